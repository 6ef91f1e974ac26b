// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/contractwords.h"

#include "ui/rules/ruleswords.h"

#include <cstdlib>

namespace acquis {

using namespace Qt::StringLiterals;

QString ContractWords::of(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Main: return tr("Main contract");
    case ContractKind::ProofOfConcept: return tr("Proof of concept");
    case ContractKind::CallUp: return tr("Call-up");
    case ContractKind::Joined: return tr("Joined contract");
    case ContractKind::PassThrough: return tr("Passed on to its maker");
    }
    Q_UNREACHABLE();
}

QString ContractWords::of(AmendmentType kind)
{
    switch (kind) {
    case AmendmentType::Value: return tr("Value");
    case AmendmentType::Scope: return tr("Scope");
    case AmendmentType::Term: return tr("Term");
    case AmendmentType::Option: return tr("Option");
    case AmendmentType::Termination: return tr("Termination");
    case AmendmentType::Members: return tr("Members of the consortium");
    }
    Q_UNREACHABLE();
}

QString ContractWords::of(AmendmentReason reason)
{
    switch (reason) {
    case AmendmentReason::MoreOfTheSame: return tr("More of the same");
    case AmendmentReason::NewNeed: return tr("New need");
    case AmendmentReason::PriceChange: return tr("Change of price");
    case AmendmentReason::Delay: return tr("Delay");
    case AmendmentReason::Correction: return tr("Correction");
    case AmendmentReason::Unforeseen: return tr("Unforeseen");
    case AmendmentReason::OptionUsed: return tr("Option used");
    }
    Q_UNREACHABLE();
}

QString ContractWords::of(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::TermEnds: return tr("The contract ends");
    case ReminderKind::OptionDecision: return tr("Decide on the option");
    case ReminderKind::WarrantyEnds: return tr("The warranty ends");
    case ReminderKind::ValidationDecision: return tr("Decide on the trial");
    case ReminderKind::PilotLimit: return tr("A pilot lasts eighteen months at most");
    case ReminderKind::JoiningEnds: return tr("Others may join until then");
    case ReminderKind::MilestoneDue: return tr("Milestone due");
    case ReminderKind::LeavingToConfirm: return tr("A member left: confirm the consortium");
    case ReminderKind::DataDeletion: return tr("Delete the data and confirm it");
    }
    Q_UNREACHABLE();
}

QString ContractWords::of(Friction friction)
{
    switch (friction) {
    case Friction::Rules: return tr("Rules");
    case Friction::Approvals: return tr("Approvals");
    case Friction::Time: return tr("Time");
    case Friction::Paper: return tr("Paper work");
    case Friction::Budget: return tr("Budget");
    case Friction::Market: return tr("The market");
    case Friction::Systems: return tr("Systems");
    case Friction::People: return tr("People");
    case Friction::Knowledge: return tr("Knowledge");
    }
    Q_UNREACHABLE();
}

QString ContractWords::size(QStringView code)
{
    switch (sizeOrder(code)) {
    case 0: return tr("Micro");
    case 1: return tr("Small");
    case 2: return tr("Medium");
    case 3: return tr("Large");
    default: return tr("Not known");
    }
}

QStringList ContractWords::sizeCodes()
{
    return { QString(), u"micro"_s, u"small"_s, u"medium"_s, u"large"_s };
}

QStringList ContractWords::sizeWords()
{
    QStringList words;
    for (const QString &code : sizeCodes())
        words << size(code);
    return words;
}

QList<RowChoice> ContractWords::sizeChoices()
{
    QList<RowChoice> all;
    for (const QString &code : sizeCodes())
        all << RowChoice { code, size(code) };
    return all;
}

QString ContractWords::day(QDate day) const
{
    return day.isValid() ? m_formats.locale().toString(day, u"d MMM yyyy"_s) : QString();
}

QString ContractWords::money(std::optional<Money> amount) const
{
    return amount ? m_formats.money(*amount) : u"–"_s;
}

QString ContractWords::change(Money amount) const
{
    return amount > Money() ? u'+' + m_formats.money(amount) : m_formats.money(amount);
}

