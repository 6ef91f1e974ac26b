// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/fileduties.h"
#include "core/procurements/waivers.h"

#include "tests/core/procurements/dutyfile.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2015, 3, 24);

FileDuty dutyOf(const ProcurementFile &file, const QString &key, QDate day = today)
{
    const QList<FileDuty> duties = dutiesOf(file, day);
    const auto found = std::ranges::find(duties, key, &FileDuty::key);
    return found == duties.end() ? FileDuty {} : *found;
}

} // namespace

class TestFileDuties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsUniqueAndEveryStageOfAWayIsKnown();
    void missingDutyBecomesMet_data();
    void missingDutyBecomesMet();
    void fewerQuotesPassOnlyWithASearchAndAReason_data();
    void fewerQuotesPassOnlyWithASearchAndAReason();
    void searchGrowsOldAfterNinetyDays_data();
    void searchGrowsOldAfterNinetyDays();
    void requirementGrowsOldAfterAYear();
    void weightsMustAddUpToHundred_data();
    void weightsMustAddUpToHundred();
    void everyBidderGetsTheSameRequest();
    void whoWasNotAskedKeepsTheSameRequestOpen();
    void everybodyWhoHasNotSignedIsNamed();
    void answerToOneBidderOnlyForbids();
    void personalDataWaitsForPrivacy();
    void goodsNeedNoChoiceOfProperty();
    void waiverNeedsReasonAndApprover();
    void onlyWhoHasAuthorityMayWaive();
    void dutyInWordsIsMetByConfirmation();
    void dutyOfARuleNamesItsSource();
    void changedNeedIsDeterminedAnew();
    void rulesAreAskedForWhatIsAwarded_data();
    void rulesAreAskedForWhatIsAwarded();
    void amendmentAsksForItsApprovalInEveryLaterStage_data();
    void amendmentAsksForItsApprovalInEveryLaterStage();
    void forbiddenWayIsClosed();
    void wayWhoseRuleIsNotVerifiedNeedsAReason();
    void confirmedBudgetSaysByWhomWhenAndWhat_data();
    void confirmedBudgetSaysByWhomWhenAndWhat();
    void searchSaysWhatItLacks_data();
    void searchSaysWhatItLacks();
};

void TestFileDuties::everyKeyIsUniqueAndEveryStageOfAWayIsKnown()
{
    const ProcurementFile file = test::quotesFile();
    QStringList keys;
    for (const FileDuty &duty : dutiesOf(file, today)) {
        QVERIFY2(!keys.contains(duty.key), qPrintable(duty.key));
        keys << duty.key;
        QVERIFY(stagesOf(file).contains(duty.stage) || duty.state == DutyState::NotApplicable);
    }
    QVERIFY(keys.contains("quotes"_L1));
    QVERIFY(keys.contains("approval/award"_L1));
    for (std::size_t i = 0; i < codeCount<FileStage>; ++i)
        QVERIFY2(!dutiesOf(file, FileStage(i), today).isEmpty(), codeWords<FileStage>[i]);
}

