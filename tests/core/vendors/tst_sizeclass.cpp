// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/sizeclass.h"
#include "core/vendors/sizeshare.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2016, 6, 1);
constexpr qint64 none = -1; ///< a figure that nobody knows

SizeEvidence evidence(qint64 employees, qint64 revenueCents, QDate asOf = QDate(2015, 1, 1), const QString &currency = u"CAD"_s)
{
    return { asOf,
             employees == none ? std::nullopt : std::optional(employees),
             revenueCents == none ? std::nullopt : std::optional(Money::fromCents(revenueCents)),
             {},
             currency,
             u"declaration"_s };
}

SizeRule ruleOf(const QString &id, int microBelow = 0)
{
    return SizeRule(sizeDefinitionOn(*shippedSizeDefinitions(), id, day).value_or(SizeDefinition {}), microBelow);
}

QString changed(QByteArray json, const QByteArray &from, const QByteArray &to)
{
    const auto read = parseSizeDefinitions(json.replace(from, to));
    return read ? u"read"_s : read.error().detail;
}

} // namespace

class TestSizeClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedDefinitionsAreRead();
    void classOfFigures_data();
    void classOfFigures();
    void microBoundMovesExactlyFiveToNine();
    void basisAndDoubtAreSaid();
    void balanceSheetIsAnotherWayToBeSmall();
    void otherCurrencyIsNotConverted();
    void evidenceOfTheDayDecides();
    void laterEvidenceLeavesAnAward();
    void growingNeverMakesSmaller();
    void consortiumIsAsLargeAsItsLargest();
    void refusesDefinitions_data();
    void refusesDefinitions();
    void shareWithUnknownsIsARange();
    void creditsOfUnknownSizeWidenDownwards();
    void rangeHoldsWhateverTheUnknownIs();
    void sumPastTheRangeIsAnError();
};

void TestSizeClass::shippedDefinitionsAreRead()
{
    const auto definitions = shippedSizeDefinitions();
    ACQUIS_VERIFY_RESULT(definitions);
    QStringList ids;
    for (const SizeDefinition &one : *definitions) {
        ids << one.id;
        QVERIFY(!one.source.isEmpty() && !one.name.fr.isEmpty());
    }
    QCOMPARE(ids, QStringList({ u"study"_s, u"study-bands"_s, u"ised"_s, u"eu"_s, u"ocds"_s }));
    // Thirteen of the fourteen bands; the fourteenth is "unknown".
    QCOMPARE(definitions->at(1).classes.size(), 13);
    ACQUIS_VERIFY_ERROR(sizeDefinitionOn(*definitions, u"study"_s, QDate(2008, 12, 31)), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(sizeDefinitionOn(*definitions, u"cfib"_s, day), ErrorCode::UnknownValue);
}

void TestSizeClass::classOfFigures_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<qint64>("employees");
    QTest::addColumn<qint64>("revenue");
    QTest::addColumn<QString>("size");

    constexpr qint64 million = 100'000'000;
    const auto row = [](const char *name, const char *definition, qint64 employees, qint64 revenue, const char *size) {
        QTest::newRow(name) << QString::fromLatin1(definition) << employees << revenue << QString::fromLatin1(size);
    };
    row("study: 499 and 49.9 M", "study", 499, 49 * million + 9 * million / 10, "medium");
    row("study: 500", "study", 500, 49 * million, "large");
    row("study: 20 and 60 M is large by revenue", "study", 20, 60 * million, "large");
    row("study: a cent under 50 M", "study", 20, 50 * million - 1, "small");
    row("study: 50 M", "study", 20, 50 * million, "large");
    row("study: 9", "study", 9, 0, "micro");
    row("study: 10", "study", 10, 0, "small");
    row("study: 99", "study", 99, none, "small");
    row("study: 100", "study", 100, none, "medium");
    row("study: nobody employed", "study", 0, none, "micro");
    row("study: only revenue, large", "study", none, 60 * million, "large");
    row("study: only revenue, small enough", "study", none, 4 * million, "unknown");
    row("study: nothing known", "study", none, none, "unknown");
    row("bands: 0", "study-bands", 0, none, "self-employed");
    row("bands: 1", "study-bands", 1, none, "1-4");
    row("bands: 4", "study-bands", 4, none, "1-4");
    row("bands: 5", "study-bands", 5, none, "5-9");
    row("bands: 199", "study-bands", 199, none, "100-199");
    row("bands: 200", "study-bands", 200, none, "200-499");
    row("bands: 2499", "study-bands", 2499, none, "1500-2499");
    row("bands: 4999", "study-bands", 4999, none, "2500-4999");
    row("bands: 5000", "study-bands", 5000, none, "5000+");
    row("bands: revenue alone says nothing", "study-bands", none, 60 * million, "unknown");
    row("ised: 0", "ised", 0, none, "unknown");
    row("ised: 4", "ised", 4, none, "micro");
    row("ised: 5", "ised", 5, 900 * million, "small");
    row("ised: 499", "ised", 499, none, "medium");
    row("ised: 500", "ised", 500, none, "large");
    row("ocds: 0", "ocds", 0, none, "selfEmployed");
    row("ocds: 7", "ocds", 7, none, "small");
}

