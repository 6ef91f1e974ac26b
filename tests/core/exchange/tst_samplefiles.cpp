// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newregister.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/evaluationresult.h"
#include "core/procurements/filecheck.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/filestore.h"
#include "core/procurements/homefigures.h"
#include "core/procurements/invoiceclock.h"
#include "core/procurements/invoiceradar.h"
#include "core/spending/ledger.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// The office of the sample works on this day.
const QDate today(2026, 11, 22);

} // namespace

/// The study's five cases, each to the end that its document tells, and the files of an office of today, through the public interface of
/// core.
class TestSampleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileEndsAsItsDocumentTells_data();
    void everyFileEndsAsItsDocumentTells();
    void soleSourceIsRefusedAndTheOrganiserBuys();
    void indirectSpendReachesTheSmallFirmAndIsNeverDirect();
    void threePartsAreDeclaredBeforehandAndWonByPriceAndPromise();
    void freeSoftwareIsAbandonedWithItsPriceDifference();
    void consortiumWinsTwoPaidProofsAndScalesToFiveBodies();
    void joinedContractGrowsInScopeApartFromValue();
    void openFilesStandWhereTheyAreWithNothingLeftBehind_data();
    void openFilesStandWhereTheyAreWithNothingLeftBehind();
    void firstPageTellsOfThisYear();
    void twoInvoicesOfAMicroFirmAreOnTheRadar();
    void registerHoldsTogether();

private:
    [[nodiscard]] ProcurementFile file(const QString &number);
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
};

void TestSampleFiles::initTestCase()
{
    const QString path = m_folder.path(u"sample.acquis"_s);
    const auto made = createSampleRegister(path);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().subject + u": "_s + made.error().detail));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
}

ProcurementFile TestSampleFiles::file(const QString &number)
{
    const auto stored = loadFile(*m_database, number);
    return stored ? stored->file : ProcurementFile();
}

void TestSampleFiles::everyFileEndsAsItsDocumentTells_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("route");
    QTest::newRow("case 1") << u"PF-2015-0042"_s << u"closed"_s << u"indirect"_s;
    QTest::newRow("case 2, part 1") << u"PF-2016-0110"_s << u"closed"_s << u"low-value-quotes"_s;
    QTest::newRow("case 2, part 2") << u"PF-2016-0121"_s << u"closed"_s << u"low-value-quotes"_s;
    QTest::newRow("case 2, part 3") << u"PF-2016-0133"_s << u"closed"_s << u"low-value-quotes"_s;
    QTest::newRow("case 3") << u"PF-2017-0003"_s << u"abandoned"_s << QString();
    QTest::newRow("case 4") << u"PF-2014-0007"_s << u"closed"_s << u"open"_s;
    QTest::newRow("case 5") << u"PF-2019-0012"_s << u"closed"_s << u"opt-in"_s;
    QTest::newRow("last year, small firm") << u"PF-2025-0018"_s << u"closed"_s << u"invitational"_s;
    QTest::newRow("last year, medium firm") << u"PF-2025-0031"_s << u"closed"_s << u"invitational"_s;
    QTest::newRow("this year, given up") << u"PF-2026-0004"_s << u"cancelled"_s << u"invitational"_s;
}

void TestSampleFiles::everyFileEndsAsItsDocumentTells()
{
    QFETCH(const QString, number);
    QFETCH(const QString, route);
    const ProcurementFile found = file(number);
    QCOMPARE(found.head.number, number);
    QTEST(QString(codeOf(found.state)), "state");
    QCOMPARE(found.route ? QString(codeOf(*found.route)) : QString(), route);
    QVERIFY(!found.head.title.en.isEmpty() && !found.head.title.fr.isEmpty());
    QVERIFY(!found.intake.problem.en.isEmpty() && !found.intake.problem.fr.isEmpty());
    // Nothing that a rule closes is missing behind it.
    const QDate end = found.end.day;
    for (const FileDuty &duty : dutiesOf(found, end)) {
        if (found.state == FileState::Closed && duty.gate == DutyGate::Closed)
            QVERIFY2(duty.state != DutyState::Missing, qPrintable(duty.key));
    }
    const auto trail = auditOf(*m_database, auditName(found));
    ACQUIS_VERIFY_RESULT(trail);
    QVERIFY(trail->size() > 20);
}

