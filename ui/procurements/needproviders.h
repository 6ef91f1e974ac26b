// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/brandwords.h"
#include "core/procurements/filesplits.h"
#include "core/rules/rulepack.h"
#include "ui/procurements/sourcespage.h"

#include <functional>
#include <optional>

namespace acquis {

/// What the panels of need, options and market are given by the composition root. Any function may be empty: what asks it is then
/// left out or says that it cannot be had.
struct NeedProviders
{
    SourceProviders sources;
    std::function<QList<RulePack>()> packs; ///< of the rules, those of the organisation included; empty while they are not read
    std::function<std::shared_ptr<const BrandNames>()> firmNames; ///< of the register; null: not read yet
    std::function<std::optional<SplitFinding>(const ProcurementFile &)> splits; ///< what belongs to a file; none: not known yet
};

} // namespace acquis
