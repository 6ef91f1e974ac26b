// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filesplits.h"

#include "core/rules/packloader.h"
#include "core/vendors/searchstems.h"
#include "core/vendors/searchwords.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

Money dollars(qint64 value)
{
    return Money::fromCents(value * 100);
}

SplitCandidate candidate(const QString &number, const QString &title, QDate day, Money value)
{
    SplitCandidate one;
    one.number = number;
    one.title.en = title;
    one.ministry = u"Trade Promotion"_s;
    one.unit = u"Missions"_s;
    one.day = day;
    one.value = value;
    return one;
}

SplitIndex indexOf(const QList<SplitCandidate> &candidates, std::shared_ptr<const NeedVocabulary> vocabulary = {})
{
    SplitIndexBuilder builder(std::move(vocabulary));
    for (const SplitCandidate &one : candidates)
        builder.add(one);
    return builder.finish();
}

QStringList numbersOf(const QList<SplitPart> &parts)
{
    QStringList numbers;
    for (const SplitPart &part : parts)
        numbers << part.candidate.number;
    return numbers;
}

// ---- the same, one pair after the other

QSet<QString> stemsOf(const QString &title)
{
    QSet<QString> stems;
    for (const QString &word : searchWords(title)) {
        if (!std::ranges::all_of(word, [](QChar c) { return c.isDigit(); }))
            stems.insert(searchStem(word));
    }
    return stems;
}

bool isSameNeed(const QString &a, const QString &b)
{
    const QSet<QString> left = stemsOf(a);
    const QSet<QString> right = stemsOf(b);
    QSet<QString> shared = left;
    shared.intersect(right);
    return !shared.isEmpty() && 3 * shared.size() >= left.size() + right.size();
}

bool belongsTo(const SplitCandidate &a, const SplitCandidate &b)
{
    if (a.ministry != b.ministry || (a.ministry.isEmpty() && (a.unit.isEmpty() || a.unit != b.unit)))
        return false;
    if (!a.unit.isEmpty() && !b.unit.isEmpty() && a.unit != b.unit)
        return false;
    return (!a.commodityCode.isEmpty() && a.commodityCode == b.commodityCode) || (a.vendor.isValid() && a.vendor == b.vendor)
           || (!a.vendorName.isEmpty() && a.vendorName == b.vendorName) || isSameNeed(a.title.en, b.title.en)
           || isSameNeed(a.title.fr, b.title.fr) || isSameNeed(a.title.en, b.title.fr) || isSameNeed(a.title.fr, b.title.en);
}

QList<SplitCandidate> madeUp(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    const QStringList words { u"web"_s,    u"services"_s, u"survey"_s, u"plotters"_s, u"sign"_s, u"roads"_s,
                              u"relève"_s, u"hosting"_s,  u"tool"_s,   u"2015"_s,     u"audit"_s };
    const auto title = [&] {
        QStringList some;
        for (int i = random.bounded(5); i > 0; --i)
            some << words.at(random.bounded(words.size()));
        return some.join(u' ');
    };
    QList<SplitCandidate> candidates;
    for (int i = 0; i < count; ++i) {
        SplitCandidate one;
        one.number = u"N%1"_s.arg(i);
        one.title = { title(), random.bounded(3) == 0 ? title() : QString() };
        one.ministry = random.bounded(9) == 0 ? QString() : u"Ministry %1"_s.arg(random.bounded(3));
        one.unit = random.bounded(5) == 0 ? QString() : u"Unit %1"_s.arg(random.bounded(3));
        one.commodityCode = random.bounded(3) == 0 ? u"code%1"_s.arg(random.bounded(9)) : QString();
        one.vendor = { random.bounded(3) == 0 ? random.bounded(12) : 0 };
        one.vendorName = random.bounded(3) == 0 ? u"Vendor %1"_s.arg(random.bounded(9)) : QString();
        one.day = QDate(2013, 1, 1).addDays(random.bounded(1500));
        one.value = dollars(random.bounded(-50, 30'000));
        one.isFile = random.bounded(2) == 0;
        candidates << one;
    }
    return candidates;
}

} // namespace

class TestFileSplits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatBelongsTogether_data();
    void whatBelongsTogether();
    void twelveMonths_data();
    void twelveMonths();
    void filesThatNameEachOtherBelongTogether();
    void fileIsNotItsOwnPart();
    void candidateComesBackAsItWas();
    void threeContractsBelowTheLimitAreGrouped();
    void unrelatedContractsAreNotGrouped();
    void whatReachesTheLimitAloneIsNoPart();
    void declarationMakesANote_data();
    void declarationMakesANote();
    void checkNamesTheLimitThatTheSumCrosses();
    void checkOfWhatStaysBelowTheLimitIsNoAlert();
    void checkTakesTheTwelveMonthsWithMost();
    void relatedAreThoseOfEveryPair_data();
    void relatedAreThoseOfEveryPair();
    void groupsAreThoseOfEveryPair_data();
    void groupsAreThoseOfEveryPair();
    void manyAddedAtOnceAreThoseAddedOneByOne();
    void nameOfPunctuationIsNoName();
    void cancelledGroupingStops();

private:
    std::shared_ptr<const NeedVocabulary> m_vocabulary;
};

