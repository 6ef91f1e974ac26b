// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/need.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
QJsonArray codesToJson(CodeSet<E> set)
{
    QJsonArray list;
    forEachCode(set, [&list](E value) { list.append(codeOf(value)); });
    return list;
}

QJsonValue vendorToJson(const std::optional<NeedVendor> &vendor)
{
    if (!vendor)
        return QJsonValue::Null;
    QJsonObject members;
    if (vendor->ontarioBusiness)
        members.insert("ontario-business"_L1, *vendor->ontarioBusiness);
    if (vendor->usHeadquarters)
        members.insert("us-headquarters"_L1, *vendor->usHeadquarters);
    if (vendor->canadianEmployees)
        members.insert("canadian-employees"_L1, *vendor->canadianEmployees);
    return members;
}

} // namespace

QJsonObject needToJson(const Need &need)
{
    QJsonArray related;
    for (const Money value : need.related)
        related.append(value.toString());
    return {
        { u"jurisdiction"_s, codeOf(need.jurisdiction) },
        { u"entity"_s, codeOf(need.entity) },
        { u"commodity"_s, codeOf(need.commodity) },
        { u"value"_s, need.value.toString() },
        { u"tax"_s, codeOf(need.tax) },
        { u"related"_s, related },
        { u"amends"_s, need.amends ? QJsonValue(need.amends->toString()) : QJsonValue() },
        { u"date"_s, need.date.toString(Qt::ISODate) },
        { u"needed-by"_s, need.neededBy.isValid() ? QJsonValue(need.neededBy.toString(Qt::ISODate)) : QJsonValue() },
        { u"lead-days"_s, need.leadDays },
        { u"reasons"_s, codesToJson(need.reasons) },
        { u"vor"_s, codeOf(need.vor) },
        { u"flags"_s, codesToJson(need.flags) },
        { u"vendor"_s, vendorToJson(need.vendor) },
        { u"packs"_s, QJsonArray::fromStringList(need.packs) },
    };
}

QByteArray canonicalJson(const Need &need)
{
    return QJsonDocument(needToJson(need)).toJson(QJsonDocument::Compact);
}

QString digestOf(const Need &need)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(need), QCryptographicHash::Sha256).toHex());
}

} // namespace acquis
