// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace acquis {

/// This moment by the clock, but on the day that counts for the officer; invalid: that of the clock.
inline QDateTime momentOn(QDate day)
{
    const QDateTime clock = QDateTime::currentDateTimeUtc();
    if (!day.isValid())
        return clock;
    QDateTime moment = clock.toLocalTime();
    moment.setDate(day);
    return moment.toUTC();
}

} // namespace acquis
