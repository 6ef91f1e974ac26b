// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/searchstems.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSearchStems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singularAndPluralHaveOneStem_data();
    void singularAndPluralHaveOneStem();
    void wordsOfAStemHaveIt_data() { singularAndPluralHaveOneStem_data(); }
    void wordsOfAStemHaveIt();
};

void TestSearchStems::singularAndPluralHaveOneStem_data()
{
    QTest::addColumn<QString>("singular");
    QTest::addColumn<QString>("plural");
    QTest::newRow("s") << u"service"_s << u"services"_s;
    QTest::newRow("y") << u"utility"_s << u"utilities"_s;
    QTest::newRow("al, aux") << u"journal"_s << u"journaux"_s;
    QTest::newRow("eau, eaux") << u"bureau"_s << u"bureaux"_s;
    QTest::newRow("es after s") << u"glass"_s << u"glasses"_s;
    QTest::newRow("es after x") << u"tax"_s << u"taxes"_s;
    QTest::newRow("es after ch") << u"switch"_s << u"switches"_s;
    QTest::newRow("own s stays") << u"analysis"_s << u"analysis"_s;
    QTest::newRow("us stays") << u"virus"_s << u"virus"_s;
    QTest::newRow("short word") << u"gas"_s << u"gas"_s;
    QTest::newRow("letter that looks like more") << u"𝔘n"_s << u"𝔘n"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestSearchStems::singularAndPluralHaveOneStem()
{
    QFETCH(QString, singular);
    QFETCH(QString, plural);
    QCOMPARE(searchStem(plural), searchStem(singular));
}

void TestSearchStems::wordsOfAStemHaveIt()
{
    QFETCH(QString, singular);
    QFETCH(QString, plural);
    const QString stem = searchStem(plural);
    const QStringList words = wordsOfStem(stem);
    QVERIFY2(words.contains(singular) && words.contains(plural), qPrintable(words.join(u' ')));
    for (const QString &word : words)
        QCOMPARE(searchStem(word), stem);
}

QTEST_GUILESS_MAIN(TestSearchStems)
#include "tst_searchstems.moc"
