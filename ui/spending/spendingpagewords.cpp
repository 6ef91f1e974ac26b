// SPDX-License-Identifier: GPL-3.0-or-later
// What SpendingPage shows: everything that is said again when the language or the figures change.
#include "ui/charts/chartview.h"
#include "ui/shell/languagecontroller.h"
#include "ui/spending/coverageview.h"
#include "ui/spending/linesview.h"
#include "ui/spending/proofpanel.h"
#include "ui/spending/spendingexplorer.h"
#include "ui/spending/spendingpage.h"
#include "ui/spending/spendingpresentationmodel.h"
#include "ui/spending/spendingsortmodel.h"
#include "ui/spending/spendingtablemodel.h"
#include "ui/spending/spendingtoolbar.h"
#include "ui/spending/spendingtotalmodel.h"
#include "ui/spending/spendingwords.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keyfigurestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto evenTag = "iit-consistent";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpendingKeyFigures)
};

QList<KeyFigure> keyFiguresOf(const SpendingFigures &figures, const Formats &formats)
{
    QList<KeyFigure> shown;
    shown << KeyFigure { Words::tr("Total"), SpendingWords::figure(figures.measure, figures.total.value(figures.measure), formats),
                         SpendingWords::lines(figures.total.count, formats), true };
    if (figures.rows.size() < 2)
        return shown;
    const QList<int> &order = figures.concentration.order;
    const auto names = [&](qsizetype first, qsizetype count) {
        QStringList texts;
        for (qsizetype i = first; i < qMin(first + count, order.size()); ++i)
            texts << SpendingWords::row(figures, figures.rows[order[i]], formats);
        return texts.join(u", "_s);
    };
    shown << KeyFigure { SpendingWords::largest(figures.rowDimension), formats.percent(figures.concentration.top1), names(0, 1), false };
    if (order.size() > 3)
        shown << KeyFigure { Words::tr("Three largest"), formats.percent(figures.concentration.top3), u"+ "_s + names(1, 2), false };
    if (order.size() > 10)
        shown << KeyFigure { Words::tr("Ten largest"), formats.percent(figures.concentration.top10),
                             Words::tr("of %1").arg(SpendingWords::counted(figures.rowDimension, figures.rows.size(), formats)), false };
    shown << KeyFigure { Words::tr("Concentration (HHI)"), formats.number(figures.concentration.herfindahl),
                         Words::tr("%1 = one alone").arg(formats.number(10000)), false };
    return shown;
}

} // namespace

void SpendingPage::showSelection()
{
    const SpendingSelection &selection = m_explorer->selection();
    m_toolbar->show(selection, m_explorer->offeredDimensions());
    m_sorted->setFind(selection.find);
    m_totals->setRowsShown(m_sorted->isFinding() ? m_sorted->rowCount() : -1);
    m_chartPanel->setVisible(selection.view != SpendingView::Table);
    m_tablePanel->setVisible(selection.view != SpendingView::Chart);
    if (selection.place == SpendingPlace::Lines && m_explorer->hasLines())
        m_lines->show(m_explorer->sharedCube(), resolvedFilters(selection, m_explorer->cube()));
    showFilters();
    Q_EMIT titleChanged();
}

