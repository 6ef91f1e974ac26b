// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace acquis;
using test::cli;
using test::Outcome;
using namespace Qt::StringLiterals;

namespace {

/// company_name,… by gzip: Vireo Inc., VIREO LTD, Obsidia Mining
const QByteArray packedNames =
    QByteArray::fromBase64("H4sIAAAAAAACA0vOzy1IzKuMz0vMTeUKyyxKzVfwzEvW4wrzDHL1V/AJceHyTyrOTMlMVPDNzMvMS+cCANfbMZoxAAAA");

const QByteArray sixNames = "company_name\nVireo Inc.\nVIREO LTD\nVireo Group\nObsidia Mining\nObsidia Mines\n***\n";

/// Three firms, and one whose number is wrong.
const QByteArray firms = "company name,city,province,business number,employees\n"
                         "Brume & Balise inc.,Sudbury,ON,123456782,14\n"
                         "Quillfern Software Ltd.,Guelph,ON,,30\n"
                         "Orvale Conseil,Gatineau,QC,,\n"
                         "Halyard Systems Corp.,Halifax,NS,123456789,80\n";

QStringList namesOf(const QJsonValue &cluster)
{
    QStringList names;
    for (const QJsonValue &name : cluster[u"names"_s].toArray())
        names << name.toString();
    return names;
}

} // namespace

class TestVendors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clustersHaveLabelsNamesAndReasons();
    void scoreIsOverPairsThatTheKeyKnows();
    void suggestionsAreListedAndScoredApart();
    void theOnlyColumnIsTheNames();
    void packedFileIsRead();
    void hostileNamesAreMatched();
    void theTableSteersNoTerminal();
    void namesAreFoundAmongKnownOnes();
    void speaksBothLanguages();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void tableOfVendorsIsTakenInOnce();
    void contractsThatTellTheSizeOfTheirFirmsAreSpending();
    void dryRunMakesNoRegister();
    void whatColumnsHoldIsRemembered();
    void vendorsAreLookedUpInBothLanguages();
    void needInWordsFindsFirmsInBothLanguages();
    void searchIsNarrowed();
    void firmsToAskArePicked();
    void oneVendorIsShown();
    void publishedKeyIsReached();
    void publishedDirectoryAnswersANeed();

private:
    [[nodiscard]] QString registerOfFirms()
    {
        const QString path = m_folder.path(u"firms.acquis"_s);
        if (!QFile::exists(path))
            cli({ u"--register"_s, path, u"import"_s, m_folder.write(u"firms.csv"_s, firms), u"--as-of"_s, u"2024-04-01"_s });
        return path;
    }
    test::TemporaryFolder m_folder;
};

void TestVendors::clustersHaveLabelsNamesAndReasons()
{
    const Outcome result = cli({ u"--json"_s, u"vendors"_s, u"match"_s, m_folder.write(u"names.csv"_s, sixNames) });
    QCOMPARE(result.exit, 0);
    QVERIFY(result.err.isEmpty());
    const QJsonArray clusters = result.json()[u"clusters"_s].toArray();
    QCOMPARE(clusters.size(), 2);
    QCOMPARE(clusters[0][u"label"_s].toString(), u"obsidia"_s);
    QCOMPARE(clusters[1][u"label"_s].toString(), u"vireo"_s);
    QCOMPARE(namesOf(clusters[1]), (QStringList { u"VIREO LTD"_s, u"Vireo Group"_s, u"Vireo Inc."_s }));
    const QJsonObject reason = clusters[1][u"reasons"_s].toArray().first().toObject();
    QCOMPARE(reason[u"code"_s].toString(), u"same-words"_s);
    QCOMPARE(reason[u"words"_s].toString(), u"vireo"_s);
    QCOMPARE(result.json()[u"without-words"_s].toArray(), QJsonArray { u"***"_s });
    QVERIFY(!result.json().contains(u"precision"_s));
}