void TestFileDuties::missingDutyBecomesMet_data()
{
    using Edit = std::function<void(ProcurementFile &)>;
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("gate");
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *key, DutyGate gate, const Edit &edit) {
        QTest::newRow(key) << QString::fromLatin1(key) << int(gate) << edit;
    };
    row("problem", DutyGate::AsksReason, [](auto &file) { file.intake.problem.fr = u"Les délégués ne se connaissent pas."_s; });
    row("elsewhere", DutyGate::AsksReason, [](auto &file) { file.intake.elsewhereSearched = true; });
    row("options-compared", DutyGate::Open, [](auto &file) {
        file.intake.options = { NeedOption { u"o1"_s, OptionKind::Buy, {}, {}, true, {} },
                                NeedOption { u"o2"_s, OptionKind::DoNothing, {}, {}, false, {} } };
    });
    row("data-card", DutyGate::Open, [](auto &file) { file.intake.noData = true; });
    row("accessibility", DutyGate::Open, [](auto &file) { file.intake.accessibility.en = u"Level AA"_s; });
    row("budget", DutyGate::AsksReason, [](auto &file) { test::confirmBudget(file.intake); });
    row("route-chosen", DutyGate::Closed, [](auto &file) { file.route = Route::LowValueQuotes; });
    row("market-search", DutyGate::Open, [](auto &file) {
        file.market.searches = { test::someSearch() };
        file.market.statement.en = u"One firm sells it."_s;
    });
    row("conflict-declaration", DutyGate::Closed, [](auto &file) { file.market.declarations = { test::signedEvaluator() }; });
    row("request-complete", DutyGate::AsksReason, [](auto &file) {
        file.solicitation.items = { RequestItem { u"i1"_s, { u"Service"_s, {} }, 1, {}, true } };
        file.solicitation.issuedOn = QDate(2015, 3, 9);
        file.solicitation.closesAt = QDateTime(QDate(2015, 3, 20), QTime(17, 0), Qt::UTC);
    });
    row("bids-in", DutyGate::Closed, [](auto &file) { file.bids = { test::someBid(1) }; });
    row("approval/award", DutyGate::Closed, [](auto &file) {
        Approval approval;
        approval.uid = u"a1"_s;
        approval.subject = ApprovalSubject::Award;
        approval.needed = Authority::Manager;
        approval.state = ApprovalState::Approved;
        file.approvals = { approval };
    });
    row("award-decided/proposal", DutyGate::Closed, [](auto &file) {
        file.award.vendorName = u"Brume & Balise inc."_s;
        file.award.amount = Money::fromCents(2'000'000);
    });
    row("ip-chosen", DutyGate::Closed, [](auto &file) { file.intake.ip = IpChoice::Vendor; });
    row("award-decided", DutyGate::Closed, [](auto &file) {
        file.award.vendorName = u"Brume & Balise inc."_s;
        file.award.amount = Money::fromCents(2'000'000);
        file.award.day = QDate(2015, 3, 24);
    });
    row("contract-signed", DutyGate::Closed, [](auto &file) {
        Contract contract;
        contract.uid = u"c1"_s;
        contract.signedOn = QDate(2015, 3, 24);
        file.contracts = { contract };
    });
    row("invoices-paid", DutyGate::AsksReason, [](auto &file) {
        Invoice invoice;
        invoice.uid = u"v1"_s;
        invoice.paidOn = QDate(2015, 3, 24);
        file.invoices = { invoice };
    });
    row("review", DutyGate::AsksReason, [](auto &file) { file.review.satisfaction = 4; });
}

void TestFileDuties::missingDutyBecomesMet()
{
    QFETCH(QString, key);
    QFETCH(int, gate);
    QFETCH(std::function<void(ProcurementFile &)>, edit);
    ProcurementFile file = test::newFile();
    const FileDuty before = dutyOf(file, key);
    QCOMPARE(before.key, key);
    QCOMPARE(before.state, DutyState::Missing);
    QCOMPARE(int(before.gate), gate);
    edit(file);
    QCOMPARE(dutyOf(file, key).state, DutyState::Met);
}

void TestFileDuties::fewerQuotesPassOnlyWithASearchAndAReason_data()
{
    QTest::addColumn<int>("quotes");
    QTest::addColumn<bool>("searched");
    QTest::addColumn<bool>("explained");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("gate");
    const int missing = int(DutyState::Missing);
    QTest::newRow("three") << 3 << false << false << int(DutyState::Met) << int(DutyGate::Closed);
    QTest::newRow("two and nothing else") << 2 << false << false << missing << int(DutyGate::Closed);
    QTest::newRow("two and a reason without a search") << 2 << false << true << missing << int(DutyGate::Closed);
    QTest::newRow("two and a search without a reason") << 2 << true << false << missing << int(DutyGate::Closed);
    QTest::newRow("two, a search and a reason: marked, and passes") << 2 << true << true << missing << int(DutyGate::Open);
}

void TestFileDuties::fewerQuotesPassOnlyWithASearchAndAReason()
{
    QFETCH(int, quotes);
    QFETCH(bool, searched);
    QFETCH(bool, explained);
    ProcurementFile file = test::quotesFile();
    for (int i = 1; i <= quotes; ++i)
        file.bids << test::someBid(i);
    if (searched)
        file.market.searches = { test::someSearch() };
    if (explained)
        file.solicitation.fewerQuotesReason = u"Nobody else sells it."_s;
    const FileDuty duty = dutyOf(file, u"quotes"_s);
    QCOMPARE(duty.have, quotes);
    QCOMPARE(duty.want, 3);
    QTEST(int(duty.state), "state");
    QTEST(int(duty.gate), "gate");
    // A quote that was set aside, because it came late, is none.
    file.bids.first().state = BidState::SetAside;
    QCOMPARE(dutyOf(file, u"quotes"_s).have, quotes - 1);
}

