// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/evaluationresult.h"

#include "core/procurements/sealedprices.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

using Place = std::pair<QString, QString>;

qsizetype phaseOrder(const ProcurementFile &file, const QString &phase)
{
    const QList<SolicitationPhase> &phases = file.solicitation.phases;
    return std::ranges::find(phases, phase, &SolicitationPhase::uid) - phases.begin();
}

const Bid *bidOf(const ProcurementFile &file, const QString &uid)
{
    const auto found = std::ranges::find(file.bids, uid, &Bid::uid);
    return found == file.bids.end() ? nullptr : &*found;
}

template <typename Scores>
QList<ScorePlace> missingIn(const ProcurementFile &file, const Scores &scored)
{
    QList<ScorePlace> missing;
    for (const QString &uid : bidsToScore(file)) {
        const Bid *bid = bidOf(file, uid);
        for (const Criterion &criterion : file.solicitation.criteria) {
            if (isScored(criterion) && countsFor(file, criterion, *bid) && !scored.contains({ uid, criterion.uid }))
                missing << ScorePlace { uid, criterion.uid };
        }
    }
    return missing;
}

/// One bid after the other; the lowest price is known before.
class Weighing
{
public:
    explicit Weighing(const ProcurementFile &file) : m_file(file), m_figures(bidFigures(file)), m_haveAll(haveAllFinished(file))
    {
        if (m_haveAll) {
            for (const ConsensusScore &score : file.evaluation.consensus)
                m_consensus.insert({ score.bid, score.criterion }, score.points);
        }
    }

    [[nodiscard]] EvaluationResult take()
    {
        EvaluationResult result;
        for (qsizetype i = 0; i < m_file.bids.size(); ++i)
            result.bids << barred(m_file.bids.at(i), m_figures.at(i));
        // Prices are held against bids that nothing bars: a bid that cannot win takes no points from others.
        for (qsizetype i = 0; i < result.bids.size(); ++i) {
            const BidBar bar = result.bids.at(i).bar;
            if ((bar == BidBar::None || bar == BidBar::NotScored) && m_figures.at(i).hasTotal
                && (!result.lowest || m_figures.at(i).total < *result.lowest))
                result.lowest = m_figures.at(i).total;
        }
        for (qsizetype i = 0; i < result.bids.size(); ++i)
            weigh(result.bids[i], m_file.bids.at(i), m_figures.at(i), result.lowest);
        rank(result.bids);
        result.isComplete = std::ranges::none_of(result.bids, [](const BidResult &bid) { return bid.bar == BidBar::NotScored; });
        return result;
    }

private:
    [[nodiscard]] bool asksPrice() const
    {
        const QList<Criterion> &criteria = m_file.solicitation.criteria;
        return criteria.isEmpty() || !std::ranges::all_of(criteria, isScored);
    }

    [[nodiscard]] BidResult barred(const Bid &bid, const BidFigures &figures) const
    {
        BidResult result;
        result.bid = bid.uid;
        result.bar = figures.bar == BidBar::NoPrice && !asksPrice() ? BidBar::None : figures.bar;
        if (result.bar != BidBar::None)
            return result;
        for (const Criterion &criterion : m_file.solicitation.criteria) {
            if (!isScored(criterion) || !countsFor(m_file, criterion, bid))
                continue;
            const auto points = m_consensus.constFind({ bid.uid, criterion.uid });
            if (points != m_consensus.cend() && *points < criterion.least) {
                result.bar = BidBar::BelowLeast;
                result.barredBy = criterion.uid;
                return result;
            }
            if (points == m_consensus.cend() && result.bar == BidBar::None) {
                result.bar = BidBar::NotScored;
                result.barredBy = criterion.uid;
            }
        }
        if (!hasReachedLast(bid)) {
            result.bar = BidBar::DidNotGoOn;
            result.barredBy.clear();
        }
        return result;
    }

    [[nodiscard]] bool hasReachedLast(const Bid &bid) const
    {
        return std::ranges::all_of(m_file.solicitation.criteria,
                                   [&](const Criterion &criterion) { return countsFor(m_file, criterion, bid); });
    }

