// SPDX-License-Identifier: GPL-3.0-or-later
// Other packs, another day, other limits: which ways change, against a table that was written by hand.
#include "core/rules/whatif.h"

#include "tests/core/rules/shippedrules.h"
#include "tests/core/rules/smallpack.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;

namespace {

using Row = QHash<QString, QString>;

Money dollars(const QString &text)
{
    return Money::fromCents(qint64(text.toDouble() * 100 + 0.5));
}

Need ministry(Commodity commodity, qint64 cents, QDate date)
{
    Need need;
    need.commodity = commodity;
    need.value = Money::fromCents(cents);
    need.date = date;
    return need;
}

Need goods(qint64 cents)
{
    return ministry(Commodity::Goods, cents, QDate(2016, 6, 1));
}

WhatIf limit(qint64 from, qint64 to)
{
    return { {}, {}, { { Money::fromCents(from), Money::fromCents(to) } } };
}

QString routeName(std::optional<Route> route)
{
    return route ? QString(codeOf(*route)) : u"none"_s;
}

RulePack small(const QJsonArray &series, const QJsonObject &members = {})
{
    const PackResult pack = parsePack(bytesOf(smallPack(series, members)));
    if (!pack)
        qFatal("%s %s", qPrintable(pack.error().first().row), qPrintable(pack.error().first().member));
    return *pack;
}

/// Three bands: up to 100, from there to 300, and past it.
RulePack bands(const QJsonObject &members = {})
{
    return small(
        { smallSeries(u"open"_s, routeSubject(u"open"_s),
                      { smallRow(u"open.a"_s, u"not-allowed"_s, { { u"upper"_s, u"100.00"_s } }),
                        smallRow(u"open.b"_s, u"allowed"_s, { { u"lower"_s, u"100.00"_s }, { u"upper"_s, u"300.00"_s } }),
                        smallRow(u"open.c"_s, u"required"_s, { { u"lower"_s, u"300.00"_s } }) }) },
        members);
}

const QJsonObject otherPack { { u"pack"_s, u"other"_s }, { u"default"_s, false } };

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rules.load()); }
    void otherLimitReroutesTheFilesComputedByHand_data();
    void otherLimitReroutesTheFilesComputedByHand();
    void filesAreCountedByWhereTheyGo();
    void otherPackAndOtherDay();
    void packOfOneJurisdictionLeavesTheOthersAlone();
    void limitThatMayNotBeExceededMovesWithItsCent();
    void limitsMayChangePlaces();
    void onlyRowsThatAreAskedMove();
    void suppositionThatCannotBeIsRefused_data();
    void suppositionThatCannotBeIsRefused();
    void agreementsKeepTheirLimits();
    void needThatCannotBeJudgedIsNotCompared();
    void cancelledAnswersNothing();

private:
    ShippedRules m_rules;
};

void TestWhatIf::otherLimitReroutesTheFilesComputedByHand_data()
{
    QTest::addColumn<QHash<QString, QString>>("row");
    for (const Row &row : handTable(u"whatif.csv"_s))
        QTest::newRow(qPrintable(row[u"case"_s])) << row;
}

void TestWhatIf::otherLimitReroutesTheFilesComputedByHand()
{
    QFETCH(const Row, row);
    Need need = ministry(fromCode<Commodity>(row[u"commodity"_s]).value(), dollars(row[u"value"_s]).cents(),
                         QDate::fromString(row[u"date"_s], Qt::ISODate));
    need.vor = fromCode<VorStanding>(row[u"vor"_s]).value();
    const auto answer =
        whatIf({ need }, limit(dollars(row[u"limit"_s]).cents(), dollars(row[u"instead"_s]).cents()), m_rules.packs());
    QVERIFY(answer);
    const NeedWhatIf &judged = answer->needs.first();
    QVERIFY(judged.isCompared());
    QCOMPARE(routeName(judged.leadingBefore), row[u"before"_s]);
    QCOMPARE(routeName(judged.leadingAfter), row[u"after"_s]);
    QCOMPARE(judged.isRerouted(), row[u"before"_s] != row[u"after"_s]);
    QStringList changes;
    for (const RouteChange &change : judged.routes)
        changes << codeOf(change.route) + u'=' + codeOf(change.from) + u'>' + codeOf(change.to);
    for (const QString &expected : row[u"changed"_s].split(u';', Qt::SkipEmptyParts))
        QVERIFY2(changes.contains(expected), qPrintable(changes.join(u' ')));
    if (row[u"changed"_s].isEmpty() && !judged.isRerouted())
        QVERIFY2(changes.isEmpty(), qPrintable(changes.join(u' ')));
}

