// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

#include <functional>

namespace acquis {

/// A contract of a chain in which a proof is bought small first and then at scale (R127, R133).
struct ScaleUpLink
{
    QString file; ///< number
    QString contract; ///< number
    QString vendorName;
    QDate from; ///< signed; invalid: not yet
    QDate until; ///< end as it is now; invalid: none was agreed
    Money total; ///< value, amendments and used options
    Money joined; ///< what other bodies took through it (R124)
    int joiners = 0;
    friend bool operator==(const ScaleUpLink &, const ScaleUpLink &) = default;
};

/// The chain to a contract: the first purchase first. Sums that leave 64 bits of cents are held at the end of the range.
struct ScaleUpChain
{
    QList<ScaleUpLink> links;
    Money contracts; ///< the totals of the contracts
    Money joined; ///< what other bodies took; apart, for it is their money
    [[nodiscard]] Money total() const; ///< both
    QDate from; ///< first signature
    QDate until; ///< last end
    [[nodiscard]] int days() const; ///< from the first signature to the last end, both counted; 0: one of them is not known
    QString missing; ///< number of a file that a contract names and that cannot be had; the chain begins after it
    friend bool operator==(const ScaleUpChain &, const ScaleUpChain &) = default;
};

using FileByNumber = std::function<std::optional<ProcurementFile>(const QString &number)>;

/// The chain that ends with a contract of the file. A contract that scales up another file's follows all contracts of that file. A file
/// counts once, also where two name each other.
[[nodiscard]] ScaleUpChain scaleUpOf(const ProcurementFile &file, const QString &contract, const FileByNumber &fileOf);

} // namespace acquis
