// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/evaluationpanel.h"

#include "core/procurements/evaluationresult.h"
#include "core/procurements/sealedprices.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/bidcomparison.h"
#include "ui/procurements/biddingwords.h"
#include "ui/procurements/bidform.h"
#include "ui/procurements/evaluationsheets.h"
#include "ui/procurements/filefields.h"
#include "ui/procurements/stagecolumn.h"
#include "ui/procurements/toolrow.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QStringList unsignedPeople(const ProcurementFile &file)
{
    QStringList people;
    for (const Declaration &declaration : file.market.declarations) {
        if (!declaration.isSigned())
            people << declaration.person;
    }
    return people;
}

} // namespace

EvaluationPanel::EvaluationPanel(const UiContext &context, FileSession &session, const PlaceOfFirm &placeOf, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_comparison(new BidComparison(context, u"bidsCompared"_s))
    , m_opening(new WrappingLabel)
    , m_scoring(new WrappingLabel)
    , m_formula(new WrappingLabel)
    , m_openButton(StageColumn::makeButton(context, u"evaluationOpen"_s, u"open"_s))
    , m_changeButton(StageColumn::makeButton(context, u"evaluationChangeBid"_s, u"edit"_s))
    , m_paper(new QCheckBox)
    , m_evaluator(new QComboBox)
    , m_finishButton(StageColumn::makeButton(context, u"evaluationFinish"_s, u"lock"_s))
    , m_agreedButton(StageColumn::makeButton(context, u"evaluationAgreed"_s, u"ok"_s))
    , m_concludeButton(StageColumn::makeButton(context, u"evaluationConclude"_s, u"ok"_s))
    , m_scores(new ScoreSheet(context, session, m_finishButton))
    , m_consensus(new ConsensusSheet(context, session, m_agreedButton))
    , m_result(new FactsTable(context, u"evaluationResult"_s))
    , m_note(new FileFields(context, session, u"evaluation"_s, u"evaluation"_s))
    , m_openAction(new QAction(this))
    , m_concludeAction(new QAction(this))
{
    setObjectName(u"evaluationPanel"_s);
    m_comparison->model().setPlaces(placeOf);
    makeParts();
    connect(m_openButton, &QPushButton::clicked, this, &EvaluationPanel::openBids);
    connect(m_openAction, &QAction::triggered, this, &EvaluationPanel::openBids);
    connect(m_changeButton, &QPushButton::clicked, this, [this] { changeBid(m_comparison->currentBid()); });
    connect(m_comparison, &BidComparison::activated, this, &EvaluationPanel::changeBid);
    connect(m_comparison, &BidComparison::currentChanged, this,
            [this] { m_changeButton->setEnabled(!isFrozen() && !m_comparison->currentBid().isEmpty()); });
    connect(m_paper, &QCheckBox::toggled, this, &EvaluationPanel::chooseEvaluator);
    connect(m_evaluator, &QComboBox::currentIndexChanged, this, &EvaluationPanel::chooseEvaluator);
    connect(m_finishButton, &QPushButton::clicked, this, &EvaluationPanel::finishScoring);
    connect(m_agreedButton, &QPushButton::clicked, this, &EvaluationPanel::takeAgreed);
    connect(m_concludeButton, &QPushButton::clicked, this, &EvaluationPanel::conclude);
    connect(m_concludeAction, &QAction::triggered, this, &EvaluationPanel::conclude);
    connect(m_result, &FactsTable::currentChanged, this, &EvaluationPanel::showFormula);
    retranslate();
}

void EvaluationPanel::makeParts()
{
    auto *column = new StageColumn(u"evaluationScroll"_s, *this);
    m_openPart = column->addPart();
    m_bidsPart = column->addPart();
    m_scoresPart = column->addPart();
    m_consensusPart = column->addPart();
    m_resultPart = column->addPart();
    m_opening->setObjectName(u"evaluationOpening"_s);
    m_scoring->setObjectName(u"evaluationScoring"_s);
    m_formula->setObjectName(u"evaluationFormula"_s);
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (WrappingLabel *label : { m_opening, m_scoring, m_formula })
        label->setContentsMargins(12, 8, 12, 8);
    m_openPart->addTool(m_openButton);
    m_openPart->addContent(m_opening);
    m_bidsPart->addContent(m_comparison);
    m_bidsPart->addContent(makeToolRow({ m_changeButton }));
    m_paper->setObjectName(u"evaluationPaper"_s);
    m_evaluator->setObjectName(u"evaluationEvaluator"_s);
    for (QWidget *tool : { static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_evaluator) })
        tool->setMinimumHeight(28);
    m_scoresPart->addContent(makeToolRow({ m_paper, m_evaluator }));
    m_scoresPart->addContent(m_scoring);
    m_scoresPart->addContent(m_scores);
    m_consensusPart->addContent(m_consensus);
    m_resultPart->addTool(m_concludeButton);
    m_resultPart->addContent(m_result);
    m_resultPart->addContent(m_formula);
    m_note->setContentsMargins(12, 0, 12, 12);
    m_note->addText(u"note"_s);
    m_note->bind(u"note"_s, &ProcurementFile::evaluation, &Evaluation::note);
    m_resultPart->addContent(m_note);
}

