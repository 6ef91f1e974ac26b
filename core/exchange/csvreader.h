// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <vector>

namespace acquis {

/// Streaming reader of RFC 4180 CSV, tolerant where the world is: LF, CRLF or CR line ends (mixed too), line breaks and
/// doubled quotes inside quoted cells, a quote in the middle of a bare cell taken as written, a last line without end.
/// Memory is bounded by the longest record, whatever the size of the file.
class CsvReader
{
public:
    struct Limits
    {
        qsizetype cell = 1 << 20; ///< bytes in one cell
        int cells = 4096; ///< cells in one record
    };

    /// \p device is open for reading and outlives the reader. A UTF-8 byte-order mark is skipped.
    explicit CsvReader(QIODevice &device, char delimiter = ',', Limits limits = {});

    /// Reads the next record into cells(). False at the end.
    /// \error FileUnreadable, UnterminatedQuote, CellTooLong, NotText (a NUL byte); each with the line
    [[nodiscard]] Result<bool> next();

    /// Cells of the current record, raw bytes in the file's encoding; valid until the next call of next().
    [[nodiscard]] const std::vector<QByteArrayView> &cells() const { return m_cells; }
    /// Line of the file on which the current record starts, 1-based.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    /// Bytes taken from the device so far.
    [[nodiscard]] qint64 position() const { return m_consumed; }
    /// True when the current record is an empty line.
    [[nodiscard]] bool isBlank() const { return m_cells.size() == 1 && m_cells.front().isEmpty(); }

private:
    [[nodiscard]] Result<bool> fill();
    // The implementation keeps a window of the file that always holds the whole current record.
    QIODevice &m_device;
    char m_delimiter;
    Limits m_limits;
    QByteArray m_window;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_atEnd = false;
    bool m_first = true;
    qint64 m_consumed = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    std::vector<QByteArrayView> m_cells;
};

/// The delimiter among comma, semicolon and tab that divides the first lines of \p sample into the most equal columns.
[[nodiscard]] char sniffDelimiter(QByteArrayView sample);

} // namespace acquis
