// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

// What nobody may know of a bid before it is opened. Pure functions over values; no clock; any thread.
namespace acquis {

/// Prices of bids wait for the opening, which waits for the closing and for the declarations (R109). Those of written quotes do not: they
/// come by mail or by telephone and are known when they come. Nor do prices of what was awarded without an opening.
[[nodiscard]] bool arePricesSealed(const ProcurementFile &file);

/// It says what it costs: a price, a cost of a year or the value of options.
[[nodiscard]] bool hasPrices(const Bid &bid);
/// Without any of them.
[[nodiscard]] Bid withoutPrices(Bid bid);
/// The file without prices that are sealed.
[[nodiscard]] ProcurementFile withoutSealedPrices(ProcurementFile file);

/// Who has a part in the file and has not signed, whether a declaration was written for the person or not; each once, in the order of
/// the declarations, then of the parts. Before that nobody opens a bid.
[[nodiscard]] QStringList undeclaredPeople(const ProcurementFile &file);

} // namespace acquis