bool EvaluationPanel::isFrozen() const
{
    return !session().isOpen() || session().file().state != FileState::Open;
}

bool EvaluationPanel::asksScores() const
{
    return std::ranges::any_of(session().file().solicitation.criteria, isScored);
}

void EvaluationPanel::post(StateToken state, std::function<QString()> title, std::function<QString()> text)
{
    Message message;
    message.state = state;
    message.title = std::move(title);
    message.text = text ? std::move(text) : [] { return QString(); };
    Q_EMIT messagePosted(message);
}

void EvaluationPanel::showFile()
{
    const ProcurementFile &file = session().file();
    if (m_shown != file.uid) {
        m_shown = file.uid;
        m_note->forgetTyped();
        const QSignalBlocker blocker(m_paper);
        m_paper->setChecked(false);
    }
    m_comparison->setFile(file, session().today());
    m_bidsPart->setSubtitle(m_comparison->model().summary());
    m_changeButton->setEnabled(!isFrozen() && !m_comparison->currentBid().isEmpty());
    showOpening();
    showScoring();
    m_consensusPart->setVisible(asksScores() && haveAllFinished(file));
    m_consensus->showFile();
    m_agreedButton->setEnabled(!isFrozen() && !file.evaluation.concludedOn.isValid() && !agreedConsensus(file, {}).isEmpty());
    showResult();
    m_note->showFile();
}

void EvaluationPanel::showOpening()
{
    const ProcurementFile &file = session().file();
    const BiddingWords words(context().language.language());
    const QStringList missing = file.evaluation.openedOn.isValid() ? unsignedPeople(file) : undeclaredPeople(file);
    QStringList lines;
    if (file.market.declarations.isEmpty())
        lines << tr(
            "Nobody has declared conflicts of interest and confidentiality yet: the stage of the market keeps declarations.");
    else if (missing.isEmpty())
        lines << tr("All %n declaration(s) are signed.", nullptr, int(file.market.declarations.size()));
    else
        lines << tr("Not signed: %1.").arg(missing.join(u", "_s));
    const QDate opened = file.evaluation.openedOn;
    const QDateTime closes = file.solicitation.closesAt;
    if (opened.isValid())
        lines << tr("The bids were opened on %1.").arg(words.day(opened));
    else if (closes.isValid())
        lines << tr("Bids may be opened after closing, on %1.").arg(words.moment(closes));
    if (arePricesSealed(file) && !file.bids.isEmpty())
        lines << tr("Their prices are sealed until then; they are entered here.");
    m_opening->setText(lines.join(u'\n'));
    m_openButton->setVisible(!opened.isValid());
    const bool mayOpen = !isFrozen() && !opened.isValid() && !file.bids.isEmpty();
    m_openButton->setEnabled(mayOpen);
    m_openAction->setEnabled(mayOpen);
    m_openAction->setVisible(!opened.isValid());
}

