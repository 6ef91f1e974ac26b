// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/factsmodel.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

namespace acquis {

class TotalTable;

/// A table of sentences with headings: sortable, copied with Ctrl+C as tab-separated text, its columns remembered.
class FactsTable final : public QWidget
{
    Q_OBJECT
public:
    /// \p name is the object name of the table, and of its columns in the settings.
    FactsTable(const UiContext &context, const QString &name, QWidget *parent = nullptr);
    ~FactsTable() override;

    /// The row that was current stays so while it is there; else the first one is.
    void setTable(const QStringList &headings, const QList<FactsRow> &rows);
    /// No scrolling sideways: where the room is short the widest columns give way, and their words go on in another line. The columns
    /// follow the words of each table that is set, until the person chooses a width.
    void setFitsWidth();
    /// Rows are read one below the other (ListCells): words wrap, the first column takes the room, there are no headings.
    void setAsList();
    /// In pixels, of all rows together.
    [[nodiscard]] int rowsHeight() const;
    void setAccessibleTitle(const QString &title);
    /// Of the current row; empty: none.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &key);
    [[nodiscard]] int rowCount() const;
    /// With its heading and all rows, or \p most of them.
    [[nodiscard]] int heightOfRows(int most) const;
    /// At which no column gives way.
    [[nodiscard]] int widthOfColumns() const;
    void setFocusToRows();

Q_SIGNALS:
    void currentChanged(const QString &key);
    void activated(const QString &key); ///< Enter or a double click
    void rowsFitted(); ///< rows have another height: of a table that fits its width

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;
    void fit();
    void fitWidth();
    void fitHeights();
    void fitList();
    /// The widths as they are now are those that the person, or the words, ask for.
    void takeWanted();
    void remember() const;

    const UiContext m_context;
    QString m_name;
    QString m_columns; ///< where the widths of the language that is shown are kept
    TotalTable *m_table;
    FactsModel *m_model;
    FactsSorter *m_sorter;
    QList<int> m_wanted; ///< widths of the columns before any gave way
    bool m_fitsWidth = false;
    bool m_isList = false;
    bool m_isChosen = false; ///< the person drew a column
    bool m_isFitting = false;
    int m_charWidth = 0; ///< at which the columns were fitted; 0: not yet
};

} // namespace acquis
