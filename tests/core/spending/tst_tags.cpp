// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/tags.h"

#include "core/base/text.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// A tag with one rule, as JSON, in which each test breaks one thing.
const char goodTag[] = R"({"tags": [{"code": "it", "version": 1, "name": {"en": "IT", "fr": "TI"},
    "description": {"en": "All IT", "fr": "Toute la TI"}, "citation": {"en": "A study", "fr": "Une étude"}, "first-year": "2014-15", "last-year": "2016-17",
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

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestTags::readsATag()
{
    const auto tags = parseTags(goodTag);
    QVERIFY(tags);
    QCOMPARE(tags->size(), 1);
    const Tag &tag = tags->constFirst();
    QCOMPARE(tag.code, u"it"_s);
    QCOMPARE(tag.version, 1);
    QCOMPARE(tag.name, (BilingualText { u"IT"_s, u"TI"_s }));
    QCOMPARE(tag.citation, (BilingualText { u"A study"_s, u"Une étude"_s }));
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
    row("no citation", "\"citation\": {\"en\": \"A study\", \"fr\": \"Une étude\"},", "", "it/citation/en");
    row("missing French citation", ", \"fr\": \"Une étude\"", "", "it/citation/fr");
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

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
