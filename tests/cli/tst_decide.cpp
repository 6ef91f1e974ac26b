// SPDX-License-Identifier: GPL-3.0-or-later
// "decide" and "packs" as a program: exit codes, members named on standard error, the same bytes for the same need.
#include "tests/cli/program.h"
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
    void otherLimitChangesTheWayOfANeed();
    void whatIfOfATable();
    void badSuppositionIsNamed_data();
    void badSuppositionIsNamed();
    void changeOfAContractIsReadEverywhere();
    void awardLeavesTheVendorItsDays();
    void savedAnswerIsGivenAgain();
    void registerSaysWhatCoversTheNeed();
    void registerIsAskedOnlyForOneNeed();
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
    QTest::newRow("amends below zero") << QStringList { u"--amends"_s, u"-5"_s } << QByteArray("amends");
    QTest::newRow("too many lead days") << QStringList { u"--lead-days"_s, u"1001"_s } << QByteArray("lead-days");
    QTest::newRow("lead days as a word") << QStringList { u"--lead-days"_s, u"few"_s } << QByteArray("lead-days");
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

void TestDecide::otherLimitChangesTheWayOfANeed()
{
    const QStringList need { u"decide"_s,        u"--jurisdiction=on-ops"_s, u"--entity=on-min"_s, u"--commodity=services"_s,
                             u"--value=26000"_s, u"--date=2016-06-01"_s };
    const QStringList supposed { u"--under-limit"_s, u"25000=50000"_s };
    const Outcome outcome = cli(need + supposed + QStringList { u"--json"_s });
    QCOMPARE(outcome.exit, 0);
    const QJsonObject whatIf = outcome.json().value(u"what-if"_s).toObject();
    QVERIFY(whatIf.value(u"changed"_s).toBool() && whatIf.value(u"rerouted"_s).toBool());
    QCOMPARE(whatIf.value(u"leading-before"_s).toString(), u"invitational"_s);
    QCOMPARE(whatIf.value(u"leading-after"_s).toString(), u"low-value-quotes"_s);
    QCOMPARE(whatIf.value(u"routes"_s).toArray().size(), 2);
    // The answer itself is that of the rules as they are.
    QJsonObject answer = outcome.json();
    answer.remove(u"what-if"_s);
    QCOMPARE(answer, cli(need + QStringList { u"--json"_s }).json());
    QVERIFY(cli(need + supposed).out.contains("invitational"));
    QVERIFY(cli(need + supposed + QStringList { u"--lang"_s, u"fr"_s }).out.contains("devis"));
    QVERIFY(cli(need + QStringList { u"--under-limit=25000=26000"_s }).out.contains("No route changes"));
}

