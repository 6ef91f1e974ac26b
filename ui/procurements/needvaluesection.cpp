// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needvaluesection.h"

#include "core/procurements/backwardplan.h"
#include "core/procurements/needparts.h"
#include "ui/forms/codechoice.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/needwords.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QStringList jurisdictions()
{
    QStringList codes = codesOf<Jurisdiction>();
    codes.removeLast(); // any
    return codes;
}

template <typename E>
QStringList wordsOf(const QStringList &codes, const RulesWords &words, QString (RulesWords::*word)(E) const)
{
    QStringList all;
    for (const QString &code : codes)
        all << (words.*word)(fromCode<E>(code).value_or(E {}));
    return all;
}

template <typename E>
QStringList codesIn(CodeSet<E> set)
{
    QStringList codes;
    forEachCode(set, [&codes](E value) { codes << QString(codeOf(value)); });
    return codes;
}

template <typename E>
CodeSet<E> setOf(const QStringList &codes)
{
    CodeSet<E> set;
    for (const QString &code : codes) {
        if (const auto value = fromCode<E>(code))
            set.insert(*value);
    }
    return set;
}

template <typename E>
QList<CodeItem> itemsOf(const RulesWords &words, QString (RulesWords::*word)(E) const)
{
    QList<CodeItem> items;
    for (std::size_t i = 0; i < codeCount<E>; ++i)
        items << CodeItem { QString(codeOf(E(i))), {}, (words.*word)(E(i)) };
    return items;
}

} // namespace

NeedValueSection::NeedValueSection(const UiContext &context, FileSession &session, std::function<QList<RulePack>()> packs)
    : FileSection(context, session, u"needValue"_s, u"need"_s)
    , m_packs(std::move(packs))
    , m_budget(new FileFields(context, session, u"needBudgetFields"_s, u"intake"_s))
    , m_plan(new WrappingLabel)
{
    fields().addAmount(u"value"_s);
    fields().addChoice(u"tax"_s, codesOf<TaxBasis>());
    fields().addChoice(u"commodity"_s, codesOf<Commodity>());
    fields().addChoice(u"jurisdiction"_s, jurisdictions());
    fields().addChoice(u"entity"_s, codesOf<Entity>());
    fields().addDay(u"date"_s);
    fields().addDay(u"neededBy"_s);
    fields().addWhole(u"leadDays"_s, 0, 3650);
    // Zero is a price, of software that is given away: it is shown as what it is. Without a file there is none.
    fields().bind(
        u"value"_s,
        [this, &session](const ProcurementFile &shown) {
            fields().setMoney(u"value"_s, session.isOpen() ? std::optional(shown.need.value) : std::nullopt);
        },
        [this](ProcurementFile &changed) { changed.need.value = fields().money(u"value"_s).value_or(Money()); });
    fields().bind(u"tax"_s, &ProcurementFile::need, &Need::tax);
    fields().bind(u"commodity"_s, &ProcurementFile::need, &Need::commodity);
    fields().bind(
        u"jurisdiction"_s,
        [this](const ProcurementFile &shown) { fields().setCode(u"jurisdiction"_s, codeOf(shown.need.jurisdiction)); },
        [this](ProcurementFile &changed) {
            const auto chosen = fromCode<Jurisdiction>(fields().code(u"jurisdiction"_s));
            if (!chosen || *chosen == changed.need.jurisdiction)
                return;
            changed.need.jurisdiction = *chosen;
            // The entity of another jurisdiction would be asked under rules that do not know it.
            if (const QStringList entities = offeredEntities(*chosen); !entities.contains(codeOf(changed.need.entity)))
                changed.need.entity = fromCode<Entity>(entities.value(0)).value_or(changed.need.entity);
        });
    fields().bind(u"entity"_s, &ProcurementFile::need, &Need::entity);
    fields().bind(u"date"_s, &ProcurementFile::need, &Need::date);
    fields().bind(u"neededBy"_s, &ProcurementFile::need, &Need::neededBy);
    fields().bind(u"leadDays"_s, &ProcurementFile::need, &Need::leadDays);
    fields().addPlace(u"needed-by-day"_s, u"neededBy"_s);

    m_budget->addAmount(u"budget"_s);
    m_budget->addTick(u"budgetConfirmed"_s);
    m_budget->addPerson(u"budgetConfirmedBy"_s);
    m_budget->addDay(u"budgetConfirmedOn"_s);
    m_budget->addLine(u"commitmentNumber"_s);
    m_budget->addLine(u"fundsSource"_s);
    m_budget->bind(u"budget"_s, &ProcurementFile::intake, &NeedIntake::budget);
    m_budget->bind(
        u"budgetConfirmed"_s,
        [this](const ProcurementFile &shown) { m_budget->setTicked(u"budgetConfirmed"_s, shown.intake.budgetConfirmed); },
        [this](ProcurementFile &changed) {
            NeedIntake &intake = changed.intake;
            intake.budgetConfirmed = m_budget->isTicked(u"budgetConfirmed"_s);
            if (intake.budgetConfirmed && !intake.budgetConfirmedOn.isValid())
                intake.budgetConfirmedOn = this->session().today();
        });
    m_budget->bind(u"budgetConfirmedBy"_s, &ProcurementFile::intake, &NeedIntake::budgetConfirmedBy);
    m_budget->bind(u"budgetConfirmedOn"_s, &ProcurementFile::intake, &NeedIntake::budgetConfirmedOn);
    m_budget->bind(u"commitmentNumber"_s, &ProcurementFile::intake, &NeedIntake::commitmentNumber);
    m_budget->bind(u"fundsSource"_s, &ProcurementFile::intake, &NeedIntake::fundsSource);
    m_budget->addPlace(u"budget"_s, u"budget"_s);
    addContent(m_budget);
    addContent(m_plan);
    m_plan->setObjectName(u"needValuePlan"_s);
}

