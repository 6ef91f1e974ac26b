// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulepack.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace acquis {

enum class PackFault {
    FileNotFound,
    FileUnreadable,
    TooLarge,
    TooDeep,
    NotJson,
    DuplicateMember,
    UnknownMember,
    MissingMember,
    WrongType,
    UnknownCode,
    EmptyList,
    NotAnId,
    EmptyText,
    TextTooLong,
    ControlCharacter,
    NotAnAmount,
    NotADate,
    OutOfRange,
    EmptySpan,
    OutsideSpan,
    Overlap,
    Gap,
    DuplicateId,
    VerdictDoesNotFit,
    ConditionDoesNotFit,
    UnknownRow,
    TooManyRows,
    Contradicts, ///< two rows of a ministry's or an organisation's layer ask different things of the same purchase
    WrongLayer, ///< an organisation speaks for its own layers only
    NotAnOverlay, ///< a valid pack, but more than the editor of overlays can show
};

/// What is wrong with a pack and where: the row or series by its id, the member by its path from there.
struct PackFinding
{
    PackFault fault {};
    QString file;
    QString row; ///< id of the row, series or step; empty: of the pack itself
    QString member; ///< e.g. "citation/section"
    QString value; ///< what stood there, or the other row
    friend bool operator==(const PackFinding &, const PackFinding &) = default;
};

/// A pack, or everything that is wrong with it (at most the first hundred findings). Nothing is half loaded.
using PackResult = std::expected<RulePack, QList<PackFinding>>;

/// Reads and validates a pack (resources/schema/rulepack.schema.json and the partition of values and days). Pure.
/// \p file is only named in findings.
[[nodiscard]] PackResult parsePack(const QByteArray &json, const QString &file = {});
/// The same from a file; a file larger than a pack may be is not read.
[[nodiscard]] PackResult loadPack(const QString &path);

using PacksResult = std::expected<QList<RulePack>, QList<PackFinding>>;

/// The packs that the program ships, in the order of their ids.
[[nodiscard]] PacksResult shippedPacks();

} // namespace acquis
