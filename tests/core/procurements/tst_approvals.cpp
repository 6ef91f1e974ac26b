// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/approvals.h"

#include "core/procurements/filefaults.h"
#include "tests/core/procurements/somefile.h"

#include <QTest>

#include <functional>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightsFollowAuthorityAndDelegation_data();
    void rightsFollowAuthorityAndDelegation();
    void lowestAuthorityThatIsEnoughComesFirst();
    void soleSourceGoesToTheAuthorityOfTheRule();
    void awardAlwaysWantsASecondPerson();
    void amendmentIsApprovedForTheTotalByWhoApprovesTheContract_data();
    void amendmentIsApprovedForTheTotalByWhoApprovesTheContract();
    void nobodyApprovesHimself();
    void tooLowAnAuthorityIsRefused();
    void refusalWantsAReason();
    void approvedIsFrozenAndNotesStayOpen();
    void approvalOfWhatChangedMeanwhileIsRefused();
    void decisionsStayAsTheyWereMade_data();
    void decisionsStayAsTheyWereMade();
    void withdrawnIsOpenAgain();
    void stuckApprovalIsSettledByHandWithATrace();
    void delegateDecidesInTheNameOfAnother();
    void findingsTellWhatAFileFromOutsideHides();

private:
    /// A file whose award waits for the manager.
    [[nodiscard]] static ProcurementFile asked();
};

ProcurementFile TestApprovals::asked()
{
    ProcurementFile file = test::newFile();
    file.award.vendorName = u"Brume & Balise inc."_s;
    file.award.amount = Money::fromCents(2'000'000);
    const NeededApproval needed = neededApprovals(file).constFirst();
    requestApproval(file, needed, u"A. Desrosiers"_s, u"P. Nakamura"_s, QDate(2015, 4, 10));
    return file;
}

void TestApprovals::rightsFollowAuthorityAndDelegation_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("needed");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("may");
    QTest::addColumn<QString>("onBehalfOf");
    const QDate inside(2015, 4, 10);
    const auto row = [](const char *name, const char *person, Authority needed, qint64 cents, QDate day, bool may,
                        const char *behalf) {
        QTest::newRow(name) << QString::fromLatin1(person) << int(needed) << cents << day << may << QString::fromLatin1(behalf);
    };
    row("own", "P. Nakamura", Authority::Manager, 100, inside, true, "");
    row("higher than needed", "M. Okafor", Authority::Manager, 100, inside, true, "");
    row("no authority", "A. Desrosiers", Authority::Manager, 100, inside, false, "");
    row("unknown person", "Nobody", Authority::Manager, 100, inside, false, "");
    row("delegated", "P. Nakamura", Authority::Director, 2'500'000, inside, true, "J. Tremblay");
    row("a cent above the delegation", "P. Nakamura", Authority::Director, 2'500'001, inside, false, "");
    row("first day", "P. Nakamura", Authority::Director, 1, QDate(2015, 4, 1), true, "J. Tremblay");
    row("the day before", "P. Nakamura", Authority::Director, 1, QDate(2015, 3, 31), false, "");
    row("last day", "P. Nakamura", Authority::Director, 1, QDate(2015, 4, 30), true, "J. Tremblay");
    row("the day after", "P. Nakamura", Authority::Director, 1, QDate(2015, 5, 1), false, "");
    row("above what was given", "P. Nakamura", Authority::Adm, 1, inside, false, "");
}

void TestApprovals::rightsFollowAuthorityAndDelegation()
{
    QFETCH(const QString, person);
    QFETCH(const int, needed);
    QFETCH(const qint64, cents);
    QFETCH(const QDate, day);
    const ApprovalRight right = rightToApprove(test::someOffice(), person, Authority(needed), Money::fromCents(cents), day);
    QTEST(right.may, "may");
    QTEST(right.onBehalfOf, "onBehalfOf");
}

void TestApprovals::lowestAuthorityThatIsEnoughComesFirst()
{
    const QStringList names = whoMayApprove(test::someOffice(), Authority::Director, Money::fromCents(100), QDate(2015, 4, 10));
    QCOMPARE(names, QStringList({ u"J. Tremblay"_s, u"R. Iyer"_s, u"M. Okafor"_s, u"P. Nakamura"_s }));
}