void TestVendors::scoreIsOverPairsThatTheKeyKnows()
{
    // Found among known names: three pairs of Vireo, of which one is right. Wanted: that one, and Vireo Group with Obsidia.
    const QString key = m_folder.write(u"key.csv"_s, "parent_company,company_name\nV,Vireo Inc.\nV,VIREO LTD\nO,Vireo Group\n"
                                                     "O,Obsidia Mining\nX,Nobody\nA,Twice\nB,Twice\n");
    const Outcome result =
        cli({ u"--json"_s, u"vendors"_s, u"match"_s, m_folder.write(u"names.csv"_s, sixNames), u"--key"_s, key });
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.json()[u"precision"_s].toString(), u"0.333333"_s);
    QCOMPARE(result.json()[u"recall"_s].toString(), u"0.500000"_s);
    QCOMPARE(result.json()[u"f1"_s].toString(), u"0.400000"_s);
    QVERIFY(result.err.contains("two answers"));
    // The key is used for the score only.
    const Outcome without = cli({ u"--json"_s, u"vendors"_s, u"match"_s, m_folder.path(u"names.csv"_s) });
    QCOMPARE(result.json()[u"clusters"_s], without.json()[u"clusters"_s]);
}

void TestVendors::suggestionsAreListedAndScoredApart()
{
    const QString names = m_folder.write(u"ventures.csv"_s,
                                         "company_name\nVireo Inc.\nVireo Ltd\nKestra Inc.\nVireo and Kestra in joint venture\n");
    const QString key =
        m_folder.write(u"ventures-key.csv"_s, "parent_company,company_name\nV,Vireo Inc.\nV,Vireo Ltd\nK,Kestra Inc.\n"
                                              "V,Vireo and Kestra in joint venture\n");
    const Outcome result = cli({ u"--json"_s, u"vendors"_s, u"match"_s, names, u"--key"_s, key });
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.json()[u"precision"_s].toString(), u"1.000000"_s);
    QCOMPARE(result.json()[u"recall"_s].toString(), u"0.333333"_s);
    const QJsonObject suggestions = result.json()[u"suggestions"_s].toObject();
    QCOMPARE(suggestions[u"rows"_s].toArray().size(), 2);
    // Two of its three pairs are right, and they are two of the three that the key wants.
    QCOMPARE(suggestions[u"precision"_s].toString(), u"0.666667"_s);
    QCOMPARE(suggestions[u"recall"_s].toString(), u"0.666667"_s);
    QVERIFY(!cli({ u"vendors"_s, u"match"_s, names }).out.contains("perhaps"));
    QVERIFY(cli({ u"vendors"_s, u"match"_s, names, u"--suggestions"_s }).out.contains("partner of a joint venture"));
}

void TestVendors::theOnlyColumnIsTheNames()
{
    const Outcome result =
        cli({ u"--json"_s, u"vendors"_s, u"match"_s, m_folder.write(u"one.csv"_s, "supplier\nVireo\nKestra\n") });
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.json()[u"clusters"_s].toArray().size(), 2);
}

void TestVendors::packedFileIsRead()
{
    const Outcome result = cli({ u"--json"_s, u"vendors"_s, u"match"_s, m_folder.write(u"names.csv.gz"_s, packedNames) });
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.json()[u"clusters"_s].toArray().size(), 2);
    QCOMPARE(cli({ u"vendors"_s, u"match"_s, m_folder.write(u"cut.csv.gz"_s, packedNames.chopped(9)) }).exit, 2);
}

void TestVendors::hostileNamesAreMatched()
{
    const QByteArray names = "company_name\n" + QByteArray(10'000, 'a') + '\n' + QByteArray("o/a ").repeated(2'500)
                             + u"\n\u202EVireo\u202C\nVireo\u0007 Inc.\nشركة النسر\n\"\"\n \n\"a\nb\"\n***\n"_s.toUtf8();
    const Outcome result = cli({ u"--json"_s, u"vendors"_s, u"match"_s, m_folder.write(u"hostile.csv"_s, names) });
    QCOMPARE(result.exit, 0);
    const QJsonArray clusters = result.json()[u"clusters"_s].toArray();
    const auto vireo = std::find_if(clusters.cbegin(), clusters.cend(),
                                    [](const QJsonValue &cluster) { return cluster[u"label"_s] == u"vireo"_s; });
    QVERIFY(vireo != clusters.cend());
    QCOMPARE(namesOf(*vireo).size(), 2); // as they were written
    QVERIFY(namesOf(*vireo).contains(u"\u202EVireo\u202C"_s));
}

void TestVendors::theTableSteersNoTerminal()
{
    const QString names =
        m_folder.write(u"steering.csv"_s, u"company_name\n\u202EVireo\u202C \u001B[31m\nVireo\u0007\n"_s.toUtf8());
    const Outcome result = cli({ u"vendors"_s, u"match"_s, names });
    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("vireo"));
    QVERIFY(!result.out.contains('\x1B') && !result.out.contains('\x07') && !result.out.contains("\u202E"));
}

