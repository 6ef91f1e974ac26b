// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"
#include "app/acquis-cli/verb.h"

#include <QString>

namespace acquis::cli {

/// Takes a share package, or only tells; \p trust is the fingerprint that somebody compared, empty: none.
[[nodiscard]] int importShare(const Invocation &invocation, const QString &path, const QString &trust, bool dryRun,
                              Output &output);

} // namespace acquis::cli
