// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filehistorywords.h"

#include "core/procurements/filejson.h"
#include "ui/procurements/paperchoice.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFacts = 5;
constexpr qsizetype mostParts = 3;
constexpr qsizetype mostLetters = 90;

const QStringList &hiddenMembers()
{
    // A vendor is named beside its number; the need of a determination is told by its day.
    static const QStringList names { u"uid"_s, u"digest"_s, u"sha256"_s, u"packs"_s, u"vendor"_s, u"end-vendor"_s };
    return names;
}

/// The mark of a rule in its pack: the citation beside it says where it stands.
bool isRuleMark(const QString &path)
{
    const QString member = path.section(u'/', -1);
    return member == "row"_L1 || (member == "rule"_L1 && path.startsWith("approvals/"_L1));
}

/// Members that name another part by its mark.
bool isReference(const QString &member)
{
    static const QStringList names { u"bid"_s,   u"criterion"_s, u"item"_s,     u"contract"_s,
                                     u"phase"_s, u"follows"_s,   u"document"_s, u"part"_s };
    return names.contains(member);
}

bool isBoth(const QJsonObject &value)
{
    return !value.isEmpty()
           && std::ranges::all_of(value.keys(), [](const QString &key) { return key == "en"_L1 || key == "fr"_L1; });
}

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
           || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= mostLetters ? line : line.first(mostLetters - 1).trimmed() + u'…';
}

QString memberOf(const QString &path)
{
    return path.section(u'/', -1);
}

/// The path without the marks of parts: "bids/b3/state" is "bids/state". Marks are what follows a list whose parts have names.
QString withoutMarks(const QString &path, const FileWords &words)
{
    QStringList kept;
    const QStringList names = path.split(u'/');
    for (qsizetype i = 0; i < names.size(); ++i) {
        kept << names[i];
        // Every list of parts names its own: the word of a part holds a place for the name.
        const bool isList = !words.part({}, names[i], { { u"name"_s, u"x"_s } }).isEmpty();
        if (isList && i + 1 < names.size() - 1)
            ++i;
    }
    return kept.join(u'/');
}

} // namespace

FileHistoryWords::FileHistoryWords(const ProcurementFile &file, Language language) : m_words(language), m_file(fileToJson(file))
{
    const auto look = [this](const auto &self, const QString &list, const QJsonValue &value) -> void {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                self(self, member.key(), *member);
        } else if (value.isArray()) {
            const QJsonArray parts = value.toArray();
            for (const QJsonValue &part : parts) {
                const QString uid = part["uid"_L1].toString();
                if (!uid.isEmpty())
                    m_names.insert(uid, m_words.part(m_file, list, part.toObject()));
                self(self, list, part);
            }
        }
    };
    look(look, {}, m_file);
}

bool FileHistoryWords::isTold(const QString &path)
{
    static const QStringList hidden { u"uid"_s, u"digest"_s, u"sha256"_s };
    return !hidden.contains(memberOf(path)) && !isRuleMark(path);
}

QString FileHistoryWords::text(const QString &path, const QString &text) const
{
    const QString member = memberOf(path);
    if (isReference(member))
        return m_names.contains(text) ? m_names.value(text) : tr("a part that is no more");
    if (member == "jurisdiction"_L1) {
        if (const auto known = fromCode<Jurisdiction>(text))
            return m_words.rules().jurisdiction(*known);
    }
    if (member == "entity"_L1) {
        if (const auto known = fromCode<Entity>(text))
            return m_words.rules().entity(*known);
    }
    const Language language = m_words.rules().language();
    const BilingualText *code = shippedTerms().code(withoutMarks(path, m_words), text);
    if (!code && (member == "size-class"_L1 || member == "end-size-class"_L1))
        code = shippedTerms().code(u"size-class"_s, text);
    if (code) // what says nothing on paper has no words
        return code->isEmpty() ? tr("nothing") : code->of(language);
    if (const QString said = m_words.fieldValue(path, text); !said.isEmpty())
        return said;
    return tr("“%1”").arg(shortened(text));
}

QString FileHistoryWords::number(const QString &path, const QJsonValue &number) const
{
    constexpr int perPercent = 100;
    const Formats &formats = m_words.rules().formats();
    if (memberOf(path).endsWith("basis-points"_L1))
        return formats.percent({ number.toInteger(), perPercent * 100 }, number.toInteger() % perPercent == 0 ? 0 : 2);
    const double value = number.toDouble();
    return std::floor(value) == value ? formats.number(number.toInteger()) : formats.locale().toString(value, 'g', 12);
}

QString FileHistoryWords::list(const QString &path, const QJsonArray &values) const
{
    QStringList said;
    for (const QJsonValue &one : values) {
        if (one.isObject()) {
            const QString name = m_words.part(m_file, memberOf(path), one.toObject());
            if (!name.isEmpty())
                said << name;
        } else {
            said << value(path, one);
        }
    }
    const auto more = int(values.size() - std::min<qsizetype>(said.size(), mostParts));
    const QString first = said.mid(0, mostParts).join(tr(", ", "between the parts of a list"));
    if (first.isEmpty())
        return values.isEmpty() ? tr("nothing") : tr("%n part(s)", nullptr, int(values.size()));
    return more == 0 ? first : tr("%1 and %n more", nullptr, more).arg(first);
}

