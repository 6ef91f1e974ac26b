// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalyear.h"
#include "core/base/ids.h"
#include "core/spending/ledger.h"
#include "core/spending/spendblock.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace acquis {

struct SourceFile;

/// Format of the source files that procurement files write. No file from outside has it.
inline constexpr auto procurementFiles = "procurement-files";
/// The first schema that has them: the number of the migration of that name.
[[nodiscard]] int ledgerSchema();

/// Which source a line goes to: each fiscal year and kind has its own, so that no sum of a source adds two kinds.
struct LedgerSourceKey
{
    FiscalYear year;
    LedgerKind kind {};
    /// "procurement-files/2026-27/paid". The name of a file from outside has no slash.
    [[nodiscard]] QString name() const;
    friend auto operator<=>(const LedgerSourceKey &, const LedgerSourceKey &) = default;
};

/// The key in a name; nothing when it is that of a file from outside.
[[nodiscard]] std::optional<LedgerSourceKey> ledgerSourceOf(QStringView name);
[[nodiscard]] std::optional<LedgerKind> ledgerKindFromName(QStringView name);
/// True when procurement files wrote it: it cannot be taken out of the register like an import.
[[nodiscard]] bool isLedgerSource(const SourceFile &file);
/// False in a register whose schema is older. \error register errors
[[nodiscard]] Result<bool> hasLedger(Database &database);

/// A row of ledger_entry: what stands of a line, in the numbers of the register.
struct LedgerEntry
{
    QString file;
    QString record;
    LedgerKind kind {};
    SourceFileId source;
    QDate day;
    quint32 cell = 0;
    qint64 vendor = 0; ///< row of vendor_name; 0: none
    qint64 indirectVendor = 0; ///< the same
    qint64 indirectSize = 0; ///< row of dimension_member; 0: none
    qint64 amount = 0; ///< cents
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;

    /// The reference of its lines: all that cell, vendor and amount do not say, so that the lines alone prove what stands.
    [[nodiscard]] QByteArray reference() const;
};

/// The part of such a reference that people read: the number of the file, a blank, the record.
[[nodiscard]] QByteArrayView readableReference(QByteArrayView reference);

/// The proof of a source after \p line when it was \p before (empty: before the first line): a chain of SHA-256, so that a line
/// changed, taken out or moved changes it. Raw bytes; the source file keeps them in hexadecimal.
[[nodiscard]] QByteArray chainedProof(const QByteArray &before, const StoredLine &line);

} // namespace acquis
