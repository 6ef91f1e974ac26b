// SPDX-License-Identifier: GPL-3.0-or-later
// The part of NeedForm that shows a need and says its words.
#include "ui/rules/needform.h"

#include "ui/rules/needdates.h"
#include "ui/rules/needgrounds.h"
#include "ui/rules/needmoneyfield.h"
#include "ui/rules/needrelated.h"
#include "ui/rules/needrow.h"
#include "ui/rules/needvendorfields.h"
#include "ui/rules/optionssession.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPoint>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

void showChecked(QAbstractButton *button, bool isChecked)
{
    if (button->isChecked() == isChecked)
        return;
    const QSignalBlocker blocker(button);
    button->setChecked(isChecked);
}

void showIndex(QComboBox *box, int index)
{
    if (box->currentIndex() == index)
        return;
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(index);
}

} // namespace

void NeedForm::refresh()
{
    const Need &need = m_session.need();
    showMembers(need);
    showQuestions(need);
    writeTrial();
    writeErrors();
}

void NeedForm::showMembers(const Need &need)
{
    showEntity(need);
    if (auto *button = m_commodity->button(int(need.commodity)); button && !button->isChecked())
        button->setChecked(true);
    if (need.value != m_shownValue) { // changed elsewhere: by the sliders, by undoing
        m_shownValue = need.value;
        m_hasValue = true;
        m_value->setMoney(need.value);
    }
    showIndex(m_tax, int(need.tax));
    m_dates->show(need, m_session.hasRules() && need.leadDays > 0 ? lastAwardDay(need, m_session.rules()) : QDate());
    showIndex(m_vor, int(need.vor));
    for (std::size_t i = 0; i < m_flags.size(); ++i)
        showChecked(m_flags[i], need.flags.contains(NeedFlag(i)));
    m_related->show(need);
    if (need.amends) {
        showChecked(m_isAmendment, true);
        m_amendsRow->setVisible(true);
        m_amends->setMoney(need.amends);
    } else if (m_amends->money() && m_isAmendment->isChecked()) {
        showChecked(m_isAmendment, false);
        m_amendsRow->setVisible(false);
        m_amends->setMoney(std::nullopt);
    }
    if (need.jurisdiction != m_packsOf)
        fillPacks();
    int packs = m_packs->findData(need.packs);
    if (packs < 0) { // of a file: named as it names them
        const QSignalBlocker blocker(m_packs);
        m_packs->addItem(need.packs.join(u", "_s), need.packs);
        packs = m_packs->count() - 1;
    }
    showIndex(m_packs, packs);
    m_packsRow->setVisible(m_packs->count() > 1);
}

void NeedForm::showQuestions(const Need &need)
{
    m_questions = m_session.hasRules() ? questionsFor(need, m_session.rules()) : NeedQuestions();
    m_vendor->show(need, m_questions);
    m_vorRow->setVisible(m_questions.vor || need.vor != VorStanding::None);
    m_grounds->show(m_questions.grounds, need.reasons);
    m_groundsRow->setVisible(!m_questions.grounds.isEmpty() || !need.reasons.isEmpty());
    const CodeSet<NeedFlag> flags = m_questions.flags.unitedWith(need.flags);
    bool anyFlag = false;
    for (std::size_t i = 0; i < m_flags.size(); ++i) {
        const bool isAsked = flags.contains(NeedFlag(i));
        m_flags[i]->setVisible(isAsked);
        anyFlag |= isAsked && NeedFlag(i) != NeedFlag::ModularDeclared;
    }
    m_flagRow->setVisible(anyFlag);
    m_related->setVisible(m_questions.related || !need.related.isEmpty());
    showReasonHint();
}

void NeedForm::showReasonHint()
{
    const Need &need = m_session.need();
    const bool isWanted = (m_reasonWanted || need.vendor) && need.reasons.isEmpty() && !m_questions.grounds.isEmpty();
    m_groundsRow->setNote(isWanted ? tr("Without a reason, a purchase from one firm is not open.") : QString());
    if (isWanted && m_reasonWanted)
        m_grounds->open(true);
}

void NeedForm::writeTrial()
{
    const bool isTrial = m_session.isTrial();
    const Need &entered = m_session.entered();
    const bool ofValue = isTrial && m_session.need().value != entered.value;
    const bool ofDate = isTrial && m_session.need().date != entered.date;
    m_trial->setVisible(isTrial);
    if (isTrial) {
        m_trialText->setText(ofValue ? tr("Trial: entered is %1").arg(m_words.formats().money(entered.value))
                                     : tr("Trial: nothing is entered"));
    }
    m_dates->setTrialNote(ofDate ? tr("Trial: entered is %1").arg(m_words.day(entered.date)) : QString());
}

void NeedForm::writeErrors()
{
    const QString typed = m_value->text().trimmed();
    const auto value = m_value->money();
    const bool isWrong = !typed.isEmpty() && !value;
    m_valueRow->setError(isWrong ? m_words.needError({ value.error(), u"value"_s, {} }) : QString());
    const auto amends = m_amends->money();
    const bool isAmendsWrong = !m_amends->text().trimmed().isEmpty() && !amends;
    m_amendsRow->setError(isAmendsWrong ? m_words.needError({ amends.error(), u"amends"_s, {} }) : QString());
}

