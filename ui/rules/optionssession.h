// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"
#include "core/rules/need.h"

#include <QObject>

#include <optional>

namespace acquis {

class RuleShelf;

/// The need that is being described and what the rules say about it. Form, table, map and sliders look at this one object,
/// and a change of it is answered before the call returns: the engine takes microseconds.
class OptionsSession final : public QObject
{
    Q_OBJECT
public:
    explicit OptionsSession(RuleShelf &shelf, QObject *parent = nullptr);

    /// What stands in the form.
    [[nodiscard]] const Need &entered() const { return m_entered; }
    void enter(const Need &need);

    /// What is judged: the need of the form, or a trial of another value or date, which enters nothing.
    [[nodiscard]] const Need &need() const { return m_trial ? *m_trial : m_entered; }
    [[nodiscard]] bool isTrial() const { return m_trial.has_value(); }
    void tryValue(Money value);
    void tryDate(QDate date);
    void resetTrial();
    /// The trial becomes what is entered.
    void enterTrial();

    /// False until the packs are loaded, and while the packs that the need names cannot be had.
    [[nodiscard]] bool hasRules() const { return m_rules.has_value(); }
    /// Call only when there are rules.
    [[nodiscard]] const RuleSet &rules() const { return *m_rules; }
    /// The answer for need(). \error as determine(), or as RuleShelf::rulesFor()
    [[nodiscard]] const NeedResult<Determination> &answer() const { return m_answer; }
    /// The answer for entered(): where the path lay before the trial.
    [[nodiscard]] const NeedResult<Determination> &enteredAnswer() const { return m_trial ? m_enteredAnswer : m_answer; }

    /// The route that table and map have in front; it stays when the answer changes.
    [[nodiscard]] Route chosenRoute() const { return m_route; }
    void chooseRoute(Route route);
    /// The row of the rules that is looked at; -1: none. Rows are numbered by rules().
    [[nodiscard]] int chosenRow() const { return m_row; }
    void chooseRow(int row);

Q_SIGNALS:
    void answered(); ///< need, trial or rules changed, and with them the answer
    void routeChosen();
    void rowChosen();

private:
    void takeRules();
    void answerTrial(const Need &need);
    [[nodiscard]] NeedResult<Determination> judge(const Need &need) const;

    RuleShelf &m_shelf;
    Need m_entered;
    std::optional<Need> m_trial;
    std::optional<RuleSet> m_rules;
    std::optional<NeedError> m_noRules;
    NeedResult<Determination> m_answer;
    NeedResult<Determination> m_enteredAnswer;
    Route m_route = Route::LowValueQuotes;
    int m_row = -1;
};

} // namespace acquis
