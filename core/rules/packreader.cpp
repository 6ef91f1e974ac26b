// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packreader.h"

#include "core/rules/memberreader.h"

#include <QJsonArray>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestVersion = 1'000'000;
constexpr int largestCount = 100'000;
constexpr int largestRequirement = 1'000;
constexpr int largestDays = 3'660;
constexpr int mostEmployees = 10'000'000;
constexpr qsizetype mostRows = 2'000;
constexpr qsizetype longestWarning = 60;
constexpr qsizetype mostFindings = 100;
constexpr qsizetype longestValue = 80;

/// The member's value as an object; a list's element that is none is reported under its place.
MemberReader elementReader(const QJsonValue &element, PackReport &report, const QString &owner, const char *list, qsizetype index)
{
    const QString place = u"%1/%2"_s.arg(QLatin1StringView(list)).arg(index + 1);
    if (!element.isObject())
        report.add(PackFault::WrongType, owner, place);
    return { element.toObject(), report, owner, place + u'/' };
}

RuleCondition readCondition(const MemberReader &when)
{
    when.expect({ "reasons", "no-reasons", "no-reason", "vor", "flags", "no-flags", "vendor", "binding", "not-binding", "related",
                  "amendment", "crosses" });
    RuleCondition condition;
    condition.reasons = when.codes<Ground>("reasons");
    condition.noReasons = when.codes<Ground>("no-reasons");
    condition.vor = when.codes<VorStanding>("vor");
    condition.flags = when.codes<NeedFlag>("flags");
    condition.noFlags = when.codes<NeedFlag>("no-flags");
    condition.binding = when.codes<Agreement>("binding");
    condition.notBinding = when.codes<Agreement>("not-binding");
    condition.related = when.optionalBoolean("related");
    condition.amendment = when.optionalBoolean("amendment");
    // "false" would read as if it asked for the opposite.
    for (const auto &[name, flag] : { std::pair("no-reason", &condition.noReason), std::pair("crosses", &condition.crosses) }) {
        if (when.has(name) && !when.boolean(name))
            when.fault(PackFault::ConditionDoesNotFit, name);
        *flag = when.has(name);
    }
    if (!when.has("vendor"))
        return condition;
    const MemberReader vendor = when.object("vendor");
    vendor.expect({ "named", "ontario-business", "us-headquarters", "canadian-employees-known", "canadian-employees-below",
                    "canadian-employees-from" });
    condition.vendorNamed = vendor.optionalBoolean("named");
    condition.ontarioBusiness = vendor.optionalBoolean("ontario-business");
    condition.usHeadquarters = vendor.optionalBoolean("us-headquarters");
    condition.canadianEmployeesKnown = vendor.optionalBoolean("canadian-employees-known");
    condition.canadianEmployeesBelow = vendor.optionalInteger("canadian-employees-below", 1, mostEmployees);
    condition.canadianEmployeesFrom = vendor.optionalInteger("canadian-employees-from", 0, mostEmployees);
    return condition;
}

RuleSubject readSubject(const MemberReader &subject)
{
    subject.expect({ "route", "routes", "agreement", "ground", "agreements", "warning" });
    const int kinds = int(subject.has("route")) + int(subject.has("routes")) + int(subject.has("agreement"))
                      + int(subject.has("ground")) + int(subject.has("warning"));
    RuleSubject read;
    if (kinds != 1 || (subject.has("agreements") && !subject.has("ground"))) {
        subject.fault(kinds == 0 ? PackFault::MissingMember : PackFault::ConditionDoesNotFit, "");
        return read;
    }
    if (subject.has("route")) {
        read.routes.insert(subject.code<Route>("route"));
    } else if (subject.has("routes")) {
        read.routes = subject.codes<Route>("routes");
    } else if (subject.has("agreement")) {
        read.kind = SubjectKind::Agreement;
        read.agreements.insert(subject.code<Agreement>("agreement"));
    } else if (subject.has("ground")) {
        read.kind = SubjectKind::Ground;
        read.ground = subject.code<Ground>("ground");
        read.agreements = subject.codes<Agreement>("agreements");
    } else {
        read.kind = SubjectKind::Warning;
        read.warning = subject.id("warning");
        if (read.warning.size() > longestWarning || read.warning.contains(u'.'))
            subject.fault(PackFault::NotAnId, "warning", read.warning);
    }
    return read;
}

