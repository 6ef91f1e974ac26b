// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/sharepackage.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

class Database;

/// What taking a package does to one agreement. The last three leave ours as it is.
enum class ShareAction {
    Add,
    Replace, ///< a version that the same office sent before
    Same,
    OursKept, ///< it is our own, or came from another office: nobody else changes it
    NewerKept, ///< a later package of this office was taken
};
template <>
inline constexpr std::array codeWords<ShareAction> { "add", "replace", "same", "ours-kept", "newer-kept" };

struct ShareItem
{
    QString uid;
    BilingualText title;
    ShareAction action {};
    int revision = 0; ///< of ours; 0: none
    QStringList changed; ///< members that differ, by their names in JSON
    friend bool operator==(const ShareItem &, const ShareItem &) = default;
};

/// The preview of taking a package.
struct SharePlan
{
    QString sha256;
    QString fingerprint; ///< of the sender's key
    QString senderName; ///< as it calls itself
    QString trustedAs; ///< as we call it; empty: its key is not known here
    QDateTime madeAt;
    QList<ShareItem> items;
    QStringList newDocuments; ///< digests
    [[nodiscard]] bool changesAnything() const;
    friend bool operator==(const SharePlan &, const SharePlan &) = default;
};

struct ShareImport
{
    qint64 id = 0;
    QString sha256;
    QString fingerprint;
    QDateTime madeAt;
    QDateTime importedAt;
    bool undone = false;
    friend bool operator==(const ShareImport &, const ShareImport &) = default;
};

/// Compares a package with the register and writes nothing. \error Register
[[nodiscard]] ShareResult<SharePlan> planShareImport(Database &database, const OpenedPackage &package);

/// Does what \p plan says in one transaction with its audit entries, and answers the number of the import, or 0 when there was
/// nothing to do. \error SenderUnknown; Register (RecordChanged: the register is no longer what was planned for; register errors)
[[nodiscard]] ShareResult<qint64> applyShareImport(Database &database, const OpenedPackage &package, const SharePlan &plan,
                                                   const QString &actor);

/// Puts back what an import changed, in one transaction with its audit entries. \error NotApplied; Register (RecordChanged: a
/// record was changed since; register errors)
[[nodiscard]] ShareResult<void> undoShareImport(Database &database, qint64 id, const QString &actor);

/// Newest first.
[[nodiscard]] Result<QList<ShareImport>> shareImports(Database &database);

} // namespace acquis
