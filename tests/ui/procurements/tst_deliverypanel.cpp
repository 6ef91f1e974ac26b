// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/deliverypanel.h"

#include "tests/ui/procurements/stagefixture.h"

#include <QLabel>

using namespace acquis;
using namespace acquis::test;

class TestDeliveryPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<StageFixture>(); }
    void cleanup();
    void dueMilestonesAreAccepted();
    void whatComesNextIsListedByDay();
    void trialIsDecided();
    void dayOfTheDecisionWantsTheDecision();
    void deletionIsConfirmed();
    void otherContractIsChosen();
    void pathsAndDutiesLeadToTheirFields_data();
    void pathsAndDutiesLeadToTheirFields();
    void whatAnotherStageSettlesIsAskedFor();
    void fileWithoutContractShowsNoneOfIt();
    void languageChangesAtOnce();
    void looks_data();
    void looks();

private:
    void open(const ProcurementFile &file)
    {
        m_stage->open(file, QDate(2015, 7, 1));
        m_panel = m_stage->show<DeliveryPanel>();
    }
    [[nodiscard]] static ProcurementFile delivering()
    {
        ProcurementFile file = awardedFile();
        file.stage = FileStage::Delivery;
        Contract &contract = file.contracts.first();
        contract.milestones = { { u"m1"_s, { u"Set up"_s, u"Mise en place"_s }, QDate(2015, 6, 30), {}, {}, {}, {} },
                                { u"m2"_s, { u"Report"_s, u"Rapport"_s }, QDate(2015, 7, 2), {}, {}, {}, {} } };
        contract.outcomes = { { u"o1"_s, { u"Meetings"_s, u"Rencontres"_s }, u"10"_s, {}, {} } };
        contract.validation.until = QDate(2015, 7, 31);
        file.intake.data = { { u"d1"_s, u"names of delegates"_s, true, u"Toronto"_s, QDate(2015, 6, 29), {}, {} } };
        return file;
    }

    std::unique_ptr<StageFixture> m_stage;
    DeliveryPanel *m_panel = nullptr;
};

void TestDeliveryPanel::cleanup()
{
    m_stage->close();
    m_stage->ui.theme.setChoice(ThemeChoice::Light);
    m_stage.reset();
}

void TestDeliveryPanel::dueMilestonesAreAccepted()
{
    open(delivering());
    m_stage->press("deliveryAccept");
    const QList<Milestone> milestones = m_stage->stored().contracts.first().milestones;
    QCOMPARE(milestones[0].reached, QDate(2015, 7, 1));
    QCOMPARE(milestones[0].acceptedBy, u"A. Desrosiers"_s);
    QVERIFY(!milestones[1].reached.isValid());
    QVERIFY(!m_stage->child<QPushButton>("deliveryAccept")->isEnabled());
}

void TestDeliveryPanel::whatComesNextIsListedByDay()
{
    open(delivering());
    QCOMPARE(m_stage->column("deliveryComing", 2),
             (QStringList { u"Delete the data and confirm it"_s, u"Milestone due"_s, u"Decide on the trial"_s, u"Milestone due"_s,
                            u"The contract ends"_s }));
    QCOMPARE(m_stage->column("deliveryComing", 1).mid(0, 2), (QStringList { u"2 days ago"_s, u"1 day ago"_s }));
    QCOMPARE(m_stage->column("deliveryComing", 3).value(0), u"names of delegates"_s);
}

void TestDeliveryPanel::trialIsDecided()
{
    open(delivering());
    m_stage->write("deliveryTrialDecision", u"Go on: ten meetings held."_s);
    m_stage->type("deliveryTrialDecidedOn", u"2015-07-01"_s);
    const Validation trial = m_stage->stored().contracts.first().validation;
    QCOMPARE(trial.decision, u"Go on: ten meetings held."_s);
    QCOMPARE(trial.decidedOn, QDate(2015, 7, 1));
    QVERIFY(!m_stage->column("deliveryComing", 2).contains(u"Decide on the trial"_s));
}

void TestDeliveryPanel::dayOfTheDecisionWantsTheDecision()
{
    open(delivering());
    const auto *fault = m_stage->child<QLabel>("deliveryTrialDecisionFault");
    QVERIFY(!fault->isVisible());
    m_stage->type("deliveryTrialDecidedOn", u"2015-07-01"_s);
    QVERIFY(fault->isVisible());
}

