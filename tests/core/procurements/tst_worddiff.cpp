// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/worddiff.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// "same [-removed-] {+added+}"
QString told(const QList<DiffPart> &parts)
{
    QString text;
    for (const DiffPart &part : parts) {
        text += part.kind == DiffKind::Same      ? part.text
                : part.kind == DiffKind::Removed ? u"[-%1-]"_s.arg(part.text)
                                                 : u"{+%1+}"_s.arg(part.text);
    }
    return text;
}

QString side(const QList<DiffPart> &parts, DiffKind without)
{
    QString text;
    for (const DiffPart &part : parts)
        text += part.kind == without ? QString() : part.text;
    return text;
}

/// Length of the longest common subsequence, the slow way.
int commonWords(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
    }
    return table[a.size()][b.size()];
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTellWhatChanged_data();
    void wordsTellWhatChanged();
    void bothTextsCanBeReadBackAndMostWordsStay();
};

void TestWordDiff::wordsTellWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("difference");
    QTest::newRow("nothing and nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"three quotes"_s << u"three quotes"_s << u"three quotes"_s;
    QTest::newRow("first version") << u""_s << u"three quotes"_s << u"{+three quotes+}"_s;
    QTest::newRow("all is gone") << u"three quotes"_s << u""_s << u"[-three quotes-]"_s;
    QTest::newRow("a word is replaced") << u"within ten days of order"_s << u"within twenty days of order"_s
                                        << u"within [-ten -]{+twenty +}days of order"_s;
    QTest::newRow("a word comes in") << u"data is deleted"_s << u"data is always deleted"_s << u"data is {+always +}deleted"_s;
    QTest::newRow("a word goes at the end") << u"delete data soon"_s << u"delete data"_s << u"delete data[-soon-]"_s;
    QTest::newRow("case and comma are words' own")
        << u"Delete data"_s << u"delete data,"_s << u"[-Delete data-]{+delete data,+}"_s;
    QTest::newRow("blanks alone are no change") << u"a  b\nc"_s << u"a b c"_s << u"a b c"_s;
    QTest::newRow("words that moved") << u"alpha beta gamma"_s << u"gamma alpha beta"_s << u"{+gamma +}alpha beta[-gamma-]"_s;
}

void TestWordDiff::wordsTellWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, difference);
    QCOMPARE(told(wordDiff(before, after)), difference);
}

void TestWordDiff::bothTextsCanBeReadBackAndMostWordsStay()
{
    QRandomGenerator chance(20151121);
    for (int round = 0; round < 200; ++round) {
        const auto words = [&chance] {
            QStringList all;
            for (int i = chance.bounded(30); i > 0; --i)
                all << QString(QChar(u'a' + chance.bounded(6)));
            return all;
        };
        const QStringList first = words();
        const QStringList second = words();
        const QList<DiffPart> parts = wordDiff(first.join(u' '), second.join(u' '));
        QCOMPARE(side(parts, DiffKind::Removed).simplified(), second.join(u' '));
        int same = 0;
        QStringList before;
        for (const DiffPart &part : parts) {
            const QStringList here = part.text.simplified().split(u' ', Qt::SkipEmptyParts);
            same += part.kind == DiffKind::Same ? int(here.size()) : 0;
            if (part.kind != DiffKind::Added)
                before << here;
        }
        QCOMPARE(before, first);
        QCOMPARE(same, commonWords(first, second));
    }
}

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
