// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedossier.h"
#include "core/procurements/filejson.h"
#include "core/procurements/paperwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

// What the saves of a file changed, as a dossier tells it.
namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 60; ///< of a value that is told beside its field

/// What is there for the program only, and what other words of the step tell.
bool isHidden(const QString &path)
{
    static const QStringList members { u"uid"_s, u"digest"_s, u"sha256"_s, u"packs"_s, u"bytes"_s };
    static const QStringList parts { u"passages"_s, u"determinations"_s, u"uid"_s };
    if (path == "need/vendor"_L1)
        return false;
    // A vendor is named beside its number in the register.
    const QString member = path.section(u'/', -1);
    return members.contains(member) || member == "vendor"_L1 || member == "end-vendor"_L1
           || parts.contains(path.section(u'/', 0, 0));
}

/// Who may not see a score while somebody scores may not read of it here either.
bool isScore(const QString &path)
{
    return path.section(u'/', 0, 0) == "evaluation"_L1;
}

std::optional<Money> amountOf(const QString &text)
{
    bool isNumber = false;
    const qint64 cents = QString(text).remove(u'.').toLongLong(&isNumber);
    return isNumber && text.size() > 3 && text[text.size() - 3] == u'.' ? std::optional(Money::fromCents(cents)) : std::nullopt;
}

/// \p json as a member of that shape has it; of what is not there, or is no such thing: nothing.
FileValue valueOf(const FileValue &shape, const QJsonValue &json)
{
    FileValue made;
    made.type = shape.type;
    switch (shape.type) {
    case ValueType::Text: made.text = json.toString(); break;
    case ValueType::Both: made.both = { json["en"_L1].toString(), json["fr"_L1].toString() }; break;
    case ValueType::Amount: made.amount = amountOf(json.toString()).value_or(Money()); break;
    case ValueType::Day: made.day = QDate::fromString(json.toString(), Qt::ISODate); break;
    case ValueType::Moment: made.moment = QDateTime::fromString(json.toString(), Qt::ISODateWithMs); break;
    case ValueType::Number: made.number = json.toInteger(); break;
    case ValueType::Flag: made.number = json.toBool() ? 1 : 0; break;
    case ValueType::Code:
        made.text = json.toString();
        made.words = shape.words;
        break;
    default: return {};
    }
    return made;
}

/// What a part of a list is known by: the first of these that stands there.
FileValue partName(const FileValue &list, const QJsonObject &part)
{
    for (const char *member : { "name", "vendor-name", "instrument", "office", "person", "firm", "title", "number", "what",
                                "measure", "place", "version", "subject", "rule", "text", "day", "from", "at" }) {
        const QString name = QString::fromLatin1(member);
        const auto shape = list.members.constFind(name);
        if (shape == list.members.cend())
            continue;
        QJsonValue value = part.value(name);
        if (value.isUndefined() && shape->type == ValueType::Code)
            value = shape->codes.value(0); // the usual one is not written
        if (const FileValue known = valueOf(*shape, value); !known.isEmpty())
            return known;
    }
    return {};
}

class ChangeReader
{
public:
    ChangeReader(const ProcurementFile &file, bool isWhole) : m_file(file), m_json(fileToJson(file)), m_isWhole(isWhole) { }

    [[nodiscard]] QList<DossierChange> read(const FileStep &step)
    {
        const FileValue shape = valuesOf(m_file);
        for (const FieldChange &change : step.changes)
            follow(shape, m_json, change.path.split(u'/'), {}, {}, change);
        return m_told;
    }

private:
    struct Place
    {
        QString list; ///< path of the list in whose part it is
        FileValue part;
    };

