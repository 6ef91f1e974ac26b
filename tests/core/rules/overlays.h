// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/overlay.h"

namespace acquis::test {

using namespace Qt::StringLiterals;

inline OverlayRow overlayRow(const QString &id, OverlayKind kind, CodeSet<Route> routes)
{
    OverlayRow row;
    row.id = id;
    row.kind = kind;
    row.routes = routes;
    row.commodities = { Commodity::Goods, Commodity::Services, Commodity::Consulting, Commodity::Construction };
    row.validFrom = QDate(2024, 1, 1);
    row.text = { id + u" says"_s, id + u" dit"_s };
    row.citation = { { u"Delegation of authority"_s, u"Délégation de pouvoirs"_s },
                     { u"3"_s, u"3"_s },
                     u"https://example.org"_s };
    row.verifiedOn = QDate(2026, 11, 1);
    return row;
}

/// A ministry's own rules: one row of each kind, none against another.
inline Overlay sampleOverlay()
{
    Overlay overlay;
    overlay.id = u"our-ministry"_s;
    overlay.name = { u"Our ministry"_s, u"Notre ministère"_s };
    overlay.layer = RuleLayer::Ministry;
    overlay.jurisdiction = Jurisdiction::OnOps;
    overlay.entities = { Entity::OnMin };
    overlay.validFrom = QDate(2014, 1, 1);
    OverlayRow approval = overlayRow(u"approval-1"_s, OverlayKind::Approval, { Route::LowValueQuotes, Route::Invitational });
    approval.authority = Authority::Director;
    approval.lower = 5'000'00;
    approval.upper = 100'000'00;
    OverlayRow limit = overlayRow(u"limit-1"_s, OverlayKind::LowerLimit, { Route::LowValueQuotes });
    limit.lower = 10'000'00;
    OverlayRow quotes = overlayRow(u"quotes-1"_s, OverlayKind::Quotes, { Route::LowValueQuotes });
    quotes.quotes = 5;
    quotes.upper = 10'000'00;
    quotes.validTo = QDate(2027, 12, 31);
    const OverlayRow form = overlayRow(u"form-1"_s, OverlayKind::OwnForm, { Route::Open });
    OverlayRow closed = overlayRow(u"closed-1"_s, OverlayKind::ClosedRoute, { Route::OptIn });
    closed.commodities = { Commodity::Consulting };
    overlay.rows = { approval, limit, quotes, form, closed };
    return overlay;
}

} // namespace acquis::test
