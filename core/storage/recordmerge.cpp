// SPDX-License-Identifier: GPL-3.0-or-later
// Joining what two people changed.
#include "core/storage/recordchanges.h"
#include "core/storage/recordpath.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace acquis {

namespace {

/// One value as three know it.
struct Three
{
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
};

/// \p order with what only \p other has put behind the one that it follows there.
QStringList withAdded(const QStringList &order, const QStringList &other)
{
    const QSet<QString> known(order.cbegin(), order.cend());
    QHash<QString, QStringList> behind; // the empty name: at the front
    QString place;
    for (const QString &uid : other) {
        if (known.contains(uid))
            place = uid;
        else
            behind[place] << uid;
    }
    QStringList all = behind.value({});
    for (const QString &uid : order)
        all << uid << behind.value(uid);
    return all;
}

/// What is left of \p order of those that the two others know.
QStringList common(const QStringList &order, const QStringList &one, const QStringList &other)
{
    const QSet<QString> ones(one.cbegin(), one.cend());
    const QSet<QString> others(other.cbegin(), other.cend());
    QStringList left;
    for (const QString &uid : order) {
        if (ones.contains(uid) && others.contains(uid))
            left << uid;
    }
    return left;
}

/// Texts of which none comes twice.
bool areDifferentTexts(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    QSet<QString> texts;
    for (const QJsonValue &element : array) {
        if (!element.isString() || texts.contains(element.toString()))
            return false;
        texts.insert(element.toString());
    }
    return true;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &element : array)
        texts << element.toString();
    return texts;
}

class Merging
{
public:
    explicit Merging(const QStringList &sets) : m_sets(sets) { }

    [[nodiscard]] QJsonValue value(const QString &path, const Three &three)
    {
        if (three.mine == three.theirs || three.mine == three.base)
            return three.theirs;
        if (three.theirs == three.base)
            return three.mine;
        if (m_sets.contains(path.section(u'/', -1)) && areSets(three))
            return joinedTexts(three);
        // What both added anew joins as if it had been there empty.
        const auto joins = [&three](auto is) {
            return is(three.mine) && is(three.theirs) && (is(three.base) || three.base.isUndefined());
        };
        if (joins([](const QJsonValue &one) { return one.isObject(); }))
            return object(path, three);
        if (joins(RecordPath::areElements))
            return elements(path, three);
        conflict(path, three);
        return three.theirs;
    }

    [[nodiscard]] QJsonObject object(const QString &path, const Three &three)
    {
        const QJsonObject base = three.base.toObject();
        const QJsonObject mine = three.mine.toObject();
        const QJsonObject theirs = three.theirs.toObject();
        QStringList names = base.keys() + mine.keys() + theirs.keys();
        names.sort();
        names.removeDuplicates();
        QJsonObject merged;
        for (const QString &name : std::as_const(names)) {
            const Three member { base.value(name), mine.value(name), theirs.value(name) };
            if (const QJsonValue joined = value(RecordPath::joined(path, name), member); !joined.isUndefined())
                merged.insert(name, joined);
        }
        return merged;
    }

    [[nodiscard]] QList<MergeConflict> takeConflicts() { return std::move(m_conflicts); }

private:
    [[nodiscard]] QJsonArray elements(const QString &path, const Three &three)
    {
        // One that is not there is undefined.
        const auto find = [](const QHash<QString, QJsonValue> &elements, const QString &uid) {
            return elements.value(uid, QJsonValue::Undefined);
        };
        const auto base = RecordPath::byUid(three.base.toArray());
        const auto mine = RecordPath::byUid(three.mine.toArray());
        const auto theirs = RecordPath::byUid(three.theirs.toArray());
        QJsonArray merged;
        const QStringList order = orderOf(path, three);
        for (const QString &uid : order) {
            const Three element { find(base, uid), find(mine, uid), find(theirs, uid) };
            if (const QJsonValue joined = value(RecordPath::joined(path, uid), element); !joined.isUndefined())
                merged << joined;
        }
        return merged;
    }

    /// A list that is not there is an empty one.
    [[nodiscard]] static bool areSets(const Three &three)
    {
        return std::ranges::all_of(std::initializer_list<QJsonValue> { three.base, three.mine, three.theirs },
                                   [](const QJsonValue &one) { return one.isUndefined() || areDifferentTexts(one); });
    }

    /// What either took out is out, what either put in is in; the order means nothing.
    [[nodiscard]] static QJsonValue joinedTexts(const Three &three)
    {
        const QStringList base = textsOf(three.base);
        const QStringList mine = textsOf(three.mine);
        const QStringList theirs = textsOf(three.theirs);
        QStringList joined = withAdded(theirs, mine);
        joined.removeIf(
            [&](const QString &text) { return base.contains(text) && !(mine.contains(text) && theirs.contains(text)); });
        const bool isAway = joined.isEmpty() && (three.mine.isUndefined() || three.theirs.isUndefined());
        return isAway ? QJsonValue(QJsonValue::Undefined) : QJsonArray::fromStringList(joined);
    }

    /// Of all elements that anybody has; whoever moved some decides, of two theirs.
    [[nodiscard]] QStringList orderOf(const QString &path, const Three &three)
    {
        const QStringList base = RecordPath::uidsOf(three.base.toArray());
        const QStringList mine = RecordPath::uidsOf(three.mine.toArray());
        const QStringList theirs = RecordPath::uidsOf(three.theirs.toArray());
        const QStringList was = common(base, mine, theirs);
        const QStringList isMine = common(mine, base, theirs);
        const QStringList isTheirs = common(theirs, base, mine);
        if (isMine != was && isTheirs == was)
            return withAdded(mine, theirs);
        if (isMine != was && isMine != isTheirs) {
            const auto text = [](const QStringList &uids) { return jsonText(QJsonArray::fromStringList(uids)); };
            m_conflicts << MergeConflict { RecordPath::orderOf(path), text(was), text(isMine), text(isTheirs) };
        }
        return withAdded(theirs, mine);
    }

    void conflict(const QString &path, const Three &three)
    {
        m_conflicts << MergeConflict { path, jsonText(three.base), jsonText(three.mine), jsonText(three.theirs) };
    }

    const QStringList &m_sets;
    QList<MergeConflict> m_conflicts;
};

} // namespace

Merge mergeChanges(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const QStringList &sets)
{
    Merging merging(sets);
    QJsonObject merged = merging.object({}, { base, mine, theirs });
    QList<MergeConflict> conflicts = merging.takeConflicts();
    std::ranges::sort(conflicts, {}, &MergeConflict::path); // the same for both
    return { std::move(merged), std::move(conflicts) };
}

} // namespace acquis