void TestSizeClass::classOfFigures()
{
    QFETCH(QString, definition);
    QFETCH(qint64, employees);
    QFETCH(qint64, revenue);
    QTEST(classify({ evidence(employees, revenue) }, ruleOf(definition), day).code, "size");
}

void TestSizeClass::microBoundMovesExactlyFiveToNine()
{
    const SizeRule ten = ruleOf(u"study"_s, 10);
    const SizeRule five = ruleOf(u"study"_s, 5);
    QCOMPARE(ten.microBelow(), 10);
    QCOMPARE(five.microBelow(), 5);
    QCOMPARE(ruleOf(u"study"_s, 7).microBelow(), 10); // no such choice
    QCOMPARE(ruleOf(u"eu"_s, 5).microBelow(), 0);
    for (qint64 employees = 0; employees < 1000; ++employees) {
        const QList<SizeEvidence> figures { evidence(employees, 0) };
        const bool moves = classify(figures, ten, day).code != classify(figures, five, day).code;
        QCOMPARE(moves, employees >= 5 && employees <= 9);
    }
}

void TestSizeClass::basisAndDoubtAreSaid()
{
    const SizeRule study = ruleOf(u"study"_s);
    QCOMPARE(study.judge({ evidence(20, none) }, day), (SizeAnswer { 1, SizeBasis::Employees, SizeDoubt::None }));
    QCOMPARE(study.judge({ evidence(20, 5) }, day), (SizeAnswer { 1, SizeBasis::EmployeesAndRevenue, SizeDoubt::None }));
    QCOMPARE(study.judge({ evidence(none, 5'000'000'000) }, day), (SizeAnswer { 3, SizeBasis::Revenue, SizeDoubt::None }));
    QCOMPARE(study.judge({ evidence(none, 5) }, day).doubt, SizeDoubt::Undecided);
    QCOMPARE(study.judge({ evidence(none, none) }, day).doubt, SizeDoubt::NoFigures);
    QCOMPARE(study.judge(QList<SizeEvidence> {}, day).doubt, SizeDoubt::NoEvidence);
    QCOMPARE(study.judge({ evidence(20, 5) }, QDate(2008, 1, 1)).doubt, SizeDoubt::DefinitionNotInForce);
    QCOMPARE(ruleOf(u"ised"_s).judge({ evidence(0, none) }, day).doubt, SizeDoubt::OutsideDefinition);
}

void TestSizeClass::balanceSheetIsAnotherWayToBeSmall()
{
    const SizeRule eu = ruleOf(u"eu"_s);
    constexpr qint64 million = 100'000'000;
    // By its staff no smaller, by its turnover no larger: the balance sheet is not needed.
    QCOMPARE(eu.codeOf(eu.judge({ 40, 10 * million, std::nullopt })), u"small"_s);
    QCOMPARE(eu.codeOf(eu.judge({ 40, 10 * million, 12 * million })), u"small"_s);
    QCOMPARE(eu.codeOf(eu.judge({ 40, 12 * million, 10 * million })), u"small"_s);
    QCOMPARE(eu.codeOf(eu.judge({ 40, 12 * million, 10 * million + 1 })), u"medium"_s);
    QCOMPARE(eu.codeOf(eu.judge({ 40, 60 * million, 43 * million })), u"medium"_s);
    QCOMPARE(eu.codeOf(eu.judge({ 40, 60 * million, 44 * million })), u"large"_s);
    QCOMPARE(eu.codeOf(eu.judge({ 250, 1, 1 })), u"large"_s);
    // Past the turnover, and the balance sheet could still save it.
    QCOMPARE(eu.judge({ 40, 60 * million, std::nullopt }).doubt, SizeDoubt::Undecided);
}

void TestSizeClass::otherCurrencyIsNotConverted()
{
    const QList<SizeEvidence> dollars { evidence(20, 9'000'000'000, QDate(2015, 1, 1), u"USD"_s) };
    const SizeClassification size = classify(dollars, ruleOf(u"study"_s), day);
    QCOMPARE(size.code, u"small"_s);
    QCOMPARE(size.basis, SizeBasis::Employees);
}

void TestSizeClass::evidenceOfTheDayDecides()
{
    const QList<SizeEvidence> figures { evidence(600, none, QDate(2015, 1, 12)), evidence(4, none, QDate(2012, 2, 3)),
                                        evidence(14, none, QDate(2015, 1, 12)) };
    const SizeRule study = ruleOf(u"study"_s);
    QCOMPARE(classify(figures, study, QDate(2012, 2, 2)).code, u"unknown"_s);
    QCOMPARE(classify(figures, study, QDate(2012, 2, 3)).code, u"micro"_s);
    QCOMPARE(classify(figures, study, QDate(2015, 1, 11)).code, u"micro"_s);
    // Of two of one day the last one said.
    QCOMPARE(classify(figures, study, QDate(2015, 1, 12)).code, u"small"_s);
    QCOMPARE(classify(figures, study, QDate(2015, 1, 12)).evidence, figures.at(2));
}

void TestSizeClass::laterEvidenceLeavesAnAward()
{
    QRandomGenerator random(26);
    const SizeRule study = ruleOf(u"study"_s);
    for (int round = 0; round < 500; ++round) {
        QList<SizeEvidence> figures;
        for (int i = random.bounded(4); i > 0; --i)
            figures << evidence(random.bounded(700), none, QDate(2010, 1, 1).addDays(random.bounded(2000)));
        const QDate award = QDate(2010, 1, 1).addDays(random.bounded(2000));
        const SizeClassification then = classify(figures, study, award);
        figures << evidence(random.bounded(9000), none, award.addDays(1 + random.bounded(900)));
        QCOMPARE(classify(figures, study, award), then);
    }
}

void TestSizeClass::growingNeverMakesSmaller()
{
    QRandomGenerator random(27);
    const auto definitions = shippedSizeDefinitions();
    for (const SizeDefinition &definition : *definitions) {
        const SizeRule rule(definition);
        for (int round = 0; round < 2000; ++round) {
            const SizeRule::Figures small { random.bounded(1, 800), random.bounded(700) * 10'000'000LL,
                                            random.bounded(700) * 10'000'000LL };
            const SizeRule::Figures large { *small.employees + random.bounded(300),
                                            *small.revenue + random.bounded(300) * 10'000'000LL,
                                            *small.balance + random.bounded(300) * 10'000'000LL };
            QVERIFY(rule.judge(small).position >= 0);
            QVERIFY(rule.judge(small).position <= rule.judge(large).position);
        }
    }
}

void TestSizeClass::consortiumIsAsLargeAsItsLargest()
{
    const SizeRule study = ruleOf(u"study"_s);
    const auto of = [&study](const QList<qint64> &staffs) {
        QList<SizeAnswer> answers;
        for (const qint64 staff : staffs)
            answers << study.judge({ evidence(staff, none) }, day);
        return study.codeOf(study.judgeConsortium(answers));
    };
    QCOMPARE(of({ 20, 30, 40 }), u"small"_s);
    QCOMPARE(of({ 20, 300, 3 }), u"medium"_s);
    QCOMPARE(of({ 20, none }), u"unknown"_s);
    QCOMPARE(of({ 900, none }), u"large"_s);
    QCOMPARE(of({}), u"unknown"_s);
}

void TestSizeClass::refusesDefinitions_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("detail");
    QTest::newRow("as it is") << QByteArray("x1") << QByteArray("x1") << u"read"_s;
    QTest::newRow("without French") << QByteArray("\"fr\": \"Nom\"") << QByteArray("\"fr\": \"\"") << u"name"_s;
    QTest::newRow("member of no meaning") << QByteArray("\"currency\"") << QByteArray("\"curency\"") << u"curency"_s;
    QTest::newRow("falling ladder") << QByteArray("100") << QByteArray("3") << u"classes"_s;
    QTest::newRow("two classes of one code") << QByteArray("\"small\"") << QByteArray("\"micro\"") << u"classes"_s;
    QTest::newRow("last class with an end") << QByteArray("\"large\",") << QByteArray("\"large\", \"employees_below\": 900,")
                                            << u"classes"_s;
    QTest::newRow("half a person") << QByteArray("100") << QByteArray("100.5") << u"employees_below"_s;
    QTest::newRow("micro past small") << QByteArray("[5, 10]") << QByteArray("[5, 10, 100]") << u"micro_below"_s;
    QTest::newRow("usual is no choice") << QByteArray("\"usual\": 5") << QByteArray("\"usual\": 6") << u"micro_below"_s;
    QTest::newRow("ends before it starts") << QByteArray("\"valid_to\": null") << QByteArray("\"valid_to\": \"2001-01-01\"")
                                           << u"valid_to"_s;
    QTest::newRow("confidence of no meaning") << QByteArray("\"R2\"") << QByteArray("\"R3\"") << u"confidence"_s;
}

void TestSizeClass::refusesDefinitions()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray json = R"({ "definitions": [ { "id": "x1", "name": { "en": "Name", "fr": "Nom" },
        "valid_from": "2009-01-01", "valid_to": null, "currency": "CAD", "citation": { "source": "s", "url": "" },
        "confidence": "R2", "note": { "en": "n", "fr": "n" }, "employees_from": 1,
        "micro_below": { "choices": [5, 10], "usual": 5 },
        "classes": [ { "code": "micro", "name": { "en": "a", "fr": "b" }, "employees_below": 5 },
                     { "code": "small", "name": { "en": "a", "fr": "b" }, "employees_below": 100 },
                     { "code": "large", "name": { "en": "a", "fr": "b" } } ] } ] })";
    QTEST(changed(json, from, to), "detail");
}

