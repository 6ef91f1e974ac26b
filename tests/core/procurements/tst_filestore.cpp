// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filestore.h"

#include "core/procurements/approvals.h"
#include "core/procurements/filejson.h"
#include "core/procurements/officepeople.h"
#include "core/procurements/stagemoves.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "tests/core/procurements/dutyfile.h"
#include "tests/core/procurements/somecontract.h"
#include "tests/core/rules/shippedrules.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersFilesByTheirYear();
    void numberThatGoesOnOtherwiseIsNotCountedFrom_data();
    void numberThatGoesOnOtherwiseIsNotCountedFrom();
    void fileThatCouldNotBeReadIsNotWritten();
    void waiversAreJudged_data();
    void waiversAreJudged();
    void waiverIsJudgedByTheRulesOfTheSave_data();
    void waiverIsJudgedByTheRulesOfTheSave();
    void undoIsJudgedByTheRulesOfTheSave();
    void moveIsJudgedByTheRulesOfTheSave_data();
    void moveIsJudgedByTheRulesOfTheSave();
    void everyFieldIsAudited();
    void savingNothingWritesNothing();
    void differentFieldsOfTwoPeopleJoin();
    void twoPeopleAddToTheSameList();
    void confirmationsOfTwoPeopleJoin();
    void sameFieldOfTwoPeopleIsAConflict();
    void conflictsAreSettledFieldByField();
    void lastStepsAreTakenBackOneByOne();
    void undoIsTakenBack();
    void undoOfWhatChangedSinceIsTold();
    void whatARuleForbidsIsNotSaved();
    void creditsAndDearerPurchasesAreKept_data();
    void creditsAndDearerPurchasesAreKept();
    void closingIsHeldByTheHourOfTheSave_data();
    void closingIsHeldByTheHourOfTheSave();
    void textThatCannotBeKeptIsRefused();
    void nothingIsKeptWhenTheTrailCannotBeWritten();
    void damagedFileIsTold();

private:
    [[nodiscard]] StoredFile kept(const ProcurementFile &file);
    [[nodiscard]] static FileChange change(const char *action = "edit", const char *actor = "A. Desrosiers");
    /// Bought from one firm by a hospital, with an amendment of its contract: by the rules only the board may approve that.
    [[nodiscard]] StoredFile amended();
    [[nodiscard]] FileChange judged(const Need &need, bool byRules);
    static Waiver waiver(const QString &approver)
    {
        return { u"w1"_s, u"justification"_s, u"Told by telephone."_s, approver, QDate(2015, 6, 2) };
    }
    test::ShippedRules m_rules;
    test::TemporaryFolder m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestFileStore::init()
{
    m_database.reset();
    m_path = m_folder.path(u"register-%1.acquis"_s.arg(++m_count));
    auto made = Database::create(m_path);
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

FileChange TestFileStore::change(const char *action, const char *actor)
{
    return { QString::fromLatin1(action), QString::fromLatin1(actor), u"because"_s,
             QDateTime({ 2015, 3, 2 }, { 9, 0 }, Qt::UTC) };
}

StoredFile TestFileStore::kept(const ProcurementFile &file)
{
    const auto made = createFile(*m_database, file, change("create"));
    if (!made)
        qWarning() << made.error().subject << made.error().detail;
    else if (!made->isDone())
        qWarning() << made->forbidden.first().path << codeOf(made->forbidden.first().fault);
    return made && made->isDone() ? made->stored : StoredFile();
}

void TestFileStore::numbersFilesByTheirYear()
{
    QCOMPARE(kept(test::newFile()).file.head.number, u"PF-2015-0001"_s);
    QCOMPARE(kept(test::newFile()).file.head.number, u"PF-2015-0002"_s);
    ProcurementFile later = test::newFile();
    later.head.openedOn = QDate(2016, 1, 4);
    QCOMPARE(kept(later).file.head.number, u"PF-2016-0001"_s);
    ProcurementFile last = test::newFile();
    last.head.number = u"PF-2015-9999"_s;
    QVERIFY(kept(last).id.isValid());
    QCOMPARE(kept(test::newFile()).file.head.number, u"PF-2015-10000"_s);
    QCOMPARE(kept(test::newFile()).file.head.number, u"PF-2015-10001"_s);
    const auto again = loadFile(*m_database, u"PF-2015-0002"_s);
    ACQUIS_VERIFY_RESULT(again);
    QCOMPARE(again->revision, 1);
    QCOMPARE(again->savedBy, u"A. Desrosiers"_s);
}

void TestFileStore::numberThatGoesOnOtherwiseIsNotCountedFrom_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("next");
    QTest::newRow("with a letter") << u"PF-2015-0007-B"_s << u"PF-2015-0002"_s;
    QTest::newRow("with a sign") << u"PF-2015-+9"_s << u"PF-2015-0002"_s;
    QTest::newRow("without an end") << u"PF-2015-"_s << u"PF-2015-0002"_s;
    QTest::newRow("longer than can be counted") << u"PF-2015-99999999999999"_s << u"PF-2015-0002"_s;
    QTest::newRow("with more zeros") << u"PF-2015-000007"_s << u"PF-2015-0008"_s;
    QTest::newRow("of another year") << u"PF-2016-0007"_s << u"PF-2015-0002"_s;
}

