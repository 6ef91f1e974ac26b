// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/stagestepper.h"

#include "tests/ui/procurements/openfile.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/stagebutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestStageStepper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsFollowFromTheWidthAlone_data();
    void rowsFollowFromTheWidthAlone();
    void allStagesOfANarrowScreenStandInOneRow_data();
    void allStagesOfANarrowScreenStandInOneRow();
    void everyNameHasRoom_data();
    void everyNameHasRoom();
    void whatIsMissingIsTold();
    void arrowsLeadFromRowToRow();

private:
    void show(int width, int missing);
    [[nodiscard]] QList<StageButton *> stages() const { return m_stepper->findChildren<StageButton *>(); }
    [[nodiscard]] static ProcurementFile file();

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<StageStepper> m_stepper;
};

void TestStageStepper::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_stepper = std::make_unique<StageStepper>(m_ui->context);
}

void TestStageStepper::cleanup()
{
    m_stepper.reset();
    m_ui.reset();
}

ProcurementFile TestStageStepper::file()
{
    ProcurementFile file = test::smallService();
    file.stage = FileStage::Solicitation;
    return file;
}

void TestStageStepper::show(int width, int missing)
{
    FileDuty duty;
    duty.stage = FileStage::Solicitation;
    duty.state = DutyState::Missing;
    duty.gate = DutyGate::Closed;
    m_stepper->setFile(file(), QList<FileDuty>(missing, duty), QDate(2016, 3, 9));
    m_stepper->look(FileStage::Solicitation);
    m_stepper->retranslate();
    m_stepper->show();
    m_stepper->resize(width, m_stepper->heightForWidth(width));
    QVERIFY(QTest::qWaitForWindowActive(m_stepper.get()));
}

void TestStageStepper::rowsFollowFromTheWidthAlone_data()
{
    QTest::addColumn<int>("width");
    for (const int width : { 300, 640, 1150, 1900 })
        QTest::addRow("%d", width) << width;
}

void TestStageStepper::rowsFollowFromTheWidthAlone()
{
    QFETCH(const int, width);
    show(width, 0);
    const int height = m_stepper->heightForWidth(width);
    for (const int missing : { 1, 12, 345 }) {
        show(width, missing);
        QCOMPARE(m_stepper->heightForWidth(width), height);
    }
}

void TestStageStepper::allStagesOfANarrowScreenStandInOneRow_data()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("English") << false;
    QTest::newRow("French") << true;
}

void TestStageStepper::allStagesOfANarrowScreenStandInOneRow()
{
    QFETCH(const bool, french);
    m_ui->language.setLanguage(french ? Language::French : Language::English);
    constexpr int besideTheRailOf1440 = 1150;
    show(besideTheRailOf1440, 2);
    const QList<StageButton *> all = stages();
    QCOMPARE(all.size(), stagesOf(file()).size());
    for (const StageButton *stage : all)
        QCOMPARE(stage->y(), all.constFirst()->y());
}

void TestStageStepper::everyNameHasRoom_data()
{
    rowsFollowFromTheWidthAlone_data();
}

void TestStageStepper::everyNameHasRoom()
{
    QFETCH(const int, width);
    m_ui->language.setLanguage(Language::French);
    show(width, 2);
    for (const StageButton *stage : stages()) {
        QVERIFY2(stage->width() >= stage->leastWidth(), qPrintable(stage->text()));
        QVERIFY2(stage->height() >= stage->heightFor(stage->nameLinesFor(stage->width())), qPrintable(stage->text()));
        QVERIFY2(m_stepper->rect().contains(stage->geometry()), qPrintable(stage->text()));
    }
}

void TestStageStepper::whatIsMissingIsTold()
{
    show(1150, 2);
    const auto *here = m_stepper->findChild<StageButton *>(u"stage-solicitation"_s);
    QVERIFY2(here->accessibleName().contains(u"2 missing"_s), qPrintable(here->accessibleName()));
    show(1150, 0);
    QVERIFY2(!here->accessibleName().contains(u"missing"_s), qPrintable(here->accessibleName()));
}

void TestStageStepper::arrowsLeadFromRowToRow()
{
    show(400, 0);
    const QSignalSpy chosen(m_stepper.get(), &StageStepper::chosen);
    m_stepper->findChild<StageButton *>(u"stage-solicitation"_s)->setFocus();
    const QList<FileStage> all = stagesOf(file());
    for (qsizetype key = all.indexOf(FileStage::Solicitation); key < all.size(); ++key)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_stepper->looked(), all.constLast());
    for (qsizetype key = 0; key < all.size(); ++key)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(m_stepper->looked(), all.constFirst());
    QVERIFY(chosen.size() >= all.size());
}

QTEST_MAIN(TestStageStepper)
#include "tst_stagestepper.moc"
