// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include "core/base/centsbuilder.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace acquis {

namespace {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Hyphen, minus sign, en dash and em dash: printed tables use each for a minus and for zero.
constexpr bool isDash(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013' || c == u'\u2014';
}

/// A run of digits and what stands behind it.
struct Group
{
    QStringView digits;
    QChar separator; ///< null behind the last group; a blank stands for every kind of blank
};

struct Grouping
{
    QVarLengthArray<Group, 8> groups;
    bool repaired = false;
};

/// Cuts the text at its points, commas and blanks. Several of them in a row count as one and are a repair.
std::optional<Grouping> groupsOf(QStringView text)
{
    Grouping result;
    qsizetype pos = 0;
    while (pos < text.size()) {
        const qsizetype start = pos;
        while (pos < text.size() && isDigit(text[pos]))
            ++pos;
        Group group { text.sliced(start, pos - start), {} };
        const qsizetype separators = pos;
        for (; pos < text.size() && !isDigit(text[pos]); ++pos) {
            const QChar c = text[pos].isSpace() ? QChar(u' ') : text[pos];
            if (c != u'.' && c != u',' && c != u' ')
                return std::nullopt;
            if (group.separator.isNull() || group.separator == u' ')
                group.separator = c;
        }
        result.repaired = result.repaired || pos - separators > 1;
        result.groups.append(group);
    }
    return result;
}

/// A number cut into its whole part and its decimals.
struct Cut
{
    qsizetype wholeGroups = 0;
    QStringView decimals;
    bool repaired = false;
};

bool areThousands(const Grouping &grouping, qsizetype count)
{
    const qsizetype first = grouping.groups[0].digits.size();
    if (first < 1 || first > 3)
        return false;
    return std::all_of(grouping.groups.begin() + 1, grouping.groups.begin() + count,
                       [](const Group &group) { return group.digits.size() == 3; });
}

/// Decides which separator is the decimal one: the last, when one or two digits follow it. Nothing when the groups fit no notation.
std::optional<Cut> cutOf(Grouping &grouping)
{
    auto &groups = grouping.groups;
    Cut cut { groups.size(), {}, grouping.repaired };
    if (groups.size() > 1 && !groups.last().separator.isNull())
        return std::nullopt;
    if (groups.size() == 1) {
        cut.repaired = cut.repaired || !groups[0].separator.isNull(); // "1234."
        return groups[0].digits.isEmpty() || groups[0].separator == u' ' ? std::nullopt : std::optional(cut);
    }

    const QChar lastMark = groups[groups.size() - 2].separator;
    const QStringView last = groups.last().digits;
    const bool hasDecimals = lastMark != u' ' && (last.size() == 1 || last.size() == 2);
    if (hasDecimals) {
        cut.decimals = last;
        --cut.wholeGroups;
    }
    if (cut.wholeGroups == 1)
        return hasDecimals ? std::optional(cut) : std::nullopt;
    if (!areThousands(grouping, cut.wholeGroups))
        return std::nullopt;

    const QChar mark = groups[0].separator;
    for (qsizetype i = 0; i + 1 < cut.wholeGroups; ++i)
        cut.repaired = cut.repaired || groups[i].separator != mark;
    // The mark of thousands divides the cents too, or a lone point stands where a decimal point would.
    const bool sameMark = hasDecimals && mark == lastMark;
    const bool lonePoint = !hasDecimals && groups.size() == 2 && mark == u'.';
    cut.repaired = cut.repaired || sameMark || lonePoint;
    return cut;
}

struct Unsigned
{
    QStringView body;
    bool negative = false;
};

/// Takes one sign, or the parentheses of a negative amount, and one \p unit ('$' or '%') off the number.
Unsigned takeSigns(QStringView text, QChar unit)
{
    Unsigned result;
    bool signSeen = false;
    bool unitSeen = false;
    for (bool changed = true; changed;) {
        changed = true;
        text = text.trimmed();
        if (text.size() < 2) {
            changed = false;
        } else if (!unitSeen && text.front() == unit) {
            text = text.sliced(1);
            unitSeen = true;
        } else if (!unitSeen && text.back() == unit) {
            text = text.chopped(1);
            unitSeen = true;
        } else if (!signSeen && (isDash(text.front()) || text.front() == u'+')) {
            result.negative = text.front() != u'+';
            text = text.sliced(1);
            signSeen = true;
        } else if (!signSeen && isDash(text.back())) {
            text = text.chopped(1);
            result.negative = signSeen = true;
        } else if (!signSeen && text.front() == u'(' && text.back() == u')') {
            text = text.sliced(1).chopped(1);
            result.negative = signSeen = true;
        } else {
            changed = false;
        }
    }
    result.body = text;
    return result;
}

/// Both readers: a number with at most two decimals, in hundredths.
Result<ReadAmount> readHundredths(QStringView text, QChar unit)
{
    const auto refused = [text] { return failure(ErrorCode::NotANumber, text.toString()); };
    const Unsigned number = takeSigns(text, unit);
    if (number.body.isEmpty())
        return refused();
    if (number.body.size() == 1 && isDash(number.body.front()) && !number.negative)
        return ReadAmount {};

    std::optional<Grouping> grouping = groupsOf(number.body);
    if (!grouping)
        return refused();
    const std::optional<Cut> cut = cutOf(*grouping);
    if (!cut)
        return refused();

    CentsBuilder cents;
    for (qsizetype i = 0; i < cut->wholeGroups; ++i) {
        for (const QChar c : grouping->groups[i].digits)
            cents.addDigit(c.unicode() - u'0');
    }
    for (const QChar c : cut->decimals)
        cents.addDigit(c.unicode() - u'0');
    cents.finish(cut->decimals.size());
    const std::optional<Money> amount = cents.amount(number.negative);
    if (!amount)
        return failure(ErrorCode::AmountOutOfRange, text.toString());
    return ReadAmount { *amount, cut->repaired };
}

} // namespace

Result<ReadAmount> readPrintedAmount(QStringView text)
{
    return readHundredths(text, u'$');
}

Result<ReadPercent> readPrintedPercent(QStringView text)
{
    const Result<ReadAmount> read = readHundredths(text, u'%');
    if (!read)
        return failure(ErrorCode::NotANumber, text.toString());
    return ReadPercent { read->amount.cents(), read->repaired };
}

} // namespace acquis
