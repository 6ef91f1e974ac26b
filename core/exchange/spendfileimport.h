// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellcollector.h"
#include "core/exchange/columnlayout.h"
#include "core/exchange/editioncomparer.h"
#include "core/exchange/hashingdevice.h"
#include "core/exchange/linewriter.h"
#include "core/exchange/spendimport.h"

#include <QFile>

#include <memory>
#include <optional>

namespace acquis {

/// One file on its way into the register: inspect, recognise, read row by row, compare, and, when writing, keep.
class SpendFileImport
{
public:
    enum class Purpose { Plan, Write };
    struct Watch
    {
        ProgressCallback progress;
        CancelToken cancel;
        qint64 doneBefore = 0; ///< bytes of the files before this one
        qint64 totalBytes = 0;
    };

    SpendFileImport(Database &database, Classifier &classifier, const ImportOptions &options, Purpose purpose, Watch watch);

    /// For Purpose::Write inside the caller's transaction.
    [[nodiscard]] Result<FileReport> run(const QString &path);

private:
    [[nodiscard]] Result<bool> isAlreadyImported();
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> readRows();
    [[nodiscard]] Result<void> readRow(SpendRowReader &rows);
    [[nodiscard]] Result<void> keepRow(const SpendRow &row);
    [[nodiscard]] Result<void> compareRow(const SpendRow &row);
    [[nodiscard]] Result<void> startEditions(FiscalYear year);
    [[nodiscard]] Result<void> startWriting();
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<void> saveSourceFile();
    /// A file of which no row was kept leaves no trace.
    [[nodiscard]] Result<void> dropSourceFile();
    void noteFindings(const SpendRowReader &rows, bool kept);
    void addPreview(const std::vector<SpendRowReader::Noted> &notes, const SpendRow *kept);
    void report(qint64 rows);
    [[nodiscard]] QString cellText(int column) const;

    Database &m_database;
    Classifier &m_classifier;
    const ImportOptions &m_options;
    Purpose m_purpose;
    Watch m_watch;
    FileInspection m_inspection;
    FileReport m_report;
    ColumnLayout m_layout;
    bool m_amountsAreGrouped = false;
    QFile m_file;
    std::unique_ptr<HashingDevice> m_bytes;
    std::unique_ptr<CsvReader> m_records;
    std::unique_ptr<CellCollector> m_cells;
    std::unique_ptr<LineWriter> m_writer;
    std::optional<std::vector<EditionComparer>> m_editions;
    std::vector<std::vector<ImportFinding>> m_changes; ///< of each edition, the first changed rows
    std::vector<qint64> m_same;
    std::vector<qint64> m_changed;
    qint64 m_lastReport = 0;
};

} // namespace acquis
