// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProcurementsPage that sorts, looks up, copies and writes the rows of its list.
#include "ui/procurements/procurementspage.h"

#include "ui/procurements/filefilterbar.h"
#include "ui/procurements/filelistjobs.h"
#include "ui/procurements/tablefit.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// A cell that a tab-separated text can hold.
QString plainCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

void ProcurementsPage::sort()
{
    const int number = ++m_sorts;
    m_sortCancel.cancel();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(m_order.column.has_value());
    if (m_order.column)
        header->setSortIndicator(int(*m_order.column), m_order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    const auto snapshot = m_files.snapshot();
    if (!snapshot || !m_order.column) {
        m_isSorting = false;
        m_sorted.clear();
        m_sortedOf = snapshot;
        lookUp();
        return;
    }
    m_isSorting = true;
    m_sortCancel = m_context.jobs.run<std::vector<quint32>>(
        this,
        [snapshot, order = m_order, language = m_context.language.language(), today = m_files.today()](
            const CancelToken &cancel) { return sortedFiles(snapshot->files, order, language, today, cancel); },
        [this, number, snapshot](Result<std::vector<quint32>> sorted) {
            if (number != m_sorts)
                return; // another order, or other files
            m_isSorting = false;
            if (sorted)
                m_sorted = std::move(*sorted);
            m_sortedOf = snapshot;
            lookUp();
        });
}

void ProcurementsPage::lookUp()
{
    const int number = ++m_lookUps;
    m_lookUpCancel.cancel();
    m_isLooking = false;
    const auto snapshot = m_sortedOf;
    if (!snapshot) {
        take({}, {});
        return;
    }
    m_isLooking = true;
    m_lookUpCancel = m_context.jobs.run<std::vector<quint32>>(
        this,
        [snapshot, filter = filter(), sorted = m_sorted, today = m_files.today()](const CancelToken &)
            -> Result<std::vector<quint32>> { return filesThatPass(snapshot->files, filter, today, sorted); },
        [this, number, snapshot](Result<std::vector<quint32>> rows) {
            if (number != m_lookUps)
                return; // other words are on their way
            m_isLooking = false;
            take(snapshot, rows ? std::move(*rows) : std::vector<quint32>());
        });
}

void ProcurementsPage::take(std::shared_ptr<const FileListSnapshot> snapshot, std::vector<quint32> rows)
{
    const QList<ProcurementFileId> chosen = selectedFiles();
    // While somebody types the columns stay; other files may ask for other widths.
    const bool isToFit = snapshot != m_fittedTo || m_fittedRows == 0;
    m_fittedTo = snapshot;
    m_rows = rows;
    m_model->setFiles(std::move(snapshot), std::move(rows), m_files.today());
    if (isToFit) {
        m_fittedRows = m_rows.size();
        m_fit->fit();
    }
    QItemSelection selection;
    for (const ProcurementFileId id : chosen) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, fileColumnCount - 1));
    }
    if (!selection.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(selection.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    say();
    sayWhenSettled();
}

QList<ProcurementFileId> ProcurementsPage::selectedFiles() const
{
    QList<ProcurementFileId> files;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const FileSummary *file = m_model->fileAt(index.row()))
            files << file->id;
    }
    return files;
}

void ProcurementsPage::copyRows()
{
    const FileListWords words(m_context.language.language());
    QStringList lines { FileListModel::headings(words).join(u'\t') };
    const auto add = [&](const FileSummary *file) {
        QStringList cells = FileListModel::cells(*file, words, m_files.today());
        for (QString &cell : cells)
            cell = plainCell(cell);
        lines << cells.join(u'\t');
    };
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &index : std::as_const(rows))
        add(m_model->fileAt(index.row()));
    for (int row = 0; rows.isEmpty() && row < m_model->rowCount(); ++row)
        add(m_model->fileAt(row));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    tell(StateToken::Ok, [count = int(lines.size()) - 1] { return tr("%n rows are in the clipboard.", nullptr, count); });
}

void ProcurementsPage::exportRows()
{
    const auto snapshot = m_sortedOf;
    if (!snapshot)
        return;
    FileListFile list { snapshot, m_rows, m_filterBar->filterLines(), m_files.today(), m_context.language.language() };
    m_context.prompts.saveFile(
        this, tr("Save the list"), tr("procurement-files.csv"), tr("CSV files (*.csv)"), [this, list](const QString &path) {
            m_writing->start(QFileInfo(path).fileName(),
                             [path, list](const WriteWatch &watch) { return writeFileListCsv(path, list, watch); });
        });
}

} // namespace acquis
