// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendor.h"

#include <QStringList>

#include <optional>

namespace acquis {

/// What a column of a table of vendors holds. Ignored is a choice, too.
enum class VendorColumn {
    Ignored,
    Name,
    OperatingName,
    BusinessNumber,
    QuebecNumber,
    Reference, ///< the vendor's number in the source
    Country, ///< ISO 3166-1
    Province, ///< code, or name in either language
    Place,
    PostalCode,
    Naics,
    Offers, ///< what it offers, in words
    Employees,
    Notes,
    Unspsc,
    OffersEnglish, ///< what it offers, in English words
    OffersFrench,
    Revenue, ///< of a year, in Canadian dollars
    ContactName, ///< of a person: this and the two below are taken only when somebody chooses it
    Email,
    Telephone,
};
inline constexpr int vendorColumnCount = int(VendorColumn::Telephone) + 1;

/// Stable kebab-case word.
[[nodiscard]] QString vendorColumnName(VendorColumn column);
[[nodiscard]] std::optional<VendorColumn> vendorColumnFromName(const QString &name);

/// Which column holds what, by position.
struct VendorLayout
{
    QList<VendorColumn> columns;
    [[nodiscard]] bool hasName() const { return columns.contains(VendorColumn::Name); }
    friend bool operator==(const VendorLayout &, const VendorLayout &) = default;
};

/// Reads from the words of a header, in English or French, what each column holds: lists that vendors fill in, company
/// directories, published awards and disclosures. A meaning that two columns could have goes to the first, but what is
/// offered may be said in several. Contacts are personal data: no heading makes a column one of them. Without a column of names
/// nothing is recognised: hasName() is false. Pure; any thread.
[[nodiscard]] VendorLayout layoutOfHeader(const QStringList &header);

/// Whether a table with this header is a list of vendors: it names them and says something else that is known about each, or
/// says little else. A table of contracts names vendors, too, but is none.
[[nodiscard]] bool isHeaderOfVendors(const QStringList &header);

/// Larger tables are refused.
inline constexpr qint64 largestVendorTableBytes = 256 << 20;
inline constexpr qsizetype mostVendorRecords = 1'000'001; ///< with the header

/// Where a table of vendors comes from.
struct VendorTableSource
{
    QString name; ///< of the file or register
    QDate asOf; ///< the day for which its figures hold
    QDate seenOn; ///< when it was read
};

/// One record as a vendor, with all that is wrong with it; a cell that cannot be read is a finding of its field and leaves
/// its value out. \p row is the record's number in the file, kept as reference where the source has none of its own.
struct VendorTableRow
{
    qint64 row = 0;
    Vendor vendor;
    QList<VendorFinding> findings;
    QList<int> columns; ///< in which column of the file each finding was made; -1 for none of them
    friend bool operator==(const VendorTableRow &, const VendorTableRow &) = default;
};
[[nodiscard]] VendorTableRow vendorOfRecord(const QStringList &record, qint64 row, const VendorLayout &layout,
                                            const VendorTableSource &source);

} // namespace acquis
