// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void registerFaultsAreThree();
    void importsAndBreaksDown();
    void kindsAreNeverAdded();
    void rejectedRowsAreOne();
    void speaksBothLanguages();
    void backsUpAndRestores();
    void aDryRunMakesNoRegister();
    void rebuildsTheStudy();

private:
    test::TemporaryFolder m_folder;
};

void TestContract::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList();
    QTest::newRow("unknown verb") << QStringList { u"dance"_s };
    QTest::newRow("not built yet") << QStringList { u"review"_s };
    QTest::newRow("no register") << QStringList { u"spending"_s, u"--by"_s, u"ministry"_s };
    QTest::newRow("unknown option") << QStringList { u"--register"_s, u"x"_s, u"spending"_s, u"--bi"_s, u"ministry"_s };
    QTest::newRow("unknown dimension") << QStringList { u"--register"_s, u"x"_s, u"spending"_s, u"--by"_s, u"colour"_s };
    QTest::newRow("reconcile nothing") << QStringList { u"reconcile"_s, u"/no/such/table.csv"_s };
    QTest::newRow("language") << QStringList { u"--lang"_s, u"de"_s, u"formats"_s };
}

void TestContract::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome result = cli(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(arguments.isEmpty() || result.out.isEmpty());
    QVERIFY(arguments.isEmpty() || !result.err.isEmpty());
}

void TestContract::registerFaultsAreThree()
{
    const QString text = m_folder.write(u"text.acquis"_s, "no register");
    QCOMPARE(cli({ u"--register"_s, text, u"verify"_s }).exit, 3);
    QCOMPARE(cli({ u"--register"_s, m_folder.path(u"missing.acquis"_s), u"verify"_s }).exit, 3);
    QVERIFY(!m_folder.read(u"text.acquis"_s).isEmpty());
}

void TestContract::importsAndBreaksDown()
{
    const QString path = m_folder.path(u"a.acquis"_s);
    const QString file = m_folder.write(u"a.csv"_s, "Year,Amount,Ministry,Category,Program\n2016-17,\"1,000\",Kites,Operating,"
                                                    "A\n2016-17,-250,Ministry of Tails,Operating,B\n");
    const Outcome imported = cli({ u"--json"_s, u"--register"_s, path, u"import"_s, file });
    QCOMPARE(imported.exit, 0);
    const QJsonObject report = imported.json()[u"files"_s].toArray()[0].toObject();
    QCOMPARE(report[u"rows-new"_s].toInt(), 2);
    QCOMPARE(report[u"control-total"_s].toString(), u"750.00"_s);
    QCOMPARE(report[u"sha256"_s].toString().size(), 64);
    QCOMPARE(cli({ u"--json"_s, u"--register"_s, path, u"import"_s, file })
                 .json()[u"files"_s]
                 .toArray()[0]
                 .toObject()[u"rows-same"_s]
                 .toInt(),
             2);

    // Codes are not to be guessed.
    const Outcome guessed = cli({ u"--register"_s, path, u"spending"_s, u"--by"_s, u"ministry"_s, u"--where"_s, u"tag=study"_s });
    QCOMPARE(guessed.exit, 2);
    QVERIFY2(guessed.err.contains("iit-study"), guessed.err.constData());

    const Outcome spent = cli({ u"--register"_s, path, u"--json"_s, u"spending"_s, u"--by"_s, u"ministry,fiscal-year"_s });
    QCOMPARE(spent.exit, 0);
    const QJsonArray rows = spent.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject()[u"ministry"_s].toString(), u"Kites"_s);
    QCOMPARE(rows[0].toObject()[u"fiscal-year"_s].toString(), u"2016-17"_s);
    QCOMPARE(rows[0].toObject()[u"share"_s].toString(), u"1.333333"_s);
    QCOMPARE(spent.json()[u"total"_s].toObject()[u"amount"_s].toString(), u"750.00"_s);

    const Outcome lines = cli({ u"--register"_s, path, u"--json"_s, u"lines"_s, u"--where"_s, u"program=B"_s });
    QCOMPARE(lines.json()[u"rows"_s].toArray()[0].toObject()[u"row"_s].toInt(), 3);
    QCOMPARE(cli({ u"--register"_s, path, u"verify"_s }).exit, 0);
    QCOMPARE(cli({ u"--register"_s, path, u"spending"_s, u"--by"_s, u"ministry"_s, u"--where"_s, u"ministry=Nobody"_s }).exit, 2);
}

