// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filejson.h"
#include "ui/procurements/biddingwords.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/paperchoice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

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
    Word { "about", QT_TRANSLATE_NOOP("FileWords", "about") },
    Word { "accepted-by", QT_TRANSLATE_NOOP("FileWords", "accepted by") },
    Word { "accepted-on", QT_TRANSLATE_NOOP("FileWords", "accepted on") },
    Word { "accessibility", QT_TRANSLATE_NOOP("FileWords", "accessibility") },
    Word { "added-by", QT_TRANSLATE_NOOP("FileWords", "added by") },
    Word { "added-on", QT_TRANSLATE_NOOP("FileWords", "added on") },
    Word { "amends", QT_TRANSLATE_NOOP("FileWords", "value of the contract changed") },
    Word { "amount", QT_TRANSLATE_NOOP("FileWords", "amount") },
    Word { "answer", QT_TRANSLATE_NOOP("FileWords", "answer") },
    Word { "answered", QT_TRANSLATE_NOOP("FileWords", "answered") },
    Word { "answered-on", QT_TRANSLATE_NOOP("FileWords", "answered on") },
    Word { "approver", QT_TRANSLATE_NOOP("FileWords", "approver") },
    Word { "asked-on", QT_TRANSLATE_NOOP("FileWords", "asked on") },
    Word { "at", QT_TRANSLATE_NOOP("FileWords", "at") },
    Word { "award-by", QT_TRANSLATE_NOOP("FileWords", "award no later than") },
    Word { "benefit", QT_TRANSLATE_NOOP("FileWords", "benefit in dollars") },
    Word { "benefits", QT_TRANSLATE_NOOP("FileWords", "benefits") },
    Word { "bid", QT_TRANSLATE_NOOP("FileWords", "bid") },
    Word { "budget", QT_TRANSLATE_NOOP("FileWords", "budget") },
    Word { "budget-confirmed", QT_TRANSLATE_NOOP("FileWords", "budget confirmed") },
    Word { "budget-confirmed-by", QT_TRANSLATE_NOOP("FileWords", "budget confirmed by") },
    Word { "budget-confirmed-on", QT_TRANSLATE_NOOP("FileWords", "budget confirmed on") },
    Word { "by", QT_TRANSLATE_NOOP("FileWords", "by") },
    Word { "by-hand", QT_TRANSLATE_NOOP("FileWords", "settled by hand") },
    Word { "bytes", QT_TRANSLATE_NOOP("FileWords", "size") },
    Word { "cap", QT_TRANSLATE_NOOP("FileWords", "most that is paid") },
    Word { "ceiling", QT_TRANSLATE_NOOP("FileWords", "ceiling") },
    Word { "champion", QT_TRANSLATE_NOOP("FileWords", "champion") },
    Word { "change", QT_TRANSLATE_NOOP("FileWords", "change of the value") },
    Word { "changed", QT_TRANSLATE_NOOP("FileWords", "what changed") },
    Word { "chosen", QT_TRANSLATE_NOOP("FileWords", "chosen") },
    Word { "class", QT_TRANSLATE_NOOP("FileWords", "who may see it") },
    Word { "closed", QT_TRANSLATE_NOOP("FileWords", "settled") },
    Word { "closes", QT_TRANSLATE_NOOP("FileWords", "closes on") },
    Word { "closes-at", QT_TRANSLATE_NOOP("FileWords", "closes at") },
    Word { "commitment-number", QT_TRANSLATE_NOOP("FileWords", "commitment number") },
    Word { "commodity", QT_TRANSLATE_NOOP("FileWords", "commodity") },
    Word { "commodity-code", QT_TRANSLATE_NOOP("FileWords", "commodity code") },
    Word { "concerns", QT_TRANSLATE_NOOP("FileWords", "concerns") },
    Word { "concluded-on", QT_TRANSLATE_NOOP("FileWords", "concluded on") },
    Word { "confirmed-by", QT_TRANSLATE_NOOP("FileWords", "confirmed by") },
    Word { "conflict", QT_TRANSLATE_NOOP("FileWords", "conflict of interest") },
    Word { "contract", QT_TRANSLATE_NOOP("FileWords", "contract") },
    Word { "cost", QT_TRANSLATE_NOOP("FileWords", "cost") },
    Word { "criterion", QT_TRANSLATE_NOOP("FileWords", "criterion") },
    Word { "date", QT_TRANSLATE_NOOP("FileWords", "issue date") },
    Word { "day", QT_TRANSLATE_NOOP("FileWords", "day") },
    Word { "days-lost", QT_TRANSLATE_NOOP("FileWords", "days lost") },
    Word { "debrief-asked-on", QT_TRANSLATE_NOOP("FileWords", "debriefing asked on") },
    Word { "debrief-held-on", QT_TRANSLATE_NOOP("FileWords", "debriefing held on") },
    Word { "debrief-note", QT_TRANSLATE_NOOP("FileWords", "debriefing note") },
    Word { "decide-by", QT_TRANSLATE_NOOP("FileWords", "decide by") },
    Word { "decided-by", QT_TRANSLATE_NOOP("FileWords", "decided by") },
    Word { "decided-on", QT_TRANSLATE_NOOP("FileWords", "decided on") },
    Word { "decision", QT_TRANSLATE_NOOP("FileWords", "decision") },
    Word { "declared-on", QT_TRANSLATE_NOOP("FileWords", "declared on") },
    Word { "delegated-to", QT_TRANSLATE_NOOP("FileWords", "body that buys for us") },
    Word { "deleted-on", QT_TRANSLATE_NOOP("FileWords", "deleted on") },
    Word { "discount-basis-points", QT_TRANSLATE_NOOP("FileWords", "discount rate") },
    Word { "due", QT_TRANSLATE_NOOP("FileWords", "due") },
    Word { "duty", QT_TRANSLATE_NOOP("FileWords", "duty") },
    Word { "effect", QT_TRANSLATE_NOOP("FileWords", "effect") },
    Word { "elsewhere-searched", QT_TRANSLATE_NOOP("FileWords", "looked who has it already") },
    Word { "end", QT_TRANSLATE_NOOP("FileWords", "end") },
    Word { "end-size-class", QT_TRANSLATE_NOOP("FileWords", "size of the maker") },
    Word { "end-vendor", QT_TRANSLATE_NOOP("FileWords", "maker in the register") },
    Word { "end-vendor-name", QT_TRANSLATE_NOOP("FileWords", "maker") },
    Word { "entered", QT_TRANSLATE_NOOP("FileWords", "entered") },
    Word { "entity", QT_TRANSLATE_NOOP("FileWords", "entity") },
    Word { "evaluator", QT_TRANSLATE_NOOP("FileWords", "evaluator") },
    Word { "evidence", QT_TRANSLATE_NOOP("FileWords", "evidence") },
    Word { "fewer-quotes-reason", QT_TRANSLATE_NOOP("FileWords", "why there are fewer quotes") },
    Word { "finished", QT_TRANSLATE_NOOP("FileWords", "evaluators who have finished") },
    Word { "firm", QT_TRANSLATE_NOOP("FileWords", "firm") },
    Word { "firms-wanted", QT_TRANSLATE_NOOP("FileWords", "firms that go on") },
    Word { "flags", QT_TRANSLATE_NOOP("FileWords", "features of the need") },
    Word { "follows", QT_TRANSLATE_NOOP("FileWords", "contract that it scales up") },
    Word { "form", QT_TRANSLATE_NOOP("FileWords", "form of the solicitation") },
    Word { "found", QT_TRANSLATE_NOOP("FileWords", "found") },
    Word { "from", QT_TRANSLATE_NOOP("FileWords", "from") },
    Word { "funds-source", QT_TRANSLATE_NOOP("FileWords", "source of funds") },
    Word { "goals", QT_TRANSLATE_NOOP("FileWords", "goals") },
    Word { "ground", QT_TRANSLATE_NOOP("FileWords", "ground") },
    Word { "helped", QT_TRANSLATE_NOOP("FileWords", "what helped") },
    Word { "hindered", QT_TRANSLATE_NOOP("FileWords", "what hindered") },
    Word { "holder", QT_TRANSLATE_NOOP("FileWords", "holder") },
    Word { "how", QT_TRANSLATE_NOOP("FileWords", "how we did it") },
    Word { "how-found", QT_TRANSLATE_NOOP("FileWords", "how the need was found") },
    Word { "ideas-used", QT_TRANSLATE_NOOP("FileWords", "ideas used") },
    Word { "instrument", QT_TRANSLATE_NOOP("FileWords", "instrument") },
    Word { "intended", QT_TRANSLATE_NOOP("FileWords", "intended purchase") },
    Word { "ip", QT_TRANSLATE_NOOP("FileWords", "intellectual property") },
    Word { "issued-on", QT_TRANSLATE_NOOP("FileWords", "issued on") },
    Word { "item", QT_TRANSLATE_NOOP("FileWords", "item") },
    Word { "jurisdiction", QT_TRANSLATE_NOOP("FileWords", "jurisdiction") },
    Word { "keeps-confidence", QT_TRANSLATE_NOOP("FileWords", "confidentiality") },
    Word { "kept-until", QT_TRANSLATE_NOOP("FileWords", "kept until") },
    Word { "kind", QT_TRANSLATE_NOOP("FileWords", "kind") },
    Word { "later", QT_TRANSLATE_NOOP("FileWords", "how the next time will be open") },
    Word { "lead-days", QT_TRANSLATE_NOOP("FileWords", "days that the vendor needs") },
    Word { "leads", QT_TRANSLATE_NOOP("FileWords", "leads") },
    Word { "learned", QT_TRANSLATE_NOOP("FileWords", "what was learned") },
    Word { "least", QT_TRANSLATE_NOOP("FileWords", "least score") },
    Word { "left", QT_TRANSLATE_NOOP("FileWords", "left") },
    Word { "lesson", QT_TRANSLATE_NOOP("FileWords", "lesson") },
    Word { "lesson-rule", QT_TRANSLATE_NOOP("FileWords", "rule that it stays within") },
    Word { "likelihood", QT_TRANSLATE_NOOP("FileWords", "likelihood") },
    Word { "mandatory", QT_TRANSLATE_NOOP("FileWords", "mandatory") },
    Word { "measure", QT_TRANSLATE_NOOP("FileWords", "measure") },
    Word { "measures", QT_TRANSLATE_NOOP("FileWords", "measures") },
    Word { "meets", QT_TRANSLATE_NOOP("FileWords", "meets it") },
    Word { "met-items", QT_TRANSLATE_NOOP("FileWords", "items on the market") },
    Word { "ministry", QT_TRANSLATE_NOOP("FileWords", "ministry") },
    Word { "months", QT_TRANSLATE_NOOP("FileWords", "months") },
    Word { "name", QT_TRANSLATE_NOOP("FileWords", "name") },
    Word { "need-items", QT_TRANSLATE_NOOP("FileWords", "items needed") },
    Word { "needed", QT_TRANSLATE_NOOP("FileWords", "authority needed") },
    Word { "needed-by", QT_TRANSLATE_NOOP("FileWords", "needed by") },
    Word { "new-end", QT_TRANSLATE_NOOP("FileWords", "new end") },
    Word { "next-route", QT_TRANSLATE_NOOP("FileWords", "route taken instead") },
    Word { "no-data", QT_TRANSLATE_NOOP("FileWords", "holds no data") },
    Word { "no-open-source", QT_TRANSLATE_NOOP("FileWords", "why no open source") },
    Word { "not-top-approver", QT_TRANSLATE_NOOP("FileWords", "who agreed to another bid") },
    Word { "not-top-reason", QT_TRANSLATE_NOOP("FileWords", "why another bid") },
    Word { "note", QT_TRANSLATE_NOOP("FileWords", "note") },
    Word { "notice-at", QT_TRANSLATE_NOOP("FileWords", "place of the notice") },
    Word { "notice-published-on", QT_TRANSLATE_NOOP("FileWords", "notice published on") },
    Word { "number", QT_TRANSLATE_NOOP("FileWords", "number") },
    Word { "office", QT_TRANSLATE_NOOP("FileWords", "office") },
    Word { "on-behalf-of", QT_TRANSLATE_NOOP("FileWords", "on behalf of") },
    Word { "on-the-market", QT_TRANSLATE_NOOP("FileWords", "on the market") },
    Word { "on-the-market-evidence", QT_TRANSLATE_NOOP("FileWords", "evidence of the market") },
    Word { "ontario-business", QT_TRANSLATE_NOOP("FileWords", "Ontario business") },
    Word { "open", QT_TRANSLATE_NOOP("FileWords", "open to others") },
    Word { "opened-on", QT_TRANSLATE_NOOP("FileWords", "opened on") },
    Word { "opens", QT_TRANSLATE_NOOP("FileWords", "opens on") },
    Word { "option", QT_TRANSLATE_NOOP("FileWords", "option") },
    Word { "organiser", QT_TRANSLATE_NOOP("FileWords", "organizer") },
    Word { "outcome", QT_TRANSLATE_NOOP("FileWords", "outcome") },
    Word { "owner", QT_TRANSLATE_NOOP("FileWords", "owner") },
    Word { "packs", QT_TRANSLATE_NOOP("FileWords", "rule packs") },
    Word { "page-limit", QT_TRANSLATE_NOOP("FileWords", "page limit") },
    Word { "pages", QT_TRANSLATE_NOOP("FileWords", "pages") },
    Word { "paid", QT_TRANSLATE_NOOP("FileWords", "paid") },
    Word { "paid-on", QT_TRANSLATE_NOOP("FileWords", "paid on") },
    Word { "part", QT_TRANSLATE_NOOP("FileWords", "part") },
    Word { "person", QT_TRANSLATE_NOOP("FileWords", "person") },
    Word { "personal", QT_TRANSLATE_NOOP("FileWords", "personal data") },
    Word { "phase", QT_TRANSLATE_NOOP("FileWords", "phase") },
    Word { "place", QT_TRANSLATE_NOOP("FileWords", "place") },
    Word { "plan", QT_TRANSLATE_NOOP("FileWords", "plan") },
    Word { "points", QT_TRANSLATE_NOOP("FileWords", "points") },
    Word { "posted-at", QT_TRANSLATE_NOOP("FileWords", "posted at") },
    Word { "price-difference", QT_TRANSLATE_NOOP("FileWords", "price difference") },
    Word { "price-reason", QT_TRANSLATE_NOOP("FileWords", "why the price is fair") },
    Word { "problem", QT_TRANSLATE_NOOP("FileWords", "problem") },
    Word { "product", QT_TRANSLATE_NOOP("FileWords", "product") },
    Word { "program", QT_TRANSLATE_NOOP("FileWords", "program") },
    Word { "promised", QT_TRANSLATE_NOOP("FileWords", "promised") },
    Word { "public-basis-points", QT_TRANSLATE_NOOP("FileWords", "public share") },
    Word { "quantity", QT_TRANSLATE_NOOP("FileWords", "quantity") },
    Word { "question", QT_TRANSLATE_NOOP("FileWords", "question") },
    Word { "reached", QT_TRANSLATE_NOOP("FileWords", "reached") },
    Word { "ready-by", QT_TRANSLATE_NOOP("FileWords", "ready by") },
    Word { "reason", QT_TRANSLATE_NOOP("FileWords", "reason") },
    Word { "reasons", QT_TRANSLATE_NOOP("FileWords", "reasons") },
    Word { "received-at", QT_TRANSLATE_NOOP("FileWords", "received at") },
    Word { "received-on", QT_TRANSLATE_NOOP("FileWords", "received on") },
    Word { "reference", QT_TRANSLATE_NOOP("FileWords", "reference") },
    Word { "refusal", QT_TRANSLATE_NOOP("FileWords", "reason of the refusal") },
    Word { "related", QT_TRANSLATE_NOOP("FileWords", "related files") },
    Word { "relation", QT_TRANSLATE_NOOP("FileWords", "relation with the vendor") },
    Word { "requested-by", QT_TRANSLATE_NOOP("FileWords", "asked by") },
    Word { "requested-on", QT_TRANSLATE_NOOP("FileWords", "asked on") },
    Word { "requester", QT_TRANSLATE_NOOP("FileWords", "requester") },
    Word { "requirement-version", QT_TRANSLATE_NOOP("FileWords", "version of the requirement") },
    Word { "requirements-checked", QT_TRANSLATE_NOOP("FileWords", "requirement checked on") },
    Word { "result", QT_TRANSLATE_NOOP("FileWords", "result") },
    Word { "retain-until", QT_TRANSLATE_NOOP("FileWords", "keep until") },
    Word { "review-on", QT_TRANSLATE_NOOP("FileWords", "review on") },
    Word { "role", QT_TRANSLATE_NOOP("FileWords", "role") },
    Word { "route", QT_TRANSLATE_NOOP("FileWords", "route") },
    Word { "route-chosen-on", QT_TRANSLATE_NOOP("FileWords", "route chosen on") },
    Word { "route-reason", QT_TRANSLATE_NOOP("FileWords", "why this route") },
    Word { "rule", QT_TRANSLATE_NOOP("FileWords", "rule") },
    Word { "satisfaction", QT_TRANSLATE_NOOP("FileWords", "satisfaction") },
    Word { "scale", QT_TRANSLATE_NOOP("FileWords", "highest score") },
    Word { "security", QT_TRANSLATE_NOOP("FileWords", "security") },
    Word { "sent-on", QT_TRANSLATE_NOOP("FileWords", "sent on") },
    Word { "sha256", QT_TRANSLATE_NOOP("FileWords", "fingerprint") },
    Word { "share-basis-points", QT_TRANSLATE_NOOP("FileWords", "share") },
    Word { "short-time-reason", QT_TRANSLATE_NOOP("FileWords", "why so little time") },
    Word { "signed-on", QT_TRANSLATE_NOOP("FileWords", "signed on") },
    Word { "size-class", QT_TRANSLATE_NOOP("FileWords", "size") },
    Word { "stage", QT_TRANSLATE_NOOP("FileWords", "stage") },
    Word { "start", QT_TRANSLATE_NOOP("FileWords", "start") },
    Word { "state", QT_TRANSLATE_NOOP("FileWords", "state") },
    Word { "statement", QT_TRANSLATE_NOOP("FileWords", "statement") },
    Word { "subject", QT_TRANSLATE_NOOP("FileWords", "subject") },
    Word { "tax", QT_TRANSLATE_NOOP("FileWords", "taxes") },
    Word { "terms", QT_TRANSLATE_NOOP("FileWords", "search terms") },
    Word { "text", QT_TRANSLATE_NOOP("FileWords", "text") },
    Word { "third-party-note", QT_TRANSLATE_NOOP("FileWords", "note on the third party") },
    Word { "title", QT_TRANSLATE_NOOP("FileWords", "title") },
    Word { "to", QT_TRANSLATE_NOOP("FileWords", "for") },
    Word { "to-all", QT_TRANSLATE_NOOP("FileWords", "sent to all") },
    Word { "total", QT_TRANSLATE_NOOP("FileWords", "total") },
    Word { "training-plan", QT_TRANSLATE_NOOP("FileWords", "training plan") },
    Word { "unit", QT_TRANSLATE_NOOP("FileWords", "unit") },
    Word { "unit-price", QT_TRANSLATE_NOOP("FileWords", "unit price") },
    Word { "until", QT_TRANSLATE_NOOP("FileWords", "until") },
    Word { "used-on", QT_TRANSLATE_NOOP("FileWords", "used on") },
    Word { "users", QT_TRANSLATE_NOOP("FileWords", "users") },
    Word { "uses-information-technology", QT_TRANSLATE_NOOP("FileWords", "uses information technology") },
    Word { "valid-until", QT_TRANSLATE_NOOP("FileWords", "valid until") },
    Word { "value", QT_TRANSLATE_NOOP("FileWords", "value") },
    Word { "vendor", QT_TRANSLATE_NOOP("FileWords", "vendor in the register") },
    Word { "vendor-name", QT_TRANSLATE_NOOP("FileWords", "vendor") },
    Word { "version", QT_TRANSLATE_NOOP("FileWords", "version") },
    Word { "views", QT_TRANSLATE_NOOP("FileWords", "views asked for") },
    Word { "vor", QT_TRANSLATE_NOOP("FileWords", "arrangement") },
    Word { "warranty-until", QT_TRANSLATE_NOOP("FileWords", "warranty until") },
    Word { "weight", QT_TRANSLATE_NOOP("FileWords", "weight") },
    Word { "what", QT_TRANSLATE_NOOP("FileWords", "what") },
    Word { "where", QT_TRANSLATE_NOOP("FileWords", "where") },
    Word { "who", QT_TRANSLATE_NOOP("FileWords", "who may join") },
    Word { "why", QT_TRANSLATE_NOOP("FileWords", "why") },
    Word { "words", QT_TRANSLATE_NOOP("FileWords", "words for the search of sources") },
    Word { "yearly-costs", QT_TRANSLATE_NOOP("FileWords", "costs by year") },
    Word { "confidentiality", QT_TRANSLATE_NOOP("FileWords", "who may see it") },
    Word { "en", QT_TRANSLATE_NOOP("FileWords", "in English") },
    Word { "fr", QT_TRANSLATE_NOOP("FileWords", "in French") },
    Word { "~order", QT_TRANSLATE_NOOP("FileWords", "order") },
    Word { "uid", QT_TRANSLATE_NOOP("FileWords", "mark") },
    Word { "digest", QT_TRANSLATE_NOOP("FileWords", "fingerprint") },
    Word { "declared", QT_TRANSLATE_NOOP("FileWords", "declared") },
    Word { "confidence", QT_TRANSLATE_NOOP("FileWords", "confidence") },
    Word { "us-headquarters", QT_TRANSLATE_NOOP("FileWords", "headquarters in the United States") },
    Word { "canadian-employees", QT_TRANSLATE_NOOP("FileWords", "employees in Canada") },
};

