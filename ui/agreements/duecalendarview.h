// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/duedays.h"
#include "core/base/canceltoken.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace acquis {

class AgreementSession;
class FactsTable;
class Panel;
class WrappingLabel;

/// What ends or is due within some days: ends, refreshes, last days to join, decisions on extensions, and reviews of prices.
class DueCalendarView final : public QWidget
{
    Q_OBJECT
public:
    DueCalendarView(const UiContext &context, AgreementSession &session, QWidget *parent = nullptr);

    void begin();
    /// Another day may have come.
    void refresh();
    [[nodiscard]] bool isSettled() const { return !m_isLooking; }
    void retranslate();

Q_SIGNALS:
    void heldRequested(const QString &uid); ///< to be shown
    void settled();

private:
    void show(const QList<DueDay> &days);

    const UiContext m_context;
    AgreementSession &m_session;
    Panel *m_panel;
    QLabel *m_withinLabel;
    QComboBox *m_within;
    WrappingLabel *m_empty;
    FactsTable *m_table;
    QList<DueDay> m_days;
    CancelToken m_cancel;
    int m_lookUps = 0;
    bool m_isLooking = false;
};

} // namespace acquis
