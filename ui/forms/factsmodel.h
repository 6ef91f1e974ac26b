// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QIcon>
#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace acquis {

/// A cell as it is read. A state has its icon beside its word.
struct FactsCell
{
    QString text;
    std::optional<qint64> order {}; ///< sorts before the text does
    QString icon {}; ///< of resources/icons
    StateToken state = StateToken::Neutral;
    QString toolTip {}; ///< empty: the text
    QString detail {}; ///< what is told under the text where the table is a list
    friend bool operator==(const FactsCell &, const FactsCell &) = default;
};

/// What a row speaks of, by its key.
struct FactsRow
{
    QString key;
    QList<FactsCell> cells;
    friend bool operator==(const FactsRow &, const FactsRow &) = default;
};

/// A table whose words are made by its view.
class FactsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, StateRole };

    explicit FactsModel(const Theme &theme, QObject *parent = nullptr);

    void setTable(const QStringList &headings, const QList<FactsRow> &rows);
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1: none
    [[nodiscard]] const FactsCell &cell(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QIcon icon(const FactsCell &cell) const;
    const Theme &m_theme;
    QStringList m_headings;
    QList<FactsRow> m_rows;
};

/// Sorts by what the cells count, then as the language does.
class FactsSorter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FactsSorter(FactsModel &model, QObject *parent = nullptr);
    void setCollator(const QCollator &collator) { m_collator = collator; }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    FactsModel &m_model;
    QCollator m_collator;
};

} // namespace acquis
