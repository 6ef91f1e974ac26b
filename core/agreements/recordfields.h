// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/rules/codes.h"
#include "core/vendors/vendorids.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace acquis {

enum class RecordFault {
    NotJson,
    TooLarge,
    TooDeep,
    NotCanonical,
    MissingMember,
    UnknownMember,
    WrongType,
    UnknownCode,
    EmptyText,
    TextTooLong,
    ControlCharacter,
    NotAWord,
    NotADate,
    NotAnAmount,
    OutOfRange,
    ListTooLong,
    DuplicateEntry,
    NotAPlainFileName,
    NotADigest,
    Contradiction,
};
template <>
inline constexpr std::array codeWords<RecordFault> {
    "not-json",     "too-large",     "too-deep",     "not-canonical", "missing-member",    "unknown-member",
    "wrong-type",   "unknown-code",  "empty-text",   "text-too-long", "control-character", "not-a-word",
    "not-a-date",   "not-an-amount", "out-of-range", "list-too-long", "duplicate-entry",   "not-a-plain-file-name",
    "not-a-digest", "contradiction",
};

/// Why a record is refused: the member by its path ("vendors/1/name") and what stood there.
struct RecordFinding
{
    RecordFault fault {};
    QString member;
    QString value;
    friend bool operator==(const RecordFinding &, const RecordFinding &) = default;
};

/// A name that can be given to a file in any folder of any system without leaving it.
[[nodiscard]] bool isPlainFileName(const QString &name);

/// Writes the members that describe() names. What says nothing is left out, so that equal values give equal bytes.
class RecordWriter
{
public:
    static constexpr bool writes = true;

    void word(const char *name, const QString &value) { put(name, value); }
    void optionalWord(const char *name, const QString &value) { putIf(!value.isEmpty(), name, value); }
    void text(const char *name, const QString &value) { put(name, value); }
    void optionalText(const char *name, const QString &value) { putIf(!value.isEmpty(), name, value); }
    void both(const char *name, const BilingualText &value);
    void optionalBoth(const char *name, const BilingualText &value);
    void optionalProse(const char *name, const QString &value) { putIf(!value.isEmpty(), name, value); }
    void optionalMoment(const char *name, const QDateTime &value)
    {
        putIf(value.isValid(), name, value.toUTC().toString(Qt::ISODate));
    }
    void day(const char *name, QDate value) { put(name, value.toString(Qt::ISODate)); }
    void optionalDay(const char *name, QDate value) { putIf(value.isValid(), name, value.toString(Qt::ISODate)); }
    void amount(const char *name, Money value) { put(name, value.toString()); }
    void optionalAmount(const char *name, std::optional<Money> value)
    {
        putIf(value.has_value(), name, value.value_or(Money()).toString());
    }
    void optionalChange(const char *name, std::optional<Money> value) { optionalAmount(name, value); }
    void change(const char *name, Money value) { putIf(value != Money(), name, value.toString()); }
    void amounts(const char *name, const QList<Money> &values);
    void whole(const char *name, int value, int, int) { putIf(value != 0, name, value); }
    void optionalWhole(const char *name, std::optional<int> value, int, int)
    {
        putIf(value.has_value(), name, value.value_or(0));
    }
    void size(const char *name, qint64 value, qint64) { put(name, value); }
    void flag(const char *name, bool value) { putIf(value, name, value); }
    void vendor(const char *name, VendorId value) { putIf(value.isValid(), name, value.value); }
    void fileName(const char *name, const QString &value) { put(name, value); }
    void digest(const char *name, const QString &value) { put(name, value); }
    template <typename E>
    void code(const char *name, E value)
    {
        put(name, QString(codeOf(value)));
    }
    /// The first code of an enumeration says nothing.
    template <typename E>
    void optionalCode(const char *name, E value)
    {
        putIf(value != E {}, name, QString(codeOf(value)));
    }
    template <typename E>
    void codes(const char *name, CodeSet<E> set)
    {
        QJsonArray words;
        forEachCode(set, [&words](E value) { words.append(QString(codeOf(value))); });
        putIf(!words.isEmpty(), name, words);
    }
    void words(const char *name, const QStringList &list) { putIf(!list.isEmpty(), name, QJsonArray::fromStringList(list)); }
    void texts(const char *name, const QStringList &list) { putIf(!list.isEmpty(), name, QJsonArray::fromStringList(list)); }
    template <typename T>
    void object(const char *name, const T &value)
    {
        RecordWriter inner;
        describe(inner, value);
        putIf(!inner.m_object.isEmpty(), name, inner.m_object);
    }
    template <typename E>
    void maybeCode(const char *name, std::optional<E> value)
    {
        putIf(value.has_value(), name, QString(codeOf(value.value_or(E {}))));
    }
    void optionalTruth(const char *name, std::optional<bool> value) { putIf(value.has_value(), name, value.value_or(false)); }
    /// An object that may be there and say nothing.
    template <typename T>
    void maybe(const char *name, const std::optional<T> &value)
    {
        if (!value)
            return;
        RecordWriter inner;
        describe(inner, *value);
        put(name, inner.m_object);
    }
    template <typename T>
    void list(const char *name, const QList<T> &values, qsizetype)
    {
        QJsonArray array;
        for (const T &value : values) {
            RecordWriter inner;
            describe(inner, value);
            array.append(inner.m_object);
        }
        putIf(!array.isEmpty(), name, array);
    }
    [[nodiscard]] const QJsonObject &members() const { return m_object; }

private:
    void put(const char *name, const QJsonValue &value) { m_object.insert(QLatin1StringView(name), value); }
    void putIf(bool says, const char *name, const QJsonValue &value)
    {
        if (says)
            put(name, value);
    }
    QJsonObject m_object;
};

