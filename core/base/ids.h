// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace acquis {

/// A database identity that cannot be mistaken for another kind of identity.
template <typename Tag>
struct Id
{
    qint64 value = 0; ///< 0 is "none"

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using SourceFileId = Id<struct SourceFileTag>;
using UnitId = Id<struct UnitTag>; ///< a ministry or a program
using TagId = Id<struct TagTag>;
using TagRuleId = Id<struct TagRuleTag>;

} // namespace acquis
