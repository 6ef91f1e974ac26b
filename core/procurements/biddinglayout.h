// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/recordfields.h"
#include "core/procurements/filelimits.h"
#include "core/procurements/solicitation.h"

// The members of solicitation, bids and evaluation; see filelayout.h.
namespace acquis {

template <typename F>
void describe(F &f, Described<F, Criterion> &x)
{
    f.word("uid", x.uid);
    f.optionalCode("kind", x.kind);
    f.optionalBoth("name", x.name);
    f.whole("weight", x.weight, 0, 100);
    f.whole("scale", x.scale, 0, 1000);
    f.whole("least", x.least, 0, 1000);
    f.optionalWord("phase", x.phase);
}

template <typename F>
void describe(F &f, Described<F, RequestItem> &x)
{
    f.word("uid", x.uid);
    f.optionalBoth("name", x.name);
    f.whole("quantity", x.quantity, 0, 1'000'000'000);
    f.optionalText("unit", x.unit);
    f.flag("mandatory", x.isMandatory);
}

template <typename F>
void describe(F &f, Described<F, InvitedFirm> &x)
{
    f.word("uid", x.uid);
    f.vendor("vendor", x.vendor);
    f.optionalText("name", x.name);
    f.optionalText("size-class", x.sizeClass);
    f.optionalDay("asked-on", x.askedOn);
    f.optionalCode("answer", x.answer);
    f.optionalDay("answered-on", x.answeredOn);
    f.optionalProse("reason", x.reason);
}

template <typename F>
void describe(F &f, Described<F, BidderQuestion> &x)
{
    f.word("uid", x.uid);
    f.optionalDay("day", x.day);
    f.optionalText("firm", x.firm);
    f.optionalBoth("question", x.question);
    f.optionalBoth("answer", x.answer);
    f.optionalDay("answered-on", x.answeredOn);
    f.flag("to-all", x.toAll);
}

template <typename F>
void describe(F &f, Described<F, SolicitationPhase> &x)
{
    f.word("uid", x.uid);
    f.optionalCode("kind", x.kind);
    f.optionalBoth("name", x.name);
    f.optionalDay("opens", x.opens);
    f.optionalDay("closes", x.closes);
    f.optionalAmount("cap", x.cap);
    f.whole("public-basis-points", x.publicBasisPoints, 0, filelimits::basisPoints);
    f.whole("firms-wanted", x.firmsWanted, 0, 10'000);
    f.optionalProse("decision", x.decision);
    f.optionalDay("decided-on", x.decidedOn);
}

template <typename F>
void describe(F &f, Described<F, Solicitation> &x)
{
    f.optionalCode("form", x.form);
    f.optionalText("number", x.number);
    f.optionalDay("issued-on", x.issuedOn);
    f.optionalMoment("closes-at", x.closesAt);
    f.optionalText("posted-at", x.postedAt);
    f.optionalProse("short-time-reason", x.shortTimeReason);
    f.whole("requirement-version", x.requirementVersion, 0, 10'000);
    f.list("criteria", x.criteria, filelimits::manyParts);
    f.list("items", x.items, filelimits::manyParts);
    f.list("invited", x.invited, filelimits::manyParts);
    f.list("questions", x.questions, filelimits::manyParts);
    f.list("phases", x.phases, filelimits::manyParts);
    f.whole("page-limit", x.pageLimit, 0, 100'000);
    f.optionalProse("fewer-quotes-reason", x.fewerQuotesReason);
}

template <typename F>
void describe(F &f, Described<F, BidLine> &x)
{
    f.word("uid", x.uid);
    f.optionalWord("item", x.item);
    f.optionalAmount("unit-price", x.unitPrice);
    f.optionalCode("meets", x.meets);
    f.optionalProse("note", x.note);
}

template <typename F>
void describe(F &f, Described<F, ConsortiumMember> &x)
{
    f.word("uid", x.uid);
    f.vendor("vendor", x.vendor);
    f.optionalText("name", x.name);
    f.optionalText("size-class", x.sizeClass);
    f.whole("share-basis-points", x.shareBasisPoints, 0, filelimits::basisPoints);
    f.flag("leads", x.leads);
    f.optionalDay("left", x.left);
}

template <typename F>
void describe(F &f, Described<F, Bid> &x)
{
    f.word("uid", x.uid);
    f.vendor("vendor", x.vendor);
    f.optionalText("name", x.name);
    f.optionalText("size-class", x.sizeClass);
    f.optionalMoment("received-at", x.receivedAt);
    f.optionalDay("valid-until", x.validUntil);
    f.whole("requirement-version", x.requirementVersion, 0, 10'000);
    f.list("lines", x.lines, filelimits::manyParts);
    f.amounts("yearly-costs", x.yearlyCosts);
    f.change("options", x.options);
    f.optionalText("ready-by", x.readyBy);
    f.list("members", x.members, filelimits::manyParts);
    f.optionalCode("state", x.state);
    f.optionalProse("reason", x.reason);
    f.whole("pages", x.pages, 0, 100'000);
    f.optionalWord("phase", x.phase);
}

template <typename F>
void describe(F &f, Described<F, Score> &x)
{
    f.word("uid", x.uid);
    f.optionalText("evaluator", x.evaluator);
    f.optionalWord("bid", x.bid);
    f.optionalWord("criterion", x.criterion);
    f.whole("points", x.points, 0, 1000);
    f.optionalProse("reason", x.reason);
}

template <typename F>
void describe(F &f, Described<F, ConsensusScore> &x)
{
    f.word("uid", x.uid);
    f.optionalWord("bid", x.bid);
    f.optionalWord("criterion", x.criterion);
    f.whole("points", x.points, 0, 1000);
    f.optionalProse("reason", x.reason);
}

template <typename F>
void describe(F &f, Described<F, Evaluation> &x)
{
    f.optionalDay("opened-on", x.openedOn);
    f.list("scores", x.scores, filelimits::scores);
    f.texts("finished", x.finished);
    f.list("consensus", x.consensus, filelimits::scores);
    f.optionalDay("concluded-on", x.concludedOn);
    f.optionalProse("note", x.note);
}

} // namespace acquis
