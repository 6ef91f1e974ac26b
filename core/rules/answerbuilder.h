// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/compiledrules.h"
#include "core/rules/determination.h"

namespace acquis {

/// Makes one determination: agreements first, then reasons, then routes with their duties and days, then warnings.
class AnswerBuilder
{
public:
    AnswerBuilder(const Need &need, const CompiledRules &rules, const Bucket &bucket);

    [[nodiscard]] Determination build();
    /// Instead of build(): only who speaks.
    [[nodiscard]] QList<int> spokenRows();

private:
    /// A row that speaks for the need.
    struct Spoken
    {
        int row = 0;
        const CompiledSeries *series = nullptr;
        bool isFirm = false; ///< of itself, conflicts left aside
        Verdict verdict {};
        CodeSet<Route> routes;
        bool isNoReasonWhenSilent = false; ///< it only adds duties, or is an organisation that says nothing here
    };

    [[nodiscard]] bool holds(const RuleCondition &when) const;
    [[nodiscard]] bool vendorHolds(const RuleCondition &when) const;
    [[nodiscard]] bool isFirm(Confidence confidence) const;
    /// Whether what the condition rests on is itself firm.
    [[nodiscard]] bool restsFirmly(const RuleCondition &when, Verdict verdict) const;
    [[nodiscard]] std::optional<Spoken> ask(const CompiledSeries &series);
    void noteCrossing(const CompiledSeries &series, int row);
    [[nodiscard]] bool speaks(int row) const;
    /// A row that says otherwise speaks too.
    [[nodiscard]] bool isContradicted(int row) const;
    [[nodiscard]] bool isOpposed(int row, Verdict verdict) const;

    void answerAgreements();
    void answerGrounds();
    void hearRoutes();
    void answerRoute(Route route);
    void decide(RouteAnswer &answer, Route route);
    void addGroundRows(const RouteAnswer &answer);
    void addRouteConflict(const RouteAnswer &answer, Route route);
    void answerInstead();
    void applyDuties(RouteAnswer &answer);
    void applyDuty(int row, int index, int first);
    void planRoute(RouteAnswer &answer, Route route);
    void answerWarnings();

    [[nodiscard]] Slice rowsFrom(int first) const { return { first, int(m_answer.rows.size()) - first }; }
    [[nodiscard]] int rowMark() const { return int(m_answer.rows.size()); }
    [[nodiscard]] const RuleRow &row(int row) const { return *m_rules.rows[row].row; }

    const Need &m_need;
    const CompiledRules &m_rules;
    const Bucket &m_bucket;
    qint64 m_day = 0;
    qint64 m_alone = 0; ///< what limits would be tested on without related needs, or before an amendment
    qint64 m_total = 0;
    bool m_isStudyTime = false;
    bool m_crosses = false;
    CodeSet<Agreement> m_binding;
    CodeSet<Agreement> m_firmlyBinding;
    CodeSet<Ground> m_usable;
    CodeSet<Ground> m_firm; ///< grounds whose judgement is firm, whichever way
    std::vector<int> m_limits;
    std::vector<Spoken> m_agreementRows;
    std::vector<Spoken> m_routeRows;
    std::vector<const Spoken *>
        m_routeNow; ///< those of m_routeRows, which no longer grows: those of the route that is being answered
    Determination m_answer;
};

} // namespace acquis
