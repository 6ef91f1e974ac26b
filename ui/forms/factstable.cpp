// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/factstable.h"

#include "ui/forms/listcells.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/totaltable.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Another order of the columns in another version of the program takes another name.
constexpr auto columnsSuffix = "Columns3-"_L1;
constexpr auto chosenSuffix = "Chosen-"_L1;
constexpr int widestInLetters = 48;

} // namespace

FactsTable::FactsTable(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(name)
    , m_table(new TotalTable(context.theme))
    , m_model(new FactsModel(context.theme, this))
    , m_sorter(new FactsSorter(*m_model, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    QTableView *view = m_table->view();
    view->setObjectName(name);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setTextElideMode(Qt::ElideRight); // sentences begin with what they are about
    m_table->setModels(m_sorter, nullptr);
    view->horizontalHeader()->setSectionsMovable(true);
    view->horizontalHeader()->setStretchLastSection(true);
    view->sortByColumn(-1, Qt::AscendingOrder); // as they come, until a heading is chosen
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(keyAt(index)); });
    connect(view, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT activated(keyAt(index)); });
}

FactsTable::~FactsTable()
{
    remember();
}

void FactsTable::remember() const
{
    if (m_charWidth > 0 && (!m_fitsWidth || m_isChosen))
        m_context.settings.setState(m_columns, m_table->view()->horizontalHeader()->saveState());
}

QString FactsTable::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->keyAt(m_sorter->mapToSource(index).row()) : QString();
}

QString FactsTable::current() const
{
    return keyAt(m_table->view()->currentIndex());
}

void FactsTable::setCurrent(const QString &key)
{
    const int row = m_model->rowOf(key);
    m_table->view()->setCurrentIndex(row < 0 ? QModelIndex() : m_sorter->mapFromSource(m_model->index(row, 0)));
}

int FactsTable::rowCount() const
{
    return m_model->rowCount();
}

void FactsTable::setFocusToRows()
{
    m_table->view()->setFocus();
}

void FactsTable::setAccessibleTitle(const QString &title)
{
    m_table->view()->setAccessibleName(title);
}

void FactsTable::setAsList()
{
    m_isList = true;
    QTableView *view = m_table->view();
    view->setItemDelegate(new ListCells(m_context.theme, *view, this));
    view->setAlternatingRowColors(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(false);
    // When all columns have their widths: the first one is resized more than once on the way.
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, view, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
}

int FactsTable::rowsHeight() const
{
    return m_table->view()->verticalHeader()->length();
}

void FactsTable::fitList()
{
    QTableView *view = m_table->view();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        view->horizontalHeader()->setSectionResizeMode(column,
                                                       column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    view->resizeRowsToContents();
}

void FactsTable::setTable(const QStringList &headings, const QList<FactsRow> &rows)
{
    const QString key = current();
    const QString columns = m_name + (m_fitsWidth ? chosenSuffix : columnsSuffix)
                            + (m_context.language.language() == Language::French ? u"fr"_s : u"en"_s);
    if (columns != m_columns) {
        remember(); // each language has widths of its own
        m_columns = columns;
        m_charWidth = 0;
        m_isChosen = false;
    }
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        const QSignalBlocker blocker(m_table->view()->selectionModel());
        m_sorter->setCollator(Formats(m_context.language.language()).collator());
        m_model->setTable(headings, rows);
    }
    m_isList ? fitList() : fit();
    const int row = m_model->rowOf(key);
    m_table->view()->setCurrentIndex(row >= 0 ? m_sorter->mapFromSource(m_model->index(row, 0)) : m_sorter->index(0, 0));
    Q_EMIT currentChanged(current());
}

void FactsTable::fit()
{
    const bool isFitted = m_charWidth > 0 && (!m_fitsWidth || m_isChosen);
    if (isFitted || m_model->rowCount() == 0)
        return;
    m_charWidth = fontMetrics().averageCharWidth();
    QTableView *view = m_table->view();
    const QScopedValueRollback fitting(m_isFitting, true);
    m_isChosen = view->horizontalHeader()->restoreState(m_context.settings.state(m_columns));
    if (!m_isChosen) {
        view->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            view->setColumnWidth(column, std::min(m_charWidth * widestInLetters, view->columnWidth(column)));
    }
    if (m_fitsWidth)
        view->horizontalHeader()->setStretchLastSection(false); // also where another state was kept
    takeWanted();
    fitWidth();
}

void FactsTable::setFitsWidth()
{
    m_fitsWidth = true;
    QTableView *view = m_table->view();
    view->horizontalHeader()->setStretchLastSection(false); // it would never be narrower than it once was
    view->setWordWrap(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->viewport()->installEventFilter(this);
    connect(m_sorter, &QAbstractItemModel::layoutChanged, this, &FactsTable::fitHeights);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isFitting || column >= m_wanted.size())
            return;
        m_isChosen = true;
        m_wanted[column] = width;
        fitWidth();
    });
}

