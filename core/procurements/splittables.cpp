// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/splittables.h"

#include "core/base/inparallel.h"

#include <algorithm>

namespace acquis {

namespace {

void sortOnce(std::vector<quint32> &numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

/// Texts lie wherever they were made: most of the time goes into waiting for them, unless the processor is told some steps before.
void announce(std::initializer_list<const QString *> texts)
{
#if defined(__GNUC__)
    for (const QString *text : texts)
        __builtin_prefetch(text->constData());
#else
    Q_UNUSED(texts)
#endif
}

/// Calls \p each with all that have a day, and \p announceTexts with those that come next.
template <typename Announce, typename Each>
void forEachWithDay(std::span<const SplitCandidate> candidates, Announce announceTexts, Each each)
{
    constexpr std::size_t ahead = 8;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (i + ahead < candidates.size())
            announceTexts(candidates[i + ahead]);
        if (candidates[i].day.isValid())
            each(candidates[i]);
    }
}

/// Half of all the words of two titles or more stand in both.
bool isSameNeed(std::span<const quint32> a, std::span<const quint32> b)
{
    const std::size_t all = a.size() + b.size();
    if (a.empty() || b.empty() || 3 * std::min(a.size(), b.size()) < all)
        return false;
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            ++shared;
        const bool isLess = a[i] < b[j];
        const bool isMore = b[j] < a[i];
        i += isMore ? 0 : 1;
        j += isLess ? 0 : 1;
    }
    return 3 * shared >= all;
}

} // namespace

template <typename Each>
void SplitPostings::fill(std::size_t numbers, Each each)
{
    m_starts.assign(numbers + 1, 0);
    each([this](quint32 number, quint32) { ++m_starts[number + 1]; });
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_positions.resize(m_starts.back());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    each([&](quint32 number, quint32 position) { m_positions[next[number]++] = position; });
}

SplitPostings::Range SplitPostings::within(quint32 number, quint32 from, quint32 to) const
{
    if (std::size_t(number) + 1 >= m_starts.size())
        return {};
    const quint32 *const first = m_positions.data() + m_starts[number];
    const quint32 *const last = m_positions.data() + m_starts[number + 1];
    const quint32 *const begin = std::lower_bound(first, last, from);
    return { begin, std::lower_bound(begin, last, to) };
}

QString SplitTables::number(quint32 position) const
{
    return QString::fromUtf8(textsOf(position).readBytes());
}

std::pair<quint32, quint32> SplitTables::range(quint32 ministryKey, qint32 first, qint32 last) const
{
    if (std::size_t(ministryKey) + 1 >= ministryStarts.size())
        return {};
    const auto begin = rows.begin() + ministryStarts[ministryKey];
    const auto end = rows.begin() + ministryStarts[ministryKey + 1];
    const auto from = std::ranges::lower_bound(begin, end, first, {}, &SplitRow::day);
    const auto to = std::ranges::upper_bound(from, end, last, {}, &SplitRow::day);
    return { quint32(from - rows.begin()), quint32(to - rows.begin()) };
}

CodeSet<SplitLink> SplitTables::links(const SplitKeys &asked, quint32 position) const
{
    const SplitRow &a = asked.row;
    const SplitRow &b = rows[position];
    CodeSet<SplitLink> links;
    const bool isSameMinistry =
        a.ministryKey == b.ministryKey && (a.ministryKey != 0 || (a.unitKey != 0 && a.unitKey == b.unitKey));
    if (!isSameMinistry || (a.unitKey != 0 && b.unitKey != 0 && a.unitKey != b.unitKey))
        return links;
    if (a.codeKey != 0 && a.codeKey == b.codeKey)
        links.insert(SplitLink::SameCode);
    if ((a.vendor != 0 && a.vendor == b.vendor) || (a.vendorKey != 0 && a.vendorKey == b.vendorKey))
        links.insert(SplitLink::SameVendor);
    const auto bEnglish = english(position);
    const auto bFrench = french(position);
    if (isSameNeed(asked.english, bEnglish) || isSameNeed(asked.french, bFrench) || isSameNeed(asked.english, bFrench)
        || isSameNeed(asked.french, bEnglish))
        links.insert(SplitLink::SameNeed);
    if (!links.isEmpty())
        links.insert(SplitLink::SameUnit);
    return links;
}

