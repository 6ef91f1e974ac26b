// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/bidfigures.h"

// From what each evaluator gives alone to what all agree on and what it comes to. Pure functions over values; no clock; any thread.
namespace acquis {

/// Whether people score the criterion; a price is computed.
[[nodiscard]] inline bool isScored(const Criterion &criterion)
{
    return criterion.kind != CriterionType::Price;
}
/// Social, environmental and innovation criteria are told apart in reports (R180).
[[nodiscard]] bool isToldApart(CriterionType kind);

/// People with the role of evaluator, each once, in the order of their declarations.
[[nodiscard]] QStringList evaluatorsOf(const ProcurementFile &file);
/// Those of them who declared something and whose conflict nobody manages yet: they score no more.
[[nodiscard]] QStringList conflictedEvaluators(const ProcurementFile &file);
/// Those of them whose declaration is signed, with no conflict or a managed one: only they may score.
[[nodiscard]] QStringList signedEvaluators(const ProcurementFile &file);
/// Whose scores are waited for: all evaluators but those with a conflict who gave none, and whoever gave any.
[[nodiscard]] QStringList awaitedEvaluators(const ProcurementFile &file);
[[nodiscard]] bool hasFinished(const ProcurementFile &file, const QString &evaluator);
/// Somebody is waited for, and none of them still scores.
[[nodiscard]] bool haveAllFinished(const ProcurementFile &file);

/// Bids that are scored: received in time, nothing forbids to rank them yet. Uids in the order of the file.
[[nodiscard]] QStringList bidsToScore(const ProcurementFile &file);
/// The criterion counts for the bid: its phase was reached.
[[nodiscard]] bool countsFor(const ProcurementFile &file, const Criterion &criterion, const Bid &bid);

/// A field of the matrix.
struct ScorePlace
{
    QString bid;
    QString criterion;
    friend bool operator==(const ScorePlace &, const ScorePlace &) = default;
};
/// What the evaluator has not scored yet; nobody can finish before it is empty.
[[nodiscard]] QList<ScorePlace> missingScores(const ProcurementFile &file, const QString &evaluator);
[[nodiscard]] QList<ScorePlace> missingConsensus(const ProcurementFile &file);

/// The scores that \p viewer may see: all of them when every evaluator has finished, before that only the viewer's own. Whatever shows,
/// prints, exports or tells scores asks here.
[[nodiscard]] QList<Score> visibleScores(const ProcurementFile &file, const QString &viewer);
/// The file as \p viewer may see it: without the scores of others while somebody still scores, and without prices that are sealed.
[[nodiscard]] ProcurementFile seenBy(const ProcurementFile &file, const QString &viewer);
/// Whether \p viewer may be told of a change at \p path ("evaluation/scores/s3/points"): of scores as visibleScores() says, of
/// prices when they are no longer sealed, of all else always. \p file: as it is now; a score that is not there any more is told when all have finished.
[[nodiscard]] bool mayBeTold(const ProcurementFile &file, const QString &path, const QString &viewer);

/// What everybody gave for one field, once all have finished; empty before.
[[nodiscard]] QList<Score> scoresAt(const ProcurementFile &file, const ScorePlace &place);
/// Consensus where it is missing and everybody gave the same: their points, with \p reason.
[[nodiscard]] QList<ConsensusScore> agreedConsensus(const ProcurementFile &file, const QString &reason);

/// What a criterion comes to for a bid.
struct CriterionResult
{
    QString criterion;
    ExactRatio points; ///< of the criterion's scale
    ExactRatio weighted; ///< percent: weight x points / scale
    friend bool operator==(const CriterionResult &, const CriterionResult &) = default;
};

struct PhaseResult
{
    QString phase; ///< uid; empty: criteria of no phase
    ExactRatio sum; ///< of the weighted criteria, 0 to 100
    friend bool operator==(const PhaseResult &, const PhaseResult &) = default;
};

struct BidResult
{
    QString bid;
    QList<CriterionResult> criteria; ///< that count and are known, in their order
    QList<PhaseResult> phases; ///< in their order, as far as the bid came
    ExactRatio total; ///< of all phases (R125)
    ExactRatio toldApart; ///< of it, social, environmental and innovation criteria
    int rank = 0; ///< from 1, ties share the better one; 0: not ranked
    bool isTied = false;
    BidBar bar {}; ///< why it is not ranked
    QString barredBy; ///< uid of the criterion, when one bars it
    friend bool operator==(const BidResult &, const BidResult &) = default;
};

struct EvaluationResult
{
    QList<BidResult> bids; ///< ranked ones first, best first; then the others in the order of the file
    std::optional<Money> lowest; ///< total by which prices were scored
    bool isComplete = false; ///< everybody has finished and no consensus is missing
    [[nodiscard]] const BidResult *of(const QString &bid) const;
    [[nodiscard]] QStringList winners() const; ///< of rank 1; several are tied
    friend bool operator==(const EvaluationResult &, const EvaluationResult &) = default;
};

/// The result as far as it is known. Bids that are late, withdrawn, set aside, do not meet what must be met, or fall below a least score are
/// never ranked (R18), nor do their prices count. Without criteria the lowest total wins. Before everybody has finished nothing of
/// the consensus is told: there is none.
[[nodiscard]] EvaluationResult evaluationResult(const ProcurementFile &file);

/// Another bid than one that ranks first was chosen, though the ranking is complete.
[[nodiscard]] bool isAwardNotOfTop(const ProcurementFile &file);

} // namespace acquis