void TestFileDuties::searchGrowsOldAfterNinetyDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("state");
    QTest::newRow("ninety") << 90 << int(DutyState::Met);
    QTest::newRow("ninety-one") << 91 << int(DutyState::Missing);
}

void TestFileDuties::searchGrowsOldAfterNinetyDays()
{
    QFETCH(int, days);
    ProcurementFile file = test::quotesFile();
    file.market.searches = { test::someSearch() };
    const QDate later = test::someSearch().day.addDays(days);
    QTEST(int(dutyOf(file, u"search-fresh"_s, later).state), "state");
    // What counts is its age at the award, whenever somebody looks.
    file.award.day = test::someSearch().day.addDays(10);
    QCOMPARE(dutyOf(file, u"search-fresh"_s, later).state, DutyState::Met);
}

void TestFileDuties::requirementGrowsOldAfterAYear()
{
    ProcurementFile file = test::quotesFile();
    QCOMPARE(dutyOf(file, u"requirement-fresh"_s).state, DutyState::NotApplicable);
    file.intake.requirements = { RequirementVersion { u"v1"_s, 1, QDate(2014, 1, 20), { u"Text"_s, {} }, {} } };
    QCOMPARE(dutyOf(file, u"requirement-fresh"_s).state, DutyState::Missing); // fourteen months
    file.intake.requirementsChecked = QDate(2014, 3, 24);
    QCOMPARE(dutyOf(file, u"requirement-fresh"_s).state, DutyState::Met);
}

void TestFileDuties::weightsMustAddUpToHundred_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("state");
    QTest::newRow("99") << 49 << int(DutyState::Missing);
    QTest::newRow("100") << 50 << int(DutyState::Met);
    QTest::newRow("101") << 51 << int(DutyState::Missing);
}

void TestFileDuties::weightsMustAddUpToHundred()
{
    QFETCH(int, second);
    ProcurementFile file = test::quotesFile();
    QCOMPARE(dutyOf(file, u"weights-whole"_s).state, DutyState::NotApplicable); // quotes by price alone
    Criterion price;
    price.uid = u"c1"_s;
    price.weight = 50;
    Criterion promise = price;
    promise.uid = u"c2"_s;
    promise.kind = CriterionType::Promise;
    promise.weight = second;
    file.solicitation.criteria = { price, promise };
    QTEST(int(dutyOf(file, u"weights-whole"_s).state), "state");
    QCOMPARE(dutyOf(file, u"weights-whole"_s).gate, DutyGate::Closed);
}

void TestFileDuties::everyBidderGetsTheSameRequest()
{
    ProcurementFile file = test::quotesFile();
    file.solicitation.requirementVersion = 2;
    file.bids = { test::someBid(1), test::someBid(2) };
    file.bids[0].requirementVersion = 2;
    file.bids[1].requirementVersion = 1;
    for (const Bid &bid : std::as_const(file.bids))
        file.solicitation.invited << InvitedFirm { bid.uid, {}, bid.name, {}, QDate(2015, 3, 9), {}, {}, {} };
    const FileDuty duty = dutyOf(file, u"same-request-to-all"_s);
    QCOMPARE(duty.state, DutyState::Missing);
    QCOMPARE(duty.gate, DutyGate::Closed);
    QCOMPARE(duty.subject, file.bids[1].name);
    file.bids[1].requirementVersion = 2;
    QCOMPARE(dutyOf(file, u"same-request-to-all"_s).state, DutyState::Met);
}

void TestFileDuties::whoWasNotAskedKeepsTheSameRequestOpen()
{
    ProcurementFile file = test::readyFile();
    const QString same = u"same-request-to-all"_s;
    QCOMPARE(dutyOf(file, same).state, DutyState::Met);
    file.solicitation.invited.removeLast();
    QCOMPARE(dutyOf(file, same).state, DutyState::Missing);
    QCOMPARE(dutyOf(file, same).gate, DutyGate::AsksReason);
    QCOMPARE(dutyOf(file, same).subject, u"Firm 3"_s);
    // It is written why its quote is taken: nothing is asked again, and it stays marked.
    file.bids[2].reason = u"It heard of it and wrote by itself."_s;
    QCOMPARE(dutyOf(file, same).state, DutyState::Missing);
    QCOMPARE(dutyOf(file, same).gate, DutyGate::Open);
    file.bids[2].state = BidState::SetAside;
    QCOMPARE(dutyOf(file, same).state, DutyState::Met);
}

