// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/referencetable.h"
#include "core/spending/reconciliation.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE

namespace acquis {

class ChartView;
class Panel;
class ReconcileView;
class SegmentedControl;

/// The study's printed tables: shares by supplier size with their own chart, and the check of its table by program. Beside
/// them, the same check for a table of one's own.
class ReferencePage final : public Page
{
    Q_OBJECT
public:
    explicit ReferencePage(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<QAction *> fileActions() const override { return { m_check, m_save }; }
    [[nodiscard]] QList<QAction *> editActions() const override { return { m_copy }; }
    void retranslate() override;
    /// Shows whether a table of one's own adds up.
    void checkTable(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStudy();
    void makeActions();
    void browse();
    void updateActions();
    void showSizes();
    void showPrinted();
    const UiContext m_context;
    Result<SizeShareTable> m_sizes;
    Result<QList<QStringList>> m_printed;
    Panel *m_chartPanel;
    ChartView *m_chart;
    Panel *m_sizePanel;
    QTableWidget *m_sizeTable;
    Panel *m_printedPanel;
    QTableWidget *m_printedTable;
    SegmentedControl *m_choice;
    QPushButton *m_browse;
    QStackedWidget *m_views;
    ReconcileView *m_own;
    QAction *m_check;
    QAction *m_copy;
    QAction *m_save;
};

} // namespace acquis
