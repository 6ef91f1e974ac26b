// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreementregister.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/agreements/samples.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;
using test::dollars;

class TestAgreementRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryVersion();
    void newRecordIsGivenAUid();
    void secondSaverIsTold();
    void refusesWhatIsNoRecord();
    void everyKindIsKept();
    void businessToBusinessIsSeeded();
    void treeIsEditedWithItsTrail();
    void joinOverTheCeilingIsRefused();
    void useIsRecordedForOfferedVendorsOnly();
    void recommendationGoesForwardOnlyWhenAllIsThere();
    void documentIsKeptOnce();
    void nothingIsKeptWhenTheTrailCannotBeWritten();
    void lockedRegisterIsLeftAsItWas();
    void touchedRecordIsTold();

private:
    [[nodiscard]] AgreementRegister agreements() { return { *m_database, u"anna"_s }; }
    [[nodiscard]] qint64 rowsIn(const QString &table)
    {
        auto count = Statement::prepare(*m_database, u"SELECT COUNT(*) FROM "_s + table);
        return count && count->exec() && count->next().value_or(false) ? count->integer(0) : -1;
    }
    test::TemporaryFolder m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestAgreementRegister::init()
{
    m_database.reset();
    m_path = m_folder.path(u"register-%1.acquis"_s.arg(++m_count));
    auto made = Database::create(m_path);
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

void TestAgreementRegister::keepsEveryVersion()
{
    const auto first = agreements().save(test::sampleAgreement(), 0);
    ACQUIS_VERIFY_RESULT(first);
    QCOMPARE(first->revision, 1);
    BuyingAgreement changed = first->value;
    changed.owner = u"Another holder"_s;
    const auto second = agreements().save(changed, 1, u"it moved"_s);
    ACQUIS_VERIFY_RESULT(second);
    QCOMPARE(second->revision, 2);
    QVERIFY(agreements().all<BuyingAgreement>() == QList { *second });
    QVERIFY(agreements().find<BuyingAgreement>(changed.uid) == *second);
    QVERIFY(agreements().find<BuyingAgreement>(changed.uid, 1) == *first);
    ACQUIS_VERIFY_ERROR(agreements().find<BuyingAgreement>(changed.uid, 3), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(agreements().find<Arrangement>(changed.uid), ErrorCode::UnknownValue);
    const auto trail = auditOf(*m_database, u"agreement/agreement-1"_s);
    ACQUIS_VERIFY_RESULT(trail);
    // The new record by each of its fields, then what changed, and the version behind them.
    const auto made = std::ranges::find(*trail, u"agreement/agreement-1"_s, &AuditEntry::record);
    QVERIFY(made != trail->end());
    QVERIFY(made->before.isEmpty() && made->after.startsWith(u"@1 sha256:"_s));
    QVERIFY(made - trail->begin() > 5);
    QCOMPARE(trail->end() - made, 3);
    const AuditEntry &owner = *(made + 1);
    QCOMPARE(owner.action, u"agreement-save"_s);
    QCOMPARE(owner.record, u"agreement/agreement-1#owner"_s);
    QCOMPARE(owner.before, jsonText(first->value.owner));
    QCOMPARE(owner.after, u"\"Another holder\""_s);
    QCOMPARE(owner.reason, u"it moved"_s);
    QCOMPARE(trail->back().record, u"agreement/agreement-1"_s);
    QCOMPARE(trail->back().before, u"@1"_s);
    QVERIFY(trail->back().after.startsWith(u"@2 sha256:"_s));
    QCOMPARE(trail->back().reason, u"it moved"_s);
    ACQUIS_VERIFY_RESULT(agreements().remove<BuyingAgreement>(changed.uid, 2));
    QVERIFY(agreements().all<BuyingAgreement>()->isEmpty());
    QVERIFY(agreements().find<BuyingAgreement>(changed.uid, 2) == *second);
    ACQUIS_VERIFY_ERROR(agreements().remove<BuyingAgreement>(changed.uid, 0), ErrorCode::UnknownValue);
    QCOMPARE(agreements().save(changed, 0)->revision, 3);
}

void TestAgreementRegister::newRecordIsGivenAUid()
{
    Arrangement arrangement = test::sampleArrangement();
    arrangement.uid.clear();
    const auto first = agreements().save(arrangement, 0);
    ACQUIS_VERIFY_RESULT(first);
    QCOMPARE(first->value.uid.size(), 36);
    const auto second = agreements().save(arrangement, 0);
    ACQUIS_VERIFY_RESULT(second);
    QVERIFY(first->value.uid != second->value.uid);
}

void TestAgreementRegister::secondSaverIsTold()
{
    ACQUIS_VERIFY_RESULT(agreements().save(test::sampleArrangement(), 0));
    ACQUIS_VERIFY_ERROR(agreements().save(test::sampleArrangement(), 0), ErrorCode::RecordChanged);
    ACQUIS_VERIFY_ERROR(agreements().remove<Arrangement>(u"arrangement-1"_s, 2), ErrorCode::RecordChanged);
    QCOMPARE(agreements().find<Arrangement>(u"arrangement-1"_s)->revision, 1);
}

void TestAgreementRegister::refusesWhatIsNoRecord()
{
    Arrangement arrangement = test::sampleArrangement();
    arrangement.end = arrangement.start.addDays(-1);
    const auto refused = agreements().save(arrangement, 0);
    ACQUIS_VERIFY_ERROR(refused, ErrorCode::InvalidData);
    QCOMPARE(refused.error().subject, u"end"_s);
    QCOMPARE(refused.error().detail, u"contradiction"_s);
    QCOMPARE(rowsIn(u"agreement_record"_s), 0);
    QCOMPARE(rowsIn(u"audit_entry"_s), 0);
}

void TestAgreementRegister::everyKindIsKept()
{
    PriceGuide guide;
    guide.name = { u"Guide"_s, u"Guide"_s };
    guide.owner = u"Owner"_s;
    guide.asOf = QDate(2025, 1, 1);
    guide.reviewMonths = 6;
    guide.items = { { u"laptop"_s, { u"Laptop"_s, u"Portable"_s }, u"unit"_s, dollars(1'200) },
                    { u"mouse"_s, { u"Mouse"_s, u"Souris"_s }, {}, {} } };
    const TermSet terms {
        {}, u"cloud"_s, { u"Cloud"_s, u"Infonuagique"_s }, { { u"exit"_s, { u"Data back"_s, u"Données rendues"_s } } }
    };
    const CommunityMember member { {}, u"qc"_s, u"Dominique"_s, u"Director"_s, u"Claude"_s, QDate(2021, 7, 1), {} };
    const CommunityMeeting meeting {
        {}, QDate(2021, 7, 5), true, {}, { { u"m1"_s, true } }, QDate(2021, 7, 19), { u"Said"_s, u"Dit"_s }
    };
    const ChairTerm term { {}, QDate(2021, 7, 1), u"m1"_s, u"m2"_s };
    Recommendation recommendation;
    recommendation.title = { u"Title"_s, u"Titre"_s };
    recommendation.text = { u"Text"_s, u"Texte"_s };
    recommendation.votedOn = QDate(2021, 7, 5);
    recommendation.votes = { { u"qc"_s, RecommendationVote::Abstains } };
    recommendation.endorsements = { { u"qc"_s, u"CIO"_s, QDate(2021, 8, 1) } };
    const auto comesBack = [this]<typename T>(T value) {
        const auto kept = agreements().save(value, 0);
        if (!kept)
            return false;
        value.uid = kept->value.uid;
        return agreements().find<T>(value.uid)->value == value && agreements().all<T>()->size() == 1;
    };
    QVERIFY(comesBack(guide));
    QVERIFY(comesBack(terms));
    QVERIFY(comesBack(member));
    QVERIFY(comesBack(meeting));
    QVERIFY(comesBack(term));
    QVERIFY(comesBack(recommendation));
    QVERIFY(comesBack(test::sampleArrangement()));
    QVERIFY(comesBack(test::sampleAgreement()));
    QVERIFY(agreements().check()->ok);
}

void TestAgreementRegister::businessToBusinessIsSeeded()
{
    const auto tree = agreements().categories();
    ACQUIS_VERIFY_RESULT(tree);
    QVERIFY(tree->find(u"b2b"_s) != nullptr);
    QCOMPARE(tree->above(u"b2b"_s), (QStringList { u"b2b"_s, u"iit"_s }));
    for (const Category &category : tree->categories())
        QVERIFY2(!category.name.en.isEmpty() && !category.name.fr.isEmpty(), qPrintable(category.code));
}

void TestAgreementRegister::treeIsEditedWithItsTrail()
{
    const CategoryTree seeded = *agreements().categories();
    CategoryTree tree = seeded;
    QVERIFY(tree.put({ u"zone"_s, {}, { u"Zone"_s, u"Zone"_s } }) == CategoryFault::None);
    QVERIFY(tree.put({ u"area"_s, u"zone"_s, { u"Area"_s, u"Aire"_s } }) == CategoryFault::None);
    ACQUIS_VERIFY_RESULT(agreements().saveCategories(tree, seeded));
    QCOMPARE(agreements().categories()->categories(), tree.categories());
    const auto trail = auditOf(*m_database, u"agreement-category"_s);
    ACQUIS_VERIFY_RESULT(trail);
    QCOMPARE(trail->size(), 2U);
    QCOMPARE(trail->back().action, u"agreement-categories"_s);
    QCOMPARE(trail->back().record, u"agreement-category#zone"_s);
    QCOMPARE(trail->back().before, QString());
    QCOMPARE(trail->back().after, u"{\"en\":\"Zone\",\"fr\":\"Zone\",\"parent\":\"\"}"_s);
    ACQUIS_VERIFY_ERROR(agreements().saveCategories(seeded, seeded), ErrorCode::RecordChanged);
    // A parent and its branch go together.
    ACQUIS_VERIFY_RESULT(agreements().saveCategories(seeded, tree));
    QCOMPARE(agreements().categories()->categories(), seeded.categories());
    ACQUIS_VERIFY_RESULT(agreements().save(test::sampleArrangement(), 0));
    CategoryTree without = seeded;
    QVERIFY(without.remove(u"b2b"_s) == CategoryFault::None);
    ACQUIS_VERIFY_ERROR(agreements().saveCategories(without, seeded), ErrorCode::InvalidData);
    QCOMPARE(agreements().categories()->categories(), seeded.categories());
}

void TestAgreementRegister::joinOverTheCeilingIsRefused()
{
    ACQUIS_VERIFY_RESULT(agreements().save(test::sampleAgreement(), 0));
    const auto first = agreements().join(test::sampleJoin(dollars(999'999)));
    ACQUIS_VERIFY_RESULT(first);
    QVERIFY(first->bars.isEmpty());
    QVERIFY(first->join->id > 0);
    QCOMPARE(auditEntries(*m_database)->back().after, u"Town of Sample 999999.00 2025-06-02"_s);
    const auto over = agreements().join(test::sampleJoin(Money::fromCents(101)));
    ACQUIS_VERIFY_RESULT(over);
    QCOMPARE(over->bars, QList { JoinBar::OverCeiling });
    QVERIFY(!over->join);
    const auto late = agreements().join(test::sampleJoin(dollars(1), QDate(2026, 1, 1)));
    QCOMPARE(late->bars, QList { JoinBar::JoiningDatePassed });
    QCOMPARE(rowsIn(u"agreement_join"_s), 1);
    QCOMPARE(auditEntries(*m_database)->back().after, u"Town of Sample 999999.00 2025-06-02"_s); // still
    QVERIFY(agreements().join(test::sampleJoin(dollars(1)))->join.has_value());
    const auto joins = agreements().joinsOf(u"agreement-1"_s);
    QCOMPARE(joins->size(), 2);
    QCOMPARE(joins->first(), *first->join);
    const auto listed = agreements().agreementsWithJoins();
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().joins, *joins);
    AgreementJoin nobody = test::sampleJoin(dollars(1));
    nobody.joiner = u" "_s;
    ACQUIS_VERIFY_ERROR(agreements().join(nobody), ErrorCode::InvalidData);
    AgreementJoin nowhere = test::sampleJoin(dollars(1));
    nowhere.agreement = u"nowhere"_s;
    ACQUIS_VERIFY_ERROR(agreements().join(nowhere), ErrorCode::UnknownValue);
}

void TestAgreementRegister::useIsRecordedForOfferedVendorsOnly()
{
    ACQUIS_VERIFY_RESULT(agreements().save(test::sampleArrangement(), 0));
    ArrangementUse use { 0,
                         u"arrangement-1"_s,
                         ArrangementUseKind::CallOff,
                         u"Boreal Exchange Inc."_s,
                         u"b2b"_s,
                         QDate(2025, 6, 1),
                         dollars(5),
                         u"C-1"_s };
    const auto written = agreements().recordUse(use);
    ACQUIS_VERIFY_RESULT(written);
    QCOMPARE(*agreements().usesOf(u"arrangement-1"_s), QList { *written });
    const auto refused = [&](auto change, ErrorCode code) {
        ArrangementUse wrong = use;
        change(wrong);
        const auto answer = agreements().recordUse(wrong);
        return !answer && answer.error().code == code;
    };
    QVERIFY(refused([](ArrangementUse &wrong) { wrong.category = u"iit-software"_s; }, ErrorCode::UnknownValue));
    QVERIFY(refused([](ArrangementUse &wrong) { wrong.day = QDate(2027, 1, 1); }, ErrorCode::UnknownValue));
    QVERIFY(refused([](ArrangementUse &wrong) { wrong.amount = {}; }, ErrorCode::InvalidData));
    QVERIFY(refused([](ArrangementUse &wrong) { wrong.amount = Money::fromCents(750'000'01); }, ErrorCode::InvalidData));
    QVERIFY(refused([](ArrangementUse &wrong) { wrong.kind = ArrangementUseKind::Invitation; }, ErrorCode::InvalidData));
    QVERIFY(refused([](ArrangementUse &wrong) { wrong.arrangement = u"nowhere"_s; }, ErrorCode::UnknownValue));
    QCOMPARE(rowsIn(u"arrangement_use"_s), 1);
}

void TestAgreementRegister::recommendationGoesForwardOnlyWhenAllIsThere()
{
    CommunityMeeting meeting { u"meeting-1"_s, QDate(2021, 7, 5), false, {}, {}, {}, {} };
    Recommendation recommendation;
    recommendation.uid = u"recommendation-1"_s;
    recommendation.title = { u"Title"_s, u"Titre"_s };
    recommendation.text = { u"Text"_s, u"Texte"_s };
    recommendation.meeting = meeting.uid;
    recommendation.votedOn = meeting.day;
    recommendation.state = RecommendationState::Voted;
    for (const QString &code : { u"on"_s, u"qc"_s }) {
        ACQUIS_VERIFY_RESULT(agreements().save(CommunityMember { code, code, u"Member"_s, {}, {}, QDate(2021, 7, 1), {} }, 0));
        meeting.present << Attendance { code, false };
        recommendation.votes << CastVote { code, RecommendationVote::For };
    }
    recommendation.endorsements = { { u"on"_s, u"CIO"_s, QDate(2021, 8, 1) } };
    ACQUIS_VERIFY_RESULT(agreements().save(meeting, 0));
    ACQUIS_VERIFY_RESULT(agreements().save(recommendation, 0));
    const qint64 before = rowsIn(u"agreement_record"_s);
    const auto missing = agreements().forward(recommendation.uid, 1, QDate(2021, 9, 1));
    ACQUIS_VERIFY_RESULT(missing);
    QCOMPARE(missing->judged.bars, QList { ForwardingBar::EndorsementMissing });
    QVERIFY(!missing->forwarded);
    Recommendation forced = recommendation;
    forced.state = RecommendationState::Forwarded;
    ACQUIS_VERIFY_ERROR(agreements().save(forced, 1), ErrorCode::InvalidData);
    QCOMPARE(rowsIn(u"agreement_record"_s), before);
    recommendation.endorsements << Endorsement { u"qc"_s, u"CIO"_s, QDate(2021, 8, 2) };
    ACQUIS_VERIFY_RESULT(agreements().save(recommendation, 1));
    ACQUIS_VERIFY_ERROR(agreements().forward(recommendation.uid, 1, QDate(2021, 9, 1)), ErrorCode::RecordChanged);
    const auto forwarded = agreements().forward(recommendation.uid, 2, QDate(2021, 9, 1));
    ACQUIS_VERIFY_RESULT(forwarded);
    QVERIFY(forwarded->forwarded && forwarded->forwarded->value.state == RecommendationState::Forwarded);
    QCOMPARE(forwarded->forwarded->value.forwardedOn, QDate(2021, 9, 1));
    QCOMPARE(auditEntries(*m_database)->back().action, u"recommendation-forward"_s);
    Recommendation answered = forwarded->forwarded->value;
    answered.state = RecommendationState::Accepted;
    ACQUIS_VERIFY_RESULT(agreements().save(answered, 3));
}

void TestAgreementRegister::documentIsKeptOnce()
{
    const auto digest = agreements().keepDocument("text");
    ACQUIS_VERIFY_RESULT(digest);
    ACQUIS_VERIFY_RESULT(agreements().keepDocument("text"));
    QCOMPARE(rowsIn(u"agreement_document"_s), 1);
    QCOMPARE(*agreements().document(*digest), QByteArray("text"));
    ACQUIS_VERIFY_ERROR(agreements().document(QString(64, u'0')), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(agreements().keepDocument(QByteArray(16 * 1024 * 1024 + 1, 'x')), ErrorCode::InvalidData);
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE agreement_document SET content = 'tex'"_s));
    ACQUIS_VERIFY_ERROR(agreements().document(*digest), ErrorCode::RegisterDamaged);
    QVERIFY(!agreements().check()->ok);
}

void TestAgreementRegister::nothingIsKeptWhenTheTrailCannotBeWritten()
{
    ACQUIS_VERIFY_RESULT(agreements().save(test::sampleAgreement(), 0));
    ACQUIS_VERIFY_RESULT(agreements().save(test::sampleArrangement(), 0));
    const CategoryTree seeded = *agreements().categories();
    ACQUIS_VERIFY_RESULT(
        m_database->run(u"CREATE TRIGGER no_trail BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no trail'); END"_s));
    QVERIFY(!agreements().save(test::sampleAgreement(), 1));
    QVERIFY(!agreements().remove<BuyingAgreement>(u"agreement-1"_s, 1));
    QVERIFY(!agreements().join(test::sampleJoin(dollars(1))));
    QVERIFY(!agreements().keepDocument("text"));
    QVERIFY(!agreements().recordUse({ 0,
                                      u"arrangement-1"_s,
                                      ArrangementUseKind::CallOff,
                                      u"Boreal Exchange Inc."_s,
                                      u"b2b"_s,
                                      QDate(2025, 6, 1),
                                      dollars(5),
                                      {} }));
    CategoryTree tree = seeded;
    QVERIFY(tree.remove(u"goods"_s) == CategoryFault::None);
    QVERIFY(!agreements().saveCategories(tree, seeded));
    QCOMPARE(rowsIn(u"agreement_record"_s), 2);
    QCOMPARE(rowsIn(u"agreement_join"_s), 0);
    QCOMPARE(rowsIn(u"arrangement_use"_s), 0);
    QCOMPARE(rowsIn(u"agreement_document"_s), 0);
    QCOMPARE(agreements().categories()->categories(), seeded.categories());
    QCOMPARE(agreements().find<BuyingAgreement>(u"agreement-1"_s)->revision, 1);
}

void TestAgreementRegister::lockedRegisterIsLeftAsItWas()
{
    ACQUIS_VERIFY_RESULT(agreements().save(test::sampleAgreement(), 0));
    {
        auto other = Database::open(m_path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(other);
        auto lock = Transaction::begin(**other);
        ACQUIS_VERIFY_RESULT(lock);
        ACQUIS_VERIFY_ERROR(agreements().save(test::sampleAgreement(), 1), ErrorCode::RegisterLocked);
        ACQUIS_VERIFY_ERROR(agreements().join(test::sampleJoin(dollars(1))), ErrorCode::RegisterLocked);
    }
    QCOMPARE(rowsIn(u"agreement_record"_s), 1);
    QCOMPARE(rowsIn(u"agreement_join"_s), 0);
}

void TestAgreementRegister::touchedRecordIsTold()
{
    ACQUIS_VERIFY_RESULT(agreements().save(test::sampleAgreement(), 0));
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE agreement_record SET body = '{}'"_s));
    ACQUIS_VERIFY_ERROR(agreements().all<BuyingAgreement>(), ErrorCode::RegisterDamaged);
    const auto check = agreements().check();
    ACQUIS_VERIFY_RESULT(check);
    QCOMPARE(*check, (IntegrityCheck { u"agreements"_s, false, u"agreement/agreement-1@1"_s }));
}

QTEST_GUILESS_MAIN(TestAgreementRegister)
#include "tst_agreementregister.moc"