void EvaluationPanel::showScoring()
{
    const ProcurementFile &file = session().file();
    m_scoresPart->setVisible(asksScores() && file.evaluation.openedOn.isValid());
    const QStringList people = evaluatorsOf(file);
    {
        const QSignalBlocker blocker(m_evaluator);
        const QString chosen = m_evaluator->currentText();
        QStringList shown;
        for (int i = 0; i < m_evaluator->count(); ++i)
            shown << m_evaluator->itemText(i);
        if (shown != people) {
            m_evaluator->clear();
            m_evaluator->addItems(people);
            m_evaluator->setCurrentIndex(int(std::max<qsizetype>(0, people.indexOf(chosen))));
        }
    }
    m_evaluator->setVisible(m_paper->isChecked());
    const QString who = m_paper->isChecked() ? m_evaluator->currentText() : session().me();
    m_scores->setEvaluator(who);
    m_scores->showFile();
    QStringList lines;
    if (!people.contains(who))
        lines << tr("%1 is not among the evaluators.").arg(who);
    else if (!signedEvaluators(file).contains(who))
        lines << tr("%1 has not signed a declaration and may not score.").arg(who);
    QStringList waiting;
    for (const QString &person : people) {
        if (!hasFinished(file, person))
            waiting << person;
    }
    if (haveAllFinished(file))
        lines << tr("Everybody has finished: all scores can be seen.");
    else
        lines << tr("Still scoring: %1. Nobody sees the scores of another before all have finished.").arg(waiting.join(u", "_s));
    m_scoring->setText(lines.join(u'\n'));
    const bool isDone = hasFinished(file, who);
    m_finishButton->setEnabled(!isFrozen() && file.evaluation.openedOn.isValid() && !isDone
                               && signedEvaluators(file).contains(who));
    const int left = int(missingScores(file, who).size());
    m_scoresPart->setSubtitle(isDone ? tr("%1, finished").arg(who) : left > 0 ? tr("%1, %n left", nullptr, left).arg(who) : who);
}

void EvaluationPanel::chooseEvaluator()
{
    m_scores->finish();
    showScoring();
}

void EvaluationPanel::showResult()
{
    const ProcurementFile &file = session().file();
    const BiddingWords words(context().language.language());
    const EvaluationResult result = evaluationResult(file);
    const QList<Criterion> &criteria = file.solicitation.criteria;
    const bool hasPhases = std::ranges::any_of(result.bids, [](const BidResult &bid) { return bid.phases.size() > 1; });
    const bool isApart = std::ranges::any_of(criteria, [](const Criterion &one) { return isToldApart(one.kind); });
    QStringList headings { tr("Rank"), tr("Quote") };
    for (const Criterion &criterion : criteria)
        headings << tr("%1 (%2)", "criterion and weight").arg(words.criterion(criterion)).arg(criterion.weight);
    if (hasPhases) {
        for (const SolicitationPhase &phase : file.solicitation.phases)
            headings << tr("Sum of %1").arg(words.phase(phase));
    }
    headings << tr("Total");
    if (isApart)
        headings << tr("Of it social, environmental, innovation");
    headings << tr("Not ranked because");
    QList<FactsRow> rows;
    for (const BidResult &one : result.bids) {
        const auto bid = std::ranges::find(file.bids, one.bid, &Bid::uid);
        const QString rank = one.rank == 0 ? u"–"_s : one.isTied ? tr("%1, tied").arg(one.rank) : QString::number(one.rank);
        FactsRow row { one.bid, { { rank, one.rank == 0 ? 1'000'000 : one.rank }, { bid->name } } };
        for (const Criterion &criterion : criteria) {
            const auto found = std::ranges::find(one.criteria, criterion.uid, &CriterionResult::criterion);
            row.cells << (found == one.criteria.end() ? FactsCell { u"–"_s }
                                                      : FactsCell { words.points(found->weighted), found->weighted.scaled(6) });
        }
        if (hasPhases) {
            for (const SolicitationPhase &phase : file.solicitation.phases) {
                const auto found = std::ranges::find(one.phases, phase.uid, &PhaseResult::phase);
                row.cells << (found == one.phases.end() ? FactsCell { u"–"_s }
                                                        : FactsCell { words.points(found->sum), found->sum.scaled(6) });
            }
        }
        row.cells << FactsCell { words.points(one.total), one.total.scaled(6) };
        if (isApart)
            row.cells << FactsCell { words.points(one.toldApart), one.toldApart.scaled(6) };
        row.cells << (one.bar == BidBar::None ? FactsCell { {} }
                                              : FactsCell { bid->state == BidState::SetAside && !bid->reason.isEmpty()
                                                                ? tr("%1: %2").arg(BiddingWords::of(one.bar), bid->reason)
                                                                : BiddingWords::of(one.bar),
                                                            {},
                                                            u"minus"_s });
        rows << row;
    }
    m_result->setTable(headings, rows);
    StageColumn::fitRows(*m_result);
    m_resultPart->setVisible(!file.bids.isEmpty() && file.evaluation.openedOn.isValid());
    const QDate concluded = file.evaluation.concludedOn;
    m_resultPart->setSubtitle(concluded.isValid() ? tr("concluded on %1").arg(words.day(concluded))
                              : result.isComplete ? tr("complete")
                                                  : tr("not complete yet"));
    const bool mayConclude = !isFrozen() && file.evaluation.openedOn.isValid() && result.isComplete && !concluded.isValid();
    m_concludeButton->setVisible(!concluded.isValid());
    m_concludeButton->setEnabled(mayConclude);
    m_concludeAction->setEnabled(mayConclude);
    m_concludeAction->setVisible(!concluded.isValid() && file.evaluation.openedOn.isValid());
    showFormula();
}

