// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace acquis {

enum class DiffKind { Same, Removed, Added };

/// Words that stand together and share a fate, with the blanks behind each.
struct DiffPart
{
    DiffKind kind {};
    QString text;
    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// What was taken out and put in to get from one text to the other, word by word, by a longest common subsequence: the parts that are
/// the same or removed give \p before, those that are the same or added give \p after, but that blanks of equal words are those of
/// \p after. Where words were replaced, those removed come first. Time grows with the product of both lengths, memory with their sum.
/// Pure; any thread.
[[nodiscard]] QList<DiffPart> wordDiff(const QString &before, const QString &after);

} // namespace acquis