void TestSizeClass::shareWithUnknownsIsARange()
{
    const QList<SizedAmount> amounts { { u"micro"_s, Money::fromCents(1000) },
                                       { u"small"_s, Money::fromCents(3000) },
                                       { u"large"_s, Money::fromCents(5000) },
                                       { u"unknown"_s, Money::fromCents(1000) } };
    const auto shares = sizeShares(amounts, { u"micro"_s, u"small"_s });
    ACQUIS_VERIFY_RESULT(shares);
    QCOMPARE(shares->ofClasses, Money::fromCents(4000));
    QCOMPARE(shares->unknown, Money::fromCents(1000));
    QCOMPARE(shares->total, Money::fromCents(10000));
    QCOMPARE(shares->range, (ShareRange { { 4000, 10000 }, { 5000, 10000 } }));
    QVERIFY(!shares->range.isCertain());
    QVERIFY(sizeShares(amounts.mid(0, 3), { u"micro"_s })->range.isCertain());
    // Asking for what is unknown is certain.
    QCOMPARE(sizeShares(amounts, { u"unknown"_s })->range, (ShareRange { { 1000, 10000 }, { 1000, 10000 } }));
    QVERIFY(!sizeShares({}, { u"micro"_s })->range.low.isDefined());
}

void TestSizeClass::creditsOfUnknownSizeWidenDownwards()
{
    const auto shares = sizeShares({ { u"small"_s, Money::fromCents(5000) },
                                     { u"large"_s, Money::fromCents(5000) },
                                     { u"unknown"_s, Money::fromCents(-400) },
                                     { u"unknown"_s, Money::fromCents(400) } },
                                   { u"small"_s });
    QCOMPARE(shares->range, (ShareRange { { 4600, 10000 }, { 5400, 10000 } }));
}

