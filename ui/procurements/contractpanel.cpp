// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/contractpanel.h"

#include "core/procurements/awardchoice.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/filemoney.h"
#include "ui/forms/factstable.h"
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

template <typename File>
auto contractOf(File &file, const QString &uid)
{
    const auto found = std::ranges::find(file.contracts, uid, &Contract::uid);
    return found == file.contracts.end() ? nullptr : &*found;
}

template <typename File>
auto amendmentOf(File &file, const QString &contract, const QString &uid)
{
    auto *of = contractOf(file, contract);
    using Found = decltype(&*of->amendments.begin());
    if (!of)
        return Found(nullptr);
    const auto found = std::ranges::find(of->amendments, uid, &Amendment::uid);
    return found == of->amendments.end() ? nullptr : &*found;
}

/// What smaller firms were paid in the file, directly and through others (R97); empty: nothing was paid yet, or the sums leave the range of amounts.
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

ContractPanel::ContractPanel(const UiContext &context, FileSession &session, RulesOf rules, FileByNumber fileOf, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_rules(std::move(rules))
    , m_fileOf(std::move(fileOf))
    , m_chain(new WrappingLabel)
    , m_contracts(new FactsTable(context, u"contracts"_s))
    , m_terms(new PartFields(context, session, u"contract"_s))
    , m_amendments(new FactsTable(context, u"amendments"_s))
    , m_amendment(new PartFields(context, session, u"amendment"_s))
    , m_judgement(new WrappingLabel)
    , m_firms(new PartFields(context, session, u"contractFirms"_s))
    , m_firmsNote(new WrappingLabel)
    , m_joining(new PartFields(context, session, u"contractJoining"_s))
    , m_addContract(StageColumn::makeButton(context, u"contractAdd"_s, u"plus"_s))
    , m_removeContract(StageColumn::makeButton(context, u"contractRemove"_s, u"minus"_s))
    , m_addAmendment(StageColumn::makeButton(context, u"amendmentAdd"_s, u"plus"_s))
    , m_removeAmendment(StageColumn::makeButton(context, u"amendmentRemove"_s, u"minus"_s))
    , m_addContractAction(new QAction(this))
    , m_addAmendmentAction(new QAction(this))
{
    auto *column = new StageColumn(u"contractScroll"_s, *this);
    m_listPart = column->addPart();
    m_termsPart = column->addPart();
    m_amendmentPart = column->addPart();
    m_firmsPart = column->addPart();
    m_joiningPart = column->addPart();
    m_listPart->addTool(m_addContract);
    m_listPart->addTool(m_removeContract);
    m_listPart->addContent(m_contracts);
    makeTerms();
    makeAmendments();
    makeFirms();
    makeJoining();
    connect(m_contracts, &FactsTable::currentChanged, this, &ContractPanel::showContract);
    connect(m_addContract, &QPushButton::clicked, this, &ContractPanel::addContract);
    connect(m_removeContract, &QPushButton::clicked, this, &ContractPanel::removeContract);
    connect(m_addContractAction, &QAction::triggered, this, &ContractPanel::addContract);
    connect(m_addAmendmentAction, &QAction::triggered, this, &ContractPanel::addAmendment);
    retranslate();
}

const Contract *ContractPanel::contractIn(const ProcurementFile &file) const
{
    return contractOf(file, m_contracts->current());
}

const Amendment *ContractPanel::amendmentIn(const ProcurementFile &file) const
{
    return amendmentOf(file, m_contracts->current(), m_amendments->current());
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
    m_chain->setObjectName(u"contractChain"_s);
    m_chain->setContentsMargins(12, 8, 12, 0);
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

void ContractPanel::makeAmendments()
{
    const PartFields::Find<Amendment> find = [this](auto &file) {
        return amendmentOf(file, m_contracts->current(), m_amendments->current());
    };
    m_amendment->addDay(u"day"_s);
    m_amendment->addChoice(u"kind"_s, codesOf<AmendmentType>());
    m_amendment->addChange(u"change"_s);
    m_amendment->addChoice(u"reason"_s, codesOf<AmendmentReason>());
    m_amendment->addDay(u"newEnd"_s);
    m_amendment->addChoice(u"option"_s, { QString() });
    m_amendment->addWhole(u"number"_s, 1, 100'000);
    m_amendment->addBoth(u"text"_s);
    m_amendment->bind(u"day"_s, u"day"_s, find, &Amendment::day);
    m_amendment->bind(u"kind"_s, u"kind"_s, find, &Amendment::kind);
    m_amendment->bind(u"change"_s, u"change"_s, find, &Amendment::change);
    m_amendment->bind(u"reason"_s, u"reason"_s, find, &Amendment::reason);
    m_amendment->bind(u"newEnd"_s, u"new-end"_s, find, &Amendment::newEnd);
    m_amendment->bindCode(u"option"_s, u"option"_s, find, &Amendment::option);
    m_amendment->bind(u"number"_s, u"number"_s, find, &Amendment::number);
    m_amendment->bind(u"text"_s, u"text"_s, find, &Amendment::text);
    m_judgement->setObjectName(u"amendmentJudgement"_s);
    m_judgement->setContentsMargins(12, 8, 12, 0);
    m_amendmentPart->addTool(m_addAmendment);
    m_amendmentPart->addTool(m_removeAmendment);
    m_amendmentPart->addContent(m_amendments);
    m_amendmentPart->addContent(m_judgement);
    m_amendmentPart->addContent(m_amendment);
    connect(m_amendments, &FactsTable::currentChanged, this, &ContractPanel::showAmendment);
    connect(m_addAmendment, &QPushButton::clicked, this, &ContractPanel::addAmendment);
    connect(m_removeAmendment, &QPushButton::clicked, this, &ContractPanel::removeAmendment);
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
    for (QWidget *part : { m_termsPart, m_amendmentPart, m_firmsPart, m_joiningPart })
        part->setVisible(contract);
    const bool mayWrite = frozenBecause().isEmpty();
    m_removeContract->setVisible(contract && !contract->signedOn.isValid());
    m_removeContract->setEnabled(mayWrite);
    m_addAmendment->setEnabled(contract && mayWrite && contract->signedOn.isValid());
    m_addAmendmentAction->setEnabled(m_addAmendment->isEnabled());
    const QString path = u"contracts/"_s + (contract ? contract->uid : QString());
    if (contract)
        offerPhases(*contract);
    m_terms->showPart(path, frozenBecause());
    m_firms->showPart(path, frozenBecause());
    m_joining->showPart(path, frozenBecause());
    if (!contract)
        return;
    const bool isPassedOn = contract->kind == ContractKind::PassThrough;
    m_terms->setShown(u"endVendorName"_s, isPassedOn);
    m_terms->setShown(u"endSizeClass"_s, isPassedOn);
    showChain(*contract);
    showFirms(*contract);
    showAmendments();
}

void ContractPanel::showChain(const Contract &contract)
{
    const bool isChained = !contract.follows.isEmpty() || !contract.optIn.joined.isEmpty();
    m_chain->setVisible(isChained);
    if (!isChained)
        return;
    const ContractWords words(context().language.language());
    const FileByNumber none = [](const QString &) { return std::optional<ProcurementFile>(); };
    const ScaleUpChain chain = scaleUpOf(session().file(), contract.uid, m_fileOf ? m_fileOf : none);
    QStringList said;
    if (chain.links.size() > 1)
        said << tr("Scaled up in %1 contracts: %2 in all.")
                    .arg(words.formats().number(chain.links.size()), words.money(chain.contracts));
    if (chain.links.size() > 1 && chain.days() > 0)
        said << tr("From %1 to %2: %3 days.")
                    .arg(words.day(chain.from), words.day(chain.until), words.formats().number(chain.days()));
    if (chain.joined != Money())
        said << tr("Other bodies took %1 through it, which makes %2.").arg(words.money(chain.joined), words.money(chain.total()));
    if (!chain.missing.isEmpty())
        said << tr("File %1 cannot be found: the chain is counted without it.").arg(chain.missing);
    m_chain->setText(said.join(u' '));
    m_chain->setVisible(!said.isEmpty());
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

void ContractPanel::showAmendments()
{
    const Contract *contract = contractIn(session().file());
    const ContractWords words(context().language.language());
    const ContractFigures figures = figuresOf(*contract);
    const Need &need = session().file().need;
    const auto rules = m_rules ? m_rules(need) : std::nullopt;
    const QList<StepJudgement> judged =
        rules ? judgeSteps(*contract, need, session().file().route, *rules) : QList<StepJudgement>();
    QList<FactsRow> rows;
    for (const ContractStep &step : figures.steps) {
        const auto amendment = std::ranges::find(contract->amendments, step.uid, &Amendment::uid);
        const bool isOption = amendment == contract->amendments.end();
        const auto judgement = std::ranges::find(judged, step.uid, &StepJudgement::step);
        const bool asks =
            judgement == judged.end() ? step.number > 0 && isGrowthAbove(step, usualGrowthPercent) : judgement->asksApproval();
        FactsCell limit;
        if (asks) {
            const bool hasLimit = judgement != judged.end() && !judgement->limits.isEmpty();
            limit = { hasLimit ? tr("reaches %1").arg(words.money(judgement->limits.last().limit)) : tr("asks for approval") };
            limit.icon = u"warning"_s;
            limit.state = StateToken::Warning;
        }
        rows << FactsRow { step.uid,
                           { { isOption ? tr("Option") : words.formats().number(step.number), step.number },
                             { words.day(step.day), step.day.toJulianDay() },
                             { isOption ? tr("Option used") : ContractWords::of(amendment->kind) },
                             { isOption ? QString() : ContractWords::of(amendment->reason) },
                             { words.change(step.change), step.change.cents() },
                             { words.money(step.total), step.total.cents() },
                             { words.formats().percent(step.growth) },
                             limit } };
    }
    for (const Amendment &amendment : contract->amendments) {
        if (!amendment.day.isValid())
            rows << FactsRow { amendment.uid,
                               { { words.formats().number(amendment.number), amendment.number },
                                 { tr("draft, no day") },
                                 { ContractWords::of(amendment.kind) },
                                 { ContractWords::of(amendment.reason) },
                                 { words.change(amendment.change), amendment.change.cents() },
                                 { u"–"_s },
                                 { u"–"_s },
                                 {} } };
    }
    m_amendments->setTable(
        { tr("No."), tr("Day"), tr("Kind"), tr("Reason"), tr("Change"), tr("Running total"), tr("Growth"), tr("Limit") }, rows);
    StageColumn::fitRows(*m_amendments);
    m_amendments->setVisible(!rows.isEmpty());
    m_amendmentPart->setSubtitle(rows.isEmpty() ? tr("none yet")
                                                : tr("value %1, scope %2", "sums of amendments of the value and of the scope")
                                                      .arg(words.change(figures.of(AmendmentType::Value).change),
                                                           words.change(figures.of(AmendmentType::Scope).change)));
}

void ContractPanel::showAmendment()
{
    const Contract *contract = contractIn(session().file());
    const Amendment *amendment = amendmentIn(session().file());
    m_amendment->setVisible(amendment);
    m_removeAmendment->setVisible(amendment);
    m_removeAmendment->setEnabled(frozenBecause().isEmpty());
    QString sentences;
    if (contract && m_rules) {
        if (const auto rules = m_rules(session().file().need)) {
            const QList<StepJudgement> judged = judgeSteps(*contract, session().file().need, session().file().route, *rules);
            const auto judgement = std::ranges::find(judged, m_amendments->current(), &StepJudgement::step);
            if (judgement != judged.end())
                sentences = ContractWords(context().language.language()).judgement(*judgement);
        }
    }
    m_judgement->setText(sentences);
    m_judgement->setVisible(!sentences.isEmpty());
    if (!amendment)
        return;
    QStringList codes { QString() };
    QStringList names { tr("No option") };
    for (const ContractOption &option : contract->options) {
        codes << option.uid;
        names << option.name.of(context().language.language());
    }
    if (!codes.contains(amendment->option)) {
        codes << amendment->option;
        names << amendment->option;
    }
    m_amendment->setChoices(u"option"_s, codes, names);
    m_amendment->setShown(u"option"_s, codes.size() > 1);
    m_amendment->showPart(u"contracts/%1/amendments/%2"_s.arg(contract->uid, amendment->uid), frozenBecause());
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

void ContractPanel::addAmendment()
{
    const Contract *contract = contractIn(session().file());
    if (!contract)
        return;
    Amendment amendment;
    amendment.uid = newUid(u'a');
    amendment.day = session().today();
    for (const Amendment &other : contract->amendments)
        amendment.number = std::max(amendment.number, other.number + 1);
    const QString uid = contract->uid;
    const bool isDone = session().change(u"add-amendment"_s, [&amendment, &uid](ProcurementFile &file) {
        const auto found = std::ranges::find(file.contracts, uid, &Contract::uid);
        if (found != file.contracts.end())
            found->amendments << amendment;
    });
    if (!isDone)
        return;
    m_amendments->setCurrent(amendment.uid);
    m_amendment->focusField(u"change"_s);
}

void ContractPanel::removeAmendment()
{
    const QString contract = m_contracts->current();
    const QString uid = m_amendments->current();
    session().change(u"remove-amendment"_s, [&contract, &uid](ProcurementFile &file) {
        const auto found = std::ranges::find(file.contracts, contract, &Contract::uid);
        if (found != file.contracts.end())
            found->amendments.removeIf([&uid](const Amendment &amendment) { return amendment.uid == uid; });
    });
    m_amendments->setFocusToRows();
}

QList<QAction *> ContractPanel::stageActions() const
{
    return { m_addContractAction, m_addAmendmentAction };
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
    if (path.section(u'/', 2, 2) == u"amendments"_s) {
        m_amendments->setCurrent(path.section(u'/', 3, 3));
        return m_amendment->goTo(path);
    }
    return m_terms->goTo(path) || m_firms->goTo(path) || m_joining->goTo(path);
}

void ContractPanel::retranslate()
{
    m_listPart->setTitle(tr("Contracts"));
    m_contracts->setAccessibleTitle(tr("Contracts"));
    m_addContract->setText(tr("Add contract"));
    m_removeContract->setText(tr("Remove contract"));
    m_addContractAction->setText(tr("Add contract"));
    retranslateTerms();
    retranslateAmendments();
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

void ContractPanel::retranslateAmendments()
{
    m_amendmentPart->setTitle(tr("Amendments"));
    m_amendments->setAccessibleTitle(tr("Amendments"));
    m_addAmendment->setText(tr("Add amendment"));
    m_removeAmendment->setText(tr("Remove amendment"));
    m_addAmendmentAction->setText(tr("Add amendment"));
    m_amendment->setLabel(u"day"_s, tr("Day of the amendment"), tr("Without a day it is a draft and does not count."));
    m_amendment->setLabel(u"kind"_s, tr("What it changes"));
    m_amendment->setChoiceWords(u"kind"_s, ContractWords::words<AmendmentType>());
    m_amendment->setLabel(u"change"_s, tr("Change of the value"), tr("With a minus sign when the value becomes less."));
    m_amendment->setLabel(u"reason"_s, tr("Why it is amended"));
    m_amendment->setChoiceWords(u"reason"_s, ContractWords::words<AmendmentReason>());
    m_amendment->setLabel(u"newEnd"_s, tr("New end"), tr("Empty: the end stays."));
    m_amendment->setLabel(u"option"_s, tr("Option that it uses"));
    m_amendment->setLabel(u"number"_s, tr("Number of the amendment"));
    m_amendment->setLabel(u"text"_s, tr("What is agreed"));
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
