// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/linesmodel.h"

#include "ui/shell/sourcefilewords.h"

namespace acquis {

using namespace Qt::StringLiterals;

void LinesModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void LinesModel::append(const QList<SpendLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines.size()) - 1);
    m_lines.append(lines);
    endInsertRows();
}

void LinesModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Rule) + 1;
}

QString LinesModel::text(int row, Column column) const
{
    const SpendLine &line = m_lines[row];
    switch (column) {
    case Column::Row: return m_formats.number(line.row);
    case Column::Year: return m_formats.fiscalYear(line.year);
    case Column::Amount: return m_formats.amount(line.amount);
    case Column::Source: return SourceFileWords::name(line.sourceName, m_formats);
    case Column::Rule: {
        QStringList rules;
        for (const LineTag &tag : line.tags)
            rules << tr("%1, version %2: %3", "a tag, its version, its rule")
                         .arg(tag.tagName.of(m_formats.language()), m_formats.number(tag.version),
                              tag.ruleName.of(m_formats.language()));
        return rules.join(u"; "_s);
    }
    case Column::Ministry: return line.levels[static_cast<size_t>(SourceLevel::Ministry)];
    case Column::Category: return line.levels[static_cast<size_t>(SourceLevel::Category)];
    case Column::Program: return line.levels[static_cast<size_t>(SourceLevel::Program)];
    case Column::Component: return line.levels[static_cast<size_t>(SourceLevel::Component)];
    case Column::Item: return line.levels[static_cast<size_t>(SourceLevel::Item)];
    case Column::Account: return line.levels[static_cast<size_t>(SourceLevel::Account)];
    case Column::Detail: return line.levels[static_cast<size_t>(SourceLevel::Detail)];
    }
    Q_UNREACHABLE();
    return {};
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(index.row(), column);
    if (role == Qt::ToolTipRole)
        return column == Column::Source ? text(index.row(), column) + u"\nSHA-256 "_s + m_lines[index.row()].sha256
                                        : text(index.row(), column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(column == Column::Row || column == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QStringList LinesModel::headings() const
{
    return { tr("Year"), tr("Amount $"), tr("Source file"), tr("Line of file"), tr("Ministry"),  tr("Program"),
             tr("Item"), tr("Account"),  tr("Detail"),      tr("Category"),     tr("Component"), tr("Counted by") };
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Row || column == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(headings().value(section)) : QVariant();
}

} // namespace acquis