void FactsTable::takeWanted()
{
    QTableView *view = m_table->view();
    const QHeaderView *header = view->horizontalHeader();
    m_wanted.clear();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_wanted << header->sectionSize(column);
    if (m_wanted.isEmpty())
        return;
    // The last one takes what is left: what it wants is what stands in it.
    const int last = header->logicalIndex(int(m_wanted.size()) - 1);
    const int words =
        std::max(static_cast<const QAbstractItemView *>(view)->sizeHintForColumn(last), header->sectionSizeHint(last));
    m_wanted[last] = std::min(m_charWidth * widestInLetters, words);
}

void FactsTable::fitWidth()
{
    if (!m_fitsWidth || m_wanted.isEmpty() || m_wanted.size() != m_model->columnCount())
        return;
    QHeaderView *header = m_table->view()->horizontalHeader();
    const int room = m_table->view()->viewport()->width();
    const int most = widestThatFits(m_wanted, room);
    const QScopedValueRollback fitting(m_isFitting, true);
    const int last = header->logicalIndex(int(m_wanted.size()) - 1);
    int rest = room;
    for (int column = 0; column < m_wanted.size(); ++column) {
        if (column == last)
            continue;
        header->resizeSection(column, std::min(m_wanted[column], most));
        rest -= header->sectionSize(column);
    }
    header->resizeSection(last, rest);
    fitHeights();
}

/// Words that a narrow column cannot hold go on below, not under the next column.
void FactsTable::fitHeights()
{
    QTableView *view = m_table->view();
    const int least = view->verticalHeader()->defaultSectionSize();
    bool isOther = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = std::max(least, static_cast<const QAbstractItemView *>(view)->sizeHintForRow(row));
        isOther |= height != view->rowHeight(row);
        view->setRowHeight(row, height);
    }
    if (isOther)
        Q_EMIT rowsFitted();
}

int FactsTable::heightOfRows(int most) const
{
    const QTableView *view = m_table->view();
    int height = view->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < std::min(m_model->rowCount(), most); ++row)
        height += view->rowHeight(row);
    return height;
}

int FactsTable::widthOfColumns() const
{
    const int bar = m_table->view()->verticalScrollBar()->sizeHint().width();
    return std::accumulate(m_wanted.begin(), m_wanted.end(), bar + 2);
}

bool FactsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->view()->viewport() && event->type() == QEvent::Resize)
        fitWidth();
    return QWidget::eventFilter(watched, event);
}

void FactsTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_isList)
        fitList();
    const int now = fontMetrics().averageCharWidth();
    if (event->type() != QEvent::FontChange || m_charWidth == 0 || now == m_charWidth)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    scaleColumns(*m_table->view()->horizontalHeader(), m_charWidth, now);
    for (int &wanted : m_wanted)
        wanted = wanted * now / m_charWidth;
    m_charWidth = now;
    fitWidth();
}

} // namespace acquis
