// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldcolumn.h"
#include "ui/procurements/codesof.h"
#include "ui/procurements/filesession.h"

#include <algorithm>
#include <functional>
#include <type_traits>

namespace acquis {

/// Labelled inputs of one part of the open file that may be another part the next moment: the contract, the amendment or the invoice
/// that is chosen. What is typed goes into the file through its session, a step for each input that is left.
class PartFields final : public FieldColumn
{
    Q_OBJECT
public:
    using Show = std::function<void(const ProcurementFile &)>;
    using Take = std::function<void(ProcurementFile &)>;
    /// The part in a file, to be read or to be changed; null: it is not there.
    template <typename Part>
    struct Find
    {
        /// \p find takes a file by `auto &` and answers a pointer into it: a file that may be changed gives a part that may be.
        template <typename Finder>
        Find(Finder find) : read(find)
                          , write(find)
        { }
        std::function<const Part *(const ProcurementFile &)> read;
        std::function<Part *(ProcurementFile &)> write;
    };

    PartFields(const UiContext &context, FileSession &session, const QString &name);
    ~PartFields() override;

    /// \p member is the field's part of the path: "signed-on".
    void bind(const QString &key, const QString &member, Show show, Take take);
    template <typename Part, typename Value>
    void bind(const QString &key, const QString &member, const Find<Part> &find, Value Part::*value);
    /// A choice whose code is kept as text; empty: none.
    template <typename Part>
    void bindCode(const QString &key, const QString &member, const Find<Part> &find, QString Part::*value);
    /// Rows that are a list of records with uids: \p cells writes a record, \p read changes it by the cells of its row.
    template <typename Part, typename Record>
    void bindRows(const QString &key, const QString &member, const Find<Part> &find, QList<Record> Part::*list,
                  std::function<QStringList(const Record &)> cells, std::function<void(Record &, const QStringList &)> read);

    /// These stay open where the others are frozen: what may still be written when a file has ended.
    void setLate(const QStringList &keys) { m_late = keys; }
    /// Shows the part at \p path ("contracts/c1"); frozen where \p why says why. What was being typed in another part is taken before.
    void showPart(const QString &path, const QString &why);
    /// Puts the cursor where \p path stands. False: it is not of this part.
    bool goTo(const QString &path);
    /// Text as files keep it: without blanks around it, and without control characters but ends of lines.
    [[nodiscard]] static QString kept(const QString &typed);

private:
    struct Binding
    {
        QString key;
        QString member;
        Show show;
        Take take;
        bool isRows = false;
    };
    void take(const QString &key);

    FileSession &m_session;
    QString m_path;
    QList<Binding> m_bindings;
    QStringList m_late;
};

template <typename Part, typename Value>
void PartFields::bind(const QString &key, const QString &member, const Find<Part> &find, Value Part::*value)
{
    const auto show = [this, key, find, value](const ProcurementFile &file) {
        const Part *part = find.read(file);
        const Value shown = part ? part->*value : Value();
        if constexpr (std::is_same_v<Value, QString>)
            setText(key, shown);
        else if constexpr (std::is_same_v<Value, BilingualText>)
            setBoth(key, shown);
        else if constexpr (std::is_same_v<Value, QDate>)
            setDay(key, shown);
        else if constexpr (std::is_same_v<Value, bool>)
            setTicked(key, shown);
        else if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, std::optional<int>>)
            setWhole(key, shown);
        else if constexpr (std::is_same_v<Value, Money> || std::is_same_v<Value, std::optional<Money>>)
            setMoney(key, shown);
        else
            setCode(key, codeOf(shown));
    };
    const auto take = [this, key, find, value](ProcurementFile &file) {
        Part *part = find.write(file);
        if (!part)
            return;
        Value &typed = part->*value;
        if constexpr (std::is_same_v<Value, QString>)
            typed = kept(text(key));
        else if constexpr (std::is_same_v<Value, BilingualText>)
            typed = { kept(both(key).en), kept(both(key).fr) };
        else if constexpr (std::is_same_v<Value, QDate>)
            typed = day(key);
        else if constexpr (std::is_same_v<Value, bool>)
            typed = isTicked(key);
        else if constexpr (std::is_same_v<Value, int>)
            typed = whole(key).value_or(typed);
        else if constexpr (std::is_same_v<Value, std::optional<int>>)
            typed = whole(key);
        else if constexpr (std::is_same_v<Value, Money>)
            typed = money(key).value_or(Money());
        else if constexpr (std::is_same_v<Value, std::optional<Money>>)
            typed = money(key);
        else
            typed = fromCode<Value>(code(key)).value_or(typed);
    };
    bind(key, member, show, take);
}

template <typename Part>
void PartFields::bindCode(const QString &key, const QString &member, const Find<Part> &find, QString Part::*value)
{
    bind(
        key, member,
        [this, key, find, value](const ProcurementFile &file) {
            const Part *part = find.read(file);
            setCode(key, part ? part->*value : QString());
        },
        [this, key, find, value](ProcurementFile &file) {
            if (Part *part = find.write(file))
                part->*value = code(key);
        });
}

template <typename Part, typename Record>
void PartFields::bindRows(const QString &key, const QString &member, const Find<Part> &find, QList<Record> Part::*list,
                          std::function<QStringList(const Record &)> cells,
                          std::function<void(Record &, const QStringList &)> read)
{
    const auto show = [this, key, find, list, cells](const ProcurementFile &file) {
        QList<EditorRow> shown;
        if (const Part *part = find.read(file)) {
            for (const Record &record : part->*list)
                shown << EditorRow { record.uid, cells(record) };
        }
        setRows(key, shown);
    };
    const auto take = [this, key, find, list, read](ProcurementFile &file) {
        Part *part = find.write(file);
        if (!part)
            return;
        QList<Record> records;
        for (const EditorRow &row : rows(key)) {
            const auto old = std::ranges::find(part->*list, row.uid, &Record::uid);
            Record record = old == (part->*list).end() ? Record() : *old;
            record.uid = row.uid;
            QStringList typed;
            for (const QString &cell : row.cells)
                typed << kept(cell);
            read(record, typed);
            records << record;
        }
        part->*list = records;
    };
    bind(key, member, show, take);
    m_bindings.last().isRows = true;
}

} // namespace acquis
