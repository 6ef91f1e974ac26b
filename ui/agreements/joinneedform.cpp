// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/joinneedform.h"

#include "ui/agreements/agreementwords.h"
#include "ui/agreements/categoryitems.h"
#include "ui/agreements/recordform.h"
#include "ui/forms/amountfield.h"
#include "ui/forms/formscroll.h"
#include "ui/forms/optionalday.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int shortestBox = 16; ///< in letters
constexpr int mostSeats = 100'000'000;

/// The rules that an office of this class works under.
Jurisdiction rulesOf(Entity entity)
{
    switch (entity) {
    case Entity::OnMin:
    case Entity::OnOie: return Jurisdiction::OnOps;
    case Entity::OnBps:
    case Entity::OnMun: return Jurisdiction::OnBps;
    case Entity::FedDept:
    case Entity::FedCrown: return Jurisdiction::CaFederal;
    case Entity::BcMin: return Jurisdiction::Bc;
    }
    Q_UNREACHABLE();
}

} // namespace

JoinNeedForm::JoinNeedForm(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new QLineEdit)
    , m_value(new AmountField)
    , m_valueFault(new WrappingLabel)
    , m_needed(new OptionalDay(u"joinNeeded"_s))
    , m_entity(new QComboBox)
    , m_jurisdiction(new QComboBox)
    , m_seats(new QSpinBox)
    , m_categories(new CodeChoice(context.theme, u"joinCategories"_s))
{
    m_words->setObjectName(u"joinWords"_s);
    m_words->setMaxLength(500);
    m_words->setClearButtonEnabled(true);
    m_value->setObjectName(u"joinValue"_s);
    m_valueFault->setObjectName(u"joinValueFault"_s);
    m_valueFault->hide();
    m_entity->setObjectName(u"joinEntity"_s);
    m_jurisdiction->setObjectName(u"joinJurisdiction"_s);
    m_seats->setObjectName(u"joinNeedSeats"_s);
    m_seats->setRange(0, mostSeats);
    for (QComboBox *box : { m_entity, m_jurisdiction }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestBox);
    }
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(4);
    m_wordsLabel = addField(*column, m_words);
    m_valueLabel = addField(*column, m_value);
    column->addWidget(m_valueFault);
    m_neededLabel = addField(*column, m_needed);
    m_entityLabel = addField(*column, m_entity);
    m_jurisdictionLabel = addField(*column, m_jurisdiction);
    m_seatsLabel = addField(*column, m_seats);
    m_categoriesLabel = addField(*column, m_categories);
    column->addStretch(1);
    auto *scroll = new FormScroll(inside, u"joinNeedScroll"_s);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(scroll);
    connect(m_words, &QLineEdit::textChanged, this, &JoinNeedForm::changed);
    connect(m_value, &QLineEdit::textChanged, this, &JoinNeedForm::changed);
    connect(m_value, &QLineEdit::textChanged, this, [this] { m_valueFault->setVisible(m_value->isWrong()); });
    connect(m_needed, &OptionalDay::changed, this, &JoinNeedForm::changed);
    connect(m_entity, &QComboBox::currentIndexChanged, this, &JoinNeedForm::changed);
    connect(m_jurisdiction, &QComboBox::currentIndexChanged, this, &JoinNeedForm::changed);
    connect(m_seats, &QSpinBox::valueChanged, this, &JoinNeedForm::changed);
    connect(m_categories, &CodeChoice::changed, this, &JoinNeedForm::changed);
    m_given.need.date = QDate::currentDate();
}

QLabel *JoinNeedForm::addField(QVBoxLayout &column, QWidget *input)
{
    auto *label = new WrappingLabel;
    label->setBuddy(input);
    input->setMinimumHeight(std::max(leastTarget, input->minimumHeight()));
    column.addWidget(label);
    column.addWidget(input);
    return label;
}

void JoinNeedForm::setNeed(const JoiningNeed &need)
{
    const QSignalBlocker blocker(this);
    m_given = need;
    m_words->setText(need.words.join(u' '));
    m_value->setAmount(need.need.value > Money() ? std::optional(need.need.value) : std::nullopt);
    m_needed->setDay(need.need.neededBy);
    m_entity->setCurrentIndex(int(need.need.entity));
    m_jurisdiction->setCurrentIndex(std::max(0, m_jurisdiction->findData(need.jurisdiction)));
    m_seats->setValue(need.seats);
    m_categories->setCodes(need.categories);
}

JoiningNeed JoinNeedForm::need() const
{
    static const QRegularExpression blanks(u"\\s+"_s);
    JoiningNeed need = m_given;
    need.words = m_words->text().split(blanks, Qt::SkipEmptyParts);
    need.need.value = m_value->amount().value_or(Money());
    need.need.neededBy = m_needed->day();
    if (const auto entity = Entity(std::max(0, m_entity->currentIndex())); entity != m_given.need.entity) {
        need.need.entity = entity;
        need.need.jurisdiction = rulesOf(entity);
    }
    need.jurisdiction = m_jurisdiction->currentData().toString();
    need.seats = m_seats->value();
    need.categories = m_categories->codes();
    return need;
}

void JoinNeedForm::setCategories(const CategoryTree &tree)
{
    m_tree = tree;
    m_categories->setItems(codeItemsOf(tree, m_context.language.language()));
}

void JoinNeedForm::begin()
{
    m_words->setFocus();
    m_words->selectAll();
}

void JoinNeedForm::retranslate()
{
    const AgreementWords words(m_context.language.language());
    m_wordsLabel->setText(tr("What is needed, in words"));
    m_words->setPlaceholderText(tr("in either language"));
    m_valueLabel->setText(tr("Value in dollars"));
    m_valueFault->setText(words.fault(RecordFault::NotAnAmount));
    m_neededLabel->setText(tr("Day on which it is needed"));
    m_needed->setWords(tr("It is needed by"), words.formats().locale());
    m_entityLabel->setText(tr("Class of your office"));
    QStringList entities;
    for (std::size_t i = 0; i < codeCount<Entity>; ++i)
        entities << words.entity(Entity(i));
    setBoxWords(*m_entity, entities);
    m_jurisdictionLabel->setText(tr("Government of your office"));
    QList<QPair<QString, QString>> items { { QString(), tr("as its class says") } };
    for (const QString &code : AgreementWords::jurisdictions())
        items << QPair(code, words.jurisdiction(code));
    setBoxWords(*m_jurisdiction, items);
    m_seatsLabel->setText(tr("Licences that are needed (0: none)"));
    m_categoriesLabel->setText(tr("Categories"));
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setItems(codeItemsOf(m_tree, words.language()));
    m_value->setLanguage(words.language());
}

} // namespace acquis
