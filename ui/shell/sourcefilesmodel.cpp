// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sourcefilesmodel.h"

#include "core/spending/ledgersource.h"
#include "ui/shell/sourcefilewords.h"

namespace acquis {

void SourceFilesModel::setFiles(const QList<SourceFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

void SourceFilesModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SourceFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int SourceFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Sha256) + 1;
}

QString SourceFilesModel::text(const SourceFile &file, Column column) const
{
    switch (column) {
    case Column::Name: return SourceFileWords::name(file.name, m_formats);
    case Column::Lines: return m_formats.number(file.rowsRead);
    case Column::Rejected: return m_formats.number(file.rowsRejected);
    case Column::Total: return m_formats.amount(file.controlTotal);
    case Column::Imported: return m_formats.dateTime(QDateTime::fromString(file.importedAt, Qt::ISODate).toLocalTime());
    case Column::State:
        if (isLedgerSource(file))
            return tr("written by procurement files");
        return file.supersededBy.isValid() ? tr("replaced by a correction") : tr("in use");
    case Column::Sha256: return file.sha256;
    }
    Q_UNREACHABLE();
    return {};
}

QVariant SourceFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool isNumber = column == Column::Lines || column == Column::Rejected || column == Column::Total;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(m_files[index.row()], column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant SourceFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Source file");
    case Column::Lines: return tr("Lines read");
    case Column::Rejected: return tr("Held back");
    case Column::Total: return tr("Control total $");
    case Column::Imported: return tr("Imported");
    case Column::State: return tr("State");
    case Column::Sha256: return tr("SHA-256");
    }
    return {};
}

} // namespace acquis
