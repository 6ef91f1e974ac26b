// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rowseditor.h"

#include "ui/forms/largetext.h"
#include "ui/forms/rowsdelegate.h"
#include "ui/forms/rowsview.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int leastRowsShown = 4;
constexpr int mostRowsShown = 10;
constexpr int mostRowsMeasured = 300; ///< more are shown with one line each
constexpr int widestColumn = 40; ///< in letters, at first
constexpr qsizetype mostFaultsTold = 3;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

/// One line of a spreadsheet holds a row.
QString copiedCell(const QModelIndex &cell)
{
    QString text = cell.data(cell.data(Qt::CheckStateRole).isValid() ? Qt::AccessibleTextRole : Qt::DisplayRole).toString();
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

RowsEditor::RowsEditor(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RowsModel(context.theme, this))
    , m_view(new RowsView)
    , m_add(makeButton(name + u"Add"_s))
    , m_remove(makeButton(name + u"Remove"_s))
    , m_paste(makeButton(name + u"Paste"_s))
    , m_large(makeButton(name + u"Large"_s))
    , m_buttons(new QWidget)
    , m_faults(new WrappingLabel)
    , m_fit(new QTimer(this))
{
    setObjectName(name + u"Editor"_s);
    m_model->setLanguage(context.language.language());
    m_view->setObjectName(name);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowsDelegate(*m_model, context, m_view));
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_faults->setObjectName(name + u"Unread"_s);
    m_faults->hide();
    m_large->hide();
    m_fit->setSingleShot(true);
    m_fit->setInterval(0);
    followTheme(*m_view, context.theme);
    setFocusProxy(m_view);
    auto *flow = new FlowLayout(m_buttons);
    for (QPushButton *button : { m_add, m_remove, m_paste, m_large })
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_view);
    column->addWidget(m_faults);
    column->addWidget(m_buttons);
    fitRows();

    const auto onKeys = [this](QKeySequence::StandardKey keys, void (RowsEditor::*act)()) {
        auto *action = new QAction(m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    onKeys(QKeySequence::Paste, &RowsEditor::paste);
    onKeys(QKeySequence::Delete, &RowsEditor::remove);
    auto *copying = new QAction(m_view);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, [this] { copy(); });
    m_view->addAction(copying);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &RowsEditor::remove);
    connect(m_paste, &QPushButton::clicked, this, &RowsEditor::paste);
    connect(m_large, &QPushButton::clicked, this, &RowsEditor::openLarge);
    connect(m_view, &RowsView::largeEditorRequested, this, &RowsEditor::openLarge);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowsEditor::updateButtons);
    connect(m_model, &RowsModel::edited, this, &RowsEditor::edited);
    connect(m_model, &RowsModel::faultsChanged, this, &RowsEditor::tellFaults);
    connect(&context.theme, &Theme::changed, this, &RowsEditor::tellFaults);
    connect(m_fit, &QTimer::timeout, this, &RowsEditor::fitRows);
    const auto fitSoon = [this] { m_fit->start(); };
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, fitSoon);
    connect(m_model, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, fitSoon);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        m_isSized = m_isSized || (!m_isFitting && section < m_model->columnCount() - 1);
        m_fit->start();
    });
    updateButtons();
}

/// Texts wrap; the table is as high as its rows, within limits.
void RowsEditor::fitRows()
{
    const int row = std::max(leastTarget, fontMetrics().height() + 10);
    QHeaderView &rows = *m_view->verticalHeader();
    rows.setMinimumSectionSize(row);
    rows.setDefaultSectionSize(row);
    if (m_model->rowCount() <= mostRowsMeasured)
        m_view->resizeRowsToContents();
    const int around = m_view->horizontalHeader()->sizeHint().height() + 2 * m_view->frameWidth()
                       + (m_view->horizontalScrollBar()->maximum() > 0 ? m_view->horizontalScrollBar()->sizeHint().height() : 0);
    const int wanted = std::clamp(rows.length(), row * leastRowsShown, row * mostRowsShown) + around;
    if (wanted != m_view->minimumHeight())
        m_view->setFixedHeight(wanted);
}

/// As wide as their words, within limits; texts share the room that is left.
void RowsEditor::fitColumns()
{
    m_isFitting = true;
    m_isSized = false;
    // The last section takes what is left, so that its width says nothing of its words.
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * widestColumn;
    QList<int> texts;
    int used = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const RowColumn &one = m_model->columns().at(column);
        m_view->setColumnWidth(column, std::min(widest, m_view->columnWidth(column)));
        used += m_view->columnWidth(column);
        if (one.format.kind == FieldKind::Text && one.choices.isEmpty() && !one.isFlag)
            texts << column;
    }
    const int left = m_view->viewport()->width() - used;
    for (const int column : std::as_const(texts)) {
        if (left > 0)
            m_view->setColumnWidth(column, m_view->columnWidth(column) + left / int(texts.size()));
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_isFitting = false;
    m_fit->start();
}

void RowsEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_isSized && event->oldSize().width() != event->size().width())
        fitColumns();
}

void RowsEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
    } else if (event->type() == QEvent::LanguageChange) {
        m_model->setLanguage(m_context.language.language());
        tellFaults();
    }
}

void RowsEditor::setRows(const QList<QStringList> &rows)
{
    m_model->setRows(rows);
    fitColumns();
    updateButtons();
}

