// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/tags.h"

#include "tests/core/spending/shippeddata.h"
#include "tests/support/shareddata.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace acquis::test;

namespace {

/// A tag with one rule, as JSON, in which each test breaks one thing.
const char goodTag[] = R"({"tags": [{"code": "it", "version": 1, "name": {"en": "IT", "fr": "TI"},
    "description": {"en": "All IT", "fr": "Toute la TI"}, "citation": "A study", "first-year": "2014-15", "last-year": "2016-17",
    "rules": [{"code": "health", "name": {"en": "Health", "fr": "Santé"},
        "any": [{"ministries": ["health"], "components": ["e-Health & Information"]}, {"words": ["Information Systems"]}],
        "left-out": [{"what": "year", "years": ["2014-15"]}, {"what": "amortisation", "years": ["2015-16"]}]}]}]})";

TagSubject healthSubject(int year)
{
    TagSubject subject;
    subject.ministryCode = u"health"_s;
    subject.component = u"ehealth and information"_s;
    subject.year = FiscalYear(year);
    return subject;
}

struct Sum
{
    qint64 dollars = 0;
    int lines = 0;
    friend bool operator==(const Sum &, const Sum &) = default;
};

char *toString(const Sum &sum)
{
    return QTest::toString(u"%1 dollars in %2 lines"_s.arg(sum.dollars).arg(sum.lines));
}

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsATag();
    void namesTheFault_data();
    void namesTheFault();
    void refusesATagTwice();
    void knowsAmortisation_data();
    void knowsAmortisation();
    void firstNamingRuleWins();
    void wordsAreWholeWords_data();
    void wordsAreWholeWords();
    void exceptionsLeaveLinesOut_data();
    void exceptionsLeaveLinesOut();
    void shippedTagsSpeakOfKnownUnits();
    void studyTagHasTheRowsOfTable2();
    void studyCellsFromTheRealAccounts_data();
    void studyCellsFromTheRealAccounts();
    void studyTotalsFromTheRealAccounts_data();
    void studyTotalsFromTheRealAccounts();
    void studyMinistriesFromTheRealAccounts();
    void consistentTagCountsEveryYearAlike();
    void wideTagHoldsTheConsistentOne();

private:
    [[nodiscard]] const Tag &tag(const QString &code) const;
    [[nodiscard]] Sum sumOf(const Tag &tag, TagDecision decision, FiscalYear year, const QString &rule = {}) const;

    QList<Tag> m_shipped;
    ShippedUnits m_units;
    QList<AccountLine> m_accounts; ///< the real accounts of 2014-15 to 2016-17; empty where they are not
};

void TestTags::initTestCase()
{
    const auto shipped = shippedTags();
    QVERIFY2(shipped, shipped ? "" : qPrintable(shipped.error().subject + u' ' + shipped.error().detail));
    m_shipped = *shipped;

    const QString folder = sharedDataFolder();
    if (folder.isEmpty())
        return;
    for (const QString &year : { u"2014-15"_s, u"2015-16"_s, u"2016-17"_s }) {
        const QByteArray bytes =
            fileBytes(folder + u"/ontario-public-accounts/ministry-statements-expenses-%1-en.csv"_s.arg(year));
        // The file of 2014-15 is in Windows-1252; in the names that matter here it reads as Latin-1.
        m_accounts << accountLines(year == u"2014-15"_s ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes));
    }
    for (AccountLine &line : m_accounts)
        QVERIFY2(m_units.identify(line), qPrintable(line.ministry + u" / "_s + line.program));
}

const Tag &TestTags::tag(const QString &code) const
{
    return *std::ranges::find_if(m_shipped, [&code](const Tag &tag) { return tag.code == code; });
}

Sum TestTags::sumOf(const Tag &tag, TagDecision decision, FiscalYear year, const QString &rule) const
{
    Sum sum;
    for (const AccountLine &line : m_accounts) {
        const int naming = line.year == year ? namingRule(tag, line.subject) : -1;
        if (naming < 0 || decide(tag, naming, line.subject) != decision || (!rule.isEmpty() && tag.rules[naming].code != rule))
            continue;
        sum.dollars += line.dollars;
        ++sum.lines;
    }
    return sum;
}

