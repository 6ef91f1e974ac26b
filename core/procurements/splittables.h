// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filesplits.h"
#include "core/procurements/splitnumbers.h"
#include "core/vendors/packedbytes.h"

#include <QHash>

#include <array>

namespace acquis {

/// Where a number stands: positions in their order, number by number.
class SplitPostings
{
public:
    struct Range
    {
        const quint32 *first = nullptr;
        const quint32 *last = nullptr;
        [[nodiscard]] const quint32 *begin() const { return first; }
        [[nodiscard]] const quint32 *end() const { return last; }
        [[nodiscard]] std::size_t size() const { return std::size_t(last - first); }
    };
    /// \p each calls its argument with (number, position) for all there are; it is asked twice.
    template <typename Each>
    void fill(std::size_t numbers, Each each);
    /// Those of \p number in [from, to).
    [[nodiscard]] Range within(quint32 number, quint32 from, quint32 to) const;

private:
    std::vector<quint32> m_starts;
    std::vector<quint32> m_positions;
};

/// A candidate as numbers; 0: it says none.
struct SplitRow
{
    qint64 vendor = 0;
    qint64 cents = 0;
    qint32 day = 0;
    qint32 declaredOn = 0;
    quint32 ministry = 0; ///< numbers of names
    quint32 unit = 0;
    quint32 code = 0;
    quint32 vendorName = 0;
    quint32 ministryKey = 0;
    quint32 unitKey = 0;
    quint32 codeKey = 0;
    quint32 vendorKey = 0;
    bool isModular = false;
    bool isFile = false;
};

/// Where the words of its titles are.
struct SplitTitleWords
{
    quint32 start = 0; ///< English before French
    quint16 english = 0;
    quint16 french = 0;
};

/// What a row is compared by.
struct SplitKeys
{
    SplitRow row;
    std::span<const quint32> english;
    std::span<const quint32> french;
};

/// What a SplitIndex holds.
struct SplitTables
{
    [[nodiscard]] std::span<const quint32> english(quint32 position) const
    {
        const SplitTitleWords &own = titleWords[position];
        return std::span(words).subspan(own.start, own.english);
    }
    [[nodiscard]] std::span<const quint32> french(quint32 position) const
    {
        const SplitTitleWords &own = titleWords[position];
        return std::span(words).subspan(own.start + own.english, own.french);
    }
    [[nodiscard]] QString number(quint32 position) const;
    [[nodiscard]] std::pair<quint32, quint32> range(quint32 ministryKey, qint32 first, qint32 last) const;
    /// Why two belong together; empty when they do not. Days are not looked at.
    [[nodiscard]] CodeSet<SplitLink> links(const SplitKeys &asked, quint32 position) const;
    /// Calls \p each with (position, links) for what belongs to \p asked in [from, to) by unit, in no order.
    template <typename Each>
    void forEachRelated(const SplitKeys &asked, quint32 from, quint32 to, std::vector<quint32> &seen, Each each) const;
    /// SplitIndex::groups() of the ministry that stands in [from, to).
    [[nodiscard]] std::vector<SplitGroup> groupsWithin(quint32 from, quint32 to, Money limit, const CancelToken &cancel) const;
    [[nodiscard]] PackedReader textsOf(quint32 position) const
    {
        return PackedReader(QByteArrayView(texts.bytes()).sliced(textStarts[position]));
    }
    // What these put has nothing in common: they may run beside each other.
    void addNames(std::span<const SplitCandidate> candidates);
    void addWords(std::span<const SplitCandidate> candidates);
    void addTexts(std::span<const SplitCandidate> candidates);
    void addNames(const SplitCandidate &candidate);
    void sortAndPost();
    void sort();
    void post();

    SplitNames names;
    SplitWords wordNumbers;
    std::vector<SplitRow> rows; ///< by ministry, then day
    std::vector<SplitTitleWords> titleWords; ///< of the rows
    std::vector<quint32> textStarts; ///< of the rows
    std::vector<quint32> words;
    PackedWriter texts; ///< UTF-8 behind their length: number, English title, French title
    std::vector<quint32> ministryStarts; ///< by key
    SplitPostings byWord;
    SplitPostings byCode;
    SplitPostings byVendorName;
    std::vector<std::pair<qint64, quint32>> byVendor; ///< vendor and position, sorted
    QHash<QString, QStringList> named; ///< what files name, by their number
    QHash<QString, quint32> files; ///< positions by number
};

} // namespace acquis
