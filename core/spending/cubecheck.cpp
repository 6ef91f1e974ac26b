// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/cubecheck.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace acquis {

using namespace Qt::StringLiterals;

Result<IntegrityCheck> checkCube(Database &database)
{
    auto statement = Statement::prepare(database,
        u"SELECT COUNT(*), COALESCE(MIN(id), 0) FROM (SELECT c.id AS id, c.amount AS amount, c.line_count AS line_count, "
        "COALESCE(SUM(l.amount), 0) AS line_amount, COUNT(l.id) AS lines "
        "FROM spend_cell c LEFT JOIN spend_line l ON l.cell_id = c.id GROUP BY c.id, c.amount, c.line_count) AS sums "
        "WHERE amount <> line_amount OR line_count <> lines"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    const qint64 wrong = statement->integer(0);
    return IntegrityCheck { u"cube"_s, wrong == 0, wrong == 0 ? QString() : u"%1; %2"_s.arg(wrong).arg(statement->integer(1)) };
}

Result<std::vector<IntegrityCheck>> checkRegister(Database &database)
{
    auto checks = checkStorage(database);
    if (!checks)
        return checks;
    auto cube = checkCube(database);
    if (!cube)
        return std::unexpected(cube.error());
    checks->push_back(*cube);
    return checks;
}

} // namespace acquis
