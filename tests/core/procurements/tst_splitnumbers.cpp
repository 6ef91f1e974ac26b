// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/splitnumbers.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSplitNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreNumberedAsAHashWould();
    void namesHaveOneKeyWhateverTheirForm();
    void wordsBeyondTheMostAreLeftOut();
};

void TestSplitNumbers::textsAreNumberedAsAHashWould()
{
    QRandomGenerator random(11);
    QHash<QString, quint32> expected;
    SplitTexts texts;
    QCOMPARE(texts.find(u"a"), SplitTexts::none);
    for (int i = 0; i < 20'000; ++i) {
        // Few letters and all lengths: many are the beginning of another one, or differ in the last letter alone.
        QString text;
        for (int left = random.bounded(14); left > 0; --left)
            text += random.bounded(5) == 0 ? u'\u00E9' : QChar(u'a' + random.bounded(2));
        if (!expected.contains(text)) {
            QCOMPARE(texts.find(text), SplitTexts::none);
            expected.insert(text, quint32(expected.size()));
        }
        QCOMPARE(texts.add(text), expected.value(text));
    }
    QCOMPARE(texts.count(), std::size_t(expected.size()));
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        QCOMPARE(texts.find(it.key()), it.value());
        QCOMPARE(texts.text(it.value()).toString(), it.key());
    }
}

void TestSplitNumbers::namesHaveOneKeyWhateverTheirForm()
{
    SplitNames names;
    const quint32 plain = names.add(u"Ecole, inc"_s);
    const quint32 accents = names.add(u"\u00C9COLE INC."_s);
    const quint32 dots = names.add(u"..."_s);
    QVERIFY(plain != accents);
    QCOMPARE(names.key(plain), names.key(accents));
    QCOMPARE(names.keyOf(u"ecole inc"_s), names.key(plain));
    QCOMPARE(names.written(accents), u"\u00C9COLE INC."_s);
    QCOMPARE(names.add(QString()), 0U);
    QCOMPARE(names.key(0), 0U);
    QCOMPARE(names.written(0), QString());
    QCOMPARE(names.key(dots), 0U);
    QCOMPARE(names.written(dots), u"..."_s);
    QCOMPARE(names.keyOf(u"nobody"_s), 0U);
}

void TestSplitNumbers::wordsBeyondTheMostAreLeftOut()
{
    SplitWords words;
    std::vector<quint32> kept;
    QCOMPARE(words.add(u"roads signs road, 2015 plow", 100, kept), 3U);
    QCOMPARE(words.add(u"", 100, kept), 0U);
    QCOMPARE(words.add(u"plows tools signs", 2, kept), 2U);
    QCOMPARE(kept, std::vector<quint32>({ 0, 1, 2, 1, 2 }));
    QCOMPARE(words.find(u"tool \u00E9t\u00E9 road"), std::vector<quint32>({ 0, 3, 4 }));
}

QTEST_APPLESS_MAIN(TestSplitNumbers)
#include "tst_splitnumbers.moc"
