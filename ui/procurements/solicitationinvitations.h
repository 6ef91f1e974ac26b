// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesession.h"
#include "ui/widgets/message.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStringListModel;
QT_END_NAMESPACE

namespace acquis {

class FileFields;
class Panel;
struct PickedFirms;

/// A firm of the register whose name begins as typed.
struct FirmFound
{
    VendorId id;
    QString name;
    QString place;
    QString sizeClass;
    friend bool operator==(const FirmFound &, const FirmFound &) = default;
};

/// Answers later, in the GUI thread; of two questions only the newer one may be answered.
using FindFirms = std::function<void(const QString &typed, int most, const std::function<void(const QList<FirmFound> &)> &found)>;

/// The firms that are asked: found in the register as one types, or named; picked fairly elsewhere; reminded. Fills a part of the panel
/// of the solicitation, which calls showFile() and retranslate().
class SolicitationInvitations final : public QObject
{
    Q_OBJECT
public:
    /// \p rows is the list of those asked, which stands in \p part from now on.
    SolicitationInvitations(const UiContext &context, FileSession &session, FindFirms findFirms, FileFields &rows, Panel &part,
                            QObject *parent);

    void showFile();
    void retranslate();
    /// Another file is open: what was typed was not meant for it.
    void forgetTyped();
    void focusName();
    /// Asks the firms that were picked fairly; those that are asked already stay as they are.
    void takePicked(const PickedFirms &picked);

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);

private:
    void ask();
    void offer(const QString &typed);
    void takeFound(const QList<FirmFound> &found);
    void remind();
    void post(StateToken state, const std::function<QString()> &title);
    [[nodiscard]] bool isFrozen() const;
    [[nodiscard]] bool isOut() const;

    const UiContext m_context;
    FileSession &m_session;
    const FindFirms m_findFirms;
    QLineEdit *m_name;
    QPushButton *m_askButton;
    QPushButton *m_remindButton;
    QStringListModel *m_offered;
    QList<FirmFound> m_found; ///< in the order in which they are offered
    int m_questions = 0;
    bool m_isFinding = false;
    bool m_asksWhenFound = false; ///< Enter came before the answer
};

} // namespace acquis
