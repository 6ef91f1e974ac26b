// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filejson.h"
#include "ui/procurements/filewords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

// Words of the fields of a procurement file, by their paths.
namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char *name;
    const char *source;
};

template <std::size_t N>
const char *sourceIn(const std::array<Word, N> &words, const QString &name)
{
    const auto found = std::ranges::find_if(words, [&name](const Word &word) { return name == QLatin1StringView(word.name); });
    return found == words.end() ? nullptr : found->source;
}

constexpr std::array memberWords {
    Word { "about", QT_TRANSLATE_NOOP("acquis::FileWords", "about") },
    Word { "accepted-by", QT_TRANSLATE_NOOP("acquis::FileWords", "accepted by") },
    Word { "accepted-on", QT_TRANSLATE_NOOP("acquis::FileWords", "accepted on") },
    Word { "accessibility", QT_TRANSLATE_NOOP("acquis::FileWords", "accessibility") },
    Word { "added-by", QT_TRANSLATE_NOOP("acquis::FileWords", "added by") },
    Word { "added-on", QT_TRANSLATE_NOOP("acquis::FileWords", "added on") },
    Word { "amends", QT_TRANSLATE_NOOP("acquis::FileWords", "value of the contract changed") },
    Word { "amount", QT_TRANSLATE_NOOP("acquis::FileWords", "amount") },
    Word { "answer", QT_TRANSLATE_NOOP("acquis::FileWords", "answer") },
    Word { "answered", QT_TRANSLATE_NOOP("acquis::FileWords", "answered") },
    Word { "answered-on", QT_TRANSLATE_NOOP("acquis::FileWords", "answered on") },
    Word { "approver", QT_TRANSLATE_NOOP("acquis::FileWords", "approver") },
    Word { "asked-on", QT_TRANSLATE_NOOP("acquis::FileWords", "asked on") },
    Word { "at", QT_TRANSLATE_NOOP("acquis::FileWords", "at") },
    Word { "award-by", QT_TRANSLATE_NOOP("acquis::FileWords", "award no later than") },
    Word { "benefit", QT_TRANSLATE_NOOP("acquis::FileWords", "benefit in dollars") },
    Word { "benefits", QT_TRANSLATE_NOOP("acquis::FileWords", "benefits") },
    Word { "bid", QT_TRANSLATE_NOOP("acquis::FileWords", "bid") },
    Word { "budget", QT_TRANSLATE_NOOP("acquis::FileWords", "budget") },
    Word { "budget-confirmed", QT_TRANSLATE_NOOP("acquis::FileWords", "budget confirmed") },
    Word { "by", QT_TRANSLATE_NOOP("acquis::FileWords", "by") },
    Word { "by-hand", QT_TRANSLATE_NOOP("acquis::FileWords", "settled by hand") },
    Word { "bytes", QT_TRANSLATE_NOOP("acquis::FileWords", "size") },
    Word { "cap", QT_TRANSLATE_NOOP("acquis::FileWords", "most that is paid") },
    Word { "ceiling", QT_TRANSLATE_NOOP("acquis::FileWords", "ceiling") },
    Word { "champion", QT_TRANSLATE_NOOP("acquis::FileWords", "champion") },
    Word { "change", QT_TRANSLATE_NOOP("acquis::FileWords", "change of the value") },
    Word { "changed", QT_TRANSLATE_NOOP("acquis::FileWords", "what changed") },
    Word { "chosen", QT_TRANSLATE_NOOP("acquis::FileWords", "chosen") },
    Word { "class", QT_TRANSLATE_NOOP("acquis::FileWords", "who may see it") },
    Word { "closed", QT_TRANSLATE_NOOP("acquis::FileWords", "settled") },
    Word { "closes", QT_TRANSLATE_NOOP("acquis::FileWords", "closes on") },
    Word { "closes-at", QT_TRANSLATE_NOOP("acquis::FileWords", "closes at") },
    Word { "commodity", QT_TRANSLATE_NOOP("acquis::FileWords", "commodity") },
    Word { "commodity-code", QT_TRANSLATE_NOOP("acquis::FileWords", "commodity code") },
    Word { "concerns", QT_TRANSLATE_NOOP("acquis::FileWords", "concerns") },
    Word { "concluded-on", QT_TRANSLATE_NOOP("acquis::FileWords", "concluded on") },
    Word { "confirmed-by", QT_TRANSLATE_NOOP("acquis::FileWords", "confirmed by") },
    Word { "conflict", QT_TRANSLATE_NOOP("acquis::FileWords", "conflict of interest") },
    Word { "contract", QT_TRANSLATE_NOOP("acquis::FileWords", "contract") },
    Word { "cost", QT_TRANSLATE_NOOP("acquis::FileWords", "cost") },
    Word { "criterion", QT_TRANSLATE_NOOP("acquis::FileWords", "criterion") },
    Word { "date", QT_TRANSLATE_NOOP("acquis::FileWords", "issue date") },
    Word { "day", QT_TRANSLATE_NOOP("acquis::FileWords", "day") },
    Word { "days-lost", QT_TRANSLATE_NOOP("acquis::FileWords", "days lost") },
    Word { "debrief-asked-on", QT_TRANSLATE_NOOP("acquis::FileWords", "debriefing asked on") },
    Word { "debrief-held-on", QT_TRANSLATE_NOOP("acquis::FileWords", "debriefing held on") },
    Word { "debrief-note", QT_TRANSLATE_NOOP("acquis::FileWords", "debriefing note") },
    Word { "decide-by", QT_TRANSLATE_NOOP("acquis::FileWords", "decide by") },
    Word { "decided-by", QT_TRANSLATE_NOOP("acquis::FileWords", "decided by") },
    Word { "decided-on", QT_TRANSLATE_NOOP("acquis::FileWords", "decided on") },
    Word { "decision", QT_TRANSLATE_NOOP("acquis::FileWords", "decision") },
    Word { "declared-on", QT_TRANSLATE_NOOP("acquis::FileWords", "declared on") },
    Word { "delegated-to", QT_TRANSLATE_NOOP("acquis::FileWords", "body that buys for us") },
    Word { "deleted-on", QT_TRANSLATE_NOOP("acquis::FileWords", "deleted on") },
    Word { "discount-basis-points", QT_TRANSLATE_NOOP("acquis::FileWords", "discount rate") },
    Word { "due", QT_TRANSLATE_NOOP("acquis::FileWords", "due") },
    Word { "duty", QT_TRANSLATE_NOOP("acquis::FileWords", "duty") },
    Word { "effect", QT_TRANSLATE_NOOP("acquis::FileWords", "effect") },
    Word { "elsewhere-searched", QT_TRANSLATE_NOOP("acquis::FileWords", "looked who has it already") },
    Word { "end", QT_TRANSLATE_NOOP("acquis::FileWords", "end") },
    Word { "end-size-class", QT_TRANSLATE_NOOP("acquis::FileWords", "size of the maker") },
    Word { "end-vendor", QT_TRANSLATE_NOOP("acquis::FileWords", "maker in the register") },
    Word { "end-vendor-name", QT_TRANSLATE_NOOP("acquis::FileWords", "maker") },
    Word { "entered", QT_TRANSLATE_NOOP("acquis::FileWords", "entered") },
    Word { "entity", QT_TRANSLATE_NOOP("acquis::FileWords", "entity") },
    Word { "evaluator", QT_TRANSLATE_NOOP("acquis::FileWords", "evaluator") },
    Word { "evidence", QT_TRANSLATE_NOOP("acquis::FileWords", "evidence") },
    Word { "fewer-quotes-reason", QT_TRANSLATE_NOOP("acquis::FileWords", "why there are fewer quotes") },
    Word { "finished", QT_TRANSLATE_NOOP("acquis::FileWords", "evaluators who have finished") },
    Word { "firm", QT_TRANSLATE_NOOP("acquis::FileWords", "firm") },
    Word { "firms-wanted", QT_TRANSLATE_NOOP("acquis::FileWords", "firms that go on") },
    Word { "flags", QT_TRANSLATE_NOOP("acquis::FileWords", "features of the need") },
    Word { "follows", QT_TRANSLATE_NOOP("acquis::FileWords", "contract that it scales up") },
    Word { "form", QT_TRANSLATE_NOOP("acquis::FileWords", "form of the solicitation") },
    Word { "found", QT_TRANSLATE_NOOP("acquis::FileWords", "found") },
    Word { "from", QT_TRANSLATE_NOOP("acquis::FileWords", "from") },
    Word { "funds-source", QT_TRANSLATE_NOOP("acquis::FileWords", "source of funds") },
    Word { "goals", QT_TRANSLATE_NOOP("acquis::FileWords", "goals") },
    Word { "ground", QT_TRANSLATE_NOOP("acquis::FileWords", "ground") },
    Word { "helped", QT_TRANSLATE_NOOP("acquis::FileWords", "what helped") },
    Word { "hindered", QT_TRANSLATE_NOOP("acquis::FileWords", "what hindered") },
    Word { "holder", QT_TRANSLATE_NOOP("acquis::FileWords", "holder") },
    Word { "how", QT_TRANSLATE_NOOP("acquis::FileWords", "how we did it") },
    Word { "how-found", QT_TRANSLATE_NOOP("acquis::FileWords", "how the need was found") },
    Word { "ideas-used", QT_TRANSLATE_NOOP("acquis::FileWords", "ideas used") },
    Word { "instrument", QT_TRANSLATE_NOOP("acquis::FileWords", "instrument") },
    Word { "intended", QT_TRANSLATE_NOOP("acquis::FileWords", "intended purchase") },
    Word { "ip", QT_TRANSLATE_NOOP("acquis::FileWords", "intellectual property") },
    Word { "issued-on", QT_TRANSLATE_NOOP("acquis::FileWords", "issued on") },
    Word { "item", QT_TRANSLATE_NOOP("acquis::FileWords", "item") },
    Word { "jurisdiction", QT_TRANSLATE_NOOP("acquis::FileWords", "jurisdiction") },
    Word { "keeps-confidence", QT_TRANSLATE_NOOP("acquis::FileWords", "confidentiality") },
    Word { "kept-until", QT_TRANSLATE_NOOP("acquis::FileWords", "kept until") },
    Word { "kind", QT_TRANSLATE_NOOP("acquis::FileWords", "kind") },
    Word { "later", QT_TRANSLATE_NOOP("acquis::FileWords", "how the next time will be open") },
    Word { "lead-days", QT_TRANSLATE_NOOP("acquis::FileWords", "days that the vendor needs") },
    Word { "leads", QT_TRANSLATE_NOOP("acquis::FileWords", "leads") },
    Word { "learned", QT_TRANSLATE_NOOP("acquis::FileWords", "what was learned") },
    Word { "least", QT_TRANSLATE_NOOP("acquis::FileWords", "least score") },
    Word { "left", QT_TRANSLATE_NOOP("acquis::FileWords", "left") },
    Word { "lesson", QT_TRANSLATE_NOOP("acquis::FileWords", "lesson") },
    Word { "lesson-rule", QT_TRANSLATE_NOOP("acquis::FileWords", "rule that it stays within") },
    Word { "likelihood", QT_TRANSLATE_NOOP("acquis::FileWords", "likelihood") },
    Word { "mandatory", QT_TRANSLATE_NOOP("acquis::FileWords", "mandatory") },
    Word { "measure", QT_TRANSLATE_NOOP("acquis::FileWords", "measure") },
    Word { "measures", QT_TRANSLATE_NOOP("acquis::FileWords", "measures") },
    Word { "meets", QT_TRANSLATE_NOOP("acquis::FileWords", "meets it") },
    Word { "met-items", QT_TRANSLATE_NOOP("acquis::FileWords", "items on the market") },
    Word { "ministry", QT_TRANSLATE_NOOP("acquis::FileWords", "ministry") },
    Word { "months", QT_TRANSLATE_NOOP("acquis::FileWords", "months") },
    Word { "name", QT_TRANSLATE_NOOP("acquis::FileWords", "name") },
    Word { "need-items", QT_TRANSLATE_NOOP("acquis::FileWords", "items needed") },
    Word { "needed", QT_TRANSLATE_NOOP("acquis::FileWords", "authority needed") },
    Word { "needed-by", QT_TRANSLATE_NOOP("acquis::FileWords", "needed by") },
    Word { "new-end", QT_TRANSLATE_NOOP("acquis::FileWords", "new end") },
    Word { "next-route", QT_TRANSLATE_NOOP("acquis::FileWords", "route taken instead") },
    Word { "no-data", QT_TRANSLATE_NOOP("acquis::FileWords", "holds no data") },
    Word { "no-open-source", QT_TRANSLATE_NOOP("acquis::FileWords", "why no open source") },
    Word { "not-top-approver", QT_TRANSLATE_NOOP("acquis::FileWords", "who agreed to another bid") },
    Word { "not-top-reason", QT_TRANSLATE_NOOP("acquis::FileWords", "why another bid") },
    Word { "note", QT_TRANSLATE_NOOP("acquis::FileWords", "note") },
    Word { "notice-at", QT_TRANSLATE_NOOP("acquis::FileWords", "place of the notice") },
    Word { "notice-published-on", QT_TRANSLATE_NOOP("acquis::FileWords", "notice published on") },
    Word { "number", QT_TRANSLATE_NOOP("acquis::FileWords", "number") },
    Word { "office", QT_TRANSLATE_NOOP("acquis::FileWords", "office") },
    Word { "on-behalf-of", QT_TRANSLATE_NOOP("acquis::FileWords", "on behalf of") },
    Word { "on-the-market", QT_TRANSLATE_NOOP("acquis::FileWords", "on the market") },
    Word { "on-the-market-evidence", QT_TRANSLATE_NOOP("acquis::FileWords", "evidence of the market") },
    Word { "ontario-business", QT_TRANSLATE_NOOP("acquis::FileWords", "Ontario business") },
    Word { "open", QT_TRANSLATE_NOOP("acquis::FileWords", "open to others") },
    Word { "opened-on", QT_TRANSLATE_NOOP("acquis::FileWords", "opened on") },
    Word { "opens", QT_TRANSLATE_NOOP("acquis::FileWords", "opens on") },
    Word { "option", QT_TRANSLATE_NOOP("acquis::FileWords", "option") },
    Word { "organiser", QT_TRANSLATE_NOOP("acquis::FileWords", "organizer") },
    Word { "outcome", QT_TRANSLATE_NOOP("acquis::FileWords", "outcome") },
    Word { "owner", QT_TRANSLATE_NOOP("acquis::FileWords", "owner") },
    Word { "packs", QT_TRANSLATE_NOOP("acquis::FileWords", "rule packs") },
    Word { "page-limit", QT_TRANSLATE_NOOP("acquis::FileWords", "page limit") },
    Word { "pages", QT_TRANSLATE_NOOP("acquis::FileWords", "pages") },
    Word { "paid", QT_TRANSLATE_NOOP("acquis::FileWords", "paid") },
    Word { "paid-on", QT_TRANSLATE_NOOP("acquis::FileWords", "paid on") },
    Word { "part", QT_TRANSLATE_NOOP("acquis::FileWords", "part") },
    Word { "person", QT_TRANSLATE_NOOP("acquis::FileWords", "person") },
    Word { "personal", QT_TRANSLATE_NOOP("acquis::FileWords", "personal data") },
    Word { "phase", QT_TRANSLATE_NOOP("acquis::FileWords", "phase") },
    Word { "place", QT_TRANSLATE_NOOP("acquis::FileWords", "place") },
    Word { "plan", QT_TRANSLATE_NOOP("acquis::FileWords", "plan") },
    Word { "points", QT_TRANSLATE_NOOP("acquis::FileWords", "points") },
    Word { "posted-at", QT_TRANSLATE_NOOP("acquis::FileWords", "posted at") },
    Word { "price-difference", QT_TRANSLATE_NOOP("acquis::FileWords", "price difference") },
    Word { "price-reason", QT_TRANSLATE_NOOP("acquis::FileWords", "why the price is fair") },
    Word { "problem", QT_TRANSLATE_NOOP("acquis::FileWords", "problem") },
    Word { "product", QT_TRANSLATE_NOOP("acquis::FileWords", "product") },
    Word { "program", QT_TRANSLATE_NOOP("acquis::FileWords", "program") },
    Word { "promised", QT_TRANSLATE_NOOP("acquis::FileWords", "promised") },
    Word { "public-basis-points", QT_TRANSLATE_NOOP("acquis::FileWords", "public share") },
    Word { "quantity", QT_TRANSLATE_NOOP("acquis::FileWords", "quantity") },
    Word { "question", QT_TRANSLATE_NOOP("acquis::FileWords", "question") },
    Word { "reached", QT_TRANSLATE_NOOP("acquis::FileWords", "reached") },
    Word { "ready-by", QT_TRANSLATE_NOOP("acquis::FileWords", "ready by") },
    Word { "reason", QT_TRANSLATE_NOOP("acquis::FileWords", "reason") },
    Word { "reasons", QT_TRANSLATE_NOOP("acquis::FileWords", "reasons") },
    Word { "received-at", QT_TRANSLATE_NOOP("acquis::FileWords", "received at") },
    Word { "received-on", QT_TRANSLATE_NOOP("acquis::FileWords", "received on") },
    Word { "reference", QT_TRANSLATE_NOOP("acquis::FileWords", "reference") },
    Word { "refusal", QT_TRANSLATE_NOOP("acquis::FileWords", "reason of the refusal") },
    Word { "related", QT_TRANSLATE_NOOP("acquis::FileWords", "related files") },
    Word { "relation", QT_TRANSLATE_NOOP("acquis::FileWords", "relation with the vendor") },
    Word { "requested-by", QT_TRANSLATE_NOOP("acquis::FileWords", "asked by") },
    Word { "requested-on", QT_TRANSLATE_NOOP("acquis::FileWords", "asked on") },
    Word { "requester", QT_TRANSLATE_NOOP("acquis::FileWords", "requester") },
    Word { "requirement-version", QT_TRANSLATE_NOOP("acquis::FileWords", "version of the requirement") },
    Word { "requirements-checked", QT_TRANSLATE_NOOP("acquis::FileWords", "requirement checked on") },
    Word { "result", QT_TRANSLATE_NOOP("acquis::FileWords", "result") },
    Word { "retain-until", QT_TRANSLATE_NOOP("acquis::FileWords", "keep until") },
    Word { "review-on", QT_TRANSLATE_NOOP("acquis::FileWords", "review on") },
    Word { "role", QT_TRANSLATE_NOOP("acquis::FileWords", "role") },
    Word { "route", QT_TRANSLATE_NOOP("acquis::FileWords", "route") },
    Word { "route-chosen-on", QT_TRANSLATE_NOOP("acquis::FileWords", "route chosen on") },
    Word { "route-reason", QT_TRANSLATE_NOOP("acquis::FileWords", "why this route") },
    Word { "rule", QT_TRANSLATE_NOOP("acquis::FileWords", "rule") },
    Word { "satisfaction", QT_TRANSLATE_NOOP("acquis::FileWords", "satisfaction") },
    Word { "scale", QT_TRANSLATE_NOOP("acquis::FileWords", "highest score") },
    Word { "security", QT_TRANSLATE_NOOP("acquis::FileWords", "security") },
    Word { "sent-on", QT_TRANSLATE_NOOP("acquis::FileWords", "sent on") },
    Word { "sha256", QT_TRANSLATE_NOOP("acquis::FileWords", "fingerprint") },
    Word { "share-basis-points", QT_TRANSLATE_NOOP("acquis::FileWords", "share") },
    Word { "short-time-reason", QT_TRANSLATE_NOOP("acquis::FileWords", "why so little time") },
    Word { "signed-on", QT_TRANSLATE_NOOP("acquis::FileWords", "signed on") },
    Word { "size-class", QT_TRANSLATE_NOOP("acquis::FileWords", "size") },
    Word { "stage", QT_TRANSLATE_NOOP("acquis::FileWords", "stage") },
    Word { "start", QT_TRANSLATE_NOOP("acquis::FileWords", "start") },
    Word { "state", QT_TRANSLATE_NOOP("acquis::FileWords", "state") },
    Word { "statement", QT_TRANSLATE_NOOP("acquis::FileWords", "statement") },
    Word { "subject", QT_TRANSLATE_NOOP("acquis::FileWords", "subject") },
    Word { "tax", QT_TRANSLATE_NOOP("acquis::FileWords", "taxes") },
    Word { "terms", QT_TRANSLATE_NOOP("acquis::FileWords", "search terms") },
    Word { "text", QT_TRANSLATE_NOOP("acquis::FileWords", "text") },
    Word { "third-party-note", QT_TRANSLATE_NOOP("acquis::FileWords", "note on the third party") },
    Word { "title", QT_TRANSLATE_NOOP("acquis::FileWords", "title") },
    Word { "to", QT_TRANSLATE_NOOP("acquis::FileWords", "for") },
    Word { "to-all", QT_TRANSLATE_NOOP("acquis::FileWords", "sent to all") },
    Word { "total", QT_TRANSLATE_NOOP("acquis::FileWords", "total") },
    Word { "training-plan", QT_TRANSLATE_NOOP("acquis::FileWords", "training plan") },
    Word { "unit", QT_TRANSLATE_NOOP("acquis::FileWords", "unit") },
    Word { "unit-price", QT_TRANSLATE_NOOP("acquis::FileWords", "unit price") },
    Word { "until", QT_TRANSLATE_NOOP("acquis::FileWords", "until") },
    Word { "used-on", QT_TRANSLATE_NOOP("acquis::FileWords", "used on") },
    Word { "users", QT_TRANSLATE_NOOP("acquis::FileWords", "users") },
    Word { "uses-information-technology", QT_TRANSLATE_NOOP("acquis::FileWords", "uses information technology") },
    Word { "valid-until", QT_TRANSLATE_NOOP("acquis::FileWords", "valid until") },
    Word { "value", QT_TRANSLATE_NOOP("acquis::FileWords", "value") },
    Word { "vendor", QT_TRANSLATE_NOOP("acquis::FileWords", "vendor in the register") },
    Word { "vendor-name", QT_TRANSLATE_NOOP("acquis::FileWords", "vendor") },
    Word { "version", QT_TRANSLATE_NOOP("acquis::FileWords", "version") },
    Word { "views", QT_TRANSLATE_NOOP("acquis::FileWords", "views asked for") },
    Word { "vor", QT_TRANSLATE_NOOP("acquis::FileWords", "arrangement") },
    Word { "warranty-until", QT_TRANSLATE_NOOP("acquis::FileWords", "warranty until") },
    Word { "weight", QT_TRANSLATE_NOOP("acquis::FileWords", "weight") },
    Word { "what", QT_TRANSLATE_NOOP("acquis::FileWords", "what") },
    Word { "where", QT_TRANSLATE_NOOP("acquis::FileWords", "where") },
    Word { "who", QT_TRANSLATE_NOOP("acquis::FileWords", "who may join") },
    Word { "why", QT_TRANSLATE_NOOP("acquis::FileWords", "why") },
    Word { "words", QT_TRANSLATE_NOOP("acquis::FileWords", "words for the search of sources") },
    Word { "yearly-costs", QT_TRANSLATE_NOOP("acquis::FileWords", "costs by year") },
    Word { "confidentiality", QT_TRANSLATE_NOOP("acquis::FileWords", "who may see it") },
    Word { "en", QT_TRANSLATE_NOOP("acquis::FileWords", "in English") },
    Word { "fr", QT_TRANSLATE_NOOP("acquis::FileWords", "in French") },
    Word { "~order", QT_TRANSLATE_NOOP("acquis::FileWords", "order") },
    Word { "uid", QT_TRANSLATE_NOOP("acquis::FileWords", "mark") },
    Word { "digest", QT_TRANSLATE_NOOP("acquis::FileWords", "fingerprint") },
    Word { "declared", QT_TRANSLATE_NOOP("acquis::FileWords", "declared") },
    Word { "confidence", QT_TRANSLATE_NOOP("acquis::FileWords", "confidence") },
    Word { "us-headquarters", QT_TRANSLATE_NOOP("acquis::FileWords", "headquarters in the United States") },
    Word { "canadian-employees", QT_TRANSLATE_NOOP("acquis::FileWords", "employees in Canada") },
};

