// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingpage.h"

#include "ui/charts/chartview.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/spending/comparisonview.h"
#include "ui/spending/coverageview.h"
#include "ui/spending/filtereditor.h"
#include "ui/spending/leastheight.h"
#include "ui/spending/leftoutdelegate.h"
#include "ui/spending/linesview.h"
#include "ui/spending/proofpanel.h"
#include "ui/spending/spendingexplorer.h"
#include "ui/spending/spendingexports.h"
#include "ui/spending/spendingpresentationmodel.h"
#include "ui/spending/spendingsortmodel.h"
#include "ui/spending/spendingtablemodel.h"
#include "ui/spending/spendingtoolbar.h"
#include "ui/spending/spendingtotalmodel.h"
#include "ui/spending/spendingwords.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/keyfigurestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum EditAction { Undo, Redo, Find };

constexpr int leastLines = 14; ///< of text: the height of chart and table
constexpr int leastProofLines = 5;

} // namespace

SpendingPage::SpendingPage(const UiContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_explorer(std::make_unique<SpendingExplorer>(context.session, context.jobs))
    , m_table(new SpendingTableModel(this))
    , m_presentation(new SpendingPresentationModel(*m_table, context.theme, this))
    , m_sorted(new SpendingSortModel(this))
    , m_totals(new SpendingTotalModel(*m_table, this))
    , m_writing(new FileWriting(context))
    , m_exportMenu(new QMenu(this))
{
    m_sorted->setSourceModel(m_presentation);
    makeActions();
    makeLayout();
    connectParts();
    showSelection();
    showFigures();
}

SpendingPage::~SpendingPage()
{
    m_context.settings.setState(u"spendingColumns"_s, m_columns->saveState());
    m_context.settings.setState(u"spendingRows"_s, m_rows->saveState());
}

void SpendingPage::makeActions()
{
    m_exports = new SpendingExports(
        m_context, *m_writing,
        { [this] { return report(); },
          [this]() -> const ChartData & { return isComparing() ? m_comparison->chart().data() : m_chart->data(); },
          [this] { return selectedText(); } },
        this);
    m_exportMenu->addActions(m_exports->actions());
    m_editActions << makeAction(u"spendingUndo"_s, QKeySequence::Undo, [this] { m_explorer->undo(); });
    m_editActions << makeAction(u"spendingRedo"_s, QKeySequence::Redo, [this] { m_explorer->redo(); });
    m_editActions << makeAction(u"spendingFindAction"_s, QKeySequence::Find, [this] { m_toolbar->focusFind(); });
}

void SpendingPage::makeOverview()
{
    m_keyFigures = new KeyFigureStrip;
    m_chart = new ChartView(m_context.theme);
    m_chart->setObjectName(u"spendingChart"_s);
    m_chartPanel = new Panel;
    auto *scroll = new QScrollArea; // many bars or large text: the chart keeps its height and scrolls
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_chart);
    m_chartPanel->addContent(scroll, 1);
    m_tableView = new TotalTable(m_context.theme);
    m_tableView->view()->setObjectName(u"spendingTable"_s);
    m_tableView->view()->setItemDelegate(new LeftOutDelegate(m_tableView));
    m_tableView->setModels(m_sorted, m_totals);
    m_tablePanel = new Panel;
    m_tablePanel->addContent(m_tableView, 1);
    m_proof = new ProofPanel(m_context.theme);
    LeastHeight::ofLines(*scroll, leastLines);
    LeastHeight::ofLines(*m_tableView, leastLines);
    LeastHeight::ofLines(*m_proof->controls().constLast(), leastProofLines); // its table
    for (QWidget *part :
         { static_cast<QWidget *>(m_chartPanel), static_cast<QWidget *>(m_tablePanel), static_cast<QWidget *>(m_proof) })
        LeastHeight::ofParts(*part);

    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(m_chartPanel);
    m_columns->addWidget(m_tablePanel);
    m_columns->setSizes({ 370, 630 });
    m_columns->setChildrenCollapsible(false);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_proof);
    m_rows->setSizes({ 540, 170 });
    m_rows->setChildrenCollapsible(false);
    m_columns->restoreState(m_context.settings.state(u"spendingColumns"_s));
    m_rows->restoreState(m_context.settings.state(u"spendingRows"_s));

    m_overview = new QWidget;
    auto *overview = new QVBoxLayout(m_overview);
    overview->setContentsMargins(0, 0, 0, 0);
    overview->setSpacing(8);
    overview->addWidget(m_keyFigures);
    overview->addWidget(m_rows, 1);
}

