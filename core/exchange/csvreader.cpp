// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QBuffer>

#include <algorithm>
#include <cstring>
#include <map>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkSize = 1 << 20;

// What a scan stops at, as bits of the table of bytes.
constexpr quint8 endsBare = 1;
constexpr quint8 endsQuoted = 2;

} // namespace

CsvReader::CsvReader(QIODevice &device, char delimiter) : CsvReader(device, delimiter, Limits()) { }

CsvReader::CsvReader(QIODevice &device, char delimiter, Limits limits)
    : m_device(device)
    , m_limits(limits)
    , m_delimiter(delimiter)
{
    for (const char c : { '\0', '\n', '\r' })
        m_stops[uchar(c)] = endsBare | endsQuoted;
    m_stops[uchar('"')] = endsQuoted;
    m_stops[uchar(delimiter)] |= endsBare;
}

Result<bool> CsvReader::next()
{
    m_cells.clear();
    if (m_error)
        return std::unexpected(*m_error);
    if (m_first)
        skipByteOrderMark();
    m_begin = m_pos;
    m_recordLine = m_line;
    if (!hasByte())
        return m_error ? Result<bool>(std::unexpected(*m_error)) : false;

    CellEnd end = CellEnd::Delimiter;
    while (end == CellEnd::Delimiter)
        end = readCell();
    if (end == CellEnd::Failed) {
        m_cells.clear();
        return std::unexpected(*m_error);
    }
    return true;
}

void CsvReader::skipByteOrderMark()
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    m_first = false;
    while (m_end < mark.size() && fill()) { }
    if (QByteArrayView(m_bytes, m_end).startsWith(mark))
        m_pos = mark.size();
}

CsvReader::CellEnd CsvReader::readCell()
{
    if (qsizetype(m_cells.size()) >= m_limits.cells)
        return fail(ErrorCode::CellTooLong, m_line, u"too many cells in one record"_s);
    if (hasByte() && m_bytes[m_pos] == '"')
        return readQuoted();
    OpenCell cell { m_pos - m_begin, 0 };
    return takeRun(cell, endsBare) ? closeCell(cell) : CellEnd::Failed;
}

CsvReader::CellEnd CsvReader::readQuoted()
{
    const qint64 quoteLine = m_line;
    ++m_pos;
    OpenCell cell { m_pos - m_begin, 0 };
    for (;;) {
        if (!takeRun(cell, endsQuoted))
            return CellEnd::Failed;
        if (m_pos == m_end)
            return fail(ErrorCode::UnterminatedQuote, quoteLine);
        const char stop = m_bytes[m_pos];
        if (stop == '\0')
            return fail(ErrorCode::NotText, m_line);
        if (stop == '"') {
            ++m_pos;
            if (!hasByte() || m_bytes[m_pos] != '"')
                break;
        } else {
            // A lone return inside a cell is no line of its own, unless the file ends its lines so: line numbers are those
            // that an editor or a search shows.
            const bool ends = stop == '\n' || m_linesEndWithReturn;
            const bool afterReturn = cell.size > 0 && m_bytes[m_begin + cell.start + cell.size - 1] == '\r';
            if (ends && !(stop == '\n' && afterReturn && m_linesEndWithReturn))
                ++m_line;
        }
        takeByte(cell);
    }
    // What follows the closing quote belongs to the cell as written.
    return takeRun(cell, endsBare) ? closeCell(cell) : CellEnd::Failed;
}

/// The cell is complete; \c m_pos is at the byte that ended it, or at the end of the file.
CsvReader::CellEnd CsvReader::closeCell(OpenCell cell)
{
    m_cells.emplace_back(m_bytes + m_begin + cell.start, cell.size);
    if (m_pos == m_end)
        return CellEnd::Record;
    const char stop = m_bytes[m_pos];
    if (stop == '\0')
        return fail(ErrorCode::NotText, m_line);
    ++m_pos;
    if (stop == m_delimiter)
        return CellEnd::Delimiter;
    ++m_line;
    if (stop == '\r') {
        m_linesEndWithReturn = !hasByte() || m_bytes[m_pos] != '\n';
        if (!m_linesEndWithReturn)
            ++m_pos;
    }
    return CellEnd::Record;
}

