// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace acquis {

/// Paths of the fields of a record: see FieldChange.
class RecordPath
{
public:
    [[nodiscard]] static QString joined(const QString &path, const QString &name);
    /// Of the order of the elements at \p path.
    [[nodiscard]] static QString orderOf(const QString &path);
    [[nodiscard]] static bool isOrder(const QString &path);
    [[nodiscard]] static QStringList namesOf(const QString &path);

    /// An array of objects that each have a uid of their own; also an empty one.
    [[nodiscard]] static bool areElements(const QJsonValue &value);
    [[nodiscard]] static QStringList uidsOf(const QJsonArray &elements);
    [[nodiscard]] static QHash<QString, QJsonValue> byUid(const QJsonArray &elements);
};

} // namespace acquis
