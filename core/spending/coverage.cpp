// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/coverage.h"

#include "core/spending/ledgersource.h"
#include "core/spending/tags.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The sum of the paths that one rule names in one ministry, program, year and decision.
struct NamedSum
{
    CoverageEntry entry;
    qint64 rulePosition = 0;
    qint64 programId = 0;
    /// A row of the grid: a program may be counted by different rules over the years.
    [[nodiscard]] std::pair<qint64, qint64> place() const { return { entry.ministryId, programId }; }
};

/// Sorts the sums by place, the places by the first rule that names them.
void sortByPlace(std::vector<NamedSum> &sums)
{
    std::map<std::pair<qint64, qint64>, qint64> firstRule;
    for (const NamedSum &sum : sums) {
        const auto [place, isNew] = firstRule.try_emplace(sum.place(), sum.rulePosition);
        place->second = std::min(place->second, sum.rulePosition);
    }
    std::stable_sort(sums.begin(), sums.end(), [&](const NamedSum &a, const NamedSum &b) {
        return std::tuple(firstRule[a.place()], a.place()) < std::tuple(firstRule[b.place()], b.place());
    });
}

LeftOutReason reasonOf(const QString &decision)
{
    if (decision == "left-out-year"_L1)
        return LeftOutReason::YearNotCounted;
    return decision == "left-out-amortisation"_L1 ? LeftOutReason::Amortisation : LeftOutReason::None;
}

Result<std::vector<NamedSum>> namedSums(Database &database, const QString &tagCode)
{
    const QString name = u"(SELECT n.name_%2 FROM unit_name n WHERE n.unit_id = p.%1 AND n.first_year <= p.fiscal_year "
                         "ORDER BY n.first_year DESC LIMIT 1)"_s;
    const QString sql =
        u"SELECT r.position, r.code, r.name_en, r.name_fr, p.ministry_id, "_s + name.arg(u"ministry_id"_s, u"en"_s) + u", "_s
        + name.arg(u"ministry_id"_s, u"fr"_s) + u", "_s + name.arg(u"program_id"_s, u"en"_s) + u", "_s
        + name.arg(u"program_id"_s, u"fr"_s)
        + u", p.fiscal_year, s.decision, SUM(p.amount), SUM(p.line_count), p.program_id FROM spend_path_tag s JOIN tag_rule r ON "
          u"r.id = s.tag_rule_id "
          "JOIN tag t ON t.id = r.tag_id JOIN spend_path p ON p.id = s.path_id JOIN source_file f ON f.id = p.source_file_id "
          "WHERE t.code = ? AND f.superseded_by IS NULL "
          "GROUP BY r.position, r.code, r.name_en, r.name_fr, p.ministry_id, p.program_id, p.fiscal_year, s.decision "
          "ORDER BY r.position, p.ministry_id, p.fiscal_year, s.decision"_s;
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, tagCode).exec(); !done)
        return std::unexpected(done.error());
    std::vector<NamedSum> sums;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return sums;
        NamedSum sum;
        sum.rulePosition = statement->integer(0);
        sum.entry.ruleCode = statement->text(1);
        sum.entry.rule = { statement->text(2), statement->text(3) };
        sum.entry.ministryId = statement->integer(4);
        sum.entry.ministry = { statement->text(5), statement->text(6) };
        sum.entry.program = { statement->text(7), statement->text(8) };
        sum.entry.year = FiscalYear(static_cast<int>(statement->integer(9)));
        sum.entry.reason = reasonOf(statement->text(10));
        sum.entry.state = sum.entry.reason == LeftOutReason::None ? CoverageState::Counted : CoverageState::PresentNotCounted;
        sum.entry.amount = Money::fromCents(statement->integer(11));
        sum.entry.lines = statement->integer(12);
        sum.programId = statement->integer(13);
        sums.push_back(std::move(sum));
    }
}

Result<QList<FiscalYear>> yearsOf(Database &database, const Tag &tag)
{
    auto statement = Statement::prepare(
        database, u"SELECT DISTINCT p.fiscal_year FROM spend_path p JOIN source_file f ON f.id = p.source_file_id "
                  "WHERE f.superseded_by IS NULL AND f.format <> ? ORDER BY p.fiscal_year"_s);
    if (!statement)
        return std::unexpected(statement.error());
    // Procurement files publish no accounts: a year that only they know is none that a tag could count.
    if (auto done = statement->bind(0, QString::fromLatin1(procurementFiles)).exec(); !done)
        return std::unexpected(done.error());
    QList<FiscalYear> years;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return years;
        const FiscalYear year(static_cast<int>(statement->integer(0)));
        if ((!tag.firstYear.isValid() || tag.firstYear <= year) && (!tag.lastYear.isValid() || year <= tag.lastYear))
            years.append(year);
    }
}

} // namespace

Result<Coverage> coverageOf(Database &database, const QString &tagCode)
{
    auto tags = shippedTags();
    if (!tags)
        return std::unexpected(tags.error());
    const auto tag = std::find_if(tags->cbegin(), tags->cend(), [&](const Tag &one) { return one.code == tagCode; });
    if (tag == tags->cend())
        return failure(ErrorCode::UnknownTag, tagCode);
    auto years = yearsOf(database, *tag);
    if (!years)
        return std::unexpected(years.error());
    auto sums = namedSums(database, tagCode);
    if (!sums)
        return std::unexpected(sums.error());
    sortByPlace(*sums);

    Coverage coverage;
    coverage.years = *years;
    for (auto first = sums->begin(); first != sums->end();) {
        const auto last =
            std::find_if_not(first, sums->end(), [&](const NamedSum &one) { return one.place() == first->place(); });
        // A program may bear different names over the years: its row has the newest.
        const auto newest =
            std::max_element(first, last, [](const NamedSum &a, const NamedSum &b) { return a.entry.year < b.entry.year; });
        for (const FiscalYear year : std::as_const(*years)) {
            bool present = false;
            for (const LeftOutReason reason :
                 { LeftOutReason::None, LeftOutReason::YearNotCounted, LeftOutReason::Amortisation }) {
                CoverageEntry entry = newest->entry;
                entry.year = year;
                entry.reason = reason;
                entry.state = reason == LeftOutReason::None ? CoverageState::Counted : CoverageState::PresentNotCounted;
                entry.amount = {};
                entry.lines = 0;
                for (auto it = first; it != last; ++it) {
                    if (it->entry.year != year || it->entry.reason != reason)
                        continue;
                    entry.amount = Money::fromCents(entry.amount.cents() + it->entry.amount.cents());
                    entry.lines += it->entry.lines;
                    entry.ruleCode = it->entry.ruleCode;
                    entry.rule = it->entry.rule;
                }
                if (entry.lines == 0)
                    continue;
                present = true;
                Money &sum = reason == LeftOutReason::None             ? coverage.counted
                             : reason == LeftOutReason::YearNotCounted ? coverage.leftOutYears
                                                                       : coverage.leftOutAmortisation;
                sum = Money::fromCents(sum.cents() + entry.amount.cents());
                coverage.grid.append(entry);
            }
            if (!present) {
                CoverageEntry absent = newest->entry;
                absent.year = year;
                absent.state = CoverageState::Absent;
                absent.reason = LeftOutReason::None;
                absent.amount = {};
                absent.lines = 0;
                coverage.grid.append(absent);
            }
        }
        first = last;
    }
    return coverage;
}

} // namespace acquis
