// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/reconciletablemodel.h"

#include "core/base/numberreader.h"
#include "ui/spending/reconcilewords.h"
#include "ui/widgets/icon.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

ReconcileTableModel::ReconcileTableModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) { }

void ReconcileTableModel::setCheck(const QList<QStringList> &records, const QList<TableFinding> &findings)
{
    beginResetModel();
    m_records = records;
    m_findings.clear();
    for (const TableFinding &finding : findings) {
        if (finding.record >= 0)
            m_findings.insert({ finding.record, finding.cell }, finding);
    }
    m_isFigures.clear();
    for (qsizetype column = 0; column < records.value(0).size(); ++column) {
        qsizetype filled = 0;
        qsizetype figures = 0;
        for (qsizetype row = 1; row < records.size(); ++row) {
            const QString cell = records[row].value(column).trimmed();
            filled += cell.isEmpty() ? 0 : 1;
            figures += readPrintedAmount(cell) || readPrintedPercent(cell) ? 1 : 0;
        }
        m_isFigures << (column > 0 && 2 * figures > filled);
    }
    endResetModel();
}

void ReconcileTableModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex ReconcileTableModel::indexOf(const TableFinding &finding) const
{
    return finding.record < 1 ? QModelIndex() : index(static_cast<int>(finding.record) - 1, static_cast<int>(finding.cell));
}

int ReconcileTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_records.isEmpty() ? 0 : static_cast<int>(m_records.size()) - 1;
}

int ReconcileTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.value(0).size());
}

QList<TableFinding> ReconcileTableModel::findingsAt(const QModelIndex &index) const
{
    QList<TableFinding> findings = m_findings.values({ index.row() + 1, index.column() });
    std::ranges::sort(findings, {}, &TableFinding::kind);
    return findings;
}

StateToken ReconcileTableModel::stateAt(const QModelIndex &index) const
{
    return ReconcileWords::state(findingsAt(index).constFirst().kind);
}

QString ReconcileTableModel::text(const QModelIndex &index) const
{
    const QString cell = m_records[index.row() + 1].value(index.column());
    QStringList remarks;
    for (const TableFinding &finding : findingsAt(index))
        remarks << ReconcileWords::remark(finding, m_formats);
    if (remarks.isEmpty())
        return cell;
    //: A cell as printed, then what is to be said about it: "29 (should be 20)".
    return tr("%1 (%2)").arg(cell.isEmpty() ? tr("empty") : cell, remarks.join("; "_L1));
}

QString ReconcileTableModel::sentences(const QModelIndex &index) const
{
    QStringList sentences;
    for (const TableFinding &finding : findingsAt(index))
        sentences << ReconcileWords::sentence(finding, m_formats);
    return sentences.join(u'\n');
}

QVariant ReconcileTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isMarked = m_findings.contains({ index.row() + 1, index.column() });
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return isMarked ? sentences(index) : text(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(m_isFigures.value(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return isMarked ? QVariant(themedIcon(ReconcileWords::iconName(stateAt(index)), m_theme.state(stateAt(index)).text))
                        : QVariant();
    case Qt::BackgroundRole: return isMarked ? QVariant(m_theme.state(stateAt(index)).ground) : QVariant();
    case Qt::ForegroundRole: return isMarked ? QVariant(m_theme.state(stateAt(index)).text) : QVariant();
    default: return {};
    }
}

QVariant ReconcileTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(m_isFigures.value(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_records.value(0).value(section)) : QVariant();
}

} // namespace acquis
