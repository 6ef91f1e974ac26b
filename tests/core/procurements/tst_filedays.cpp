// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedays.h"

#include "tests/core/procurements/somefile.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate opened(2015, 3, 2);

StagePassage stay(const char *uid, FileStage stage, const QString &holder, int from, int until)
{
    return { QString::fromLatin1(uid), stage, holder, opened.addDays(from), until < 0 ? QDate() : opened.addDays(until), {} };
}

} // namespace

class TestFileDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deskThatHoldsTwentyOfThirtyDaysShowsTwoThirds();
    void daysAddUpAcrossStages();
    void entriesAndAnswersThatAreDueAreNoStandstill();
    void pendingApprovalLiesAtTheDeskOfTheApprover();
    void fileThatEndedNoLongerGrows();
    void sixtyOneDaysAreTwoMonths();
    void clocksOfQuickWays_data();
    void clocksOfQuickWays();
    void residencyEndsAfterSixteenWeeks();
    void medianIsOfTheSameWayAndBand();
    void bandsChangeAtTheirLimit_data();
    void bandsChangeAtTheirLimit();
    void desksArePerTenThousandDollars();
};

void TestFileDays::deskThatHoldsTwentyOfThirtyDaysShowsTwoThirds()
{
    ProcurementFile file = test::newFile();
    file.head.holder = u"E"_s;
    file.passages = { stay("p1", FileStage::Need, u"A"_s, 0, 2), stay("p2", FileStage::Options, u"B"_s, 2, 22),
                      stay("p3", FileStage::Market, u"C"_s, 22, 25), stay("p4", FileStage::Solicitation, u"D"_s, 25, 28),
                      stay("p5", FileStage::Evaluation, u"E"_s, 28, -1) };
    file.stage = FileStage::Evaluation;
    const FileDays days = daysOf(file, opened.addDays(30));
    QCOMPARE(days.days, 30);
    QCOMPARE(days.desks.size(), 5);
    QCOMPARE(days.desks[0].holder, u"B"_s);
    QCOMPARE(days.desks[0].days, 20);
    QCOMPARE(days.desks[0].percent, 67);
}

void TestFileDays::daysAddUpAcrossStages()
{
    ProcurementFile file = test::newFile();
    file.passages = { stay("p1", FileStage::Need, u"A"_s, 0, 4), stay("p2", FileStage::Options, u"A"_s, 4, 9),
                      stay("p3", FileStage::Need, u"A"_s, 9, 9), stay("p4", FileStage::Options, u"A"_s, 9, -1) };
    file.stage = FileStage::Options;
    const FileDays days = daysOf(file, opened.addDays(22));
    QCOMPARE(days.daysIn(FileStage::Need), 4);
    QCOMPARE(days.daysIn(FileStage::Options), 18);
    QCOMPARE(days.passages[2].days, 0);
    int sum = 0;
    for (const PassageDays &passage : days.passages)
        sum += passage.days;
    QCOMPARE(sum, days.days);
}

void TestFileDays::entriesAndAnswersThatAreDueAreNoStandstill()
{
    ProcurementFile file = test::newFile();
    file.passages = { stay("p1", FileStage::Need, u"A"_s, 0, -1) };
    // Ten days: the opening is an entry, nine lie still.
    QCOMPARE(daysOf(file, opened.addDays(10)).still, 9);
    file.notes = { FileNote { u"n1"_s, QDateTime(opened.addDays(3), QTime(12, 0), Qt::UTC), {}, u"called"_s } };
    QCOMPARE(daysOf(file, opened.addDays(10)).still, 8);
    QCOMPARE(daysOf(file, opened.addDays(10)).stillSpans,
             (QList { StillSpan { opened.addDays(1), opened.addDays(3) }, StillSpan { opened.addDays(4), opened.addDays(10) } }));
    // From the fifth to the ninth day quotes are due.
    file.solicitation.issuedOn = opened.addDays(5);
    file.solicitation.closesAt = QDateTime(opened.addDays(9), QTime(12, 0), Qt::UTC);
    const FileDays days = daysOf(file, opened.addDays(10));
    QCOMPARE(days.still, 4); // the first, second, fourth and ninth
    QCOMPARE(days.passages[0].still, days.still);
}

void TestFileDays::pendingApprovalLiesAtTheDeskOfTheApprover()
{
    ProcurementFile file = test::newFile();
    file.head.holder = u"A"_s;
    file.passages = { stay("p1", FileStage::Approval, u"A"_s, 0, -1) };
    Approval approval;
    approval.to = u"M. Okafor"_s;
    approval.requestedOn = opened.addDays(2);
    file.approvals = { approval };
    const FileDays days = daysOf(file, opened.addDays(10));
    QCOMPARE(days.desks.size(), 2);
    QCOMPARE(days.desks[0], (DeskDays { u"M. Okafor"_s, 8, 7, 80 }));
    file.approvals[0].state = ApprovalState::Approved;
    file.approvals[0].decidedOn = opened.addDays(4);
    QCOMPARE(daysOf(file, opened.addDays(10)).desks[0].holder, u"A"_s);
    QCOMPARE(daysOf(file, opened.addDays(10)).desks[1].days, 2);
}

void TestFileDays::fileThatEndedNoLongerGrows()
{
    ProcurementFile file = test::newFile();
    file.passages = { stay("p1", FileStage::Need, u"A"_s, 0, 12) };
    file.state = FileState::Abandoned;
    file.end.day = opened.addDays(12);
    QCOMPARE(daysOf(file, opened.addDays(500)).days, 12);
}

