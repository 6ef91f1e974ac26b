// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vendors/vendortable.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

#include <optional>

namespace acquis {

class Database;

/// What a person said that the columns of a table of vendors hold: heading as written to what it holds.
using VendorMapping = QMap<QString, VendorColumn>;

/// {"Heading as written": "business-number", …}, the form of the command line's --map.
/// \error InvalidData, UnknownValue for a word that is no column, each about \p subject
[[nodiscard]] Result<VendorMapping> vendorMappingFromJson(const QByteArray &json, const QString &subject);
[[nodiscard]] QByteArray vendorMappingToJson(const VendorMapping &mapping);

/// What each column of a table holds: as \p mapping says, headings compared without case and accents, else as the headings say.
/// Of several columns with one heading the first is meant. What mapping says of one column is said of no other, but what is
/// offered may be. Nothing is asked of the result: hasName() may be false.
[[nodiscard]] VendorLayout mappedLayout(const QStringList &header, const VendorMapping &mapping);
/// The headings of \p mapping that the header does not have.
[[nodiscard]] QStringList headingsNotIn(const QStringList &header, const VendorMapping &mapping);
[[nodiscard]] VendorMapping mappingOf(const QStringList &header, const VendorLayout &layout);

struct RememberedMapping
{
    VendorMapping mapping;
    QDateTime savedAt; ///< UTC
    QString savedBy;
    friend bool operator==(const RememberedMapping &, const RememberedMapping &) = default;
};

/// What was said of the last table with the same set of headings, in any order; nothing when there was none, or the register is
/// of before schema 5. \error RegisterDamaged, register errors
[[nodiscard]] Result<std::optional<RememberedMapping>> rememberedMapping(Database &database, const QStringList &header);
/// Remembers it in place of what was; one transaction with its audit entry, none when nothing would change.
/// \error register errors, RegisterLocked, RegisterReadOnly
[[nodiscard]] Result<void> rememberMapping(Database &database, const QStringList &header, const VendorMapping &mapping,
                                           const QString &actor);

} // namespace acquis
