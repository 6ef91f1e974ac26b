// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/reconcilefindingsmodel.h"

#include "ui/spending/reconcilewords.h"
#include "ui/widgets/icon.h"

namespace acquis {

using namespace Qt::StringLiterals;

void ReconcileFindingsModel::setFindings(const QList<TableFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

void ReconcileFindingsModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

QString ReconcileFindingsModel::asText() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnTotal; ++column)
            cells << (row < 0 ? headerData(column, Qt::Horizontal) : index(row, column).data()).toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

int ReconcileFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int ReconcileFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString ReconcileFindingsModel::text(const TableFinding &finding, int column) const
{
    const bool isSum = finding.kind != TableFinding::Kind::Unread && finding.kind != TableFinding::Kind::Repaired;
    const QString none = u"–"_s;
    switch (column) {
    case Kind: return ReconcileWords::kind(finding.kind);
    case Row: return finding.row.isEmpty() ? none : finding.row;
    case TableColumn: return finding.column.isEmpty() ? none : finding.column;
    case Printed: return isSum ? m_formats.amount(finding.printed) : finding.text;
    case Implied: return isSum ? m_formats.amount(finding.implied) : ReconcileWords::remark(finding, m_formats);
    default: return isSum ? m_formats.amount(finding.difference) : none;
    }
}

QVariant ReconcileFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableFinding &finding = m_findings[index.row()];
    const StateToken state = ReconcileWords::state(finding.kind);
    switch (role) {
    case Qt::DisplayRole: return text(finding, index.column());
    case Qt::ToolTipRole: return ReconcileWords::sentence(finding, m_formats);
    case Qt::DecorationRole:
        return index.column() == Kind ? QVariant(themedIcon(ReconcileWords::iconName(state), m_theme.state(state).text))
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() >= Printed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ReconcileFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section >= Printed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Finding");
    case Row: return tr("Row");
    case TableColumn: return tr("Column");
    case Printed: return tr("Printed");
    case Implied: return tr("Rows and columns say");
    default: return tr("Difference");
    }
}

} // namespace acquis
