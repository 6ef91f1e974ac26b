// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/sourcelist.h"

#include "ui/procurements/sourcedelegate.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QListView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

SourceList::SourceList(const UiContext &context, SourceListModel::Ticks ticks, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel)
    , m_nothing(new WrappingLabel)
    , m_view(new QListView)
    , m_model(new SourceListModel(ticks, this))
{
    m_view->setObjectName(name);
    m_nothing->setObjectName(name + u"Nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(12);
    m_view->setModel(m_model);
    auto *delegate = new SourceDelegate(context.theme, *m_view);
    delegate->setParent(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows wrap: the width must not change under them
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMinimumHeight(80);
    followTheme(*m_view, context.theme);
    m_panel->addContent(m_nothing, 1);
    m_panel->addContent(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT activated(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourceList::currentChanged);
}

void SourceList::setItems(const QList<SourceItem> &items)
{
    m_model->setItems(items);
    if (!items.isEmpty())
        m_view->setCurrentIndex(m_model->index(0));
    Q_EMIT currentChanged();
}

void SourceList::setWords(const QList<SourceItem> &items)
{
    m_model->setWords(items);
    m_view->doItemsLayout(); // other words wrap elsewhere
}

void SourceList::setTitle(const QString &title)
{
    m_panel->setTitle(title);
    m_view->setAccessibleName(title);
}

void SourceList::say(const QString &count, const QString &nothing)
{
    m_panel->setSubtitle(count);
    m_nothing->setText(nothing);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_view->setVisible(m_model->rowCount() > 0);
}

void SourceList::addTool(QWidget *tool)
{
    m_panel->addTool(tool);
}

void SourceList::addFoot(QWidget *foot)
{
    m_panel->addContent(foot);
}

int SourceList::currentRow() const
{
    return m_view->currentIndex().row();
}

} // namespace acquis
