// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/waivers.h"

#include "core/procurements/approvals.h"
#include "core/procurements/blanktext.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

Money amountOf(const ProcurementFile &file)
{
    return file.award.amount.value_or(file.need.value);
}

class WaiverFaults
{
public:
    WaiverFaults(const ProcurementFile &before, const ProcurementFile &after, const OfficePeople &people, const QString &actor,
                 const RuleSet *rules)
        : m_before(before)
        , m_after(after)
        , m_people(people)
        , m_actor(actor)
        , m_rules(rules)
    { }

    [[nodiscard]] QList<FileFinding> take()
    {
        for (const Waiver &waiver : m_after.waivers) {
            const auto was = std::ranges::find(m_before.waivers, waiver.uid, &Waiver::uid);
            if (was == m_before.waivers.end() || *was != waiver)
                judge(waiver);
        }
        return m_found;
    }

private:
    void judge(const Waiver &waiver)
    {
        if (isBlank(waiver.reason))
            add(FileFault::DecisionWithoutReason, waiver, u"reason"_s, {});
        ProcurementFile without = m_after;
        without.waivers.clear();
        const QList<FileDuty> duties = dutiesOf(without, waiver.day, {}, m_rules);
        const auto duty = std::ranges::find(duties, waiver.duty, &FileDuty::key);
        // Nobody lets go beforehand of what the file may come to ask.
        if (duty == duties.end()) {
            add(FileFault::UnknownPart, waiver, u"duty"_s, waiver.duty);
            return;
        }
        if (!canBeWaived(*duty)) {
            add(FileFault::DutyNotWaivable, waiver, u"duty"_s, waiver.duty);
            return;
        }
        if (waiver.approver == m_actor || waiver.approver == m_after.head.requester)
            add(FileFault::SamePerson, waiver, u"approver"_s, waiver.approver);
        const Authority needed = authorityToWaive(m_after, *duty, m_rules);
        if (!rightToApprove(m_people, waiver.approver, needed, amountOf(m_after), waiver.day).may)
            add(FileFault::AuthorityTooLow, waiver, u"approver"_s, waiver.approver, codeOf(needed));
    }

    void add(FileFault fault, const Waiver &waiver, const QString &member, const QString &value, const QString &limit = {})
    {
        m_found << FileFinding {
            fault, FaultWeight::Forbidden, u"waivers/%1/%2"_s.arg(waiver.uid, member), value, limit, {}, {}
        };
    }

    const ProcurementFile &m_before;
    const ProcurementFile &m_after;
    const OfficePeople &m_people;
    const QString &m_actor;
    const RuleSet *m_rules;
    QList<FileFinding> m_found;
};

} // namespace

bool canBeWaived(const FileDuty &duty)
{
    if (duty.kind == FileDutyKind::Approval || duty.kind == FileDutyKind::RouteLawful)
        return false;
    return duty.gate != DutyGate::Closed || !duty.rule.isEmpty();
}

Authority authorityToWaive(const ProcurementFile &file, const FileDuty &duty, const RuleSet *rules)
{
    Authority needed = Authority::Manager;
    if (duty.gate != DutyGate::Closed)
        return needed;
    const QList<NeededApproval> approvals = rules ? neededApprovals(file, *rules) : neededApprovals(file);
    for (const NeededApproval &approval : approvals)
        needed = std::max(needed, approval.authority);
    return needed;
}

QStringList whoMayWaive(const ProcurementFile &file, const FileDuty &duty, const OfficePeople &people, const QString &actor,
                        QDate day, const RuleSet *rules)
{
    if (!canBeWaived(duty))
        return {};
    QStringList names = whoMayApprove(people, authorityToWaive(file, duty, rules), amountOf(file), day);
    names.removeIf([&](const QString &name) { return name == actor || name == file.head.requester; });
    return names;
}

QList<FileFinding> waiverFaults(const ProcurementFile &before, const ProcurementFile &after, const OfficePeople &people,
                                const QString &actor, const RuleSet *rules)
{
    return WaiverFaults(before, after, people, actor, rules).take();
}

} // namespace acquis
