// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/community.h"

#include <algorithm>

namespace acquis {

namespace {

constexpr int summaryDays = 14;
const QDate firstQuarter(2021, 7, 1);

bool sits(const CommunityMember &member, QDate day)
{
    return member.from <= day && (!member.until.isValid() || day <= member.until);
}

QDate quarterOf(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

/// Whoever replaces a chair by succession leaves the place of the vice-chair empty.
Officers succeeded(const ChairTerm &term, QDate day)
{
    Officers officers { term.chair, term.viceChair, term.from.addYears(1).addDays(-1), false };
    while (day > officers.until) {
        officers.chair = officers.viceChair;
        officers.viceChair.clear();
        officers.until = officers.until.addDays(1).addYears(1).addDays(-1);
        officers.bySuccession = true;
        if (officers.chair.isEmpty())
            break;
    }
    return officers;
}

} // namespace

QStringList jurisdictionsOn(const QList<CommunityMember> &members, QDate day)
{
    QStringList jurisdictions;
    for (const CommunityMember &member : members) {
        if (sits(member, day))
            jurisdictions << member.jurisdiction;
    }
    jurisdictions.removeDuplicates();
    jurisdictions.sort();
    return jurisdictions;
}

Quorum quorumOf(const QList<CommunityMember> &members, const CommunityMeeting &meeting)
{
    QStringList present;
    for (const Attendance &attendance : meeting.present) {
        const auto it = std::ranges::find(members, attendance.member, &CommunityMember::uid);
        if (it != members.end() && sits(*it, meeting.day) && (!attendance.byDelegate || !it->delegate.isEmpty()))
            present << it->jurisdiction;
    }
    present.removeDuplicates();
    const int of = int(jurisdictionsOn(members, meeting.day).size());
    return { int(present.size()), of, (2 * of + 2) / 3 };
}

QDate summaryDue(const CommunityMeeting &meeting)
{
    return meeting.day.addDays(summaryDays);
}

SummaryState summaryStateOf(const CommunityMeeting &meeting, QDate today)
{
    if (meeting.summaryIssued.isValid())
        return meeting.summaryIssued > summaryDue(meeting) ? SummaryState::IssuedLate : SummaryState::Issued;
    if (today < meeting.day)
        return SummaryState::NotYetHeld;
    return today > summaryDue(meeting) ? SummaryState::Late : SummaryState::Due;
}

QList<QDate> quartersWithoutMeeting(const QList<CommunityMeeting> &meetings, QDate from, QDate to)
{
    QList<QDate> missing;
    for (QDate quarter = std::max(quarterOf(from), firstQuarter); quarter.isValid() && quarter <= to;
         quarter = quarter.addMonths(3)) {
        const bool held = std::ranges::any_of(meetings, [quarter](const CommunityMeeting &meeting) {
            return !meeting.isExtra && quarterOf(meeting.day) == quarter;
        });
        if (!held)
            missing << quarter;
    }
    return missing;
}

Officers officersOn(QList<ChairTerm> terms, QDate day)
{
    std::ranges::sort(terms, {}, &ChairTerm::from);
    const auto next = std::ranges::upper_bound(terms, day, {}, &ChairTerm::from);
    if (next == terms.begin())
        return {};
    const ChairTerm &term = *std::prev(next);
    return succeeded(term, day);
}

VoteCount countVotes(const Recommendation &recommendation, const QList<CommunityMember> &members)
{
    QStringList silent = jurisdictionsOn(members, recommendation.votedOn);
    VoteCount count;
    count.of = int(silent.size());
    for (const CastVote &cast : recommendation.votes) {
        if (!silent.removeOne(cast.jurisdiction))
            continue;
        switch (cast.vote) {
        case RecommendationVote::For: ++count.inFavour; break;
        case RecommendationVote::Against: ++count.against; break;
        case RecommendationVote::Abstains: ++count.abstained; break;
        }
    }
    count.silent = int(silent.size());
    switch (recommendation.rule) {
    case RecommendationRule::Majority: count.passes = 2 * count.inFavour > count.of; break;
    case RecommendationRule::Consensus: count.passes = count.inFavour > 0 && count.against == 0 && count.silent == 0; break;
    }
    return count;
}

ForwardingAnswer mayForward(const Recommendation &recommendation, const QList<CommunityMember> &members,
                            const std::optional<CommunityMeeting> &meeting)
{
    ForwardingAnswer answer;
    const auto barIf = [&answer](bool stands, ForwardingBar bar) {
        if (stands)
            answer.bars << bar;
    };
    barIf(recommendation.title.fr.isEmpty() || recommendation.text.fr.isEmpty(), ForwardingBar::FrenchMissing);
    barIf(recommendation.title.en.isEmpty() || recommendation.text.en.isEmpty(), ForwardingBar::EnglishMissing);
    const bool voted = recommendation.votedOn.isValid() && !recommendation.votes.isEmpty();
    barIf(!voted, ForwardingBar::NotVoted);
    if (voted) {
        barIf(!meeting || meeting->uid != recommendation.meeting || !quorumOf(members, *meeting).isReached(),
              ForwardingBar::NoQuorum);
        barIf(!countVotes(recommendation, members).passes, ForwardingBar::NotPassed);
    }
    answer.endorsementsMissing = voted ? jurisdictionsOn(members, recommendation.votedOn) : QStringList();
    for (const Endorsement &endorsement : recommendation.endorsements)
        answer.endorsementsMissing.removeOne(endorsement.jurisdiction);
    barIf(!voted || !answer.endorsementsMissing.isEmpty(), ForwardingBar::EndorsementMissing);
    const RecommendationState state = recommendation.state;
    barIf(state == RecommendationState::Forwarded || state == RecommendationState::Accepted
              || state == RecommendationState::Rejected,
          ForwardingBar::AlreadyForwarded);
    barIf(state == RecommendationState::Withdrawn, ForwardingBar::Withdrawn);
    return answer;
}

} // namespace acquis