RuleDuty readDuty(const MemberReader &duty)
{
    duty.expect({ "kind", "value", "text" });
    RuleDuty read;
    read.kind = duty.code<DutyKind>("kind");
    read.text = duty.bilingual("text");
    if (!duty.has("value") || duty.isNull("value")) {
        if (!duty.has("value"))
            duty.fault(PackFault::MissingMember, "value");
        return read;
    }
    switch (read.kind) {
    case DutyKind::Approval: read.value = int(duty.code<Authority>("value")); break;
    case DutyKind::Quotes:
    case DutyKind::PostingDays:
    case DutyKind::DebriefDays:
    case DutyKind::RecordRetentionYears:
    case DutyKind::SecondStageInvitations: read.value = duty.integer("value", 0, largestCount); break;
    case DutyKind::Requirement: read.value = duty.integer("value", 1, largestRequirement); break;
    default: duty.fault(PackFault::WrongType, "value"); break;
    }
    return read;
}

RuleRow readRow(MemberReader row, const QString &owner, PackReport &report, const RuleSeries &series)
{
    RuleRow read;
    read.id = row.id("id");
    row = MemberReader(row.members(), report, read.id.isEmpty() ? owner : read.id);
    row.expect({ "id", "lower", "upper", "valid-from", "valid-to", "verdict", "duties", "text", "citation", "confidence",
                 "verified-on", "conflicts-with", "instead" });
    read.lower = row.cents("lower");
    if (!row.has("upper"))
        row.fault(PackFault::MissingMember, "upper");
    else if (!row.isNull("upper"))
        read.upper = row.cents("upper");
    read.validFrom = row.has("valid-from") ? row.date("valid-from") : series.fromDate;
    read.validTo = row.dateOrNone("valid-to");
    if (!read.validTo.isValid())
        read.validTo = series.toDate;
    read.verdict = row.code<Verdict>("verdict");
    if (row.has("duties")) {
        const QJsonArray duties = row.array("duties", true);
        for (qsizetype i = 0; i < duties.size(); ++i)
            read.duties << readDuty(elementReader(duties[i], report, read.id, "duties", i));
    }
    read.text = row.bilingual("text");
    read.citation = row.citation("citation");
    read.confidence = row.code<Confidence>("confidence");
    read.verifiedOn = row.date("verified-on");
    read.conflictsWith = row.ids("conflicts-with");
    read.instead = row.codes<Route>("instead");
    return read;
}

