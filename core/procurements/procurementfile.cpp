// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/procurementfile.h"

#include <QRandomGenerator>

#include <algorithm>

namespace acquis {

QString newUid(QChar letter)
{
    // By chance, so that two people who add something at once do not name two things alike.
    constexpr int length = 9;
    const QString digits = QString::number(QRandomGenerator::global()->generate64(), 36).right(length);
    return letter + digits.rightJustified(length, u'0');
}

const StoredRoute *StoredDetermination::route(Route route) const
{
    const auto found = std::ranges::find(routes, route, &StoredRoute::route);
    return found == routes.end() ? nullptr : &*found;
}

} // namespace acquis
