// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace acquis::test {

using namespace Qt::StringLiterals;

inline QJsonObject both(const QString &text)
{
    return { { u"en"_s, text }, { u"fr"_s, text + u" (fr)"_s } };
}

inline QJsonObject smallCitation()
{
    return { { u"title"_s, u"A directive"_s }, { u"section"_s, u"5.5"_s }, { u"address"_s, u"https://example.org"_s } };
}

/// A row for all values and days; members replace its own.
inline QJsonObject smallRow(const QString &id, const QString &verdict, const QJsonObject &members = {})
{
    QJsonObject row { { u"id"_s, id },
                      { u"lower"_s, u"0.00"_s },
                      { u"upper"_s, QJsonValue::Null },
                      { u"verdict"_s, verdict },
                      { u"text"_s, both(id) },
                      { u"citation"_s, smallCitation() },
                      { u"confidence"_s, u"R"_s },
                      { u"verified-on"_s, u"2026-11-01"_s } };
    for (auto it = members.begin(); it != members.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

inline QJsonObject smallSeries(const QString &id, const QJsonObject &subject, const QJsonArray &rows,
                               const QJsonObject &members = {})
{
    QJsonObject series { { u"id"_s, id },
                         { u"question"_s, both(u"Which way?"_s) },
                         { u"layer"_s, u"directive"_s },
                         { u"subject"_s, subject },
                         { u"entities"_s, QJsonArray { u"on-min"_s } },
                         { u"commodities"_s, QJsonArray { u"goods"_s, u"services"_s } },
                         { u"rows"_s, rows } };
    for (auto it = members.begin(); it != members.end(); ++it)
        series.insert(it.key(), it.value());
    return series;
}

inline QJsonObject smallPack(const QJsonArray &series, const QJsonObject &members = {})
{
    QJsonObject pack { { u"pack"_s, u"small"_s },
                       { u"version"_s, 1 },
                       { u"jurisdiction"_s, u"on-ops"_s },
                       { u"name"_s, both(u"Small"_s) },
                       { u"valid-from"_s, u"2014-01-01"_s },
                       { u"valid-to"_s, u"2026-12-31"_s },
                       { u"tax"_s, u"before"_s },
                       { u"holidays"_s, u"on"_s },
                       { u"series"_s, series } };
    for (auto it = members.begin(); it != members.end(); ++it)
        pack.insert(it.key(), it.value());
    return pack;
}

inline QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

inline QJsonObject routeSubject(const QString &route)
{
    return { { u"route"_s, route } };
}

/// The pack with one limit: open below 25,000 allowed, from there required.
inline QJsonObject limitPack()
{
    return smallPack({ smallSeries(u"open"_s, routeSubject(u"open"_s),
                                   { smallRow(u"open.below"_s, u"allowed"_s, { { u"upper"_s, u"25000.00"_s } }),
                                     smallRow(u"open.above"_s, u"required"_s, { { u"lower"_s, u"25000"_s } }) }) });
}

} // namespace acquis::test
