// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace acquis {

class Database;

/// What an amount of a procurement file is. Four kinds, never added to each other.
enum class LedgerKind : quint8 {
    Awarded, ///< what the award says
    Committed, ///< what contract and amendments bind
    Invoiced, ///< what invoices ask
    Paid, ///< what was paid
};

/// Code of the member of Dimension::Kind: "awarded", "committed", "invoiced", "paid".
[[nodiscard]] QString ledgerKindName(LedgerKind kind);

/// Money of a procurement file as it stands. File, record and kind together are its identity.
struct LedgerLine
{
    LedgerKind kind {};
    QDate day; ///< decides the fiscal year; must be valid
    QString file; ///< number of the procurement file
    QString record; ///< what it comes of, without blanks: "award", "contract/c1", "invoice/i3"
    QString ministry; ///< a name, as a source file would write it; the crosswalk finds its identity
    QString program; ///< the same; empty: none
    QString vendor; ///< the payee's name; empty: none
    QString sizeClass; ///< the payee's: micro, small, medium, large; empty or "unknown": not known
    QString method; ///< code of Dimension::Method: "open-competition", "low-value-quotes", …; empty: not known
    QString commodity; ///< code of Dimension::Commodity: goods, services, consulting, construction; empty: not known
    QString vor; ///< code of Dimension::Vor: none, enterprise, multi-ministry, ministry; empty: not known
    QString indirectVendor; ///< the real maker when the payee only passes the money on; empty: the payee is the maker
    QString indirectSize; ///< the maker's size class; only with an indirectVendor
    Money amount; ///< may be below zero (a credit) and zero (free software)
    friend bool operator==(const LedgerLine &, const LedgerLine &) = default;
};

/// Makes what the register holds of procurement file \p file equal to \p lines, by appending differences: a line that changed
/// is taken back by a negative line and written anew, one that is gone is taken back. Lines, cells, paths, totals and the
/// proof of the source change together. Call inside a Transaction; after an error it must not be committed. Lines that stand
/// already cost nothing; their order means nothing. Writes no audit entry: the caller's tells what happened to the file.
/// \error InvalidData (a line of another file, two lines of one identity, an invalid day, a record that is empty or has
/// blanks, control characters, an unknown size class or arrangement; the subject is the record), AmountOutOfRange, register errors
[[nodiscard]] Result<void> putLedger(Database &database, const QString &file, const QList<LedgerLine> &lines);

/// Numbers of the procurement files of which anything stands, sorted. \error register errors
[[nodiscard]] Result<QStringList> filesInLedger(Database &database);

/// What stands of a procurement file, by kind, then record. Empty when it has no money yet. \error RegisterDamaged, register errors
[[nodiscard]] Result<QList<LedgerLine>> ledgerOf(Database &database, const QString &file);

/// Money of one kind that went to payees of one size and was made by firms of another.
struct PassedOn
{
    QString payeeSize; ///< size class code; empty: unknown
    QString makerSize; ///< the same; of the payee itself when nothing was passed on
    bool isIndirect = false; ///< the payee passed it on
    Money amount;
    friend bool operator==(const PassedOn &, const PassedOn &) = default;
};

/// What firms of some sizes were paid themselves, and what reached them through a payee of another size: two figures that
/// hold no dollar in common.
struct DirectAndIndirect
{
    Money direct; ///< the payee is of these sizes
    Money indirect; ///< only the real maker is
    Money total; ///< all that was paid, to whomever
    [[nodiscard]] Share directShare() const { return { direct.cents(), total.cents() }; }
    [[nodiscard]] Share indirectShare() const { return { indirect.cents(), total.cents() }; }
    /// \error AmountOutOfRange
    [[nodiscard]] Result<Money> summed() const { return direct.plus(indirect); }
    friend bool operator==(const DirectAndIndirect &, const DirectAndIndirect &) = default;
};

/// What was paid from \p from to \p to, both included, by the sizes of payee and maker. \error AmountOutOfRange, register errors
[[nodiscard]] Result<QList<PassedOn>> paidBySize(Database &database, QDate from, QDate to);
/// The same of the lines of one file, all days. Pure. \error AmountOutOfRange
[[nodiscard]] Result<QList<PassedOn>> paidBySize(const QList<LedgerLine> &lines);
/// The part of \p sizes (codes of size classes) in it. Pure. \error AmountOutOfRange
[[nodiscard]] Result<DirectAndIndirect> directAndIndirect(const QList<PassedOn> &paid, const QStringList &sizes);

} // namespace acquis
