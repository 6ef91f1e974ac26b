// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/arrangement.h"
#include "core/agreements/buyingagreement.h"
#include "core/agreements/community.h"
#include "core/agreements/priceguide.h"
#include "core/agreements/recordfields.h"

// The members of every record and of its parts, each named once: what is written is what is read. The functions must be visible
// where RecordWriter and RecordReader are used with these types. resources/schema/share.schema.json says the same of agreements.
namespace acquis {

namespace recordlimits {
inline constexpr qsizetype longList = 5000;
inline constexpr qsizetype shortList = 200;
inline constexpr int manyMonths = 240;
inline constexpr int manyDays = 3650;
inline constexpr int manySeats = 100'000'000;
inline constexpr qint64 documentBytes = 16 * 1024 * 1024;
} // namespace recordlimits

template <typename F>
void describe(F &f, Described<F, CategoryStanding> &x)
{
    f.word("category", x.category);
    f.code("state", x.state);
    f.optionalDay("from", x.from);
    f.optionalDay("until", x.until);
}

template <typename F>
void describe(F &f, Described<F, ArrangementVendor> &x)
{
    f.vendor("vendor", x.vendor);
    f.text("name", x.name);
    f.list("standings", x.standings, recordlimits::shortList);
}

template <typename F>
void describe(F &f, Described<F, SecondStageBand> &x)
{
    f.amount("from", x.from);
    f.whole("invited", x.invited, 0, 1000);
}

template <typename F>
void describe(F &f, Described<F, QualificationCriterion> &x)
{
    f.code("kind", x.kind);
    f.whole("years", x.years, 0, 200);
    f.change("amount", x.amount);
}

template <typename F>
void describe(F &f, Described<F, Arrangement> &x)
{
    f.word("uid", x.uid);
    f.code("kind", x.kind);
    f.text("number", x.number);
    f.both("name", x.name);
    f.text("owner", x.owner);
    f.words("categories", x.categories);
    f.list("vendors", x.vendors, recordlimits::longList);
    f.list("bands", x.bands, recordlimits::shortList);
    f.optionalAmount("ceiling", x.ceiling);
    f.day("start", x.start);
    f.day("end", x.end);
    f.optionalDay("last-refresh", x.lastRefresh);
    f.whole("refresh-months", x.refreshMonths, 0, recordlimits::manyMonths);
    f.list("criteria", x.criteria, recordlimits::shortList);
}

template <typename F>
void describe(F &f, Described<F, PricedItem> &x)
{
    f.word("item", x.item);
    f.both("name", x.name);
    f.optionalText("unit", x.unit);
    f.optionalAmount("price", x.price);
}

template <typename F>
void describe(F &f, Described<F, PriceGuide> &x)
{
    f.word("uid", x.uid);
    f.code("kind", x.kind);
    f.both("name", x.name);
    f.text("owner", x.owner);
    f.optionalWord("category", x.category);
    f.day("as-of", x.asOf);
    f.whole("review-months", x.reviewMonths, 1, recordlimits::manyMonths);
    f.list("items", x.items, recordlimits::longList);
}

template <typename F>
void describe(F &f, Described<F, AgreementVendor> &x)
{
    f.vendor("vendor", x.vendor);
    f.text("name", x.name);
    f.optionalText("reference", x.reference);
}

template <typename F>
void describe(F &f, Described<F, JoiningTerms> &x)
{
    f.flag("open", x.isOpen);
    f.codes("entities", x.entities);
    f.words("jurisdictions", x.jurisdictions);
    f.optionalDay("until", x.until);
    f.code("way", x.way);
    f.optionalBoth("how", x.how);
    f.whole("days", x.days, 0, recordlimits::manyDays);
}

template <typename F>
void describe(F &f, Described<F, ExtensionOption> &x)
{
    f.whole("months", x.months, 1, recordlimits::manyMonths);
    f.optionalDay("decide-by", x.decideBy);
}

template <typename F>
void describe(F &f, Described<F, ContractTerm> &x)
{
    f.word("term", x.term);
    f.both("text", x.text);
}

template <typename F>
void describe(F &f, Described<F, TermSet> &x)
{
    f.word("uid", x.uid);
    f.word("kind", x.kind);
    f.both("name", x.name);
    f.list("terms", x.terms, recordlimits::shortList);
}

template <typename F>
void describe(F &f, Described<F, DocumentEntry> &x)
{
    f.fileName("name", x.name);
    f.digest("sha256", x.sha256);
    f.size("bytes", x.bytes, recordlimits::documentBytes);
    f.code("class", x.confidentiality);
}

template <typename F>
void describe(F &f, Described<F, ContactPoint> &x)
{
    f.optionalText("name", x.name);
    f.optionalText("organisation", x.organisation);
    f.optionalText("email", x.email);
    f.optionalText("telephone", x.telephone);
}

template <typename F>
void describe(F &f, Described<F, AgreementAmendment> &x)
{
    f.day("day", x.day);
    f.code("kind", x.kind);
    f.both("text", x.text);
    f.words("categories", x.categories);
    f.change("change", x.change);
    f.optionalDay("end", x.end);
}

template <typename F>
void describe(F &f, Described<F, JointBuyer> &x)
{
    f.text("name", x.name);
    f.whole("basis-points", x.basisPoints, 0, 10'000);
    f.flag("leads", x.leads);
}

template <typename F>
void describe(F &f, Described<F, FieldClass> &x)
{
    f.code("field", x.field);
    f.code("class", x.confidentiality);
}

template <typename F>
void describe(F &f, Described<F, BuyingAgreement> &x)
{
    f.word("uid", x.uid);
    f.code("kind", x.kind);
    f.optionalText("number", x.number);
    f.text("owner", x.owner);
    f.word("jurisdiction", x.jurisdiction);
    f.both("title", x.title);
    f.both("scope", x.scope);
    f.texts("words", x.words);
    f.words("categories", x.categories);
    f.list("vendors", x.vendors, recordlimits::longList);
    f.object("joining", x.joining);
    f.day("start", x.start);
    f.day("end", x.end);
    f.list("extensions", x.extensions, recordlimits::shortList);
    f.optionalAmount("ceiling", x.ceiling);
    f.optionalWhole("seats", x.seats, 0, recordlimits::manySeats);
    f.change("joined-reported", x.joinedReported);
    f.whole("seats-reported", x.seatsReported, 0, recordlimits::manySeats);
    f.optionalDay("joined-as-of", x.joinedAsOf);
    f.code("price-basis", x.priceBasis);
    f.optionalBoth("price-note", x.priceNote);
    f.list("prices", x.prices, recordlimits::longList);
    f.list("terms", x.terms, recordlimits::shortList);
    f.list("documents", x.documents, recordlimits::shortList);
    f.object("contact", x.contact);
    f.list("amendments", x.amendments, recordlimits::shortList);
    f.list("buyers", x.buyers, recordlimits::shortList);
    f.code("class", x.confidentiality);
    f.list("field-classes", x.fieldClasses, recordlimits::shortList);
    f.words("released-to", x.releasedTo);
    f.codes("withheld", x.withheld);
}

template <typename F>
void describe(F &f, Described<F, CommunityMember> &x)
{
    f.word("uid", x.uid);
    f.word("jurisdiction", x.jurisdiction);
    f.text("name", x.name);
    f.optionalText("title", x.title);
    f.optionalText("delegate", x.delegate);
    f.day("from", x.from);
    f.optionalDay("until", x.until);
}

template <typename F>
void describe(F &f, Described<F, Attendance> &x)
{
    f.word("member", x.member);
    f.flag("by-delegate", x.byDelegate);
}

template <typename F>
void describe(F &f, Described<F, CommunityMeeting> &x)
{
    f.word("uid", x.uid);
    f.day("day", x.day);
    f.flag("extra", x.isExtra);
    f.optionalBoth("agenda", x.agenda);
    f.list("present", x.present, recordlimits::shortList);
    f.optionalDay("summary-issued", x.summaryIssued);
    f.optionalBoth("summary", x.summary);
}

template <typename F>
void describe(F &f, Described<F, ChairTerm> &x)
{
    f.word("uid", x.uid);
    f.day("from", x.from);
    f.word("chair", x.chair);
    f.optionalWord("vice-chair", x.viceChair);
}

template <typename F>
void describe(F &f, Described<F, CastVote> &x)
{
    f.word("jurisdiction", x.jurisdiction);
    f.code("vote", x.vote);
}

template <typename F>
void describe(F &f, Described<F, Endorsement> &x)
{
    f.word("jurisdiction", x.jurisdiction);
    f.text("by", x.by);
    f.day("day", x.day);
}

template <typename F>
void describe(F &f, Described<F, Recommendation> &x)
{
    f.word("uid", x.uid);
    f.both("title", x.title);
    f.both("text", x.text);
    f.code("rule", x.rule);
    f.optionalWord("meeting", x.meeting);
    f.optionalDay("voted-on", x.votedOn);
    f.list("votes", x.votes, recordlimits::shortList);
    f.list("endorsements", x.endorsements, recordlimits::shortList);
    f.code("state", x.state);
    f.optionalDay("forwarded-on", x.forwardedOn);
}

} // namespace acquis
