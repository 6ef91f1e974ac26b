// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/classifier.h"
#include "core/storage/statement.h"

#include <optional>
#include <vector>

namespace acquis {

class Database;

/// An id for a column that may be empty.
[[nodiscard]] inline std::optional<qint64> optionalId(UnitId id)
{
    return id.isValid() ? std::optional(id.value) : std::nullopt;
}

/// Writes which rules name a cell.
class CellTagWriter
{
public:
    [[nodiscard]] static Result<CellTagWriter> prepare(Database &database);
    [[nodiscard]] Result<void> write(qint64 cell, const std::vector<CellTag> &tags);

private:
    explicit CellTagWriter(Statement insert) : m_insert(std::move(insert)) { }
    Statement m_insert;
};

} // namespace acquis
