// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendor.h"

#include <QString>

namespace acquis {

/// What the trail says of a vendor before and after.
struct TrailTexts
{
    QString before;
    QString after;
};

/// The fields that differ, as "names: …; identifiers: …". Of contacts only how many there are, of notes only that they changed: the
/// trail is kept for ever, and these are a person's.
[[nodiscard]] TrailTexts trailTexts(const Vendor &before, const Vendor &after);

/// "vendor/12"
[[nodiscard]] QString trailRecord(VendorId id);

} // namespace acquis
