// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/evaluationpanel.h"

#include "core/procurements/evaluationresult.h"
#include "tests/ui/procurements/quotesfile.h"
#include "tests/ui/procurements/stagefixture.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>

using namespace acquis;
using namespace acquis::test;

class TestEvaluationPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<StageFixture>(); }
    void cleanup();
    void nobodyOpensABidWithoutDeclarations();
    void nobodyOpensABidBeforeClosing();
    void nobodySeesTheScoresOfAnother();
    void finishingAsksAndIsForGood();
    void nobodyFinishesWithScoresMissing();
    void aStrangerCannotScore();
    void theFormulaIsReadable();
    void pricesAloneAreConcludedAtOnce();
    void pathsAndDutiesLeadToTheirPlaces();
    void languageChangesAtOnce();
    void looks_data();
    void looks();

private:
    void open(const ProcurementFile &file, const QString &me = u"Ada"_s, QDate today = QDate(2015, 3, 24))
    {
        m_stage->ui.settings.setOfficer(me);
        m_stage->open(file, today);
        m_panel = m_stage->show<EvaluationPanel>();
        connect(m_panel, &StagePanel::messagePosted, this, [this](const Message &message) { m_said = message.title(); });
    }
    [[nodiscard]] static ProcurementFile opened()
    {
        ProcurementFile file = evaluationFile();
        file.evaluation.openedOn = QDate(2015, 3, 23);
        return file;
    }
    [[nodiscard]] static ProcurementFile scored()
    {
        ProcurementFile file = opened();
        give(file, "Ada", "b1", "promise", 6);
        give(file, "Ada", "b2", "promise", 9);
        give(file, "Bo", "b1", "promise", 6);
        give(file, "Bo", "b2", "promise", 8);
        return file;
    }
    static constexpr int pointsColumn = 3;
    std::unique_ptr<StageFixture> m_stage;
    EvaluationPanel *m_panel = nullptr;
    QString m_said;
};

void TestEvaluationPanel::cleanup()
{
    m_stage->close();
    m_stage->ui.theme.setChoice(ThemeChoice::Light);
    m_stage.reset();
}

void TestEvaluationPanel::nobodyOpensABidWithoutDeclarations()
{
    ProcurementFile file = evaluationFile();
    file.market.declarations[1].signedOn = {};
    open(file);
    QVERIFY(m_stage->child<QLabel>("evaluationOpening")->text().contains(u"Not signed: Bo."_s));
    m_stage->press("evaluationOpen");
    QCOMPARE(m_said, u"Nobody opens a bid before everybody has declared."_s);
    QVERIFY(!m_stage->stored().evaluation.openedOn.isValid());
}

void TestEvaluationPanel::nobodyOpensABidBeforeClosing()
{
    open(evaluationFile(), u"Ada"_s, QDate(2015, 3, 19));
    m_panel->stageActions().first()->trigger();
    QCOMPARE(m_said, u"Bids cannot be opened before closing."_s);
    QVERIFY(!m_stage->stored().evaluation.openedOn.isValid());
}

void TestEvaluationPanel::nobodySeesTheScoresOfAnother()
{
    open(scored(), u"Ada"_s);
    QCOMPARE(m_stage->column("evaluationScores", pointsColumn), (QStringList { u"6"_s, u"9"_s }));
    QVERIFY(!m_stage->child<QTableView>("evaluationConsensus")->isVisible());
    QVERIFY(m_stage->child<QLabel>("evaluationScoring")->text().contains(u"Still scoring: Ada, Bo."_s));
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"Bo 8"_s), qPrintable(label->text()));
}

