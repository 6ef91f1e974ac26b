// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/sizechoice.h"

#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formats.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr auto choiceState = "vendorsSizeDefinition"_L1; ///< "study 5"
constexpr auto usualDefinition = "study"_L1;
constexpr auto bandsDefinition = "study-bands"_L1;

QWidget *labelled(QLabel *label, QComboBox *box)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(box);
    label->setBuddy(box);
    box->setMinimumHeight(leastTarget);
    return pair;
}

} // namespace

SizeChoice::SizeChoice(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_definitions(shippedSizeDefinitions().value_or(QList<SizeDefinition>()))
    , m_definitionLabel(new QLabel)
    , m_definition(new QComboBox)
    , m_microLabel(new QLabel)
    , m_micro(new QComboBox)
{
    m_definition->setObjectName(u"vendorsDefinition"_s);
    m_definition->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_definition->setMinimumContentsLength(22);
    m_micro->setObjectName(u"vendorsMicro"_s);
    const QStringList remembered = QString::fromUtf8(context.settings.state(choiceState)).split(u' ');
    for (const SizeDefinition &one : std::as_const(m_definitions)) {
        if (m_definition->findData(one.id) < 0) // of several times it is one choice
            m_definition->addItem(QString(), one.id);
    }
    const int chosenNow = m_definition->findData(remembered.value(0));
    m_definition->setCurrentIndex(chosenNow >= 0 ? chosenNow : std::max(0, m_definition->findData(QString(usualDefinition))));
    fillMicro();
    if (const int micro = m_micro->findData(remembered.value(1).toInt()); micro >= 0)
        m_micro->setCurrentIndex(micro);
    auto *flow = new FlowLayout(this, FlowLayout::Columns::Natural, 8);
    flow->addWidget(labelled(m_definitionLabel, m_definition));
    flow->addWidget(labelled(m_microLabel, m_micro));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_definition, &QComboBox::currentIndexChanged, this, [this] {
        fillMicro();
        retranslate();
        remember();
    });
    connect(m_micro, &QComboBox::currentIndexChanged, this, &SizeChoice::remember);
}

VendorMeasure SizeChoice::measureOn(QDate day) const
{
    const auto onDay = [this, day](const QString &id) {
        return sizeDefinitionOn(m_definitions, id, day).value_or(SizeDefinition {});
    };
    const QString id = m_definition->currentData().toString();
    return { onDay(id), day, m_micro->currentData().toInt(),
             id == usualDefinition ? onDay(QString(bandsDefinition)) : SizeDefinition {} };
}

void SizeChoice::fillMicro()
{
    const QSignalBlocker blocker(m_micro);
    const SizeDefinition definition = measureOn(QDate::currentDate()).sizes;
    m_micro->clear();
    for (const int below : definition.microChoices)
        m_micro->addItem(QString(), below);
    m_micro->setCurrentIndex(std::max(0, m_micro->findData(definition.microUsual)));
}

void SizeChoice::remember()
{
    const QString choice = m_definition->currentData().toString() + u' ' + m_micro->currentData().toString();
    m_context.settings.setState(choiceState, choice.toUtf8());
    Q_EMIT chosen();
}

void SizeChoice::retranslate()
{
    const Formats formats(m_context.language.language());
    m_definitionLabel->setText(tr("Sizes by"));
    for (int i = 0; i < m_definition->count(); ++i) {
        const auto one = std::ranges::find(m_definitions, m_definition->itemData(i).toString(), &SizeDefinition::id);
        m_definition->setItemText(i, one->name.of(m_context.language.language()));
    }
    m_microLabel->setText(tr("Micro is"));
    for (int i = 0; i < m_micro->count(); ++i)
        m_micro->setItemText(i, tr("fewer than %1").arg(formats.number(m_micro->itemData(i).toInt())));
    m_micro->parentWidget()->setVisible(m_micro->count() > 0);
}

} // namespace acquis
