// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/textids.h"

#include "core/storage/database.h"

namespace acquis {

using namespace Qt::StringLiterals;

Result<TextIds> TextIds::prepare(Database &database, const QString &table)
{
    auto find = Statement::prepare(database, u"SELECT id FROM %1 WHERE text = ?"_s.arg(table));
    auto add = Statement::prepare(database, u"INSERT INTO %1 (text) VALUES (?)"_s.arg(table));
    if (!find || !add)
        return std::unexpected(find ? add.error() : find.error());
    return TextIds(std::move(*find), std::move(*add));
}

Result<qint64> TextIds::idOf(const QString &text)
{
    if (auto done = m_find.bind(0, text).exec(); !done)
        return std::unexpected(done.error());
    auto row = m_find.next();
    if (!row)
        return std::unexpected(row.error());
    if (*row) {
        const qint64 id = m_find.integer(0);
        m_find.finish();
        return id;
    }
    if (auto done = m_add.bind(0, text).exec(); !done)
        return std::unexpected(done.error());
    return m_add.lastInsertId();
}

} // namespace acquis
