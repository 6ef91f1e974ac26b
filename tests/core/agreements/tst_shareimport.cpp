// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/shareimport.h"

#include "core/agreements/agreementregister.h"
#include "core/agreements/recordstore.h"
#include "core/agreements/shareexport.h"
#include "core/agreements/sharesender.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/core/agreements/samples.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;
using test::dollars;

class TestShareImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void officeTakesWhatAnotherSends();
    void samePackageTwiceAddsNothing();
    void importIsUndone();
    void changedAgreementIsReplacedAndPutBack();
    void laterChangeForbidsUndoing();
    void matchedVendorsStayMatched();
    void nobodyChangesOurs();
    void olderPackageDoesNotComeBack();
    void unknownSenderIsRefused();
    void planThatIsStaleIsRefused();
    void tamperedPackageChangesNothing();
    void nothingIsTakenWhenTheTrailCannotBeWritten();
    void exportIsInTheTrailBeforeItLeaves();
    void searchFindsWhatCameAcrossTheBorder();

private:
    struct Office
    {
        std::unique_ptr<Database> database;
        [[nodiscard]] AgreementRegister agreements() const { return { *database, u"anna"_s }; }
        [[nodiscard]] QStringList everything() const;
    };
    [[nodiscard]] ShareOrder order(QDateTime at = QDateTime(QDate(2025, 6, 2), QTime(12, 0), Qt::UTC)) const
    {
        return { u"Groupement exemple"_s, u"qc"_s, { u"on"_s, {}, true }, Confidentiality::Members, at };
    }
    [[nodiscard]] OpenedPackage package(const ShareOrder &made) const
    {
        const auto preview = planShareExport(*m_sender.database, {}, made);
        return *openSharePackage(applyShareExport(*m_sender.database, *preview, m_key, u"dominique"_s)->bytes);
    }
    [[nodiscard]] ShareResult<qint64> take(const OpenedPackage &opened)
    {
        const auto plan = planShareImport(*m_receiver.database, opened);
        return plan ? applyShareImport(*m_receiver.database, opened, *plan, u"anna"_s) : std::unexpected(plan.error());
    }
    [[nodiscard]] Office office()
    {
        auto made = Database::create(m_folder.path(u"register-%1.acquis"_s.arg(++m_count)));
        return { made ? std::move(*made) : nullptr };
    }

    test::TemporaryFolder m_folder;
    int m_count = 0;
    Office m_sender;
    Office m_receiver;
    const SigningKey m_key = SigningKey::generate();
    QString m_digest;
};

/// All rows of the tables that an import may touch.
QStringList TestShareImport::Office::everything() const
{
    QStringList rows;
    for (const QString &columns :
         { u"kind || uid || revision || state || origin || hex(body) FROM agreement_record"_s,
           u"sha256 || bytes FROM agreement_document"_s, u"id || sha256 || sender || state FROM share_import"_s,
           u"import_id || kind || uid FROM share_import_item"_s, u"fingerprint || name || state FROM share_sender"_s,
           u"sequence || hash FROM audit_entry"_s }) {
        auto statement = Statement::prepare(*database, u"SELECT %1 ORDER BY 1"_s.arg(columns));
        const auto done = statement->forEachRow([&rows](const Statement &row) -> Result<void> {
            rows << row.text(0);
            return {};
        });
        if (!done)
            rows << done.error().detail;
    }
    return rows;
}

void TestShareImport::init()
{
    m_sender = office();
    m_receiver = office();
    QVERIFY(m_sender.database && m_receiver.database);
    const QByteArray text = "Request for proposals";
    const auto digest = m_sender.agreements().keepDocument(text);
    ACQUIS_VERIFY_RESULT(digest);
    m_digest = *digest;
    BuyingAgreement agreement = test::sampleAgreement();
    agreement.documents = { { u"rfp.txt"_s, m_digest, text.size(), Confidentiality::Members } };
    ACQUIS_VERIFY_RESULT(m_sender.agreements().save(agreement, 0));
    ACQUIS_VERIFY_RESULT(trustSender(*m_receiver.database, { m_key.publicKey(), u"Quebec’s group"_s }, u"anna"_s));
}