void TestTags::readsATag()
{
    const auto tags = parseTags(goodTag);
    QVERIFY(tags);
    QCOMPARE(tags->size(), 1);
    const Tag &tag = tags->constFirst();
    QCOMPARE(tag.code, u"it"_s);
    QCOMPARE(tag.version, 1);
    QCOMPARE(tag.name, (BilingualText { u"IT"_s, u"TI"_s }));
    QCOMPARE(tag.citation, u"A study"_s);
    QCOMPARE(tag.firstYear, FiscalYear(2014));
    QCOMPARE(tag.lastYear, FiscalYear(2016));
    const TagRule &rule = tag.rules.constFirst();
    QCOMPARE(rule.any.size(), 2);
    QCOMPARE(rule.any[0].components, QStringList { u"ehealth and information"_s });
    QCOMPARE(rule.any[1].words, QStringList { u"information systems"_s });
    QCOMPARE(rule.leftOut.size(), 2);
    QVERIFY(rule.leftOut[1].what == TagException::What::Amortisation);
    QCOMPARE(rule.leftOut[1].years, QList<FiscalYear> { FiscalYear(2015) });
}

void TestTags::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *before, const char *after, const char *place) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(place);
    };
    row("not JSON", "\"tags\":", "\"tags\"", "tags");
    row("no tags", "\"tags\":", "\"$schema\":", "tags");
    row("unknown member of a tag", "\"citation\"", "\"cited\": 1, \"citation\"", "it/cited");
    row("unknown member of a rule", "\"any\"", "\"all\": [], \"any\"", "it/health/all");
    row("unknown member of a condition", "\"ministries\"", "\"departments\"", "it/health/any/1/departments");
    row("unknown member of an exception", "\"what\": \"year\",", "\"what\": \"year\", \"why\": \"so\",",
        "it/health/left-out/1/why");
    row("missing French name of a tag", ", \"fr\": \"TI\"", "", "it/name/fr");
    row("missing French name of a rule", ", \"fr\": \"Santé\"", "", "it/health/name/fr");
    row("blank English description", "\"All IT\"", "\" \"", "it/description/en");
    row("a third language", ", \"fr\": \"TI\"", ", \"fr\": \"TI\", \"oj\": \"…\"", "it/name/oj");
    row("no citation", "\"citation\": \"A study\",", "", "it/citation");
    row("no version", "\"version\": 1,", "", "it/version");
    row("version of nothing", "\"version\": 1", "\"version\": 0", "it/version");
    row("code with a blank", "\"code\": \"health\"", "\"code\": \"heal th\"", "it/heal th/code");
    row("rule of the same code twice", "\"rules\": [",
        R"("rules": [{"code": "health", "name": {"en": "H", "fr": "S"}, "any": [{"words": ["health"]}]},)", "it/health/code");
    row("rule without condition", "{\"words\": [\"Information Systems\"]}", "{}", "it/health/any/2");
    row("condition without words", "[\"Information Systems\"]", "[]", "it/health/any/2/words");
    row("year of another shape", "\"first-year\": \"2014-15\"", "\"first-year\": \"2014-16\"", "it/first-year");
    row("years in the wrong order", "\"last-year\": \"2016-17\"", "\"last-year\": \"2013-14\"", "it/last-year");
    row("exception of an unknown kind", "\"what\": \"year\"", "\"what\": \"month\"", "it/health/left-out/1/what");
    row("exception in a year of no shape", "[\"2015-16\"]", "[2015]", "it/health/left-out/2/years");
    row("exception outside the tag's years", "[\"2015-16\"]", "[\"2019-20\"]", "it/health/left-out/2/years");
    row("exception without years", "[\"2015-16\"]", "[]", "it/health/left-out/2/years");
}

void TestTags::namesTheFault()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, place);
    QByteArray json(goodTag);
    QVERIFY(json.contains(before));
    const auto tags = parseTags(json.replace(before, after));
    QVERIFY(!tags);
    QCOMPARE(tags.error().code, ErrorCode::InvalidData);
    QCOMPARE(tags.error().subject, place);
    QVERIFY(!tags.error().detail.isEmpty());
}

