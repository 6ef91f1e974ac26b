// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/fileduties.h"

#include "core/procurements/approvals.h"
#include "core/procurements/awardchoice.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/debriefclock.h"
#include "core/procurements/elsewhere.h"
#include "core/procurements/evaluationresult.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/needparts.h"
#include "core/procurements/solicitationweights.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Whether a part of the list has that value.
template <typename List, typename Value, typename Member>
bool holds(const List &list, const Value &value, Member member)
{
    return std::ranges::find(list, value, member) != list.end();
}

constexpr int searchFreshDays = 90;
constexpr int requirementFreshMonths = 12;
constexpr int usualAnswerDays = 5; ///< working days, where no rule says how many

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isBlank(const BilingualText &text)
{
    return isBlank(text.en) && isBlank(text.fr);
}

const StoredRoute *chosenRoute(const ProcurementFile &file)
{
    if (!file.route || file.determinations.isEmpty())
        return nullptr;
    return file.determinations.constLast().route(*file.route);
}

bool usesTechnology(const ProcurementFile &file)
{
    return file.intake.usesInformationTechnology || file.need.flags.contains(NeedFlag::It);
}

bool holdsPersonalData(const ProcurementFile &file)
{
    return std::ranges::any_of(file.intake.data, &DataHeld::isPersonal);
}

/// Nobody is asked to bid: there is nothing to compare.
bool isWithoutCompetition(Route route)
{
    constexpr CodeSet<Route> alone { Route::SoleSource, Route::SingleSource, Route::Emergency,
                                     Route::VorDirect,  Route::OptIn,        Route::Indirect };
    return alone.contains(route);
}

bool hasBegunToAsk(const ProcurementFile &file)
{
    return !file.bids.isEmpty() || file.solicitation.issuedOn.isValid();
}

bool asksFirms(const ProcurementFile &file)
{
    if (!file.route || !isWithoutCompetition(*file.route) || hasBegunToAsk(file))
        return true;
    const StoredRoute *route = chosenRoute(file);
    return route && std::ranges::any_of(route->duties, [](const StoredDuty &duty) {
               return (duty.kind == DutyKind::Quotes && duty.value.value_or(0) > 1)
                      || duty.kind == DutyKind::SecondStageInvitations;
           });
}

bool isSearch(const MarketSearchEntry &entry)
{
    return entry.day.isValid() && !isBlank(entry.place) && !isBlank(entry.terms);
}

QDate lastSearch(const ProcurementFile &file)
{
    QDate last;
    for (const MarketSearchEntry &entry : file.market.searches) {
        if (isSearch(entry))
            last = std::max(last, entry.day);
    }
    return last;
}

QList<Bid> validBids(const ProcurementFile &file)
{
    QList<Bid> bids;
    for (const Bid &bid : file.bids) {
        if (bid.state == BidState::Received && bid.receivedAt.isValid())
            bids << bid;
    }
    return bids;
}

/// The day on which the file is looked at, or the day of its award when that is past.
QDate dayOfAward(const ProcurementFile &file, QDate today)
{
    return file.award.day.isValid() ? std::min(file.award.day, today) : today;
}

class Duties
{
public:
    Duties(const ProcurementFile &file, QDate today, const WorkingDays &days)
        : m_file(file)
        , m_today(today)
        , m_days(days)
        , m_stages(stagesOf(file))
    { }

    [[nodiscard]] QList<FileDuty> all()
    {
        addNeed();
        addOptions();
        addMarket();
        addSolicitation();
        addEvaluation();
        addApproval();
        addAward();
        addContract();
        addDelivery();
        addInvoices();
        addClose();
        addRequirements();
        for (FileDuty &duty : m_duties)
            waive(duty);
        std::ranges::stable_sort(m_duties, {}, &FileDuty::stage);
        return m_duties;
    }

private:
    FileDuty &add(FileDutyKind kind, FileStage stage, bool isMet, DutyGate gate, const QString &subject = {},
                  const QString &part = {})
    {
        FileDuty duty;
        duty.kind = kind;
        duty.key = QString(codeOf(kind)) + (part.isEmpty() ? QString() : u'/' + part);
        for (int copy = 2; holds(m_duties, duty.key, &FileDuty::key); ++copy)
            duty.key = QString(codeOf(kind)) + u'/' + part + u'/' + QString::number(copy);
        duty.stage = stage;
        duty.state = !m_stages.contains(stage) ? DutyState::NotApplicable : isMet ? DutyState::Met : DutyState::Missing;
        duty.gate = gate;
        duty.subject = isMet ? QString() : subject;
        m_duties << duty;
        return m_duties.last();
    }
    FileDuty &addNot(FileDutyKind kind, FileStage stage)
    {
        FileDuty &duty = add(kind, stage, true, DutyGate::Open);
        duty.state = DutyState::NotApplicable;
        return duty;
    }
    FileDuty &addCounted(FileDutyKind kind, FileStage stage, qsizetype have, qsizetype want, DutyGate gate,
                         const QString &subject = {}, const QString &part = {})
    {
        FileDuty &duty = add(kind, stage, have >= want, gate, subject, part);
        duty.have = int(have);
        duty.want = int(want);
        return duty;
    }
    static void cite(FileDuty &duty, const StoredDuty &rule)
    {
        duty.rule = rule.row;
        duty.citation = rule.citation;
        duty.text = rule.text;
        duty.confidence = rule.confidence;
    }
    [[nodiscard]] const StoredDuty *rule(DutyKind kind) const { return dutyInForce(m_file, kind); }

