// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldcolumn.h"
#include "ui/procurements/filesession.h"

#include <algorithm>
#include <functional>
#include <type_traits>

namespace acquis {

/// Text as files keep it: without blanks around it, and without control characters but ends of lines.
[[nodiscard]] QString keptText(const QString &typed);

/// Labelled inputs that show members of the open file and change it through its session, one step for each input that is left. A field
/// is added, then bound. Keys are the names of members in the file's JSON in camel case: "howFound" is "how-found".
class FileFields final : public FieldColumn
{
    Q_OBJECT
public:
    using Read = std::function<void(const ProcurementFile &)>;
    using Write = std::function<void(ProcurementFile &)>;

    /// \p path is the part of the file that the fields are of, as changesBetween() begins it: "intake".
    FileFields(const UiContext &context, FileSession &session, const QString &name, const QString &path);

    /// \p show puts the file's value into the field, \p take the field's into the file.
    void bind(const QString &key, Read show, Write take);
    /// The field \p key is the value to which \p access leads in a file: a text, a text in both languages, an amount, a day, a whole
    /// number (0 is none), a code or a tick. Called with a file and with a const file; null: there is none now, the field is empty.
    template <typename Value, typename Access>
    void bindValue(const QString &key, Access access);
    /// The member of a part of the file.
    template <typename Part, typename Value>
    void bind(const QString &key, Part ProcurementFile::*part, Value Part::*member)
    {
        bindValue<Value>(key, [part, member](auto &file) { return &(file.*part.*member); });
    }
    /// Rows that are a list of records with uids: \p cells writes a record, \p read changes it by the cells of its row; \p settle
    /// puts in order what the rows say together, given the records of before.
    template <typename Record, typename Access>
    void bindList(const QString &key, Access access, std::function<QStringList(const Record &)> cells,
                  std::function<void(Record &, const QStringList &)> read,
                  std::function<void(const QList<Record> &, QList<Record> &)> settle = {});
    template <typename Part, typename Record>
    void bindRows(const QString &key, Part ProcurementFile::*part, QList<Record> Part::*list,
                  std::function<QStringList(const Record &)> cells, std::function<void(Record &, const QStringList &)> read,
                  std::function<void(const QList<Record> &, QList<Record> &)> settle = {})
    {
        bindList<Record>(
            key, [part, list](auto &file) { return &(file.*part.*list); }, cells, read, settle);
    }
    /// Another word for the field: the key of a duty that is met there.
    void addPlace(const QString &word, const QString &key) { m_places.insert(word, key); }

    void showFile();
    /// The path or the word is of one of these fields.
    [[nodiscard]] bool holds(const QString &path) const { return !keyOf(path).isEmpty(); }
    /// Puts the cursor there, when it is here.
    void goTo(const QString &path);

    [[nodiscard]] static QString memberName(const QString &key); ///< "how-found" of "howFound"

private:
    struct Binding
    {
        Read show;
        Write take;
    };
    void take(const QString &key);
    [[nodiscard]] QString keyOf(const QString &path) const; ///< empty: not here

    FileSession &m_session;
    QString m_path;
    QStringList m_keys;
    QHash<QString, Binding> m_bindings;
    QHash<QString, QString> m_places;
    QHash<QString, std::function<QStringList()>> m_rowUids;
};

template <typename Value, typename Access>
void FileFields::bindValue(const QString &key, Access access)
{
    const auto write = [this, key](const Value &value) {
        if constexpr (std::is_same_v<Value, QString>)
            setText(key, value);
        else if constexpr (std::is_same_v<Value, BilingualText>)
            setBoth(key, value);
        else if constexpr (std::is_same_v<Value, QDate>)
            setDay(key, value);
        else if constexpr (std::is_same_v<Value, bool>)
            setTicked(key, value);
        else if constexpr (std::is_same_v<Value, int>)
            setWhole(key, value == 0 ? std::nullopt : std::optional(value));
        else if constexpr (std::is_same_v<Value, Money>)
            setMoney(key, value == Money() ? std::nullopt : std::optional(value));
        else if constexpr (std::is_same_v<Value, std::optional<Money>>)
            setMoney(key, value);
        else
            setCode(key, codeOf(value));
    };
    const auto read = [this, key](Value &value) {
        if constexpr (std::is_same_v<Value, QString>)
            value = keptText(text(key));
        else if constexpr (std::is_same_v<Value, BilingualText>)
            value = { keptText(both(key).en), keptText(both(key).fr) };
        else if constexpr (std::is_same_v<Value, QDate>)
            value = day(key);
        else if constexpr (std::is_same_v<Value, bool>)
            value = isTicked(key);
        else if constexpr (std::is_same_v<Value, int>)
            value = whole(key).value_or(0);
        else if constexpr (std::is_same_v<Value, Money>)
            value = money(key).value_or(Money());
        else if constexpr (std::is_same_v<Value, std::optional<Money>>)
            value = money(key);
        else
            value = fromCode<Value>(code(key)).value_or(value);
    };
    const auto show = [write, access](const ProcurementFile &file) {
        const Value *value = access(file);
        write(value ? *value : Value {});
    };
    const auto take = [read, access](ProcurementFile &file) {
        if (Value *value = access(file))
            read(*value);
    };
    bind(key, Read(show), Write(take));
}

template <typename Record, typename Access>
void FileFields::bindList(const QString &key, Access access, std::function<QStringList(const Record &)> cells,
                          std::function<void(Record &, const QStringList &)> read,
                          std::function<void(const QList<Record> &, QList<Record> &)> settle)
{
    const auto show = [this, key, access, cells](const ProcurementFile &file) {
        QList<EditorRow> shown;
        if (const QList<Record> *records = access(file)) {
            for (const Record &record : *records)
                shown << EditorRow { record.uid, cells(record) };
        }
        setRows(key, shown);
    };
    const auto take = [this, key, access, read, settle](ProcurementFile &file) {
        QList<Record> *records = access(file);
        if (!records)
            return;
        QList<Record> written;
        for (const EditorRow &row : rows(key)) {
            const auto old = std::ranges::find(std::as_const(*records), row.uid, &Record::uid);
            Record record = old == records->constEnd() ? Record() : *old;
            record.uid = row.uid;
            QStringList typed;
            for (const QString &cell : row.cells)
                typed << keptText(cell);
            read(record, typed);
            written << record;
        }
        if (settle)
            settle(*records, written);
        *records = written;
    };
    bind(key, Read(show), Write(take));
    m_rowUids.insert(key, [this, key] {
        QStringList uids;
        for (const EditorRow &row : rows(key))
            uids << row.uid;
        return uids;
    });
}

} // namespace acquis