void SpendingPage::makeEmpty()
{
    m_empty = new QWidget;
    m_emptyText = new QLabel;
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyImport = new QPushButton;
    m_emptyImport->setObjectName(u"spendingImport"_s);
    m_emptyImport->setProperty("primary", true);
    auto *empty = new QVBoxLayout(m_empty);
    empty->addStretch(1);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_emptyImport, 0, Qt::AlignHCenter);
    empty->addStretch(2);
}

void SpendingPage::makeLayout()
{
    m_toolbar = new SpendingToolbar(m_context.theme, *m_exportMenu);
    m_filters = new FilterBar(m_context.theme);
    m_counted = new QPushButton;
    m_counted->setObjectName(u"spendingCounted"_s);
    m_counted->setFlat(true);
    m_filters->addAfterwards(m_counted);
    makeOverview();
    makeEmpty();
    m_lines = new LinesView(m_context, *m_writing);
    m_coverage = new CoverageView(m_context);
    m_comparison = new ComparisonView(m_context);
    LeastHeight::ofLines(*m_lines, leastLines);
    LeastHeight::ofLines(*m_coverage, leastLines);

    m_places = new QStackedWidget;
    for (QWidget *place : { m_overview, static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_coverage),
                            static_cast<QWidget *>(m_comparison), m_empty })
        m_places->addWidget(place);
    auto *content = new LeastHighColumn;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_toolbar);
    column->addWidget(m_filters);
    column->addWidget(m_places, 1);
    column->addWidget(m_writing);
    auto *scroll = new QScrollArea; // large text in a low window
    scroll->setObjectName(u"spendingScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
}

void SpendingPage::connectParts()
{
    SpendingExplorer *explorer = m_explorer.get();
    connect(explorer, &SpendingExplorer::selectionChanged, this, &SpendingPage::showSelection);
    connect(explorer, &SpendingExplorer::figuresChanged, this, &SpendingPage::showFigures);
    connect(explorer, &SpendingExplorer::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(explorer, &SpendingExplorer::settled, this, &SpendingPage::settled);
    connect(explorer, &SpendingExplorer::historyChanged, this, [this] {
        m_editActions[Undo]->setEnabled(m_explorer->canUndo());
        m_editActions[Redo]->setEnabled(m_explorer->canRedo());
    });
    connect(explorer, &SpendingExplorer::registerChanged, this, [this] { m_warnedTag.clear(); });
    connect(m_toolbar, &SpendingToolbar::changed, explorer, &SpendingExplorer::go);
    connect(m_filters, &FilterBar::chipRemoved, this,
            [this](int index) { m_explorer->go(withoutFilter(m_explorer->selection(), index)); });
    connect(m_filters, &FilterBar::chipActivated, this, &SpendingPage::changeFilter);
    connect(m_filters->addButton(), &QPushButton::clicked, this, &SpendingPage::addFilter);
    connect(m_counted, &QPushButton::clicked, this, [this] { m_explorer->go(atLines(m_explorer->selection())); });
    connect(m_keyFigures, &KeyFigureStrip::activated, this, [this](int index) {
        if (const auto leadsTo = m_keyFigureList.value(index).leadsTo)
            m_explorer->go(*leadsTo);
    });
    connect(m_tableView->view(), &QTableView::activated, this, [this](const QModelIndex &index) {
        drillRow(index.siblingAtColumn(0).data(SpendingTableModel::CodeRole).toString());
    });
    connect(m_chart, &ChartView::activated, this, [this](int category, int) {
        const int row = m_chartData.rows.value(category, -1);
        if (row >= 0)
            drillRow(m_explorer->figures().rows[row].code);
    });
    connect(m_tableView->view()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                SpendingSelection next = m_explorer->selection();
                next.sort = m_table->sortOfColumn(column, order == Qt::DescendingOrder);
                m_explorer->go(next);
            });
    connectPlaces();
    connect(&m_context.theme, &Theme::changed, this, &SpendingPage::retranslate);
}