    void waive(FileDuty &duty) const
    {
        if (duty.state != DutyState::Missing)
            return;
        const bool isWaived = std::ranges::any_of(m_file.waivers, [&duty](const Waiver &waiver) {
            return waiver.duty == duty.key && !isBlank(waiver.reason) && !isBlank(waiver.approver);
        });
        if (isWaived)
            duty.state = DutyState::Waived;
    }

    void addNeed()
    {
        const NeedIntake &intake = m_file.intake;
        const bool isTechnology = usesTechnology(m_file);
        const DutyGate ofTechnology = isTechnology ? DutyGate::AsksReason : DutyGate::Open;
        add(FileDutyKind::Problem, FileStage::Need, !isBlank(intake.problem), DutyGate::AsksReason, u"intake/problem"_s);
        addElsewhere();
        addCounted(FileDutyKind::OptionsCompared, FileStage::Need, intake.options.size(), 2, DutyGate::Open, u"intake/options"_s);
        if (isTechnology)
            add(FileDutyKind::OpenSourceConsidered, FileStage::Need, !lacksOpenOption(intake), DutyGate::AsksReason,
                u"intake/no-open-source"_s);
        else
            addNot(FileDutyKind::OpenSourceConsidered, FileStage::Need);
        const bool isCardFilled =
            intake.noData || (!intake.data.isEmpty() && std::ranges::all_of(intake.data, [](const DataHeld &held) {
                return !isBlank(held.what) && !isBlank(held.where) && held.keptUntil.isValid();
            }));
        add(FileDutyKind::DataCard, FileStage::Need, isCardFilled,
            isTechnology || holdsPersonalData(m_file) ? DutyGate::AsksReason : DutyGate::Open, u"intake/data"_s);
        add(FileDutyKind::Accessibility, FileStage::Need, !isBlank(intake.accessibility), ofTechnology,
            u"intake/accessibility"_s);
        if (isTechnology || holdsPersonalData(m_file))
            add(FileDutyKind::Security, FileStage::Need, !isBlank(intake.security), DutyGate::AsksReason, u"intake/security"_s);
        else
            addNot(FileDutyKind::Security, FileStage::Need);
        if (isTechnology)
            add(FileDutyKind::TechnologyConsulted, FileStage::Need, technologyOffice() != nullptr, DutyGate::AsksReason,
                u"intake/consultations"_s);
        else
            addNot(FileDutyKind::TechnologyConsulted, FileStage::Need);
        const auto chosen = std::ranges::find(intake.options, true, &NeedOption::isChosen);
        add(FileDutyKind::FiveYearCost, FileStage::Need, chosen != intake.options.end() && !chosen->yearlyCosts.isEmpty(),
            DutyGate::Open, u"intake/options"_s);
        add(FileDutyKind::NeededByDay, FileStage::Need, m_file.need.neededBy.isValid(), DutyGate::Open, u"need/needed-by"_s);
        add(FileDutyKind::Budget, FileStage::Need, isPaidFor(m_file.need.value), DutyGate::AsksReason,
            u"intake/budget-confirmed"_s);
    }

    void addElsewhere()
    {
        const NeedIntake &intake = m_file.intake;
        const qsizetype open = unansweredElsewhere(intake);
        FileDuty &duty =
            add(FileDutyKind::Elsewhere, FileStage::Need, intake.elsewhereSearched && open == 0, DutyGate::AsksReason,
                intake.elsewhereSearched ? u"intake/elsewhere"_s : u"intake/elsewhere-searched"_s);
        duty.want = int(intake.elsewhere.size());
        duty.have = int(intake.elsewhere.size() - open);
    }

