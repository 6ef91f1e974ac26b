// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/procurements/conceptmatcher.h"
#include "core/spending/spendlines.h"

namespace acquis {

class Database;

/// A line of spending that is about what somebody asks for.
struct MarketLine
{
    SpendLine line; ///< without tags
    QList<MarketReason> reasons;
    friend bool operator==(const MarketLine &, const MarketLine &) = default;
};

struct MarketLines
{
    QList<MarketLine> lines; ///< most concepts first, then the closer words, the later year, the larger amount
    qint64 matching = 0; ///< how many there are in all
    friend bool operator==(const MarketLines &, const MarketLines &) = default;
};

/// The \p limit best lines whose vendor, program, account or description says what is asked. One pass over the lines of files in
/// which anything does: for a job. Lines that only words nearby speak for are left out. \error Cancelled, register errors
[[nodiscard]] Result<MarketLines> similarLines(Database &database, const QList<SearchConcept> &concepts, int limit,
                                               const CancelToken &cancel = {});

} // namespace acquis
