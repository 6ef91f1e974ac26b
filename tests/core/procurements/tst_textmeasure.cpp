// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/textmeasure.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestTextMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndPagesAreCounted_data();
    void wordsAndPagesAreCounted();
    void longerLanguageCounts();
    void requestIsWhatFirmsRead();
};

void TestTextMeasure::wordsAndPagesAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("letters");
    QTest::addColumn<qint64>("words");
    QTest::addColumn<qint64>("pages");
    QTest::newRow("nothing") << u""_s << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("blanks") << u" \n\t"_s << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("words") << u"Three quotes, at least."_s << qint64(20) << qint64(4) << qint64(1);
    QTest::newRow("a dash is no word") << u"one \u2013 two"_s << qint64(7) << qint64(2) << qint64(1);
    QTest::newRow("no-break blanks divide") << u"20\u00A0000\u00A0$"_s << qint64(6) << qint64(2) << qint64(1);
    QTest::newRow("apostrophes do not") << u"l\u2019été d\u2019avant"_s << qint64(12) << qint64(2) << qint64(1);
    QTest::newRow("a full page") << u"word "_s.repeated(400) << qint64(1600) << qint64(400) << qint64(1);
    QTest::newRow("a page and a word") << u"word "_s.repeated(401) << qint64(1604) << qint64(401) << qint64(2);
}

void TestTextMeasure::wordsAndPagesAreCounted()
{
    QFETCH(QString, text);
    QFETCH(qint64, letters);
    QFETCH(qint64, words);
    QFETCH(qint64, pages);
    const TextMeasure measure = measureOf(text);
    QCOMPARE(measure.letters, letters);
    QCOMPARE(measure.words, words);
    QCOMPARE(measure.pages(), pages);
}

void TestTextMeasure::longerLanguageCounts()
{
    QCOMPARE(measureOf(BilingualText { u"two words"_s, u"en trois mots"_s }).words, qint64(3));
    QCOMPARE(measureOf(BilingualText { u"two words"_s, u""_s }).words, qint64(2));
}

void TestTextMeasure::requestIsWhatFirmsRead()
{
    ProcurementFile file;
    QCOMPARE(requestLength(file), TextMeasure());
    file.intake.requirements = { { u"v1"_s, 1, {}, { u"one two three four five"_s, {} }, {} },
                                 { u"v2"_s, 2, {}, { u"one two"_s, {} }, {} } };
    file.solicitation.items = { { u"i1"_s, { u"A table"_s, u"Une grande table"_s }, 1, {}, false } };
    Criterion criterion;
    criterion.name = { u"Price"_s, u"Prix"_s };
    file.solicitation.criteria = { criterion };
    QCOMPARE(requestLength(file).words, qint64(2 + 3 + 1));
}

QTEST_APPLESS_MAIN(TestTextMeasure)
#include "tst_textmeasure.moc"