void TestDecide::whatIfOfATable()
{
    const TemporaryFolder folder;
    const QString needs = folder.write(u"needs.csv"_s, "id,jurisdiction,entity,commodity,value,date\n"
                                                       "A,on-ops,on-min,services,25000,2016-06-01\n"
                                                       "B,on-ops,on-min,services,a lot,2016-06-01\n"
                                                       "C,on-ops,on-min,services,24999.99,2016-06-01\n"
                                                       "D,on-ops,on-min,services,49999.99,2016-06-01\n"
                                                       "E,on-ops,on-min,services,50000,2016-06-01\n");
    const Outcome outcome =
        cli({ u"decide"_s, needs, u"--output"_s, folder.path(u"out.csv"_s), u"--json"_s, u"--under-limit"_s, u"25000=50000"_s });
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.json().value(u"needs"_s).toInt(), 5);
    QCOMPARE(outcome.json().value(u"rejected"_s).toInt(), 1);
    QCOMPARE(outcome.json().value(u"changed"_s).toInt(), 2);
    QCOMPARE(outcome.json().value(u"moves"_s).toArray().first().toObject().value(u"needs"_s).toInt(), 2);
    const QByteArray written = folder.read(u"out.csv"_s);
    QCOMPARE(written.count('\n'), 6);
    QVERIFY(written.contains("A,true,true,invitational,low-value-quotes,"));
    QVERIFY(written.contains("C,false,false,low-value-quotes,low-value-quotes,"));
    QVERIFY(written.contains("D,true,true,invitational,low-value-quotes,"));
    QVERIFY(written.contains("E,false,false,invitational,invitational,"));
    // A pack from a file that has the name of one of the program's stands beside it.
    const QString pack = folder.write(u"on-ops.json"_s, R"({"pack": "on-ops", "version": 9, "jurisdiction": "on-ops",
        "name": {"en": "Other", "fr": "Autre"}, "valid-from": "2009-01-01", "valid-to": null, "tax": "before", "series": [{"id": "open",
        "question": {"en": "Open?", "fr": "Ouvert?"}, "layer": "directive", "subject": {"route": "open"}, "entities": ["on-min"],
        "commodities": ["services"], "rows": [{"id": "open", "lower": "0.00", "upper": null, "verdict": "required",
        "text": {"en": "Always.", "fr": "Toujours."}, "citation": {"title": "X", "section": "1", "address": "x"}, "confidence": "R",
        "verified-on": "2026-11-01"}]}]})");
    const Outcome other = cli({ u"decide"_s, needs, u"--output"_s, folder.path(u"other.csv"_s), u"--under-pack"_s, pack });
    QVERIFY2(other.exit == 1, other.err.constData());
    QVERIFY(folder.read(u"other.csv"_s).contains("C,true,true,low-value-quotes,open,low-value-quotes,open,"));
    const Outcome later =
        cli({ u"decide"_s, needs, u"--output"_s, folder.path(u"later.csv"_s), u"--under-date"_s, u"2025-06-02"_s });
    QCOMPARE(later.exit, 1);
    QVERIFY(folder.read(u"later.csv"_s).contains("E,"));
}

void TestDecide::badSuppositionIsNamed_data()
{
    QTest::addColumn<QStringList>("supposed");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("limit without its other side") << QStringList { u"--under-limit"_s, u"25000"_s } << QByteArray("25000");
    QTest::newRow("limit of words") << QStringList { u"--under-limit"_s, u"low=high"_s } << QByteArray("low=high");
    QTest::newRow("three limits in one") << QStringList { u"--under-limit=1=2=3"_s } << QByteArray("1=2=3");
    QTest::newRow("limit that no rule has") << QStringList { u"--under-limit=123=456"_s } << QByteArray("123.00");
    QTest::newRow("limit past another") << QStringList { u"--under-limit=25000=100000"_s } << QByteArray("25000.00");
    QTest::newRow("no day") << QStringList { u"--under-date"_s, u"soon"_s } << QByteArray("--under-date");
    QTest::newRow("two days") << QStringList { u"--under-date=2016-01-01"_s, u"--under-date=2017-01-01"_s }
                              << QByteArray("under-date");
    QTest::newRow("a day that no pack covers") << QStringList { u"--under-date"_s, u"1999-01-01"_s } << QByteArray("date");
    QTest::newRow("unknown pack") << QStringList { u"--under-pack"_s, u"nobody"_s } << QByteArray("nobody");
    QTest::newRow("missing pack file") << QStringList { u"--under-pack"_s, u"./none.json"_s } << QByteArray("none.json");
    QTest::newRow("pack of another jurisdiction") << QStringList { u"--under-pack"_s, u"bc-core"_s } << QByteArray("bc-core");
}

void TestDecide::badSuppositionIsNamed()
{
    QFETCH(const QStringList, supposed);
    QFETCH(const QByteArray, named);
    const Outcome outcome = cli(caseOne() + supposed);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(named), outcome.err.constData());
}

