// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldformat.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <set>

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
    FieldFormat format {};
    bool isFlag = false; ///< a box to tick: "1" or nothing
    bool isLong = false; ///< a text that has a larger editor of its own
    friend bool operator==(const RowColumn &, const RowColumn &) = default;

    [[nodiscard]] static RowColumn text(const QString &heading) { return { .heading = heading }; }
    [[nodiscard]] static RowColumn longText(const QString &heading) { return { .heading = heading, .isLong = true }; }
    [[nodiscard]] static RowColumn amount(const QString &heading)
    {
        return { .heading = heading, .format = { FieldKind::Amount } };
    }
    [[nodiscard]] static RowColumn whole(const QString &heading, int from, int to)
    {
        return { .heading = heading, .format = { FieldKind::Whole, from, to } };
    }
    [[nodiscard]] static RowColumn percent(const QString &heading) { return { .heading = heading, .format = percentFormat }; }
    [[nodiscard]] static RowColumn day(const QString &heading) { return { .heading = heading, .format = { FieldKind::Day } }; }
    /// The first is that of a new row.
    [[nodiscard]] static RowColumn choice(const QString &heading, const QList<RowChoice> &choices)
    {
        return { .heading = heading, .choices = choices };
    }
    [[nodiscard]] static RowColumn flag(const QString &heading) { return { .heading = heading, .isFlag = true }; }
    /// Read, never written.
    [[nodiscard]] RowColumn readOnly() const
    {
        RowColumn column = *this;
        column.canType = false;
        return column;
    }
};

/// A row and the record it stands for. Cells are as they are kept: see readField(); a choice is its code.
struct EditorRow
{
    QString uid; ///< a new row gets one of its own, a random UUID without braces
    QStringList cells;
    friend bool operator==(const EditorRow &, const EditorRow &) = default;
};

/// What was typed in a cell and cannot be read. The cell keeps the value that it had.
struct CellFault
{
    int row = 0;
    int column = 0;
    QString typed;
    FieldFault fault = FieldFault::NotAChoice;
    friend bool operator==(const CellFault &, const CellFault &) = default;
};

/// Rows of cells that are edited in place and pasted from a spreadsheet.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int mostRows = 5000;
    static constexpr qsizetype longestCell = 8000;

    explicit RowsModel(const Theme &theme, QObject *parent = nullptr);

    void setColumns(const QList<RowColumn> &columns);
    [[nodiscard]] const QList<RowColumn> &columns() const { return m_columns; }
    void setLanguage(Language language);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Other rows, of another record.
    void setRows(const QList<QStringList> &rows);
    [[nodiscard]] QList<QStringList> rows() const;
    /// The rows of the same record as it is now: rows are known by their uid, and an editor that is open in one of them stays open.
    /// Rows that are new and not among them are kept when \p keepNew.
    void setEditorRows(const QList<EditorRow> &rows, bool keepNew);
    /// Without new rows in which nothing is written.
    [[nodiscard]] QList<EditorRow> editorRows() const;

    /// At the end; its number, or -1 when there are too many. Cells that are not given are empty, or the first choice.
    int add(const QStringList &cells = {});
    /// Largest first.
    void remove(const std::set<int, std::greater<>> &rows);
    /// Adds the lines of \p text, whose cells are separated by tabs; words of a choice are read in whatever case and accents. How
    /// many were added; what has no place is left out, what cannot be read is marked.
    int paste(const QString &text);
    [[nodiscard]] QList<CellFault> faults() const;
    [[nodiscard]] bool hasFaults() const;
    void forgetFaults();
    /// As a sentence in the language of the screen.
    [[nodiscard]] QString faultWords(const CellFault &fault) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(); ///< by the person; once for each change
    void faultsChanged();

private:
    struct Unread
    {
        QString typed;
        FieldFault fault;
        friend bool operator==(const Unread &, const Unread &) = default;
    };
    struct Row
    {
        EditorRow kept;
        QMap<int, Unread> unread {}; ///< by column
        bool isNew = false; ///< not yet among the rows of the record
    };
    [[nodiscard]] QString firstValue(int column) const;
    [[nodiscard]] bool isBlank(const Row &row) const;
    [[nodiscard]] std::expected<QString, FieldFault> read(int column, const QString &typed) const;
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] QIcon faultIcon() const;
    void append(Row row);
    void tellAll();

    const Theme &m_theme;
    Language m_language = Language::English;
    bool m_isReadOnly = false;
    QList<RowColumn> m_columns;
    QList<Row> m_rows;
};

} // namespace acquis
