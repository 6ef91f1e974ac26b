// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packreader.h"

#include "core/base/money.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 forever = std::numeric_limits<qint64>::max();

/// A span of days that is still open ends never.
qint64 lastDay(QDate day)
{
    return day.isValid() ? day.toJulianDay() : forever;
}

QString amount(qint64 cents)
{
    return cents == RuleRow::noLimit ? u"null"_s : Money::fromCents(cents).toString();
}

bool isVerdictOf(SubjectKind kind, Verdict verdict)
{
    switch (kind) {
    case SubjectKind::Route: return verdict < Verdict::Unverified || verdict == Verdict::Silent;
    case SubjectKind::Agreement: return verdict == Verdict::Binds || verdict == Verdict::DoesNotBind;
    case SubjectKind::Ground: return verdict == Verdict::Accepted || verdict == Verdict::NotAccepted;
    case SubjectKind::Warning: return verdict == Verdict::Warn || verdict == Verdict::Silent;
    }
    return false;
}

/// A series is asked before what its condition asks for is known.
bool isConditionOf(SubjectKind kind, const RuleCondition &when)
{
    const bool asksReasons = !when.reasons.isEmpty() || !when.noReasons.isEmpty() || when.noReason;
    const bool asksAgreements = !when.binding.isEmpty() || !when.notBinding.isEmpty();
    switch (kind) {
    case SubjectKind::Agreement: return !asksReasons && !asksAgreements && !when.crosses;
    case SubjectKind::Ground: return !asksReasons && !when.crosses;
    case SubjectKind::Route:
    case SubjectKind::Warning: return true;
    }
    return false;
}

void checkRow(const RuleRow &row, const RuleSeries &series, PackReport &report)
{
    if (row.lower >= row.upper)
        report.add(PackFault::EmptySpan, row.id, u"upper"_s, amount(row.upper));
    if (row.validFrom.toJulianDay() > lastDay(row.validTo))
        report.add(PackFault::EmptySpan, row.id, u"valid-to"_s, row.validTo.toString(Qt::ISODate));
    if (row.validFrom < series.fromDate)
        report.add(PackFault::OutsideSpan, row.id, u"valid-from"_s, row.validFrom.toString(Qt::ISODate));
    if (lastDay(row.validTo) > lastDay(series.toDate))
        report.add(PackFault::OutsideSpan, row.id, u"valid-to"_s, row.validTo.toString(Qt::ISODate));
    if (!isVerdictOf(series.subject.kind, row.verdict))
        report.add(PackFault::VerdictDoesNotFit, row.id, u"verdict"_s, codeOf(row.verdict));
    if (row.conflictsWith.contains(row.id))
        report.add(PackFault::UnknownRow, row.id, u"conflicts-with"_s, row.id);
}

/// Days on which the rows in force may change.
std::vector<qint64> changes(const RuleSeries &series)
{
    std::vector<qint64> days { series.fromDate.toJulianDay() };
    for (const RuleRow &row : series.rows) {
        days.push_back(row.validFrom.toJulianDay());
        if (lastDay(row.validTo) < lastDay(series.toDate))
            days.push_back(row.validTo.toJulianDay() + 1);
    }
    std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
    return days;
}

/// Every value exactly once on that day; \p rows are sorted by their lower bound.
bool coversDay(const RuleSeries &series, const std::vector<const RuleRow *> &rows, qint64 day, PackReport &report)
{
    const QString date = QDate::fromJulianDay(day).toString(Qt::ISODate);
    const RuleRow *before = nullptr;
    qint64 expected = 0;
    for (const RuleRow *row : rows) {
        if (row->validFrom.toJulianDay() > day || lastDay(row->validTo) < day)
            continue;
        if (row->lower != expected) {
            const bool isGap = row->lower > expected;
            report.add(isGap ? PackFault::Gap : PackFault::Overlap, row->id, u"lower"_s,
                       isGap ? u"%1 – %2, %3"_s.arg(amount(expected), amount(row->lower), date)
                             : u"%1, %2"_s.arg(before->id, date));
            return false;
        }
        expected = row->upper;
        before = row;
    }
    if (expected == RuleRow::noLimit)
        return true;
    report.add(PackFault::Gap, before ? before->id : series.id, u"upper"_s, u"%1 – null, %2"_s.arg(amount(expected), date));
    return false;
}

void checkCover(const RuleSeries &series, PackReport &report)
{
    std::vector<const RuleRow *> rows;
    for (const RuleRow &row : series.rows)
        rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const RuleRow *row) { return row->lower; });
    for (const qint64 day : changes(series)) {
        if (!coversDay(series, rows, day, report))
            return;
    }
}

void checkSpan(const QString &id, QDate from, QDate to, const RulePack &pack, PackReport &report)
{
    if (from.toJulianDay() > lastDay(to))
        report.add(PackFault::EmptySpan, id, u"to-date"_s, to.toString(Qt::ISODate));
    if (from < pack.validFrom)
        report.add(PackFault::OutsideSpan, id, u"from-date"_s, from.toString(Qt::ISODate));
    if (lastDay(to) > lastDay(pack.validTo))
        report.add(PackFault::OutsideSpan, id, u"to-date"_s, to.toString(Qt::ISODate));
}

/// Adds an id; one that is there already is reported.
void takeId(QSet<QString> &ids, const QString &id, PackReport &report)
{
    if (ids.contains(id))
        report.add(PackFault::DuplicateId, id, u"id"_s, id);
    ids.insert(id);
}

void checkSeries(const RuleSeries &series, const RulePack &pack, PackReport &report)
{
    checkSpan(series.id, series.fromDate, series.toDate, pack, report);
    if (!isConditionOf(series.subject.kind, series.when))
        report.add(PackFault::ConditionDoesNotFit, series.id, u"when"_s);
    for (const RuleRow &row : series.rows)
        checkRow(row, series, report);
}