QStringList NeedValueSection::offeredEntities(Jurisdiction jurisdiction) const
{
    const CodeSet<Entity> known = m_packs ? entitiesOf(m_packs(), jurisdiction) : CodeSet<Entity>();
    return known.isEmpty() ? codesOf<Entity>() : codesIn(known);
}

bool NeedValueSection::holds(const QString &path) const
{
    return m_budget->holds(path) || FileSection::holds(path);
}

void NeedValueSection::goTo(const QString &path)
{
    setOpen(true);
    (m_budget->holds(path) ? *m_budget : fields()).goTo(path);
}

void NeedValueSection::showFile()
{
    const Need &need = file().need;
    const RulesWords words(context().language.language());
    const QStringList entities = offeredEntities(need.jurisdiction);
    fields().setChoices(u"entity"_s, entities, wordsOf(entities, words, &RulesWords::entity));
    fields().showFile();
    m_budget->setPeople(u"budgetConfirmedBy"_s, session().people().namesOn(session().today()));
    m_budget->showFile();
    showBudget();
    fields().setFault(u"neededBy"_s, need.neededBy.isValid() && need.date.isValid() && need.neededBy < need.date
                                         ? tr("Needed before it is issued.")
                                         : QString());
    showPlan();
    setSummary(need.value > Money() || isWithoutPrice(file()) ? context().language.formats().money(need.value) : QString());
}

/// A confirmation is one when it says who confirmed what, and when.
void NeedValueSection::showBudget()
{
    const NeedIntake &intake = file().intake;
    const bool isShort = intake.budget && *intake.budget < file().need.value;
    m_budget->setShown(u"fundsSource"_s, isShort || !intake.fundsSource.isEmpty());
    m_budget->setShown(u"budgetConfirmedBy"_s, intake.budgetConfirmed || !intake.budgetConfirmedBy.isEmpty());
    m_budget->setShown(u"budgetConfirmedOn"_s, intake.budgetConfirmed || intake.budgetConfirmedOn.isValid());
    m_budget->setShown(u"commitmentNumber"_s, intake.budgetConfirmed || !intake.commitmentNumber.isEmpty());
    const QStringList lacking = intake.budgetConfirmed ? lackingOfBudget(intake, file().need.value) : QStringList();
    const auto tell = [&](const QString &key, const QString &sentence) {
        m_budget->setFault(key, lacking.contains(u"intake/"_s + FileFields::memberName(key)) ? sentence : QString());
    };
    tell(u"budgetConfirmedBy"_s, tr("Say who in finance confirmed it."));
    tell(u"budgetConfirmedOn"_s, tr("Say when it was confirmed."));
    tell(u"budget"_s, tr("Write the amount that is confirmed, or the commitment number."));
    if (isShort && intake.fundsSource.isEmpty())
        m_budget->setFault(u"budget"_s, tr("Less than the value: say where the rest comes from."));
}