void TestFileDuties::everybodyWhoHasNotSignedIsNamed()
{
    ProcurementFile file = test::quotesFile();
    Declaration open = test::signedEvaluator();
    open.signedOn = {};
    open.person = u"R. Iyer"_s;
    Declaration another = open;
    another.person = u"M. Okafor"_s;
    file.market.declarations = { test::signedEvaluator(), open, another };
    const FileDuty duty = dutyOf(file, u"conflict-declaration"_s);
    QCOMPARE(duty.have, 1);
    QCOMPARE(duty.want, 3);
    QCOMPARE(duty.subject, u"R. Iyer"_s);
    QCOMPARE(duty.lacking, (QStringList { u"R. Iyer"_s, u"M. Okafor"_s }));
    // Somebody must evaluate, too.
    for (Declaration &one : file.market.declarations)
        one.role = PersonRole::Requester;
    QCOMPARE(dutyOf(file, u"conflict-declaration"_s).lacking.constLast(), u"market/declarations"_s);
}

void TestFileDuties::answerToOneBidderOnlyForbids()
{
    ProcurementFile file = test::quotesFile();
    BidderQuestion question;
    question.uid = u"q1"_s;
    file.solicitation.questions = { question };
    QCOMPARE(dutyOf(file, u"questions-answered"_s).gate, DutyGate::AsksReason);
    file.solicitation.questions[0].answer.en = u"Yes."_s;
    QCOMPARE(dutyOf(file, u"questions-answered"_s).gate, DutyGate::Closed);
    file.solicitation.questions[0].toAll = true;
    QCOMPARE(dutyOf(file, u"questions-answered"_s).state, DutyState::Met);
}

void TestFileDuties::personalDataWaitsForPrivacy()
{
    ProcurementFile file = test::quotesFile();
    QCOMPARE(dutyOf(file, u"compliance"_s).gate, DutyGate::AsksReason);
    DataHeld names;
    names.uid = u"d1"_s;
    names.isPersonal = true;
    file.intake.data = { names };
    const FileDuty open = dutyOf(file, u"compliance"_s);
    QCOMPARE(open.state, DutyState::Missing);
    QCOMPARE(open.gate, DutyGate::Closed);
    QCOMPARE(open.subject, u"privacy"_s);
    ComplianceLine privacy;
    privacy.uid = u"l1"_s;
    privacy.instrument = Instrument::Privacy;
    privacy.state = ComplianceState::Done;
    file.intake.compliance = { privacy };
    QCOMPARE(dutyOf(file, u"compliance"_s).gate, DutyGate::AsksReason);
}

void TestFileDuties::goodsNeedNoChoiceOfProperty()
{
    ProcurementFile file = test::quotesFile();
    file.need.commodity = Commodity::Goods;
    QCOMPARE(dutyOf(file, u"ip-chosen"_s).state, DutyState::NotApplicable);
}

void TestFileDuties::waiverNeedsReasonAndApprover()
{
    ProcurementFile file = test::newFile();
    file.waivers = { Waiver { u"w1"_s, u"budget"_s, u"Agreed by telephone"_s, {}, today } };
    QCOMPARE(dutyOf(file, u"budget"_s).state, DutyState::Missing);
    file.waivers[0].approver = u"M. Okafor"_s;
    QCOMPARE(dutyOf(file, u"budget"_s).state, DutyState::Waived);
    test::confirmBudget(file.intake);
    QCOMPARE(dutyOf(file, u"budget"_s).state, DutyState::Met);
    // Neither authority nor the second person is let go.
    file.waivers << Waiver { u"w2"_s, u"approval/award"_s, u"In a hurry"_s, u"M. Okafor"_s, today };
    QCOMPARE(dutyOf(file, u"approval/award"_s).state, DutyState::Missing);
}

