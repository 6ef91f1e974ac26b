// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/threequotes.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

QuoteCandidate candidate(qint64 id, int covered = 2, int score = 500)
{
    QuoteCandidate one;
    one.id = { id };
    one.family = { id };
    one.covered = covered;
    one.score = score;
    return one;
}

QList<qint64> numbers(const QuoteChoice &choice)
{
    QList<qint64> ids;
    for (const VendorId id : choice.picked())
        ids << id.value;
    return ids;
}

QList<QuoteReason> reasonsOf(const QuoteChoice &choice, qint64 id)
{
    for (const QuoteVerdict &verdict : choice.verdicts) {
        if (verdict.id.value == id)
            return verdict.reasons;
    }
    return {};
}

QuoteRules rules(int count = 3)
{
    QuoteRules rules;
    rules.count = count;
    rules.lot = u"data analytics software"_s;
    return rules;
}

/// Any candidates: families, sizes, standings and histories at random.
QList<QuoteCandidate> anyCandidates(QRandomGenerator &random)
{
    QList<QuoteCandidate> candidates;
    const int count = random.bounded(0, 25);
    for (int i = 1; i <= count; ++i) {
        QuoteCandidate one = candidate(i, random.bounded(1, 5), random.bounded(100, 104));
        one.family = { random.bounded(1, count + 1) };
        one.isLarge = random.bounded(4) == 0;
        one.hasStanding = random.bounded(2) == 0;
        if (random.bounded(2) == 0) {
            one.history.invitations = random.bounded(0, 3);
            one.history.lines = random.bounded(0, 3);
            one.history.share = { random.bounded(0, 30), 100 };
        }
        candidates << one;
    }
    return candidates;
}

} // namespace

class TestThreeQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverAskedComeFirst();
    void bestFitComesFirstAmongEquals();
    void firmsThatHardlyFitComeLast();
    void familyIsAskedOnce();
    void oneLargeFirmAtMost();
    void incumbentCountsAsLarge();
    void standingIsRequiredWhenTheNeedSaysSo();
    void fewerThanThreeWhenThereAreNotEnough();
    void lotDecidesBetweenEquals();
    void holdsForAnyCandidates();
};

void TestThreeQuotes::neverAskedComeFirst()
{
    QList<QuoteCandidate> candidates { candidate(1, 3, 900), candidate(2), candidate(3), candidate(4) };
    candidates[0].history.invitations = 1;
    candidates[1].history.lines = 5;
    const QuoteChoice choice = pickThree(candidates, rules());
    QList<qint64> picked = numbers(choice);
    QCOMPARE(picked.last(), 1); // asked less often than 2
    std::ranges::sort(picked);
    QCOMPARE(picked, (QList<qint64> { 1, 3, 4 }));
    QVERIFY(reasonsOf(choice, 3).contains(QuoteReason::NeverAsked));
    QVERIFY(reasonsOf(choice, 1).contains(QuoteReason::AskedBefore));
    QCOMPARE(reasonsOf(choice, 2), (QList { QuoteReason::OthersFirst, QuoteReason::AskedBefore }));
}

void TestThreeQuotes::bestFitComesFirstAmongEquals()
{
    const QuoteChoice choice = pickThree({ candidate(1, 2, 700), candidate(2, 3, 600), candidate(3, 2, 800) }, rules());
    QCOMPARE(numbers(choice), (QList<qint64> { 2, 3, 1 }));
    QVERIFY(reasonsOf(choice, 2).contains(QuoteReason::FitsBest));
    QVERIFY(!reasonsOf(choice, 3).contains(QuoteReason::FitsBest));
}

void TestThreeQuotes::firmsThatHardlyFitComeLast()
{
    QList<QuoteCandidate> candidates { candidate(1, 3), candidate(2, 1), candidate(3, 2), candidate(4, 3) };
    candidates[3].history.invitations = 4;
    const QuoteChoice choice = pickThree(candidates, rules());
    QCOMPARE(numbers(choice), (QList<qint64> { 1, 3, 4 }));
    QVERIFY(reasonsOf(choice, 2).contains(QuoteReason::FitsLess));
    // Where others are missing it is picked after all.
    candidates.removeLast();
    QVERIFY(numbers(pickThree(candidates, rules())).contains(2));
}

void TestThreeQuotes::familyIsAskedOnce()
{
    QList<QuoteCandidate> candidates { candidate(1, 3, 900), candidate(2, 3, 800), candidate(3, 3, 700), candidate(4, 3, 600) };
    candidates[1].family = { 1 };
    const QuoteChoice choice = pickThree(candidates, rules());
    QCOMPARE(numbers(choice), (QList<qint64> { 1, 3, 4 }));
    QCOMPARE(reasonsOf(choice, 2), QList { QuoteReason::SameFamily });
}

