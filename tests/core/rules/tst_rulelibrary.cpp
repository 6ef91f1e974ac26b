// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packloader.h"
#include "core/rules/rulelibrary.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

RuleRow row(const QString &id, const BilingualText &text, QDate from, QDate to = {})
{
    RuleRow made;
    made.id = id;
    made.text = text;
    made.validFrom = from;
    made.validTo = to;
    made.citation = { { u"Directive"_s, u"Directive"_s }, { u"5.5"_s, u"5.5"_s }, u"https://example.org/rules"_s };
    return made;
}

RulePack pack(const QString &id, Jurisdiction jurisdiction, const QList<RuleRow> &rows)
{
    RulePack made;
    made.id = id;
    made.jurisdiction = jurisdiction;
    RuleSeries series;
    series.id = id + u".quotes"_s;
    series.question = { u"Are quotes enough?"_s, u"Des devis suffisent-ils pour l’achat?"_s };
    series.layer = RuleLayer::Directive;
    series.rows = rows;
    made.series << series;
    return made;
}

RuleLibrary twoPacks()
{
    return RuleLibrary({ pack(u"north"_s, Jurisdiction::OnOps,
                              { row(u"n.1"_s, { u"Below $30,300 three quotes."_s, u"Sous 30 300 $, trois devis."_s },
                                    QDate(2014, 1, 1), QDate(2023, 12, 31)),
                                row(u"n.2"_s, { u"Open."_s, u"Ouvert."_s }, QDate(2024, 1, 1)) }),
                         pack(u"south"_s, Jurisdiction::Bc,
                              { row(u"n.1"_s, { u"Anything goes."_s, u"Tout est permis."_s }, QDate(2014, 1, 1)) }) });
}

} // namespace

class TestRuleLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersEveryRowOfEveryPack();
    void findsARowByPackAndId();
    void filters_data();
    void filters();
    void searches_data();
    void searches();
    void saysWhereAWordWasFound();
    void holdsEveryShippedRow();
};

void TestRuleLibrary::numbersEveryRowOfEveryPack()
{
    const RuleLibrary library = twoPacks();
    QCOMPARE(library.size(), 3);
    QCOMPARE(library.row(1).id, u"n.2"_s);
    QCOMPARE(library.packOf(2).id, u"south"_s);
    QCOMPARE(library.seriesOf(2).id, u"south.quotes"_s);
    QCOMPARE(RuleLibrary().size(), 0);
}

void TestRuleLibrary::findsARowByPackAndId()
{
    const RuleLibrary library = twoPacks();
    QCOMPARE(library.find(u"north"_s, u"n.1"_s), 0);
    QCOMPARE(library.find(u"south"_s, u"n.1"_s), 2); // ids are of their pack
    QCOMPARE(library.find(u"south"_s, u"n.2"_s), -1);
}

void TestRuleLibrary::filters_data()
{
    QTest::addColumn<RuleFilter>("filter");
    QTest::addColumn<QList<int>>("rules");
    QTest::newRow("nothing asked") << RuleFilter() << QList { 0, 1, 2 };
    QTest::newRow("jurisdiction") << RuleFilter { .jurisdiction = Jurisdiction::Bc } << QList { 2 };
    QTest::newRow("last day in force") << RuleFilter { .day = QDate(2023, 12, 31) } << QList { 0, 2 };
    QTest::newRow("first day in force") << RuleFilter { .day = QDate(2024, 1, 1) } << QList { 1, 2 };
    QTest::newRow("before everything") << RuleFilter { .day = QDate(2013, 12, 31) } << QList<int>();
    QTest::newRow("layer of none") << RuleFilter { .layer = RuleLayer::Law } << QList<int>();
    QTest::newRow("pack") << RuleFilter { .pack = u"north"_s } << QList { 0, 1 };
    QTest::newRow("kind of none") << RuleFilter { .kind = SubjectKind::Warning } << QList<int>();
    QTest::newRow("confidence of all") << RuleFilter { .confidence = Confidence::Read } << QList { 0, 1, 2 };
    QTest::newRow("two together") << RuleFilter { .jurisdiction = Jurisdiction::OnOps, .day = QDate(2020, 1, 1) } << QList { 0 };
}

