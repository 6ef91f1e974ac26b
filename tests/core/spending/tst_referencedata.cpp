// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/spending/shippeddata.h"
#include "tests/support/shareddata.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace acquis::test;

/// What the program ships as data is complete, bilingual, sourced and consistent with itself.
class TestReferenceData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHaveTheirShape_data();
    void tablesHaveTheirShape();
    void unitsAreNamedAndSourced();
    void namesOfAUnitDoNotOverlap();
    void aNameBelongsToOneUnit();
    void crosswalkPointsAtUnits();
    void membersAreUnambiguous();
    void membersOfEachDimension_data();
    void membersOfEachDimension();
    void everyNameOfTheRealAccountsIsKnown_data();
    void everyNameOfTheRealAccountsIsKnown();
    void programsThatMoved_data();
    void programsThatMoved();
    void everyNameOfTheSampleIsKnown_data();
    void everyNameOfTheSampleIsKnown();
    void sampleTagCountsUnevenly();
    void sampleShowsWhatAnImporterMeets();

private:
    ShippedUnits m_units;
};

namespace {

const char sampleYears[][8] = { "2021-22", "2022-23", "2023-24" };

QString sampleText(const QString &year)
{
    return QString::fromUtf8(fileBytes(u":/sample/sample-ministry-statements-%1.csv"_s.arg(year)));
}

bool isYearOrBlank(const QString &text)
{
    return text.isEmpty() || FiscalYear::parse(text);
}

bool isCode(const QString &text)
{
    static const QRegularExpression kebabCase(u"^[a-z0-9]+(-[a-z0-9]+)*\\+?$"_s);
    return kebabCase.match(text).hasMatch();
}

QString unknownNameIn(const ShippedUnits &units, QList<AccountLine> lines)
{
    for (AccountLine &line : lines) {
        if (!units.identify(line))
            return line.ministry + u" / "_s + line.program;
        const bool isNamed = !units.nameInForce(u"ministry"_s, line.subject.ministryCode, line.year).isEmpty()
                             && !units.nameInForce(u"program"_s, line.subject.programCode, line.year).isEmpty();
        if (!isNamed)
            return line.subject.ministryCode + u" / "_s + line.subject.programCode + u' ' + line.year.toString();
    }
    return {};
}

} // namespace

void TestReferenceData::tablesHaveTheirShape_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    const auto row = [](const char *file, const char *header) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(header);
    };
    row("reference/units.csv", "kind,code,first_year,last_year,name_en,name_fr,predecessors,source");
    row("reference/crosswalk.csv", "kind,written,within_ministry,with_component,first_year,last_year,unit,source");
    row("reference/members.csv", "dimension,code,order,name_en,name_fr,aliases,source");
    row("reference/study-table-1.csv", "ministry_en,ministry_fr,amount_cad,share_percent_printed");
    row("reference/study-table-2.csv", "row,program_en,name_basis,ministry_en,fy2014_15,fy2015_16,fy2016_17,total_printed");
    row("reference/study-table-3.csv", "band,name_en,name_fr,it_categories_percent,all_goods_and_services_percent");
    row("reference/study-table-3-text.csv", "first_employees,last_employees,column,printed_percent");
}

void TestReferenceData::tablesHaveTheirShape()
{
    QFETCH(const QString, file);
    QFETCH(const QString, header);
    const auto records = shippedRecords(file);
    QVERIFY(records.size() > 1);
    QCOMPARE(records.constFirst().join(u','), header);
    for (const QStringList &record : records) {
        QVERIFY2(record.size() == records.constFirst().size(), qPrintable(record.join(u',')));
        for (const QString &cell : record)
            QVERIFY2(cell == cell.trimmed(), qPrintable(record.join(u',')));
    }
}

