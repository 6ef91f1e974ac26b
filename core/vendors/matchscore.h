// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/namematcher.h"

#include <QHash>
#include <QString>

#include <optional>

namespace acquis {

/// Which firm each name belongs to, found by people.
using AnswerKey = QHash<QString, QString>;

/// How many pairs of names were put together, how many of them rightly, and how many belong together by the key.
struct PairScore
{
    qint64 right = 0;
    qint64 found = 0;
    qint64 wanted = 0;

    /// Shares; nothing when there is nothing to divide by.
    [[nodiscard]] std::optional<double> precision() const;
    [[nodiscard]] std::optional<double> recall() const;
    [[nodiscard]] std::optional<double> f1() const;
    friend bool operator==(const PairScore &, const PairScore &) = default;
};

/// Over pairs of names that the key knows. Names of the key that are not in the matching do not count.
[[nodiscard]] PairScore scoreClusters(const NameMatching &matching, const AnswerKey &key);
/// Over the pairs that would come together if a person took every suggestion by itself; wanted is the same as above.
[[nodiscard]] PairScore scoreSuggestions(const NameMatching &matching, const AnswerKey &key);

} // namespace acquis