void TestShareImport::officeTakesWhatAnotherSends()
{
    const OpenedPackage opened = package(order());
    const QStringList before = m_receiver.everything();
    const auto plan = planShareImport(*m_receiver.database, opened);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->senderName, u"Groupement exemple"_s);
    QCOMPARE(plan->trustedAs, u"Quebec’s group"_s);
    QCOMPARE(plan->items.size(), 1);
    QVERIFY(plan->items.first().action == ShareAction::Add);
    QCOMPARE(plan->newDocuments, QStringList { m_digest });
    QCOMPARE(m_receiver.everything(), before); // a preview writes nothing
    const auto id = applyShareImport(*m_receiver.database, opened, *plan, u"anna"_s);
    QVERIFY(id.has_value());
    QVERIFY(*id > 0);
    const auto kept = m_receiver.agreements().find<BuyingAgreement>(u"agreement-1"_s);
    ACQUIS_VERIFY_RESULT(kept);
    QCOMPARE(kept->origin, m_key.publicKey().fingerprint());
    QVERIFY(kept->value == opened.content.agreements.first());
    QCOMPARE(*m_receiver.agreements().document(m_digest), QByteArray("Request for proposals"));
    const auto trail = auditEntries(*m_receiver.database);
    const AuditEntry &agreement = trail->at(trail->size() - 2);
    QCOMPARE(agreement.record, u"agreement/agreement-1"_s);
    QCOMPARE(agreement.action, u"share-import"_s);
    QCOMPARE(trail->back().record, u"share-import/1"_s);
    // Each field that the agreement came with is told, by who took it in.
    const auto fields = std::ranges::count_if(*trail, [](const AuditEntry &entry) {
        return entry.record.startsWith(u"agreement/agreement-1#"_s) && entry.action == u"share-import"_s
               && entry.actor == u"anna"_s && entry.before.isEmpty() && !entry.after.isEmpty();
    });
    QCOMPARE(std::size_t(fields), trail->size() - 3);
    QVERIFY(fields > 5);
    QVERIFY(m_receiver.agreements().check()->ok);
}

void TestShareImport::samePackageTwiceAddsNothing()
{
    const OpenedPackage opened = package(order());
    QVERIFY(*take(opened) > 0);
    const QStringList before = m_receiver.everything();
    const auto plan = planShareImport(*m_receiver.database, opened);
    QVERIFY(plan->items.first().action == ShareAction::Same);
    QVERIFY(!plan->changesAnything());
    QCOMPARE(*take(opened), 0);
    QCOMPARE(m_receiver.everything(), before);
}

void TestShareImport::importIsUndone()
{
    const auto id = take(package(order()));
    QVERIFY(undoShareImport(*m_receiver.database, *id, u"anna"_s).has_value());
    QVERIFY(m_receiver.agreements().all<BuyingAgreement>()->isEmpty());
    ACQUIS_VERIFY_ERROR(m_receiver.agreements().document(m_digest), ErrorCode::UnknownValue);
    QCOMPARE(auditEntries(*m_receiver.database)->back().action, u"share-undo"_s);
    QVERIFY(shareImports(*m_receiver.database)->first().undone);
    const QStringList before = m_receiver.everything();
    QVERIFY(undoShareImport(*m_receiver.database, *id, u"anna"_s).error().fault == ShareFault::NotApplied);
    QVERIFY(undoShareImport(*m_receiver.database, 99, u"anna"_s).error().fault == ShareFault::NotApplied);
    QCOMPARE(m_receiver.everything(), before);
    // What was undone can be taken again.
    QVERIFY(*take(package(order())) > 0);
    QCOMPARE(m_receiver.agreements().all<BuyingAgreement>()->size(), 1);
}

void TestShareImport::changedAgreementIsReplacedAndPutBack()
{
    QVERIFY(*take(package(order())) > 0);
    const auto first = m_receiver.agreements().find<BuyingAgreement>(u"agreement-1"_s);
    BuyingAgreement changed = m_sender.agreements().find<BuyingAgreement>(u"agreement-1"_s)->value;
    changed.owner = u"New holder"_s;
    ACQUIS_VERIFY_RESULT(m_sender.agreements().save(changed, 1));
    const OpenedPackage opened = package(order());
    const auto plan = planShareImport(*m_receiver.database, opened);
    QVERIFY(plan->items.first().action == ShareAction::Replace);
    QCOMPARE(plan->items.first().changed, QStringList { u"owner"_s });
    const auto id = take(opened);
    QCOMPARE(m_receiver.agreements().find<BuyingAgreement>(u"agreement-1"_s)->value.owner, u"New holder"_s);
    QVERIFY(undoShareImport(*m_receiver.database, *id, u"anna"_s).has_value());
    const auto back = m_receiver.agreements().find<BuyingAgreement>(u"agreement-1"_s);
    QVERIFY(back->value == first->value);
    QCOMPARE(back->origin, first->origin);
    QCOMPARE(back->revision, 3);
    ACQUIS_VERIFY_RESULT(m_receiver.agreements().document(m_digest)); // still named by what came before
}

