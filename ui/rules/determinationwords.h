// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/ruleset.h"
#include "ui/rules/ruleswords.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace acquis {

/// A need with its answer and the rules that gave it; looked at, not owned.
struct JudgedNeed
{
    const Need &need;
    const Determination &answer;
    const RuleSet &rules;
};

/// The routes as they are listed: those that may be taken first, then those that are closed. Ways of other
/// jurisdictions are not listed.
struct RouteOrder
{
    QList<Route> open; ///< required, allowed by date, conditional by date, not verified
    QList<Route> closed; ///< not allowed, then not applicable
};
[[nodiscard]] RouteOrder routeOrder(const JudgedNeed &judged);

/// The answer in two seconds.
struct AnswerSummary
{
    StateToken state = StateToken::Info;
    QString title; ///< a sentence
    QString text; ///< what follows from it; sentences
    friend bool operator==(const AnswerSummary &, const AnswerSummary &) = default;
};

/// A member of a need, as it is told.
struct NeedLine
{
    QString name;
    QString value;
};

/// Who approves, in two lines; the second is empty when the first is sure.
struct ApproverWords
{
    QString who;
    QString note;
    bool isKnown = false;
};

/// The sentences about a determination, in one language. Cheap to copy; any thread.
class DeterminationWords
{
public:
    explicit DeterminationWords(Language language) : m_words(language), m_catalogue(language) { }

    [[nodiscard]] Language language() const { return m_words.language(); }
    [[nodiscard]] const RulesWords &rules() const { return m_words; }
    [[nodiscard]] const Formats &formats() const { return m_words.formats(); }

    [[nodiscard]] AnswerSummary summary(const JudgedNeed &judged, bool isTrial) const;
    /// Which agreements bind at the value: one sentence.
    [[nodiscard]] QString agreements(const JudgedNeed &judged) const;
    /// "3 quotes; business case"; approvals left aside.
    [[nodiscard]] QString duties(const JudgedNeed &judged, Route route) const;
    /// "Quotes: 3".
    [[nodiscard]] QString duty(const AppliedDuty &duty) const;
    [[nodiscard]] ApproverWords approver(const JudgedNeed &judged, Route route) const;
    /// "72 days early", "6 days late", "on the last day".
    [[nodiscard]] QString margin(qint64 daysEarly) const;
    /// The route must be posted for days whose number no rule held here says: its earliest award is later by them.
    [[nodiscard]] static bool lacksPostingDays(const Determination &answer, Route route);
    /// The route is open, its award would not be too late, and no rule held here gives a number of days that must pass before it: its
    /// earliest award is no promise.
    [[nodiscard]] static bool hasNoMinimumTime(const Determination &answer, Route route);
    /// Days from the earliest award to the last day on which it may be; nothing when no day is needed by, or when it
    /// would be in time but for days of posting that are not known.
    [[nodiscard]] static std::optional<qint64> daysEarly(const JudgedNeed &judged, Route route);
    /// "Tendering period: 15 days; over on 17 March 2015 at the earliest; begin no later than 19 May 2015".
    [[nodiscard]] QString step(const JudgedNeed &judged, const PlannedStep &step) const;
    [[nodiscard]] QString stepName(const JudgedNeed &judged, const PlannedStep &step) const;
    [[nodiscard]] QString why(const JudgedNeed &judged, Route route) const;
    /// "3 more: single source (not allowed), …".
    [[nodiscard]] QString others(const Determination &answer, const QList<Route> &routes) const;
    [[nodiscard]] QString warning(const JudgedNeed &judged, const WarningAnswer &warning) const;
    /// The need, every member that was given.
    [[nodiscard]] QList<NeedLine> need(const JudgedNeed &judged, const QString &title, const QString &firm) const;
    [[nodiscard]] QString workingDays(int days) const;

private:
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::DeterminationWords", source, disambiguation, n);
    }
    [[nodiscard]] QString shortDuty(const AppliedDuty &duty) const;
    [[nodiscard]] QString requirement(const JudgedNeed &judged, const QList<Route> &required) const;
    [[nodiscard]] QString vendorWords(const NeedVendor &vendor, const QString &firm) const;
    [[nodiscard]] QString list(const QStringList &items) const { return items.join(QLatin1String("; ")); }

    RulesWords m_words;
    Catalogue m_catalogue;
};

} // namespace acquis
