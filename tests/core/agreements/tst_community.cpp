// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/community.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

QList<CommunityMember> members(int count)
{
    QList<CommunityMember> list;
    for (int i = 1; i <= count; ++i)
        list << CommunityMember {
            u"m%1"_s.arg(i), u"j%1"_s.arg(i), u"Member %1"_s.arg(i), {}, u"Delegate %1"_s.arg(i), QDate(2021, 7, 1), {}
        };
    return list;
}

CommunityMeeting meeting(int present)
{
    CommunityMeeting value { u"meeting-1"_s, QDate(2021, 7, 5), false, {}, {}, {}, {} };
    for (int i = 1; i <= present; ++i)
        value.present << Attendance { u"m%1"_s.arg(i), i % 2 == 0 };
    return value;
}

Recommendation recommendation(int inFavour, int against, int endorsed, RecommendationRule rule)
{
    Recommendation value;
    value.uid = u"recommendation-1"_s;
    value.title = { u"Share terms"_s, u"Partager les clauses"_s };
    value.text = { u"Use one set."_s, u"Utiliser un seul jeu."_s };
    value.rule = rule;
    value.meeting = u"meeting-1"_s;
    value.votedOn = QDate(2021, 7, 5);
    value.state = RecommendationState::Voted;
    for (int i = 1; i <= inFavour + against; ++i)
        value.votes << CastVote { u"j%1"_s.arg(i), i <= inFavour ? RecommendationVote::For : RecommendationVote::Against };
    for (int i = 1; i <= endorsed; ++i)
        value.endorsements << Endorsement { u"j%1"_s.arg(i), u"CIO %1"_s.arg(i), QDate(2021, 8, 1) };
    return value;
}

} // namespace

class TestCommunity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoThirdsAreAQuorum_data();
    void twoThirdsAreAQuorum();
    void jurisdictionHasOneVote();
    void summaryIsDueInTwoWeeks_data();
    void summaryIsDueInTwoWeeks();
    void quartersAskForAMeeting();
    void viceChairFollows_data();
    void viceChairFollows();
    void ruleDecides_data();
    void ruleDecides();
    void onlyMembersVotesCountOnce();
    void nothingGoesForwardWithSomethingMissing();
};

void TestCommunity::twoThirdsAreAQuorum_data()
{
    QTest::addColumn<int>("of");
    QTest::addColumn<int>("present");
    QTest::addColumn<bool>("reached");
    QTest::newRow("9 of 13") << 13 << 9 << true;
    QTest::newRow("8 of 13") << 13 << 8 << false;
    QTest::newRow("8 of 12") << 12 << 8 << true;
    QTest::newRow("7 of 12") << 12 << 7 << false;
    QTest::newRow("1 of 1") << 1 << 1 << true;
    QTest::newRow("nobody of nobody") << 0 << 0 << false;
}

void TestCommunity::twoThirdsAreAQuorum()
{
    QFETCH(int, of);
    QFETCH(int, present);
    const Quorum quorum = quorumOf(members(of), meeting(present));
    QCOMPARE(quorum.present, present);
    QTEST(quorum.isReached(), "reached");
}

void TestCommunity::jurisdictionHasOneVote()
{
    QList<CommunityMember> list = members(3);
    list << CommunityMember { u"second"_s, u"j1"_s, u"Second"_s, {}, {}, QDate(2021, 7, 1), {} };
    list[2].until = QDate(2021, 7, 4); // left the day before
    CommunityMeeting day = meeting(0);
    day.present = {
        { u"m1"_s, false }, { u"second"_s, false }, { u"m3"_s, false }, { u"stranger"_s, false }, { u"second"_s, true }
    };
    QCOMPARE(quorumOf(list, day), (Quorum { 1, 2, 2 }));
    // A delegate sits only for who has one.
    day.present = { { u"second"_s, true } };
    QCOMPARE(quorumOf(list, day).present, 0);
}

void TestCommunity::summaryIsDueInTwoWeeks_data()
{
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("state");
    QTest::newRow("before the meeting") << QDate() << QDate(2021, 7, 4) << int(SummaryState::NotYetHeld);
    QTest::newRow("on the last day") << QDate() << QDate(2021, 7, 19) << int(SummaryState::Due);
    QTest::newRow("a day later") << QDate() << QDate(2021, 7, 20) << int(SummaryState::Late);
    QTest::newRow("issued") << QDate(2021, 7, 19) << QDate(2021, 9, 1) << int(SummaryState::Issued);
    QTest::newRow("issued late") << QDate(2021, 7, 20) << QDate(2021, 9, 1) << int(SummaryState::IssuedLate);
}

void TestCommunity::summaryIsDueInTwoWeeks()
{
    QFETCH(QDate, issued);
    QFETCH(QDate, today);
    CommunityMeeting day = meeting(1);
    day.summaryIssued = issued;
    QCOMPARE(summaryDue(day), QDate(2021, 7, 19));
    QTEST(int(summaryStateOf(day, today)), "state");
}

void TestCommunity::quartersAskForAMeeting()
{
    CommunityMeeting extra = meeting(1);
    extra.day = QDate(2021, 11, 3);
    extra.isExtra = true;
    const QList<QDate> missing = quartersWithoutMeeting({ meeting(1), extra }, QDate(2020, 1, 1), QDate(2022, 1, 1));
    QCOMPARE(missing, (QList { QDate(2021, 10, 1), QDate(2022, 1, 1) }));
}

