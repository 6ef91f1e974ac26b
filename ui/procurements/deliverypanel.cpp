// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/deliverypanel.h"

#include "core/procurements/contractreminders.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/partfields.h"
#include "ui/procurements/stagecolumn.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int reachedColumn = 3;

template <typename File>
auto contractOf(File &file, const QString &uid)
{
    const auto found = std::ranges::find(file.contracts, uid, &Contract::uid);
    return found == file.contracts.end() ? nullptr : &*found;
}

bool isOpenMilestone(const Milestone &milestone, QDate today)
{
    return !milestone.reached.isValid() && milestone.due.isValid() && milestone.due <= today;
}

} // namespace

DeliveryPanel::DeliveryPanel(const UiContext &context, FileSession &session, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_choice(new QWidget)
    , m_contractLabel(new QLabel)
    , m_contract(new QComboBox)
    , m_coming(new FactsTable(context, u"deliveryComing"_s))
    , m_milestones(new PartFields(context, session, u"delivery"_s))
    , m_outcomes(new PartFields(context, session, u"deliveryReached"_s))
    , m_trial(new PartFields(context, session, u"deliveryTrial"_s))
    , m_data(new PartFields(context, session, u"deliveryHeld"_s))
    , m_accept(StageColumn::makeButton(context, u"deliveryAccept"_s, u"ok"_s))
{
    m_contract->setObjectName(u"deliveryContract"_s);
    m_contract->setMinimumHeight(leastTarget);
    m_contractLabel->setBuddy(m_contract);
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_contractLabel);
    row->addWidget(m_contract, 1);
    auto *column = new StageColumn(u"deliveryScroll"_s, *this);
    column->addWidget(m_choice);
    m_comingPart = column->addPart();
    m_milestonePart = column->addPart();
    m_outcomePart = column->addPart();
    m_trialPart = column->addPart();
    m_dataPart = column->addPart();
    m_comingPart->addContent(m_coming);
    makeFields();
    makeData();
    connect(m_contract, &QComboBox::currentIndexChanged, this, &DeliveryPanel::showContract);
    connect(m_accept, &QPushButton::clicked, this, &DeliveryPanel::acceptReached);
    connect(m_coming, &FactsTable::activated, this, [this](const QString &path) {
        if (!goTo(path))
            Q_EMIT pathRequested(path);
    });
    retranslate();
}

const Contract *DeliveryPanel::contractIn(const ProcurementFile &file) const
{
    return contractOf(file, m_contract->currentData().toString());
}

void DeliveryPanel::makeFields()
{
    const PartFields::Find<Contract> find = [this](auto &file) { return contractOf(file, m_contract->currentData().toString()); };
    const PartFields::Find<Validation> trial = [this](auto &file) {
        auto *contract = contractOf(file, m_contract->currentData().toString());
        return contract ? &contract->validation : nullptr;
    };
    m_milestones->addRows(u"milestones"_s, {});
    m_milestones->bindRows<Contract, Milestone>(
        u"milestones"_s, u"milestones"_s, find, &Contract::milestones,
        [](const Milestone &one) {
            return QStringList {
                one.name.en, one.name.fr, keptDay(one.due), keptDay(one.reached), one.acceptedBy, keptAmount(one.amount), one.note
            };
        },
        [](Milestone &one, const QStringList &cells) {
            one.name = { cells.at(0), cells.at(1) };
            one.due = dayOf(cells.at(2));
            one.reached = dayOf(cells.at(3));
            one.acceptedBy = cells.at(4);
            one.amount = amountOf(cells.at(5));
            one.note = cells.at(6);
        });
    m_milestonePart->addTool(m_accept);
    m_milestonePart->addContent(m_milestones);
    m_outcomes->addRows(u"outcomes"_s, {});
    m_outcomes->bindRows<Contract, Outcome>(
        u"outcomes"_s, u"outcomes"_s, find, &Contract::outcomes,
        [](const Outcome &one) {
            return QStringList { one.measure.en, one.measure.fr, one.promised, one.reached, keptDay(one.day) };
        },
        [](Outcome &one, const QStringList &cells) {
            one.measure = { cells.at(0), cells.at(1) };
            one.promised = cells.at(2);
            one.reached = cells.at(3);
            one.day = dayOf(cells.at(4));
        });
    m_outcomes->setLate({ u"outcomes"_s });
    m_outcomePart->addContent(m_outcomes);
    m_trial->addDay(u"until"_s);
    m_trial->addDay(u"decideBy"_s);
    m_trial->addBoth(u"measures"_s);
    m_trial->addText(u"decision"_s);
    m_trial->addDay(u"decidedOn"_s);
    m_trial->bind(u"until"_s, u"validation/until"_s, trial, &Validation::until);
    m_trial->bind(u"decideBy"_s, u"validation/decide-by"_s, trial, &Validation::decideBy);
    m_trial->bind(u"measures"_s, u"validation/measures"_s, trial, &Validation::measures);
    m_trial->bind(u"decision"_s, u"validation/decision"_s, trial, &Validation::decision);
    m_trial->bind(u"decidedOn"_s, u"validation/decided-on"_s, trial, &Validation::decidedOn);
    m_trialPart->addContent(m_trial);
}

