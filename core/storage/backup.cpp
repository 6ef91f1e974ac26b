// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/integrity.h"
#include "core/storage/registerfile.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <filesystem>
#include <optional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Removes a half-written file unless it was kept.
class PartialFile
{
public:
    explicit PartialFile(QString path) : m_path(std::move(path)) { QFile::remove(m_path); }
    ~PartialFile() { QFile::remove(m_path); }
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Takes the place of \p target in one step of the file system.
    [[nodiscard]] bool moveTo(const QString &target) const
    {
#ifdef Q_OS_WIN
        QFile::remove(target);
        return QFile::rename(m_path, target);
#else
        return std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) == 0;
#endif
    }

private:
    QString m_path;
};

const QString journalEnding = u"-journal"_s;

enum class Kept { Not, Linked, Moved };

/// Gives the register a second name that stays with it when another takes its place. Neither a copy nor anything else that opens and
/// closes the file: that would give up the lock on it, and a copy lacks what is saved after it.
Kept keep(const QString &path, const QString &name)
{
    const std::filesystem::path from = QFileInfo(path).filesystemFilePath();
    const std::filesystem::path to = QFileInfo(name).filesystemFilePath();
    std::error_code error;
    std::filesystem::create_hard_link(from, to, error);
    if (!error)
        return Kept::Linked;
    // Not every file system gives second names.
    std::filesystem::rename(from, to, error);
    return error ? Kept::Not : Kept::Moved;
}

Result<void> checkWhole(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto checks = checkStorage(**database);
    if (!checks)
        return std::unexpected(checks.error());
    for (const IntegrityCheck &check : *checks) {
        if (!check.ok)
            return failure(ErrorCode::RegisterDamaged, path, check.name + u": "_s + check.detail);
    }
    return {};
}

Result<void> copyRegister(const QString &from, const QString &to)
{
    auto database = Database::open(from, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto copied = Dialect::copyTo(**database, to);
    if (!copied && copied.error().code == ErrorCode::RegisterUnreachable)
        return failure(ErrorCode::FileNotWritable, to, copied.error().detail);
    return copied;
}

} // namespace

Result<BackupReport> backupRegister(const QString &registerPath, const QString &backupPath)
{
    if (QFileInfo(backupPath).isDir())
        return failure(ErrorCode::FileIsDirectory, backupPath);
    if (QFileInfo(backupPath) == QFileInfo(registerPath))
        return failure(ErrorCode::FileNotWritable, backupPath);
    const PartialFile partial(backupPath + u".partial"_s);
    if (auto copied = copyRegister(registerPath, partial.path()); !copied)
        return std::unexpected(copied.error());
    if (auto whole = checkWhole(partial.path()); !whole)
        return std::unexpected(whole.error());
    auto sha = fileSha256(partial.path());
    if (!sha)
        return std::unexpected(sha.error());
    if (!partial.moveTo(backupPath))
        return failure(ErrorCode::FileNotWritable, backupPath);
    return BackupReport { backupPath, *sha };
}

Result<BackupReport> restoreRegister(const QString &registerPath, const QString &backupPath)
{
    if (auto whole = checkWhole(backupPath); !whole)
        return std::unexpected(whole.error());
    const PartialFile partial(registerPath + u".partial"_s);
    if (auto copied = copyRegister(backupPath, partial.path()); !copied)
        return std::unexpected(copied.error());
    auto sha = fileSha256(partial.path());
    if (!sha)
        return std::unexpected(sha.error());

    if (!QFileInfo::exists(registerPath)) {
        if (!partial.moveTo(registerPath))
            return failure(ErrorCode::FileNotWritable, registerPath);
        return BackupReport { registerPath, *sha };
    }
    // Whoever writes to the register now must not lose it under his hands: nobody does until the other is in its place.
    auto current = Database::open(registerPath, Database::Mode::ReadWrite);
    if (!current && current.error().code == ErrorCode::RegisterLocked)
        return std::unexpected(current.error());
    std::optional<Transaction> lock;
    if (current) {
        auto begun = Transaction::begin(**current);
        if (!begun)
            return std::unexpected(begun.error());
        lock.emplace(std::move(*begun));
    }
#ifdef Q_OS_WIN
    // A file that is open cannot be replaced there. What is saved from here on stands in what is kept.
    lock.reset();
    if (current)
        current->reset();
#endif
    const QString kept = registerPath + u".before-restore"_s;
    QFile::remove(kept);
    const Kept how = keep(registerPath, kept);
    if (how == Kept::Not)
        return failure(ErrorCode::FileNotWritable, kept);
    // A journal that could not be played back belongs to the register that leaves, never to the one that comes.
    QFile::remove(kept + journalEnding);
    const bool isJournalKept =
        !QFile::exists(registerPath + journalEnding) || QFile::rename(registerPath + journalEnding, kept + journalEnding);
    if (!isJournalKept || !partial.moveTo(registerPath)) {
        if (how == Kept::Moved)
            QFile::rename(kept, registerPath);
        else
            QFile::remove(kept);
        return failure(ErrorCode::FileNotWritable, isJournalKept ? registerPath : kept);
    }
    return BackupReport { registerPath, *sha };
}

} // namespace acquis
