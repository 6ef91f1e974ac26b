// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellcollector.h"

#include <algorithm>

namespace acquis {

CellCollector::CellCollector(Classifier &classifier, TextEncoding encoding, QString defaultKind)
    : m_classifier(classifier)
    , m_encoding(encoding)
    , m_defaultKind(std::move(defaultKind))
{ }

QString CellCollector::word(quint32 index) const
{
    const std::string &bytes = m_words.text(index);
    return decoded(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), m_encoding).simplified();
}

Result<CellCollector::Added> CellCollector::add(const SpendRow &row)
{
    Added added;
    const quint32 path = pathOf(row, added);
    const quint32 terms = termsOf(row, added);
    const auto [place, isNew] = m_cellIndex.try_emplace({ path, terms }, static_cast<quint32>(m_cells.size()));
    if (isNew)
        m_cells.push_back({ path, terms, 0, 0 });
    added.cell = place->second;
    StoredCell &cell = m_cells[added.cell];
    auto sum = Money::fromCents(cell.amount).plus(row.amount);
    if (!sum)
        return std::unexpected(sum.error());
    cell.amount = sum->cents();
    ++cell.count;
    return added;
}

quint32 CellCollector::pathOf(const SpendRow &row, Added &added)
{
    PathKey key { static_cast<quint32>(row.year.startYear()) };
    for (size_t level = 0; level < row.levels.size(); ++level)
        key[level + 1] = m_words.indexOf(row.levels[level]);
    const auto [place, isNew] = m_pathIndex.try_emplace(key, static_cast<quint32>(m_paths.size()));
    if (!isNew)
        return place->second;

    Path &path = m_paths.emplace_back();
    path.year = row.year;
    CellWords words;
    words.year = row.year;
    for (size_t level = 0; level < path.words.size(); ++level) {
        path.words[level] = key[level + 1];
        words.levels[level] = word(key[level + 1]);
    }
    path.meaning = m_classifier.classify(words);
    const quint32 ministry = path.words.front();
    const bool firstOfMinistry = std::find(m_ministriesSeen.begin(), m_ministriesSeen.end(), ministry) == m_ministriesSeen.end();
    if (firstOfMinistry)
        m_ministriesSeen.push_back(ministry);
    added.ministryIsNew = firstOfMinistry && path.meaning.ministryIsNew;
    return place->second;
}

quint32 CellCollector::termsOf(const SpendRow &row, Added &added)
{
    const TermsKey key { m_words.indexOf(row.sizeBand), m_words.indexOf(row.method), m_words.indexOf(row.commodity),
                         m_words.indexOf(row.kind) };
    const auto [place, isNew] = m_termsIndex.try_emplace(key, static_cast<quint32>(m_terms.size()));
    if (!isNew)
        return place->second;

    CellWords words;
    words.sizeBand = word(key[0]);
    words.method = word(key[1]);
    words.commodity = word(key[2]);
    words.kind = word(key[3]);
    if (words.kind.isEmpty())
        words.kind = m_defaultKind;
    m_terms.push_back(m_classifier.classify(words));
    added.sizeBandIsUnknown = !m_terms.back().sizeBand && !Classifier::isBlank(words.sizeBand);
    return place->second;
}

} // namespace acquis
