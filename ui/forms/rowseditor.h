// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/rowsmodel.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

/// A small table whose rows are added, written in place, pasted from a spreadsheet (Ctrl+V) and removed. Copies as tab-separated
/// text.
class RowsEditor final : public QWidget
{
    Q_OBJECT
public:
    /// \p name is the object name of the table; those of the buttons begin with it.
    RowsEditor(const UiContext &context, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] RowsModel &model() const { return *m_model; }
    [[nodiscard]] const QList<QStringList> &rows() const { return m_model->rows(); }
    void setRows(const QList<QStringList> &rows);
    void setColumns(const QList<RowColumn> &columns);
    /// What is typed in a cell that is still open becomes its value.
    void finish();
    /// Puts the cursor into a cell.
    void goTo(int row, int column);
    /// A button of the owner after those of the editor; takes the place of "Add a row" when rows cannot be typed.
    void addButton(QPushButton *button, bool replacesAdd);
    void retranslate(const QString &accessibleName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add();
    void remove();
    void paste();
    void copy() const;
    void updateButtons();
    void setRowHeight();

    RowsModel *m_model;
    QTableView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_paste;
    QWidget *m_buttons;
};

} // namespace acquis
