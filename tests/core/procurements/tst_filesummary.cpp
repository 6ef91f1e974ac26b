// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filesummary.h"

#include "core/procurements/backwardplan.h"
#include "tests/support/manyfiles.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2015, 3, 24);

Money dollars(qint64 value)
{
    return Money::fromCents(value * 100);
}

Amendment amendment(int number, QDate day, Money change, QDate newEnd = {})
{
    Amendment one;
    one.uid = u"m%1"_s.arg(number);
    one.number = number;
    one.day = day;
    one.change = change;
    one.newEnd = newEnd;
    return one;
}

/// A file that has come to its invoices, with one of everything that lists tell.
ProcurementFile fullFile()
{
    ProcurementFile file;
    file.uid = u"f1"_s;
    file.head.number = u"PF-2015-0042"_s;
    file.head.title = { u"Introduction service"_s, u"Service de mise en relation"_s };
    file.head.ministry = u"Trade Promotion"_s;
    file.head.unit = u"Missions"_s;
    file.head.holder = u"P. Nakamura"_s;
    file.head.openedOn = { 2015, 1, 5 };
    file.stage = FileStage::Evaluation;
    file.passages = { { u"p1"_s, FileStage::Need, u"A. Desrosiers"_s, { 2015, 1, 5 }, { 2015, 2, 1 }, {} },
                      { u"p2"_s, FileStage::Evaluation, u"P. Nakamura"_s, { 2015, 2, 1 }, {}, {} } };
    file.need.value = dollars(20'000);
    file.need.neededBy = { 2015, 6, 3 };
    file.determinations = { { u"d1"_s, { 2015, 1, 6 }, {}, {}, {}, {}, {}, { 2015, 5, 20 }, {} } };
    file.solicitation.issuedOn = { 2015, 2, 2 };
    file.solicitation.closesAt = QDateTime({ 2015, 2, 20 }, { 17, 0 }, Qt::UTC);
    return file;
}

} // namespace

class TestFileSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatListsShow();
    void planKeepsTheHolidaysOfTheJurisdiction();
    void valueOfAnAwardedFileIsTheRunningTotal();
    void saysWhomItWaitsFor();
    void endedFileWaitsForNobody();
    void saysWhatEnds();
    void clockStandsStillInDispute();
    void whatWasLateStaysLateInDispute_data();
    void whatWasLateStaysLateInDispute();
    void packedSummaryComesBack_data();
    void packedSummaryComesBack();
    void damagedBytesAreNoSummary();
    void searchTextIsFolded();
};

