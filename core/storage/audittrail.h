// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fiscalyear.h"
#include "core/storage/recordchanges.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <span>
#include <vector>

namespace acquis {

class Database;

/// What was done to which record. Written inside the transaction of the change itself.
struct AuditEntry
{
    QDateTime at; ///< UTC
    QString actor;
    QString action; ///< stable word, e.g. "import", "undo-import", "crosswalk-edit"
    /// What it was done to, e.g. "source-file/3"; of one field, with its path behind a number sign:
    /// "procurement-file/12#title/en". Then before and after are the values, as in FieldChange.
    QString record;
    QString before;
    QString after;
    QString reason;
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// The record of an entry without the path of a field, and that path.
struct AuditSubject
{
    QString record;
    QString path; ///< empty: the record as a whole
    friend bool operator==(const AuditSubject &, const AuditSubject &) = default;
};
[[nodiscard]] AuditSubject auditSubject(const QString &record);

/// One entry for each change: \p whole with the field, its old and its new value. Pure.
[[nodiscard]] std::vector<AuditEntry> fieldEntries(const AuditEntry &whole, const QList<FieldChange> &changes);

/// Appends \p entry, chained to the one before by SHA-256. Call inside a Transaction. \error RegisterDamaged (the last entry is not
/// the one that was written last: nothing goes behind a trail that was cut), register errors
[[nodiscard]] Result<void> appendAudit(Database &database, const AuditEntry &entry);
/// Appends all, in their order.
[[nodiscard]] Result<void> appendAudit(Database &database, std::span<const AuditEntry> entries);

/// All entries, oldest first.
[[nodiscard]] Result<std::vector<AuditEntry>> auditEntries(Database &database);
/// The entries of one record and of its fields, oldest first. Found by an index, also among millions.
[[nodiscard]] Result<std::vector<AuditEntry>> auditOf(Database &database, const QString &record);

/// An entry with its place in the chain.
struct ChainedAuditEntry
{
    qint64 sequence = 0; ///< from 1 without a gap
    AuditEntry entry;
    QString previousHash;
    QString hash;
    friend bool operator==(const ChainedAuditEntry &, const ChainedAuditEntry &) = default;
};

/// Which entries are asked for.
struct AuditFilter
{
    QString record; ///< and its fields; empty: of all
    FiscalYear year; ///< invalid: of all
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< whose days the year begins and ends with
};

/// Calls \p each for every entry, oldest first, one in memory at a time. Ends at the first error, which it answers.
[[nodiscard]] Result<void> forEachAuditEntry(Database &database, const AuditFilter &filter,
                                             const std::function<Result<void>(const ChainedAuditEntry &)> &each);

/// What the entries of a record and of its fields come to, whatever their order: for holding a trail against what it tells of.
class AuditSum
{
public:
    void take(const AuditEntry &entry);
    /// The same as of all that fieldEntries() makes of them, with less work.
    void take(const AuditEntry &whole, const QList<FieldChange> &changes);
    void add(const AuditSum &other);
    friend bool operator==(const AuditSum &, const AuditSum &) = default;

private:
    friend Result<QHash<QString, AuditSum>> auditSums(Database &database, const QString &stem);
    void take(std::span<const QByteArray> texts);
    quint64 m_sum = 0;
    qint64 m_count = 0;
};
/// The sums of all records whose names begin with \p stem, by their names. Reads the trail once, one entry in memory at a time.
[[nodiscard]] Result<QHash<QString, AuditSum>> auditSums(Database &database, const QString &stem);

/// The sequence number of the first entry that was changed, removed, reordered or put between; 0 when the chain holds. Of
/// entries cut off at the end, the first that is missing. Holds some hundred entries in memory at a time; hashes on all cores.
[[nodiscard]] Result<qint64> firstBrokenAuditEntry(Database &database);

} // namespace acquis