void TestWhatIf::filesAreCountedByWhereTheyGo()
{
    const QDate day(2016, 6, 1);
    const QList<Need> needs { ministry(Commodity::Services, 2'499'999, day), ministry(Commodity::Services, 2'500'000, day),
                              ministry(Commodity::Services, 4'999'999, day), ministry(Commodity::Services, 5'000'000, day),
                              goods(2'499'999) };
    const auto answer = whatIf(needs, limit(2'500'000, 5'000'000), m_rules.packs());
    QVERIFY(answer);
    QCOMPARE(answer->needs.size(), 5);
    QCOMPARE(answer->compared, 5);
    QCOMPARE(answer->changed, 2);
    QCOMPARE(answer->rerouted, 2);
    QVERIFY(answer->moves == (QList<RouteMove> { { Route::Invitational, Route::LowValueQuotes, 2 } }));
    QVERIFY(answer->needs[1].requiredBefore == CodeSet<Route> { Route::Invitational });
    QVERIFY(answer->needs[1].requiredAfter == CodeSet<Route> { Route::LowValueQuotes });
    const auto lower = whatIf(needs, limit(2'500'000, 2'000'000), m_rules.packs());
    QVERIFY(lower);
    QVERIFY(
        lower->moves
        == (QList<RouteMove> { { Route::LowValueQuotes, Route::Invitational, 1 }, { Route::LowValueQuotes, Route::Open, 1 } }));
    QVERIFY(*whatIf(needs, limit(2'500'000, 5'000'000), m_rules.packs()) == *answer);
    const auto same = whatIf(needs, limit(2'500'000, 2'500'000), m_rules.packs());
    QVERIFY(same && same->changed == 0 && same->moves.isEmpty());
    QVERIFY(whatIf({}, limit(2'500'000, 5'000'000), m_rules.packs())->needs.isEmpty());
}

void TestWhatIf::otherPackAndOtherDay()
{
    // Goods of 26,000: open in 2018, invitational since 2024 (the limit is 30,300).
    Need need = ministry(Commodity::Goods, 2'600'000, QDate(2018, 6, 1));
    need.neededBy = QDate(2018, 9, 1);
    const WhatIf later { {}, QDate(2024, 6, 3), {} };
    const auto moved = whatIf({ need }, later, m_rules.packs());
    QVERIFY(moved);
    QCOMPARE(routeName(moved->needs.first().leadingBefore), u"open"_s);
    QCOMPARE(routeName(moved->needs.first().leadingAfter), u"invitational"_s);
    QVERIFY(moved->needs.first().bindingBefore.contains(Agreement::Cfta) && moved->needs.first().bindingAfter.isEmpty());
    const Need supposed = supposedNeed(need, later, m_rules.packs());
    QCOMPARE(supposed.date, QDate(2024, 6, 3));
    QCOMPARE(supposed.date.daysTo(supposed.neededBy), need.date.daysTo(need.neededBy));

    // The other pack demands open competition from 300 on; the pack of the ministry asks three quotes of 20,000.
    const QList<RulePack> packs = m_rules.packs() + QList<RulePack> { bands(otherPack) };
    const auto other = whatIf({ goods(2'000'000) }, { { u"other"_s }, {}, {} }, packs);
    QVERIFY(other);
    QCOMPARE(routeName(other->needs.first().leadingBefore), u"low-value-quotes"_s);
    QCOMPARE(routeName(other->needs.first().leadingAfter), u"open"_s);
    QVERIFY(supposedNeed(need, { { u"other"_s }, {}, {} }, packs).packs == QStringList { u"other"_s });
    const auto onlyTrade = supposedNeed(need, { { u"trade-agreements"_s }, {}, {} }, packs);
    QCOMPARE(onlyTrade.packs, (QStringList { u"on-ops"_s, u"trade-agreements"_s }));
}

void TestWhatIf::packOfOneJurisdictionLeavesTheOthersAlone()
{
    Need federal;
    federal.jurisdiction = Jurisdiction::CaFederal;
    federal.entity = Entity::FedDept;
    federal.value = Money::fromCents(2'600'000);
    federal.date = QDate(2018, 6, 1);
    const WhatIf other { { u"other"_s }, {}, {} };
    const QList<RulePack> packs = m_rules.packs() + QList<RulePack> { bands(otherPack) };
    const auto answer = whatIf({ federal, goods(2'000'000) }, other, packs);
    QVERIFY(answer);
    QVERIFY(answer->needs[0].isCompared() && !answer->needs[0].isChanged());
    QVERIFY(answer->needs[1].isCompared() && answer->needs[1].isChanged());
    const auto none = whatIf({ federal }, other, packs);
    QVERIFY(!none && none.error() == (WhatIfError { WhatIfFault::PackFitsNoNeed, u"other"_s, {} }));
}

