// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulelibrary.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace acquis {

/// Whose rules of which day.
struct ComparisonSide
{
    Jurisdiction jurisdiction = Jurisdiction::OnOps;
    std::optional<Entity> entity; ///< empty: every one of the jurisdiction
    QDate day;
    QStringList packs; ///< ids, instead of the jurisdiction's own
    friend bool operator==(const ComparisonSide &, const ComparisonSide &) = default;
};

enum class RuleChange { OnlyA, OnlyB, Changed, Same };

/// In what two rows of one question differ.
struct RuleDifferences
{
    bool bounds = false;
    bool verdict = false;
    bool duties = false;
    bool text = false;
    bool condition = false;
    [[nodiscard]] bool any() const { return bounds || verdict || duties || text || condition; }
    friend bool operator==(const RuleDifferences &, const RuleDifferences &) = default;
};

struct ComparedRule
{
    RuleChange change {};
    std::optional<RulePlace> a;
    std::optional<RulePlace> b;
    RuleDifferences differences;
    CodeSet<Commodity> commodities; ///< for which both, or the one, are asked
    friend bool operator==(const ComparedRule &, const ComparedRule &) = default;
};

/// Lays the rules that are in force on each side beside each other. Questions are paired by their id where both sides have
/// it; the others by what they judge, kind of purchase by kind of purchase, those that ask the same conditions first. Rows
/// of a pair are put in the order of their values, so that a limit that moved stands beside where it was.
/// The order is that of A's packs; what only B has follows. Pure; any thread.
[[nodiscard]] QList<ComparedRule> compareRules(const QList<RulePack> &packs, const ComparisonSide &a, const ComparisonSide &b);

/// The entities of which the jurisdiction's own packs speak.
[[nodiscard]] CodeSet<Entity> entitiesOf(const QList<RulePack> &packs, Jurisdiction jurisdiction);

} // namespace acquis
