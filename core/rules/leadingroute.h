// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/determination.h"

#include <optional>

namespace acquis {

/// The way that the answer leads to: the required one, else the first that is allowed, else the first that is open on a
/// condition; firm answers before unverified ones. Sounding the market buys nothing and never leads.
[[nodiscard]] std::optional<Route> leadingRoute(const Determination &answer);
/// The same, but \p chosen when it is as good.
[[nodiscard]] std::optional<Route> leadingRoute(const Determination &answer, Route chosen);

} // namespace acquis
