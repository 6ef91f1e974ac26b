// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace acquis {

/// A table whose cells are filled by keyboard: Enter opens a cell, Tab goes on from an open cell to the next that can be written or
/// ticked, and leaves the table after the last one. Where no cell was opened, Tab leaves it at once.
class RowsView final : public QTableView
{
    Q_OBJECT
public:
    explicit RowsView(QWidget *parent = nullptr);

    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void largeEditorRequested(); ///< F4

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// The next cell that can be written, or the one before; invalid: none.
    [[nodiscard]] QModelIndex nextCell(int step) const;
    void goOn(bool next);
    bool m_isFilling = false; ///< the cursor came to a box to tick from an open cell
};

} // namespace acquis
