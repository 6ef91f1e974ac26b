// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/crosswalk.h"

#include "core/spending/classifier.h"
#include "core/spending/reclassify.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

UnitKind kindOf(const QString &name)
{
    return name == "ministry"_L1 ? UnitKind::Ministry : UnitKind::Program;
}

QString nameOf(UnitKind kind)
{
    return kind == UnitKind::Ministry ? u"ministry"_s : u"program"_s;
}

QString described(const CrosswalkRow &row)
{
    return u"%1: %2 [%3|%4|%5-%6] -> %7 (%8)"_s.arg(nameOf(row.kind), row.written, row.withinMinistry, row.withComponent)
        .arg(row.firstYear.startYear())
        .arg(row.lastYear.startYear())
        .arg(row.unitCode, row.source);
}

Result<qint64> unitId(Database &database, UnitKind kind, const QString &code)
{
    auto statement = Statement::prepare(database, u"SELECT id FROM unit WHERE kind = ? AND code = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, nameOf(kind)).bind(1, code).exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::InvalidData, code);
    return statement->integer(0);
}

Result<CrosswalkRow> rowById(Database &database, qint64 id)
{
    auto rows = crosswalkRows(database);
    if (!rows)
        return std::unexpected(rows.error());
    for (const CrosswalkRow &row : std::as_const(*rows)) {
        if (row.id == id)
            return row;
    }
    return failure(ErrorCode::InvalidData, QString::number(id));
}

/// What is shipped bears names in both languages; a unit made of a file's words has those words alone.
bool isMadeOfWords(const UnitName &name)
{
    return name.name.fr.isEmpty() && !name.firstYear.isValid() && !name.lastYear.isValid() && name.predecessors.isEmpty();
}

bool isWithoutLimits(const CrosswalkRow &row)
{
    return row.withinMinistry.isEmpty() && row.withComponent.isEmpty() && !row.firstYear.isValid() && !row.lastYear.isValid();
}

QJsonObject fieldsOf(const CrosswalkRow &row)
{
    return { { u"kind"_s, nameOf(row.kind) },
             { u"written"_s, row.written },
             { u"within-ministry"_s, row.withinMinistry },
             { u"with-component"_s, row.withComponent },
             { u"first-year"_s, row.firstYear.startYear() },
             { u"last-year"_s, row.lastYear.startYear() },
             { u"unit"_s, row.unitCode },
             { u"source"_s, row.source } };
}

AuditEntry editOf(qint64 id, const QString &actor)
{
    return { QDateTime::currentDateTimeUtc(), actor, u"crosswalk-edit"_s, u"crosswalk/%1"_s.arg(id), {}, {}, {} };
}

/// Audit entries and new mapping of all cells: what every edit of the crosswalk ends with.
Result<void> finishEdit(Database &database, const std::vector<AuditEntry> &entries)
{
    if (auto done = appendAudit(database, entries); !done)
        return done;
    return reclassifyPaths(database);
}

} // namespace

Result<QList<CrosswalkRow>> crosswalkRows(Database &database)
{
    auto statement = Statement::prepare(
        database,
        u"SELECT c.id, c.kind, c.written, c.within_ministry, c.with_component, c.first_year, c.last_year, u.code, c.source "
        "FROM crosswalk c JOIN unit u ON u.id = c.unit_id ORDER BY c.id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    QList<CrosswalkRow> rows;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return rows;
        rows.append({ statement->integer(0), kindOf(statement->text(1)), statement->text(2), statement->text(3),
                      statement->text(4), FiscalYear(static_cast<int>(statement->integer(5))),
                      FiscalYear(static_cast<int>(statement->integer(6))), statement->text(7), statement->text(8) });
    }
}

Result<QList<UnitName>> unitNames(Database &database)
{
    auto statement = Statement::prepare(
        database, u"SELECT n.id, u.kind, u.code, n.first_year, n.last_year, n.name_en, n.name_fr, n.predecessors, n.source "
                  "FROM unit_name n JOIN unit u ON u.id = n.unit_id ORDER BY u.kind, u.code, n.first_year"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    QList<UnitName> names;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return names;
        names.append({ statement->integer(0),
                       kindOf(statement->text(1)),
                       statement->text(2),
                       FiscalYear(static_cast<int>(statement->integer(3))),
                       FiscalYear(static_cast<int>(statement->integer(4))),
                       { statement->text(5), statement->text(6) },
                       statement->text(7),
                       statement->text(8) });
    }
}

Result<QList<UnitName>> unexplainedUnits(Database &database)
{
    auto names = unitNames(database);
    if (!names)
        return names;
    const auto rows = crosswalkRows(database);
    if (!rows)
        return std::unexpected(rows.error());
    names->removeIf([&rows](const UnitName &name) {
        const auto explains = [&name, words = foldedUnitName(name.kind, name.name.en)](const CrosswalkRow &row) {
            return row.kind == name.kind && isWithoutLimits(row) && foldedUnitName(row.kind, row.written) == words;
        };
        return !isMadeOfWords(name) || std::ranges::any_of(*rows, explains);
    });
    return names;
}

Result<qint64> saveCrosswalkRow(Database &database, const CrosswalkRow &row, const QString &actor)
{
    for (const QString &needed : { row.written, row.unitCode, row.source }) {
        if (needed.trimmed().isEmpty())
            return failure(ErrorCode::InvalidData, row.written);
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto unit = unitId(database, row.kind, row.unitCode);
    if (!unit)
        return std::unexpected(unit.error());
    std::optional<CrosswalkRow> before;
    if (row.id > 0) {
        auto old = rowById(database, row.id);
        if (!old)
            return std::unexpected(old.error());
        before = std::move(*old);
    }
    const QString sql =
        row.id > 0
            ? u"UPDATE crosswalk SET kind = ?, written = ?, within_ministry = ?, with_component = ?, first_year = ?, last_year = ?, unit_id = ?, source = ? WHERE id = ?"_s
            : u"INSERT INTO crosswalk (kind, written, within_ministry, with_component, first_year, last_year, unit_id, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s;
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, nameOf(row.kind))
        .bind(1, row.written.simplified())
        .bind(2, row.withinMinistry)
        .bind(3, row.withComponent.simplified());
    statement->bind(4, row.firstYear.startYear())
        .bind(5, row.lastYear.startYear())
        .bind(6, *unit)
        .bind(7, row.source.simplified());
    if (row.id > 0)
        statement->bind(8, row.id);
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    const qint64 id = row.id > 0 ? row.id : statement->lastInsertId();
    statement->finish();
    CrosswalkRow kept = row; // as the table has it
    kept.written = row.written.simplified();
    kept.withComponent = row.withComponent.simplified();
    kept.source = row.source.simplified();
    AuditEntry entry = editOf(id, actor);
    if (!before)
        entry.after = described(kept);
    if (auto done = finishEdit(database, before ? fieldEntries(entry, changesBetween(fieldsOf(*before), fieldsOf(kept)))
                                                : std::vector { entry });
        !done)
        return std::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return id;
}

Result<void> removeCrosswalkRow(Database &database, qint64 id, const QString &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto old = rowById(database, id);
    if (!old)
        return std::unexpected(old.error());
    auto statement = Statement::prepare(database, u"DELETE FROM crosswalk WHERE id = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, id).exec(); !done)
        return done;
    AuditEntry entry = editOf(id, actor);
    entry.before = described(*old);
    if (auto done = finishEdit(database, { entry }); !done)
        return done;
    return transaction->commit();
}

} // namespace acquis
