// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace acquis {

/// What spending can be broken down by. TagRule is the rule inside a tag that counted the line.
enum class Dimension : quint8 {
    FiscalYear,
    Ministry,
    Program,
    Account,
    SizeClass,
    SizeBand,
    Method,
    Commodity,
    Vendor,
    Vor,
    Tag,
    TagRule,
    Source,
    Kind,
};

inline constexpr std::array allDimensions {
    Dimension::FiscalYear, Dimension::Ministry, Dimension::Program,   Dimension::Account, Dimension::SizeClass,
    Dimension::SizeBand,   Dimension::Method,   Dimension::Commodity, Dimension::Vendor,  Dimension::Vor,
    Dimension::Tag,        Dimension::TagRule,  Dimension::Source,    Dimension::Kind,
};

/// Stable kebab-case name: "fiscal-year", "ministry", …
[[nodiscard]] QString dimensionName(Dimension dimension);
[[nodiscard]] std::optional<Dimension> dimensionFromName(QStringView name);

/// One member of a dimension. Code is stable and machine-readable; the name is what the source of the member publishes.
struct DimensionMember
{
    qint64 id = 0; ///< row of its table; 0 for "unknown"
    QString code;
    BilingualText name;
    int order = 0; ///< for ordered dimensions (years, size bands)
    friend bool operator==(const DimensionMember &, const DimensionMember &) = default;
};

} // namespace acquis
