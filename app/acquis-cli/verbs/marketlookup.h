// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"
#include "app/acquis-cli/verb.h"

#include <QStringList>

namespace acquis::cli {

/// `vendors search TEXT --any`: who could do what the words ask for, in either language, with coverage and reasons.
[[nodiscard]] int searchByNeed(const Invocation &invocation, const QStringList &words, Output &output);
/// `vendors pick TEXT [--count N]`: whom to ask for quotes, and why these.
[[nodiscard]] int pickVendors(const Invocation &invocation, const QStringList &words, Output &output);

} // namespace acquis::cli