void TestWhatIf::limitThatMayNotBeExceededMovesWithItsCent()
{
    // Government Contracts Regulations, 6(b)(iv): what "does not exceed" 40,000 may go without bids.
    Need federal;
    federal.jurisdiction = Jurisdiction::CaFederal;
    federal.entity = Entity::FedDept;
    federal.commodity = Commodity::Services;
    federal.tax = TaxBasis::Included;
    federal.date = QDate(2026, 3, 2);
    const auto after = [&](qint64 cents) {
        federal.value = Money::fromCents(cents);
        const auto answer = whatIf({ federal }, limit(4'000'000, 5'000'000), m_rules.packs());
        return answer ? routeName(answer->needs.first().leadingBefore) + u'>' + routeName(answer->needs.first().leadingAfter)
                      : QString();
    };
    QCOMPARE(after(4'000'000), u"low-value-quotes>low-value-quotes"_s);
    QCOMPARE(after(5'000'000), u"invitational>low-value-quotes"_s);
    QCOMPARE(after(5'000'001), u"invitational>invitational"_s);
}

void TestWhatIf::limitsMayChangePlaces()
{
    const auto changed = withLimits(
        bands(),
        { { Money::fromCents(10'000), Money::fromCents(30'000) }, { Money::fromCents(30'000), Money::fromCents(90'000) } },
        { goods(1) });
    QVERIFY(changed);
    const QList<RuleRow> &rows = changed->series.first().rows;
    QVERIFY(rows[0].upper == 30'000 && rows[1].lower == 30'000 && rows[1].upper == 90'000 && rows[2].lower == 90'000);
    QVERIFY(rows[0].lower == 0 && rows[2].upper == RuleRow::noLimit);
}

