// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totaltable.h"

#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString copied(const QModelIndex &cell)
{
    const QVariant own = cell.data(TotalTable::CopyRole);
    return (own.isValid() ? own : cell.data()).toString();
}

} // namespace

TotalTable::TotalTable(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new QTableView)
    , m_total(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QTableView *view : { m_view, m_total }) {
        view->setFrameShape(QFrame::NoFrame);
        view->setShowGrid(false);
        view->verticalHeader()->hide();
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setWordWrap(false);
        view->setTextElideMode(Qt::ElideMiddle);
    }
    m_view->setObjectName(u"totalTableView"_s);
    m_view->setSortingEnabled(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_total->setObjectName(u"totalRowView"_s);
    m_total->horizontalHeader()->hide();
    m_total->setFocusPolicy(Qt::NoFocus);
    m_total->setSelectionMode(QAbstractItemView::NoSelection);
    m_total->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_total->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_view, 1);
    column->addWidget(m_total);

    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(selectionAsText()); });
    addAction(copy);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &TotalTable::syncWidths);
    connect(m_view->horizontalHeader(), &QHeaderView::geometriesChanged, this, &TotalTable::syncWidths);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_total->horizontalScrollBar(), &QScrollBar::setValue);
    connect(&m_theme, &Theme::changed, this, &TotalTable::applyTheme);
    applyTheme();
}

TotalTable::~TotalTable()
{
    // The header still announces its geometry while the views are taken down.
    m_view->horizontalHeader()->disconnect(this);
}

void TotalTable::applyTheme()
{
    m_view->setPalette(m_theme.itemViewPalette());
    m_view->viewport()->setPalette(m_theme.itemViewPalette());
    QPalette total = m_theme.itemViewPalette();
    total.setColor(QPalette::Base, m_theme.color(ColorToken::Header));
    m_total->setPalette(total);
    m_total->viewport()->setPalette(total);
    const int row = fontMetrics().height() + 8;
    for (QTableView *view : { m_view, m_total }) {
        view->verticalHeader()->setMinimumSectionSize(row);
        view->verticalHeader()->setDefaultSectionSize(row);
    }
    m_total->setFixedHeight(row + 2);
}

void TotalTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyTheme();
}

void TotalTable::setModels(QAbstractItemModel *model, QAbstractItemModel *total)
{
    m_view->setModel(model);
    m_total->setModel(total);
    m_total->setVisible(total != nullptr);
    syncWidths();
}

void TotalTable::fitColumns(int widestFirst)
{
    m_view->resizeColumnsToContents();
    const int columns = m_view->model() ? m_view->model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column) {
        const int total = m_total->model() ? m_total->sizeHintForIndex(m_total->model()->index(0, column)).width() + 8 : 0;
        const int width = std::max(m_view->columnWidth(column), total);
        m_view->setColumnWidth(column, column == 0 ? std::min(width, widestFirst) : width);
    }
    syncWidths();
}

void TotalTable::syncWidths()
{
    if (!m_total->model() || !m_view->model())
        return;
    const int columns = std::min(m_view->model()->columnCount(), m_total->model()->columnCount());
    for (int column = 0; column < columns; ++column)
        m_total->setColumnWidth(column, m_view->columnWidth(column));
}

QString TotalTable::selectionAsText() const
{
    const QAbstractItemModel *model = m_view->model();
    if (!model)
        return {};
    std::set<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows.insert(index.row());
    for (int row = 0; selected.isEmpty() && row < model->rowCount(); ++row)
        rows.insert(row);
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->headerData(column, Qt::Horizontal).toString();
    lines << cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < model->columnCount(); ++column)
            cells << copied(model->index(row, column));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace acquis