void TestRuleLibrary::filters()
{
    QFETCH(RuleFilter, filter);
    QFETCH(QList<int>, rules);
    const RuleLibrary library = twoPacks();
    QList<int> found;
    for (int rule = 0; rule < library.size(); ++rule) {
        if (library.fits(rule, filter))
            found << rule;
    }
    QCOMPARE(found, rules);
}

void TestRuleLibrary::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("rules");
    QTest::newRow("nothing") << u" "_s << QList { 0, 1, 2 };
    QTest::newRow("beginning of a word") << u"thre"_s << QList { 0 };
    QTest::newRow("middle of a word") << u"hree"_s << QList<int>();
    QTest::newRow("case") << u"ANYTHING"_s << QList { 2 };
    QTest::newRow("French") << u"ouvert"_s << QList { 1 };
    QTest::newRow("accent that is not there") << u"trôis"_s << QList { 0 };
    QTest::newRow("after an elided article") << u"achat"_s << QList { 0, 1, 2 };
    QTest::newRow("with its elided article") << u"l'achat"_s << QList { 0, 1, 2 };
    QTest::newRow("figure as English writes it") << u"$30,300"_s << QList { 0 };
    QTest::newRow("figure as French writes it") << u"30 300"_s << QList { 0 };
    QTest::newRow("figure in one") << u"30300"_s << QList { 0 };
    QTest::newRow("beginning of a figure") << u"303"_s << QList { 0 };
    QTest::newRow("two words of two languages") << u"below devis"_s << QList { 0 };
    QTest::newRow("one of two is nowhere") << u"below nowhere"_s << QList<int>();
    QTest::newRow("address") << u"example.org"_s << QList { 0, 1, 2 };
}

void TestRuleLibrary::searches()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, rules);
    const RuleLibrary library = twoPacks();
    const QStringList words = RuleLibrary::searchWords(typed);
    QList<int> found;
    for (int rule = 0; rule < library.size(); ++rule) {
        if (library.contains(rule, words))
            found << rule;
    }
    QCOMPARE(found, rules);
}

void TestRuleLibrary::saysWhereAWordWasFound()
{
    const RuleLibrary library = twoPacks();
    const auto matches = [&](const QString &typed, Language language) {
        return library.matches(0, RuleLibrary::searchWords(typed), language);
    };
    QCOMPARE(matches(u"quot"_s, Language::English),
             (QList { RuleMatch { RuleField::Question, Language::English, u"quotes"_s } }));
    QCOMPARE(matches(u"devis"_s, Language::English), (QList { RuleMatch { RuleField::Question, Language::French, u"devis"_s } }));
    QCOMPARE(matches(u"30300 sous"_s, Language::French), (QList { RuleMatch { RuleField::Text, Language::French, u"30 300"_s },
                                                                  RuleMatch { RuleField::Text, Language::French, u"Sous"_s } }));
    QCOMPARE(matches(u"direct"_s, Language::French),
             (QList { RuleMatch { RuleField::Citation, Language::French, u"Directive"_s } }));
    QVERIFY(matches(u"nowhere"_s, Language::English).isEmpty());
    QVERIFY(matches(u"quotes nowhere"_s, Language::English).isEmpty());
}

void TestRuleLibrary::holdsEveryShippedRow()
{
    const auto packs = shippedPacks();
    QVERIFY(packs);
    qsizetype rows = 0;
    for (const RulePack &one : *packs)
        rows += ruleCount(one);
    const RuleLibrary library(*packs);
    QCOMPARE(library.size(), rows);
    // What is found as contained is also told where.
    const QStringList words = RuleLibrary::searchWords(u"seuil directive");
    int found = 0;
    for (int rule = 0; rule < library.size(); ++rule) {
        const bool isFound = library.contains(rule, words);
        found += isFound ? 1 : 0;
        QCOMPARE(!library.matches(rule, words, Language::English).isEmpty(), isFound);
    }
    QVERIFY(found > 0 && found < library.size());
}

QTEST_GUILESS_MAIN(TestRuleLibrary)
#include "tst_rulelibrary.moc"