void TestVendors::namesAreFoundAmongKnownOnes()
{
    const QString known = m_folder.write(u"known.csv"_s, "company_name\nVireo Inc.\nKestra Fluid Solutions\n");
    const QString names = m_folder.write(u"new.csv"_s, "company_name\nVIREO LTÉE\nKFS\nMerle\n");
    const QStringList arguments { u"--json"_s, u"vendors"_s, u"match"_s, names, u"--known"_s, known };
    Outcome result = cli(arguments);
    QCOMPARE(result.exit, 0);
    QJsonArray rows = result.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"known"_s].toString(), u"Vireo Inc."_s);
    QCOMPARE(rows[0][u"reasons"_s].toArray().first()[u"code"_s].toString(), u"same-words"_s);
    QVERIFY(rows[0][u"confidence"_s].toInt() >= 95);
    QCOMPARE(result.json()[u"unmatched"_s].toArray(), (QJsonArray { u"KFS"_s, u"Merle"_s }));
    result = cli(arguments + QStringList { u"--confidence"_s, u"40"_s });
    rows = result.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1][u"reasons"_s].toArray().first()[u"code"_s].toString(), u"initials"_s);
}

void TestVendors::speaksBothLanguages()
{
    const QString names = m_folder.write(u"names.csv"_s, sixNames);
    QVERIFY(cli({ u"--lang"_s, u"en"_s, u"vendors"_s, u"match"_s, names }).out.contains("5 names are 2 firms"));
    QVERIFY(cli({ u"--lang"_s, u"fr"_s, u"vendors"_s, u"match"_s, names }).out.contains("5 noms sont 2 entreprises"));
}

void TestVendors::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString names = m_folder.write(u"names.csv"_s, sixNames);
    const QString table = m_folder.write(u"table.csv"_s, "a,b\n1,2\n");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("search without words") << QStringList { u"search"_s };
    QTest::newRow("pick without words") << QStringList { u"pick"_s };
    QTest::newRow("pick of no number") << QStringList { u"pick"_s, u"data"_s, u"--count"_s, u"0"_s };
    QTest::newRow("region that is no code") << QStringList { u"search"_s, u"data"_s, u"--any"_s, u"--region"_s, u"%"_s };
    QTest::newRow("size that is no class") << QStringList { u"search"_s, u"data"_s, u"--size"_s, u"huge"_s };
    QTest::newRow("need without a register") << QStringList { u"search"_s, u"data"_s, u"--any"_s };
    QTest::newRow("show without a number") << QStringList { u"show"_s, u"x"_s };
    QTest::newRow("no file") << QStringList { u"match"_s };
    QTest::newRow("two files") << QStringList { u"match"_s, names, names };
    QTest::newRow("no such file") << QStringList { u"match"_s, u"/no/such/file.csv"_s };
    QTest::newRow("no column of names") << QStringList { u"match"_s, table };
    QTest::newRow("key without its columns") << QStringList { u"match"_s, names, u"--key"_s, names };
    QTest::newRow("key and known") << QStringList { u"match"_s, names, u"--key"_s, names, u"--known"_s, names };
    QTest::newRow("confidence of nothing") << QStringList { u"match"_s, names, u"--confidence"_s, u"90"_s };
    QTest::newRow("confidence past 100") << QStringList { u"match"_s, names, u"--known"_s, names, u"--confidence"_s, u"101"_s };
    QTest::newRow("names alone empty") << QStringList { u"match"_s,
                                                        m_folder.write(u"empty.csv"_s, "company_name\n\"\"\n\" \"\n") };
    QTest::newRow("unknown option") << QStringList { u"match"_s, names, u"--fast"_s };
}