void TestDecide::changeOfAContractIsReadEverywhere()
{
    const TemporaryFolder folder;
    const QStringList flags { u"--json"_s,
                              u"decide"_s,
                              u"--jurisdiction=on-ops"_s,
                              u"--entity=on-min"_s,
                              u"--commodity=goods"_s,
                              u"--date=2016-06-01"_s,
                              u"--value=0.01"_s,
                              u"--amends=24999.99"_s };
    const Outcome outcome = cli(flags);
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(verdictOf(outcome.json(), u"open"_s), u"required"_s);
    QCOMPARE(outcome.json().value(u"need"_s).toObject().value(u"amends"_s).toString(), u"24999.99"_s);
    const QJsonObject warning = outcome.json().value(u"warnings"_s).toArray().first().toObject();
    QCOMPARE(warning.value(u"warning"_s).toString(), u"amendment"_s);
    QVERIFY(warning.value(u"limits"_s).toArray().size() >= 2);
    const QString file = folder.write(
        u"need.json"_s,
        R"({"jurisdiction": "on-ops", "entity": "on-min", "commodity": "goods", "date": "2016-06-01", "value": 0.01, "amends": 24999.99})");
    QCOMPARE(cli({ u"--json"_s, u"decide"_s, file }).out, outcome.out);
    const QString needs = folder.write(u"needs.csv"_s, "jurisdiction,entity,commodity,value,date,amends,needed-by,lead-days\n"
                                                       "on-ops,on-min,goods,0.01,2016-06-01,24999.99,2016-06-20,1\n"
                                                       "on-ops,on-min,goods,0.01,2016-06-01,,,5\n");
    const Outcome table = cli({ u"decide"_s, needs, u"--output"_s, folder.path(u"out.csv"_s) });
    QCOMPARE(table.exit, 1);
    QVERIFY2(table.err.contains("2: lead-days"), table.err.constData());
    const QByteArray written = folder.read(u"out.csv"_s);
    QVERIFY(written.contains("1,open,required,") && written.contains("amendment") && written.contains(",2016-06-17\r\n"));
}

void TestDecide::awardLeavesTheVendorItsDays()
{
    const QStringList words { u"decide"_s,        u"--jurisdiction=on-ops"_s, u"--entity=on-min"_s,        u"--commodity=goods"_s,
                              u"--value=20000"_s, u"--date=2016-03-01"_s,     u"--needed-by=2016-06-20"_s, u"--lead-days=20"_s };
    QCOMPARE(cli(words + QStringList { u"--json"_s }).json().value(u"award-by"_s).toString(), u"2016-05-20"_s);
    QVERIFY(cli(words).out.contains("Award by: 2016-05-20"));
    const Outcome without = cli(words.mid(0, 6) + QStringList { u"--lead-days=20"_s });
    QCOMPARE(without.exit, 2);
    QVERIFY(without.err.contains("lead-days"));
}

void TestDecide::savedAnswerIsGivenAgain()
{
    const TemporaryFolder folder;
    const QByteArray saved = cli(caseOne() << u"--json"_s << u"--lang"_s << u"fr"_s).out;
    const QString file = folder.write(u"saved.json"_s, saved);
    const Outcome same = cli({ u"decide"_s, u"replay"_s, file, u"--json"_s });
    QVERIFY2(same.exit == 0, same.err.constData());
    QVERIFY(same.json().value(u"same"_s).toBool());
    QVERIFY(cli({ u"decide"_s, u"replay"_s, file }).out.contains("The same answer"));
    QByteArray changed = saved;
    changed.replace("\"verdict\": \"required\"", "\"verdict\": \"allowed\"");
    QVERIFY(changed != saved);
    const Outcome other = cli({ u"decide"_s, u"replay"_s, folder.write(u"changed.json"_s, changed), u"--json"_s });
    QCOMPARE(other.exit, 1);
    QVERIFY(!other.json().value(u"same"_s).toBool() && !other.json().value(u"routes"_s).toArray().isEmpty());
    for (const QByteArray &bad : { QByteArray("{"), QByteArray("{}"), saved.left(saved.size() / 2) })
        QCOMPARE(cli({ u"decide"_s, u"replay"_s, folder.write(u"bad.json"_s, bad) }).exit, 2);
    QCOMPARE(cli({ u"decide"_s, u"replay"_s, folder.path(u"none.json"_s) }).exit, 2);
    QCOMPARE(cli({ u"decide"_s, u"replay"_s, file, u"--under-date"_s, u"2016-01-01"_s }).exit, 2);
}