void TestTags::refusesATagTwice()
{
    const QByteArray json(goodTag);
    const qsizetype begin = json.indexOf('[') + 1;
    const QByteArray one = json.mid(begin, json.lastIndexOf(']') - begin);
    const auto tags = parseTags("{\"tags\": [" + one + "," + one + "]}");
    QVERIFY(!tags);
    QCOMPARE(tags.error().code, ErrorCode::InvalidData);
    QCOMPARE(tags.error().subject, u"it/code"_s);
}

void TestTags::knowsAmortisation_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("isAmortisation");
    const auto row = [](const char *name, const char *category, const char *component, const char *item, const char *detail,
                        bool is) {
        QTest::newRow(name) << foldedName(QString::fromUtf8(category)) << foldedName(QString::fromUtf8(component))
                            << foldedName(QString::fromUtf8(item)) << foldedName(QString::fromUtf8(detail)) << is;
    };
    row("component of 2014-15", "Capital Expense", "Amortization", "Statutory Appropriations", "", true);
    row("component with its name", "Capital Expense", "Amortization - Corporate Information", "Statutory Appropriations",
        "Recoveries", true);
    row("component without item", "Capital Expense", "Amortization", "", "", true);
    row("capital assets", "Capital Expense", "Justice Technology Services, Expense related to Capital Assets",
        "Statutory Appropriations", "", true);
    row("detail of 2016-17", "Capital Expense", "Statutory Appropriations", "", "Amortization, the Financial Administration Act",
        true);
    row("detail in a component of its own", "Capital Expense", "Public Safety Training", "",
        "Amortization, the Financial Administration Act", true);
    row("recovery of amortisation", "Capital Expense", "Statutory Appropriations", "", "Recoveries", true);
    row("bad debt", "Operating Expense", "Bad Debt Expense", "Statutory Appropriations", "", false);
    row("salary of a minister", "Operating Expense", "Statutory Appropriations", "",
        "Minister's Salary, the Executive Council Act", false);
    row("capital project", "Capital Expense", "e-Health and Information Management", "", "eHealth Ontario Capital", false);
    row("nothing known", "", "", "", "", false);
}

void TestTags::knowsAmortisation()
{
    QFETCH(const QString, category);
    QFETCH(const QString, component);
    QFETCH(const QString, item);
    QFETCH(const QString, detail);
    TagSubject subject;
    subject.category = category;
    subject.component = component;
    subject.item = item;
    subject.detail = detail;
    QTEST(subject.isAmortisation(), "isAmortisation");
}

void TestTags::firstNamingRuleWins()
{
    TagCondition program;
    program.programs << u"p"_s;
    TagCondition itemOfProgram = program;
    itemOfProgram.items << u"i"_s;
    Tag tag;
    tag.rules.resize(2);
    tag.rules[0].any << itemOfProgram;
    tag.rules[1].any << program;
    TagSubject subject;
    QCOMPARE(namingRule(tag, subject), -1);
    subject.programCode = u"p"_s;
    QCOMPARE(namingRule(tag, subject), 1);
    subject.item = u"i"_s;
    QCOMPARE(namingRule(tag, subject), 0);
    tag.firstYear = FiscalYear(2014);
    QCOMPARE(namingRule(tag, subject), -1);
    subject.year = FiscalYear(2014);
    QCOMPARE(namingRule(tag, subject), 0);
    tag.lastYear = FiscalYear(2014);
    subject.year = FiscalYear(2015);
    QCOMPARE(namingRule(tag, subject), -1);
}

void TestTags::wordsAreWholeWords_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("the words alone") << u"information systems"_s << true;
    QTest::newRow("at the end") << u"health information systems"_s << true;
    QTest::newRow("at the beginning") << u"information systems branch"_s << true;
    QTest::newRow("in a longer word") << u"misinformation systems"_s << false;
    QTest::newRow("before a longer word") << u"information systemsx"_s << false;
    QTest::newRow("second time whole") << u"xinformation systems information systems"_s << true;
    QTest::newRow("one word only") << u"information"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestTags::wordsAreWholeWords()
{
    QFETCH(const QString, item);
    const auto tags = parseTags(goodTag);
    QVERIFY(tags);
    TagSubject subject;
    subject.year = FiscalYear(2016);
    subject.item = item;
    QTEST(namingRule(tags->constFirst(), subject) == 0, "isNamed");
}

