// SPDX-License-Identifier: GPL-3.0-or-later
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
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 300;

/// Long words of a list give way: they must not decide the width of the form.
QComboBox *listBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

NeedForm::NeedForm(const UiContext &context, OptionsSession &session, RuleShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_shelf(shelf)
    , m_words(context.language.language())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(10);
    makeFields(column);
    makeFlags(column);
    column->addStretch(1);
    connectFields();
    connect(&m_shelf, &RuleShelf::changed, this, [this] {
        fillEntities();
        fillPacks();
        refresh();
    });
    connect(&m_session, &OptionsSession::answered, this, &NeedForm::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left) {
        if (left && isAncestorOf(left))
            m_history.endStep();
    });
    connect(&m_context.theme, &Theme::changed, this, &NeedForm::retranslate);
}

void NeedForm::makeFields(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    const auto row = [&](QWidget *field) {
        auto *added = new NeedRow(theme, field);
        column->addWidget(added);
        return added;
    };
    m_title = new QLineEdit;
    m_title->setObjectName(u"needTitle"_s);
    m_title->setMaxLength(longestTitle);
    m_titleRow = row(m_title);
    m_entity = listBox(u"needEntity"_s);
    m_entityRow = row(m_entity);
    auto *kinds = new QWidget;
    kinds->setObjectName(u"needCommodity"_s);
    auto *flow = new FlowLayout(kinds, FlowLayout::Columns::Natural, 10);
    m_commodity = new QButtonGroup(this);
    for (std::size_t i = 0; i < codeCount<Commodity>; ++i) {
        auto *button = new QRadioButton;
        button->setObjectName(u"needCommodity-"_s + codeOf(Commodity(i)));
        button->setMinimumHeight(24);
        m_commodity->addButton(button, int(i));
        flow->addWidget(button);
    }
    m_commodityRow = row(kinds);
    m_value = new NeedMoneyField;
    m_value->setObjectName(u"needValue"_s);
    m_valueRow = row(m_value);
    m_trial = new QWidget;
    m_trial->setObjectName(u"needTrial"_s);
    auto *trial = new FlowLayout(m_trial, FlowLayout::Columns::Natural, 6);
    m_trialIcon = new QLabel;
    m_trialText = new WrappingLabel;
    m_trialReset = new QPushButton;
    m_trialReset->setObjectName(u"needTrialReset"_s);
    m_trialEnter = new QPushButton;
    m_trialEnter->setObjectName(u"needTrialEnter"_s);
    for (QWidget *part : { static_cast<QWidget *>(m_trialIcon), static_cast<QWidget *>(m_trialText),
                           static_cast<QWidget *>(m_trialReset), static_cast<QWidget *>(m_trialEnter) })
        trial->addWidget(part);
    m_valueRow->addBelow(m_trial);
    m_trial->hide();
    m_tax = listBox(u"needTax"_s);
    m_tax->addItems({ QString(), QString() });
    m_taxRow = row(m_tax);
    m_dates = new NeedDates(theme);
    column->addWidget(m_dates);
    m_vendor = new NeedVendorFields(theme);
    column->addWidget(m_vendor);
    m_vor = listBox(u"needVor"_s);
    for (std::size_t i = 0; i < codeCount<VorStanding>; ++i)
        m_vor->addItem(QString());
    m_vorRow = row(m_vor);
    m_grounds = new NeedGrounds(theme);
    m_grounds->setObjectName(u"needGrounds"_s);
    m_grounds->setFocusProxy(m_grounds->button());
    m_groundsRow = row(m_grounds);
}

void NeedForm::makeFlags(QVBoxLayout *column)
{
    m_flagBox = new QWidget;
    m_flagBox->setObjectName(u"needFlags"_s);
    auto *flags = new QVBoxLayout(m_flagBox);
    flags->setContentsMargins(0, 0, 0, 0);
    flags->setSpacing(4);
    for (std::size_t i = 0; i < m_flags.size(); ++i) {
        m_flags[i] = new QCheckBox;
        m_flags[i]->setObjectName(u"needFlag-"_s + codeOf(NeedFlag(i)));
        m_flags[i]->setMinimumHeight(24);
        if (NeedFlag(i) != NeedFlag::ModularDeclared)
            flags->addWidget(m_flags[i]);
    }
    m_flagRow = new NeedRow(m_context.theme, m_flagBox);
    column->addWidget(m_flagRow);
    m_related = new NeedRelated(m_context.theme);
    column->addWidget(m_related);
    column->addWidget(m_flags[std::size_t(NeedFlag::ModularDeclared)]); // beside the needs that it is about
    m_isAmendment = new QCheckBox;
    m_isAmendment->setObjectName(u"needIsAmendment"_s);
    m_isAmendment->setMinimumHeight(24);
    column->addWidget(m_isAmendment);
    m_amends = new NeedMoneyField;
    m_amends->setObjectName(u"needAmends"_s);
    m_amendsRow = new NeedRow(m_context.theme, m_amends);
    column->addWidget(m_amendsRow);
    m_amendsRow->hide();
    m_packs = listBox(u"needPacks"_s);
    m_packsRow = new NeedRow(m_context.theme, m_packs);
    column->addWidget(m_packsRow);
}

