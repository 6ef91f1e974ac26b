// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filevalues.h"

#include "core/procurements/filelayout.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

bool FileValue::isEmpty() const
{
    switch (type) {
    case ValueType::None: return true;
    case ValueType::Text:
    case ValueType::Code: return text.isEmpty();
    case ValueType::Both: return both.isEmpty();
    case ValueType::Amount: return amount == Money();
    case ValueType::Day: return !day.isValid();
    case ValueType::Moment: return !moment.isValid();
    case ValueType::Number:
    case ValueType::Flag: return number == 0;
    case ValueType::Values:
    case ValueType::List: return values.isEmpty();
    case ValueType::Object: return std::ranges::all_of(members, [](const FileValue &member) { return member.isEmpty(); });
    }
    return true;
}

FileValue FileValue::ofText(const QString &text)
{
    FileValue made;
    made.type = ValueType::Text;
    made.text = text;
    return made;
}

FileValue FileValue::ofBoth(const BilingualText &text)
{
    FileValue made;
    made.type = ValueType::Both;
    made.both = text;
    return made;
}

FileValue FileValue::ofAmount(Money amount)
{
    FileValue made;
    made.type = ValueType::Amount;
    made.amount = amount;
    return made;
}

FileValue FileValue::ofDay(QDate day)
{
    FileValue made;
    made.type = ValueType::Day;
    made.day = day;
    return made;
}

FileValue FileValue::ofMoment(const QDateTime &moment)
{
    FileValue made;
    made.type = ValueType::Moment;
    made.moment = moment;
    return made;
}

FileValue FileValue::ofNumber(qint64 number)
{
    FileValue made;
    made.type = ValueType::Number;
    made.number = number;
    return made;
}

FileValue FileValue::ofFlag(bool isSet)
{
    FileValue made;
    made.type = ValueType::Flag;
    made.number = isSet ? 1 : 0;
    return made;
}

FileValue FileValue::ofObject(const QMap<QString, FileValue> &members)
{
    FileValue made;
    made.type = ValueType::Object;
    made.members = members;
    return made;
}

FileValue FileValue::ofList(const QList<FileValue> &elements, const QMap<QString, FileValue> &members)
{
    FileValue made;
    made.type = ValueType::List;
    made.values = elements;
    made.members = members;
    return made;
}

namespace {

constexpr QLatin1StringView sizeMember("size-class");

/// Takes down what describe() names, whatever stands there.
class ValueWriter
{
public:
    static constexpr bool writes = true;

    explicit ValueWriter(QString path) : m_path(std::move(path)) { }

