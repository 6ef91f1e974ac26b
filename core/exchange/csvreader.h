// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <array>
#include <optional>
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
        qsizetype cells = 4096; ///< cells in one record
        qsizetype record = 1 << 26; ///< bytes in one record
    };

    /// \p device is open for reading and outlives the reader. A UTF-8 byte-order mark is skipped.
    explicit CsvReader(QIODevice &device, char delimiter = ',');
    CsvReader(QIODevice &device, char delimiter, Limits limits);
    Q_DISABLE_COPY_MOVE(CsvReader)
    ~CsvReader() = default;

    /// Reads the next record into cells(). False at the end. After an error every further call answers the same error.
    /// \error FileUnreadable, UnterminatedQuote, CellTooLong (any limit), NotText (a NUL byte); each with the line. The
    /// subject is left to the caller, who knows the name of the file.
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
    enum class CellEnd { Delimiter, Record, Failed };
    /// A cell being read, its start counted from the start of the record: the window may move under it.
    struct OpenCell
    {
        qsizetype start = 0;
        qsizetype size = 0;
    };

    [[nodiscard]] CellEnd readCell();
    [[nodiscard]] CellEnd readQuoted();
    [[nodiscard]] CellEnd closeCell(OpenCell cell);
    [[nodiscard]] bool takeRun(OpenCell &cell, quint8 stops);
    void takeByte(OpenCell &cell);
    [[nodiscard]] bool hasByte() { return m_pos < m_end || fill(); }
    [[nodiscard]] bool fill();
    void makeRoom();
    void skipByteOrderMark();
    CellEnd fail(ErrorCode code, qint64 line, const QString &detail = {});

    // The window is the part of the file that holds the whole current record; behind its end stands a NUL, at which every
    // scan stops, so that no scan asks for the end at each byte.
    QIODevice &m_device;
    Limits m_limits;
    char m_delimiter;
    bool m_atEnd = false;
    bool m_first = true;
    bool m_linesEndWithReturn = false; ///< the last record ended with a return alone
    std::array<quint8, 256> m_stops {};
    QByteArray m_window;
    char *m_bytes = nullptr; ///< the bytes of m_window
    qsizetype m_begin = 0; ///< start of the current record
    qsizetype m_pos = 0; ///< next byte to read
    qsizetype m_end = 0;
    qint64 m_consumed = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    std::vector<QByteArrayView> m_cells;
    std::optional<Error> m_error;
};

/// The delimiter among comma, semicolon and tab that divides the first lines of \p sample into the most equal columns.
[[nodiscard]] char sniffDelimiter(QByteArrayView sample);

} // namespace acquis
