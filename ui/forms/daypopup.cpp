// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/daypopup.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

DayPopup::DayPopup(QWidget &input) : QFrame(&input, Qt::Popup), m_input(input), m_calendar(new QCalendarWidget)
{
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_calendar);
    setFocusProxy(m_calendar);
    const auto choose = [this](QDate day) {
        hide();
        Q_EMIT chosen(day);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, [this, choose](QDate day) {
        if (isVisible()) // a click has chosen already
            choose(day);
    });
}

void DayPopup::open(QDate day, const QLocale &locale)
{
    m_calendar->setLocale(locale);
    m_calendar->setFirstDayOfWeek(Qt::Sunday); // as calendars of Canada have it, in both languages
    m_calendar->setSelectedDate(day.isValid() ? day : QDate::currentDate());
    adjustSize();
    QPoint at = m_input.mapToGlobal(QPoint(0, m_input.height()));
    const QRect room = m_input.screen()->availableGeometry();
    if (at.y() + height() > room.bottom())
        at = m_input.mapToGlobal(QPoint(0, -height()));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_calendar->setFocus();
}

} // namespace acquis
