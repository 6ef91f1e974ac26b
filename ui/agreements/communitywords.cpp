// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communitywords.h"

#include "ui/agreements/sharewords.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString CommunityWords::day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"–"_s;
}

QString CommunityWords::term(QDate from, QDate until) const
{
    return until.isValid() ? tr("%1 to %2").arg(day(from), day(until)) : tr("from %1 on").arg(day(from));
}

QString CommunityWords::quarter(QDate first) const
{
    const QLocale &locale = m_formats.locale();
    return tr("%1 to %2 %3", "first month, last month, year")
        .arg(locale.standaloneMonthName(first.month()), locale.standaloneMonthName(first.addMonths(2).month()),
             QString::number(first.year()));
}

QString CommunityWords::meetingKind(const CommunityMeeting &meeting) const
{
    return meeting.isExtra ? tr("Extra meeting") : tr("Quarterly meeting");
}

QString CommunityWords::quorum(const Quorum &quorum) const
{
    if (quorum.of == 0)
        return tr("No jurisdiction has a member on this day.");
    const QString present = m_formats.number(quorum.present);
    const QString of = m_formats.number(quorum.of);
    const QString needed = m_formats.number(quorum.needed);
    return quorum.isReached() ? tr("Quorum: %1 of %2 jurisdictions, %3 needed.").arg(present, of, needed)
                              : tr("No quorum: %1 of %2 jurisdictions, %3 needed.").arg(present, of, needed);
}

QString CommunityWords::summary(const CommunityMeeting &meeting, QDate today) const
{
    const QDate due = summaryDue(meeting);
    switch (summaryStateOf(meeting, today)) {
    case SummaryState::NotYetHeld: return tr("The meeting is not held yet; its summary will be due by %1.").arg(day(due));
    case SummaryState::Due: return tr("Due by %1.").arg(day(due));
    case SummaryState::Late: return tr("Late: it was due by %1, %n days ago.", nullptr, int(due.daysTo(today))).arg(day(due));
    case SummaryState::Issued: return tr("Issued on %1, in time.").arg(day(meeting.summaryIssued));
    case SummaryState::IssuedLate:
        return tr("Issued on %1, %n days late.", nullptr, int(due.daysTo(meeting.summaryIssued))).arg(day(meeting.summaryIssued));
    }
    Q_UNREACHABLE();
}

QString CommunityWords::summaryState(SummaryState state) const
{
    switch (state) {
    case SummaryState::NotYetHeld: return tr("Not due yet");
    case SummaryState::Due: return tr("Due");
    case SummaryState::Late: return tr("Late");
    case SummaryState::Issued: return tr("Issued");
    case SummaryState::IssuedLate: return tr("Issued late");
    }
    Q_UNREACHABLE();
}

StateToken CommunityWords::summaryToken(SummaryState state)
{
    switch (state) {
    case SummaryState::NotYetHeld: return StateToken::Neutral;
    case SummaryState::Due: return StateToken::Info;
    case SummaryState::Late: return StateToken::Error;
    case SummaryState::Issued: return StateToken::Ok;
    case SummaryState::IssuedLate: return StateToken::Warning;
    }
    Q_UNREACHABLE();
}

QString CommunityWords::rule(RecommendationRule rule) const
{
    switch (rule) {
    case RecommendationRule::Majority: return tr("By majority");
    case RecommendationRule::Consensus: return tr("By consensus");
    }
    Q_UNREACHABLE();
}

QString CommunityWords::vote(RecommendationVote vote) const
{
    switch (vote) {
    case RecommendationVote::For: return tr("In favour");
    case RecommendationVote::Against: return tr("Against");
    case RecommendationVote::Abstains: return tr("Abstains");
    }
    Q_UNREACHABLE();
}

QString CommunityWords::state(RecommendationState state) const
{
    switch (state) {
    case RecommendationState::Draft: return tr("Draft");
    case RecommendationState::Voted: return tr("Voted on");
    case RecommendationState::Forwarded: return tr("Before the council");
    case RecommendationState::Accepted: return tr("Accepted by the council");
    case RecommendationState::Rejected: return tr("Rejected by the council");
    case RecommendationState::Withdrawn: return tr("Withdrawn by the community");
    }
    Q_UNREACHABLE();
}

