// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fiscalyear.h"

#include <optional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastStartYear = 9998; // the year after must still have four digits
constexpr int firstMonth = 4;

/// ASCII digits only: QStringView::toInt() would also take signs and blanks.
std::optional<int> digitsToInt(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

bool isYearSeparator(QChar c)
{
    return c == u'-' || c == u'/' || c == u'\u2013';
}

QString fourDigits(int year)
{
    return QString::number(year).rightJustified(4, u'0');
}

} // namespace

Result<FiscalYear> FiscalYear::parse(QStringView text)
{
    const auto refused = [text] { return failure(ErrorCode::NotAFiscalYear, text.toString()); };

    const QStringView trimmed = text.trimmed();
    const bool isShort = trimmed.size() == 7;
    const bool isLong = trimmed.size() == 9;
    if ((!isShort && !isLong) || !isYearSeparator(trimmed[4]))
        return refused();

    const std::optional<int> start = digitsToInt(trimmed.first(4));
    const std::optional<int> end = digitsToInt(trimmed.sliced(5));
    if (!start || !end || *start < 1 || *start > lastStartYear)
        return refused();
    const int next = *start + 1;
    if (*end != (isShort ? next % 100 : next))
        return refused();
    return FiscalYear(*start);
}

FiscalYear FiscalYear::containing(QDate day)
{
    if (!day.isValid())
        return {};
    return FiscalYear(day.month() >= firstMonth ? day.year() : day.year() - 1);
}

QString FiscalYear::toString() const
{
    return fourDigits(m_start) + u'-' + fourDigits(m_start + 1).last(2);
}

QString FiscalYear::toLongString() const
{
    return fourDigits(m_start) + u'-' + fourDigits(m_start + 1);
}

} // namespace acquis
