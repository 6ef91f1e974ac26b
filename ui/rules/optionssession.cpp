// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/optionssession.h"

#include "ui/rules/ruleshelf.h"

namespace acquis {

OptionsSession::OptionsSession(RuleShelf &shelf, QObject *parent) : QObject(parent), m_shelf(shelf)
{
    connect(&m_shelf, &RuleShelf::changed, this, [this] {
        takeRules();
        Q_EMIT answered();
    });
    takeRules();
}

void OptionsSession::enter(const Need &need)
{
    if (need == m_entered && !m_trial)
        return;
    const bool sameRules = m_rules && need.jurisdiction == m_entered.jurisdiction && need.packs == m_entered.packs;
    m_entered = need;
    m_trial.reset();
    if (sameRules)
        m_answer = judge(m_entered);
    else
        takeRules();
    Q_EMIT answered();
}

void OptionsSession::tryValue(Money value)
{
    Need trial = need();
    trial.value = value;
    answerTrial(trial);
}

void OptionsSession::tryDate(QDate date)
{
    Need trial = need();
    trial.date = date;
    answerTrial(trial);
}

void OptionsSession::answerTrial(const Need &trial)
{
    if (trial == need())
        return;
    if (trial == m_entered) {
        resetTrial();
        return;
    }
    if (!m_trial)
        m_enteredAnswer = m_answer;
    m_trial = trial;
    m_answer = judge(trial);
    Q_EMIT answered();
}

void OptionsSession::resetTrial()
{
    if (!m_trial)
        return;
    m_trial.reset();
    m_answer = m_enteredAnswer;
    Q_EMIT answered();
}

void OptionsSession::enterTrial()
{
    if (m_trial)
        enter(Need(*m_trial));
}

void OptionsSession::takeRules()
{
    m_rules.reset();
    m_noRules.reset();
    m_row = -1;
    if (m_shelf.isLoaded()) {
        if (auto rules = m_shelf.rulesFor(m_entered))
            m_rules = std::move(*rules);
        else
            m_noRules = rules.error();
    }
    m_enteredAnswer = judge(m_entered);
    m_answer = m_trial ? judge(*m_trial) : m_enteredAnswer;
}

NeedResult<Determination> OptionsSession::judge(const Need &need) const
{
    if (m_rules)
        return determine(need, *m_rules);
    return std::unexpected(m_noRules.value_or(NeedError { NeedFault::UnknownPack, QStringLiteral("packs"), {} }));
}

void OptionsSession::chooseRoute(Route route)
{
    if (route == m_route)
        return;
    m_route = route;
    Q_EMIT routeChosen();
}

void OptionsSession::chooseRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    Q_EMIT rowChosen();
}

} // namespace acquis