void TestApprovals::soleSourceGoesToTheAuthorityOfTheRule()
{
    ProcurementFile file = test::newFile();
    StoredDetermination determination;
    StoredRoute route;
    route.route = Route::SoleSource;
    route.duties << StoredDuty { DutyKind::Approval, int(Authority::Adm), u"sole-source.approval"_s, {}, u"Study, case 1"_s, {} };
    determination.routes << route;
    file.determinations << determination;
    file.route = Route::SoleSource;
    const QList<NeededApproval> needed = neededApprovals(file);
    QCOMPARE(needed.constFirst().subject, ApprovalSubject::SoleSource);
    QCOMPARE(needed.constFirst().authority, Authority::Adm);
    QVERIFY(needed.constFirst().isNamed);
    QCOMPARE(needed.constFirst().rule, u"sole-source.approval"_s);
    QCOMPARE(requestApproval(file, needed.constFirst(), u"A. Desrosiers"_s, u"M. Okafor"_s, QDate(2015, 3, 10)),
             ApprovalMove::Done);
    QCOMPARE(file.soleSource.state, SoleSourceState::Asked);
    QCOMPARE(decideApproval(file, file.approvals.constFirst().uid, false, u"M. Okafor"_s, u"others sell it"_s, QDate(2015, 3, 20),
                            test::someOffice()),
             ApprovalMove::Done);
    QCOMPARE(file.soleSource.state, SoleSourceState::Refused);
    QCOMPARE(file.soleSource.refusal, u"others sell it"_s);
}

void TestApprovals::awardAlwaysWantsASecondPerson()
{
    const QList<NeededApproval> needed = neededApprovals(test::newFile());
    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed.constFirst().subject, ApprovalSubject::Award);
    QVERIFY(!needed.constFirst().isNamed);
}

void TestApprovals::amendmentIsApprovedForTheTotalByWhoApprovesTheContract_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isRuled");
    QTest::addColumn<int>("authority");
    QTest::newRow("with a rule") << QDate(2015, 6, 1) << true << int(Authority::Adm);
    QTest::newRow("a draft without a day") << QDate() << true << int(Authority::Adm);
    QTest::newRow("no rule names anybody") << QDate(2015, 6, 1) << false << int(Authority::Manager);
}

void TestApprovals::amendmentIsApprovedForTheTotalByWhoApprovesTheContract()
{
    QFETCH(QDate, day);
    QFETCH(bool, isRuled);
    QFETCH(int, authority);
    ProcurementFile file = test::newFile();
    StoredRoute route;
    route.route = Route::Open;
    if (isRuled) {
        route.duties << StoredDuty { DutyKind::Approval, int(Authority::Director), u"one"_s, {}, {}, {} }
                     << StoredDuty { DutyKind::Approval, int(Authority::Adm), u"two"_s, {}, {}, {} };
    }
    StoredDetermination determination;
    determination.routes << route;
    file.determinations << determination;
    file.route = Route::Open;
    Contract contract;
    contract.uid = u"c1"_s;
    contract.value = Money::fromCents(10'000'000);
    Amendment first;
    first.uid = u"m1"_s;
    first.day = QDate(2015, 5, 1);
    first.change = Money::fromCents(-1'000'000);
    Amendment second = first;
    second.uid = u"m2"_s;
    second.number = 2;
    second.day = day;
    second.change = Money::fromCents(100);
    contract.amendments = { first, second };
    file.contracts = { contract };
    const QList<NeededApproval> all = neededApprovals(file);
    QCOMPARE(std::ranges::count(all, ApprovalSubject::Amendment, &NeededApproval::subject), 1); // less money asks nobody
    const NeededApproval needed = all.constLast();
    QCOMPARE(needed.part, u"m2"_s);
    QCOMPARE(needed.amount, Money::fromCents(9'000'100));
    QCOMPARE(int(needed.authority), authority);
    QCOMPARE(needed.isNamed, isRuled);
    QCOMPARE(needed.rule, isRuled ? u"two"_s : QString());
}

void TestApprovals::nobodyApprovesHimself()
{
    ProcurementFile file = asked();
    file.approvals.first().requestedBy = u"P. Nakamura"_s;
    QCOMPARE(
        decideApproval(file, file.approvals.constFirst().uid, true, u"P. Nakamura"_s, {}, QDate(2015, 4, 11), test::someOffice()),
        ApprovalMove::SamePerson);
    // The requester of the need has the authority, and may not use it here.
    QCOMPARE(
        decideApproval(file, file.approvals.constFirst().uid, true, u"R. Iyer"_s, {}, QDate(2015, 4, 11), test::someOffice()),
        ApprovalMove::SamePerson);
    QCOMPARE(file.approvals.constFirst().state, ApprovalState::Pending);
}

