// SPDX-License-Identifier: GPL-3.0-or-later
// "decide" and "packs" as a program: exit codes, members named on standard error, the same bytes for the same need.
#include "tests/support/temporaryfolder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome cli(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(ACQUIS_CLI), arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

/// Case 1 of the study: a service of 20,000 dollars, one firm known, needed in four months.
QStringList caseOne()
{
    return { u"decide"_s,      u"--jurisdiction"_s, u"on-ops"_s,     u"--entity"_s, u"on-min"_s,
             u"--commodity"_s, u"services"_s,       u"--value"_s,    u"20000"_s,    u"--date"_s,
             u"2015-03-02"_s,  u"--needed-by"_s,    u"2015-07-02"_s, u"--reason"_s, u"only-one-supplier"_s };
}

QString verdictOf(const QJsonObject &answer, const QString &route)
{
    for (const QJsonValue &entry : answer.value(u"routes"_s).toArray()) {
        if (entry.toObject().value(u"route"_s) == route)
            return entry.toObject().value(u"verdict"_s).toString();
    }
    return {};
}

} // namespace

class TestDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseOneOfTheStudyIsAnswered();
    void flagsAndFileGiveTheSameBytes();
    void everyRouteComesOnceInOrder();
    void badUsageNamesTheMember_data();
    void badUsageNamesTheMember();
    void tableOfNeedsIsAnswered();
    void otherPacksGiveAnotherAnswer();
    void packsAreListedAndValidated();
};

void TestDecide::caseOneOfTheStudyIsAnswered()
{
    const Outcome outcome = cli(caseOne() << u"--json"_s);
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.err.isEmpty());
    const QJsonObject answer = outcome.json();
    QCOMPARE(verdictOf(answer, u"low-value-quotes"_s), u"required"_s);
    QCOMPARE(verdictOf(answer, u"sole-source"_s), u"conditional"_s);
    QVERIFY(answer.value(u"binding-agreements"_s).toArray().isEmpty());
    for (const QString &language : { u"en"_s, u"fr"_s }) {
        const Outcome words = cli(caseOne() << u"--lang"_s << language);
        QCOMPARE(words.exit, 0);
        QVERIFY(words.out.contains(language == u"fr"_s ? "sous conditions" : "conditional"));
    }
}

void TestDecide::flagsAndFileGiveTheSameBytes()
{
    const TemporaryFolder folder;
    const QString file =
        folder.write(u"need.json"_s, R"({"reasons": ["only-one-supplier"], "needed-by": "2015-07-02", "date": "2015-03-02",
        "value": 20000, "commodity": "services", "entity": "on-min", "jurisdiction": "on-ops"})");
    const Outcome flags = cli(caseOne() << u"--json"_s);
    const Outcome need = cli({ u"--json"_s, u"decide"_s, file });
    QCOMPARE(need.exit, 0);
    QCOMPARE(need.out, flags.out);
}

void TestDecide::everyRouteComesOnceInOrder()
{
    QStringList routes;
    for (const QJsonValue &entry : cli(caseOne() << u"--json"_s).json().value(u"routes"_s).toArray())
        routes << entry.toObject().value(u"route"_s).toString();
    QCOMPARE(routes.join(u' '),
             u"vor-direct vor-second-stage low-value-quotes invitational open sole-source single-source opt-in sprint-with-us "
             "code-with-us challenge market-sounding indirect emergency"_s);
}

void TestDecide::badUsageNamesTheMember_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("needed too early") << QStringList { u"--needed-by=2015-03-01"_s } << QByteArray("needed-by");
    QTest::newRow("value twice") << QStringList { u"--value"_s, u"5"_s } << QByteArray("value");
    QTest::newRow("other currency") << QStringList { u"--currency"_s, u"EUR"_s } << QByteArray("currency");
    QTest::newRow("unknown reason") << QStringList { u"--reason"_s, u"no-bids"_s, u"because"_s } << QByteArray("reasons");
    QTest::newRow("unknown flag") << QStringList { u"--flag"_s, u"soon"_s } << QByteArray("flags");
    QTest::newRow("related below zero") << QStringList { u"--related"_s, u"5"_s, u"-5"_s } << QByteArray("related/2");
    QTest::newRow("unknown pack") << QStringList { u"--pack"_s, u"nobody"_s } << QByteArray("nobody");
    QTest::newRow("pack of another jurisdiction") << QStringList { u"--pack"_s, u"ca-federal"_s } << QByteArray("ca-federal");
    QTest::newRow("missing pack file") << QStringList { u"--pack"_s, u"./none.json"_s } << QByteArray("none.json");
    QTest::newRow("unknown option") << QStringList { u"--colour"_s, u"red"_s } << QByteArray("--colour");
    QTest::newRow("option without its value") << QStringList { u"--vor"_s } << QByteArray("--vor");
    QTest::newRow("a word where a number belongs")
        << QStringList { u"--canadian-employees"_s, u"many"_s } << QByteArray("canadian-employees");
}

