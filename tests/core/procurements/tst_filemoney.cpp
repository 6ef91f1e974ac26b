// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filemoney.h"

#include "core/procurements/contractfigures.h"
#include "tests/core/procurements/somecontract.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <limits>

using namespace acquis;
using namespace acquis::test;

class TestFileMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsDayAndItsNames();
    void amendmentsAndUsedOptionsAreCommittedOnTheirDays();
    void freePurchaseCountsAsProcurementOnly();
    void lapsedAwardLeavesNoLine();
    void whatWasPaidInACancelledFileStays();
    void makerBehindThePayeeIsNamed();
    void consortiumIsSplitByShare();
    void memberWhoLeftSharesNoMore();
    void unknownSizeIsNoSize();
    void everyRouteHasItsMethod_data();
    void everyRouteHasItsMethod();
    void partsSumToTheWhole_data();
    void partsSumToTheWhole();
    void sumsOfEveryKindAreTheFilesOwn_data();
    void sumsOfEveryKindAreTheFilesOwn();
};

namespace {

const LedgerLine *lineOf(const QList<LedgerLine> &lines, LedgerKind kind, const QString &record)
{
    const auto found =
        std::ranges::find_if(lines, [&](const LedgerLine &line) { return line.kind == kind && line.record == record; });
    return found == lines.end() ? nullptr : &*found;
}

qint64 sumOf(const QList<LedgerLine> &lines, LedgerKind kind)
{
    qint64 sum = 0;
    for (const LedgerLine &line : lines)
        sum += line.kind == kind ? line.amount.cents() : 0;
    return sum;
}

ProcurementFile paidFile()
{
    ProcurementFile file = awardedFile();
    file.invoices = { received(u"i1"_s, 8'000, QDate(2015, 5, 1)), received(u"i2"_s, 12'000, QDate(2015, 6, 1)) };
    file.invoices.first().paidOn = QDate(2015, 5, 20);
    file.invoices.first().paid = dollars(7'900);
    return file;
}

} // namespace

void TestFileMoney::eachKindHasItsDayAndItsNames()
{
    const ProcurementFile file = paidFile();
    const QList<LedgerLine> lines = moneyLines(file);
    QCOMPARE(lines.size(), 5);
    const LedgerLine *award = lineOf(lines, LedgerKind::Awarded, u"award"_s);
    QVERIFY(award);
    QCOMPARE(award->day, QDate(2015, 3, 30));
    QCOMPARE(award->amount, dollars(20'000));
    QCOMPARE(award->file, u"PF-2015-0042"_s);
    QCOMPARE(award->ministry, u"Economic Development"_s);
    QCOMPARE(award->program, u"Trade"_s);
    QCOMPARE(award->vendor, u"Brume & Balise inc."_s);
    QCOMPARE(award->sizeClass, u"small"_s);
    QCOMPARE(award->method, u"low-value-quotes"_s);
    QCOMPARE(award->commodity, u"services"_s);
    QCOMPARE(award->vor, u"none"_s);
    QCOMPARE(award->indirectVendor, QString());
    QCOMPARE(lineOf(lines, LedgerKind::Committed, u"contract/c1"_s)->day, QDate(2015, 4, 1));
    QCOMPARE(lineOf(lines, LedgerKind::Invoiced, u"invoice/i2"_s)->day, QDate(2015, 6, 1));
    QCOMPARE(lineOf(lines, LedgerKind::Paid, u"invoice/i1"_s)->day, QDate(2015, 5, 20));
    QCOMPARE(lineOf(lines, LedgerKind::Paid, u"invoice/i1"_s)->amount, dollars(7'900));
    QVERIFY(!lineOf(lines, LedgerKind::Paid, u"invoice/i2"_s));
}

void TestFileMoney::amendmentsAndUsedOptionsAreCommittedOnTheirDays()
{
    ProcurementFile file = awardedFile();
    Contract &contract = file.contracts.first();
    contract.options = { option(u"o1"_s, 5'000, QDate(2016, 2, 1)), option(u"o2"_s, 6'000) };
    contract.amendments = { amended(1, -1'000, QDate(2015, 6, 1)), amended(2, 700, {}) };
    const QList<LedgerLine> lines = moneyLines(file);
    QCOMPARE(lineOf(lines, LedgerKind::Committed, u"contract/c1/a1"_s)->amount, dollars(-1'000));
    QCOMPARE(lineOf(lines, LedgerKind::Committed, u"contract/c1/a1"_s)->day, QDate(2015, 6, 1));
    QCOMPARE(lineOf(lines, LedgerKind::Committed, u"contract/c1/o1"_s)->day, QDate(2016, 2, 1));
    QVERIFY(!lineOf(lines, LedgerKind::Committed, u"contract/c1/o2"_s));
    QVERIFY(!lineOf(lines, LedgerKind::Committed, u"contract/c1/a2"_s));
    QCOMPARE(sumOf(lines, LedgerKind::Committed), 24'000'00);
}

void TestFileMoney::freePurchaseCountsAsProcurementOnly()
{
    ProcurementFile file = awardedFile();
    file.award.amount = Money();
    file.contracts.first().value = Money();
    const QList<LedgerLine> lines = moneyLines(file);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lineOf(lines, LedgerKind::Awarded, u"award"_s));
    QVERIFY(lineOf(lines, LedgerKind::Committed, u"contract/c1"_s));
    QCOMPARE(sumOf(lines, LedgerKind::Awarded), 0);
    QCOMPARE(sumOf(lines, LedgerKind::Committed), 0);
}

void TestFileMoney::lapsedAwardLeavesNoLine()
{
    ProcurementFile file = awardedFile();
    file.contracts.clear();
    QCOMPARE(moneyLines(file).size(), 1);
    file.state = FileState::Abandoned;
    QCOMPARE(moneyLines(file).size(), 0);
}

void TestFileMoney::whatWasPaidInACancelledFileStays()
{
    ProcurementFile file = paidFile();
    const QList<LedgerLine> before = moneyLines(file);
    file.state = FileState::Cancelled;
    QVERIFY(moneyLines(file) == before);
}

void TestFileMoney::makerBehindThePayeeIsNamed()
{
    ProcurementFile file = paidFile();
    file.route = Route::Indirect;
    file.award.vendorName = u"Organiser Ltd"_s;
    file.award.sizeClass = u"large"_s;
    file.award.bid.clear();
    Contract &contract = file.contracts.first();
    contract.bid.clear();
    contract.kind = ContractKind::PassThrough;
    contract.vendorName = u"Organiser Ltd"_s;
    contract.sizeClass = u"large"_s;
    contract.endVendorName = u"Brume & Balise inc."_s;
    contract.endSizeClass = u"small"_s;
    const QList<LedgerLine> lines = moneyLines(file);
    QCOMPARE(lines.size(), 5);
    for (const LedgerLine &line : lines) {
        QCOMPARE(line.vendor, u"Organiser Ltd"_s);
        QCOMPARE(line.sizeClass, u"large"_s);
        QCOMPARE(line.indirectVendor, u"Brume & Balise inc."_s);
        QCOMPARE(line.indirectSize, u"small"_s);
    }
    const auto paid = paidBySize(lines);
    ACQUIS_VERIFY_RESULT(paid);
    QCOMPARE(*paid, (QList<PassedOn> { { u"large"_s, u"small"_s, true, dollars(7'900) } }));
    const auto small = directAndIndirect(*paid, { u"micro"_s, u"small"_s, u"medium"_s });
    ACQUIS_VERIFY_RESULT(small);
    QCOMPARE(small->direct, Money());
    QCOMPARE(small->indirect, dollars(7'900));
}

void TestFileMoney::consortiumIsSplitByShare()
{
    ProcurementFile file = paidFile();
    file.bids.first().members = { member(u"m1"_s, 3334), member(u"m2"_s, 3333, u"micro"_s), member(u"m3"_s, 3333, u"medium"_s) };
    file.award.amount = cents(100'01);
    const QList<LedgerLine> lines = moneyLines(file);
    QCOMPARE(lines.size(), 15);
    const LedgerLine *first = lineOf(lines, LedgerKind::Awarded, u"award/m1"_s);
    const LedgerLine *second = lineOf(lines, LedgerKind::Awarded, u"award/m2"_s);
    const LedgerLine *third = lineOf(lines, LedgerKind::Awarded, u"award/m3"_s);
    QVERIFY(first && second && third);
    // 33.343334, 33.333333 and 33.333333: the cent that is left goes to the first of the largest remainders.
    QCOMPARE(first->amount, cents(33'35));
    QCOMPARE(second->amount, cents(33'33));
    QCOMPARE(third->amount, cents(33'33));
    QCOMPARE(second->vendor, u"Firm m2"_s);
    QCOMPARE(second->sizeClass, u"micro"_s);
    QSet<QString> identities;
    for (const LedgerLine &line : lines) {
        identities << line.record + ledgerKindName(line.kind);
        QVERIFY(!line.record.contains(u' '));
    }
    QCOMPARE(identities.size(), lines.size());
}

void TestFileMoney::memberWhoLeftSharesNoMore()
{
    ProcurementFile file = paidFile();
    Contract &contract = file.contracts.first();
    contract.members = { member(u"m1"_s, 5000), member(u"m2"_s, 2500), member(u"m3"_s, 2500) };
    contract.members.last().left = QDate(2015, 6, 1);
    const QList<LedgerLine> lines = moneyLines(file);
    QCOMPARE(lineOf(lines, LedgerKind::Invoiced, u"invoice/i1/m3"_s)->amount, dollars(2'000));
    QVERIFY(!lineOf(lines, LedgerKind::Invoiced, u"invoice/i2/m3"_s));
    QCOMPARE(lineOf(lines, LedgerKind::Invoiced, u"invoice/i2/m1"_s)->amount, dollars(8'000));
    QCOMPARE(lineOf(lines, LedgerKind::Invoiced, u"invoice/i2/m2"_s)->amount, dollars(4'000));
}

void TestFileMoney::unknownSizeIsNoSize()
{
    ProcurementFile file = awardedFile();
    file.award.sizeClass = u"unknown"_s;
    file.contracts.first().sizeClass = u"sme"_s;
    const QList<LedgerLine> lines = moneyLines(file);
    QCOMPARE(lines[0].sizeClass, QString());
    QCOMPARE(lines[1].sizeClass, QString());
}

void TestFileMoney::everyRouteHasItsMethod_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<QString>("method");
    const QHash<Route, QString> methods {
        { Route::VorDirect, u"selective-tendering"_s },   { Route::VorSecondStage, u"second-stage"_s },
        { Route::LowValueQuotes, u"low-value-quotes"_s }, { Route::Invitational, u"invitational"_s },
        { Route::Open, u"open-competition"_s },           { Route::SoleSource, u"limited-tendering"_s },
        { Route::SingleSource, u"limited-tendering"_s },  { Route::OptIn, QString() },
        { Route::SprintWithUs, u"open-competition"_s },   { Route::CodeWithUs, u"open-competition"_s },
        { Route::Challenge, u"open-competition"_s },      { Route::MarketSounding, QString() },
        { Route::Indirect, u"limited-tendering"_s },      { Route::Emergency, u"limited-tendering"_s },
    };
    QCOMPARE(methods.size(), qsizetype(codeCount<Route>));
    for (auto it = methods.begin(); it != methods.end(); ++it)
        QTest::newRow(codeOf(it.key()).data()) << it.key() << it.value();
}

void TestFileMoney::everyRouteHasItsMethod()
{
    QFETCH(const Route, route);
    QTEST(methodOf(route), "method");
}

void TestFileMoney::partsSumToTheWhole_data()
{
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<QList<qint64>>("parts");
    using Weights = QList<int>;
    using Parts = QList<qint64>;
    QTest::newRow("in three") << qint64(100) << Weights { 1, 1, 1 } << Parts { 34, 33, 33 };
    QTest::newRow("two cents left") << qint64(101) << Weights { 1, 1, 1 } << Parts { 34, 34, 33 };
    QTest::newRow("to the largest remainder") << qint64(10) << Weights { 3333, 3333, 3334 } << Parts { 3, 3, 4 };
    QTest::newRow("below zero") << qint64(-100) << Weights { 1, 1, 1 } << Parts { -34, -33, -33 };
    QTest::newRow("nothing") << qint64(0) << Weights { 5000, 5000 } << Parts { 0, 0 };
    QTest::newRow("no weight for one") << qint64(7) << Weights { 0, 10'000 } << Parts { 0, 7 };
    QTest::newRow("no weights") << qint64(7) << Weights { 0, 0 } << Parts { 7, 0 };
    QTest::newRow("nobody") << qint64(7) << Weights {} << Parts {};
    QTest::newRow("the largest amount") << std::numeric_limits<qint64>::max() << Weights { 5000, 5000 }
                                        << Parts { 4611686018427387904, 4611686018427387903 };
}

void TestFileMoney::partsSumToTheWhole()
{
    QFETCH(const qint64, whole);
    QFETCH(const QList<int>, weights);
    QList<qint64> found;
    const QList<Money> divided = dividedBy(cents(whole), weights);
    for (const Money part : divided)
        found << part.cents();
    QTEST(found, "parts");
}

void TestFileMoney::sumsOfEveryKindAreTheFilesOwn_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::newRow(qPrintable(u"file %1"_s.arg(seed))) << seed;
}

void TestFileMoney::sumsOfEveryKindAreTheFilesOwn()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto some = [&random](int most) { return random.bounded(most + 1); };
    const auto day = [&random] { return QDate(2015, 1, 1).addDays(random.bounded(1000)); };
    ProcurementFile file = awardedFile();
    file.state = FileState(some(3));
    file.contracts.clear();
    if (some(3) == 0)
        file.award.amount.reset();
    for (int i = 0; i <= some(2); ++i) {
        Contract contract = signedContract(0);
        contract.uid = u"c%1"_s.arg(i);
        contract.value = cents(some(10'000'000));
        if (some(4) == 0)
            contract.signedOn = {};
        for (int part = some(3); part > 0; --part) {
            Amendment amendment = amended(part, 0, some(4) == 0 ? QDate() : day());
            amendment.change = cents(some(2'000'000) - 1'000'000);
            contract.amendments << amendment;
        }
        for (int part = some(2); part > 0; --part)
            contract.options << option(u"o%1"_s.arg(part), some(9'999), some(1) == 0 ? QDate() : day());
        if (!contract.options.isEmpty() && !contract.amendments.isEmpty() && some(1) == 0)
            contract.amendments.first().option = contract.options.first().uid;
        for (int part = some(4); part > 0; --part) {
            contract.members << member(u"m%1"_s.arg(part), some(10'000));
            if (some(3) == 0)
                contract.members.last().left = day();
        }
        file.contracts << contract;
    }
    for (int i = some(6); i > 0; --i) {
        Invoice invoice = received(u"i%1"_s.arg(i), 0, some(4) == 0 ? QDate() : day());
        invoice.contract = u"c%1"_s.arg(some(3));
        invoice.amount = cents(some(1'000'000) - 1'000);
        if (some(1) == 0)
            invoice.paidOn = day();
        if (some(1) == 0)
            invoice.paid = cents(some(1'000'000));
        file.invoices << invoice;
    }
    const QList<LedgerLine> lines = moneyLines(file);
    const FileMoney money = moneyOf(file);
    QCOMPARE(sumOf(lines, LedgerKind::Awarded), money.awarded.value_or(Money()).cents());
    QCOMPARE(sumOf(lines, LedgerKind::Committed), money.committed.cents());
    QCOMPARE(sumOf(lines, LedgerKind::Invoiced), money.invoiced.cents());
    QCOMPARE(sumOf(lines, LedgerKind::Paid), money.paid.cents());
    QSet<QString> identities;
    for (const LedgerLine &line : lines) {
        QVERIFY(line.day.isValid());
        identities << line.record + u'=' + ledgerKindName(line.kind);
    }
    QCOMPARE(identities.size(), lines.size());
}

QTEST_APPLESS_MAIN(TestFileMoney)
#include "tst_filemoney.moc"
