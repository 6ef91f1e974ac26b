// SPDX-License-Identifier: GPL-3.0-or-later
// What SpendingPage shows: everything that is said again when the language or the figures change.
#include "ui/charts/chartview.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/spending/comparisonview.h"
#include "ui/spending/coverageview.h"
#include "ui/spending/filtereditor.h"
#include "ui/spending/linesview.h"
#include "ui/spending/paperchart.h"
#include "ui/spending/proofpanel.h"
#include "ui/spending/spendingexplorer.h"
#include "ui/spending/spendingexports.h"
#include "ui/spending/spendingpage.h"
#include "ui/spending/spendingpresentationmodel.h"
#include "ui/spending/spendingsheet.h"
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

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QFileInfo>
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

} // namespace

void SpendingPage::showSelection()
{
    const SpendingSelection &selection = m_explorer->selection();
    m_toolbar->show(selection, m_explorer->offeredDimensions());
    m_sorted->setFind(selection.find);
    m_chartPanel->setVisible(selection.view != SpendingView::Table);
    m_tablePanel->setVisible(selection.view != SpendingView::Chart);
    m_comparison->setParts(selection.view != SpendingView::Table, selection.view != SpendingView::Chart);
    if (selection.place == SpendingPlace::Lines && m_explorer->hasLines())
        m_lines->show(m_explorer->sharedCube(), resolvedFilters(selection, m_explorer->cube()));
    showFilters();
    Q_EMIT titleChanged();
}

void SpendingPage::showFigures()
{
    showTables();
    m_keyFigureList = spendingKeyFigures(m_explorer->figures(), m_explorer->selection(), formats());
    showKeyFigures();
    m_proof->show(proof(), formats());
    if (const Coverage *coverage = m_explorer->coverage())
        m_coverage->show(*coverage);
    if (const SpendingComparison *comparison = m_explorer->comparison()) {
        const SpendingSelection &b = m_explorer->selection();
        m_comparison->show(*comparison, SpendingWords::filterTexts(m_explorer->cube(), pinnedSelection(b), formats()),
                           SpendingWords::filterTexts(m_explorer->cube(), b, formats()), b.find);
    }
    showFilters();
    showCounted();
    showEmptiness();
    showWarning();
    orderTabs();
    Q_EMIT titleChanged();
}

