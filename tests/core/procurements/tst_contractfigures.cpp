// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/contractfigures.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/approvals.h"
#include "core/procurements/contractreminders.h"
#include "core/procurements/debriefclock.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/filefaults.h"
#include "core/procurements/filejson.h"
#include "core/procurements/scaleup.h"
#include "core/procurements/stagemoves.h"
#include "tests/core/procurements/somecontract.h"
#include "tests/core/rules/shippedrules.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <limits>

using namespace acquis;
using namespace acquis::test;

class TestContractFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runningTotalHasAmendmentsInTheirOrder();
    void usedOptionCountsOnceAndIsNoGrowth();
    void whatAnAmendmentAddsToTheOptionIsGrowth();
    void draftDoesNotCount();
    void valueAndScopeAreToldApart();
    void endMovesWithOptionsAndAmendments();
    void growthAboveALimit_data();
    void growthAboveALimit();
    void hugeAmountsStayAtTheEndOfTheRange();
    void roomIsLeftForInvoicesAndJoiners();
    void subcontractsShareBySize();
    void smallMakerBehindALargePayeeIsIndirect();
    void memberWhoLeftAsksForConfirmation();
    void lapsedAwardIsNoMoney();
    void thirdAmendmentOverTheGrowthAsksForApproval();
    void amendmentCrossesALimitOfTheRules();
    void rulesNameWhoApprovesWhatAnAmendmentMakes_data();
    void rulesNameWhoApprovesWhatAnAmendmentMakes();
    void stageIsClosedUntilWhomTheRulesNameApprovesAnAmendment();
    void amendmentToTheCentBelowTheLimit();
    void limitIsReachedToTheCent_data();
    void limitIsReachedToTheCent();
    void limitIsAFindingUntilTheAmendmentIsApproved();
    void chainOfThreeContractsHasItsTotalAndTime();
    void filesThatNameEachOtherCountOnce();
    void rulesThatCannotBeAskedAreTold();
    void remindersAreDated_data();
    void remindersAreDated();
    void decidedThingsRemindOfNothing();
    void debriefingDaysCountFromTheNotice_data();
    void debriefingDaysCountFromTheNotice();
    void recordsAreKeptForYears();
    void namedOptionIsKeptInTheFile();

private:
    ShippedRules m_rules;
};

void TestContractFigures::initTestCase()
{
    QVERIFY(m_rules.load());
}

