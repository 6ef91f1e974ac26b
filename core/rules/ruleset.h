// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"
#include "core/rules/rulepack.h"

#include <QList>

#include <memory>
#include <span>

namespace acquis {

struct CompiledRules;

/// Packs made ready to be asked: rows numbered, sorted and indexed. Immutable and shared; any thread may ask.
class RuleSet
{
public:
    /// Takes packs that parsePack() accepted; the order of packs is the order of reasons of equal weight.
    explicit RuleSet(QList<RulePack> packs);

    [[nodiscard]] const QList<RulePack> &packs() const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] const RuleRow &row(int row) const;
    [[nodiscard]] const RuleSeries &seriesOf(int row) const;
    [[nodiscard]] const RulePack &packOf(int row) const;
    [[nodiscard]] const RuleStep &step(int step) const;
    /// Ways that some rule of the jurisdiction opens or closes. Of the others its packs say at most that they are somebody else's.
    [[nodiscard]] CodeSet<Route> waysOf(Jurisdiction jurisdiction) const;

    [[nodiscard]] const CompiledRules &compiled() const { return *m_rules; }

private:
    std::shared_ptr<const CompiledRules> m_rules;
};

/// The packs that judge a need: those it names, or the jurisdiction's own, and those of no jurisdiction (trade agreements).
/// Packs from files stand in \p available under their path. \error UnknownPack
[[nodiscard]] NeedResult<QList<RulePack>> packsFor(const Need &need, const QList<RulePack> &available);

} // namespace acquis
