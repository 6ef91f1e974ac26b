// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/firmlabels.h"
#include "core/vendors/namematcher.h"
#include "core/vendors/namereading.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace acquis {

/// One name on its way through the matcher.
struct LabelledName
{
    Words written;
    Words corrected;
    Words other; ///< corrected words of the firm that a statement names
    std::optional<PhraseKind> statement;
    bool isJointVenture = false;
    bool startsWithInitials = false;
    bool isCutShort = false;
    int label = -1;
};

/// The list with what each firm is called by. Labels are numbers into \a labels.
struct LabelledList
{
    std::vector<LabelledName> names;
    QStringList labels;
    QHash<QString, int> numbers;

    [[nodiscard]] int add(const QString &label);
    [[nodiscard]] int find(const QString &label) const { return numbers.value(label, -1); }
    /// Names under each label.
    [[nodiscard]] std::vector<int> sizes() const;
};

/// Something in the list that says two labels are one firm.
struct Claim
{
    int first = 0; ///< label; the smaller of the two
    int second = 0;
    MatchCode code {};
    int name = 0; ///< who says it
    bool isOfLabels = false; ///< the labels themselves are the same words

    friend auto operator<=>(const Claim &, const Claim &) = default;
};

/// Claims that names make by themselves ("GFS Gordon Food Service", "9135 o/a …", "a division of …") and those that
/// follow from how labels are written. Sorted, each once. May add labels that only statements know.
[[nodiscard]] std::vector<Claim> claimsOf(LabelledList &list, const FirmLabels &labels);

} // namespace acquis