void TestFileDays::sixtyOneDaysAreTwoMonths()
{
    ProcurementFile file = test::newFile();
    file.award.day = QDate(2015, 5, 2);
    QCOMPARE(statementToAward(file, QDate(2016, 1, 1)), (Elapsed { 61, 2, 0, true }));
    file.award.day = {};
    QCOMPARE(statementToAward(file, QDate(2015, 3, 12)), (Elapsed { 10, 0, 10, false }));
}

void TestFileDays::clocksOfQuickWays_data()
{
    QTest::addColumn<int>("awardAfter");
    QTest::addColumn<bool>("beatsSeventeen");
    QTest::addColumn<bool>("beatsFortyTwo");
    QTest::newRow("17") << 17 << true << true;
    QTest::newRow("18") << 18 << false << true;
    QTest::newRow("42") << 42 << false << true;
    QTest::newRow("43") << 43 << false << false;
}

void TestFileDays::clocksOfQuickWays()
{
    QFETCH(int, awardAfter);
    QFETCH(bool, beatsSeventeen);
    QFETCH(bool, beatsFortyTwo);
    ProcurementFile file = test::newFile();
    QVERIFY(clocksOf(file, opened).isEmpty());
    file.route = Route::SprintWithUs;
    file.award.day = opened.addDays(awardAfter);
    const QList<FileClock> clocks = clocksOf(file, opened.addDays(400));
    QCOMPARE(clocks.size(), 2);
    QCOMPARE(clocks[0].days, awardAfter);
    QCOMPARE(!clocks[0].isLate(opened.addDays(400)), beatsSeventeen);
    QCOMPARE(!clocks[1].isLate(opened.addDays(400)), beatsFortyTwo);
    // A published problem has ninety days to a contract.
    file.solicitation.form = SolicitationForm::SolutionBrief;
    QCOMPARE(clocksOf(file, opened.addDays(91)).size(), 2); // it runs from the day the problem is published
    file.solicitation.issuedOn = opened;
    const FileClock brief = clocksOf(file, opened.addDays(91)).constLast();
    QCOMPARE(brief.kind, FileClockKind::SolutionBrief);
    QVERIFY(!brief.isLate(opened.addDays(90)));
    QVERIFY(brief.isLate(opened.addDays(91)));
}

void TestFileDays::residencyEndsAfterSixteenWeeks()
{
    ProcurementFile file = test::newFile();
    SolicitationPhase phase;
    phase.kind = PhaseKind::Residency;
    phase.opens = QDate(2015, 4, 6);
    file.solicitation.phases = { phase };
    const FileClock clock = clocksOf(file, QDate(2015, 5, 1)).value(0);
    QCOMPARE(clock.until, QDate(2015, 7, 27));
    QVERIFY(clock.isLate(QDate(2015, 7, 28)));
    file.solicitation.phases[0].decidedOn = QDate(2015, 7, 20);
    QVERIFY(!clocksOf(file, QDate(2015, 9, 1)).value(0).isLate(QDate(2015, 9, 1)));
}

void TestFileDays::medianIsOfTheSameWayAndBand()
{
    ProcurementFile file = test::newFile();
    file.head.number = u"PF-2015-0042"_s;
    file.route = Route::LowValueQuotes;
    const auto other = [](const QString &number, Route route, qint64 dollars, int days) {
        return FileDuration { number, route, Money::fromCents(dollars * 100), days };
    };
    QCOMPARE(medianOfLike(file, {}).files, 0);
    QList<FileDuration> all {
        other(u"1"_s, Route::LowValueQuotes, 10'000, 20),  other(u"2"_s, Route::LowValueQuotes, 24'999, 40),
        other(u"3"_s, Route::LowValueQuotes, 5'000, 26),   other(u"4"_s, Route::Open, 10'000, 400),
        other(u"5"_s, Route::LowValueQuotes, 25'000, 300), other(u"PF-2015-0042"_s, Route::LowValueQuotes, 20'000, 1)
    };
    QCOMPARE(medianOfLike(file, all), (DurationMedian { 26, 3 }));
    all << other(u"6"_s, Route::LowValueQuotes, 9'000, 27);
    QCOMPARE(medianOfLike(file, all), (DurationMedian { 27, 4 })); // 26.5
}

void TestFileDays::bandsChangeAtTheirLimit_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<int>("band");
    QTest::newRow("24,999.99") << qint64(2'499'999) << 0;
    QTest::newRow("25,000") << qint64(2'500'000) << 1;
    QTest::newRow("99,999.99") << qint64(9'999'999) << 1;
    QTest::newRow("100,000") << qint64(10'000'000) << 2;
    QTest::newRow("1,000,000") << qint64(100'000'000) << 3;
}

void TestFileDays::bandsChangeAtTheirLimit()
{
    QFETCH(qint64, cents);
    QTEST(valueBandOf(Money::fromCents(cents)), "band");
}

void TestFileDays::desksArePerTenThousandDollars()
{
    FileDays days;
    days.desks.resize(5);
    QCOMPARE(desksPerTenThousand(days, Money::fromCents(2'000'000)).value_or(-1), qint64(250)); // 2.50
    QVERIFY(!desksPerTenThousand(days, Money()));
}

QTEST_APPLESS_MAIN(TestFileDays)
#include "tst_filedays.moc"
