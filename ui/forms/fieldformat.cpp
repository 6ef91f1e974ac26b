// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldformat.h"

#include "core/base/numberreader.h"
#include "core/rules/plainvalue.h"
#include "ui/forms/amountfield.h"

#include <QRegularExpression>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

std::expected<QString, FieldFault> readWhole(const FieldFormat &format, const QString &typed)
{
    static const QRegularExpression grouped(u"^-?([0-9]+|[0-9]{1,3}([ ,\u00A0\u202F][0-9]{3})+)$"_s);
    QString plain = typed;
    plain.replace(QChar(0x2212), u'-');
    if (!grouped.match(plain).hasMatch())
        return std::unexpected(FieldFault::NotWhole);
    plain.removeIf([](QChar c) { return c != u'-' && !(c >= u'0' && c <= u'9'); });
    bool fits = false;
    const qlonglong number = plain.toLongLong(&fits);
    const bool isBelow = plain.startsWith(u'-');
    if (isBelow ? !fits || number < format.from : fits && number < format.from)
        return std::unexpected(FieldFault::TooSmall);
    if (!fits || number > format.to)
        return std::unexpected(FieldFault::TooLarge);
    return QString::number(number);
}

std::expected<QString, FieldFault> readPercent(const FieldFormat &format, const QString &typed)
{
    const auto percent = readPrintedPercent(typed);
    if (!percent || percent->repaired)
        return std::unexpected(FieldFault::NotAPercent);
    if (percent->hundredths < format.from)
        return std::unexpected(FieldFault::TooSmall);
    if (percent->hundredths > format.to)
        return std::unexpected(FieldFault::TooLarge);
    return QString::number(percent->hundredths);
}

QString percentText(int hundredths, const Formats &formats)
{
    constexpr int whole = 10'000;
    return formats.percent(Share { hundredths, whole }, hundredths % 100 == 0 ? 0 : 2);
}

std::expected<QString, FieldFault> readDay(const QString &typed)
{
    static const QRegularExpression parts(u"^([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})$|^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    const QRegularExpressionMatch match = parts.match(typed);
    const int first = match.hasCaptured(1) ? 1 : 4;
    const QDate day(match.captured(first).toInt(), match.captured(first + 1).toInt(), match.captured(first + 2).toInt());
    if (!match.hasMatch() || !day.isValid())
        return std::unexpected(FieldFault::NotADay);
    return keptDay(day);
}

} // namespace

std::expected<QString, FieldFault> readField(const FieldFormat &format, const QString &typed)
{
    if (format.kind == FieldKind::Text)
        return typed;
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return QString();
    switch (format.kind) {
    case FieldKind::Text: break;
    case FieldKind::Whole: return readWhole(format, trimmed);
    case FieldKind::Percent: return readPercent(format, trimmed);
    case FieldKind::Day: return readDay(trimmed);
    case FieldKind::Amount: {
        const bool isLess = format.from < 0 && (trimmed.startsWith(u'-') || trimmed.startsWith(QChar(0x2212)));
        const auto amount = readAmount(isLess ? trimmed.mid(1) : trimmed);
        if (!amount)
            return std::unexpected(FieldFault::NotAnAmount);
        return keptAmount(isLess ? Money::fromCents(-amount->cents()) : *amount);
    }
    }
    Q_UNREACHABLE();
}

QString writeField(const FieldFormat &format, const QString &kept, const Formats &formats)
{
    switch (format.kind) {
    case FieldKind::Text:
    case FieldKind::Day: return kept;
    case FieldKind::Amount: {
        const auto amount = amountOf(kept);
        return amount ? formats.money(*amount) : kept;
    }
    case FieldKind::Whole: {
        const auto number = wholeOf(kept);
        return number ? formats.number(*number) : kept;
    }
    case FieldKind::Percent: {
        const auto hundredths = wholeOf(kept);
        return hundredths ? percentText(*hundredths, formats) : kept;
    }
    }
    Q_UNREACHABLE();
}

QString keptAmount(std::optional<Money> amount)
{
    return amount ? amount->toString() : QString();
}

std::optional<Money> amountOf(const QString &kept)
{
    const bool isLess = kept.startsWith(u'-');
    const auto amount = parseDollars(isLess ? kept.mid(1) : kept);
    if (!amount)
        return std::nullopt;
    return isLess ? Money::fromCents(-amount->cents()) : *amount;
}

QString keptWhole(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString keptPart(int hundredths)
{
    return hundredths == 0 ? QString() : QString::number(hundredths);
}

std::optional<int> wholeOf(const QString &kept)
{
    bool isNumber = false;
    const int number = kept.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString keptDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QString &kept)
{
    return parseDay(kept);
}

QString FieldWords::fault(FieldFault fault, const FieldFormat &format, const Formats &formats)
{
    const auto bound = [&](int number) {
        return format.kind == FieldKind::Percent ? percentText(number, formats) : formats.number(number);
    };
    switch (fault) {
    case FieldFault::NotAnAmount:
        return tr("Write an amount in dollars, for example %1.").arg(formats.money(Money::fromCents(1'250'000)));
    case FieldFault::NotWhole: return tr("Write a whole number.");
    case FieldFault::NotAPercent: return tr("Write a percent, for example %1.").arg(percentText(525, formats));
    case FieldFault::TooSmall: return tr("Write a number of at least %1.").arg(bound(format.from));
    case FieldFault::TooLarge: return tr("Write a number of at most %1.").arg(bound(format.to));
    case FieldFault::NotADay: return tr("Write a day as year-month-day, for example 2026-04-01.");
    case FieldFault::NotAChoice: return tr("Choose one of the list.");
    }
    Q_UNREACHABLE();
}

} // namespace acquis
