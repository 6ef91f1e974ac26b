// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"
#include "ui/spending/spendingchart.h"
#include "ui/spending/spendingexport.h"
#include "ui/spending/spendingkeyfigures.h"
#include "ui/spending/spendingproof.h"

#include <QPointer>

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
class ComparisonView;
class CoverageView;
class FileWriting;
class FilterBar;
class FilterEditor;
class KeyFigureStrip;
class LinesView;
class Panel;
class ProofPanel;
class SpendingExplorer;
class SpendingExports;
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
    [[nodiscard]] QList<QAction *> fileActions() const override;
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
    void makeOverview();
    void makeEmpty();
    void makeLayout();
    void connectParts();
    void connectPlaces();
    void showSelection();
    void showFigures();
    void showKeyFigures();
    void showWarning();
    void showFilters();
    void showCounted();
    void showEmptiness();
    void showTables();
    /// Tab goes through everything in reading order, chips that came later too.
    void orderTabs();
    void drillRow(const QString &code);
    void goUp();
    void changeFilter(int index);
    void changeKind(int index);
    void addFilter();
    void editFilter(Dimension dimension, const QStringList &chosen, const QWidget &anchor,
                    const std::function<void(const QStringList &)> &apply);
    void saveProof();
    [[nodiscard]] bool isComparing() const;
    [[nodiscard]] QString selectedText() const; ///< of the table in front
    [[nodiscard]] Formats formats() const;
    [[nodiscard]] QStringList keyFigureTexts() const;
    [[nodiscard]] SpendingProof proof() const;
    [[nodiscard]] SpendingReport report() const;
    [[nodiscard]] QList<int> rowsShown() const;

    const UiContext m_context;
    std::unique_ptr<SpendingExplorer> m_explorer;
    SpendingTableModel *m_table;
    SpendingPresentationModel *m_presentation;
    SpendingSortModel *m_sorted;
    SpendingTotalModel *m_totals;
    FileWriting *m_writing;
    SpendingExports *m_exports;
    QMenu *m_exportMenu;
    SpendingToolbar *m_toolbar;
    FilterBar *m_filters;
    QPushButton *m_counted;
    QPointer<FilterEditor> m_filterEditor;
    KeyFigureStrip *m_keyFigures;
    QList<SpendingKeyFigure> m_keyFigureList;
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
    ComparisonView *m_comparison;
    QWidget *m_overview;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyImport;
    QList<QAction *> m_editActions;
    QString m_warnedTag; ///< the tag whose uneven years were told already
};

} // namespace acquis
