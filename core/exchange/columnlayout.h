// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace acquis {

/// What a column of a spending file is about, whatever its header calls it.
enum class ColumnMeaning : quint8 {
    FiscalYear,
    Amount,
    Ministry,
    Category,
    Program,
    Component,
    Item,
    Account,
    Detail, ///< the seven levels, in the order of SourceLevel
    Vendor,
    Reference,
    SizeBand,
    Method,
    Commodity,
    Kind,
    AwardDate,
};
inline constexpr int columnMeaningCount = 16;

[[nodiscard]] QString meaningName(ColumnMeaning meaning); ///< "fiscal-year", "ministry", …
[[nodiscard]] std::optional<ColumnMeaning> meaningFromName(const QString &name);

/// Which column of a file means what.
struct ColumnLayout
{
    QString format;
    QString licence; ///< under which the publisher gives the file
    QStringList header; ///< as written, blanks folded
    QList<std::optional<ColumnMeaning>> meanings; ///< one per column
    std::array<int, columnMeaningCount> column; ///< index of the column; -1 when the file has none
    bool oneYear = false; ///< a file of this format speaks of one fiscal year

    [[nodiscard]] int of(ColumnMeaning meaning) const { return column[static_cast<size_t>(meaning)]; }
    [[nodiscard]] bool has(ColumnMeaning meaning) const { return of(meaning) >= 0; }
};

inline constexpr auto ontarioPublicAccounts = "ontario-public-accounts";
inline constexpr auto contractLines = "contract-lines";

/// Finds the format and the columns of a file by its header and, where header words say nothing, by what the first rows hold.
/// \p mapping names columns by hand: header (compared folded) to meaning name. \p yearIsGiven: no year column is needed.
/// \error UnknownFormat, MissingColumn
[[nodiscard]] Result<ColumnLayout> findLayout(const QStringList &header, const QList<QStringList> &firstRows,
                                              const QString &format, const QMap<QString, QString> &mapping, bool yearIsGiven);

/// Whether the header alone says that the rows are amounts of a year which somebody spent. Such lines may describe their firms, too
/// (their employees, their place): that makes them no list of vendors.
[[nodiscard]] bool isHeaderOfSpending(const QStringList &header);

} // namespace acquis
