// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/vendors/namematcher.h"
#include "core/vendors/vendorregister.h"
#include "core/vendors/vendortable.h"

namespace acquis {

class NameVocabulary;

/// From this confidence on a name may mean a vendor of the register (ADR 0016).
inline constexpr int leastImportConfidence = 85;

/// What becomes of a record of a table of vendors.
enum class VendorImportState {
    New, ///< added
    Known, ///< the register has this vendor, or an earlier record is the same: nothing is added
    Possible, ///< may be one of the register: a person decides
    Refused, ///< its values are wrong: findings say which
};

/// By what a Known record was recognised.
enum class VendorKnownBy { Number, NameAndPlace };

struct VendorImportRow
{
    VendorTableRow read;
    VendorImportState state = VendorImportState::New;
    VendorId known; ///< of the register, when it is Known or Possible there
    QString knownName; ///< what that vendor is called there; empty for a record of the same table
    VendorKnownBy knownBy {}; ///< of a Known one
    qint64 sameAs = 0; ///< Known: the record of the same table, 0 when it is one of the register
    int confidence = 0; ///< percent, of a Possible one
    QList<MatchReason> reasons; ///< of a Possible one, the strongest first
    friend bool operator==(const VendorImportRow &, const VendorImportRow &) = default;
};

/// The preview of an import: what applyVendorImport() would do. Holds for the revision of the register it was made with.
struct VendorImportPlan
{
    QList<VendorImportRow> rows;
    qint64 revision = 0;
    [[nodiscard]] qint64 count(VendorImportState state) const;
    friend bool operator==(const VendorImportPlan &, const VendorImportPlan &) = default;
};

/// Compares the records with the vendors of the register and with each other. A number that somebody holds decides; then the
/// same name without its legal form in the same place; then names that may mean one firm from \p least percent on, which are
/// left to a person. Takes about a millisecond a record for each ten thousand names of the register: for a job.
/// \error Cancelled, InvalidTable for too many names, register errors
[[nodiscard]] Result<VendorImportPlan> planVendorImport(Database &database, QList<VendorTableRow> rows,
                                                        const NameVocabulary &vocabulary, int least,
                                                        const CancelToken &cancel = {}, const ProgressCallback &progress = {});

/// Adds what is New, and what is Possible where the person said so (\p also, by position in the plan); all or none, one entry
/// in the trail. Answers the new vendors. \p source is the name of the file, for the trail.
/// \error RecordChanged when the register changed since the plan; Cancelled, InvalidData, register errors
[[nodiscard]] Result<AddedVendors> applyVendorImport(VendorRegister &vendors, const VendorImportPlan &plan, const QString &source,
                                                     const QList<qsizetype> &also = {}, const CancelToken &cancel = {},
                                                     const ProgressCallback &progress = {});

} // namespace acquis
