// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendormappingmodel.h"

#include "ui/exchange/vendorimportwords.h"

#include <QFont>

namespace acquis {

using namespace Qt::StringLiterals;

VendorMappingModel::VendorMappingModel(VendorImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{ }

void VendorMappingModel::reset()
{
    beginResetModel();
    endResetModel();
}

void VendorMappingModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

int VendorMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session.head().header.size());
}

int VendorMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString VendorMappingModel::samplesOf(int column) const
{
    constexpr qsizetype most = 3;
    QStringList samples;
    for (const QStringList &record : m_session.head().samples) {
        const QString sample = VendorImportWords::shown(record.value(column), 40);
        if (!sample.isEmpty() && !samples.contains(sample))
            samples << sample;
        if (samples.size() == most)
            break;
    }
    return samples.join(u" · "_s);
}

QVariant VendorMappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const VendorColumn meaning = m_session.layout().columns.value(index.row());
    if (role == Qt::EditRole && index.column() == Meaning)
        return int(meaning);
    if (role == Qt::FontRole && meaning != VendorColumn::Ignored && index.column() == Meaning) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return {};
    switch (index.column()) {
    case Heading: return VendorImportWords::shown(m_session.head().header.at(index.row()));
    case Samples: return samplesOf(index.row());
    case Meaning: return VendorImportWords::column(meaning);
    default: return {};
    }
}

bool VendorMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Meaning || value.toInt() < 0 || value.toInt() >= vendorColumnCount)
        return false;
    m_session.setColumn(index.row(), VendorColumn(value.toInt()));
    return true;
}

Qt::ItemFlags VendorMappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

QVariant VendorMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Heading: return tr("Column of the file");
    case Samples: return tr("First values");
    case Meaning: return tr("What it holds");
    default: return {};
    }
}

} // namespace acquis