void TestThreeQuotes::oneLargeFirmAtMost()
{
    QList<QuoteCandidate> candidates { candidate(1, 3, 900), candidate(2, 3, 800), candidate(3, 3, 700), candidate(4, 3, 600) };
    candidates[0].isLarge = true;
    candidates[1].isLarge = true;
    const QuoteChoice choice = pickThree(candidates, rules());
    QCOMPARE(numbers(choice), (QList<qint64> { 1, 3, 4 }));
    QVERIFY(reasonsOf(choice, 1).contains(QuoteReason::TheOneLarge));
    QCOMPARE(reasonsOf(choice, 2), QList { QuoteReason::SecondLarge });
}

void TestThreeQuotes::incumbentCountsAsLarge()
{
    QuoteCandidate one = candidate(1);
    QVERIFY(!isLargeIncumbent(one, rules()));
    one.history.share = { 10, 100 };
    QVERIFY(isLargeIncumbent(one, rules()));
    one.history.share = { 9, 100 };
    QVERIFY(!isLargeIncumbent(one, rules()));
    one.history.share = { -5, -10 };
    QVERIFY(!isLargeIncumbent(one, rules()));
}

void TestThreeQuotes::standingIsRequiredWhenTheNeedSaysSo()
{
    QList<QuoteCandidate> candidates { candidate(1), candidate(2), candidate(3) };
    candidates[1].hasStanding = true;
    QuoteRules required = rules();
    required.standingRequired = true;
    const QuoteChoice choice = pickThree(candidates, required);
    QCOMPARE(numbers(choice), QList<qint64> { 2 });
    QCOMPARE(reasonsOf(choice, 1), QList { QuoteReason::NoStanding });
    QCOMPARE(numbers(pickThree(candidates, rules())).size(), 3);
}

void TestThreeQuotes::fewerThanThreeWhenThereAreNotEnough()
{
    QVERIFY(pickThree({}, rules()).verdicts.isEmpty());
    QCOMPARE(numbers(pickThree({ candidate(7) }, rules())), QList<qint64> { 7 });
    QVERIFY(numbers(pickThree({ candidate(7) }, rules(0))).isEmpty());
}

void TestThreeQuotes::lotDecidesBetweenEquals()
{
    QList<QuoteCandidate> candidates;
    for (qint64 id = 1; id <= 40; ++id)
        candidates << candidate(id);
    QList<QList<qint64>> choices;
    for (const QString &lot : { u"a"_s, u"b"_s, u"c"_s, u"d"_s }) {
        QuoteRules one = rules();
        one.lot = lot;
        choices << numbers(pickThree(candidates, one));
    }
    // Not always those that were entered first, and another word gives others.
    QVERIFY(!choices.contains(QList<qint64> { 1, 2, 3 }));
    QVERIFY(choices[0] != choices[1] || choices[1] != choices[2] || choices[2] != choices[3]);
}

void TestThreeQuotes::holdsForAnyCandidates()
{
    QRandomGenerator random(41);
    for (int round = 0; round < 2000; ++round) {
        QList<QuoteCandidate> candidates = anyCandidates(random);
        QuoteRules some = rules(random.bounded(1, 5));
        some.standingRequired = random.bounded(3) == 0;
        const QuoteChoice choice = pickThree(candidates, some);
        QHash<qint64, QuoteCandidate> byId;
        int mostCovered = 0;
        for (const QuoteCandidate &one : std::as_const(candidates)) {
            byId.insert(one.id.value, one);
            mostCovered = std::max(mostCovered, one.covered);
        }
        QCOMPARE(choice.verdicts.size(), candidates.size());
        const QList<qint64> picked = numbers(choice);
        QVERIFY(picked.size() <= some.count);
        QSet<qint64> families;
        int large = 0;
        for (const qint64 id : picked) {
            families.insert(byId[id].family.value);
            large += isLargeIncumbent(byId[id], some) ? 1 : 0;
            QVERIFY(!some.standingRequired || byId[id].hasStanding);
        }
        QCOMPARE(families.size(), picked.size());
        QVERIFY(large <= 1);
        for (const QuoteVerdict &verdict : choice.verdicts) {
            QVERIFY(!verdict.reasons.isEmpty());
            if (verdict.isPicked)
                continue;
            // Who was never asked and fits gives way to one who was only where a rule says so.
            const QuoteCandidate &passed = byId[verdict.id.value];
            if (passed.history.wasAsked() || 2 * passed.covered < mostCovered
                || !verdict.reasons.contains(QuoteReason::OthersFirst))
                continue;
            for (const qint64 id : picked)
                QVERIFY(!byId[id].history.wasAsked());
        }
        // Whoever was passed over for lack of places found them all taken.
        const bool anyOthersFirst = std::ranges::any_of(
            choice.verdicts, [](const QuoteVerdict &one) { return one.reasons.contains(QuoteReason::OthersFirst); });
        QVERIFY(!anyOthersFirst || picked.size() == some.count);
        // The order in which candidates come decides nothing.
        std::shuffle(candidates.begin(), candidates.end(), random);
        QCOMPARE(pickThree(candidates, some), choice);
    }
}

QTEST_GUILESS_MAIN(TestThreeQuotes)
#include "tst_threequotes.moc"
