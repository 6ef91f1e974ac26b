// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/procurements/filelimits.h"
#include "core/procurements/procurementfile.h"
#include "core/storage/integrity.h"

#include <expected>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace acquis {

class Database;

/// A document is at most this large: a register is one file that people copy and send.
inline constexpr qint64 largestDocument = filelimits::documentBytes;

enum class AttachFault {
    TooLarge, ///< bytes says how large
    Empty,
    Vanished, ///< it was there when it was chosen
    ChangedWhileRead,
    Other, ///< error says what
};

struct AttachRefusal
{
    AttachFault fault {};
    QString path;
    qint64 bytes = 0;
    Error error; ///< of Other
    friend bool operator==(const AttachRefusal &, const AttachRefusal &) = default;
};

/// What was kept, by its content.
struct KeptDocument
{
    QString name; ///< plain file name, made usable where it was not
    QString sha256;
    qint64 bytes = 0;
    friend bool operator==(const KeptDocument &, const KeptDocument &) = default;
};

/// Keeps the content of a file from outside, in one transaction of its own; content that is there already is not kept twice. Read in
/// pieces, in constant memory; progress in bytes. Made for a job. Until a saved file names it, it is nobody's: the next call takes such
/// content away.
[[nodiscard]] std::expected<KeptDocument, AttachRefusal> keepDocument(Database &database, const QString &path,
                                                                      const ProgressCallback &progress = {},
                                                                      const CancelToken &cancel = {});

/// Writes the content to \p device and checks it on the way. \error UnknownValue, RegisterDamaged (what was kept is no longer what
/// the digest says), FileNotWritable, DiskFull, Cancelled, register errors
[[nodiscard]] Result<void> readDocument(Database &database, const QString &sha256, QIODevice &device,
                                        const CancelToken &cancel = {});

/// Notes which documents \p file names, for good. Inside the Transaction that saves the file. \error UnknownValue (content that is not
/// kept; the subject is its name), register errors
[[nodiscard]] Result<void> useDocuments(Database &database, ProcurementFileId id, const ProcurementFile &file);

/// Whether every document that is kept still is what its digest says, and every one that is used is there.
[[nodiscard]] Result<IntegrityCheck> checkDocuments(Database &database);

} // namespace acquis
