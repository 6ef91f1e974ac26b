// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audittrail.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar fieldSign = u'#';

QString stored(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// What an entry is hashed with, as it is stored: a time that was written otherwise is a change too.
using HashedTexts = std::array<QString, 7>;

HashedTexts textsOf(const AuditEntry &entry)
{
    return { stored(entry.at), entry.actor, entry.action, entry.record, entry.before, entry.after, entry.reason };
}

/// Hash over every field with its length, so that no two different entries read the same.
class ChainHash
{
public:
    [[nodiscard]] QString of(qint64 sequence, const QString &previousHash, const HashedTexts &texts)
    {
        m_hash.reset();
        add(QByteArray::number(sequence));
        add(previousHash.toUtf8());
        for (const QString &text : texts)
            add(text.toUtf8());
        return QString::fromLatin1(m_hash.result().toHex());
    }

private:
    void add(const QByteArray &bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }

    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

struct ChainEnd
{
    qint64 sequence = 0;
    QString hash;
};

Result<ChainEnd> lastEntry(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    ChainEnd last;
    if (*row) {
        last.sequence = statement->integer(0);
        last.hash = statement->text(1);
    }
    return last;
}

/// The head of the chain is kept apart, so that cutting off the last entries is found too.
Result<void> saveHead(Database &database, const QString &hash)
{
    auto statement = Statement::prepare(database, u"INSERT INTO register_info (name, value) VALUES ('audit-head', ?) "
                                                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, hash).exec();
}

Result<QString> savedHead(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT value FROM register_info WHERE name = 'audit-head'"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

const QString &columns()
{
    static const QString names =
        u"sequence, previous_hash, at_utc, actor, action, record, before_value, after_value, reason, hash"_s;
    return names;
}

HashedTexts textsIn(const Statement &row)
{
    HashedTexts texts;
    for (std::size_t i = 0; i < texts.size(); ++i)
        texts[i] = row.text(int(i) + 2);
    return texts;
}

ChainedAuditEntry entryIn(const Statement &row)
{
    const auto [at, actor, action, record, before, after, reason] = textsIn(row);
    return { row.integer(0),
             { QDateTime::fromString(at, Qt::ISODateWithMs), actor, action, record, before, after, reason },
             row.text(1),
             row.text(9) };
}

QString utcDay(QDate day, const QTimeZone &zone)
{
    return stored(day.startOfDay(zone));
}

/// The question with what is bound to it.
struct Asked
{
    QString sql;
    QStringList values;
};

Asked askedFor(const AuditFilter &filter)
{
    QStringList conditions;
    QStringList values;
    if (!filter.record.isEmpty()) {
        // The fields of a record lie between its name with the number sign and its name with the sign after that one.
        conditions << u"(record ${bytewise} = ? OR (record ${bytewise} >= ? AND record ${bytewise} < ?))"_s;
        values << filter.record << filter.record + fieldSign << filter.record + QChar(fieldSign.unicode() + 1);
    }
    if (filter.year.isValid()) {
        conditions << u"at_utc ${bytewise} >= ? AND at_utc ${bytewise} < ?"_s;
        values << utcDay(filter.year.firstDay(), filter.zone) << utcDay(filter.year.lastDay().addDays(1), filter.zone);
    }
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    return { Dialect::expand(u"SELECT %1 FROM audit_entry%2 ORDER BY sequence"_s.arg(columns(), where)), values };
}

Result<std::vector<AuditEntry>> entriesOf(Database &database, const AuditFilter &filter)
{
    std::vector<AuditEntry> entries;
    auto done = forEachAuditEntry(database, filter, [&entries](const ChainedAuditEntry &one) -> Result<void> {
        entries.push_back(one.entry);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return entries;
}

} // namespace

AuditSubject auditSubject(const QString &record)
{
    const qsizetype sign = record.indexOf(fieldSign);
    return sign < 0 ? AuditSubject { record, {} } : AuditSubject { record.first(sign), record.sliced(sign + 1) };
}

std::vector<AuditEntry> fieldEntries(const AuditEntry &whole, const QList<FieldChange> &changes)
{
    std::vector<AuditEntry> entries;
    entries.reserve(std::size_t(changes.size()));
    for (const FieldChange &change : changes) {
        AuditEntry entry = whole;
        entry.record += fieldSign + change.path;
        entry.before = change.before;
        entry.after = change.after;
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<void> appendAudit(Database &database, const AuditEntry &entry)
{
    return appendAudit(database, std::span(&entry, 1));
}

Result<void> appendAudit(Database &database, std::span<const AuditEntry> entries)
{
    if (entries.empty())
        return {};
    auto end = lastEntry(database);
    if (!end)
        return std::unexpected(end.error());
    auto statement =
        Statement::prepare(database, u"INSERT INTO audit_entry (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns()));
    if (!statement)
        return std::unexpected(statement.error());
    ChainHash chain;
    for (const AuditEntry &entry : entries) {
        const HashedTexts texts = textsOf(entry);
        statement->bind(0, ++end->sequence).bind(1, end->hash);
        for (std::size_t i = 0; i < texts.size(); ++i)
            statement->bind(int(i) + 2, texts[i]);
        end->hash = chain.of(end->sequence, end->hash, texts);
        if (auto done = statement->bind(9, end->hash).exec(); !done)
            return done;
    }
    return saveHead(database, end->hash);
}

Result<std::vector<AuditEntry>> auditEntries(Database &database)
{
    return entriesOf(database, {});
}

Result<std::vector<AuditEntry>> auditOf(Database &database, const QString &record)
{
    return record.isEmpty() ? std::vector<AuditEntry>() : entriesOf(database, { record, {} });
}

Result<void> forEachAuditEntry(Database &database, const AuditFilter &filter,
                               const std::function<Result<void>(const ChainedAuditEntry &)> &each)
{
    const Asked asked = askedFor(filter);
    auto statement = Statement::prepare(database, asked.sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (qsizetype i = 0; i < asked.values.size(); ++i)
        statement->bind(int(i), asked.values[i]);
    return statement->forEachRow([&each](const Statement &row) { return each(entryIn(row)); });
}

Result<qint64> firstBrokenAuditEntry(Database &database)
{
    const auto head = savedHead(database);
    if (!head)
        return std::unexpected(head.error());
    auto statement = Statement::prepare(database, u"SELECT %1 FROM audit_entry ORDER BY sequence"_s.arg(columns()));
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    ChainHash chain;
    ChainEnd end;
    qint64 headIsAt = head->isEmpty() ? 0 : -1; // no entry yet
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        ++end.sequence;
        const QString hash = statement->text(9);
        if (statement->integer(0) != end.sequence || statement->text(1) != end.hash
            || hash != chain.of(end.sequence, end.hash, textsIn(*statement)))
            return end.sequence;
        end.hash = hash;
        if (hash == *head)
            headIsAt = end.sequence;
    }
    if (headIsAt == end.sequence)
        return 0;
    // What stands behind the head was put there; a head that no entry leads to is that of entries that are gone.
    return headIsAt >= 0 ? headIsAt + 1 : end.sequence + 1;
}

} // namespace acquis
