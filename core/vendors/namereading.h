// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/namevocabulary.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace acquis {

/// Letters and words of a name that matching looks at; what stands behind them cannot tell two firms apart any more.
inline constexpr qsizetype longestNameRead = 400;
inline constexpr qsizetype longestWordRead = 40;
inline constexpr qsizetype mostWordsRead = 32;

/// A name as its author wrote it, taken apart. Pure; any thread.
struct ReadName
{
    QStringList words; ///< of the firm: "J. D. Irving, Ltd." -> jd irving ltd
    QStringList other; ///< of the firm that a statement names: "… o/a Printers Plus" -> printers plus
    std::optional<PhraseKind> statement; ///< TradesAs or DivisionOf, when \a other is named
    bool isJointVenture = false;
    bool startsWithInitials = false; ///< the first word was written in single letters
    bool isCutShort = false; ///< ends in the middle: "Canadian Council for"

    friend bool operator==(const ReadName &, const ReadName &) = default;
};

/// Words in lower case without accents; everything that is no letter or digit divides words, except what has no width or
/// only steers the direction of text, which is dropped. Bounded by the limits above.
[[nodiscard]] QStringList nameWords(QStringView name);

/// The words of \p name with initials joined ("j d" -> jd, "9135 1234" -> 91351234, "o leary" -> oleary, "sharp s" -> sharps) and
/// without what says nothing at either end.
[[nodiscard]] QStringList joinedWords(const QStringList &words, const NameVocabulary &vocabulary);

[[nodiscard]] ReadName readName(QStringView name, const NameVocabulary &vocabulary);

/// True for words of five or more digits: the number of a numbered company.
[[nodiscard]] bool isCompanyNumber(QStringView word);

} // namespace acquis
