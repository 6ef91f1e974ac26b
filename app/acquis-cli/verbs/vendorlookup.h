// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"
#include "app/acquis-cli/verb.h"

#include <QStringList>

namespace acquis::cli {

/// `vendors search TEXT [--limit N]`: who is found under the words, best first, and why.
[[nodiscard]] int searchVendors(const Invocation &invocation, const QStringList &words, Output &output);
/// `vendors show ID`: all that the register knows of one vendor, contacts left out.
[[nodiscard]] int showVendor(const Invocation &invocation, const QStringList &words, Output &output);

} // namespace acquis::cli