void TestSampleFiles::soleSourceIsRefusedAndTheOrganiserBuys()
{
    const ProcurementFile found = file(u"PF-2015-0042"_s);
    QCOMPARE(found.soleSource.state, SoleSourceState::Refused);
    QVERIFY(!found.soleSource.refusal.isEmpty());
    QCOMPARE(found.determinations.size(), 2);
    QCOMPARE(found.determinations.constFirst().route(Route::SoleSource)->isLawful(), true);
    QCOMPARE(found.determinations.constLast().route(Route::SoleSource)->isLawful(), false);
    QCOMPARE(found.contracts.constFirst().kind, ContractKind::PassThrough);
    QCOMPARE(found.contracts.constFirst().endVendorName, u"Brume & Balise inc."_s);
    QCOMPARE(found.market.searches.size(), 3);
}

void TestSampleFiles::indirectSpendReachesTheSmallFirmAndIsNeverDirect()
{
    const auto paid = paidBySize(*m_database, QDate(2015, 4, 1), QDate(2016, 3, 31));
    ACQUIS_VERIFY_RESULT(paid);
    const auto small = directAndIndirect(*paid, { u"micro"_s, u"small"_s, u"medium"_s });
    ACQUIS_VERIFY_RESULT(small);
    QVERIFY(small->indirect >= Money::fromCents(2'000'000));
    const auto large = directAndIndirect(*paid, { u"large"_s });
    ACQUIS_VERIFY_RESULT(large);
    QVERIFY(large->direct >= Money::fromCents(2'000'000));
}

void TestSampleFiles::threePartsAreDeclaredBeforehandAndWonByPriceAndPromise()
{
    for (const QString &number : { u"PF-2016-0110"_s, u"PF-2016-0121"_s, u"PF-2016-0133"_s }) {
        const ProcurementFile found = file(number);
        QVERIFY(found.modular.declaredOn <= found.solicitation.issuedOn);
        QCOMPARE(found.bids.size(), 3);
        const EvaluationResult result = evaluationResult(found);
        QVERIFY(result.winners().contains(found.award.bid));
        QVERIFY(found.award.amount < Money::fromCents(2'500'000));
    }
}

