// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/wordtable.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace acquis {

/// A name as its author meant it.
struct CorrectedName
{
    Words words;
    bool startsWithInitials = false;
    bool isCutShort = false;
};

/// Finds in a name what its firm is called by: its first word when that tells it from all others, else as many words as
/// it takes. Whether a word does is asked of the vocabulary and of the list itself: a brand is followed by ordinary
/// words, a given name by ever other surnames. One thread, after its making any number.
class FirmLabels
{
public:
    /// \p written as read, \p names the same names corrected, none without words. Table and statistics outlive it.
    FirmLabels(const WordTable &table, const WordStatistics &written, const std::vector<CorrectedName> &names);

    /// Words joined by blanks; "9135… québec" for a numbered company. Never empty for a name with words.
    [[nodiscard]] QString labelOf(const Words &name) const;
    /// Without function words and legal forms, or all when nothing else is there.
    [[nodiscard]] Words significant(const Words &name) const;
    /// Significant, and without places and "international" from the third word on.
    [[nodiscard]] Words core(const Words &name) const;

    [[nodiscard]] bool isDistinctive(int word) const { return m_distinctive[size_t(word)]; }
    /// True when the names of people show that it is a surname.
    [[nodiscard]] bool isSurname(int word) const;
    /// Names that start with the word.
    [[nodiscard]] int namesOf(int word) const { return m_starts[size_t(word)]; }
    [[nodiscard]] const WordTable &table() const { return m_table; }

private:
    [[nodiscard]] bool isWeak(int word) const;
    void judgeWords(const std::vector<CorrectedName> &names);
    void countPairs(const std::vector<CorrectedName> &names);
    /// Stems of the words from \p position on, without places and what any firm may add.
    [[nodiscard]] Words restOf(const Words &words, size_t position) const;
    [[nodiscard]] bool mayBeAPersonsName(int word) const;
    /// Share of the names that have a word in common with another, or no further word.
    [[nodiscard]] static double agreement(const std::vector<Words> &rests);
    /// False when there are names enough to see that hardly any has a word in common with another: then what they start
    /// with is a word of the language, a place or a surname, whatever the vocabulary knows.
    [[nodiscard]] static bool agree(const std::vector<Words> &rests);
    [[nodiscard]] bool isCalledShortly(int first, int second) const;

    struct Pair
    {
        int names = 0; ///< names that start with both
        int whole = 0; ///< names that are nothing else
        bool agree = true;
    };
    const WordTable &m_table;
    const WordStatistics &m_written;
    std::vector<int> m_starts;
    std::vector<bool> m_distinctive;
    QHash<std::pair<int, int>, Pair> m_pairs;
};

/// True for the label of a numbered company.
[[nodiscard]] bool isNumberLabel(const QString &label);

} // namespace acquis