void EvaluationPanel::showFormula()
{
    const ProcurementFile &file = session().file();
    const BiddingWords words(context().language.language());
    const EvaluationResult result = evaluationResult(file);
    const BidResult *one = result.of(m_result->current());
    QStringList lines;
    if (one) {
        const QList<BidFigures> figures = bidFigures(file);
        const auto own = std::ranges::find(figures, one->bid, &BidFigures::bid);
        for (const CriterionResult &criterionResult : one->criteria) {
            const auto criterion = std::ranges::find(file.solicitation.criteria, criterionResult.criterion, &Criterion::uid);
            lines << words.formula(*criterion, criterionResult, result.lowest, own->total);
        }
        if (file.solicitation.criteria.isEmpty())
            lines << tr("There are no criteria: the lowest price wins.");
    }
    if (result.winners().size() > 1)
        lines << tr("%n quotes are tied for the first place.", nullptr, int(result.winners().size()));
    m_formula->setText(lines.join(u'\n'));
    m_formula->setVisible(!lines.isEmpty());
}

void EvaluationPanel::openBids()
{
    const QDate today = session().today();
    const ProcurementFile &file = session().file();
    const QDateTime closes = file.solicitation.closesAt;
    if (closes.isValid() && today < closes.toLocalTime().date()) {
        post(
            StateToken::Error, [] { return tr("Bids cannot be opened before closing."); },
            [this, closes] {
                return tr("The request closes on %1.").arg(BiddingWords(context().language.language()).moment(closes));
            });
        return;
    }
    const QStringList missing = undeclaredPeople(file);
    if (file.market.declarations.isEmpty() || !missing.isEmpty()) {
        post(
            StateToken::Error, [] { return tr("Nobody opens a bid before everybody has declared."); },
            [missing] {
                return missing.isEmpty() ? tr("Write a declaration for each person in the stage of the market.")
                                         : tr("Not signed: %1.").arg(missing.join(u", "_s));
            });
        return;
    }
    session().change(u"open-bids"_s, [today](ProcurementFile &changed) { changed.evaluation.openedOn = today; });
}

void EvaluationPanel::finishScoring()
{
    m_scores->finish();
    const QString who = m_scores->evaluator();
    const QList<ScorePlace> missing = missingScores(session().file(), who);
    if (!missing.isEmpty()) {
        post(
            StateToken::Warning, [count = int(missing.size())] { return tr("%n score(s) missing.", nullptr, count); },
            [] { return tr("Every bid needs points on every criterion before you can finish."); });
        m_scores->goTo(missing.first());
        return;
    }
    const QString uid = session().file().uid;
    context().prompts.confirm(
        this, tr("Finish scoring?"), tr("The scores of %1 can no longer be changed.").arg(who), tr("I have finished"),
        [this, who, uid](bool isSure) {
            if (!isSure || session().file().uid != uid || hasFinished(session().file(), who))
                return;
            const QString reason = who == session().me() ? QString() : tr("Handed in on paper by %1").arg(who);
            session().change(
                u"finish-scoring"_s, [who](ProcurementFile &file) { file.evaluation.finished << who; }, reason);
        });
}

void EvaluationPanel::takeAgreed()
{
    m_consensus->finish();
    const QList<ConsensusScore> agreed = agreedConsensus(session().file(), tr("Everybody gave the same."));
    const int count = int(agreed.size());
    if (count > 0
        && session().change(u"agree-scores"_s, [&agreed](ProcurementFile &file) { file.evaluation.consensus << agreed; }))
        post(StateToken::Ok, [count] { return tr("%n consensus score(s) taken from what everybody gave.", nullptr, count); });
}

