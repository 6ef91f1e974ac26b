// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/contractreminders.h"

#include "core/procurements/contractfigures.h"

#include <algorithm>
#include <tuple>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

class Reminders
{
public:
    explicit Reminders(const ProcurementFile &file) : m_file(file) { }

    [[nodiscard]] QList<ContractReminder> take()
    {
        for (const Contract &contract : m_file.contracts)
            takeContract(contract);
        for (const DataHeld &data : m_file.intake.data) {
            if (!data.deletedOn.isValid())
                add(ReminderKind::DataDeletion, u"intake/data/"_s + data.uid, plain(data.what), data.keptUntil, 0);
        }
        std::ranges::sort(m_found, {}, [](const ContractReminder &found) { return std::tie(found.day, found.path); });
        return m_found;
    }

private:
    [[nodiscard]] static BilingualText plain(const QString &text) { return { text, text }; }

    void add(ReminderKind kind, const QString &path, const BilingualText &name, QDate day, int ahead)
    {
        if (day.isValid())
            m_found << ContractReminder { kind, path, name, day, day.addDays(-ahead) };
    }

    void takeContract(const Contract &contract)
    {
        const QString path = u"contracts/"_s + contract.uid;
        const BilingualText name = plain(contract.number);
        add(ReminderKind::WarrantyEnds, path + u"/warranty-until"_s, name, contract.warrantyUntil, reminderdays::warranty);
        if (m_file.state == FileState::Open)
            takeOpenContract(contract, path, name);
    }

    void takeOpenContract(const Contract &contract, const QString &path, const BilingualText &name)
    {
        add(ReminderKind::TermEnds, path + u"/end"_s, name, figuresOf(contract).end, reminderdays::term);
        for (const ContractOption &option : contract.options) {
            if (isOptionOpen(contract, option))
                add(ReminderKind::OptionDecision, path + u"/options/"_s + option.uid, option.name, option.decideBy,
                    reminderdays::option);
        }
        for (const Milestone &milestone : contract.milestones) {
            if (!milestone.reached.isValid())
                add(ReminderKind::MilestoneDue, path + u"/milestones/"_s + milestone.uid, milestone.name, milestone.due,
                    reminderdays::milestone);
        }
        if (contract.optIn.isOpen)
            add(ReminderKind::JoiningEnds, path + u"/opt-in/until"_s, name, contract.optIn.until, reminderdays::joining);
        takeTrial(contract, path, name);
        const QStringList left = leavingsToConfirm(contract);
        for (const ConsortiumMember &member : contract.members) {
            if (left.contains(member.uid))
                add(ReminderKind::LeavingToConfirm, path + u"/members/"_s + member.uid, plain(member.name), member.left, 0);
        }
    }

    void takeTrial(const Contract &contract, const QString &path, const BilingualText &name)
    {
        const Validation &trial = contract.validation;
        if (trial.decidedOn.isValid())
            return;
        const QDate usual = trial.until.isValid() ? trial.until.addDays(-reminderdays::validation) : QDate();
        const QDate day = trial.decideBy.isValid() ? trial.decideBy : usual;
        if (day.isValid()) {
            const QDate from = usual.isValid() ? std::min(usual, day) : day.addDays(-reminderdays::validation);
            m_found << ContractReminder { ReminderKind::ValidationDecision, path + u"/validation/decided-on"_s, name, day, from };
        }
        if (contract.kind == ContractKind::ProofOfConcept && contract.start.isValid())
            add(ReminderKind::PilotLimit, path + u"/start"_s, name, contract.start.addMonths(reminderdays::pilotMonths),
                reminderdays::validation);
    }

    const ProcurementFile &m_file;
    QList<ContractReminder> m_found;
};

} // namespace

QList<ContractReminder> contractReminders(const ProcurementFile &file)
{
    return Reminders(file).take();
}

} // namespace acquis
