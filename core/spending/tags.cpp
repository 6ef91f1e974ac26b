// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/tags.h"

#include "core/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

bool holdsOneOf(const QStringList &allowed, const QString &word)
{
    return allowed.isEmpty() || allowed.contains(word);
}

/// Both are folded: words are divided by one blank.
bool containsWholeWords(const QString &text, const QString &words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if ((at == 0 || text[at - 1] == u' ') && (end == text.size() || text[end] == u' '))
            return true;
    }
    return false;
}

bool saysOneOf(const QStringList &words, const TagSubject &subject)
{
    return words.isEmpty() || std::ranges::any_of(words, [&subject](const QString &word) {
               return containsWholeWords(subject.program, word) || containsWholeWords(subject.component, word)
                      || containsWholeWords(subject.item, word);
           });
}

bool holds(const TagCondition &condition, const TagSubject &subject)
{
    return holdsOneOf(condition.ministries, subject.ministryCode) && holdsOneOf(condition.programs, subject.programCode)
           && holdsOneOf(condition.components, subject.component) && holdsOneOf(condition.items, subject.item)
           && holdsOneOf(condition.accounts, subject.account) && saysOneOf(condition.words, subject);
}

bool speaksOf(const Tag &tag, FiscalYear year)
{
    return (!tag.firstYear.isValid() || tag.firstYear <= year) && (!tag.lastYear.isValid() || year <= tag.lastYear);
}

/// Reads the JSON of tags. The first fault is kept and reading goes on with empty values, so that the reading
/// functions stay plain; read() then answers the fault.
class TagReader
{
public:
    Result<QList<Tag>> read(const QByteArray &json);

private:
    Tag tag(const QJsonObject &object, const QString &place);
    TagRule rule(const QJsonObject &object, const QString &place, const Tag &owner);
    TagCondition condition(const QJsonObject &object, const QString &place);
    TagException exception(const QJsonObject &object, const QString &place, const Tag &owner);

    QString text(const QJsonObject &object, QLatin1StringView member, const QString &place);
    QString code(const QJsonObject &object, const QString &place);
    BilingualText bilingual(const QJsonObject &object, QLatin1StringView member, const QString &place);
    FiscalYear year(const QJsonValue &value, const QString &place);
    QStringList strings(const QJsonObject &object, QLatin1StringView member, const QString &place);
    QStringList foldedStrings(const QJsonObject &object, QLatin1StringView member, const QString &place);
    QList<QJsonObject> objects(const QJsonObject &object, QLatin1StringView member, const QString &place);

    void allowOnly(const QJsonObject &object, std::initializer_list<QLatin1StringView> members, const QString &place);
    void fail(const QString &place, const QString &why);

    std::optional<Error> m_error;
};

QString below(const QString &place, const QString &member)
{
    return place.isEmpty() ? member : place + u'/' + member;
}

QString below(const QString &place, QLatin1StringView member)
{
    return below(place, QString(member));
}

/// An object is called by its code where it has one, otherwise by its position counted from 1.
QString nameOf(const QJsonObject &object, qsizetype index)
{
    const QString code = object["code"_L1].toString();
    return code.isEmpty() ? QString::number(index + 1) : code;
}

void TagReader::fail(const QString &place, const QString &why)
{
    if (!m_error)
        m_error = Error { ErrorCode::InvalidData, place, why };
}

void TagReader::allowOnly(const QJsonObject &object, std::initializer_list<QLatin1StringView> members, const QString &place)
{
    for (const QString &key : object.keys()) {
        if (std::ranges::find(members, key) == members.end())
            fail(below(place, key), u"unknown member"_s);
    }
}

QString TagReader::text(const QJsonObject &object, QLatin1StringView member, const QString &place)
{
    const QString found = object[member].toString().trimmed();
    if (found.isEmpty())
        fail(below(place, member), u"missing text"_s);
    return found;
}