void TestTags::exceptionsLeaveLinesOut_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isAmortisation");
    QTest::addColumn<TagDecision>("decision");
    QTest::newRow("year left out") << 2014 << false << TagDecision::LeftOutYear;
    QTest::newRow("amortisation in a year left out") << 2014 << true << TagDecision::LeftOutYear;
    QTest::newRow("amortisation left out") << 2015 << true << TagDecision::LeftOutAmortisation;
    QTest::newRow("the rest of that year") << 2015 << false << TagDecision::Counted;
    QTest::newRow("amortisation counted") << 2016 << true << TagDecision::Counted;
}

void TestTags::exceptionsLeaveLinesOut()
{
    QFETCH(const int, year);
    QFETCH(const bool, isAmortisation);
    const auto tags = parseTags(goodTag);
    QVERIFY(tags);
    TagSubject subject = healthSubject(year);
    if (isAmortisation)
        subject.detail = u"amortization the financial administration act"_s;
    QCOMPARE(namingRule(tags->constFirst(), subject), 0);
    QTEST(decide(tags->constFirst(), 0, subject), "decision");
}

void TestTags::shippedTagsSpeakOfKnownUnits()
{
    for (const Tag &shipped : std::as_const(m_shipped)) {
        for (const TagRule &rule : shipped.rules) {
            for (const TagCondition &condition : rule.any) {
                for (const QString &code : condition.ministries)
                    QVERIFY2(m_units.knows(u"ministry"_s, code), qPrintable(code));
                for (const QString &code : condition.programs)
                    QVERIFY2(m_units.knows(u"program"_s, code), qPrintable(code));
            }
        }
    }
}

void TestTags::studyTagHasTheRowsOfTable2()
{
    QStringList names;
    for (const TagRule &rule : tag(u"iit-study"_s).rules)
        names << rule.name.en;
    QStringList printed;
    for (const QStringList &record : shippedRecords(u"reference/study-table-2.csv"_s).mid(1)) {
        if (record[0] != u"total"_s)
            printed << record[1];
    }
    QCOMPARE(names, printed);
}

void TestTags::studyCellsFromTheRealAccounts_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QList<qint64>>("dollars");
    const auto records = shippedRecords(u"reference/study-table-2.csv"_s);
    for (int row = 1; row <= 13; ++row) {
        QList<qint64> dollars;
        for (int column = 4; column <= 6; ++column)
            dollars << records[row][column].toLongLong();
        if (row == 7)
            dollars[0] -= 10'000'000; // the misprint
        QTest::addRow("row %d", row) << row - 1 << dollars;
    }
}

void TestTags::studyCellsFromTheRealAccounts()
{
    if (m_accounts.isEmpty())
        QSKIP("the real accounts are not on this machine");
    QFETCH(const int, rule);
    QFETCH(const QList<qint64>, dollars);
    const Tag &study = tag(u"iit-study"_s);
    QList<qint64> found;
    for (const int year : { 2014, 2015, 2016 })
        found << sumOf(study, TagDecision::Counted, FiscalYear(year), study.rules[rule].code).dollars;
    QCOMPARE(found, dollars);
}

