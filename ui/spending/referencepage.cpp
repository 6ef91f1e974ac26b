// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/referencepage.h"

#include "ui/charts/chartview.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"
#include "ui/spending/reconcileview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QTableWidget *makeTable(const QString &name)
{
    auto *table = new QTableWidget;
    table->setObjectName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setRow(QTableWidget *table, int row, const QStringList &texts, int firstNumber)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment((column >= firstNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        item->setToolTip(texts[column]);
        table->setItem(row, column, item);
    }
}

/// The one CSV file among what is dragged; empty when it is anything else.
QString droppedTable(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "csv"_L1 || suffix == "txt"_L1 || suffix == "tsv"_L1 ? path : QString();
}

Share hundredths(qint64 value)
{
    return { value, 10000 };
}

} // namespace

ReferencePage::ReferencePage(const UiContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_sizes(SizeShareTable::load())
    , m_printed(studyTable(StudyTable::Programs))
    , m_chartPanel(new Panel)
    , m_chart(new ChartView(context.theme))
    , m_sizePanel(new Panel)
    , m_sizeTable(makeTable(u"sizeTable"_s))
    , m_printedPanel(new Panel)
    , m_printedTable(makeTable(u"printedTable"_s))
    , m_choice(new SegmentedControl)
    , m_browse(new QPushButton)
    , m_views(new QStackedWidget)
    , m_own(new ReconcileView(context))
{
    setAcceptDrops(true);
    m_choice->addSegment({}, u"referenceStudy"_s);
    m_choice->addSegment({}, u"referenceOwn"_s);
    m_browse->setObjectName(u"checkTable"_s);
    m_browse->setMinimumHeight(28);
    m_views->addWidget(makeStudy());
    m_views->addWidget(m_own);
    makeActions();
    auto *top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addStretch(1);
    top->addWidget(m_browse);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->setSpacing(8);
    page->addLayout(top);
    page->addWidget(m_views, 1);
    connect(m_choice, &SegmentedControl::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_browse, &QPushButton::clicked, this, &ReferencePage::browse);
    connect(m_own, &ReconcileView::browseRequested, this, &ReferencePage::browse);
    connect(m_own, &ReconcileView::messagePosted, this, &ReferencePage::messagePosted);
    connect(m_own, &ReconcileView::checked, this, &ReferencePage::updateActions);
    connect(&context.theme, &Theme::changed, this, &ReferencePage::retranslate);
}

QWidget *ReferencePage::makeStudy()
{
    m_chart->setObjectName(u"sizeChart"_s);
    auto *scroll = new QScrollArea; // many bars or large text: the chart keeps its height and scrolls
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_chart);
    m_chartPanel->addContent(scroll, 1);
    m_sizePanel->addContent(m_sizeTable, 1);
    m_printedPanel->addContent(m_printedTable, 1);
    auto *above = new QSplitter(Qt::Horizontal);
    above->addWidget(m_chartPanel);
    above->addWidget(m_sizePanel);
    auto *rows = new QSplitter(Qt::Vertical);
    rows->addWidget(above);
    rows->addWidget(m_printedPanel);
    rows->setSizes({ 480, 300 });
    return rows;
}

