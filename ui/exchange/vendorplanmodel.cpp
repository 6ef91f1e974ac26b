// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendorplanmodel.h"

#include "ui/exchange/vendorimportwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

namespace acquis {

using namespace Qt::StringLiterals;

VendorPlanModel::VendorPlanModel(const VendorImportSession &session, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &VendorPlanModel::retakeIcons);
    retakeIcons();
}

void VendorPlanModel::retakeIcons()
{
    for (size_t i = 0; i < m_icons.size(); ++i) {
        const auto state = VendorImportState(i);
        m_icons[i] = themedIcon(VendorImportWords::stateIcon(state), m_theme.state(VendorImportWords::stateToken(state)).text);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State), { Qt::DecorationRole });
}

void VendorPlanModel::reset()
{
    beginResetModel();
    m_plan = m_session.planned();
    choose();
    endResetModel();
}

void VendorPlanModel::setState(std::optional<VendorImportState> state)
{
    beginResetModel();
    m_state = state;
    choose();
    endResetModel();
}

void VendorPlanModel::choose()
{
    m_positions.clear();
    for (qsizetype i = 0; m_plan && i < m_plan->rows.size(); ++i) {
        if (!m_state || m_plan->rows[i].state == *m_state)
            m_positions << int(i);
    }
}

void VendorPlanModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

void VendorPlanModel::tellDecisions()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Decision), index(rowCount() - 1, Decision));
}

qsizetype VendorPlanModel::positionAt(int row) const
{
    return m_positions.value(row, -1);
}

int VendorPlanModel::nextOpen(int row) const
{
    for (int next = row + 1; next < m_positions.size(); ++next) {
        const int position = m_positions[next];
        if (m_plan->rows[position].state == VendorImportState::Possible && m_session.decision(position) == VendorDecision::Open)
            return next;
    }
    return -1;
}

int VendorPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_positions.size());
}

int VendorPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString VendorPlanModel::text(qsizetype position, int column) const
{
    const VendorImportRow &row = m_plan->rows[position];
    switch (column) {
    case Record: return m_formats.number(row.read.row);
    case Name: return VendorImportWords::shown(displayName(row.read.vendor));
    case Place: {
        const QString place = VendorImportWords::shown(row.read.vendor.place, 60);
        const QString province = VendorImportWords::shown(row.read.vendor.province, 20);
        return place.isEmpty() || province.isEmpty() ? place + province : tr("%1, %2", "place, province").arg(place, province);
    }
    case State: return VendorImportWords::state(row.state);
    case Reason: return VendorImportWords::reason(row, m_session.head().header, m_formats);
    case Decision:
        return row.state == VendorImportState::Possible ? VendorImportWords::decision(m_session.decision(position)) : QString();
    default: return {};
    }
}

QVariant VendorPlanModel::data(const QModelIndex &index, int role) const
{
    const qsizetype position = positionAt(index.row());
    // A plan that is no longer the session's is not asked about.
    if (!index.isValid() || position < 0 || m_plan != m_session.planned())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(position, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(m_icons[size_t(m_plan->rows[position].state)]) : QVariant();
    case Qt::TextAlignmentRole: return index.column() == Record ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QVariant VendorPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record: return tr("Row");
    case Name: return tr("Name");
    case Place: return tr("Place");
    case State: return tr("State");
    case Reason: return tr("Why");
    case Decision: return tr("Decision");
    default: return {};
    }
}

} // namespace acquis
