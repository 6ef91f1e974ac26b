// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rowsview.h"

#include <QKeyEvent>

namespace acquis {

RowsView::RowsView(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(true);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4) {
        Q_EMIT largeEditorRequested();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex cell = currentIndex();
    if (isEnter && event->modifiers() == Qt::NoModifier && !isEditing() && cell.isValid()
        && (model()->flags(cell) & Qt::ItemIsEditable)) {
        edit(cell);
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex RowsView::nextCell(int step) const
{
    const int columns = model()->columnCount();
    for (int at = currentIndex().row() * columns + currentIndex().column() + step; at >= 0 && at < columns * model()->rowCount();
         at += step) {
        const QModelIndex cell = model()->index(at / columns, at % columns);
        if (model()->flags(cell) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable))
            return cell;
    }
    return {};
}

void RowsView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isNext = hint == QAbstractItemDelegate::EditNextItem;
    if (!isNext && hint != QAbstractItemDelegate::EditPreviousItem) {
        QTableView::closeEditor(editor, hint);
        return;
    }
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    goOn(isNext);
}

void RowsView::goOn(bool next)
{
    m_isFilling = false;
    const QModelIndex cell = nextCell(next ? 1 : -1);
    if (!cell.isValid()) {
        QTableView::focusNextPrevChild(next);
        return;
    }
    setCurrentIndex(cell);
    if (model()->flags(cell) & Qt::ItemIsEditable)
        edit(cell);
    else
        m_isFilling = true;
}

bool RowsView::focusNextPrevChild(bool next)
{
    if (!m_isFilling)
        return QTableView::focusNextPrevChild(next);
    goOn(next);
    return true;
}

void RowsView::focusOutEvent(QFocusEvent *event)
{
    m_isFilling = false;
    QTableView::focusOutEvent(event);
}

} // namespace acquis
