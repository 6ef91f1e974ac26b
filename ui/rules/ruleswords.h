// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/packloader.h"
#include "core/rules/ruleset.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QString>

namespace acquis {

/// The words of the rules' vocabulary, in the language of the screen; the French ones are the official terms. What a pack
/// writes is bilingual by itself and is not here.
class RulesWords
{
    Q_DECLARE_TR_FUNCTIONS(RulesWords)
public:
    [[nodiscard]] static QString jurisdiction(Jurisdiction jurisdiction);
    [[nodiscard]] static QString entity(Entity entity);
    [[nodiscard]] static QString commodity(Commodity commodity);
    [[nodiscard]] static QString tax(TaxBasis basis);
    [[nodiscard]] static QString vor(VorStanding standing);
    [[nodiscard]] static QString flag(NeedFlag flag);
    [[nodiscard]] static QString ground(Ground ground);
    /// "Open competition".
    [[nodiscard]] static QString route(Route route);
    /// What the route is, in a few words: "posted electronically, open to all".
    [[nodiscard]] static QString routeMeaning(Route route);
    /// "Required".
    [[nodiscard]] static QString verdict(Verdict verdict);
    [[nodiscard]] static StateToken verdictState(Verdict verdict);
    /// Of resources/icons: every verdict has its own shape.
    [[nodiscard]] static QString verdictIcon(Verdict verdict);
    /// The acronym that the language uses: "CFTA", "ALEC".
    [[nodiscard]] static QString agreement(Agreement agreement);
    [[nodiscard]] static QString layer(RuleLayer layer);
    [[nodiscard]] static QString duty(DutyKind kind);
    [[nodiscard]] static QString authority(Authority authority);
    /// What a confidence code means, as a sentence for a tool tip.
    [[nodiscard]] static QString confidence(Confidence confidence);
    /// "Trade agreements, section 3, www…".
    [[nodiscard]] static QString citation(const Citation &citation, Language language);
    [[nodiscard]] static QString warning(const WarningAnswer &warning, const RuleSet &rules, Language language);

    /// "below $25,000", "$25,000 to below $100,000", "$100,000 and more", "any value".
    [[nodiscard]] static QString bounds(const RuleRow &row, const Formats &formats);
    /// "from 1 January 2024", "1 January 2014 to 31 December 2023".
    [[nodiscard]] static QString validity(QDate from, QDate to, const Formats &formats);
    /// "2 March 2015" / "2 mars 2015".
    [[nodiscard]] static QString day(QDate date, const Formats &formats);

    /// Which member of a need is meant, as the form calls it.
    [[nodiscard]] static QString member(const QString &member);
    /// Why a need cannot be judged, as one sentence.
    [[nodiscard]] static QString needError(const NeedError &error);
    /// What is wrong with a pack and where, as one sentence that starts with the row.
    [[nodiscard]] static QString packFinding(const PackFinding &finding);

private:
    [[nodiscard]] static QString needFault(NeedFault fault);
    [[nodiscard]] static QString packFault(PackFault fault);
};

} // namespace acquis
