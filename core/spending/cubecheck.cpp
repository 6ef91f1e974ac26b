// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/cubecheck.h"

#include "core/spending/blocktable.h"
#include "core/spending/ledgercheck.h"
#include "core/spending/ledgersource.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QStringList>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Amount and number of lines. Sums wrap: a damaged register must not stop its own check.
struct Sum
{
    quint64 amount = 0;
    qint64 count = 0;
    void add(qint64 cents, qint64 lines)
    {
        amount += static_cast<quint64>(cents);
        count += lines;
    }
    friend bool operator==(const Sum &, const Sum &) = default;
};

struct CheckedFile
{
    SourceFileId id;
    Sum stated; ///< rows kept and control total
};

Result<std::vector<CheckedFile>> filesToCheck(Database &database)
{
    auto statement =
        Statement::prepare(database, u"SELECT id, control_total, rows_read - rows_rejected FROM source_file ORDER BY id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<CheckedFile> files;
    auto read = statement->forEachRow([&](const Statement &row) -> Result<void> {
        CheckedFile &file = files.emplace_back();
        file.id = { row.integer(0) };
        file.stated.add(row.integer(1), row.integer(2));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return files;
}

/// The sums that the paths of a file state, by position.
Result<std::vector<Sum>> pathSums(Database &database, SourceFileId file)
{
    auto statement =
        Statement::prepare(database, u"SELECT amount, line_count FROM spend_path WHERE source_file_id = ? ORDER BY position"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, file.value);
    std::vector<Sum> sums;
    auto read = statement->forEachRow([&](const Statement &row) -> Result<void> {
        sums.emplace_back().add(row.integer(0), row.integer(1));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return sums;
}

Result<qint64> lastVendor(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT COALESCE(MAX(id), 0) FROM vendor_name"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    if (auto row = statement->next(); !row)
        return std::unexpected(row.error());
    return statement->integer(0);
}

/// What is wrong with a file; empty when nothing is.
Result<QString> problemOf(Database &database, const CheckedFile &file, qint64 vendors)
{
    auto cells = storedCells(database, file.id);
    if (!cells)
        return std::unexpected(cells.error());
    auto stated = pathSums(database, file.id);
    if (!stated)
        return std::unexpected(stated.error());
    auto lines = LineScan::open(database, file.id);
    if (!lines)
        return std::unexpected(lines.error());

    std::vector<Sum> ofCells(cells->size());
    Sum all;
    StoredLine line;
    for (;;) {
        auto more = lines->next(line);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (line.cell >= ofCells.size() || line.vendor < 0 || line.vendor > vendors)
            return u"line %1 has no cell or no vendor"_s.arg(line.row);
        ofCells[line.cell].add(line.amount, 1);
        all.add(line.amount, 1);
    }
    std::vector<Sum> ofPaths(stated->size());
    for (size_t i = 0; i < cells->size(); ++i) {
        Sum cell;
        cell.add((*cells)[i].amount, (*cells)[i].count);
        if (cell != ofCells[i])
            return u"cell %1 is not the sum of its lines"_s.arg(i);
        if ((*cells)[i].path >= ofPaths.size())
            return u"cell %1 has no path"_s.arg(i);
        ofPaths[(*cells)[i].path].add((*cells)[i].amount, (*cells)[i].count);
    }
    const auto differs = std::mismatch(ofPaths.begin(), ofPaths.end(), stated->begin());
    if (differs.first != ofPaths.end())
        return u"path %1 is not the sum of its cells"_s.arg(differs.first - ofPaths.begin());
    return all == file.stated ? QString() : u"the control total is not the sum of the lines"_s;
}

} // namespace

Result<IntegrityCheck> checkCube(Database &database)
{
    auto files = filesToCheck(database);
    if (!files)
        return std::unexpected(files.error());
    auto vendors = lastVendor(database);
    if (!vendors)
        return std::unexpected(vendors.error());
    QStringList problems;
    for (const CheckedFile &file : *files) {
        auto problem = problemOf(database, file, *vendors);
        // A block that cannot be read is what this check is there to find.
        if (!problem && problem.error().code != ErrorCode::RegisterDamaged)
            return std::unexpected(problem.error());
        const QString text = problem ? *problem : problem.error().detail;
        if (!text.isEmpty())
            problems << u"source file %1: %2"_s.arg(file.id.value).arg(text);
    }
    return IntegrityCheck { u"cube"_s, problems.isEmpty(), problems.join(u"; "_s) };
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
    auto ledger = hasLedger(database);
    if (!ledger)
        return std::unexpected(ledger.error());
    if (!*ledger)
        return checks;
    auto lines = checkLedger(database);
    if (!lines)
        return std::unexpected(lines.error());
    checks->push_back(*lines);
    return checks;
}

} // namespace acquis
