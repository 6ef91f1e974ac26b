// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>
#include <optional>

namespace acquis {

/// A cell as it is read. A state has its icon beside its word.
struct RulesCell
{
    QString text;
    QString icon {}; ///< of resources/icons
    StateToken state = StateToken::Neutral;
    std::optional<qint64> order {}; ///< sorts before the text does
    friend bool operator==(const RulesCell &, const RulesCell &) = default;
};

/// A table whose words are made by its view. Said again in another language, its rows and their selection stay.
class RulesTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RulesTableModel(const Theme &theme, QObject *parent = nullptr);

    void setTable(const QStringList &headings, const QList<QList<RulesCell>> &rows);
    /// Words of the last column that are only made where they are looked at.
    void setLateText(std::function<QString(int row)> text);
    [[nodiscard]] const RulesCell &cell(int row, int column) const { return m_rows[row][column]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textAt(const QModelIndex &index) const;

    const Theme &m_theme;
    QStringList m_headings;
    QList<QList<RulesCell>> m_rows;
    std::function<QString(int)> m_late;
};

/// Sorts as the language does, and shows the rows that are accepted.
class RulesTableFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RulesTableFilter(RulesTableModel &model, QObject *parent = nullptr);

    void setCollator(const QCollator &collator);
    void setAccept(std::function<bool(int row)> accept);
    /// The row of the source in view row \p row; -1: none.
    [[nodiscard]] int sourceRow(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RulesTableModel &m_model;
    QCollator m_collator;
    std::function<bool(int)> m_accept;
};

} // namespace acquis
