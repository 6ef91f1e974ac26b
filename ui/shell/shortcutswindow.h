// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QTableWidget;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// Every action of the menu bar with its shortcut, to be searched. Stays beside the main window while one works.
class ShortcutsWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsWindow(const Theme &theme, QWidget *parent);

    /// Shows the actions of these menus and of the menus in them, without \p leftOut (files are no actions).
    void showMenus(const QList<QAction *> &menus, const QMenu *leftOut);
    /// Reads the menus again; they change with the page in front.
    void refill();
    void retranslate();

private:
    struct Entry
    {
        QString menu;
        QString action;
        QString shortcut;
    };
    void collect(const QMenu &menu, const QString &path, QList<Entry> &entries) const;
    void filter();

    QList<QPointer<QAction>> m_menus;
    QPointer<const QMenu> m_leftOut;
    QLabel *m_label;
    QLineEdit *m_find;
    QTableWidget *m_table;
    QLabel *m_count;
};

} // namespace acquis
