// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/awardlayout.h"
#include "core/procurements/biddinglayout.h"
#include "core/procurements/contractlayout.h"
#include "core/procurements/marketlayout.h"
#include "core/procurements/needlayout.h"
#include "core/procurements/procurementfile.h"

// The members of the procurement file and of its parts, each named once: what is written is what is read. A file may be as
// incomplete as its stage: whatever can be missing is left out.
namespace acquis {

template <typename F>
void describe(F &f, Described<F, FileEnd> &x)
{
    f.optionalCode("reason", x.reason);
    f.optionalBoth("text", x.text);
    f.optionalDay("day", x.day);
    f.optionalText("by", x.by);
    f.optionalChange("price-difference", x.priceDifference);
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
