// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/searchstems.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPlural = 4;
constexpr qsizetype shortestLongEnding = 5;

/// Ends in an s of its own: glass, virus, analysis.
bool hasOwnS(const QString &word)
{
    return word.endsWith("ss"_L1) || word.endsWith("us"_L1) || word.endsWith("is"_L1);
}

} // namespace

QString searchStem(const QString &word)
{
    if (word.size() >= shortestLongEnding && word.endsWith("ies"_L1))
        return word.chopped(3) + u'y';
    if (word.size() >= shortestLongEnding && word.endsWith("eaux"_L1))
        return word.chopped(1);
    if (word.size() >= shortestLongEnding && word.endsWith("aux"_L1))
        return word.chopped(3) + "al"_L1;
    // -sses, -shes, -ches, -xes: the e belongs to the ending
    for (const QLatin1StringView ending : { "sses"_L1, "shes"_L1, "ches"_L1, "xes"_L1 }) {
        if (word.size() >= shortestLongEnding && word.endsWith(ending))
            return word.chopped(2);
    }
    return word.size() >= shortestPlural && word.endsWith(u's') && !hasOwnS(word) ? word.chopped(1) : word;
}

QStringList wordsOfStem(const QString &stem)
{
    QStringList candidates { stem, stem + u's', stem + "es"_L1 };
    if (stem.endsWith(u'y'))
        candidates << stem.chopped(1) + "ies"_L1;
    if (stem.endsWith("al"_L1))
        candidates << stem.chopped(2) + "aux"_L1;
    if (stem.endsWith("eau"_L1))
        candidates << stem + u'x';
    candidates.removeIf([&stem](const QString &word) { return searchStem(word) != stem; });
    return candidates;
}

} // namespace acquis
