// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// Words of a page of plain text, by which pages are counted.
inline constexpr int wordsPerPage = 400;

/// How long a text is: what firms must read, and what the office must write (R49).
struct TextMeasure
{
    qint64 letters = 0; ///< without blanks
    qint64 words = 0;
    [[nodiscard]] qint64 pages() const { return (words + wordsPerPage - 1) / wordsPerPage; } ///< begun ones
    friend bool operator==(const TextMeasure &, const TextMeasure &) = default;
};

/// Words are what blanks divide, when a letter or digit is in it.
[[nodiscard]] TextMeasure measureOf(const QString &text);
/// Of the longer language.
[[nodiscard]] TextMeasure measureOf(const BilingualText &text);
/// What firms are asked to read: the last version of the requirement, and names of items and criteria.
[[nodiscard]] TextMeasure requestLength(const ProcurementFile &file);

} // namespace acquis
