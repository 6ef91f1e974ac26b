// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/crosswalk.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace acquis {

class CrosswalkModel;

/// Sorts the crosswalk as the language does and years by time, and keeps the rows of a kind in which every word that is
/// looked for occurs, whatever its case and accents.
class CrosswalkSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CrosswalkSortModel(CrosswalkModel &crosswalk, QObject *parent = nullptr);

    void setCollator(const QCollator &collator);
    void setFind(const QString &text);
    void setKind(std::optional<UnitKind> kind);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CrosswalkModel &m_crosswalk;
    QCollator m_collator;
    QStringList m_find; ///< folded words
    std::optional<UnitKind> m_kind;
};

} // namespace acquis
