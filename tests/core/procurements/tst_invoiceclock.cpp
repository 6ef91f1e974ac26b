// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/invoiceclock.h"

#include "tests/core/procurements/somecontract.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;

using Disputes = QList<InvoiceDispute>;

class TestInvoiceClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyDaysFromReceipt_data();
    void thirtyDaysFromReceipt();
    void disputesStopTheClock_data();
    void disputesStopTheClock();
    void unpaidInvoiceIsWaitingOrLate_data();
    void unpaidInvoiceIsWaitingOrLate();
    void dayOfTypingMeansNothing();
    void withoutReceiptNobodyCanTell();
    void invoiceTakesItsPayeeFromTheContract();
    void promiseIsToldBySize();
    void unknownMakesARange();
    void radarHasSmallFirmsFirst();
    void radarTellsWhy_data();
    void radarTellsWhy();
    void radarKnowsVendorsByIdOrName();
};

void TestInvoiceClock::thirtyDaysFromReceipt_data()
{
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<QDate>("paidOn");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("lateBy");
    QTest::newRow("paid on the thirtieth day") << QDate(2015, 3, 1) << QDate(2015, 3, 31) << QDate(2015, 3, 31) << 0;
    QTest::newRow("a day late") << QDate(2015, 3, 1) << QDate(2015, 4, 1) << QDate(2015, 3, 31) << 1;
    QTest::newRow("at once") << QDate(2015, 3, 1) << QDate(2015, 3, 1) << QDate(2015, 3, 31) << 0;
    QTest::newRow("over a leap February") << QDate(2016, 2, 1) << QDate(2016, 3, 2) << QDate(2016, 3, 2) << 0;
    QTest::newRow("over another February") << QDate(2015, 2, 1) << QDate(2015, 3, 3) << QDate(2015, 3, 3) << 0;
    QTest::newRow("leap February, a day late") << QDate(2016, 2, 1) << QDate(2016, 3, 3) << QDate(2016, 3, 2) << 1;
    QTest::newRow("received on the leap day") << QDate(2016, 2, 29) << QDate(2016, 3, 30) << QDate(2016, 3, 30) << 0;
    QTest::newRow("over the end of a year") << QDate(2015, 12, 15) << QDate(2016, 1, 15) << QDate(2016, 1, 14) << 1;
}

