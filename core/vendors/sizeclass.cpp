// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/sizeclass.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The classes that a vendor may be in; equal when it is certain.
struct Span
{
    qsizetype lowest = 0;
    qsizetype highest = 0;
};

template <typename Below>
qsizetype firstClass(const QList<SizeClass> &classes, qint64 figure, Below below)
{
    qsizetype i = 0;
    while (i < classes.size() - 1 && below(classes.at(i)) && figure >= *below(classes.at(i)))
        ++i;
    return i;
}

std::optional<qint64> centsOf(const std::optional<Money> &bound)
{
    return bound ? std::optional(bound->cents()) : std::nullopt;
}

/// Where money puts the vendor. A definition that also asks the balance sheet is content with the better of the two.
Span spanOfMoney(const SizeDefinition &definition, const SizeRule::Figures &figures)
{
    const QList<SizeClass> &classes = definition.classes;
    const qsizetype last = classes.size() - 1;
    const bool asksRevenue = classes.first().revenueBelow.has_value();
    const bool asksBalance = classes.first().balanceBelow.has_value();
    if (!asksRevenue)
        return { 0, 0 };
    const auto revenueBelow = [](const SizeClass &one) { return centsOf(one.revenueBelow); };
    const auto balanceBelow = [](const SizeClass &one) { return centsOf(one.balanceBelow); };
    const auto revenue = figures.revenue ? std::optional(firstClass(classes, *figures.revenue, revenueBelow)) : std::nullopt;
    const auto balance =
        asksBalance && figures.balance ? std::optional(firstClass(classes, *figures.balance, balanceBelow)) : std::nullopt;
    if (!asksBalance)
        return revenue ? Span { *revenue, *revenue } : Span { 0, last };
    if (revenue && balance)
        return { std::min(*revenue, *balance), std::min(*revenue, *balance) };
    if (revenue || balance)
        return { 0, revenue ? *revenue : *balance };
    return { 0, last };
}

bool hasMoney(const SizeDefinition &definition, const SizeRule::Figures &figures)
{
    return definition.classes.first().revenueBelow
           && (figures.revenue || (definition.classes.first().balanceBelow && figures.balance));
}

} // namespace

SizeRule::SizeRule(SizeDefinition definition, int microBelow)
    : m_definition(std::move(definition))
    , m_microBelow(m_definition.microChoices.contains(microBelow) ? microBelow : m_definition.microUsual)
{
    if (m_microBelow == 0)
        return;
    for (SizeClass &one : m_definition.classes) {
        if (one.code == "micro"_L1)
            one.employeesBelow = m_microBelow;
    }
}

SizeAnswer SizeRule::judge(const Figures &figures) const
{
    if (m_definition.classes.isEmpty())
        return { -1, SizeBasis::None, SizeDoubt::DefinitionNotInForce };
    const bool money = hasMoney(m_definition, figures);
    if (!figures.employees && !money)
        return { -1, SizeBasis::None, SizeDoubt::NoFigures };
    if (figures.employees && *figures.employees < m_definition.employeesFrom)
        return { -1, SizeBasis::None, SizeDoubt::OutsideDefinition };
    const qsizetype last = m_definition.classes.size() - 1;
    const Span byMoney = spanOfMoney(m_definition, figures);
    if (!figures.employees) {
        if (byMoney.lowest < last)
            return { -1, SizeBasis::None, SizeDoubt::Undecided };
        return { last, SizeBasis::Revenue, SizeDoubt::None };
    }
    const qsizetype byStaff =
        firstClass(m_definition.classes, *figures.employees, [](const SizeClass &one) { return one.employeesBelow; });
    // Where no amount is known, the count of employees decides alone, and the basis says so.
    if (!money)
        return { byStaff, SizeBasis::Employees, SizeDoubt::None };
    const qsizetype lowest = std::max(byStaff, byMoney.lowest);
    if (lowest != std::max(byStaff, byMoney.highest))
        return { -1, SizeBasis::None, SizeDoubt::Undecided };
    return { lowest, SizeBasis::EmployeesAndRevenue, SizeDoubt::None };
}

SizeAnswer SizeRule::judge(const QList<SizeEvidence> &evidence, QDate day) const
{
    if (!isInForce(day))
        return { -1, SizeBasis::None, SizeDoubt::DefinitionNotInForce };
    const qsizetype position = evidenceOn(evidence, day);
    if (position < 0)
        return {};
    const SizeEvidence &one = evidence.at(position);
    // Another currency is not converted: a rate of ours would decide the class.
    const bool comparable = one.currency == m_definition.currency;
    return judge(
        { one.employees, comparable ? centsOf(one.revenue) : std::nullopt, comparable ? centsOf(one.balance) : std::nullopt });
}

QString SizeRule::codeOf(const SizeAnswer &answer) const
{
    return answer.position < 0 ? unknownSize.toString() : m_definition.classes.at(answer.position).code;
}

bool SizeRule::isInForce(QDate day) const
{
    return day.isValid() && day >= m_definition.from && (!m_definition.until.isValid() || day <= m_definition.until);
}

SizeAnswer SizeRule::judgeConsortium(const QList<SizeAnswer> &members) const
{
    if (members.isEmpty())
        return {};
    const auto largest = std::ranges::max_element(members, {}, &SizeAnswer::position);
    const auto unknown = std::ranges::find(members, -1, &SizeAnswer::position);
    // Nothing is larger than the largest class, whatever the others are.
    if (unknown != members.cend() && largest->position < m_definition.classes.size() - 1)
        return *unknown;
    return *largest;
}

qsizetype evidenceOn(const QList<SizeEvidence> &evidence, QDate day)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        if (evidence.at(i).asOf <= day && (found < 0 || evidence.at(i).asOf >= evidence.at(found).asOf))
            found = i;
    }
    return found;
}

SizeClassification classify(const QList<SizeEvidence> &evidence, const SizeRule &rule, QDate day)
{
    const SizeAnswer answer = rule.judge(evidence, day);
    const qsizetype position = evidenceOn(evidence, day);
    return { rule.codeOf(answer),
             answer.basis,
             answer.doubt,
             rule.definition().id,
             rule.microBelow(),
             day,
             position < 0 ? SizeEvidence {} : evidence.at(position) };
}

} // namespace acquis