void TestContractFigures::runningTotalHasAmendmentsInTheirOrder()
{
    Contract contract = signedContract(100'000);
    contract.amendments = { amended(2, -5'000, QDate(2015, 9, 1)), amended(1, 20'000, QDate(2015, 6, 1)) };
    const ContractFigures figures = figuresOf(contract);
    QCOMPARE(figures.steps.size(), 2);
    QCOMPARE(figures.steps[0].number, 1);
    QCOMPARE(figures.steps[0].total, dollars(120'000));
    QCOMPARE(figures.steps[0].growth.scaled(4), 2000);
    QCOMPARE(figures.steps[1].total, dollars(115'000));
    QCOMPARE(figures.total, dollars(115'000));
    QCOMPARE(figures.growth.scaled(4), 1500);
}

void TestContractFigures::usedOptionCountsOnceAndIsNoGrowth()
{
    Contract contract = signedContract(100'000);
    contract.options = { option(u"o1"_s, 30'000, QDate(2015, 7, 1)), option(u"o2"_s, 40'000) };
    contract.amendments = { amended(1, 10'000, QDate(2015, 6, 1)), amended(2, 5'000, QDate(2015, 8, 1)) };
    const ContractFigures figures = figuresOf(contract);
    QCOMPARE(figures.steps.size(), 3);
    QCOMPARE(figures.steps[1].uid, u"o1"_s);
    QCOMPARE(figures.total, dollars(145'000));
    QCOMPARE(figures.growth, (Share { 1'500'000, 10'000'000 }));
    QCOMPARE(figures.optionsLeft, dollars(40'000));
}

void TestContractFigures::whatAnAmendmentAddsToTheOptionIsGrowth()
{
    Contract contract = signedContract(100'000);
    contract.options = { option(u"o1"_s, 30'000, QDate(2015, 7, 1)) };
    Amendment uses = amended(1, 32'000, QDate(2015, 7, 1));
    uses.kind = AmendmentType::Option;
    uses.option = u"o1"_s;
    contract.amendments = { uses };
    const ContractFigures figures = figuresOf(contract);
    QCOMPARE(figures.steps.size(), 1);
    QCOMPARE(figures.total, dollars(132'000));
    QCOMPARE(figures.growth, (Share { 200'000, 10'000'000 }));
    QCOMPARE(figures.optionsLeft, Money());
    QVERIFY(!isOptionOpen(contract, contract.options.first()));
}

void TestContractFigures::draftDoesNotCount()
{
    Contract contract = signedContract(100'000);
    contract.amendments = { amended(1, 20'000, {}) };
    QCOMPARE(figuresOf(contract).total, dollars(100'000));
    QVERIFY(figuresOf(contract).steps.isEmpty());
}

void TestContractFigures::valueAndScopeAreToldApart()
{
    Contract contract = signedContract(100'000);
    Amendment scope = amended(2, 30'000, QDate(2015, 7, 1));
    scope.kind = AmendmentType::Scope;
    contract.amendments = { amended(1, 10'000, QDate(2015, 6, 1)), scope, amended(3, -2'000, QDate(2015, 8, 1)) };
    const ContractFigures figures = figuresOf(contract);
    QCOMPARE(figures.of(AmendmentType::Value), (AmendmentSum { 2, dollars(8'000) }));
    QCOMPARE(figures.of(AmendmentType::Scope), (AmendmentSum { 1, dollars(30'000) }));
    QCOMPARE(figures.of(AmendmentType::Term), AmendmentSum {});
}

void TestContractFigures::endMovesWithOptionsAndAmendments()
{
    Contract contract = signedContract(100'000);
    contract.options = { option(u"o1"_s, 30'000, QDate(2016, 2, 1)) };
    QCOMPARE(figuresOf(contract).end, QDate(2017, 3, 31));
    Amendment ends = amended(1, 0, QDate(2016, 6, 1));
    ends.newEnd = QDate(2016, 12, 31);
    contract.amendments = { ends };
    QCOMPARE(figuresOf(contract).end, QDate(2016, 12, 31));
}

void TestContractFigures::growthAboveALimit_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("change");
    QTest::addColumn<bool>("isAbove");
    QTest::newRow("a cent below") << qint64(100'000'00) << qint64(19'999'99) << false;
    QTest::newRow("equal") << qint64(100'000'00) << qint64(20'000'00) << false;
    QTest::newRow("a cent above") << qint64(100'000'00) << qint64(20'000'01) << true;
    QTest::newRow("limit between cents, below") << qint64(7) << qint64(1) << false;
    QTest::newRow("limit between cents, above") << qint64(7) << qint64(2) << true;
    QTest::newRow("free, nothing added") << qint64(0) << qint64(0) << false;
    QTest::newRow("free, a cent added") << qint64(0) << qint64(1) << true;
    QTest::newRow("at the end of the range") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max() << true;
}

void TestContractFigures::growthAboveALimit()
{
    QFETCH(const qint64, value);
    QFETCH(const qint64, change);
    QFETCH(const bool, isAbove);
    ContractStep step;
    step.growth = { change, value };
    QCOMPARE(isGrowthAbove(step, 20), isAbove);
}

void TestContractFigures::hugeAmountsStayAtTheEndOfTheRange()
{
    constexpr Money most = Money::fromCents(std::numeric_limits<qint64>::max());
    constexpr Money least = Money::fromCents(std::numeric_limits<qint64>::min());
    QCOMPARE(heldSum(most, cents(1)), most);
    QCOMPARE(heldSum(least, cents(-1)), least);
    QCOMPARE(heldDifference(cents(0), least), most);
    QCOMPARE(heldDifference(cents(-1), least), most);
    QCOMPARE(heldDifference(cents(-2), least), cents(std::numeric_limits<qint64>::max() - 1));
    QCOMPARE(heldDifference(least, cents(1)), least);
    QCOMPARE(heldDifference(cents(5), cents(7)), cents(-2));
    Contract contract = signedContract(0);
    contract.value = most;
    contract.amendments = { amended(1, 1, QDate(2015, 6, 1)) };
    QCOMPARE(figuresOf(contract).total, most);
    Need need = awardedFile().need;
    const QList<StepJudgement> judged = judgeSteps(contract, need, Route::Open, m_rules.rulesFor(need));
    QVERIFY(judged.first().error);
    QCOMPARE(judged.first().error->fault, NeedFault::AmountTooLarge);
}

void TestContractFigures::roomIsLeftForInvoicesAndJoiners()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().amendments = { amended(1, 1'000, QDate(2015, 6, 1)) };
    file.invoices = { received(u"i1"_s, 8'000, QDate(2015, 5, 1)), received(u"i2"_s, 500, {}) };
    QCOMPARE(roomForInvoices(file, file.contracts.first()), dollars(13'000));
    OptInTerms terms;
    QVERIFY(!roomForJoiners(terms));
    terms.ceiling = dollars(50'000);
    terms.joined = { { u"j1"_s, u"Hospital"_s, QDate(2015, 6, 1), dollars(20'000) } };
    QCOMPARE(roomForJoiners(terms), std::optional(dollars(30'000)));
}

void TestContractFigures::subcontractsShareBySize()
{
    Contract contract = signedContract(100'000);
    contract.subcontracts = { { u"s1"_s, {}, u"Large"_s, u"large"_s, dollars(10'000) },
                              { u"s2"_s, {}, u"Nobody knows"_s, {}, dollars(5'000) },
                              { u"s3"_s, {}, u"Small"_s, u"small"_s, dollars(20'000) },
                              { u"s4"_s, {}, u"Small too"_s, u"small"_s, dollars(5'000) } };
    const QList<SubcontractShare> shares = subcontractShares(contract);
    QCOMPARE(shares.size(), 3);
    QCOMPARE(shares[0].sizeClass, u"small"_s);
    QCOMPARE(shares[0].value, dollars(25'000));
    QCOMPARE(shares[0].share.scaled(2), 25);
    QCOMPARE(shares[1].sizeClass, u"large"_s);
    QCOMPARE(shares[2].sizeClass, QString());
}

void TestContractFigures::smallMakerBehindALargePayeeIsIndirect()
{
    Contract contract = signedContract(20'000);
    QVERIFY(!isIndirect(contract));
    contract.endVendorName = u"Brume & Balise inc."_s;
    QVERIFY(!isIndirect(contract));
    contract.kind = ContractKind::PassThrough;
    QVERIFY(isIndirect(contract));
    QVERIFY(isSmallerFirm(u"medium"));
    QVERIFY(!isSmallerFirm(u"large"));
    QVERIFY(!isSmallerFirm(u""));
}

void TestContractFigures::memberWhoLeftAsksForConfirmation()
{
    Contract contract = signedContract(100'000);
    contract.members = { member(u"m1"_s, 6000), member(u"m2"_s, 4000) };
    contract.members.last().left = QDate(2015, 8, 1);
    QCOMPARE(leavingsToConfirm(contract), QStringList { u"m2"_s });
    Amendment members = amended(1, 0, QDate(2015, 7, 31));
    members.kind = AmendmentType::Members;
    contract.amendments = { members };
    QCOMPARE(leavingsToConfirm(contract), QStringList { u"m2"_s });
    contract.amendments.first().day = QDate(2015, 8, 1);
    QCOMPARE(leavingsToConfirm(contract), QStringList());
}

void TestContractFigures::lapsedAwardIsNoMoney()
{
    ProcurementFile file = awardedFile();
    QCOMPARE(moneyOf(file).awarded, std::optional(dollars(20'000)));
    file.state = FileState::Cancelled;
    QCOMPARE(moneyOf(file).awarded, std::optional(dollars(20'000)));
    file.contracts.first().signedOn = {};
    QCOMPARE(moneyOf(file).awarded, std::optional<Money>());
    QCOMPARE(moneyOf(file).committed, Money());
    file.state = FileState::Open;
    QCOMPARE(moneyOf(file).awarded, std::optional(dollars(20'000)));
}

void TestContractFigures::thirdAmendmentOverTheGrowthAsksForApproval()
{
    const ProcurementFile file = awardedFile();
    Contract contract = signedContract(200'000);
    contract.amendments = { amended(1, 15'000, QDate(2015, 6, 1)), amended(2, 25'000, QDate(2015, 7, 1)),
                            amended(3, 1, QDate(2015, 8, 1)), amended(4, -1, QDate(2015, 9, 1)) };
    const QList<StepJudgement> judged = judgeSteps(contract, file.need, Route::Open, m_rules.rulesFor(file.need));
    QCOMPARE(judged.size(), 4);
    QVERIFY(!judged[0].isGrowthAbove);
    QVERIFY(!judged[1].isGrowthAbove);
    QVERIFY(judged[2].isGrowthAbove);
    QVERIFY(judged[2].asksApproval());
    QVERIFY(!judged[3].isGrowthAbove);
    QVERIFY(judgeSteps(contract, file.need, Route::Open, m_rules.rulesFor(file.need), 5)[0].isGrowthAbove);
}

void TestContractFigures::amendmentCrossesALimitOfTheRules()
{
    const ProcurementFile file = awardedFile();
    Contract contract = signedContract(20'000);
    contract.amendments = { amended(1, 1'000, QDate(2015, 6, 1)), amended(2, 4'000, QDate(2015, 7, 1)) };
    const QList<StepJudgement> judged = judgeSteps(contract, file.need, file.route, m_rules.rulesFor(file.need));
    QVERIFY(judged[0].limits.isEmpty());
    QCOMPARE(judged[1].before, dollars(21'000));
    QCOMPARE(judged[1].after, dollars(25'000));
    QVERIFY(!judged[1].limits.isEmpty());
    QCOMPARE(judged[1].limits.first().limit, dollars(25'000));
    QVERIFY(!judged[1].limits.first().row.isEmpty());
    QVERIFY(!judged[1].limits.first().citation.title.en.isEmpty());
    QVERIFY(judged[1].asksApproval());
    QVERIFY(!judged[1].error);
    const auto isAmendmentRule = [](const CrossedLimit &warning) { return warning.row == u"amendment"_s; };
    QVERIFY(std::ranges::any_of(judged[1].warnings, isAmendmentRule));
}

void TestContractFigures::rulesNameWhoApprovesWhatAnAmendmentMakes_data()
{
    QTest::addColumn<qint64>("change"); // of 900,000, in cents
    QTest::addColumn<Authority>("authority");
    QTest::newRow("below a million in all") << qint64(99'999'99) << Authority::Ceo;
    QTest::newRow("a million in all") << qint64(100'000'00) << Authority::Board;
}

void TestContractFigures::rulesNameWhoApprovesWhatAnAmendmentMakes()
{
    QFETCH(qint64, change);
    QFETCH(Authority, authority);
    ProcurementFile file = awardedFile();
    file.need.jurisdiction = Jurisdiction::OnBps;
    file.need.entity = Entity::OnBps;
    file.need.commodity = Commodity::Consulting;
    file.need.reasons = { Ground::OnlyOneSupplier };
    file.route = Route::SoleSource;
    file.contracts = { signedContract(900'000) };
    file.contracts.first().amendments = { amended(1, 0, QDate(2015, 6, 1)) };
    file.contracts.first().amendments.first().change = cents(change);
    QCOMPARE(neededApprovals(file).constLast().authority, Authority::Manager); // nothing is determined
    const NeededApproval needed = neededApprovals(file, m_rules.rulesFor(file.need)).constLast();
    QCOMPARE(needed.part, u"a1"_s);
    QCOMPARE(needed.authority, authority);
    QVERIFY(needed.isNamed);
    QCOMPARE(needed.amount, cents(900'000'00 + change));
    QVERIFY(!needed.rule.isEmpty());
    QVERIFY(!needed.citation.en.isEmpty());
    QVERIFY(!needed.citation.fr.isEmpty());
}

/// A manager's yes is enough as long as no rules are at hand; with them it is not, and the rule is named.
void TestContractFigures::stageIsClosedUntilWhomTheRulesNameApprovesAnAmendment()
{
    ProcurementFile file = awardedFile();
    file.need.jurisdiction = Jurisdiction::OnBps;
    file.need.entity = Entity::OnBps;
    file.need.commodity = Commodity::Consulting;
    file.need.reasons = { Ground::OnlyOneSupplier };
    file.route = Route::SoleSource;
    file.stage = FileStage::Delivery;
    file.passages = { { u"s1"_s, FileStage::Delivery, file.head.holder, QDate(2015, 4, 1), {}, u"nothing is due"_s } };
    file.contracts = { signedContract(900'000) };
    file.contracts.first().amendments = { amended(1, 100'000, QDate(2015, 6, 1)) };
    requestApproval(file, neededApprovals(file).constLast(), u"A. Desrosiers"_s, u"P. Nakamura"_s, QDate(2015, 6, 2));
    file.approvals.first().state = ApprovalState::Approved;
    file.approvals.first().decidedBy = u"P. Nakamura"_s;
    file.approvals.first().decidedOn = QDate(2015, 6, 3);
    const QDate day(2015, 6, 4);
    const QString key = u"approval/amendment/a1"_s;
    const auto closes = [&key](const StageGate &gate) {
        return std::ranges::find(gate.closed, key, &FileDuty::key) != gate.closed.end();
    };
    const RuleSet &rules = m_rules.rulesFor(file.need);
    QVERIFY(!closes(gateOf(file, day)));
    const StageGate gate = gateOf(file, day, {}, &rules);
    QVERIFY(closes(gate));
    const FileDuty duty = *std::ranges::find(gate.closed, key, &FileDuty::key);
    QCOMPARE(duty.authority, std::optional(Authority::Board));
    QVERIFY(!duty.rule.isEmpty());
    QVERIFY(!duty.citation.en.isEmpty());

    ProcurementFile passed = file;
    QCOMPARE(passStage(passed, u"nothing is due"_s, day), StageMove::Done);
    const auto refuses = [&](const QList<FileFinding> &found) {
        return std::ranges::any_of(found, [&](const FileFinding &finding) {
            return finding.limit == key && finding.rule == duty.rule && finding.citation == duty.citation;
        });
    };
    QVERIFY(!refuses(forbiddenBy(file, passed, {})));
    QVERIFY(refuses(forbiddenBy(file, passed, {}, {}, &rules)));
    // Approved by whom the rules name, the file goes on.
    file.approvals.first().needed = Authority::Board;
    QVERIFY(!closes(gateOf(file, day, {}, &rules)));
}

void TestContractFigures::amendmentToTheCentBelowTheLimit()
{
    const ProcurementFile file = awardedFile();
    Contract contract = signedContract(20'000);
    contract.amendments = { amended(1, 0, QDate(2015, 6, 1)) };
    contract.amendments.first().change = cents(4'999'99);
    QVERIFY(judgeSteps(contract, file.need, file.route, m_rules.rulesFor(file.need))[0].limits.isEmpty());
    contract.amendments.first().change = dollars(-1'000);
    QVERIFY(judgeSteps(contract, file.need, file.route, m_rules.rulesFor(file.need))[0].limits.isEmpty());
}

void TestContractFigures::limitIsReachedToTheCent_data()
{
    QTest::addColumn<Jurisdiction>("jurisdiction");
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Route>("route");
    QTest::addColumn<qint64>("limit"); // in cents
    QTest::newRow("quotes of an Ontario ministry")
        << Jurisdiction::OnOps << Entity::OnMin << QDate(2015, 6, 1) << Route::LowValueQuotes << qint64(2'500'000);
    QTest::newRow("invitation of an Ontario ministry, today")
        << Jurisdiction::OnOps << Entity::OnMin << QDate(2026, 6, 1) << Route::Invitational << qint64(12'120'000);
    QTest::newRow("trade agreement, British Columbia")
        << Jurisdiction::Bc << Entity::BcMin << QDate(2024, 6, 1) << Route::Invitational << qint64(7'500'000);
}

void TestContractFigures::limitIsReachedToTheCent()
{
    QFETCH(Jurisdiction, jurisdiction);
    QFETCH(Entity, entity);
    QFETCH(QDate, day);
    QFETCH(Route, route);
    QFETCH(qint64, limit);
    Need need;
    need.jurisdiction = jurisdiction;
    need.entity = entity;
    need.commodity = Commodity::Services;
    need.value = Money::fromCents(limit - 100);
    need.date = day;
    Contract contract = signedContract(0);
    contract.value = Money::fromCents(limit - 100);
    contract.amendments = { amended(1, 0, day) };
    const auto judged = [&](qint64 more) {
        contract.amendments.first().change = cents(more);
        return judgeSteps(contract, need, route, m_rules.rulesFor(need)).first();
    };
    QVERIFY(judged(99).limits.isEmpty());
    const StepJudgement reached = judged(100);
    QVERIFY(!reached.isGrowthAbove);
    QCOMPARE(reached.limits.size(), 1);
    QCOMPARE(reached.limits.first().limit, cents(limit));
    QVERIFY(!reached.limits.first().row.isEmpty());
    QVERIFY(!reached.limits.first().citation.title.fr.isEmpty());
    QVERIFY(reached.asksApproval());
    // Above it from the beginning: nothing is crossed any more.
    contract.value = cents(limit);
    QVERIFY(judged(100).limits.isEmpty());
}

void TestContractFigures::limitIsAFindingUntilTheAmendmentIsApproved()
{
    ProcurementFile file = awardedFile();
    Contract contract = signedContract(24'000);
    contract.amendments = { amended(1, 999, QDate(2015, 6, 1)), amended(2, 1, QDate(2015, 7, 1)) };
    file.contracts = { contract };
    const RuleSet &rules = m_rules.rulesFor(file.need);
    const QList<FileFinding> found = limitFindings(file, rules);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fault, FileFault::AmendmentCrossesLimit);
    QCOMPARE(found.first().weight, FaultWeight::Unusual);
    QCOMPARE(found.first().path, u"contracts/c1/amendments/a2/change"_s);
    QCOMPARE(found.first().value, dollars(25'000).toString());
    QCOMPARE(found.first().limit, dollars(25'000).toString());
    QVERIFY(!found.first().rule.isEmpty() && !found.first().citation.en.isEmpty());
    Approval approval;
    approval.uid = u"p1"_s;
    approval.subject = ApprovalSubject::Amendment;
    approval.part = u"a2"_s;
    approval.state = ApprovalState::Approved;
    file.approvals = { approval };
    QVERIFY(limitFindings(file, rules).isEmpty());
}

void TestContractFigures::chainOfThreeContractsHasItsTotalAndTime()
{
    const auto fileWith = [](const QString &number, qint64 value, QDate from, QDate until, const QString &follows) {
        ProcurementFile file = awardedFile();
        file.head.number = number;
        Contract contract = signedContract(value);
        contract.signedOn = contract.start = from;
        contract.end = until;
        contract.follows = follows;
        file.contracts = { contract };
        return file;
    };
    QHash<QString, ProcurementFile> files;
    files[u"PF-1"_s] = fileWith(u"PF-1"_s, 20'000, QDate(2014, 1, 1), QDate(2014, 12, 31), {});
    files[u"PF-2"_s] = fileWith(u"PF-2"_s, 90'000, QDate(2015, 1, 1), QDate(2015, 12, 31), u"PF-1"_s);
    files[u"PF-2"_s].contracts[0].amendments = { amended(1, 10'000, QDate(2015, 6, 1)) };
    files[u"PF-2"_s].contracts[0].optIn.joined = { { u"j1"_s, u"Region North"_s, QDate(2015, 7, 1), dollars(30'000) } };
    files[u"PF-3"_s] = fileWith(u"PF-3"_s, 500'000, QDate(2016, 1, 1), QDate(2016, 12, 30), u"PF-2"_s);
    const FileByNumber fileOf = [&files](const QString &number) {
        return files.contains(number) ? std::optional(files.value(number)) : std::nullopt;
    };
    const ScaleUpChain chain = scaleUpOf(files[u"PF-3"_s], u"c1"_s, fileOf);
    QCOMPARE(chain.links.size(), 3);
    QCOMPARE(chain.links.first().file, u"PF-1"_s);
    QCOMPARE(chain.links.last().file, u"PF-3"_s);
    QCOMPARE(chain.links[1].total, dollars(100'000));
    QCOMPARE(chain.links[1].joiners, 1);
    QCOMPARE(chain.contracts, dollars(620'000));
    QCOMPARE(chain.joined, dollars(30'000));
    QCOMPARE(chain.total(), dollars(650'000));
    QCOMPARE(chain.from, QDate(2014, 1, 1));
    QCOMPARE(chain.until, QDate(2016, 12, 30));
    QCOMPARE(chain.days(), 1095);
    QVERIFY(chain.missing.isEmpty());
    // What cannot be had is told, and the rest still counts.
    files.remove(u"PF-1"_s);
    const ScaleUpChain rest = scaleUpOf(files[u"PF-3"_s], u"c1"_s, fileOf);
    QCOMPARE(rest.missing, u"PF-1"_s);
    QCOMPARE(rest.contracts, dollars(600'000));
}

void TestContractFigures::filesThatNameEachOtherCountOnce()
{
    ProcurementFile first = awardedFile();
    first.head.number = u"PF-1"_s;
    first.contracts = { signedContract(10'000) };
    first.contracts[0].follows = u"PF-2"_s;
    ProcurementFile second = first;
    second.head.number = u"PF-2"_s;
    second.contracts[0].follows = u"PF-1"_s;
    const ScaleUpChain chain = scaleUpOf(
        first, u"c1"_s, [&](const QString &number) { return std::optional(number == first.head.number ? first : second); });
    QCOMPARE(chain.links.size(), 2);
    QCOMPARE(chain.contracts, dollars(20'000));
}

void TestContractFigures::rulesThatCannotBeAskedAreTold()
{
    const ProcurementFile file = awardedFile();
    Contract contract = signedContract(20'000);
    contract.amendments = { amended(1, 5'000, QDate(1950, 6, 1)) };
    const QList<StepJudgement> judged = judgeSteps(contract, file.need, file.route, m_rules.rulesFor(file.need));
    QVERIFY(judged[0].error);
    QCOMPARE(judged[0].error->fault, NeedFault::NotCovered);
}

void TestContractFigures::remindersAreDated_data()
{
    QTest::addColumn<ReminderKind>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("tellFrom");
    QTest::newRow("end of the term") << ReminderKind::TermEnds << QDate(2016, 3, 31) << QDate(2016, 1, 1);
    QTest::newRow("option") << ReminderKind::OptionDecision << QDate(2016, 3, 1) << QDate(2016, 1, 31);
    QTest::newRow("warranty") << ReminderKind::WarrantyEnds << QDate(2017, 3, 31) << QDate(2017, 3, 1);
    QTest::newRow("validation") << ReminderKind::ValidationDecision << QDate(2016, 3, 1) << QDate(2016, 3, 1);
    QTest::newRow("pilot") << ReminderKind::PilotLimit << QDate(2016, 10, 1) << QDate(2016, 9, 1);
    QTest::newRow("joining") << ReminderKind::JoiningEnds << QDate(2015, 12, 31) << QDate(2015, 12, 1);
    QTest::newRow("milestone") << ReminderKind::MilestoneDue << QDate(2015, 6, 30) << QDate(2015, 6, 16);
    QTest::newRow("member") << ReminderKind::LeavingToConfirm << QDate(2015, 8, 1) << QDate(2015, 8, 1);
    QTest::newRow("data") << ReminderKind::DataDeletion << QDate(2015, 7, 7) << QDate(2015, 7, 7);
}

namespace {

ProcurementFile remindingFile()
{
    ProcurementFile file = awardedFile();
    Contract &contract = file.contracts.first();
    contract.kind = ContractKind::ProofOfConcept;
    contract.warrantyUntil = QDate(2017, 3, 31);
    contract.options = { option(u"o1"_s, 5'000) };
    contract.milestones = { { u"m1"_s, { u"Trial"_s, u"Essai"_s }, QDate(2015, 6, 30), {}, {}, {}, {} } };
    contract.validation.until = QDate(2016, 3, 31);
    contract.optIn.isOpen = true;
    contract.optIn.until = QDate(2015, 12, 31);
    contract.members = { member(u"x1"_s, 10'000) };
    contract.members.first().left = QDate(2015, 8, 1);
    file.intake.data = { { u"d1"_s, u"names"_s, true, u"Toronto"_s, QDate(2015, 7, 7), {}, {} } };
    return file;
}

} // namespace

void TestContractFigures::remindersAreDated()
{
    QFETCH(const ReminderKind, kind);
    QFETCH(const QDate, day);
    QFETCH(const QDate, tellFrom);
    const ProcurementFile file = remindingFile();
    const QList<ContractReminder> all = contractReminders(file);
    const auto found = std::ranges::find(all, kind, &ContractReminder::kind);
    QVERIFY(found != all.end());
    QCOMPARE(std::ranges::count(all, kind, &ContractReminder::kind), 1);
    QCOMPARE(found->day, day);
    QCOMPARE(found->tellFrom, tellFrom);
}

void TestContractFigures::decidedThingsRemindOfNothing()
{
    ProcurementFile file = remindingFile();
    Contract &contract = file.contracts.first();
    contract.options.first().usedOn = QDate(2016, 2, 1);
    contract.milestones.first().reached = QDate(2015, 6, 29);
    contract.validation.decidedOn = QDate(2016, 2, 20);
    contract.optIn.isOpen = false;
    contract.members.first().left = {};
    file.intake.data.first().deletedOn = QDate(2015, 7, 6);
    QList<ContractReminder> left = contractReminders(file);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left[0].kind, ReminderKind::TermEnds);
    QCOMPARE(left[0].day, QDate(2017, 3, 31));
    QCOMPARE(left[1].kind, ReminderKind::WarrantyEnds);
    file.state = FileState::Closed;
    left = contractReminders(file);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].kind, ReminderKind::WarrantyEnds);
}

void TestContractFigures::debriefingDaysCountFromTheNotice_data()
{
    QTest::addColumn<QDate>("notice");
    QTest::addColumn<QDate>("letter");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<DebriefState>("state");
    QTest::addColumn<int>("left");
    const QDate notice(2015, 4, 1);
    QTest::newRow("nothing is out") << QDate() << QDate() << notice << DebriefState::NotAwarded << 0;
    QTest::newRow("first day") << notice << QDate() << notice << DebriefState::Open << 60;
    QTest::newRow("last day") << notice << QDate() << QDate(2015, 5, 31) << DebriefState::Open << 0;
    QTest::newRow("a day too late") << notice << QDate() << QDate(2015, 6, 1) << DebriefState::Over << 0;
    QTest::newRow("letter after the notice") << notice << QDate(2015, 4, 11) << QDate(2015, 6, 1) << DebriefState::Open << 9;
}

void TestContractFigures::debriefingDaysCountFromTheNotice()
{
    QFETCH(const QDate, notice);
    QFETCH(const QDate, letter);
    QFETCH(const QDate, today);
    QFETCH(const DebriefState, state);
    QFETCH(const int, left);
    ProcurementFile file = awardedFile();
    file.award.noticePublishedOn = notice;
    RegretLetter regret;
    regret.uid = u"l1"_s;
    regret.bid = u"b2"_s;
    regret.sentOn = letter;
    QVERIFY(debriefClockOf(file, regret, today).state != DebriefState::Open);
    addDuty(file, DutyKind::DebriefDays, 60);
    const DebriefClock clock = debriefClockOf(file, regret, today);
    QCOMPARE(clock.state, state);
    QCOMPARE(clock.daysLeft, left);
    QCOMPARE(clock.rule, u"row.1"_s);
    regret.debriefAskedOn = today;
    QCOMPARE(debriefClockOf(file, regret, today).state, DebriefState::Asked);
    regret.debriefHeldOn = today;
    QCOMPARE(debriefClockOf(file, regret, today).state, DebriefState::Held);
}

void TestContractFigures::recordsAreKeptForYears()
{
    ProcurementFile file = awardedFile();
    QVERIFY(!retentionEnd(file).isValid());
    addDuty(file, DutyKind::RecordRetentionYears, 7);
    QCOMPARE(retentionEnd(file), QDate(2023, 3, 31));
    file.invoices = { received(u"i1"_s, 100, QDate(2016, 3, 20)) };
    file.invoices.first().paidOn = QDate(2016, 4, 19);
    QCOMPARE(retentionEnd(file), QDate(2023, 4, 19));
}

void TestContractFigures::namedOptionIsKeptInTheFile()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().options = { option(u"o1"_s, 5'000) };
    file.contracts.first().amendments = { amended(1, 5'000, QDate(2015, 6, 1)) };
    file.contracts.first().amendments.first().option = u"o1"_s;
    const auto read = fileFromJson(fileToJson(file));
    QVERIFY(read);
    QCOMPARE(read->contracts.first().amendments.first().option, u"o1"_s);
}

QTEST_GUILESS_MAIN(TestContractFigures)
#include "tst_contractfigures.moc"
