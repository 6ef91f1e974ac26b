// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/rowsmodel.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace acquis {

class RowsView;
class WrappingLabel;

/// A small table whose rows are added, written in place (F2, Enter or a key), pasted from a spreadsheet (Ctrl+V) and removed (Delete).
/// Copies as tab-separated text. Long texts have a larger editor (F4). What cannot be read is told under the table.
class RowsEditor final : public QWidget
{
    Q_OBJECT
public:
    /// \p name is the object name of the table; those of the buttons begin with it.
    RowsEditor(const UiContext &context, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] RowsModel &model() const { return *m_model; }
    /// Rows of cells alone, for forms that read them when they are saved.
    [[nodiscard]] QList<QStringList> rows() const { return m_model->rows(); }
    void setRows(const QList<QStringList> &rows);
    /// Rows of a record that is saved change by change: see RowsModel. A new row stays while the person is in the table.
    [[nodiscard]] QList<EditorRow> editorRows() const { return m_model->editorRows(); }
    void setEditorRows(const QList<EditorRow> &rows);
    void setColumns(const QList<RowColumn> &columns);
    /// What is typed in a cell that is still open becomes its value.
    void finish();
    /// Drops what could not be read.
    void forgetTyped();
    /// It can be read and copied.
    void setReadOnly(bool isReadOnly);
    /// Puts the cursor into a cell.
    void goTo(int row, int column);
    /// Rows come of elsewhere: their cells are written, and none is added or removed. Delete empties the cells that are selected.
    void setRowsFixed();
    /// A button of the owner after those of the editor; takes the place of "Add a row" when rows cannot be typed.
    void addButton(QPushButton *button, bool replacesAdd);
    void retranslate(const QString &accessibleName);

Q_SIGNALS:
    void edited(); ///< by the person: a cell was left with another value, rows were added, pasted or removed

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add();
    void remove();
    void emptyCells();
    void paste();
    void copy() const;
    void openLarge();
    void updateButtons();
    void tellFaults();
    void fitColumns();
    void fitRows();

    const UiContext m_context;
    RowsModel *m_model;
    RowsView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_paste;
    QPushButton *m_large;
    QWidget *m_buttons;
    WrappingLabel *m_faults;
    QTimer *m_fit; ///< rows are measured once after many changes
    bool m_canAdd = true;
    bool m_hasFixedRows = false;
    bool m_isFitting = false;
    bool m_isSized = false; ///< the person chose widths of columns
};

} // namespace acquis
