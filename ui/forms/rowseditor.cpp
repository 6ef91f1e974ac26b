// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rowseditor.h"

#include "ui/shell/viewcolors.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int rowsShown = 5;

/// A list to choose from where a column has choices.
class RowsDelegate final : public QStyledItemDelegate
{
public:
    RowsDelegate(const RowsModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override
    {
        const QList<RowChoice> &choices = m_model.columns().at(index.column()).choices;
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        for (const RowChoice &choice : choices)
            box->addItem(choice.words, choice.code);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    const RowsModel &m_model;
};

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

} // namespace

RowsEditor::RowsEditor(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new RowsModel(this))
    , m_view(new QTableView)
    , m_add(makeButton(name + u"Add"_s))
    , m_remove(makeButton(name + u"Remove"_s))
    , m_paste(makeButton(name + u"Paste"_s))
    , m_buttons(new QWidget)
{
    setObjectName(name + u"Editor"_s);
    m_view->setObjectName(name);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowsDelegate(*m_model, m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    followTheme(*m_view, context.theme);
    setFocusProxy(m_view);
    auto *flow = new FlowLayout(m_buttons);
    for (QPushButton *button : { m_add, m_remove, m_paste })
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_view);
    column->addWidget(m_buttons);
    setRowHeight();

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
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsEditor::updateButtons);
    updateButtons();
}

void RowsEditor::setRowHeight()
{
    const int row = std::max(leastTarget, fontMetrics().height() + 10);
    m_view->verticalHeader()->setMinimumSectionSize(row);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_view->setFixedHeight(row * rowsShown + 4);
}

void RowsEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRowHeight();
}

void RowsEditor::setRows(const QList<QStringList> &rows)
{
    m_model->setRows(rows);
    m_view->resizeColumnsToContents();
    updateButtons();
}

void RowsEditor::setColumns(const QList<RowColumn> &columns)
{
    finish();
    m_model->setColumns(columns);
    m_view->resizeColumnsToContents();
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
    m_add->setVisible(!replacesAdd);
    m_paste->setVisible(!replacesAdd);
}

void RowsEditor::add()
{
    finish();
    const int row = m_model->add();
    if (row < 0)
        return;
    m_view->resizeColumnsToContents();
    goTo(row, 0);
    m_view->edit(m_model->index(row, 0));
}

void RowsEditor::remove()
{
    std::set<int, std::greater<>> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    for (const int row : rows)
        m_model->removeAt(row);
    m_view->setFocus();
    updateButtons();
}

void RowsEditor::paste()
{
    finish();
    if (m_model->paste(QApplication::clipboard()->text()) > 0)
        m_view->resizeColumnsToContents();
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
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RowsEditor::updateButtons()
{
    m_remove->setEnabled(m_view->currentIndex().isValid());
}

void RowsEditor::retranslate(const QString &accessibleName)
{
    m_view->setAccessibleName(accessibleName);
    m_add->setText(tr("Add a row"));
    m_remove->setText(tr("Remove the row"));
    m_paste->setText(tr("Paste rows"));
    m_paste->setToolTip(tr("Adds the rows of a spreadsheet that were copied"));
    for (QPushButton *button : { m_add, m_remove, m_paste }) // several editors of a form have the same words
        button->setAccessibleName(tr("%1: %2").arg(accessibleName, button->text()));
}

} // namespace acquis
