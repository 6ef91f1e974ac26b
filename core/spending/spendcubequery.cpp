// SPDX-License-Identifier: GPL-3.0-or-later
// The one pass that answers every breakdown.
#include "core/spending/spendcube.h"

#include <algorithm>
#include <unordered_map>

namespace acquis {

namespace {

constexpr quint64 denseLimit = 1U << 20;

struct Sum
{
    qint64 amount = 0;
    qint64 count = 0;
};

/// Sums by a mixed-radix key: an array while the keys are few, a table when they are many.
class Accumulator
{
public:
    explicit Accumulator(quint64 keys)
    {
        if (keys <= denseLimit)
            m_dense.resize(keys);
    }

    void add(quint64 key, qint64 amount, qint64 count)
    {
        Sum &sum = m_dense.empty() ? m_sparse[key] : m_dense[key];
        sum.amount += amount;
        sum.count += count;
    }

    /// Keys that occur, ascending.
    [[nodiscard]] std::vector<std::pair<quint64, Sum>> sorted() const
    {
        std::vector<std::pair<quint64, Sum>> sums(m_sparse.begin(), m_sparse.end());
        std::sort(sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (size_t key = 0; key < m_dense.size(); ++key) {
            if (m_dense[key].count != 0)
                sums.emplace_back(key, m_dense[key]);
        }
        return sums;
    }

private:
    std::vector<Sum> m_dense;
    std::unordered_map<quint64, Sum> m_sparse;
};

} // namespace

/// One dimension of a query: a plain column, or the tag columns in which a cell may have several members at once.
struct SpendCube::KeyPart
{
    Dimension dimension {};
    quint64 weight = 1;
    const quint32 *column = nullptr; ///< null: tags, or a dimension nobody knows
};

std::vector<int> SpendCube::tagsOf(const QList<CubeFilter> &where) const
{
    for (const CubeFilter &filter : where) {
        if (filter.dimension == Dimension::Tag)
            return { filter.members.begin(), filter.members.end() };
    }
    std::vector<int> all;
    for (size_t tag = 1; tag < m_tags.size(); ++tag)
        all.push_back(static_cast<int>(tag));
    return all;
}

Breakdown SpendCube::breakdown(const CubeQuery &query) const
{
    Breakdown result;
    result.query = query;
    const std::vector<quint8> mask = selected(query.where);

    std::vector<KeyPart> parts;
    quint64 keys = 1;
    for (auto it = query.by.rbegin(); it != query.by.rend(); ++it) {
        const auto &column = m_columns[static_cast<size_t>(*it)];
        parts.push_back({ *it, keys, column.empty() ? nullptr : column.data() });
        keys *= members(*it).size();
    }
    Accumulator sums(keys);
    const auto tagPart = std::find_if(parts.begin(), parts.end(), [](const KeyPart &part) {
        return part.dimension == Dimension::Tag || part.dimension == Dimension::TagRule;
    });
    const std::vector<int> tags = tagPart == parts.end() ? std::vector<int>() : tagsOf(query.where);

    qint64 total = 0;
    qint64 known = 0;
    for (size_t i = 0; i < mask.size(); ++i) {
        if (!mask[i])
            continue;
        const qint64 amount = m_amounts[i];
        const qint64 count = m_counts[i];
        quint64 key = 0;
        bool allKnown = true;
        for (const KeyPart &part : parts) {
            const quint32 member = part.column ? part.column[i] : 0;
            key += member * part.weight;
            const bool isTag = part.dimension == Dimension::Tag || part.dimension == Dimension::TagRule;
            allKnown = allKnown && (member != 0 || isTag);
        }
        total += amount;
        result.count += count;
        if (tagPart == parts.end()) {
            sums.add(key, amount, count);
        } else {
            bool tagged = false;
            for (const int tag : tags) {
                const TagColumn &column = m_tags[static_cast<size_t>(tag)];
                const quint16 rule = column.empty() ? quint16(0) : column[i];
                if (rule == 0)
                    continue;
                const quint64 member = tagPart->dimension == Dimension::Tag ? static_cast<quint64>(tag) : rule;
                sums.add(key + member * tagPart->weight, amount, count);
                tagged = true;
            }
            if (!tagged)
                sums.add(key, amount, count);
            allKnown = allKnown && tagged;
        }
        if (allKnown)
            known += amount;
    }
    result.total = Money::fromCents(total);
    result.known = Money::fromCents(known);

    const auto sorted = sums.sorted();
    result.rows.reserve(static_cast<qsizetype>(sorted.size()));
    for (const auto &[key, sum] : sorted) {
        BreakdownRow row;
        row.keys.resize(query.by.size());
        quint64 rest = key;
        for (qsizetype k = query.by.size(); k-- > 0;) {
            const quint64 radix = members(query.by[k]).size();
            row.keys[k] = static_cast<int>(rest % radix);
            rest /= radix;
        }
        row.amount = Money::fromCents(sum.amount);
        row.count = sum.count;
        result.rows.append(std::move(row));
    }
    return result;
}

} // namespace acquis
