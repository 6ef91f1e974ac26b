// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/temporaryfolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void printsTheHistoryOfARecord();
    void writesTheTrailOfAYear();
    void writesEverythingAsTheChainHasIt();

private:
    [[nodiscard]] QStringList with(const QStringList &words) const { return QStringList { u"--register"_s, m_register } + words; }
    test::TemporaryFolder m_folder;
    QString m_register;
};

void TestAudit::initTestCase()
{
    m_register = m_folder.path(u"register.acquis"_s);
    QCOMPARE(cli(with({ u"init"_s })).exit, 0);
    const QString names = m_folder.write(u"vendors.csv"_s, "name,city\nAtelier Numérique,Ottawa\n");
    QCOMPARE(cli(with({ u"import"_s, names })).exit, 0);
}

void TestAudit::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing asked") << QStringList { u"audit"_s };
    QTest::newRow("a year alone") << QStringList { u"audit"_s, u"--year"_s, u"2026-27"_s };
    QTest::newRow("no year") << QStringList { u"audit"_s, u"--record"_s, u"register"_s, u"--year"_s, u"2026"_s };
    QTest::newRow("a word too many") << QStringList { u"audit"_s, u"--record"_s, u"register"_s, u"now"_s };
    QTest::newRow("unknown option") << QStringList { u"audit"_s, u"--file"_s, u"register"_s };
}

void TestAudit::wrongUsageIsTwo()
{
    QFETCH(QStringList, words);
    const Outcome result = cli(with(words));
    QCOMPARE(result.exit, 2);
    QVERIFY(result.out.isEmpty() && !result.err.isEmpty());
}

void TestAudit::printsTheHistoryOfARecord()
{
    const Outcome result = cli(with({ u"--json"_s, u"audit"_s, u"--record"_s, u"register"_s }));
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.json().value("record"_L1).toString(), u"register"_s);
    const QJsonArray rows = result.json().value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["sequence"_L1].toInt(), 1);
    QCOMPARE(rows[0]["action"_L1].toString(), u"create"_s);
    QCOMPARE(rows[0]["hash"_L1].toString().size(), 64);
    const Outcome french = cli(with({ u"--lang"_s, u"fr"_s, u"audit"_s, u"--record"_s, u"register"_s }));
    QCOMPARE(french.exit, 0);
    QVERIFY(french.out.contains("pourquoi") && french.out.contains("create"));
    const Outcome none = cli(with({ u"--json"_s, u"audit"_s, u"--record"_s, u"no/such"_s }));
    QCOMPARE(none.exit, 0);
    QVERIFY(none.json().value("rows"_L1).toArray().isEmpty());
}

void TestAudit::writesTheTrailOfAYear()
{
    const QString path = m_folder.path(u"before.csv"_s);
    const Outcome result = cli(with({ u"--json"_s, u"audit"_s, u"--year"_s, u"1999-00"_s, u"--output"_s, path }));
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.json().value("rows"_L1).toInt(-1), 0);
    QCOMPARE(m_folder.read(u"before.csv"_s).count('\n'), 1);
    QCOMPARE(cli(with({ u"audit"_s, u"--output"_s, m_folder.path(u"none/such.csv"_s) })).exit, 2);
}

void TestAudit::writesEverythingAsTheChainHasIt()
{
    const QString path = m_folder.path(u"trail.csv"_s);
    const Outcome result = cli(with({ u"--json"_s, u"audit"_s, u"--output"_s, path }));
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.json().value("rows"_L1).toInt(), 2);
    QCOMPARE(result.json().value("output"_L1).toString(), path);
    const QByteArray csv = m_folder.read(u"trail.csv"_s);
    QCOMPARE(result.json().value("sha256"_L1).toString().toLatin1(),
             QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex());
    QVERIFY(csv.contains("vendor-add"));
    QCOMPARE(csv.count("\r\n"), 3);
    QCOMPARE(cli(with({ u"verify"_s })).exit, 0);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
