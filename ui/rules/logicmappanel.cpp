// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmappanel.h"

#include "ui/rules/logicmapexports.h"
#include "ui/rules/logicmaplegend.h"
#include "ui/rules/logicmapmodel.h"
#include "ui/rules/logicmapscene.h"
#include "ui/rules/logicmapview.h"
#include "ui/rules/optionssession.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/trialbar.h"
#include "ui/rules/trialsliders.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"logicMapColumns"_s;
const QString listKey = u"logicMapList"_s;

enum Sheet { MapSheet, ListSheet, EmptySheet };

/// Rows that a finger can hit.
class HighRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int target = 24;
        const QSize natural = QStyledItemDelegate::sizeHint(option, index);
        return { natural.width(), std::max(target, natural.height()) };
    }
};

} // namespace

LogicMapPanel::LogicMapPanel(const UiContext &context, OptionsSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_panel(new Panel)
    , m_legend(new LogicMapLegend(context.theme))
    , m_trial(new TrialBar(context, session))
    , m_mode(new SegmentedControl)
    , m_menuButton(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_scene(new LogicMapScene(context.theme, this))
    , m_view(new LogicMapView(*m_scene))
    , m_model(new LogicMapModel(this))
    , m_tree(new QTreeView)
    , m_empty(new QLabel)
    , m_columns(new QSplitter)
    , m_card(new RuleCard(context))
    , m_sliders(new TrialSliders(context, session))
    , m_writing(new FileWriting(context))
{
    m_exports = new LogicMapExports(
        context, *m_writing, [this] { return m_scene->picture(); }, this);
    makeActions();
    makeContent();
    connectParts();
    takeFont();
    takeColors();
    takeAnswer();
}

LogicMapPanel::~LogicMapPanel()
{
    m_context.settings.setState(columnsKey, m_columns->saveState());
    m_context.settings.setState(listKey, m_tree->header()->saveState());
}

QAction *LogicMapPanel::makeAction(const QString &name, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setProperty("iconName", icon);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_viewActions << action;
    return action;
}

void LogicMapPanel::makeActions()
{
    m_byValue = makeAction(u"logicMapByValue"_s, {});
    m_chosenRoute = makeAction(u"logicMapChosenRoute"_s, {});
    m_allRoutes = makeAction(u"logicMapAllRoutes"_s, {});
    auto *scopes = new QActionGroup(this);
    for (QAction *scope : { m_byValue, m_chosenRoute, m_allRoutes }) {
        scope->setCheckable(true);
        scopes->addAction(scope);
    }
    m_byValue->setChecked(true);
    m_everyQuestion = makeAction(u"logicMapEveryQuestion"_s, {});
    m_everyQuestion->setCheckable(true);
    m_zoomIn = makeAction(u"logicMapZoomIn"_s, u"plus"_s, QKeySequence(Qt::CTRL | Qt::Key_Plus));
    m_zoomIn->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) });
    m_zoomOut = makeAction(u"logicMapZoomOut"_s, u"minus"_s, QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_fit = makeAction(u"logicMapFit"_s, u"fit"_s, QKeySequence(Qt::CTRL | Qt::Key_0));
    m_enlarge = makeAction(u"logicMapEnlarge"_s, u"enlarge"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_enlarge->setCheckable(true);
    m_viewActions << m_exports->actions();
}

void LogicMapPanel::makeContent()
{
    m_mode->addSegment({}, u"logicMapAsMap"_s);
    m_mode->addSegment({}, u"logicMapAsList"_s);
    m_menuButton->setObjectName(u"logicMapMenu"_s);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setMenu(new QMenu(m_menuButton));
    const auto fillMenu = [this] {
        QMenu *menu = m_menuButton->menu();
        menu->addActions({ m_byValue, m_chosenRoute, m_allRoutes });
        menu->addSeparator();
        menu->addAction(m_everyQuestion);
        menu->addSeparator();
        menu->addActions({ m_zoomIn, m_zoomOut, m_fit, m_enlarge });
        menu->addSeparator();
        menu->addActions(m_exports->actions());
    };
    fillMenu();
    m_panel->addTool(m_trial);
    m_panel->addTool(m_legend);
    m_panel->addTool(m_mode);
    constexpr int target = 26;
    for (QAction *action : { m_zoomOut, m_zoomIn, m_fit, m_enlarge }) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setMinimumSize(target, target);
        m_panel->addTool(button);
    }
    m_menuButton->setMinimumSize(target, target);
    m_panel->addTool(m_menuButton);

    m_view->setObjectName(u"logicMap"_s);
    m_tree->setObjectName(u"logicMapTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new HighRows(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setAlternatingRowColors(true);
    followTheme(*m_tree, m_context.theme);
    m_empty->setObjectName(u"logicMapEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_columns->setObjectName(columnsKey);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_stack);
    m_columns->addWidget(m_card);
    m_columns->setStretchFactor(0, 1);
    m_card->hide();
    m_columns->restoreState(m_context.settings.state(columnsKey));
    if (!m_tree->header()->restoreState(m_context.settings.state(listKey))) {
        constexpr std::array widths { 340, 200, 300, 90 };
        for (int column = 0; column < LogicMapModel::columnTotal; ++column)
            m_tree->setColumnWidth(column, widths[column]);
    }
    m_panel->addContent(m_columns, 1);
    m_panel->addContent(m_writing);
    m_panel->addContent(m_sliders);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void LogicMapPanel::connectParts()
{
    connect(&m_session, &OptionsSession::answered, this, &LogicMapPanel::takeAnswer);
    connect(&m_session, &OptionsSession::routeChosen, this, &LogicMapPanel::takeAnswer);
    connect(&m_session, &OptionsSession::rowChosen, this, &LogicMapPanel::showRule);
    connect(m_mode, &SegmentedControl::currentChanged, this, &LogicMapPanel::showEmpty);
    connect(m_view, &LogicMapView::nodeActivated, this, &LogicMapPanel::activate);
    connect(m_view, &LogicMapView::currentChanged, this, &LogicMapPanel::tellCurrent);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) { activate(m_model->nodeOf(index)); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) { activate(m_model->nodeOf(index)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogicMapPanel::expandList);
    connect(m_card, &RuleCard::closed, this, [this] {
        m_session.chooseRow(-1);
        m_stack->currentWidget()->setFocus();
    });
    connect(m_byValue, &QAction::triggered, this, [this] { setScope(MapScope::ByValue); });
    connect(m_chosenRoute, &QAction::triggered, this, [this] { setScope(MapScope::ChosenRoute); });
    connect(m_allRoutes, &QAction::triggered, this, [this] { setScope(MapScope::AllRoutes); });
    connect(m_everyQuestion, &QAction::toggled, this, [this](bool on) {
        m_options.everyQuestion = on;
        takeAnswer();
    });
    connect(m_zoomIn, &QAction::triggered, m_view, &LogicMapView::zoomIn);
    connect(m_zoomOut, &QAction::triggered, m_view, &LogicMapView::zoomOut);
    connect(m_fit, &QAction::triggered, m_view, &LogicMapView::fit);
    connect(m_enlarge, &QAction::toggled, this, &LogicMapPanel::enlargeRequested);
    connect(m_writing, &FileWriting::messagePosted, this, &LogicMapPanel::messagePosted);
    connect(&m_context.theme, &Theme::changed, this, &LogicMapPanel::takeColors);
}

void LogicMapPanel::setScope(MapScope scope)
{
    m_options.scope = scope;
    takeAnswer();
}

void LogicMapPanel::takeAnswer()
{
    const auto picture = pictureOf(m_session, m_options);
    m_scene->setPicture(picture);
    m_model->setPicture(picture);
    const auto needsReason = [](const NodeAnswer &answer) { return answer.light == MapLight::NeedsReason; };
    m_legend->setTrial(m_session.isTrial());
    m_legend->setNeedsReason(picture && std::ranges::any_of(picture->lights.nodes, needsReason));
    m_trial->update();
    m_sliders->update();
    m_exports->setEnabled(picture.has_value());
    if (m_session.chosenRow() < 0)
        m_card->hide();
    showEmpty();
}

/// The map, the list, or why there is neither.
void LogicMapPanel::showEmpty()
{
    if (m_scene->picture()) {
        m_stack->setCurrentIndex(m_mode->current() == 0 ? MapSheet : ListSheet);
        return;
    }
    const RulesWords words(m_context.language.language());
    m_empty->setText(m_session.hasRules() && !m_session.answer() ? words.needError(m_session.answer().error())
                                                                 : tr("The map appears when the rules are loaded."));
    m_stack->setCurrentIndex(EmptySheet);
}

void LogicMapPanel::activate(int node)
{
    if (node < 0 || !m_scene->picture())
        return;
    const MapNode place = m_scene->picture()->map.nodes[node];
    const int row = m_scene->picture()->lights.nodes[node].row;
    if (place.kind == MapNodeKind::Outcome && place.route)
        m_session.chooseRoute(*place.route);
    if (row >= 0)
        m_session.chooseRow(row);
}

void LogicMapPanel::showRule()
{
    const int row = m_session.chosenRow();
    if (row < 0 || !m_session.hasRules() || row >= m_session.rules().rowCount())
        m_card->hide();
    else
        m_card->show(m_session.rules(), row);
}

/// Readers hear the node that the keyboard came to.
void LogicMapPanel::tellCurrent()
{
    const int node = m_view->current();
    if (node < 0 || !m_scene->picture())
        return;
    const QString light = m_scene->words().light(m_scene->picture()->lights.nodes[node].light);
    m_view->setAccessibleDescription(
        tr("%1, %2", "a node of the map, whether it is taken").arg(m_scene->words().whole(*m_scene->picture(), node), light));
    QAccessibleEvent event(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/// What is taken stands open; under branches that are not, nothing is worth a line.
void LogicMapPanel::expandList()
{
    const auto expand = [this](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const int node = m_model->nodeOf(index);
            const bool isBranch = node >= 0 && m_scene->picture()->map.nodes[node].kind == MapNodeKind::Branch;
            m_tree->setExpanded(index, !isBranch || m_model->lightOf(index) >= MapLight::NeedsReason);
            self(self, index);
        }
    };
    if (m_scene->picture())
        expand(expand, {});
}

void LogicMapPanel::takeFont()
{
    m_scene->setTextFont(font());
    m_tree->header()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'M') * 4);
}

void LogicMapPanel::takeColors()
{
    const Theme &theme = m_context.theme;
    m_view->setBackgroundBrush(theme.color(ColorToken::Base));
    m_scene->retakeColors();
    m_mode->setSegmentIcon(0, themedIcon(theme, u"map"_s));
    m_mode->setSegmentIcon(1, themedIcon(theme, u"list"_s));
    m_menuButton->setIcon(themedIcon(theme, u"more"_s));
    for (QAction *action : { m_zoomIn, m_zoomOut, m_fit, m_enlarge })
        action->setIcon(themedIcon(theme, action->property("iconName").toString()));
}

void LogicMapPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

void LogicMapPanel::contextMenuEvent(QContextMenuEvent *event)
{
    m_menuButton->menu()->popup(event->globalPos());
}

void LogicMapPanel::retranslate()
{
    const Language language = m_context.language.language();
    m_panel->setTitle(tr("Logic map"));
    m_legend->retranslate();
    m_trial->retranslate();
    m_mode->setAccessibleName(tr("Map or list"));
    m_mode->setSegmentText(0, tr("Map"));
    m_mode->setSegmentText(1, tr("List"));
    m_menuButton->setAccessibleName(tr("What the map shows"));
    m_menuButton->setToolTip(tr("What the map shows"));
    m_view->setAccessibleName(
        tr("Logic map. Right and left follow the path, up and down go to the next node, Enter shows the rule."));
    m_tree->setAccessibleName(tr("Logic map as a list"));
    m_byValue->setText(tr("Ways that depend on the &value"));
    m_chosenRoute->setText(tr("The &chosen way"));
    m_allRoutes->setText(tr("&All ways"));
    m_everyQuestion->setText(tr("Also what does &not apply"));
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_fit->setText(tr("&Fit the map"));
    m_enlarge->setText(tr("&Large map"));
    m_exports->retranslate();
    m_scene->setLanguage(language);
    m_model->setLanguage(language);
    m_card->retranslate();
    m_sliders->retranslate();
    m_writing->retranslate();
    showEmpty();
    tellCurrent();
}

} // namespace acquis