void TestFileStore::numberThatGoesOnOtherwiseIsNotCountedFrom()
{
    QFETCH(QString, typed);
    QFETCH(QString, next);
    QCOMPARE(kept(test::newFile()).file.head.number, u"PF-2015-0001"_s);
    ProcurementFile file = test::newFile();
    file.head.number = typed;
    QVERIFY(kept(file).id.isValid());
    QCOMPARE(kept(test::newFile()).file.head.number, next);
}

void TestFileStore::fileThatCouldNotBeReadIsNotWritten()
{
    const StoredFile stored = kept(test::newFile());
    ProcurementFile file = stored.file;
    const QString text(8000, u'x');
    for (qsizetype i = 0; i * text.size() < largestFile; ++i) {
        Score score;
        score.uid = u"s%1"_s.arg(i);
        score.reason = text;
        file.evaluation.scores << score;
    }
    const auto save = saveFile(*m_database, stored, file, change());
    QVERIFY(!save || !save->isDone());
    const auto now = loadFile(*m_database, stored.id);
    ACQUIS_VERIFY_RESULT(now);
    QCOMPARE(*now, stored);
    const auto fresh = createFile(
        *m_database,
        [&file] {
            ProcurementFile whole = file;
            whole.head.number.clear();
            for (BidderQuestion question; whole.solicitation.questions.size() < 2000;) {
                question.uid = u"q%1"_s.arg(whole.solicitation.questions.size());
                question.question = question.answer = { QString(8000, u'x'), QString(8000, u'x') };
                whole.solicitation.questions << question;
            }
            whole.evaluation = {};
            return whole;
        }(),
        change("create"));
    ACQUIS_VERIFY_ERROR(fresh, ErrorCode::InvalidData);
    QVERIFY(fresh.error().detail.contains("too-large"_L1));
}

void TestFileStore::waiversAreJudged_data()
{
    QTest::addColumn<QString>("duty");
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QList<FileFault>>("faults");
    using Faults = QList<FileFault>;
    const QString why = u"Only two sell it."_s;
    QTest::newRow("by a manager") << u"quotes"_s << u"P. Nakamura"_s << why << Faults();
    QTest::newRow("by somebody higher") << u"quotes"_s << u"M. Okafor"_s << why << Faults();
    QTest::newRow("by who writes it down") << u"budget"_s << u"A. Desrosiers"_s << why
                                           << Faults { FileFault::SamePerson, FileFault::AuthorityTooLow };
    QTest::newRow("by who needs it") << u"quotes"_s << u"R. Iyer"_s << why << Faults { FileFault::SamePerson };
    QTest::newRow("by any name") << u"quotes"_s << u"Somebody"_s << why << Faults { FileFault::AuthorityTooLow };
    QTest::newRow("without a reason") << u"quotes"_s << u"P. Nakamura"_s << QString()
                                      << Faults { FileFault::DecisionWithoutReason };
    QTest::newRow("a duty that is not there yet")
        << u"posting-days"_s << u"M. Okafor"_s << why << Faults { FileFault::UnknownPart };
    QTest::newRow("an approval") << u"approval/award"_s << u"M. Okafor"_s << why << Faults { FileFault::DutyNotWaivable };
    QTest::newRow("what the file itself needs")
        << u"route-chosen"_s << u"M. Okafor"_s << why << Faults { FileFault::DutyNotWaivable };
}

