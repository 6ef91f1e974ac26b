// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/ledgersource.h"
#include "core/storage/statement.h"

#include <map>
#include <optional>
#include <utility>

namespace acquis {

/// What makes a line itself among those of its file.
using LedgerIdentity = std::pair<LedgerKind, QString>;

/// A line that stands, in words and in numbers of the register.
struct StandingLine
{
    LedgerLine line;
    LedgerEntry entry;
};
using StandingLines = std::map<LedgerIdentity, StandingLine>;

/// Reads what stands of one procurement file after the other. Belongs to the thread of its Database and must not outlive it.
class LedgerReader
{
public:
    /// \error register errors
    [[nodiscard]] static Result<LedgerReader> open(Database &database);

    /// None in a register whose schema is older. \error RegisterDamaged, register errors
    [[nodiscard]] Result<StandingLines> standingLines(const QString &file);

private:
    explicit LedgerReader(Database &database) : m_database(&database) { }
    Database *m_database;
    std::optional<Statement> m_count; ///< none: the register has no ledger
    std::optional<Statement> m_words; ///< prepared when first needed: its words take a dozen tables
};

/// Whether \p standing, which stands of procurement file \p file, is \p lines: putLedger() would change nothing. Pure; any thread.
/// \error as putLedger()
[[nodiscard]] Result<bool> isInLedger(const QString &file, const StandingLines &standing, const QList<LedgerLine> &lines);

} // namespace acquis
