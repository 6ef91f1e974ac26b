// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

#include <QMap>

namespace acquis {

enum class ValueType { None, Text, Both, Amount, Day, Moment, Number, Flag, Code, Values, Object, List };

/// What stands in a member of a file, with its type: papers are filled from it.
struct FileValue
{
    ValueType type = ValueType::None;
    QString text; ///< of Text; the code of Code
    BilingualText both;
    Money amount;
    QDate day;
    QDateTime moment;
    qint64 number = 0; ///< of Number; 1 of a Flag that is set
    QString words; ///< of Code: path under which its words are found, without uids
    QStringList codes; ///< of Code: all that can stand there
    QList<FileValue> values; ///< of Values and List
    QMap<QString, FileValue> members; ///< of Object; of List: those of each element, with nothing in them

    /// It says nothing: not written, zero, or not set.
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] static FileValue ofText(const QString &text);
    [[nodiscard]] static FileValue ofBoth(const BilingualText &text);
    [[nodiscard]] static FileValue ofAmount(Money amount);
    [[nodiscard]] static FileValue ofDay(QDate day);
    [[nodiscard]] static FileValue ofMoment(const QDateTime &moment);
    [[nodiscard]] static FileValue ofNumber(qint64 number);
    [[nodiscard]] static FileValue ofFlag(bool isSet);
    [[nodiscard]] static FileValue ofObject(const QMap<QString, FileValue> &members);
    [[nodiscard]] static FileValue ofList(const QList<FileValue> &elements, const QMap<QString, FileValue> &members);
    template <typename E>
    [[nodiscard]] static FileValue ofCode(E value, const QString &words)
    {
        FileValue made;
        made.type = ValueType::Code;
        made.text = codeOf(value);
        made.words = words;
        for (const char *code : codeWords<E>)
            made.codes << QString::fromLatin1(code);
        return made;
    }
    friend bool operator==(const FileValue &, const FileValue &) = default;
};

/// Every member of the file, under the names that its canonical JSON has; also those in which nothing stands. Pure.
[[nodiscard]] FileValue valuesOf(const ProcurementFile &file);

/// What is at the path: names divided by a slash; null: there is no such member. Elements of lists are not reached by it.
[[nodiscard]] const FileValue *valueAt(const FileValue &root, QStringView path);

} // namespace acquis
