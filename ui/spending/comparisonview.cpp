// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/comparisonview.h"

#include "ui/charts/chartview.h"
#include "ui/shell/languagecontroller.h"
#include "ui/spending/comparisonmodel.h"
#include "ui/spending/leastheight.h"
#include "ui/spending/spendingsortmodel.h"
#include "ui/spending/spendingwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLines = 14; ///< of text: the height of chart and table

} // namespace

ComparisonView::ComparisonView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sides(new Panel)
    , m_sidesText(new QLabel)
    , m_swap(new QPushButton)
    , m_pin(new QPushButton)
    , m_unpin(new QPushButton)
    , m_close(new QPushButton)
    , m_chartPanel(new Panel)
    , m_chart(new ChartView(context.theme))
    , m_tablePanel(new Panel)
    , m_table(new TotalTable(context.theme))
    , m_rows(new ComparisonModel(ComparisonModel::Part::Rows, this))
    , m_total(new ComparisonModel(ComparisonModel::Part::Total, this))
    , m_sorted(new SpendingSortModel(this))
{
    m_sidesText->setObjectName(u"comparisonSides"_s);
    m_sidesText->setWordWrap(true);
    m_sidesText->setTextFormat(Qt::PlainText);
    m_sidesText->setContentsMargins(10, 6, 10, 6);
    m_swap->setObjectName(u"comparisonSwap"_s);
    m_pin->setObjectName(u"comparisonPin"_s);
    m_unpin->setObjectName(u"comparisonUnpin"_s);
    m_close->setObjectName(u"comparisonClose"_s);
    for (QPushButton *tool : { m_swap, m_pin, m_unpin, m_close })
        m_sides->addTool(tool);
    m_sides->addContent(m_sidesText);
    m_chart->setObjectName(u"comparisonChart"_s);
    auto *scroll = new QScrollArea; // as on the page: many bars keep their height
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_chart);
    m_chartPanel->addContent(scroll, 1);
    m_sorted->setSourceModel(m_rows);
    m_table->view()->setObjectName(u"comparisonTable"_s);
    m_table->setModels(m_sorted, m_total);
    m_table->view()->sortByColumn(static_cast<int>(ComparisonColumn::B), Qt::DescendingOrder);
    m_tablePanel->addContent(m_table, 1);
    LeastHeight::ofLines(*scroll, leastLines);
    LeastHeight::ofLines(*m_table, leastLines);
    LeastHeight::ofParts(*m_chartPanel);
    LeastHeight::ofParts(*m_tablePanel);

    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(m_chartPanel);
    columns->addWidget(m_tablePanel);
    columns->setSizes({ 360, 640 });
    columns->setChildrenCollapsible(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(8);
    page->addWidget(m_sides);
    page->addWidget(columns, 1);
    connect(m_swap, &QPushButton::clicked, this, &ComparisonView::swapRequested);
    connect(m_pin, &QPushButton::clicked, this, &ComparisonView::pinRequested);
    connect(m_unpin, &QPushButton::clicked, this, &ComparisonView::unpinRequested);
    connect(m_close, &QPushButton::clicked, this, &ComparisonView::closed);
    connect(&context.theme, &Theme::changed, this, &ComparisonView::retranslate);
}

void ComparisonView::show(const SpendingComparison &comparison, const QStringList &a, const QStringList &b, const QString &find)
{
    m_a = a;
    m_b = b;
    m_find = find;
    m_rows->show(comparison, m_context.language.formats());
    retranslate();
}

void ComparisonView::setParts(bool chart, bool table)
{
    m_chartPanel->setVisible(chart);
    m_tablePanel->setVisible(table);
}

void ComparisonView::retranslate()
{
    const Formats formats = m_context.language.formats();
    const SpendingComparison comparison = m_rows->comparison();
    m_rows->show(comparison, formats);
    m_total->show(comparison, formats);
    const auto side = [](const QStringList &filters) {
        return filters.isEmpty() ? tr("everything", "no filter") : filters.join(u" · "_s);
    };
    QString sides = tr("A: %1").arg(side(m_a)) + u'\n' + tr("B: %1").arg(side(m_b));
    if (m_a == m_b)
        sides += u'\n' + tr("Both sides are the same now. Change the filters above: A stays as it is.");
    m_sidesText->setText(sides);
    m_sides->setTitle(tr("Two selections compared"));
    m_swap->setText(tr("Swap A and B"));
    m_swap->setEnabled(m_a != m_b);
    m_pin->setText(tr("Keep B as A"));
    m_pin->setEnabled(m_a != m_b);
    m_unpin->setText(tr("Forget A"));
    m_close->setText(tr("Close"));
    m_close->setIcon(themedIcon(m_context.theme, u"close"_s));

    m_sorted->setCollator(formats.collator());
    m_sorted->setFind(m_find);
    const QString shown = m_sorted->isFinding()
                              ? SpendingWords::shown(comparison.dimension, m_sorted->rowCount(), comparison.rows.size(), formats)
                              : SpendingWords::counted(comparison.dimension, comparison.rows.size(), formats);
    const ChartData chart = comparisonChart(comparison, formats, m_find);
    m_chart->setFormats(formats);
    m_chart->setData(chart);
    m_chartPanel->setTitle(chart.title);
    m_chartPanel->setSubtitle(m_sorted->isFinding() ? chart.axisTitle + u" · "_s + shown : chart.axisTitle);
    m_chartPanel->setFootnote(chart.summary);
    m_tablePanel->setTitle(chart.title);
    m_tablePanel->setSubtitle(shown);
    m_table->view()->setAccessibleName(tr("A and B compared, as a table"));
    m_table->fitColumns(fontMetrics().averageCharWidth() * 32);
}

Sheet ComparisonView::sheet() const
{
    QList<int> order;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        order << m_sorted->mapToSource(m_sorted->index(row, 0)).row();
    return comparisonSheet(m_rows->comparison(), order, m_context.language.formats());
}

QList<QWidget *> ComparisonView::controls() const
{
    return { m_swap, m_pin, m_unpin, m_close, m_chart, m_table->view() };
}

} // namespace acquis
