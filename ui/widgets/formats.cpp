// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formats.h"

#include <array>

using namespace Qt::StringLiterals;

namespace acquis {
namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);
constexpr QChar enDash(0x2013);
constexpr qint64 centsPerDollar = 100;
constexpr int centDigits = 2;
constexpr qint64 centsPerThousand = 100'000;
constexpr qint64 centsPerMillion = 100'000'000;

/// The magnitude, which exists for the smallest 64-bit number too.
quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

QString grouped(quint64 value, Language language)
{
    const QChar separator = language == Language::French ? narrowNoBreakSpace : u',';
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

/// \p value in units of 10^-\p decimals, without sign.
QString unsignedDecimal(quint64 value, int decimals, Language language)
{
    const quint64 unit = powerOfTen(decimals);
    QString text = grouped(value / unit, language);
    if (decimals > 0) {
        text += language == Language::French ? u',' : u'.';
        text += QString::number(value % unit).rightJustified(decimals, u'0');
    }
    return text;
}

QString signOf(qint64 value)
{
    return value < 0 ? u"-"_s : QString();
}

QString withPercentSign(const QString &number, Language language)
{
    return language == Language::French ? number + noBreakSpace + u'%' : number + u'%';
}

QString unsignedAmount(Money money, Language language)
{
    const quint64 cents = magnitude(money.cents());
    return cents % centsPerDollar == 0 ? grouped(cents / centsPerDollar, language) : unsignedDecimal(cents, centDigits, language);
}

} // namespace

AmountUnit unitForLargest(Money largest)
{
    // From ten of a unit on: below, a decimal would hide what tells the others apart.
    constexpr quint64 few = 10;
    const quint64 cents = magnitude(largest.cents());
    return cents >= few * centsPerMillion    ? AmountUnit::Millions
           : cents >= few * centsPerThousand ? AmountUnit::Thousands
                                             : AmountUnit::Dollars;
}

Formats::Formats(Language language)
    : m_language(language)
    , m_locale(language == Language::French ? QLocale::French : QLocale::English, QLocale::Canada)
{ }

QString Formats::number(qint64 value) const
{
    return signOf(value) + grouped(magnitude(value), m_language);
}

QString Formats::decimal(qint64 scaled, int decimals) const
{
    return signOf(scaled) + unsignedDecimal(magnitude(scaled), decimals, m_language);
}

QString Formats::amount(Money money) const
{
    return signOf(money.cents()) + unsignedAmount(money, m_language);
}

QString Formats::money(Money money) const
{
    const QString sign = signOf(money.cents());
    const QString figure = unsignedAmount(money, m_language);
    return m_language == Language::French ? sign + figure + noBreakSpace + u'$' : sign + u'$' + figure;
}

QString Formats::inUnit(Money money, AmountUnit unit) const
{
    if (unit == AmountUnit::Dollars)
        return amount(money);
    const quint64 cents = magnitude(money.cents());
    if (cents == 0)
        return u"0"_s;
    const quint64 tenth = (unit == AmountUnit::Millions ? centsPerMillion : centsPerThousand) / 10;
    const quint64 tenths = (cents + tenth / 2) / tenth;
    if (tenths == 0)
        return (money.isNegative() ? u">"_s : u"<"_s) + noBreakSpace + signOf(money.cents()) + unsignedDecimal(1, 1, m_language);
    return signOf(money.cents()) + unsignedDecimal(tenths, 1, m_language);
}

QString Formats::percent(const Share &share, int decimals) const
{
    if (!share.isDefined())
        return enDash;
    // Nothing and everything are exact; with decimals they would look rounded.
    if (share.part == 0)
        return withPercentSign(u"0"_s, m_language);
    if (share.part == share.whole)
        return withPercentSign(u"100"_s, m_language);
    const qint64 scaled = share.scaled(decimals + 2);
    if (scaled == 0) {
        const bool negative = (share.part < 0) != (share.whole < 0);
        const QString smallest = (negative ? u"-"_s : QString()) + unsignedDecimal(1, decimals, m_language);
        return (negative ? u">"_s : u"<"_s) + noBreakSpace + withPercentSign(smallest, m_language);
    }
    return withPercentSign(signOf(scaled) + unsignedDecimal(magnitude(scaled), decimals, m_language), m_language);
}

QString Formats::change(const Share &change, int decimals) const
{
    if (!change.isDefined())
        return enDash;
    const qint64 scaled = change.scaled(decimals + 2);
    const bool negative = (change.part < 0) != (change.whole < 0);
    const QString sign = change.part == 0 ? QString() : negative ? u"-"_s : u"+"_s;
    return withPercentSign(sign + unsignedDecimal(magnitude(scaled), decimals, m_language), m_language);
}

QString Formats::fiscalYear(FiscalYear year) const
{
    return m_language == Language::French ? year.toLongString() : year.toString();
}

QString Formats::dateTime(const QDateTime &local) const
{
    if (!local.isValid())
        return enDash;
    return local.date().toString(Qt::ISODate) + u", "_s + time(local);
}

QString Formats::time(const QDateTime &local) const
{
    if (!local.isValid())
        return enDash;
    return local.time().toString(m_language == Language::French ? u"HH'\u00A0h\u00A0'mm"_s : u"HH:mm"_s);
}

QString Formats::fileSize(qint64 bytes) const
{
    constexpr quint64 step = 1000;
    static constexpr std::array prefixes { ""_L1, "k"_L1, "M"_L1, "G"_L1, "T"_L1, "P"_L1, "E"_L1 };

    const quint64 size = magnitude(bytes);
    quint64 unit = 1;
    std::size_t power = 0;
    while (size / unit >= step) {
        unit *= step;
        ++power;
    }
    const QString figure =
        power == 0 ? grouped(size, m_language) : unsignedDecimal((size + unit / 20) / (unit / 10), 1, m_language);
    const QChar byte = m_language == Language::French ? u'o' : u'B';
    return signOf(bytes) + figure + noBreakSpace + prefixes.at(power) + byte;
}

QCollator Formats::collator() const
{
    QCollator collator(m_locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace acquis
