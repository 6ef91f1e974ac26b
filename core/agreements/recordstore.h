// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace acquis {

class Database;

/// Rows of agreement_record: one uid of one kind by version. For the rooms' own use, inside a Transaction where it writes.
struct RecordKey
{
    QString kind;
    QString uid;
    [[nodiscard]] QString name() const { return kind + u'/' + uid; } ///< as the audit trail writes it
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
};

struct RecordVersion
{
    QString uid;
    int revision = 0;
    QString origin; ///< empty: our own
    QByteArray body;
    friend bool operator==(const RecordVersion &, const RecordVersion &) = default;
};

/// Who changes what, when and why.
struct RecordChange
{
    QString action; ///< word of the audit trail
    QString actor;
    QString reason;
    QDateTime at; ///< UTC
};

/// False in a register of before they could be kept, which is only read.
[[nodiscard]] Result<bool> keepsAgreements(Database &database);

[[nodiscard]] Result<QList<RecordVersion>> currentRecords(Database &database, const QString &kind);
[[nodiscard]] Result<std::optional<RecordVersion>> currentRecord(Database &database, const RecordKey &key);
/// \error UnknownValue
[[nodiscard]] Result<RecordVersion> recordAt(Database &database, const RecordKey &key, int revision);

/// Makes \p body the current version, with an audit entry for each field that differs and one for the version, and answers its number. \p replaces: the version in use that was
/// seen, 0: none. \error RecordChanged when another is in use
[[nodiscard]] Result<int> putRecord(Database &database, const RecordKey &key, const QString &origin, const QByteArray &body,
                                    int replaces, const RecordChange &change);
/// Takes the record out of use, with its audit entry; its versions are kept. \error UnknownValue, RecordChanged
[[nodiscard]] Result<void> removeRecord(Database &database, const RecordKey &key, int replaces, const RecordChange &change);

/// Keeps the content of a document by its digest; false when it was there. Inside a Transaction.
[[nodiscard]] Result<bool> putDocument(Database &database, const QString &sha256, const QByteArray &content);

/// Lower-case hexadecimal.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);

} // namespace acquis