RuleSeries readSeries(MemberReader series, const QString &place, PackReport &report, const RulePack &pack)
{
    RuleSeries read;
    read.id = series.id("id");
    series = MemberReader(series.members(), report, read.id.isEmpty() ? place : read.id);
    series.expect({ "id", "question", "layer", "subject", "entities", "commodities", "when", "from-date", "to-date", "rows" });
    read.question = series.bilingual("question");
    read.layer = series.code<RuleLayer>("layer");
    if (series.has("subject"))
        read.subject = readSubject(series.object("subject"));
    else
        series.fault(PackFault::MissingMember, "subject");
    read.entities = series.requiredCodes<Entity>("entities");
    read.commodities = series.requiredCodes<Commodity>("commodities");
    if (series.has("when"))
        read.when = readCondition(series.object("when"));
    read.fromDate = series.has("from-date") ? series.date("from-date") : pack.validFrom;
    read.toDate = series.dateOrNone("to-date");
    if (!read.toDate.isValid())
        read.toDate = pack.validTo;
    const QJsonArray rows = series.array("rows");
    if (rows.size() > mostRows) {
        series.fault(PackFault::TooManyRows, "rows", QString::number(rows.size()));
        return read;
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        read.rows << readRow(elementReader(rows[i], report, read.id, "rows", i), read.id, report, read);
    return read;
}

RuleStep readStep(MemberReader step, const QString &place, PackReport &report, const RulePack &pack)
{
    RuleStep read;
    read.id = step.id("id");
    step = MemberReader(step.members(), report, read.id.isEmpty() ? place : read.id);
    step.expect({ "id", "routes", "entities", "commodities", "when", "from-date", "to-date", "name", "days", "unit", "duty",
                  "citation", "confidence", "verified-on" });
    read.routes = step.requiredCodes<Route>("routes");
    read.entities = step.codes<Entity>("entities");
    read.commodities = step.codes<Commodity>("commodities");
    if (step.has("when"))
        read.when = readCondition(step.object("when"));
    read.fromDate = step.has("from-date") ? step.date("from-date") : pack.validFrom;
    read.toDate = step.dateOrNone("to-date");
    if (!read.toDate.isValid())
        read.toDate = pack.validTo;
    read.name = step.bilingual("name");
    read.days = step.integer("days", 0, largestDays);
    read.unit = step.code<DayUnit>("unit");
    if (step.has("duty"))
        read.duty = step.code<DutyKind>("duty");
    if (read.duty && *read.duty != DutyKind::PostingDays && *read.duty != DutyKind::DebriefDays)
        step.fault(PackFault::ConditionDoesNotFit, "duty");
    read.citation = step.citation("citation");
    read.confidence = step.code<Confidence>("confidence");
    read.verifiedOn = step.date("verified-on");
    return read;
}

/// One line without control characters: what was wrong may be what a terminal would obey.
QString shown(const QString &value)
{
    QString text = value.left(longestValue);
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

void PackReport::add(PackFault fault, const QString &row, const QString &member, const QString &value)
{
    if (m_findings.size() < mostFindings)
        m_findings << PackFinding { fault, m_file, shown(row), shown(member), shown(value) };
}

RulePack readPack(const QJsonObject &members, PackReport &report)
{
    const MemberReader reader(members, report, {});
    reader.expect({ "$schema", "pack", "version", "jurisdiction", "default", "name", "valid-from", "valid-to", "tax", "holidays",
                    "next-change", "series", "steps" });
    RulePack pack;
    pack.id = reader.id("pack");
    pack.version = reader.integer("version", 1, largestVersion);
    pack.jurisdiction = reader.code<Jurisdiction>("jurisdiction");
    pack.isDefault = !reader.has("default") || reader.boolean("default");
    pack.name = reader.bilingual("name");
    pack.validFrom = reader.date("valid-from");
    pack.validTo = reader.dateOrNone("valid-to");
    if (!reader.has("valid-to"))
        reader.fault(PackFault::MissingMember, "valid-to");
    pack.tax = reader.code<TaxBasis>("tax");
    if (reader.has("holidays"))
        pack.holidays = reader.code<HolidayCalendar>("holidays");
    if (reader.has("next-change"))
        pack.nextChange = reader.date("next-change");
    const QJsonArray series = reader.array("series");
    for (qsizetype i = 0; i < series.size(); ++i)
        pack.series << readSeries(elementReader(series[i], report, {}, "series", i), u"series/%1"_s.arg(i + 1), report, pack);
    if (reader.has("steps")) {
        const QJsonArray steps = reader.array("steps", true);
        for (qsizetype i = 0; i < steps.size(); ++i)
            pack.steps << readStep(elementReader(steps[i], report, {}, "steps", i), u"steps/%1"_s.arg(i + 1), report, pack);
    }
    return pack;
}

} // namespace acquis