void TestFileStore::waiversAreJudged()
{
    QFETCH(QString, duty);
    QFETCH(QString, approver);
    QFETCH(QString, reason);
    QFETCH(QList<FileFault>, faults);
    ACQUIS_VERIFY_RESULT(saveOfficePeople(*m_database, test::someOffice(), 0, u"anna"_s, {}));
    ProcurementFile file = test::quotesFile();
    file.head.number.clear();
    const StoredFile stored = kept(file);
    QVERIFY(stored.id.isValid());
    file = stored.file;
    file.waivers << Waiver { u"w1"_s, duty, reason, approver, QDate(2015, 3, 10) };
    const auto save = saveFile(*m_database, stored, file, change("waive-duty"));
    ACQUIS_VERIFY_RESULT(save);
    QList<FileFault> found;
    for (const FileFinding &one : save->forbidden)
        found << one.fault;
    QCOMPARE(found, faults);
    if (!faults.isEmpty())
        return;
    // What was judged once stands, also when the rules ask for more later.
    file = save->stored.file;
    file.determinations.last().routes.first().duties
        << StoredDuty { DutyKind::Approval, int(Authority::Dm), u"on.approval"_s, {}, {}, {} };
    const auto later = saveFile(*m_database, save->stored, file, change());
    ACQUIS_VERIFY_RESULT(later);
    QVERIFY(later->isDone());
}

