// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/itemrows.h"

#include "core/base/text.h"
#include "ui/forms/amountfield.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Unit, Price, FrenchName, Code };
constexpr qsizetype longestCode = 60;

/// "Switch, 48 ports" gives "switch-48-ports".
QString codeFrom(const QString &name)
{
    QString code;
    for (const QChar c : foldedName(name)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            code += c;
        else if (!code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    code.truncate(longestCode);
    while (code.endsWith(u'-'))
        code.chop(1);
    return code;
}

} // namespace

QList<RowColumn> ItemRows::columns()
{
    return { { tr("Item") }, { tr("Unit") }, { tr("Price") }, { tr("Item in French") }, { tr("Code") } };
}

QList<QStringList> ItemRows::rowsOf(const QList<PricedItem> &items, const Formats &formats)
{
    QList<QStringList> rows;
    for (const PricedItem &item : items)
        rows << QStringList { item.name.en, item.unit, item.price ? formats.amount(*item.price) : QString(), item.name.fr,
                              item.item };
    return rows;
}

QList<PricedItem> ItemRows::itemsIn(const QList<QStringList> &rows, const QString &member, QList<FormFinding> &findings)
{
    QList<PricedItem> items;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        PricedItem item;
        item.name = { row.value(Name).trimmed(), row.value(FrenchName).trimmed() };
        item.unit = row.value(Unit).trimmed();
        item.item = row.value(Code).trimmed();
        if (item.item.isEmpty())
            item.item = codeFrom(item.name.en.isEmpty() ? item.name.fr : item.name.en);
        if (const QString typed = row.value(Price).trimmed(); !typed.isEmpty()) {
            item.price = readAmount(typed);
            if (!item.price)
                findings << FormFinding { u"%1/%2/price"_s.arg(member).arg(i), tr("Write the price as an amount in dollars.") };
        }
        items << item;
    }
    return items;
}

} // namespace acquis
