// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packwriter.h"

#include "core/base/money.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QJsonObject both(const BilingualText &text)
{
    return { { u"en"_s, text.en }, { u"fr"_s, text.fr } };
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue amount(qint64 cents)
{
    return cents == RuleRow::noLimit ? QJsonValue() : QJsonValue(Money::fromCents(cents).toString());
}

template <typename E>
QJsonArray codes(CodeSet<E> set)
{
    QJsonArray words;
    forEachCode(set, [&words](E value) { words.append(codeOf(value)); });
    return words;
}

/// Members that ask nothing are left out.
template <typename E>
void addCodes(QJsonObject &object, const QString &name, CodeSet<E> set)
{
    if (!set.isEmpty())
        object.insert(name, codes(set));
}

template <typename T>
void addOptional(QJsonObject &object, const QString &name, const std::optional<T> &value)
{
    if (value)
        object.insert(name, *value);
}

QJsonObject citationJson(const Citation &citation)
{
    return { { u"title"_s, both(citation.title) }, { u"section"_s, both(citation.section) }, { u"address"_s, citation.address } };
}

QJsonObject conditionJson(const RuleCondition &when)
{
    QJsonObject object;
    addCodes(object, u"reasons"_s, when.reasons);
    addCodes(object, u"no-reasons"_s, when.noReasons);
    if (when.noReason)
        object.insert(u"no-reason"_s, true);
    addCodes(object, u"vor"_s, when.vor);
    addCodes(object, u"flags"_s, when.flags);
    addCodes(object, u"no-flags"_s, when.noFlags);
    addCodes(object, u"binding"_s, when.binding);
    addCodes(object, u"not-binding"_s, when.notBinding);
    addOptional(object, u"related"_s, when.related);
    addOptional(object, u"amendment"_s, when.amendment);
    if (when.crosses)
        object.insert(u"crosses"_s, true);
    QJsonObject vendor;
    addOptional(vendor, u"named"_s, when.vendorNamed);
    addOptional(vendor, u"ontario-business"_s, when.ontarioBusiness);
    addOptional(vendor, u"us-headquarters"_s, when.usHeadquarters);
    addOptional(vendor, u"canadian-employees-known"_s, when.canadianEmployeesKnown);
    addOptional(vendor, u"canadian-employees-below"_s, when.canadianEmployeesBelow);
    addOptional(vendor, u"canadian-employees-from"_s, when.canadianEmployeesFrom);
    if (!vendor.isEmpty())
        object.insert(u"vendor"_s, vendor);
    return object;
}

QJsonObject subjectJson(const RuleSubject &subject)
{
    QJsonObject object;
    switch (subject.kind) {
    case SubjectKind::Route: object.insert(u"routes"_s, codes(subject.routes)); break;
    case SubjectKind::Agreement: object.insert(u"agreement"_s, codes(subject.agreements).first()); break;
    case SubjectKind::Ground:
        object.insert(u"ground"_s, codeOf(subject.ground));
        addCodes(object, u"agreements"_s, subject.agreements);
        break;
    case SubjectKind::Warning: object.insert(u"warning"_s, subject.warning); break;
    }
    return object;
}

QJsonObject dutyJson(const RuleDuty &duty)
{
    QJsonValue value;
    if (duty.value && duty.kind == DutyKind::Approval)
        value = codeOf(Authority(*duty.value));
    else if (duty.value)
        value = *duty.value;
    return { { u"kind"_s, codeOf(duty.kind) }, { u"value"_s, value }, { u"text"_s, both(duty.text) } };
}

QJsonObject rowJson(const RuleRow &row)
{
    QJsonObject object { { u"id"_s, row.id },
                         { u"lower"_s, amount(row.lower) },
                         { u"upper"_s, amount(row.upper) },
                         { u"valid-from"_s, day(row.validFrom) },
                         { u"valid-to"_s, day(row.validTo) },
                         { u"verdict"_s, codeOf(row.verdict) },
                         { u"text"_s, both(row.text) },
                         { u"citation"_s, citationJson(row.citation) },
                         { u"confidence"_s, codeOf(row.confidence) },
                         { u"verified-on"_s, day(row.verifiedOn) } };
    QJsonArray duties;
    for (const RuleDuty &duty : row.duties)
        duties.append(dutyJson(duty));
    if (!duties.isEmpty())
        object.insert(u"duties"_s, duties);
    if (!row.conflictsWith.isEmpty())
        object.insert(u"conflicts-with"_s, QJsonArray::fromStringList(row.conflictsWith));
    addCodes(object, u"instead"_s, row.instead);
    return object;
}

QJsonObject seriesJson(const RuleSeries &series)
{
    QJsonArray rows;
    for (const RuleRow &row : series.rows)
        rows.append(rowJson(row));
    QJsonObject object { { u"id"_s, series.id },
                         { u"question"_s, both(series.question) },
                         { u"layer"_s, codeOf(series.layer) },
                         { u"subject"_s, subjectJson(series.subject) },
                         { u"entities"_s, codes(series.entities) },
                         { u"commodities"_s, codes(series.commodities) },
                         { u"from-date"_s, day(series.fromDate) },
                         { u"to-date"_s, day(series.toDate) },
                         { u"rows"_s, rows } };
    if (series.when != RuleCondition {})
        object.insert(u"when"_s, conditionJson(series.when));
    return object;
}

QJsonObject stepJson(const RuleStep &step)
{
    QJsonObject object { { u"id"_s, step.id },
                         { u"routes"_s, codes(step.routes) },
                         { u"from-date"_s, day(step.fromDate) },
                         { u"to-date"_s, day(step.toDate) },
                         { u"name"_s, both(step.name) },
                         { u"days"_s, step.days },
                         { u"unit"_s, codeOf(step.unit) },
                         { u"citation"_s, citationJson(step.citation) },
                         { u"confidence"_s, codeOf(step.confidence) },
                         { u"verified-on"_s, day(step.verifiedOn) } };
    addCodes(object, u"entities"_s, step.entities);
    addCodes(object, u"commodities"_s, step.commodities);
    if (step.when != RuleCondition {})
        object.insert(u"when"_s, conditionJson(step.when));
    if (step.duty)
        object.insert(u"duty"_s, codeOf(*step.duty));
    return object;
}

} // namespace

QJsonObject packToJson(const RulePack &pack)
{
    QJsonArray series;
    for (const RuleSeries &question : pack.series)
        series.append(seriesJson(question));
    QJsonObject object { { u"pack"_s, pack.id },
                         { u"version"_s, pack.version },
                         { u"jurisdiction"_s, codeOf(pack.jurisdiction) },
                         { u"default"_s, pack.isDefault },
                         { u"name"_s, both(pack.name) },
                         { u"valid-from"_s, day(pack.validFrom) },
                         { u"valid-to"_s, day(pack.validTo) },
                         { u"tax"_s, codeOf(pack.tax) },
                         { u"series"_s, series } };
    if (pack.holidays)
        object.insert(u"holidays"_s, codeOf(*pack.holidays));
    if (pack.nextChange.isValid())
        object.insert(u"next-change"_s, day(pack.nextChange));
    QJsonArray steps;
    for (const RuleStep &step : pack.steps)
        steps.append(stepJson(step));
    if (!steps.isEmpty())
        object.insert(u"steps"_s, steps);
    return object;
}

QByteArray writePack(const RulePack &pack)
{
    return QJsonDocument(packToJson(pack)).toJson();
}

} // namespace acquis
