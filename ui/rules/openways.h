// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/codes.h"

#include <QList>

namespace acquis {

struct Determination;
struct StoredDetermination;

/// The ways that an answer leaves open, by what it says of them and how sure it is; each list in the order of the codes. Sounding the
/// market buys nothing: it is none of them.
struct OpenWays
{
    QList<Route> required;
    QList<Route> allowed;
    QList<Route> conditional;
    QList<Route> unverified; ///< stated to be one of these, but no source that was read says so for that day
    friend bool operator==(const OpenWays &, const OpenWays &) = default;
};
[[nodiscard]] OpenWays openWays(const Determination &answer);
[[nodiscard]] OpenWays openWays(const StoredDetermination &answer);

} // namespace acquis
