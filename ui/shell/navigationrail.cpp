// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/widgets/icon.h"

#include <QEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

NavigationRail::NavigationRail(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(u"navigationRailFrame"_s);
    m_mainModel = new QStandardItemModel(this);
    m_footModel = new QStandardItemModel(this);
    m_main = makeList(u"navigationRail"_s, Place::Main);
    m_foot = makeList(u"navigationRail"_s, Place::Foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    column->addWidget(m_main, 1);
    column->addWidget(m_foot);
    connect(&m_theme, &Theme::changed, this, &NavigationRail::applyTheme);
    setAutoFillBackground(true);
    applyTheme();
}

QListView *NavigationRail::makeList(const QString &objectName, Place place)
{
    auto *list = new QListView;
    list->setObjectName(objectName);
    list->setModel(place == Place::Main ? m_mainModel : m_footModel);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setIconSize({ 18, 18 });
    list->setFrameShape(QFrame::NoFrame);
    const auto choose = [this, place](const QModelIndex &index) {
        for (int entry = 0; entry < m_entries.size(); ++entry) {
            if (m_entries[entry].place == place && m_entries[entry].row == index.row())
                Q_EMIT chosen(entry);
        }
    };
    connect(list, &QListView::clicked, this, choose);
    connect(list, &QListView::activated, this, choose);
    return list;
}

void NavigationRail::addEntry(Place place, const QString &iconName)
{
    QStandardItemModel *model = place == Place::Main ? m_mainModel : m_footModel;
    m_entries.append({ place, model->rowCount(), iconName });
    model->appendRow(new QStandardItem(themedIcon(m_theme, iconName), QString()));
    fitSizes();
}

void NavigationRail::setText(int entry, const QString &text)
{
    const Entry &where = m_entries[entry];
    QStandardItem *item = (where.place == Place::Main ? m_mainModel : m_footModel)->item(where.row);
    item->setText(text);
    item->setData(text, Qt::AccessibleTextRole);
    fitSizes();
}

void NavigationRail::setCurrent(int entry)
{
    const Entry &where = m_entries[entry];
    QListView *list = where.place == Place::Main ? m_main : m_foot;
    QListView *other = where.place == Place::Main ? m_foot : m_main;
    if (other->hasFocus()) // else the ring would stay where the page no longer is
        list->setFocus();
    other->selectionModel()->clear();
    list->setCurrentIndex(list->model()->index(where.row, 0));
}

void NavigationRail::setNames(const QString &main, const QString &foot)
{
    m_main->setAccessibleName(main);
    m_foot->setAccessibleName(foot);
}

void NavigationRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

void NavigationRail::applyTheme()
{
    QPalette rail = palette();
    rail.setColor(QPalette::Window, m_theme.color(ColorToken::Rail));
    setPalette(rail);
    for (const Entry &entry : std::as_const(m_entries))
        (entry.place == Place::Main ? m_mainModel : m_footModel)->item(entry.row)->setIcon(themedIcon(m_theme, entry.iconName));
}

void NavigationRail::fitSizes()
{
    const int item = fontMetrics().height() + 20;
    int widest = 0;
    for (const QStandardItemModel *model : { m_mainModel, m_footModel }) {
        for (int row = 0; row < model->rowCount(); ++row) {
            widest = qMax(widest, fontMetrics().horizontalAdvance(model->item(row)->text()));
            model->item(row)->setSizeHint({ 10, item });
        }
    }
    setFixedWidth(qMax(184, widest + 64));
    m_foot->setFixedHeight(m_footModel->rowCount() * item + 2);
}

} // namespace acquis
