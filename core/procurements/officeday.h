// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace acquis {

/// The day on which a moment is told to people: that of the office's own clock, which is the clock of the machine. What is kept is the
/// moment itself, in UTC; nine in the evening in Toronto is not the day after. Invalid of an invalid moment.
[[nodiscard]] inline QDate officeDay(const QDateTime &moment)
{
    return moment.isValid() ? moment.toLocalTime().date() : QDate();
}

} // namespace acquis