void RowsEditor::setEditorRows(const QList<EditorRow> &rows)
{
    const bool wasEmpty = m_model->rowCount() == 0;
    const QWidget *focus = QApplication::focusWidget();
    m_model->setEditorRows(rows, focus && (focus == this || isAncestorOf(focus)));
    if (wasEmpty && !rows.isEmpty())
        fitColumns();
    updateButtons();
}

void RowsEditor::setColumns(const QList<RowColumn> &columns)
{
    if (columns == m_model->columns())
        return;
    m_model->setColumns(columns);
    fitColumns();
    tellFaults();
    updateButtons();
}

void RowsEditor::setReadOnly(bool isReadOnly)
{
    if (isReadOnly == m_model->isReadOnly())
        return;
    finish();
    m_model->setReadOnly(isReadOnly);
    for (QPushButton *button : { m_add, m_paste })
        button->setVisible(!isReadOnly && m_canAdd);
    m_remove->setVisible(!isReadOnly && !m_hasFixedRows);
    updateButtons();
}

void RowsEditor::forgetTyped()
{
    m_model->forgetFaults();
}

void RowsEditor::tellFaults()
{
    const QList<CellFault> faults = m_model->faults();
    QStringList told;
    for (const CellFault &fault : faults.mid(0, mostFaultsTold))
        told << m_model->faultWords(fault);
    if (faults.size() > mostFaultsTold)
        told << tr("%n more cell(s) cannot be read.", nullptr, int(faults.size() - mostFaultsTold));
    QPalette palette = m_faults->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.state(StateToken::Error).text);
    m_faults->setPalette(palette);
    m_faults->setText(told.join(u'\n'));
    m_faults->setVisible(!told.isEmpty());
}

void RowsEditor::openLarge()
{
    finish();
    const QPersistentModelIndex cell = m_view->currentIndex();
    if (!cell.isValid() || !m_model->columns().at(cell.column()).isLong)
        return;
    auto *dialog = new LargeText(m_model->columns().at(cell.column()).heading, cell.data(Qt::EditRole).toString(),
                                 m_model->flags(cell).testFlag(Qt::ItemIsEditable), this);
    connect(dialog, &LargeText::accepted, this, [this, dialog, cell] {
        if (cell.isValid())
            std::ignore = m_model->setData(cell, dialog->text(), Qt::EditRole); // the cell can be written: see above
    });
    connect(dialog, &LargeText::finished, this, [this] { m_view->setFocus(); });
    dialog->open();
}

void RowsEditor::finish()
{
    // An editor gives its value when it loses the focus.
    if (QWidget *editor = QApplication::focusWidget(); editor && editor != m_view && m_view->isAncestorOf(editor))
        m_view->setFocus();
}

void RowsEditor::goTo(int row, int column)
{
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(row, column));
    m_view->scrollTo(m_model->index(row, column));
}

void RowsEditor::addButton(QPushButton *button, bool replacesAdd)
{
    m_buttons->layout()->addWidget(button);
    m_canAdd = !replacesAdd;
    m_add->setVisible(!replacesAdd);
    m_paste->setVisible(!replacesAdd);
}

void RowsEditor::setRowsFixed()
{
    m_hasFixedRows = true;
    m_canAdd = false;
    for (QPushButton *button : { m_add, m_paste, m_remove })
        button->hide();
}

void RowsEditor::add()
{
    finish();
    const int row = m_model->add();
    if (row < 0)
        return;
    int column = 0;
    while (column < m_model->columnCount() - 1 && !(m_model->flags(m_model->index(row, column)) & Qt::ItemIsEditable))
        ++column;
    goTo(row, column);
    m_view->edit(m_model->index(row, column));
}

void RowsEditor::emptyCells()
{
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : cells) {
        const bool isTyped = m_model->columns().at(cell.column()).choices.isEmpty();
        if (isTyped && m_model->flags(cell).testFlag(Qt::ItemIsEditable))
            std::ignore = m_model->setData(cell, QString(), Qt::EditRole); // nothing can always be written
    }
}

void RowsEditor::remove()
{
    if (m_hasFixedRows) {
        emptyCells();
        return;
    }
    std::set<int, std::greater<>> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    m_model->remove(rows);
    m_view->setFocus();
    updateButtons();
}

void RowsEditor::paste()
{
    if (!m_canAdd)
        return;
    finish();
    if (m_model->paste(QApplication::clipboard()->text()) > 0)
        fitColumns();
    updateButtons();
}

void RowsEditor::copy() const
{
    std::set<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << copiedCell(m_model->index(row, column));
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RowsEditor::updateButtons()
{
    const QModelIndex cell = m_view->currentIndex();
    m_remove->setEnabled(cell.isValid());
    const QList<RowColumn> &columns = m_model->columns();
    m_large->setVisible(std::ranges::any_of(columns, &RowColumn::isLong));
    m_large->setEnabled(cell.isValid() && columns.at(cell.column()).isLong);
}

void RowsEditor::retranslate(const QString &accessibleName)
{
    m_view->setAccessibleName(accessibleName);
    m_add->setText(tr("Add a row"));
    m_remove->setText(tr("Remove the row"));
    m_paste->setText(tr("Paste rows"));
    m_paste->setToolTip(tr("Adds the rows of a spreadsheet that were copied"));
    m_large->setText(tr("Open the text"));
    m_large->setToolTip(tr("Opens the text of the cell in a larger window (F4)"));
    for (QPushButton *button : { m_add, m_remove, m_paste, m_large }) // several editors of a form have the same words
        button->setAccessibleName(tr("%1: %2").arg(accessibleName, button->text()));
}

} // namespace acquis
