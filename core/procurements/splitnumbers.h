// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/needvocabulary.h"

#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace acquis {

/// Numbers texts from 0 in the order in which they come. A million contracts ask it eight million times, mostly for what it knows:
/// all texts lie in one piece, and what is known of one is found with one step into a table.
class SplitTexts
{
public:
    static constexpr quint32 none = std::numeric_limits<quint32>::max();
    SplitTexts();
    [[nodiscard]] std::size_t count() const { return m_starts.size() - 1; }
    /// The number of \p text; it was count() before when nobody had it.
    [[nodiscard]] quint32 add(QStringView text);
    /// none: nobody has it.
    [[nodiscard]] quint32 find(QStringView text) const;
    [[nodiscard]] QStringView text(quint32 number) const
    {
        return QStringView(m_letters).sliced(m_starts[number], m_starts[number + 1] - m_starts[number]);
    }

private:
    /// Small, so that the table of what is asked most stays near.
    struct Slot
    {
        quint32 number = none;
        quint32 hash = 0;
    };
    [[nodiscard]] quint32 hashOf(QStringView text) const;
    [[nodiscard]] std::size_t slotOf(QStringView text, quint32 hash) const;
    void grow();
    quint64 m_seed;
    std::vector<Slot> m_slots; ///< a power of two, a quarter of them free
    std::vector<quint32> m_starts { 0 }; ///< by number, and the end
    std::u16string m_letters;
};

/// Names as they are written, and which of them are the same for who compares. Number 0 is no name.
class SplitNames
{
public:
    SplitNames();
    [[nodiscard]] quint32 add(QStringView written);
    [[nodiscard]] QString written(quint32 number) const { return m_written.text(number).toString(); }
    /// The same for names that differ in case, accents and punctuation only.
    [[nodiscard]] quint32 key(quint32 number) const { return m_keys[number]; }
    /// 0: nobody has such a name.
    [[nodiscard]] quint32 keyOf(const QString &written) const;
    [[nodiscard]] std::size_t keyCount() const { return m_folded.count(); }

private:
    SplitTexts m_written;
    SplitTexts m_folded;
    std::vector<quint32> m_keys;
};

/// Words of titles as numbers.
class SplitWords
{
public:
    explicit SplitWords(std::shared_ptr<const NeedVocabulary> vocabulary = {}) : m_vocabulary(std::move(vocabulary)) { }
    /// Puts the words of \p title behind \p words and answers how many, at most \p most: sorted, each once; words that say nothing of
    /// a need are left out. Those nobody else has are numbered anew.
    [[nodiscard]] std::size_t add(QStringView title, std::size_t most, std::vector<quint32> &words);
    /// The same without keeping anything: a word nobody has gets a number beyond count().
    [[nodiscard]] std::vector<quint32> find(QStringView title) const;
    [[nodiscard]] std::size_t count() const { return m_keys.count(); }

private:
    [[nodiscard]] QStringList keysOf(QStringView token) const;
    std::shared_ptr<const NeedVocabulary> m_vocabulary;
    SplitTexts m_tokens; ///< as they stand in titles
    std::vector<quint32> m_tokenStarts { 0 }; ///< in the keys of tokens, by token, and the end
    std::vector<quint32> m_tokenKeys;
    SplitTexts m_keys;
};

} // namespace acquis
