// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/contractpanel.h"

#include "core/procurements/awardchoice.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/filemoney.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/contractamendments.h"
#include "ui/procurements/contractchainnote.h"
#include "ui/procurements/contractparts.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/partfields.h"
#include "ui/procurements/stagecolumn.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// What smaller firms were paid in the file, directly and through others (R97); empty: nothing was paid yet, or the sums leave the
/// range of amounts.
QString toldPaid(const ProcurementFile &file, const ContractWords &words)
{
    const auto bySize = paidBySize(moneyLines(file));
    const auto smaller = bySize ? paidToSmallerFirms(*bySize) : std::unexpected(bySize.error());
    if (!smaller || smaller->total == Money())
        return {};
    return ContractPanel::tr("Paid to micro, small and medium firms so far: %1 directly, %2 through others, of %3 in all.")
        .arg(words.money(smaller->direct), words.money(smaller->indirect), words.money(smaller->total));
}

} // namespace

ContractPanel::ContractPanel(const UiContext &context, FileSession &session, RulesOf rules, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_contracts(new FactsTable(context, u"contracts"_s))
    , m_terms(new PartFields(context, session, u"contract"_s))
    , m_firms(new PartFields(context, session, u"contractFirms"_s))
    , m_firmsNote(new WrappingLabel)
    , m_joining(new PartFields(context, session, u"contractJoining"_s))
    , m_addContract(StageColumn::makeButton(context, u"contractAdd"_s, u"plus"_s))
    , m_removeContract(StageColumn::makeButton(context, u"contractRemove"_s, u"minus"_s))
    , m_addContractAction(new QAction(this))
{
    auto *column = new StageColumn(u"contractScroll"_s, *this);
    m_listPart = column->addPart();
    m_termsPart = column->addPart();
    m_amendments = new ContractAmendments(context, session, std::move(rules), *column->addPart(), this);
    m_firmsPart = column->addPart();
    m_joiningPart = column->addPart();
    m_listPart->addTool(m_addContract);
    m_listPart->addTool(m_removeContract);
    m_listPart->addContent(m_contracts);
    makeTerms();
    makeFirms();
    makeJoining();
    connect(m_contracts, &FactsTable::currentChanged, this, &ContractPanel::showContract);
    connect(m_addContract, &QPushButton::clicked, this, &ContractPanel::addContract);
    connect(m_removeContract, &QPushButton::clicked, this, &ContractPanel::removeContract);
    connect(m_addContractAction, &QAction::triggered, this, &ContractPanel::addContract);
    retranslate();
}

const Contract *ContractPanel::contractIn(const ProcurementFile &file) const
{
    return contractOf(file, m_contracts->current());
}

void ContractPanel::makeTerms()
{
    const PartFields::Find<Contract> find = [this](auto &file) { return contractOf(file, m_contracts->current()); };
    m_terms->addChoice(u"kind"_s, codesOf<ContractKind>());
    m_terms->addLine(u"number"_s);
    m_terms->addChoice(u"phase"_s, { QString() });
    m_terms->addLine(u"vendorName"_s);
    m_terms->addChoice(u"sizeClass"_s, ContractWords::sizeCodes());
    m_terms->addLine(u"endVendorName"_s);
    m_terms->addChoice(u"endSizeClass"_s, ContractWords::sizeCodes());
    m_terms->addAmount(u"value"_s);
    m_terms->addDay(u"signedOn"_s);
    m_terms->addDay(u"start"_s);
    m_terms->addDay(u"end"_s);
    m_terms->addDay(u"warrantyUntil"_s);
    m_terms->addLine(u"follows"_s);
    m_terms->addRows(u"options"_s, {});
    m_terms->bind(u"kind"_s, u"kind"_s, find, &Contract::kind);
    m_terms->bind(u"number"_s, u"number"_s, find, &Contract::number);
    m_terms->bind(u"vendorName"_s, u"vendor-name"_s, find, &Contract::vendorName);
    m_terms->bind(u"endVendorName"_s, u"end-vendor-name"_s, find, &Contract::endVendorName);
    m_terms->bind(u"value"_s, u"value"_s, find, &Contract::value);
    m_terms->bind(u"signedOn"_s, u"signed-on"_s, find, &Contract::signedOn);
    m_terms->bind(u"start"_s, u"start"_s, find, &Contract::start);
    m_terms->bind(u"end"_s, u"end"_s, find, &Contract::end);
    m_terms->bind(u"warrantyUntil"_s, u"warranty-until"_s, find, &Contract::warrantyUntil);
    m_terms->bind(u"follows"_s, u"follows"_s, find, &Contract::follows);
    m_terms->bindCode(u"phase"_s, u"phase"_s, find, &Contract::phase);
    m_terms->bindCode(u"sizeClass"_s, u"size-class"_s, find, &Contract::sizeClass);
    m_terms->bindCode(u"endSizeClass"_s, u"end-size-class"_s, find, &Contract::endSizeClass);
    m_terms->bindRows<Contract, ContractOption>(
        u"options"_s, u"options"_s, find, &Contract::options,
        [](const ContractOption &option) {
            return QStringList { option.name.en,           option.name.fr,           keptAmount(option.value),
                                 keptWhole(option.months), keptDay(option.decideBy), keptDay(option.usedOn) };
        },
        [](ContractOption &option, const QStringList &cells) {
            option.name = { cells.at(0), cells.at(1) };
            option.value = amountOf(cells.at(2)).value_or(Money());
            option.months = wholeOf(cells.at(3)).value_or(0);
            option.decideBy = dayOf(cells.at(4));
            option.usedOn = dayOf(cells.at(5));
        });
    m_chain = new ContractChainNote(context(), session());
    m_termsPart->addContent(m_chain);
    m_termsPart->addContent(m_terms);
}

void ContractPanel::makeFirms()
{
    const PartFields::Find<Contract> find = [this](auto &file) { return contractOf(file, m_contracts->current()); };
    m_firmsNote->setObjectName(u"contractFirmsNote"_s);
    m_firmsNote->setContentsMargins(12, 8, 12, 0);
    m_firms->addRows(u"members"_s, {});
    m_firms->addRows(u"subcontracts"_s, {});
    m_firms->bindRows<Contract, ConsortiumMember>(
        u"members"_s, u"members"_s, find, &Contract::members,
        [](const ConsortiumMember &member) {
            return QStringList { member.name, member.sizeClass, keptPart(member.shareBasisPoints),
                                 member.leads ? u"1"_s : QString(), keptDay(member.left) };
        },
        [](ConsortiumMember &member, const QStringList &cells) {
            member.name = cells.at(0);
            member.sizeClass = cells.at(1);
            member.shareBasisPoints = wholeOf(cells.at(2)).value_or(0);
            member.leads = !cells.at(3).isEmpty();
            member.left = dayOf(cells.at(4));
        });
    m_firms->bindRows<Contract, Subcontract>(
        u"subcontracts"_s, u"subcontracts"_s, find, &Contract::subcontracts,
        [](const Subcontract &part) {
            return QStringList { part.name, part.sizeClass, keptAmount(part.value) };
        },
        [](Subcontract &part, const QStringList &cells) {
            part.name = cells.at(0);
            part.sizeClass = cells.at(1);
            part.value = amountOf(cells.at(2)).value_or(Money());
        });
    m_firmsPart->addContent(m_firmsNote);
    m_firmsPart->addContent(m_firms);
}

void ContractPanel::makeJoining()
{
    const PartFields::Find<OptInTerms> find = [this](auto &file) {
        auto *contract = contractOf(file, m_contracts->current());
        return contract ? &contract->optIn : nullptr;
    };
    m_joining->addTick(u"isOpen"_s);
    m_joining->addDay(u"until"_s);
    m_joining->addAmount(u"ceiling"_s);
    m_joining->addText(u"who"_s);
    m_joining->addRows(u"joined"_s, {});
    m_joining->bind(u"isOpen"_s, u"opt-in/open"_s, find, &OptInTerms::isOpen);
    m_joining->bind(u"until"_s, u"opt-in/until"_s, find, &OptInTerms::until);
    m_joining->bind(u"ceiling"_s, u"opt-in/ceiling"_s, find, &OptInTerms::ceiling);
    m_joining->bind(u"who"_s, u"opt-in/who"_s, find, &OptInTerms::who);
    m_joining->bindRows<OptInTerms, JoinedBody>(
        u"joined"_s, u"opt-in/joined"_s, find, &OptInTerms::joined,
        [](const JoinedBody &body) {
            return QStringList { body.name, keptDay(body.day), keptAmount(body.amount) };
        },
        [](JoinedBody &body, const QStringList &cells) {
            body.name = cells.at(0);
            body.day = dayOf(cells.at(1));
            body.amount = amountOf(cells.at(2)).value_or(Money());
        });
    m_joiningPart->addContent(m_joining);
}

QString ContractPanel::frozenBecause() const
{
    if (!session().isOpen() || session().file().state == FileState::Open)
        return {};
    return tr("The file has ended; what was done stays as it was.");
}

void ContractPanel::showFile()
{
    const bool mayWrite = session().isOpen() && frozenBecause().isEmpty();
    m_addContract->setEnabled(mayWrite);
    m_addContractAction->setEnabled(mayWrite);
    showContracts();
}

void ContractPanel::showContracts()
{
    const ContractWords words(context().language.language());
    QList<FactsRow> rows;
    for (const Contract &contract : session().file().contracts) {
        const ContractFigures figures = figuresOf(contract);
        rows << FactsRow { contract.uid,
                           { { contract.number.isEmpty() ? tr("no number yet") : contract.number },
                             { ContractWords::of(contract.kind) },
                             { contract.vendorName },
                             { words.money(contract.value), contract.value.cents() },
                             { words.money(figures.total), figures.total.cents() },
                             { words.day(contract.signedOn), contract.signedOn.toJulianDay() },
                             { words.day(figures.end), figures.end.toJulianDay() } } };
    }
    m_contracts->setTable({ tr("Number"), tr("Kind"), tr("Vendor"), tr("As signed"), tr("Total now"), tr("Signed"), tr("Ends") },
                          rows);
    StageColumn::fitRows(*m_contracts);
    m_contracts->setVisible(!rows.isEmpty());
    m_listPart->setSubtitle(rows.isEmpty() ? tr("None yet: add the one that the award leads to.") : QString());
}

/// Which phase of a staged procurement it pays: the cap of that one holds.
void ContractPanel::offerPhases(const Contract &contract)
{
    const QList<SolicitationPhase> &phases = session().file().solicitation.phases;
    QStringList codes { QString() };
    QStringList names { tr("No phase") };
    for (const SolicitationPhase &phase : phases) {
        codes << phase.uid;
        names << phase.name.of(context().language.language());
    }
    if (!codes.contains(contract.phase)) {
        codes << contract.phase;
        names << contract.phase;
    }
    m_terms->setChoices(u"phase"_s, codes, names);
    m_terms->setShown(u"phase"_s, codes.size() > 1);
}

void ContractPanel::showContract()
{
    const Contract *contract = contractIn(session().file());
    for (QWidget *part : { m_termsPart, m_firmsPart, m_joiningPart })
        part->setVisible(contract);
    const bool mayWrite = frozenBecause().isEmpty();
    m_removeContract->setVisible(contract && !contract->signedOn.isValid());
    m_removeContract->setEnabled(mayWrite);
    const QString path = u"contracts/"_s + (contract ? contract->uid : QString());
    if (contract)
        offerPhases(*contract);
    m_terms->showPart(path, frozenBecause());
    m_firms->showPart(path, frozenBecause());
    m_joining->showPart(path, frozenBecause());
    m_amendments->showContract(contract ? contract->uid : QString(), frozenBecause());
    m_chain->showContract(contract ? contract->uid : QString());
    if (!contract)
        return;
    const bool isPassedOn = contract->kind == ContractKind::PassThrough;
    m_terms->setShown(u"endVendorName"_s, isPassedOn);
    m_terms->setShown(u"endSizeClass"_s, isPassedOn);
    showFirms(*contract);
}

void ContractPanel::showFirms(const Contract &contract)
{
    const ContractWords words(context().language.language());
    QStringList notes;
    const QList<SubcontractShare> shares = subcontractShares(contract);
    for (const SubcontractShare &share : shares)
        notes << tr("Size %1: %2 of the contract goes to subcontractors.", "size class and share")
                     .arg(ContractWords::size(share.sizeClass), words.formats().percent(share.share));
    if (isIndirect(contract))
        notes << tr("The money reaches %1 through %2: it counts as indirect, never as direct.")
                     .arg(contract.endVendorName, contract.vendorName);
    if (isIndirect(contract)) {
        if (const QString paid = toldPaid(session().file(), words); !paid.isEmpty())
            notes << paid;
    }
    for (const QString &uid : leavingsToConfirm(contract)) {
        const auto member = std::ranges::find(contract.members, uid, &ConsortiumMember::uid);
        notes << tr("%1 left on %2: confirm it by an amendment of the members.").arg(member->name, words.day(member->left));
    }
    m_firmsNote->setText(notes.join(u'\n'));
    m_firmsNote->setVisible(!notes.isEmpty());
    const auto room = roomForJoiners(contract.optIn);
    m_joiningPart->setSubtitle(room ? tr("room left: %1").arg(words.money(room)) : QString());
}

void ContractPanel::addContract()
{
    Contract contract = contractFromAward(session().file());
    if (!session().change(u"add-contract"_s, [&contract](ProcurementFile &file) { file.contracts << contract; }))
        return;
    m_contracts->setCurrent(contract.uid);
    m_terms->focusField(u"number"_s);
}

void ContractPanel::removeContract()
{
    const QString uid = m_contracts->current();
    session().change(u"remove-contract"_s, [&uid](ProcurementFile &file) {
        file.contracts.removeIf([&uid](const Contract &contract) { return contract.uid == uid; });
    });
    m_contracts->setFocusToRows();
}

QList<QAction *> ContractPanel::stageActions() const
{
    return { m_addContractAction, m_amendments->addAction() };
}

bool ContractPanel::goTo(const QString &path)
{
    if (path == u"contract-signed"_s) {
        if (session().file().contracts.isEmpty())
            m_addContract->setFocus();
        else
            m_terms->focusField(u"signedOn"_s);
        return true;
    }
    if (!path.startsWith(u"contracts/"_s))
        return false;
    m_contracts->setCurrent(path.section(u'/', 1, 1));
    return m_amendments->goTo(path) || m_terms->goTo(path) || m_firms->goTo(path) || m_joining->goTo(path);
}

void ContractPanel::retranslate()
{
    m_listPart->setTitle(tr("Contracts"));
    m_contracts->setAccessibleTitle(tr("Contracts"));
    m_addContract->setText(tr("Add contract"));
    m_removeContract->setText(tr("Remove contract"));
    m_addContractAction->setText(tr("Add contract"));
    retranslateTerms();
    m_amendments->retranslate();
    retranslateFirms();
    showFile();
}

void ContractPanel::retranslateTerms()
{
    m_termsPart->setTitle(tr("Terms"));
    m_terms->setLabel(u"kind"_s, tr("Kind of contract"));
    m_terms->setChoiceWords(u"kind"_s, ContractWords::words<ContractKind>());
    m_terms->setLabel(u"number"_s, tr("Contract number"));
    m_terms->setLabel(u"phase"_s, tr("Phase that it pays"));
    m_terms->setLabel(u"vendorName"_s, tr("Vendor who is paid"));
    m_terms->setLabel(u"sizeClass"_s, tr("Size of the vendor at the award"));
    m_terms->setChoiceWords(u"sizeClass"_s, ContractWords::sizeWords());
    m_terms->setLabel(u"endVendorName"_s, tr("Firm that really makes it"));
    m_terms->setLabel(u"endSizeClass"_s, tr("Size of the firm that makes it"));
    m_terms->setChoiceWords(u"endSizeClass"_s, ContractWords::sizeWords());
    m_terms->setLabel(u"value"_s, tr("Value as signed, without options"));
    m_terms->setLabel(u"signedOn"_s, tr("Signed on"));
    m_terms->setLabel(u"start"_s, tr("Begins"));
    m_terms->setLabel(u"end"_s, tr("Ends, as signed"));
    m_terms->setLabel(u"warrantyUntil"_s, tr("Warranty until"));
    m_terms->setLabel(u"follows"_s, tr("Scales up the contract of file"),
                      tr("Number of the file of the first contract, if there is one."));
    m_terms->setLabel(u"options"_s, tr("Options priced at the award"));
    m_terms->setRowColumns(u"options"_s, { RowColumn::text(tr("Option in English")), RowColumn::text(tr("Option in French")),
                                           RowColumn::amount(tr("Price")), RowColumn::whole(tr("Months"), 0, 1200),
                                           RowColumn::day(tr("Decide by")), RowColumn::day(tr("Used on")) });
}

void ContractPanel::retranslateFirms()
{
    m_firmsPart->setTitle(tr("Firms behind the contract"));
    m_joiningPart->setTitle(tr("Others who may join"));
    m_firms->setLabel(u"members"_s, tr("Members of the consortium"));
    m_firms->setRowColumns(u"members"_s,
                           { RowColumn::text(tr("Firm")), RowColumn::choice(tr("Size"), ContractWords::sizeChoices()),
                             RowColumn::percent(tr("Share of the value")), RowColumn::flag(tr("Leads")),
                             RowColumn::day(tr("Left on")) });
    m_firms->setLabel(u"subcontracts"_s, tr("Subcontracts"));
    m_firms->setRowColumns(u"subcontracts"_s,
                           { RowColumn::text(tr("Firm")), RowColumn::choice(tr("Size"), ContractWords::sizeChoices()),
                             RowColumn::amount(tr("Value")) });
    m_joining->setLabel(u"isOpen"_s, tr("Other bodies may join this contract"));
    m_joining->setLabel(u"until"_s, tr("Until"));
    m_joining->setLabel(u"ceiling"_s, tr("Ceiling of all who join"));
    m_joining->setLabel(u"who"_s, tr("Who may join"));
    m_joining->setLabel(u"joined"_s, tr("Who joined"));
    m_joining->setRowColumns(u"joined"_s,
                             { RowColumn::text(tr("Body")), RowColumn::day(tr("Day")), RowColumn::amount(tr("Amount")) });
}

} // namespace acquis
