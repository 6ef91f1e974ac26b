// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/overlayeffect.h"
#include "ui/rules/overlaydraft.h"
#include "ui/rules/ruleswords.h"

namespace acquis {

/// What is known of a row against the rules above it, with the words of the one that asks as much.
struct SaidEffect
{
    OverlayEffect effect = OverlayEffect::NotCovered;
    BilingualText central;
    friend bool operator==(const SaidEffect &, const SaidEffect &) = default;
};

/// The words of an organisation's own rules in one language. Cheap to copy.
class OverlayWords
{
public:
    explicit OverlayWords(Language language) : m_catalogue(language), m_rules(language) { }

    [[nodiscard]] const RulesWords &rules() const { return m_rules; }
    [[nodiscard]] Language language() const { return m_catalogue.language(); }

    [[nodiscard]] QString kind(OverlayKind kind) const;
    /// What the kind is for, in one sentence.
    [[nodiscard]] QString kindMeaning(OverlayKind kind) const;
    /// What the row asks, in a few words: "Director", "At least 5 quotes".
    [[nodiscard]] QString what(const OverlayRow &row) const;
    [[nodiscard]] QString routes(CodeSet<Route> routes) const;
    [[nodiscard]] QString values(const OverlayRow &row) const;
    [[nodiscard]] QString days(const OverlayRow &row) const;
    /// The sentence that a row says while nobody wrote another.
    [[nodiscard]] QString proposal(const OverlayRow &row) const;

    [[nodiscard]] QString effect(OverlayEffect effect) const;
    [[nodiscard]] QString effectSentence(const SaidEffect &effect) const;
    [[nodiscard]] static StateToken effectState(OverlayEffect effect);
    [[nodiscard]] static QString effectIcon(OverlayEffect effect);

    [[nodiscard]] QString field(OverlayField field, OverlayKind kind = OverlayKind::Approval) const;
    /// "Row 3": as its number in the table.
    [[nodiscard]] QString rowTitle(const Overlay &overlay, const QString &id) const;
    /// What is wrong, beside its field.
    [[nodiscard]] QString fault(const OverlayFinding &finding, const Overlay &overlay) const;
    /// What is wrong and where.
    [[nodiscard]] QString finding(const OverlayFinding &finding, const Overlay &overlay) const;

private:
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::OverlayWords", source, disambiguation, n);
    }

    Catalogue m_catalogue;
    RulesWords m_rules;
};

/// The row with its sentences proposed anew, as far as nobody has written others than those of \p before.
[[nodiscard]] OverlayRow withProposals(OverlayRow row, const OverlayRow &before, const OverlayWords &english,
                                       const OverlayWords &french);

} // namespace acquis
