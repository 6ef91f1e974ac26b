// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filesteps.h"

#include "core/procurements/stepbytes.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

QByteArray stepBytes(const QList<FieldChange> &changes)
{
    QJsonArray all;
    for (const FieldChange &change : changes)
        all.append(QJsonArray { change.path, change.before, change.after, change.position });
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<QList<FieldChange>> stepChanges(const QByteArray &bytes)
{
    constexpr int members = 4;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return failure(ErrorCode::RegisterDamaged, u"procurement_step"_s);
    QList<FieldChange> changes;
    const QJsonArray all = document.array();
    for (const QJsonValue &one : all) {
        const QJsonArray parts = one.toArray();
        if (parts.size() != members)
            return failure(ErrorCode::RegisterDamaged, u"procurement_step"_s);
        changes << FieldChange { parts[0].toString(), parts[1].toString(), parts[2].toString(), parts[3].toInt(-1) };
    }
    return changes;
}

Result<QList<FileStep>> fileSteps(Database &database, ProcurementFileId id, int limit)
{
    const QString sql = u"SELECT revision, undoes, action, actor, reason, at_utc, changes FROM procurement_step "
                        "WHERE file_id = ? ORDER BY revision DESC"_s;
    auto statement = Statement::prepare(database, limit > 0 ? sql + u" LIMIT %1"_s.arg(limit) : sql);
    if (!statement)
        return std::unexpected(statement.error());
    QList<FileStep> steps;
    const auto done = statement->bind(0, id.value).forEachRow([&steps](const Statement &row) -> Result<void> {
        auto changes = stepChanges(row.bytes(6));
        if (!changes)
            return std::unexpected(changes.error());
        steps.prepend({ int(row.integer(0)), int(row.integer(1)), row.text(2), row.text(3), row.text(4),
                        QDateTime::fromString(row.text(5), Qt::ISODateWithMs), std::move(*changes) });
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return steps;
}

Result<void> appendStep(Database &database, ProcurementFileId id, const FileStep &step)
{
    auto statement =
        Statement::prepare(database, u"INSERT INTO procurement_step (file_id, revision, undoes, action, actor, reason, "
                                     "at_utc, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, id.value)
        .bind(1, step.revision)
        .bind(2, step.undoes)
        .bind(3, step.action)
        .bind(4, step.actor)
        .bind(5, step.reason)
        .bind(6, step.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(7, stepBytes(step.changes))
        .exec();
}

QList<int> undoableRevisions(const QList<FileStep> &steps)
{
    QList<int> open;
    QList<int> undone; ///< by undos that still hold
    for (const FileStep &step : steps) {
        if (step.undoes == 0) {
            open << step.revision;
        } else if (open.contains(step.undoes)) {
            open.removeAll(step.undoes);
            undone << step.revision;
        } else if (undone.contains(step.undoes)) {
            // An undo that was itself taken back: what it had undone holds again.
            undone.removeAll(step.undoes);
            const auto first = std::ranges::find(steps, step.undoes, &FileStep::revision);
            if (first != steps.end())
                open << first->undoes;
        }
    }
    open.removeAll(1); // making the file is no step of it
    return open;
}

int redoableRevision(const QList<FileStep> &steps)
{
    QList<int> undone;
    for (const FileStep &step : steps) {
        if (step.undoes == 0)
            undone.clear();
        else if (!undone.removeOne(step.undoes))
            undone << step.revision;
    }
    return undone.isEmpty() ? 0 : undone.constLast();
}

} // namespace acquis
