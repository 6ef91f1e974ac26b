// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordchanges.h"

#include "core/storage/changingrecord.h"
#include "core/storage/recordpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QJsonValue uidList(const QStringList &uids)
{
    return QJsonArray::fromStringList(uids);
}

/// Those of \p list that are in \p others, in their order.
QStringList kept(const QStringList &list, const QHash<QString, QJsonValue> &others)
{
    QStringList both;
    for (const QString &one : list) {
        if (others.contains(one))
            both << one;
    }
    return both;
}

void compareValues(const QString &path, const QJsonValue &before, const QJsonValue &after, QList<FieldChange> &changes);

void compareObjects(const QString &path, const QJsonObject &before, const QJsonObject &after, QList<FieldChange> &changes)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        compareValues(RecordPath::joined(path, name), before.value(name), after.value(name), changes);
}

/// Removed from the last to the first, then what stays in its new order, then added from the first to the last: done
/// backwards, every element comes back to where it stood.
void compareElements(const QString &path, const QJsonArray &before, const QJsonArray &after, QList<FieldChange> &changes)
{
    const QStringList uidsBefore = RecordPath::uidsOf(before);
    const QStringList uidsAfter = RecordPath::uidsOf(after);
    const QHash<QString, QJsonValue> were = RecordPath::byUid(before);
    const QHash<QString, QJsonValue> are = RecordPath::byUid(after);
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        if (!are.contains(uidsBefore[i]))
            changes << FieldChange { RecordPath::joined(path, uidsBefore[i]), jsonText(before[i]), {}, int(i) };
    }
    const QStringList stayedBefore = kept(uidsBefore, are);
    const QStringList stayedAfter = kept(uidsAfter, were);
    if (stayedBefore != stayedAfter)
        changes << FieldChange { RecordPath::orderOf(path), jsonText(uidList(stayedBefore)), jsonText(uidList(stayedAfter)) };
    for (const QString &uid : stayedAfter)
        compareValues(RecordPath::joined(path, uid), were.value(uid), are.value(uid), changes);
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (!were.contains(uidsAfter[i]))
            changes << FieldChange { RecordPath::joined(path, uidsAfter[i]), {}, jsonText(after[i]), int(i) };
    }
}

void compareValues(const QString &path, const QJsonValue &before, const QJsonValue &after, QList<FieldChange> &changes)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject())
        compareObjects(path, before.toObject(), after.toObject(), changes);
    else if (RecordPath::areElements(before) && RecordPath::areElements(after))
        compareElements(path, before.toArray(), after.toArray(), changes);
    else
        changes << FieldChange { path, jsonText(before), jsonText(after) };
}

/// The first of \p keys that is a text of its own in each element; empty when none is.
QString tellingKey(const QJsonArray &array, const QStringList &keys)
{
    const auto tells = [&array](const QString &key) {
        QSet<QString> texts;
        for (const QJsonValue &element : array) {
            const QString text = element.toObject().value(key).toString();
            if (text.isEmpty() || texts.contains(text))
                return false;
            texts.insert(text);
        }
        return true;
    };
    const auto key = std::ranges::find_if(keys, tells);
    return key == keys.end() ? QString() : *key;
}

QJsonValue valueWithUids(const QJsonValue &value, const QStringList &keys)
{
    if (value.isObject())
        return withUids(value.toObject(), keys);
    if (!value.isArray())
        return value;
    const QJsonArray array = value.toArray();
    const QString key = RecordPath::areElements(array) ? QString() : tellingKey(array, keys);
    QJsonArray named;
    for (const QJsonValue &element : array) {
        QJsonValue one = valueWithUids(element, keys);
        if (!key.isEmpty()) {
            QJsonObject object = one.toObject();
            object.insert(u"uid"_s, element.toObject().value(key));
            one = object;
        }
        named << one;
    }
    return named;
}

} // namespace

QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    // QJsonDocument writes arrays and objects only: the value goes into an array whose brackets are cut off.
    const QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(QByteArrayView(text).sliced(1).chopped(1));
}

QJsonValue jsonValue(const QString &text)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

QList<FieldChange> changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QList<FieldChange> changes;
    compareObjects({}, before, after, changes);
    return changes;
}

Result<QJsonObject> withChanges(QJsonObject record, const QList<FieldChange> &changes)
{
    ChangingRecord changing(record);
    for (const FieldChange &change : changes) {
        if (auto done = changing.change(change); !done)
            return std::unexpected(done.error());
    }
    return changing.members();
}

QJsonObject withUids(const QJsonObject &record, const QStringList &keys)
{
    QJsonObject named;
    for (auto it = record.begin(); it != record.end(); ++it)
        named.insert(it.key(), valueWithUids(it.value(), keys));
    return named;
}

QList<FieldChange> inverted(const QList<FieldChange> &changes)
{
    QList<FieldChange> inverse = changes;
    std::ranges::reverse(inverse);
    for (FieldChange &change : inverse)
        std::swap(change.before, change.after);
    return inverse;
}

} // namespace acquis