void TestFileSplits::initTestCase()
{
    auto vocabulary = NeedVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    m_vocabulary = std::make_shared<const NeedVocabulary>(std::move(*vocabulary));
}

void TestFileSplits::whatBelongsTogether_data()
{
    QTest::addColumn<SplitCandidate>("other");
    QTest::addColumn<QList<SplitLink>>("links");
    const auto row = [](const char *name, const std::function<void(SplitCandidate &)> &set, const QList<SplitLink> &links) {
        SplitCandidate other = candidate(u"B"_s, {}, { 2015, 2, 1 }, dollars(100));
        set(other);
        QTest::newRow(name) << other << links;
    };
    const auto unit = SplitLink::SameUnit;
    row("only the unit", [](SplitCandidate &) {}, {});
    row("same words in another form", [](SplitCandidate &c) { c.title.en = u"Service: introductions for delegates, phase 2"_s; },
        { unit, SplitLink::SameNeed });
    row("some words only", [](SplitCandidate &c) { c.title.en = u"Training of delegates"_s; }, {});
    row("same need in French", [](SplitCandidate &c) { c.title.fr = u"Logiciels de gestion"_s; }, {});
    row("same code", [](SplitCandidate &c) { c.commodityCode = u"8111-2"_s; }, { unit, SplitLink::SameCode });
    row("same vendor", [](SplitCandidate &c) { c.vendor = { 5 }; }, { unit, SplitLink::SameVendor });
    row("same vendor by name", [](SplitCandidate &c) { c.vendorName = u"BRUME & Balise, inc"_s; },
        { unit, SplitLink::SameVendor });
    row("same vendor, another unit",
        [](SplitCandidate &c) {
            c.vendor = { 5 };
            c.unit = u"Finance"_s;
        },
        {});
    row("same vendor, no unit is named",
        [](SplitCandidate &c) {
            c.vendor = { 5 };
            c.unit.clear();
        },
        { unit, SplitLink::SameVendor });
    row("same vendor, another ministry",
        [](SplitCandidate &c) {
            c.vendor = { 5 };
            c.ministry = u"Health"_s;
        },
        {});
    row("everything",
        [](SplitCandidate &c) {
            c.vendor = { 5 };
            c.commodityCode = u"8111-2"_s;
            c.title.en = u"Introduction service for delegates"_s;
        },
        { unit, SplitLink::SameNeed, SplitLink::SameCode, SplitLink::SameVendor });
}

