// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/namevocabulary.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace acquis {

/// Words of one name as numbers of a WordTable.
using Words = std::vector<int>;

/// Every word of the list once, with what the vocabulary knows of it; the words of the vocabulary come first. One thread.
class WordTable
{
public:
    explicit WordTable(const NameVocabulary &vocabulary);

    [[nodiscard]] int add(const QString &word);
    [[nodiscard]] Words addAll(const QStringList &words);
    /// -1 when the list has no such word.
    [[nodiscard]] int find(const QString &word) const { return m_numbers.value(word, -1); }
    [[nodiscard]] int size() const { return int(m_words.size()); }

    [[nodiscard]] const QString &text(int word) const { return m_words[size_t(word)]; }
    [[nodiscard]] WordKinds kindsOf(int word) const { return m_kinds[size_t(word)]; }
    /// Equal for the forms of one word: service, services, svcs. A number of its own.
    [[nodiscard]] int stemOf(int word) const { return m_stems[size_t(word)]; }
    [[nodiscard]] const NameVocabulary &vocabulary() const { return m_vocabulary; }
    /// Function words and legal forms: never part of what a firm is called by.
    [[nodiscard]] bool isSilent(int word) const;
    /// Trades and places: what may follow any name.
    [[nodiscard]] bool isGeneric(int word) const;
    /// Any kind of word that many firms have in their names, and short numbers.
    [[nodiscard]] bool isCommon(int word) const;

private:
    const NameVocabulary &m_vocabulary;
    QHash<QString, int> m_numbers;
    std::vector<QString> m_words;
    std::vector<WordKinds> m_kinds;
    std::vector<int> m_stems;
    std::vector<bool> m_isNumber;
    QHash<QString, int> m_stemNumbers;
};

/// For each word the distinct words that stand beside it, on one side.
class Neighbours
{
public:
    enum class Side { Before, After };
    /// Stands after a name's last word.
    static constexpr int nothing = -1;

    Neighbours(const std::vector<Words> &names, Side side, int words);
    /// Ascending.
    [[nodiscard]] std::span<const int> of(int word) const;

private:
    std::vector<int> m_beside;
    std::vector<size_t> m_start;
};

/// How the words of a list are used in it.
struct WordStatistics
{
    WordStatistics(const std::vector<Words> &names, const WordTable &table);

    std::vector<int> names; ///< names that have the word
    std::vector<int> first; ///< names that start with it
    std::vector<int> afterGivenName; ///< times it follows a given name, as surnames do
    Neighbours before;
    Neighbours after;
};

} // namespace acquis
