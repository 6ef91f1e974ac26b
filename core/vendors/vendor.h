// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/vendors/identifiers.h"
#include "core/vendors/sizeclass.h"
#include "core/vendors/standing.h"
#include "core/vendors/vendorfault.h"
#include "core/vendors/vendorids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace acquis {

enum class NameKind { Legal, Operating, Former };

/// A name exactly as its source writes it.
struct VendorName
{
    QString text;
    NameKind kind = NameKind::Legal;
    friend bool operator==(const VendorName &, const VendorName &) = default;
};

/// Full-time employees in a country or province: what rules of preference ask.
struct StaffCount
{
    QString region; ///< "CA", or ISO 3166-2 as "CA-ON"
    qint64 fullTime = 0;
    QDate asOf;
    QString source;
    friend bool operator==(const StaffCount &, const StaffCount &) = default;
};

/// Something said about who owns the vendor, with what it rests on.
struct OwnershipAttribute
{
    QString attribute; ///< stable word, e.g. "indigenous"
    QString evidence;
    QDate from;
    QDate until; ///< last day; invalid: without end
    friend bool operator==(const OwnershipAttribute &, const OwnershipAttribute &) = default;
};

enum class CategoryScheme { Naics, Unspsc, Gsin, FreeWords };

/// What a vendor offers.
struct VendorCategory
{
    CategoryScheme scheme = CategoryScheme::FreeWords;
    QString code; ///< empty for free words
    BilingualText words;
    friend bool operator==(const VendorCategory &, const VendorCategory &) = default;
};

/// Personal data: kept only when somebody enters it, removed for good with removing it, never in trail or log.
struct VendorContact
{
    QString name;
    QString role;
    QString email;
    QString telephone;
    friend bool operator==(const VendorContact &, const VendorContact &) = default;
};

/// Where the register has the vendor from.
struct VendorSource
{
    QString name; ///< file or register
    QString reference; ///< line or number there
    QDate seenOn;
    friend bool operator==(const VendorSource &, const VendorSource &) = default;
};

/// Somebody one buys from. Values that nobody knows are empty.
struct Vendor
{
    QList<VendorName> names;
    QList<VendorIdentifier> identifiers;
    QString country; ///< ISO 3166-1, e.g. "CA"
    QString province; ///< second part of ISO 3166-2, e.g. "ON"
    QString place;
    QString postalCode;
    QString headquartersCountry;
    QString headquartersProvince;
    QList<StaffCount> staff;
    QList<OwnershipAttribute> ownership;
    QList<VendorCategory> categories;
    QList<VendorContact> contacts;
    QString notes;
    QList<VendorSource> sources;
    QList<SizeEvidence> sizes;
    QList<VendorStanding> standings;
    VendorId parent;
    QList<VendorId> members; ///< of a consortium
    friend bool operator==(const Vendor &, const Vendor &) = default;
};

/// The first legal name, else the first name.
[[nodiscard]] QString displayName(const Vendor &vendor);

/// Longest texts that are kept.
inline constexpr qsizetype longestVendorName = 500;
inline constexpr qsizetype longestVendorText = 1000;
inline constexpr qsizetype longestVendorNotes = 20'000;

/// All that is wrong with the values themselves, in the order of the form; what needs the register (who else holds a number,
/// cycles of parents) is asked when saving. Pure; any thread.
[[nodiscard]] QList<VendorFinding> vendorFindings(const Vendor &vendor);

/// What is wrong with a text that is kept in one line; nothing when it is fine.
[[nodiscard]] std::optional<VendorFault> lineFault(const QString &text, qsizetype longest);

} // namespace acquis
