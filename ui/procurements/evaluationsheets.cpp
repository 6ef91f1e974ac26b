// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/evaluationsheets.h"

#include "ui/forms/rowseditor.h"
#include "ui/procurements/biddingwords.h"
#include "ui/procurements/filefields.h"
#include "ui/shell/languagecontroller.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestScale = 1000;

QString keyOf(const ScorePlace &place)
{
    return place.bid + u'/' + place.criterion;
}

} // namespace

PointsSheet::PointsSheet(const UiContext &context, FileSession &session, const QString &name, QPushButton *button,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_rows(new RowsEditor(context, name))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(12, 8, 12, 12);
    box->addWidget(m_rows);
    m_rows->setRowsFixed();
    m_rows->addButton(button, true);
    connect(m_rows, &RowsEditor::edited, this, [this] { take(); });
}

void PointsSheet::finish()
{
    m_rows->finish();
}

void PointsSheet::goTo(const ScorePlace &place)
{
    const QList<EditorRow> rows = m_rows->editorRows();
    const auto row = std::ranges::find(rows, keyOf(place), &EditorRow::uid);
    if (row != rows.end())
        m_rows->goTo(int(row - rows.begin()), 3 + (m_hasGiven ? 1 : 0));
}

void PointsSheet::setColumns(const QString &title, bool hasGiven)
{
    m_hasGiven = hasGiven;
    QList<RowColumn> columns { RowColumn::text(tr("Criterion")).readOnly(), RowColumn::text(tr("Quote")).readOnly(),
                               RowColumn::text(tr("Scale")).readOnly() };
    if (hasGiven)
        columns << RowColumn::text(tr("Given")).readOnly();
    columns << RowColumn::whole(tr("Points"), 0, largestScale) << RowColumn::longText(tr("Reason"));
    m_rows->setColumns(columns);
    m_rows->retranslate(title);
}

void PointsSheet::showRows(const std::function<Line(const ScorePlace &)> &lineOf, bool isReadOnly)
{
    const ProcurementFile &file = m_session.file();
    const BiddingWords words(m_context.language.language());
    const QStringList scored = bidsToScore(file);
    QList<EditorRow> rows;
    // By criterion: who compares bids on one thing is fairer than who judges one bid after the other.
    for (const Criterion &criterion : file.solicitation.criteria) {
        if (!isScored(criterion))
            continue;
        for (const Bid &bid : file.bids) {
            if (!scored.contains(bid.uid) || !countsFor(file, criterion, bid))
                continue;
            const ScorePlace place { bid.uid, criterion.uid };
            const Line line = lineOf(place);
            QStringList cells { words.criterion(criterion), bid.name, tr("0 to %1").arg(criterion.scale) };
            if (m_hasGiven)
                cells << line.given;
            cells << keptWhole(line.points) << line.reason;
            rows << EditorRow { keyOf(place), cells };
        }
    }
    m_rows->setReadOnly(isReadOnly);
    m_rows->setEditorRows(rows);
}

QList<PointsSheet::Typed> PointsSheet::typed() const
{
    QList<Typed> all;
    const int points = m_hasGiven ? 4 : 3;
    for (const EditorRow &row : m_rows->editorRows()) {
        Typed one { { row.uid.section(u'/', 0, 0), row.uid.section(u'/', 1) }, {} };
        one.line.points = wholeOf(row.cells.at(points));
        one.line.reason = keptText(row.cells.at(points + 1));
        all << one;
    }
    return all;
}

ScoreSheet::ScoreSheet(const UiContext &context, FileSession &session, QPushButton *button, QWidget *parent)
    : PointsSheet(context, session, u"evaluationScores"_s, button, parent)
{ }

void ScoreSheet::setEvaluator(const QString &evaluator)
{
    if (evaluator == m_evaluator)
        return;
    m_evaluator = evaluator;
    m_typedHere.clear();
    showFile();
}

bool ScoreSheet::isShown(const Score &score) const
{
    const QList<Score> visible = visibleScores(session().file(), session().me());
    return m_typedHere.contains(score.uid) || std::ranges::find(visible, score.uid, &Score::uid) != visible.end();
}

