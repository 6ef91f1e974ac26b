// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleswords.h"

#include <QSet>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// The words of every value of an enumeration, as long as they are \p count different ones and none is empty.
template <typename Say>
QStringList wordsOf(std::size_t count, Say say)
{
    QStringList words;
    for (std::size_t i = 0; i < count; ++i)
        words << say(i);
    return words;
}

RuleRow bounded(qint64 lower, qint64 upper)
{
    RuleRow row;
    row.lower = lower;
    row.upper = upper;
    return row;
}

} // namespace

class TestRulesWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsOwnWords_data();
    void everyCodeHasItsOwnWords();
    void bothLanguagesAreSpokenAtOnce();
    void boundsAreSaidAsAPersonSaysThem_data();
    void boundsAreSaidAsAPersonSaysThem();
    void theFirstOfAMonthIsOrdinalInFrench();
    void anErrorNamesTheFieldAsTheFormDoes();
    void everyVerdictHasItsOwnShapeOrState();
};

void TestRulesWords::everyCodeHasItsOwnWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void TestRulesWords::everyCodeHasItsOwnWords()
{
    QFETCH(Language, language);
    const RulesWords words(language);
    const QList<QStringList> all {
        wordsOf(codeCount<Jurisdiction>, [&](std::size_t i) { return words.jurisdiction(Jurisdiction(i)); }),
        wordsOf(codeCount<Entity>, [&](std::size_t i) { return words.entity(Entity(i)); }),
        wordsOf(codeCount<Commodity>, [&](std::size_t i) { return words.commodity(Commodity(i)); }),
        wordsOf(codeCount<VorStanding>, [&](std::size_t i) { return words.vor(VorStanding(i)); }),
        wordsOf(codeCount<NeedFlag>, [&](std::size_t i) { return words.flag(NeedFlag(i)); }),
        wordsOf(codeCount<Ground>, [&](std::size_t i) { return words.ground(Ground(i)); }),
        wordsOf(codeCount<Route>, [&](std::size_t i) { return words.route(Route(i)); }),
        wordsOf(codeCount<Route>, [&](std::size_t i) { return words.routeMeaning(Route(i)); }),
        wordsOf(codeCount<Agreement>, [&](std::size_t i) { return words.agreement(Agreement(i)); }),
        wordsOf(codeCount<Verdict>, [&](std::size_t i) { return words.verdict(Verdict(i)); }),
        wordsOf(codeCount<RuleLayer>, [&](std::size_t i) { return words.layer(RuleLayer(i)); }),
        wordsOf(codeCount<DutyKind>, [&](std::size_t i) { return words.duty(DutyKind(i)); }),
        wordsOf(codeCount<Authority>, [&](std::size_t i) { return words.authority(Authority(i)); }),
        wordsOf(codeCount<Confidence>, [&](std::size_t i) { return words.confidence(Confidence(i)); }),
    };
    for (const QStringList &list : all) {
        QVERIFY2(!list.contains(QString()), qPrintable(list.join(u", "_s)));
        QCOMPARE(QSet<QString>(list.cbegin(), list.cend()).size(), list.size());
    }
}

void TestRulesWords::bothLanguagesAreSpokenAtOnce()
{
    QCOMPARE(RulesWords(Language::English).route(Route::Open), u"Open competition"_s);
    QCOMPARE(RulesWords(Language::French).route(Route::Open), u"Appel d’offres ouvert"_s);
    QCOMPARE(RulesWords(Language::French).agreement(Agreement::Cfta), u"ALEC"_s);
}

void TestRulesWords::boundsAreSaidAsAPersonSaysThem_data()
{
    QTest::addColumn<qint64>("lower");
    QTest::addColumn<qint64>("upper");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const qint64 none = RuleRow::noLimit;
    QTest::newRow("every value") << qint64(0) << none << u"any value"_s << u"toute valeur"_s;
    QTest::newRow("up to a limit") << qint64(0) << qint64(25'000'00) << u"below $25,000"_s << u"moins de 25\u202F000\u00A0$"_s;
    QTest::newRow("from a limit") << qint64(100'000'00) << none << u"$100,000 and more"_s << u"100\u202F000\u00A0$ et plus"_s;
    QTest::newRow("between two") << qint64(25'000'00) << qint64(100'000'00) << u"$25,000 to below $100,000"_s
                                 << u"de 25\u202F000\u00A0$ à moins de 100\u202F000\u00A0$"_s;
}

void TestRulesWords::boundsAreSaidAsAPersonSaysThem()
{
    QFETCH(qint64, lower);
    QFETCH(qint64, upper);
    QTEST(RulesWords(Language::English).bounds(bounded(lower, upper)), "english");
    QTEST(RulesWords(Language::French).bounds(bounded(lower, upper)), "french");
}

void TestRulesWords::theFirstOfAMonthIsOrdinalInFrench()
{
    const RulesWords french(Language::French);
    QCOMPARE(french.day(QDate(2024, 1, 1)), u"1er janvier 2024"_s);
    QCOMPARE(french.day(QDate(2024, 1, 2)), u"2 janvier 2024"_s);
    QCOMPARE(RulesWords(Language::English).day(QDate(2024, 1, 1)), u"1 January 2024"_s);
    QCOMPARE(french.validity(QDate(2014, 1, 1), QDate(2023, 12, 31)), u"du 1er janvier 2014 au 31 décembre 2023"_s);
    QCOMPARE(french.validity(QDate(2024, 1, 1), {}), u"à partir du 1er janvier 2024"_s);
}

void TestRulesWords::anErrorNamesTheFieldAsTheFormDoes()
{
    const NeedError error { NeedFault::NeededBeforeDate, u"needed-by"_s, u"2014-01-01"_s };
    QCOMPARE(RulesWords(Language::English).needError(error),
             u"Needed by: earlier than the day the procurement is issued (2014-01-01)"_s);
    QVERIFY(RulesWords(Language::French).needError(error).startsWith(u"Requis pour le\u00A0: "_s));
}

void TestRulesWords::everyVerdictHasItsOwnShapeOrState()
{
    QSet<QString> shapes;
    const QList<Verdict> answers { Verdict::NotApplicable, Verdict::Allowed,    Verdict::Conditional,
                                   Verdict::Required,      Verdict::NotAllowed, Verdict::Unverified };
    for (const Verdict verdict : answers)
        shapes << RulesWords::verdictIcon(verdict);
    QCOMPARE(shapes.size(), answers.size());
}

QTEST_GUILESS_MAIN(TestRulesWords)
#include "tst_ruleswords.moc"
