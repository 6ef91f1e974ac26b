// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutswindow.h"

#include "core/base/text.h"
#include "ui/shell/viewcolors.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// "&File" is shown as "File"; "Save && quit" as "Save & quit".
QString withoutMnemonic(QString text)
{
    const QString both = u"\u0001"_s;
    return text.replace("&&"_L1, both).remove(u'&').replace(both, u"&"_s);
}

} // namespace

ShortcutsWindow::ShortcutsWindow(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_label(new QLabel)
    , m_find(new QLineEdit)
    , m_table(new QTableWidget(0, 3))
    , m_count(new QLabel)
{
    setObjectName(u"shortcutsWindow"_s);
    m_find->setObjectName(u"shortcutsFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumHeight(28);
    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    followTheme(*m_table, theme);
    m_label->setBuddy(m_find);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_find, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsWindow::filter);
    resize(640, 560);
}

void ShortcutsWindow::showMenus(const QList<QAction *> &menus, const QMenu *leftOut)
{
    m_menus = QList<QPointer<QAction>>(menus.begin(), menus.end());
    m_leftOut = leftOut;
    show();
    retranslate();
    raise();
    activateWindow();
    m_find->setFocus();
    m_find->selectAll();
}

void ShortcutsWindow::collect(const QMenu &menu, const QString &path, QList<Entry> &entries) const
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isSeparator() || (action->menu() && action->menu() == m_leftOut))
            continue;
        const QString name = withoutMnemonic(action->text());
        if (action->menu())
            collect(*action->menu(), tr("%1 › %2").arg(path, name), entries);
        else
            entries << Entry { path, name, action->shortcut().toString(QKeySequence::NativeText) };
    }
}

void ShortcutsWindow::refill()
{
    if (!isVisible())
        return;
    QList<Entry> entries;
    for (const QPointer<QAction> &action : std::as_const(m_menus)) {
        if (action && action->menu())
            collect(*action->menu(), withoutMnemonic(action->text()), entries);
    }
    m_table->setRowCount(static_cast<int>(entries.size()));
    for (int row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries[row];
        const QStringList texts { entry.menu, entry.action, entry.shortcut.isEmpty() ? tr("none") : entry.shortcut };
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column == 2 && entry.shortcut.isEmpty())
                item->setForeground(palette().brush(QPalette::PlaceholderText));
            m_table->setItem(row, column, item);
        }
    }
    filter();
}

void ShortcutsWindow::filter()
{
    const QString wanted = foldedName(m_find->text());
    int shown = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < m_table->columnCount(); ++column)
            texts << m_table->item(row, column)->text();
        const bool matches =
            foldedName(texts.join(u' ')).contains(wanted) || texts[2].contains(m_find->text(), Qt::CaseInsensitive);
        m_table->setRowHidden(row, !matches);
        shown += matches ? 1 : 0;
    }
    m_count->setText(tr("%n actions", nullptr, shown));
}

void ShortcutsWindow::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_label->setText(tr("&Find an action or a key"));
    m_find->setAccessibleName(tr("Find an action or a key"));
    m_table->setAccessibleName(tr("Actions and their shortcuts"));
    m_table->setHorizontalHeaderLabels({ tr("Menu"), tr("Action"), tr("Shortcut") });
    refill();
}

} // namespace acquis