StateToken CommunityWords::stateToken(RecommendationState state)
{
    switch (state) {
    case RecommendationState::Draft: return StateToken::Neutral;
    case RecommendationState::Voted:
    case RecommendationState::Forwarded: return StateToken::Info;
    case RecommendationState::Accepted: return StateToken::Ok;
    case RecommendationState::Rejected: return StateToken::Error;
    case RecommendationState::Withdrawn: return StateToken::Neutral;
    }
    Q_UNREACHABLE();
}

QString CommunityWords::count(const VoteCount &count, RecommendationRule rule) const
{
    const bool isMajority = rule == RecommendationRule::Majority;
    const QString sentence =
        count.passes ? (isMajority ? tr("%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: passes by majority.")
                                   : tr("%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: passes by consensus."))
                     : (isMajority ? tr("%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: no majority.")
                                   : tr("%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: no consensus."));
    return sentence.arg(m_formats.number(count.inFavour), m_formats.number(count.against), m_formats.number(count.abstained),
                        m_formats.number(count.silent), m_formats.number(count.of));
}

QStringList CommunityWords::bars(const ForwardingAnswer &answer) const
{
    QStringList sentences;
    for (const ForwardingBar bar : answer.bars) {
        switch (bar) {
        case ForwardingBar::FrenchMissing: sentences << tr("The French title or text is missing."); break;
        case ForwardingBar::EnglishMissing: sentences << tr("The English title or text is missing."); break;
        case ForwardingBar::NotVoted: sentences << tr("No meeting has voted on it yet."); break;
        case ForwardingBar::NoQuorum: sentences << tr("The meeting that voted had no quorum."); break;
        case ForwardingBar::NotPassed: sentences << tr("The vote did not carry it."); break;
        case ForwardingBar::EndorsementMissing: {
            QStringList names;
            for (const QString &code : answer.endorsementsMissing)
                names << ShareWords::jurisdiction(code);
            sentences << (names.isEmpty() ? tr("Every chief information officer must endorse it after the vote.")
                                          : tr("Endorsements are missing: %1.").arg(names.join(u", "_s)));
            break;
        }
        case ForwardingBar::AlreadyForwarded: sentences << tr("It was sent to the council already."); break;
        case ForwardingBar::Withdrawn: sentences << tr("It was withdrawn."); break;
        }
    }
    return sentences;
}

QString CommunityWords::paper(const Recommendation &recommendation, const VoteCount &votes) const
{
    const bool isFrench = language() == Language::French;
    QStringList parts { isFrench ? recommendation.title.fr : recommendation.title.en,
                        isFrench ? recommendation.text.fr : recommendation.text.en };
    if (recommendation.votedOn.isValid())
        parts << tr("Vote of %1. %2").arg(day(recommendation.votedOn), count(votes, recommendation.rule));
    return parts.join(u"\n\n"_s);
}

QString CommunityWords::fault(RecordFault fault) const
{
    switch (fault) {
    case RecordFault::MissingMember:
    case RecordFault::EmptyText: return tr("Something must be written here.");
    case RecordFault::TextTooLong: return tr("The text is too long.");
    case RecordFault::ControlCharacter: return tr("The text holds a character that cannot be seen. Write it anew.");
    case RecordFault::NotAWord:
        return tr("Choose one, or write a code in small letters, digits and hyphens, for example “qc” or “on-toronto”.");
    case RecordFault::NotADate: return tr("This is not a day.");
    case RecordFault::ListTooLong: return tr("There are too many entries.");
    case RecordFault::DuplicateEntry: return tr("Something is named twice.");
    case RecordFault::Contradiction: return tr("This contradicts something else that is written here.");
    case RecordFault::NotJson:
    case RecordFault::TooLarge:
    case RecordFault::TooDeep:
    case RecordFault::NotCanonical:
    case RecordFault::UnknownMember:
    case RecordFault::WrongType:
    case RecordFault::UnknownCode:
    case RecordFault::NotAnAmount:
    case RecordFault::OutOfRange:
    case RecordFault::NotAPlainFileName:
    case RecordFault::NotADigest: return tr("The register cannot keep this.");
    }
    Q_UNREACHABLE();
}

} // namespace acquis