void DeliveryPanel::makeData()
{
    const PartFields::Find<NeedIntake> find = [](auto &file) { return &file.intake; };
    m_data->addRows(u"data"_s, {});
    m_data->bindRows<NeedIntake, DataHeld>(
        u"data"_s, u"data"_s, find, &NeedIntake::data,
        [](const DataHeld &one) {
            return QStringList {
                one.what,       one.isPersonal ? u"1"_s : QString(), one.where, keptDay(one.keptUntil), keptDay(one.deletedOn),
                one.confirmedBy
            };
        },
        [](DataHeld &one, const QStringList &cells) {
            one.what = cells.at(0);
            one.isPersonal = !cells.at(1).isEmpty();
            one.where = cells.at(2);
            one.keptUntil = dayOf(cells.at(3));
            one.deletedOn = dayOf(cells.at(4));
            one.confirmedBy = cells.at(5);
        });
    m_data->setLate({ u"data"_s });
    m_dataPart->addContent(m_data);
}

QString DeliveryPanel::frozenBecause() const
{
    if (!session().isOpen() || session().file().state == FileState::Open)
        return {};
    return tr("The file has ended; what was done stays as it was.");
}

void DeliveryPanel::showFile()
{
    showContracts();
    showContract();
    m_data->showPart(u"intake"_s, frozenBecause());
    const QList<DataHeld> &held = session().file().intake.data;
    const auto late = std::ranges::count_if(held, [today = session().today()](const DataHeld &one) {
        return !one.deletedOn.isValid() && one.keptUntil.isValid() && one.keptUntil < today;
    });
    m_dataPart->setSubtitle(late > 0 ? tr("%n to be deleted and confirmed", nullptr, int(late)) : QString());
    showReminders();
}

void DeliveryPanel::showContracts()
{
    const QSignalBlocker blocker(m_contract);
    const QString chosen = m_contract->currentData().toString();
    m_contract->clear();
    for (const Contract &contract : session().file().contracts) {
        const QString name = contract.number.isEmpty() ? ContractWords::of(contract.kind) : contract.number;
        m_contract->addItem(tr("%1, %2", "number and vendor of a contract").arg(name, contract.vendorName), contract.uid);
    }
    m_contract->setCurrentIndex(std::max(0, m_contract->findData(chosen)));
    m_choice->setVisible(m_contract->count() > 1);
}

void DeliveryPanel::showContract()
{
    const Contract *contract = contractIn(session().file());
    for (QWidget *part : { m_milestonePart, m_outcomePart, m_trialPart })
        part->setVisible(contract);
    const QString path = u"contracts/"_s + (contract ? contract->uid : QString());
    for (PartFields *fields : { m_milestones, m_outcomes, m_trial })
        fields->showPart(path, frozenBecause());
    if (!contract)
        return;
    const QDate today = session().today();
    const auto due =
        std::ranges::count_if(contract->milestones, [today](const Milestone &one) { return isOpenMilestone(one, today); });
    m_accept->setEnabled(due > 0 && frozenBecause().isEmpty());
    m_milestonePart->setSubtitle(due > 0 ? tr("%n due and not reached", nullptr, int(due)) : QString());
    const Validation &trial = contract->validation;
    m_trial->setFault(u"decision"_s, trial.decidedOn.isValid() && trial.decision.isEmpty()
                                         ? tr("Say whether it goes on, changes or ends, and why.")
                                         : QString());
}

