// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/rules/codes.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The community of practice that jurisdictions keep to share agreements: it recommends, its council decides.
namespace acquis {

/// Who sits for a jurisdiction, and who may sit instead. Several may sit for one jurisdiction; it has one vote.
struct CommunityMember
{
    QString uid;
    QString jurisdiction; ///< e.g. "qc", "ca", "on-toronto"
    QString name;
    QString title;
    QString delegate; ///< empty: nobody
    QDate from;
    QDate until; ///< last day; invalid: without end
    friend bool operator==(const CommunityMember &, const CommunityMember &) = default;
};

/// Jurisdictions with a member on \p day, each once, sorted.
[[nodiscard]] QStringList jurisdictionsOn(const QList<CommunityMember> &members, QDate day);

struct Attendance
{
    QString member; ///< uid
    bool byDelegate = false;
    friend bool operator==(const Attendance &, const Attendance &) = default;
};

struct CommunityMeeting
{
    QString uid;
    QDate day;
    bool isExtra = false; ///< called on need, beside the quarterly ones
    BilingualText agenda;
    QList<Attendance> present;
    QDate summaryIssued; ///< invalid: not yet
    BilingualText summary;
    friend bool operator==(const CommunityMeeting &, const CommunityMeeting &) = default;
};

/// Two thirds of the jurisdictions, each counted once; a delegate counts only for a member who has one.
struct Quorum
{
    int present = 0;
    int of = 0;
    int needed = 0;
    [[nodiscard]] bool isReached() const { return of > 0 && present >= needed; }
    friend bool operator==(const Quorum &, const Quorum &) = default;
};
[[nodiscard]] Quorum quorumOf(const QList<CommunityMember> &members, const CommunityMeeting &meeting);

/// The last day for the summary: two weeks after the meeting.
[[nodiscard]] QDate summaryDue(const CommunityMeeting &meeting);
enum class SummaryState { NotYetHeld, Due, Late, Issued, IssuedLate };
[[nodiscard]] SummaryState summaryStateOf(const CommunityMeeting &meeting, QDate today);

/// The first days of the quarters from \p from to \p to in which a regular meeting is due and none was held or set; meetings began
/// in July 2021.
[[nodiscard]] QList<QDate> quartersWithoutMeeting(const QList<CommunityMeeting> &meetings, QDate from, QDate to);

/// One year of chair and vice-chair.
struct ChairTerm
{
    QString uid;
    QDate from;
    QString chair; ///< uid of a member
    QString viceChair; ///< empty: asked for
    friend bool operator==(const ChairTerm &, const ChairTerm &) = default;
};

/// Who presides, by succession: on the day after a term its vice-chair is chair and a vice-chair is asked for.
struct Officers
{
    QString chair; ///< empty: asked for
    QString viceChair; ///< empty: asked for
    QDate until; ///< last day of the term; invalid: no term has begun
    bool bySuccession = false; ///< no new term was written down
    friend bool operator==(const Officers &, const Officers &) = default;
};
[[nodiscard]] Officers officersOn(QList<ChairTerm> terms, QDate day);

enum class RecommendationRule { Majority, Consensus };
enum class RecommendationVote { For, Against, Abstains };
enum class RecommendationState { Draft, Voted, Forwarded, Accepted, Rejected, Withdrawn };
template <>
inline constexpr std::array codeWords<RecommendationRule> { "majority", "consensus" };
template <>
inline constexpr std::array codeWords<RecommendationVote> { "for", "against", "abstains" };
template <>
inline constexpr std::array codeWords<RecommendationState> { "draft", "voted", "forwarded", "accepted", "rejected", "withdrawn" };

struct CastVote
{
    QString jurisdiction;
    RecommendationVote vote {};
    friend bool operator==(const CastVote &, const CastVote &) = default;
};

/// Of the chief information officer of a jurisdiction.
struct Endorsement
{
    QString jurisdiction;
    QString by;
    QDate day;
    friend bool operator==(const Endorsement &, const Endorsement &) = default;
};

/// A recommendation to the council. The terms of reference say "by majority" in English and "par consensus" in French: the rule
/// that was chosen is kept with it, and both texts.
struct Recommendation
{
    QString uid;
    BilingualText title;
    BilingualText text;
    RecommendationRule rule {};
    QString meeting; ///< uid of the meeting that voted; empty: none yet
    QDate votedOn;
    QList<CastVote> votes;
    QList<Endorsement> endorsements;
    RecommendationState state {};
    QDate forwardedOn;
    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// A count of jurisdictions; votes of one that has no member on the day, and a second vote of one that voted, do not count.
struct VoteCount
{
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    int silent = 0;
    int of = 0;
    bool passes = false; ///< majority: more than half of all jurisdictions; consensus: none against and none silent
    friend bool operator==(const VoteCount &, const VoteCount &) = default;
};
[[nodiscard]] VoteCount countVotes(const Recommendation &recommendation, const QList<CommunityMember> &members);

/// What keeps a recommendation from the council.
enum class ForwardingBar {
    FrenchMissing,
    EnglishMissing,
    NotVoted,
    NoQuorum,
    NotPassed,
    EndorsementMissing,
    AlreadyForwarded,
    Withdrawn
};
template <>
inline constexpr std::array codeWords<ForwardingBar> {
    "french-missing", "english-missing",     "not-voted",         "no-quorum",
    "not-passed",     "endorsement-missing", "already-forwarded", "withdrawn",
};
struct ForwardingAnswer
{
    QList<ForwardingBar> bars; ///< empty: it may go
    QStringList endorsementsMissing; ///< jurisdictions that had a vote; none before there was one
    friend bool operator==(const ForwardingAnswer &, const ForwardingAnswer &) = default;
};
/// \p meeting is the one that voted; none: it is not known here.
[[nodiscard]] ForwardingAnswer mayForward(const Recommendation &recommendation, const QList<CommunityMember> &members,
                                          const std::optional<CommunityMeeting> &meeting);

} // namespace acquis
