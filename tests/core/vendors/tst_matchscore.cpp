// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/matchscore.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// {a1 a2 b1} {a3 x} {b2}, suggestion between the first and the second.
NameMatching worked()
{
    return { { { u"a"_s, { u"a1"_s, u"a2"_s, u"b1"_s }, {} }, { u"b"_s, { u"a3"_s, u"x"_s }, {} }, { u"c"_s, { u"b2"_s }, {} } },
             { { 0, 1, {} } },
             {} };
}

const AnswerKey key { { u"a1"_s, u"A"_s }, { u"a2"_s, u"A"_s }, { u"a3"_s, u"A"_s },
                      { u"b1"_s, u"B"_s }, { u"b2"_s, u"B"_s }, { u"absent"_s, u"A"_s } };

} // namespace

class TestMatchScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreCounted();
    void suggestionsAreCountedApart();
    void nothingToDivideByIsNoShare();
};

void TestMatchScore::pairsAreCounted()
{
    // Found: a1-a2, a1-b1, a2-b1. Wanted: three of A, one of B. x and absent do not count.
    const PairScore score = scoreClusters(worked(), key);
    QCOMPARE(score, (PairScore { 1, 3, 4 }));
    QCOMPARE(*score.precision(), 1.0 / 3);
    QCOMPARE(*score.recall(), 0.25);
    QCOMPARE(*score.f1(), 2.0 / 7);
}

void TestMatchScore::suggestionsAreCountedApart()
{
    // Across: a1-a3 and a2-a3 are right, b1-a3 is not.
    QCOMPARE(scoreSuggestions(worked(), key), (PairScore { 2, 3, 4 }));
}

void TestMatchScore::nothingToDivideByIsNoShare()
{
    const PairScore score = scoreClusters(worked(), {});
    QVERIFY(!score.precision() && !score.recall() && !score.f1());
}

QTEST_GUILESS_MAIN(TestMatchScore)
#include "tst_matchscore.moc"
