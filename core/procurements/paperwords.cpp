// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/paperwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Both languages, or neither where the word means nothing.
bool readText(const QJsonValue &value, BilingualText &text)
{
    const QJsonObject members = value.toObject();
    text = { members.value("en"_L1).toString(), members.value("fr"_L1).toString() };
    return members.size() == 2 && members.contains("en"_L1) && members.contains("fr"_L1)
           && text.en.isEmpty() == text.fr.isEmpty();
}

const BilingualText *found(const QHash<QString, BilingualText> &texts, const QString &key)
{
    const auto text = texts.constFind(key);
    return text == texts.cend() ? nullptr : &*text;
}

QString keyOf(const QString &path, const QString &code)
{
    return path + u' ' + code;
}

} // namespace

Result<PaperTerms> PaperTerms::load()
{
    QFile file(u":/forms/terms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidData, file.fileName());
    return read(file.readAll());
}

Result<PaperTerms> PaperTerms::read(const QByteArray &json)
{
    const QJsonObject members = QJsonDocument::fromJson(json).object();
    const auto refuse = [](const QString &member) { return failure(ErrorCode::InvalidData, u"terms.json"_s, member); };
    if (members.isEmpty())
        return refuse({});
    const auto take = [&](QLatin1StringView name, Texts &texts) -> QString {
        const QJsonObject entries = members.value(name).toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            BilingualText text;
            if (!readText(*entry, text) || text.isEmpty())
                return name + u'/' + entry.key();
            texts.insert(entry.key(), text);
        }
        return {};
    };
    Texts fields;
    Texts phrases;
    for (const QString &fault : { take("fields"_L1, fields), take("phrases"_L1, phrases) }) {
        if (!fault.isEmpty())
            return refuse(fault);
    }
    Texts codes;
    QHash<QString, QString> same;
    const QJsonObject groups = members.value("codes"_L1).toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group->isString()) {
            if (!groups.value(group->toString()).isObject())
                return refuse(group.key());
            same.insert(group.key(), group->toString());
            continue;
        }
        const QJsonObject words = group->toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            BilingualText text;
            if (!readText(*word, text))
                return refuse(group.key() + u'/' + word.key());
            codes.insert(keyOf(group.key(), word.key()), text);
        }
    }
    PaperTerms terms;
    terms.m_fields = std::make_shared<const Texts>(std::move(fields));
    terms.m_codes = std::make_shared<const Texts>(std::move(codes));
    terms.m_sameCodes = std::make_shared<const QHash<QString, QString>>(std::move(same));
    terms.m_phrases = std::make_shared<const Texts>(std::move(phrases));
    return terms;
}

const BilingualText *PaperTerms::field(const QString &path) const
{
    return found(*m_fields, path);
}

const BilingualText *PaperTerms::code(const QString &path, const QString &code) const
{
    return found(*m_codes, keyOf(m_sameCodes->value(path, path), code));
}

const BilingualText *PaperTerms::phrase(const QString &key) const
{
    return found(*m_phrases, key);
}

QString PaperWords::phrase(const QString &key) const
{
    const BilingualText *text = m_terms.phrase(key);
    return text ? of(*text) : key;
}

QString PaperWords::field(const QString &path) const
{
    const BilingualText *text = m_terms.field(path);
    return text ? of(*text) : path;
}

QString PaperWords::code(const QString &path, const QString &code) const
{
    const BilingualText *text = m_terms.code(path, code);
    return text ? of(*text) : code;
}

QString PaperWords::value(const FileValue &value) const
{
    switch (value.type) {
    case ValueType::Flag: return phrase(value.number ? u"yes"_s : u"no"_s);
    case ValueType::Number: return m_formats.number(value.number);
    default: break;
    }
    if (value.isEmpty())
        return {};
    switch (value.type) {
    case ValueType::Text: return value.text;
    case ValueType::Both: return of(value.both);
    case ValueType::Amount: return m_formats.amount(value.amount);
    case ValueType::Day: return m_formats.day(value.day);
    case ValueType::Moment: return m_formats.moment(value.moment);
    case ValueType::Code: return code(value.words, value.text);
    case ValueType::Values: {
        QStringList words;
        for (const FileValue &each : value.values)
            words << this->value(each);
        return words.join(u"; "_s);
    }
    default: return {};
    }
}

} // namespace acquis