void SpendingPage::connectPlaces()
{
    connect(m_proof, &ProofPanel::linesRequested, this, [this] { m_explorer->go(atLines(m_explorer->selection())); });
    connect(m_proof, &ProofPanel::saveRequested, this, &SpendingPage::saveProof);
    connect(m_lines, &LinesView::closed, this, &SpendingPage::goUp);
    connect(m_coverage, &CoverageView::closed, this, &SpendingPage::goUp);
    connect(m_comparison, &ComparisonView::closed, this, &SpendingPage::goUp);
    connect(m_comparison, &ComparisonView::swapRequested, this, [this] { m_explorer->go(swapped(m_explorer->selection())); });
    connect(m_comparison, &ComparisonView::pinRequested, this, [this] { m_explorer->go(pinnedHere(m_explorer->selection())); });
    connect(m_comparison, &ComparisonView::unpinRequested, this, [this] { m_explorer->go(unpinned(m_explorer->selection())); });
    connect(m_lines, &LinesView::messagePosted, this, &Page::messagePosted);
    connect(m_writing, &FileWriting::messagePosted, this, &Page::messagePosted);
    connect(m_emptyImport, &QPushButton::clicked, this, &SpendingPage::importRequested);
}

QList<QAction *> SpendingPage::fileActions() const
{
    return m_exports->actions();
}

QString SpendingPage::selectedText() const
{
    if (m_explorer->selection().place == SpendingPlace::Lines)
        return m_lines->selectionAsText();
    return (isComparing() ? m_comparison->table() : *m_tableView).selectionAsText();
}

bool SpendingPage::isComparing() const
{
    return m_explorer->comparison() != nullptr;
}

Formats SpendingPage::formats() const
{
    return m_context.language.formats();
}

QString SpendingPage::title() const
{
    return tr("Spending");
}

QString SpendingPage::iconName() const
{
    return u"spending"_s;
}

QString SpendingPage::helpAnchor() const
{
    return u"spending"_s;
}

QList<Crumb> SpendingPage::breadcrumb() const
{
    if (!m_explorer->hasLines())
        return {};
    const SpendingSelection &selection = m_explorer->selection();
    QList<Crumb> crumbs { { SpendingWords::all(upTo(selection, 0).rows), 0 } };
    for (qsizetype i = 0; i < selection.filters.size(); ++i) {
        if (selection.filters[i].origin == SpendingFilter::Origin::Drilled)
            crumbs << Crumb { SpendingWords::filterValue(m_explorer->cube(), selection, i, formats()),
                              static_cast<int>(crumbs.size()) };
    }
    if (selection.place == SpendingPlace::Lines)
        crumbs << Crumb { tr("Lines"), static_cast<int>(crumbs.size()) };
    if (selection.place == SpendingPlace::Coverage)
        crumbs << Crumb { tr("Coverage"), static_cast<int>(crumbs.size()) };
    if (selection.place == SpendingPlace::Comparison)
        crumbs << Crumb { tr("Comparison"), static_cast<int>(crumbs.size()) };
    return crumbs;
}

void SpendingPage::goToCrumb(int level)
{
    m_explorer->go(upTo(m_explorer->selection(), level));
}