    /// From the whole file down to what changed.
    void follow(const FileValue &shape, const QJsonValue &now, const QStringList &names, const QString &path, const Place &place,
                const FieldChange &change)
    {
        if (names.isEmpty() || shape.type == ValueType::Both)
            return tell(shape, path, place, change.before, change.after, names.isEmpty());
        const QString &name = names.constFirst();
        if (shape.type == ValueType::List) {
            if (name == "~order"_L1 || isHidden(path))
                return;
            const QJsonObject part = partOf(now, name);
            if (names.size() == 1)
                return tellPart(shape, path, jsonValue(change.before).toObject(), jsonValue(change.after).toObject());
            const FileValue element = FileValue::ofObject(shape.members);
            return follow(element, part, names.mid(1), path, { path, named(shape, path, part) }, change);
        }
        const auto member = shape.members.constFind(name);
        if (member == shape.members.cend())
            return; // of an older shape
        follow(*member, now[name], names.mid(1), path.isEmpty() ? name : path + u'/' + name, place, change);
    }

    [[nodiscard]] static QJsonObject partOf(const QJsonValue &list, const QString &uid)
    {
        const QJsonArray parts = list.toArray();
        const auto found =
            std::ranges::find_if(parts, [&uid](const QJsonValue &part) { return part["uid"_L1].toString() == uid; });
        return found == parts.end() ? QJsonObject() : found->toObject();
    }

    [[nodiscard]] FileValue named(const FileValue &list, const QString &path, const QJsonObject &part) const
    {
        if (!m_isWhole || isScore(path))
            return {};
        if (path == "waivers"_L1)
            return dutyNamed(m_file, part.value("duty"_L1).toString());
        if (path == "review/feedback"_L1)
            return ruleNamed(m_file, part.value("rule"_L1).toString());
        return partName(list, part);
    }

    void tellPart(const FileValue &list, const QString &path, const QJsonObject &before, const QJsonObject &after)
    {
        const bool isAdded = before.isEmpty();
        m_told << DossierChange { path, isAdded ? DossierChangeKind::Added : DossierChangeKind::Removed,
                                  path, named(list, path, isAdded ? after : before),
                                  {},   {} };
    }

    /// \p isField: false of one language of a text, which is not told by its half.
    void tell(const FileValue &shape, const QString &path, const Place &place, const QString &before, const QString &after,
              bool isField)
    {
        if (isHidden(path))
            return;
        const QJsonValue was = jsonValue(before);
        const QJsonValue is = jsonValue(after);
        switch (shape.type) {
        case ValueType::Object: return tellMembers(shape, path, place, was.toObject(), is.toObject());
        case ValueType::List: return tellParts(shape, path, was.toArray(), is.toArray());
        case ValueType::Values: return tellTexts(path, place, was.toArray(), is.toArray());
        default: break;
        }
        DossierChange told { path, kindOf(before, after), place.list, place.part, {}, {} };
        if (told.kind == DossierChangeKind::Set && (path == "state"_L1 || path == "stage"_L1))
            return; // a file that begins
        // Where the file stands is told to everybody who reads the file.
        const bool isOpen = m_isWhole || path == "state"_L1 || path == "stage"_L1;
        if (told.kind == DossierChangeKind::Changed && isField && isOpen && !isScore(path)) {
            told.before = valueOf(shape, was);
            told.after = valueOf(shape, is);
        }
        if (!m_told.contains(told)) // both languages are one field
            m_told << told;
    }

    [[nodiscard]] static DossierChangeKind kindOf(const QString &before, const QString &after)
    {
        if (after.isEmpty())
            return DossierChangeKind::Cleared;
        return before.isEmpty() ? DossierChangeKind::Set : DossierChangeKind::Changed;
    }

    void tellMembers(const FileValue &shape, const QString &path, const Place &place, const QJsonObject &before,
                     const QJsonObject &after)
    {
        for (auto member = shape.members.cbegin(); member != shape.members.cend(); ++member) {
            const QJsonValue was = before.value(member.key());
            const QJsonValue is = after.value(member.key());
            if (was != is)
                tell(*member, path + u'/' + member.key(), place, jsonText(was), jsonText(is), true);
        }
    }

    void tellParts(const FileValue &shape, const QString &path, const QJsonArray &before, const QJsonArray &after)
    {
        for (const QJsonValue &part : before)
            tellPart(shape, path, part.toObject(), {});
        for (const QJsonValue &part : after)
            tellPart(shape, path, {}, part.toObject());
    }

