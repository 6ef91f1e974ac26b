// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/jsonguard.h"

#include <algorithm>
#include <vector>

namespace acquis {

namespace {

struct Level
{
    bool isObject = false;
    bool expectsName = false;
    std::vector<QByteArrayView> names;
};

/// Position of the quote that closes the string that starts at \p start, or the end of the text.
qsizetype endOfString(QByteArrayView json, qsizetype start)
{
    qsizetype i = start;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return qMin(i, json.size());
}

/// Looked for when the object closes, so that an object of a million members costs no more than sorting them.
QByteArrayView doubledName(std::vector<QByteArrayView> &names)
{
    std::ranges::sort(names);
    const auto found = std::ranges::adjacent_find(names);
    return found == names.end() ? QByteArrayView() : *found;
}

} // namespace

JsonJudgement judgeJson(QByteArrayView json, JsonLimits limits)
{
    if (json.size() > limits.bytes)
        return { JsonFault::TooLarge, {} };
    std::vector<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '{':
        case '[':
            if (levels.size() == size_t(limits.depth))
                return { JsonFault::TooDeep, {} };
            levels.push_back({ json[i] == '{', json[i] == '{', {} });
            break;
        case '}':
        case ']':
            if (levels.empty())
                break;
            if (const QByteArrayView doubled = doubledName(levels.back().names); !doubled.isEmpty())
                return { JsonFault::DuplicateMember, QString::fromUtf8(doubled) };
            levels.pop_back();
            break;
        case ',':
            if (!levels.empty())
                levels.back().expectsName = levels.back().isObject;
            break;
        case '"': {
            const qsizetype end = endOfString(json, i + 1);
            if (!levels.empty() && levels.back().expectsName) {
                levels.back().expectsName = false;
                levels.back().names.push_back(json.sliced(i + 1, end - i - 1));
            }
            i = end;
            break;
        }
        default: break;
        }
    }
    return {};
}

} // namespace acquis