    void word(const char *name, const QString &value) { put(name, FileValue::ofText(value)); }
    void optionalWord(const char *name, const QString &value) { word(name, value); }
    void text(const char *name, const QString &value) { word(name, value); }
    void optionalText(const char *name, const QString &value)
    {
        FileValue made = FileValue::ofText(value);
        if (QLatin1StringView(name).endsWith(sizeMember)) {
            // A text, because sizes are data of their own; known ones have words.
            made.type = ValueType::Code;
            made.words = sizeMember;
            made.codes = { u"micro"_s, u"small"_s, u"medium"_s, u"large"_s };
        }
        put(name, made);
    }
    void optionalProse(const char *name, const QString &value) { word(name, value); }
    void fileName(const char *name, const QString &value) { word(name, value); }
    void digest(const char *name, const QString &value) { word(name, value); }
    void both(const char *name, const BilingualText &value) { put(name, FileValue::ofBoth(value)); }
    void optionalBoth(const char *name, const BilingualText &value) { both(name, value); }
    void day(const char *name, QDate value) { put(name, FileValue::ofDay(value)); }
    void optionalDay(const char *name, QDate value) { day(name, value); }
    void optionalMoment(const char *name, const QDateTime &value) { put(name, FileValue::ofMoment(value)); }
    void amount(const char *name, Money value) { put(name, FileValue::ofAmount(value)); }
    void change(const char *name, Money value) { amount(name, value); }
    void optionalAmount(const char *name, std::optional<Money> value) { amount(name, value.value_or(Money())); }
    void optionalChange(const char *name, std::optional<Money> value) { optionalAmount(name, value); }
    void whole(const char *name, int value, int, int) { put(name, FileValue::ofNumber(value)); }
    void optionalWhole(const char *name, std::optional<int> value, int, int) { whole(name, value.value_or(0), 0, 0); }
    void size(const char *name, qint64 value, qint64) { put(name, FileValue::ofNumber(value)); }
    void vendor(const char *name, VendorId value) { put(name, FileValue::ofNumber(value.value)); }
    void flag(const char *name, bool value) { put(name, FileValue::ofFlag(value)); }
    void optionalTruth(const char *name, std::optional<bool> value) { flag(name, value.value_or(false)); }
    void amounts(const char *name, const QList<Money> &list)
    {
        FileValue value = values();
        for (const Money amount : list)
            value.values << FileValue::ofAmount(amount);
        put(name, value);
    }
    void texts(const char *name, const QStringList &list)
    {
        FileValue value = values();
        for (const QString &text : list)
            value.values << FileValue::ofText(text);
        put(name, value);
    }
    template <typename E>
    void code(const char *name, E value)
    {
        put(name, FileValue::ofCode(value, pathOf(name)));
    }
    template <typename E>
    void optionalCode(const char *name, E value)
    {
        code(name, value);
    }
    template <typename E>
    void maybeCode(const char *name, std::optional<E> value)
    {
        FileValue made = FileValue::ofCode(value.value_or(E {}), pathOf(name));
        if (!value)
            made.text.clear();
        put(name, made);
    }
    template <typename E>
    void codes(const char *name, CodeSet<E> set)
    {
        FileValue value = values();
        forEachCode(set, [&](E code) { value.values << FileValue::ofCode(code, pathOf(name)); });
        put(name, value);
    }
    template <typename T>
    void object(const char *name, const T &value)
    {
        put(name, FileValue::ofObject(membersOf(value, pathOf(name))));
    }
    template <typename T>
    void maybe(const char *name, const std::optional<T> &value)
    {
        object(name, value.value_or(T {}));
    }
    template <typename T>
    void list(const char *name, const QList<T> &elements, qsizetype)
    {
        const QString path = pathOf(name);
        FileValue value = FileValue::ofList({}, membersOf(T {}, path));
        for (const T &element : elements)
            value.values << FileValue::ofObject(membersOf(element, path));
        put(name, value);
    }

    template <typename T>
    [[nodiscard]] static QMap<QString, FileValue> membersOf(const T &value, const QString &path)
    {
        ValueWriter inner(path);
        describe(inner, value);
        return inner.m_members;
    }

private:
    [[nodiscard]] static FileValue values()
    {
        FileValue value;
        value.type = ValueType::Values;
        return value;
    }
    [[nodiscard]] QString pathOf(const char *name) const
    {
        return m_path.isEmpty() ? QString::fromLatin1(name) : m_path + u'/' + QLatin1StringView(name);
    }
    void put(const char *name, const FileValue &value) { m_members.insert(QString::fromLatin1(name), value); }

    QString m_path;
    QMap<QString, FileValue> m_members;
};

} // namespace

FileValue valuesOf(const ProcurementFile &file)
{
    return FileValue::ofObject(ValueWriter::membersOf(file, {}));
}

const FileValue *valueAt(const FileValue &root, QStringView path)
{
    const FileValue *value = &root;
    for (const QStringView name : path.split(u'/')) {
        const auto found = value->type == ValueType::Object ? value->members.constFind(name.toString()) : value->members.cend();
        if (found == value->members.cend())
            return nullptr;
        value = &*found;
    }
    return value;
}

} // namespace acquis