void TestShareImport::laterChangeForbidsUndoing()
{
    const auto id = take(package(order()));
    BuyingAgreement edited = m_receiver.agreements().find<BuyingAgreement>(u"agreement-1"_s)->value;
    edited.words << u"ours"_s;
    ACQUIS_VERIFY_RESULT(m_receiver.agreements().save(edited, 1));
    const QStringList before = m_receiver.everything();
    const auto undone = undoShareImport(*m_receiver.database, *id, u"anna"_s);
    QVERIFY(undone.error().fault == ShareFault::Register);
    QVERIFY(undone.error().cause->code == ErrorCode::RecordChanged);
    QCOMPARE(m_receiver.everything(), before);
}

void TestShareImport::matchedVendorsStayMatched()
{
    const OpenedPackage opened = package(order());
    QVERIFY(*take(opened) > 0);
    BuyingAgreement matched = m_receiver.agreements().find<BuyingAgreement>(u"agreement-1"_s)->value;
    matched.vendors[0].vendor = VendorId { 42 };
    ACQUIS_VERIFY_RESULT(m_receiver.agreements().save(matched, 1));
    QCOMPARE(*take(opened), 0);
    QVERIFY(*take(package(order(QDateTime(QDate(2025, 6, 3), QTime(12, 0), Qt::UTC)))) > 0);
    QCOMPARE(m_receiver.agreements().find<BuyingAgreement>(u"agreement-1"_s)->value.vendors[0].vendor, VendorId { 42 });
}

void TestShareImport::nobodyChangesOurs()
{
    BuyingAgreement ours = test::sampleAgreement();
    ours.owner = u"We"_s;
    ACQUIS_VERIFY_RESULT(m_receiver.agreements().save(ours, 0));
    const QStringList before = m_receiver.everything();
    const OpenedPackage opened = package(order());
    QVERIFY(planShareImport(*m_receiver.database, opened)->items.first().action == ShareAction::OursKept);
    QCOMPARE(*take(opened), 0);
    QCOMPARE(m_receiver.everything(), before);
}

void TestShareImport::olderPackageDoesNotComeBack()
{
    const OpenedPackage older = package(order());
    QVERIFY(*take(package(order(QDateTime(QDate(2025, 7, 1), QTime(0, 0), Qt::UTC)))) > 0);
    const QStringList before = m_receiver.everything();
    QVERIFY(planShareImport(*m_receiver.database, older)->items.first().action == ShareAction::NewerKept);
    QCOMPARE(*take(older), 0);
    QCOMPARE(m_receiver.everything(), before);
}

void TestShareImport::unknownSenderIsRefused()
{
    ACQUIS_VERIFY_RESULT(trustSender(*m_receiver.database, { m_key.publicKey(), u"Group of Quebec"_s }, u"anna"_s));
    ACQUIS_VERIFY_RESULT(forgetSender(*m_receiver.database, m_key.publicKey(), u"anna"_s));
    // The trail tells which name went and which came.
    const auto trail = auditOf(*m_receiver.database, u"share-sender/"_s + m_key.publicKey().fingerprint());
    ACQUIS_VERIFY_RESULT(trail);
    QCOMPARE(trail->at(trail->size() - 2).before, trail->at(trail->size() - 3).after);
    QCOMPARE(trail->at(trail->size() - 2).after, u"Group of Quebec"_s);
    QCOMPARE(trail->back().before, u"Group of Quebec"_s);
    QCOMPARE(trail->back().after, QString());
    ACQUIS_VERIFY_ERROR(forgetSender(*m_receiver.database, m_key.publicKey(), u"anna"_s), ErrorCode::UnknownValue);
    const QStringList before = m_receiver.everything();
    const auto taken = take(package(order()));
    QVERIFY(taken.error().fault == ShareFault::SenderUnknown);
    QCOMPARE(taken.error().value, m_key.publicKey().fingerprint());
    QCOMPARE(m_receiver.everything(), before);
    ACQUIS_VERIFY_ERROR(trustSender(*m_receiver.database, { m_key.publicKey(), u" "_s }, u"anna"_s), ErrorCode::InvalidData);
}