void TestDecide::badUsageNamesTheMember()
{
    QFETCH(const QStringList, more);
    QFETCH(const QByteArray, named);
    QStringList words = caseOne();
    if (more.first().startsWith(u"--needed-by"_s))
        words.remove(words.indexOf(u"--needed-by"_s), 2);
    const Outcome outcome = cli(words + more);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(named), outcome.err.constData());
}

void TestDecide::tableOfNeedsIsAnswered()
{
    const TemporaryFolder folder;
    const QString needs = folder.write(u"needs.csv"_s, "id,jurisdiction,entity,commodity,value,date,related\n"
                                                       "A,on-ops,on-min,goods,24999.99,2016-06-01,\n"
                                                       "B,on-ops,on-min,goods,a lot,2016-06-01,\n"
                                                       "C,on-ops,on-min,goods,24999.99,2016-06-01,0.01;0\n");
    const QString answers = folder.path(u"answers.csv"_s);
    const Outcome outcome = cli({ u"decide"_s, needs, u"--output"_s, answers, u"--json"_s });
    QCOMPARE(outcome.exit, 1);
    QVERIFY(outcome.err.contains("B: value"));
    QCOMPARE(outcome.json().value(u"needs"_s).toInt(), 3);
    QCOMPARE(outcome.json().value(u"rejected"_s).toInt(), 1);
    const QByteArray written = folder.read(u"answers.csv"_s);
    QCOMPARE(written.count('\n'), 1 + 14 + 1 + 14);
    QVERIFY(written.contains("A,open,allowed,") && written.contains("C,open,required,"));
    const QString bad = folder.write(u"bad.csv"_s, "colour\nred\n");
    QCOMPARE(cli({ u"decide"_s, bad, u"--output"_s, folder.path(u"none.csv"_s) }).exit, 2);
    QVERIFY(!QFileInfo::exists(folder.path(u"none.csv"_s)));
}

void TestDecide::otherPacksGiveAnotherAnswer()
{
    QStringList words { u"decide"_s,        u"--jurisdiction=on-ops"_s, u"--entity=on-min"_s, u"--commodity=goods"_s,
                        u"--value=26000"_s, u"--date=2018-06-01"_s,     u"--json"_s };
    const QJsonObject own = cli(words).json();
    const QJsonObject study = cli(words << u"--pack"_s << u"study-2018"_s).json();
    QCOMPARE(own.value(u"packs"_s).toArray().first().toObject().value(u"id"_s).toString(), u"on-ops"_s);
    QCOMPARE(study.value(u"packs"_s).toArray().first().toObject().value(u"id"_s).toString(), u"study-2018"_s);
    words[5] = u"--date=2025-06-01"_s; // after the study's time
    const Outcome late = cli(words);
    QCOMPARE(late.exit, 2);
    QVERIFY(late.err.contains("date"));
}

void TestDecide::packsAreListedAndValidated()
{
    const Outcome list = cli({ u"packs"_s, u"--json"_s });
    QCOMPARE(list.exit, 0);
    QStringList ids;
    for (const QJsonValue &pack : list.json().value(u"packs"_s).toArray()) {
        ids << pack.toObject().value(u"id"_s).toString();
        QVERIFY(pack.toObject().value(u"rules"_s).toInt() > 0);
    }
    QCOMPARE(ids.join(u' '), u"bc-core ca-federal on-bps on-ops study-2018 trade-agreements"_s);
    const TemporaryFolder folder;
    const Outcome bad = cli({ u"packs"_s, u"validate"_s, folder.write(u"bad.json"_s, "{\"pack\": \"x\"}"), u"--json"_s });
    QCOMPARE(bad.exit, 1);
    QVERIFY(!bad.json().value(u"valid"_s).toBool() && !bad.json().value(u"findings"_s).toArray().isEmpty());
    QVERIFY(bad.err.contains("bad.json"));
    QCOMPARE(cli({ u"packs"_s, u"validate"_s, folder.path(u"none.json"_s) }).exit, 2);
    QCOMPARE(cli({ u"packs"_s, u"burn"_s }).exit, 2);
}

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
