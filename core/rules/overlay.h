// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/packloader.h"

namespace acquis {

enum class OverlayKind {
    Approval, ///< who approves
    LowerLimit, ///< a route is closed from a value on
    Quotes, ///< at least so many quotes
    OwnForm, ///< a form of the organisation must be in the file
    ClosedRoute, ///< a route is closed at every value
};

/// One rule of an organisation, as an officer would say it in one line.
struct OverlayRow
{
    QString id; ///< unique in its overlay, lower case: "approval-1"
    OverlayKind kind {};
    CodeSet<Route> routes;
    CodeSet<Commodity> commodities;
    qint64 lower = 0; ///< cents, inclusive; a closed route has none
    qint64 upper = RuleRow::noLimit; ///< cents, exclusive; limits and closed routes have none
    QDate validFrom;
    QDate validTo; ///< inclusive; invalid: in force
    Authority authority {}; ///< of an approval
    int quotes = 0; ///< of quotes
    BilingualText text; ///< what the duty or the reason says
    /// Where the rule is written; of an own form: its name, its number and the address where it is found.
    Citation citation;
    QDate verifiedOn;
    friend bool operator==(const OverlayRow &, const OverlayRow &) = default;
};

/// What a ministry or an organisation asks beyond the rules of its jurisdiction, as it is edited. Plain value; it may be
/// incomplete: overlayFindings() says what is missing.
struct Overlay
{
    QString id; ///< of its pack
    int version = 1;
    BilingualText name;
    RuleLayer layer = RuleLayer::Organisation; ///< or Ministry
    Jurisdiction jurisdiction = Jurisdiction::OnOps;
    CodeSet<Entity> entities;
    TaxBasis tax = TaxBasis::Before; ///< how its limits measure a value
    QDate validFrom;
    QList<OverlayRow> rows;
    friend bool operator==(const Overlay &, const Overlay &) = default;
};

/// A rule pack that says what the rows say and nothing else: a series for each row, silent at the values that it leaves out.
/// The rows of the pack are named "<overlay>.<row>".
[[nodiscard]] RulePack packOf(const Overlay &overlay);

/// The overlay that a pack was made of, so that a file can be edited again.
/// \error NotAnOverlay with the series (or the member) that no row of an overlay can say
[[nodiscard]] std::expected<Overlay, QList<PackFinding>> overlayOf(const RulePack &pack);

/// Everything that keeps the overlay from being used, as the same file would be judged, and what only its editor knows.
/// Findings name rows as rowOf() reads them.
[[nodiscard]] QList<PackFinding> overlayFindings(const Overlay &overlay);

/// The row of the overlay that a name in a finding means (its id as OverlayRow has it); empty: the overlay itself.
[[nodiscard]] QString rowOf(const Overlay &overlay, const QString &nameInPack);

/// Why a pack may not be kept as an organisation's: a layer that is none of its own, a jurisdiction left open, the name of
/// a pack that the program ships. Empty when it may.
[[nodiscard]] QList<PackFinding> organisationFindings(const RulePack &pack, const QList<RulePack> &shipped);

} // namespace acquis
