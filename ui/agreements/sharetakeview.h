// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/shareimport.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class LabelledInput;
class Panel;
class RecordList;
class ShareSession;
class WrappingLabel;

/// Takes what another office sent: what the package is, what it would change, and what was taken before. Nothing is written before
/// "Take it"; then all of it, or nothing.
class ShareTakeView final : public QWidget
{
    Q_OBJECT
public:
    ShareTakeView(const UiContext &context, ShareSession &share, QWidget *parent = nullptr);
    ~ShareTakeView() override;
    void openPackage(const QString &path);
    void chooseFile();
    void retranslate();

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void registerChanged(); ///< other agreements are in it

private:
    struct Opened
    {
        OpenedPackage package;
        SharePlan plan;
    };
    QWidget *makePackage();
    QWidget *makePast();
    void connectParts();
    void show(const Opened &opened);
    void close();
    void refuse(const ShareError &error);
    void planAgain();
    void trust();
    void apply();
    void undo();
    void showPackage();
    void showItems();
    void showDetail();
    void showPast();
    void updateState();
    [[nodiscard]] std::optional<ShareImport> chosenImport() const;
    [[nodiscard]] QString whatHappens() const;
    void tell(StateToken state, std::function<QString()> title, std::function<QString()> text);

    const UiContext m_context;
    ShareSession &m_share;
    std::optional<Opened> m_opened;
    std::optional<ShareError> m_refusal; ///< of the package that was opened last
    QString m_path;
    QString m_waiting; ///< opened while there was no register, or something else was done
    QSplitter *m_rows;
    Panel *m_panel;
    QPushButton *m_open;
    QStackedWidget *m_places;
    WrappingLabel *m_invitation;
    WrappingLabel *m_facts;
    LabelledInput *m_fingerprintField;
    QLineEdit *m_fingerprint;
    QWidget *m_trustPart;
    WrappingLabel *m_trustWords;
    QLineEdit *m_name;
    LabelledInput *m_nameField;
    QPushButton *m_trust;
    RecordList *m_items;
    WrappingLabel *m_detail; ///< of the current item, whole
    WrappingLabel *m_result;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    Panel *m_pastPanel;
    RecordList *m_past;
    QPushButton *m_undo;
};

} // namespace acquis