void TestInvoiceClock::thirtyDaysFromReceipt()
{
    QFETCH(const QDate, receivedOn);
    QFETCH(const QDate, paidOn);
    Invoice invoice = received(u"i1"_s, 1'000, receivedOn);
    invoice.paidOn = paidOn;
    const InvoiceClock clock = clockOf(invoice, QDate(2026, 1, 1));
    QTEST(clock.due, "due");
    QTEST(clock.lateBy, "lateBy");
    QCOMPARE(clock.state, clock.lateBy > 0 ? InvoiceState::PaidLate : InvoiceState::PaidOnTime);
    QCOMPARE(clock.run, int(receivedOn.daysTo(paidOn)));
    QCOMPARE(clock.stopped, 0);
    QVERIFY(clock.isPaid());
}

void TestInvoiceClock::disputesStopTheClock_data()
{
    QTest::addColumn<Disputes>("disputes");
    QTest::addColumn<QDate>("paidOn");
    QTest::addColumn<int>("stopped");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("lateBy");
    const auto march = [](int day) { return QDate(2015, 3, day); };
    const auto april = [](int day) { return QDate(2015, 4, day); };
    QTest::newRow("ten days") << Disputes { dispute(u"d1"_s, march(5), march(15)) } << april(10) << 10 << april(10) << 0;
    QTest::newRow("ten days, a day late") << Disputes { dispute(u"d1"_s, march(5), march(15)) } << april(11) << 10 << april(10)
                                          << 1;
    QTest::newRow("overlapping count once") << Disputes { dispute(u"d1"_s, march(5), march(15)),
                                                          dispute(u"d2"_s, march(10), march(20)) }
                                            << april(15) << 15 << april(15) << 0;
    QTest::newRow("one inside the other") << Disputes { dispute(u"d1"_s, march(5), march(15)),
                                                        dispute(u"d2"_s, march(7), march(9)) }
                                          << april(10) << 10 << april(10) << 0;
    QTest::newRow("touching") << Disputes { dispute(u"d2"_s, march(15), march(20)), dispute(u"d1"_s, march(5), march(15)) }
                              << april(15) << 15 << april(15) << 0;
    QTest::newRow("settled the day it began")
        << Disputes { dispute(u"d1"_s, march(5), march(5)) } << march(31) << 0 << march(31) << 0;
    QTest::newRow("begins on the last day") << Disputes { dispute(u"d1"_s, march(31), april(10)) } << april(10) << 10 << april(10)
                                            << 0;
    QTest::newRow("begins when it is late already")
        << Disputes { dispute(u"d1"_s, april(5), april(15)) } << april(20) << 10 << march(31) << 10;
    QTest::newRow("begins before receipt, as far as it lasts")
        << Disputes { dispute(u"d1"_s, QDate(2015, 2, 20), march(6)) } << april(5) << 5 << april(5) << 0;
    QTest::newRow("open ends with the payment")
        << Disputes { dispute(u"d1"_s, march(21), {}) } << april(20) << 30 << april(30) << 0;
    QTest::newRow("without a beginning") << Disputes { dispute(u"d1"_s, {}, march(21)) } << april(1) << 0 << march(31) << 1;
}

void TestInvoiceClock::disputesStopTheClock()
{
    QFETCH(const Disputes, disputes);
    QFETCH(const QDate, paidOn);
    Invoice invoice = received(u"i1"_s, 1'000, QDate(2015, 3, 1));
    invoice.disputes = disputes;
    invoice.paidOn = paidOn;
    const InvoiceClock clock = clockOf(invoice, QDate(2026, 1, 1));
    QTEST(clock.stopped, "stopped");
    QTEST(clock.due, "due");
    QTEST(clock.lateBy, "lateBy");
    QCOMPARE(clock.run + clock.stopped, int(QDate(2015, 3, 1).daysTo(paidOn)));
}

void TestInvoiceClock::unpaidInvoiceIsWaitingOrLate_data()
{
    QTest::addColumn<Disputes>("disputes");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<InvoiceState>("state");
    QTest::addColumn<int>("daysLeft");
    const auto march = [](int day) { return QDate(2015, 3, day); };
    QTest::newRow("the day it came") << Disputes() << march(1) << InvoiceState::Waiting << 30;
    QTest::newRow("last day") << Disputes() << march(31) << InvoiceState::Waiting << 0;
    QTest::newRow("a day late") << Disputes() << QDate(2015, 4, 1) << InvoiceState::Late << -1;
    QTest::newRow("received tomorrow") << Disputes() << QDate(2015, 2, 28) << InvoiceState::Waiting << 30;
    const Disputes open { dispute(u"d1"_s, march(11), {}) };
    QTest::newRow("open dispute") << open << QDate(2015, 6, 1) << InvoiceState::InDispute << 20;
    QTest::newRow("dispute of later does not stand yet") << open << march(10) << InvoiceState::Waiting << 21;
    const Disputes lastDay { dispute(u"d1"_s, march(31), {}) };
    QTest::newRow("disputed on the last day") << lastDay << QDate(2015, 6, 1) << InvoiceState::InDispute << 0;
    const Disputes tooLate { dispute(u"d1"_s, QDate(2015, 4, 1), {}) };
    QTest::newRow("disputed when it was late already") << tooLate << QDate(2015, 6, 1) << InvoiceState::Late << -1;
    const Disputes settled { dispute(u"d1"_s, march(11), march(21)) };
    QTest::newRow("last day of a dispute") << settled << march(20) << InvoiceState::InDispute << 20;
    QTest::newRow("day of the settlement") << settled << march(21) << InvoiceState::Waiting << 20;
}

void TestInvoiceClock::unpaidInvoiceIsWaitingOrLate()
{
    QFETCH(const Disputes, disputes);
    QFETCH(const QDate, today);
    Invoice invoice = received(u"i1"_s, 1'000, QDate(2015, 3, 1));
    invoice.disputes = disputes;
    const InvoiceClock clock = clockOf(invoice, today);
    QTEST(clock.state, "state");
    QTEST(clock.daysLeft, "daysLeft");
    QVERIFY(!clock.isPaid());
}

void TestInvoiceClock::dayOfTypingMeansNothing()
{
    Invoice invoice = received(u"i1"_s, 1'000, QDate(2015, 3, 1));
    invoice.day = QDate(2014, 1, 1);
    invoice.acceptedOn = QDate(2015, 3, 25);
    QCOMPARE(clockOf(invoice, QDate(2015, 3, 11)).due, QDate(2015, 3, 31));
}

void TestInvoiceClock::withoutReceiptNobodyCanTell()
{
    Invoice invoice = received(u"i1"_s, 1'000, {});
    invoice.day = QDate(2015, 3, 1);
    QCOMPARE(clockOf(invoice, QDate(2015, 6, 1)).state, InvoiceState::NoReceiptDay);
    invoice.paidOn = QDate(2015, 3, 2);
    const InvoiceClock clock = clockOf(invoice, QDate(2015, 6, 1));
    QCOMPARE(clock.state, InvoiceState::NoReceiptDay);
    QVERIFY(!clock.due.isValid());
}

void TestInvoiceClock::invoiceTakesItsPayeeFromTheContract()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().vendorName = u"Organiser inc."_s;
    file.contracts.first().sizeClass = u"large"_s;
    file.invoices = { received(u"i1"_s, 100, QDate(2015, 5, 1)), received(u"i2"_s, 100, QDate(2015, 5, 1)) };
    file.invoices.last().contract = u"gone"_s;
    const QList<FileInvoice> invoices = invoicesOf(file);
    QCOMPARE(invoices.size(), 2);
    QCOMPARE(invoices[0].file, u"PF-2015-0042"_s);
    QCOMPARE(invoices[0].vendorName, u"Organiser inc."_s);
    QCOMPARE(invoices[0].sizeClass, u"large"_s);
    QCOMPARE(invoices[1].vendorName, u"Brume & Balise inc."_s);
}

namespace {

FileInvoice of(const QString &uid, const QString &vendor, const QString &size, QDate receivedOn, QDate paidOn = {})
{
    FileInvoice made { u"PF-1"_s, vendor, {}, size, received(uid, 1'000, receivedOn) };
    made.invoice.acceptedOn = receivedOn;
    made.invoice.paidOn = paidOn;
    return made;
}

} // namespace

void TestInvoiceClock::promiseIsToldBySize()
{
    const QDate day(2015, 3, 1);
    const QList<FileInvoice> invoices {
        of(u"i1"_s, u"A"_s, u"large"_s, day, day.addDays(30)), of(u"i2"_s, u"B"_s, u"small"_s, day, day.addDays(31)),
        of(u"i3"_s, u"B"_s, u"small"_s, day, day.addDays(5)),  of(u"i4"_s, u"B"_s, u"small"_s, day),
        of(u"i5"_s, u"C"_s, u"unknown"_s, day.addDays(40)),    of(u"i6"_s, u"D"_s, {}, day, day)
    };
    const QList<PromiseKept> promises = promiseBySize(invoices, day.addDays(41));
    QCOMPARE(promises.size(), 3);
    QCOMPARE(promises[0], (PromiseKept { u"small"_s, 1, 2, 0, 0 }));
    QCOMPARE(promises[1], (PromiseKept { u"large"_s, 1, 0, 0, 0 }));
    QCOMPARE(promises[2], (PromiseKept { {}, 1, 0, 0, 1 }));
}

void TestInvoiceClock::unknownMakesARange()
{
    const QDate day(2015, 3, 1);
    const QList<FileInvoice> invoices { of(u"i1"_s, u"A"_s, u"small"_s, day, day),
                                        of(u"i2"_s, u"A"_s, u"small"_s, day, day.addDays(40)),
                                        of(u"i3"_s, u"A"_s, u"small"_s, {}, day), of(u"i4"_s, u"A"_s, u"small"_s, {}, day) };
    const PromiseKept promise = promiseBySize(invoices, day).first();
    QCOMPARE(promise.unclear, 2);
    QCOMPARE(promise.least(), (Share { 1, 4 }));
    QCOMPARE(promise.most(), (Share { 3, 4 }));
}

void TestInvoiceClock::radarHasSmallFirmsFirst()
{
    const QDate today(2015, 6, 1);
    const QList<FileInvoice> invoices {
        of(u"i1"_s, u"Large"_s, u"large"_s, today.addDays(-40)),     of(u"i2"_s, u"Nobody knows"_s, {}, today.addDays(-45)),
        of(u"i3"_s, u"Small"_s, u"small"_s, today.addDays(-21)),     of(u"i4"_s, u"Micro"_s, u"micro"_s, today.addDays(-20)),
        of(u"i5"_s, u"Small too"_s, u"small"_s, today.addDays(-25)), of(u"i6"_s, u"Small three"_s, u"small"_s, today.addDays(-19))
    };
    const QList<RadarEntry> radar = lateRadar(invoices, today);
    QStringList uids;
    for (const RadarEntry &entry : radar)
        uids << entry.of.invoice.uid;
    QCOMPARE(uids, (QStringList { u"i4"_s, u"i5"_s, u"i3"_s, u"i1"_s, u"i2"_s }));
}

void TestInvoiceClock::radarTellsWhy_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<bool>("wasLateBefore");
    QTest::addColumn<bool>("isDisputed");
    QTest::addColumn<CodeSet<LateRisk>>("risks");
    using Risks = CodeSet<LateRisk>;
    QTest::newRow("eleven days left") << 19 << true << false << false << Risks {};
    QTest::newRow("ten days left") << 20 << true << false << false << Risks { LateRisk::FewDaysLeft };
    QTest::newRow("nobody accepted it, 21 days left") << 9 << false << false << false << Risks {};
    QTest::newRow("nobody accepted it, 20 days left") << 10 << false << false << false << Risks { LateRisk::NotAccepted };
    QTest::newRow("late before, 20 days left") << 10 << true << true << false << Risks { LateRisk::PaidLateBefore };
    QTest::newRow("all at once") << 25 << false << true << false
                                 << Risks { LateRisk::FewDaysLeft, LateRisk::NotAccepted, LateRisk::PaidLateBefore };
    QTest::newRow("late") << 31 << true << false << false << Risks { LateRisk::IsLate };
    QTest::newRow("in dispute with few days left")
        << 25 << true << false << true << Risks { LateRisk::FewDaysLeft, LateRisk::InDispute };
}

void TestInvoiceClock::radarTellsWhy()
{
    QFETCH(const int, daysAgo);
    QFETCH(const bool, isAccepted);
    QFETCH(const bool, wasLateBefore);
    QFETCH(const bool, isDisputed);
    QFETCH(const CodeSet<LateRisk>, risks);
    const QDate today(2015, 6, 1);
    FileInvoice invoice = of(u"i1"_s, u"Firm"_s, u"small"_s, today.addDays(-daysAgo));
    if (!isAccepted)
        invoice.invoice.acceptedOn = {};
    if (isDisputed)
        invoice.invoice.disputes = { dispute(u"d1"_s, today, {}) };
    QList<FileInvoice> invoices { invoice };
    if (wasLateBefore)
        invoices << of(u"i0"_s, u"Firm"_s, u"small"_s, today.addDays(-200), today.addDays(-150));
    const QList<RadarEntry> radar = lateRadar(invoices, today);
    QCOMPARE(radar.size(), risks.isEmpty() ? 0 : 1);
    if (risks.isEmpty())
        return;
    QVERIFY(radar.first().risks == risks);
    QCOMPARE(radar.first().lateBefore, wasLateBefore ? 1 : 0);
    QCOMPARE(radar.first().paidBefore, wasLateBefore ? 1 : 0);
}

void TestInvoiceClock::radarKnowsVendorsByIdOrName()
{
    const QDate today(2015, 6, 1);
    QList<FileInvoice> invoices { of(u"i0"_s, u"Firm inc."_s, u"small"_s, today.addDays(-200), today.addDays(-150)),
                                  of(u"i1"_s, u" FIRM  inc. "_s, u"small"_s, today.addDays(-12)) };
    QCOMPARE(lateRadar(invoices, today).size(), 1);
    invoices.first().vendor = VendorId { 3 };
    invoices.last().vendor = VendorId { 4 };
    QCOMPARE(lateRadar(invoices, today).size(), 0);
    invoices.last().vendor = VendorId { 3 };
    invoices.last().vendorName = u"Another name"_s;
    QCOMPARE(lateRadar(invoices, today).size(), 1);
}

QTEST_APPLESS_MAIN(TestInvoiceClock)
#include "tst_invoiceclock.moc"