    [[nodiscard]] const Consultation *technologyOffice() const
    {
        const auto &all = m_file.intake.consultations;
        const auto found = std::ranges::find(all, ConsultedOffice::InformationTechnology, &Consultation::office);
        return found == all.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool isPaidFor(Money amount) const
    {
        const NeedIntake &intake = m_file.intake;
        const bool isEnough = !intake.budget || amount <= *intake.budget || !isBlank(intake.fundsSource);
        return intake.budgetConfirmed && isEnough;
    }

    void addOptions()
    {
        const bool isAwarded = m_file.award.day.isValid();
        add(FileDutyKind::Determined, FileStage::Options,
            !m_file.determinations.isEmpty() && (isAwarded || !isDeterminedAnewNeeded(m_file)), DutyGate::Closed,
            u"determinations"_s);
        add(FileDutyKind::RouteChosen, FileStage::Options, m_file.route.has_value(), DutyGate::Closed, u"route"_s);
        if (const StoredRoute *route = chosenRoute(m_file)) {
            FileDuty &duty = add(FileDutyKind::RouteLawful, FileStage::Options, route->isLawful(),
                                 route->stated == Verdict::NotAllowed ? DutyGate::Closed : DutyGate::AsksReason,
                                 QString(codeOf(route->route)));
            duty.rule = route->row;
            duty.citation = route->citation;
            duty.text = route->reason;
            duty.confidence = route->confidence;
        } else if (m_file.route && !m_file.determinations.isEmpty()) {
            add(FileDutyKind::RouteLawful, FileStage::Options, false, DutyGate::Closed, QString(codeOf(*m_file.route)));
        } else {
            addNot(FileDutyKind::RouteLawful, FileStage::Options);
        }
        if (const StoredDuty *duty = rule(DutyKind::Justification)) {
            cite(add(FileDutyKind::Justification, FileStage::Options,
                     !isBlank(m_file.routeReason) || !isBlank(m_file.soleSource.evidence), DutyGate::Closed, u"route-reason"_s),
                 *duty);
        }
    }

    void addMarket()
    {
        // Where nobody competes, or where a search may stand in for a quote, the search is what the file rests on.
        constexpr CodeSet<Route> restingOnIt { Route::SoleSource, Route::SingleSource, Route::LowValueQuotes };
        const DutyGate gate = m_file.route && restingOnIt.contains(*m_file.route) ? DutyGate::AsksReason : DutyGate::Open;
        const qsizetype searches = std::ranges::count_if(m_file.market.searches, isSearch);
        FileDuty &search = add(FileDutyKind::MarketSearch, FileStage::Market, searches > 0 && !isBlank(m_file.market.statement),
                               gate, searches > 0 ? u"market/statement"_s : u"market/searches"_s);
        search.have = int(searches);
        const QDate last = lastSearch(m_file);
        if (!last.isValid()) {
            addNot(FileDutyKind::SearchFresh, FileStage::Market);
            return;
        }
        FileDuty &fresh =
            add(FileDutyKind::SearchFresh, FileStage::Market, last.daysTo(dayOfAward(m_file, m_today)) <= searchFreshDays, gate);
        fresh.subject = last.toString(Qt::ISODate);
    }

    void addSolicitation()
    {
        addQuotes();
        addTimes();
        if (const StoredDuty *duty = rule(DutyKind::SecondStageInvitations)) {
            const qsizetype asked = std::ranges::count_if(m_file.solicitation.invited,
                                                          [](const InvitedFirm &firm) { return firm.askedOn.isValid(); });
            cite(addCounted(FileDutyKind::SecondStageInvitations, FileStage::Solicitation, asked, duty->value.value_or(1),
                            DutyGate::Closed, u"solicitation/invited"_s),
                 *duty);
        }
        addDeclarations();
        const Solicitation &asked = m_file.solicitation;
        const QString lacking = asked.items.isEmpty()       ? u"solicitation/items"_s
                                : !asked.issuedOn.isValid() ? u"solicitation/issued-on"_s
                                : !asked.closesAt.isValid() ? u"solicitation/closes-at"_s
                                                            : QString();
        add(FileDutyKind::RequestComplete, FileStage::Solicitation, lacking.isEmpty(), DutyGate::AsksReason, lacking);
        addWeights();
        addSameRequest();
        addQuestions();
    }

    void addQuotes()
    {
        const StoredDuty *duty = rule(DutyKind::Quotes);
        if (!duty || !duty->value) {
            return;
        }
        const qsizetype have = validBids(m_file).size();
        const bool isSearched = lastSearch(m_file).isValid();
        const bool isExplained = !isBlank(m_file.solicitation.fewerQuotesReason);
        // A search that is written down stands in for the missing quote: it passes, and stays marked (R94).
        const DutyGate gate = isSearched && isExplained ? DutyGate::Open : DutyGate::Closed;
        FileDuty &quotes = addCounted(FileDutyKind::Quotes, FileStage::Solicitation, have, *duty->value, gate,
                                      isSearched ? u"solicitation/fewer-quotes-reason"_s : u"bids"_s);
        cite(quotes, *duty);
    }

    void addTimes()
    {
        const Solicitation &asked = m_file.solicitation;
        const bool isDated = asked.issuedOn.isValid() && asked.closesAt.isValid();
        const QDate closes = asked.closesAt.toLocalTime().date();
        const bool isExplained = !isBlank(asked.shortTimeReason);
        if (const StoredDuty *duty = rule(DutyKind::PostingDays)) {
            const qint64 have = isDated ? asked.issuedOn.daysTo(closes) : 0;
            FileDuty &posting =
                addCounted(FileDutyKind::PostingDays, FileStage::Solicitation, qBound(qint64(0), have, qint64(36'500)),
                           duty->value.value_or(1), isExplained ? DutyGate::AsksReason : DutyGate::Closed,
                           isDated ? u"solicitation/closes-at"_s : u"solicitation/issued-on"_s);
            if (posting.state == DutyState::Met && isBlank(asked.postedAt)) {
                posting.state = DutyState::Missing;
                posting.subject = u"solicitation/posted-at"_s;
            }
            cite(posting, *duty);
            addNot(FileDutyKind::EnoughTime, FileStage::Solicitation);
            return;
        }
        if (!isDated) {
            addNot(FileDutyKind::EnoughTime, FileStage::Solicitation);
            return;
        }
        add(FileDutyKind::EnoughTime, FileStage::Solicitation,
            isExplained || closes >= m_days.after(asked.issuedOn, usualAnswerDays), DutyGate::AsksReason,
            u"solicitation/short-time-reason"_s)
            .want = usualAnswerDays;
    }

    void addDeclarations()
    {
        const StoredDuty *duty = rule(DutyKind::ConflictDeclaration);
        const bool isCompared = m_stages.contains(FileStage::Evaluation);
        if (!duty && !isCompared) {
            addNot(FileDutyKind::ConflictDeclarations, FileStage::Approval);
            return;
        }
        qsizetype have = 0;
        QString missing;
        for (const Declaration &declaration : m_file.market.declarations) {
            if (declaration.isSigned())
                ++have;
            else if (missing.isEmpty())
                missing = declaration.person;
        }
        // Somebody must evaluate, and nobody opens a bid undeclared (R109).
        const bool lacksEvaluator = isCompared && evaluatorsOf(m_file).isEmpty();
        const qsizetype want = std::max<qsizetype>(m_file.market.declarations.size() + (lacksEvaluator ? 1 : 0), 1);
        FileDuty &declared =
            addCounted(FileDutyKind::ConflictDeclarations, isCompared ? FileStage::Solicitation : FileStage::Approval, have, want,
                       DutyGate::Closed, missing.isEmpty() ? u"market/declarations"_s : missing);
        if (duty)
            cite(declared, *duty);
    }

    void addWeights()
    {
        const auto &criteria = m_file.solicitation.criteria;
        const bool isByPrice = criteria.isEmpty() && m_file.route == Route::LowValueQuotes;
        if (isByPrice) {
            addNot(FileDutyKind::WeightsWhole, FileStage::Solicitation);
            return;
        }
        int wrong = criteria.isEmpty() ? 0 : 100;
        for (const WeightSum &sum : weightSums(m_file.solicitation)) {
            if (!sum.isWhole())
                wrong = sum.sum;
        }
        addCounted(FileDutyKind::WeightsWhole, FileStage::Solicitation, wrong, 100, DutyGate::Closed, u"solicitation/criteria"_s);
        if (wrong > 100)
            m_duties.last().state = DutyState::Missing;
    }

    void addSameRequest()
    {
        const Solicitation &asked = m_file.solicitation;
        qsizetype want = asked.invited.size() + m_file.bids.size();
        if (want == 0) {
            addNot(FileDutyKind::SameRequestToAll, FileStage::Solicitation);
            return;
        }
        qsizetype have = 0;
        QString missing;
        const auto count = [&](bool isSame, const QString &name) {
            if (isSame)
                ++have;
            else if (missing.isEmpty())
                missing = name;
        };
        for (const InvitedFirm &firm : asked.invited)
            count(firm.askedOn.isValid(), firm.name);
        for (const Bid &bid : m_file.bids)
            count(bid.state != BidState::Received || bid.requirementVersion == asked.requirementVersion, bid.name);
        addCounted(FileDutyKind::SameRequestToAll, FileStage::Solicitation, have, want, DutyGate::Closed, missing);
    }

    void addQuestions()
    {
        const auto &questions = m_file.solicitation.questions;
        if (questions.isEmpty()) {
            addNot(FileDutyKind::QuestionsAnswered, FileStage::Solicitation);
            return;
        }
        qsizetype answered = 0;
        bool isUnfair = false; // an answer that only one has (R18)
        for (const BidderQuestion &question : questions) {
            const bool hasAnswer = !isBlank(question.answer);
            answered += hasAnswer && question.toAll ? 1 : 0;
            isUnfair |= hasAnswer && !question.toAll;
        }
        addCounted(FileDutyKind::QuestionsAnswered, FileStage::Solicitation, answered, questions.size(),
                   isUnfair ? DutyGate::Closed : DutyGate::AsksReason, u"solicitation/questions"_s);
    }

    void addEvaluation()
    {
        addCounted(FileDutyKind::BidsIn, FileStage::Evaluation, validBids(m_file).size(), 1, DutyGate::Closed, u"bids"_s);
        const auto &criteria = m_file.solicitation.criteria;
        if (!std::ranges::any_of(criteria, isScored)) {
            addNot(FileDutyKind::ScoresIn, FileStage::Evaluation);
            addNot(FileDutyKind::Consensus, FileStage::Evaluation);
            return;
        }
        const QStringList people = evaluatorsOf(m_file);
        const auto waiting = std::ranges::find_if(people, [this](const QString &person) { return !hasFinished(m_file, person); });
        const qsizetype finished =
            std::ranges::count_if(people, [this](const QString &person) { return hasFinished(m_file, person); });
        addCounted(FileDutyKind::ScoresIn, FileStage::Evaluation, finished, std::max<qsizetype>(people.size(), 1),
                   DutyGate::Closed, waiting == people.end() ? QString() : *waiting);
        const qsizetype missing = missingConsensus(m_file).size();
        qsizetype want = 0;
        for (const Bid &bid : m_file.bids) {
            want += std::ranges::count_if(
                criteria, [&](const Criterion &criterion) { return isScored(criterion) && countsFor(m_file, criterion, bid); });
        }
        addCounted(FileDutyKind::Consensus, FileStage::Evaluation, std::max<qsizetype>(want - missing, 0), want, DutyGate::Closed,
                   u"evaluation/consensus"_s);
    }

    void addApproval()
    {
        // Somebody must be proposed before anybody can say yes to it.
        const Award &award = m_file.award;
        add(FileDutyKind::AwardDecided, FileStage::Approval, !isBlank(award.vendorName) && award.amount, DutyGate::Closed,
            isBlank(award.vendorName) ? u"award/vendor-name"_s : u"award/amount"_s, u"proposal"_s);
        for (const NeededApproval &needed : neededApprovals(m_file)) {
            const QString part = QString(codeOf(needed.subject)) + (needed.part.isEmpty() ? QString() : u'/' + needed.part);
            const Approval *approval = approvalOf(m_file, needed.subject, needed.part);
            const bool isApproved =
                approval && approval->state == ApprovalState::Approved && approval->needed >= needed.authority;
            // What is changed later is approved where it happens.
            const FileStage stage = needed.subject == ApprovalSubject::Amendment ? FileStage::Delivery : FileStage::Approval;
            FileDuty &duty = add(FileDutyKind::Approval, stage, isApproved, DutyGate::Closed,
                                 approval && approval->state == ApprovalState::Pending ? approval->to : QString(), part);
            duty.authority = needed.isNamed ? std::optional(needed.authority) : std::nullopt;
            duty.rule = needed.rule;
            duty.citation = needed.citation;
            duty.text = needed.text;
        }
        addBusinessCase();
        addConsultations();
        addCompliance();
        if (m_file.need.commodity == Commodity::Services || m_file.need.commodity == Commodity::Consulting)
            add(FileDutyKind::IpChosen, FileStage::Approval, m_file.intake.ip != IpChoice::NotSaid, DutyGate::Closed,
                u"intake/ip"_s);
        else
            addNot(FileDutyKind::IpChosen, FileStage::Approval);
        addFreshness();
        if (m_file.award.amount && m_file.intake.budget && *m_file.award.amount > *m_file.intake.budget)
            add(FileDutyKind::Budget, FileStage::Approval, !isBlank(m_file.intake.fundsSource), DutyGate::AsksReason,
                u"intake/funds-source"_s, u"award"_s);
    }

    void addBusinessCase()
    {
        const StoredDuty *duty = rule(DutyKind::BusinessCase);
        if (!duty)
            return;
        const NeedIntake &intake = m_file.intake;
        const SoleSource &alone = m_file.soleSource;
        const bool isAlone = m_file.route == Route::SoleSource || m_file.route == Route::SingleSource;
        QString lacking;
        const auto want = [&lacking](bool isThere, const QString &path) {
            if (!isThere && lacking.isEmpty())
                lacking = path;
        };
        want(!isBlank(intake.problem), u"intake/problem"_s);
        want(!isBlank(intake.outcome), u"intake/outcome"_s);
        if (isAlone) {
            want(!isBlank(alone.evidence), u"sole-source/evidence"_s);
            want(!isBlank(alone.priceReason), u"sole-source/price-reason"_s);
        } else {
            want(holds(intake.options, true, &NeedOption::isChosen), u"intake/options"_s);
            want(!isBlank(intake.benefits), u"intake/benefits"_s);
        }
        cite(add(FileDutyKind::BusinessCase, FileStage::Approval, lacking.isEmpty(), DutyGate::Closed, lacking), *duty);
    }

    void addConsultations()
    {
        const qsizetype missing = missingConsultations(m_file).size();
        const auto &all = m_file.intake.consultations;
        if (all.isEmpty() && missing == 0) {
            return;
        }
        const auto waiting = std::ranges::find(all, ConsultationState::Asked, &Consultation::state);
        const qsizetype open = std::ranges::count(all, ConsultationState::Asked, &Consultation::state);
        // The award waits for "informed" (R118).
        addCounted(FileDutyKind::TechnologyConsulted, FileStage::Approval, all.size() - open, all.size() + missing,
                   DutyGate::Closed, waiting == all.end() ? u"intake/consultations"_s : QString(codeOf(waiting->office)),
                   u"award"_s);
    }

    void addCompliance()
    {
        const auto &lines = m_file.intake.compliance;
        const QList<ComplianceLine> missing = missingCompliance(m_file);
        if (lines.isEmpty() && missing.isEmpty()) {
            addNot(FileDutyKind::Compliance, FileStage::Approval);
            return;
        }
        qsizetype settled = 0;
        std::optional<Instrument> open;
        bool isPrivacyOpen = false;
        const auto note = [&](const ComplianceLine &line) {
            if (line.state != ComplianceState::Open) {
                ++settled;
                return;
            }
            isPrivacyOpen |= line.instrument == Instrument::Privacy;
            if (!open || line.instrument == Instrument::Privacy)
                open = line.instrument;
        };
        std::ranges::for_each(lines, note);
        std::ranges::for_each(missing, note);
        // Personal data never goes to the award while privacy is open (R19).
        addCounted(FileDutyKind::Compliance, FileStage::Approval, settled, lines.size() + missing.size(),
                   isPrivacyOpen && holdsPersonalData(m_file) ? DutyGate::Closed : DutyGate::AsksReason,
                   open ? QString(codeOf(*open)) : QString());
    }

    void addFreshness()
    {
        if (m_file.intake.requirements.isEmpty()) {
            addNot(FileDutyKind::RequirementFresh, FileStage::Approval);
            return;
        }
        const QDate checked = std::max(m_file.intake.requirementsChecked, m_file.intake.requirements.constLast().day);
        const bool isFresh = checked.isValid() && checked.addMonths(requirementFreshMonths) >= dayOfAward(m_file, m_today);
        add(FileDutyKind::RequirementFresh, FileStage::Approval, isFresh, DutyGate::AsksReason).subject =
            checked.toString(Qt::ISODate);
    }

    void addAward()
    {
        const Award &award = m_file.award;
        const QString lacking = isBlank(award.vendorName) ? u"award/vendor-name"_s
                                : !award.amount           ? u"award/amount"_s
                                : !award.day.isValid()    ? u"award/day"_s
                                                          : QString();
        add(FileDutyKind::AwardDecided, FileStage::Award, lacking.isEmpty(), DutyGate::Closed, lacking);
        if (const StoredDuty *duty = rule(DutyKind::PublishAward)) {
            const QDate until = award.day.isValid() && duty->value ? award.day.addDays(*duty->value) : QDate();
            // As long as there is time for it, the contract need not wait.
            const bool isOverdue = until.isValid() && until < m_today;
            FileDuty &notice = add(FileDutyKind::PublishAward, FileStage::Award, award.noticePublishedOn.isValid(),
                                   isOverdue ? DutyGate::Closed : DutyGate::AsksReason, until.toString(Qt::ISODate));
            cite(notice, *duty);
        }
        const QStringList losing = losingBids(m_file);
        if (losing.isEmpty()) {
            addNot(FileDutyKind::RegretLetters, FileStage::Award);
            return;
        }
        const qsizetype sent = std::ranges::count_if(losing, [&award](const QString &bid) {
            return std::ranges::any_of(
                award.letters, [&bid](const RegretLetter &letter) { return letter.bid == bid && letter.sentOn.isValid(); });
        });
        addCounted(FileDutyKind::RegretLetters, FileStage::Award, sent, losing.size(), DutyGate::AsksReason, u"award/letters"_s);
    }

    void addContract()
    {
        const qsizetype isSigned =
            std::ranges::count_if(m_file.contracts, [](const Contract &contract) { return contract.signedOn.isValid(); });
        addCounted(FileDutyKind::ContractSigned, FileStage::Contract, isSigned, std::max<qsizetype>(m_file.contracts.size(), 1),
                   DutyGate::Closed, u"contracts"_s);
    }

    void addDelivery()
    {
        qsizetype milestones = 0;
        qsizetype accepted = 0;
        qsizetype outcomes = 0;
        qsizetype reached = 0;
        QString undecided;
        bool hasTrial = false;
        for (const Contract &contract : m_file.contracts) {
            milestones += contract.milestones.size();
            accepted += std::ranges::count_if(contract.milestones, [](const Milestone &milestone) {
                return milestone.reached.isValid() && !isBlank(milestone.acceptedBy);
            });
            outcomes += contract.outcomes.size();
            reached += std::ranges::count_if(contract.outcomes, [](const Outcome &outcome) { return !isBlank(outcome.reached); });
            if (contract.validation.until.isValid() || contract.validation.decideBy.isValid()) {
                hasTrial = true;
                if (!contract.validation.decidedOn.isValid())
                    undecided = u"contracts/"_s + contract.uid + u"/validation"_s;
            }
        }
        if (milestones == 0)
            addNot(FileDutyKind::MilestonesAccepted, FileStage::Delivery);
        else
            addCounted(FileDutyKind::MilestonesAccepted, FileStage::Delivery, accepted, milestones, DutyGate::AsksReason,
                       u"contracts"_s);
        if (outcomes == 0)
            add(FileDutyKind::OutcomesRecorded, FileStage::Delivery, false, DutyGate::Open, u"contracts"_s);
        else
            addCounted(FileDutyKind::OutcomesRecorded, FileStage::Delivery, reached, outcomes, DutyGate::Open, u"contracts"_s);
        if (hasTrial)
            add(FileDutyKind::ValidationDecided, FileStage::Delivery, undecided.isEmpty(), DutyGate::AsksReason, undecided);
        else
            addNot(FileDutyKind::ValidationDecided, FileStage::Delivery);
    }

    void addInvoices()
    {
        const bool isFree = !m_file.contracts.isEmpty() && std::ranges::all_of(m_file.contracts, [](const Contract &contract) {
            return figuresOf(contract).total == Money();
        });
        if (isFree && m_file.invoices.isEmpty()) {
            addNot(FileDutyKind::InvoicesPaid, FileStage::Invoices);
            return;
        }
        qsizetype paid = 0;
        QString open;
        for (const Invoice &invoice : m_file.invoices) {
            if (invoice.paidOn.isValid())
                ++paid;
            else if (open.isEmpty())
                open = u"invoices/"_s + invoice.uid + u"/paid-on"_s;
        }
        addCounted(FileDutyKind::InvoicesPaid, FileStage::Invoices, paid, std::max<qsizetype>(m_file.invoices.size(), 1),
                   DutyGate::AsksReason, open.isEmpty() ? u"invoices"_s : open);
    }

    void addClose()
    {
        addDebriefing();
        addRetention();
        qsizetype deleted = 0;
        bool isOverdue = false;
        QString kept;
        for (const DataHeld &data : m_file.intake.data) {
            if (data.deletedOn.isValid() && !isBlank(data.confirmedBy)) {
                ++deleted;
                continue;
            }
            isOverdue |= data.keptUntil.isValid() && data.keptUntil < m_today;
            if (kept.isEmpty())
                kept = data.what;
        }
        if (m_file.intake.data.isEmpty())
            addNot(FileDutyKind::DataDeleted, FileStage::Close);
        else
            addCounted(FileDutyKind::DataDeleted, FileStage::Close, deleted, m_file.intake.data.size(),
                       isOverdue ? DutyGate::AsksReason : DutyGate::Open, kept);
        add(FileDutyKind::Review, FileStage::Close, m_file.review.satisfaction.has_value(), DutyGate::AsksReason,
            u"review/satisfaction"_s);
    }

    void addDebriefing()
    {
        const StoredDuty *duty = rule(DutyKind::DebriefDays);
        if (!duty)
            return;
        bool isAsked = false;
        QDate until;
        for (const RegretLetter &letter : m_file.award.letters) {
            const DebriefClock clock = debriefClockOf(m_file, letter, m_today);
            isAsked |= clock.state == DebriefState::Asked;
            if (clock.state == DebriefState::Open)
                until = std::max(until, clock.until);
        }
        FileDuty &held =
            add(FileDutyKind::DebriefDays, FileStage::Close, !isAsked && !until.isValid(),
                isAsked ? DutyGate::AsksReason : DutyGate::Open, isAsked ? u"award/letters"_s : until.toString(Qt::ISODate));
        held.want = duty->value.value_or(0);
        cite(held, *duty);
    }

    void addRetention()
    {
        const StoredDuty *duty = rule(DutyKind::RecordRetentionYears);
        if (!duty)
            return;
        const QDate least = retentionEnd(m_file);
        const QDate set = m_file.review.retainUntil;
        FileDuty &retained =
            add(FileDutyKind::RecordRetention, FileStage::Close, set.isValid() && (!least.isValid() || set >= least),
                DutyGate::AsksReason, least.toString(Qt::ISODate));
        retained.want = duty->value.value_or(0);
        cite(retained, *duty);
    }

    /// Duties in words only: nobody but a person can say that they are met.
    void addRequirements()
    {
        const StoredRoute *route = chosenRoute(m_file);
        if (!route)
            return;
        for (const StoredDuty &duty : route->duties) {
            if (duty.kind != DutyKind::Requirement)
                continue;
            FileDuty &told = add(FileDutyKind::Requirement, FileStage::Approval, false, DutyGate::AsksReason, {}, duty.row);
            if (told.state == DutyState::Missing && m_file.confirmed.contains(told.key))
                told.state = DutyState::Met;
            cite(told, duty);
        }
    }

    const ProcurementFile &m_file;
    QDate m_today;
    const WorkingDays &m_days;
    QList<FileStage> m_stages;
    QList<FileDuty> m_duties;
};

StagePassage &currentPassage(ProcurementFile &file)
{
    if (file.passages.isEmpty())
        file.passages << StagePassage { newUid(u's'), file.stage, file.head.holder, file.head.openedOn, {}, {} };
    return file.passages.last();
}

void addReason(StagePassage &passage, const QString &reason)
{
    if (isBlank(reason))
        return;
    passage.reason = passage.reason.isEmpty() ? reason.trimmed() : passage.reason + u'\n' + reason.trimmed();
}

void leave(ProcurementFile &file, const QString &reason, QDate day)
{
    StagePassage &passage = currentPassage(file);
    passage.holder = file.head.holder;
    passage.left = std::max(day, passage.entered);
    addReason(passage, reason);
}

void enter(ProcurementFile &file, FileStage stage, QDate day)
{
    const QDate entered = std::max(day, file.passages.constLast().left);
    file.stage = stage;
    file.passages << StagePassage { newUid(u's'), stage, file.head.holder, entered, {}, {} };
}

} // namespace

QList<FileDuty> dutiesOf(const ProcurementFile &file, QDate today, const WorkingDays &days)
{
    return Duties(file, today, days).all();
}

QList<FileDuty> dutiesOf(const ProcurementFile &file, FileStage stage, QDate today, const WorkingDays &days)
{
    QList<FileDuty> duties = dutiesOf(file, today, days);
    duties.removeIf([stage](const FileDuty &duty) { return duty.stage != stage; });
    return duties;
}

QList<FileStage> stagesOf(const ProcurementFile &file)
{
    const bool isSounding = file.route == Route::MarketSounding; // nothing is bought
    const bool asks = asksFirms(file);
    QList<FileStage> stages;
    for (std::size_t i = 0; i < codeCount<FileStage>; ++i) {
        const auto stage = FileStage(i);
        const bool isSkipped = ((stage == FileStage::Solicitation || stage == FileStage::Evaluation) && !asks)
                               || (stage == FileStage::Market && file.route == Route::Emergency)
                               || (isSounding && stage > FileStage::Market && stage < FileStage::Close);
        const bool isVisited = stage == file.stage || holds(file.passages, stage, &StagePassage::stage);
        if (!isSkipped || isVisited)
            stages << stage;
    }
    return stages;
}

StageGate gateOf(const ProcurementFile &file, QDate today, const WorkingDays &days)
{
    StageGate gate;
    for (const FileDuty &duty : dutiesOf(file, today, days)) {
        if (duty.state != DutyState::Missing || duty.stage > file.stage)
            continue;
        const bool isHere = duty.stage == file.stage;
        // What a rule forbids is asked again on the way to the award: the need may have changed since. Afterwards it is done.
        const bool isAskedAgain = file.stage <= FileStage::Award;
        if (duty.gate == DutyGate::Closed && (isHere || isAskedAgain))
            gate.closed << duty;
        else if (duty.gate == DutyGate::AsksReason && isHere)
            gate.asksReason << duty;
    }
    return gate;
}

StageMove passStage(ProcurementFile &file, const QString &reason, QDate today, const WorkingDays &days)
{
    if (file.state != FileState::Open)
        return StageMove::Ended;
    const StageGate gate = gateOf(file, today, days);
    if (!gate.closed.isEmpty())
        return StageMove::Forbidden;
    if (!gate.mayPass(reason))
        return StageMove::ReasonMissing;
    const QList<FileStage> stages = stagesOf(file);
    const auto next = std::ranges::upper_bound(stages, file.stage);
    leave(file, reason, today);
    if (next == stages.end()) {
        file.state = FileState::Closed;
        file.end.day = today;
        file.end.by = file.head.holder;
        return StageMove::Done;
    }
    enter(file, *next, today);
    return StageMove::Done;
}

StageMove returnToStage(ProcurementFile &file, FileStage stage, const QString &reason, QDate today)
{
    if (file.state != FileState::Open)
        return StageMove::Ended;
    if (stage >= file.stage || !holds(file.passages, stage, &StagePassage::stage))
        return StageMove::NothingLeft;
    if (isBlank(reason))
        return StageMove::ReasonMissing;
    leave(file, reason, today);
    enter(file, stage, today);
    return StageMove::Done;
}

StageMove endFile(ProcurementFile &file, FileState state, const FileEnd &end)
{
    if (file.state != FileState::Open)
        return StageMove::Ended;
    if (state != FileState::Cancelled && state != FileState::Abandoned)
        return StageMove::Forbidden;
    if (end.reason == EndReason::None || isBlank(end.text) || !end.day.isValid())
        return StageMove::ReasonMissing;
    leave(file, {}, end.day);
    file.state = state;
    file.end = end;
    return StageMove::Done;
}

StageMove reopenFile(ProcurementFile &file, const QString &reason, QDate today)
{
    if (file.state == FileState::Open)
        return StageMove::NothingLeft;
    if (isBlank(reason))
        return StageMove::ReasonMissing;
    leave(file, reason, file.end.day);
    file.state = FileState::Open;
    file.end = {};
    enter(file, file.stage, today);
    return StageMove::Done;
}

} // namespace acquis
