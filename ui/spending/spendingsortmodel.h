// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace acquis {

/// Sorts names as the language does and figures by value, and keeps the rows whose name holds what is looked for,
/// whatever its case and accents.
class SpendingSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SpendingSortModel(QObject *parent = nullptr);

    void setCollator(const QCollator &collator);
    void setFind(const QString &text);
    [[nodiscard]] bool isFinding() const { return !m_find.isEmpty(); }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] int compareNames(const QModelIndex &left, const QModelIndex &right) const;
    QCollator m_collator;
    QString m_find; ///< folded
};

} // namespace acquis
