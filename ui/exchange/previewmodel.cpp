// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewmodel.h"

#include <algorithm>

namespace acquis {

void PreviewModel::setFile(const FileReport &file)
{
    beginResetModel();
    m_header = file.header;
    m_meanings = file.meanings;
    m_rows = file.preview;
    std::ranges::sort(m_rows, {}, &PreviewRow::row);
    endResetModel();
}

void PreviewModel::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(1, 0), index(rowCount() - 1, columnCount() - 1));
}

QString PreviewModel::cell(int row, int column) const
{
    const PreviewRow &line = previewRow(row);
    return (m_form == Form::AsRead ? line.asRead : line.asKept).value(column - 1);
}

bool PreviewModel::isMarked(int row, int column) const
{
    const PreviewRow &line = previewRow(row);
    return !line.findings.isEmpty() && column - 1 == line.findingColumn;
}

int PreviewModel::rowOfLine(qint64 line) const
{
    const auto found = std::ranges::find(m_rows, line, &PreviewRow::row);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin()) + 1;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_header.isEmpty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_header.isEmpty() ? 0 : static_cast<int>(m_header.size()) + 1;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    if (index.row() == meaningRow)
        return meaning(index.column());
    return index.column() == lineColumn ? QVariant(previewRow(index.row()).row) : QVariant(cell(index.row(), index.column()));
}

} // namespace acquis
