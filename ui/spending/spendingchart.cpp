// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingchart.h"

#include "core/base/text.h"
#include "ui/spending/spendingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBars = 12;
constexpr qsizetype mostSeries = 8;

/// Adds up rows that are drawn as one bar.
SpendingRow sumOf(const SpendingFigures &figures, const QList<int> &rows)
{
    SpendingRow sum;
    sum.cells.resize(figures.columns.size());
    const auto add = [](SpendingCell &to, const SpendingCell &from) {
        to.amount = Money::fromCents(to.amount.cents() + from.amount.cents());
        to.count += from.count;
        to.leftOut = Money::fromCents(to.leftOut.cents() + from.leftOut.cents());
        to.leftOutLines += from.leftOutLines;
    };
    for (const int row : rows) {
        for (qsizetype column = 0; column < sum.cells.size(); ++column)
            add(sum.cells[column], figures.rows[row].cells[column]);
        add(sum.total, figures.rows[row].total);
    }
    return sum;
}

/// By the largest bar of all, so that finding among them does not change the scale's unit.
AmountUnit unitOf(const SpendingFigures &figures)
{
    Money largest;
    for (const SpendingRow &row : figures.rows) {
        for (const Money amount : { row.total.amount, row.total.leftOut }) {
            const Money size = amount.isNegative() ? Money::fromCents(-amount.cents()) : amount;
            largest = std::max(largest, size);
        }
    }
    return unitForLargest(largest);
}

class ChartBuilder
{
    Q_DECLARE_TR_FUNCTIONS(SpendingChart)
public:
    ChartBuilder(const SpendingFigures &figures, const Formats &formats, const QString &find)
        : m_figures(figures)
        , m_formats(formats)
        , m_find(foldedName(find))
    {
        m_unit = unitOf(figures);
        m_stacked = !figures.columns.isEmpty() && figures.columns.size() <= mostSeries;
    }

    SpendingChart build()
    {
        ChartData &data = m_chart.data;
        data.title = SpendingWords::title(m_figures);
        data.axisTitle = m_figures.measure == SpendMeasure::Amount ? SpendingWords::unit(m_unit) : tr("lines");
        data.emptyText = m_find.isEmpty() ? tr("Nothing to draw: no line passes the filters.")
                                          : tr("Nothing to draw: no name holds these words.");
        data.coloring = !m_stacked ? ChartColoring::Single
                        : m_figures.columnDimension && SpendingFigures::isOrdered(*m_figures.columnDimension)
                            ? ChartColoring::Ordered
                            : ChartColoring::Categorical;
        addSeries();
        QList<int> order = rowOrder();
        const QList<int> rest = order.size() > mostBars ? order.mid(mostBars - 1) : QList<int>();
        if (!rest.isEmpty())
            order = order.first(mostBars - 1);
        for (const int row : std::as_const(order))
            addBar(SpendingWords::row(m_figures, m_figures.rows[row], m_formats), m_figures.rows[row], row);
        if (!rest.isEmpty())
            addBar(SpendingWords::smaller(m_figures.rowDimension, rest.size(), m_formats), sumOf(m_figures, rest), -1);
        if (!m_anyLeftOut)
            data.series.removeLast();
        data.summary = summary();
        return m_chart;
    }

private:
    [[nodiscard]] QList<int> rowOrder() const
    {
        QList<int> order = m_figures.concentration.order;
        if (SpendingFigures::isOrdered(m_figures.rowDimension) || order.size() != m_figures.rows.size()) {
            order.resize(m_figures.rows.size());
            std::iota(order.begin(), order.end(), 0);
        }
        if (!m_find.isEmpty())
            order.removeIf([this](int row) {
                const SpendingRow &one = m_figures.rows[row];
                return !SpendingWords::findText(m_figures.rowDimension, one.code, one.name).contains(m_find);
            });
        return order;
    }

    void addSeries()
    {
        if (m_stacked) {
            for (const SpendingColumn &column : m_figures.columns)
                m_chart.data.series << ChartSeries { SpendingWords::column(m_figures, column, m_formats), {}, false };
        } else {
            m_chart.data.series << ChartSeries { tr("Total"), {}, false };
        }
        m_chart.data.series << ChartSeries { SpendingWords::leftOut(), {}, true };
    }

    [[nodiscard]] double scaled(qint64 value) const
    {
        return m_figures.measure == SpendMeasure::Amount ? inUnit(value, m_unit) : static_cast<double>(value);
    }
    [[nodiscard]] QString brief(qint64 value) const
    {
        return m_figures.measure == SpendMeasure::Amount ? m_formats.inUnit(Money::fromCents(value), m_unit)
                                                         : m_formats.number(value);
    }

    void addBar(const QString &name, const SpendingRow &row, int index)
    {
        m_chart.rows << index;
        m_chart.data.categories << name;
        const auto value = [&](const SpendingCell &cell, const QString &series) {
            const qint64 exact = cell.value(m_figures.measure);
            //: What a bar tells: row, column, figure.
            const QString words =
                series.isEmpty() ? tr("%1: %2").arg(name, SpendingWords::figure(m_figures.measure, exact, m_formats))
                                 : tr("%1, %2: %3").arg(name, series, SpendingWords::figure(m_figures.measure, exact, m_formats));
            return ChartValue { scaled(exact), cell.count == 0 && exact == 0 ? QString() : words, brief(exact) };
        };
        for (qsizetype column = 0; m_stacked && column < m_figures.columns.size(); ++column)
            m_chart.data.series[column].values << value(row.cells[column], m_chart.data.series[column].name);
        if (!m_stacked)
            m_chart.data.series[0].values << value(row.total, {});
        const qint64 leftOut = row.total.leftOutValue(m_figures.measure);
        m_anyLeftOut = m_anyLeftOut || leftOut != 0;
        m_chart.data.series.back().values << ChartValue {
            scaled(leftOut),
            leftOut == 0 ? QString()
                         : tr("%1, left out: %2").arg(name, SpendingWords::figure(m_figures.measure, leftOut, m_formats)),
            {}
        };
        QString total = brief(row.total.value(m_figures.measure));
        if (leftOut != 0)
            total += u'\t' + tr("+ %1 left out").arg(brief(leftOut));
        m_chart.data.totals << total;
    }

    [[nodiscard]] QString summary() const
    {
        const QList<int> order = rowOrder();
        if (order.isEmpty())
            return m_chart.data.emptyText;
        const SpendingRow &first = m_figures.rows[order.first()];
        const QString whole = SpendingWords::figure(m_figures.measure, m_figures.total.value(m_figures.measure), m_formats);
        return tr("%1 takes %2 of %3 (%4).")
            .arg(SpendingWords::row(m_figures, first, m_formats),
                 SpendingWords::figure(m_figures.measure, first.total.value(m_figures.measure), m_formats), whole,
                 m_formats.percent(first.share));
    }

    const SpendingFigures &m_figures;
    const Formats &m_formats;
    QString m_find; ///< folded
    AmountUnit m_unit = AmountUnit::Millions;
    bool m_stacked = false;
    bool m_anyLeftOut = false;
    SpendingChart m_chart;
};

} // namespace

double inUnit(qint64 cents, AmountUnit unit)
{
    const double dollars = static_cast<double>(cents) / 100;
    return unit == AmountUnit::Millions ? dollars / 1e6 : unit == AmountUnit::Thousands ? dollars / 1e3 : dollars;
}

SpendingChart spendingChart(const SpendingFigures &figures, const Formats &formats, const QString &find)
{
    return ChartBuilder(figures, formats, find).build();
}

} // namespace acquis
