// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewmodel.h"

#include "ui/exchange/findingwords.h"
#include "ui/widgets/icon.h"

namespace acquis {

using namespace Qt::StringLiterals;

void PreviewModel::setFile(const FileReport &file)
{
    beginResetModel();
    m_file = file;
    endResetModel();
}

void PreviewModel::setAsKept(bool asKept)
{
    m_asKept = asKept;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    setAsKept(m_asKept);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    // The first row says what each column is read as.
    return parent.isValid() || m_file.header.isEmpty() ? 0 : static_cast<int>(m_file.preview.size()) + 1;
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_file.header.isEmpty() ? 0 : static_cast<int>(m_file.header.size()) + 1;
}

QString PreviewModel::text(const PreviewRow &row, int column) const
{
    if (column == 0)
        return m_formats.number(row.row);
    if (!m_asKept)
        return row.asRead.value(column - 1);
    return row.heldBack ? (column == 1 ? tr("held back") : QString()) : row.asKept.value(column - 1);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (index.row() == 0) {
        if (role == Qt::DisplayRole)
            return column == 0 ? tr("read as") : u"→ "_s + FindingWords::meaning(m_file.meanings.value(column - 1));
        if (role == Qt::ForegroundRole)
            return m_theme.color(column == 0 ? ColorToken::TextSecondary : ColorToken::Accent);
        return {};
    }
    const PreviewRow &row = m_file.preview[index.row() - 1];
    const bool found = !row.findings.isEmpty() && (row.findingColumn < 0 ? column == 0 : column == row.findingColumn + 1);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return found ? FindingWords::whatHappens(row.findings.first()) : text(row, column);
    case Qt::TextAlignmentRole: {
        const bool isNumber = column == 0 || m_file.meanings.value(column - 1) == "amount"_L1;
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::BackgroundRole:
        return found ? QVariant(m_theme.state(row.heldBack ? StateToken::Error : StateToken::Warning).ground) : QVariant();
    case Qt::DecorationRole:
        return found ? QVariant(themedIcon(row.heldBack ? u"error"_s : u"warning"_s, m_theme.state(row.heldBack ? StateToken::Error : StateToken::Warning).text)) : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : m_file.header.value(section - 1);
}

} // namespace acquis