void TestReferenceData::unitsAreNamedAndSourced()
{
    for (const QStringList &unit : m_units.names()) {
        const QString row = unit.join(u',');
        QVERIFY2(unit[0] == u"ministry"_s || unit[0] == u"program"_s, qPrintable(row));
        QVERIFY2(isCode(unit[1]), qPrintable(row));
        QVERIFY2(isYearOrBlank(unit[2]) && isYearOrBlank(unit[3]), qPrintable(row));
        QVERIFY2(!unit[4].isEmpty() && !unit[5].isEmpty() && !unit[7].isEmpty(), qPrintable(row));
        for (const QString &code : unit[6].split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(m_units.knows(unit[0], code) && code != unit[1], qPrintable(row));
    }
}

void TestReferenceData::namesOfAUnitDoNotOverlap()
{
    for (const QStringList &a : m_units.names()) {
        QVERIFY2(a[2].isEmpty() || a[3].isEmpty() || a[2] <= a[3], qPrintable(a[1]));
        const auto others = std::ranges::count_if(m_units.names(), [&a](const QStringList &b) {
            const bool begins = b[2].isEmpty() || a[3].isEmpty() || b[2] <= a[3];
            const bool ends = b[3].isEmpty() || a[2].isEmpty() || a[2] <= b[3];
            return a[0] == b[0] && a[1] == b[1] && begins && ends;
        });
        QVERIFY2(others == 1, qPrintable(a[0] + u' ' + a[1]));
    }
}

void TestReferenceData::aNameBelongsToOneUnit()
{
    QHash<QString, QString> codes;
    for (const QStringList &unit : m_units.names()) {
        for (const int column : { 4, 5 }) {
            const QString name = unit[0] + u':' + ShippedUnits::folded(unit[0], unit[column]);
            QVERIFY2(codes.value(name, unit[1]) == unit[1], qPrintable(name + u" is also "_s + codes.value(name)));
            codes.insert(name, unit[1]);
        }
    }
}

void TestReferenceData::crosswalkPointsAtUnits()
{
    QStringList seen;
    for (const QStringList &row : m_units.crosswalk()) {
        const QString text = row.join(u',');
        QVERIFY2(m_units.knows(row[0], row[6]), qPrintable(text));
        QVERIFY2(row[2].isEmpty() || m_units.knows(u"ministry"_s, row[2]), qPrintable(text));
        QVERIFY2(isYearOrBlank(row[4]) && isYearOrBlank(row[5]), qPrintable(text));
        QVERIFY2(!row[1].isEmpty() && !row[7].isEmpty(), qPrintable(text));
        const QString key = QStringList { row[0], ShippedUnits::folded(row[0], row[1]), row[2], row[3], row[4] }.join(u'|');
        QVERIFY2(!seen.contains(key), qPrintable(text));
        seen << key;
    }
}

void TestReferenceData::membersAreUnambiguous()
{
    QHash<QString, QString> codes;
    for (const QStringList &member : shippedRecords(u"reference/members.csv"_s).mid(1)) {
        const QString row = member.join(u',');
        QVERIFY2(isCode(member[1]) && member[2].toInt() > 0, qPrintable(row));
        QVERIFY2(!member[3].isEmpty() && !member[4].isEmpty() && !member[6].isEmpty(), qPrintable(row));
        QStringList words = member[5].split(u'|', Qt::SkipEmptyParts);
        words << member[1] << member[3] << member[4];
        for (const QString &word : std::as_const(words)) {
            const QString key = member[0] + u':' + foldedName(word);
            QVERIFY2(codes.value(key, member[1]) == member[1], qPrintable(key));
            codes.insert(key, member[1]);
        }
    }
}

void TestReferenceData::membersOfEachDimension_data()
{
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *dimension, const char *codes) { QTest::newRow(dimension) << QString::fromLatin1(codes); };
    row("account", "salaries-and-wages employee-benefits transportation-and-communication services supplies-and-equipment "
                   "transfer-payments other-transactions recoveries statutory");
    row("kind", "budgeted actual awarded committed invoiced paid");
    row("method",
        "open-competition invitational selective-tendering second-stage low-value-quotes advance-award-notice limited-tendering");
    row("commodity", "goods services consulting construction");
    row("size-band", "1-4 5-9 10-19 20-49 50-99 100-199 200-499 500-999 1000-1499 1500-2499 2500-4999 5000+ self-employed");
    row("size-class", "micro small medium large");
    row("vor", "none enterprise multi-ministry ministry");
}

void TestReferenceData::membersOfEachDimension()
{
    QStringList codes;
    for (const QStringList &member : shippedRecords(u"reference/members.csv"_s).mid(1)) {
        if (member[0] != QLatin1StringView(QTest::currentDataTag()))
            continue;
        codes << member[1];
        QCOMPARE(member[2].toInt(), codes.size());
    }
    QTEST(codes.join(u' '), "codes");
}

void TestReferenceData::everyNameOfTheRealAccountsIsKnown_data()
{
    QTest::addColumn<QString>("year");
    for (const char *year : { "2014-15", "2015-16", "2016-17", "2019-20", "2021-22" })
        QTest::newRow(year) << QString::fromLatin1(year);
}

void TestReferenceData::everyNameOfTheRealAccountsIsKnown()
{
    const QString folder = sharedDataFolder();
    if (folder.isEmpty())
        QSKIP("the real accounts are not on this machine");
    QFETCH(const QString, year);
    const QByteArray bytes = fileBytes(folder + u"/ontario-public-accounts/ministry-statements-expenses-%1-en.csv"_s.arg(year));
    const auto lines = accountLines(year == u"2014-15"_s ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes));
    QVERIFY(lines.size() > 2000);
    QCOMPARE(unknownNameIn(m_units, lines), QString());
}

