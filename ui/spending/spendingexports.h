// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/spending/spendingexport.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace acquis {

struct ChartData;
class FileWriting;

/// What the exports take from their page, at the moment they are asked for.
struct ExportSource
{
    std::function<SpendingReport()> report;
    std::function<const ChartData &()> chart;
    std::function<QString()> selectedText; ///< of the table in front, tab-separated
};

/// Copy, CSV, XLSX, PNG, SVG, PDF and printing of what a page shows. Pictures are drawn in the GUI thread, as widgets must
/// be; everything else, laying out pages and writing files, is a job.
class SpendingExports final : public QObject
{
    Q_OBJECT
public:
    SpendingExports(const UiContext &context, FileWriting &writing, ExportSource source, QWidget *page);

    /// In the order of the menu.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void retranslate();

private:
    QAction *add(const QString &name, const QKeySequence &shortcut, const std::function<void()> &act);
    void save(const QString &title, const QString &name, const QString &filter,
              const std::function<void(const QString &)> &chosen);
    void saveCsv();
    void saveXlsx();
    void savePng();
    void saveSvg();
    void savePdf();
    void print();

    const UiContext m_context;
    FileWriting &m_writing;
    ExportSource m_source;
    QWidget *m_page;
    QList<QAction *> m_actions;
    QAction *m_copy;
    QAction *m_csv;
    QAction *m_xlsx;
    QAction *m_png;
    QAction *m_svg;
    QAction *m_pdf;
    QAction *m_print;
};

} // namespace acquis
