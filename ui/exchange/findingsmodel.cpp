// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/findingsmodel.h"

#include "ui/exchange/findingwords.h"
#include "ui/widgets/icon.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLines = 8;

} // namespace

void FindingsModel::setFindings(const FindingList &findings)
{
    beginResetModel();
    m_codes.clear();
    for (auto it = findings.counts.begin(); it != findings.counts.end(); ++it)
        m_codes.append({ it.key(), it.value(), {} });
    for (const ImportFinding &finding : findings.kept) {
        for (OfCode &row : m_codes) {
            if (row.code == finding.code)
                row.examples.append(finding);
        }
    }
    endResetModel();
}

void FindingsModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_codes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codes.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::WhatHappens) + 1;
}

QString FindingsModel::text(const OfCode &row, Column column) const
{
    switch (column) {
    case Column::Code: return findingName(row.code);
    case Column::ColumnName: return row.examples.isEmpty() ? QString() : row.examples.first().column;
    case Column::Value: {
        if (row.examples.isEmpty())
            return {};
        const ImportFinding &first = row.examples.first();
        return first.previous.isEmpty() ? first.value : tr("%1, was %2").arg(first.value, first.previous);
    }
    case Column::Rows: return m_formats.number(row.count);
    case Column::Lines: {
        QStringList lines;
        for (const ImportFinding &finding : row.examples.mid(0, shownLines))
            lines << m_formats.number(finding.row);
        return lines.join(u", "_s) + (row.count > shownLines ? u", …"_s : QString());
    }
    case Column::WhatHappens: return FindingWords::whatHappens(row.code);
    }
    Q_UNREACHABLE();
    return {};
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OfCode &row = m_codes[index.row()];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column == Column::Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && column == Column::Code) {
        const bool held = isHeldBack(row.code);
        return themedIcon(held ? u"error"_s : u"info"_s, m_theme.state(held ? StateToken::Error : StateToken::Info).text);
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList headings { tr("Code"), tr("Column"), tr("Value"), tr("Lines"), tr("Line numbers"), tr("What happens") };
    return headings.value(section);
}

} // namespace acquis
