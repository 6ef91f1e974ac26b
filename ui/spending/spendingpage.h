// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"
#include "ui/spending/spendingchart.h"
#include "ui/spending/spendingexport.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class ChartView;
class CoverageView;
class FilterBar;
class KeyFigureStrip;
class LinesView;
class Panel;
class ProofPanel;
class SpendingExplorer;
class SpendingPresentationModel;
class SpendingSortModel;
class SpendingTableModel;
class SpendingToolbar;
class SpendingTotalModel;
class TotalTable;

/// Where the money goes: figures by any two dimensions as chart and table, down to the lines of the source files.
class SpendingPage final : public Page
{
    Q_OBJECT
public:
    explicit SpendingPage(const UiContext &context, QWidget *parent = nullptr);
    ~SpendingPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void goToCrumb(int level) override;
    bool goBack() override;
    [[nodiscard]] QList<QAction *> fileActions() const override { return m_exportActions; }
    [[nodiscard]] QList<QAction *> editActions() const override { return m_editActions; }
    void retranslate() override;

    /// Writes the page as shown. \error FileNotWritable
    [[nodiscard]] Result<QString> writePdf(const QString &path) const;
    /// True when everything that the selection asks for is shown.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void importRequested();
    void settled();

private:
    void makeActions();
    void makeLayout();
    void connectParts();
    void showSelection();
    void showFigures();
    void showKeyFigures();
    void showWarning();
    void showFilters();
    void showEmptiness();
    void drillRow(const QString &code);
    void changeFilter(int index);
    void addFilter();
    void announce(const Result<QString> &written);
    void saveAs(const QString &title, const QString &name, const QString &filter, const std::function<Result<QString>(const QString &)> &write);
    [[nodiscard]] Formats formats() const;
    [[nodiscard]] QStringList filterTexts() const;
    [[nodiscard]] QStringList keyFigureTexts() const;

    const UiContext m_context;
    std::unique_ptr<SpendingExplorer> m_explorer;
    SpendingTableModel *m_table;
    SpendingPresentationModel *m_presentation;
    SpendingSortModel *m_sorted;
    SpendingTotalModel *m_totals;
    QMenu *m_exportMenu;
    SpendingToolbar *m_toolbar;
    FilterBar *m_filters;
    KeyFigureStrip *m_keyFigures;
    QStackedWidget *m_places;
    QSplitter *m_columns;
    QSplitter *m_rows;
    Panel *m_chartPanel;
    ChartView *m_chart;
    SpendingChart m_chartData;
    TotalTable *m_tableView;
    Panel *m_tablePanel;
    ProofPanel *m_proof;
    LinesView *m_lines;
    CoverageView *m_coverage;
    QWidget *m_overview;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyImport;
    QList<QAction *> m_exportActions;
    QList<QAction *> m_editActions;
    QString m_warnedTag; ///< the tag whose uneven years were told already
};

} // namespace acquis
