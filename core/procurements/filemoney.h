// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"
#include "core/spending/ledger.h"

namespace acquis {

/// The money of a file for the spend cube: what was awarded, what each contract, amendment and used option binds, each invoice, each
/// payment, on its day. Of every kind the amounts sum to what moneyOf() says.
///
/// A consortium has a line for each member, by its share, cents by largest remainder; a member that has left shares no more from that
/// day on. A purchase that costs nothing has its lines of zero: it counts as a procurement, not as spend (R113). What is bought from one
/// that passes it on names its real maker (R97). Records are named "award", "contract/c1", "contract/c1/a1" (amendment or option),
/// "invoice/i1", and those of a member "award/m1". Pure; any thread.
[[nodiscard]] QList<LedgerLine> moneyLines(const ProcurementFile &file);

/// What micro, small and medium firms were paid themselves, and what reached them through somebody else (R97). Pure.
/// \error AmountOutOfRange
[[nodiscard]] Result<DirectAndIndirect> paidToSmallerFirms(const QList<PassedOn> &paid);

/// \p whole divided by \p weights so that the parts sum to it; the cents left go to the largest remainders, of equals to the first.
/// Weights are 0 to 10,000 each; when all are zero the first part has all.
[[nodiscard]] QList<Money> dividedBy(Money whole, const QList<int> &weights);

/// How a route buys, as spending is broken down by method; empty: it does not say (joining what others bought in their own way).
[[nodiscard]] QString methodOf(Route route);

} // namespace acquis
