// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace acquis {

/// What went wrong, as a fact. The words a person reads are chosen in ui (and in the command line's own word list),
/// so that an error can be told in either language after it happened.
enum class ErrorCode {
    Cancelled,
    // values
    NotANumber,
    NotAMoneyAmount,
    AmountOutOfRange,
    NotAFiscalYear,
    // files from outside
    FileNotFound,
    FileIsDirectory,
    FileUnreadable,
    FileChangedWhileReading,
    FileEmpty,
    FileNotWritable,
    NotText,
    InvalidEncoding,
    UnterminatedQuote,
    CellTooLong,
    UnknownFormat,
    HeaderWithoutRows,
    MissingColumn,
    SeveralFiscalYears,
    FiscalYearMissing,
    NoUsableRow,
    InvalidTable,
    // registers
    RegisterNotFound,
    RegisterExists,
    NotARegister,
    RegisterNewer,
    RegisterLocked,
    RegisterReadOnly,
    RegisterDamaged,
    RegisterUnreachable,
    DiskFull,
    StorageFailure,
    RecordChanged, ///< somebody else saved it since it was read
    // data shipped with the program or edited by its user
    InvalidData,
    UnknownDimension,
    UnknownValue,
    UnknownTag,
};

/// An error with what is needed to say it well. Thread-safe value.
struct Error
{
    ErrorCode code {};
    QString subject; ///< the file, register, column or word it is about
    QString detail; ///< raw detail for the log and the expert; never translated
    qint64 row = 0; ///< line of the file, 1-based; 0 when it is about no line

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// Shortest way to fail: `return failure(ErrorCode::FileNotFound, path);`
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {}, qint64 row = 0)
{
    return std::unexpected(Error { code, std::move(subject), std::move(detail), row });
}

/// Stable kebab-case word of a code, for machine output and logs.
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace acquis