void TestDecide::registerSaysWhatCoversTheNeed()
{
    const TemporaryFolder folder;
    const QString path = folder.path(u"sample.acquis"_s);
    QCOMPARE(cli({ u"--register"_s, path, u"init"_s, u"--sample"_s }).exit, 0);
    const QStringList need { u"--register"_s, path,        u"decide"_s,      u"--jurisdiction"_s, u"on-ops"_s,
                             u"--entity"_s,   u"on-min"_s, u"--commodity"_s, u"services"_s,       u"--value"_s,
                             u"95000"_s,      u"--date"_s, u"2026-11-21"_s };
    const QJsonObject alone = cli(need + QStringList { u"--json"_s }).json();
    QCOMPARE(verdictOf(alone, u"opt-in"_s), u"not-applicable"_s);
    QCOMPARE(verdictOf(alone, u"vor-second-stage"_s), u"not-applicable"_s);
    QVERIFY(!alone.contains(u"register"_s));

    const QStringList about { u"--category"_s, u"iit-software"_s, u"--words"_s, u"analytics"_s };
    const Outcome outcome = cli(need + about + QStringList { u"--json"_s });
    QCOMPARE(outcome.exit, 0);
    const QJsonObject answer = outcome.json();
    QCOMPARE(verdictOf(answer, u"opt-in"_s), u"conditional"_s);
    QVERIFY(verdictOf(answer, u"vor-second-stage"_s) != u"not-applicable"_s);
    const QJsonObject held = answer[u"register"_s].toObject();
    QCOMPARE(held[u"standing"_s].toString(), u"enterprise"_s);
    QCOMPARE(held[u"joinable"_s].toString(), u"ns-0311"_s);
    const QJsonObject arrangement = held[u"arrangements"_s].toArray().first().toObject();
    QCOMPARE(arrangement[u"number"_s].toString(), u"VOR-2024-014"_s);
    QCOMPARE(arrangement[u"second-stage"_s].toString(), u"invited"_s);
    QCOMPARE(arrangement[u"invited"_s].toInt(), 3);
    const QJsonObject first = held[u"agreements"_s].toArray().first().toObject();
    QVERIFY(first[u"may-join"_s].toBool());
    QVERIFY(first[u"bars"_s].toArray().isEmpty());
    QCOMPARE(first[u"left"_s].toString(), u"1225000.00"_s); // 2,500,000 less 1,180,000 reported and 95,000 joined since

    const Outcome french = cli(need + about + QStringList { u"--lang"_s, u"fr"_s });
    QVERIFY2(french.out.contains("deuxième étape, 3 invités"), french.out.constData());
    QVERIFY2(french.out.contains("marge suffisante"), french.out.constData());
    QVERIFY(cli(need + about).out.contains("second stage, 3 invited"));
}

void TestDecide::registerIsAskedOnlyForOneNeed()
{
    const TemporaryFolder folder;
    const QString path = folder.path(u"sample.acquis"_s);
    QCOMPARE(cli({ u"--register"_s, path, u"init"_s, u"--sample"_s }).exit, 0);
    QCOMPARE(cli(caseOne() + QStringList { u"--category"_s, u"iit-software"_s }).exit, 2); // which register?
    const Outcome unknown =
        cli(QStringList { u"--register"_s, path } + caseOne() + QStringList { u"--category"_s, u"gadgets"_s });
    QCOMPARE(unknown.exit, 2);
    QVERIFY(unknown.err.contains("gadgets"));
    const QString table = folder.write(u"needs.csv"_s, "jurisdiction\non-ops\n");
    QCOMPARE(cli({ u"--register"_s, path, u"decide"_s, table, u"--output"_s, folder.path(u"answers.csv"_s), u"--words"_s,
                   u"analytics"_s })
                 .exit,
             2);
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