void TestDeliveryPanel::deletionIsConfirmed()
{
    open(delivering());
    auto *rows = m_stage->child<QTableView>("deliveryHeldData");
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 4));
    QTest::keyClick(rows, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"2015-06-28"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_stage->file().intake.data.first().deletedOn, QDate(2015, 6, 28)); // a cell is taken after its editor has gone
    QCOMPARE(m_stage->stored().intake.data.first().uid, u"d1"_s);
    QVERIFY(!m_stage->column("deliveryComing", 2).contains(u"Delete the data and confirm it"_s));
}

void TestDeliveryPanel::otherContractIsChosen()
{
    ProcurementFile file = delivering();
    Contract trial = signedContract(1'000);
    trial.uid = u"c2"_s;
    trial.kind = ContractKind::ProofOfConcept;
    trial.validation.decision = u"End it."_s;
    file.contracts << trial;
    open(file);
    QVERIFY(m_stage->child<QComboBox>("deliveryContract")->isVisible());
    m_stage->choose("deliveryContract", u"c2"_s);
    QCOMPARE(m_stage->child<QPlainTextEdit>("deliveryTrialDecision")->toPlainText(), u"End it."_s);
    m_stage->type("deliveryTrialUntil", u"2016-09-30"_s);
    QCOMPARE(m_stage->stored().contracts.last().validation.until, QDate(2016, 9, 30));
    QCOMPARE(m_stage->stored().contracts.first().validation.until, QDate(2015, 7, 31));
}

void TestDeliveryPanel::pathsAndDutiesLeadToTheirFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::newRow("trial") << u"contracts/c1/validation/decided-on"_s << u"deliveryTrialDecidedOn"_s;
    QTest::newRow("duty of the trial") << u"validation-decided"_s << u"deliveryTrialDecision"_s;
    QTest::newRow("duty of the milestones") << u"milestones-accepted"_s << u"deliveryMilestones"_s;
    QTest::newRow("milestone") << u"contracts/c1/milestones/m2/due"_s << u"deliveryMilestones"_s;
    QTest::newRow("data") << u"intake/data/d1/deleted-on"_s << u"deliveryHeldData"_s;
}

void TestDeliveryPanel::pathsAndDutiesLeadToTheirFields()
{
    QFETCH(const QString, path);
    QFETCH(const QString, field);
    open(delivering());
    QVERIFY(m_panel->goTo(path));
    const QWidget *focused = QApplication::focusWidget();
    while (focused && focused->objectName() != field)
        focused = focused->parentWidget(); // a cell may be open
    QVERIFY2(focused, qPrintable(QApplication::focusWidget()->objectName()));
    QVERIFY(!m_panel->goTo(u"award/day"_s));
}

void TestDeliveryPanel::whatAnotherStageSettlesIsAskedFor()
{
    open(delivering());
    QSignalSpy asked(m_panel, &DeliveryPanel::pathRequested);
    auto *coming = m_stage->child<QTableView>("deliveryComing");
    const qsizetype row = m_stage->column("deliveryComing", 2).indexOf(u"The contract ends"_s);
    QVERIFY(row > 0);
    coming->setFocus();
    coming->setCurrentIndex(coming->model()->index(int(row), 0));
    QTest::keyClick(coming, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"contracts/c1/end"_s);
    // What is settled here stays here.
    coming->setCurrentIndex(coming->model()->index(0, 0));
    QTest::keyClick(coming, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestDeliveryPanel::fileWithoutContractShowsNoneOfIt()
{
    ProcurementFile file = delivering();
    file.contracts.clear();
    open(file);
    QVERIFY(!m_stage->child<QTableView>("deliveryMilestones")->isVisible());
    QVERIFY(m_stage->child<QTableView>("deliveryHeldData")->isVisible());
    QVERIFY(!m_panel->goTo(u"milestones-accepted"_s));
}

void TestDeliveryPanel::languageChangesAtOnce()
{
    open(delivering());
    m_stage->ui.language.setLanguage(Language::French);
    QTRY_VERIFY(m_stage->column("deliveryComing", 3).contains(u"Rapport"_s));
}

void TestDeliveryPanel::looks_data()
{
    addLooks();
}

void TestDeliveryPanel::looks()
{
    const Look look(m_stage->ui);
    open(delivering());
    QVERIFY(
        keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), u"delivery-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(m_panel->minimumSizeHint().width() <= 900);
}

QTEST_MAIN(TestDeliveryPanel)
#include "tst_deliverypanel.moc"
