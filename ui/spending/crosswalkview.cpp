// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/crosswalkview.h"

#include "ui/spending/crosswalkeditor.h"
#include "ui/spending/crosswalkmodel.h"
#include "ui/spending/crosswalksortmodel.h"
#include "ui/spending/spendingwords.h"
#include "ui/spending/texttablemodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    return pair;
}

} // namespace

CrosswalkView::CrosswalkView(const Theme &theme, CrosswalkStore &store, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_store(store)
    , m_model(new CrosswalkModel(theme, this))
    , m_sorted(new CrosswalkSortModel(*m_model, this))
    , m_namesModel(new TextTableModel(this))
    , m_unexplainedModel(new TextTableModel(this))
    , m_editor(new CrosswalkEditor(theme))
{
    makeActions();
    auto *toolbar = makeToolbar();
    m_reason = new QLabel;
    m_reason->setObjectName(u"crosswalkReason"_s);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(makeTables());
    columns->addWidget(m_editor);
    columns->setChildrenCollapsible(false);
    columns->setStretchFactor(0, 1);
    m_editor->setMinimumWidth(300);
    m_editor->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(toolbar);
    column->addWidget(m_reason);
    column->addWidget(columns, 1);
    connectParts();
    retakeIcons();
}

void CrosswalkView::makeActions()
{
    const auto make = [this](const QString &name, const QKeySequence &shortcut, void (CrosswalkView::*act)()) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_add = make(u"crosswalkAddAction"_s, QKeySequence(Qt::Key_Insert), &CrosswalkView::beginAdd);
    m_edit = make(u"crosswalkEditAction"_s, QKeySequence(Qt::Key_F2), &CrosswalkView::beginEdit);
    m_remove = make(u"crosswalkRemoveAction"_s, QKeySequence::Delete, &CrosswalkView::removeCurrent);
}

QWidget *CrosswalkView::makeToolbar()
{
    m_findLabel = new QLabel;
    m_find = new QLineEdit;
    m_find->setObjectName(u"crosswalkFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(220);
    m_kindLabel = new QLabel;
    m_kind = new QComboBox;
    m_kind->setObjectName(u"crosswalkKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItems({ QString(), QString(), QString() });
    m_addButton = new QPushButton;
    m_addButton->setObjectName(u"crosswalkAdd"_s);
    m_editButton = new QPushButton;
    m_editButton->setObjectName(u"crosswalkEdit"_s);
    m_removeButton = new QPushButton;
    m_removeButton->setObjectName(u"crosswalkRemove"_s);
    auto *toolbar = new QWidget;
    auto *flow = new FlowLayout(toolbar, FlowLayout::Columns::Natural, 10);
    flow->addWidget(labelled(m_findLabel, m_find));
    flow->addWidget(labelled(m_kindLabel, m_kind));
    for (QPushButton *button : { m_addButton, m_editButton, m_removeButton })
        flow->addWidget(button);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_find, m_kind, m_addButton, m_editButton, m_removeButton })
        widget->setMinimumHeight(30);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    toolbar->setSizePolicy(policy);
    return toolbar;
}

QWidget *CrosswalkView::makeTables()
{
    m_panel = new Panel;
    m_table = new TotalTable(m_theme);
    m_table->view()->setObjectName(u"crosswalkTable"_s);
    m_table->setModels(m_sorted, nullptr);
    m_table->view()->sortByColumn(CrosswalkModel::Written, Qt::AscendingOrder);
    m_panel->addContent(m_table, 1);

    m_namesPanel = new Panel;
    m_names = new TotalTable(m_theme);
    m_names->view()->setObjectName(u"unitNames"_s);
    m_names->view()->setSortingEnabled(false);
    m_names->setModels(m_namesModel, nullptr);
    m_namesPanel->addContent(m_names, 1);

    m_unexplainedPanel = new Panel;
    m_unexplainedTable = new TotalTable(m_theme);
    m_unexplainedTable->view()->setObjectName(u"unexplainedWords"_s);
    m_unexplainedTable->view()->setSortingEnabled(false);
    m_unexplainedTable->setModels(m_unexplainedModel, nullptr);
    m_nothingUnexplained = new QLabel;
    m_nothingUnexplained->setObjectName(u"nothingUnexplained"_s);
    m_nothingUnexplained->setWordWrap(true);
    m_nothingUnexplained->setAlignment(Qt::AlignCenter);
    m_nothingUnexplained->setMargin(12);
    m_join = new QPushButton;
    m_join->setObjectName(u"crosswalkJoin"_s);
    m_join->setMinimumHeight(28);
    m_joinRow = new QWidget;
    auto *joinRow = new QHBoxLayout(m_joinRow);
    joinRow->setContentsMargins(8, 6, 8, 6);
    joinRow->addStretch(1);
    joinRow->addWidget(m_join);
    m_unexplainedPanel->addContent(m_nothingUnexplained, 1);
    m_unexplainedPanel->addContent(m_unexplainedTable, 1);
    m_unexplainedPanel->addContent(m_joinRow);

    auto *below = new QSplitter(Qt::Horizontal);
    below->addWidget(m_namesPanel);
    below->addWidget(m_unexplainedPanel);
    below->setSizes({ 500, 500 });
    below->setChildrenCollapsible(false);
    auto *rows = new QSplitter(Qt::Vertical);
    rows->addWidget(m_panel);
    rows->addWidget(below);
    rows->setSizes({ 440, 240 });
    rows->setChildrenCollapsible(false);
    return rows;
}

void CrosswalkView::connectParts()
{
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFind(text);
        updateState();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_sorted->setKind(index == 0 ? std::nullopt : std::optional(index == 1 ? UnitKind::Ministry : UnitKind::Program));
        updateState();
    });
    connect(m_addButton, &QPushButton::clicked, this, &CrosswalkView::beginAdd);
    connect(m_editButton, &QPushButton::clicked, this, &CrosswalkView::beginEdit);
    connect(m_removeButton, &QPushButton::clicked, this, &CrosswalkView::removeCurrent);
    connect(m_join, &QPushButton::clicked, this, &CrosswalkView::beginJoin);
    connect(m_table->view(), &QTableView::activated, this, &CrosswalkView::beginEdit);
    connect(m_unexplainedTable->view(), &QTableView::activated, this, &CrosswalkView::beginJoin);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showNames();
        updateState();
    });
    connect(m_unexplainedTable->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CrosswalkView::updateState);
    connect(m_editor, &CrosswalkEditor::saveRequested, this, &CrosswalkView::save);
    connect(m_editor, &CrosswalkEditor::cancelled, this, &CrosswalkView::endEdit);
    connect(&m_store, &CrosswalkStore::registerChanged, this, &CrosswalkView::endEdit);
    connect(&m_store, &CrosswalkStore::stateChanged, this, &CrosswalkView::updateState);
    connect(&m_store, &CrosswalkStore::changed, this, [this](const CrosswalkChange &change) {
        if (!change.after)
            return;
        m_selectId = change.after->id;
        endEdit();
    });
    connect(&m_store, &CrosswalkStore::undone, this,
            [this](const CrosswalkChange &change) { m_selectId = change.before ? change.before->id : 0; });
    connect(&m_theme, &Theme::changed, this, &CrosswalkView::retakeIcons);
}

