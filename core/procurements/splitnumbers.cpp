// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/splitnumbers.h"

#include "core/base/text.h"
#include "core/vendors/searchstems.h"
#include "core/vendors/searchwords.h"

#include <QHashSeed>

#include <algorithm>
#include <cstring>

namespace acquis {

namespace {

bool isPartOfToken(QChar c)
{
    const char16_t letter = c.unicode();
    if (letter < 0x80)
        return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9');
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Calls \p each with every run of letters and digits.
template <typename Each>
void forEachToken(QStringView title, Each each)
{
    for (qsizetype at = 0; at < title.size(); ++at) {
        const qsizetype start = at;
        while (at < title.size() && isPartOfToken(title[at]))
            ++at;
        if (at > start)
            each(title.sliced(start, at - start));
    }
}

/// Sorts what begins at \p first, and leaves each once.
void sortOnce(std::vector<quint32> &numbers, std::size_t first = 0)
{
    const auto begin = numbers.begin() + std::ptrdiff_t(first);
    std::sort(begin, numbers.end());
    numbers.erase(std::unique(begin, numbers.end()), numbers.end());
}

} // namespace

SplitTexts::SplitTexts() : m_seed(QHashSeed::globalSeed()) { }

quint32 SplitTexts::hashOf(QStringView text) const
{
    // Four letters at a time: most texts are a few words. The seed is another one in each run, as that of QHash is.
    constexpr quint64 factor = 0x9E37'79B9'7F4A'7C15;
    constexpr qsizetype atOnce = sizeof(quint64) / sizeof(char16_t);
    quint64 hash = m_seed + quint64(text.size());
    const auto mix = [&hash](quint64 letters) {
        hash = (hash ^ letters) * factor;
        hash ^= hash >> 32;
    };
    qsizetype at = 0;
    for (; at + atOnce <= text.size(); at += atOnce) {
        quint64 letters = 0;
        std::memcpy(&letters, text.utf16() + at, sizeof letters);
        mix(letters);
    }
    quint64 rest = 0;
    for (; at < text.size(); ++at)
        rest = (rest << 16) | text[at].unicode();
    mix(rest);
    return quint32(hash);
}

std::size_t SplitTexts::slotOf(QStringView text, quint32 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = hash & mask;
    for (; m_slots[place].number != none; place = (place + 1) & mask) {
        if (m_slots[place].hash != hash)
            continue;
        const QStringView known = this->text(m_slots[place].number);
        if (std::equal(text.utf16(), text.utf16() + text.size(), known.utf16(), known.utf16() + known.size()))
            break;
    }
    return place;
}

quint32 SplitTexts::add(QStringView text)
{
    if (4 * count() >= 3 * m_slots.size())
        grow();
    const quint32 hash = hashOf(text);
    Slot &slot = m_slots[slotOf(text, hash)];
    if (slot.number == none) {
        slot = { quint32(count()), hash };
        m_letters.append(text.utf16(), std::size_t(text.size()));
        m_starts.push_back(quint32(m_letters.size()));
    }
    return slot.number;
}

quint32 SplitTexts::find(QStringView text) const
{
    return m_slots.empty() ? none : m_slots[slotOf(text, hashOf(text))].number;
}

void SplitTexts::grow()
{
    constexpr std::size_t fewest = 256;
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(std::max(fewest, 2 * m_slots.size())));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : before) {
        if (slot.number == none)
            continue;
        std::size_t place = slot.hash & mask;
        while (m_slots[place].number != none)
            place = (place + 1) & mask;
        m_slots[place] = slot;
    }
}

SplitNames::SplitNames()
{
    // What is empty, and what has nothing to compare, is number 0.
    m_keys.push_back(m_folded.add({}));
    (void)m_written.add({});
}

quint32 SplitNames::add(QStringView written)
{
    if (written.isEmpty())
        return 0;
    const quint32 number = m_written.add(written);
    if (number == m_keys.size())
        m_keys.push_back(m_folded.add(foldedName(written)));
    return number;
}

quint32 SplitNames::keyOf(const QString &written) const
{
    const quint32 key = m_folded.find(foldedName(written));
    return key == SplitTexts::none ? 0 : key;
}

QStringList SplitWords::keysOf(QStringView token) const
{
    QStringList keys;
    for (const QString &word : searchWords(token)) {
        const QString key = m_vocabulary ? m_vocabulary->needKey(word) : searchStem(word);
        // A number tells parts of one need from each other, not needs.
        const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        if (!key.isEmpty() && !isNumber)
            keys << key;
    }
    return keys;
}

std::size_t SplitWords::add(QStringView title, std::size_t most, std::vector<quint32> &words)
{
    const std::size_t first = words.size();
    forEachToken(title, [&](QStringView token) {
        const quint32 number = m_tokens.add(token);
        if (number + 1 == m_tokenStarts.size()) {
            for (const QString &key : keysOf(token))
                m_tokenKeys.push_back(m_keys.add(key));
            m_tokenStarts.push_back(quint32(m_tokenKeys.size()));
        }
        for (quint32 key = m_tokenStarts[number]; key < m_tokenStarts[number + 1]; ++key)
            words.push_back(m_tokenKeys[key]);
    });
    sortOnce(words, first);
    words.resize(std::min(words.size(), first + most));
    return words.size() - first;
}

std::vector<quint32> SplitWords::find(QStringView title) const
{
    std::vector<quint32> numbers;
    auto unknown = quint32(m_keys.count());
    forEachToken(title, [&](QStringView token) {
        for (const QString &key : keysOf(token)) {
            const quint32 number = m_keys.find(key);
            numbers.push_back(number == SplitTexts::none ? unknown++ : number);
        }
    });
    sortOnce(numbers);
    return numbers;
}

} // namespace acquis
