// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/packloader.h"
#include "core/rules/ruleset.h"
#include "ui/rules/openways.h"
#include "ui/shell/catalogue.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QString>

namespace acquis {

/// The words of the rules' vocabulary in one language; the French ones are the official terms. What a pack writes is
/// bilingual by itself: it is only chosen here. Cheap to copy.
class RulesWords
{
public:
    explicit RulesWords(Language language) : m_catalogue(language), m_formats(language) { }

    [[nodiscard]] Language language() const { return m_catalogue.language(); }
    [[nodiscard]] const Formats &formats() const { return m_formats; }

    [[nodiscard]] QString jurisdiction(Jurisdiction jurisdiction) const;
    [[nodiscard]] QString entity(Entity entity) const;
    [[nodiscard]] QString commodity(Commodity commodity) const;
    [[nodiscard]] QString tax(TaxBasis basis) const;
    [[nodiscard]] QString vor(VorStanding standing) const;
    [[nodiscard]] QString flag(NeedFlag flag) const;
    [[nodiscard]] QString ground(Ground ground) const;
    /// "Open competition".
    [[nodiscard]] QString route(Route route) const;
    /// What the route is, in a few words: "posted electronically, open to all".
    [[nodiscard]] QString routeMeaning(Route route) const;
    /// "Required".
    [[nodiscard]] QString verdict(Verdict verdict) const;
    /// What a verdict on a way means for who buys, as a sentence for a tool tip.
    [[nodiscard]] QString verdictMeaning(Verdict verdict) const;
    /// What the person may do, and how sure that is: "You may take any of 2 ways: … The rules ask first for: …".
    [[nodiscard]] QString mayDo(const OpenWays &ways) const;
    [[nodiscard]] static StateToken verdictState(Verdict verdict);
    /// Of resources/icons: every verdict has its own shape.
    [[nodiscard]] static QString verdictIcon(Verdict verdict);
    /// The acronym that the language uses: "CFTA", "ALEC".
    [[nodiscard]] QString agreement(Agreement agreement) const;
    [[nodiscard]] QString layer(RuleLayer layer) const;
    [[nodiscard]] QString duty(DutyKind kind) const;
    [[nodiscard]] QString authority(Authority authority) const;
    /// What a confidence code means, as a sentence for a tool tip.
    [[nodiscard]] QString confidence(Confidence confidence) const;
    /// "Trade agreements, section 3, www…".
    [[nodiscard]] QString citation(const Citation &citation) const;
    [[nodiscard]] QString warning(const WarningAnswer &warning, const RuleSet &rules) const;

    /// "below $25,000", "$25,000 to below $100,000", "$100,000 and more", "any value".
    [[nodiscard]] QString bounds(const RuleRow &row) const;
    /// "from 1 January 2024", "1 January 2014 to 31 December 2023".
    [[nodiscard]] QString validity(QDate from, QDate to) const;
    /// "2 March 2015" / "2 mars 2015".
    [[nodiscard]] QString day(QDate date) const;

    /// Which member of a need is meant, as the form calls it.
    [[nodiscard]] QString member(const QString &member) const;
    /// Why a need cannot be judged, as one sentence.
    [[nodiscard]] QString needError(const NeedError &error) const;
    /// What is wrong with a pack and where, as one sentence that starts with the row.
    [[nodiscard]] QString packFinding(const PackFinding &finding) const;

private:
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::RulesWords", source, disambiguation, n);
    }
    [[nodiscard]] QString routes(const QList<Route> &routes) const;
    [[nodiscard]] QString needFault(NeedFault fault) const;
    [[nodiscard]] QString packFault(PackFault fault) const;

    Catalogue m_catalogue;
    Formats m_formats;
};

} // namespace acquis
