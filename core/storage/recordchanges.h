// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// One field of a record told before and after: compact JSON text of its value, empty when it is not there.
///
/// The path is made of member names divided by a slash: "title/en". An element of an array of objects is named by its
/// member "uid", when all elements have one of their own: "bids/b3/price"; "bids/~order" is the order of such elements, a
/// list of the uids of those that were there before and after. Any other array is one value. In a name `~` is written "~0" and `/` "~1".
struct FieldChange
{
    QString path;
    QString before;
    QString after;
    /// Of an element that was added or removed: where it stood in its array. -1: not known, it is added at the end.
    int position = -1;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// A value as one compact JSON text, as it stands in a FieldChange; of something that is not there: empty.
[[nodiscard]] QString jsonText(const QJsonValue &value);
/// The value of such a text; undefined when it is empty or no JSON.
[[nodiscard]] QJsonValue jsonValue(const QString &text);

/// What leads from \p before to \p after, in the order in which it can be done. A member or an element that is new or gone
/// is one change with its whole value.
[[nodiscard]] QList<FieldChange> changesBetween(const QJsonObject &before, const QJsonObject &after);

/// \p record with \p changes done one after the other.
/// \error RecordChanged with the path, when something else than `before` stands there; InvalidData with the path, when
/// `after` can not stand there
[[nodiscard]] Result<QJsonObject> withChanges(QJsonObject record, const QList<FieldChange> &changes);

/// What undoes \p changes.
[[nodiscard]] QList<FieldChange> inverted(const QList<FieldChange> &changes);

/// \p record with a "uid" in the elements of arrays that have none: the first of \p keys that is a text of its own in each
/// element of an array. For telling the changes of records that name their parts otherwise.
[[nodiscard]] QJsonObject withUids(const QJsonObject &record, const QStringList &keys);

/// A field that two people changed to different values. Values as in FieldChange.
struct MergeConflict
{
    QString path;
    QString base;
    QString mine;
    QString theirs;
    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

struct Merge
{
    QJsonObject merged; ///< holds theirs where there is a conflict
    QList<MergeConflict> conflicts; ///< by path
    friend bool operator==(const Merge &, const Merge &) = default;
};

/// Joins what \p mine and \p theirs changed in \p base. Changes of different fields join, equal ones are done once. The same
/// field changed to different values is a conflict, and so is something removed while the other changed it. \p sets: names of the members
/// whose lists hold texts without order, each once: what either added or took out of them joins.
[[nodiscard]] Merge mergeChanges(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs,
                                 const QStringList &sets = {});

} // namespace acquis