void DeliveryPanel::showReminders()
{
    const ContractWords words(context().language.language());
    const QDate today = session().today();
    QList<FactsRow> rows;
    const QList<ContractReminder> coming = contractReminders(session().file());
    for (const ContractReminder &reminder : coming) {
        const int left = reminder.daysLeft(today);
        FactsCell when { ContractWords::daysLeft(left), left };
        if (reminder.tellFrom <= today) {
            when.icon = left < 0 ? u"error"_s : u"warning"_s;
            when.state = left < 0 ? StateToken::Error : StateToken::Warning;
        }
        rows << FactsRow { reminder.path,
                           { { words.day(reminder.day), reminder.day.toJulianDay() },
                             when,
                             { ContractWords::of(reminder.kind) },
                             { reminder.name.of(context().language.language()) } } };
    }
    m_coming->setTable({ tr("Day"), tr("When"), tr("What"), tr("Of") }, rows);
    StageColumn::fitRows(*m_coming);
    m_comingPart->setVisible(!rows.isEmpty());
}

void DeliveryPanel::acceptReached()
{
    m_milestones->finish();
    const QString uid = m_contract->currentData().toString();
    const QDate today = session().today();
    const QString me = session().me();
    session().change(u"accept-milestones"_s, [&](ProcurementFile &file) {
        const auto contract = std::ranges::find(file.contracts, uid, &Contract::uid);
        if (contract == file.contracts.end())
            return;
        for (Milestone &one : contract->milestones) {
            if (isOpenMilestone(one, today)) {
                one.reached = today;
                one.acceptedBy = me;
            }
        }
    });
}

bool DeliveryPanel::goTo(const QString &path)
{
    if (path == u"data-deleted"_s) {
        m_data->focusField(u"data"_s);
        return true;
    }
    if (path == u"milestones-accepted"_s || path == u"outcomes-recorded"_s || path == u"validation-decided"_s) {
        if (!contractIn(session().file()))
            return false;
        if (path == u"milestones-accepted"_s)
            m_milestones->focusRow(u"milestones"_s, 0, reachedColumn);
        else if (path == u"outcomes-recorded"_s)
            m_outcomes->focusField(u"outcomes"_s);
        else
            m_trial->focusField(u"decision"_s);
        return true;
    }
    if (path.startsWith(u"contracts/"_s)) {
        const int index = m_contract->findData(path.section(u'/', 1, 1));
        if (index < 0)
            return false;
        m_contract->setCurrentIndex(index);
    }
    return m_milestones->goTo(path) || m_outcomes->goTo(path) || m_trial->goTo(path) || m_data->goTo(path);
}

void DeliveryPanel::retranslate()
{
    m_contractLabel->setText(tr("Contract"));
    m_contract->setAccessibleName(tr("Contract"));
    m_comingPart->setTitle(tr("What comes next"));
    m_coming->setAccessibleTitle(tr("What comes next"));
    m_milestonePart->setTitle(tr("Milestones"));
    m_outcomePart->setTitle(tr("Promised and reached"));
    m_trialPart->setTitle(tr("Trial and decision"));
    m_dataPart->setTitle(tr("Data to be deleted"));
    m_accept->setText(tr("Accept what is due"));
    m_milestones->setLabel(u"milestones"_s, tr("Milestones"));
    m_milestones->setRowColumns(u"milestones"_s,
                                { RowColumn::text(tr("Milestone in English")), RowColumn::text(tr("Milestone in French")),
                                  RowColumn::day(tr("Due")), RowColumn::day(tr("Reached on")), RowColumn::text(tr("Accepted by")),
                                  RowColumn::amount(tr("Amount")), RowColumn::longText(tr("Note")) });
    m_outcomes->setLabel(u"outcomes"_s, tr("What was promised, and what was reached"));
    m_outcomes->setRowColumns(u"outcomes"_s, { RowColumn::text(tr("Measure in English")),
                                               RowColumn::text(tr("Measure in French")), RowColumn::text(tr("Promised")),
                                               RowColumn::text(tr("Reached")), RowColumn::day(tr("Measured on")) });
    m_trial->setLabel(u"until"_s, tr("The trial lasts until"));
    m_trial->setLabel(u"decideBy"_s, tr("Decide by"), tr("Empty: thirty days before the end."));
    m_trial->setLabel(u"measures"_s, tr("What is measured"));
    m_trial->setLabel(u"decision"_s, tr("Decision: go on, change or end, and why"));
    m_trial->setLabel(u"decidedOn"_s, tr("Decided on"));
    m_data->setLabel(u"data"_s, tr("Data that the purchase holds"));
    m_data->setRowColumns(u"data"_s, { RowColumn::text(tr("Data")), RowColumn::flag(tr("Personal")), RowColumn::text(tr("Where")),
                                       RowColumn::day(tr("Kept until")), RowColumn::day(tr("Deleted on")),
                                       RowColumn::text(tr("Confirmed by")) });
    showFile();
}

} // namespace acquis
