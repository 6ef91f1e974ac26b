// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/homefigures.h"

#include "core/storage/database.h"
#include "tests/support/manyfiles.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2015, 3, 24);

Money dollars(qint64 value)
{
    return Money::fromCents(value * 100);
}

using Ids = std::vector<qint64>;

} // namespace

class TestHomeFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyRegisterHasNoFigures();
    void waitsForMe();
    void declarationOfEverybodyWithAPartIsAskedBeforeBidsAreOpened();
    void holderWorksOnWhileOthersDeclare();
    void holderOfAFileThatWaitsForOthersHasNothingToDo();
    void endsWithinNinetyDays();
    void tellsWhatIsLate();
    void stillByHolder();
    void openFilesByStage();
    void yearAgainstYear();
    void failedFilesCount();
    void holderHasLeft();
    void paymentState_data();
    void paymentState();
    void paidBySizeClass();
    void figuresOfManyFilesAddUp();

private:
    /// Keeps the file with the next id; of P. Nakamura, opened in January, saved today.
    void keep(const std::function<void(ProcurementFile &)> &set, QDate savedOn = today);
    [[nodiscard]] HomeFigures figures(const std::function<void(HomeQuestion &)> &ask = {});
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    int m_files = 0;
};

void TestHomeFigures::init()
{
    m_database.reset();
    m_files = 0;
    auto made = Database::create(m_folder.path(u"register-%1.acquis"_s.arg(++m_count)));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

void TestHomeFigures::keep(const std::function<void(ProcurementFile &)> &set, QDate savedOn)
{
    ProcurementFile file;
    file.uid = u"f%1"_s.arg(++m_files);
    file.head.number = u"PF-%1"_s.arg(m_files);
    file.head.openedOn = { 2015, 1, 5 };
    file.head.holder = u"P. Nakamura"_s;
    file.need.value = dollars(1'000);
    set(file);
    ACQUIS_VERIFY_RESULT(test::keepFile(*m_database, file, savedOn));
}

HomeFigures TestHomeFigures::figures(const std::function<void(HomeQuestion &)> &ask)
{
    HomeQuestion question;
    question.today = today;
    question.me = u"R. Iyer"_s;
    if (ask)
        ask(question);
    return homeFigures(FileSummaries::read(*m_database).value_or(FileSummaries()), question);
}

void TestHomeFigures::emptyRegisterHasNoFigures()
{
    const HomeFigures all = figures();
    QCOMPARE(all.open.count, 0);
    QVERIFY(all.waiting.isEmpty());
    QVERIFY(all.paid.isEmpty());
    QCOMPARE(all.thisYear.year, FiscalYear(2014));
    QCOMPARE(all.lastYear.until, QDate(2014, 3, 31));
    QCOMPARE(all.lastYearToDate.until, QDate(2014, 3, 24));
}

void TestHomeFigures::waitsForMe()
{
    keep([](ProcurementFile &file) { // 1: an approval
        file.approvals = { Approval { u"a1"_s,
                                      ApprovalSubject::Award,
                                      {},
                                      dollars(86'200),
                                      {},
                                      {},
                                      {},
                                      {},
                                      today.addDays(-3),
                                      u"R. Iyer"_s,
                                      {},
                                      {},
                                      {},
                                      {},
                                      {},
                                      {},
                                      {} } };
    });
    keep([](ProcurementFile &file) { // 2: a declaration
        file.market.declarations = { { u"d1"_s, u"R. Iyer"_s, PersonRole::Approver, ConflictState::NotDeclared, {}, false, {} } };
    });
    keep([](ProcurementFile &file) { // 3: work of the stage, by the day of need
        file.head.holder = u"R. Iyer"_s;
        file.need.neededBy = { 2017, 1, 2 };
    });
    keep([](ProcurementFile &file) { // 4: a question of a bidder
        file.head.holder = u"R. Iyer"_s;
        file.solicitation.closesAt = QDateTime({ 2015, 3, 25 }, { 17, 0 }, Qt::UTC);
        file.solicitation.questions = { { u"q1"_s, today.addDays(-1), u"Firm"_s, { u"When?"_s, {} }, {}, {}, false } };
    });
    keep([](ProcurementFile &) {}); // of somebody else
    const HomeFigures all = figures();
    QList<WaitKind> kinds;
    QList<qint64> files;
    for (const WaitingItem &item : all.waiting) {
        kinds << item.kind;
        files << item.file.value;
    }
    // What is due first; then what waits longest.
    QCOMPARE(files, QList<qint64>({ 4, 3, 2, 1 }));
    QCOMPARE(kinds, QList<WaitKind>({ WaitKind::Question, WaitKind::StageWork, WaitKind::Declaration, WaitKind::Approval }));
    QCOMPARE(all.waiting.last().days, 3);
    QCOMPARE(all.waiting.last().amount, dollars(86'200));
    QCOMPARE(all.waiting.last().subject, u"award"_s);
    QVERIFY(figures([](HomeQuestion &question) { question.me.clear(); }).waiting.isEmpty());
}

void TestHomeFigures::declarationOfEverybodyWithAPartIsAskedBeforeBidsAreOpened()
{
    const auto compares = [](const std::function<void(ProcurementFile &)> &set) {
        return [set](ProcurementFile &file) {
            file.route = Route::LowValueQuotes;
            file.stage = FileStage::Solicitation;
            set(file);
        };
    };
    keep(compares([](ProcurementFile &file) { file.head.requester = u"R. Iyer"_s; })); // 1: held by somebody else
    keep(compares([](ProcurementFile &file) { // 2: typed in another case
        file.market.declarations = {
            { u"d1"_s, u"r. iyer"_s, PersonRole::Evaluator, ConflictState::NotDeclared, {}, false, {} }
        };
    }));
    keep(compares([](ProcurementFile &file) { // signed
        file.head.requester = u"R. Iyer"_s;
        file.market.declarations = { { u"d1"_s, u"R. Iyer"_s, PersonRole::Requester, ConflictState::None, {}, true, today } };
    }));
    keep(compares([](ProcurementFile &file) { // opened already: whom nobody asked by name is asked no more
        file.head.requester = u"R. Iyer"_s;
        file.evaluation.openedOn = today;
    }));
    keep([](ProcurementFile &file) { file.head.requester = u"R. Iyer"_s; }); // far from bids
    keep(compares([](ProcurementFile &file) { // ended
        file.head.requester = u"R. Iyer"_s;
        file.state = FileState::Cancelled;
    }));
    const HomeFigures all = figures();
    QList<qint64> files;
    for (const WaitingItem &item : all.waiting) {
        QCOMPARE(item.kind, WaitKind::Declaration);
        files << item.file.value;
    }
    QCOMPARE(files, QList<qint64>({ 1, 2 }));
}

void TestHomeFigures::holderWorksOnWhileOthersDeclare()
{
    keep([](ProcurementFile &file) {
        file.head.holder = u"R. Iyer"_s;
        file.market.declarations = { { u"d1"_s, u"L. Roy"_s, PersonRole::Expert, ConflictState::NotDeclared, {}, false, {} } };
    });
    const HomeFigures all = figures();
    QCOMPARE(all.waiting.size(), 1);
    QCOMPARE(all.waiting.first().kind, WaitKind::StageWork);
}

void TestHomeFigures::holderOfAFileThatWaitsForOthersHasNothingToDo()
{
    const auto waitsForOther = [](ProcurementFile &file) {
        file.head.holder = u"R. Iyer"_s;
        file.approvals = { Approval {
            u"a1"_s, ApprovalSubject::Award, {}, {}, {}, {}, {}, {}, {}, u"M. Okafor"_s, {}, {}, {}, {}, {}, {}, {} } };
    };
    keep(waitsForOther);
    QVERIFY(figures().waiting.isEmpty());
    keep(waitsForOther, today.addDays(-15));
    const HomeFigures all = figures();
    QCOMPARE(all.waiting.size(), 1);
    QCOMPARE(all.waiting.first().file.value, 2);
    QVERIFY(all.waiting.first().isStill);
    QCOMPARE(all.waiting.first().days, 15);
}

void TestHomeFigures::endsWithinNinetyDays()
{
    const auto endsOn = [](QDate day) {
        return [day](ProcurementFile &file) {
            Contract contract;
            contract.uid = u"c1"_s;
            contract.number = u"C-1"_s;
            contract.end = day;
            file.contracts = { contract };
        };
    };
    keep(endsOn(today));
    keep(endsOn(today.addDays(30)));
    keep(endsOn(today.addDays(31)));
    keep(endsOn(today.addDays(90)));
    keep(endsOn(today.addDays(91)));
    keep(endsOn(today.addDays(-1)));
    const HomeFigures all = figures([](HomeQuestion &question) {
        question.elsewhere = { { u"agreement-ends"_s, u"g1"_s, { u"Translation"_s, {} }, today.addDays(9) },
                               { u"agreement-ends"_s, u"g2"_s, {}, today.addDays(120) } };
    });
    QCOMPARE(all.ending.size(), 5);
    QCOMPARE(all.ending.at(0).daysLeft, 0);
    QCOMPARE(all.ending.at(1).uid, u"g1"_s);
    QCOMPARE(all.ending.at(1).kind, u"agreement-ends"_s);
    QCOMPARE(all.ending.at(2).subject, u"C-1"_s);
    QCOMPARE(all.endingWithin[0].count, 3);
    QCOMPARE(all.endingWithin[0].files, Ids({ 1, 2 }));
    QCOMPARE(all.endingWithin[1].files, Ids({ 1, 2, 3 }));
    QCOMPARE(all.endingWithin[2].files, Ids({ 1, 2, 3, 4 }));
    QCOMPARE(all.endingWithin[2].count, 5);
}

void TestHomeFigures::tellsWhatIsLate()
{
    keep([](ProcurementFile &file) { file.need.neededBy = today.addDays(-5); });
    keep([](ProcurementFile &file) {
        file.award.sizeClass = u"micro"_s;
        Invoice invoice;
        invoice.uid = u"i1"_s;
        invoice.receivedOn = today.addDays(-40);
        invoice.amount = dollars(300);
        Invoice paid = invoice;
        paid.uid = u"i2"_s;
        paid.paidOn = today;
        file.invoices = { invoice, paid };
    });
    const HomeFigures all = figures();
    QCOMPARE(all.late.size(), 2);
    QCOMPARE(all.late.at(0), (LateItem { LateKind::Payment, { 2 }, today.addDays(-10), 10, dollars(300) }));
    QCOMPARE(all.late.at(1), (LateItem { LateKind::NeededBy, { 1 }, today.addDays(-5), 5, {} }));
    QCOMPARE(all.lateFiles.files, Ids({ 1, 2 }));
    QCOMPARE(all.latePayments.count, 1);
    QCOMPARE(all.latePayments.sum, dollars(300));
    QCOMPARE(all.latePaymentsOfSmall.files, Ids { 2 });
}

void TestHomeFigures::stillByHolder()
{
    const auto of = [](const QString &holder) { return [holder](ProcurementFile &file) { file.head.holder = holder; }; };
    keep(of(u"A. Desrosiers"_s), today.addDays(-12));
    keep(of(u"P. Nakamura"_s), today.addDays(-30));
    keep(of(u"A. Desrosiers"_s), today.addDays(-20));
    keep(of(u"A. Desrosiers"_s), today.addDays(-10));
    const HomeFigures all = figures();
    QCOMPARE(all.still.files, Ids({ 1, 2, 3 }));
    QCOMPARE(all.stillByHolder.size(), 2);
    QCOMPARE(all.stillByHolder.at(0).holder, u"P. Nakamura"_s);
    QCOMPARE(all.stillByHolder.at(0).longest, 30);
    QCOMPARE(all.stillByHolder.at(1).files.files, Ids({ 1, 3 }));
    QCOMPARE(all.stillByHolder.at(1).longest, 20);
    QCOMPARE(all.stillByHolder.at(1).days, 32);
}

void TestHomeFigures::openFilesByStage()
{
    keep([](ProcurementFile &file) { file.stage = FileStage::Market; });
    keep([](ProcurementFile &file) { file.stage = FileStage::Market; });
    keep([](ProcurementFile &file) {
        file.stage = FileStage::Close;
        file.state = FileState::Closed;
    });
    const HomeFigures all = figures();
    QCOMPARE(all.byStage[std::size_t(FileStage::Market)].files, Ids({ 1, 2 }));
    QCOMPARE(all.byStage[std::size_t(FileStage::Market)].sum, dollars(2'000));
    QCOMPARE(all.byStage[std::size_t(FileStage::Close)].count, 0);
    QCOMPARE(all.open.count, 2);
}

void TestHomeFigures::yearAgainstYear()
{
    const auto opened = [](QDate day, QDate awarded = {}) {
        return [day, awarded](ProcurementFile &file) {
            file.head.openedOn = day;
            file.award.day = awarded;
            if (awarded.isValid())
                file.award.amount = dollars(900);
        };
    };
    keep(opened({ 2014, 4, 1 }, { 2015, 3, 24 }));
    keep(opened({ 2014, 3, 31 }, { 2014, 3, 31 }));
    keep(opened({ 2013, 4, 1 }, { 2013, 6, 1 }));
    keep(opened({ 2015, 3, 25 })); // tomorrow
    const HomeFigures all = figures();
    QCOMPARE(all.thisYear.opened.files, Ids { 1 });
    QCOMPARE(all.thisYear.awarded.sum, dollars(900));
    QCOMPARE(all.lastYear.opened.files, Ids({ 2, 3 }));
    QCOMPARE(all.lastYearToDate.opened.files, Ids { 3 });
    QCOMPARE(all.lastYear.awarded.sum, dollars(1'800));
    QCOMPARE(all.lastYearToDate.awarded.sum, dollars(900));
}

void TestHomeFigures::failedFilesCount()
{
    const auto ended = [](FileState state, Money difference) {
        return [state, difference](ProcurementFile &file) {
            file.state = state;
            file.end = { EndReason::TookTooLong, {}, { 2015, 2, 1 }, {}, difference };
        };
    };
    keep(ended(FileState::Abandoned, dollars(1'800)));
    keep(ended(FileState::Cancelled, dollars(50)));
    keep(ended(FileState::Closed, {}));
    keep(ended(FileState::Abandoned, dollars(200)));
    const HomeFigures all = figures();
    QCOMPARE(all.thisYear.abandoned.files, Ids({ 1, 4 }));
    QCOMPARE(all.thisYear.abandoned.sum, dollars(2'000));
    QCOMPARE(all.thisYear.cancelled.files, Ids { 2 });
    QCOMPARE(all.thisYear.cancelled.sum, dollars(50));
    QCOMPARE(all.thisYear.closed.files, Ids { 3 });
    QCOMPARE(all.open.count, 0);
}

void TestHomeFigures::holderHasLeft()
{
    const auto of = [](const QString &holder) { return [holder](ProcurementFile &file) { file.head.holder = holder; }; };
    keep(of(u"Gone"_s));
    keep(of(u"Back again"_s));
    keep(of(u"Last day"_s));
    keep(of({}));
    keep(of(u"Stranger"_s));
    const HomeFigures all = figures([](HomeQuestion &question) {
        const auto person = [](const QString &name, QDate until) { return OfficePerson { name, name, {}, {}, {}, {}, until }; };
        question.people.persons = { person(u"Gone"_s, today.addDays(-1)), person(u"Back again"_s, today.addDays(-100)),
                                    person(u"Back again"_s, {}), person(u"Last day"_s, today) };
    });
    QCOMPARE(all.holderLeft.files, Ids({ 1, 4 }));
}

void TestHomeFigures::paymentState_data()
{
    QTest::addColumn<PaymentFact>("fact");
    QTest::addColumn<int>("state"); // -1: none
    const auto row = [](const char *name, PaymentFact fact, std::optional<PaymentState> state) {
        QTest::newRow(name) << fact << (state ? int(*state) : -1);
    };
    const QDate received = today.addDays(-40);
    const QDate due = received.addDays(30);
    row("no receipt", { {}, today, {}, today, {}, false, false, {} }, PaymentState::NoDate);
    row("paid on time", { {}, {}, received, due, due, false, false, {} }, PaymentState::OnTime);
    row("paid late", { {}, {}, received, due.addDays(1), due, true, false, {} }, PaymentState::Late);
    row("open and late", { {}, {}, received, {}, due, false, false, {} }, PaymentState::Late);
    row("open, the clock stood still", { {}, {}, received, {}, today, false, false, {} }, std::nullopt);
    row("in dispute", { {}, {}, received, {}, due, false, true, {} }, PaymentState::InDispute);
}

void TestHomeFigures::paymentState()
{
    QFETCH(PaymentFact, fact);
    QFETCH(int, state);
    const auto found = paymentStateOf(fact, today);
    QCOMPARE(found ? int(*found) : -1, state);
}

void TestHomeFigures::paidBySizeClass()
{
    const auto of = [](const QString &size, QDate received, QDate paid) {
        return [=](ProcurementFile &file) {
            file.award.sizeClass = size;
            Invoice invoice;
            invoice.uid = u"i1"_s;
            invoice.day = received.isValid() ? received : today.addDays(-50);
            invoice.receivedOn = received;
            invoice.paidOn = paid;
            invoice.amount = dollars(10);
            file.invoices = { invoice };
        };
    };
    keep(of(u"large"_s, { 2014, 12, 1 }, { 2014, 12, 5 }));
    keep(of(u"micro"_s, { 2014, 12, 1 }, { 2014, 12, 5 }));
    keep(of(u"micro"_s, { 2014, 12, 1 }, { 2015, 2, 5 }));
    keep(of(u"micro"_s, {}, {}));
    keep(of({}, { 2014, 12, 1 }, { 2014, 12, 5 }));
    keep(of(u"micro"_s, { 2014, 3, 1 }, { 2014, 4, 5 })); // of last year
    const HomeFigures all = figures();
    QStringList sizes;
    for (const PaidWithin &paid : all.paid)
        sizes << paid.sizeClass;
    QCOMPARE(sizes, QStringList({ u"micro"_s, u"large"_s, QString() }));
    const PaidWithin &micro = all.paid.first();
    QCOMPARE(micro.figure(PaymentState::OnTime).files, Ids { 2 });
    QCOMPARE(micro.figure(PaymentState::Late).files, Ids { 3 });
    QCOMPARE(micro.figure(PaymentState::NoDate).files, Ids { 4 });
    QCOMPARE(micro.onTime(), (Share { 1, 2 }));
    QCOMPARE(micro.atLeast(), (Share { 1, 3 }));
    QCOMPARE(micro.atMost(), (Share { 2, 3 }));
}

void TestHomeFigures::figuresOfManyFilesAddUp()
{
    ACQUIS_VERIFY_RESULT(test::keepManyFiles(*m_database, 1000, today));
    const HomeFigures all = figures();
    qint64 byStage = 0;
    for (const FileFigure &figure : all.byStage)
        byStage += figure.count;
    QVERIFY(all.open.count > 0);
    QCOMPARE(byStage, all.open.count);
    QCOMPARE(qint64(all.open.files.size()), all.open.count);
    qint64 still = 0;
    for (const StillHolder &holder : all.stillByHolder)
        still += holder.files.count;
    QCOMPARE(still, all.still.count);
    for (const FileFigure *figure : { &all.open, &all.still, &all.lateFiles, &all.thisYear.opened, &all.endingWithin[2] })
        QVERIFY(std::ranges::is_sorted(figure->files));
}

QTEST_APPLESS_MAIN(TestHomeFigures)
#include "tst_homefigures.moc"
