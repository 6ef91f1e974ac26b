// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QString>
#include <QStringView>

namespace acquis {

/// Schemes whose numbers are checked. Any other word is a scheme too; its values are kept as they are written.
namespace IdentifierScheme {
inline constexpr QStringView businessNumber = u"ca-bn"; ///< Canadian business number, nine digits
inline constexpr QStringView quebecNumber = u"qc-neq"; ///< numéro d'entreprise du Québec, ten digits
} // namespace IdentifierScheme

/// A number under which somebody else knows the vendor.
struct VendorIdentifier
{
    QString scheme; ///< stable word in lower case
    QString value; ///< as readIdentifier() writes it
    QString account; ///< program account of a business number, e.g. "RT0001"; may be empty
    QDate provenOn; ///< when somebody looked at the proof; may be invalid
    QDate proofEnds; ///< may be invalid
    QString evidence;
    friend bool operator==(const VendorIdentifier &, const VendorIdentifier &) = default;
};

/// Reads \p text as a number of \p scheme: blanks, dots and dashes between digits are dropped, a program account behind a business
/// number is taken apart, check digits are verified. Pure; any thread.
/// \error InvalidData: vendorFault() is WrongCheckDigit or MalformedIdentifier
[[nodiscard]] Result<VendorIdentifier> readIdentifier(const QString &scheme, const QString &text);

/// Whether the last digit makes the digits pass Luhn's formula. False for what is no digits.
[[nodiscard]] bool passesLuhn(QStringView digits);

} // namespace acquis