/// A row that says something, with the series whose purchases it speaks of.
struct Said
{
    const RuleSeries *series = nullptr;
    const RuleRow *row = nullptr;
};

template <typename E>
bool overlaps(CodeSet<E> a, CodeSet<E> b)
{
    return a.isEmpty() || b.isEmpty() || a.intersects(b);
}

/// Some purchase falls under both rows.
bool meet(const Said &a, const Said &b)
{
    return a.series->subject.routes.intersects(b.series->subject.routes) && overlaps(a.series->entities, b.series->entities)
           && overlaps(a.series->commodities, b.series->commodities) && a.row->lower < b.row->upper && b.row->lower < a.row->upper
           && a.row->validFrom.toJulianDay() <= lastDay(b.row->validTo)
           && b.row->validFrom.toJulianDay() <= lastDay(a.row->validTo);
}

bool isDemand(DutyKind kind)
{
    return kind == DutyKind::Quotes || kind == DutyKind::SecondStageInvitations || kind == DutyKind::PostingDays;
}

template <typename E>
bool holdsAll(CodeSet<E> all, CodeSet<E> part)
{
    return all.isEmpty() || (!part.isEmpty() && all.containsAll(part));
}

/// The one closes every purchase for which the other says how it is to be made.
bool closesWhatIsDemanded(const Said &closing, const Said &demanding)
{
    const RuleRow &a = *closing.row;
    const RuleRow &b = *demanding.row;
    return a.verdict == Verdict::NotAllowed
           && std::ranges::any_of(b.duties, [](const RuleDuty &duty) { return isDemand(duty.kind); })
           && closing.series->subject.routes.containsAll(demanding.series->subject.routes)
           && holdsAll(closing.series->entities, demanding.series->entities)
           && holdsAll(closing.series->commodities, demanding.series->commodities) && a.lower <= b.lower && b.upper <= a.upper
           && a.validFrom <= b.validFrom && lastDay(b.validTo) <= lastDay(a.validTo);
}

/// A way that is demanded or offered.
bool opens(const RuleRow &row)
{
    return row.verdict == Verdict::Required || row.verdict == Verdict::Allowed || row.verdict == Verdict::Conditional;
}

bool saysOtherwise(const RuleRow &a, const RuleRow &b)
{
    const auto closes = [](const RuleRow &row) { return row.verdict == Verdict::NotAllowed; };
    if ((closes(a) && opens(b)) || (closes(b) && opens(a)))
        return true;
    return std::ranges::any_of(a.duties, [&b](const RuleDuty &duty) {
        return duty.kind != DutyKind::Requirement && duty.value && std::ranges::any_of(b.duties, [&duty](const RuleDuty &other) {
                   return other.kind == duty.kind && other.value && other.value != duty.value;
               });
    });
}

/// Those who write for one organisation must agree with themselves; between layers the strictest wins instead.
void checkContradictions(const RulePack &pack, PackReport &report)
{
    std::vector<Said> said;
    for (const RuleSeries &series : pack.series) {
        const bool isOwn = series.layer == RuleLayer::Ministry || series.layer == RuleLayer::Organisation;
        for (const RuleRow &row : series.rows) {
            if (isOwn && series.subject.kind == SubjectKind::Route && (row.verdict != Verdict::Silent || !row.duties.isEmpty()))
                said.push_back({ &series, &row });
        }
    }
    for (std::size_t i = 0; i < said.size(); ++i) {
        for (std::size_t j = i + 1; j < said.size(); ++j) {
            const RuleRow &a = *said[i].row;
            const RuleRow &b = *said[j].row;
            const bool isDeclared = a.conflictsWith.contains(b.id) || b.conflictsWith.contains(a.id);
            // Series under different conditions may be a rule and its exception.
            if (said[i].series->layer != said[j].series->layer || said[i].series->when != said[j].series->when || isDeclared
                || !meet(said[i], said[j]))
                continue;
            if (!saysOtherwise(a, b) && !closesWhatIsDemanded(said[i], said[j]) && !closesWhatIsDemanded(said[j], said[i]))
                continue;
            report.add(PackFault::Contradicts, a.id, {}, b.id);
            report.add(PackFault::Contradicts, b.id, {}, a.id);
        }
    }
}

} // namespace

void checkPack(const RulePack &pack, PackReport &report)
{
    if (pack.validFrom.toJulianDay() > lastDay(pack.validTo))
        report.add(PackFault::EmptySpan, {}, u"valid-to"_s, pack.validTo.toString(Qt::ISODate));
    QSet<QString> seriesIds;
    QSet<QString> rowIds;
    for (const RuleSeries &series : pack.series) {
        takeId(seriesIds, series.id, report);
        checkSeries(series, pack, report);
        for (const RuleRow &row : series.rows)
            takeId(rowIds, row.id, report);
    }
    QSet<QString> stepIds;
    for (const RuleStep &step : pack.steps) {
        takeId(stepIds, step.id, report);
        checkSpan(step.id, step.fromDate, step.toDate, pack, report);
    }
    for (const RuleSeries &series : pack.series) {
        for (const RuleRow &row : series.rows) {
            for (const QString &other : row.conflictsWith) {
                if (!rowIds.contains(other))
                    report.add(PackFault::UnknownRow, row.id, u"conflicts-with"_s, other);
            }
        }
    }
    // A cover is only worth judging when each row is well-made.
    if (!report.isClean())
        return;
    for (const RuleSeries &series : pack.series)
        checkCover(series, report);
    checkContradictions(pack, report);
}

} // namespace acquis
