// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/documentstore.h"

#include "core/agreements/recordfields.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
constexpr int longestName = 120;

using Refused = std::unexpected<AttachRefusal>;

Refused refused(AttachFault fault, const QString &path, qint64 bytes = 0)
{
    return Refused({ fault, path, bytes, {} });
}

Refused refused(const Error &error, const QString &path)
{
    return Refused({ AttachFault::Other, path, 0, error });
}

QString digestOf(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

/// A name that may be used in any folder of any system, as near to \p name as can be.
QString usableName(const QString &name)
{
    if (isPlainFileName(name))
        return name;
    const QString suffix = QFileInfo(name).suffix().left(12);
    QString usable;
    for (const QChar c : QFileInfo(name).completeBaseName().left(longestName - 20))
        usable += c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' ? c : u'_';
    usable = usable.trimmed();
    if (!suffix.isEmpty())
        usable += u'.' + suffix;
    return isPlainFileName(usable) ? usable : u"document"_s;
}

/// Reads \p file in pieces; \p each answers false to stop.
template <typename Each>
bool readPieces(QFile &file, Each each)
{
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty() || !each(piece))
            return false;
    }
    return file.error() == QFileDevice::NoError;
}

Result<bool> isKept(Database &database, const QString &sha256)
{
    auto statement = Statement::prepare(database, u"SELECT 1 FROM procurement_document WHERE sha256 = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, sha256).exec(); !done)
        return std::unexpected(done.error());
    return statement->next();
}

/// Content that a program left behind when it was ended between keeping a document and saving its file. What was kept lately may
/// still be on its way into somebody's file.
Result<void> dropUnused(Database &database, const QDateTime &now)
{
    const QString before = now.addDays(-1).toString(Qt::ISODate);
    const QString unused = u"IN (SELECT sha256 FROM procurement_document WHERE kept_at_utc < ? AND sha256 NOT IN "
                           "(SELECT sha256 FROM procurement_document_use))"_s;
    for (const QString &table : { u"procurement_document_piece"_s, u"procurement_document"_s }) {
        auto statement = Statement::prepare(database, u"DELETE FROM %1 WHERE sha256 "_s.arg(table) + unused);
        if (!statement)
            return std::unexpected(statement.error());
        if (auto done = statement->bind(0, before).exec(); !done)
            return done;
    }
    return {};
}

Result<void> insertHead(Database &database, const QString &sha256, qint64 bytes, const QDateTime &now)
{
    auto statement =
        Statement::prepare(database, u"INSERT INTO procurement_document (sha256, bytes, kept_at_utc) VALUES (?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, sha256).bind(1, bytes).bind(2, now.toString(Qt::ISODate)).exec();
}

Result<void> renewHead(Database &database, const QString &sha256, const QDateTime &now)
{
    auto statement = Statement::prepare(database, u"UPDATE procurement_document SET kept_at_utc = ? WHERE sha256 = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, now.toString(Qt::ISODate)).bind(1, sha256).exec();
}

/// Content that a file names or once named, and that is not there.
Result<QString> missingContent(Database &database)
{
    auto statement = Statement::prepare(
        database, u"SELECT u.sha256 FROM procurement_document_use u LEFT JOIN procurement_document d ON d.sha256 = u.sha256 "
                  "WHERE d.sha256 IS NULL ORDER BY u.sha256 LIMIT 1"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    const auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

} // namespace

std::expected<KeptDocument, AttachRefusal> keepDocument(Database &database, const QString &path, const ProgressCallback &progress,
                                                        const CancelToken &cancel)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(QFileInfo::exists(path) ? AttachFault::Other : AttachFault::Vanished, path);
    const qint64 size = file.size();
    if (size > largestDocument)
        return refused(AttachFault::TooLarge, path, size);
    if (size == 0)
        return refused(AttachFault::Empty, path);

    QCryptographicHash first(QCryptographicHash::Sha256);
    qint64 seen = 0;
    const bool isRead = readPieces(file, [&](const QByteArray &piece) {
        first.addData(piece);
        seen += piece.size();
        return !cancel.isCancelled() && seen <= largestDocument;
    });
    if (cancel.isCancelled())
        return refused(Error { ErrorCode::Cancelled, path, {} }, path);
    if (!isRead)
        return refused(Error { ErrorCode::FileUnreadable, path, file.errorString() }, path);
    const KeptDocument kept { usableName(QFileInfo(path).fileName()), digestOf(first), seen };

    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return refused(transaction.error(), path);
    if (const auto done = dropUnused(database, now); !done)
        return refused(done.error(), path);
    const auto known = isKept(database, kept.sha256);
    if (!known)
        return refused(known.error(), path);
    if (*known) {
        // From now on it is on its way into this file: nobody takes it away meanwhile.
        if (const auto done = renewHead(database, kept.sha256, now); !done)
            return refused(done.error(), path);
    } else {
        if (const auto done = insertHead(database, kept.sha256, kept.bytes, now); !done)
            return refused(done.error(), path);
        auto insert = Statement::prepare(
            database, u"INSERT INTO procurement_document_piece (sha256, position, content) VALUES (?, ?, ?)"_s);
        if (!insert)
            return refused(insert.error(), path);
        QCryptographicHash second(QCryptographicHash::Sha256);
        qint64 position = 0;
        qint64 written = 0;
        Result<void> done;
        if (!file.seek(0))
            return refused(Error { ErrorCode::FileUnreadable, path, file.errorString() }, path);
        const bool isWhole = readPieces(file, [&](const QByteArray &piece) {
            second.addData(piece);
            done = insert->bind(0, kept.sha256).bind(1, position++).bind(2, piece).exec();
            written += piece.size();
            if (progress)
                progress({ written, size });
            return done.has_value() && !cancel.isCancelled() && written <= seen;
        });
        if (!done)
            return refused(done.error(), path);
        if (cancel.isCancelled())
            return refused(Error { ErrorCode::Cancelled, path, {} }, path);
        if (!isWhole || digestOf(second) != kept.sha256)
            return refused(AttachFault::ChangedWhileRead, path);
    }
    if (const auto done = transaction->commit(); !done)
        return refused(done.error(), path);
    return kept;
}

Result<void> readDocument(Database &database, const QString &sha256, QIODevice &device, const CancelToken &cancel)
{
    const auto known = isKept(database, sha256);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return failure(ErrorCode::UnknownValue, sha256);
    auto statement =
        Statement::prepare(database, u"SELECT content FROM procurement_document_piece WHERE sha256 = ? ORDER BY position"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto done = statement->bind(0, sha256).forEachRow([&](const Statement &row) -> Result<void> {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, sha256);
        const QByteArray piece = row.bytes(0);
        hash.addData(piece);
        if (device.write(piece) != piece.size())
            return failure(ErrorCode::FileNotWritable, sha256, device.errorString());
        return {};
    });
    if (!done)
        return done;
    if (digestOf(hash) != sha256)
        return failure(ErrorCode::RegisterDamaged, u"procurement-document/"_s + sha256);
    return {};
}

Result<void> useDocuments(Database &database, ProcurementFileId id, const ProcurementFile &file)
{
    if (file.documents.isEmpty())
        return {};
    auto insert = Statement::prepare(
        database,
        u"INSERT INTO procurement_document_use (file_id, sha256) VALUES (?, ?) ON CONFLICT (file_id, sha256) DO NOTHING"_s);
    if (!insert)
        return std::unexpected(insert.error());
    for (const AttachedDocument &document : file.documents) {
        const auto known = isKept(database, document.sha256);
        if (!known)
            return std::unexpected(known.error());
        if (!*known)
            return failure(ErrorCode::UnknownValue, document.name, document.sha256);
        if (auto done = insert->bind(0, id.value).bind(1, document.sha256).exec(); !done)
            return done;
    }
    return {};
}

Result<IntegrityCheck> checkDocuments(Database &database)
{
    constexpr int firstSchema = 7;
    IntegrityCheck check { u"documents"_s, true, {} };
    const auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version < firstSchema)
        return check;
    auto statement = Statement::prepare(
        database, u"SELECT d.sha256, p.content FROM procurement_document d "
                  "LEFT JOIN procurement_document_piece p ON p.sha256 = d.sha256 ORDER BY d.sha256, p.position"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QString current;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto close = [&] {
        if (check.ok && !current.isEmpty() && digestOf(hash) != current)
            check = { check.name, false, current };
        hash.reset();
    };
    const auto done = statement->forEachRow([&](const Statement &row) -> Result<void> {
        if (row.text(0) != current) {
            close();
            current = row.text(0);
        }
        hash.addData(row.bytes(1));
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    close();
    const auto missing = missingContent(database);
    if (!missing)
        return std::unexpected(missing.error());
    if (check.ok && !missing->isEmpty())
        check = { check.name, false, *missing };
    return check;
}

} // namespace acquis
