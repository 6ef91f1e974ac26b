// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendor.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace acquis {

/// Where a word stands in a vendor.
enum class SearchField : quint8 {
    NameStart, ///< first word of a name
    Name,
    Identifier,
    Category,
    Place,
    Standing, ///< arrangement
    Note,
};
inline constexpr int searchFieldCount = 7;

/// What search knows of one vendor, as views into its packed bytes.
struct SearchEntry
{
    struct Word
    {
        SearchField field {};
        QByteArrayView text; ///< UTF-8, as indexWords() gives it
    };
    struct Figures
    {
        qint64 asOf = 0; ///< Julian day
        std::optional<qint64> employees;
        std::optional<qint64> revenue; ///< cents
        std::optional<qint64> balance;
        QByteArrayView currency;
    };
    struct Standing
    {
        QByteArrayView bytes; ///< packed: see unpackStanding(); equal bytes are equal standings
    };
    quint8 nameWords = 0; ///< of the name that is shown
    QByteArrayView region; ///< country and province: "CA-ON", "CA" or empty
    std::vector<Word> words;
    std::vector<QByteArrayView> categories; ///< "naics:541510"
    std::vector<Figures> sizes;
    std::vector<Standing> standings;
};

/// Packs what search needs of a vendor with all that was merged into it.
[[nodiscard]] QByteArray packSearchEntry(const Vendor &whole);
/// False when the bytes are no entry. The views live as long as \p bytes; the vectors are filled anew.
[[nodiscard]] bool unpackSearchEntry(QByteArrayView bytes, SearchEntry &entry);
/// Jurisdiction, category, period and status of a standing. False when the bytes are none.
[[nodiscard]] bool unpackStanding(QByteArrayView bytes, VendorStanding &standing);

/// "naics:541510": how a category with a code is filtered.
[[nodiscard]] QString categoryKey(CategoryScheme scheme, const QString &code);

} // namespace acquis