void NeedForm::showEntity(const Need &need)
{
    const QPoint wanted(int(need.jurisdiction), int(need.entity));
    int index = m_entity->findData(wanted);
    if (index < 0) {
        const QSignalBlocker blocker(m_entity);
        m_entity->addItem(m_words.entity(need.entity), wanted);
        index = m_entity->count() - 1;
    }
    showIndex(m_entity, index);
}

void NeedForm::fillEntities()
{
    const QSignalBlocker blocker(m_entity);
    m_entity->clear();
    auto *model = qobject_cast<QStandardItemModel *>(m_entity->model());
    for (std::size_t j = 0; j < codeCount<Jurisdiction>; ++j) {
        const Jurisdiction jurisdiction { int(j) };
        if (jurisdiction == Jurisdiction::Any)
            continue;
        CodeSet<Entity> entities;
        for (const RulePack &pack : m_shelf.packs()) {
            if (pack.jurisdiction != jurisdiction)
                continue;
            for (const RuleSeries &series : pack.series)
                entities = entities.unitedWith(series.entities);
        }
        if (entities.isEmpty())
            continue;
        m_entity->addItem(m_words.jurisdiction(jurisdiction));
        if (QStandardItem *heading = model->item(m_entity->count() - 1)) {
            heading->setEnabled(false);
            QFont bold = m_entity->font();
            bold.setBold(true);
            heading->setFont(bold);
        }
        forEachCode(entities, [&](Entity entity) { m_entity->addItem(m_words.entity(entity), QPoint(int(j), int(entity))); });
    }
    showEntity(m_session.need());
}

void NeedForm::fillPacks()
{
    const QSignalBlocker blocker(m_packs);
    const Need &need = m_session.need();
    m_packsOf = need.jurisdiction;
    m_packs->clear();
    m_packs->addItem(tr("Those in force"), QStringList());
    for (const RulePack &pack : m_shelf.packs()) {
        if (pack.jurisdiction == need.jurisdiction && !pack.isDefault)
            m_packs->addItem(pack.name.of(m_words.language()), QStringList { pack.id });
    }
}

void NeedForm::focusMember(const QString &member)
{
    QWidget *field = m_title;
    if (member == u"entity"_s || member == u"jurisdiction"_s)
        field = m_entity;
    else if (member == u"commodity"_s)
        field = m_commodity->checkedButton();
    else if (member == u"value"_s)
        field = m_value;
    else if (member == u"date"_s)
        field = m_dates->findChild<QWidget *>(u"needDate"_s);
    else if (member == u"packs"_s)
        field = m_packs;
    else if (member == u"reasons"_s)
        field = m_grounds;
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void NeedForm::retranslate()
{
    m_words = RulesWords(m_context.language.language());
    m_titleRow->setLabel(tr("What is needed"));
    m_title->setPlaceholderText(tr("In your own words; no rule reads it"));
    m_entityRow->setLabel(tr("Organization"));
    m_commodityRow->setLabel(tr("Kind"));
    for (std::size_t i = 0; i < codeCount<Commodity>; ++i)
        m_commodity->button(int(i))->setText(m_words.commodity(Commodity(i)));
    m_valueRow->setLabel(tr("Value over the whole term, options included"));
    m_value->setLanguage(m_words.language());
    m_value->setPlaceholderText(m_words.formats().money(Money::fromCents(2'000'000)));
    m_taxRow->setLabel(tr("Taxes"));
    for (const TaxBasis basis : { TaxBasis::Before, TaxBasis::Included })
        m_tax->setItemText(int(basis), m_words.tax(basis));
    m_dates->setWords(m_words);
    m_vendor->retranslate();
    m_vorRow->setLabel(tr("Vendor of Record arrangement"));
    for (std::size_t i = 0; i < codeCount<VorStanding>; ++i)
        m_vor->setItemText(int(i), m_words.vor(VorStanding(i)));
    m_groundsRow->setLabel(tr("Reasons not to compete"));
    m_grounds->setWords(m_words);
    m_flagRow->setLabel(tr("What else is true"));
    for (std::size_t i = 0; i < m_flags.size(); ++i)
        m_flags[i]->setText(m_words.flag(NeedFlag(i)));
    m_related->setWords(m_words);
    m_isAmendment->setText(tr("It changes a contract already signed"));
    m_amendsRow->setLabel(tr("Value of that contract, earlier changes included"));
    m_amends->setLanguage(m_words.language());
    m_packsRow->setLabel(tr("Rules used"));
    m_trialIcon->setPixmap(themedIcon(m_context.theme, u"edit"_s).pixmap(16, 16));
    m_trialReset->setText(tr("Reset"));
    m_trialReset->setAccessibleName(tr("Reset the trial"));
    m_trialEnter->setText(tr("Enter it"));
    m_trialEnter->setAccessibleName(tr("Enter the value and the day of the trial"));
    fillEntities();
    fillPacks();
    refresh();
}

} // namespace acquis