void TestSizeClass::rangeHoldsWhateverTheUnknownIs()
{
    QRandomGenerator random(33);
    const QStringList codes { u"micro"_s, u"small"_s, u"large"_s, u"unknown"_s };
    for (int round = 0; round < 300; ++round) {
        QList<SizedAmount> amounts;
        for (int i = random.bounded(1, 30); i > 0; --i)
            amounts << SizedAmount { codes.at(random.bounded(4)), Money::fromCents(random.bounded(-2000, 20000)) };
        const auto range = sizeShares(amounts, { u"small"_s });
        ACQUIS_VERIFY_RESULT(range);
        QList<SizedAmount> known = amounts;
        for (SizedAmount &one : known) {
            if (one.size == unknownSize)
                one.size = codes.at(random.bounded(3));
        }
        const auto truth = sizeShares(known, { u"small"_s });
        QVERIFY(truth->range.isCertain());
        QVERIFY(range->range.low.part <= truth->range.low.part && truth->range.low.part <= range->range.high.part);
    }
}

void TestSizeClass::sumPastTheRangeIsAnError()
{
    const Money most = Money::fromCents(std::numeric_limits<qint64>::max());
    ACQUIS_VERIFY_ERROR(sizeShares({ { u"small"_s, most }, { u"small"_s, most } }, { u"small"_s }), ErrorCode::AmountOutOfRange);
}

QTEST_GUILESS_MAIN(TestSizeClass)
#include "tst_sizeclass.moc"
