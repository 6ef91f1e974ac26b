// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audittrail.h"

#include "core/base/inparallel.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar fieldSign = u'#';

QString stored(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// What an entry is hashed with, in UTF-8 as it is stored: a time that was written otherwise is a change too.
using HashedTexts = std::array<QByteArray, 7>;
constexpr std::size_t recordText = 3; ///< where the record stands among them; before and after follow

/// Hash over every field with its length, so that no two different entries read the same.
class ChainHash
{
public:
    [[nodiscard]] QByteArray of(qint64 sequence, const QByteArray &previousHash, const HashedTexts &texts)
    {
        m_hash.reset();
        add(QByteArray::number(sequence));
        add(previousHash);
        for (const QByteArray &text : texts)
            add(text);
        return m_hash.result().toHex();
    }

private:
    void add(const QByteArray &bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }

    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

/// An entry as it lies in the register.
struct ChainLink
{
    qint64 sequence = 0;
    QByteArray previousHash;
    QByteArray hash;
    HashedTexts texts;
};

struct ChainEnd
{
    qint64 sequence = 0;
    QByteArray hash;
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
        last.hash = statement->text(1).toUtf8();
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

const QStringList &columns()
{
    static const QStringList names { u"sequence"_s, u"previous_hash"_s, u"at_utc"_s,      u"actor"_s,  u"action"_s,
                                     u"record"_s,   u"before_value"_s,  u"after_value"_s, u"reason"_s, u"hash"_s };
    return names;
}

/// All entries with their texts as bytes, which is less work than to make texts of them.
QString selectBytes()
{
    QStringList names { columns().first() };
    for (const QString &name : columns().sliced(1))
        names << Dialect::utf8Of(name);
    return u"SELECT %1 FROM audit_entry ORDER BY sequence"_s.arg(names.join(u", "_s));
}

ChainLink linkIn(const Statement &row)
{
    ChainLink link { row.integer(0), row.bytes(1), row.bytes(9), {} };
    for (std::size_t i = 0; i < link.texts.size(); ++i)
        link.texts[i] = row.bytes(int(i) + 2);
    return link;
}

/// Goes along the chain, some links at a time. Each link is held against what the one before it states, not against what that one
/// should state: the first that does not fit is the same, and so all cores hash at once.
class ChainWalk
{
public:
    explicit ChainWalk(QByteArray headHash) : m_headHash(std::move(headHash)), m_headIsAt(m_headHash.isEmpty() ? 0 : -1) { }

    void take(ChainLink link)
    {
        for (const QByteArray &text : link.texts)
            m_bytes += text.size();
        m_links.push_back(std::move(link));
        if (m_links.size() >= mostLinks || m_bytes >= mostBytes)
            judge();
    }

    [[nodiscard]] bool isBroken() const { return m_broken > 0; }
    /// The first broken one of all that were taken; 0: none.
    [[nodiscard]] qint64 judged()
    {
        if (!isBroken())
            judge();
        return m_broken;
    }
    /// As firstBrokenAuditEntry(), when all were taken.
    [[nodiscard]] qint64 finish()
    {
        if (judged() > 0)
            return m_broken;
        if (m_headIsAt == m_end.sequence)
            return 0;
        // What stands behind the head was put there; a head that no entry leads to is that of entries that are gone.
        return m_headIsAt >= 0 ? m_headIsAt + 1 : m_end.sequence + 1;
    }

private:
    static constexpr std::size_t mostLinks = 2048;
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024;
    static constexpr std::size_t partSize = 128; ///< links of one piece of work

    [[nodiscard]] bool fits(ChainHash &chain, std::size_t i) const
    {
        const ChainLink &link = m_links[i];
        const qint64 sequence = m_end.sequence + qint64(i) + 1;
        const QByteArray &previous = i == 0 ? m_end.hash : m_links[i - 1].hash;
        return link.sequence == sequence && link.previousHash == previous
               && link.hash == chain.of(sequence, previous, link.texts);
    }

    void judge()
    {
        std::vector<std::size_t> firstBroken((m_links.size() + partSize - 1) / partSize, m_links.size());
        inParallel(firstBroken.size(), [this, &firstBroken](std::size_t part) {
            ChainHash chain;
            const std::size_t end = std::min(m_links.size(), (part + 1) * partSize);
            for (std::size_t i = part * partSize; i < end && firstBroken[part] == m_links.size(); ++i) {
                if (!fits(chain, i))
                    firstBroken[part] = i;
            }
        });
        std::size_t good = m_links.size();
        for (const std::size_t broken : firstBroken)
            good = std::min(good, broken);
        for (std::size_t i = 0; i < good; ++i) {
            ++m_end.sequence;
            if (m_links[i].hash == m_headHash)
                m_headIsAt = m_end.sequence;
        }
        if (good < m_links.size())
            m_broken = m_end.sequence + 1;
        else if (good > 0)
            m_end.hash = m_links.back().hash;
        m_links.clear();
        m_bytes = 0;
    }

    QByteArray m_headHash;
    qint64 m_headIsAt; ///< -1: not met yet
    qint64 m_broken = 0;
    ChainEnd m_end; ///< of what was judged
    std::vector<ChainLink> m_links; ///< that are yet to be judged
    qsizetype m_bytes = 0;
};

ChainedAuditEntry entryIn(const Statement &row)
{
    return { row.integer(0),
             { QDateTime::fromString(row.text(2), Qt::ISODateWithMs), row.text(3), row.text(4), row.text(5), row.text(6),
               row.text(7), row.text(8) },
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
    return { Dialect::expand(u"SELECT %1 FROM audit_entry%2 ORDER BY sequence"_s.arg(columns().join(u", "_s), where)), values };
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
    // Chained onto what is left of a trail that was cut, an entry would hide the cut.
    const auto head = savedHead(database);
    if (!head)
        return std::unexpected(head.error());
    if (head->toUtf8() != end->hash)
        return failure(ErrorCode::RegisterDamaged, u"audit_entry"_s, QString::number(end->sequence));
    auto statement = Statement::prepare(
        database, u"INSERT INTO audit_entry (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns().join(u", "_s)));
    if (!statement)
        return std::unexpected(statement.error());
    ChainHash chain;
    for (const AuditEntry &entry : entries) {
        const std::array texts { stored(entry.at), entry.actor, entry.action, entry.record,
                                 entry.before,     entry.after, entry.reason };
        HashedTexts hashed;
        statement->bind(0, ++end->sequence).bind(1, QString::fromLatin1(end->hash));
        for (std::size_t i = 0; i < texts.size(); ++i) {
            statement->bind(int(i) + 2, texts[i]);
            hashed[i] = texts[i].toUtf8();
        }
        end->hash = chain.of(end->sequence, end->hash, hashed);
        if (auto done = statement->bind(9, QString::fromLatin1(end->hash)).exec(); !done)
            return done;
    }
    return saveHead(database, QString::fromLatin1(end->hash));
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

void AuditSum::take(const AuditEntry &entry)
{
    const std::array texts { stored(entry.at).toUtf8(), entry.actor.toUtf8(), entry.action.toUtf8(), entry.record.toUtf8(),
                             entry.before.toUtf8(),     entry.after.toUtf8(), entry.reason.toUtf8() };
    take(texts);
}

void AuditSum::take(const AuditEntry &whole, const QList<FieldChange> &changes)
{
    std::array texts {
        stored(whole.at).toUtf8(), whole.actor.toUtf8(), whole.action.toUtf8(), QByteArray(), QByteArray(), QByteArray(),
        whole.reason.toUtf8()
    };
    const QByteArray begin = QString(whole.record + fieldSign).toUtf8();
    for (const FieldChange &change : changes) {
        texts[recordText] = begin + change.path.toUtf8();
        texts[recordText + 1] = change.before.toUtf8();
        texts[recordText + 2] = change.after.toUtf8();
        take(texts);
    }
}

void AuditSum::add(const AuditSum &other)
{
    m_sum += other.m_sum;
    m_count += other.m_count;
}

void AuditSum::take(std::span<const QByteArray> texts)
{
    size_t hash = 0x9E3779B97F4A7C15U;
    for (const QByteArray &text : texts)
        hash = qHash(QByteArrayView(text), hash + size_t(text.size()));
    m_sum += hash;
    ++m_count;
}

Result<QHash<QString, AuditSum>> auditSums(Database &database, const QString &stem)
{
    auto statement = Statement::prepare(database, selectBytes());
    if (!statement)
        return std::unexpected(statement.error());
    const QByteArray begin = stem.toUtf8();
    QHash<QByteArray, AuditSum> sums;
    HashedTexts texts;
    const auto done = statement->forEachRow([&](const Statement &row) -> Result<void> {
        texts[recordText] = row.bytes(int(recordText) + 2);
        if (!texts[recordText].startsWith(begin))
            return {};
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = row.bytes(int(i) + 2);
        const qsizetype sign = texts[recordText].indexOf(char(fieldSign.unicode()));
        sums[sign < 0 ? texts[recordText] : texts[recordText].first(sign)].take(texts);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    QHash<QString, AuditSum> named;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        named.insert(QString::fromUtf8(it.key()), it.value());
    return named;
}

Result<qint64> firstBrokenAuditEntry(Database &database)
{
    const auto head = savedHead(database);
    if (!head)
        return std::unexpected(head.error());
    auto statement = Statement::prepare(database, selectBytes());
    if (!statement)
        return std::unexpected(statement.error());
    ChainWalk walk(head->toUtf8());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    while (!walk.isBroken()) {
        const auto row = statement->next();
        // What is broken before the place that cannot be read comes first.
        if (!row && walk.judged() == 0)
            return std::unexpected(row.error());
        if (!row || !*row)
            break;
        walk.take(linkIn(*statement));
    }
    return walk.finish();
}

} // namespace acquis
