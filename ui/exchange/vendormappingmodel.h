// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/vendorimportsession.h"

#include <QAbstractTableModel>

namespace acquis {

/// The columns of a table of vendors, one in a row: heading, the first values, and what it holds, which can be chosen.
class VendorMappingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Heading, Samples, Meaning, columnTotal };

    explicit VendorMappingModel(VendorImportSession &session, QObject *parent = nullptr);

    /// Another table.
    void reset();
    /// Said again, in another language or because something was chosen.
    void tellAll();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Of a meaning, Qt::EditRole is the VendorColumn as a number.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString samplesOf(int column) const;
    VendorImportSession &m_session;
};

} // namespace acquis
