// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

QT_BEGIN_NAMESPACE
class QCalendarWidget;
QT_END_NAMESPACE

namespace acquis {

/// A calendar under an input, by mouse and keyboard. Escape closes it.
class DayPopup final : public QFrame
{
    Q_OBJECT
public:
    /// A child of \p input, so that an editor of a table stays open while it is shown.
    explicit DayPopup(QWidget &input);

    /// Below the input, at \p day or today.
    void open(QDate day, const QLocale &locale);

Q_SIGNALS:
    void chosen(QDate day);

private:
    QWidget &m_input;
    QCalendarWidget *m_calendar;
};

} // namespace acquis