void TestContract::kindsAreNeverAdded()
{
    const QString path = m_folder.path(u"kinds.acquis"_s);
    const QString file = m_folder.write(u"kinds.csv"_s, "Vendor,Ministry,Program,Fiscal Year,Amount,Kind\n"
                                                        "One,Health,Clinics,2016-17,100.00,awarded\n"
                                                        "One,Health,Clinics,2016-17,60.00,committed\n"
                                                        "One,Education,Schools,2016-17,20.00,committed\n");
    QCOMPARE(cli({ u"--register"_s, path, u"import"_s, file }).exit, 0);
    const QStringList asked { u"--register"_s, path, u"spending"_s, u"--by"_s, u"ministry"_s };
    const Outcome apart = cli(QStringList { u"--json"_s } + asked);
    QCOMPARE(apart.exit, 0);
    QVERIFY2(apart.err.contains("--where kind="), apart.err.constData());
    const QJsonObject answer = apart.json();
    QCOMPARE(answer[u"by"_s].toArray(), QJsonArray({ u"ministry"_s, u"kind"_s }));
    QCOMPARE(answer[u"rows"_s].toArray().size(), 3);
    QVERIFY(answer[u"total"_s].isNull());
    QVERIFY(answer[u"coverage"_s].isNull());
    QStringList totals;
    for (const QJsonValue &total : answer[u"totals"_s].toArray())
        totals << total[u"kind"_s].toString() + u' ' + total[u"amount"_s].toString();
    QCOMPARE(totals, QStringList({ u"awarded 100.00"_s, u"committed 80.00"_s }));
    for (const QJsonValue &row : answer[u"rows"_s].toArray()) {
        if (row[u"ministry"_s].toString() == u"Education"_s)
            QCOMPARE(row[u"share"_s].toString(), u"0.250000"_s); // of what was committed
    }
    const Outcome table = cli(asked);
    QVERIFY2(table.out.contains("total of committed"), table.out.constData());
    QVERIFY(!table.out.contains("180.00"));

    const Outcome one = cli(QStringList { u"--json"_s } + asked + QStringList { u"--where"_s, u"kind=committed"_s });
    QVERIFY2(one.err.isEmpty(), one.err.constData());
    QCOMPARE(one.json()[u"by"_s].toArray(), QJsonArray({ u"ministry"_s }));
    QCOMPARE(one.json()[u"total"_s].toObject()[u"amount"_s].toString(), u"80.00"_s);
    QCOMPARE(one.json()[u"totals"_s].toArray().size(), 1);
}

void TestContract::rejectedRowsAreOne()
{
    const QString path = m_folder.path(u"b.acquis"_s);
    const QString file = m_folder.write(
        u"b.csv"_s,
        "Year,Amount,Ministry,Category,Program\n2016-17,\"1,000\",Kites,Operating,A\n2016-17,None,Kites,Operating,B\n");
    const Outcome imported = cli({ u"--json"_s, u"--register"_s, path, u"import"_s, file });
    QCOMPARE(imported.exit, 1);
    const QJsonArray findings = imported.json()[u"files"_s].toArray()[0].toObject()[u"findings"_s].toArray();
    const auto missing = std::find_if(findings.begin(), findings.end(),
                                      [](const QJsonValue &one) { return one.toObject()[u"code"_s] == u"amount-missing"_s; });
    QVERIFY(missing != findings.end());
    const QJsonObject finding = missing->toObject();
    QCOMPARE(finding[u"row"_s].toInt(), 3);
    QCOMPARE(finding[u"column"_s].toString(), u"Amount"_s);
    QVERIFY(!finding[u"message"_s].toString().isEmpty());
}

