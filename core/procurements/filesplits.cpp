// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filesplits.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/filesummaries.h"
#include "core/rules/engine.h"

#include <algorithm>
#include <set>

namespace acquis {

namespace {


QDate splitDay(const FileSummary &file)
{
    for (const QDate day : { file.awardedOn, file.issuedOn, file.openedOn }) {
        if (day.isValid())
            return day;
    }
    return {};
}

/// What counts of a value: an amount below zero is no purchase.
Money counted(Money value)
{
    return std::max(value, Money());
}

/// Of parts by day, those within the twelve months around \p day in which they come to most; the earliest such months.
QList<SplitPart> fullestTwelveMonths(const QList<SplitPart> &parts, QDate day)
{
    QList<QDate> starts;
    for (const SplitPart &part : parts) {
        if (part.candidate.day < day)
            starts << part.candidate.day;
    }
    starts << day;
    std::vector<Money> sums { Money() }; // of the first so many parts
    for (const SplitPart &part : parts)
        sums.push_back(heldSum(sums.back(), counted(part.candidate.value)));
    const auto placeOf = [&parts](QDate from) {
        return std::ranges::lower_bound(parts, from, {}, [](const SplitPart &part) { return part.candidate.day; })
               - parts.begin();
    };
    qsizetype bestFrom = 0;
    qsizetype bestTo = 0;
    qint64 most = -1;
    for (const QDate start : std::as_const(starts)) {
        const QDate end = start.addMonths(12);
        if (end < day)
            continue;
        const qsizetype from = placeOf(start);
        const qsizetype to = placeOf(end.addDays(1));
        const qint64 sum = sums[std::size_t(to)].cents() - sums[std::size_t(from)].cents();
        if (sum > most || (sum == most && to - from > bestTo - bestFrom)) {
            most = sum;
            bestFrom = from;
            bestTo = to;
        }
    }
    return parts.mid(bestFrom, bestTo - bestFrom);
}

SplitLimit limitAt(const RuleSet &rules, int number)
{
    const RuleRow &row = rules.row(number);
    return { Money::fromCents(row.lower), row.id, row.text, row.citation.address, row.confidence };
}

/// The rows that speak from a limit on which the sum crosses: those that the warnings name, else those by which a route is answered
/// otherwise.
QList<SplitLimit> crossedLimits(const Need &alone, const Need &together, const RuleSet &rules)
{
    const auto one = determine(alone, rules);
    const auto all = determine(together, rules);
    if (!one || !all)
        return {};
    std::set<int> rows;
    for (const WarningAnswer &warning : all->warnings) {
        const auto limits = all->rowsOf(warning.limits);
        for (std::size_t i = 1; i < limits.size(); i += 2)
            rows.insert(limits[i]); // of two, the one for the sum
    }
    if (rows.empty()) {
        for (std::size_t i = 0; i < codeCount<Route>; ++i) {
            const auto reasons = all->rowsOf(all->routes[i].reasons);
            if (one->routes[i].stated != all->routes[i].stated && !reasons.empty())
                rows.insert(reasons.front());
        }
    }
    QList<SplitLimit> limits;
    for (const int row : rows) {
        if (rules.row(row).lower > alone.value.cents())
            limits << limitAt(rules, row);
    }
    std::ranges::stable_sort(limits, {}, &SplitLimit::limit);
    return limits;
}

} // namespace

SplitCandidate splitCandidateOf(const FileSummary &file)
{
    return { file.number,    file.title, file.ministry,  file.unit, file.commodityCode, file.vendor, file.vendorName,
             splitDay(file), file.value, file.isModular, true,      file.modularOn,     file.related };
}

SplitCandidate splitCandidateOf(const ProcurementFile &file)
{
    return splitCandidateOf(summaryOf(StoredFile { {}, 0, file, {}, {} }));
}

Result<void> SplitIndexBuilder::addFiles(const FileSummaries &files, const CancelToken &cancel)
{
    constexpr qsizetype atOnce = 10'000;
    std::vector<SplitCandidate> some;
    for (qsizetype i = 0; i < files.count();) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        some.clear();
        for (const qsizetype end = std::min(i + atOnce, files.count()); i < end; ++i) {
            const FileState state = files.at(i).state;
            if (state == FileState::Open || state == FileState::Closed)
                some.push_back(splitCandidateOf(files.at(i)));
        }
        add(some);
    }
    return {};
}

SplitFinding splitFindingOf(const SplitCandidate &file, const QList<const SplitIndex *> &indexes, const Need &need,
                            const RuleSet &rules)
{
    QList<SplitPart> parts;
    for (const SplitIndex *index : indexes)
        parts << index->relatedTo(file);
    std::ranges::stable_sort(parts, {}, [](const SplitPart &part) { return part.candidate.day; });
    SplitFinding finding;
    finding.parts = fullestTwelveMonths(parts, file.day);
    finding.sum = counted(file.value);
    if (finding.parts.isEmpty())
        return finding;

    Need alone = need;
    alone.related.clear();
    Need together = alone;
    QDate begin = file.day;
    for (const SplitPart &part : std::as_const(finding.parts)) {
        finding.sum = heldSum(finding.sum, counted(part.candidate.value));
        together.related << counted(part.candidate.value);
        begin = std::min(begin, part.candidate.day);
    }
    finding.limits = crossedLimits(alone, together, rules);
    const auto judge = [&](const SplitCandidate &part) {
        if (!part.isModular)
            return;
        const bool isInTime = !part.declaredOn.isValid() || part.declaredOn <= begin;
        finding.isDeclared = finding.isDeclared || isInTime;
        finding.isDeclaredLate = finding.isDeclaredLate || !isInTime;
    };
    judge(file);
    for (const SplitPart &part : std::as_const(finding.parts))
        judge(part.candidate);
    finding.isDeclaredLate = finding.isDeclaredLate && !finding.isDeclared;
    return finding;
}

} // namespace acquis