void TestEvaluationPanel::finishingAsksAndIsForGood()
{
    open(scored(), u"Ada"_s);
    m_stage->press("evaluationFinish");
    QCOMPARE(m_stage->ui.prompts.asked, QStringList { u"The scores of Ada can no longer be changed."_s });
    QCOMPARE(m_stage->stored().evaluation.finished, QStringList { u"Ada"_s });
    QVERIFY(!m_stage->child<QPushButton>("evaluationFinish")->isEnabled());
    const QAbstractItemModel *model = m_stage->child<QTableView>("evaluationScores")->model();
    QVERIFY(!(model->flags(model->index(0, pointsColumn)) & Qt::ItemIsEditable));
    QVERIFY(!m_stage->session->change(u"score"_s, [](ProcurementFile &file) { file.evaluation.scores[0].points = 1; }));
}

void TestEvaluationPanel::nobodyFinishesWithScoresMissing()
{
    open(opened());
    m_stage->press("evaluationFinish");
    QVERIFY2(m_said.startsWith(u"2 score"_s), qPrintable(m_said));
    QVERIFY(m_stage->ui.prompts.asked.isEmpty());
    QVERIFY(m_stage->stored().evaluation.finished.isEmpty());
}

void TestEvaluationPanel::aStrangerCannotScore()
{
    open(opened(), u"Officer"_s);
    QVERIFY(m_stage->child<QLabel>("evaluationScoring")->text().contains(u"Officer is not among the evaluators."_s));
    QVERIFY(!m_stage->child<QPushButton>("evaluationFinish")->isEnabled());
    const QAbstractItemModel *model = m_stage->child<QTableView>("evaluationScores")->model();
    QVERIFY(!(model->flags(model->index(0, pointsColumn)) & Qt::ItemIsEditable));
}

void TestEvaluationPanel::theFormulaIsReadable()
{
    ProcurementFile file = scored();
    finishAll(file);
    agree(file, "b1", "promise", 6);
    agree(file, "b2", "promise", 9);
    open(file);
    QCOMPARE(
        m_stage->child<QLabel>("evaluationFormula")->text(),
        u"price en: lowest total $20,000 ÷ this total $25,000 × weight 50 = 40.00\npromise en: 9 of 10 points × weight 50 = 45.00"_s);
}

void TestEvaluationPanel::pricesAloneAreConcludedAtOnce()
{
    ProcurementFile file = opened();
    file.solicitation.criteria.clear();
    open(file);
    QVERIFY(!m_stage->child<QTableView>("evaluationScores")->isVisible());
    m_stage->press("evaluationConclude");
    QVERIFY(m_stage->stored().evaluation.concludedOn.isValid());
}

void TestEvaluationPanel::pathsAndDutiesLeadToTheirPlaces()
{
    open(scored());
    for (const QString &path : { u"bids/b1/lines"_s, u"evaluation/scores/s0/points"_s, u"scores-in"_s, u"evaluation/note"_s })
        QVERIFY2(m_panel->goTo(path), qPrintable(path));
    QVERIFY(!m_panel->goTo(u"contracts/c1/value"_s));
    QVERIFY(!m_panel->goTo(u"bids/b9"_s));
}

void TestEvaluationPanel::languageChangesAtOnce()
{
    ProcurementFile file = scored();
    finishAll(file);
    agree(file, "b1", "promise", 6);
    agree(file, "b2", "promise", 9);
    open(file);
    m_stage->ui.language.setLanguage(Language::French);
    QTRY_COMPARE(m_stage->column("evaluationResult", 4).first(), u"85,00"_s);
    QVERIFY(m_stage->child<QLabel>("evaluationFormula")->text().contains(u"promise fr"_s));
}

void TestEvaluationPanel::looks_data()
{
    addLooks();
}

void TestEvaluationPanel::looks()
{
    const Look look(m_stage->ui);
    ProcurementFile file = scored();
    finishAll(file);
    agree(file, "b1", "promise", 6);
    agree(file, "b2", "promise", 9);
    open(file);
    m_panel->resize(900, 1700);
    QVERIFY(keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS),
                        u"evaluation-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(m_panel->minimumSizeHint().width() <= 900);
}

QTEST_MAIN(TestEvaluationPanel)
#include "tst_evaluationpanel.moc"
