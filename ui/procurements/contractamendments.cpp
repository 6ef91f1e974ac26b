// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/contractamendments.h"

#include "core/procurements/contractfigures.h"
#include "ui/forms/factstable.h"
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

ContractAmendments::ContractAmendments(const UiContext &context, FileSession &session, RulesOf rules, Panel &part,
                                       QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_session(session)
    , m_rules(std::move(rules))
    , m_part(part)
    , m_table(new FactsTable(context, u"amendments"_s))
    , m_fields(new PartFields(context, session, u"amendment"_s))
    , m_judgement(new WrappingLabel)
    , m_addButton(StageColumn::makeButton(context, u"amendmentAdd"_s, u"plus"_s))
    , m_removeButton(StageColumn::makeButton(context, u"amendmentRemove"_s, u"minus"_s))
    , m_addAction(new QAction(this))
{
    bindFields();
    m_judgement->setObjectName(u"amendmentJudgement"_s);
    m_judgement->setContentsMargins(12, 8, 12, 0);
    part.addTool(m_addButton);
    part.addTool(m_removeButton);
    part.addContent(m_table);
    part.addContent(m_judgement);
    part.addContent(m_fields);
    connect(m_table, &FactsTable::currentChanged, this, &ContractAmendments::showCurrent);
    connect(m_addButton, &QPushButton::clicked, this, &ContractAmendments::add);
    connect(m_removeButton, &QPushButton::clicked, this, &ContractAmendments::remove);
    connect(m_addAction, &QAction::triggered, this, &ContractAmendments::add);
}

void ContractAmendments::bindFields()
{
    const PartFields::Find<Amendment> find = [this](auto &file) { return amendmentOf(file, m_contract, m_table->current()); };
    m_fields->addDay(u"day"_s);
    m_fields->addChoice(u"kind"_s, codesOf<AmendmentType>());
    m_fields->addChange(u"change"_s);
    m_fields->addChoice(u"reason"_s, codesOf<AmendmentReason>());
    m_fields->addDay(u"newEnd"_s);
    m_fields->addChoice(u"option"_s, { QString() });
    m_fields->addWhole(u"number"_s, 1, 100'000);
    m_fields->addBoth(u"text"_s);
    m_fields->bind(u"day"_s, u"day"_s, find, &Amendment::day);
    m_fields->bind(u"kind"_s, u"kind"_s, find, &Amendment::kind);
    m_fields->bind(u"change"_s, u"change"_s, find, &Amendment::change);
    m_fields->bind(u"reason"_s, u"reason"_s, find, &Amendment::reason);
    m_fields->bind(u"newEnd"_s, u"new-end"_s, find, &Amendment::newEnd);
    m_fields->bindCode(u"option"_s, u"option"_s, find, &Amendment::option);
    m_fields->bind(u"number"_s, u"number"_s, find, &Amendment::number);
    m_fields->bind(u"text"_s, u"text"_s, find, &Amendment::text);
}

void ContractAmendments::showContract(const QString &uid, const QString &why)
{
    m_contract = uid;
    m_frozen = why;
    const Contract *contract = contractOf(m_session.file(), uid);
    m_part.setVisible(contract);
    m_addButton->setEnabled(contract && why.isEmpty() && contract->signedOn.isValid());
    m_addAction->setEnabled(m_addButton->isEnabled());
    if (contract)
        showRows(*contract);
}

void ContractAmendments::showRows(const Contract &contract)
{
    const ContractWords words(m_context.language.language());
    const ContractFigures figures = figuresOf(contract);
    const Need &need = m_session.file().need;
    const auto rules = m_rules ? m_rules(need) : std::nullopt;
    const QList<StepJudgement> judged =
        rules ? judgeSteps(contract, need, m_session.file().route, *rules) : QList<StepJudgement>();
    QList<FactsRow> rows;
    for (const ContractStep &step : figures.steps) {
        const auto amendment = std::ranges::find(contract.amendments, step.uid, &Amendment::uid);
        const bool isOption = amendment == contract.amendments.end();
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
    for (const Amendment &amendment : contract.amendments) {
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
    m_table->setTable(
        { tr("No."), tr("Day"), tr("Kind"), tr("Reason"), tr("Change"), tr("Running total"), tr("Growth"), tr("Limit") }, rows);
    StageColumn::fitRows(*m_table);
    m_table->setVisible(!rows.isEmpty());
    m_part.setSubtitle(rows.isEmpty() ? tr("none yet")
                                      : tr("value %1, scope %2", "sums of amendments of the value and of the scope")
                                            .arg(words.change(figures.of(AmendmentType::Value).change),
                                                 words.change(figures.of(AmendmentType::Scope).change)));
}

void ContractAmendments::showCurrent()
{
    const Contract *contract = contractOf(m_session.file(), m_contract);
    const Amendment *amendment = amendmentOf(m_session.file(), m_contract, m_table->current());
    m_fields->setVisible(amendment);
    m_removeButton->setVisible(amendment);
    m_removeButton->setEnabled(m_frozen.isEmpty());
    const QString sentences = contract ? judgementOf(*contract) : QString();
    m_judgement->setText(sentences);
    m_judgement->setVisible(!sentences.isEmpty());
    if (!amendment)
        return;
    offerOptions(*contract, *amendment);
    m_fields->showPart(u"contracts/%1/amendments/%2"_s.arg(contract->uid, amendment->uid), m_frozen);
}

QString ContractAmendments::judgementOf(const Contract &contract) const
{
    const Need &need = m_session.file().need;
    const auto rules = m_rules ? m_rules(need) : std::nullopt;
    if (!rules)
        return {};
    const QList<StepJudgement> judged = judgeSteps(contract, need, m_session.file().route, *rules);
    const auto judgement = std::ranges::find(judged, m_table->current(), &StepJudgement::step);
    return judgement == judged.end() ? QString() : ContractWords(m_context.language.language()).judgement(*judgement);
}

void ContractAmendments::offerOptions(const Contract &contract, const Amendment &amendment)
{
    QStringList codes { QString() };
    QStringList names { tr("No option") };
    for (const ContractOption &option : contract.options) {
        codes << option.uid;
        names << option.name.of(m_context.language.language());
    }
    if (!codes.contains(amendment.option)) {
        codes << amendment.option;
        names << amendment.option;
    }
    m_fields->setChoices(u"option"_s, codes, names);
    m_fields->setShown(u"option"_s, codes.size() > 1);
}

void ContractAmendments::add()
{
    const Contract *contract = contractOf(m_session.file(), m_contract);
    if (!contract)
        return;
    Amendment amendment;
    amendment.uid = newUid(u'a');
    amendment.day = m_session.today();
    for (const Amendment &other : contract->amendments)
        amendment.number = std::max(amendment.number, other.number + 1);
    const bool isDone = m_session.change(u"add-amendment"_s, [&amendment, uid = m_contract](ProcurementFile &file) {
        if (Contract *of = contractOf(file, uid))
            of->amendments << amendment;
    });
    if (!isDone)
        return;
    m_table->setCurrent(amendment.uid);
    m_fields->focusField(u"change"_s);
}

void ContractAmendments::remove()
{
    m_session.change(u"remove-amendment"_s, [contract = m_contract, uid = m_table->current()](ProcurementFile &file) {
        if (Contract *of = contractOf(file, contract))
            of->amendments.removeIf([&uid](const Amendment &amendment) { return amendment.uid == uid; });
    });
    m_table->setFocusToRows();
}

bool ContractAmendments::goTo(const QString &path)
{
    if (path.section(u'/', 2, 2) != "amendments"_L1)
        return false;
    m_table->setCurrent(path.section(u'/', 3, 3));
    return m_fields->goTo(path);
}

void ContractAmendments::retranslate()
{
    m_part.setTitle(tr("Amendments"));
    m_table->setAccessibleTitle(tr("Amendments"));
    m_addButton->setText(tr("Add amendment"));
    m_removeButton->setText(tr("Remove amendment"));
    m_addAction->setText(tr("Add amendment"));
    m_fields->setLabel(u"day"_s, tr("Day of the amendment"), tr("Without a day it is a draft and does not count."));
    m_fields->setLabel(u"kind"_s, tr("What it changes"));
    m_fields->setChoiceWords(u"kind"_s, ContractWords::words<AmendmentType>());
    m_fields->setLabel(u"change"_s, tr("Change of the value"), tr("With a minus sign when the value becomes less."));
    m_fields->setLabel(u"reason"_s, tr("Why it is amended"));
    m_fields->setChoiceWords(u"reason"_s, ContractWords::words<AmendmentReason>());
    m_fields->setLabel(u"newEnd"_s, tr("New end"), tr("Empty: the end stays."));
    m_fields->setLabel(u"option"_s, tr("Option that it uses"));
    m_fields->setLabel(u"number"_s, tr("Number of the amendment"));
    m_fields->setLabel(u"text"_s, tr("What is agreed"));
}

} // namespace acquis