QString TagReader::code(const QJsonObject &object, const QString &place)
{
    static const QRegularExpression kebabCase(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const QString found = text(object, "code"_L1, place);
    if (!kebabCase.match(found).hasMatch())
        fail(below(place, "code"_L1), u"not a kebab-case code"_s);
    return found;
}

BilingualText TagReader::bilingual(const QJsonObject &object, QLatin1StringView member, const QString &place)
{
    const QString here = below(place, member);
    const QJsonObject languages = object[member].toObject();
    allowOnly(languages, { "en"_L1, "fr"_L1 }, here);
    return { text(languages, "en"_L1, here), text(languages, "fr"_L1, here) };
}

FiscalYear TagReader::year(const QJsonValue &value, const QString &place)
{
    const auto found = FiscalYear::parse(value.toString());
    if (!found)
        fail(place, u"not a fiscal year"_s);
    return found.value_or(FiscalYear());
}

QStringList TagReader::strings(const QJsonObject &object, QLatin1StringView member, const QString &place)
{
    QStringList found;
    if (!object.contains(member))
        return found;
    for (const QJsonValue value : object[member].toArray())
        found << value.toString().trimmed();
    if (found.isEmpty() || found.contains(QString()))
        fail(below(place, member), u"not a list of texts"_s);
    return found;
}

QStringList TagReader::foldedStrings(const QJsonObject &object, QLatin1StringView member, const QString &place)
{
    QStringList folded;
    for (const QString &word : strings(object, member, place))
        folded << foldedName(word);
    return folded;
}

QList<QJsonObject> TagReader::objects(const QJsonObject &object, QLatin1StringView member, const QString &place)
{
    QList<QJsonObject> found;
    for (const QJsonValue value : object[member].toArray())
        found << value.toObject();
    if (found.isEmpty())
        fail(below(place, member), u"empty"_s);
    return found;
}

TagCondition TagReader::condition(const QJsonObject &object, const QString &place)
{
    allowOnly(object, { "ministries"_L1, "programs"_L1, "components"_L1, "items"_L1, "accounts"_L1, "words"_L1 }, place);
    if (object.isEmpty())
        fail(place, u"empty"_s);
    return {
        .ministries = strings(object, "ministries"_L1, place),
        .programs = strings(object, "programs"_L1, place),
        .components = foldedStrings(object, "components"_L1, place),
        .items = foldedStrings(object, "items"_L1, place),
        .accounts = foldedStrings(object, "accounts"_L1, place),
        .words = foldedStrings(object, "words"_L1, place),
    };
}

TagException TagReader::exception(const QJsonObject &object, const QString &place, const Tag &owner)
{
    allowOnly(object, { "what"_L1, "years"_L1 }, place);
    TagException found;
    const QString what = text(object, "what"_L1, place);
    if (what == "amortisation"_L1)
        found.what = TagException::What::Amortisation;
    else if (what != "year"_L1)
        fail(below(place, "what"_L1), u"neither year nor amortisation"_s);

    const QString years = below(place, "years"_L1);
    for (const QJsonValue value : object["years"_L1].toArray()) {
        found.years << year(value, years);
        if (!speaksOf(owner, found.years.constLast()))
            fail(years, u"a year that the tag does not speak of"_s);
    }
    if (found.years.isEmpty())
        fail(years, u"empty"_s);
    return found;
}

TagRule TagReader::rule(const QJsonObject &object, const QString &place, const Tag &owner)
{
    allowOnly(object, { "code"_L1, "name"_L1, "any"_L1, "left-out"_L1 }, place);
    TagRule found;
    found.code = code(object, place);
    found.name = bilingual(object, "name"_L1, place);
    const auto conditions = objects(object, "any"_L1, place);
    for (qsizetype i = 0; i < conditions.size(); ++i)
        found.any << condition(conditions[i], below(place, "any/"_L1 + QString::number(i + 1)));
    if (object.contains("left-out"_L1)) {
        const auto exceptions = objects(object, "left-out"_L1, place);
        for (qsizetype i = 0; i < exceptions.size(); ++i)
            found.leftOut << exception(exceptions[i], below(place, "left-out/"_L1 + QString::number(i + 1)), owner);
    }
    const bool isKnown = std::ranges::any_of(owner.rules, [&found](const TagRule &other) { return other.code == found.code; });
    if (isKnown)
        fail(below(place, "code"_L1), u"duplicate code"_s);
    return found;
}

Tag TagReader::tag(const QJsonObject &object, const QString &place)
{
    allowOnly(
        object,
        { "code"_L1, "version"_L1, "name"_L1, "description"_L1, "citation"_L1, "first-year"_L1, "last-year"_L1, "rules"_L1 },
        place);
    Tag found;
    found.code = code(object, place);
    found.version = object["version"_L1].toInt();
    if (found.version < 1)
        fail(below(place, "version"_L1), u"not a whole number from 1"_s);
    found.name = bilingual(object, "name"_L1, place);
    found.description = bilingual(object, "description"_L1, place);
    found.citation = bilingual(object, "citation"_L1, place);
    if (object.contains("first-year"_L1))
        found.firstYear = year(object["first-year"_L1], below(place, "first-year"_L1));
    if (object.contains("last-year"_L1))
        found.lastYear = year(object["last-year"_L1], below(place, "last-year"_L1));
    if (found.lastYear.isValid() && found.lastYear < found.firstYear)
        fail(below(place, "last-year"_L1), u"before the first year"_s);

    const auto rules = objects(object, "rules"_L1, place);
    for (qsizetype i = 0; i < rules.size(); ++i)
        found.rules << rule(rules[i], below(place, nameOf(rules[i], i)), found);
    return found;
}

Result<QList<Tag>> TagReader::read(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidData, u"tags"_s, fault.errorString());

    allowOnly(document.object(), { "$schema"_L1, "tags"_L1 }, {});
    QList<Tag> found;
    QStringList codes;
    const auto tags = objects(document.object(), "tags"_L1, {});
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString place = nameOf(tags[i], i);
        found << tag(tags[i], place);
        if (codes.contains(found.constLast().code))
            fail(below(place, "code"_L1), u"duplicate code"_s);
        codes << found.constLast().code;
    }
    if (m_error)
        return std::unexpected(*m_error);
    return found;
}

} // namespace

