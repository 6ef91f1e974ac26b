// SPDX-License-Identifier: GPL-3.0-or-later
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
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromUtf8(ACQUIS_CLI), arguments);
    if (!process.waitForFinished(60000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
             process.readAllStandardError() };
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void registerFaultsAreThree();
    void importsAndBreaksDown();
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
    QTest::newRow("not built yet") << QStringList { u"procurement"_s, u"list"_s };
    QTest::newRow("no register") << QStringList { u"spending"_s, u"--by"_s, u"ministry"_s };
    QTest::newRow("unknown option") << QStringList { u"--register"_s, u"x"_s, u"spending"_s, u"--bi"_s, u"ministry"_s };
    QTest::newRow("unknown dimension") << QStringList { u"--register"_s, u"x"_s, u"spending"_s, u"--by"_s, u"colour"_s };
    QTest::newRow("reconcile nothing") << QStringList { u"reconcile"_s, u"/no/such/table.csv"_s };
    QTest::newRow("language") << QStringList { u"--lang"_s, u"de"_s, u"formats"_s };
}

void TestContract::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY(arguments.isEmpty() || result.out.isEmpty());
    QVERIFY(arguments.isEmpty() || !result.err.isEmpty());
}

void TestContract::registerFaultsAreThree()
{
    const QString text = m_folder.write(u"text.acquis"_s, "no register");
    QCOMPARE(run({ u"--register"_s, text, u"verify"_s }).code, 3);
    QCOMPARE(run({ u"--register"_s, m_folder.path(u"missing.acquis"_s), u"verify"_s }).code, 3);
    QVERIFY(!m_folder.read(u"text.acquis"_s).isEmpty());
}

void TestContract::importsAndBreaksDown()
{
    const QString path = m_folder.path(u"a.acquis"_s);
    const QString file = m_folder.write(u"a.csv"_s, "Year,Amount,Ministry,Category,Program\n2016-17,\"1,000\",Kites,Operating,"
                                                    "A\n2016-17,-250,Ministry of Tails,Operating,B\n");
    const Run imported = run({ u"--json"_s, u"--register"_s, path, u"import"_s, file });
    QCOMPARE(imported.code, 0);
    const QJsonObject report = imported.json()[u"files"_s].toArray()[0].toObject();
    QCOMPARE(report[u"rows-new"_s].toInt(), 2);
    QCOMPARE(report[u"control-total"_s].toString(), u"750.00"_s);
    QCOMPARE(report[u"sha256"_s].toString().size(), 64);
    QCOMPARE(run({ u"--json"_s, u"--register"_s, path, u"import"_s, file })
                 .json()[u"files"_s]
                 .toArray()[0]
                 .toObject()[u"rows-same"_s]
                 .toInt(),
             2);

    // Codes are not to be guessed.
    const Run guessed = run({ u"--register"_s, path, u"spending"_s, u"--by"_s, u"ministry"_s, u"--where"_s, u"tag=study"_s });
    QCOMPARE(guessed.code, 2);
    QVERIFY2(guessed.err.contains("iit-study"), guessed.err.constData());

    const Run spent = run({ u"--register"_s, path, u"--json"_s, u"spending"_s, u"--by"_s, u"ministry,fiscal-year"_s });
    QCOMPARE(spent.code, 0);
    const QJsonArray rows = spent.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject()[u"ministry"_s].toString(), u"Kites"_s);
    QCOMPARE(rows[0].toObject()[u"fiscal-year"_s].toString(), u"2016-17"_s);
    QCOMPARE(rows[0].toObject()[u"share"_s].toString(), u"1.333333"_s);
    QCOMPARE(spent.json()[u"total"_s].toObject()[u"amount"_s].toString(), u"750.00"_s);

    const Run lines = run({ u"--register"_s, path, u"--json"_s, u"lines"_s, u"--where"_s, u"program=B"_s });
    QCOMPARE(lines.json()[u"rows"_s].toArray()[0].toObject()[u"row"_s].toInt(), 3);
    QCOMPARE(run({ u"--register"_s, path, u"verify"_s }).code, 0);
    QCOMPARE(run({ u"--register"_s, path, u"spending"_s, u"--by"_s, u"ministry"_s, u"--where"_s, u"ministry=Nobody"_s }).code, 2);
}

