// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// What lists and the first page show of a file without opening it. Says nothing that depends on today.
struct FileSummary
{
    ProcurementFileId id;
    QString number;
    BilingualText title;
    QString ministry;
    QString unit;
    QString holder;
    FileState state {};
    FileStage stage {};
    std::optional<Route> route;
    Commodity commodity {};
    Money value; ///< planned; of an awarded file the running total of its contracts
    QString vendorName; ///< awarded to
    VendorId vendor;
    QString sizeClass; ///< at award
    QString commodityCode;
    QDate openedOn;
    QDate stageSince;
    QDate lastEntry; ///< day of the last thing that happened in it
    QDate neededBy;
    QDate closesOn; ///< of the solicitation that is out
    QDate awardedOn;
    QDate endedOn;
    QDate contractEnds; ///< the next end, option or warranty that is told ahead
    QDate nextPayment; ///< thirty days from receipt, the first that is open
    QStringList waitsFor; ///< people whose approval, declaration or score is missing
    bool isModular = false;
    friend bool operator==(const FileSummary &, const FileSummary &) = default;
};

} // namespace acquis