QString FileHistoryWords::facts(const QString &path, const QJsonObject &part) const
{
    QStringList said;
    qsizetype left = 0;
    const QString name = m_words.part(m_file, memberOf(path.section(u'/', 0, -2)), part);
    for (auto member = part.begin(); member != part.end(); ++member) {
        if (hiddenMembers().contains(member.key()) || isRuleMark(path + u'/' + member.key()) || saysNothing(*member)
            || (member->isBool() && !member->toBool()))
            continue;
        const QString words = value(path + u'/' + member.key(), *member);
        QString bare = words;
        bare.remove(u'“').remove(u'”');
        if (!name.isEmpty() && name.contains(bare))
            continue; // the part is known by it
        if (said.size() == mostFacts) {
            ++left;
            continue;
        }
        // What is so or not needs no yes beside it.
        said << (member->isBool() ? FileWords::member(member.key())
                                  //: A member of a value and what it is: price: $500
                                  : tr("%1: %2", "part").arg(FileWords::member(member.key()), words));
    }
    const QString all = said.join(tr("; ", "between the parts of a value"));
    return left == 0 ? all : tr("%1; and %n more", nullptr, int(left)).arg(all);
}

QString FileHistoryWords::value(const QString &path, const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? tr("yes") : tr("no");
    case QJsonValue::Double: return number(path, value);
    case QJsonValue::String: return value.toString().isEmpty() ? tr("nothing") : text(path, value.toString());
    case QJsonValue::Array: return list(path, value.toArray());
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (!isBoth(object))
            return facts(path, object);
        const BilingualText both { object["en"_L1].toString(), object["fr"_L1].toString() };
        return tr("“%1”").arg(shortened(both.of(m_words.rules().language())));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return tr("nothing");
}

QString FileHistoryWords::determination(const QJsonObject &part) const
{
    const auto routesThatAre = [&](Verdict verdict) {
        QStringList routes;
        const QJsonArray all = part["routes"_L1].toArray();
        for (const QJsonValue &one : all) {
            const auto route = fromCode<Route>(one["route"_L1].toString());
            if (route && fromCode<Verdict>(one["verdict"_L1].toString()) == verdict)
                routes << m_words.rules().route(*route);
        }
        return routes.join(tr(", ", "between the parts of a list"));
    };
    const QString name = m_words.part(m_file, u"determinations"_s, part);
    if (const QString required = routesThatAre(Verdict::Required); !required.isEmpty())
        return tr("%1 stored. Required: %2", "a determination").arg(name, required);
    if (const QString allowed = routesThatAre(Verdict::Allowed); !allowed.isEmpty())
        return tr("%1 stored. Allowed: %2", "a determination").arg(name, allowed);
    return tr("%1 stored", "a determination").arg(name);
}

QString FileHistoryWords::added(const QString &path, const QJsonObject &part) const
{
    const QString list = memberOf(path.section(u'/', 0, -2));
    if (list == "determinations"_L1)
        return determination(part);
    const QString known = m_words.part(m_file, list, part);
    const QString name = known.isEmpty() ? FileWords::group(list) : known;
    const QString what = facts(path, part);
    //: a part of a file and what it says
    return what.isEmpty() ? tr("%1: added").arg(name) : tr("%1: added, %2").arg(name, what);
}

QString FileHistoryWords::change(const QString &path, const QJsonValue &before, const QJsonValue &after) const
{
    const auto isPart = [](const QJsonValue &value) { return value.isObject() && value.toObject().contains("uid"_L1); };
    const auto areParts = [&isPart](const QJsonValue &value) {
        const QJsonArray parts = value.toArray();
        return !parts.isEmpty() && std::ranges::all_of(parts, isPart);
    };
    if (before.isUndefined() && isPart(after))
        return added(path, after.toObject());
    if (before.isUndefined() && areParts(after)) {
        QStringList said;
        const QJsonArray parts = after.toArray();
        for (const QJsonValue &part : parts)
            said << added(path + u'/' + part["uid"_L1].toString(), part.toObject());
        const auto more = int(said.size() - std::min(said.size(), mostParts));
        const QString first = said.mid(0, mostParts).join(tr(". ", "between sentences"));
        return more == 0 ? first : tr("%1. And %n more", nullptr, more).arg(first);
    }
    if (after.isUndefined() && isPart(before)) {
        const QString list = memberOf(path.section(u'/', 0, -2));
        const QString known = m_words.part(m_file, list, before.toObject());
        return tr("%1: removed").arg(known.isEmpty() ? FileWords::group(list) : known);
    }
    if (!before.isUndefined() || after.isUndefined())
        return {};
    //: a field of a file and what stands there now
    return tr("%1: %2", "field").arg(field(path), value(path, after));
}

} // namespace acquis
