// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendlines.h"
#include "ui/widgets/formats.h"

#include <QAbstractTableModel>

namespace acquis {

/// Lines as the source wrote them, with the rule that counted each, their file and row.
class LinesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What is looked for first stands first: a narrow window shows the amount with its file and line.
    enum class Column { Year, Amount, Source, Row, Ministry, Program, Item, Account, Detail, Category, Component, Rule };
    explicit LinesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void clear();
    void append(const QList<SpendLine> &lines);
    void setFormats(const Formats &formats);
    [[nodiscard]] const SpendLine &lineAt(int row) const { return m_lines[row]; }
    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] QString text(int row, Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SpendLine> m_lines;
    Formats m_formats { Language::English };
};

} // namespace acquis