void NeedForm::connectFields()
{
    connect(m_title, &QLineEdit::textEdited, this, &NeedForm::changed);
    connect(m_vendor, &NeedVendorFields::nameEdited, this, &NeedForm::changed);
    connect(m_entity, &QComboBox::currentIndexChanged, this, [this] {
        const QPoint chosen = m_entity->currentData().toPoint();
        edit(u"entity"_s, [chosen](Need &need) {
            need.jurisdiction = Jurisdiction(chosen.x());
            need.entity = Entity(chosen.y());
            need.packs.clear(); // they belong to the jurisdiction
        });
    });
    connect(m_commodity, &QButtonGroup::idClicked, this,
            [this](int id) { edit(u"commodity"_s, [id](Need &need) { need.commodity = Commodity(id); }); });
    connect(m_value, &NeedMoneyField::edited, this, &NeedForm::editValue);
    connect(m_tax, &QComboBox::currentIndexChanged, this,
            [this](int index) { edit(u"tax"_s, [index](Need &need) { need.tax = TaxBasis(index); }); });
    connect(m_dates, &NeedDates::edited, this,
            [this](const QString &member) { edit(member, [this](Need &need) { m_dates->apply(need); }); });
    connect(m_vendor, &NeedVendorFields::edited, this,
            [this](const QString &member) { edit(member, [this](Need &need) { m_vendor->apply(need); }); });
    connect(m_vor, &QComboBox::currentIndexChanged, this,
            [this](int index) { edit(u"vor"_s, [index](Need &need) { need.vor = VorStanding(index); }); });
    connect(m_grounds, &NeedGrounds::chosen, this,
            [this](CodeSet<Ground> grounds) { edit({}, [grounds](Need &need) { need.reasons = grounds; }); });
    for (std::size_t i = 0; i < m_flags.size(); ++i) {
        connect(m_flags[i], &QCheckBox::toggled, this, [this, flag = NeedFlag(i)](bool isSet) {
            edit({}, [flag, isSet](Need &need) {
                if (isSet)
                    need.flags.insert(flag);
                else
                    need.flags.remove(flag);
            });
        });
    }
    connect(m_related, &NeedRelated::edited, this, [this] { edit({}, [this](Need &need) { m_related->apply(need); }); });
    connect(m_isAmendment, &QCheckBox::toggled, this, [this](bool isSet) {
        m_amendsRow->setVisible(isSet);
        editAmends();
    });
    connect(m_amends, &NeedMoneyField::edited, this, &NeedForm::editAmends);
    connect(m_packs, &QComboBox::currentIndexChanged, this, [this] {
        const QStringList packs = m_packs->currentData().toStringList();
        edit(u"packs"_s, [packs](Need &need) { need.packs = packs; });
    });
    connect(m_trialReset, &QPushButton::clicked, this, [this] {
        m_session.resetTrial();
        m_value->setFocus();
    });
    connect(m_trialEnter, &QPushButton::clicked, this, [this] {
        m_history.note(m_session.entered(), {});
        m_session.enterTrial();
        m_value->setFocus();
        Q_EMIT changed();
    });
}

void NeedForm::edit(const QString &member, const std::function<void(Need &)> &change)
{
    Need next = m_session.entered();
    change(next);
    forEachCode(contradictedFlags(next), [&](NeedFlag flag) { next.flags.remove(flag); });
    if (next == m_session.entered() && !m_session.isTrial())
        return;
    if (next != m_session.entered())
        m_history.note(m_session.entered(), member);
    enter(next);
}

void NeedForm::enter(const Need &need)
{
    m_session.enter(need);
    Q_EMIT changed();
}

void NeedForm::editValue()
{
    const auto value = m_value->money();
    m_hasValue = value.has_value() || !m_value->text().trimmed().isEmpty();
    writeErrors();
    if (!value) {
        Q_EMIT changed();
        return;
    }
    m_shownValue = *value;
    edit(u"value"_s, [&](Need &need) { need.value = *value; });
    Q_EMIT changed();
}

void NeedForm::editAmends()
{
    const auto value = m_amends->money();
    writeErrors();
    edit(u"amends"_s,
         [&](Need &need) { need.amends = m_isAmendment->isChecked() && value ? std::optional(*value) : std::nullopt; });
}

void NeedForm::take(const Need &need, const QString &title, const QString &firm)
{
    m_history.note(m_session.entered(), {});
    m_title->setText(title);
    m_title->setCursorPosition(0);
    m_vendor->setName(firm);
    m_hasValue = true;
    m_shownValue = need.value;
    m_value->setMoney(need.value);
    enter(need);
    refresh();
}

void NeedForm::begin(const Need &need)
{
    m_history.note(m_session.entered(), {});
    m_title->clear();
    m_vendor->setName({});
    m_hasValue = false;
    m_shownValue = need.value;
    m_value->setMoney(std::nullopt);
    enter(need);
    refresh();
}

void NeedForm::undo()
{
    if (const auto need = m_history.undone(m_session.entered())) {
        m_hasValue = true;
        enter(*need);
        m_value->setMoney(need->value);
        writeErrors();
    }
}

void NeedForm::redo()
{
    if (const auto need = m_history.redone(m_session.entered())) {
        m_hasValue = true;
        enter(*need);
        m_value->setMoney(need->value);
        writeErrors();
    }
}

bool NeedForm::hasValue() const
{
    return m_hasValue;
}

QString NeedForm::title() const
{
    return m_title->text().simplified();
}

QString NeedForm::firm() const
{
    return m_vendor->name().simplified();
}

void NeedForm::setReasonWanted(bool isWanted)
{
    if (isWanted == m_reasonWanted)
        return;
    m_reasonWanted = isWanted;
    showReasonHint();
}

} // namespace acquis
