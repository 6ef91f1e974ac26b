// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tuple>

namespace acquis {

class NameVocabulary;

/// Why names are taken for one firm, or may be.
enum class MatchCode {
    SameWords, ///< they start with what the firm is called by
    SameNumber, ///< the same numbered company
    Spelling, ///< a slip of the pen
    JoinedWords, ///< two words written as one
    WordEnding, ///< service, services
    WordOrder, ///< the same words in another order
    Abbreviation, ///< mgmt, management
    Translation, ///< gestion, management
    ShortName, ///< the start of a longer name that no other firm has
    Initials, ///< initials and what they stand for
    TradesAs, ///< "o/a", "faisant affaire sous", "formerly"
    DivisionOf, ///< "division of", « filiale de »
    BrandWithin, ///< an established firm's name inside another
    JointVenture, ///< takes part in it
};

/// Kebab-case word for machine output.
[[nodiscard]] QString matchCodeName(MatchCode code);

/// A code with the words that matched; \a other is empty where both sides have the same words.
struct MatchReason
{
    MatchCode code {};
    QString words;
    QString other;

    friend bool operator==(const MatchReason &, const MatchReason &) = default;
    friend bool operator<(const MatchReason &a, const MatchReason &b)
    {
        return std::tie(a.code, a.words, a.other) < std::tie(b.code, b.words, b.other);
    }
};

/// Names that are one firm; sorted, originals kept.
struct NameCluster
{
    QString label; ///< what the firm is called by: words in lower case
    QStringList names;
    QList<MatchReason> reasons; ///< empty for a name that stands alone

    friend bool operator==(const NameCluster &, const NameCluster &) = default;
};

/// Two clusters that a person may find to be one.
struct MatchSuggestion
{
    qsizetype first = 0; ///< position in NameMatching::clusters
    qsizetype second = 0;
    QList<MatchReason> reasons;

    friend bool operator==(const MatchSuggestion &, const MatchSuggestion &) = default;
};

struct NameMatching
{
    QList<NameCluster> clusters; ///< by label
    QList<MatchSuggestion> suggestions; ///< by positions
    QStringList withoutWords; ///< names without any letter or digit: not matched

    friend bool operator==(const NameMatching &, const NameMatching &) = default;
};

/// More names than this are refused.
inline constexpr qsizetype mostNames = 1'000'000;

/// Which of \p names are one firm. Depends on the names alone, not on their order or on how often one is there; about
/// linear in their number. What a joint venture buys or sells is a firm of its own, its partners are suggested. Pure; any thread.
/// \error Cancelled, InvalidTable for more than mostNames
[[nodiscard]] Result<NameMatching> matchNames(const QStringList &names, const NameVocabulary &vocabulary,
                                              const CancelToken &cancel = {});

} // namespace acquis