    /// What was put to a list of texts or taken from it.
    void tellTexts(const QString &path, const Place &place, const QJsonArray &before, const QJsonArray &after)
    {
        const auto add = [&](const QJsonArray &from, const QJsonArray &other, DossierChangeKind kind) {
            for (const QJsonValue &value : from) {
                if (other.contains(value))
                    continue;
                FileValue named;
                if (m_isWhole && path == "confirmed"_L1)
                    named = dutyNamed(m_file, value.toString());
                else if (m_isWhole && (path == "related"_L1 || path == "evaluation/finished"_L1))
                    named = FileValue::ofText(value.toString());
                if (named.type != ValueType::None)
                    m_told << DossierChange { path, kind, path, named, {}, {} };
            }
        };
        const qsizetype count = m_told.size();
        add(before, after, DossierChangeKind::Removed);
        add(after, before, DossierChangeKind::Added);
        if (m_told.size() == count)
            m_told << DossierChange {
                path,       kindOf(before.isEmpty() ? QString() : u"x"_s, after.isEmpty() ? QString() : u"x"_s),
                place.list, place.part,
                {},         {}
            };
    }

    const ProcurementFile &m_file;
    const QJsonObject m_json;
    const bool m_isWhole;
    QList<DossierChange> m_told;
};

/// A value that is short enough to stand beside its field; else nothing.
QString shortWords(const FileValue &value, const PaperWords &words)
{
    const QString text = words.value(value).simplified();
    return text.size() <= mostLetters ? text : QString();
}

QString fieldWords(const DossierChange &change, const PaperWords &words)
{
    const QString field = words.field(change.path);
    switch (change.kind) {
    case DossierChangeKind::Added: return words.phrase(u"added"_s);
    case DossierChangeKind::Removed: return words.phrase(u"removed"_s);
    case DossierChangeKind::Cleared: return words.phrase(u"field-cleared"_s).arg(field);
    case DossierChangeKind::Set: return field;
    case DossierChangeKind::Changed: break;
    }
    const QString before = shortWords(change.before, words);
    const QString after = shortWords(change.after, words);
    return before.isEmpty() || after.isEmpty() ? words.phrase(u"field-changed"_s).arg(field)
                                               : words.phrase(u"changed-value"_s).arg(field, before, after);
}

} // namespace

QList<DossierChange> changesTold(const ProcurementFile &file, const FileStep &step, bool isWhole)
{
    return ChangeReader(file, isWhole).read(step);
}

QString changeWords(const QList<DossierChange> &changes, const PaperWords &words)
{
    // By section, and in it by part, in the order in which they are met.
    struct Part
    {
        QString section;
        QString name;
        QStringList fields;
    };
    QList<Part> parts;
    for (const DossierChange &change : changes) {
        // What stands in no section tells itself.
        const bool isAlone = !change.path.contains(u'/') && change.list.isEmpty();
        const QString list = change.list.isEmpty() ? change.path.section(u'/', 0, 0) : change.list;
        const Part place { isAlone ? QString() : words.field(list), shortWords(change.part, words), {} };
        const auto isIt = [&place](const Part &part) { return part.section == place.section && part.name == place.name; };
        auto part = std::ranges::find_if(parts, isIt);
        if (part == parts.end())
            part = parts.insert(parts.end(), place);
        if (const QString field = fieldWords(change, words); !part->fields.contains(field))
            part->fields << field;
    }
    QStringList sections;
    QHash<QString, QStringList> told;
    for (const Part &part : std::as_const(parts)) {
        if (!sections.contains(part.section))
            sections << part.section;
        const QString fields = part.fields.join(u"; "_s);
        told[part.section] << (part.name.isEmpty() ? fields : u"%1 (%2)"_s.arg(part.name, fields));
    }
    QStringList said;
    for (const QString &section : std::as_const(sections)) {
        const QString all = told.value(section).join(u"; "_s);
        said << (section.isEmpty() ? all : words.phrase(u"changed-fields"_s).arg(section, all));
    }
    return said.join(u'\n');
}

} // namespace acquis
