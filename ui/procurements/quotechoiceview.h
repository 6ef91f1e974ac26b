// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/threequotes.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class Panel;

/// Whom to ask, with all that decided it: what a file keeps.
struct PickedFirms
{
    MarketNeed need;
    QList<MarketFirm> firms; ///< all that were looked at
    QStringList concepts;
    QuoteChoice choice;
    QHash<VendorId, VendorDealings> histories;
};

/// How firms were chosen, in words that can be copied and kept.
class QuoteChoiceView final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteChoiceView(const UiContext &context, QWidget *parent = nullptr);

    void setChoice(const PickedFirms &picked);
    void clear();
    /// The firms that were picked go to the file of this number, which asks firms now; empty: no such file is open.
    void setAskingFile(const QString &number);
    [[nodiscard]] const std::optional<PickedFirms> &picked() const { return m_picked; }
    [[nodiscard]] bool isEmpty() const { return !m_picked; }
    /// The account of the choice, in the language of the screen.
    [[nodiscard]] QString text() const;
    void retranslate();

Q_SIGNALS:
    void askRequested();
    void copyRequested();
    void saveRequested();
    void closed();

private:
    void updateAsk();

    const UiContext m_context;
    std::optional<PickedFirms> m_picked;
    Panel *m_panel;
    QPlainTextEdit *m_text;
    QString m_file; ///< that asks firms
    QPushButton *m_ask;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace acquis
