// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/community.h"
#include "core/agreements/recordfields.h"
#include "ui/shell/catalogue.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

namespace acquis {

/// How the work of the community is spoken of, in one language. Cheap to copy; made anew when the language changes.
class CommunityWords
{
public:
    explicit CommunityWords(Language language) : m_catalogue(language), m_formats(language) { }

    [[nodiscard]] Language language() const { return m_catalogue.language(); }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    [[nodiscard]] static QString day(QDate date);

    /// "from 2024-01-15" or "2024-01-15 to 2024-12-31"
    [[nodiscard]] QString term(QDate from, QDate until) const;
    /// "July to September 2025", by its first day
    [[nodiscard]] QString quarter(QDate first) const;
    [[nodiscard]] QString meetingKind(const CommunityMeeting &meeting) const;
    [[nodiscard]] QString quorum(const Quorum &quorum) const;
    /// What is due, or was: "Due by 2025-07-19, in 4 days".
    [[nodiscard]] QString summary(const CommunityMeeting &meeting, QDate today) const;
    [[nodiscard]] QString summaryState(SummaryState state) const; ///< in a word
    [[nodiscard]] static StateToken summaryToken(SummaryState state);

    [[nodiscard]] QString rule(RecommendationRule rule) const;
    [[nodiscard]] QString vote(RecommendationVote vote) const;
    [[nodiscard]] QString state(RecommendationState state) const;
    [[nodiscard]] static StateToken stateToken(RecommendationState state);
    /// "7 for, 3 against, 1 abstained, 1 silent, of 12: passes by majority."
    [[nodiscard]] QString count(const VoteCount &count, RecommendationRule rule) const;
    /// What keeps a recommendation from the council, each in a sentence.
    [[nodiscard]] QStringList bars(const ForwardingAnswer &answer) const;
    /// A recommendation as it is sent: title, text, rule and votes.
    [[nodiscard]] QString paper(const Recommendation &recommendation, const VoteCount &count) const;

    /// What is wrong with what was written.
    [[nodiscard]] QString fault(RecordFault fault) const;

private:
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::CommunityWords", source, disambiguation, n);
    }
    Catalogue m_catalogue;
    Formats m_formats;
};

} // namespace acquis
