// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/searchwords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAndDivides_data();
    void foldsAndDivides();
    void wordsOfAnyTextAreFolded();
    void namesSortWithoutAccents();
};

void TestSearchWords::foldsAndDivides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("joined");

    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("only signs") << u" -- ' . "_s << u""_s << u""_s;
    QTest::newRow("accents and case") << u"Génie CÔTÉ Ltée"_s << u"genie cote ltee"_s << u""_s;
    QTest::newRow("accents of their own") << u"Ge\u0301nie"_s << u"genie"_s << u""_s;
    QTest::newRow("ligature and elision") << u"L’Œuvre d'été"_s << u"l oeuvre d ete"_s << u"loeuvre dete"_s;
    QTest::newRow("initials") << u"J.D. Irving, Ltd."_s << u"j d irving ltd"_s << u"jd"_s;
    QTest::newRow("apostrophe of a name") << u"O'Leary"_s << u"o leary"_s << u"oleary"_s;
    QTest::newRow("hyphens") << u"e-Health Saint-Jean-sur-Richelieu"_s << u"e health saint jean sur richelieu"_s
                             << u"ehealth saintjeansurrichelieu"_s;
    QTest::newRow("a dash between words") << u"Nord - Sud"_s << u"nord sud"_s << u""_s;
    QTest::newRow("ampersand") << u"Brume & Balise inc."_s << u"brume balise inc"_s << u""_s;
    QTest::newRow("without width") << u"ac\u200Bqu\u00ADis"_s << u"acquis"_s << u""_s;
    QTest::newRow("numbered company") << u"9135-1234 Québec inc."_s << u"9135 1234 quebec inc"_s << u"91351234"_s;
    QTest::newRow("sharp s") << u"Strauß"_s << u"strauss"_s << u""_s;
    QTest::newRow("another script") << u"Ωμέγα Αθήνα"_s << u"ωμεγα αθηνα"_s << u""_s;
}

void TestSearchWords::foldsAndDivides()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, joined);
    QCOMPARE(searchWords(text).join(u' '), words);
    QCOMPARE(indexWords(text).join(u' '), joined.isEmpty() ? words : words + u' ' + joined);
}

void TestSearchWords::wordsOfAnyTextAreFolded()
{
    QRandomGenerator random(41);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(80); i > 0; --i)
            text +=
                random.bounded(4) == 0 ? QChar(char16_t(random.bounded(0x10000))) : QChar(char16_t(0x20 + random.bounded(0x180)));
        const QStringList words = indexWords(text);
        for (const QString &word : words) {
            QVERIFY(!word.isEmpty() && word.size() <= longestSearchWord);
            QVERIFY(!word.contains(u' '));
            QVERIFY(!word.back().isHighSurrogate());
        }
        const QString again = searchWords(text).join(u' ');
        QCOMPARE(searchWords(again).join(u' '), again);
    }
}

void TestSearchWords::namesSortWithoutAccents()
{
    QVERIFY(sortKey(u"Eau"_s) < sortKey(u"Évasion"_s));
    QVERIFY(sortKey(u"Évasion"_s) < sortKey(u"Fer"_s));
    QCOMPARE(sortKey(u"ÉVASION inc."_s), u"evasion inc"_s);
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
