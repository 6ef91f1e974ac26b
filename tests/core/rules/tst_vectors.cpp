// SPDX-License-Identifier: GPL-3.0-or-later
// The test vectors of the rules reference, by hand in tables/vectors.csv, through the packs that are shipped.
#include "tests/core/rules/shippedrules.h"

#include "core/base/fiscalyear.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;

class TestVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rules.load()); }
    void everyVectorIsThere();
    void answerIsAsWrittenByHand_data();
    void answerIsAsWrittenByHand();
    void fiscalYearTurnsOnItsDay();
    void noRuleAsksForTheSizeOfAVendor();

private:
    using Row = QHash<QString, QString>;
    void checkRoutes(const Row &row, const Determination &determination);
    void checkDuties(const Row &row, const Determination &determination);
    ShippedRules m_rules;
};

void TestVectors::everyVectorIsThere()
{
    QSet<QString> numbers;
    for (const Row &row : handTable(u"vectors.csv"_s))
        numbers.insert(row[u"vector"_s]);
    for (int number = 1; number <= 20; ++number)
        QVERIFY2(numbers.contains(QString::number(number)), qPrintable(QString::number(number)));
}

void TestVectors::answerIsAsWrittenByHand_data()
{
    QTest::addColumn<QHash<QString, QString>>("row");
    for (const Row &row : handTable(u"vectors.csv"_s)) {
        QTest::addRow("%s: %s %s", qPrintable(row[u"vector"_s]), qPrintable(row[u"case"_s]),
                      qPrintable(row[u"need"_s].mid(60, 80)))
            << row;
    }
}

void TestVectors::checkRoutes(const Row &row, const Determination &determination)
{
    for (const QString &expected : row[u"routes"_s].split(u';', Qt::SkipEmptyParts)) {
        const auto route = fromCode<Route>(expected.section(u'=', 0, 0).trimmed());
        QVERIFY2(route, qPrintable(expected));
        QCOMPARE(QString(codeOf(*route)) + u'=' + codeOf(determination.route(*route).verdict), expected.trimmed());
    }
}

void TestVectors::checkDuties(const Row &row, const Determination &determination)
{
    for (const QString &expected : row[u"duties"_s].split(u';', Qt::SkipEmptyParts)) {
        const auto route = fromCode<Route>(expected.section(u':', 0, 0).trimmed());
        const QString duty = expected.section(u':', 1).trimmed();
        const bool isAbsent = duty.startsWith(u'!');
        const auto kind = fromCode<DutyKind>(duty.section(u'=', 0, 0).mid(isAbsent ? 1 : 0));
        QVERIFY2(route && kind, qPrintable(expected));
        const QString found = dutyOf(determination, *route, *kind);
        if (duty.contains(u'='))
            QVERIFY2(found == duty.section(u'=', 1), qPrintable(expected + u" but "_s + found));
        else
            QVERIFY2((found == u"absent"_s) == isAbsent, qPrintable(expected + u" but "_s + found));
    }
}

void TestVectors::answerIsAsWrittenByHand()
{
    QFETCH(const Row, row);
    const auto need = readNeed(row[u"need"_s].toUtf8());
    QVERIFY2(need, need ? "" : qPrintable(need.error().member));
    const RuleSet &rules = m_rules.rulesFor(*need);
    const auto determination = determine(*need, rules);
    QVERIFY2(determination, determination ? "" : qPrintable(determination.error().member));
    checkRoutes(row, *determination);
    checkDuties(row, *determination);
    for (const QString &name : row[u"binding"_s].split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(binds(*determination, fromCode<Agreement>(name).value()), qPrintable(name));
    for (const QString &name : row[u"not-binding"_s].split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(!binds(*determination, fromCode<Agreement>(name).value()), qPrintable(name));
    for (const QString &name : row[u"marked"_s].split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(isMarked(*determination, fromCode<Agreement>(name).value()), qPrintable(name));
    for (const QString &code : row[u"warnings"_s].split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(warns(*determination, rules, code), qPrintable(code));
    for (const QString &code : row[u"no-warnings"_s].split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(!warns(*determination, rules, code), qPrintable(code));
}

/// Vector 17: the two days lie in two fiscal years, which is a matter of the register, and are judged alike.
void TestVectors::fiscalYearTurnsOnItsDay()
{
    QStringList years;
    QList<Determination> answers;
    for (const Row &row : handTable(u"vectors.csv"_s)) {
        if (row[u"vector"_s] != u"17"_s)
            continue;
        const auto need = readNeed(row[u"need"_s].toUtf8());
        QVERIFY(need);
        years << FiscalYear::containing(need->date).toString();
        answers << *determine(*need, m_rules.rulesFor(*need));
    }
    QCOMPARE(years, (QStringList { u"2014-15"_s, u"2015-16"_s }));
    for (std::size_t route = 0; route < codeCount<Route>; ++route)
        QVERIFY(answers[0].routes[route].verdict == answers[1].routes[route].verdict);
}

/// Vector 16: a vendor's size changes nothing but where the rules ask for 250 employees of a U.S. business.
void TestVectors::noRuleAsksForTheSizeOfAVendor()
{
    for (const RulePack &pack : m_rules.packs()) {
        for (const RuleSeries &series : pack.series) {
            const RuleCondition &when = series.when;
            if (when.canadianEmployeesBelow || when.canadianEmployeesFrom)
                QVERIFY2(when.usHeadquarters == true && when.canadianEmployeesBelow.value_or(250) == 250
                             && when.canadianEmployeesFrom.value_or(250) == 250,
                         qPrintable(pack.id + u' ' + series.id));
        }
    }
    for (const Row &row : handTable(u"vectors.csv"_s)) {
        if (row[u"vector"_s] != u"16"_s)
            continue;
        Need need = *readNeed(row[u"need"_s].toUtf8());
        const auto sized = determine(need, m_rules.rulesFor(need));
        for (const int employees : { 0, 99, 499, 500, 5000 }) {
            need.vendor->canadianEmployees = employees;
            QVERIFY(*determine(need, m_rules.rulesFor(need)) == *sized);
        }
        return;
    }
    QFAIL("vector 16 is not in the table");
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
