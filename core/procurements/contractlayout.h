// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/recordfields.h"
#include "core/procurements/contract.h"
#include "core/procurements/filelimits.h"

// The members of contract and invoices; see filelayout.h.
namespace acquis {

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
    f.optionalWord("phase", x.phase);
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
    f.optionalChange("paid", x.paid);
    f.optionalProse("note", x.note);
}

} // namespace acquis