QString ContractWords::state(const InvoiceClock &clock)
{
    switch (clock.state) {
    case InvoiceState::NoReceiptDay: return tr("no day of receipt");
    case InvoiceState::Waiting: return clock.daysLeft == 0 ? tr("due today") : tr("due in %n day(s)", nullptr, clock.daysLeft);
    case InvoiceState::InDispute: return tr("in dispute, the clock stands still");
    case InvoiceState::Late:
    case InvoiceState::PaidLate:
        return clock.isPaid() ? tr("paid late by %n day(s)", nullptr, clock.lateBy)
                              : tr("late by %n day(s)", nullptr, clock.lateBy);
    case InvoiceState::PaidOnTime: return tr("paid on time");
    }
    Q_UNREACHABLE();
}

StateToken ContractWords::token(const InvoiceClock &clock)
{
    constexpr int fewDays = 10;
    switch (clock.state) {
    case InvoiceState::NoReceiptDay: return StateToken::Warning;
    case InvoiceState::Waiting: return clock.daysLeft <= fewDays ? StateToken::Warning : StateToken::Neutral;
    case InvoiceState::InDispute: return StateToken::Info;
    case InvoiceState::Late:
    case InvoiceState::PaidLate: return StateToken::Error;
    case InvoiceState::PaidOnTime: return StateToken::Ok;
    }
    Q_UNREACHABLE();
}

QString ContractWords::icon(const InvoiceClock &clock)
{
    switch (clock.state) {
    case InvoiceState::NoReceiptDay: return u"unverified"_s;
    case InvoiceState::Waiting: return u"clock"_s;
    case InvoiceState::InDispute: return u"info"_s;
    case InvoiceState::Late: return u"error"_s;
    case InvoiceState::PaidLate: return u"warning"_s;
    case InvoiceState::PaidOnTime: return u"ok"_s;
    }
    Q_UNREACHABLE();
}

QString ContractWords::debriefing(const DebriefClock &clock) const
{
    switch (clock.state) {
    case DebriefState::NotAwarded: return tr("not offered yet");
    case DebriefState::NoDuty: return tr("no days to ask are set");
    case DebriefState::Open:
        return clock.daysLeft == 0
                   ? tr("may be asked for today, the last day")
                   : tr("may be asked for until %1, %n day(s) left", nullptr, clock.daysLeft).arg(day(clock.until));
    case DebriefState::Asked: return tr("asked for, not held yet");
    case DebriefState::Held: return tr("held");
    case DebriefState::Over: return tr("not asked for by %1").arg(day(clock.until));
    }
    Q_UNREACHABLE();
}

QString ContractWords::daysLeft(int days)
{
    if (days == 0)
        return tr("today");
    return days > 0 ? tr("in %n day(s)", nullptr, days) : tr("%n day(s) ago", nullptr, std::abs(days));
}

QString ContractWords::citation(const Citation &citation) const
{
    return RulesWords(language()).citation(citation);
}

QString ContractWords::judgement(const StepJudgement &judgement) const
{
    QStringList sentences;
    for (const CrossedLimit &limit : judgement.limits)
        sentences << tr("The new total, %1, reaches the limit of %2 by the rule: %3.")
                         .arg(m_formats.money(judgement.after), m_formats.money(limit.limit), citation(limit.citation));
    if (judgement.authority && judgement.authority != judgement.authorityBefore)
        sentences << tr("Who approves at the new total: %1.").arg(RulesWords(language()).authority(*judgement.authority));
    if (judgement.isGrowthAbove)
        sentences << tr("All amendments together are above %1 of the value as signed: approval is asked for.")
                         .arg(m_formats.percent(Share { usualGrowthPercent, 100 }, 0));
    for (const CrossedLimit &warning : judgement.warnings)
        sentences << warning.text.of(language()) + u' ' + tr("(Rule: %1.)").arg(citation(warning.citation));
    if (judgement.error)
        sentences << tr("The rules cannot be asked for this change: they do not cover its day or its amount.");
    return sentences.join(u'\n');
}

} // namespace acquis
