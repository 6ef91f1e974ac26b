// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

namespace acquis {

class Database;

/// Rows of source_text or vendor_name: each text once. Finds a text's row or adds one.
class TextIds
{
public:
    /// \p table: source_text or vendor_name. \error register errors
    [[nodiscard]] static Result<TextIds> prepare(Database &database, const QString &table);
    [[nodiscard]] Result<qint64> idOf(const QString &text);

private:
    TextIds(Statement find, Statement add) : m_find(std::move(find)), m_add(std::move(add)) { }
    Statement m_find;
    Statement m_add;
};

} // namespace acquis