void EvaluationPanel::conclude()
{
    m_consensus->finish();
    m_note->finish();
    const QDate today = session().today();
    if (!session().change(u"conclude-evaluation"_s, [today](ProcurementFile &file) { file.evaluation.concludedOn = today; }))
        return;
    const ProcurementFile &file = session().file();
    QStringList names;
    for (const QString &uid : evaluationResult(file).winners())
        names << std::ranges::find(file.bids, uid, &Bid::uid)->name;
    post(
        StateToken::Ok, [] { return tr("The evaluation is concluded."); },
        [names] {
            return names.isEmpty()     ? tr("No bid may win.")
                   : names.size() == 1 ? tr("%1 ranks first.").arg(names.first())
                                       : tr("Tied for the first place: %1.").arg(names.join(u", "_s));
        });
}

void EvaluationPanel::changeBid(const QString &bid)
{
    if (isFrozen() || bid.isEmpty())
        return;
    auto *form = new BidForm(context(), session(), bid, this);
    connect(form, &BidForm::kept, m_comparison, &BidComparison::setCurrentBid);
    form->open();
}

bool EvaluationPanel::goTo(const QString &path)
{
    if (path.startsWith(u"bids/"_s)) {
        m_comparison->setCurrentBid(path.section(u'/', 1, 1));
        return m_comparison->currentBid() == path.section(u'/', 1, 1);
    }
    if (m_note->holds(path)) {
        m_note->goTo(path);
        return true;
    }
    const Evaluation &evaluation = session().file().evaluation;
    if (path.startsWith(u"evaluation/consensus"_s) || path == u"consensus"_s) {
        const auto score = std::ranges::find(evaluation.consensus, path.section(u'/', 2, 2), &ConsensusScore::uid);
        const QList<ScorePlace> missing = missingConsensus(session().file());
        if (score != evaluation.consensus.end())
            m_consensus->goTo({ score->bid, score->criterion });
        else if (!missing.isEmpty())
            m_consensus->goTo(missing.first());
        return true;
    }
    if (path.startsWith(u"evaluation/scores"_s) || path == u"scores-in"_s) {
        const auto score = std::ranges::find(evaluation.scores, path.section(u'/', 2, 2), &Score::uid);
        const QList<ScorePlace> missing = missingScores(session().file(), m_scores->evaluator());
        if (score != evaluation.scores.end() && score->evaluator == m_scores->evaluator())
            m_scores->goTo({ score->bid, score->criterion });
        else if (!missing.isEmpty())
            m_scores->goTo(missing.first());
        return true;
    }
    if (path.startsWith(u"evaluation/"_s)) {
        (m_openButton->isVisibleTo(this) ? m_openButton : m_concludeButton)->setFocus();
        return true;
    }
    return false;
}

QList<QAction *> EvaluationPanel::stageActions() const
{
    return { m_openAction, m_concludeAction };
}

void EvaluationPanel::retranslate()
{
    setAccessibleName(tr("Evaluation"));
    m_openPart->setTitle(tr("Opening"));
    m_bidsPart->setTitle(tr("Quotes compared"));
    m_scoresPart->setTitle(tr("Scores, each alone"));
    m_consensusPart->setTitle(tr("Consensus"));
    m_resultPart->setTitle(tr("Result"));
    m_openButton->setText(tr("Open the bids"));
    m_openAction->setText(tr("Open the bids"));
    m_changeButton->setText(tr("Change or set aside…"));
    m_paper->setText(tr("Handed in on paper"));
    m_paper->setToolTip(tr("Type the scores of another evaluator; the trail says who typed them."));
    m_evaluator->setAccessibleName(tr("Evaluator who handed in on paper"));
    m_finishButton->setText(tr("I have finished"));
    m_agreedButton->setText(tr("Take what everybody gave alike"));
    m_concludeButton->setText(tr("Conclude"));
    m_concludeAction->setText(tr("Conclude"));
    m_note->setLabel(u"note"_s, tr("Note on the evaluation"));
    m_result->setAccessibleTitle(tr("Result by quote"));
    m_comparison->retranslate();
    m_scores->retranslate();
    m_consensus->retranslate();
    showFile();
}

} // namespace acquis
