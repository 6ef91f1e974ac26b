// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/officepeople.h"
#include "core/storage/recordchanges.h"

namespace acquis {

/// What two people changed in the people of an office, joined.
struct PeopleMerge
{
    OfficePeople people; ///< holds mine where it was to be kept, else theirs, where there is a conflict
    QList<MergeConflict> conflicts; ///< not counting those at which mine was to be kept
};

/// \p keepMine: paths of conflicts at which mine holds. Pure. \error InvalidData
[[nodiscard]] Result<PeopleMerge> mergedPeople(const OfficePeople &base, const OfficePeople &mine, const OfficePeople &theirs,
                                               const QStringList &keepMine = {});

} // namespace acquis