void TestWhatIf::onlyRowsThatAreAskedMove()
{
    // From 2024 on a row lies between 25,000 and 30,300: for files of 2016 that is no hindrance, for those of 2024 it is.
    const QJsonArray rows {
        smallRow(u"low.old"_s, u"allowed"_s, { { u"upper"_s, u"250.00"_s }, { u"valid-to"_s, u"2023-12-31"_s } }),
        smallRow(u"high.old"_s, u"required"_s, { { u"lower"_s, u"250.00"_s }, { u"valid-to"_s, u"2023-12-31"_s } }),
        smallRow(u"low"_s, u"allowed"_s, { { u"upper"_s, u"250.00"_s }, { u"valid-from"_s, u"2024-01-01"_s } }),
        smallRow(u"middle"_s, u"allowed"_s,
                 { { u"lower"_s, u"250.00"_s }, { u"upper"_s, u"303.00"_s }, { u"valid-from"_s, u"2024-01-01"_s } }),
        smallRow(u"high"_s, u"required"_s, { { u"lower"_s, u"303.00"_s }, { u"valid-from"_s, u"2024-01-01"_s } })
    };
    const RulePack pack = small({ smallSeries(u"open"_s, routeSubject(u"open"_s), rows) });
    const auto past = whatIf({ goods(40'000) }, limit(25'000, 50'000), { pack });
    QVERIFY(past && past->changed == 1);
    const Need later = ministry(Commodity::Goods, 40'000, QDate(2024, 1, 1));
    const auto refused = whatIf({ goods(40'000), later }, limit(25'000, 50'000), { pack });
    QVERIFY(!refused && refused.error() == (WhatIfError { WhatIfFault::LimitBreaksRows, u"250.00"_s, u"middle"_s }));
    QVERIFY(!whatIf({ goods(40'000) }, { {}, QDate(2025, 1, 1), limit(25'000, 50'000).limits }, { pack }));
    const auto none = whatIf({ goods(40'000) }, limit(30'300, 50'000), { pack });
    QVERIFY(!none && none.error().fault == WhatIfFault::UnknownLimit);
    // Rows of several spans that share days move together.
    QJsonArray staggered = rows;
    QJsonObject longer = rows[0].toObject();
    longer.remove(u"valid-to"_s);
    staggered[0] = longer;
    staggered.removeAt(2);
    const auto together = withLimits(small({ smallSeries(u"open"_s, routeSubject(u"open"_s), staggered) }),
                                     limit(25'000, 20'000).limits, { goods(1) });
    QVERIFY(together);
    QVERIFY(together->series.first().rows[0].upper == 20'000 && together->series.first().rows[2].lower == 20'000);
}

void TestWhatIf::suppositionThatCannotBeIsRefused_data()
{
    QTest::addColumn<WhatIf>("what");
    QTest::addColumn<WhatIfError>("error");
    QTest::newRow("nothing") << WhatIf {} << WhatIfError { WhatIfFault::NothingSupposed, {}, {} };
    QTest::newRow("unknown pack") << WhatIf { { u"nobody"_s }, {}, {} }
                                  << WhatIfError { WhatIfFault::UnknownPack, u"nobody"_s, {} };
    QTest::newRow("no such limit") << limit(12'345, 5) << WhatIfError { WhatIfFault::UnknownLimit, u"123.45"_s, {} };
    QTest::newRow("a limit past the next one")
        << limit(10'000, 30'000) << WhatIfError { WhatIfFault::LimitBreaksRows, u"100.00"_s, u"open.b"_s };
    QTest::newRow("a limit below the one before")
        << limit(30'000, 9'999) << WhatIfError { WhatIfFault::LimitBreaksRows, u"300.00"_s, u"open.b"_s };
    QTest::newRow("a first row of nothing") << limit(10'000, 0)
                                            << WhatIfError { WhatIfFault::LimitBreaksRows, u"100.00"_s, u"open.a"_s };
    QTest::newRow("values below without a row")
        << limit(0, 500) << WhatIfError { WhatIfFault::LimitBreaksRows, u"0.00"_s, u"open.a"_s };
    QTest::newRow("two limits that swap") << WhatIf {
        {}, {}, { { Money::fromCents(10'000), Money::fromCents(30'000) }, { Money::fromCents(30'000), Money::fromCents(10'000) } }
    } << WhatIfError { WhatIfFault::LimitBreaksRows, u"100.00"_s, u"open.b"_s };
    QTest::newRow("one limit twice") << WhatIf {
        {}, {}, { { Money::fromCents(10'000), Money::fromCents(20'000) }, { Money::fromCents(10'000), Money::fromCents(25'000) } }
    } << WhatIfError { WhatIfFault::LimitTwice, u"100.00"_s, {} };
    QTest::newRow("past every need") << limit(30'000, 100'000'000'000'000'001)
                                     << WhatIfError { WhatIfFault::LimitTooLarge, u"1000000000000000.01"_s, {} };
}

void TestWhatIf::suppositionThatCannotBeIsRefused()
{
    QFETCH(const WhatIf, what);
    QFETCH(const WhatIfError, error);
    const auto answer = whatIf({ goods(20'000) }, what, { bands() });
    QVERIFY(!answer);
    QVERIFY2(answer.error() == error, qPrintable(answer.error().subject + u' ' + answer.error().row));
}

void TestWhatIf::agreementsKeepTheirLimits()
{
    // 25,000 is the limit of the directive and of the CFTA for goods in 2017: the agreement's stays and asks for a call.
    const Need need = ministry(Commodity::Goods, 2'600'000, QDate(2017, 8, 1));
    const auto answer = whatIf({ need }, limit(2'500'000, 5'000'000), m_rules.packs());
    QVERIFY(answer);
    QVERIFY(!answer->needs.first().isRerouted());
    QVERIFY(answer->needs.first().bindingAfter.contains(Agreement::Cfta));
    QVERIFY(answer->needs.first().bindingAfter == answer->needs.first().bindingBefore);
    for (const RulePack &pack : m_rules.packs()) {
        if (pack.jurisdiction == Jurisdiction::Any)
            QVERIFY(withLimits(pack, { { Money::fromCents(2'500'000), Money::fromCents(5'000'000) } }, { need }) == pack);
    }
}

void TestWhatIf::needThatCannotBeJudgedIsNotCompared()
{
    Need unknown = goods(20'000);
    unknown.packs = { u"nobody"_s };
    const auto answer = whatIf({ goods(20'000), unknown }, { {}, QDate(2030, 1, 1), {} }, { bands() });
    QVERIFY(answer);
    QCOMPARE(answer->compared, 0);
    QCOMPARE(answer->changed, 0);
    QVERIFY(!answer->needs[0].errorBefore && answer->needs[0].errorAfter->member == u"date"_s);
    QVERIFY(answer->needs[1].errorBefore->fault == NeedFault::UnknownPack);
}

void TestWhatIf::cancelledAnswersNothing()
{
    const CancelToken cancel;
    cancel.cancel();
    const auto answer = whatIf({ goods(20'000) }, limit(10'000, 15'000), { bands() }, cancel);
    QVERIFY(!answer && answer.error().fault == WhatIfFault::Cancelled);
    const CancelToken later;
    qsizetype reports = 0;
    const QList<Need> many(20'000, goods(20'000));
    const auto stopped = whatIf(many, limit(10'000, 15'000), { bands() }, later, [&](const Progress &progress) {
        ++reports;
        QVERIFY(progress.done > 0 && progress.total == many.size());
        later.cancel();
    });
    QVERIFY(!stopped && stopped.error().fault == WhatIfFault::Cancelled);
    QCOMPARE(reports, 1);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