void TestFileSplits::whatBelongsTogether()
{
    QFETCH(SplitCandidate, other);
    QFETCH(QList<SplitLink>, links);
    SplitCandidate asked = candidate(u"A"_s, u"Introduction service for delegates"_s, { 2015, 3, 1 }, dollars(100));
    asked.commodityCode = u"8111-2"_s;
    asked.vendor = { 5 };
    asked.vendorName = u"Brume & Balise inc."_s;
    const QList<SplitPart> parts = indexOf({ other }, m_vocabulary).relatedTo(asked);
    QCOMPARE(parts.isEmpty(), links.isEmpty());
    if (links.isEmpty())
        return;
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().candidate, other);
    QList<SplitLink> found;
    forEachCode(parts.first().links, [&found](SplitLink link) { found << link; });
    QCOMPARE(found, links);
}

void TestFileSplits::twelveMonths_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("belongs");
    QTest::newRow("the same day") << QDate(2015, 3, 24) << true;
    QTest::newRow("twelve months before") << QDate(2014, 3, 24) << true;
    QTest::newRow("a day more before") << QDate(2014, 3, 23) << false;
    QTest::newRow("twelve months after") << QDate(2016, 3, 24) << true;
    QTest::newRow("a day more after") << QDate(2016, 3, 25) << false;
}

void TestFileSplits::twelveMonths()
{
    QFETCH(QDate, day);
    QFETCH(bool, belongs);
    const SplitIndex index = indexOf({ candidate(u"B"_s, u"Plotter"_s, day, dollars(100)) });
    QCOMPARE(!index.relatedTo(candidate(u"A"_s, u"Plotters"_s, { 2015, 3, 24 }, dollars(100))).isEmpty(), belongs);
}

void TestFileSplits::filesThatNameEachOtherBelongTogether()
{
    SplitCandidate names = candidate(u"B"_s, u"Hosting"_s, { 2015, 1, 1 }, dollars(100));
    names.unit = u"Finance"_s;
    names.related = { u"A"_s };
    SplitCandidate named = candidate(u"C"_s, u"Signs"_s, { 2015, 2, 1 }, dollars(100));
    named.ministry = u"Health"_s;
    SplitCandidate asked = candidate(u"A"_s, u"Plotter"_s, { 2015, 3, 1 }, dollars(100));
    asked.related = { u"C"_s, u"nobody"_s };
    const QList<SplitPart> parts = indexOf({ names, named }).relatedTo(asked);
    QCOMPARE(numbersOf(parts), QStringList({ u"B"_s, u"C"_s }));
    for (const SplitPart &part : parts)
        QCOMPARE(part.links, CodeSet<SplitLink> { SplitLink::Declared });
}

void TestFileSplits::fileIsNotItsOwnPart()
{
    const SplitCandidate file = candidate(u"A"_s, u"Plotter"_s, { 2015, 3, 1 }, dollars(100));
    SplitCandidate line = file;
    line.isFile = false;
    QCOMPARE(numbersOf(indexOf({ file }).relatedTo(file)), QStringList());
    QCOMPARE(numbersOf(indexOf({ line }).relatedTo(file)), QStringList { u"A"_s });
}

void TestFileSplits::candidateComesBackAsItWas()
{
    SplitCandidate one = candidate(u"PF-1"_s, u"Plotter"_s, { 2015, 3, 1 }, dollars(100));
    one.title.fr = u"Traceur d’été"_s;
    one.vendor = { 9 };
    one.vendorName = u"Brume"_s;
    one.commodityCode = u"8"_s;
    one.isModular = true;
    one.declaredOn = { 2015, 1, 2 };
    one.related = { u"PF-2"_s };
    QCOMPARE(indexOf({ one }).candidate(0), one);
    SplitCandidate dayless = one;
    dayless.day = {};
    QCOMPARE(indexOf({ dayless }).count(), 0);
}

