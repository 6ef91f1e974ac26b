// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/vendors/namematcher.h"
#include "core/vendors/vendorids.h"

namespace acquis {

class Database;
class NameVocabulary;
class VendorIndex;

/// What two vendors have in common, or have not, beside their names.
enum class DuplicateSign {
    SamePostalCode,
    SamePlace,
    OtherPlace, ///< two offices at least
    OtherNumber, ///< two numbers of one scheme: two legal persons, as a rule
};

/// Two vendors of the register that may be one firm: a person decides.
struct PossibleDuplicate
{
    VendorId first; ///< the smaller number
    VendorId second;
    QString firstName; ///< the two names that are alike, as they are written
    QString secondName;
    int likeness = 0; ///< percent, of the names: NameCandidate::confidence
    QList<MatchReason> reasons; ///< the strongest first
    QList<DuplicateSign> signs;
    friend bool operator==(const PossibleDuplicate &, const PossibleDuplicate &) = default;
};

/// True when place or numbers say that these are two: nobody should merge it without having looked.
[[nodiscard]] bool speaksAgainst(const PossibleDuplicate &pair);

/// From this likeness on pairs are shown unless the person asks for others.
inline constexpr int usualLikeness = 80;

/// Who may be the same as \p id (or what it was merged into), from \p least percent on, the surest first. Not among them: who was
/// found to be different, who is merged already, parent and subsidiary, a consortium and its members. Asks the index for vendors
/// that share a word, so it costs what these cost, not the register.
/// \error UnknownValue, Cancelled, register errors
[[nodiscard]] Result<QList<PossibleDuplicate>> possibleDuplicatesOf(Database &database, const VendorIndex &index, VendorId id,
                                                                    const NameVocabulary &vocabulary, int least = usualLikeness,
                                                                    const CancelToken &cancel = {});

/// All such pairs of the register, each once. Made for a job: seconds for ten thousands of vendors.
/// \error Cancelled, InvalidTable for more than mostNames, register errors
[[nodiscard]] Result<QList<PossibleDuplicate>> possibleDuplicates(Database &database, const NameVocabulary &vocabulary,
                                                                  int least = usualLikeness, const CancelToken &cancel = {},
                                                                  const ProgressCallback &progress = {});

} // namespace acquis