void SpendingPage::showTables()
{
    const SpendingFigures &figures = m_explorer->figures();
    const SpendingSelection &selection = m_explorer->selection();
    {
        const QSignalBlocker blocker(m_tableView->view()->horizontalHeader());
        m_table->setFigures(figures);
        m_tableView->view()->sortByColumn(m_table->columnOfSort(selection.sort),
                                          selection.sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_totals->setRowsShown(m_sorted->isFinding() ? m_sorted->rowCount() : -1);
        m_tableView->fitColumns(300);
    }
    m_chartData = spendingChart(figures, formats(), selection.find);
    m_chart->setFormats(formats());
    m_chart->setData(m_chartData.data);
    const QString shown = m_sorted->isFinding()
                              ? SpendingWords::shown(figures.rowDimension, m_sorted->rowCount(), figures.rows.size(), formats())
                              : SpendingWords::counted(figures.rowDimension, figures.rows.size(), formats());
    m_chartPanel->setTitle(SpendingWords::title(figures));
    m_chartPanel->setSubtitle(m_sorted->isFinding() ? m_chartData.data.axisTitle + u" · "_s + shown : m_chartData.data.axisTitle);
    m_chartPanel->setFootnote(m_chartData.data.summary);
    m_tablePanel->setTitle(SpendingWords::title(figures));
    m_tablePanel->setSubtitle(shown);
}

void SpendingPage::showKeyFigures()
{
    QList<KeyFigure> shown;
    for (const SpendingKeyFigure &figure : std::as_const(m_keyFigureList))
        shown << figure.shown;
    m_keyFigures->setFigures(shown);
}

QStringList SpendingPage::keyFigureTexts() const
{
    QStringList texts;
    for (const SpendingKeyFigure &figure : m_keyFigureList)
        texts << tr("%1: %2 %3").arg(figure.shown.label, figure.shown.value, figure.shown.note);
    return texts;
}

SpendingProof SpendingPage::proof() const
{
    return spendingProof(m_explorer->cube(), m_explorer->sources(), m_explorer->figures(), m_explorer->selectedTags());
}

QList<int> SpendingPage::rowsShown() const
{
    QList<int> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        rows << m_sorted->mapToSource(m_sorted->index(row, 0)).row();
    return rows;
}

SpendingReport SpendingPage::report() const
{
    const Formats words = formats();
    SpendingReport report;
    report.origin = tr("Register %1, %2", "file name, date and time")
                        .arg(QFileInfo(m_explorer->registerPath()).fileName(), words.dateTime(QDateTime::currentDateTime()));
    const SpendingSelection &selection = m_explorer->selection();
    if (isComparing()) {
        report.title = tr("Two selections compared");
        report.filters = { tr("A: %1").arg(
                               SpendingWords::filterTexts(m_explorer->cube(), pinnedSelection(selection), words).join(u"; "_s)),
                           tr("B: %1").arg(SpendingWords::filterTexts(m_explorer->cube(), selection, words).join(u"; "_s)) };
        report.keyFigures = { m_comparison->chart().data().summary };
        report.table = m_comparison->sheet();
    } else {
        report.title = SpendingWords::title(m_explorer->figures());
        report.filters = SpendingWords::filterTexts(m_explorer->cube(), selection, words);
        report.keyFigures = keyFigureTexts();
        report.table = spendingSheet(m_explorer->figures(), rowsShown(), words);
    }
    report.title = selection.measure == SpendMeasure::Amount ? tr("%1, in dollars", "title of a report").arg(report.title)
                                                             : tr("%1, in lines counted", "title of a report").arg(report.title);
    report.chart = PaperChart(isComparing() ? m_comparison->chart().data() : m_chart->data(), words).toImage();
    const SpendingProof shown = proof();
    report.proofTitle =
        isComparing() ? tr("Proof of %1 (B)").arg(words.money(shown.total)) : tr("Proof of %1").arg(words.money(shown.total));
    report.proof = proofSheet(shown, words);
    return report;
}

void SpendingPage::showFilters()
{
    const SpendingSelection &selection = m_explorer->selection();
    QList<FilterChip> chips;
    for (qsizetype i = 0; i < selection.filters.size(); ++i) {
        const QStringList names = SpendingWords::filterNames(m_explorer->cube(), selection, i, formats());
        const bool isTheKind = selection.filters[i].dimension == Dimension::Kind && m_explorer->kinds().size() > 1;
        chips << FilterChip { tr("%1:").arg(SpendingWords::dimension(selection.filters[i].dimension)),
                              SpendingWords::filterValue(m_explorer->cube(), selection, i, formats()), !isTheKind,
                              isTheKind ? tr("Amounts of different kinds are never added up. Choose the one to be shown.")
                                        : names.join(u'\n') };
    }
    m_filters->setLabel(isComparing() ? tr("Filters of B") : tr("Filters"));
    m_filters->setAddText(tr("Add filter"));
    m_filters->setChips(chips);
    if (m_filterEditor)
        m_filterEditor->setValues(
            filterValues(m_explorer->cubeFor(m_filterEditor->dimension()), selection, m_filterEditor->dimension(), formats()),
            formats());
}

void SpendingPage::showCounted()
{
    qint64 read = 0;
    qint64 files = 0;
    const QList<SourceFile> sources = m_explorer->sources();
    for (const SourceFile &file : sources) {
        if (file.supersededBy.isValid())
            continue;
        read += file.rowsRead;
        ++files;
    }
    const qint64 counted = m_explorer->figures().total.count;
    m_counted->setText(tr("%1 counted of %2 read from %3", "215 lines; 7,132; 3 files")
                           .arg(SpendingWords::lines(counted, formats()), formats().number(read),
                                tr("%1 files", "source files", SpendingWords::pluralNumber(files)).arg(formats().number(files))));
    m_counted->setToolTip(tr("Opens the lines that are counted"));
    m_counted->setEnabled(counted > 0);
    m_counted->setVisible(m_explorer->hasLines() && m_explorer->selection().place == SpendingPlace::Overview);
}

void SpendingPage::orderTabs()
{
    QList<QWidget *> order = m_toolbar->controls() + m_filters->controls();
    const auto figures = m_keyFigures->findChildren<QAbstractButton *>();
    for (QAbstractButton *figure : figures)
        order << figure;
    order << m_chart << m_tableView->view() << m_proof->controls() << m_lines->controls() << m_comparison->controls();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void SpendingPage::showEmptiness()
{
    const bool lines = m_explorer->hasLines();
    m_toolbar->setVisible(lines);
    m_filters->setVisible(lines);
    m_emptyText->setText(!m_explorer->hasRegister()
                             ? tr("No register is open. Open one from Home, or import files of accounts.")
                             : tr("This register holds no spending yet. Import files of accounts, or drop them on this window."));
    m_emptyImport->setText(tr("Import…"));
    QWidget *place = m_overview;
    if (!lines)
        place = m_empty;
    else if (m_explorer->selection().place == SpendingPlace::Lines)
        place = m_lines;
    else if (m_explorer->selection().place == SpendingPlace::Coverage)
        place = m_coverage;
    else if (isComparing())
        place = m_comparison;
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
    message.text = [this, uneven = *uneven, amortisation = coverage->leftOutAmortisation] {
        const Formats words = formats();
        QString text =
            tr("In all ministries together, some years leave out lines that others count: %1.").arg(words.money(uneven.leftOut));
        if (amortisation != Money())
            text += u' ' + tr("Some leave out amortisation too: %1.").arg(words.money(amortisation));
        text += u' '
                + tr("Counted so, %1 is %2 against %3.")
                      .arg(words.fiscalYear(uneven.last), words.change(uneven.asCounted), words.fiscalYear(uneven.before));
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
    return acquis::writePdf(path, report(), formats());
}

void SpendingPage::retranslate()
{
    m_exports->retranslate();
    m_writing->retranslate();
    const QStringList edits { tr("&Undo"), tr("&Redo"), tr("&Find a name") };
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