void TestApprovals::tooLowAnAuthorityIsRefused()
{
    ProcurementFile file = asked();
    file.approvals.first().needed = Authority::Adm;
    QCOMPARE(
        decideApproval(file, file.approvals.constFirst().uid, true, u"P. Nakamura"_s, {}, QDate(2015, 4, 11), test::someOffice()),
        ApprovalMove::NoRight);
}

void TestApprovals::refusalWantsAReason()
{
    ProcurementFile file = asked();
    const QString uid = file.approvals.constFirst().uid;
    QCOMPARE(decideApproval(file, uid, false, u"P. Nakamura"_s, u" "_s, QDate(2015, 4, 11), test::someOffice()),
             ApprovalMove::ReasonMissing);
    QCOMPARE(decideApproval(file, uid, false, u"P. Nakamura"_s, u"too dear"_s, QDate(2015, 4, 11), test::someOffice()),
             ApprovalMove::Done);
    QCOMPARE(decideApproval(file, uid, true, u"P. Nakamura"_s, {}, QDate(2015, 4, 12), test::someOffice()),
             ApprovalMove::NotPending);
    QVERIFY(!isApproved(file, ApprovalSubject::Award));
    // It may be asked for again, and both stay in the file.
    QCOMPARE(requestApproval(file, neededApprovals(file).constFirst(), u"A. Desrosiers"_s, u"M. Okafor"_s, QDate(2015, 4, 13)),
             ApprovalMove::Done);
    QCOMPARE(file.approvals.size(), 2);
}

void TestApprovals::approvedIsFrozenAndNotesStayOpen()
{
    ProcurementFile file = asked();
    QCOMPARE(
        decideApproval(file, file.approvals.constFirst().uid, true, u"P. Nakamura"_s, {}, QDate(2015, 4, 11), test::someOffice()),
        ApprovalMove::Done);
    ProcurementFile changed = file;
    changed.award.amount = Money::fromCents(2'000'001);
    const QList<FileFinding> frozen = approvalFrozen(file, changed);
    QCOMPARE(frozen.size(), 1);
    QCOMPARE(frozen.constFirst().fault, FileFault::ApprovedIsFrozen);
    QCOMPARE(frozen.constFirst().path, u"award"_s);
    ProcurementFile noted = file;
    noted.notes << FileNote { u"n1"_s, {}, u"me"_s, u"called the firm"_s };
    noted.award.noticePublishedOn = QDate(2015, 4, 20);
    QVERIFY(approvalFrozen(file, noted).isEmpty());
    ProcurementFile without = file;
    without.approvals.clear();
    QVERIFY(!approvalFrozen(file, without).isEmpty());
}

/// One approves what he sees while another changes it: joined, the file would hold an approval of what nobody approved.
void TestApprovals::approvalOfWhatChangedMeanwhileIsRefused()
{
    const ProcurementFile before = asked();
    ProcurementFile joined = before;
    QCOMPARE(decideApproval(joined, joined.approvals.constFirst().uid, true, u"P. Nakamura"_s, {}, QDate(2015, 4, 11),
                            test::someOffice()),
             ApprovalMove::Done);
    QVERIFY(approvalFrozen(before, joined).isEmpty());
    joined.award.amount = Money::fromCents(9'000'000);
    const QList<FileFinding> found = approvalFrozen(before, joined);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().fault, FileFault::ApprovedIsFrozen);
    QCOMPARE(found.constFirst().path, u"award"_s);
}

void TestApprovals::decisionsStayAsTheyWereMade_data()
{
    using Edit = std::function<void(ProcurementFile &)>;
    QTest::addColumn<bool>("approve");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("isForbidden");
    const auto row = [](const char *name, bool approve, const Edit &edit, bool isForbidden = true) {
        QTest::newRow(name) << approve << edit << isForbidden;
    };
    row("another decided", true, [](auto &file) { file.approvals[0].decidedBy = u"M. Okafor"_s; });
    row("in another's name", true, [](auto &file) { file.approvals[0].onBehalfOf = u"M. Okafor"_s; });
    row("of another amount", true, [](auto &file) { file.approvals[0].amount = Money::fromCents(1); });
    row("pending again", true, [](auto &file) { file.approvals[0].state = ApprovalState::Pending; });
    row("as if it had never been decided", true, [](auto &file) { file.approvals = asked().approvals; });
    row(
        "withdrawn", true, [](auto &file) { withdrawApproval(file, file.approvals[0].uid, u"too dear"_s, QDate(2015, 4, 12)); },
        false);
    row("withdrawn by another than who decided", true, [](auto &file) {
        withdrawApproval(file, file.approvals[0].uid, u"too dear"_s, QDate(2015, 4, 12));
        file.approvals[0].decidedBy = u"M. Okafor"_s;
    });
    row("a refusal is gone", false, [](auto &file) { file.approvals.clear(); });
    row("a refusal becomes a yes", false, [](auto &file) { file.approvals[0].state = ApprovalState::Approved; });
    row(
        "asked again after a refusal", false,
        [](auto &file) {
            requestApproval(file, neededApprovals(file).constFirst(), u"A. Desrosiers"_s, u"M. Okafor"_s, QDate(2015, 4, 13));
        },
        false);
}

