// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// What is looked at to see whether one need was cut in parts: a file or a contract line (R104).
struct SplitCandidate
{
    QString number; ///< of the file; of a line: its reference
    BilingualText title;
    QString ministry;
    QString unit;
    QString commodityCode;
    VendorId vendor;
    QString vendorName;
    QDate day; ///< issued, or awarded
    Money value;
    bool isModular = false; ///< declared beforehand
    bool isFile = true;
    friend bool operator==(const SplitCandidate &, const SplitCandidate &) = default;
};

enum class SplitLink { SameUnit, SameNeed, SameCode, SameVendor, Declared };
template <>
inline constexpr std::array codeWords<SplitLink> { "same-unit", "same-need", "same-code", "same-vendor", "declared" };

struct SplitPart
{
    SplitCandidate candidate;
    CodeSet<SplitLink> links; ///< why it belongs to it
    friend bool operator==(const SplitPart &, const SplitPart &) = default;
};

} // namespace acquis
