// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/recordfields.h"
#include "core/procurements/approval.h"
#include "core/procurements/contract.h"
#include "core/procurements/filelimits.h"

// The members of approval and award; see filelayout.h.
namespace acquis {

template <typename F>
void describe(F &f, Described<F, Approval> &x)
{
    f.word("uid", x.uid);
    f.code("subject", x.subject);
    f.optionalWord("part", x.part);
    f.change("amount", x.amount);
    f.code("needed", x.needed);
    f.optionalText("rule", x.rule);
    f.optionalBoth("citation", x.citation);
    f.optionalText("requested-by", x.requestedBy);
    f.optionalDay("requested-on", x.requestedOn);
    f.optionalText("to", x.to);
    f.code("state", x.state);
    f.optionalText("decided-by", x.decidedBy);
    f.optionalText("on-behalf-of", x.onBehalfOf);
    f.optionalDay("decided-on", x.decidedOn);
    f.optionalProse("reason", x.reason);
    f.flag("by-hand", x.byHand);
    f.optionalText("digest", x.digest);
}

template <typename F>
void describe(F &f, Described<F, SoleSource> &x)
{
    f.optionalCode("state", x.state);
    f.optionalCode("ground", x.ground);
    f.optionalText("vendor-name", x.vendorName);
    f.optionalBoth("evidence", x.evidence);
    f.optionalBoth("price-reason", x.priceReason);
    f.optionalBoth("effect", x.effect);
    f.optionalBoth("later", x.later);
    f.optionalDay("asked-on", x.askedOn);
    f.optionalText("decided-by", x.decidedBy);
    f.optionalDay("decided-on", x.decidedOn);
    f.optionalProse("refusal", x.refusal);
    f.optionalText("next-route", x.nextRoute);
}

template <typename F>
void describe(F &f, Described<F, RegretLetter> &x)
{
    f.word("uid", x.uid);
    f.optionalWord("bid", x.bid);
    f.optionalBoth("reasons", x.reasons);
    f.optionalDay("sent-on", x.sentOn);
    f.optionalDay("debrief-asked-on", x.debriefAskedOn);
    f.optionalDay("debrief-held-on", x.debriefHeldOn);
    f.optionalProse("debrief-note", x.debriefNote);
}

template <typename F>
void describe(F &f, Described<F, Award> &x)
{
    f.optionalWord("bid", x.bid);
    f.vendor("vendor", x.vendor);
    f.optionalText("vendor-name", x.vendorName);
    f.optionalText("size-class", x.sizeClass);
    f.optionalAmount("amount", x.amount);
    f.optionalDay("day", x.day);
    f.optionalProse("not-top-reason", x.notTopReason);
    f.optionalText("not-top-approver", x.notTopApprover);
    f.optionalDay("notice-published-on", x.noticePublishedOn);
    f.optionalText("notice-at", x.noticeAt);
    f.list("letters", x.letters, filelimits::manyParts);
}

} // namespace acquis
