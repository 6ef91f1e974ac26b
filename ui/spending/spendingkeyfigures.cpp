// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingkeyfigures.h"

#include "ui/spending/spendingwords.h"

#include <QCoreApplication>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpendingKeyFigures)
};

class KeyFigureBuilder
{
public:
    KeyFigureBuilder(const SpendingFigures &figures, const SpendingSelection &selection, const Formats &formats)
        : m_figures(figures)
        , m_selection(selection)
        , m_formats(formats)
    { }

    QList<SpendingKeyFigure> build()
    {
        add(Words::tr("Total"), SpendingWords::figure(m_figures.measure, m_figures.total.value(m_figures.measure), m_formats),
            SpendingWords::lines(m_figures.total.count, m_formats), atLines(m_selection));
        if (m_figures.rows.size() >= 2)
            addConcentration();
        addChange();
        return m_built;
    }

private:
    void add(const QString &label, const QString &value, const QString &note, const std::optional<SpendingSelection> &leadsTo)
    {
        m_built << SpendingKeyFigure { { label, value, note, leadsTo.has_value() }, leadsTo };
    }

    void addConcentration()
    {
        const Concentration &concentration = m_figures.concentration;
        add(SpendingWords::largest(m_figures.rowDimension), m_formats.percent(concentration.top1), names(0, 1), largest(1));
        if (concentration.order.size() > 3)
            add(Words::tr("Three largest"), m_formats.percent(concentration.top3), u"+ "_s + names(1, 2), largest(3));
        if (concentration.order.size() > 10)
            add(Words::tr("Ten largest"), m_formats.percent(concentration.top10),
                Words::tr("of %1").arg(SpendingWords::counted(m_figures.rowDimension, m_figures.rows.size(), m_formats)),
                largest(10));
        // It weighs every line against every other: no lines of its own to open.
        add(Words::tr("Concentration (HHI)"), m_formats.number(concentration.herfindahl),
            Words::tr("%1 = one alone").arg(m_formats.number(10000)), {});
    }

    /// From the first year shown to the last, with the comparison of the two behind it.
    void addChange()
    {
        if (m_figures.columnDimension != Dimension::FiscalYear || m_figures.columns.size() < 2)
            return;
        const SpendingColumn &first = m_figures.columns.first();
        const SpendingColumn &last = m_figures.columns.last();
        if (first.code == unknownMemberCode() || last.code == unknownMemberCode())
            return;
        const qint64 before = m_figures.columnTotals.first().value(m_figures.measure);
        const qint64 after = m_figures.columnTotals.last().value(m_figures.measure);
        // The year goes with the comparison: closing it leaves the filters as they were.
        SpendingSelection comparison = atLines(m_selection, {}, first.code);
        comparison.pinned = comparison.filters;
        comparison = atLines(comparison, {}, last.code);
        comparison.place = SpendingPlace::Comparison;
        add(Words::tr("Change over the years"), m_formats.change({ after - before, before }),
            Words::tr("%1 against %2", "fiscal years")
                .arg(SpendingWords::column(m_figures, last, m_formats), SpendingWords::column(m_figures, first, m_formats)),
            comparison);
    }

    [[nodiscard]] QString names(qsizetype first, qsizetype count) const
    {
        const QList<int> &order = m_figures.concentration.order;
        QStringList texts;
        for (qsizetype i = first; i < qMin(first + count, order.size()); ++i)
            texts << SpendingWords::row(m_figures, m_figures.rows[order[i]], m_formats);
        return texts.join(u", "_s);
    }

    [[nodiscard]] SpendingSelection largest(qsizetype count) const
    {
        QStringList codes;
        for (const int row : m_figures.concentration.order.first(count))
            codes << m_figures.rows[row].code;
        return atLines(m_selection, codes);
    }

    const SpendingFigures &m_figures;
    const SpendingSelection &m_selection;
    const Formats &m_formats;
    QList<SpendingKeyFigure> m_built;
};

} // namespace

QList<SpendingKeyFigure> spendingKeyFigures(const SpendingFigures &figures, const SpendingSelection &selection,
                                            const Formats &formats)
{
    return KeyFigureBuilder(figures, selection, formats).build();
}

} // namespace acquis
