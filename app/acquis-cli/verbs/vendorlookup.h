// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"
#include "app/acquis-cli/verb.h"

#include <QStringList>

namespace acquis::cli {

/// `vendors search TEXT [--region CODE] [--size CLASS] [--standing] [--limit N]`: who is found under the words, best first, and why.
/// With `--any` the words are a need: see searchByNeed().
[[nodiscard]] int searchVendors(const Invocation &invocation, const QStringList &words, Output &output);
/// `vendors show ID`: all that the register knows of one vendor, contacts left out.
[[nodiscard]] int showVendor(const Invocation &invocation, const QStringList &words, Output &output);

} // namespace acquis::cli