void TestSampleFiles::freeSoftwareIsAbandonedWithItsPriceDifference()
{
    const ProcurementFile found = file(u"PF-2017-0003"_s);
    QCOMPARE(found.need.value, Money());
    QCOMPARE(found.end.reason, EndReason::TookTooLong);
    QCOMPARE(found.end.priceDifference, std::optional(Money::fromCents(180'000)));
    QVERIFY(found.head.openedOn.daysTo(found.end.day) >= 120);
}

void TestSampleFiles::consortiumWinsTwoPaidProofsAndScalesToFiveBodies()
{
    const ProcurementFile found = file(u"PF-2014-0007"_s);
    const auto isProof = [](const Contract &contract) { return contract.kind == ContractKind::ProofOfConcept; };
    QCOMPARE(std::ranges::count_if(found.contracts, isProof), 2);
    const auto isPaidProof = [](const Invoice &invoice) { return invoice.paid == Money::fromCents(2'000'000); };
    QCOMPARE(std::ranges::count_if(found.invoices, isPaidProof), 2);
    const Contract &main = found.contracts.constLast();
    QCOMPARE(main.members.size(), 3);
    QCOMPARE(main.optIn.joined.size(), 5);
    QVERIFY(!main.validation.decision.isEmpty());
    QCOMPARE(found.market.soundings.size(), 1);
    QVERIFY(evaluationResult(found).winners().contains(u"b1"_s));
}

void TestSampleFiles::joinedContractGrowsInScopeApartFromValue()
{
    const ProcurementFile found = file(u"PF-2019-0012"_s);
    const ContractFigures figures = figuresOf(found.contracts.constFirst());
    QCOMPARE(figures.of(AmendmentType::Scope).count, 2);
    QCOMPARE(figures.of(AmendmentType::Scope).change, Money());
    QCOMPARE(figures.of(AmendmentType::Value).change, Money::fromCents(1'200'000));
    QCOMPARE(figures.total, Money::fromCents(7'200'000));
    QCOMPARE(found.contracts.constFirst().optIn.joined.size(), 3);
    int late = 0;
    for (const Invoice &invoice : found.invoices)
        late += clockOf(invoice, QDate(2024, 6, 1)).lateBy > 0 ? 1 : 0;
    QCOMPARE(late, 2);
}

void TestSampleFiles::openFilesStandWhereTheyAreWithNothingLeftBehind_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("stage");
    QTest::newRow("in delivery") << u"PF-2026-0002"_s << u"delivery"_s;
    QTest::newRow("just begun") << u"PF-2026-0003"_s << u"need"_s;
    QTest::newRow("way not chosen") << u"PF-2026-0005"_s << u"options"_s;
    QTest::newRow("bids being scored") << u"PF-2026-0006"_s << u"evaluation"_s;
    QTest::newRow("bids awaited") << u"PF-2026-0007"_s << u"solicitation"_s;
}

void TestSampleFiles::openFilesStandWhereTheyAreWithNothingLeftBehind()
{
    QFETCH(const QString, number);
    const ProcurementFile found = file(number);
    QCOMPARE(found.state, FileState::Open);
    QTEST(QString(codeOf(found.stage)), "stage");
    for (const FileDuty &duty : dutiesOf(found, today)) {
        if (duty.stage < found.stage && duty.gate == DutyGate::Closed)
            QVERIFY2(duty.state != DutyState::Missing, qPrintable(duty.key));
    }
}

void TestSampleFiles::firstPageTellsOfThisYear()
{
    const auto files = FileSummaries::read(*m_database);
    ACQUIS_VERIFY_RESULT(files);
    HomeQuestion question;
    question.today = today;
    question.me = u"A. Desrosiers"_s;
    const HomeFigures home = homeFigures(*files, question);
    QCOMPARE(home.open.count, 5);
    QCOMPARE(home.thisYear.awarded.sum, Money::fromCents(3'120'000));
    QCOMPARE(home.thisYear.closed.count, 2);
    QCOMPARE(home.thisYear.cancelled.count, 1);
    QCOMPARE(home.lastYearToDate.awarded.sum, Money::fromCents(1'860'000));
    QCOMPARE(home.lastYear.awarded.sum, Money::fromCents(4'140'000));
    QCOMPARE(home.latePayments.count, 1);
    QCOMPARE(home.latePaymentsOfSmall.sum, Money::fromCents(180'000));
    const auto paid = [&home](const QString &sizeClass, PaymentState state) {
        const auto found = std::ranges::find(home.paid, sizeClass, &PaidWithin::sizeClass);
        return found == home.paid.end() ? qint64(-1) : found->figure(state).count;
    };
    QCOMPARE(paid(u"micro"_s, PaymentState::OnTime), 1);
    QCOMPARE(paid(u"small"_s, PaymentState::OnTime), 2);
    QCOMPARE(paid(u"small"_s, PaymentState::Late), 1);
    QCOMPARE(paid(u"medium"_s, PaymentState::OnTime), 2);
    const auto waits = [&home](WaitKind kind) { return std::ranges::count(home.waiting, kind, &WaitingItem::kind); };
    QCOMPARE(waits(WaitKind::Score), 1);
    QCOMPARE(waits(WaitKind::Declaration), 1);
    const auto ends = [&home](FileEventKind kind) { return std::ranges::count(home.ending, kind, &EndingItem::event); };
    QCOMPARE(ends(FileEventKind::ContractEnds), 1);
    QCOMPARE(ends(FileEventKind::OptionDecision), 1);
}

void TestSampleFiles::twoInvoicesOfAMicroFirmAreOnTheRadar()
{
    const auto files = FileSummaries::read(*m_database);
    ACQUIS_VERIFY_RESULT(files);
    const auto radar = readInvoiceRadar(*m_database, *files, today);
    ACQUIS_VERIFY_RESULT(radar);
    QCOMPARE(radar->entries.size(), 2);
    QCOMPARE(radar->entries[0].of.invoice.number, u"DB-215"_s);
    QCOMPARE(radar->entries[0].clock.lateBy, 15);
    QCOMPARE(radar->entries[1].of.invoice.number, u"DB-219"_s);
    QCOMPARE(radar->entries[1].clock.daysLeft, 5);
    const ContractFigures figures = figuresOf(file(u"PF-2026-0002"_s).contracts.constFirst());
    QCOMPARE(figures.total, Money::fromCents(2'340'000)); // with the amendment that the first of them is for
}

void TestSampleFiles::registerHoldsTogether()
{
    const auto broken = firstBrokenAuditEntry(*m_database);
    ACQUIS_VERIFY_RESULT(broken);
    QCOMPARE(*broken, 0);
    const auto check = checkFiles(*m_database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY2(check->ok, qPrintable(check->detail));
}

QTEST_GUILESS_MAIN(TestSampleFiles)
#include "tst_samplefiles.moc"