void CrosswalkView::show(const SpendCube &cube)
{
    const bool first = m_model->rowCount() == 0;
    const auto current = currentRow();
    const qint64 id = m_selectId > 0 ? m_selectId : current ? current->id : 0;
    m_selectId = 0;
    const CrosswalkContent &content = m_store.content();
    m_model->setRows(content.rows, UnitDirectory(content.names));
    m_editor->setUnits(m_model->units(), m_formats);
    m_hasLines = cube.cellCount() > 0;
    countUnexplained(cube);
    selectId(id);
    showNames();
    showUnexplained();
    if (first)
        fitColumns();
    updateState();
}

void CrosswalkView::countUnexplained(const SpendCube &cube)
{
    const auto sumsOf = [&cube](Dimension dimension) {
        QHash<QString, BreakdownRow> sums;
        const Breakdown breakdown = cube.breakdown({ { dimension }, {} });
        for (const BreakdownRow &row : breakdown.rows)
            sums.insert(cube.members(dimension)[static_cast<size_t>(row.keys.constFirst())].code, row);
        return sums;
    };
    const QHash<QString, BreakdownRow> ministries = sumsOf(Dimension::Ministry);
    const QHash<QString, BreakdownRow> programs = sumsOf(Dimension::Program);
    m_unexplained.clear();
    for (const UnitName &name : m_store.content().unexplained) {
        const BreakdownRow sum = (name.kind == UnitKind::Ministry ? ministries : programs).value(name.unitCode);
        if (sum.count > 0) // an import that was taken out again leaves names without lines
            m_unexplained << Unexplained { name, sum.count, sum.amount };
    }
    std::ranges::stable_sort(m_unexplained, std::ranges::greater(), &Unexplained::lines);
}

