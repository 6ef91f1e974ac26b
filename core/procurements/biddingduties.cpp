// SPDX-License-Identifier: GPL-3.0-or-later
// Duties of market, solicitation and evaluation.
#include "core/procurements/dutylist.h"

#include "core/procurements/evaluationresult.h"
#include "core/procurements/marketmeasures.h"
#include "core/procurements/officeday.h"
#include "core/procurements/requestfigures.h"
#include "core/procurements/solicitationweights.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualAnswerDays = 5; ///< working days, where no rule says how many

QDate lastSearch(const ProcurementFile &file)
{
    QDate last;
    for (const MarketSearchEntry &entry : file.market.searches) {
        if (isDocumented(entry))
            last = std::max(last, entry.day);
    }
    return last;
}

void addQuotes(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const StoredDuty *duty = duties.rule(DutyKind::Quotes);
    if (!duty || !duty->value) {
        return;
    }
    const QuoteCount count = quoteCount(file);
    // A search that is written down stands in for the missing quote: it passes, and stays marked (R94).
    FileDuty &quotes = duties.addCounted(FileDutyKind::Quotes, FileStage::Solicitation, count.received, count.wanted,
                                         count.hasSearch && count.isReasoned ? DutyGate::Open : DutyGate::Closed,
                                         count.hasSearch ? u"solicitation/fewer-quotes-reason"_s : u"bids"_s);
    cite(quotes, *duty);
}

void addTimes(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const Solicitation &asked = file.solicitation;
    const bool isDated = asked.issuedOn.isValid() && asked.closesAt.isValid();
    const QDate closes = officeDay(asked.closesAt);
    const bool isExplained = !isBlank(asked.shortTimeReason);
    if (const StoredDuty *duty = duties.rule(DutyKind::PostingDays)) {
        const qint64 have = isDated ? asked.issuedOn.daysTo(closes) : 0;
        FileDuty &posting =
            duties.addCounted(FileDutyKind::PostingDays, FileStage::Solicitation, qBound(qint64(0), have, qint64(36'500)),
                              duty->value.value_or(1), isExplained ? DutyGate::AsksReason : DutyGate::Closed,
                              isDated ? u"solicitation/closes-at"_s : u"solicitation/issued-on"_s);
        if (posting.state == DutyState::Met && isBlank(asked.postedAt)) {
            posting.state = DutyState::Missing;
            posting.subject = u"solicitation/posted-at"_s;
        }
        cite(posting, *duty);
        duties.addNot(FileDutyKind::EnoughTime, FileStage::Solicitation);
        return;
    }
    if (!isDated) {
        duties.addNot(FileDutyKind::EnoughTime, FileStage::Solicitation);
        return;
    }
    duties
        .add(FileDutyKind::EnoughTime, FileStage::Solicitation,
             isExplained || closes >= duties.workingDays().after(asked.issuedOn, usualAnswerDays), DutyGate::AsksReason,
             u"solicitation/short-time-reason"_s)
        .want = usualAnswerDays;
}

void addDeclarations(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const StoredDuty *duty = duties.rule(DutyKind::ConflictDeclaration);
    const bool isCompared = duties.passes(FileStage::Evaluation);
    if (!duty && !isCompared) {
        duties.addNot(FileDutyKind::ConflictDeclarations, FileStage::Approval);
        return;
    }
    qsizetype have = 0;
    QStringList missing;
    for (const Declaration &declaration : file.market.declarations) {
        if (declaration.isSigned())
            ++have;
        else
            missing << declaration.person;
    }
    // Somebody must evaluate, and nobody opens a bid undeclared (R109).
    const bool lacksEvaluator = isCompared && evaluatorsOf(file).isEmpty();
    const qsizetype want = std::max<qsizetype>(file.market.declarations.size() + (lacksEvaluator ? 1 : 0), 1);
    if (lacksEvaluator || missing.isEmpty())
        missing << u"market/declarations"_s;
    FileDuty &declared =
        duties.addCounted(FileDutyKind::ConflictDeclarations, isCompared ? FileStage::Solicitation : FileStage::Approval, have,
                          want, DutyGate::Closed, missing.constFirst());
    if (declared.state == DutyState::Missing)
        declared.lacking = missing;
    if (duty)
        cite(declared, *duty);
}

void addWeights(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const auto &criteria = file.solicitation.criteria;
    const bool isByPrice = criteria.isEmpty() && file.route == Route::LowValueQuotes;
    if (isByPrice) {
        duties.addNot(FileDutyKind::WeightsWhole, FileStage::Solicitation);
        return;
    }
    int wrong = criteria.isEmpty() ? 0 : 100;
    for (const WeightSum &sum : weightSums(file.solicitation)) {
        if (!sum.isWhole())
            wrong = sum.sum;
    }
    FileDuty &weights = duties.addCounted(FileDutyKind::WeightsWhole, FileStage::Solicitation, wrong, 100, DutyGate::Closed,
                                          u"solicitation/criteria"_s);
    if (wrong > 100)
        weights.state = DutyState::Missing;
}

void addSameRequest(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const Solicitation &asked = file.solicitation;
    const qsizetype want = asked.invited.size() + file.bids.size();
    if (want == 0) {
        duties.addNot(FileDutyKind::SameRequestToAll, FileStage::Solicitation);
        return;
    }
    qsizetype have = 0;
    QString missing;
    DutyGate gate = DutyGate::Open;
    const auto count = [&](bool isSame, const QString &name, DutyGate unless) {
        if (isSame) {
            ++have;
            return;
        }
        gate = std::min(gate, unless); // what forbids most comes first
        if (missing.isEmpty())
            missing = name;
    };
    for (const InvitedFirm &firm : asked.invited)
        count(firm.askedOn.isValid(), firm.name, DutyGate::Closed);
    for (const Bid &bid : file.bids) {
        const bool counts = bid.state == BidState::Received;
        // It got no request from us: what it answers is another than theirs, unless somebody says why it is taken all the same.
        if (counts && !isAsked(file, bid))
            count(false, bid.name, isBlank(bid.reason) ? DutyGate::AsksReason : DutyGate::Open);
        else
            count(!counts || bid.requirementVersion == asked.requirementVersion, bid.name, DutyGate::Closed);
    }
    duties.addCounted(FileDutyKind::SameRequestToAll, FileStage::Solicitation, have, want, have == want ? DutyGate::Closed : gate,
                      missing);
}

void addQuestions(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const auto &questions = file.solicitation.questions;
    if (questions.isEmpty()) {
        duties.addNot(FileDutyKind::QuestionsAnswered, FileStage::Solicitation);
        return;
    }
    qsizetype answered = 0;
    bool isUnfair = false; // an answer that only one has (R18)
    for (const BidderQuestion &question : questions) {
        const bool hasAnswer = !isBlank(question.answer);
        answered += hasAnswer && question.toAll ? 1 : 0;
        isUnfair |= hasAnswer && !question.toAll;
    }
    duties.addCounted(FileDutyKind::QuestionsAnswered, FileStage::Solicitation, answered, questions.size(),
                      isUnfair ? DutyGate::Closed : DutyGate::AsksReason, u"solicitation/questions"_s);
}

} // namespace

void addMarketDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    // Where nobody competes, or where a search may stand in for a quote, the search is what the file rests on.
    constexpr CodeSet<Route> restingOnIt { Route::SoleSource, Route::SingleSource, Route::LowValueQuotes };
    const DutyGate gate = file.route && restingOnIt.contains(*file.route) ? DutyGate::AsksReason : DutyGate::Open;
    const qsizetype searches = std::ranges::count_if(file.market.searches, isDocumented);
    FileDuty &search = duties.addLacking(FileDutyKind::MarketSearch, FileStage::Market, lackingOfSearch(file.market), gate);
    search.have = int(searches);
    const QDate last = lastSearch(file);
    if (!last.isValid()) {
        duties.addNot(FileDutyKind::SearchFresh, FileStage::Market);
        return;
    }
    FileDuty &fresh = duties.add(FileDutyKind::SearchFresh, FileStage::Market,
                                 last.daysTo(dayOfAward(file, duties.today())) <= searchFreshDays, gate);
    fresh.subject = last.toString(Qt::ISODate);
}

void addSolicitationDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    addQuotes(duties);
    addTimes(duties);
    if (const StoredDuty *duty = duties.rule(DutyKind::SecondStageInvitations)) {
        const qsizetype asked =
            std::ranges::count_if(file.solicitation.invited, [](const InvitedFirm &firm) { return firm.askedOn.isValid(); });
        cite(duties.addCounted(FileDutyKind::SecondStageInvitations, FileStage::Solicitation, asked, duty->value.value_or(1),
                               DutyGate::Closed, u"solicitation/invited"_s),
             *duty);
    }
    addDeclarations(duties);
    const Solicitation &asked = file.solicitation;
    QStringList lacking;
    if (asked.items.isEmpty())
        lacking << u"solicitation/items"_s;
    if (!asked.issuedOn.isValid())
        lacking << u"solicitation/issued-on"_s;
    if (!asked.closesAt.isValid())
        lacking << u"solicitation/closes-at"_s;
    duties.addLacking(FileDutyKind::RequestComplete, FileStage::Solicitation, lacking, DutyGate::AsksReason);
    addWeights(duties);
    addSameRequest(duties);
    addQuestions(duties);
}

void addEvaluationDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    duties.addCounted(FileDutyKind::BidsIn, FileStage::Evaluation,
                      std::ranges::count_if(file.bids, [&file](const Bid &bid) { return isReceived(file.solicitation, bid); }), 1,
                      DutyGate::Closed, u"bids"_s);
    const auto &criteria = file.solicitation.criteria;
    if (!std::ranges::any_of(criteria, isScored)) {
        duties.addNot(FileDutyKind::ScoresIn, FileStage::Evaluation);
        duties.addNot(FileDutyKind::Consensus, FileStage::Evaluation);
        return;
    }
    const QStringList people = awaitedEvaluators(file);
    const auto waiting = std::ranges::find_if(people, [&file](const QString &person) { return !hasFinished(file, person); });
    const qsizetype finished =
        std::ranges::count_if(people, [&file](const QString &person) { return hasFinished(file, person); });
    duties.addCounted(FileDutyKind::ScoresIn, FileStage::Evaluation, finished, std::max<qsizetype>(people.size(), 1),
                      DutyGate::Closed, waiting == people.end() ? QString() : *waiting);
    const qsizetype missing = missingConsensus(file).size();
    qsizetype want = 0;
    for (const Bid &bid : file.bids) {
        want += std::ranges::count_if(
            criteria, [&](const Criterion &criterion) { return isScored(criterion) && countsFor(file, criterion, bid); });
    }
    // Before the opening nobody can have agreed, also where one evaluator is enough.
    const qsizetype agreed = file.evaluation.openedOn.isValid() ? std::max<qsizetype>(want - missing, 0) : 0;
    duties.addCounted(FileDutyKind::Consensus, FileStage::Evaluation, agreed, want,
                      DutyGate::Closed, u"evaluation/consensus"_s);
}

} // namespace acquis