    void weigh(BidResult &result, const Bid &bid, const BidFigures &figures, std::optional<Money> lowest) const
    {
        for (const Criterion &criterion : m_file.solicitation.criteria) {
            if (!countsFor(m_file, criterion, bid) || criterion.scale <= 0)
                continue;
            CriterionResult one { criterion.uid, {}, {} };
            if (isScored(criterion)) {
                const auto points = m_consensus.constFind({ bid.uid, criterion.uid });
                if (points == m_consensus.cend())
                    continue;
                one.points = ExactRatio(quint64(std::max(*points, 0)), 1);
                one.weighted =
                    ExactRatio(quint64(std::max(*points, 0)), quint64(criterion.scale)).times(quint64(criterion.weight));
            } else {
                if (!lowest || !figures.hasTotal || figures.bar != BidBar::None)
                    continue;
                one.points = pricePoints(*lowest, figures.total, criterion.scale);
                one.weighted = pricePoints(*lowest, figures.total, criterion.weight);
            }
            add(result, criterion, one);
        }
        // Without criteria a price speaks alone, on a scale of its own.
        if (m_file.solicitation.criteria.isEmpty() && lowest && result.bar == BidBar::None)
            result.total = pricePoints(*lowest, figures.total, 100);
        std::ranges::stable_sort(result.phases, {}, [this](const PhaseResult &phase) { return phaseOrder(m_file, phase.phase); });
    }

    static void add(BidResult &result, const Criterion &criterion, const CriterionResult &one)
    {
        result.criteria << one;
        auto phase = std::ranges::find(result.phases, criterion.phase, &PhaseResult::phase);
        if (phase == result.phases.end())
            phase = result.phases.insert(result.phases.end(), { criterion.phase, {} });
        phase->sum = phase->sum.plus(one.weighted);
        result.total = result.total.plus(one.weighted);
        if (isToldApart(criterion.kind))
            result.toldApart = result.toldApart.plus(one.weighted);
    }

    static void rank(QList<BidResult> &bids)
    {
        const auto isRanked = [](const BidResult &bid) { return bid.bar == BidBar::None; };
        const auto end = std::ranges::stable_partition(bids, isRanked).begin();
        std::stable_sort(bids.begin(), end, [](const BidResult &a, const BidResult &b) { return a.total > b.total; });
        for (auto bid = bids.begin(); bid != end; ++bid) {
            const bool isEqual = bid != bids.begin() && std::prev(bid)->total == bid->total;
            bid->rank = isEqual ? std::prev(bid)->rank : int(bid - bids.begin()) + 1;
            bid->isTied = isEqual;
            if (isEqual)
                std::prev(bid)->isTied = true;
        }
    }

    const ProcurementFile &m_file;
    QList<BidFigures> m_figures;
    bool m_haveAll;
    QHash<Place, int> m_consensus;
};

} // namespace

bool isToldApart(CriterionType kind)
{
    return kind == CriterionType::Social || kind == CriterionType::Environmental || kind == CriterionType::Innovation;
}

QStringList evaluatorsOf(const ProcurementFile &file)
{
    QStringList people;
    for (const Declaration &one : file.market.declarations) {
        if (one.role == PersonRole::Evaluator && !one.person.isEmpty() && !people.contains(one.person))
            people << one.person;
    }
    return people;
}

QStringList conflictedEvaluators(const ProcurementFile &file)
{
    QStringList people = evaluatorsOf(file);
    people.removeIf([&file](const QString &person) {
        return std::ranges::none_of(file.market.declarations, [&person](const Declaration &one) {
            return one.person == person && one.conflict == ConflictState::Declared;
        });
    });
    return people;
}

QStringList signedEvaluators(const ProcurementFile &file)
{
    const QStringList conflicted = conflictedEvaluators(file);
    QStringList people;
    for (const QString &person : evaluatorsOf(file)) {
        const bool isSigned = std::ranges::any_of(file.market.declarations, [&person](const Declaration &one) {
            return one.person == person && one.role == PersonRole::Evaluator && one.isSigned();
        });
        if (isSigned && !conflicted.contains(person))
            people << person;
    }
    return people;
}

QStringList awaitedEvaluators(const ProcurementFile &file)
{
    QStringList people = evaluatorsOf(file);
    for (const QString &person : conflictedEvaluators(file))
        people.removeOne(person);
    // Who has scored counts also when the declaration is gone: nobody is taken off to see the scores of others.
    for (const Score &score : file.evaluation.scores) {
        if (!people.contains(score.evaluator))
            people << score.evaluator;
    }
    return people;
}

bool hasFinished(const ProcurementFile &file, const QString &evaluator)
{
    return file.evaluation.finished.contains(evaluator);
}

bool haveAllFinished(const ProcurementFile &file)
{
    const QStringList people = awaitedEvaluators(file);
    return !people.isEmpty() && std::ranges::all_of(people, [&file](const QString &person) { return hasFinished(file, person); });
}

QStringList bidsToScore(const ProcurementFile &file)
{
    const bool asksPrice = !std::ranges::all_of(file.solicitation.criteria, isScored);
    QStringList uids;
    for (const BidFigures &figures : bidFigures(file)) {
        if (figures.bar == BidBar::None || (figures.bar == BidBar::NoPrice && !asksPrice))
            uids << figures.bid;
    }
    return uids;
}

