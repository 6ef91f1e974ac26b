// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spendfileimport.h"

#include "core/base/numberreader.h"
#include "core/exchange/hashingdevice.h"
#include "core/storage/database.h"
#include "core/storage/registerfile.h"

#include <QDateTime>
#include <QFileInfo>

#include <chrono>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleRows = 50;
constexpr qsizetype previewRows = 50;
constexpr qsizetype shownLength = 200;

qint64 milliseconds()
{
    using namespace std::chrono;
    return duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Error about(Error error, const QString &path)
{
    if (error.subject.isEmpty())
        error.subject = path;
    return error;
}

/// The first records of a file, for recognising it.
Result<QList<QStringList>> sampleOf(const QString &path, const FileInspection &inspection)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    CsvReader reader(file, inspection.delimiter);
    QList<QStringList> records;
    while (records.size() <= sampleRows) {
        auto more = reader.next();
        if (!more)
            return std::unexpected(about(more.error(), path));
        if (!*more)
            break;
        if (reader.isBlank())
            continue;
        QStringList record;
        for (const QByteArrayView cell : reader.cells())
            record << decoded(cell, inspection.encoding).simplified();
        records << record;
    }
    return records;
}

/// The column writes thousands separators: then bare digits of a telephone's length stand out.
bool writesGroups(const QList<QStringList> &records, int amountColumn)
{
    for (qsizetype i = 1; i < records.size(); ++i) {
        if (amountColumn < records[i].size()
            && parseAccountAmount(records[i][amountColumn].toUtf8(), false).shape == AmountShape::Grouped)
            return true;
    }
    return false;
}

} // namespace

SpendFileImport::SpendFileImport(Database &database, Classifier &classifier, const ImportOptions &options, Purpose purpose,
                                 Watch watch)
    : m_database(database)
    , m_classifier(classifier)
    , m_options(options)
    , m_purpose(purpose)
    , m_watch(std::move(watch))
{ }

Result<FileReport> SpendFileImport::run(const QString &path)
{
    m_report.path = path;
    auto inspection = inspectFile(path, m_watch.cancel);
    if (!inspection)
        return std::unexpected(inspection.error());
    m_inspection = *inspection;
    m_report.bytes = m_inspection.bytes;
    m_report.encoding = encodingName(m_inspection.encoding);
    m_report.lineEnds = m_inspection.lineEnds;
    m_report.delimiter = m_inspection.delimiter;

    using Step = Result<void> (SpendFileImport::*)();
    if (auto done = readHeader(); !done)
        return std::unexpected(about(done.error(), path));
    auto already = isAlreadyImported();
    if (!already)
        return std::unexpected(already.error());
    if (*already)
        return m_report;
    for (const Step step : { &SpendFileImport::startWriting, &SpendFileImport::readRows, &SpendFileImport::finish }) {
        if (auto done = (this->*step)(); !done)
            return std::unexpected(about(done.error(), path));
    }
    return m_report;
}

Result<void> SpendFileImport::readHeader()
{
    auto sample = sampleOf(m_report.path, m_inspection);
    if (!sample)
        return std::unexpected(sample.error());
    if (sample->isEmpty())
        return failure(ErrorCode::FileEmpty, m_report.path);
    auto layout =
        findLayout(sample->first(), sample->mid(1), m_options.format, m_options.mapping, m_options.fiscalYear.has_value());
    if (!layout)
        return std::unexpected(layout.error());
    if (sample->size() == 1)
        return failure(ErrorCode::HeaderWithoutRows, m_report.path);
    m_layout = *layout;
    m_amountsAreGrouped = writesGroups(*sample, m_layout.of(ColumnMeaning::Amount));
    m_report.format = m_layout.format;
    m_report.header = m_layout.header;
    for (const auto &meaning : std::as_const(m_layout.meanings))
        m_report.meanings << (meaning ? meaningName(*meaning) : QString());
    return {};
}

Result<bool> SpendFileImport::isAlreadyImported()
{
    // Only a file of the same size can be the same file: the others need no extra pass to be told apart.
    auto statement = Statement::prepare(
        m_database,
        u"SELECT id, sha256, rows_read, rows_rejected, control_total FROM source_file WHERE bytes = ? AND superseded_by IS NULL"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, m_inspection.bytes).exec(); !done)
        return std::unexpected(done.error());
    QString sha;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return false;
        if (sha.isEmpty()) {
            auto computed = fileSha256(m_report.path);
            if (!computed)
                return std::unexpected(computed.error());
            sha = *computed;
        }
        if (statement->text(1) != sha)
            continue;
        m_report.standing = FileStanding::AlreadyImported;
        m_report.sha256 = sha;
        m_report.id = { statement->integer(0) };
        m_report.rowsRead = statement->integer(2);
        m_report.rowsSame = statement->integer(2) - statement->integer(3);
        m_report.controlTotal = Money::fromCents(statement->integer(4));
        return true;
    }
}

