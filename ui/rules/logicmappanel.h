// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/logicmap.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QAction>
#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;
class LogicMapExports;
class LogicMapLegend;
class LogicMapModel;
class LogicMapScene;
class LogicMapView;
class OptionsSession;
class Panel;
class RuleCard;
class SegmentedControl;
class TrialBar;
class TrialSliders;

/// The rules as a picture one can walk, and as a list, with sliders to try another value or day. Map, list and sliders
/// follow the session within the call that changes it.
class LogicMapPanel final : public QWidget
{
    Q_OBJECT
public:
    LogicMapPanel(const UiContext &context, OptionsSession &session, QWidget *parent = nullptr);
    ~LogicMapPanel() override;

    void retranslate();
    /// For the View menu of the page.
    [[nodiscard]] QList<QAction *> viewActions() const { return m_viewActions; }
    [[nodiscard]] LogicMapView *view() const { return m_view; }
    [[nodiscard]] LogicMapModel *model() const { return m_model; }
    [[nodiscard]] LogicMapScene *scene() const { return m_scene; }

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    /// The map would have the room of what stands above it.
    void enlargeRequested(bool enlarged);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &name, const QString &icon, const QKeySequence &shortcut = {});
    void makeContent();
    void connectParts();
    void takeAnswer();
    void takeFont();
    void takeColors();
    void showRule();
    void activate(int node);
    void tellCurrent();
    void expandList();
    void setScope(MapScope scope);
    void showEmpty();

    const UiContext m_context;
    OptionsSession &m_session;
    MapOptions m_options;
    Panel *m_panel;
    LogicMapLegend *m_legend;
    TrialBar *m_trial;
    SegmentedControl *m_mode;
    QToolButton *m_menuButton;
    QStackedWidget *m_stack;
    LogicMapScene *m_scene;
    LogicMapView *m_view;
    LogicMapModel *m_model;
    QTreeView *m_tree;
    QLabel *m_empty;
    QSplitter *m_columns;
    RuleCard *m_card;
    TrialSliders *m_sliders;
    FileWriting *m_writing;
    LogicMapExports *m_exports;
    QAction *m_byValue;
    QAction *m_chosenRoute;
    QAction *m_allRoutes;
    QAction *m_everyQuestion;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_fit;
    QAction *m_enlarge;
    QList<QAction *> m_viewActions;
};

} // namespace acquis
