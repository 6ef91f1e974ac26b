// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/jsonguard.h"
#include "core/rules/need.h"
#include "core/rules/plainvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestNeed = 1 << 20;
constexpr int deepestNeed = 8;
constexpr qsizetype mostRelated = 10'000;
constexpr qsizetype mostPacks = 100;
constexpr int mostEmployees = 10'000'000;
constexpr int mostLeadDays = 1'000;
constexpr qsizetype longestValue = 80;
/// A number of JSON that is not whole is only taken while doubles tell two decimals apart.
constexpr double largestFraction = 1e13;

using Refusal = std::unexpected<NeedError>;

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().left(longestValue);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return {};
}

Refusal refuse(NeedFault fault, const QString &member, const QJsonValue &value = {})
{
    return Refusal(NeedError { fault, member, shown(value) });
}

NeedFault faultOf(AmountFault fault)
{
    switch (fault) {
    case AmountFault::NotAnAmount: return NeedFault::NotAnAmount;
    case AmountFault::BelowZero: return NeedFault::BelowZero;
    case AmountFault::TooLarge: return NeedFault::AmountTooLarge;
    case AmountFault::TooManyDecimals: return NeedFault::TooManyDecimals;
    }
    return NeedFault::NotAnAmount;
}

NeedResult<Money> readAmount(const QJsonValue &value, const QString &member)
{
    if (!value.isString() && !value.isDouble())
        return refuse(NeedFault::WrongType, member, value);
    QString text = value.toString();
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::abs(number) > largestFraction && number != std::floor(number))
            return refuse(NeedFault::NotAnAmount, member, value);
        text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    }
    const auto amount = parseDollars(text);
    if (!amount)
        return refuse(faultOf(amount.error()), member, value);
    return *amount;
}

NeedResult<QDate> readDay(const QJsonValue &value, const QString &member)
{
    if (!value.isString())
        return refuse(NeedFault::WrongType, member, value);
    const QDate day = parseDay(value.toString());
    if (!day.isValid())
        return refuse(NeedFault::NotADate, member, value);
    return day;
}

template <typename E>
NeedResult<E> readCode(const QJsonValue &value, const QString &member)
{
    if (!value.isString())
        return refuse(NeedFault::WrongType, member, value);
    const auto code = fromCode<E>(value.toString());
    if (!code)
        return refuse(NeedFault::UnknownCode, member, value);
    return *code;
}

template <typename E>
NeedResult<CodeSet<E>> readCodes(const QJsonValue &value, const QString &member)
{
    if (!value.isArray())
        return refuse(NeedFault::WrongType, member, value);
    CodeSet<E> set;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &element : list) {
        const auto code = readCode<E>(element, member);
        if (!code)
            return Refusal(code.error());
        set.insert(*code);
    }
    return set;
}

/// Puts what was read where it belongs, or gives the reason why it could not be read.
template <typename T, typename Target>
std::optional<NeedError> take(NeedResult<T> read, Target &target)
{
    if (!read)
        return read.error();
    target = std::move(*read);
    return std::nullopt;
}

std::optional<NeedError> takeRelated(const QJsonValue &value, Need &need)
{
    if (!value.isArray())
        return refuse(NeedFault::WrongType, u"related"_s, value).error();
    const QJsonArray list = value.toArray();
    if (list.size() > mostRelated)
        return refuse(NeedFault::TooLarge, u"related"_s).error();
    for (qsizetype i = 0; i < list.size(); ++i) {
        Money amount;
        if (auto error = take(readAmount(list[i], u"related/%1"_s.arg(i + 1)), amount))
            return error;
        need.related << amount;
    }
    return std::nullopt;
}

std::optional<NeedError> takeTruth(const QJsonObject &members, QLatin1StringView name, std::optional<bool> &target)
{
    const QJsonValue value = members.value(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        return refuse(NeedFault::WrongType, u"vendor/"_s + name, value).error();
    target = value.toBool();
    return std::nullopt;
}

NeedResult<int> readCount(const QJsonValue &value, const QString &member, int largest)
{
    if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble()))
        return refuse(NeedFault::WrongType, member, value);
    if (value.toDouble() < 0)
        return refuse(NeedFault::BelowZero, member, value);
    if (value.toDouble() > largest)
        return refuse(NeedFault::NotANumber, member, value);
    return int(value.toInteger());
}

std::optional<NeedError> takeVendor(const QJsonValue &value, Need &need)
{
    if (value.isNull())
        return std::nullopt;
    if (!value.isObject())
        return refuse(NeedFault::WrongType, u"vendor"_s, value).error();
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key() != "ontario-business"_L1 && it.key() != "us-headquarters"_L1 && it.key() != "canadian-employees"_L1)
            return refuse(NeedFault::UnknownMember, u"vendor/"_s + it.key()).error();
    }
    need.vendor.emplace();
    if (auto error = takeTruth(members, "ontario-business"_L1, need.vendor->ontarioBusiness))
        return error;
    if (auto error = takeTruth(members, "us-headquarters"_L1, need.vendor->usHeadquarters))
        return error;
    const QJsonValue employees = members.value("canadian-employees"_L1);
    if (employees.isUndefined())
        return std::nullopt;
    return take(readCount(employees, u"vendor/canadian-employees"_s, mostEmployees), need.vendor->canadianEmployees);
}

