// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filestore.h"

#include "core/procurements/documentstore.h"
#include "core/procurements/filejson.h"
#include "core/procurements/filemoney.h"
#include "core/procurements/filesteps.h"
#include "core/procurements/filesummaries.h"
#include "core/procurements/officepeople.h"
#include "core/procurements/waivers.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// A file in both its forms.
struct HeldFile
{
    StoredFile stored;
    QJsonObject members;
};

/// Members of a file that hold texts or codes of which each counts for itself.
const QStringList &setMembers()
{
    static const QStringList names { u"confirmed"_s, u"finished"_s, u"flags"_s,   u"goals"_s,  u"helped"_s,
                                     u"hindered"_s,  u"packs"_s,    u"reasons"_s, u"related"_s };
    return names;
}

QByteArray bytesOf(const QJsonObject &members)
{
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

Result<ProcurementFile> valueOf(const QJsonObject &members)
{
    auto file = fileFromJson(members);
    if (!file)
        return failure(ErrorCode::InvalidData, file.error().constFirst().member,
                       QString(codeOf(file.error().constFirst().fault)));
    return std::move(*file);
}

Result<HeldFile> heldIn(const Statement &row)
{
    HeldFile held;
    held.stored.id = { row.integer(0) };
    held.stored.revision = int(row.integer(2));
    held.stored.savedAt = QDateTime::fromString(row.text(4), Qt::ISODateWithMs);
    held.stored.savedBy = row.text(5);
    const QByteArray body = row.bytes(3);
    auto file = fileFromJson(body);
    if (!file)
        return failure(ErrorCode::RegisterDamaged, u"procurement-file/"_s + row.text(1), file.error().constFirst().member);
    held.stored.file = std::move(*file);
    held.members = QJsonDocument::fromJson(body).object();
    return held;
}

const QString selectFile = u"SELECT id, number, revision, body, saved_at_utc, saved_by FROM procurement_file WHERE "_s;

template <typename Key>
Result<HeldFile> heldWhere(Database &database, const QString &column, const Key &key, const QString &subject)
{
    auto statement = Statement::prepare(database, selectFile + column + u" = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, key).exec(); !done)
        return std::unexpected(done.error());
    const auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::UnknownValue, subject);
    return heldIn(*statement);
}

Result<HeldFile> held(Database &database, ProcurementFileId id)
{
    return heldWhere(database, u"id"_s, id.value, u"procurement-file"_s);
}

constexpr qsizetype longestTail = 8; ///< digits of a number that is counted on from

Result<QString> nextNumber(Database &database, int year)
{
    auto statement = Statement::prepare(database, u"SELECT number FROM procurement_file WHERE number >= ? AND number < ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const QString stem = u"PF-%1-"_s.arg(year);
    // Somebody may have typed a number that goes on otherwise ("PF-2026-0007-B"): it counts for nothing.
    int last = 0;
    const auto done =
        statement->bind(0, stem).bind(1, u"PF-%1."_s.arg(year)).forEachRow([&](const Statement &row) -> Result<void> {
            const QString tail = row.text(0).mid(stem.size());
            const bool isCounted =
                tail.size() <= longestTail && std::ranges::all_of(tail, [](QChar c) { return c >= u'0' && c <= u'9'; });
            last = std::max(last, isCounted ? tail.toInt() : 0);
            return {};
        });
    if (!done)
        return std::unexpected(done.error());
    return stem + QString::number(last + 1).rightJustified(4, u'0');
}

Result<void> writeAudit(Database &database, const ProcurementFile &file, const QList<FieldChange> &changes,
                        const FileChange &change)
{
    std::vector<AuditEntry> entries;
    entries.reserve(size_t(changes.size()));
    for (const FieldChange &one : changes) {
        entries.push_back(
            { change.at, change.actor, change.action, auditName(file) + u'#' + one.path, one.before, one.after, change.reason });
    }
    return appendAudit(database, entries);
}

Result<StoredFile> written(Database &database, StoredFile stored, const QJsonObject &members, const FileChange &change)
{
    auto statement = Statement::prepare(
        database,
        u"UPDATE procurement_file SET number = ?, revision = ?, body = ?, saved_at_utc = ?, saved_by = ? WHERE id = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    stored.savedAt = change.at.toUTC();
    stored.savedBy = change.actor;
    const QByteArray body = bytesOf(members);
    if (body.size() > largestFile)
        return failure(ErrorCode::InvalidData, auditName(stored.file), QString(codeOf(RecordFault::TooLarge)));
    auto done = statement->bind(0, stored.file.head.number)
                    .bind(1, stored.revision)
                    .bind(2, body)
                    .bind(3, stored.savedAt.toString(Qt::ISODateWithMs))
                    .bind(4, stored.savedBy)
                    .bind(5, stored.id.value)
                    .exec();
    if (!done)
        return std::unexpected(done.error());
    return stored;
}

/// Everything that goes with a change of the file, in the caller's transaction.
Result<StoredFile> keep(Database &database, const HeldFile &before, const ProcurementFile &file, const QJsonObject &members,
                        const QList<FieldChange> &changes, int undoes, const FileChange &change)
{
    StoredFile stored { before.stored.id, before.stored.revision + 1, file, {}, {} };
    auto kept = written(database, stored, members, change);
    if (!kept)
        return kept;
    if (auto done = appendStep(database, kept->id,
                               { kept->revision, undoes, change.action, change.actor, change.reason, change.at, changes });
        !done)
        return std::unexpected(done.error());
    if (auto done = useDocuments(database, kept->id, file); !done)
        return std::unexpected(done.error());
    if (auto done = writeAudit(database, file, changes, change); !done)
        return std::unexpected(done.error());
    if (const auto lines = moneyLines(file); lines != moneyLines(before.stored.file)) {
        if (auto done = putLedger(database, file.head.number, lines); !done)
            return std::unexpected(done.error());
    }
    if (auto done = putSummary(database, summaryOf(*kept)); !done)
        return std::unexpected(done.error());
    return kept;
}

/// Judges and keeps what \p members say, which stands on \p before.
Result<FileSave> settle(Database &database, Transaction &transaction, const HeldFile &before, const QJsonObject &members,
                        int undoes, const FileChange &change)
{
    const QList<FieldChange> changes = changesBetween(before.members, members);
    if (changes.isEmpty())
        return FileSave { before.stored, {}, {} };
    const auto file = valueOf(members);
    if (!file)
        return std::unexpected(file.error());
    const auto people = officePeople(database);
    if (!people)
        return std::unexpected(people.error());
    const RuleSet *rules = change.rules.get();
    QList<FileFinding> forbidden = forbiddenBy(before.stored.file, *file, people->people, change.at, rules, change.actor);
    forbidden << waiverFaults(before.stored.file, *file, people->people, change.actor, rules);
    if (!forbidden.isEmpty())
        return FileSave { before.stored, {}, std::move(forbidden) };
    auto stored = keep(database, before, *file, members, changes, undoes, change);
    if (!stored)
        return std::unexpected(stored.error());
    if (auto done = transaction.commit(); !done)
        return std::unexpected(done.error());
    return FileSave { std::move(*stored), {}, {} };
}

} // namespace

QString auditName(const ProcurementFile &file)
{
    return u"procurement-file/"_s + file.head.number;
}

Result<FileSave> createFile(Database &database, ProcurementFile file, const FileChange &change)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (file.head.number.isEmpty()) {
        auto number = nextNumber(database, file.head.openedOn.year());
        if (!number)
            return std::unexpected(number.error());
        file.head.number = *number;
    }
    if (file.uid.isEmpty())
        file.uid = newUid(u'f');
    if (file.passages.isEmpty())
        file.passages << StagePassage { newUid(u'p'), file.stage, file.head.holder, file.head.openedOn, {}, {} };
    auto insert = Statement::prepare(
        database, u"INSERT INTO procurement_file (number, revision, body, saved_at_utc, saved_by) VALUES (?, 0, ?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    auto done = insert->bind(0, file.head.number).bind(1, QByteArray("{}")).bind(2, QString()).bind(3, change.actor).exec();
    if (!done)
        return std::unexpected(done.error());
    const HeldFile none { StoredFile { { insert->lastInsertId() }, 0, {}, {}, {} }, {} };
    return settle(database, *transaction, none, fileToJson(file), 0, change);
}

Result<StoredFile> loadFile(Database &database, ProcurementFileId id)
{
    auto file = held(database, id);
    if (!file)
        return std::unexpected(file.error());
    return std::move(file->stored);
}

Result<StoredFile> loadFile(Database &database, const QString &number)
{
    auto file = heldWhere(database, u"number"_s, number, u"procurement-file/"_s + number);
    if (!file)
        return std::unexpected(file.error());
    return std::move(file->stored);
}

Result<FileSave> saveFile(Database &database, const StoredFile &base, const ProcurementFile &mine, const FileChange &change)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto now = held(database, base.id);
    if (!now)
        return std::unexpected(now.error());
    if (now->stored.revision == base.revision)
        return settle(database, *transaction, *now, fileToJson(mine), 0, change);
    const Merge merge = mergeChanges(fileToJson(base.file), fileToJson(mine), now->members, setMembers());
    if (!merge.conflicts.isEmpty())
        return FileSave { now->stored, merge.conflicts, {} };
    return settle(database, *transaction, *now, merge.merged, 0, change);
}

Result<ProcurementFile> joinedFile(const ProcurementFile &base, const ProcurementFile &mine, const ProcurementFile &theirs,
                                   const QStringList &keepMine)
{
    const Merge merge = mergeChanges(fileToJson(base), fileToJson(mine), fileToJson(theirs), setMembers());
    QList<FieldChange> mineAgain;
    for (const MergeConflict &conflict : merge.conflicts) {
        if (keepMine.contains(conflict.path))
            mineAgain << FieldChange { conflict.path, conflict.theirs, conflict.mine };
    }
    const auto members = withChanges(merge.merged, mineAgain);
    if (!members)
        return std::unexpected(members.error());
    return valueOf(*members);
}

Result<FileSave> undoStep(Database &database, ProcurementFileId id, int revision, const FileChange &change)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto now = held(database, id);
    if (!now)
        return std::unexpected(now.error());
    auto steps = fileSteps(database, id);
    if (!steps)
        return std::unexpected(steps.error());
    const auto step = std::ranges::find(*steps, revision, &FileStep::revision);
    if (step == steps->end() || revision <= 1)
        return failure(ErrorCode::UnknownValue, auditName(now->stored.file), QString::number(revision));
    auto members = withChanges(now->members, inverted(step->changes));
    if (!members) {
        if (members.error().code != ErrorCode::RecordChanged)
            return std::unexpected(members.error());
        return FileSave { now->stored, { { members.error().subject, {}, {}, {} } }, {} };
    }
    return settle(database, *transaction, *now, *members, revision, change);
}

} // namespace acquis