void TestFileDuties::onlyWhoHasAuthorityMayWaive()
{
    ProcurementFile file = test::quotesFile();
    const FileDuty quotes = dutyOf(file, u"quotes"_s);
    const QDate day(2015, 4, 10); // the director is away and has lent her authority to the manager
    // Neither who writes it down nor who needs it.
    QCOMPARE(whoMayWaive(file, quotes, test::someOffice(), u"A. Desrosiers"_s, day),
             (QStringList { u"P. Nakamura"_s, u"J. Tremblay"_s, u"M. Okafor"_s }));
    QCOMPARE(whoMayWaive(file, quotes, test::someOffice(), u"P. Nakamura"_s, day),
             (QStringList { u"J. Tremblay"_s, u"M. Okafor"_s }));
    // What a rule forbids to go without is let go by the authority that the file's approvals ask for; what is unusual by any.
    file.determinations.last().routes.first().duties
        << StoredDuty { DutyKind::Approval, int(Authority::Adm), u"on.approval"_s, {}, {}, {} };
    QCOMPARE(whoMayWaive(file, quotes, test::someOffice(), u"A. Desrosiers"_s, day), QStringList { u"M. Okafor"_s });
    QCOMPARE(whoMayWaive(file, dutyOf(file, u"budget"_s), test::someOffice(), u"A. Desrosiers"_s, day).size(), 3);
    // Nobody lets go of an approval, of a lawful way, or of what the file itself cannot do without.
    for (const QString &key : { u"approval/award"_s, u"route-lawful"_s, u"bids-in"_s }) {
        QVERIFY2(!canBeWaived(dutyOf(file, key)), qPrintable(key));
        QCOMPARE(whoMayWaive(file, dutyOf(file, key), test::someOffice(), u"A. Desrosiers"_s, day), QStringList());
    }
}

void TestFileDuties::dutyInWordsIsMetByConfirmation()
{
    ProcurementFile file = test::quotesFile();
    file.determinations.last().routes.first().duties
        << StoredDuty { DutyKind::Requirement, {}, u"on.words"_s, { u"Keep it simple."_s, {} }, {}, Confidence::Read };
    const QString key = u"requirement/on.words"_s;
    QCOMPARE(dutyOf(file, key).state, DutyState::Missing);
    QCOMPARE(dutyOf(file, key).gate, DutyGate::AsksReason);
    file.confirmed << key;
    QCOMPARE(dutyOf(file, key).state, DutyState::Met);
}

void TestFileDuties::dutyOfARuleNamesItsSource()
{
    const FileDuty duty = dutyOf(test::quotesFile(), u"quotes"_s);
    QCOMPARE(duty.rule, u"on.quotes"_s);
    QCOMPARE(duty.citation.fr, u"Directive, article 4"_s);
    QCOMPARE(duty.confidence, Confidence::Study);
}

void TestFileDuties::changedNeedIsDeterminedAnew()
{
    ProcurementFile file = test::quotesFile();
    QCOMPARE(dutyOf(file, u"determined"_s).state, DutyState::Met);
    file.need.value = Money::fromCents(2'600'000);
    QCOMPARE(dutyOf(file, u"determined"_s).state, DutyState::Missing);
    QCOMPARE(dutyOf(file, u"determined"_s).gate, DutyGate::Closed);
    // After the award it is what it was awarded on.
    file.award.day = today;
    QCOMPARE(dutyOf(file, u"determined"_s).state, DutyState::Met);
}

void TestFileDuties::rulesAreAskedForWhatIsAwarded_data()
{
    QTest::addColumn<qint64>("award");
    QTest::addColumn<qint64>("need");
    QTest::addColumn<bool>("isDeterminedAgain");
    QTest::addColumn<int>("state");
    QTest::newRow("as determined") << qint64(2'000'000) << qint64(2'000'000) << false << int(DutyState::Met);
    QTest::newRow("a cent more") << qint64(2'000'001) << qint64(2'000'000) << false << int(DutyState::Missing);
    QTest::newRow("far more") << qint64(50'000'000) << qint64(2'000'000) << false << int(DutyState::Missing);
    QTest::newRow("the need is written up alone") << qint64(50'000'000) << qint64(50'000'000) << false << int(DutyState::Missing);
    QTest::newRow("written up and determined again") << qint64(50'000'000) << qint64(50'000'000) << true << int(DutyState::Met);
}