void TestReferenceData::programsThatMoved_data()
{
    QTest::addColumn<QString>("ministry");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("component");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *ministry, const char *program, const char *component, int year,
                        const char *code) {
        QTest::newRow(name) << QString::fromUtf8(ministry) << QString::fromUtf8(program) << QString::fromUtf8(component) << year
                            << QString::fromLatin1(code);
    };
    const char transportation[] = "Ministry of Transportation";
    const char cluster[] = "Labour and Transportation Cluster Program";
    row("cluster as a program", transportation, "Labour And Transportation Cluster", "", 2016,
        "transportation/labour-and-transportation-cluster");
    row("cluster under highways", transportation, "Provincial Highways Management Program", cluster, 2015,
        "transportation/labour-and-transportation-cluster");
    row("highways beside it", transportation, "Provincial Highways Management Program", "Operations", 2015,
        "transportation/provincial-highways-management");
    row("e-health in mixed case", "Ministry Of Health And Long-Term Care", "Ehealth And Information Management Program", "", 2016,
        "health/ehealth-and-information-management");
    row("e-health renamed", "Health", "Digital Health and Information Management Program", "", 2021,
        "health/ehealth-and-information-management");
    row("curly apostrophe", "Assembly, Office of the", "Commission(er)’s Program", "", 2019,
        "office-of-the-assembly/commissioners");
    row("double blank", "Ministry Of Education", "Child Care And Early Years  Programs", "", 2016,
        "education/child-care-and-early-years");
    row("two ministries in one cell", "Ministry Of Agriculture And Food/Ministry Of Rural Affairs", "Ministry Administration", "",
        2014, "agriculture-food-and-rural-affairs/ministry-administration");
    row("leading blank", " Office Of The Auditor General", "Office Of The Auditor General Program", "", 2016,
        "auditor-general/office-of-the-auditor-general");
    row("successor", "Solicitor General", "Justice Technology Services Program", "", 2021,
        "solicitor-general/justice-technology-services");
    row("enterprise services at another ministry", "Government and Consumer Services",
        "Enterprise Information and Information Technology Services Program", "", 2019,
        "government-services/enterprise-it-services");
    row("their forerunner stays apart", "Ministry of Government Services", "Enterprise Business Services", "", 2014,
        "government-services/enterprise-business-services");
}

void TestReferenceData::programsThatMoved()
{
    QFETCH(const QString, ministry);
    QFETCH(const QString, program);
    QFETCH(const QString, component);
    QFETCH(const int, year);
    AccountLine line;
    line.ministry = ministry;
    line.program = program;
    line.subject.component = foldedName(component);
    line.year = FiscalYear(year);
    QVERIFY(m_units.identify(line));
    QTEST(line.subject.ministryCode + u'/' + line.subject.programCode, "code");
}

void TestReferenceData::everyNameOfTheSampleIsKnown_data()
{
    QTest::addColumn<QString>("year");
    for (const auto &year : sampleYears)
        QTest::newRow(year) << QString::fromLatin1(year);
}

void TestReferenceData::everyNameOfTheSampleIsKnown()
{
    QFETCH(const QString, year);
    const auto lines = accountLines(sampleText(year));
    QVERIFY(lines.size() > 700);
    for (const AccountLine &line : lines)
        QCOMPARE(line.year.toString(), year);
    QCOMPARE(unknownNameIn(m_units, lines), QString());
}

void TestReferenceData::sampleTagCountsUnevenly()
{
    const auto tags = shippedTags();
    QVERIFY(tags);
    const auto tag = std::ranges::find_if(*tags, [](const Tag &one) { return one.code == u"sample-iit"_s; });
    QVERIFY(tag != tags->end());
    QHash<TagDecision, qint64> dollars;
    for (const auto &year : sampleYears) {
        auto lines = accountLines(sampleText(QString::fromLatin1(year)));
        for (AccountLine &line : lines) {
            QVERIFY(m_units.identify(line));
            if (const int rule = namingRule(*tag, line.subject); rule >= 0)
                dollars[decide(*tag, rule, line.subject)] += line.dollars;
        }
    }
    QVERIFY(dollars[TagDecision::Counted] > dollars[TagDecision::LeftOutYear]);
    QVERIFY(dollars[TagDecision::LeftOutYear] > dollars[TagDecision::LeftOutAmortisation]);
    QVERIFY(dollars[TagDecision::LeftOutAmortisation] > 0);
}

void TestReferenceData::sampleShowsWhatAnImporterMeets()
{
    QSet<QString> ministries;
    QSet<QString> programs;
    for (const auto &year : sampleYears) {
        const QString text = sampleText(QString::fromLatin1(year));
        QVERIFY2(text.contains(u",-,"_s), "a dash for zero");
        QVERIFY2(text.contains(u",\"-"_s), "a negative amount");
        auto lines = accountLines(text);
        for (AccountLine &line : lines) {
            QVERIFY(m_units.identify(line));
            ministries << line.subject.ministryCode;
            programs << line.subject.programCode;
        }
    }
    QCOMPARE(ministries.size(), 12);
    QVERIFY(programs.size() >= 35);
    const auto name = [this](int year) {
        return m_units.nameInForce(u"ministry"_s, u"sample-trade-promotion"_s, FiscalYear(year)).value(4);
    };
    QVERIFY2(name(2022) != name(2023), "a ministry that changes its name");
}

QTEST_GUILESS_MAIN(TestReferenceData)
#include "tst_referencedata.moc"
