// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/classifier.h"
#include "core/storage/statement.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace acquis {

class Database;

/// An id for a column that may be empty.
[[nodiscard]] inline std::optional<qint64> optionalId(UnitId id)
{
    return id.isValid() ? std::optional(id.value) : std::nullopt;
}

/// A path as its source wrote it: year and levels.
struct StoredPath
{
    qint64 id = 0;
    FiscalYear year;
    std::array<QString, sourceLevelCount> levels;
    SourceFileId file;
    quint32 position = 0; ///< among the paths of the file
};

/// All paths of the register, by id. \error register errors
[[nodiscard]] Result<std::vector<StoredPath>> storedPaths(Database &database);

/// The paths of one source file by position, each read when it is first asked for.
class PathReader
{
public:
    [[nodiscard]] static Result<PathReader> prepare(Database &database, SourceFileId file);
    /// The path lives as long as the reader. \error RegisterDamaged when there is none, register errors
    [[nodiscard]] Result<const StoredPath *> at(quint32 position);

private:
    PathReader(Statement select, SourceFileId file, QString subject)
        : m_select(std::move(select))
        , m_file(file)
        , m_subject(std::move(subject))
    { }

    Statement m_select;
    SourceFileId m_file;
    QString m_subject;
    std::unordered_map<quint32, StoredPath> m_known;
};

/// Writes which rules name a path.
class PathTagWriter
{
public:
    [[nodiscard]] static Result<PathTagWriter> prepare(Database &database);
    [[nodiscard]] Result<void> write(qint64 path, const std::vector<CellTag> &tags);

private:
    explicit PathTagWriter(Statement insert) : m_insert(std::move(insert)) { }
    Statement m_insert;
};

} // namespace acquis
