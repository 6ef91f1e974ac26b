// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/fiscalyear.h"
#include "core/base/ids.h"
#include "core/spending/spendcube.h"

#include <QStringList>

#include <array>
#include <optional>

namespace acquis {

class Database;

/// The levels of a source line, as the source wrote them.
enum class SourceLevel : quint8 { Ministry, Category, Program, Component, Item, Account, Detail };
inline constexpr int sourceLevelCount = 7;

/// Which rule of which tag counts a line.
struct LineTag
{
    QString tag; ///< code of the tag, e.g. "iit-study"
    int version = 0;
    BilingualText tagName;
    QString rule; ///< code of the rule inside the tag
    BilingualText ruleName;
    friend bool operator==(const LineTag &, const LineTag &) = default;
};

/// One stored line with its proof.
struct SpendLine
{
    FiscalYear year;
    std::array<QString, sourceLevelCount> levels; ///< as written
    QString vendor;
    QString reference;
    Money amount;
    QString sourceName; ///< file name as it was imported
    QString sha256; ///< hex
    qint64 row = 0; ///< line of the source file, 1-based
    QList<LineTag> tags;
    friend bool operator==(const SpendLine &, const SpendLine &) = default;
};

struct LinePage
{
    QList<SpendLine> lines;
    qint64 matching = 0; ///< how many lines there are in all
};

/// The lines behind a figure, in the order of source file and row, from \p offset, at most \p limit (0: all).
/// \error register errors, Cancelled
[[nodiscard]] Result<LinePage> spendLines(Database &database, const SpendCube &cube, const QList<CubeFilter> &where,
                                          qint64 offset, qint64 limit, const CancelToken &cancel = {});

/// What is known of an imported file.
struct SourceFile
{
    SourceFileId id;
    QString name;
    QString sha256;
    QString format;
    QString encoding;
    qint64 rowsRead = 0;
    qint64 rowsRejected = 0;
    Money controlTotal;
    QString importedAt; ///< ISO 8601, UTC
    SourceFileId supersededBy; ///< valid when a corrected file took its place
    QString licence; ///< as the format's publisher states it
    friend bool operator==(const SourceFile &, const SourceFile &) = default;
};

[[nodiscard]] Result<QList<SourceFile>> sourceFiles(Database &database);

/// How a source file takes part in a figure: the proof table of the spending page.
struct SourceProof
{
    SourceFile file;
    qint64 countedLines = 0;
    Money counted;
    friend bool operator==(const SourceProof &, const SourceProof &) = default;
};

[[nodiscard]] QList<SourceProof> proofOf(const SpendCube &cube, const QList<SourceFile> &files, const QList<CubeFilter> &where);

} // namespace acquis
