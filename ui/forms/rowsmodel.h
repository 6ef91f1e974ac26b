// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// One word to choose, with the code it stands for.
struct RowChoice
{
    QString code;
    QString words;
    friend bool operator==(const RowChoice &, const RowChoice &) = default;
};

/// A column of rows that a person writes; with choices, one of them is chosen.
struct RowColumn
{
    QString heading;
    QList<RowChoice> choices {};
    bool canType = true;
    friend bool operator==(const RowColumn &, const RowColumn &) = default;
};

/// Rows of plain cells that are edited in place and pasted from a spreadsheet. A cell of choices holds a code.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int mostRows = 5000;
    static constexpr qsizetype longestCell = 8000;

    explicit RowsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setColumns(const QList<RowColumn> &columns);
    [[nodiscard]] const QList<RowColumn> &columns() const { return m_columns; }
    void setRows(const QList<QStringList> &rows);
    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }
    /// At the end; its number, or -1 when there are too many. Cells that are not given are empty, or the first choice.
    int add(const QStringList &cells = {});
    void removeAt(int row);
    /// Adds the lines of \p text, whose cells are separated by tabs; words of a choice are read in whatever case and accents. How
    /// many were added; what has no place is left out.
    int paste(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(); ///< by the person

private:
    [[nodiscard]] QString codeFor(int column, const QString &typed) const;
    QList<RowColumn> m_columns;
    QList<QStringList> m_rows;
};

} // namespace acquis