void ReferencePage::makeActions()
{
    const auto make = [this](const QString &name, const QKeySequence &shortcut) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        return action;
    };
    m_check = make(u"referenceCheck"_s, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_copy = make(u"referenceCopy"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_save = make(u"referenceSave"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(m_check, &QAction::triggered, this, &ReferencePage::browse);
    connect(m_copy, &QAction::triggered, m_own, &ReconcileView::copyFindings);
    connect(m_save, &QAction::triggered, m_own, &ReconcileView::saveFindings);
    updateActions();
}

void ReferencePage::browse()
{
    m_context.prompts.openFiles(this, tr("Choose a table to check"), tr("CSV files (*.csv *.txt);;All files (*)"), false,
                                [this](const QStringList &paths) {
                                    if (!paths.isEmpty())
                                        checkTable(paths.first());
                                });
}

void ReferencePage::checkTable(const QString &path)
{
    m_choice->setCurrent(1);
    m_views->setCurrentIndex(1);
    m_own->check(path);
}

void ReferencePage::updateActions()
{
    for (QAction *action : { m_copy, m_save })
        action->setEnabled(m_own->hasFindings());
}

void ReferencePage::dragEnterEvent(QDragEnterEvent *event)
{
    // Anything else is the window's: a register is opened, several files are imported.
    if (!droppedTable(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void ReferencePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    checkTable(droppedTable(*event->mimeData()));
}

QString ReferencePage::title() const
{
    return tr("Reference tables");
}

QString ReferencePage::iconName() const
{
    return u"reference"_s;
}

QString ReferencePage::helpAnchor() const
{
    return u"reference"_s;
}

void ReferencePage::showSizes()
{
    const Formats formats = m_context.language.formats();
    if (!m_sizes) {
        Q_EMIT messagePosted(messageFor(m_sizes.error()));
        return;
    }
    ChartData chart;
    chart.title = tr("Share of federal contract value by size of supplier");
    chart.axisTitle = tr("percent");
    chart.grouped = true;
    chart.coloring = ChartColoring::Categorical;
    chart.series = { { tr("IT goods and services"), {}, false }, { tr("All goods and services"), {}, false } };
    m_sizeTable->setColumnCount(3);
    m_sizeTable->setHorizontalHeaderLabels({ tr("Size of supplier"), chart.series[0].name, chart.series[1].name });
    m_sizeTable->setRowCount(static_cast<int>(m_sizes->rows().size()) + 1);
    int row = 0;
    for (const SizeShare &share : m_sizes->rows()) {
        const QString name = share.name.of(formats.language());
        chart.categories << name;
        const qint64 values[] { share.share.it, share.share.all };
        QStringList texts { name };
        for (int series = 0; series < 2; ++series) {
            const QString percent = formats.percent(hundredths(values[series]));
            chart.series[series].values << ChartValue { static_cast<double>(values[series]) / 100,
                                                        tr("%1, %2: %3").arg(name, chart.series[series].name, percent),
                                                        {} };
            texts << percent;
        }
        setRow(m_sizeTable, row++, texts, 1);
    }
    const ContractShare total = m_sizes->total();
    setRow(m_sizeTable, row,
           { tr("Sum of the rows"), formats.percent(hundredths(total.it)), formats.percent(hundredths(total.all)) }, 1);
    m_sizeTable->resizeColumnsToContents();
    const ContractShare small = m_sizes->below(500);
    chart.summary = tr("Suppliers of fewer than 500 employees take %1 of IT contract value and %2 of all.")
                        .arg(formats.percent(hundredths(small.it)), formats.percent(hundredths(small.all)));
    m_chart->setFormats(formats);
    m_chart->setData(chart);
    m_chartPanel->setTitle(chart.title);
    m_chartPanel->setSubtitle(chart.axisTitle);
    m_chartPanel->setFootnote(chart.summary);
    m_sizePanel->setTitle(tr("The same as a table"));
    m_sizePanel->setFootnote(tr("Study of 2018, Table 3; federal contracts, 2009 to March 2018"));
}

void ReferencePage::showPrinted()
{
    const Formats formats = m_context.language.formats();
    if (!m_printed)
        return;
    const auto check = reconcile(*m_printed);
    m_printedPanel->setTitle(tr("I&IT spending by program, as the study prints it"));
    m_printedPanel->setSubtitle(tr("Study of 2018, Table 2"));
    m_printedTable->setColumnCount(static_cast<int>(m_printed->first().size()));
    m_printedTable->setRowCount(static_cast<int>(m_printed->size()) - 1);
    m_printedTable->setHorizontalHeaderLabels({ tr("Row"), tr("Program"), tr("Name taken from"), tr("Ministry"),
                                                formats.fiscalYear(FiscalYear(2014)), formats.fiscalYear(FiscalYear(2015)),
                                                formats.fiscalYear(FiscalYear(2016)), tr("Total as printed") });
    for (int row = 0; row < m_printedTable->rowCount(); ++row) {
        QStringList texts = m_printed->at(row + 1);
        for (qsizetype column = 4; column < texts.size(); ++column) {
            if (!texts[column].isEmpty())
                texts[column] = formats.number(texts[column].toLongLong());
        }
        texts[2] = texts[2] == u"printed"_s ? tr("the study") : tr("the accounts");
        setRow(m_printedTable, row, texts, 4);
    }
    QString footnote = tr("Every row and column adds up.");
    if (check && !check->cells.isEmpty()) {
        const BrokenCell &cell = check->cells.first();
        footnote = tr("One printed cell does not add up: row %1, %2. Printed %3, but its row and its column hold only for %4 "
                      "(difference %5).")
                       .arg(cell.row, formats.fiscalYear(FiscalYear(cell.column.mid(2, 4).toInt())), formats.money(cell.printed),
                            formats.money(cell.implied), formats.money(cell.difference));
        const auto column = static_cast<int>(m_printed->first().indexOf(cell.column));
        for (int row = 0; row < m_printedTable->rowCount(); ++row) {
            if (m_printedTable->item(row, 0)->text() == cell.row) {
                m_printedTable->item(row, column)
                    ->setIcon(themedIcon(u"warning"_s, m_context.theme.state(StateToken::Warning).text));
                m_printedTable->item(row, column)->setToolTip(footnote);
            }
        }
    }
    m_printedPanel->setFootnote(footnote);
    m_printedTable->resizeColumnsToContents();
}

void ReferencePage::retranslate()
{
    showSizes();
    showPrinted();
    m_sizeTable->setAccessibleName(tr("Shares by size of supplier"));
    m_printedTable->setAccessibleName(tr("I&IT spending by program, as the study prints it"));
    for (QTableWidget *table : { m_sizeTable, m_printedTable })
        table->setPalette(m_context.theme.itemViewPalette());
    m_choice->setSegmentText(0, tr("Tables of the study"));
    m_choice->setSegmentText(1, tr("A table of your own"));
    m_browse->setText(tr("Check a table…"));
    m_check->setText(tr("Check a &table…"));
    m_copy->setText(tr("&Copy findings"));
    m_save->setText(tr("&Save findings as CSV…"));
    m_own->retranslate();
}

} // namespace acquis