void TestFileSummary::saysWhatListsShow()
{
    ProcurementFile file = fullFile();
    file.notes = { { u"n1"_s, QDateTime({ 2015, 3, 9 }, { 12, 0 }, Qt::UTC), u"P. Nakamura"_s, u"Waits."_s } };
    const FileSummary summary = summaryOf({ { 7 }, 3, file, u"P. Nakamura"_s, QDateTime({ 2015, 3, 20 }, { 23, 0 }, Qt::UTC) });
    QCOMPARE(summary.id, ProcurementFileId { 7 });
    QCOMPARE(summary.number, u"PF-2015-0042"_s);
    QCOMPARE(summary.title.fr, u"Service de mise en relation"_s);
    QCOMPARE(summary.holder, u"P. Nakamura"_s);
    QCOMPARE(summary.stageSince, QDate(2015, 2, 1));
    QCOMPARE(summary.lastEntry, QDate(2015, 3, 9));
    QCOMPARE(summary.value, dollars(20'000));
    QCOMPARE(summary.closesOn, QDate(2015, 2, 20));
    QVERIFY(summary.planUntil.isValid() && summary.planUntil <= QDate(2015, 5, 20));
    QCOMPARE(summary.missingDuties > 0, summary.nextDuty.has_value());
    QVERIFY(!summary.awarded);
}

void TestFileSummary::planKeepsTheHolidaysOfTheJurisdiction()
{
    ProcurementFile file = fullFile();
    for (const auto &[jurisdiction, calendar] :
         { std::pair(Jurisdiction::OnOps, HolidayCalendar::Ontario), std::pair(Jurisdiction::CaFederal, HolidayCalendar::Canada),
           std::pair(Jurisdiction::Bc, HolidayCalendar::BritishColumbia) }) {
        file.need.jurisdiction = jurisdiction;
        // Over the holidays at the end of December, which every calendar has.
        file.need.neededBy = QDate(2016, 1, 8);
        file.need.leadDays = 20;
        file.determinations.clear();
        const QDate saved(2015, 10, 1);
        const BackwardPlan plan = backwardPlan(file, WorkingDays(calendar), saved);
        const auto stage = std::ranges::find(plan.stages, file.stage, &StageLimit::stage);
        QVERIFY(stage != plan.stages.end());
        const BackwardPlan withoutHolidays = backwardPlan(file, WorkingDays(), saved);
        const auto other = std::ranges::find(withoutHolidays.stages, file.stage, &StageLimit::stage);
        QVERIFY(other->latest != stage->latest);
        QCOMPARE(summaryOf({ { 1 }, 1, file, {}, QDateTime(saved, { 12, 0 }, Qt::UTC) }).planUntil, stage->latest);
    }
}

void TestFileSummary::valueOfAnAwardedFileIsTheRunningTotal()
{
    ProcurementFile file = fullFile();
    file.award.day = { 2015, 3, 1 };
    file.award.amount = dollars(24'000);
    QCOMPARE(summaryOf({ { 1 }, 1, file, {}, {} }).value, dollars(24'000));
    Contract contract;
    contract.uid = u"c1"_s;
    contract.value = dollars(20'000);
    contract.amendments = { amendment(1, { 2015, 4, 1 }, dollars(6'000)), amendment(2, { 2015, 5, 1 }, dollars(-1'000)),
                            amendment(3, {}, dollars(400)) };
    file.contracts = { contract };
    const FileSummary summary = summaryOf({ { 1 }, 1, file, {}, {} });
    QCOMPARE(summary.value, dollars(25'000));
    QCOMPARE(summary.awarded.value_or(Money()), dollars(24'000));
}

void TestFileSummary::saysWhomItWaitsFor()
{
    ProcurementFile file = fullFile();
    Approval approval;
    approval.uid = u"a1"_s;
    approval.subject = ApprovalSubject::Award;
    approval.to = u"R. Iyer"_s;
    approval.amount = dollars(20'000);
    approval.requestedOn = { 2015, 3, 1 };
    Approval done = approval;
    done.uid = u"a2"_s;
    done.state = ApprovalState::Approved;
    file.approvals = { approval, done };
    file.market.declarations = {
        { u"e1"_s, u"A. Desrosiers"_s, PersonRole::Evaluator, ConflictState::None, {}, true, { 2015, 2, 3 } },
        { u"e2"_s, u"L. Roy"_s, PersonRole::Evaluator, ConflictState::None, {}, true, { 2015, 2, 3 } },
        { u"e3"_s, u"P. Nakamura"_s, PersonRole::Officer, ConflictState::NotDeclared, {}, false, {} },
    };
    file.evaluation.openedOn = { 2015, 2, 21 };
    file.evaluation.finished = { u"L. Roy"_s };
    file.solicitation.questions = { { u"q1"_s, { 2015, 2, 10 }, u"Firm"_s, { u"When?"_s, {} }, {}, {}, false } };
    const FileSummary summary = summaryOf({ { 1 }, 1, file, {}, {} });
    QCOMPARE(summary.waitsFor(), QStringList({ u"R. Iyer"_s, u"P. Nakamura"_s, u"A. Desrosiers"_s }));
    QCOMPARE(summary.waits.size(), 4);
    QCOMPARE(summary.waits.at(0),
             (FileWait { WaitKind::Approval, u"R. Iyer"_s, { 2015, 3, 1 }, {}, dollars(20'000), u"award"_s }));
    QCOMPARE(summary.waits.at(1).kind, WaitKind::Declaration);
    QCOMPARE(summary.waits.at(2), (FileWait { WaitKind::Score, u"A. Desrosiers"_s, { 2015, 2, 21 }, {}, {}, {} }));
    QCOMPARE(summary.waits.at(3).kind, WaitKind::Question);
    QCOMPARE(summary.waits.at(3).due, QDate(2015, 2, 20));
}

void TestFileSummary::endedFileWaitsForNobody()
{
    ProcurementFile file = fullFile();
    Approval approval;
    approval.uid = u"a1"_s;
    approval.to = u"R. Iyer"_s;
    file.approvals = { approval };
    file.state = FileState::Abandoned;
    file.end = { EndReason::TookTooLong, {}, { 2015, 5, 1 }, u"P. Nakamura"_s, dollars(1'800) };
    const FileSummary summary = summaryOf({ { 1 }, 1, file, {}, {} });
    QVERIFY(summary.waitsFor().isEmpty());
    QCOMPARE(summary.endedOn, QDate(2015, 5, 1));
    QCOMPARE(summary.endReason, EndReason::TookTooLong);
    QCOMPARE(summary.priceDifference.value_or(Money()), dollars(1'800));
}

void TestFileSummary::saysWhatEnds()
{
    ProcurementFile file = fullFile();
    Contract contract;
    contract.uid = u"c1"_s;
    contract.number = u"C-1"_s;
    contract.end = { 2016, 3, 31 };
    contract.amendments = { amendment(1, { 2015, 9, 1 }, {}, { 2016, 9, 30 }) };
    contract.warrantyUntil = { 2017, 1, 1 };
    contract.options = { { u"o1"_s, {}, {}, 12, { 2016, 6, 1 }, {} }, { u"o2"_s, {}, {}, 12, { 2015, 6, 1 }, { 2015, 5, 1 } } };
    contract.validation.decideBy = { 2016, 2, 1 };
    file.contracts = { contract };
    const FileSummary summary = summaryOf({ { 1 }, 1, file, {}, {} });
    const QList<FileEvent> expected { { FileEventKind::ValidationDecision, { 2016, 2, 1 }, u"C-1"_s },
                                      { FileEventKind::OptionDecision, { 2016, 6, 1 }, u"C-1"_s },
                                      { FileEventKind::ContractEnds, { 2016, 9, 30 }, u"C-1"_s },
                                      { FileEventKind::WarrantyEnds, { 2017, 1, 1 }, u"C-1"_s } };
    QCOMPARE(summary.events, expected);
    QCOMPARE(summary.contractEnds, QDate(2016, 6, 1));
}

void TestFileSummary::clockStandsStillInDispute()
{
    ProcurementFile file = fullFile();
    Invoice settled;
    settled.uid = u"i1"_s;
    settled.receivedOn = { 2015, 3, 1 };
    settled.disputes = { { u"x1"_s, { 2015, 3, 5 }, { 2015, 3, 15 }, {} } };
    Invoice disputed = settled;
    disputed.uid = u"i2"_s;
    disputed.receivedOn = { 2015, 1, 1 };
    disputed.disputes = { { u"x2"_s, { 2015, 1, 5 }, {}, {} } };
    file.invoices = { settled, disputed };
    const FileSummary summary = summaryOf({ { 1 }, 1, file, {}, {} });
    QCOMPARE(summary.payments.at(0).due, QDate(2015, 4, 10));
    QVERIFY(summary.payments.at(1).isDisputed);
    QCOMPARE(summary.nextPayment, QDate(2015, 4, 10));
}

void TestFileSummary::whatWasLateStaysLateInDispute_data()
{
    QTest::addColumn<QDate>("disputedFrom");
    QTest::addColumn<bool>("isDisputed");
    QTest::newRow("on the thirtieth day") << QDate(2015, 3, 31) << true;
    QTest::newRow("a day later") << QDate(2015, 4, 1) << false;
}

void TestFileSummary::whatWasLateStaysLateInDispute()
{
    QFETCH(const QDate, disputedFrom);
    QFETCH(const bool, isDisputed);
    ProcurementFile file = fullFile();
    Invoice invoice;
    invoice.uid = u"i1"_s;
    invoice.receivedOn = { 2015, 3, 1 };
    invoice.disputes = { { u"x1"_s, disputedFrom, {}, {} } };
    file.invoices = { invoice };
    const FileSummary summary = summaryOf({ { 1 }, 1, file, {}, {} });
    QCOMPARE(summary.payments.at(0).isDisputed, isDisputed);
    QCOMPARE(summary.nextPayment, isDisputed ? QDate() : QDate(2015, 3, 31));
}

void TestFileSummary::packedSummaryComesBack_data()
{
    QTest::addColumn<int>("number");
    for (int i = 1; i <= 60; ++i)
        QTest::addRow("made-up file %d", i) << i;
}

void TestFileSummary::packedSummaryComesBack()
{
    QFETCH(int, number);
    ProcurementFile file = test::madeUpFile(number, today);
    file.head.title.fr = u"Été – « œuvre »"_s;
    file.related = { u"PF-1"_s };
    file.modular.declaredOn = { 2015, 1, 1 };
    const FileSummary summary = summaryOf({ { number }, 1, file, {}, QDateTime(today, { 12, 0 }, Qt::UTC) });
    const QByteArray packed = packSummary(summary);
    SummaryReader reader;
    FileSummary read;
    read.id = summary.id;
    QByteArrayView text;
    QVERIFY(reader.read(packed, read, text));
    QCOMPARE(read, summary);
    QCOMPARE(text.toByteArray(), searchTextOf(summary));
    QCOMPARE(packSummary(read), packed);
}

void TestFileSummary::damagedBytesAreNoSummary()
{
    const QByteArray packed = packSummary(summaryOf({ { 1 }, 1, test::madeUpFile(5, today), {}, {} }));
    for (qsizetype size = 0; size < packed.size(); ++size) {
        SummaryReader reader;
        FileSummary read;
        QByteArrayView text;
        QVERIFY2(!reader.read(QByteArrayView(packed).first(size), read, text), qPrintable(QString::number(size)));
    }
    SummaryReader reader;
    FileSummary read;
    QByteArrayView text;
    QVERIFY(!reader.read(packed + 'x', read, text));
    QByteArray otherLayout = packed;
    otherLayout[0] = '\x7f';
    QVERIFY(!reader.read(otherLayout, read, text));
}

void TestFileSummary::searchTextIsFolded()
{
    ProcurementFile file = fullFile();
    file.head.title.fr = u"L’Œuvre d’été"_s;
    const QByteArray text = searchTextOf(summaryOf({ { 1 }, 1, file, {}, {} }));
    for (const char *word : { " pf", " 0042", " introduction", " oeuvre", " ete", " nakamura", " missions" })
        QVERIFY2(text.contains(word), word);
}

QTEST_APPLESS_MAIN(TestFileSummary)
#include "tst_filesummary.moc"
