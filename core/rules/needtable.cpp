// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/needtable.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QStringList &listColumns()
{
    static const QStringList columns { u"related"_s, u"reasons"_s, u"flags"_s, u"packs"_s };
    return columns;
}

const QStringList &textColumns()
{
    static const QStringList columns { u"jurisdiction"_s, u"entity"_s,    u"commodity"_s, u"value"_s,    u"tax"_s,
                                       u"date"_s,         u"needed-by"_s, u"vor"_s,       u"currency"_s, u"amends"_s };
    return columns;
}

const QStringList &vendorColumns()
{
    static const QStringList columns { u"ontario-business"_s, u"us-headquarters"_s, u"canadian-employees"_s };
    return columns;
}

const QStringList &countColumns()
{
    static const QStringList columns { u"lead-days"_s };
    return columns;
}

constexpr auto nameColumn = "id"_L1;

/// A truth or a number; what is neither is refused later, with its member named.
QJsonValue plainValue(const QString &cell)
{
    if (cell == "true"_L1 || cell == "false"_L1)
        return cell == "true"_L1;
    bool isNumber = false;
    const int number = cell.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(cell);
}

/// A record as the members of a need.
QJsonObject membersOf(const QStringList &header, const QStringList &record)
{
    QJsonObject members;
    QJsonObject vendor;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString cell = record.value(i).trimmed();
        if (cell.isEmpty() || header[i] == nameColumn)
            continue;
        if (vendorColumns().contains(header[i])) {
            vendor.insert(header[i], plainValue(cell));
        } else if (countColumns().contains(header[i])) {
            members.insert(header[i], plainValue(cell));
        } else if (listColumns().contains(header[i])) {
            QJsonArray list;
            for (const QString &word : cell.split(u';', Qt::SkipEmptyParts))
                list.append(word.trimmed());
            members.insert(header[i], list);
        } else {
            members.insert(header[i], cell);
        }
    }
    if (!vendor.isEmpty())
        members.insert("vendor"_L1, vendor);
    return members;
}

} // namespace

QString wrongNeedColumn(const QStringList &header)
{
    QSet<QString> seen;
    for (const QString &column : header) {
        const bool isKnown = column == nameColumn || textColumns().contains(column) || listColumns().contains(column)
                             || countColumns().contains(column) || vendorColumns().contains(column);
        if (!isKnown || seen.contains(column))
            return column.isEmpty() ? u"\"\""_s : column;
        seen.insert(column);
    }
    return {};
}

QList<NamedNeed> needsOfTable(const QList<QStringList> &records)
{
    const QStringList header = records.value(0);
    const qsizetype names = header.indexOf(nameColumn);
    QList<NamedNeed> needs;
    for (qsizetype i = 1; i < records.size(); ++i) {
        const QStringList &record = records[i];
        const QString name = names < 0 || record.value(names).isEmpty() ? QString::number(i) : record[names];
        needs << NamedNeed { name, readNeed(membersOf(header, record)) };
    }
    return needs;
}

} // namespace acquis