void CrosswalkView::selectId(qint64 id)
{
    QModelIndex row = m_sorted->mapFromSource(m_model->index(m_model->rowOfId(id), CrosswalkModel::Written));
    if (!row.isValid())
        row = m_sorted->index(0, CrosswalkModel::Written);
    m_table->view()->setCurrentIndex(row);
    m_table->view()->scrollTo(row);
}

std::optional<CrosswalkRow> CrosswalkView::currentRow() const
{
    const QModelIndex current = m_sorted->mapToSource(m_table->view()->currentIndex());
    return current.isValid() ? std::optional(m_model->rows()[current.row()]) : std::nullopt;
}

int CrosswalkView::currentUnexplained() const
{
    return m_unexplainedTable->view()->currentIndex().row();
}

void CrosswalkView::setInFront(bool inFront)
{
    m_inFront = inFront;
    updateState();
}

void CrosswalkView::updateState()
{
    const bool idle = m_inFront && m_store.content().canEdit && !m_store.isWriting() && !m_editor->isVisibleTo(this);
    const bool chosen = currentRow().has_value();
    m_add->setEnabled(idle);
    m_edit->setEnabled(idle && chosen);
    m_remove->setEnabled(idle && chosen);
    m_addButton->setEnabled(m_add->isEnabled());
    m_editButton->setEnabled(m_edit->isEnabled());
    m_removeButton->setEnabled(m_remove->isEnabled());
    m_join->setEnabled(idle && currentUnexplained() >= 0);
    m_editor->setCanSave(!m_store.isWriting());
    const bool readOnly = !m_store.isLoading() && !m_store.content().canEdit;
    if (m_reason->isVisibleTo(this) != readOnly) {
        m_reason->setVisible(readOnly);
        retakeIcons();
    }
    const qint64 rows = m_sorted->rowCount();
    const QString shown = tr("%1 rows", "of the crosswalk", SpendingWords::pluralNumber(rows)).arg(m_formats.number(rows));
    m_panel->setSubtitle(rows < m_model->rowCount() ? tr("%1 of %2").arg(shown, m_formats.number(m_model->rowCount())) : shown);
}

void CrosswalkView::begin(const CrosswalkDraft &draft)
{
    m_editor->show();
    m_editor->edit(draft);
    m_editor->retranslate(m_formats);
    updateState();
}

void CrosswalkView::beginAdd()
{
    CrosswalkDraft draft;
    draft.kind = m_kind->currentIndex() == 2 ? UnitKind::Program : UnitKind::Ministry;
    begin(draft);
}

void CrosswalkView::beginEdit()
{
    if (const auto row = currentRow(); row && m_edit->isEnabled())
        begin(draftOf(*row, m_model->units(), m_formats));
}

void CrosswalkView::beginJoin()
{
    const int row = currentUnexplained();
    if (row < 0 || !m_join->isEnabled())
        return;
    CrosswalkDraft draft;
    draft.kind = m_unexplained[row].name.kind;
    draft.written = m_unexplained[row].name.name.en;
    draft.source = tr("Written so in %1").arg(m_unexplained[row].name.source);
    begin(draft);
}

void CrosswalkView::save()
{
    if (m_store.isWriting())
        return;
    const CheckedDraft checked = checkDraft(m_editor->draft(), m_model->units(), m_model->rows());
    m_editor->showFaults(checked.faults);
    if (checked.faults.isEmpty())
        m_store.save(checked.row);
}

void CrosswalkView::removeCurrent()
{
    if (const auto row = currentRow())
        m_store.remove(*row);
}

void CrosswalkView::endEdit()
{
    if (m_editor->isVisibleTo(this))
        m_table->view()->setFocus();
    m_editor->hide();
    updateState();
}

} // namespace acquis
