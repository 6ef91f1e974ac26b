// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "ui/shell/uicontext.h"
#include "ui/spending/reconcilefindings.h"
#include "ui/widgets/message.h"

#include <QFrame>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class ReconcileFindingsModel;
class ReconcileTableModel;

/// Does a person's own printed table add up? The answer in words, the table with its wrong cells marked, and the findings.
class ReconcileView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReconcileView(const UiContext &context, QWidget *parent = nullptr);

    /// Reads and checks a table off the GUI thread; a table that is asked for later takes its place.
    void check(const QString &path);
    [[nodiscard]] bool hasFindings() const;
    void copyFindings() const;
    void saveFindings();
    void retranslate();

Q_SIGNALS:
    void browseRequested();
    void checked(); ///< another table is shown, or none could be
    void messagePosted(const acquis::Message &message);

private:
    [[nodiscard]] QWidget *makeInvitation();
    [[nodiscard]] QWidget *makeResult();
    void finish(Result<TableCheck> check, const QString &path);
    void showVerdict();
    void goToFinding(const QModelIndex &index);

    const UiContext m_context;
    std::optional<TableCheck> m_check;
    CancelToken m_cancel;
    int m_request = 0;
    QStackedWidget *m_views;
    QLabel *m_invitation;
    QLabel *m_shape;
    QPushButton *m_browse;
    QFrame *m_verdict;
    QLabel *m_verdictIcon;
    QLabel *m_verdictText;
    Panel *m_tablePanel;
    QTableView *m_table;
    ReconcileTableModel *m_tableModel;
    Panel *m_findingsPanel;
    QTableView *m_findings;
    ReconcileFindingsModel *m_findingsModel;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace acquis