void TestTags::studyTotalsFromTheRealAccounts_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<TagDecision>("decision");
    QTest::addColumn<qint64>("dollars");
    QTest::addColumn<int>("lines");
    QTest::newRow("2014-15 counted") << 2014 << TagDecision::Counted << 849'966'107LL << 55;
    QTest::newRow("2015-16 counted") << 2015 << TagDecision::Counted << 825'437'611LL << 60;
    QTest::newRow("2016-17 counted") << 2016 << TagDecision::Counted << 1'040'663'126LL << 100;
    QTest::newRow("2014-15 left out") << 2014 << TagDecision::LeftOutYear << 136'047'030LL << 34;
    QTest::newRow("2015-16 left out") << 2015 << TagDecision::LeftOutYear << 180'636'881LL << 38;
    QTest::newRow("2016-17 left out") << 2016 << TagDecision::LeftOutYear << 0LL << 0;
    QTest::newRow("2014-15 amortisation left out") << 2014 << TagDecision::LeftOutAmortisation << 1'412'892LL << 2;
    QTest::newRow("2015-16 amortisation left out") << 2015 << TagDecision::LeftOutAmortisation << 16'451'583LL << 1;
    QTest::newRow("2016-17 amortisation left out") << 2016 << TagDecision::LeftOutAmortisation << 0LL << 0;
}

void TestTags::studyTotalsFromTheRealAccounts()
{
    if (m_accounts.isEmpty())
        QSKIP("the real accounts are not on this machine");
    QFETCH(const int, year);
    QFETCH(const TagDecision, decision);
    QFETCH(const qint64, dollars);
    QFETCH(const int, lines);
    QCOMPARE(sumOf(tag(u"iit-study"_s), decision, FiscalYear(year)), (Sum { dollars, lines }));
}

void TestTags::studyMinistriesFromTheRealAccounts()
{
    if (m_accounts.isEmpty())
        QSKIP("the real accounts are not on this machine");
    const Tag &study = tag(u"iit-study"_s);
    struct Figure
    {
        qint64 dollars = 0;
        FiscalYear lastYear;
    };
    QHash<QString, Figure> figures;
    for (const AccountLine &line : std::as_const(m_accounts)) {
        const int rule = namingRule(study, line.subject);
        if (rule < 0 || decide(study, rule, line.subject) != TagDecision::Counted)
            continue;
        Figure &figure = figures[line.subject.ministryCode];
        figure.dollars += line.dollars;
        figure.lastYear = std::max(figure.lastYear, line.year);
    }
    QStringList found;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
        const QStringList name = m_units.nameInForce(u"ministry"_s, it.key(), it->lastYear);
        found << u"%1|%2|%3"_s.arg(name[4], name[5]).arg(it->dollars);
    }
    QStringList printed;
    for (const QStringList &record : shippedRecords(u"reference/study-table-1.csv"_s).mid(1, 16))
        printed << u"%1|%2|%3"_s.arg(record[0], record[1], record[2]);
    found.sort();
    printed.sort();
    QCOMPARE(found, printed);
}

void TestTags::consistentTagCountsEveryYearAlike()
{
    const Tag &consistent = tag(u"iit-consistent"_s);
    for (const TagRule &rule : consistent.rules)
        QVERIFY(rule.leftOut.isEmpty());
    QVERIFY(!consistent.firstYear.isValid() && !consistent.lastYear.isValid());
    if (m_accounts.isEmpty())
        QSKIP("the real accounts are not on this machine");
    const Tag &study = tag(u"iit-study"_s);
    qint64 dollars = 0;
    for (const int year : { 2014, 2015, 2016 })
        dollars += sumOf(consistent, TagDecision::Counted, FiscalYear(year)).dollars;
    for (const AccountLine &line : std::as_const(m_accounts))
        QCOMPARE(namingRule(consistent, line.subject) < 0, namingRule(study, line.subject) < 0);
    QCOMPARE(dollars, 2'716'066'844 + 316'683'911 + 17'864'475);
}

void TestTags::wideTagHoldsTheConsistentOne()
{
    if (m_accounts.isEmpty())
        QSKIP("the real accounts are not on this machine");
    const Tag &consistent = tag(u"iit-consistent"_s);
    const Tag &wide = tag(u"iit-wide"_s);
    qint64 added = 0;
    for (const AccountLine &line : std::as_const(m_accounts)) {
        const bool isNarrow = namingRule(consistent, line.subject) >= 0;
        const bool isWide = namingRule(wide, line.subject) >= 0;
        QVERIFY2(isWide || !isNarrow, qPrintable(line.program));
        added += isWide && !isNarrow ? line.dollars : 0;
    }
    QVERIFY(added > 0);
}

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