std::optional<NeedError> takePacks(const QJsonValue &value, Need &need)
{
    if (!value.isArray())
        return refuse(NeedFault::WrongType, u"packs"_s, value).error();
    const QJsonArray list = value.toArray();
    if (list.size() > mostPacks)
        return refuse(NeedFault::TooLarge, u"packs"_s).error();
    for (const QJsonValue &element : list) {
        if (!element.isString() || element.toString().isEmpty())
            return refuse(NeedFault::WrongType, u"packs"_s, element).error();
        if (!need.packs.contains(element.toString()))
            need.packs << element.toString();
    }
    return std::nullopt;
}

std::optional<NeedError> takeMember(const QString &name, const QJsonValue &value, Need &need)
{
    if (name == "jurisdiction"_L1)
        return take(readCode<Jurisdiction>(value, name), need.jurisdiction);
    if (name == "entity"_L1)
        return take(readCode<Entity>(value, name), need.entity);
    if (name == "commodity"_L1)
        return take(readCode<Commodity>(value, name), need.commodity);
    if (name == "value"_L1)
        return take(readAmount(value, name), need.value);
    if (name == "tax"_L1)
        return take(readCode<TaxBasis>(value, name), need.tax);
    if (name == "related"_L1)
        return takeRelated(value, need);
    if (name == "amends"_L1)
        return value.isNull() ? std::nullopt : take(readAmount(value, name), need.amends);
    if (name == "date"_L1)
        return take(readDay(value, name), need.date);
    if (name == "needed-by"_L1)
        return value.isNull() ? std::nullopt : take(readDay(value, name), need.neededBy);
    if (name == "lead-days"_L1)
        return take(readCount(value, name, mostLeadDays), need.leadDays);
    if (name == "reasons"_L1)
        return take(readCodes<Ground>(value, name), need.reasons);
    if (name == "vor"_L1)
        return take(readCode<VorStanding>(value, name), need.vor);
    if (name == "flags"_L1)
        return take(readCodes<NeedFlag>(value, name), need.flags);
    if (name == "vendor"_L1)
        return takeVendor(value, need);
    if (name == "packs"_L1)
        return takePacks(value, need);
    if (name == "currency"_L1)
        return value == "CAD"_L1 ? std::nullopt : std::optional(refuse(NeedFault::CurrencyNotCad, name, value).error());
    return refuse(NeedFault::UnknownMember, name).error();
}

/// Members that cannot all be true.
std::optional<NeedError> contradiction(const Need &need)
{
    if (need.jurisdiction == Jurisdiction::Any)
        return refuse(NeedFault::UnknownCode, u"jurisdiction"_s, QString(codeOf(need.jurisdiction))).error();
    if (need.neededBy.isValid() && need.neededBy < need.date)
        return refuse(NeedFault::NeededBeforeDate, u"needed-by"_s, need.neededBy.toString(Qt::ISODate)).error();
    if (need.leadDays > 0 && !need.neededBy.isValid())
        return refuse(NeedFault::Contradiction, u"lead-days"_s, need.leadDays).error();
    Money total = Money::fromCents(need.value.cents() + need.amends.value_or(Money()).cents());
    if (total.cents() > largestCents)
        return refuse(NeedFault::AmountTooLarge, u"amends"_s, total.toString()).error();
    for (const Money value : need.related) {
        total = Money::fromCents(total.cents() + value.cents());
        if (total.cents() > largestCents)
            return refuse(NeedFault::AmountTooLarge, u"related"_s, total.toString()).error();
    }
    // A service is one of these or none, and is no good.
    QStringList services;
    for (const NeedFlag flag : { NeedFlag::HealthService, NeedFlag::LegalService, NeedFlag::ArchitectureEngineering }) {
        if (need.flags.contains(flag))
            services << codeOf(flag);
    }
    if (services.size() > 1)
        return refuse(NeedFault::Contradiction, u"flags"_s, services.join(u", "_s)).error();
    const bool isBuilding = need.commodity == Commodity::Construction && !need.flags.contains(NeedFlag::ArchitectureEngineering);
    if (services.size() == 1 && (need.commodity == Commodity::Goods || isBuilding))
        return refuse(NeedFault::Contradiction, u"flags"_s, services.first() + u", "_s + codeOf(need.commodity)).error();
    return std::nullopt;
}

} // namespace

NeedResult<Need> readNeed(const QJsonObject &members)
{
    Need need;
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (auto error = takeMember(it.key(), it.value(), need))
            return Refusal(*error);
    }
    for (const QLatin1StringView name : { "jurisdiction"_L1, "entity"_L1, "commodity"_L1, "value"_L1, "date"_L1 }) {
        if (!members.contains(name))
            return refuse(NeedFault::MissingMember, name);
    }
    if (auto error = contradiction(need))
        return Refusal(*error);
    return need;
}

NeedResult<Need> readNeed(const QByteArray &json)
{
    switch (const JsonJudgement judgement = judgeJson(json, { largestNeed, deepestNeed }); judgement.fault) {
    case JsonFault::None: break;
    case JsonFault::TooLarge: return refuse(NeedFault::TooLarge, {});
    case JsonFault::TooDeep: return refuse(NeedFault::TooDeep, {});
    case JsonFault::DuplicateMember: return refuse(NeedFault::DuplicateMember, judgement.member);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refuse(NeedFault::NotJson, {}, error.error == QJsonParseError::NoError ? QString() : error.errorString());
    return readNeed(document.object());
}

} // namespace acquis