/// One part of a list, by its name.
constexpr std::array partWords {
    Word { "bids", QT_TRANSLATE_NOOP("acquis::FileWords", "Bid of %1") },
    Word { "passages", QT_TRANSLATE_NOOP("acquis::FileWords", "Stage %1") },
    Word { "determinations", QT_TRANSLATE_NOOP("acquis::FileWords", "Determination of %1") },
    Word { "approvals", QT_TRANSLATE_NOOP("acquis::FileWords", "Approval: %1") },
    Word { "contracts", QT_TRANSLATE_NOOP("acquis::FileWords", "Contract %1") },
    Word { "invoices", QT_TRANSLATE_NOOP("acquis::FileWords", "Invoice %1") },
    Word { "waivers", QT_TRANSLATE_NOOP("acquis::FileWords", "Waiver of %1") },
    Word { "notes", QT_TRANSLATE_NOOP("acquis::FileWords", "Note of %1") },
    Word { "documents", QT_TRANSLATE_NOOP("acquis::FileWords", "Document %1") },
    Word { "elsewhere", QT_TRANSLATE_NOOP("acquis::FileWords", "Had elsewhere: %1") },
    Word { "options", QT_TRANSLATE_NOOP("acquis::FileWords", "Option %1") },
    Word { "data", QT_TRANSLATE_NOOP("acquis::FileWords", "Data: %1") },
    Word { "consultations", QT_TRANSLATE_NOOP("acquis::FileWords", "Consultation: %1") },
    Word { "compliance", QT_TRANSLATE_NOOP("acquis::FileWords", "Compliance: %1") },
    Word { "requirements", QT_TRANSLATE_NOOP("acquis::FileWords", "Requirement, version %1") },
    Word { "risks", QT_TRANSLATE_NOOP("acquis::FileWords", "Risk: %1") },
    Word { "searches", QT_TRANSLATE_NOOP("acquis::FileWords", "Market search: %1") },
    Word { "soundings", QT_TRANSLATE_NOOP("acquis::FileWords", "Market sounding of %1") },
    Word { "firms", QT_TRANSLATE_NOOP("acquis::FileWords", "Firm %1") },
    Word { "contacts", QT_TRANSLATE_NOOP("acquis::FileWords", "Contact with %1") },
    Word { "declarations", QT_TRANSLATE_NOOP("acquis::FileWords", "Declaration of %1") },
    Word { "criteria", QT_TRANSLATE_NOOP("acquis::FileWords", "Criterion %1") },
    Word { "items", QT_TRANSLATE_NOOP("acquis::FileWords", "Item %1") },
    Word { "invited", QT_TRANSLATE_NOOP("acquis::FileWords", "Invitation of %1") },
    Word { "questions", QT_TRANSLATE_NOOP("acquis::FileWords", "Question of %1") },
    Word { "phases", QT_TRANSLATE_NOOP("acquis::FileWords", "Phase %1") },
    Word { "lines", QT_TRANSLATE_NOOP("acquis::FileWords", "Line %1") },
    Word { "members", QT_TRANSLATE_NOOP("acquis::FileWords", "Member %1") },
    Word { "scores", QT_TRANSLATE_NOOP("acquis::FileWords", "Score of %1") },
    Word { "consensus", QT_TRANSLATE_NOOP("acquis::FileWords", "Consensus score %1") },
    Word { "letters", QT_TRANSLATE_NOOP("acquis::FileWords", "Letter to %1") },
    Word { "milestones", QT_TRANSLATE_NOOP("acquis::FileWords", "Milestone %1") },
    Word { "outcomes", QT_TRANSLATE_NOOP("acquis::FileWords", "Outcome %1") },
    Word { "amendments", QT_TRANSLATE_NOOP("acquis::FileWords", "Amendment %1") },
    Word { "joined", QT_TRANSLATE_NOOP("acquis::FileWords", "Body that joined: %1") },
    Word { "subcontracts", QT_TRANSLATE_NOOP("acquis::FileWords", "Subcontract of %1") },
    Word { "disputes", QT_TRANSLATE_NOOP("acquis::FileWords", "Dispute of %1") },
    Word { "feedback", QT_TRANSLATE_NOOP("acquis::FileWords", "Feedback on %1") },
    Word { "duties", QT_TRANSLATE_NOOP("acquis::FileWords", "Duty %1") },
    Word { "routes", QT_TRANSLATE_NOOP("acquis::FileWords", "Route %1") },
};