/// Takes the bytes up to the next one that has one of the \p stops, or up to the end of the file, into the cell. Doubled
/// quotes have left a gap behind the cell; the bytes close it, so that the cell stays in one piece without a copy elsewhere.
bool CsvReader::takeRun(OpenCell &cell, quint8 stops)
{
    do {
        const char *const from = m_bytes + m_pos;
        const char *to = from;
        while ((m_stops[uchar(*to)] & stops) == 0)
            ++to;
        const qsizetype size = to - from;
        char *const target = m_bytes + m_begin + cell.start + cell.size;
        if (target != from)
            std::memmove(target, from, std::size_t(size));
        cell.size += size;
        m_pos += size;
        if (cell.size > m_limits.cell) {
            fail(ErrorCode::CellTooLong, m_line);
            return false;
        }
    } while (m_pos == m_end && fill());
    return !m_error;
}

void CsvReader::takeByte(OpenCell &cell)
{
    m_bytes[m_begin + cell.start + cell.size] = m_bytes[m_pos];
    ++cell.size;
    ++m_pos;
}

/// Reads more of the file behind the window. False at the end of the file and after an error.
bool CsvReader::fill()
{
    if (m_atEnd || m_error)
        return false;
    if (m_end - m_begin > m_limits.record) {
        fail(ErrorCode::CellTooLong, m_line, u"too many bytes in one record"_s);
        return false;
    }
    makeRoom();
    const qint64 read = m_device.read(m_bytes + m_end, chunkSize);
    if (read < 0) {
        fail(ErrorCode::FileUnreadable, m_line, m_device.errorString());
        return false;
    }
    m_atEnd = read == 0;
    m_end += read;
    m_consumed += read;
    m_bytes[m_end] = '\0';
    return read > 0;
}

/// Moves the current record to the front of the window and makes sure that one chunk and the NUL fit behind it.
void CsvReader::makeRoom()
{
    const qsizetype kept = m_end - m_begin;
    const char *const oldRecord = m_bytes + m_begin;
    const qsizetype needed = kept + chunkSize + 1;
    QByteArray larger;
    if (m_window.size() < needed)
        larger = QByteArray(std::max(needed, 2 * m_window.size()), Qt::Uninitialized);
    char *const bytes = larger.isEmpty() ? m_bytes : larger.data();
    if (kept > 0)
        std::memmove(bytes, oldRecord, std::size_t(kept));
    for (QByteArrayView &cell : m_cells)
        cell = QByteArrayView(bytes + (cell.data() - oldRecord), cell.size());

    if (!larger.isEmpty())
        m_window = std::move(larger);
    m_bytes = bytes;
    m_pos -= m_begin;
    m_begin = 0;
    m_end = kept;
}

CsvReader::CellEnd CsvReader::fail(ErrorCode code, qint64 line, const QString &detail)
{
    m_error = Error { code, {}, detail, line };
    return CellEnd::Failed;
}

namespace {

/// How evenly a delimiter divides the records of a sample.
struct Division
{
    qsizetype agreeing = 0; ///< records that have the most usual number of cells
    qsizetype cells = 0; ///< that number
};

Division divide(QByteArrayView sample, char delimiter)
{
    constexpr int recordsLookedAt = 50;
    QByteArray bytes = QByteArray::fromRawData(sample.data(), sample.size());
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};

    std::map<qsizetype, qsizetype> recordsByCells;
    CsvReader reader(buffer, delimiter);
    // A sample is cut somewhere: the error of a cut record only ends the looking.
    for (int records = 0; records < recordsLookedAt && reader.next().value_or(false); ++records) {
        if (reader.cells().size() > 1)
            ++recordsByCells[qsizetype(reader.cells().size())];
    }
    Division best;
    for (const auto &[cells, records] : recordsByCells) {
        if (records >= best.agreeing)
            best = { records, cells };
    }
    return best;
}

} // namespace

char sniffDelimiter(QByteArrayView sample)
{
    char chosen = ',';
    Division best;
    for (const char delimiter : { ',', ';', '\t' }) {
        const Division division = divide(sample, delimiter);
        const bool better =
            division.agreeing > best.agreeing || (division.agreeing == best.agreeing && division.cells > best.cells);
        if (better) {
            best = division;
            chosen = delimiter;
        }
    }
    return chosen;
}

} // namespace acquis