void TestApprovals::decisionsStayAsTheyWereMade()
{
    QFETCH(bool, approve);
    QFETCH(std::function<void(ProcurementFile &)>, edit);
    QFETCH(bool, isForbidden);
    ProcurementFile before = asked();
    before.approvals[0].uid = u"a1"_s;
    QCOMPARE(decideApproval(before, u"a1"_s, approve, u"P. Nakamura"_s, u"seen"_s, QDate(2015, 4, 11), test::someOffice()),
             ApprovalMove::Done);
    ProcurementFile after = before;
    edit(after);
    for (Approval &approval : after.approvals) {
        if (approval.requestedOn == QDate(2015, 4, 10))
            approval.uid = u"a1"_s;
    }
    const QList<FileFinding> found = approvalFrozen(before, after);
    QCOMPARE(!found.isEmpty(), isForbidden);
    if (isForbidden)
        QCOMPARE(found.constFirst().fault, FileFault::DecisionFrozen);
}

void TestApprovals::withdrawnIsOpenAgain()
{
    ProcurementFile file = asked();
    const QString uid = file.approvals.constFirst().uid;
    QCOMPARE(decideApproval(file, uid, true, u"P. Nakamura"_s, {}, QDate(2015, 4, 11), test::someOffice()), ApprovalMove::Done);
    ProcurementFile open = file;
    QCOMPARE(withdrawApproval(open, uid, {}, QDate(2015, 4, 12)), ApprovalMove::ReasonMissing);
    QCOMPARE(withdrawApproval(open, uid, u"wrong amount"_s, QDate(2015, 4, 12)), ApprovalMove::Done);
    open.award.amount = Money::fromCents(1'900'000);
    QVERIFY(approvalFrozen(file, open).isEmpty());
    QVERIFY(!isApproved(open, ApprovalSubject::Award));
}

void TestApprovals::stuckApprovalIsSettledByHandWithATrace()
{
    ProcurementFile file = asked();
    const QString uid = file.approvals.constFirst().uid;
    QCOMPARE(settleByHand(file, uid, true, u"M. Okafor"_s, {}, QDate(2015, 4, 20), test::someOffice()),
             ApprovalMove::ReasonMissing);
    QCOMPARE(settleByHand(file, uid, true, u"A. Desrosiers"_s, u"paper"_s, QDate(2015, 4, 20), test::someOffice()),
             ApprovalMove::SamePerson);
    QCOMPARE(settleByHand(file, uid, true, u"M. Okafor"_s, u"signed on paper, in the documents"_s, QDate(2015, 4, 20),
                          test::someOffice()),
             ApprovalMove::Done);
    QVERIFY(file.approvals.constFirst().byHand);
    QCOMPARE(file.approvals.constFirst().decidedBy, u"M. Okafor"_s);
}

void TestApprovals::delegateDecidesInTheNameOfAnother()
{
    ProcurementFile file = asked();
    file.approvals.first().needed = Authority::Director;
    QCOMPARE(
        decideApproval(file, file.approvals.constFirst().uid, true, u"P. Nakamura"_s, {}, QDate(2015, 4, 11), test::someOffice()),
        ApprovalMove::Done);
    QCOMPARE(file.approvals.constFirst().onBehalfOf, u"J. Tremblay"_s);
    QVERIFY(approvalFindings(file, test::someOffice()).isEmpty());
}

void TestApprovals::findingsTellWhatAFileFromOutsideHides()
{
    ProcurementFile file = asked();
    Approval &approval = file.approvals.first();
    approval.state = ApprovalState::Refused;
    approval.decidedBy = approval.requestedBy;
    approval.decidedOn = QDate(2015, 4, 9);
    QList<FileFault> faults;
    for (const FileFinding &finding : approvalFindings(file, test::someOffice()))
        faults << finding.fault;
    QCOMPARE(faults, QList<FileFault>({ FileFault::DecisionWithoutReason, FileFault::SamePerson, FileFault::AuthorityTooLow,
                                        FileFault::DecisionBeforeRequest }));
}

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