void SpendingPage::showFigures()
{
    const SpendingFigures &figures = m_explorer->figures();
    const SpendingSort sort = m_explorer->selection().sort;
    {
        const QSignalBlocker blocker(m_tableView->view()->horizontalHeader());
        m_table->setFigures(figures);
        const int column = m_table->columnOfSort(sort);
        m_tableView->view()->sortByColumn(column, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_tableView->fitColumns(300);
    }
    m_chartData = spendingChart(figures, formats());
    m_chart->setFormats(formats());
    m_chart->setData(m_chartData.data);
    m_chartPanel->setTitle(SpendingWords::title(figures));
    m_chartPanel->setSubtitle(m_chartData.data.axisTitle);
    m_chartPanel->setFootnote(m_chartData.data.summary);
    m_tablePanel->setTitle(SpendingWords::title(figures));
    m_tablePanel->setSubtitle(SpendingWords::counted(figures.rowDimension, figures.rows.size(), formats()));
    showKeyFigures();
    const QString tag = selectedTag(m_explorer->selection());
    const QString rule = tag.isEmpty() ? QString() : SpendingWords::memberOfCode(m_explorer->cube(), Dimension::Tag, tag, formats());
    m_proof->show({ proofOf(m_explorer->cube(), m_explorer->sources(), figures.where), figures.total.amount, figures.total.count, rule }, formats());
    if (const Coverage *coverage = m_explorer->coverage())
        m_coverage->show(*coverage);
    showFilters();
    showEmptiness();
    showWarning();
    Q_EMIT titleChanged();
}

void SpendingPage::showKeyFigures()
{
    m_keyFigures->setFigures(keyFiguresOf(m_explorer->figures(), formats()));
}

QStringList SpendingPage::keyFigureTexts() const
{
    QStringList texts;
    const QList<KeyFigure> figures = keyFiguresOf(m_explorer->figures(), formats());
    for (const KeyFigure &figure : figures)
        texts << tr("%1: %2 %3").arg(figure.label, figure.value, figure.note);
    return texts;
}

QStringList SpendingPage::filterTexts() const
{
    QStringList texts;
    for (const SpendingFilter &filter : m_explorer->selection().filters)
        texts << tr("%1: %2").arg(SpendingWords::dimension(filter.dimension), SpendingWords::filterValue(m_explorer->cube(), filter, formats()));
    return texts;
}

void SpendingPage::showFilters()
{
    QList<FilterChip> chips;
    for (const SpendingFilter &filter : m_explorer->selection().filters)
        chips << FilterChip { tr("%1:").arg(SpendingWords::dimension(filter.dimension)), SpendingWords::filterValue(m_explorer->cube(), filter, formats()), true };
    m_filters->setLabel(tr("Filters"));
    m_filters->setAddText(tr("Add filter"));
    m_filters->setChips(chips);
}

void SpendingPage::showEmptiness()
{
    const bool lines = m_explorer->hasLines();
    m_toolbar->setVisible(lines);
    m_filters->setVisible(lines);
    m_emptyText->setText(!m_explorer->hasRegister() ? tr("No register is open. Open one from Home, or import files of accounts.")
                                                     : tr("This register holds no spending yet. Import files of accounts, or drop them on this window."));
    m_emptyImport->setText(tr("Import…"));
    QWidget *place = m_overview;
    if (!lines)
        place = m_empty;
    else if (m_explorer->selection().place == SpendingPlace::Lines)
        place = m_lines;
    else if (m_explorer->selection().place == SpendingPlace::Coverage)
        place = m_coverage;
    m_places->setCurrentWidget(place);
}

void SpendingPage::showWarning()
{
    const QString tag = selectedTag(m_explorer->selection());
    const Coverage *coverage = m_explorer->coverage();
    if (tag.isEmpty() || !coverage || tag == m_warnedTag)
        return;
    m_warnedTag = tag;
    const auto uneven = unevenYears(m_explorer->cube(), m_explorer->selection(), *coverage, QLatin1StringView(evenTag));
    if (!uneven)
        return;
    Message message;
    message.state = StateToken::Warning;
    message.title = [] { return tr("The years are not counted alike."); };
    message.text = [this, uneven = *uneven] {
        const Formats words = formats();
        QString text = tr("Some years leave out lines that others count: %1. Counted so, %2 is %3 against %4.")
                           .arg(words.money(uneven.leftOut), words.fiscalYear(uneven.last), words.change(uneven.asCounted), words.fiscalYear(uneven.before));
        if (uneven.alike.isDefined())
            text += u' ' + tr("With the same lines in every year it is %1.").arg(words.change(uneven.alike));
        return text;
    };
    message.actionText = [] { return tr("Show coverage grid"); };
    message.action = [this] { m_explorer->go(atPlace(m_explorer->selection(), SpendingPlace::Coverage)); };
    if (uneven->alike.isDefined()) {
        message.secondActionText = [] { return tr("Count the same lines every year"); };
        message.secondAction = [this] {
            m_explorer->go(withFilter(m_explorer->selection(), Dimension::Tag, { QString::fromLatin1(evenTag) }));
        };
    }
    Q_EMIT messagePosted(message);
}

Result<QString> SpendingPage::writePdf(const QString &path) const
{
    SpendingPrint print;
    print.title = SpendingWords::title(m_explorer->figures());
    print.filters = filterTexts();
    print.keyFigures = keyFigureTexts();
    print.chart = m_chart->toImage({ 1000, 420 });
    print.table = textRows(*m_sorted);
    print.table << textRows(*m_totals).value(1);
    print.proofTitle = tr("Proof of %1").arg(formats().money(m_explorer->figures().total.amount));
    print.proof << QStringList { tr("Source file"), tr("Lines read"), tr("Counted"), tr("Counted $"), tr("SHA-256") };
    const QList<SourceProof> proofs = proofOf(m_explorer->cube(), m_explorer->sources(), m_explorer->figures().where);
    for (const SourceProof &proof : proofs)
        print.proof << QStringList { proof.file.name, formats().number(proof.file.rowsRead), formats().number(proof.countedLines),
                                     formats().amount(proof.counted), proof.file.sha256 };
    return writeSpendingPdf(path, print, formats());
}

void SpendingPage::retranslate()
{
    const QStringList exports { tr("&Copy the table"), tr("Save the table as CS&V…"), tr("Save the chart as a &picture…"), tr("Save the page as P&DF…") };
    for (int i = 0; i < exports.size(); ++i)
        m_exportActions[i]->setText(exports[i]);
    const QStringList edits { tr("&Undo"), tr("&Redo"), tr("&Find in the table") };
    for (int i = 0; i < edits.size(); ++i)
        m_editActions[i]->setText(edits[i]);
    m_presentation->setFormats(formats());
    m_totals->setFormats(formats());
    m_sorted->setCollator(formats().collator());
    m_toolbar->retranslate();
    m_lines->retranslate();
    m_coverage->retranslate();
    m_tableView->view()->setAccessibleName(tr("Spending as a table"));
    showFigures();
}

} // namespace acquis