void TestContract::speaksBothLanguages()
{
    QVERIFY(cli({ u"--help"_s }).out.contains("Usage"));
    QVERIFY(QString::fromUtf8(cli({ u"--lang"_s, u"fr"_s, u"--help"_s }).out).contains(u"Utilisation"_s));
    for (const auto *verb :
         { "init", "import", "formats", "spending", "lines", "coverage", "reconcile", "verify", "backup", "restore" }) {
        const QString name = QString::fromLatin1(verb);
        const Outcome english = cli({ name, u"--help"_s });
        const Outcome french = cli({ u"--lang"_s, u"fr"_s, name, u"--help"_s });
        QCOMPARE(english.exit, 0);
        QVERIFY2(english.out != french.out, verb);
    }
}

void TestContract::backsUpAndRestores()
{
    const QString path = m_folder.path(u"c.acquis"_s);
    QCOMPARE(cli({ u"--register"_s, path, u"init"_s, u"--sample"_s }).exit, 0);
    QCOMPARE(cli({ u"--register"_s, path, u"init"_s }).exit, 2);
    const Outcome backup = cli({ u"--json"_s, u"--register"_s, path, u"backup"_s, m_folder.path(u"c.backup"_s) });
    QCOMPARE(backup.exit, 0);
    QCOMPARE(backup.json()[u"sha256"_s].toString().size(), 64);
    QCOMPARE(cli({ u"--register"_s, path, u"restore"_s, m_folder.path(u"c.backup"_s) }).exit, 0);
    QCOMPARE(cli({ u"--register"_s, path, u"verify"_s }).exit, 0);
}

void TestContract::aDryRunMakesNoRegister()
{
    const QString file = m_folder.write(u"d.csv"_s, "Year,Amount,Ministry,Category,Program\n2016-17,1,Kites,Operating,A\n");
    QCOMPARE(cli({ u"--register"_s, m_folder.path(u"d.acquis"_s), u"import"_s, file, u"--dry-run"_s }).exit, 0);
    QVERIFY(!QFile::exists(m_folder.path(u"d.acquis"_s)));
    QCOMPARE(
        cli({ u"--register"_s, m_folder.path(u"d.acquis"_s), u"import"_s, m_folder.write(u"e.csv"_s, "no table at all\n") }).exit,
        2);
    QVERIFY(!QFile::exists(m_folder.path(u"d.acquis"_s)));
}

void TestContract::rebuildsTheStudy()
{
    if (test::sharedDataFolder().isEmpty())
        QSKIP("The public accounts are not beside the source folder (../shared/data).");
    const QString path = m_folder.path(u"study.acquis"_s);
    QStringList arguments { u"--json"_s, u"--register"_s, path, u"import"_s };
    for (const auto *year : { "2014-15", "2015-16", "2016-17", "2019-20", "2021-22" })
        arguments << test::sharedDataFolder()
                         + u"/ontario-public-accounts/ministry-statements-expenses-%1-en.csv"_s.arg(QLatin1StringView(year));
    const Outcome imported = cli(arguments);
    QCOMPARE(imported.exit, 0);
    const QJsonObject spent =
        cli({ u"--json"_s, u"--register"_s, path, u"spending"_s, u"--by"_s, u"ministry"_s, u"--where"_s, u"tag=iit-study"_s })
            .json();
    QCOMPARE(spent[u"total"_s].toObject()[u"amount"_s].toString(), u"2716066844.00"_s);
    QCOMPARE(spent[u"rows"_s].toArray().size(), 16);
    const QJsonObject coverage = cli({ u"--json"_s, u"--register"_s, path, u"coverage"_s, u"--tag"_s, u"iit-study"_s }).json();
    QCOMPARE(coverage[u"left-out"_s].toObject()[u"year-not-counted"_s].toString(), u"316683911.00"_s);
    const QJsonArray joined = cli({ u"--json"_s, u"--register"_s, path, u"spending"_s, u"--by"_s, u"fiscal-year"_s, u"--where"_s,
                                    u"ministry=Education"_s })
                                  .json()[u"rows"_s]
                                  .toArray();
    QCOMPARE(joined.size(), 5); // one ministry under every spelling of the five files
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
