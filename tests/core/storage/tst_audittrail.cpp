// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasDoneToTheChain_data();
    void findsWhatWasDoneToTheChain();

private:
    test::TemporaryFolder m_folder;
};

void TestAuditTrail::findsWhatWasDoneToTheChain_data()
{
    QTest::addColumn<QStringList>("tampering");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("nothing") << QStringList() << qint64(0);
    QTest::newRow("text changed") << QStringList { u"UPDATE audit_entry SET after_value = 'x' WHERE sequence = 2"_s }
                                  << qint64(2);
    QTest::newRow("actor changed") << QStringList { u"UPDATE audit_entry SET actor = 'x' WHERE sequence = 1"_s } << qint64(1);
    QTest::newRow("entry removed") << QStringList { u"DELETE FROM audit_entry WHERE sequence = 2"_s } << qint64(2);
    QTest::newRow("last entry removed") << QStringList { u"DELETE FROM audit_entry WHERE sequence = 3"_s } << qint64(3);
    QTest::newRow("entries exchanged") << QStringList { u"UPDATE audit_entry SET sequence = 99 WHERE sequence = 1"_s,
                                                        u"UPDATE audit_entry SET sequence = 1 WHERE sequence = 2"_s,
                                                        u"UPDATE audit_entry SET sequence = 2 WHERE sequence = 99"_s }
                                       << qint64(1);
}

void TestAuditTrail::findsWhatWasDoneToTheChain()
{
    QFETCH(QStringList, tampering);
    QFETCH(qint64, broken);
    auto database = Database::create(m_folder.path(QString::fromUtf8(QTest::currentDataTag()) + u".acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    for (int i = 1; i <= 3; ++i)
        ACQUIS_VERIFY_RESULT(appendAudit(
            **database,
            { QDateTime::currentDateTimeUtc(), u"officer"_s, u"import"_s, u"source-file/%1"_s.arg(i), {}, u"new"_s, {} }));
    for (const QString &step : tampering)
        ACQUIS_VERIFY_RESULT((*database)->run(step));
    const auto found = firstBrokenAuditEntry(**database);
    ACQUIS_VERIFY_RESULT(found);
    QCOMPARE(*found, broken);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
