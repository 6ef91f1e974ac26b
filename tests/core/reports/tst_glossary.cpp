// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/glossary.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedTerms_data();
    void shippedTerms();
    void frenchIsWrittenAsCanadaWritesIt();
    void refusesABrokenTable_data();
    void refusesABrokenTable();
};

void TestGlossary::shippedTerms_data()
{
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("fr");
    QTest::addColumn<TermEvidence>("evidence");
    QTest::newRow("read") << u"threshold"_s << u"seuil"_s << TermEvidence::Official;
    QTest::newRow("not read") << u"conflict of interest"_s << u"conflit d’intérêts"_s << TermEvidence::NotRead;
    QTest::newRow("read elsewhere") << u"Procurement Restriction Policy"_s
                                    << u"Politique de restriction en matière d’approvisionnement"_s << TermEvidence::OtherSource;
    QTest::newRow("our own") << u"route"_s << u"voie"_s << TermEvidence::Own;
    QTest::newRow("acronym") << u"OQTCA"_s << u"ACCQO"_s << TermEvidence::Official;
}

void TestGlossary::shippedTerms()
{
    QFETCH(QString, en);
    QFETCH(QString, fr);
    QFETCH(TermEvidence, evidence);
    const auto terms = shippedGlossary();
    QVERIFY(terms);
    const auto term = std::ranges::find_if(*terms, [&](const GlossaryTerm &one) { return one.term.en == en; });
    QVERIFY(term != terms->cend());
    QCOMPARE(term->term.fr, fr);
    QCOMPARE(term->evidence, evidence);
}

void TestGlossary::frenchIsWrittenAsCanadaWritesIt()
{
    const auto terms = shippedGlossary();
    QVERIFY(terms);
    for (const GlossaryTerm &one : *terms) {
        QVERIFY2(!one.term.fr.contains(u'\''), qPrintable(one.term.fr));
        QVERIFY2(!one.term.fr.contains(u" ;"_s) && !one.term.fr.contains(u" :"_s), qPrintable(one.term.fr));
        QVERIFY2(one.note.en.isEmpty() == one.note.fr.isEmpty(), qPrintable(one.term.en));
        // Words whose French nobody could vouch for stay out.
        QVERIFY2(one.term.en != u"debriefing"_s && one.term.en != u"standstill"_s, qPrintable(one.term.en));
    }
}

void TestGlossary::refusesABrokenTable_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("terms");
    QTest::newRow("no terms") << QByteArray(R"({"terms":[]})");
    QTest::newRow("no French") << QByteArray(R"({"terms":[{"en":"a","kind":"concept","french":"own"}]})");
    QTest::newRow("unknown kind") << QByteArray(R"({"terms":[{"en":"a","fr":"b","kind":"thing","french":"own"}]})");
    QTest::newRow("unknown evidence") << QByteArray(R"({"terms":[{"en":"a","fr":"b","kind":"concept","french":"sure"}]})");
    QTest::newRow("note in one language") << QByteArray(
        R"({"terms":[{"en":"a","fr":"b","kind":"concept","french":"own","note":{"en":"c"}}]})");
    QTest::newRow("unknown member") << QByteArray(R"({"terms":[{"en":"a","fr":"b","kind":"concept","french":"own","x":1}]})");
    QTest::newRow("twice") << QByteArray(R"({"terms":[{"en":"a","fr":"b","kind":"concept","french":"own"},)"
                                         R"({"en":"a","fr":"b","kind":"concept","french":"own"}]})");
}

void TestGlossary::refusesABrokenTable()
{
    QFETCH(QByteArray, json);
    const auto terms = parseGlossary(json);
    QVERIFY(!terms);
    QCOMPARE(terms.error().code, ErrorCode::InvalidData);
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