Result<void> SpendFileImport::startWriting()
{
    m_file.setFileName(m_report.path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, m_report.path, m_file.errorString());
    m_bytes = std::make_unique<HashingDevice>(m_file);
    m_records = std::make_unique<CsvReader>(*m_bytes, m_inspection.delimiter);
    m_cells = std::make_unique<CellCollector>(m_classifier, m_inspection.encoding, m_layout.oneYear ? u"actual"_s : u"awarded"_s);
    if (m_purpose == Purpose::Plan)
        return {};
    if (auto done = saveSourceFile(); !done)
        return done;
    m_writer = std::make_unique<LineWriter>(m_database, m_report.id, *m_cells, m_inspection.encoding);
    return m_writer->begin();
}

Result<void> SpendFileImport::readRows()
{
    SpendRowReader rows(m_layout, m_options, m_amountsAreGrouped);
    bool header = true;
    for (;;) {
        auto more = m_records->next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (m_records->isBlank())
            continue;
        if (header) {
            header = false;
            continue;
        }
        if (auto done = readRow(rows); !done)
            return done;
    }
    m_report.years = rows.years();
    std::sort(m_report.years.begin(), m_report.years.end());
    return {};
}

Result<void> SpendFileImport::readRow(SpendRowReader &rows)
{
    if (m_report.rowsRead % 1024 == 0) {
        if (m_watch.cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        report(m_report.rowsRead);
    }
    ++m_report.rowsRead;
    SpendRow row;
    auto kept = rows.read(*m_records, row);
    if (!kept)
        return std::unexpected(kept.error());
    noteFindings(rows, *kept);
    if (!rows.notes().empty() || m_report.rowsRead <= previewRows)
        addPreview(rows.notes(), *kept ? &row : nullptr);
    if (!*kept) {
        ++m_report.rowsRejected;
        return {};
    }
    return keepRow(row);
}

Result<void> SpendFileImport::keepRow(const SpendRow &row)
{
    auto sum = m_report.controlTotal.plus(row.amount);
    if (!sum)
        return failure(ErrorCode::AmountOutOfRange, m_report.path, {}, m_records->line());
    m_report.controlTotal = *sum;
    auto added = m_cells->add(row);
    if (!added)
        return std::unexpected(added.error());
    if (added->ministryIsNew)
        m_report.findings.add({ FindingCode::MinistryNotInCrosswalk,
                                m_records->line(),
                                m_layout.header.value(m_layout.of(ColumnMeaning::Ministry)),
                                cellText(m_layout.of(ColumnMeaning::Ministry)),
                                {} });
    if (added->sizeBandIsUnknown)
        m_report.findings.add({ FindingCode::SizeBandUnknown,
                                m_records->line(),
                                m_layout.header.value(m_layout.of(ColumnMeaning::SizeBand)),
                                cellText(m_layout.of(ColumnMeaning::SizeBand)),
                                {} });
    ++m_report.rowsNew;
    if (auto done = compareRow(row); !done)
        return done;
    if (!m_writer)
        return {};
    return m_writer->addLine(added->cell, m_records->line(), row);
}

Result<void> SpendFileImport::startEditions(FiscalYear year)
{
    m_editions.emplace();
    auto candidates = EditionComparer::candidates(m_database, m_layout.format, m_layout.oneYear ? year : FiscalYear());
    if (!candidates)
        return std::unexpected(candidates.error());
    for (const Edition &edition : *candidates) {
        if (edition.id == m_report.id)
            continue;
        auto comparer = EditionComparer::load(m_database, edition);
        if (!comparer)
            return std::unexpected(comparer.error());
        m_editions->push_back(std::move(*comparer));
    }
    m_changes.resize(m_editions->size());
    m_same.resize(m_editions->size(), 0);
    m_changed.resize(m_editions->size(), 0);
    return {};
}

Result<void> SpendFileImport::compareRow(const SpendRow &row)
{
    if (!m_editions) {
        if (auto done = startEditions(row.year); !done)
            return done;
    }
    for (size_t i = 0; i < m_editions->size(); ++i) {
        const auto compared = (*m_editions)[i].compare(row, m_inspection.encoding);
        if (compared.match == EditionComparer::Match::Same)
            ++m_same[i];
        if (compared.match != EditionComparer::Match::Changed)
            continue;
        ++m_changed[i];
        if (static_cast<qsizetype>(m_changes[i].size()) < FindingList::keptPerCode)
            m_changes[i].push_back({ FindingCode::RowChanged, m_records->line(),
                                     m_layout.header.value(m_layout.of(ColumnMeaning::Amount)), row.amount.toString(),
                                     compared.previous.toString() });
    }
    return {};
}

void SpendFileImport::report(qint64 rows)
{
    const qint64 now = milliseconds();
    if (!m_watch.progress || now - m_lastReport < 100)
        return;
    m_lastReport = now;
    m_watch.progress({ m_watch.doneBefore + m_bytes->bytesRead(), m_watch.totalBytes, rows });
}

QString SpendFileImport::cellText(int column) const
{
    const auto &cells = m_records->cells();
    if (column < 0 || static_cast<size_t>(column) >= cells.size())
        return {};
    return decoded(cells[static_cast<size_t>(column)].first(qMin(shownLength, cells[static_cast<size_t>(column)].size())),
                   m_inspection.encoding)
        .simplified();
}

void SpendFileImport::noteFindings(const SpendRowReader &rows, bool)
{
    for (const SpendRowReader::Noted &note : rows.notes())
        m_report.findings.add({ note.code, m_records->line(), m_layout.header.value(note.column), cellText(note.column), {} });
}

void SpendFileImport::addPreview(const std::vector<SpendRowReader::Noted> &notes, const SpendRow *kept)
{
    // After the first rows, one row of each finding: enough to see how it reads, whatever the size of the file.
    const bool isFirstOfFinding = std::any_of(notes.begin(), notes.end(), [this](const SpendRowReader::Noted &note) {
        return m_report.findings.counts.value(note.code) == 1;
    });
    if (m_report.rowsRead > previewRows && !isFirstOfFinding)
        return;
    PreviewRow preview;
    preview.row = m_records->line();
    for (int column = 0; column < static_cast<int>(qMin<size_t>(m_records->cells().size(), 64)); ++column)
        preview.asRead << cellText(column);
    for (const SpendRowReader::Noted &note : notes) {
        preview.findings << note.code;
        if (preview.findingColumn < 0)
            preview.findingColumn = note.column;
    }
    preview.heldBack = kept == nullptr;
    for (int column = 0; kept && column < m_layout.meanings.size(); ++column) {
        const auto meaning = m_layout.meanings[column];
        const bool isYear = meaning == ColumnMeaning::FiscalYear;
        preview.asKept << (!meaning                           ? QString()
                           : isYear                           ? kept->year.toString()
                           : meaning == ColumnMeaning::Amount ? kept->amount.toString()
                                                              : preview.asRead.value(column));
    }
    m_report.preview << preview;
}

Result<void> SpendFileImport::saveSourceFile()
{
    auto statement = Statement::prepare(m_database, u"INSERT INTO source_file (name, sha256, bytes, format, encoding, licence, "
                                                    u"rows_read, rows_rejected, control_total, imported_at) "
                                                    "VALUES (?, '', ?, ?, ?, ?, 0, 0, 0, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, QFileInfo(m_report.path).fileName()).bind(1, m_inspection.bytes).bind(2, m_layout.format);
    statement->bind(3, m_report.encoding)
        .bind(4, m_layout.licence)
        .bind(5, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    if (auto done = statement->exec(); !done)
        return done;
    m_report.id = { statement->lastInsertId() };
    return {};
}

Result<void> SpendFileImport::dropSourceFile()
{
    auto statement = Statement::prepare(m_database, u"DELETE FROM source_file WHERE id = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, m_report.id.value);
    m_report.id = {};
    return statement->exec();
}

Result<void> SpendFileImport::finish()
{
    m_report.sha256 = m_bytes->finish();
    if (m_bytes->bytesRead() != m_inspection.bytes || !isUnchanged(m_report.path, m_inspection))
        return failure(ErrorCode::FileChangedWhileReading, m_report.path);
    if (m_editions) {
        for (size_t i = 0; i < m_editions->size(); ++i) {
            if (!(*m_editions)[i].isCorrection())
                continue;
            m_report.standing = FileStanding::Correction;
            m_report.corrects = (*m_editions)[i].edition().name;
            m_report.rowsSame = m_same[i];
            m_report.rowsChanged = m_changed[i];
            m_report.rowsNew -= m_same[i] + m_changed[i];
            m_report.rowsAbsent = (*m_editions)[i].unmatched();
            for (const ImportFinding &change : m_changes[i])
                m_report.findings.add(change);
            m_report.findings.counts[FindingCode::RowChanged] = m_changed[i];
            if (m_changed[i] == 0)
                m_report.findings.counts.remove(FindingCode::RowChanged);
            if (m_writer) {
                auto supersede = Statement::prepare(m_database, u"UPDATE source_file SET superseded_by = ? WHERE id = ?"_s);
                if (!supersede)
                    return std::unexpected(supersede.error());
                if (auto done = supersede->bind(0, m_report.id.value).bind(1, (*m_editions)[i].edition().id.value).exec(); !done)
                    return done;
            }
            break;
        }
    }
    if (!m_writer)
        return {};
    if (m_report.rowsRead == m_report.rowsRejected)
        return dropSourceFile();
    if (auto done = m_classifier.saveNew(m_database, QFileInfo(m_report.path).fileName()); !done)
        return done;
    if (auto done = m_writer->finish(); !done)
        return done;
    auto statement = Statement::prepare(
        m_database, u"UPDATE source_file SET sha256 = ?, rows_read = ?, rows_rejected = ?, control_total = ? WHERE id = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, m_report.sha256).bind(1, m_report.rowsRead).bind(2, m_report.rowsRejected);
    statement->bind(3, m_report.controlTotal.cents()).bind(4, m_report.id.value);
    return statement->exec();
}

} // namespace acquis
