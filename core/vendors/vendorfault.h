// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace acquis {

/// Why the register of vendors refuses something.
enum class VendorFault {
    NameMissing,
    TextTooLong,
    ControlCharacter, ///< also halves of characters and characters that Unicode will never assign
    DirectionOverride, ///< a character that makes text read in another order than it is stored
    MalformedIdentifier,
    WrongCheckDigit,
    IdentifierTwice, ///< the same one twice in one vendor
    IdentifierHeld, ///< another vendor has it
    MalformedCode, ///< a country, province, currency, category or scheme that cannot be one
    NegativeFigure,
    DateMissing,
    EndBeforeStart,
    UnknownVendor, ///< a parent or member that is not in the register
    ParentCycle,
    MemberCycle,
    MergeWithItself,
    AlreadyMerged,
    PairRefused, ///< somebody said that the two are not the same
    StillReferred, ///< others name it as parent or member, or were merged into it, or an award counts on it
};

/// Stable kebab-case word.
[[nodiscard]] QString vendorFaultName(VendorFault fault);

/// What is wrong where: the form shows it beside its input.
struct VendorFinding
{
    VendorFault fault {};
    QString field; ///< kebab-case word, e.g. "names", "identifiers", "standings"
    qsizetype position = 0; ///< in the list of that field, from 0
    friend bool operator==(const VendorFinding &, const VendorFinding &) = default;
};

/// The finding as an error of core: InvalidData with the field as subject, the fault's word as detail, the position from 1 as row.
/// What was written is not repeated: an error may be logged, and a vendor's data may be a person's.
[[nodiscard]] Error vendorError(const VendorFinding &finding);
[[nodiscard]] std::unexpected<Error> vendorFailure(VendorFault fault, const QString &field, qsizetype position = 0);

/// The fault of an error that vendorError() made; nothing for any other error.
[[nodiscard]] std::optional<VendorFault> vendorFault(const Error &error);

} // namespace acquis
