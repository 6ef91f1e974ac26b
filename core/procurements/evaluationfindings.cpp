// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/evaluationresult.h"
#include "core/procurements/filefaults.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

class EvaluationFindings
{
public:
    explicit EvaluationFindings(const ProcurementFile &file) : m_file(file), m_evaluation(file.evaluation)
    {
        for (const Criterion &criterion : file.solicitation.criteria)
            m_criteria.insert(criterion.uid, &criterion);
        for (const Bid &bid : file.bids)
            m_bids.insert(bid.uid);
    }

    [[nodiscard]] QList<FileFinding> take()
    {
        judgeOpening();
        judgeScores();
        judgeConsensus();
        judgeAward();
        return m_found;
    }

private:
    void add(FileFault fault, const QString &path, const QString &value, const QString &limit,
             FaultWeight weight = FaultWeight::Forbidden)
    {
        m_found << FileFinding { fault, weight, path, value, limit, {}, {} };
    }

    void judgeOpening()
    {
        const QDate opened = m_evaluation.openedOn;
        if (!opened.isValid()) {
            if (!m_evaluation.scores.isEmpty())
                add(FileFault::OpenedBeforeClosing, u"evaluation/opened-on"_s, {}, {});
            return;
        }
        const QDateTime closes = m_file.solicitation.closesAt;
        if (closes.isValid() && opened < std::min(closes.date(), closes.toLocalTime().date()))
            add(FileFault::OpenedBeforeClosing, u"evaluation/opened-on"_s, dayText(opened), dayText(closes.date()));
        const QList<Declaration> &declarations = m_file.market.declarations;
        const auto isInTime = [opened](const Declaration &one) { return one.isSigned() && one.signedOn <= opened; };
        if (std::ranges::none_of(declarations, isInTime)) {
            add(FileFault::DeclarationMissing, u"market/declarations"_s, {}, {});
            return;
        }
        // Opening itself is forbidden while one is missing; who joins later may sign later, and is told until then.
        for (const Declaration &declaration : declarations) {
            if (!declaration.isSigned())
                add(FileFault::DeclarationMissing, u"market/declarations/"_s + declaration.uid, declaration.person, {},
                    FaultWeight::Unusual);
        }
    }

    template <typename T>
    void judgePoints(const T &score, const QString &path)
    {
        const Criterion *criterion = m_criteria.value(score.criterion);
        if (!criterion || !isScored(*criterion)) {
            add(FileFault::ScoreOfNothing, path + u"/criterion"_s, score.criterion, {});
            return;
        }
        if (!m_bids.contains(score.bid))
            add(FileFault::ScoreOfNothing, path + u"/bid"_s, score.bid, {});
        if (score.points < 0 || score.points > criterion->scale)
            add(FileFault::ScoreOutsideScale, path + u"/points"_s, QString::number(score.points),
                QString::number(criterion->scale));
    }

    void judgeScores()
    {
        const QStringList evaluators = signedEvaluators(m_file);
        // What somebody gave before a conflict was declared stands, is told, and may be taken out: solicitationFrozen() forbids more.
        const QStringList conflicted = conflictedEvaluators(m_file);
        const auto weightOf = [&conflicted](const QString &person) {
            return conflicted.contains(person) ? FaultWeight::Unusual : FaultWeight::Forbidden;
        };
        QSet<QStringList> seen;
        for (const Score &score : m_evaluation.scores) {
            const QString path = u"evaluation/scores/"_s + score.uid;
            judgePoints(score, path);
            if (!evaluators.contains(score.evaluator))
                add(FileFault::ScoreByStranger, path + u"/evaluator"_s, score.evaluator, {}, weightOf(score.evaluator));
            const QStringList place { score.evaluator, score.bid, score.criterion };
            if (seen.contains(place))
                add(FileFault::DoubledUid, path, score.evaluator, {});
            seen.insert(place);
        }
        for (const QString &person : m_evaluation.finished) {
            if (!evaluators.contains(person))
                add(FileFault::ScoreByStranger, u"evaluation/finished"_s, person, {}, weightOf(person));
        }
    }

    void judgeConsensus()
    {
        const bool isEarly = !haveAllFinished(m_file);
        QSet<QStringList> seen;
        for (const ConsensusScore &score : m_evaluation.consensus) {
            const QString path = u"evaluation/consensus/"_s + score.uid;
            judgePoints(score, path);
            if (isEarly)
                add(FileFault::ConsensusTooEarly, path, {}, {});
            if (seen.contains({ score.bid, score.criterion }))
                add(FileFault::DoubledUid, path, {}, {});
            seen.insert({ score.bid, score.criterion });
        }
        // Prices alone need nobody's consensus.
        if (m_evaluation.concludedOn.isValid() && !evaluationResult(m_file).isComplete)
            add(FileFault::ConsensusTooEarly, u"evaluation/concluded-on"_s, dayText(m_evaluation.concludedOn), {});
    }

    /// Another than the best may be chosen; it may not be told to anybody before there is a reason and somebody who agreed (R18).
    void judgeAward()
    {
        if (!isAwardNotOfTop(m_file))
            return;
        const Award &award = m_file.award;
        if (!award.notTopReason.trimmed().isEmpty() && !award.notTopApprover.isEmpty())
            return;
        const bool isSigned = std::ranges::any_of(m_file.contracts, [](const Contract &contract) {
            return contract.kind != ContractKind::ProofOfConcept && contract.signedOn.isValid();
        });
        const bool isTold =
            award.noticePublishedOn.isValid() || isSigned
            || std::ranges::any_of(award.letters, [](const RegretLetter &letter) { return letter.sentOn.isValid(); });
        const EvaluationResult result = evaluationResult(m_file);
        const BidResult *bid = result.of(award.bid);
        add(FileFault::AwardNotOfTopBid, u"award/bid"_s, bid ? QString::number(bid->rank) : QString(), u"1"_s,
            isTold ? FaultWeight::Forbidden : FaultWeight::Unusual);
    }

    const ProcurementFile &m_file;
    const Evaluation &m_evaluation;
    QHash<QString, const Criterion *> m_criteria;
    QSet<QString> m_bids;
    QList<FileFinding> m_found;
};

} // namespace

QList<FileFinding> evaluationFindings(const ProcurementFile &file)
{
    return EvaluationFindings(file).take();
}

} // namespace acquis
