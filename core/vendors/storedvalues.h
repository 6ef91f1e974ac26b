// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendor.h"

#include <QLatin1StringView>

#include <array>
#include <cstddef>

// How the values of vendors stand in the tables: codes as words, dates as ISO 8601.
namespace acquis {

inline constexpr std::array nameKindWords { QLatin1StringView("legal"), QLatin1StringView("operating"),
                                            QLatin1StringView("former") };
inline constexpr std::array categorySchemeWords { QLatin1StringView("naics"), QLatin1StringView("unspsc"),
                                                  QLatin1StringView("gsin"), QLatin1StringView("free-words") };
inline constexpr std::array standingStatusWords { QLatin1StringView("active"), QLatin1StringView("suspended"),
                                                  QLatin1StringView("expired"), QLatin1StringView("pending") };
inline constexpr std::array sizeBasisWords { QLatin1StringView("none"), QLatin1StringView("employees"),
                                             QLatin1StringView("revenue"), QLatin1StringView("employees-and-revenue") };
inline constexpr std::array sizeDoubtWords {
    QLatin1StringView("none"),      QLatin1StringView("no-evidence"),        QLatin1StringView("no-figures"),
    QLatin1StringView("undecided"), QLatin1StringView("outside-definition"), QLatin1StringView("definition-not-in-force")
};

template <typename E, std::size_t Count>
[[nodiscard]] QString wordOf(const std::array<QLatin1StringView, Count> &words, E value)
{
    return words.at(std::size_t(value));
}

/// False when it is none of the words.
template <typename E, std::size_t Count>
[[nodiscard]] bool readWord(const std::array<QLatin1StringView, Count> &words, const QString &word, E &value)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (words[i] != word)
            continue;
        value = E(i);
        return true;
    }
    return false;
}

[[nodiscard]] inline QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// Empty is an invalid date; false when it is neither empty nor a date.
[[nodiscard]] inline bool readDate(const QString &text, QDate &date)
{
    date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() || text.isEmpty();
}

[[nodiscard]] inline std::optional<qint64> storedCents(std::optional<Money> money)
{
    return money ? std::optional(money->cents()) : std::nullopt;
}

[[nodiscard]] inline std::optional<Money> moneyOf(std::optional<qint64> cents)
{
    return cents ? std::optional(Money::fromCents(*cents)) : std::nullopt;
}

} // namespace acquis