bool countsFor(const ProcurementFile &file, const Criterion &criterion, const Bid &bid)
{
    return criterion.phase.isEmpty() || bid.phase.isEmpty() || phaseOrder(file, criterion.phase) <= phaseOrder(file, bid.phase);
}

QList<ScorePlace> missingScores(const ProcurementFile &file, const QString &evaluator)
{
    QSet<Place> scored;
    for (const Score &score : file.evaluation.scores) {
        if (score.evaluator == evaluator)
            scored.insert({ score.bid, score.criterion });
    }
    return missingIn(file, scored);
}

QList<ScorePlace> missingConsensus(const ProcurementFile &file)
{
    QSet<Place> scored;
    for (const ConsensusScore &score : file.evaluation.consensus)
        scored.insert({ score.bid, score.criterion });
    return missingIn(file, scored);
}

QList<Score> visibleScores(const ProcurementFile &file, const QString &viewer)
{
    if (haveAllFinished(file))
        return file.evaluation.scores;
    QList<Score> own;
    if (viewer.isEmpty())
        return own;
    for (const Score &score : file.evaluation.scores) {
        if (score.evaluator == viewer)
            own << score;
    }
    return own;
}

ProcurementFile seenBy(const ProcurementFile &file, const QString &viewer)
{
    ProcurementFile seen = withoutSealedPrices(file);
    seen.evaluation.scores = visibleScores(file, viewer);
    return seen;
}

namespace {

/// A price that is sealed stands at the path, or in what stands there.
bool tellsSealedPrice(const ProcurementFile &file, const QString &path)
{
    if (!path.startsWith("bids"_L1) || !arePricesSealed(file))
        return false;
    const QString uid = path.section(u'/', 1, 1);
    const QString member = path.section(u'/', 2, 2);
    const bool isOfPrices = member.isEmpty() || member == "lines"_L1 || member == "yearly-costs"_L1 || member == "options"_L1;
    return isOfPrices && std::ranges::any_of(file.bids, [&uid](const Bid &bid) {
               return (uid.isEmpty() || bid.uid == uid) && hasPrices(bid);
           });
}

} // namespace

bool mayBeTold(const ProcurementFile &file, const QString &path, const QString &viewer)
{
    if (tellsSealedPrice(file, path))
        return false;
    const QString scores = u"evaluation/scores"_s;
    if (path == u"evaluation"_s)
        return haveAllFinished(file) || visibleScores(file, viewer).size() == file.evaluation.scores.size();
    if (path != scores && !path.startsWith(scores + u'/'))
        return true;
    if (haveAllFinished(file))
        return true;
    const QString uid = path.section(u'/', 2, 2);
    const auto score = std::ranges::find(file.evaluation.scores, uid, &Score::uid);
    return !viewer.isEmpty() && score != file.evaluation.scores.end() && score->evaluator == viewer;
}

QList<Score> scoresAt(const ProcurementFile &file, const ScorePlace &place)
{
    QList<Score> scores;
    if (!haveAllFinished(file))
        return scores;
    for (const Score &score : file.evaluation.scores) {
        if (score.bid == place.bid && score.criterion == place.criterion)
            scores << score;
    }
    return scores;
}

QList<ConsensusScore> agreedConsensus(const ProcurementFile &file, const QString &reason)
{
    QList<ConsensusScore> agreed;
    if (!haveAllFinished(file))
        return agreed;
    QHash<Place, QList<int>> given;
    for (const Score &score : file.evaluation.scores)
        given[{ score.bid, score.criterion }] << score.points;
    const qsizetype people = awaitedEvaluators(file).size();
    for (const ScorePlace &place : missingConsensus(file)) {
        const QList<int> points = given.value({ place.bid, place.criterion });
        if (points.size() >= people && !points.isEmpty() && points.count(points.first()) == points.size())
            agreed << ConsensusScore { newUid(u'k'), place.bid, place.criterion, points.first(), reason };
    }
    return agreed;
}

const BidResult *EvaluationResult::of(const QString &bid) const
{
    const auto found = std::ranges::find(bids, bid, &BidResult::bid);
    return found == bids.end() ? nullptr : &*found;
}

QStringList EvaluationResult::winners() const
{
    QStringList uids;
    for (const BidResult &bid : bids) {
        if (bid.rank == 1)
            uids << bid.bid;
    }
    return uids;
}

EvaluationResult evaluationResult(const ProcurementFile &file)
{
    return Weighing(file).take();
}

bool isAwardNotOfTop(const ProcurementFile &file)
{
    if (file.award.bid.isEmpty())
        return false;
    const EvaluationResult result = evaluationResult(file);
    return result.isComplete && !result.winners().isEmpty() && !result.winners().contains(file.award.bid);
}

} // namespace acquis
