// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/dutylist.h"

#include "core/procurements/filedetermination.h"
#include "core/procurements/waivers.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

bool isWaived(const ProcurementFile &file, const FileDuty &duty)
{
    return canBeWaived(duty) && std::ranges::any_of(file.waivers, [&duty](const Waiver &waiver) {
               return waiver.duty == duty.key && !isBlank(waiver.reason) && !isBlank(waiver.approver);
           });
}

} // namespace

DutyList::DutyList(const ProcurementFile &file, QDate today, const WorkingDays &days, const RuleSet *rules)
    : m_file(file)
    , m_today(today)
    , m_days(days)
    , m_rules(rules)
    , m_stages(stagesOf(file))
{ }

const StoredDuty *DutyList::rule(DutyKind kind) const
{
    return dutyInForce(m_file, kind);
}

FileDuty &DutyList::add(FileDutyKind kind, FileStage stage, bool isMet, DutyGate gate, const QString &subject,
                        const QString &part)
{
    FileDuty duty;
    duty.kind = kind;
    duty.key = QString(codeOf(kind)) + (part.isEmpty() ? QString() : u'/' + part);
    const auto isTaken = [this](const QString &key) {
        return std::ranges::any_of(m_duties, [&key](const FileDuty &other) { return other.key == key; });
    };
    for (int copy = 2; isTaken(duty.key); ++copy)
        duty.key = QString(codeOf(kind)) + u'/' + part + u'/' + QString::number(copy);
    duty.stage = stage;
    duty.state = !passes(stage) ? DutyState::NotApplicable : isMet ? DutyState::Met : DutyState::Missing;
    duty.gate = gate;
    duty.subject = isMet ? QString() : subject;
    m_duties << duty;
    return m_duties.last();
}

FileDuty &DutyList::addLacking(FileDutyKind kind, FileStage stage, const QStringList &lacking, DutyGate gate, const QString &part)
{
    FileDuty &duty = add(kind, stage, lacking.isEmpty(), gate, lacking.value(0), part);
    duty.lacking = lacking;
    return duty;
}

FileDuty &DutyList::addNot(FileDutyKind kind, FileStage stage)
{
    FileDuty &duty = add(kind, stage, true, DutyGate::Open);
    duty.state = DutyState::NotApplicable;
    return duty;
}

FileDuty &DutyList::addCounted(FileDutyKind kind, FileStage stage, qsizetype have, qsizetype want, DutyGate gate,
                               const QString &subject, const QString &part)
{
    FileDuty &duty = add(kind, stage, have >= want, gate, subject, part);
    duty.have = int(have);
    duty.want = int(want);
    return duty;
}

QList<FileDuty> DutyList::whole() const
{
    QList<FileDuty> duties = m_duties;
    for (FileDuty &duty : duties) {
        if (duty.state == DutyState::Missing && isWaived(m_file, duty))
            duty.state = DutyState::Waived;
    }
    std::ranges::stable_sort(duties, {}, &FileDuty::stage);
    return duties;
}

void cite(FileDuty &duty, const StoredDuty &rule)
{
    duty.rule = rule.row;
    duty.citation = rule.citation;
    duty.text = rule.text;
    duty.confidence = rule.confidence;
}

} // namespace acquis