StoredFile TestFileStore::amended()
{
    if (!m_rules.load() || !saveOfficePeople(*m_database, test::someOffice(), 0, u"anna"_s, {}))
        return {};
    ProcurementFile file = test::newFile();
    file.need.jurisdiction = Jurisdiction::OnBps;
    file.need.entity = Entity::OnBps;
    file.need.commodity = Commodity::Consulting;
    file.need.reasons = { Ground::OnlyOneSupplier };
    file.route = Route::SoleSource;
    test::addDuty(file, DutyKind::Justification, 0);
    file.determinations.first().day = QDate(2015, 3, 9);
    file.determinations.first().digest = QString(64, u'a');
    file.award.amount = test::dollars(900'000);
    file.contracts = { test::signedContract(900'000) };
    file.contracts.first().signedOn = {};
    file.contracts.first().amendments = { test::amended(1, 100'000, QDate(2015, 6, 1)) };
    Approval approval;
    approval.uid = u"low"_s;
    approval.subject = ApprovalSubject::Amendment;
    approval.part = u"a1"_s;
    approval.requestedBy = u"A. Desrosiers"_s;
    approval.requestedOn = QDate(2015, 6, 1);
    approval.state = ApprovalState::Approved;
    approval.decidedBy = u"P. Nakamura"_s;
    approval.decidedOn = QDate(2015, 6, 2);
    approval.digest = approvedContentDigest(file, ApprovalSubject::Amendment, u"a1"_s);
    file.approvals = { approval };
    file.stage = FileStage::Delivery;
    file.passages = { { u"s1"_s, FileStage::Delivery, file.head.holder, QDate(2015, 5, 1), {}, {} } };
    return kept(file);
}

FileChange TestFileStore::judged(const Need &need, bool byRules)
{
    FileChange made = change();
    if (byRules)
        made.rules = std::make_shared<const RuleSet>(m_rules.rulesFor(need));
    return made;
}

void TestFileStore::waiverIsJudgedByTheRulesOfTheSave_data()
{
    QTest::addColumn<bool>("byRules");
    QTest::addColumn<QList<FileFault>>("faults");
    QTest::newRow("by what the file itself holds") << false << QList<FileFault>();
    QTest::newRow("by the rules of the office") << true << QList<FileFault> { FileFault::AuthorityTooLow };
}

void TestFileStore::waiverIsJudgedByTheRulesOfTheSave()
{
    QFETCH(bool, byRules);
    QFETCH(QList<FileFault>, faults);
    const StoredFile stored = amended();
    QVERIFY(stored.id.isValid());
    ProcurementFile file = stored.file;
    file.waivers << waiver(u"P. Nakamura"_s);
    const auto save = saveFile(*m_database, stored, file, judged(file.need, byRules));
    ACQUIS_VERIFY_RESULT(save);
    QList<FileFault> found;
    for (const FileFinding &one : save->forbidden)
        found << one.fault;
    QCOMPARE(found, faults);
}

void TestFileStore::undoIsJudgedByTheRulesOfTheSave()
{
    const StoredFile stored = amended();
    QVERIFY(stored.id.isValid());
    ProcurementFile file = stored.file;
    file.waivers << waiver(u"P. Nakamura"_s);
    const auto waived = saveFile(*m_database, stored, file, judged(file.need, false));
    ACQUIS_VERIFY_RESULT(waived);
    QVERIFY(waived->isDone());
    file.waivers.clear();
    const auto taken = saveFile(*m_database, waived->stored, file, judged(file.need, true));
    ACQUIS_VERIFY_RESULT(taken);
    QVERIFY(taken->isDone());
    // Taking that back waives again, which the manager may not.
    const auto back = undoStep(*m_database, stored.id, taken->stored.revision, judged(file.need, true));
    ACQUIS_VERIFY_RESULT(back);
    QVERIFY(!back->isDone());
    QCOMPARE(back->forbidden.first().fault, FileFault::AuthorityTooLow);
    const auto byItself = undoStep(*m_database, stored.id, taken->stored.revision, judged(file.need, false));
    ACQUIS_VERIFY_RESULT(byItself);
    QVERIFY(byItself->isDone());
}

void TestFileStore::moveIsJudgedByTheRulesOfTheSave_data()
{
    QTest::addColumn<bool>("byRules");
    QTest::newRow("by what the file itself holds") << false;
    QTest::newRow("by the rules of the office") << true;
}

void TestFileStore::moveIsJudgedByTheRulesOfTheSave()
{
    QFETCH(bool, byRules);
    const StoredFile stored = amended();
    QVERIFY(stored.id.isValid());
    const FileChange by = judged(stored.file.need, byRules);
    ProcurementFile file = stored.file;
    // The move itself is held by the same rules as its save.
    const StageMove moved = passStage(file, u"All is there."_s, QDate(2015, 7, 1), {}, by.rules.get());
    QCOMPARE(moved, byRules ? StageMove::Forbidden : StageMove::Done);
    if (byRules)
        QCOMPARE(passStage(file, u"All is there."_s, QDate(2015, 7, 1)), StageMove::Done);
    const auto save = saveFile(*m_database, stored, file, by);
    ACQUIS_VERIFY_RESULT(save);
    QCOMPARE(save->isDone(), !byRules);
    if (byRules)
        QCOMPARE(save->forbidden.first().limit, u"approval/amendment/a1"_s);
}

void TestFileStore::everyFieldIsAudited()
{
    const StoredFile base = kept(test::newFile());
    ProcurementFile file = base.file;
    file.intake.problem.en = u"Delegates do not meet."_s;
    file.need.value = Money::fromCents(2'100'000);
    const auto save = saveFile(*m_database, base, file, change());
    ACQUIS_VERIFY_RESULT(save);
    QVERIFY(save->isDone());
    const auto entries = auditEntries(*m_database);
    ACQUIS_VERIFY_RESULT(entries);
    const auto has = [&entries](const QString &record, const QString &before, const QString &after) {
        return std::ranges::any_of(*entries, [&](const AuditEntry &entry) {
            return entry.record == record && entry.before == before && entry.after == after && entry.reason == "because"_L1;
        });
    };
    QVERIFY(has(u"procurement-file/PF-2015-0001#need/value"_s, u"\"20000.00\""_s, u"\"21000.00\""_s));
    QVERIFY(
        std::ranges::any_of(*entries, [](const AuditEntry &entry) { return entry.after.contains("Delegates do not meet."_L1); }));
    const auto broken = firstBrokenAuditEntry(*m_database);
    ACQUIS_VERIFY_RESULT(broken);
    QCOMPARE(*broken, 0);
}

void TestFileStore::savingNothingWritesNothing()
{
    const StoredFile base = kept(test::newFile());
    const auto before = auditEntries(*m_database);
    const auto save = saveFile(*m_database, base, base.file, change());
    ACQUIS_VERIFY_RESULT(save);
    QCOMPARE(save->stored.revision, base.revision);
    const auto after = auditEntries(*m_database);
    ACQUIS_VERIFY_RESULT(after);
    QCOMPARE(after->size(), before->size());
}

void TestFileStore::differentFieldsOfTwoPeopleJoin()
{
    const StoredFile base = kept(test::newFile());
    ProcurementFile theirs = base.file;
    theirs.head.unit = u"Events and travel"_s;
    ACQUIS_VERIFY_RESULT(saveFile(*m_database, base, theirs, change("edit", "P. Nakamura")));
    ProcurementFile mine = base.file;
    mine.intake.product.en = u"An application"_s;
    const auto save = saveFile(*m_database, base, mine, change());
    ACQUIS_VERIFY_RESULT(save);
    QVERIFY(save->isDone());
    QCOMPARE(save->stored.file.head.unit, u"Events and travel"_s);
    QCOMPARE(save->stored.file.intake.product.en, u"An application"_s);
    QCOMPARE(save->stored.revision, 3);
}

void TestFileStore::twoPeopleAddToTheSameList()
{
    const StoredFile base = kept(test::newFile());
    for (const QString &by : { u"P. Nakamura"_s, u"A. Desrosiers"_s }) {
        ProcurementFile file = base.file;
        file.notes << FileNote { newUid(u'n'), {}, by, u"seen"_s };
        const auto save = saveFile(*m_database, base, file, change());
        ACQUIS_VERIFY_RESULT(save);
        QVERIFY(save->isDone());
    }
    const auto now = loadFile(*m_database, base.id);
    ACQUIS_VERIFY_RESULT(now);
    QCOMPARE(now->file.notes.size(), 2);
}

void TestFileStore::confirmationsOfTwoPeopleJoin()
{
    const StoredFile base = kept(test::newFile());
    ProcurementFile theirs = base.file;
    theirs.confirmed << u"requirement/one"_s;
    theirs.related << u"PF-2015-0002"_s;
    ACQUIS_VERIFY_RESULT(saveFile(*m_database, base, theirs, change("edit", "P. Nakamura")));
    ProcurementFile mine = base.file;
    mine.confirmed << u"requirement/two"_s;
    mine.related << u"PF-2015-0003"_s;
    const auto save = saveFile(*m_database, base, mine, change());
    ACQUIS_VERIFY_RESULT(save);
    QVERIFY(save->isDone());
    QCOMPARE(save->stored.file.confirmed.size(), 2);
    QCOMPARE(save->stored.file.related.size(), 2);
    // What two people expect to spend in a year is one value.
    ProcurementFile dear = save->stored.file;
    dear.intake.options << NeedOption { u"o1"_s, {}, {}, { Money::fromCents(100) }, false, {} };
    const auto known = saveFile(*m_database, save->stored, dear, change());
    ACQUIS_VERIFY_RESULT(known);
    dear = known->stored.file;
    dear.intake.options[0].yearlyCosts = { Money::fromCents(200) };
    ProcurementFile cheap = known->stored.file;
    cheap.intake.options[0].yearlyCosts = { Money::fromCents(50) };
    ACQUIS_VERIFY_RESULT(saveFile(*m_database, known->stored, dear, change()));
    const auto refused = saveFile(*m_database, known->stored, cheap, change());
    ACQUIS_VERIFY_RESULT(refused);
    QCOMPARE(refused->conflicts.size(), 1);
}

void TestFileStore::sameFieldOfTwoPeopleIsAConflict()
{
    const StoredFile base = kept(test::newFile());
    ProcurementFile theirs = base.file;
    theirs.need.value = Money::fromCents(2'400'000);
    ACQUIS_VERIFY_RESULT(saveFile(*m_database, base, theirs, change("edit", "P. Nakamura")));
    ProcurementFile mine = base.file;
    mine.need.value = Money::fromCents(1'900'000);
    mine.head.unit = u"Travel"_s;
    const auto save = saveFile(*m_database, base, mine, change());
    ACQUIS_VERIFY_RESULT(save);
    QVERIFY(!save->isDone());
    QCOMPARE(save->conflicts.size(), 1);
    QCOMPARE(save->conflicts.constFirst().path, u"need/value"_s);
    QCOMPARE(save->conflicts.constFirst().mine, u"\"19000.00\""_s);
    QCOMPARE(save->conflicts.constFirst().theirs, u"\"24000.00\""_s);
    QCOMPARE(save->conflicts.constFirst().base, u"\"20000.00\""_s);
    const auto now = loadFile(*m_database, base.id);
    ACQUIS_VERIFY_RESULT(now);
    QCOMPARE(now->file, theirs);
}

void TestFileStore::conflictsAreSettledFieldByField()
{
    const ProcurementFile base = test::newFile();
    ProcurementFile theirs = base;
    theirs.need.value = Money::fromCents(2'400'000);
    theirs.head.unit = u"Events and travel"_s;
    ProcurementFile mine = base;
    mine.need.value = Money::fromCents(1'900'000);
    mine.head.unit = u"Travel"_s;
    mine.intake.words = u"introduction"_s;
    ProcurementFile file = base;
    file.head.number = u"PF-2015-0001"_s;
    for (ProcurementFile *one : { &theirs, &mine }) {
        one->head.number = file.head.number;
        one->uid = u"f1"_s;
    }
    file.uid = u"f1"_s;
    const auto joined = joinedFile(file, mine, theirs, { u"need/value"_s });
    ACQUIS_VERIFY_RESULT(joined);
    QCOMPARE(joined->need.value, mine.need.value);
    QCOMPARE(joined->head.unit, theirs.head.unit);
    QCOMPARE(joined->intake.words, mine.intake.words);
}

void TestFileStore::lastStepsAreTakenBackOneByOne()
{
    StoredFile stored = kept(test::newFile());
    const ProcurementFile first = stored.file;
    ProcurementFile file = first;
    file.head.unit = u"Travel"_s;
    const ProcurementFile second = file;
    auto save = saveFile(*m_database, stored, file, change());
    ACQUIS_VERIFY_RESULT(save);
    file.notes << FileNote { u"n1"_s, {}, u"me"_s, u"seen"_s };
    save = saveFile(*m_database, save->stored, file, change());
    ACQUIS_VERIFY_RESULT(save);

    auto steps = fileSteps(*m_database, stored.id);
    ACQUIS_VERIFY_RESULT(steps);
    QCOMPARE(undoableRevisions(*steps), QList<int>({ 2, 3 }));
    save = undoStep(*m_database, stored.id, 3, change("undo"));
    ACQUIS_VERIFY_RESULT(save);
    QCOMPARE(save->stored.file, second);
    steps = fileSteps(*m_database, stored.id);
    QCOMPARE(undoableRevisions(*steps), QList<int>({ 2 }));
    save = undoStep(*m_database, stored.id, 2, change("undo"));
    ACQUIS_VERIFY_RESULT(save);
    QCOMPARE(save->stored.file, first);
    steps = fileSteps(*m_database, stored.id);
    QCOMPARE(undoableRevisions(*steps), QList<int>());
    const auto making = undoStep(*m_database, stored.id, 1, change("undo"));
    QVERIFY(!making);
    QCOMPARE(making.error().code, ErrorCode::UnknownValue);
}

void TestFileStore::undoIsTakenBack()
{
    const StoredFile stored = kept(test::newFile());
    ProcurementFile file = stored.file;
    file.head.unit = u"Travel"_s;
    ACQUIS_VERIFY_RESULT(saveFile(*m_database, stored, file, change()));
    ACQUIS_VERIFY_RESULT(undoStep(*m_database, stored.id, 2, change("undo")));
    auto steps = fileSteps(*m_database, stored.id);
    ACQUIS_VERIFY_RESULT(steps);
    QCOMPARE(redoableRevision(*steps), 3);
    const auto redone = undoStep(*m_database, stored.id, 3, change("redo"));
    ACQUIS_VERIFY_RESULT(redone);
    QCOMPARE(redone->stored.file, file);
    steps = fileSteps(*m_database, stored.id);
    QCOMPARE(redoableRevision(*steps), 0);
    QCOMPARE(undoableRevisions(*steps), QList<int>({ 2 }));
    // What was redone is taken back again by the step that made it.
    const auto undone = undoStep(*m_database, stored.id, 2, change("undo"));
    ACQUIS_VERIFY_RESULT(undone);
    QCOMPARE(undone->stored.file, stored.file);
}

void TestFileStore::undoOfWhatChangedSinceIsTold()
{
    const StoredFile stored = kept(test::newFile());
    ProcurementFile file = stored.file;
    file.head.unit = u"Travel"_s;
    auto save = saveFile(*m_database, stored, file, change());
    ACQUIS_VERIFY_RESULT(save);
    file.head.unit = u"Events"_s;
    file.head.holder = u"P. Nakamura"_s;
    save = saveFile(*m_database, save->stored, file, change());
    ACQUIS_VERIFY_RESULT(save);
    file.head.unit = u"Hosting"_s;
    save = saveFile(*m_database, save->stored, file, change());
    ACQUIS_VERIFY_RESULT(save);
    const auto undone = undoStep(*m_database, stored.id, 2, change("undo"));
    ACQUIS_VERIFY_RESULT(undone);
    QVERIFY(!undone->isDone());
    QCOMPARE(undone->conflicts.constFirst().path, u"head/unit"_s);
    QCOMPARE(undone->stored.file, file);
}

void TestFileStore::whatARuleForbidsIsNotSaved()
{
    const StoredFile stored = kept(test::newFile());
    ProcurementFile file = stored.file;
    Approval approval;
    approval.uid = u"a1"_s;
    approval.subject = ApprovalSubject::Award;
    approval.requestedBy = approval.decidedBy = u"A. Desrosiers"_s;
    approval.requestedOn = approval.decidedOn = QDate(2015, 3, 3);
    approval.state = ApprovalState::Approved;
    file.approvals << approval;
    const auto save = saveFile(*m_database, stored, file, change());
    ACQUIS_VERIFY_RESULT(save);
    QVERIFY(!save->isDone());
    QVERIFY(std::ranges::any_of(save->forbidden, [](const FileFinding &one) { return one.fault == FileFault::SamePerson; }));
    const auto now = loadFile(*m_database, stored.id);
    ACQUIS_VERIFY_RESULT(now);
    QCOMPARE(*now, stored);
}

void TestFileStore::creditsAndDearerPurchasesAreKept_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::newRow("below zero") << qint64(-50'000);
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("above zero") << qint64(50'000);
}

void TestFileStore::creditsAndDearerPurchasesAreKept()
{
    QFETCH(qint64, cents);
    ProcurementFile file = test::newFile();
    file.uid = u"f1"_s;
    file.head.number = u"PF-2015-0042"_s;
    Invoice credit;
    credit.uid = u"v1"_s;
    credit.amount = Money::fromCents(cents);
    credit.paid = Money::fromCents(cents);
    file.invoices = { credit };
    file.end.priceDifference = Money::fromCents(cents); // what was taken instead may cost more or less
    const auto back = fileFromJson(fileToJson(file));
    QVERIFY(back);
    QCOMPARE(back->invoices.first().paid, credit.paid);
    QCOMPARE(back->end.priceDifference, file.end.priceDifference);
}

void TestFileStore::closingIsHeldByTheHourOfTheSave_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("isKept");
    const QDateTime closing({ 2015, 3, 20 }, { 18, 0 }, Qt::UTC);
    QTest::newRow("at the closing") << closing << true;
    QTest::newRow("a second later") << closing.addSecs(1) << false;
}

void TestFileStore::closingIsHeldByTheHourOfTheSave()
{
    QFETCH(QDateTime, now);
    QFETCH(bool, isKept);
    ProcurementFile file = test::newFile();
    file.solicitation.issuedOn = QDate(2015, 3, 9);
    file.solicitation.closesAt = QDateTime({ 2015, 3, 20 }, { 18, 0 }, Qt::UTC);
    Bid bid;
    bid.uid = u"b1"_s;
    bid.name = u"Brume"_s;
    bid.receivedAt = QDateTime({ 2015, 3, 18 }, { 18, 0 }, Qt::UTC);
    file.bids = { bid };
    const StoredFile base = kept(file);
    QCOMPARE(base.revision, 1);
    ProcurementFile mine = base.file;
    mine.solicitation.closesAt = mine.solicitation.closesAt.addDays(7);
    FileChange late = change();
    late.at = now;
    const auto saved = saveFile(*m_database, base, mine, late);
    ACQUIS_VERIFY_RESULT(saved);
    QCOMPARE(saved->isDone(), isKept);
    if (!isKept)
        QCOMPARE(saved->forbidden.first().fault, FileFault::ClosingFrozen);
}

void TestFileStore::textThatCannotBeKeptIsRefused()
{
    const StoredFile stored = kept(test::newFile());
    ProcurementFile file = stored.file;
    file.head.unit = u"a\u202eb"_s;
    const auto save = saveFile(*m_database, stored, file, change());
    QVERIFY(!save);
    QCOMPARE(save.error().code, ErrorCode::InvalidData);
    QCOMPARE(save.error().subject, u"head/unit"_s);
}

void TestFileStore::nothingIsKeptWhenTheTrailCannotBeWritten()
{
    const StoredFile stored = kept(test::newFile());
    ACQUIS_VERIFY_RESULT(m_database->run(u"DROP TABLE audit_entry"_s));
    ProcurementFile file = stored.file;
    file.head.unit = u"Travel"_s;
    QVERIFY(!saveFile(*m_database, stored, file, change()));
    QVERIFY(!createFile(*m_database, test::newFile(), change("create")));
    const auto now = loadFile(*m_database, stored.id);
    ACQUIS_VERIFY_RESULT(now);
    QCOMPARE(*now, stored);
    const auto steps = fileSteps(*m_database, stored.id);
    ACQUIS_VERIFY_RESULT(steps);
    QCOMPARE(steps->size(), 1);
    QVERIFY(!loadFile(*m_database, u"PF-2015-0002"_s));
}

void TestFileStore::damagedFileIsTold()
{
    const StoredFile stored = kept(test::newFile());
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE procurement_file SET body = '{\"uid\":3}'"_s));
    const auto now = loadFile(*m_database, stored.id);
    QVERIFY(!now);
    QCOMPARE(now.error().code, ErrorCode::RegisterDamaged);
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