bool SpendingPage::goBack()
{
    const auto above = wentUp(m_explorer->selection());
    if (above)
        m_explorer->go(*above);
    return above.has_value();
}

bool SpendingPage::isSettled() const
{
    return m_explorer->isSettled() && !m_lines->isLoading();
}

void SpendingPage::drillRow(const QString &code)
{
    if (!code.isEmpty())
        m_explorer->go(drilledDown(m_explorer->selection(), code));
}

void SpendingPage::goUp()
{
    goBack();
}

void SpendingPage::changeFilter(int index)
{
    const SpendingFilter filter = m_explorer->selection().filters.value(index);
    if (filter.dimension == Dimension::Kind && m_explorer->kinds().size() > 1) {
        changeKind(index);
        return;
    }
    editFilter(filter.dimension, filter.codes, *m_filters->chip(index),
               [this, index](const QStringList &codes) { m_explorer->go(withCodes(m_explorer->selection(), index, codes)); });
}

void SpendingPage::changeKind(int index)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"spendingKinds"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu); // one at a time
    const QStringList chosen = m_explorer->selection().filters.value(index).codes;
    for (const QString &code : m_explorer->kinds()) {
        QAction *action = menu->addAction(SpendingWords::kind(m_explorer->cube(), code, formats()));
        action->setObjectName(u"spendingKind-"_s + code);
        action->setCheckable(true);
        action->setChecked(chosen.contains(code));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, index, code] { m_explorer->go(withCodes(m_explorer->selection(), index, { code })); });
    }
    const QWidget *chip = m_filters->chip(index);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void SpendingPage::addFilter()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"filterDimensions"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Dimension> dimensions = m_explorer->offeredDimensions();
    for (const Dimension dimension : dimensions) {
        const SpendingFilter *chosen = m_explorer->selection().chosen(dimension);
        QAction *action = menu->addAction(SpendingWords::dimension(dimension));
        action->setCheckable(chosen != nullptr);
        action->setChecked(chosen != nullptr);
        connect(action, &QAction::triggered, this, [this, dimension, codes = chosen ? chosen->codes : QStringList()] {
            editFilter(dimension, codes, *m_filters->addButton(), [this, dimension](const QStringList &next) {
                m_explorer->go(withFilter(m_explorer->selection(), dimension, next));
            });
        });
    }
    menu->popup(m_filters->addButton()->mapToGlobal(QPoint(0, m_filters->addButton()->height())));
}

void SpendingPage::editFilter(Dimension dimension, const QStringList &chosen, const QWidget &anchor,
                              const std::function<void(const QStringList &)> &apply)
{
    if (dimension == Dimension::Vendor)
        m_explorer->askForVendors(); // the list fills when they have come
    m_filterEditor = new FilterEditor(m_context.theme, dimension, chosen, this);
    m_filterEditor->setValues(filterValues(m_explorer->cubeFor(dimension), m_explorer->selection(), dimension, formats()),
                              formats());
    connect(m_filterEditor, &FilterEditor::applied, this, apply);
    m_filterEditor->openBelow(anchor);
}

void SpendingPage::saveProof()
{
    const QString filters = tr("Proof files (*.json)") + u";;"_s + tr("CSV files (*.csv)");
    m_context.prompts.saveFile(this, tr("Save the proof"), u"proof.json"_s, filters, [this](const QString &path) {
        const SpendingProof shown = proof();
        if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
            m_writing->start(QFileInfo(path).fileName(), [path, sheet = proofSheet(shown, formats())](const WriteWatch &watch) {
                return writeCsv(path, sheet, watch);
            });
            return;
        }
        const QStringList words = SpendingWords::filterTexts(m_explorer->cube(), m_explorer->selection(), formats());
        m_writing->start(QFileInfo(path).fileName(), [path, json = proofJson(shown, m_explorer->figures(), words)](
                                                         const WriteWatch &) { return writeBytes(path, json); });
    });
}

} // namespace acquis
