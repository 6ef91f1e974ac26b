// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include "core/base/centsbuilder.h"

#include <array>
#include <optional>

namespace acquis {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes that a blank at the front of \p text takes: ASCII blanks and the no-break blanks of Windows-1252 and UTF-8; 0 if none.
qsizetype leadingBlank(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const char c = text.front();
    if (c == ' ' || (c >= '\t' && c <= '\r') || c == '\xA0')
        return 1;
    if (text.startsWith("\xC2\xA0"))
        return 2;
    return text.startsWith("\xE2\x80\xAF") ? 3 : 0;
}

qsizetype trailingBlank(QByteArrayView text)
{
    if (text.endsWith("\xC2\xA0"))
        return 2;
    if (text.endsWith("\xE2\x80\xAF"))
        return 3;
    return text.isEmpty() ? 0 : leadingBlank(text.last(1));
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (const qsizetype size = leadingBlank(text))
        text = text.sliced(size);
    while (const qsizetype size = trailingBlank(text))
        text = text.chopped(size);
    return text;
}

bool isNoAmount(QByteArrayView text)
{
    return text.isEmpty() || text.compare("None", Qt::CaseInsensitive) == 0 || text.compare("No Value", Qt::CaseInsensitive) == 0;
}

/// "905-451-0208", "(905) 451-0208", "905.451.0208", "1-905-451-0208": the shape \a 3-3-4 with something between the digits.
struct TelephoneShape
{
    std::array<char, 10> digits {};
    bool bare = true; ///< nothing between the digits
};

std::optional<TelephoneShape> telephoneShape(QByteArrayView text)
{
    constexpr qsizetype longest = sizeof("+1 (905) - 451-0208");
    if (text.size() < 10 || text.size() > longest)
        return std::nullopt;
    TelephoneShape shape;
    if (text.startsWith('+'))
        text = text.sliced(1);
    if (text.startsWith("1-") || text.startsWith("1 ") || text.startsWith("1.")) {
        text = text.sliced(2);
        shape.bare = false;
    }
    std::size_t count = 0;
    for (const char c : text) {
        if (isDigit(c)) {
            if (count == shape.digits.size())
                return std::nullopt;
            shape.digits[count++] = c;
            continue;
        }
        const bool opens = c == '(' && count == 0;
        const bool parts = (c == ')' && count == 3) || ((c == '-' || c == '.' || c == ' ') && (count == 3 || count == 6));
        if (!opens && !parts)
            return std::nullopt;
        shape.bare = false;
    }
    // Neither an area code nor an exchange starts with 0 or 1 in the North American plan.
    if (count != shape.digits.size() || shape.digits[0] < '2' || shape.digits[3] < '2')
        return std::nullopt;
    return shape;
}

AccountAmount telephoneAmount(const TelephoneShape &shape)
{
    CentsBuilder cents;
    for (const char c : shape.digits)
        cents.addDigit(c - '0');
    cents.finish(0);
    return { AmountShape::Telephone, cents.amount(false).value_or(Money()) };
}

/// What stands around the digits of an amount, taken away from them.
struct Unsigned
{
    QByteArrayView body;
    bool negative = false;
    bool french = false; ///< the dollar sign follows the number
};

/// Takes the signs, parentheses and dollar sign off, each at most once.
Unsigned takeSigns(QByteArrayView text)
{
    Unsigned result;
    bool signSeen = false;
    bool dollarSeen = false;
    const auto takeSign = [&](bool negative) {
        signSeen = true;
        result.negative = negative;
    };
    for (bool changed = true; changed;) {
        changed = false;
        text = withoutBlanks(text);
        if (text.size() < 2)
            break;
        if (!dollarSeen && (text.front() == '$' || text.back() == '$')) {
            result.french = text.back() == '$';
            text = result.french ? text.chopped(1) : text.sliced(1);
            changed = dollarSeen = true;
        } else if (!signSeen && (text.front() == '-' || text.front() == '+')) {
            takeSign(text.front() == '-');
            text = text.sliced(1);
            changed = true;
        } else if (!signSeen && text.back() == '-') {
            takeSign(true);
            text = text.chopped(1);
            changed = true;
        } else if (!signSeen && text.front() == '(' && text.back() == ')') {
            takeSign(true);
            text = text.sliced(1).chopped(1);
            changed = true;
        }
    }
    result.body = text;
    return result;
}

/// How the characters between the signs are made up.
struct Makeup
{
    int points = 0;
    int commas = 0;
    int blanks = 0;
    int dividers = 0; ///< what stands between two amounts
    int digits = 0;
    bool foreign = false; ///< a character that belongs to no amount
};

Makeup makeupOf(QByteArrayView body)
{
    Makeup makeup;
    while (!body.isEmpty()) {
        const qsizetype blank = leadingBlank(body);
        const char c = body.front();
        if (blank > 0)
            ++makeup.blanks;
        else if (isDigit(c))
            ++makeup.digits;
        else if (c == '.')
            ++makeup.points;
        else if (c == ',')
            ++makeup.commas;
        else if (c == '$' || c == '/' || c == ';')
            ++makeup.dividers;
        else
            makeup.foreign = true;
        body = body.sliced(blank > 0 ? blank : 1);
    }
    return makeup;
}

/// Reads the whole dollars: bare digits, or groups of three divided by \p comma or by blanks. False when the groups are uneven.
bool readDollars(QByteArrayView text, CentsBuilder &cents)
{
    int inGroup = 0;
    bool grouped = false;
    while (!text.isEmpty()) {
        const char c = text.front();
        if (isDigit(c)) {
            cents.addDigit(c - '0');
            ++inGroup;
            text = text.sliced(1);
            continue;
        }
        if (inGroup == 0 || inGroup > 3 || (grouped && inGroup != 3))
            return false;
        grouped = true;
        inGroup = 0;
        text = text.sliced(c == ',' ? 1 : leadingBlank(text));
    }
    return !grouped || inGroup == 3;
}

/// \p decimalMark is what divides dollars from cents; 0 when there are no cents.
AccountAmount readBody(QByteArrayView body, char decimalMark, bool negative, AmountShape shape)
{
    constexpr AccountAmount unreadable;
    CentsBuilder cents;
    QByteArrayView decimals;
    if (decimalMark != 0) {
        const qsizetype mark = body.lastIndexOf(decimalMark);
        decimals = body.sliced(mark + 1);
        body = body.first(mark);
        if (decimals.isEmpty() || decimals.size() > 2)
            return unreadable;
    }
    if (!readDollars(body, cents))
        return unreadable;
    for (const char c : decimals) {
        if (!isDigit(c))
            return unreadable;
        cents.addDigit(c - '0');
    }
    cents.finish(decimals.size());
    const std::optional<Money> amount = cents.amount(negative);
    return amount ? AccountAmount { shape, *amount } : AccountAmount { AmountShape::TooLarge, {} };
}

} // namespace