void TestShareImport::planThatIsStaleIsRefused()
{
    const OpenedPackage opened = package(order());
    const auto plan = planShareImport(*m_receiver.database, opened);
    ACQUIS_VERIFY_RESULT(m_receiver.agreements().save(test::sampleAgreement(), 0));
    const QStringList before = m_receiver.everything();
    const auto taken = applyShareImport(*m_receiver.database, opened, *plan, u"anna"_s);
    QVERIFY(taken.error().cause->code == ErrorCode::RecordChanged);
    QCOMPARE(m_receiver.everything(), before);
}

void TestShareImport::tamperedPackageChangesNothing()
{
    const QStringList before = m_receiver.everything();
    const auto preview = planShareExport(*m_sender.database, {}, order());
    QByteArray bytes = applyShareExport(*m_sender.database, *preview, m_key, u"dominique"_s)->bytes;
    bytes[bytes.size() - 10] = char(bytes[bytes.size() - 10] ^ 4);
    QVERIFY(openSharePackage(bytes).error().fault == ShareFault::SignatureWrong);
    // What cannot be opened cannot be planned: the register is never reached.
    QCOMPARE(m_receiver.everything(), before);
}

void TestShareImport::nothingIsTakenWhenTheTrailCannotBeWritten()
{
    const OpenedPackage opened = package(order());
    const auto id = take(opened);
    QVERIFY(undoShareImport(*m_receiver.database, *id, u"anna"_s).has_value());
    ACQUIS_VERIFY_RESULT(m_receiver.database->run(
        u"CREATE TRIGGER no_trail BEFORE INSERT ON audit_entry WHEN NEW.record LIKE 'share-import/%' BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    const QStringList before = m_receiver.everything();
    QVERIFY(!take(opened));
    QCOMPARE(m_receiver.everything(), before);
    ACQUIS_VERIFY_RESULT(m_receiver.database->run(u"DROP TRIGGER no_trail"_s));
    const auto again = take(opened);
    ACQUIS_VERIFY_RESULT(m_receiver.database->run(
        u"CREATE TRIGGER no_trail BEFORE INSERT ON audit_entry WHEN NEW.record LIKE 'share-import/%' BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    const QStringList taken = m_receiver.everything();
    QVERIFY(!undoShareImport(*m_receiver.database, *again, u"anna"_s));
    QCOMPARE(m_receiver.everything(), taken);
}

void TestShareImport::exportIsInTheTrailBeforeItLeaves()
{
    const auto preview = planShareExport(*m_sender.database, { u"agreement-1"_s }, order());
    QVERIFY(preview.has_value());
    const auto made = applyShareExport(*m_sender.database, *preview, m_key, u"dominique"_s);
    const AuditEntry entry = auditEntries(*m_sender.database)->back();
    QCOMPARE(entry.action, u"share-export"_s);
    QCOMPARE(entry.record, u"share-package/"_s + made->sha256);
    QCOMPARE(entry.after, u"on <= members: agreement-1"_s);
    const auto unknown = planShareExport(*m_sender.database, { u"nowhere"_s }, order());
    QVERIFY(unknown.error().cause->code == ErrorCode::UnknownValue);
    ACQUIS_VERIFY_RESULT(m_sender.database->run(
        u"CREATE TRIGGER no_trail BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no trail'); END"_s));
    QVERIFY(!applyShareExport(*m_sender.database, *preview, m_key, u"dominique"_s));
}

void TestShareImport::searchFindsWhatCameAcrossTheBorder()
{
    QVERIFY(*take(package(order())) > 0);
    JoiningNeed need;
    need.need.jurisdiction = Jurisdiction::OnBps;
    need.need.entity = Entity::OnMun;
    need.need.value = dollars(1'000);
    need.words = { u"bibliothèques"_s };
    const auto options = joinableFor(need, *m_receiver.agreements().agreementsWithJoins(), *m_receiver.agreements().categories(),
                                     QDate(2025, 6, 2));
    ACQUIS_VERIFY_RESULT(options);
    QCOMPARE(options->size(), 1);
    QVERIFY(options->first().mayJoin());
    need.need.entity = Entity::OnMin;
    QVERIFY(!joinableFor(need, *m_receiver.agreements().agreementsWithJoins(), {}, QDate(2025, 6, 2))->first().mayJoin());
}

QTEST_GUILESS_MAIN(TestShareImport)
#include "tst_shareimport.moc"
