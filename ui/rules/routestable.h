// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/routesmodel.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class OptionsSession;
class Panel;
class RoutesFold;

/// Every route in one table: those that may be taken; those that are closed stand in one line that unfolds. The current row is
/// the session's chosen route.
class RoutesTable final : public QWidget
{
    Q_OBJECT
public:
    RoutesTable(const UiContext &context, OptionsSession &session, QWidget *parent = nullptr);
    ~RoutesTable() override;

    /// Shows the session's answer; call only while there is one.
    void refresh();
    void retranslate();
    void addTool(QWidget *tool);
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] const DeterminationWords &words() const { return m_model->words(); }
    [[nodiscard]] bool isUnfolded() const;
    void unfold(bool isUnfolded);

Q_SIGNALS:
    void routeActivated(); ///< Enter or a double click: more about the chosen route is wanted
    void routeChosenByPerson();
    void foldChanged(bool isUnfolded);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followChosen();
    void fitRows();
    void fitColumns();
    /// The reason takes what the other columns leave, and never less than can be read.
    void fitWhy();

    const UiContext m_context;
    OptionsSession &m_session;
    RoutesModel *m_model;
    Panel *m_panel;
    QTableView *m_view;
    RoutesFold *m_fold;
    int m_charWidth = 0; ///< of the font that the columns are wide for
    bool m_following = false; ///< the current row changes by our own doing
};

} // namespace acquis
