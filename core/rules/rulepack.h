// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/rules/codes.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace acquis {

/// Where a rule is written, in both languages where both are official; else the same words twice.
struct Citation
{
    BilingualText title;
    BilingualText section;
    QString address;
    friend bool operator==(const Citation &, const Citation &) = default;
};

/// Something a route obliges to. The value is a number for counts and days, an authority for approvals, absent where the
/// duty is only to have the thing.
struct RuleDuty
{
    DutyKind kind {};
    std::optional<int> value; ///< a count, or the position of an Authority
    BilingualText text;
    friend bool operator==(const RuleDuty &, const RuleDuty &) = default;
};

/// One row: a box of values and days, and what it says. Rows of a series never overlap.
struct RuleRow
{
    static constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

    QString id;
    qint64 lower = 0; ///< cents, inclusive
    qint64 upper = noLimit; ///< cents, exclusive
    QDate validFrom;
    QDate validTo; ///< inclusive; invalid: in force
    Verdict verdict {};
    QList<RuleDuty> duties;
    BilingualText text;
    Citation citation;
    Confidence confidence {};
    QDate verifiedOn;
    QStringList conflictsWith;
    CodeSet<Route> instead;
    friend bool operator==(const RuleRow &, const RuleRow &) = default;
};

/// What must hold for a series to speak; empty members ask nothing.
struct RuleCondition
{
    CodeSet<Ground> reasons; ///< any of
    CodeSet<Ground> noReasons; ///< none of
    bool noReason = false;
    CodeSet<VorStanding> vor;
    CodeSet<NeedFlag> flags; ///< all of
    CodeSet<NeedFlag> noFlags; ///< none of
    CodeSet<Agreement> binding; ///< any of
    CodeSet<Agreement> notBinding; ///< none of
    std::optional<bool> related;
    std::optional<bool> amendment;
    bool crosses = false;
    std::optional<bool> vendorNamed;
    std::optional<bool> ontarioBusiness;
    std::optional<bool> usHeadquarters;
    std::optional<bool> canadianEmployeesKnown;
    std::optional<int> canadianEmployeesBelow;
    std::optional<int> canadianEmployeesFrom;
    friend bool operator==(const RuleCondition &, const RuleCondition &) = default;
};

enum class SubjectKind { Route, Agreement, Ground, Warning };

/// What the rows of a series judge.
struct RuleSubject
{
    SubjectKind kind = SubjectKind::Route;
    CodeSet<Route> routes;
    CodeSet<Agreement>
        agreements; ///< of an agreement series: one; of a ground series: whose list this is, empty: the jurisdiction's
    Ground ground {};
    QString warning;
    friend bool operator==(const RuleSubject &, const RuleSubject &) = default;
};

/// One question of the rules: its rows cover every value and every day of its span exactly once.
struct RuleSeries
{
    QString id;
    BilingualText question;
    RuleLayer layer {};
    RuleSubject subject;
    CodeSet<Entity> entities;
    CodeSet<Commodity> commodities;
    RuleCondition when;
    QDate fromDate;
    QDate toDate; ///< inclusive; invalid: in force
    QList<RuleRow> rows;
    friend bool operator==(const RuleSeries &, const RuleSeries &) = default;
};

/// A step that rules put before an award.
struct RuleStep
{
    QString id;
    CodeSet<Route> routes;
    CodeSet<Entity> entities;
    CodeSet<Commodity> commodities;
    RuleCondition when;
    QDate fromDate;
    QDate toDate;
    BilingualText name;
    int days = 0;
    DayUnit unit = DayUnit::Calendar;
    std::optional<DutyKind> duty; ///< the step lasts at least as long as this duty says
    Citation citation;
    Confidence confidence {};
    QDate verifiedOn;
    friend bool operator==(const RuleStep &, const RuleStep &) = default;
};

/// The rules of one jurisdiction, of the trade agreements, or of one organisation, as data.
struct RulePack
{
    QString id;
    int version = 0;
    Jurisdiction jurisdiction {};
    bool isDefault = true; ///< used for its jurisdiction when a need names no pack
    BilingualText name;
    QDate validFrom;
    QDate validTo; ///< inclusive; invalid: in force
    TaxBasis tax {};
    std::optional<HolidayCalendar> holidays;
    QDate nextChange; ///< invalid: none is known
    QList<RuleSeries> series;
    QList<RuleStep> steps;
    friend bool operator==(const RulePack &, const RulePack &) = default;
};

/// Rows of all series.
[[nodiscard]] qsizetype ruleCount(const RulePack &pack);
/// Rows that never decide firmly: derived, not read, or in conflict with another row.
[[nodiscard]] qsizetype unverifiedCount(const RulePack &pack);

} // namespace acquis