/// Parts that there is one of, and lists as a whole.
constexpr std::array groupWords {
    Word { "head", QT_TRANSLATE_NOOP("acquis::FileWords", "File") },
    Word { "intake", QT_TRANSLATE_NOOP("acquis::FileWords", "Need") },
    Word { "need", QT_TRANSLATE_NOOP("acquis::FileWords", "Need for the rules") },
    Word { "sole-source", QT_TRANSLATE_NOOP("acquis::FileWords", "Sole source") },
    Word { "market", QT_TRANSLATE_NOOP("acquis::FileWords", "Market") },
    Word { "solicitation", QT_TRANSLATE_NOOP("acquis::FileWords", "Solicitation") },
    Word { "evaluation", QT_TRANSLATE_NOOP("acquis::FileWords", "Evaluation") },
    Word { "award", QT_TRANSLATE_NOOP("acquis::FileWords", "Award") },
    Word { "review", QT_TRANSLATE_NOOP("acquis::FileWords", "Review") },
    Word { "modular", QT_TRANSLATE_NOOP("acquis::FileWords", "Modular plan") },
    Word { "end", QT_TRANSLATE_NOOP("acquis::FileWords", "End of the file") },
    Word { "opt-in", QT_TRANSLATE_NOOP("acquis::FileWords", "Joining") },
    Word { "validation", QT_TRANSLATE_NOOP("acquis::FileWords", "Trial") },
    Word { "vendor", QT_TRANSLATE_NOOP("acquis::FileWords", "Vendor") },
    Word { "bids", QT_TRANSLATE_NOOP("acquis::FileWords", "Bids") },
    Word { "passages", QT_TRANSLATE_NOOP("acquis::FileWords", "Stages") },
    Word { "determinations", QT_TRANSLATE_NOOP("acquis::FileWords", "Determinations") },
    Word { "approvals", QT_TRANSLATE_NOOP("acquis::FileWords", "Approvals") },
    Word { "contracts", QT_TRANSLATE_NOOP("acquis::FileWords", "Contracts") },
    Word { "invoices", QT_TRANSLATE_NOOP("acquis::FileWords", "Invoices") },
    Word { "waivers", QT_TRANSLATE_NOOP("acquis::FileWords", "Waivers") },
    Word { "notes", QT_TRANSLATE_NOOP("acquis::FileWords", "Notes") },
    Word { "documents", QT_TRANSLATE_NOOP("acquis::FileWords", "Documents") },
    Word { "criteria", QT_TRANSLATE_NOOP("acquis::FileWords", "Criteria") },
    Word { "items", QT_TRANSLATE_NOOP("acquis::FileWords", "Items") },
    Word { "searches", QT_TRANSLATE_NOOP("acquis::FileWords", "Market searches") },
    Word { "declarations", QT_TRANSLATE_NOOP("acquis::FileWords", "Declarations") },
    Word { "letters", QT_TRANSLATE_NOOP("acquis::FileWords", "Letters") },
    Word { "consensus", QT_TRANSLATE_NOOP("acquis::FileWords", "Consensus scores") },
    Word { "consultations", QT_TRANSLATE_NOOP("acquis::FileWords", "Consultations") },
    Word { "data", QT_TRANSLATE_NOOP("acquis::FileWords", "Data") },
    Word { "options", QT_TRANSLATE_NOOP("acquis::FileWords", "Options") },
    Word { "elsewhere", QT_TRANSLATE_NOOP("acquis::FileWords", "Had elsewhere") },
    Word { "questions", QT_TRANSLATE_NOOP("acquis::FileWords", "Questions") },
    Word { "scores", QT_TRANSLATE_NOOP("acquis::FileWords", "Scores") },
    Word { "invited", QT_TRANSLATE_NOOP("acquis::FileWords", "Invitations") },
};

