// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordpath.h"

#include <QJsonObject>
#include <QSet>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

// No name is written so: a tilde of its own is "~0".
constexpr QLatin1StringView orderName("~order");

} // namespace

QString RecordPath::joined(const QString &path, const QString &name)
{
    QString written = u""_s; // not null, which is the path of the record itself
    written += QString(name).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return path.isNull() ? written : path + u'/' + written;
}

QString RecordPath::orderOf(const QString &path)
{
    return path + u'/' + orderName;
}

bool RecordPath::isOrder(const QString &path)
{
    return path.section(u'/', -1) == orderName;
}

QStringList RecordPath::namesOf(const QString &path)
{
    QStringList names = path.split(u'/');
    for (QString &name : names)
        name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return names;
}

bool RecordPath::areElements(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    QSet<QString> uids;
    for (const QJsonValue &element : array) {
        const QString uid = element.toObject().value("uid"_L1).toString();
        if (uid.isEmpty() || uids.contains(uid))
            return false;
        uids.insert(uid);
    }
    return true;
}

QHash<QString, QJsonValue> RecordPath::byUid(const QJsonArray &elements)
{
    QHash<QString, QJsonValue> found;
    for (const QJsonValue &element : elements)
        found.insert(element.toObject().value("uid"_L1).toString(), element);
    return found;
}

QStringList RecordPath::uidsOf(const QJsonArray &elements)
{
    QStringList uids;
    for (const QJsonValue &element : elements)
        uids << element.toObject().value("uid"_L1).toString();
    return uids;
}

} // namespace acquis