/// Reads the members that describe() names; whatever is not as it should be is reported with its path, and nothing is repaired.
class RecordReader
{
public:
    static constexpr bool writes = false;

    RecordReader(QJsonObject object, QList<RecordFinding> &findings, QString path = {});

    void word(const char *name, QString &value);
    void optionalWord(const char *name, QString &value);
    void text(const char *name, QString &value);
    void optionalText(const char *name, QString &value);
    void both(const char *name, BilingualText &value);
    void optionalBoth(const char *name, BilingualText &value);
    void optionalProse(const char *name, QString &value); ///< may have several lines
    void optionalMoment(const char *name, QDateTime &value); ///< UTC, to the second
    void day(const char *name, QDate &value);
    void optionalDay(const char *name, QDate &value);
    void amount(const char *name, Money &value);
    void optionalAmount(const char *name, std::optional<Money> &value);
    void optionalChange(const char *name, std::optional<Money> &value); ///< may be below zero
    void change(const char *name, Money &value); ///< may be below zero
    void amounts(const char *name, QList<Money> &values); ///< none is below zero
    void whole(const char *name, int &value, int smallest, int largest);
    void optionalWhole(const char *name, std::optional<int> &value, int smallest, int largest);
    void size(const char *name, qint64 &value, qint64 largest);
    void flag(const char *name, bool &value);
    void vendor(const char *name, VendorId &value);
    void fileName(const char *name, QString &value);
    void digest(const char *name, QString &value);
    template <typename E>
    void code(const char *name, E &value)
    {
        const QString word = plain(take(name, true), name);
        if (const auto known = fromCode<E>(word))
            value = *known;
        else if (!word.isNull())
            fault(RecordFault::UnknownCode, name, word);
    }
    template <typename E>
    void optionalCode(const char *name, E &value)
    {
        if (m_rest.contains(QLatin1StringView(name)))
            code(name, value);
    }
    template <typename E>
    void codes(const char *name, CodeSet<E> &set)
    {
        for (const QString &word : plainTexts(name)) {
            const auto known = fromCode<E>(word);
            if (!known || set.contains(*known))
                fault(known ? RecordFault::DuplicateEntry : RecordFault::UnknownCode, name, word);
            else
                set.insert(*known);
        }
    }
    void words(const char *name, QStringList &list);
    void texts(const char *name, QStringList &list);
    template <typename T>
    void object(const char *name, T &value)
    {
        const QJsonValue member = take(name, false);
        if (member.isUndefined())
            return;
        if (!member.isObject())
            return fault(RecordFault::WrongType, name);
        RecordReader inner(member.toObject(), *m_findings, pathOf(name) + u'/');
        describe(inner, value);
        inner.finish();
    }
    template <typename E>
    void maybeCode(const char *name, std::optional<E> &value)
    {
        if (m_rest.contains(QLatin1StringView(name)))
            code(name, value.emplace());
    }
    void optionalTruth(const char *name, std::optional<bool> &value)
    {
        if (m_rest.contains(QLatin1StringView(name)))
            flag(name, value.emplace());
    }
    template <typename T>
    void maybe(const char *name, std::optional<T> &value)
    {
        if (m_rest.contains(QLatin1StringView(name)))
            object(name, value.emplace());
    }
    template <typename T>
    void list(const char *name, QList<T> &values, qsizetype longest)
    {
        const QJsonArray array = arrayOf(name, longest);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString path = pathOf(name) + u'/' + QString::number(i);
            if (!array[i].isObject()) {
                m_findings->append({ RecordFault::WrongType, path, {} });
                continue;
            }
            RecordReader inner(array[i].toObject(), *m_findings, path + u'/');
            T value;
            describe(inner, value);
            inner.finish();
            values.append(std::move(value));
        }
    }
    /// Reports the members that were not asked for.
    void finish();

private:
    [[nodiscard]] QString pathOf(const char *name) const { return m_path + QLatin1StringView(name); }
    void fault(RecordFault fault, const char *name, const QString &value = {});
    /// Undefined, and reported when it is required, if it is not there.
    [[nodiscard]] QJsonValue take(const char *name, bool required);
    [[nodiscard]] QString plain(const QJsonValue &value, const char *name);
    enum class Lines { One, Several };
    [[nodiscard]] QString checked(const QJsonValue &value, const char *name, Lines lines = Lines::One);
    [[nodiscard]] QString checkedWord(const QJsonValue &value, const char *name);
    [[nodiscard]] QDate checkedDay(const QJsonValue &value, const char *name);
    [[nodiscard]] Money checkedAmount(const QJsonValue &value, const char *name, bool mayBeNegative);
    [[nodiscard]] qint64 checkedWhole(const QJsonValue &value, const char *name, qint64 smallest, qint64 largest);
    [[nodiscard]] QJsonArray arrayOf(const char *name, qsizetype longest);
    [[nodiscard]] QStringList plainTexts(const char *name);

    QJsonObject m_rest; ///< what was not asked for yet
    QList<RecordFinding> *m_findings;
    QString m_path;
};

/// The value as it is written, or to be filled, by a kind of fields.
template <typename Fields, typename T>
using Described = std::conditional_t<Fields::writes, const T, T>;

} // namespace acquis
