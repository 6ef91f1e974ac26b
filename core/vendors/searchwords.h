// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace acquis {

/// Longest word that is searched for or found, in characters; the rest of a longer one is not looked at.
inline constexpr qsizetype longestSearchWord = 40;

/// The words of a text as search compares them: lower case, accents and ligatures taken apart, what has no width dropped, anything
/// that is no letter or digit divides. « L'Œuvre d'été » -> l oeuvre d ete. Pure; any thread.
[[nodiscard]] QStringList searchWords(QStringView text);

/// The words under which a text is found: the same, and joined those that only an apostrophe, dot or hyphen divides, since people
/// leave these out: "J.D. O'Leary" -> j d o leary jd oleary.
[[nodiscard]] QStringList indexWords(QStringView text);

/// The form by which names are sorted: the words, joined by blanks. "Évasion" stands beside "Evasion".
[[nodiscard]] QString sortKey(QStringView text);

} // namespace acquis
