// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/cli/program.h"
#include "tests/core/procurements/biddingfile.h"
#include "tests/support/manyfiles.h"
#include "tests/support/olderregister.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace acquis;
using test::cli;
using namespace Qt::StringLiterals;

namespace {

/// Its route is to be chosen.
ProcurementFile newFile()
{
    ProcurementFile file;
    file.uid = u"f9"_s;
    file.head.number = u"PF-2016-0009"_s;
    file.head.title = { u"Field tablets"_s, u"Tablettes de terrain"_s };
    file.head.ministry = u"Trade Promotion"_s;
    file.head.holder = u"S. Lachance"_s;
    file.head.openedOn = QDate(2016, 9, 1);
    file.stage = FileStage::Options;
    file.passages = { { u"p1"_s, FileStage::Need, u"S. Lachance"_s, QDate(2016, 9, 1), QDate(2016, 9, 11), {} },
                      { u"p2"_s, FileStage::Options, u"S. Lachance"_s, QDate(2016, 9, 11), {}, {} } };
    file.need.jurisdiction = Jurisdiction::OnOps;
    file.need.entity = Entity::OnMin;
    file.need.commodity = Commodity::Goods;
    file.need.value = test::cents(4'250'055);
    file.need.neededBy = QDate(2017, 3, 1);
    return file;
}

/// With money of all four kinds.
ProcurementFile paidFile()
{
    ProcurementFile file = test::awardedFile();
    Invoice invoice = test::received(u"i1"_s, 5'000, QDate(2015, 5, 4));
    invoice.paidOn = QDate(2015, 5, 20);
    invoice.paid = test::dollars(4'000);
    file.invoices = { invoice };
    return file;
}

/// Ada has finished her scores, Bo has not.
ProcurementFile halfScoredFile()
{
    ProcurementFile file = test::biddingFile();
    file.uid = u"f5"_s;
    file.head.number = u"PF-2015-0050"_s;
    file.head.title = { u"Guide for delegates"_s, u"Guide des délégués"_s };
    file.head.holder = u"P. Nakamura"_s;
    file.head.openedOn = QDate(2015, 2, 2);
    file.stage = FileStage::Evaluation;
    test::give(file, "Ada", "b1", "promise", 7);
    file.evaluation.openedOn = QDate(2015, 3, 23);
    file.evaluation.finished = { u"Ada"_s };
    return file;
}

/// Ended, and nothing in it is wrong.
ProcurementFile abandonedFile()
{
    ProcurementFile file = newFile();
    file.uid = u"f8"_s;
    file.head.number = u"PF-2016-0008"_s;
    file.head.title = { u"Kiosk"_s, u"Borne"_s };
    file.state = FileState::Abandoned;
    file.passages.last().left = QDate(2016, 10, 1);
    file.end = { EndReason::NeedGone, { u"No need."_s, u"Aucun besoin."_s }, QDate(2016, 10, 1), u"S. Lachance"_s, {} };
    return file;
}

QStringList numbersIn(const test::Outcome &outcome)
{
    QStringList numbers;
    for (const QJsonValue &row : outcome.json()[u"rows"_s].toArray())
        numbers << row[u"number"_s].toString();
    return numbers;
}

QStringList membersOf(const QJsonValue &value)
{
    return value.toObject().keys();
}

} // namespace

class TestProcurement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesAreListedByNumber();
    void listIsNarrowed_data();
    void listIsNarrowed();
    void limitTellsHowManyThereAre();
    void fileIsShownWithWhatItComesTo();
    void noScoreIsToldWhileSomebodyScores();
    void daysStopWhereTheyAreAskedFor();
    void missingDutiesAreANegativeAnswer();
    void forbiddenThingsAreANegativeAnswer();
    void amendmentNamesWhomTheRulesAsk();
    void endedFileIsDone();
    void tablesSpeakBothLanguages();
    void wholeFileIsWrittenForAPurpose();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void olderRegisterHasNoFiles();
    void damagedRegisterIsThree_data();
    void damagedRegisterIsThree();

private:
    [[nodiscard]] test::Outcome ask(const QStringList &words, bool json = true) const
    {
        const QStringList common { u"--register"_s, m_register, u"procurement"_s };
        return cli((json ? QStringList { u"--json"_s } : QStringList()) + common + words);
    }
    /// A register with the files, under another name.
    [[nodiscard]] std::unique_ptr<Database> made(const QString &name) const
    {
        auto database = Database::create(m_folder.path(name));
        for (const ProcurementFile &file : { newFile(), abandonedFile(), paidFile(), halfScoredFile() }) {
            if (database && !test::keepFile(**database, file, file.head.openedOn))
                return {};
        }
        return database ? std::move(*database) : nullptr;
    }
    test::TemporaryFolder m_folder;
    QString m_register;
};

void TestProcurement::initTestCase()
{
    QVERIFY(made(u"files.acquis"_s));
    m_register = m_folder.path(u"files.acquis"_s);
}

void TestProcurement::filesAreListedByNumber()
{
    const test::Outcome result = ask({ u"list"_s, u"--day"_s, u"2016-09-21"_s });
    QCOMPARE(result.exit, 0);
    QVERIFY(result.err.isEmpty());
    QCOMPARE(numbersIn(result), (QStringList { u"PF-2015-0042"_s, u"PF-2015-0050"_s, u"PF-2016-0008"_s, u"PF-2016-0009"_s }));
    const QJsonArray rows = result.json()[u"rows"_s].toArray();
    const QJsonObject expected { { u"number"_s, u"PF-2016-0009"_s },
                                 { u"title"_s,
                                   QJsonObject { { u"en"_s, u"Field tablets"_s }, { u"fr"_s, u"Tablettes de terrain"_s } } },
                                 { u"state"_s, u"open"_s },
                                 { u"stage"_s, u"options"_s },
                                 { u"holder"_s, u"S. Lachance"_s },
                                 { u"ministry"_s, u"Trade Promotion"_s },
                                 { u"value"_s, u"42500.55"_s },
                                 { u"opened"_s, u"2016-09-01"_s },
                                 { u"stage-since"_s, u"2016-09-11"_s },
                                 { u"needed-by"_s, u"2017-03-01"_s },
                                 { u"days-in-stage"_s, 10 },
                                 { u"waits-for"_s, QJsonArray() } };
    QCOMPARE(rows[3].toObject(), expected);
    QVERIFY2(rows[2][u"days-in-stage"_s].isNull(), "a file that has ended is in no stage");
    QVERIFY(rows[1][u"waits-for"_s].toArray().contains(u"Bo"_s));
}

void TestProcurement::listIsNarrowed_data()
{
    QTest::addColumn<QStringList>("conditions");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("state") << QStringList { u"state=abandoned"_s } << QStringList { u"PF-2016-0008"_s };
    QTest::newRow("two stages are alternatives")
        << QStringList { u"stage=invoices"_s, u"stage=evaluation"_s } << QStringList { u"PF-2015-0042"_s, u"PF-2015-0050"_s };
    QTest::newRow("two members are both asked for")
        << QStringList { u"state=open"_s, u"holder=s. lachance"_s } << QStringList { u"PF-2016-0009"_s };
    QTest::newRow("ministry") << QStringList { u"ministry=Economic Development"_s } << QStringList { u"PF-2015-0042"_s };
    QTest::newRow("words of either language") << QStringList { u"text=tablettes terr"_s } << QStringList { u"PF-2016-0009"_s };
    QTest::newRow("without accents") << QStringList { u"text=delegues"_s } << QStringList { u"PF-2015-0050"_s };
    QTest::newRow("nobody") << QStringList { u"holder=Nobody"_s } << QStringList();
}

void TestProcurement::listIsNarrowed()
{
    QFETCH(QStringList, conditions);
    QStringList words { u"list"_s };
    for (const QString &condition : std::as_const(conditions))
        words << u"--where"_s << condition;
    const test::Outcome result = ask(words);
    QCOMPARE(result.exit, 0);
    QTEST(numbersIn(result), "numbers");
}

void TestProcurement::limitTellsHowManyThereAre()
{
    const test::Outcome result = ask({ u"list"_s, u"--limit"_s, u"2"_s });
    QCOMPARE(result.exit, 0);
    QCOMPARE(numbersIn(result), (QStringList { u"PF-2015-0042"_s, u"PF-2015-0050"_s }));
    QCOMPARE(result.json()[u"matching"_s].toInt(), 4);
}

void TestProcurement::fileIsShownWithWhatItComesTo()
{
    const test::Outcome result = ask({ u"show"_s, u"PF-2015-0042"_s, u"--day"_s, u"2015-06-01"_s });
    QCOMPARE(result.exit, 0);
    QVERIFY(result.err.isEmpty());
    const QJsonObject shown = result.json();
    QCOMPARE(membersOf(shown), (QStringList { u"day"_s, u"days"_s, u"elapsed"_s, u"figures"_s, u"file"_s, u"number"_s,
                                              u"paid-to-smaller-firms"_s, u"revision"_s }));
    const QJsonObject smaller { { u"direct"_s, u"4000.00"_s }, { u"indirect"_s, u"0.00"_s }, { u"all-firms"_s, u"4000.00"_s } };
    QCOMPARE(shown[u"paid-to-smaller-firms"_s].toObject(), smaller);
    const QJsonObject figures { { u"awarded"_s, u"20000.00"_s },  { u"committed"_s, u"20000.00"_s },
                                { u"invoiced"_s, u"5000.00"_s },  { u"paid"_s, u"4000.00"_s },
                                { u"options-left"_s, u"0.00"_s }, { u"room"_s, u"15000.00"_s } };
    QCOMPARE(shown[u"figures"_s].toObject(), figures);
    QCOMPARE(shown[u"file"_s][u"head"_s][u"title"_s][u"fr"_s].toString(), u"Service de mise en relation"_s);
    QCOMPARE(shown[u"file"_s][u"bids"_s].toArray().size(), 2);
    // Opened on 2 March, awarded on 30 March.
    const QJsonObject elapsed { { u"days"_s, 28 }, { u"months"_s, 0 }, { u"rest-days"_s, 28 }, { u"over"_s, true } };
    QCOMPARE(shown[u"elapsed"_s].toObject(), elapsed);
}

void TestProcurement::noScoreIsToldWhileSomebodyScores()
{
    const QStringList words { u"show"_s, u"PF-2015-0050"_s };
    const test::Outcome before = ask(words);
    QCOMPARE(before.exit, 0);
    QVERIFY(before.json()[u"file"_s][u"evaluation"_s][u"scores"_s].toArray().isEmpty());
    QVERIFY(!ask(words, false).out.contains("promise"));
    // The same file once Bo has finished, too.
    auto database = Database::create(m_folder.path(u"scored.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    ProcurementFile file = halfScoredFile();
    file.evaluation.finished = { u"Ada"_s, u"Bo"_s };
    ACQUIS_VERIFY_RESULT(test::keepFile(**database, file, file.head.openedOn));
    const test::Outcome after =
        cli({ u"--json"_s, u"--register"_s, m_folder.path(u"scored.acquis"_s), u"procurement"_s, words[0], words[1] });
    QCOMPARE(after.json()[u"file"_s][u"evaluation"_s][u"scores"_s].toArray().size(), 1);
}

void TestProcurement::daysStopWhereTheyAreAskedFor()
{
    const QJsonObject days = ask({ u"show"_s, u"PF-2016-0009"_s, u"--day"_s, u"2016-09-21"_s }).json()[u"days"_s].toObject();
    QCOMPARE(days[u"days"_s].toInt(), 20);
    QCOMPARE(days[u"until"_s].toString(), u"2016-09-21"_s);
    const QJsonArray passages = days[u"passages"_s].toArray();
    QCOMPARE(passages.size(), 2);
    QCOMPARE(passages[0][u"stage"_s].toString(), u"need"_s);
    QCOMPARE(passages[0][u"days"_s].toInt(), 10);
    QCOMPARE(membersOf(passages[0]), (QStringList { u"days"_s, u"from"_s, u"holder"_s, u"stage"_s, u"still"_s, u"until"_s }));
    QCOMPARE(days[u"desks"_s].toArray().first()[u"percent"_s].toInt(), 100);
}

void TestProcurement::missingDutiesAreANegativeAnswer()
{
    const test::Outcome result = ask({ u"check"_s, u"PF-2016-0009"_s, u"--day"_s, u"2016-09-21"_s });
    QCOMPARE(result.exit, 1);
    QVERIFY(result.err.isEmpty());
    const QJsonObject check = result.json();
    QCOMPARE(membersOf(check), (QStringList { u"day"_s, u"duties"_s, u"findings"_s, u"number"_s, u"stage"_s, u"state"_s }));
    QCOMPARE(check[u"stage"_s].toString(), u"options"_s);
    const QJsonArray duties = check[u"duties"_s].toArray();
    const auto chosen =
        std::ranges::find_if(duties, [](const QJsonValue &duty) { return duty[u"kind"_s].toString() == u"route-chosen"_s; });
    QVERIFY(chosen != duties.end());
    QCOMPARE((*chosen)[u"state"_s].toString(), u"missing"_s);
    QCOMPARE((*chosen)[u"stage"_s].toString(), u"options"_s);
    QCOMPARE((*chosen)[u"gate"_s].toString(), u"closed"_s);
    for (const QString &member : { u"key"_s, u"text"_s, u"have"_s, u"want"_s, u"rule"_s, u"citation"_s, u"confidence"_s })
        QVERIFY2((*chosen).toObject().contains(member), qPrintable(member));
    const QStringList states { u"met"_s, u"missing"_s, u"not-applicable"_s, u"waived"_s };
    for (const QJsonValue &duty : duties)
        QVERIFY(states.contains(duty[u"state"_s].toString()));
}

void TestProcurement::forbiddenThingsAreANegativeAnswer()
{
    auto database = Database::create(m_folder.path(u"holderless.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    ProcurementFile file = newFile();
    file.head.holder.clear();
    ACQUIS_VERIFY_RESULT(test::keepFile(**database, file, file.head.openedOn));
    const QStringList words { u"--register"_s, m_folder.path(u"holderless.acquis"_s), u"procurement"_s, u"check"_s,
                              u"PF-2016-0009"_s };
    const test::Outcome result = cli(QStringList { u"--json"_s } + words);
    QCOMPARE(result.exit, 1);
    const QJsonArray findings = result.json()[u"findings"_s].toArray();
    const auto holder = std::ranges::find_if(
        findings, [](const QJsonValue &finding) { return finding[u"fault"_s].toString() == u"holder-missing"_s; });
    QVERIFY(holder != findings.end());
    QCOMPARE((*holder)[u"weight"_s].toString(), u"forbidden"_s);
    QCOMPARE((*holder)[u"path"_s].toString(), u"head/holder"_s);
    QVERIFY(cli(words).out.contains("An open file needs a holder"));
    QVERIFY(cli(QStringList { u"--lang"_s, u"fr"_s } + words).out.contains("Un dossier ouvert doit avoir un responsable"));
}

void TestProcurement::amendmentNamesWhomTheRulesAsk()
{
    const QString path = m_folder.path(u"amended.acquis"_s);
    {
        auto database = Database::create(path);
        ACQUIS_VERIFY_RESULT(database);
        ProcurementFile file = test::awardedFile();
        file.stage = FileStage::Delivery;
        file.passages = { { u"s1"_s, FileStage::Delivery, file.head.holder, QDate(2015, 4, 1), {}, {} } };
        file.need.jurisdiction = Jurisdiction::OnBps;
        file.need.entity = Entity::OnBps;
        file.need.commodity = Commodity::Consulting;
        file.need.reasons = { Ground::OnlyOneSupplier };
        file.route = Route::SoleSource;
        file.contracts = { test::signedContract(900'000) };
        file.contracts.first().amendments = { test::amended(1, 100'000, QDate(2015, 6, 1)) };
        ACQUIS_VERIFY_RESULT(test::keepFile(**database, file, file.head.openedOn));
    }
    const test::Outcome result =
        cli({ u"--json"_s, u"--register"_s, path, u"procurement"_s, u"check"_s, u"PF-2015-0042"_s, u"--day"_s, u"2015-06-04"_s });
    QCOMPARE(result.exit, 1);
    const QJsonArray duties = result.json()[u"duties"_s].toArray();
    const auto duty = std::ranges::find_if(
        duties, [](const QJsonValue &one) { return one[u"key"_s].toString() == u"approval/amendment/a1"_s; });
    QVERIFY(duty != duties.end());
    QCOMPARE((*duty)[u"state"_s].toString(), u"missing"_s);
    QCOMPARE((*duty)[u"authority"_s].toString(), u"board"_s);
    QVERIFY(!(*duty)[u"rule"_s].toString().isEmpty());
    QVERIFY(!(*duty)[u"citation"_s].toString().isEmpty());
}

void TestProcurement::endedFileIsDone()
{
    const test::Outcome result = ask({ u"check"_s, u"PF-2016-0008"_s });
    QVERIFY2(result.exit == 0, result.out.constData());
    QCOMPARE(result.json()[u"state"_s].toString(), u"abandoned"_s);
    QVERIFY(ask({ u"check"_s, u"PF-2016-0008"_s }, false).out.contains("The file has ended: Abandoned."));
}

void TestProcurement::tablesSpeakBothLanguages()
{
    const test::Outcome english = ask({ u"list"_s }, false);
    QCOMPARE(english.exit, 0);
    QVERIFY(english.out.contains("Field tablets"));
    QVERIFY(english.out.contains("4 of 4 files"));
    const test::Outcome french = ask({ u"list"_s, u"--lang"_s, u"fr"_s }, false);
    QVERIFY(french.out.contains("Tablettes de terrain"));
    QVERIFY(french.out.contains("responsable"));
    QVERIFY(french.out.contains("4 de 4 dossiers"));
    QVERIFY(ask({ u"show"_s, u"PF-2015-0042"_s }, false).out.contains("Introduction service"));
    const test::Outcome shown = ask({ u"show"_s, u"PF-2015-0042"_s, u"--lang"_s, u"fr"_s }, false);
    QVERIFY(shown.out.contains("Service de mise en relation"));
    QVERIFY(shown.out.contains("Factures"));
    QVERIFY(ask({ u"check"_s, u"PF-2016-0009"_s }, false).out.contains("Missing duties that close this stage (Options): "));
    const test::Outcome checked = ask({ u"check"_s, u"PF-2016-0009"_s, u"--lang"_s, u"fr"_s }, false);
    QVERIFY(checked.out.contains("Obligations manquantes qui ferment cette étape (Options)"));
    QVERIFY(checked.out.contains("Manquante"));
}

void TestProcurement::wholeFileIsWrittenForAPurpose()
{
    const auto dossier = [this](const QString &purpose, const QString &language) {
        return ask({ u"dossier"_s, u"PF-2015-0042"_s, u"--purpose"_s, purpose, u"--output"_s, m_folder.path(purpose + language),
                     u"--lang"_s, language });
    };
    const test::Outcome audit = dossier(u"audit"_s, u"en"_s);
    QVERIFY2(audit.exit == 0, audit.err.constData());
    const QByteArray text = m_folder.read(u"auditen"_s);
    QVERIFY(text.startsWith("# "));
    QVERIFY(text.contains("Brume \\& Balise inc."));
    QCOMPARE(audit.json()[u"sha256"_s].toString().toLatin1(), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    QCOMPARE(audit.json()[u"left-out"_s].toInt(), 0);
    QVERIFY(text.contains("Saved."));
    // Free notes are not given out.
    const test::Outcome access = dossier(u"access"_s, u"fr"_s);
    QCOMPARE(access.exit, 0);
    QVERIFY(access.json()[u"left-out"_s].toInt() > 0);
    QVERIFY(!m_folder.read(u"accessfr"_s).contains("Saved."));
    QVERIFY(m_folder.read(u"accessfr"_s).contains("Service de mise en relation"));
    const test::Outcome nowhere =
        ask({ u"dossier"_s, u"PF-2015-0042"_s, u"--purpose"_s, u"audit"_s, u"--output"_s, u"/no/such/folder/f.md"_s });
    QCOMPARE(nowhere.exit, 2);
}

void TestProcurement::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing asked") << QStringList();
    QTest::newRow("no such question") << QStringList { u"dance"_s };
    QTest::newRow("no number") << QStringList { u"show"_s };
    QTest::newRow("two numbers") << QStringList { u"check"_s, u"PF-2015-0042"_s, u"PF-2016-0009"_s };
    QTest::newRow("no such file") << QStringList { u"show"_s, u"PF-1999-0001"_s };
    QTest::newRow("unknown option") << QStringList { u"list"_s, u"--wher"_s, u"state=open"_s };
    QTest::newRow("unknown member") << QStringList { u"list"_s, u"--where"_s, u"colour=red"_s };
    QTest::newRow("unknown state") << QStringList { u"list"_s, u"--where"_s, u"state=lost"_s };
    QTest::newRow("no value") << QStringList { u"list"_s, u"--where"_s, u"stage="_s };
    QTest::newRow("limit") << QStringList { u"list"_s, u"--limit"_s, u"0"_s };
    QTest::newRow("a word too many") << QStringList { u"list"_s, u"all"_s };
    QTest::newRow("no day") << QStringList { u"show"_s, u"PF-2015-0042"_s, u"--day"_s, u"2015-02-30"_s };
    QTest::newRow("before it was opened") << QStringList { u"check"_s, u"PF-2015-0042"_s, u"--day"_s, u"2015-03-01"_s };
    QTest::newRow("no purpose") << QStringList { u"dossier"_s, u"PF-2015-0042"_s, u"--output"_s, u"x"_s };
    QTest::newRow("no output") << QStringList { u"dossier"_s, u"PF-2015-0042"_s, u"--purpose"_s, u"audit"_s };
}

void TestProcurement::wrongUsageIsTwo()
{
    QFETCH(QStringList, words);
    const test::Outcome result = ask(words);
    QCOMPARE(result.exit, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
    QVERIFY(ask(words + QStringList { u"--lang"_s, u"fr"_s }).err != result.err);
}

void TestProcurement::olderRegisterHasNoFiles()
{
    const QString path = m_folder.path(u"older.acquis"_s);
    {
        auto database = Database::create(path);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(test::makeOlder(**database, 6));
    }
    const test::Outcome list = cli({ u"--json"_s, u"--register"_s, path, u"procurement"_s, u"list"_s });
    QCOMPARE(list.exit, 0);
    QVERIFY(list.json()[u"rows"_s].isArray());
    QVERIFY(list.json()[u"rows"_s].toArray().isEmpty());
    QVERIFY(list.err.contains("older schema"));
    const test::Outcome show =
        cli({ u"--register"_s, path, u"--lang"_s, u"fr"_s, u"procurement"_s, u"show"_s, u"PF-2015-0042"_s });
    QCOMPARE(show.exit, 2);
    QVERIFY(show.err.contains("schéma plus ancien"));
}

void TestProcurement::damagedRegisterIsThree_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QStringList>("words");
    const QString body = u"UPDATE procurement_file SET body = x'7b22'"_s;
    QTest::newRow("show") << body << QStringList { u"show"_s, u"PF-2015-0042"_s };
    QTest::newRow("check") << body << QStringList { u"check"_s, u"PF-2015-0042"_s };
    QTest::newRow("list") << u"UPDATE file_summary_block SET content = x'ff'"_s << QStringList { u"list"_s };
}

void TestProcurement::damagedRegisterIsThree()
{
    QFETCH(QString, damage);
    QFETCH(QStringList, words);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".acquis"_s;
    {
        const auto database = made(name);
        QVERIFY(database);
        ACQUIS_VERIFY_RESULT(database->run(damage));
    }
    const test::Outcome result = cli(QStringList { u"--json"_s, u"--register"_s, m_folder.path(name), u"procurement"_s } + words);
    QCOMPARE(result.exit, 3);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("damaged"));
    QCOMPARE(cli({ u"--register"_s, m_folder.path(u"missing.acquis"_s), u"procurement"_s, u"list"_s }).exit, 3);
}

QTEST_GUILESS_MAIN(TestProcurement)
#include "tst_procurement.moc"
