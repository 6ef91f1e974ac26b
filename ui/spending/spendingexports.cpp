// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingexports.h"

#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"
#include "ui/spending/paperchart.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace acquis {

using namespace Qt::StringLiterals;

SpendingExports::SpendingExports(const UiContext &context, FileWriting &writing, ExportSource source, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_writing(writing)
    , m_source(std::move(source))
    , m_page(page)
{
    m_copy = add(u"spendingCopy"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                 [this] { QApplication::clipboard()->setText(m_source.selectedText()); });
    m_csv = add(u"spendingCsv"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { saveCsv(); });
    m_xlsx = add(u"spendingXlsx"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), [this] { saveXlsx(); });
    m_png = add(u"spendingPng"_s, {}, [this] { savePng(); });
    m_svg = add(u"spendingSvg"_s, {}, [this] { saveSvg(); });
    m_pdf = add(u"spendingPdf"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { savePdf(); });
    m_print = add(u"spendingPrint"_s, QKeySequence::Print, [this] { print(); });
}

QAction *SpendingExports::add(const QString &name, const QKeySequence &shortcut, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, act);
    m_page->addAction(action);
    m_actions << action;
    return action;
}

void SpendingExports::retranslate()
{
    m_copy->setText(tr("&Copy the table"));
    m_csv->setText(tr("Save the table as CS&V…"));
    m_xlsx->setText(tr("Save the table as &XLSX…"));
    m_png->setText(tr("Save the chart as a &picture…"));
    m_svg->setText(tr("Save the chart as SV&G…"));
    m_pdf->setText(tr("Save the page as P&DF…"));
    m_print->setText(tr("P&rint…"));
}

void SpendingExports::save(const QString &title, const QString &name, const QString &filter,
                           const std::function<void(const QString &)> &chosen)
{
    m_context.prompts.saveFile(m_page, title, name, filter, chosen);
}

void SpendingExports::saveCsv()
{
    save(tr("Save the table as CSV"), u"spending.csv"_s, tr("CSV files (*.csv)"), [this](const QString &path) {
        m_writing.start(QFileInfo(path).fileName(), [path, sheet = m_source.report().table](const WriteWatch &watch) {
            return writeCsv(path, sheet, watch);
        });
    });
}

void SpendingExports::saveXlsx()
{
    save(tr("Save the table as XLSX"), u"spending.xlsx"_s, tr("Excel workbooks (*.xlsx)"), [this](const QString &path) {
        m_writing.start(QFileInfo(path).fileName(), [path, report = m_source.report()](const WriteWatch &watch) {
            return writeXlsx(path, report.title, report.table, watch);
        });
    });
}

void SpendingExports::savePng()
{
    save(tr("Save the chart as a picture"), u"spending.png"_s, tr("Pictures (*.png)"), [this](const QString &path) {
        const PaperChart chart(m_source.chart(), m_context.language.formats());
        m_writing.start(QFileInfo(path).fileName(),
                        [path, image = chart.toImage()](const WriteWatch &) { return writePng(path, image); });
    });
}

void SpendingExports::saveSvg()
{
    save(tr("Save the chart as SVG"), u"spending.svg"_s, tr("SVG drawings (*.svg)"), [this](const QString &path) {
        const PaperChart chart(m_source.chart(), m_context.language.formats());
        m_writing.start(QFileInfo(path).fileName(),
                        [path, bytes = chart.toSvg()](const WriteWatch &) { return writeBytes(path, bytes); });
    });
}

void SpendingExports::savePdf()
{
    save(tr("Save the page as PDF"), u"spending.pdf"_s, tr("PDF files (*.pdf)"), [this](const QString &path) {
        m_writing.start(QFileInfo(path).fileName(),
                        [path, report = m_source.report(), formats = m_context.language.formats()](const WriteWatch &watch) {
                            return writePdf(path, report, formats, watch);
                        });
    });
}

void SpendingExports::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        const SpendingReport report = m_source.report();
        printer->setDocName(report.title);
        m_writing.start(
            report.title,
            [printer, report, formats = m_context.language.formats()](const WriteWatch &watch) -> Result<QString> {
                if (const auto pages = drawReport(paperOf(*printer), report, formats, watch); !pages)
                    return std::unexpected(pages.error());
                return printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName();
            },
            [] { return tr("Printed."); });
    });
    dialog->open();
}

} // namespace acquis
