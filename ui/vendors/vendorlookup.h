// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorpages.h"

#include <QDate>

namespace acquis {

/// Whether a vendor is on anybody's list on the day that is asked.
enum class StandingChoice { Any, InForce, NoneInForce };

/// Which vendors a person asks for.
struct VendorChoice
{
    QString text; ///< as typed
    QString region; ///< "CA", "CA-ON"; empty: any
    QString sizeClass; ///< code, or "unknown"; empty: any
    StandingChoice standing = StandingChoice::Any;
    QString category; ///< as typed: "5415", or with its scheme "naics:5415"
    [[nodiscard]] bool asksNothing() const { return *this == VendorChoice {}; }
    friend bool operator==(const VendorChoice &, const VendorChoice &) = default;
};

/// What a choice is judged by.
struct VendorMeasure
{
    SizeDefinition sizes;
    QDate day;
    int microBelow = 0; ///< what "micro" ends below; 0: as the definition usually has it
    SizeDefinition bands {}; ///< shown beside the study's classes; no classes: not shown
};

/// The filter that a choice stands for; what is typed into the search field is not part of it.
[[nodiscard]] VendorFilter filterFor(const VendorChoice &choice, const VendorMeasure &measure);

/// A vendor as the list shows it.
struct VendorLine
{
    VendorRow row;
    QList<BilingualText> categories; ///< the first few
    SizeAnswer size;
    int jurisdictionsInForce = 0; ///< governments with a standing in force
    int standings = 0; ///< in force or not
    QList<VendorReason> reasons; ///< why it was found; empty when nothing was typed
    friend bool operator==(const VendorLine &, const VendorLine &) = default;
};

struct VendorLines
{
    QList<VendorLine> lines;
    qint64 total = 0; ///< that fit, shown or not
    bool forgiving = false; ///< slips of the pen were forgiven
};

/// The lines from \p first on, best first, or by name when nothing is asked. Made for a job.
/// \error Cancelled, register errors
[[nodiscard]] Result<VendorLines> lookUpVendors(const QString &registerPath, const VendorIndex &index, const VendorChoice &choice,
                                                const VendorMeasure &measure, qint64 first, int count,
                                                const CancelToken &cancel = {});

} // namespace acquis