void TestFileDuties::rulesAreAskedForWhatIsAwarded()
{
    QFETCH(qint64, award);
    QFETCH(qint64, need);
    QFETCH(bool, isDeterminedAgain);
    ProcurementFile file = test::quotesFile();
    QCOMPARE(dutyOf(file, u"value-determined"_s).state, DutyState::NotApplicable); // nothing is proposed yet
    file.award.amount = Money::fromCents(award);
    file.award.day = today;
    file.need.value = Money::fromCents(need);
    if (isDeterminedAgain)
        file.determinations.last().need = QString::fromUtf8(canonicalJson(file.need));
    const FileDuty duty = dutyOf(file, u"value-determined"_s);
    QTEST(int(duty.state), "state");
    QCOMPARE(duty.gate, DutyGate::Closed);
    QCOMPARE(duty.stage, FileStage::Approval);
}

void TestFileDuties::amendmentAsksForItsApprovalInEveryLaterStage_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("before the award is done") << int(FileStage::Contract) << false;
    QTest::newRow("delivery") << int(FileStage::Delivery) << true;
    QTest::newRow("invoices") << int(FileStage::Invoices) << true;
    QTest::newRow("close") << int(FileStage::Close) << true;
}

void TestFileDuties::amendmentAsksForItsApprovalInEveryLaterStage()
{
    QFETCH(int, stage);
    QFETCH(bool, isAsked);
    ProcurementFile file = test::readyFile();
    file.award.day = today;
    file.stage = FileStage(stage);
    Contract contract;
    contract.uid = u"c1"_s;
    contract.value = Money::fromCents(1'900'000);
    contract.signedOn = today;
    Amendment amendment;
    amendment.uid = u"m1"_s;
    amendment.day = today;
    amendment.change = Money::fromCents(100'000);
    contract.amendments = { amendment };
    file.contracts = { contract };
    const auto asks = [&file] {
        const QList<FileDuty> closed = gateOf(file, today).closed;
        return std::ranges::any_of(closed, [](const FileDuty &duty) { return duty.key == u"approval/amendment/m1"; });
    };
    QCOMPARE(asks(), isAsked);
    Approval approval;
    approval.uid = u"a2"_s;
    approval.subject = ApprovalSubject::Amendment;
    approval.part = u"m1"_s;
    approval.state = ApprovalState::Approved;
    file.approvals << approval;
    QVERIFY(!asks());
}

void TestFileDuties::forbiddenWayIsClosed()
{
    ProcurementFile file = test::quotesFile();
    QCOMPARE(dutyOf(file, u"route-lawful"_s).state, DutyState::Met);
    file.determinations.last().routes.first().stated = Verdict::NotAllowed;
    QCOMPARE(dutyOf(file, u"route-lawful"_s).state, DutyState::Missing);
    QCOMPARE(dutyOf(file, u"route-lawful"_s).gate, DutyGate::Closed);
    file.determinations.last().routes.first().stated = Verdict::Unverified;
    QCOMPARE(dutyOf(file, u"route-lawful"_s).gate, DutyGate::AsksReason);
}

void TestFileDuties::wayWhoseRuleIsNotVerifiedNeedsAReason()
{
    ProcurementFile file = test::quotesFile();
    QVERIFY(!dutyOf(file, u"route-lawful"_s).isUnverified);
    StoredRoute &route = file.determinations.last().routes.first();
    route.verdict = Verdict::Unverified; // the rules allow it, but nobody has read them
    route.reason = { u"Quotes may be enough."_s, u"Des soumissions peuvent suffire."_s };
    route.row = u"on.quotes"_s;
    route.confidence = Confidence::Derived;
    for (const QString &blank : { QString(), u" "_s }) {
        file.routeReason = blank;
        const FileDuty open = dutyOf(file, u"route-lawful"_s);
        QCOMPARE(open.state, DutyState::Missing);
        QCOMPARE(open.gate, DutyGate::AsksReason);
        QCOMPARE(open.subject, u"route-reason"_s);
        QVERIFY(open.isUnverified);
    }
    file.routeReason = u"R. Iyer of the policy office has read section 4."_s;
    const FileDuty met = dutyOf(file, u"route-lawful"_s);
    QCOMPARE(met.state, DutyState::Met);
    QVERIFY2(met.isUnverified, "a reason does not make the rule verified");
    QCOMPARE(met.text.en, u"Quotes may be enough."_s);
}

void TestFileDuties::confirmedBudgetSaysByWhomWhenAndWhat_data()
{
    using Edit = std::function<void(NeedIntake &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("lacking");
    const auto row = [](const char *name, const Edit &edit, const QStringList &lacking) {
        QTest::newRow(name) << edit << lacking;
    };
    const Money enough = Money::fromCents(2'500'000);
    row("whole", [](auto &) {}, {});
    row("not confirmed", [](auto &intake) { intake.budgetConfirmed = false; }, { u"intake/budget-confirmed"_s });
    row("by nobody", [](auto &intake) { intake.budgetConfirmedBy = u" "_s; }, { u"intake/budget-confirmed-by"_s });
    row("without a day", [](auto &intake) { intake.budgetConfirmedOn = {}; }, { u"intake/budget-confirmed-on"_s });
    row("neither amount nor number", [](auto &intake) { intake.commitmentNumber.clear(); }, { u"intake/budget"_s });
    row("the amount is enough",
        [enough](auto &intake) {
            intake.commitmentNumber.clear();
            intake.budget = enough;
        },
        {});
    row("less than the value", [](auto &intake) { intake.budget = Money::fromCents(1); }, { u"intake/funds-source"_s });
    row("the tick alone",
        [](auto &intake) {
            intake.budgetConfirmedBy.clear();
            intake.budgetConfirmedOn = {};
            intake.commitmentNumber.clear();
        },
        { u"intake/budget-confirmed-by"_s, u"intake/budget-confirmed-on"_s, u"intake/budget"_s });
}

void TestFileDuties::confirmedBudgetSaysByWhomWhenAndWhat()
{
    QFETCH(std::function<void(NeedIntake &)>, edit);
    QFETCH(QStringList, lacking);
    ProcurementFile file = test::newFile();
    test::confirmBudget(file.intake);
    edit(file.intake);
    const FileDuty duty = dutyOf(file, u"budget"_s);
    QCOMPARE(duty.lacking, lacking);
    QCOMPARE(duty.state, lacking.isEmpty() ? DutyState::Met : DutyState::Missing);
    QCOMPARE(duty.subject, lacking.value(0));
}

void TestFileDuties::searchSaysWhatItLacks_data()
{
    QTest::addColumn<QList<MarketSearchEntry>>("searches");
    QTest::addColumn<bool>("isStated");
    QTest::addColumn<QStringList>("lacking");
    const MarketSearchEntry whole = test::someSearch();
    MarketSearchEntry placeless = whole;
    placeless.uid = u"s2"_s;
    placeless.place = u" "_s;
    MarketSearchEntry blank;
    blank.uid = u"s3"_s;
    QTest::newRow("nothing") << QList<MarketSearchEntry>() << false
                             << QStringList { u"market/searches"_s, u"market/statement"_s };
    QTest::newRow("no statement") << QList { placeless, whole } << false << QStringList { u"market/statement"_s };
    QTest::newRow("no place") << QList { placeless } << true << QStringList { u"market/searches/s2/place"_s };
    QTest::newRow("the entry that lacks least")
        << QList { blank, placeless } << true << QStringList { u"market/searches/s2/place"_s };
    QTest::newRow("an empty entry") << QList { blank } << true
                                    << QStringList { u"market/searches/s3/day"_s, u"market/searches/s3/place"_s,
                                                     u"market/searches/s3/terms"_s };
    QTest::newRow("whole") << QList { whole } << true << QStringList();
}

void TestFileDuties::searchSaysWhatItLacks()
{
    QFETCH(QList<MarketSearchEntry>, searches);
    QFETCH(bool, isStated);
    QFETCH(QStringList, lacking);
    ProcurementFile file = test::newFile();
    file.market.searches = searches;
    if (isStated)
        file.market.statement.en = u"One firm sells it."_s;
    const FileDuty duty = dutyOf(file, u"market-search"_s);
    QCOMPARE(duty.lacking, lacking);
    QCOMPARE(duty.state, lacking.isEmpty() ? DutyState::Met : DutyState::Missing);
}

QTEST_APPLESS_MAIN(TestFileDuties)
#include "tst_fileduties.moc"
