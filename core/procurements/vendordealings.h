// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"
#include "core/base/canceltoken.h"
#include "core/base/fiscalyear.h"
#include "core/vendors/vendorids.h"

#include <QHash>
#include <QList>

namespace acquis {

class Database;

/// What we have had to do with a vendor before, as far as the register knows.
struct VendorDealings
{
    int invitations = 0; ///< to second stages of arrangements
    int callOffs = 0;
    qint64 lines = 0; ///< of spending, under any of its names
    Money paid; ///< what these lines sum to
    FiscalYear lastYear; ///< of these lines
    Share share; ///< of all spending that names its vendor
    [[nodiscard]] int timesAsked() const;
    [[nodiscard]] bool wasAsked() const { return timesAsked() > 0; }
    friend bool operator==(const VendorDealings &, const VendorDealings &) = default;
};

/// What we have had to do with \p vendors; a name of a line is a vendor's when both say the same words, whatever the legal form. One pass over all
/// lines: for a job. \error Cancelled, register errors
[[nodiscard]] Result<QHash<VendorId, VendorDealings>> vendorDealings(Database &database, const AgreementHoldings &holdings,
                                                                     const QList<VendorId> &vendors,
                                                                     const CancelToken &cancel = {});

} // namespace acquis