template <typename Each>
void SplitTables::forEachRelated(const SplitKeys &asked, quint32 from, quint32 to, std::vector<quint32> &seen, Each each) const
{
    if (from >= to)
        return;
    seen.clear();
    const auto take = [&seen](const SplitPostings::Range &range) { seen.insert(seen.end(), range.begin(), range.end()); };
    if (asked.row.codeKey != 0)
        take(byCode.within(asked.row.codeKey, from, to));
    if (asked.row.vendorKey != 0)
        take(byVendorName.within(asked.row.vendorKey, from, to));
    if (asked.row.vendor != 0) {
        auto next = std::ranges::lower_bound(byVendor, std::pair(asked.row.vendor, from));
        for (; next != byVendor.end() && next->first == asked.row.vendor && next->second < to; ++next)
            seen.push_back(next->second);
    }
    for (const std::span<const quint32> title : { asked.english, asked.french }) {
        // Whoever has half of all words shares half of ours or more: one of them is not among the most frequent.
        std::vector<SplitPostings::Range> ranges;
        ranges.reserve(title.size());
        for (const quint32 word : title)
            ranges.push_back(byWord.within(word, from, to));
        std::ranges::sort(ranges, {}, &SplitPostings::Range::size);
        const std::size_t needed = title.empty() ? 0 : title.size() - (title.size() + 1) / 2 + 1;
        for (std::size_t i = 0; i < needed; ++i)
            take(ranges[i]);
    }
    sortOnce(seen);
    for (const quint32 position : seen) {
        if (const CodeSet<SplitLink> why = links(asked, position); !why.isEmpty())
            each(position, why);
    }
}