/// What a part is known by, in the order in which it is looked for.
QString nameIn(const QJsonObject &part, Language language)
{
    for (const char *member : { "name",    "vendor-name", "person",  "holder",     "number", "title", "what", "measure",
                                "place",   "text",        "subject", "instrument", "office", "duty",  "rule", "evaluator",
                                "version", "day",         "from",    "at",         "stage",  "route" }) {
        const QJsonValue value = part.value(QLatin1StringView(member));
        if (value.isObject()) {
            const BilingualText text { value["en"_L1].toString(), value["fr"_L1].toString() };
            if (!text.isEmpty())
                return text.of(language);
        }
        if (value.isDouble())
            return QString::number(value.toInt());
        if (!value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

QJsonObject partOf(const QJsonArray &parts, const QString &uid)
{
    for (const QJsonValue &part : parts) {
        if (part["uid"_L1].toString() == uid)
            return part.toObject();
    }
    return {};
}

QString unescaped(QString name)
{
    return name.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

} // namespace

QString FileWords::member(const QString &name) const
{
    const char *source = sourceIn(memberWords, name);
    return source ? tr(source) : name;
}

QString FileWords::listName(const QString &name) const
{
    const char *source = sourceIn(groupWords, name);
    return source ? tr(source) : member(name);
}

QString FileWords::field(const QString &path, const ProcurementFile &file) const
{
    QStringList places; // the parts on the way, then the field
    QJsonValue here = fileToJson(file);
    const QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names[i] == "~order"_L1 ? names[i] : unescaped(names[i]);
        const QJsonValue next = here.isObject() ? here.toObject().value(name) : QJsonValue();
        const char *part = sourceIn(partWords, name);
        if (part && i + 1 < names.size() && names[i + 1] != "~order"_L1) {
            const QString uid = unescaped(names[++i]);
            const QJsonObject found = partOf(next.toArray(), uid);
            QString known = nameIn(found, language());
            if (const QString said = value(name + u'/' + uid + u"/day"_s, QJsonValue(known), file); !said.isEmpty())
                known = said;
            if (const auto stage = fromCode<FileStage>(known); stage && name == "passages"_L1)
                known = this->stage(*stage, file.route);
            if (name == "letters"_L1 || (name == "invoices"_L1 && known.isEmpty()))
                known = name == "letters"_L1 ? nameIn(
                            partOf(fileToJson(file).value("bids"_L1).toArray(), found.value("bid"_L1).toString()), language())
                                             : known;
            places << tr(part).arg(known.isEmpty() ? uid : known);
            here = found;
            continue;
        }
        const bool isLast = i + 1 == names.size();
        if (!isLast && next.isObject() && sourceIn(groupWords, name)) {
            places << listName(name);
        } else if (isLast && places.isEmpty() && sourceIn(groupWords, name)) {
            places << listName(name);
        } else {
            places << member(name);
        }
        here = next;
    }
    if (places.isEmpty())
        return path;
    if (places.size() == 1) {
        QString &only = places.first();
        return only.left(1).toUpper() + only.mid(1);
    }
    const QString field = places.takeLast();
    return tr("%1: %2", "where, then the field").arg(places.join(u", "_s), field);
}

} // namespace acquis
