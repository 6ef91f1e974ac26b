// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/worddiff.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <span>
#include <vector>

namespace acquis {

namespace {

/// Words and the blanks behind each; blanks at the beginning are a word of their own.
QStringList pieces(const QString &text)
{
    QStringList all;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i - 1).isSpace() && !text.at(i).isSpace()) {
            all << text.mid(start, i - start);
            start = i;
        }
    }
    if (start < text.size())
        all << text.mid(start);
    return all;
}

using Words = std::span<const int>;

/// Length of the longest common subsequence of \p first with each beginning of \p second.
std::vector<int> commonLengths(Words first, Words second, bool isReversed)
{
    const auto at = [isReversed](Words words, std::size_t i) { return isReversed ? words[words.size() - 1 - i] : words[i]; };
    std::vector<int> row(second.size() + 1, 0);
    for (std::size_t i = 0; i < first.size(); ++i) {
        int diagonal = 0;
        for (std::size_t j = 0; j < second.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = at(first, i) == at(second, j) ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row;
}

/// Marks the words of both that are common (Hirschberg): in two halves, so that memory grows with the length only.
void markCommon(Words first, Words second, std::span<char> inFirst, std::span<char> inSecond)
{
    while (!first.empty() && !second.empty() && first.front() == second.front()) {
        inFirst.front() = inSecond.front() = 1;
        first = first.subspan(1);
        second = second.subspan(1);
        inFirst = inFirst.subspan(1);
        inSecond = inSecond.subspan(1);
    }
    while (!first.empty() && !second.empty() && first.back() == second.back()) {
        inFirst.back() = inSecond.back() = 1;
        first = first.first(first.size() - 1);
        second = second.first(second.size() - 1);
        inFirst = inFirst.first(first.size());
        inSecond = inSecond.first(second.size());
    }
    if (first.empty() || second.empty())
        return;
    if (first.size() == 1) {
        const auto found = std::ranges::find(second, first.front());
        if (found != second.end()) {
            inFirst.front() = 1;
            inSecond[std::size_t(found - second.begin())] = 1;
        }
        return;
    }
    const std::size_t half = first.size() / 2;
    const std::vector<int> ahead = commonLengths(first.first(half), second, false);
    const std::vector<int> behind = commonLengths(first.subspan(half), second, true);
    std::size_t cut = 0;
    for (std::size_t j = 0; j <= second.size(); ++j) {
        if (ahead[j] + behind[second.size() - j] > ahead[cut] + behind[second.size() - cut])
            cut = j;
    }
    markCommon(first.first(half), second.first(cut), inFirst.first(half), inSecond.first(cut));
    markCommon(first.subspan(half), second.subspan(cut), inFirst.subspan(half), inSecond.subspan(cut));
}

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const QStringList first = pieces(before);
    const QStringList second = pieces(after);
    QHash<QString, int> numbers; // equal words, whatever blanks stand behind
    const auto numbered = [&numbers](const QStringList &words) {
        std::vector<int> all;
        all.reserve(std::size_t(words.size()));
        for (const QString &word : words) {
            const QString key = word.trimmed();
            const auto known = numbers.constFind(key);
            all.push_back(known == numbers.constEnd() ? int(numbers.size()) : *known);
            if (known == numbers.constEnd())
                numbers.insert(key, int(numbers.size()));
        }
        return all;
    };
    const std::vector<int> one = numbered(first);
    const std::vector<int> two = numbered(second);
    std::vector<char> inFirst(one.size(), 0);
    std::vector<char> inSecond(two.size(), 0);
    markCommon(one, two, inFirst, inSecond);

    QList<DiffPart> parts;
    const auto put = [&parts](DiffKind kind, const QString &text) {
        if (parts.isEmpty() || parts.constLast().kind != kind)
            parts << DiffPart { kind, {} };
        parts.last().text += text;
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < one.size() || j < two.size()) {
        if (i < one.size() && !inFirst[i])
            put(DiffKind::Removed, first.at(qsizetype(i++)));
        else if (j < two.size() && !inSecond[j])
            put(DiffKind::Added, second.at(qsizetype(j++)));
        else {
            put(DiffKind::Same, second.at(qsizetype(j++)));
            ++i;
        }
    }
    return parts;
}

} // namespace acquis
