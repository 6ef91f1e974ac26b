// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/brandwords.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestBrandWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFlaggedInAProblem_data();
    void namesAreFlaggedInAProblem();
    void placeIsThatOfTheText();
};

void TestBrandWords::namesAreFlaggedInAProblem_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("found"); ///< "text/sign", joined by commas

    QTest::newRow("no product is named") << u"Delegates do not find whom to meet. Meetings are lost."_s << u""_s;
    QTest::newRow("product inside a sentence") << u"We need Orvalia for our delegates."_s << u"Orvalia/product"_s;
    QTest::newRow("ordinary word of the product") << u"The licences of delegates run out."_s << u""_s;
    QTest::newRow("product's first word begins a sentence, as any word would")
        << u"Orvalia is a place. People get lost."_s << u""_s;
    QTest::newRow("written as names are, in any place") << u"MeetNow4 is slow."_s << u"MeetNow4/product"_s;
    QTest::newRow("the same in small letters") << u"our meetnow4 is slow."_s << u"meetnow4/product"_s;
    QTest::newRow("in the French product only") << u"Nous voulons Brumeau."_s << u"Brumeau/product"_s;
    QTest::newRow("a mark tells") << u"The Zyx\u00AE scanners are old"_s << u"Zyx/mark"_s;
    QTest::newRow("a trade mark tells") << u"The zyx\u2122 scanners are old"_s << u"zyx/mark"_s;
    QTest::newRow("a firm's name without its legal form") << u"We want what Halyard sells"_s << u"Halyard/vendor"_s;
    QTest::newRow("a firm's whole name") << u"Quillfern Data is known to us"_s << u"Quillfern Data/vendor"_s;
    QTest::newRow("only a part of a firm's name") << u"The Quillfern bridge is closed"_s << u""_s;
    QTest::newRow("a firm's name in small letters is a word") << u"Ropes and the halyard are worn"_s << u""_s;
    QTest::newRow("a firm's name that opens a sentence is a word") << u"Halyard and ropes are worn"_s << u""_s;
    QTest::newRow("accents do not matter") << u"Ask Nettoyage Pinede for it"_s << u"Nettoyage Pinede/vendor"_s;
    QTest::newRow("a firm whose name says nothing") << u"Our Canada Day is short"_s << u""_s;
    QTest::newRow("two of them") << u"Neither Orvalia nor Halyard helps"_s << u"Orvalia/product,Halyard/vendor"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestBrandWords::namesAreFlaggedInAProblem()
{
    QFETCH(QString, problem);
    QFETCH(QString, found);
    const BrandNames names({ u"Orvalia licences for MeetNow4"_s, u"licences Brumeau"_s },
                           { u"Halyard Systems Corp."_s, u"Quillfern Data Ltd."_s, u"Nettoyage Pinède"_s, u"Canada Inc."_s });
    static const QStringList signs { u"mark"_s, u"product"_s, u"vendor"_s };
    QStringList told;
    for (const BrandWord &word : names.in(problem))
        told << word.text + u'/' + signs.at(int(word.sign));
    QCOMPARE(told.join(u','), found);
}

void TestBrandWords::placeIsThatOfTheText()
{
    const QList<BrandWord> words = BrandNames({ u"the Orvalia box"_s, {} }).in(u"Buy it. The Orvalia\u00AE, please."_s);
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.constFirst(), (BrandWord { 12, u"Orvalia"_s, BrandSign::Mark }));
}

QTEST_APPLESS_MAIN(TestBrandWords)
#include "tst_brandwords.moc"
