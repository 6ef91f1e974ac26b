// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordchanges.h"
#include "core/vendors/vendor.h"

#include <QString>

namespace acquis {

/// What is known of a vendor, as "names: …; identifiers: …". Of contacts only how many there are, of notes only that there are
/// some: the trail is kept for ever, and these are a person's.
[[nodiscard]] QString trailText(const Vendor &vendor);

/// The fields that differ, by the same names and with the same silence; a list is one value, of texts.
[[nodiscard]] QList<FieldChange> trailChanges(const Vendor &before, const Vendor &after);

/// "vendor/12"
[[nodiscard]] QString trailRecord(VendorId id);

} // namespace acquis