/// One part of a list, by its name.
constexpr std::array partWords {
    Word { "bids", QT_TRANSLATE_NOOP("FileWords", "Bid of %1") },
    Word { "passages", QT_TRANSLATE_NOOP("FileWords", "Stage %1") },
    Word { "determinations", QT_TRANSLATE_NOOP("FileWords", "Determination of %1") },
    Word { "approvals", QT_TRANSLATE_NOOP("FileWords", "Approval: %1") },
    Word { "contracts", QT_TRANSLATE_NOOP("FileWords", "Contract %1") },
    Word { "invoices", QT_TRANSLATE_NOOP("FileWords", "Invoice %1") },
    Word { "waivers", QT_TRANSLATE_NOOP("FileWords", "Waiver of %1") },
    Word { "notes", QT_TRANSLATE_NOOP("FileWords", "Note of %1") },
    Word { "documents", QT_TRANSLATE_NOOP("FileWords", "Document %1") },
    Word { "elsewhere", QT_TRANSLATE_NOOP("FileWords", "Had elsewhere: %1") },
    Word { "options", QT_TRANSLATE_NOOP("FileWords", "Option %1") },
    Word { "data", QT_TRANSLATE_NOOP("FileWords", "Data: %1") },
    Word { "consultations", QT_TRANSLATE_NOOP("FileWords", "Consultation: %1") },
    Word { "compliance", QT_TRANSLATE_NOOP("FileWords", "Compliance: %1") },
    Word { "requirements", QT_TRANSLATE_NOOP("FileWords", "Requirement, version %1") },
    Word { "risks", QT_TRANSLATE_NOOP("FileWords", "Risk: %1") },
    Word { "searches", QT_TRANSLATE_NOOP("FileWords", "Market search: %1") },
    Word { "soundings", QT_TRANSLATE_NOOP("FileWords", "Market sounding of %1") },
    Word { "firms", QT_TRANSLATE_NOOP("FileWords", "Firm %1") },
    Word { "contacts", QT_TRANSLATE_NOOP("FileWords", "Contact with %1") },
    Word { "declarations", QT_TRANSLATE_NOOP("FileWords", "Declaration of %1") },
    Word { "criteria", QT_TRANSLATE_NOOP("FileWords", "Criterion %1") },
    Word { "items", QT_TRANSLATE_NOOP("FileWords", "Item %1") },
    Word { "invited", QT_TRANSLATE_NOOP("FileWords", "Firm on the list: %1") },
    Word { "questions", QT_TRANSLATE_NOOP("FileWords", "Question of %1") },
    Word { "phases", QT_TRANSLATE_NOOP("FileWords", "Phase %1") },
    Word { "lines", QT_TRANSLATE_NOOP("FileWords", "Line %1") },
    Word { "members", QT_TRANSLATE_NOOP("FileWords", "Member %1") },
    Word { "scores", QT_TRANSLATE_NOOP("FileWords", "Score of %1") },
    Word { "consensus", QT_TRANSLATE_NOOP("FileWords", "Consensus score %1") },
    Word { "letters", QT_TRANSLATE_NOOP("FileWords", "Letter to %1") },
    Word { "milestones", QT_TRANSLATE_NOOP("FileWords", "Milestone %1") },
    Word { "outcomes", QT_TRANSLATE_NOOP("FileWords", "Outcome %1") },
    Word { "amendments", QT_TRANSLATE_NOOP("FileWords", "Amendment %1") },
    Word { "joined", QT_TRANSLATE_NOOP("FileWords", "Body that joined: %1") },
    Word { "subcontracts", QT_TRANSLATE_NOOP("FileWords", "Subcontract of %1") },
    Word { "disputes", QT_TRANSLATE_NOOP("FileWords", "Dispute of %1") },
    Word { "feedback", QT_TRANSLATE_NOOP("FileWords", "Feedback on %1") },
    Word { "duties", QT_TRANSLATE_NOOP("FileWords", "Duty %1") },
    Word { "routes", QT_TRANSLATE_NOOP("FileWords", "Route %1") },
};