void TestVendors::wrongUsageIsTwo()
{
    QFETCH(const QStringList, arguments);
    const Outcome result = cli(QStringList { u"vendors"_s } + arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

void TestVendors::publishedKeyIsReached()
{
    const QString folder = test::sharedDataFolder();
    if (folder.isEmpty())
        QSKIP("No answer key beside the source folder (../shared/data/federal): the score of the program is not checked.");
    const QString key = folder + u"/federal/vendor-normalisation-sample.csv"_s;
    const Outcome result = cli({ u"--json"_s, u"vendors"_s, u"match"_s, key, u"--key"_s, key });
    QCOMPARE(result.exit, 0);
    QVERIFY2(result.json()[u"precision"_s].toString().toDouble() >= 0.95, qPrintable(result.json()[u"precision"_s].toString()));
    QVERIFY2(result.json()[u"recall"_s].toString().toDouble() >= 0.70, qPrintable(result.json()[u"recall"_s].toString()));
}

void TestVendors::publishedDirectoryAnswersANeed()
{
    const QString folder = test::sharedDataFolder();
    if (folder.isEmpty())
        QSKIP(
            "No directory of firms beside the source folder (../shared/data/canadian-companies): real firms are not looked for.");
    const QString path = m_folder.path(u"directory.acquis"_s);
    cli({ u"--register"_s, path, u"import"_s, folder + u"/canadian-companies/canadian-company-capabilities-2017-sample.csv.gz"_s,
          u"--as-of"_s, u"2017-04-01"_s });
    const auto ask = [&](const QString &need) {
        return cli({ u"--json"_s, u"--register"_s, path, u"vendors"_s, u"search"_s, need, u"--any"_s, u"--region"_s, u"CA-ON"_s,
                     u"--size"_s, u"small"_s })
            .json();
    };
    const QJsonObject english = ask(u"data analytics software"_s);
    const QJsonObject french = ask(u"logiciel d’analyse de données"_s);
    QList<int> ids;
    QList<int> frenchIds;
    for (const QJsonValue &row : english[u"rows"_s].toArray())
        ids << row[u"id"_s].toInt();
    for (const QJsonValue &row : french[u"rows"_s].toArray())
        frenchIds << row[u"id"_s].toInt();
    QCOMPARE(frenchIds, ids);
    QCOMPARE(ids.size(), 20);
    QCOMPARE(english[u"rows"_s][0][u"covered"_s].toInt(), 3);
    for (int i = 0; i < 5; ++i) {
        const QJsonValue row = english[u"rows"_s][i];
        QVERIFY(row[u"covered"_s].toInt() >= 2);
        QCOMPARE(row[u"region"_s].toString(), u"CA-ON"_s);
        QCOMPARE(row[u"size"_s].toString(), u"small"_s);
        QCOMPARE(row[u"why"_s].toArray().size(), row[u"covered"_s].toInt());
    }
    const Outcome picked = cli({ u"--json"_s, u"--register"_s, path, u"vendors"_s, u"pick"_s, u"data analytics software"_s,
                                 u"--region"_s, u"CA-ON"_s, u"--size"_s, u"small"_s });
    QCOMPARE(picked.json()[u"picked"_s].toArray().size(), 3);
}

void TestVendors::tableOfVendorsIsTakenInOnce()
{
    const QString file = m_folder.write(u"firms.csv"_s, firms);
    const QString path = m_folder.path(u"once.acquis"_s);
    const QStringList import { u"--json"_s, u"--register"_s, path, u"import"_s, file, u"--as-of"_s, u"2024-04-01"_s };
    const Outcome first = cli(import);
    QCOMPARE(first.exit, 1); // a wrong number is a finding
    QCOMPARE(first.json()[u"format"_s].toString(), u"vendors"_s);
    QCOMPARE(first.json()[u"rows-new"_s].toInt(), 3);
    QCOMPARE(first.json()[u"rows-rejected"_s].toInt(), 1);
    const QJsonObject finding = first.json()[u"findings"_s].toArray().first().toObject();
    QCOMPARE(finding[u"row"_s].toInt(), 4);
    QCOMPARE(finding[u"fault"_s].toString(), u"wrong-check-digit"_s);
    const Outcome again = cli(import);
    QCOMPARE(again.json()[u"rows-new"_s].toInt(), 0);
    QCOMPARE(again.json()[u"rows-same"_s].toInt(), 3);
    QCOMPARE(cli({ u"--register"_s, path, u"verify"_s }).exit, 0);
}

void TestVendors::contractsThatTellTheSizeOfTheirFirmsAreSpending()
{
    const QString file =
        m_folder.write(u"contracts.csv"_s, "Contract Number,Vendor,Ministry,Program,Fiscal Year,Employees,Amount\n"
                                           "C1,Vireo Ltd.,Learning,Schools,2007-08,5-9,100.00\n");
    const Outcome taken = cli({ u"--json"_s, u"--register"_s, m_folder.path(u"contracts.acquis"_s), u"import"_s, file });
    QCOMPARE(taken.exit, 0);
    QCOMPARE(taken.json()[u"files"_s].toArray().first()[u"format"_s].toString(), u"contract-lines"_s);
}

void TestVendors::dryRunMakesNoRegister()
{
    const QString path = m_folder.path(u"dry.acquis"_s);
    const Outcome dry =
        cli({ u"--json"_s, u"--register"_s, path, u"import"_s, m_folder.write(u"firms.csv"_s, firms), u"--dry-run"_s });
    QCOMPARE(dry.json()[u"rows-new"_s].toInt(), 3);
    QVERIFY(!QFile::exists(path));
}

void TestVendors::whatColumnsHoldIsRemembered()
{
    const QString path = m_folder.path(u"remembered.acquis"_s);
    const QString map = m_folder.write(u"map.json"_s, R"({"Who": "name", "Where": "place"})");
    const QString first = m_folder.write(u"first.csv"_s, "Who,Where\nVireo,Guelph\n");
    const QString next = m_folder.write(u"next.csv"_s, "WHERE,Who\nSudbury,Kestra\n");
    QCOMPARE(cli({ u"--register"_s, path, u"import"_s, first, u"--format"_s, u"vendors"_s }).exit, 2); // no names are known
    QCOMPARE(cli({ u"--register"_s, path, u"import"_s, first, u"--format"_s, u"vendors"_s, u"--map"_s, map }).exit, 0);
    const Outcome again = cli({ u"--json"_s, u"--register"_s, path, u"import"_s, next, u"--format"_s, u"vendors"_s });
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.json()[u"rows-new"_s].toInt(), 1);
    QVERIFY2(again.err.contains("as they were the last time"), again.err.constData());
}

void TestVendors::vendorsAreLookedUpInBothLanguages()
{
    const QString path = registerOfFirms();
    const auto names = [&](const QString &typed) {
        QStringList found;
        for (const QJsonValue &row :
             cli({ u"--json"_s, u"--register"_s, path, u"vendors"_s, u"search"_s, typed }).json()[u"rows"_s].toArray())
            found << row[u"name"_s].toString();
        return found;
    };
    QCOMPARE(names(u"guelph soft"_s), QStringList { u"Quillfern Software Ltd."_s });
    QCOMPARE(names(u"ORVALE québ"_s), QStringList { u"Orvale Conseil"_s });
    QCOMPARE(names(u"quilfern"_s), QStringList { u"Quillfern Software Ltd."_s }); // a slip of the pen
    QVERIFY(names(u"nobody"_s).isEmpty());
    const Outcome french = cli({ u"--lang"_s, u"fr"_s, u"--register"_s, path, u"vendors"_s, u"search"_s, u"guelph"_s });
    QVERIFY2(french.out.contains("guelph (lieu)"), french.out.constData());
}

void TestVendors::needInWordsFindsFirmsInBothLanguages()
{
    const QString path = registerOfFirms();
    const auto ask = [&](const QString &need) {
        return cli({ u"--json"_s, u"--register"_s, path, u"vendors"_s, u"search"_s, need, u"--any"_s });
    };
    const Outcome english = ask(u"software for events"_s);
    QCOMPARE(english.exit, 0);
    QCOMPARE(english.json()[u"concepts"_s].toArray(), (QJsonArray { u"software"_s, u"events"_s }));
    const QJsonObject first = english.json()[u"rows"_s].toArray().first().toObject();
    QCOMPARE(first[u"name"_s].toString(), u"Quillfern Software Ltd."_s);
    QCOMPARE(first[u"covered"_s].toInt(), 1);
    QCOMPARE(first[u"size"_s].toString(), u"small"_s);
    const QJsonObject why = first[u"why"_s].toArray().first().toObject();
    QCOMPARE(why[u"word"_s].toString(), u"software"_s);
    QCOMPARE(why[u"field"_s].toString(), u"name"_s);
    QCOMPARE(why[u"match"_s].toString(), u"word"_s);
    // The translated need finds the same, and says by which word.
    const Outcome french = ask(u"logiciel d’événements"_s);
    QCOMPARE(french.json()[u"concepts"_s].toArray(), (QJsonArray { u"logiciel"_s, u"événements"_s }));
    const QJsonObject same = french.json()[u"rows"_s].toArray().first().toObject();
    QCOMPARE(same[u"id"_s], first[u"id"_s]);
    QCOMPARE(same[u"why"_s].toArray().first()[u"match"_s].toString(), u"synonym"_s);
    QCOMPARE(french.json()[u"matching"_s], english.json()[u"matching"_s]);
    const Outcome table =
        cli({ u"--lang"_s, u"fr"_s, u"--register"_s, path, u"vendors"_s, u"search"_s, u"logiciel"_s, u"--any"_s });
    QVERIFY2(table.out.contains("logiciel = software (nom)") && table.out.contains("1 sur 1"), table.out.constData());
}

void TestVendors::searchIsNarrowed()
{
    const QString path = registerOfFirms();
    const auto names = [&](const QStringList &options) {
        QStringList found;
        const Outcome result = cli(QStringList { u"--json"_s, u"--register"_s, path, u"vendors"_s, u"search"_s } + options);
        for (const QJsonValue &row : result.json()[u"rows"_s].toArray())
            found << row[u"name"_s].toString();
        found.sort();
        return found;
    };
    QCOMPARE(names({ u"inc software"_s, u"--any"_s, u"--region"_s, u"CA-ON"_s }),
             (QStringList { u"Brume & Balise inc."_s, u"Quillfern Software Ltd."_s }));
    QCOMPARE(names({ u"inc software"_s, u"--any"_s, u"--region"_s, u"ca-qc"_s }), QStringList());
    QCOMPARE(names({ u"software conseil"_s, u"--any"_s, u"--size"_s, u"unknown"_s }), QStringList { u"Orvale Conseil"_s });
    QCOMPARE(names({ u"software"_s, u"--any"_s, u"--standing"_s }), QStringList());
    // Words that must all be there are narrowed in the same way.
    QCOMPARE(names({ u"ontario"_s, u"--size"_s, u"small"_s }),
             (QStringList { u"Brume & Balise inc."_s, u"Quillfern Software Ltd."_s }));
    QCOMPARE(names({ u"ontario"_s, u"--region"_s, u"CA-QC"_s }), QStringList());
}

void TestVendors::firmsToAskArePicked()
{
    const QString path = registerOfFirms();
    const QStringList pick { u"--json"_s, u"--register"_s, path, u"vendors"_s, u"pick"_s, u"software and consulting"_s };
    const Outcome all = cli(pick);
    QCOMPARE(all.exit, 0);
    QCOMPARE(all.json()[u"picked"_s].toArray().size(), 2); // no more say any of it
    QVERIFY(all.json()[u"passed-over"_s].toArray().isEmpty());
    QCOMPARE(all.json()[u"lot"_s].toString(), u"software and consulting"_s);
    const Outcome one = cli(pick + QStringList { u"--count"_s, u"1"_s });
    QCOMPARE(one.json()[u"picked"_s].toArray().size(), 1);
    const QJsonObject passed = one.json()[u"passed-over"_s].toArray().first().toObject();
    QVERIFY(passed[u"reasons"_s].toArray().contains(u"others-first"_s));
    QCOMPARE(cli(pick + QStringList { u"--count"_s, u"1"_s }).out, one.out);
    const Outcome french = cli({ u"--lang"_s, u"fr"_s, u"--register"_s, path, u"vendors"_s, u"pick"_s, u"logiciel"_s });
    QCOMPARE(french.exit, 0);
    QVERIFY2(french.out.contains("jamais sollicité") && french.out.contains("Quillfern"), french.out.constData());
}

void TestVendors::oneVendorIsShown()
{
    const QString path = registerOfFirms();
    const QJsonObject found = cli({ u"--json"_s, u"--register"_s, path, u"vendors"_s, u"search"_s, u"quillfern"_s })
                                  .json()[u"rows"_s]
                                  .toArray()
                                  .first()
                                  .toObject();
    const Outcome shown =
        cli({ u"--json"_s, u"--register"_s, path, u"vendors"_s, u"show"_s, QString::number(found[u"id"_s].toInt()) });
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.json()[u"place"_s].toString(), u"Guelph"_s);
    QCOMPARE(shown.json()[u"size"_s][u"class"_s].toString(), u"small"_s);
    QCOMPARE(shown.json()[u"size"_s][u"as-of"_s].toString(), u"2024-04-01"_s);
    QCOMPARE(cli({ u"--register"_s, path, u"vendors"_s, u"show"_s, u"999"_s }).exit, 2);
}

QTEST_GUILESS_MAIN(TestVendors)
#include "tst_vendors.moc"
