// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellcollector.h"

#include <algorithm>

namespace acquis {

CellCollector::CellCollector(Classifier &classifier, TextEncoding encoding, QString defaultKind)
    : m_classifier(classifier), m_encoding(encoding), m_defaultKind(std::move(defaultKind))
{
}

QString CellCollector::word(quint32 index) const
{
    const std::string &bytes = m_words.text(index);
    return decoded(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), m_encoding).simplified();
}

Result<CellCollector::Added> CellCollector::add(const SpendRow &row)
{
    Key key;
    key[0] = static_cast<quint32>(row.year.startYear());
    for (size_t level = 0; level < row.levels.size(); ++level)
        key[level + 1] = m_words.indexOf(row.levels[level]);
    key[8] = m_words.indexOf(row.sizeBand);
    key[9] = m_words.indexOf(row.method);
    key[10] = m_words.indexOf(row.commodity);
    key[11] = m_words.indexOf(row.kind);

    Added added;
    const auto [place, isNew] = m_index.try_emplace(key, static_cast<quint32>(m_cells.size()));
    added.cell = place->second;
    added.isNew = isNew;
    if (isNew)
        newCell(key, added);
    Cell &cell = m_cells[added.cell];
    auto sum = Money::fromCents(cell.amount).plus(row.amount);
    if (!sum)
        return std::unexpected(sum.error());
    cell.amount = sum->cents();
    ++cell.count;
    return added;
}

void CellCollector::newCell(const Key &key, Added &added)
{
    m_cells.push_back({ key, 0, 0 });

    std::array<quint32, 8> levels;
    std::copy_n(key.begin(), levels.size(), levels.begin());
    const auto [meaning, meaningIsNew] = m_meaningIndex.try_emplace(levels, static_cast<quint32>(m_meanings.size()));
    m_cellMeaning.push_back(meaning->second);
    if (meaningIsNew) {
        CellWords words;
        words.year = FiscalYear(static_cast<int>(key[0]));
        for (size_t level = 0; level < words.levels.size(); ++level)
            words.levels[level] = word(key[level + 1]);
        m_meanings.push_back(m_classifier.classify(words));
        const bool firstOfMinistry = std::find(m_ministriesSeen.begin(), m_ministriesSeen.end(), key[1]) == m_ministriesSeen.end();
        if (firstOfMinistry)
            m_ministriesSeen.push_back(key[1]);
        added.ministryIsNew = firstOfMinistry && m_meanings.back().ministryIsNew;
    }

    const std::array<quint32, 4> attributes { key[8], key[9], key[10], key[11] };
    const auto [place, attributesAreNew] = m_attributeIndex.try_emplace(attributes, static_cast<quint32>(m_attributes.size()));
    m_cellAttributes.push_back(place->second);
    if (attributesAreNew) {
        CellWords words;
        words.sizeBand = word(key[8]);
        words.method = word(key[9]);
        words.commodity = word(key[10]);
        words.kind = word(key[11]);
        if (words.kind.isEmpty())
            words.kind = m_defaultKind;
        m_attributes.push_back(m_classifier.classify(words));
        added.sizeBandIsUnknown = !m_attributes.back().sizeBand && !Classifier::isBlank(words.sizeBand);
    }
}

} // namespace acquis
