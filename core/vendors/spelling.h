// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/vendors/wordtable.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace acquis {

/// For each word the word it is a slip of the pen for, or itself. A word is corrected to one that the list uses far more
/// often, or that everybody knows, when dropping one letter of each makes them equal; a short word, or one with another
/// first letter, needs a neighbour that both share as a witness. Linear in the letters of all words. Partly done when
/// cancelled: ask the token.
[[nodiscard]] std::vector<int> corrections(const WordTable &table, const WordStatistics &statistics, const CancelToken &cancel);

/// Known words, to find the one that a new word is a slip of the pen for. Immutable once made; any thread.
class KnownSpellings
{
public:
    /// \p uses: each word with how often it is used.
    explicit KnownSpellings(const QHash<QString, int> &uses);

    /// The word used most among those that differ from \p word by one letter and start alike; empty without one, or when
    /// \p word is short or known itself.
    [[nodiscard]] QString nearest(const QString &word) const;

private:
    QHash<QString, int> m_uses;
    std::vector<QString> m_words;
    std::vector<std::pair<quint64, int>> m_entries;
};

} // namespace acquis
