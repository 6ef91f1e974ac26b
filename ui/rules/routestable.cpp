// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/routestable.h"

#include "ui/rules/optionssession.h"
#include "ui/rules/routesdelegate.h"
#include "ui/rules/routesfold.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString headerState = u"optionsRoutes"_s;
/// Widths in characters of the font; "why" takes what is left.
constexpr std::array columnWidths { 24, 18, 30, 18, 24, 22, 14 };
constexpr int leastWhy = 20;
constexpr int leastRows = 2; ///< where large text leaves room for no more: they scroll

} // namespace

RoutesTable::RoutesTable(const UiContext &context, OptionsSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_model(new RoutesModel(this))
    , m_panel(new Panel)
    , m_view(new QTableView)
    , m_fold(new RoutesFold)
{
    m_view->setObjectName(u"optionsRoutes"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RoutesDelegate(*m_model, context.theme, m_view));
    followTheme(*m_view, context.theme);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(60);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_charWidth = fontMetrics().averageCharWidth();
    for (int column = 0; column < RoutesModel::ColumnCount; ++column)
        header->resizeSection(column, columnWidths[std::size_t(column)] * m_charWidth);
    header->restoreState(context.settings.state(headerState));
    m_view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &RoutesTable::fitWhy);
    m_fold->setObjectName(u"optionsMore"_s);
    m_panel->addContent(m_view, 1);
    m_panel->addContent(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_fold, &QPushButton::toggled, this, &RoutesTable::refresh);
    connect(m_fold, &QPushButton::toggled, this, &RoutesTable::foldChanged);
    connect(m_view, &QTableView::activated, this, &RoutesTable::routeActivated);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (m_following || !current.isValid())
            return;
        m_session.chooseRoute(m_model->line(current.row()).route);
        Q_EMIT routeChosenByPerson();
    });
    connect(&session, &OptionsSession::routeChosen, this, [this] {
        if (m_session.answer() && m_model->rowOf(m_session.chosenRoute()) < 0)
            refresh(); // a closed route that was folded away
        followChosen();
    });
    fitRows();
}

RoutesTable::~RoutesTable()
{
    m_context.settings.setState(headerState, m_view->horizontalHeader()->saveState());
}

void RoutesTable::addTool(QWidget *tool)
{
    m_panel->addTool(tool);
}

bool RoutesTable::isUnfolded() const
{
    return m_fold->isChecked();
}

void RoutesTable::unfold(bool isUnfolded)
{
    m_fold->setChecked(isUnfolded);
}

void RoutesTable::refresh()
{
    if (!m_session.answer())
        return;
    const JudgedNeed judged { m_session.need(), *m_session.answer(), m_session.rules() };
    RouteOrder order = routeOrder(judged);
    m_panel->setSubtitle(tr("%n routes tested; only the days that rules impose are counted.", nullptr,
                            int(order.open.size() + order.closed.size())));
    // What is looked at stays, also when it is closed.
    QList<Route> shown = order.open;
    const Route chosen = m_session.chosenRoute();
    if (m_fold->isChecked())
        shown += order.closed;
    else if (order.closed.removeOne(chosen))
        shown << chosen;
    {
        const QScopedValueRollback following(m_following, true);
        m_model->show(judged, shown);
    }
    followChosen();
    m_fold->setVisible(!order.closed.isEmpty());
    m_fold->setWords(m_model->words().others(judged.answer, order.closed));
    m_fold->setIcon(themedIcon(m_context.theme, m_fold->isChecked() ? u"chevron-down"_s : u"chevron-right"_s));
}

void RoutesTable::followChosen()
{
    const int row = m_model->rowOf(m_session.chosenRoute());
    if (row < 0 || m_view->currentIndex().row() == row)
        return;
    const QScopedValueRollback following(m_following, true);
    const int column = m_view->currentIndex().isValid() ? m_view->currentIndex().column() : 0;
    m_view->setCurrentIndex(m_model->index(row, column));
}

void RoutesTable::fitRows()
{
    const int height = RoutesDelegate::rowHeight(m_view->fontMetrics());
    m_view->verticalHeader()->setMinimumSectionSize(height);
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_view->setMinimumHeight(leastRows * height + m_view->horizontalHeader()->sizeHint().height());
    // The verdict is never cut: its badge is read at a glance.
    QHeaderView *header = m_view->horizontalHeader();
    const auto *delegate = qobject_cast<RoutesDelegate *>(m_view->itemDelegate());
    int verdict = 0;
    for (std::size_t i = 0; i <= std::size_t(Verdict::Unverified); ++i) {
        const QString word = m_model->words().rules().verdict(Verdict(i));
        verdict = std::max(verdict, delegate->badgeWidth(m_view->fontMetrics(), word));
    }
    if (header->sectionSize(RoutesModel::VerdictColumn) < verdict + 20)
        header->resizeSection(RoutesModel::VerdictColumn, verdict + 20);
}

void RoutesTable::fitColumns()
{
    const int now = fontMetrics().averageCharWidth();
    if (now == m_charWidth)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    scaleColumns(*header, m_charWidth, now);
    m_charWidth = now;
    fitWhy();
}

void RoutesTable::fitWhy()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int others = header->length() - header->sectionSize(RoutesModel::WhyColumn);
    const int width = std::max(leastWhy * m_charWidth, m_view->viewport()->width() - others);
    if (width != header->sectionSize(RoutesModel::WhyColumn))
        header->resizeSection(RoutesModel::WhyColumn, width);
}

bool RoutesTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitWhy();
    return QWidget::eventFilter(watched, event);
}

void RoutesTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        fitRows();
    }
}

void RoutesTable::retranslate()
{
    m_model->setWords(DeterminationWords(m_context.language.language()));
    m_panel->setTitle(tr("Routes"));
    m_view->setAccessibleName(tr("Routes, the required one first"));
    fitRows();
    refresh();
}

} // namespace acquis