void ScoreSheet::showFile()
{
    const ProcurementFile &file = session().file();
    QHash<QString, Line> lines;
    for (const Score &score : file.evaluation.scores) {
        if (score.evaluator == m_evaluator && isShown(score))
            lines.insert(keyOf({ score.bid, score.criterion }), { score.points, score.reason, {} });
    }
    const bool mayScore = file.state == FileState::Open && file.evaluation.openedOn.isValid() && !hasFinished(file, m_evaluator)
                          && signedEvaluators(file).contains(m_evaluator);
    showRows([&lines](const ScorePlace &place) { return lines.value(keyOf(place)); }, !mayScore);
}

void ScoreSheet::take()
{
    const QList<Typed> rows = typed();
    QList<Score> scores = session().file().evaluation.scores;
    for (const Typed &row : rows) {
        const auto old = std::ranges::find_if(scores, [&](const Score &score) {
            return score.evaluator == m_evaluator && score.bid == row.place.bid && score.criterion == row.place.criterion;
        });
        if (!row.line.points) {
            // What is hidden looks empty and stays.
            if (old != scores.end() && isShown(*old))
                scores.erase(old);
            continue;
        }
        Score score = old == scores.end() ? Score() : *old;
        if (score.uid.isEmpty())
            score.uid = newUid(u's');
        score.evaluator = m_evaluator;
        score.bid = row.place.bid;
        score.criterion = row.place.criterion;
        score.points = *row.line.points;
        score.reason = row.line.reason;
        if (old == scores.end())
            scores << score;
        else
            *old = score;
        if (m_evaluator != session().me())
            m_typedHere.insert(score.uid);
    }
    const QString reason = m_evaluator == session().me() ? QString() : tr("Handed in on paper by %1").arg(m_evaluator);
    if (!session().change(
            u"score"_s, [&scores](ProcurementFile &file) { file.evaluation.scores = scores; }, reason))
        showFile();
}

void ScoreSheet::retranslate()
{
    setColumns(tr("Scores of one evaluator"), false);
    showFile();
}

ConsensusSheet::ConsensusSheet(const UiContext &context, FileSession &session, QPushButton *button, QWidget *parent)
    : PointsSheet(context, session, u"evaluationConsensus"_s, button, parent)
{ }

void ConsensusSheet::showFile()
{
    const ProcurementFile &file = session().file();
    const auto lineOf = [&file](const ScorePlace &place) {
        Line line;
        QStringList given;
        for (const Score &score : scoresAt(file, place))
            given << (score.reason.isEmpty() ? tr("%1 %2", "evaluator and points").arg(score.evaluator).arg(score.points)
                                             : tr("%1 %2 (%3)", "evaluator, points and reason")
                                                   .arg(score.evaluator)
                                                   .arg(score.points)
                                                   .arg(score.reason));
        line.given = given.join(u"; "_s);
        for (const ConsensusScore &score : file.evaluation.consensus) {
            if (score.bid == place.bid && score.criterion == place.criterion) {
                line.points = score.points;
                line.reason = score.reason;
            }
        }
        return line;
    };
    showRows(lineOf, file.state != FileState::Open || !haveAllFinished(file) || file.evaluation.concludedOn.isValid());
}

void ConsensusSheet::take()
{
    QList<ConsensusScore> scores = session().file().evaluation.consensus;
    for (const Typed &row : typed()) {
        const auto old = std::ranges::find_if(scores, [&row](const ConsensusScore &score) {
            return score.bid == row.place.bid && score.criterion == row.place.criterion;
        });
        if (!row.line.points) {
            if (old != scores.end())
                scores.erase(old);
            continue;
        }
        if (old != scores.end()) {
            old->points = *row.line.points;
            old->reason = row.line.reason;
        } else {
            scores << ConsensusScore { newUid(u'k'), row.place.bid, row.place.criterion, *row.line.points, row.line.reason };
        }
    }
    if (!session().change(u"agree-scores"_s, [&scores](ProcurementFile &file) { file.evaluation.consensus = scores; }))
        showFile();
}

void ConsensusSheet::retranslate()
{
    setColumns(tr("Consensus of all evaluators"), true);
    showFile();
}

} // namespace acquis
