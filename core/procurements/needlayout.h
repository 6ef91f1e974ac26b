// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/recordfields.h"
#include "core/procurements/filelimits.h"
#include "core/procurements/needintake.h"
#include "core/procurements/storeddetermination.h"

// The members of need and the rules' answer to it; see filelayout.h.
namespace acquis {

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
    f.optionalText("budget-confirmed-by", x.budgetConfirmedBy);
    f.optionalDay("budget-confirmed-on", x.budgetConfirmedOn);
    f.optionalText("commitment-number", x.commitmentNumber);
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

} // namespace acquis
