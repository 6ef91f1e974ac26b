// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/recordfields.h"
#include "core/procurements/procurementfile.h"

// The members of the procurement file and of its parts, each named once: what is written is what is read. A file may be as
// incomplete as its stage: whatever can be missing is left out.
namespace acquis {

namespace filelimits {
inline constexpr qsizetype manyParts = 2000;
inline constexpr qsizetype scores = 20'000;
inline constexpr int days = 36'500;
inline constexpr int basisPoints = 10'000;
inline constexpr qint64 documentBytes = 256LL * 1024 * 1024;
} // namespace filelimits

template <typename F>
void describe(F &f, Described<F, ElsewhereFound> &x)
{
    f.word("uid", x.uid);
    f.optionalText("holder", x.holder);
    f.optionalText("reference", x.reference);
    f.optionalText("what", x.what);
    f.optionalCode("answer", x.answer);
    f.optionalProse("reason", x.reason);
}

template <typename F>
void describe(F &f, Described<F, NeedOption> &x)
{
    f.word("uid", x.uid);
    f.optionalCode("kind", x.kind);
    f.optionalBoth("text", x.text);
    f.amounts("yearly-costs", x.yearlyCosts);
    f.flag("chosen", x.isChosen);
    f.optionalProse("reason", x.reason);
}

template <typename F>
void describe(F &f, Described<F, DataHeld> &x)
{
    f.word("uid", x.uid);
    f.optionalText("what", x.what);
    f.flag("personal", x.isPersonal);
    f.optionalText("where", x.where);
    f.optionalDay("kept-until", x.keptUntil);
    f.optionalDay("deleted-on", x.deletedOn);
    f.optionalText("confirmed-by", x.confirmedBy);
}

template <typename F>
void describe(F &f, Described<F, Consultation> &x)
{
    f.word("uid", x.uid);
    f.optionalCode("office", x.office);
    f.optionalText("person", x.person);
    f.optionalCode("state", x.state);
    f.optionalDay("day", x.day);
    f.optionalProse("note", x.note);
}

template <typename F>
void describe(F &f, Described<F, ComplianceLine> &x)
{
    f.word("uid", x.uid);
    f.optionalCode("instrument", x.instrument);
    f.optionalCode("state", x.state);
    f.optionalProse("evidence", x.evidence);
    f.optionalText("person", x.person);
    f.optionalDay("day", x.day);
}

template <typename F>
void describe(F &f, Described<F, RequirementVersion> &x)
{
    f.word("uid", x.uid);
    f.whole("version", x.version, 1, 10'000);
    f.optionalDay("day", x.day);
    f.optionalBoth("text", x.text);
    f.optionalProse("reason", x.reason);
}

template <typename F>
void describe(F &f, Described<F, Risk> &x)
{
    f.word("uid", x.uid);
    f.optionalText("what", x.what);
    f.optionalCode("likelihood", x.likelihood);
    f.optionalCode("effect", x.effect);
    f.optionalProse("answer", x.answer);
    f.optionalText("owner", x.owner);
    f.optionalDay("review-on", x.reviewOn);
    f.flag("closed", x.isClosed);
}

template <typename F>
void describe(F &f, Described<F, NeedIntake> &x)
{
    f.optionalBoth("problem", x.problem);
    f.optionalBoth("outcome", x.outcome);
    f.optionalBoth("product", x.product);
    f.optionalText("words", x.words);
    f.optionalProse("how-found", x.howFound);
    f.optionalProse("users", x.users);
    f.optionalCode("on-the-market", x.onTheMarket);
    f.optionalProse("on-the-market-evidence", x.onTheMarketEvidence);
    f.flag("elsewhere-searched", x.elsewhereSearched);
    f.list("elsewhere", x.elsewhere, filelimits::manyParts);
    f.list("options", x.options, filelimits::manyParts);
    f.optionalProse("no-open-source", x.noOpenSource);
    f.whole("discount-basis-points", x.discountBasisPoints, 0, filelimits::basisPoints);
    f.list("data", x.data, filelimits::manyParts);
    f.flag("no-data", x.noData);
    f.optionalBoth("accessibility", x.accessibility);
    f.optionalBoth("security", x.security);
    f.flag("uses-information-technology", x.usesInformationTechnology);
    f.list("consultations", x.consultations, filelimits::manyParts);
    f.list("compliance", x.compliance, filelimits::manyParts);
    f.list("requirements", x.requirements, filelimits::manyParts);
    f.optionalDay("requirements-checked", x.requirementsChecked);
    f.list("risks", x.risks, filelimits::manyParts);
    f.optionalCode("ip", x.ip);
    f.optionalProse("training-plan", x.trainingPlan);
    f.optionalProse("benefits", x.benefits);
    f.optionalAmount("benefit", x.benefit);
    f.flag("budget-confirmed", x.budgetConfirmed);
    f.optionalText("funds-source", x.fundsSource);
    f.optionalAmount("budget", x.budget);
}

template <typename F>
void describe(F &f, Described<F, NeedVendor> &x)
{
    f.optionalTruth("ontario-business", x.ontarioBusiness);
    f.optionalTruth("us-headquarters", x.usHeadquarters);
    f.optionalWhole("canadian-employees", x.canadianEmployees, 0, 100'000'000);
}

/// As far as it is known: readNeed() judges whether the rules can be asked.
template <typename F>
void describe(F &f, Described<F, Need> &x)
{
    f.code("jurisdiction", x.jurisdiction);
    f.code("entity", x.entity);
    f.code("commodity", x.commodity);
    f.change("value", x.value);
    f.optionalCode("tax", x.tax);
    f.amounts("related", x.related);
    f.optionalAmount("amends", x.amends);
    f.optionalDay("date", x.date);
    f.optionalDay("needed-by", x.neededBy);
    f.whole("lead-days", x.leadDays, 0, filelimits::days);
    f.codes("reasons", x.reasons);
    f.optionalCode("vor", x.vor);
    f.codes("flags", x.flags);
    f.maybe("vendor", x.vendor);
    f.texts("packs", x.packs);
}

template <typename F>
void describe(F &f, Described<F, StoredDuty> &x)
{
    f.code("kind", x.kind);
    f.optionalWhole("value", x.value, 0, 1'000'000);
    f.optionalText("row", x.row);
    f.optionalBoth("text", x.text);
    f.optionalBoth("citation", x.citation);
    f.code("confidence", x.confidence);
}

template <typename F>
void describe(F &f, Described<F, StoredRoute> &x)
{
    f.code("route", x.route);
    f.code("verdict", x.verdict);
    f.code("stated", x.stated);
    f.optionalBoth("reason", x.reason);
    f.optionalText("row", x.row);
    f.optionalBoth("citation", x.citation);
    f.code("confidence", x.confidence);
    f.optionalDay("earliest-award", x.earliestAward);
    f.list("duties", x.duties, filelimits::manyParts);
}

template <typename F>
void describe(F &f, Described<F, StoredDetermination> &x)
{
    f.word("uid", x.uid);
    f.day("day", x.day);
    f.optionalText("by", x.by);
    f.optionalProse("why", x.why);
    f.optionalText("need", x.need);
    f.digest("digest", x.digest);
    f.texts("packs", x.packs);
    f.optionalDay("award-by", x.awardBy);
    f.list("routes", x.routes, filelimits::manyParts);
}

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

template <typename F>
void describe(F &f, Described<F, ContractOption> &x)
{
    f.word("uid", x.uid);
    f.optionalBoth("name", x.name);
    f.change("value", x.value);
    f.whole("months", x.months, 0, 1200);
    f.optionalDay("decide-by", x.decideBy);
    f.optionalDay("used-on", x.usedOn);
}

template <typename F>
void describe(F &f, Described<F, Milestone> &x)
{
    f.word("uid", x.uid);
    f.optionalBoth("name", x.name);
    f.optionalDay("due", x.due);
    f.optionalDay("reached", x.reached);
    f.optionalText("accepted-by", x.acceptedBy);
    f.optionalAmount("amount", x.amount);
    f.optionalProse("note", x.note);
}

template <typename F>
void describe(F &f, Described<F, Outcome> &x)
{
    f.word("uid", x.uid);
    f.optionalBoth("measure", x.measure);
    f.optionalProse("promised", x.promised);
    f.optionalProse("reached", x.reached);
    f.optionalDay("day", x.day);
}

template <typename F>
void describe(F &f, Described<F, Amendment> &x)
{
    f.word("uid", x.uid);
    f.whole("number", x.number, 1, 100'000);
    f.optionalDay("day", x.day);
    f.optionalCode("kind", x.kind);
    f.optionalCode("reason", x.reason);
    f.optionalBoth("text", x.text);
    f.change("change", x.change);
    f.optionalDay("new-end", x.newEnd);
    f.optionalWord("option", x.option);
}

template <typename F>
void describe(F &f, Described<F, JoinedBody> &x)
{
    f.word("uid", x.uid);
    f.optionalText("name", x.name);
    f.optionalDay("day", x.day);
    f.change("amount", x.amount);
}

template <typename F>
void describe(F &f, Described<F, OptInTerms> &x)
{
    f.flag("open", x.isOpen);
    f.optionalProse("who", x.who);
    f.optionalDay("until", x.until);
    f.optionalAmount("ceiling", x.ceiling);
    f.list("joined", x.joined, filelimits::manyParts);
}

template <typename F>
void describe(F &f, Described<F, Validation> &x)
{
    f.optionalDay("until", x.until);
    f.optionalDay("decide-by", x.decideBy);
    f.optionalBoth("measures", x.measures);
    f.optionalProse("decision", x.decision);
    f.optionalDay("decided-on", x.decidedOn);
}

template <typename F>
void describe(F &f, Described<F, Subcontract> &x)
{
    f.word("uid", x.uid);
    f.vendor("vendor", x.vendor);
    f.optionalText("name", x.name);
    f.optionalText("size-class", x.sizeClass);
    f.change("value", x.value);
}

template <typename F>
void describe(F &f, Described<F, Contract> &x)
{
    f.word("uid", x.uid);
    f.optionalCode("kind", x.kind);
    f.optionalText("number", x.number);
    f.optionalWord("bid", x.bid);
    f.vendor("vendor", x.vendor);
    f.optionalText("vendor-name", x.vendorName);
    f.optionalText("size-class", x.sizeClass);
    f.vendor("end-vendor", x.endVendor);
    f.optionalText("end-vendor-name", x.endVendorName);
    f.optionalText("end-size-class", x.endSizeClass);
    f.change("value", x.value);
    f.optionalDay("signed-on", x.signedOn);
    f.optionalDay("start", x.start);
    f.optionalDay("end", x.end);
    f.optionalDay("warranty-until", x.warrantyUntil);
    f.list("options", x.options, filelimits::manyParts);
    f.list("milestones", x.milestones, filelimits::manyParts);
    f.list("outcomes", x.outcomes, filelimits::manyParts);
    f.list("amendments", x.amendments, filelimits::manyParts);
    f.object("opt-in", x.optIn);
    f.object("validation", x.validation);
    f.list("members", x.members, filelimits::manyParts);
    f.list("subcontracts", x.subcontracts, filelimits::manyParts);
    f.optionalText("follows", x.follows);
}

template <typename F>
void describe(F &f, Described<F, InvoiceDispute> &x)
{
    f.word("uid", x.uid);
    f.optionalDay("from", x.from);
    f.optionalDay("until", x.until);
    f.optionalProse("reason", x.reason);
}

template <typename F>
void describe(F &f, Described<F, Invoice> &x)
{
    f.word("uid", x.uid);
    f.optionalWord("contract", x.contract);
    f.optionalText("number", x.number);
    f.optionalDay("day", x.day);
    f.optionalDay("received-on", x.receivedOn);
    f.change("amount", x.amount);
    f.list("disputes", x.disputes, filelimits::manyParts);
    f.optionalText("accepted-by", x.acceptedBy);
    f.optionalDay("accepted-on", x.acceptedOn);
    f.optionalDay("paid-on", x.paidOn);
    f.optionalAmount("paid", x.paid);
    f.optionalProse("note", x.note);
}

template <typename F>
void describe(F &f, Described<F, FileEnd> &x)
{
    f.optionalCode("reason", x.reason);
    f.optionalBoth("text", x.text);
    f.optionalDay("day", x.day);
    f.optionalText("by", x.by);
    f.optionalAmount("price-difference", x.priceDifference);
}

template <typename F>
void describe(F &f, Described<F, StagePassage> &x)
{
    f.word("uid", x.uid);
    f.code("stage", x.stage);
    f.optionalText("holder", x.holder);
    f.optionalDay("entered", x.entered);
    f.optionalDay("left", x.left);
    f.optionalProse("reason", x.reason);
}

template <typename F>
void describe(F &f, Described<F, Waiver> &x)
{
    f.word("uid", x.uid);
    f.optionalText("duty", x.duty);
    f.optionalProse("reason", x.reason);
    f.optionalText("approver", x.approver);
    f.optionalDay("day", x.day);
}

template <typename F>
void describe(F &f, Described<F, FileNote> &x)
{
    f.word("uid", x.uid);
    f.optionalMoment("at", x.at);
    f.optionalText("by", x.by);
    f.optionalProse("text", x.text);
}

template <typename F>
void describe(F &f, Described<F, AttachedDocument> &x)
{
    f.word("uid", x.uid);
    f.fileName("name", x.name);
    f.digest("sha256", x.sha256);
    f.size("bytes", x.bytes, filelimits::documentBytes);
    f.code("stage", x.stage);
    f.code("class", x.confidentiality);
    f.optionalText("about", x.about);
    f.optionalText("form", x.form);
    f.optionalText("added-by", x.addedBy);
    f.optionalDay("added-on", x.addedOn);
}

template <typename F>
void describe(F &f, Described<F, ModularPlan> &x)
{
    f.optionalDay("declared-on", x.declaredOn);
    f.optionalText("by", x.by);
    f.optionalBoth("plan", x.plan);
    f.optionalAmount("total", x.total);
}

template <typename F>
void describe(F &f, Described<F, RuleFeedback> &x)
{
    f.word("uid", x.uid);
    f.optionalText("rule", x.rule);
    f.optionalProse("text", x.text);
    f.whole("days-lost", x.daysLost, 0, filelimits::days);
}

template <typename F>
void describe(F &f, Described<F, CloseReview> &x)
{
    f.optionalWhole("satisfaction", x.satisfaction, 1, 5);
    f.codes("hindered", x.hindered);
    f.codes("helped", x.helped);
    f.optionalProse("relation", x.relation);
    f.optionalBoth("lesson", x.lesson);
    f.optionalText("lesson-rule", x.lessonRule);
    f.optionalProse("how", x.how);
    f.list("feedback", x.feedback, filelimits::manyParts);
    f.optionalDay("retain-until", x.retainUntil);
}

template <typename F>
void describe(F &f, Described<F, FileHead> &x)
{
    f.text("number", x.number);
    f.optionalBoth("title", x.title);
    f.optionalText("ministry", x.ministry);
    f.optionalText("program", x.program);
    f.optionalText("unit", x.unit);
    f.optionalText("commodity-code", x.commodityCode);
    f.optionalText("holder", x.holder);
    f.optionalText("requester", x.requester);
    f.optionalText("champion", x.champion);
    f.optionalText("delegated-to", x.delegatedTo);
    f.texts("goals", x.goals);
    f.day("opened-on", x.openedOn);
}

template <typename F>
void describe(F &f, Described<F, ProcurementFile> &x)
{
    f.word("uid", x.uid);
    f.object("head", x.head);
    f.code("state", x.state);
    f.object("end", x.end);
    f.code("stage", x.stage);
    f.list("passages", x.passages, filelimits::manyParts);
    f.object("intake", x.intake);
    f.object("need", x.need);
    f.list("determinations", x.determinations, filelimits::manyParts);
    f.maybeCode("route", x.route);
    f.optionalProse("route-reason", x.routeReason);
    f.optionalDay("route-chosen-on", x.routeChosenOn);
    f.object("sole-source", x.soleSource);
    f.object("market", x.market);
    f.object("solicitation", x.solicitation);
    f.list("bids", x.bids, filelimits::manyParts);
    f.object("evaluation", x.evaluation);
    f.list("approvals", x.approvals, filelimits::manyParts);
    f.object("award", x.award);
    f.list("contracts", x.contracts, filelimits::manyParts);
    f.list("invoices", x.invoices, filelimits::manyParts);
    f.object("review", x.review);
    f.object("modular", x.modular);
    f.texts("related", x.related);
    f.list("waivers", x.waivers, filelimits::manyParts);
    f.texts("confirmed", x.confirmed);
    f.list("notes", x.notes, filelimits::manyParts);
    f.list("documents", x.documents, filelimits::manyParts);
}

} // namespace acquis