void TestFileSplits::threeContractsBelowTheLimitAreGrouped()
{
    const SplitIndex index = indexOf({ candidate(u"1"_s, u"Introduction service, platform"_s, { 2015, 1, 10 }, dollars(24'900)),
                                       candidate(u"2"_s, u"Introduction service, support"_s, { 2015, 2, 10 }, dollars(24'900)),
                                       candidate(u"3"_s, u"Introduction services, support"_s, { 2015, 3, 10 }, dollars(24'900)),
                                       candidate(u"4"_s, u"Road signs"_s, { 2015, 2, 20 }, dollars(24'900)) });
    const auto groups = index.groups(dollars(25'000));
    ACQUIS_VERIFY_RESULT(groups);
    QCOMPARE(groups->size(), 1U);
    QStringList numbers;
    for (const quint32 position : groups->front().positions)
        numbers << index.candidate(position).number;
    QCOMPARE(numbers, QStringList({ u"1"_s, u"2"_s, u"3"_s }));
    QCOMPARE(groups->front().sum, dollars(74'700));
    QVERIFY(!groups->front().isDeclared);
}

void TestFileSplits::unrelatedContractsAreNotGrouped()
{
    SplitCandidate otherUnit = candidate(u"3"_s, u"Introduction service"_s, { 2015, 3, 10 }, dollars(24'900));
    otherUnit.unit = u"Finance"_s;
    const auto groups = indexOf({ candidate(u"1"_s, u"Introduction service"_s, { 2015, 1, 10 }, dollars(24'900)),
                                  candidate(u"2"_s, u"Snow removal"_s, { 2015, 2, 10 }, dollars(24'900)), otherUnit,
                                  candidate(u"4"_s, u"Introduction service"_s, { 2013, 12, 1 }, dollars(24'900)) })
                            .groups(dollars(25'000));
    ACQUIS_VERIFY_RESULT(groups);
    QVERIFY(groups->empty());
}

void TestFileSplits::whatReachesTheLimitAloneIsNoPart()
{
    const auto groups = indexOf({ candidate(u"1"_s, u"Plotter"_s, { 2015, 1, 10 }, dollars(25'000)),
                                  candidate(u"2"_s, u"Plotter"_s, { 2015, 2, 10 }, dollars(24'900)),
                                  candidate(u"3"_s, u"Plotter"_s, { 2015, 2, 11 }, dollars(-10)) })
                            .groups(dollars(25'000));
    ACQUIS_VERIFY_RESULT(groups);
    QVERIFY(groups->empty());
}

void TestFileSplits::declarationMakesANote_data()
{
    QTest::addColumn<QDate>("declaredOn");
    QTest::addColumn<bool>("isDeclared");
    QTest::newRow("before the first part") << QDate(2015, 1, 1) << true;
    QTest::newRow("on the day of the first part") << QDate(2015, 1, 10) << true;
    QTest::newRow("when a part was bought") << QDate(2015, 1, 11) << false;
}

void TestFileSplits::declarationMakesANote()
{
    QFETCH(QDate, declaredOn);
    QFETCH(bool, isDeclared);
    const auto packs = shippedPacks();
    QVERIFY(packs);
    SplitCandidate last = candidate(u"3"_s, u"Introduction service"_s, { 2015, 3, 10 }, dollars(24'900));
    last.isModular = true;
    last.declaredOn = declaredOn;
    const SplitIndex index = indexOf({ candidate(u"1"_s, u"Introduction service"_s, { 2015, 1, 10 }, dollars(24'900)), last });
    const auto groups = index.groups(dollars(25'000));
    ACQUIS_VERIFY_RESULT(groups);
    QCOMPARE(groups->size(), 1U);
    QCOMPARE(groups->front().isDeclared, isDeclared);

    Need need;
    need.date = last.day;
    need.value = last.value;
    const auto mine = packsFor(need, *packs);
    QVERIFY(mine);
    const SplitFinding finding = splitFindingOf(last, { &index }, need, RuleSet(*mine));
    QCOMPARE(finding.isDeclared, isDeclared);
    QCOMPARE(finding.isDeclaredLate, !isDeclared);
    QVERIFY(!finding.limits.isEmpty());
    QCOMPARE(finding.isAlert(), !isDeclared);
}

void TestFileSplits::checkNamesTheLimitThatTheSumCrosses()
{
    const auto packs = shippedPacks();
    QVERIFY(packs);
    Need need;
    need.commodity = Commodity::Goods;
    need.date = { 2015, 3, 10 };
    need.value = dollars(24'900);
    const auto mine = packsFor(need, *packs);
    QVERIFY(mine);
    const SplitIndex files = indexOf({ candidate(u"1"_s, u"Plotter"_s, { 2015, 1, 10 }, dollars(24'900)) });
    SplitCandidate line = candidate(u"2"_s, u"Plotters"_s, { 2015, 2, 10 }, dollars(24'900));
    line.isFile = false;
    const SplitIndex lines = indexOf({ line });
    const SplitFinding finding =
        splitFindingOf(candidate(u"3"_s, u"Plotter"_s, need.date, need.value), { &files, &lines }, need, RuleSet(*mine));
    QCOMPARE(numbersOf(finding.parts), QStringList({ u"1"_s, u"2"_s }));
    QCOMPARE(finding.sum, dollars(74'700));
    QVERIFY(finding.isAlert());
    QCOMPARE(finding.limits.first().limit, dollars(25'000));
    QVERIFY(!finding.limits.first().row.isEmpty());
    QVERIFY(!finding.limits.first().text.isEmpty());
}

void TestFileSplits::checkOfWhatStaysBelowTheLimitIsNoAlert()
{
    const auto packs = shippedPacks();
    QVERIFY(packs);
    Need need;
    need.commodity = Commodity::Goods;
    need.date = { 2015, 3, 10 };
    need.value = dollars(4'000);
    const auto mine = packsFor(need, *packs);
    QVERIFY(mine);
    const SplitIndex index = indexOf({ candidate(u"1"_s, u"Plotter"_s, { 2015, 1, 10 }, dollars(5'000)) });
    const SplitFinding finding =
        splitFindingOf(candidate(u"3"_s, u"Plotter"_s, need.date, need.value), { &index }, need, RuleSet(*mine));
    QCOMPARE(numbersOf(finding.parts), QStringList { u"1"_s });
    QCOMPARE(finding.sum, dollars(9'000));
    QVERIFY(finding.limits.isEmpty());
    QVERIFY(!finding.isAlert());
}

void TestFileSplits::checkTakesTheTwelveMonthsWithMost()
{
    const RuleSet none { QList<RulePack> {} };
    const SplitIndex index = indexOf({ candidate(u"1"_s, u"Plotter"_s, { 2014, 5, 1 }, dollars(1'000)),
                                       candidate(u"2"_s, u"Plotter"_s, { 2014, 9, 1 }, dollars(2'000)),
                                       candidate(u"3"_s, u"Plotter"_s, { 2015, 8, 1 }, dollars(5'000)) });
    const SplitFinding finding =
        splitFindingOf(candidate(u"A"_s, u"Plotter"_s, { 2015, 3, 1 }, dollars(100)), { &index }, {}, none);
    QCOMPARE(numbersOf(finding.parts), QStringList({ u"2"_s, u"3"_s }));
    QCOMPARE(finding.sum, dollars(7'100));
}

void TestFileSplits::relatedAreThoseOfEveryPair_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestFileSplits::relatedAreThoseOfEveryPair()
{
    QFETCH(quint32, seed);
    const QList<SplitCandidate> candidates = madeUp(seed, 120);
    const SplitIndex index = indexOf(candidates);
    bool anything = false;
    for (const SplitCandidate &asked : candidates) {
        QSet<QString> expected;
        for (const SplitCandidate &other : candidates) {
            const bool isNear = other.day >= asked.day.addMonths(-12) && other.day <= asked.day.addMonths(12);
            if (other.number != asked.number && isNear && belongsTo(asked, other))
                expected.insert(other.number);
        }
        const QStringList found = numbersOf(index.relatedTo(asked));
        QCOMPARE(QSet<QString>(found.begin(), found.end()), expected);
        QCOMPARE(found.size(), expected.size());
        anything = anything || !expected.isEmpty();
    }
    QVERIFY(anything);
}

void TestFileSplits::groupsAreThoseOfEveryPair_data()
{
    relatedAreThoseOfEveryPair_data();
}

void TestFileSplits::groupsAreThoseOfEveryPair()
{
    QFETCH(quint32, seed);
    const Money limit = dollars(25'000);
    const SplitIndex index = indexOf(madeUp(seed, 150));
    QList<SplitCandidate> sorted; // the order in which the index holds them
    for (quint32 i = 0; i < quint32(index.count()); ++i)
        sorted << index.candidate(i);
    const auto isBelow = [limit](const SplitCandidate &one) { return one.value > Money() && one.value < limit; };
    QList<QStringList> expected;
    QSet<QString> covered;
    for (qsizetype i = sorted.size() - 1; i >= 0; --i) {
        const SplitCandidate &last = sorted.at(i);
        if (covered.contains(last.number) || !isBelow(last))
            continue;
        QStringList group;
        qint64 sum = last.value.cents();
        for (qsizetype j = 0; j < i; ++j) {
            const SplitCandidate &other = sorted.at(j);
            if (!isBelow(other) || other.day < last.day.addMonths(-12) || other.day > last.day || !belongsTo(last, other))
                continue;
            group << other.number;
            sum += other.value.cents();
        }
        if (group.isEmpty() || sum < limit.cents())
            continue;
        group << last.number;
        for (const QString &number : group)
            covered.insert(number);
        expected << group;
    }
    const auto groups = index.groups(limit);
    ACQUIS_VERIFY_RESULT(groups);
    QList<QStringList> found;
    for (const SplitGroup &group : *groups) {
        QStringList numbers;
        for (const quint32 position : group.positions)
            numbers << index.candidate(position).number;
        found << numbers;
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(found, expected);
}

void TestFileSplits::manyAddedAtOnceAreThoseAddedOneByOne()
{
    const QList<SplitCandidate> candidates = madeUp(7, 4000);
    const SplitIndex oneByOne = indexOf(candidates, m_vocabulary);
    SplitIndexBuilder builder(m_vocabulary);
    builder.add(std::span(candidates.constData(), 2500));
    builder.add(std::span(candidates.constData() + 2500, 10)); // too few for a thread of their own
    builder.add(std::span(candidates.constData() + 2510, 1490));
    const SplitIndex atOnce = builder.finish();
    QCOMPARE(atOnce.count(), candidates.size());
    QCOMPARE(oneByOne.count(), candidates.size());
    QHash<QString, SplitCandidate> byNumber;
    for (const SplitCandidate &one : candidates)
        byNumber.insert(one.number, one);
    for (quint32 i = 0; i < quint32(atOnce.count()); ++i) {
        QCOMPARE(atOnce.candidate(i), oneByOne.candidate(i));
        QCOMPARE(atOnce.candidate(i), byNumber.take(atOnce.candidate(i).number));
    }
    for (const Money limit : { dollars(25'000), dollars(100'000) }) {
        const auto groups = atOnce.groups(limit);
        const auto expected = oneByOne.groups(limit);
        ACQUIS_VERIFY_RESULT(groups);
        ACQUIS_VERIFY_RESULT(expected);
        QVERIFY(!expected->empty());
        QVERIFY(*groups == *expected);
    }
    for (const SplitCandidate &asked : madeUp(8, 50))
        QCOMPARE(atOnce.relatedTo(asked), oneByOne.relatedTo(asked));
}

void TestFileSplits::nameOfPunctuationIsNoName()
{
    SplitCandidate dots = candidate(u"1"_s, u"Plotter"_s, { 2015, 1, 10 }, dollars(100));
    dots.unit = u"..."_s;
    const SplitCandidate missions = candidate(u"2"_s, u"Plotter"_s, { 2015, 1, 11 }, dollars(100));
    SplitCandidate asked = candidate(u"3"_s, u"Plotter"_s, { 2015, 1, 12 }, dollars(100));
    asked.unit.clear();
    QCOMPARE(numbersOf(indexOf({ dots, missions }).relatedTo(asked)), QStringList({ u"1"_s, u"2"_s }));
}

void TestFileSplits::cancelledGroupingStops()
{
    const CancelToken cancel;
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(indexOf(madeUp(1, 10)).groups(dollars(25'000), cancel), ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestFileSplits)
#include "tst_filesplits.moc"