void TestContract::rejectedRowsAreOne()
{
    const QString path = m_folder.path(u"b.acquis"_s);
    const QString file = m_folder.write(
        u"b.csv"_s,
        "Year,Amount,Ministry,Category,Program\n2016-17,\"1,000\",Kites,Operating,A\n2016-17,None,Kites,Operating,B\n");
    const Run imported = run({ u"--json"_s, u"--register"_s, path, u"import"_s, file });
    QCOMPARE(imported.code, 1);
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
    QVERIFY(run({ u"--help"_s }).out.contains("Usage"));
    QVERIFY(QString::fromUtf8(run({ u"--lang"_s, u"fr"_s, u"--help"_s }).out).contains(u"Utilisation"_s));
    for (const auto *verb :
         { "init", "import", "formats", "spending", "lines", "coverage", "reconcile", "verify", "backup", "restore" }) {
        const QString name = QString::fromLatin1(verb);
        const Run english = run({ name, u"--help"_s });
        const Run french = run({ u"--lang"_s, u"fr"_s, name, u"--help"_s });
        QCOMPARE(english.code, 0);
        QVERIFY2(english.out != french.out, verb);
    }
}

void TestContract::backsUpAndRestores()
{
    const QString path = m_folder.path(u"c.acquis"_s);
    QCOMPARE(run({ u"--register"_s, path, u"init"_s, u"--sample"_s }).code, 0);
    QCOMPARE(run({ u"--register"_s, path, u"init"_s }).code, 2);
    const Run backup = run({ u"--json"_s, u"--register"_s, path, u"backup"_s, m_folder.path(u"c.backup"_s) });
    QCOMPARE(backup.code, 0);
    QCOMPARE(backup.json()[u"sha256"_s].toString().size(), 64);
    QCOMPARE(run({ u"--register"_s, path, u"restore"_s, m_folder.path(u"c.backup"_s) }).code, 0);
    QCOMPARE(run({ u"--register"_s, path, u"verify"_s }).code, 0);
}

void TestContract::aDryRunMakesNoRegister()
{
    const QString file = m_folder.write(u"d.csv"_s, "Year,Amount,Ministry,Category,Program\n2016-17,1,Kites,Operating,A\n");
    QCOMPARE(run({ u"--register"_s, m_folder.path(u"d.acquis"_s), u"import"_s, file, u"--dry-run"_s }).code, 0);
    QVERIFY(!QFile::exists(m_folder.path(u"d.acquis"_s)));
    QCOMPARE(
        run({ u"--register"_s, m_folder.path(u"d.acquis"_s), u"import"_s, m_folder.write(u"e.csv"_s, "no table at all\n") }).code,
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
    const Run imported = run(arguments);
    QCOMPARE(imported.code, 0);
    const QJsonObject spent =
        run({ u"--json"_s, u"--register"_s, path, u"spending"_s, u"--by"_s, u"ministry"_s, u"--where"_s, u"tag=iit-study"_s })
            .json();
    QCOMPARE(spent[u"total"_s].toObject()[u"amount"_s].toString(), u"2716066844.00"_s);
    QCOMPARE(spent[u"rows"_s].toArray().size(), 16);
    const QJsonObject coverage = run({ u"--json"_s, u"--register"_s, path, u"coverage"_s, u"--tag"_s, u"iit-study"_s }).json();
    QCOMPARE(coverage[u"left-out"_s].toObject()[u"year-not-counted"_s].toString(), u"316683911.00"_s);
    const QJsonArray joined = run({ u"--json"_s, u"--register"_s, path, u"spending"_s, u"--by"_s, u"fiscal-year"_s, u"--where"_s,
                                    u"ministry=Education"_s })
                                  .json()[u"rows"_s]
                                  .toArray();
    QCOMPARE(joined.size(), 5); // one ministry under every spelling of the five files
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