std::vector<SplitGroup> SplitTables::groupsWithin(quint32 from, quint32 to, Money limit, const CancelToken &cancel) const
{
    constexpr quint32 betweenLooks = 4096;
    std::vector<SplitGroup> groups;
    std::vector<bool> isPart(to - from);
    std::vector<quint32> seen;
    const auto isBelow = [limit](const SplitRow &row) { return row.cents > 0 && row.cents < limit.cents(); };
    quint32 begin = to; // of the twelve months before the row
    std::optional<qint32> day;
    qint32 first = 0; // of those months
    for (quint32 i = to; i-- > from;) {
        if (i % betweenLooks == 0 && cancel.isCancelled())
            return {};
        const SplitRow &row = rows[i];
        if (day != row.day) {
            day = row.day;
            first = qint32(QDate::fromJulianDay(row.day).addMonths(-12).toJulianDay());
        }
        begin = std::min(begin, i);
        while (begin > from && rows[begin - 1].day >= first)
            --begin;
        if (isPart[i - from] || !isBelow(row))
            continue;
        SplitGroup group { {}, Money::fromCents(row.cents), false };
        forEachRelated({ row, english(i), french(i) }, begin, i, seen, [&](quint32 position, CodeSet<SplitLink>) {
            const SplitRow &other = rows[position];
            if (!isBelow(other))
                return;
            group.positions.push_back(position);
            group.sum = group.sum.plus(Money::fromCents(other.cents)).value_or(group.sum);
        });
        if (group.positions.empty() || group.sum < limit)
            continue;
        group.positions.push_back(i);
        const qint32 begun = rows[group.positions.front()].day;
        for (const quint32 position : group.positions) {
            isPart[position - from] = true;
            const SplitRow &part = rows[position];
            group.isDeclared = group.isDeclared || (part.isModular && part.declaredOn <= begun);
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

void SplitTables::addNames(std::span<const SplitCandidate> candidates)
{
    forEachWithDay(
        candidates,
        [](const SplitCandidate &next) {
            announce({ &next.ministry, &next.unit, &next.commodityCode, &next.vendorName });
        },
        [this](const SplitCandidate &candidate) { addNames(candidate); });
}

void SplitTables::addWords(std::span<const SplitCandidate> candidates)
{
    constexpr std::size_t most = 100;
    forEachWithDay(
        candidates,
        [](const SplitCandidate &next) {
            announce({ &next.title.en, &next.title.fr });
        },
        [this](const SplitCandidate &candidate) {
            SplitTitleWords &own = titleWords.emplace_back();
            own.start = quint32(words.size());
            own.english = quint16(wordNumbers.add(candidate.title.en, most, words));
            own.french = quint16(wordNumbers.add(candidate.title.fr, most, words));
        });
}

void SplitTables::addTexts(std::span<const SplitCandidate> candidates)
{
    forEachWithDay(
        candidates,
        [](const SplitCandidate &next) {
            announce({ &next.number, &next.title.en, &next.title.fr });
        },
        [this](const SplitCandidate &candidate) {
            textStarts.push_back(quint32(texts.bytes().size()));
            for (const QString *text : { &candidate.number, &candidate.title.en, &candidate.title.fr })
                texts.addBytes(text->toUtf8());
        });
}

void SplitTables::addNames(const SplitCandidate &candidate)
{
    SplitRow row;
    row.vendor = candidate.vendor.value;
    row.cents = candidate.value.cents();
    row.day = qint32(candidate.day.toJulianDay());
    row.declaredOn = candidate.declaredOn.isValid() ? qint32(candidate.declaredOn.toJulianDay()) : 0;
    row.ministry = names.add(candidate.ministry);
    row.unit = names.add(candidate.unit);
    row.code = names.add(candidate.commodityCode);
    row.vendorName = names.add(candidate.vendorName);
    row.ministryKey = names.key(row.ministry);
    row.unitKey = names.key(row.unit);
    row.codeKey = names.key(row.code);
    row.vendorKey = names.key(row.vendorName);
    row.isModular = candidate.isModular;
    row.isFile = candidate.isFile;
    if (candidate.isFile && !candidate.related.isEmpty())
        named.insert(candidate.number, candidate.related);
    rows.push_back(row);
}

void SplitTables::sortAndPost()
{
    sort();
    post();
}

void SplitTables::sort()
{
    ministryStarts.assign(names.keyCount() + 1, 0);
    for (const SplitRow &row : rows)
        ++ministryStarts[row.ministryKey + 1];
    for (std::size_t i = 1; i < ministryStarts.size(); ++i)
        ministryStarts[i] += ministryStarts[i - 1];
    // Day and place in one number, instead of rows that are twelve times as wide; the place keeps those of one day in their order.
    std::vector<quint64> order(rows.size());
    std::vector<quint32> next(ministryStarts.begin(), ministryStarts.end() - 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto day = quint64(qint64(rows[i].day) - std::numeric_limits<qint32>::min());
        order[next[rows[i].ministryKey]++] = (day << 32) | i;
    }
    inParallel(names.keyCount(),
               [&](std::size_t i) { std::sort(order.begin() + ministryStarts[i], order.begin() + ministryStarts[i + 1]); });
    const auto put = [&order](auto &values) {
        std::remove_reference_t<decltype(values)> sorted;
        sorted.reserve(values.size());
        for (const quint64 place : order)
            sorted.push_back(values[quint32(place)]);
        values = std::move(sorted);
    };
    inParallel(3, [&](std::size_t i) { i == 0 ? put(rows) : i == 1 ? put(titleWords) : put(textStarts); });
}

void SplitTables::post()
{
    const auto postWords = [this] {
        std::vector<quint32> both;
        byWord.fill(wordNumbers.count(), [this, &both](auto take) {
            for (quint32 i = 0; i < rows.size(); ++i) {
                both.clear();
                std::ranges::set_union(english(i), french(i), std::back_inserter(both));
                for (const quint32 word : both)
                    take(word, i);
            }
        });
    };
    const auto postKeys = [this](SplitPostings &postings, quint32 SplitRow::*key) {
        postings.fill(names.keyCount(), [this, key](auto take) {
            for (quint32 i = 0; i < rows.size(); ++i) {
                if (rows[i].*key != 0)
                    take(rows[i].*key, i);
            }
        });
    };
    const auto postOthers = [this] {
        for (quint32 i = 0; i < rows.size(); ++i) {
            if (rows[i].vendor != 0)
                byVendor.emplace_back(rows[i].vendor, i);
            if (rows[i].isFile)
                files.insert(number(i), i);
        }
        std::ranges::sort(byVendor);
    };
    inParallel(2, [&](std::size_t i) {
        if (i == 0) {
            postWords();
        } else {
            postKeys(byCode, &SplitRow::codeKey);
            postKeys(byVendorName, &SplitRow::vendorKey);
            postOthers();
        }
    });
}

SplitIndex::SplitIndex() : m_tables(std::make_shared<SplitTables>()) { }

qsizetype SplitIndex::count() const
{
    return qsizetype(m_tables->rows.size());
}

SplitCandidate SplitIndex::candidate(quint32 position) const
{
    const SplitRow &row = m_tables->rows[position];
    PackedReader reader = m_tables->textsOf(position);
    SplitCandidate candidate;
    candidate.number = QString::fromUtf8(reader.readBytes());
    candidate.title.en = QString::fromUtf8(reader.readBytes());
    candidate.title.fr = QString::fromUtf8(reader.readBytes());
    candidate.ministry = m_tables->names.written(row.ministry);
    candidate.unit = m_tables->names.written(row.unit);
    candidate.commodityCode = m_tables->names.written(row.code);
    candidate.vendor = { row.vendor };
    candidate.vendorName = m_tables->names.written(row.vendorName);
    candidate.day = QDate::fromJulianDay(row.day);
    candidate.value = Money::fromCents(row.cents);
    candidate.isModular = row.isModular;
    candidate.isFile = row.isFile;
    candidate.declaredOn = row.declaredOn == 0 ? QDate() : QDate::fromJulianDay(row.declaredOn);
    candidate.related = m_tables->named.value(candidate.number);
    return candidate;
}

QList<SplitPart> SplitIndex::relatedTo(const SplitCandidate &candidate) const
{
    if (!candidate.day.isValid())
        return {};
    const SplitTables &tables = *m_tables;
    SplitKeys asked;
    asked.row.ministryKey = tables.names.keyOf(candidate.ministry);
    asked.row.unitKey = tables.names.keyOf(candidate.unit);
    asked.row.codeKey = tables.names.keyOf(candidate.commodityCode);
    asked.row.vendorKey = tables.names.keyOf(candidate.vendorName);
    asked.row.vendor = candidate.vendor.value;
    const auto english = tables.wordNumbers.find(candidate.title.en);
    const auto french = tables.wordNumbers.find(candidate.title.fr);
    asked.english = english;
    asked.french = french;
    const auto first = qint32(candidate.day.addMonths(-12).toJulianDay());
    const auto last = qint32(candidate.day.addMonths(12).toJulianDay());

    std::vector<std::pair<quint32, CodeSet<SplitLink>>> found;
    std::vector<quint32> seen;
    // A name that nobody has is not the same as none.
    const bool isKnownMinistry = asked.row.ministryKey != 0 || candidate.ministry.isEmpty();
    const bool isKnownUnit = asked.row.unitKey != 0 || candidate.unit.isEmpty();
    if (!isKnownUnit)
        asked.row.unitKey = std::numeric_limits<quint32>::max();
    if (isKnownMinistry) {
        const auto [from, to] = tables.range(asked.row.ministryKey, first, last);
        tables.forEachRelated(asked, from, to, seen,
                              [&found](quint32 position, CodeSet<SplitLink> links) { found.emplace_back(position, links); });
    }
    const auto declare = [&](quint32 position) {
        if (tables.rows[position].day < first || tables.rows[position].day > last)
            return;
        const auto known = std::ranges::find(found, position, &std::pair<quint32, CodeSet<SplitLink>>::first);
        if (known == found.end())
            found.emplace_back(position, CodeSet<SplitLink> { SplitLink::Declared });
        else
            known->second.insert(SplitLink::Declared);
    };
    for (const QString &number : candidate.related) {
        if (const auto file = tables.files.constFind(number); file != tables.files.cend())
            declare(*file);
    }
    for (auto it = tables.named.cbegin(); it != tables.named.cend(); ++it) {
        if (candidate.isFile && it->contains(candidate.number))
            declare(tables.files.value(it.key()));
    }
    std::ranges::sort(found, {}, [&tables](const auto &one) { return std::pair(tables.rows[one.first].day, one.first); });
    QList<SplitPart> parts;
    for (const auto &[position, links] : found) {
        SplitPart part { this->candidate(position), links };
        if (part.candidate.isFile != candidate.isFile || part.candidate.number != candidate.number)
            parts << std::move(part);
    }
    return parts;
}

Result<std::vector<SplitGroup>> SplitIndex::groups(Money limit, const CancelToken &cancel) const
{
    // No group has parts of two ministries.
    const SplitTables &tables = *m_tables;
    const std::size_t ministries = tables.ministryStarts.empty() ? 0 : tables.ministryStarts.size() - 1;
    std::vector<std::vector<SplitGroup>> found(ministries);
    inParallel(ministries, [&](std::size_t i) {
        found[i] = tables.groupsWithin(tables.ministryStarts[i], tables.ministryStarts[i + 1], limit, cancel);
    });
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    std::vector<SplitGroup> groups;
    for (std::size_t i = ministries; i-- > 0;)
        std::ranges::move(found[i], std::back_inserter(groups));
    return groups;
}

SplitIndexBuilder::SplitIndexBuilder(std::shared_ptr<const NeedVocabulary> vocabulary) : m_tables(std::make_unique<SplitTables>())
{
    m_tables->wordNumbers = SplitWords(std::move(vocabulary));
}

SplitIndexBuilder::~SplitIndexBuilder() = default;

void SplitIndexBuilder::add(const SplitCandidate &candidate)
{
    add(std::span(&candidate, 1));
}

void SplitIndexBuilder::add(std::span<const SplitCandidate> candidates)
{
    constexpr std::size_t worthAThread = 1000;
    if (candidates.size() < worthAThread) {
        m_tables->addNames(candidates);
        m_tables->addWords(candidates);
        m_tables->addTexts(candidates);
    } else {
        inParallel(3, [&](std::size_t i) {
            i == 0 ? m_tables->addWords(candidates) : i == 1 ? m_tables->addNames(candidates) : m_tables->addTexts(candidates);
        });
    }
}

SplitIndex SplitIndexBuilder::finish()
{
    m_tables->sortAndPost();
    SplitIndex index;
    index.m_tables = std::shared_ptr<const SplitTables>(std::move(m_tables));
    m_tables = std::make_unique<SplitTables>();
    return index;
}

} // namespace acquis