AccountAmount parseAccountAmount(QByteArrayView text, bool groupsExpected)
{
    text = withoutBlanks(text);
    if (isNoAmount(text))
        return { AmountShape::Blank, {} };
    if (const auto shape = telephoneShape(text); shape && (groupsExpected || !shape->bare))
        return telephoneAmount(*shape);

    const Unsigned number = takeSigns(text);
    if (number.body == "-" && !number.negative)
        return { AmountShape::Dash, {} };
    const Makeup makeup = makeupOf(number.body);
    if (makeup.foreign || makeup.digits == 0)
        return {};
    if (makeup.points > 1 || makeup.dividers > 0)
        return { AmountShape::Glued, {} };
    if (makeup.blanks == 0 && makeup.commas == 0)
        return readBody(number.body, makeup.points > 0 ? '.' : '\0', number.negative, AmountShape::Plain);

    // A comma divides cents only where the number shows itself French: by its blanks or by the dollar sign behind it.
    const bool french = makeup.points == 0 && makeup.commas == 1 && (makeup.blanks > 0 || number.french);
    if (french) {
        const AmountShape shape = makeup.blanks > 0 ? AmountShape::Grouped : AmountShape::Plain;
        const AccountAmount amount = readBody(number.body, ',', number.negative, shape);
        if (amount.shape != AmountShape::Unreadable)
            return amount;
    }
    const bool mixed = makeup.blanks > 0 && makeup.commas > 0;
    const AccountAmount amount =
        mixed ? AccountAmount() : readBody(number.body, makeup.points > 0 ? '.' : '\0', number.negative, AmountShape::Grouped);
    // Digits divided by a blank that makes no group of three are two numbers in one cell.
    if (amount.shape == AmountShape::Unreadable && makeup.blanks > 0)
        return { AmountShape::Glued, {} };
    return amount;
}

} // namespace acquis
