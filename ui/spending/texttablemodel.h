// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace acquis {

/// A cell as it is read; a figure also has its machine form and stands at the right.
struct TextCell
{
    QString text;
    QString number; ///< "1234.50"; empty: not a figure
    friend bool operator==(const TextCell &, const TextCell &) = default;
};

struct TextTable
{
    QStringList headings;
    QList<QList<TextCell>> rows;
    friend bool operator==(const TextTable &, const TextTable &) = default;
};

/// A small table whose words are made by its view. Said again in another language, its rows and their selection stay.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { NumberRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const TextTable &table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    TextTable m_table;
};

} // namespace acquis