/// Parts that there is one of, and lists as a whole.
constexpr std::array groupWords {
    Word { "head", QT_TRANSLATE_NOOP("FileWords", "File") },
    Word { "intake", QT_TRANSLATE_NOOP("FileWords", "Need") },
    Word { "need", QT_TRANSLATE_NOOP("FileWords", "Need for the rules") },
    Word { "sole-source", QT_TRANSLATE_NOOP("FileWords", "Sole source") },
    Word { "market", QT_TRANSLATE_NOOP("FileWords", "Market") },
    Word { "solicitation", QT_TRANSLATE_NOOP("FileWords", "Solicitation") },
    Word { "evaluation", QT_TRANSLATE_NOOP("FileWords", "Evaluation") },
    Word { "award", QT_TRANSLATE_NOOP("FileWords", "Award") },
    Word { "review", QT_TRANSLATE_NOOP("FileWords", "Review") },
    Word { "modular", QT_TRANSLATE_NOOP("FileWords", "Modular plan") },
    Word { "end", QT_TRANSLATE_NOOP("FileWords", "End of the file") },
    Word { "opt-in", QT_TRANSLATE_NOOP("FileWords", "Joining") },
    Word { "validation", QT_TRANSLATE_NOOP("FileWords", "Trial") },
    Word { "vendor", QT_TRANSLATE_NOOP("FileWords", "Vendor") },
    Word { "bids", QT_TRANSLATE_NOOP("FileWords", "Bids") },
    Word { "passages", QT_TRANSLATE_NOOP("FileWords", "Stages") },
    Word { "determinations", QT_TRANSLATE_NOOP("FileWords", "Determinations") },
    Word { "approvals", QT_TRANSLATE_NOOP("FileWords", "Approvals") },
    Word { "contracts", QT_TRANSLATE_NOOP("FileWords", "Contracts") },
    Word { "invoices", QT_TRANSLATE_NOOP("FileWords", "Invoices") },
    Word { "waivers", QT_TRANSLATE_NOOP("FileWords", "Waivers") },
    Word { "notes", QT_TRANSLATE_NOOP("FileWords", "Notes") },
    Word { "documents", QT_TRANSLATE_NOOP("FileWords", "Documents") },
    Word { "criteria", QT_TRANSLATE_NOOP("FileWords", "Criteria") },
    Word { "items", QT_TRANSLATE_NOOP("FileWords", "Items") },
    Word { "searches", QT_TRANSLATE_NOOP("FileWords", "Market searches") },
    Word { "declarations", QT_TRANSLATE_NOOP("FileWords", "Declarations") },
    Word { "letters", QT_TRANSLATE_NOOP("FileWords", "Letters") },
    Word { "consensus", QT_TRANSLATE_NOOP("FileWords", "Consensus scores") },
    Word { "consultations", QT_TRANSLATE_NOOP("FileWords", "Consultations") },
    Word { "data", QT_TRANSLATE_NOOP("FileWords", "Data") },
    Word { "options", QT_TRANSLATE_NOOP("FileWords", "Options") },
    Word { "elsewhere", QT_TRANSLATE_NOOP("FileWords", "Had elsewhere") },
    Word { "questions", QT_TRANSLATE_NOOP("FileWords", "Questions") },
    Word { "scores", QT_TRANSLATE_NOOP("FileWords", "Scores") },
    Word { "invited", QT_TRANSLATE_NOOP("FileWords", "Firms on the list") },
    Word { "compliance", QT_TRANSLATE_NOOP("FileWords", "Compliance") },
    Word { "requirements", QT_TRANSLATE_NOOP("FileWords", "Requirements") },
    Word { "risks", QT_TRANSLATE_NOOP("FileWords", "Risks") },
    Word { "soundings", QT_TRANSLATE_NOOP("FileWords", "Market soundings") },
    Word { "firms", QT_TRANSLATE_NOOP("FileWords", "Firms") },
    Word { "contacts", QT_TRANSLATE_NOOP("FileWords", "Talks with firms") },
    Word { "phases", QT_TRANSLATE_NOOP("FileWords", "Phases") },
    Word { "lines", QT_TRANSLATE_NOOP("FileWords", "Lines") },
    Word { "members", QT_TRANSLATE_NOOP("FileWords", "Members") },
    Word { "milestones", QT_TRANSLATE_NOOP("FileWords", "Milestones") },
    Word { "outcomes", QT_TRANSLATE_NOOP("FileWords", "Outcomes") },
    Word { "amendments", QT_TRANSLATE_NOOP("FileWords", "Amendments") },
    Word { "joined", QT_TRANSLATE_NOOP("FileWords", "Bodies that joined") },
    Word { "subcontracts", QT_TRANSLATE_NOOP("FileWords", "Subcontracts") },
    Word { "disputes", QT_TRANSLATE_NOOP("FileWords", "Disputes") },
    Word { "feedback", QT_TRANSLATE_NOOP("FileWords", "Feedback") },
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

QString FileWords::member(const QString &name)
{
    if (const char *source = sourceIn(memberWords, name))
        return tr(source);
    // A list within a part is called as a list is, within a sentence.
    const char *source = sourceIn(groupWords, name);
    const QString said = source ? tr(source) : name;
    return said.left(1).toLower() + said.mid(1);
}

QString FileWords::group(const QString &name)
{
    const char *source = sourceIn(groupWords, name);
    return source ? tr(source) : member(name);
}

QString FileWords::part(const QJsonObject &file, const QString &list, const QJsonObject &part) const
{
    const char *source = sourceIn(partWords, list);
    if (!source)
        return {};
    const Language language = m_rules.language();
    const auto nameOf = [&](const QJsonArray &parts, const QString &member) {
        return nameIn(partOf(parts, part.value(member).toString()), language);
    };
    QString known;
    if (list == "letters"_L1 || list == "consensus"_L1)
        known = nameOf(file.value("bids"_L1).toArray(), u"bid"_s);
    else if (list == "lines"_L1)
        known = nameOf(file.value("solicitation"_L1).toObject().value("items"_L1).toArray(), u"item"_s);
    else if (list == "passages"_L1)
        known = part.value("stage"_L1).toString(u"need"_s);
    else if (list == "approvals"_L1) // a code that is the usual one is not written
        known = paperWords(language).code(u"approvals/subject"_s, part.value("subject"_L1).toString(u"route"_s));
    else
        known = nameIn(part, language);
    if (const QString code = paperWords(language).code(u"intake/compliance/instrument"_s, known); list == "compliance"_L1)
        known = known.isEmpty() ? QString() : code;
    if (const QString said = value(known); !said.isEmpty())
        known = said;
    return known.isEmpty() ? QString() : tr(source).arg(known);
}

QString FileWords::path(const ProcurementFile &file, const QString &path) const
{
    return this->path(fileToJson(file), path);
}

QString FileWords::path(const QJsonObject &file, const QString &path) const
{
    QJsonValue here = file;
    QStringList places; // the parts on the way, then the field
    const QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names[i] == "~order"_L1 ? names[i] : unescaped(names[i]);
        const QJsonValue next = here.isObject() ? here.toObject().value(name) : QJsonValue();
        if (sourceIn(partWords, name) && i + 1 < names.size() && names[i + 1] != "~order"_L1) {
            const QJsonObject found = partOf(next.toArray(), unescaped(names[++i]));
            const QString known = part(file, name, found);
            // Which one is not known by its mark: a part without a name, or one that is no more, is one of its list.
            places << (known.isEmpty() ? group(name) : known);
            here = found;
            continue;
        }
        const bool isLast = i + 1 == names.size();
        if (!isLast && next.isObject() && sourceIn(groupWords, name)) {
            places << group(name);
        } else if (isLast && places.isEmpty() && sourceIn(groupWords, name)) {
            places << group(name);
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
    //: Where something stands in a file, then the field: "Bid of Brume & Balise inc.: received at".
    return tr("%1: %2").arg(places.join(u", "_s), field);
}

QString FileWords::fieldValue(const QString &path, const QJsonValue &field) const
{
    if (field.isBool())
        return field.toBool() ? tr("yes") : tr("no");
    if (!field.isString())
        return {};
    const QString text = field.toString();
    const QString name = path.section(u'/', -1);
    static const QRegularExpression amount(u"^-?[0-9]+[.][0-9]{2}$"_s);
    static const QStringList amounts { u"amount"_s, u"value"_s,   u"paid"_s,        u"unit-price"_s,
                                       u"cap"_s,    u"ceiling"_s, u"budget"_s,      u"change"_s,
                                       u"cost"_s,   u"total"_s,   u"benefit"_s,     u"price-difference"_s,
                                       u"amends"_s, u"options"_s, u"yearly-costs"_s };
    if (amounts.contains(name) && amount.match(text).hasMatch())
        return m_rules.formats().money(Money::fromCents(QString(text).remove(u'.').toLongLong()));
    if (const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs); text.contains(u'T') && moment.isValid())
        return m_rules.formats().dateTime(moment.toLocalTime());
    if (path == "state"_L1) {
        const auto found = fromCode<FileState>(text);
        return found ? state(*found) : QString();
    }
    if (path == "end/reason"_L1) {
        const auto found = fromCode<EndReason>(text);
        return found ? end(*found) : QString();
    }
    if (name == "commodity"_L1) {
        const auto found = fromCode<Commodity>(text);
        return found ? m_rules.commodity(*found) : QString();
    }
    if (name == "meets"_L1) {
        const auto found = fromCode<Meets>(text);
        return found ? BiddingWords::of(*found) : QString();
    }
    if (name == "ground"_L1) {
        const auto found = fromCode<Ground>(text);
        return found ? m_rules.ground(*found) : QString();
    }
    static const QStringList codes { u"stage"_s, u"route"_s, u"next-route"_s, u"needed"_s };
    const bool isDay = QDate::fromString(text, Qt::ISODate).isValid();
    return isDay || codes.contains(name) ? value(text) : QString();
}

} // namespace acquis
