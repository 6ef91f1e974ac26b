// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorlistmodel.h"

#include "ui/vendors/vendortablemodel.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

void VendorListModel::setLines(const VendorLines &found)
{
    beginResetModel();
    m_lines = found.lines;
    m_total = found.total;
    m_isWaiting = false;
    endResetModel();
}

void VendorListModel::append(const VendorLines &found)
{
    m_isWaiting = false;
    if (found.lines.isEmpty()) {
        m_total = m_lines.size(); // fewer than was said: removed meanwhile
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(found.lines.size()) - 1);
    m_lines += found.lines;
    endInsertRows();
}

void VendorListModel::setWords(const VendorWords &words, const SizeDefinition &sizes)
{
    m_words = words;
    m_sizes = sizes;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

VendorId VendorListModel::idAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).row.id : VendorId {};
}

int VendorListModel::rowOf(VendorId id) const
{
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (m_lines.at(row).row.id == id)
            return row;
    }
    return -1;
}

QString VendorListModel::offers(const VendorLine &line, Language language)
{
    QStringList categories;
    for (const BilingualText &category : line.categories)
        categories << category.of(language);
    return categories.join(u", "_s);
}

QString VendorListModel::place(const VendorLine &line) const
{
    const QString place = VendorWords::place(line.row.place, line.row.country, line.row.province);
    const QString categories = offers(line, m_words.language());
    return categories.isEmpty() ? place : place + u" · "_s + categories;
}

QStringList VendorListModel::headings()
{
    return { tr("Vendor"),     tr("Place"),    tr("Province or territory"), tr("Country"),
             tr("Size class"), tr("Standing"), tr("What it offers"),        tr("Why it was found") };
}

QStringList VendorListModel::cells(const VendorLine &line, const VendorWords &words, const SizeDefinition &sizes)
{
    const bool isCanadian = line.row.country == "CA"_L1 || line.row.country.isEmpty();
    return { line.row.name,
             line.row.place,
             isCanadian ? VendorWords::province(line.row.province) : line.row.province,
             line.row.country,
             words.size(sizes, line.size),
             words.standings(line),
             offers(line, words.language()),
             words.reasons(line.reasons) };
}

QString VendorListModel::asText() const
{
    const auto lineOf = [](const QStringList &cells) {
        QStringList flat;
        for (const QString &cell : cells)
            flat << oneLine(cell);
        return QString(flat.join(u'\t') + u'\n');
    };
    const bool hasTicked =
        std::ranges::any_of(m_lines, [this](const VendorLine &line) { return m_ticked.contains(line.row.id); });
    QString text = lineOf(headings());
    for (const VendorLine &line : m_lines) {
        if (!hasTicked || m_ticked.contains(line.row.id))
            text += lineOf(cells(line, m_words, m_sizes));
    }
    return text;
}

void VendorListModel::untickAll()
{
    m_ticked.clear();
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
    Q_EMIT tickedChanged();
}

QString VendorListModel::facts(const VendorLine &line) const
{
    return m_words.size(m_sizes, line.size) + u" · "_s + m_words.standings(line);
}

QString VendorListModel::sentence(int row) const
{
    const VendorLine &line = m_lines.at(row);
    QStringList parts { line.row.name, place(line), facts(line), m_words.reasons(line.reasons) };
    parts.removeAll(QString());
    return parts.join(u"\n"_s);
}

int VendorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant VendorListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const VendorLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return line.row.name;
    case PlaceRole: return place(line);
    case FactsRole: return facts(line);
    case ReasonsRole: return m_words.reasons(line.reasons);
    case Qt::CheckStateRole: return m_ticked.contains(line.row.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return sentence(index.row());
    case Qt::AccessibleTextRole: return sentence(index.row()).replace(u'\n', u"; "_s);
    default: return {};
    }
}

bool VendorListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const VendorId id = m_lines.at(index.row()).row.id;
    m_ticked.removeAll(id);
    if (value.toInt() == Qt::Checked)
        m_ticked << id;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags VendorListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

bool VendorListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWaiting && m_lines.size() < m_total;
}

void VendorListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT moreWanted(rowCount());
}

} // namespace acquis