/// From the day on which it is needed back: when each stage must be over.
void NeedValueSection::showPlan()
{
    const BackwardPlan plan = backwardPlan(file(), session().workingDays(), session().today());
    const RulesWords words(context().language.language());
    m_plan->setVisible(plan.orderBy.isValid());
    if (!plan.orderBy.isValid())
        return;
    QStringList parts {
        tr("To have it by %1, it must be ordered by %2.").arg(words.day(plan.neededBy), words.day(plan.orderBy))
    };
    for (const StageLimit &limit : plan.stages) {
        const QString day = tr("%1: by %2").arg(FileWords::stage(limit.stage), words.day(limit.latest));
        parts << (limit.isLate ? tr("%1 (past)").arg(day) : day);
    }
    m_plan->setText(parts.join(u'\n'));
}

void NeedValueSection::retranslate()
{
    const RulesWords words(context().language.language());
    setTitle(tr("Value, dates and budget"));
    fields().setLabel(u"value"_s, tr("Whole planned value"), tr("With all years and options."));
    fields().setLabel(u"tax"_s, tr("Tax"));
    fields().setChoiceWords(u"tax"_s, wordsOf(codesOf<TaxBasis>(), words, &RulesWords::tax));
    fields().setLabel(u"commodity"_s, tr("What kind of thing"));
    fields().setChoiceWords(u"commodity"_s, wordsOf(codesOf<Commodity>(), words, &RulesWords::commodity));
    fields().setLabel(u"jurisdiction"_s, tr("Whose rules"));
    fields().setChoiceWords(u"jurisdiction"_s, wordsOf(jurisdictions(), words, &RulesWords::jurisdiction));
    fields().setLabel(u"entity"_s, tr("Who buys"));
    fields().setLabel(u"date"_s, tr("Issued on"), tr("The day on which the procurement goes out; the rules of that day hold."));
    fields().setLabel(u"neededBy"_s, tr("Needed by"));
    fields().setLabel(u"leadDays"_s, tr("Working days the vendor needs"), tr("From the award to delivery."));
    m_budget->setLabel(u"budget"_s, tr("Budget"));
    m_budget->setLabel(u"budgetConfirmed"_s, tr("Finance has confirmed the budget"));
    m_budget->setLabel(u"budgetConfirmedBy"_s, tr("Confirmed by"));
    m_budget->setLabel(u"budgetConfirmedOn"_s, tr("Confirmed on"));
    m_budget->setLabel(u"commitmentNumber"_s, tr("Commitment number"),
                       tr("Under which finance has set the money aside; it stands in for the amount."));
    m_budget->setLabel(u"fundsSource"_s, tr("Where the rest comes from"));
    showFile();
}

NeedRulesSection::NeedRulesSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needRules"_s, u"need"_s)
    , m_flags(new CodeChoice(context.theme, u"needRulesFieldsFlags"_s))
    , m_grounds(new CodeChoice(context.theme, u"needRulesFieldsReasons"_s))
{
    fields().addChoice(u"vor"_s, codesOf<VorStanding>());
    fields().addWidget(u"flags"_s, m_flags);
    fields().addWidget(u"reasons"_s, m_grounds);
    fields().bind(u"vor"_s, &ProcurementFile::need, &Need::vor);
    fields().bind(
        u"flags"_s, [this](const ProcurementFile &shown) { m_flags->setCodes(codesIn(shown.need.flags)); },
        [this](ProcurementFile &changed) { changed.need.flags = setOf<NeedFlag>(m_flags->codes()); });
    fields().bind(
        u"reasons"_s, [this](const ProcurementFile &shown) { m_grounds->setCodes(codesIn(shown.need.reasons)); },
        [this](ProcurementFile &changed) { changed.need.reasons = setOf<Ground>(m_grounds->codes()); });
    connect(m_flags, &CodeChoice::changed, this, [this] { Q_EMIT fields().edited(u"flags"_s); });
    connect(m_grounds, &CodeChoice::changed, this, [this] { Q_EMIT fields().edited(u"reasons"_s); });
}

void NeedRulesSection::showFile()
{
    fields().showFile();
}

void NeedRulesSection::retranslate()
{
    const RulesWords words(context().language.language());
    setTitle(tr("What else the rules ask"));
    fields().setLabel(u"vor"_s, tr("Vendor of record arrangement"));
    fields().setChoiceWords(u"vor"_s, wordsOf(codesOf<VorStanding>(), words, &RulesWords::vor));
    fields().setLabel(u"flags"_s, tr("What is special about it"));
    m_flags->setItems(itemsOf(words, &RulesWords::flag));
    fields().setLabel(u"reasons"_s, tr("Reasons not to compete"), tr("Only those that can be shown; the rules judge them."));
    m_grounds->setItems(itemsOf(words, &RulesWords::ground));
    showFile();
}

} // namespace acquis