bool TagSubject::isAmortisation() const
{
    // 2014-15 and 2015-16 name the component, 2016-17 and later the account's detail; recoveries of it only say that
    // they are statutory. Statutory operating charges (salaries of ministers, bad debts) are no amortisation.
    const auto statutory = "statutory appropriations"_L1;
    const bool isStatutoryCapital = category.startsWith("capital"_L1) && (component == statutory || item == statutory);
    return isStatutoryCapital || component.startsWith("amortization"_L1) || detail.startsWith("amortization"_L1);
}

int namingRule(const Tag &tag, const TagSubject &subject)
{
    const auto names = [&subject](const TagRule &rule) {
        return std::ranges::any_of(rule.any, [&subject](const TagCondition &condition) { return holds(condition, subject); });
    };
    if (!speaksOf(tag, subject.year))
        return -1;
    const auto found = std::ranges::find_if(tag.rules, names);
    return found == tag.rules.end() ? -1 : int(found - tag.rules.begin());
}

TagDecision decide(const Tag &tag, int rule, const TagSubject &subject)
{
    TagDecision decision = TagDecision::Counted;
    for (const TagException &exception : tag.rules[rule].leftOut) {
        if (!exception.years.contains(subject.year))
            continue;
        if (exception.what == TagException::What::Year)
            return TagDecision::LeftOutYear;
        if (subject.isAmortisation())
            decision = TagDecision::LeftOutAmortisation;
    }
    return decision;
}

Result<QList<Tag>> parseTags(const QByteArray &json)
{
    return TagReader().read(json);
}

Result<QList<Tag>> shippedTags()
{
    QFile file(u":/rules/tags.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    return parseTags(file.readAll());
}

} // namespace acquis
