// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/documentstore.h"

#include "core/procurements/filestore.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/core/procurements/somefile.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

AttachedDocument attached(const QString &name, const QString &sha256, qint64 bytes)
{
    AttachedDocument document;
    document.uid = u"d1"_s;
    document.name = name;
    document.sha256 = sha256;
    document.bytes = bytes;
    return document;
}

} // namespace

class TestDocumentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameContentIsKeptOnce();
    void largeDocumentComesBackWhole();
    void twoGigabytesAreRefusedBeforeTheyAreRead();
    void vanishedAndEmptyFilesAreTold_data();
    void vanishedAndEmptyFilesAreTold();
    void cancelledLeavesNothing();
    void namesThatCouldLeaveAFolderAreMadePlain_data();
    void namesThatCouldLeaveAFolderAreMadePlain();
    void leftBehindContentIsTakenAwayAfterADay();
    void fileCannotNameContentThatIsNotKept();
    void changedContentIsFound();
    void usedContentThatIsGoneIsFound();
    void contentThatIsKeptAgainIsNotTakenAway();

private:
    [[nodiscard]] QString written(const QString &name, const QByteArray &content);
    [[nodiscard]] int rows(const QString &table);
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestDocumentStore::init()
{
    m_database.reset();
    auto made = Database::create(m_folder.path(u"register-%1.acquis"_s.arg(++m_count)));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

QString TestDocumentStore::written(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.path(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

int TestDocumentStore::rows(const QString &table)
{
    auto statement = Statement::prepare(*m_database, u"SELECT count(*) FROM "_s + table);
    if (!statement || !statement->exec() || !statement->next())
        return -1;
    return int(statement->integer(0));
}

void TestDocumentStore::sameContentIsKeptOnce()
{
    const auto first = keepDocument(*m_database, written(u"quote.txt"_s, "twenty thousand"));
    const auto second = keepDocument(*m_database, written(u"copy of quote.txt"_s, "twenty thousand"));
    QVERIFY(first && second);
    QCOMPARE(first->sha256, second->sha256);
    QCOMPARE(second->name, u"copy of quote.txt"_s);
    QCOMPARE(first->bytes, 15);
    QCOMPARE(rows(u"procurement_document"_s), 1);
    QCOMPARE(rows(u"procurement_document_piece"_s), 1);
}

void TestDocumentStore::largeDocumentComesBackWhole()
{
    QByteArray content;
    for (int i = 0; i < 700'000; ++i)
        content += QByteArray::number(i * 31);
    const auto kept = keepDocument(*m_database, written(u"large.bin"_s, content));
    QVERIFY(kept);
    QVERIFY(rows(u"procurement_document_piece"_s) > 2);
    QBuffer back;
    QVERIFY(back.open(QIODevice::WriteOnly));
    ACQUIS_VERIFY_RESULT(readDocument(*m_database, kept->sha256, back));
    QCOMPARE(back.data(), content);
}

void TestDocumentStore::twoGigabytesAreRefusedBeforeTheyAreRead()
{
    constexpr qint64 twoGigabytes = 2LL * 1024 * 1024 * 1024;
    const QString path = m_folder.path(u"two-gigabytes.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(twoGigabytes)); // a file with a hole: it takes no room
    file.close();
    bool wasRead = false;
    const auto kept = keepDocument(*m_database, path, [&wasRead](const Progress &) { wasRead = true; });
    QVERIFY(!kept);
    QCOMPARE(kept.error().fault, AttachFault::TooLarge);
    QCOMPARE(kept.error().bytes, twoGigabytes);
    QVERIFY(!wasRead);
    QCOMPARE(rows(u"procurement_document"_s), 0);
}

void TestDocumentStore::vanishedAndEmptyFilesAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fault");
    QTest::newRow("vanished") << u"nowhere.txt"_s << int(AttachFault::Vanished);
    QTest::newRow("empty") << u"empty.txt"_s << int(AttachFault::Empty);
    QTest::newRow("folder") << u"."_s << int(AttachFault::Other);
}

void TestDocumentStore::vanishedAndEmptyFilesAreTold()
{
    QFETCH(const QString, name);
    QFETCH(const int, fault);
    QVERIFY(!written(u"empty.txt"_s, {}).isEmpty());
    const auto kept = keepDocument(*m_database, m_folder.path(name));
    QVERIFY(!kept);
    QCOMPARE(int(kept.error().fault), fault);
}

void TestDocumentStore::cancelledLeavesNothing()
{
    CancelToken cancel;
    const auto kept = keepDocument(
        *m_database, written(u"long.bin"_s, QByteArray(3 * 1024 * 1024, 'x')), [&cancel](const Progress &) { cancel.cancel(); },
        cancel);
    QVERIFY(!kept);
    QCOMPARE(kept.error().error.code, ErrorCode::Cancelled);
    QCOMPARE(rows(u"procurement_document"_s), 0);
    QCOMPARE(rows(u"procurement_document_piece"_s), 0);
}

void TestDocumentStore::namesThatCouldLeaveAFolderAreMadePlain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"quote 1.pdf"_s << u"quote 1.pdf"_s;
    QTest::newRow("separators") << u"a:b*c.pdf"_s << u"a_b_c.pdf"_s;
    QTest::newRow("hidden") << u".quote"_s << u"document"_s;
}

void TestDocumentStore::namesThatCouldLeaveAFolderAreMadePlain()
{
    QFETCH(const QString, name);
    const auto kept = keepDocument(*m_database, written(name, "content"));
    QVERIFY(kept);
    QTEST(kept->name, "kept");
}

void TestDocumentStore::leftBehindContentIsTakenAwayAfterADay()
{
    QVERIFY(keepDocument(*m_database, written(u"left.txt"_s, "left behind")));
    const auto used = keepDocument(*m_database, written(u"used.txt"_s, "used"));
    QVERIFY(used);
    ProcurementFile file = test::newFile();
    file.documents << attached(used->name, used->sha256, used->bytes);
    const auto save = createFile(*m_database, file, { u"create"_s, u"me"_s, {}, QDateTime::currentDateTimeUtc() });
    ACQUIS_VERIFY_RESULT(save);
    QVERIFY(save->isDone());
    QVERIFY(keepDocument(*m_database, written(u"another.txt"_s, "another")));
    QCOMPARE(rows(u"procurement_document"_s), 3); // of today: it may be on its way into a file
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE procurement_document SET kept_at_utc = '2015-01-01T00:00:00Z'"_s));
    QVERIFY(keepDocument(*m_database, written(u"third.txt"_s, "third")));
    QCOMPARE(rows(u"procurement_document"_s), 2);
    QBuffer back;
    QVERIFY(back.open(QIODevice::WriteOnly));
    ACQUIS_VERIFY_RESULT(readDocument(*m_database, used->sha256, back));
}

void TestDocumentStore::fileCannotNameContentThatIsNotKept()
{
    ProcurementFile file = test::newFile();
    file.documents << attached(u"a.txt"_s, QString(64, u'0'), 1);
    const auto save = createFile(*m_database, file, { u"create"_s, u"me"_s, {}, QDateTime::currentDateTimeUtc() });
    QVERIFY(!save);
    QCOMPARE(save.error().code, ErrorCode::UnknownValue);
    QCOMPARE(save.error().subject, u"a.txt"_s);
}

void TestDocumentStore::changedContentIsFound()
{
    const auto kept = keepDocument(*m_database, written(u"quote.txt"_s, "twenty thousand"));
    QVERIFY(kept);
    auto check = checkDocuments(*m_database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY(check->ok);
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE procurement_document_piece SET content = CAST('thirty thousand' AS BLOB)"_s));
    check = checkDocuments(*m_database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY(!check->ok);
    QBuffer back;
    QVERIFY(back.open(QIODevice::WriteOnly));
    const auto read = readDocument(*m_database, kept->sha256, back);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::RegisterDamaged);
}

void TestDocumentStore::usedContentThatIsGoneIsFound()
{
    const auto used = keepDocument(*m_database, written(u"quote.txt"_s, "twenty thousand"));
    QVERIFY(used);
    ProcurementFile file = test::newFile();
    file.documents << attached(used->name, used->sha256, used->bytes);
    const auto save = createFile(*m_database, file, { u"create"_s, u"me"_s, {}, QDateTime::currentDateTimeUtc() });
    ACQUIS_VERIFY_RESULT(save);
    QVERIFY(checkDocuments(*m_database).value_or(IntegrityCheck()).ok);
    for (const QString &step :
         { u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM procurement_document_piece"_s, u"DELETE FROM procurement_document"_s })
        ACQUIS_VERIFY_RESULT(m_database->run(step));
    const auto check = checkDocuments(*m_database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY(!check->ok);
    QCOMPARE(check->detail, used->sha256);
}

void TestDocumentStore::contentThatIsKeptAgainIsNotTakenAway()
{
    const QString path = written(u"quote.txt"_s, "twenty thousand");
    QVERIFY(keepDocument(*m_database, path));
    const QString almost = QDateTime::currentDateTimeUtc().addSecs(-23 * 3600).toString(Qt::ISODate);
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE procurement_document SET kept_at_utc = '%1'"_s.arg(almost)));
    QVERIFY(keepDocument(*m_database, path));
    auto statement = Statement::prepare(*m_database, u"SELECT kept_at_utc FROM procurement_document"_s);
    ACQUIS_VERIFY_RESULT(statement);
    ACQUIS_VERIFY_RESULT(statement->exec());
    QVERIFY(statement->next().value_or(false));
    QVERIFY2(statement->text(0) > almost, qPrintable(statement->text(0)));
}

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