void TestCommunity::viceChairFollows_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("chair");
    QTest::addColumn<QString>("viceChair");
    QTest::addColumn<bool>("bySuccession");
    QTest::newRow("before the first term") << QDate(2021, 6, 30) << QString() << QString() << false;
    QTest::newRow("first day") << QDate(2021, 7, 1) << u"m1"_s << u"m2"_s << false;
    QTest::newRow("last day") << QDate(2022, 6, 30) << u"m1"_s << u"m2"_s << false;
    QTest::newRow("day after: vice-chair is chair, one is asked for") << QDate(2022, 7, 1) << u"m2"_s << QString() << true;
    QTest::newRow("its last day") << QDate(2023, 6, 30) << u"m2"_s << QString() << true;
    QTest::newRow("nobody was found") << QDate(2023, 7, 1) << QString() << QString() << true;
    QTest::newRow("a new term is written down") << QDate(2024, 7, 1) << u"m5"_s << QString() << false;
}

void TestCommunity::viceChairFollows()
{
    QFETCH(QDate, day);
    const Officers officers =
        officersOn({ { u"t2"_s, QDate(2024, 7, 1), u"m5"_s, {} }, { u"t1"_s, QDate(2021, 7, 1), u"m1"_s, u"m2"_s } }, day);
    QTEST(officers.chair, "chair");
    QTEST(officers.viceChair, "viceChair");
    QTEST(officers.bySuccession, "bySuccession");
}

void TestCommunity::ruleDecides_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("inFavour");
    QTest::addColumn<int>("against");
    QTest::addColumn<bool>("passes");
    const int majority = int(RecommendationRule::Majority);
    const int consensus = int(RecommendationRule::Consensus);
    QTest::newRow("7 of 12 by majority") << majority << 7 << 5 << true;
    QTest::newRow("7 of 12 by consensus") << consensus << 7 << 5 << false;
    QTest::newRow("half is no majority") << majority << 6 << 6 << false;
    QTest::newRow("7 of 12 with silence by majority") << majority << 7 << 0 << true;
    QTest::newRow("silence is no consensus") << consensus << 11 << 0 << false;
    QTest::newRow("all by consensus") << consensus << 12 << 0 << true;
}

void TestCommunity::ruleDecides()
{
    QFETCH(int, rule);
    QFETCH(int, inFavour);
    QFETCH(int, against);
    const VoteCount count = countVotes(recommendation(inFavour, against, 0, RecommendationRule(rule)), members(12));
    QCOMPARE(count.of, 12);
    QCOMPARE(count.silent, 12 - inFavour - against);
    QTEST(count.passes, "passes");
}

void TestCommunity::onlyMembersVotesCountOnce()
{
    Recommendation value = recommendation(2, 0, 0, RecommendationRule::Majority);
    value.votes << CastVote { u"j1"_s, RecommendationVote::Against } << CastVote { u"stranger"_s, RecommendationVote::For }
                << CastVote { u"j3"_s, RecommendationVote::Abstains };
    QCOMPARE(countVotes(value, members(3)), (VoteCount { 2, 0, 1, 0, 3, true }));
    value.rule = RecommendationRule::Consensus;
    QVERIFY(countVotes(value, members(3)).passes); // who abstains does not object
}

void TestCommunity::nothingGoesForwardWithSomethingMissing()
{
    const Recommendation whole = recommendation(7, 5, 12, RecommendationRule::Majority);
    QVERIFY(mayForward(whole, members(12), meeting(8)).bars.isEmpty());
    QCOMPARE(mayForward(whole, members(12), meeting(7)).bars, QList { ForwardingBar::NoQuorum });
    QCOMPARE(mayForward(whole, members(12), std::nullopt).bars, QList { ForwardingBar::NoQuorum });
    const auto endorsement = mayForward(recommendation(7, 5, 11, RecommendationRule::Majority), members(12), meeting(8));
    QCOMPARE(endorsement.bars, QList { ForwardingBar::EndorsementMissing });
    QCOMPARE(endorsement.endorsementsMissing, QStringList { u"j12"_s });
    QCOMPARE(mayForward(recommendation(7, 5, 12, RecommendationRule::Consensus), members(12), meeting(8)).bars,
             QList { ForwardingBar::NotPassed });
    Recommendation english = whole;
    english.text.fr.clear();
    QCOMPARE(mayForward(english, members(12), meeting(8)).bars, QList { ForwardingBar::FrenchMissing });
    Recommendation gone = whole;
    gone.state = RecommendationState::Forwarded;
    QCOMPARE(mayForward(gone, members(12), meeting(8)).bars, QList { ForwardingBar::AlreadyForwarded });
    QCOMPARE(mayForward({}, members(12), std::nullopt).bars,
             (QList { ForwardingBar::FrenchMissing, ForwardingBar::EnglishMissing, ForwardingBar::NotVoted,
                      ForwardingBar::EndorsementMissing }));
}

QTEST_GUILESS_MAIN(TestCommunity)
#include "tst_community.moc"
