// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/recordfields.h"
#include "core/procurements/officepeople.h"
#include "core/procurements/peoplemerge.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/recordchanges.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDateTime>
#include <QJsonDocument>

#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

template <typename F>
void describe(F &f, Described<F, OfficePerson> &x)
{
    f.word("uid", x.uid);
    f.text("name", x.name);
    f.optionalBoth("title", x.title);
    f.optionalText("unit", x.unit);
    f.maybeCode("authority", x.authority);
    f.optionalDay("from", x.from);
    f.optionalDay("until", x.until);
}

template <typename F>
void describe(F &f, Described<F, DelegatedAuthority> &x)
{
    f.word("uid", x.uid);
    f.text("from", x.from);
    f.text("to", x.to);
    f.code("authority", x.authority);
    f.optionalAmount("up-to", x.upTo);
    f.day("start", x.start);
    f.day("end", x.end);
    f.optionalProse("reason", x.reason);
}

template <typename F>
void describe(F &f, Described<F, OfficePeople> &x)
{
    constexpr qsizetype most = 5000;
    f.list("persons", x.persons, most);
    f.list("delegations", x.delegations, most);
}

namespace {

const QString settingName = u"office-people"_s;
constexpr int firstSchema = 7; ///< that has the table

struct HeldPeople
{
    StoredPeople stored;
    QJsonObject members;
};

QJsonObject membersOf(const OfficePeople &people)
{
    RecordWriter writer;
    describe(writer, people);
    return writer.members();
}

Result<OfficePeople> peopleIn(const QJsonObject &members, ErrorCode fault)
{
    QList<RecordFinding> findings;
    RecordReader reader(members, findings);
    OfficePeople people;
    describe(reader, people);
    reader.finish();
    if (!findings.isEmpty())
        return failure(fault, settingName + u'/' + findings.constFirst().member);
    return people;
}

Result<HeldPeople> heldPeople(Database &database)
{
    const auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version < firstSchema)
        return HeldPeople {};
    auto statement = Statement::prepare(database, u"SELECT revision, body FROM procurement_setting WHERE name = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, settingName).exec(); !done)
        return std::unexpected(done.error());
    const auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return HeldPeople {};
    HeldPeople held;
    held.stored.revision = int(statement->integer(0));
    held.members = QJsonDocument::fromJson(statement->bytes(1)).object();
    auto people = peopleIn(held.members, ErrorCode::RegisterDamaged);
    if (!people)
        return std::unexpected(people.error());
    held.stored.people = std::move(*people);
    return held;
}

} // namespace

Result<OfficePeople> officePeopleFrom(const QJsonObject &members)
{
    return peopleIn(members, ErrorCode::InvalidData);
}

Result<PeopleMerge> mergedPeople(const OfficePeople &base, const OfficePeople &mine, const OfficePeople &theirs,
                                 const QStringList &keepMine)
{
    const Merge merge = mergeChanges(membersOf(base), membersOf(mine), membersOf(theirs));
    PeopleMerge joined;
    QList<FieldChange> mineAgain;
    for (const MergeConflict &conflict : merge.conflicts) {
        if (keepMine.contains(conflict.path))
            mineAgain << FieldChange { conflict.path, conflict.theirs, conflict.mine };
        else
            joined.conflicts << conflict;
    }
    const auto members = withChanges(merge.merged, mineAgain);
    if (!members)
        return std::unexpected(members.error());
    auto people = peopleIn(*members, ErrorCode::InvalidData);
    if (!people)
        return std::unexpected(people.error());
    joined.people = std::move(*people);
    return joined;
}

Result<StoredPeople> officePeople(Database &database)
{
    auto held = heldPeople(database);
    if (!held)
        return std::unexpected(held.error());
    return std::move(held->stored);
}

Result<int> saveOfficePeople(Database &database, const OfficePeople &people, int replaces, const QString &actor,
                             const QString &reason)
{
    const QJsonObject members = membersOf(people);
    if (const auto readable = peopleIn(members, ErrorCode::InvalidData); !readable)
        return std::unexpected(readable.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto held = heldPeople(database);
    if (!held)
        return std::unexpected(held.error());
    if (held->stored.revision != replaces)
        return failure(ErrorCode::RecordChanged, settingName, QString::number(held->stored.revision));
    const QList<FieldChange> changes = changesBetween(held->members, members);
    if (changes.isEmpty())
        return replaces;
    auto statement =
        Statement::prepare(database, u"INSERT INTO procurement_setting (name, revision, body) VALUES (?, ?, ?) "
                                     "ON CONFLICT (name) DO UPDATE SET revision = excluded.revision, body = excluded.body"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const QByteArray body = QJsonDocument(members).toJson(QJsonDocument::Compact);
    if (auto done = statement->bind(0, settingName).bind(1, replaces + 1).bind(2, body).exec(); !done)
        return std::unexpected(done.error());
    std::vector<AuditEntry> entries;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const FieldChange &change : changes)
        entries.push_back({ now, actor, u"edit"_s, settingName + u'#' + change.path, change.before, change.after, reason });
    if (auto done = appendAudit(database, entries); !done)
        return std::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return replaces + 1;
}

} // namespace acquis
