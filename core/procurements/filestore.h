// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filefaults.h"
#include "core/procurements/filesteps.h"
#include "core/procurements/procurementfile.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace acquis {

class Database;
class RuleSet;

/// A file as the register holds it.
struct StoredFile
{
    ProcurementFileId id;
    int revision = 0; ///< grows by one with each save
    ProcurementFile file;
    QString savedBy;
    QDateTime savedAt; ///< UTC
    friend bool operator==(const StoredFile &, const StoredFile &) = default;
};

/// Who saves, when, what it is called and why.
struct FileChange
{
    QString action; ///< stable word: "edit", "pass-stage", "undo", "attach-document"
    QString actor;
    QString reason;
    QDateTime at; ///< UTC
    std::shared_ptr<const RuleSet> rules = nullptr; ///< by which it is judged; null: by what the file itself holds
};

/// What a save came to. Nothing was written when there are conflicts or forbidding findings.
struct FileSave
{
    StoredFile stored; ///< what the register holds now: with what others saved meanwhile
    QList<MergeConflict> conflicts; ///< fields that somebody else changed to something else
    QList<FileFinding> forbidden;
    [[nodiscard]] bool isDone() const { return conflicts.isEmpty() && forbidden.isEmpty(); }
};

/// Keeps a new file and gives it its uid and, when it has none, the next number of the year it is opened in ("PF-2026-0007").
/// One transaction with audit entries and money. \error InvalidData (the subject says the member), register errors
[[nodiscard]] Result<FileSave> createFile(Database &database, ProcurementFile file, const FileChange &change);

/// \error UnknownValue, RegisterDamaged, register errors
[[nodiscard]] Result<StoredFile> loadFile(Database &database, ProcurementFileId id);
[[nodiscard]] Result<StoredFile> loadFile(Database &database, const QString &number);

/// Saves what \p mine changed in \p base: file, an audit entry for each field, the money of the spend cube and the lists, in one transaction.
/// When somebody saved in between, fields that only one of them changed join; the same field changed to different values is
/// told and nothing is written. A save that changes nothing writes nothing. \error InvalidData, UnknownValue, register errors
[[nodiscard]] Result<FileSave> saveFile(Database &database, const StoredFile &base, const ProcurementFile &mine,
                                        const FileChange &change);

/// What \p mine made of \p base joined with \p theirs: where both changed a field, mine at the paths of \p keepMine (as the conflicts
/// name them), else theirs. Pure. \error InvalidData
[[nodiscard]] Result<ProcurementFile> joinedFile(const ProcurementFile &base, const ProcurementFile &mine,
                                                 const ProcurementFile &theirs, const QStringList &keepMine);

/// Takes back what the step of \p revision did, as a new save. Told as a conflict where the fields changed again since; as forbidden
/// where a rule no longer allows it. An undo can be taken back like any other step. \error UnknownValue, register errors
[[nodiscard]] Result<FileSave> undoStep(Database &database, ProcurementFileId id, int revision, const FileChange &change);

/// Name of a file in the audit trail: "procurement-file/PF-2026-0007".
[[nodiscard]] QString auditName(const ProcurementFile &file);

} // namespace acquis
