// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/recordfields.h"
#include "core/procurements/filelimits.h"
#include "core/procurements/marketevidence.h"

// The members of market evidence; see filelayout.h.
namespace acquis {

template <typename F>
void describe(F &f, Described<F, MarketSearchEntry> &x)
{
    f.word("uid", x.uid);
    f.optionalDay("day", x.day);
    f.optionalText("place", x.place);
    f.optionalText("terms", x.terms);
    f.whole("found", x.found, 0, 100'000'000);
    f.optionalProse("result", x.result);
    f.optionalText("by", x.by);
}

template <typename F>
void describe(F &f, Described<F, SoundedFirm> &x)
{
    f.word("uid", x.uid);
    f.vendor("vendor", x.vendor);
    f.optionalText("name", x.name);
    f.optionalText("size-class", x.sizeClass);
    f.flag("answered", x.answered);
    f.optionalProse("answer", x.answer);
}

template <typename F>
void describe(F &f, Described<F, Sounding> &x)
{
    f.word("uid", x.uid);
    f.optionalCode("kind", x.kind);
    f.optionalDay("day", x.day);
    f.optionalText("organiser", x.organiser);
    f.optionalProse("third-party-note", x.thirdPartyNote);
    f.optionalBoth("problem", x.problem);
    f.optionalBoth("plan", x.plan);
    f.optionalBoth("intended", x.intended);
    f.optionalBoth("views", x.views);
    f.list("firms", x.firms, filelimits::manyParts);
    f.optionalProse("learned", x.learned);
    f.optionalProse("changed", x.changed);
    f.whole("need-items", x.needItems, 0, 100'000);
    f.whole("met-items", x.metItems, 0, 100'000);
    f.change("cost", x.cost);
    f.whole("ideas-used", x.ideasUsed, 0, 100'000);
}

template <typename F>
void describe(F &f, Described<F, ContactEntry> &x)
{
    f.word("uid", x.uid);
    f.optionalDay("day", x.day);
    f.optionalText("person", x.person);
    f.vendor("vendor", x.vendor);
    f.optionalText("vendor-name", x.vendorName);
    f.optionalText("subject", x.subject);
    f.optionalProse("note", x.note);
}

template <typename F>
void describe(F &f, Described<F, Declaration> &x)
{
    f.word("uid", x.uid);
    f.optionalText("person", x.person);
    f.optionalCode("role", x.role);
    f.optionalCode("conflict", x.conflict);
    f.optionalProse("concerns", x.concerns);
    f.flag("keeps-confidence", x.keepsConfidence);
    f.optionalDay("signed-on", x.signedOn);
}

template <typename F>
void describe(F &f, Described<F, MarketEvidence> &x)
{
    f.list("searches", x.searches, filelimits::manyParts);
    f.optionalBoth("statement", x.statement);
    f.list("soundings", x.soundings, filelimits::manyParts);
    f.list("contacts", x.contacts, filelimits::manyParts);
    f.list("declarations", x.declarations, filelimits::manyParts);
}

} // namespace acquis
