// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/spendingcomparison.h"

#include <QAbstractTableModel>

namespace acquis {

/// A comparison as a table: its rows, or its one total.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Part { Rows, Total };
    explicit ComparisonModel(Part part, QObject *parent = nullptr) : QAbstractTableModel(parent), m_part(part) { }

    void show(const SpendingComparison &comparison, const Formats &formats);
    [[nodiscard]] const SpendingComparison &comparison() const { return m_comparison; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] qint64 sortValue(const ComparisonRow &row, ComparisonColumn column) const;
    Part m_part;
    SpendingComparison m_comparison;
    Formats m_formats { Language::English };
};

} // namespace acquis
