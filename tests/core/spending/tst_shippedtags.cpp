// SPDX-License-Identifier: GPL-3.0-or-later
// The tags that the program ships, on the real accounts where they are at hand.
#include "core/spending/tags.h"

#include "tests/core/spending/shippeddata.h"
#include "tests/support/shareddata.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace acquis::test;

namespace {

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

class TestShippedTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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

void TestShippedTags::initTestCase()
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

const Tag &TestShippedTags::tag(const QString &code) const
{
    return *std::ranges::find_if(m_shipped, [&code](const Tag &tag) { return tag.code == code; });
}

Sum TestShippedTags::sumOf(const Tag &tag, TagDecision decision, FiscalYear year, const QString &rule) const
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

void TestShippedTags::shippedTagsSpeakOfKnownUnits()
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

void TestShippedTags::studyTagHasTheRowsOfTable2()
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

void TestShippedTags::studyCellsFromTheRealAccounts_data()
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

void TestShippedTags::studyCellsFromTheRealAccounts()
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

void TestShippedTags::studyTotalsFromTheRealAccounts_data()
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

void TestShippedTags::studyTotalsFromTheRealAccounts()
{
    if (m_accounts.isEmpty())
        QSKIP("the real accounts are not on this machine");
    QFETCH(const int, year);
    QFETCH(const TagDecision, decision);
    QFETCH(const qint64, dollars);
    QFETCH(const int, lines);
    QCOMPARE(sumOf(tag(u"iit-study"_s), decision, FiscalYear(year)), (Sum { dollars, lines }));
}

void TestShippedTags::studyMinistriesFromTheRealAccounts()
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

void TestShippedTags::consistentTagCountsEveryYearAlike()
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

void TestShippedTags::wideTagHoldsTheConsistentOne()
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

QTEST_GUILESS_MAIN(TestShippedTags)
#include "tst_shippedtags.moc"
