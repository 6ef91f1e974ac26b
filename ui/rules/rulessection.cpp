// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulessection.h"

#include "ui/shell/settings.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/totaltable.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Another order of the columns in another version of the program takes another name.
constexpr auto columnsSuffix = "Columns1"_L1;
constexpr int leastTarget = 28;

} // namespace

RulesSection::RulesSection(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new TotalTable(context.theme))
    , m_model(new RulesTableModel(context.theme, this))
    , m_filter(new RulesTableFilter(*m_model, this))
    , m_name(name)
{
    m_table->setParent(this); // until a panel takes it
    m_table->view()->setObjectName(name + u"Table"_s);
    m_table->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->view()->setTextElideMode(Qt::ElideRight); // sentences begin with what they are about
    m_table->setModels(m_filter, nullptr);
    m_table->view()->horizontalHeader()->setSectionsMovable(true);
}

RulesSection::~RulesSection()
{
    if (m_isFitted)
        m_context.settings.setState(m_name + columnsSuffix, m_table->view()->horizontalHeader()->saveState());
}

void RulesSection::fitColumns(int characters)
{
    if (m_isFitted || m_model->rowCount() == 0)
        return;
    m_isFitted = true;
    m_charWidth = fontMetrics().averageCharWidth();
    QTableView *view = m_table->view();
    if (view->horizontalHeader()->restoreState(m_context.settings.state(m_name + columnsSuffix)))
        return;
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setResizeContentsPrecision(60);
    view->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * characters;
    for (int column = 0; column < m_model->columnCount(); ++column)
        view->setColumnWidth(column, std::min(widest, view->columnWidth(column)));
}

void RulesSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const int now = fontMetrics().averageCharWidth();
    if (event->type() != QEvent::FontChange || !m_isFitted || now == m_charWidth)
        return;
    scaleColumns(*m_table->view()->horizontalHeader(), m_charWidth, now);
    m_charWidth = now;
}

QString RulesSection::selectionAsText() const
{
    return m_table->selectionAsText();
}

QList<QStringList> RulesSection::shownTable() const
{
    const int columns = m_filter->columnCount();
    QList<QStringList> table(1);
    for (int column = 0; column < columns; ++column)
        table[0] << m_filter->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << m_filter->index(row, column).data().toString();
        table << cells;
    }
    return table;
}

QWidget *RulesSection::labelled(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field, 1);
    label->setBuddy(field);
    field->setMinimumHeight(leastTarget);
    return pair;
}

void RulesSection::setItems(QComboBox &box, const QStringList &items)
{
    const QSignalBlocker blocker(box);
    if (box.count() != items.size()) {
        const int chosen = std::max(0, box.currentIndex());
        box.clear();
        box.addItems(items);
        box.setCurrentIndex(chosen < items.size() ? chosen : 0);
        return;
    }
    for (int i = 0; i < items.size(); ++i)
        box.setItemText(i, items[i]);
}

} // namespace acquis
