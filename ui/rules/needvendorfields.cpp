// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needvendorfields.h"

#include "ui/rules/needrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum Truth { NotKnown, Yes, No };
constexpr int unknownEmployees = -1;
constexpr int mostEmployees = 10'000'000;
constexpr int longestName = 200;

int indexOf(const std::optional<bool> &truth)
{
    return !truth ? NotKnown : *truth ? Yes : No;
}

std::optional<bool> truthOf(const QComboBox *box)
{
    return box->currentIndex() == NotKnown ? std::nullopt : std::optional(box->currentIndex() == Yes);
}

QComboBox *truthBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItems({ QString(), QString(), QString() });
    return box;
}

void showIndex(QComboBox *box, int index)
{
    const QSignalBlocker blocker(box);
    if (box->currentIndex() != index)
        box->setCurrentIndex(index);
}

} // namespace

NeedVendorFields::NeedVendorFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_isMeant(new QCheckBox)
    , m_name(new QLineEdit)
    , m_ontario(truthBox(u"needOntario"_s))
    , m_headquarters(truthBox(u"needHeadquarters"_s))
    , m_employees(new QSpinBox)
{
    m_isMeant->setObjectName(u"needFirmIsMeant"_s);
    m_isMeant->setMinimumHeight(24);
    m_name->setObjectName(u"needFirm"_s);
    m_name->setMaxLength(longestName);
    m_employees->setObjectName(u"needEmployees"_s);
    m_employees->setRange(unknownEmployees, mostEmployees);
    m_employees->setValue(unknownEmployees);
    m_nameRow = new NeedRow(theme, m_name);
    m_ontarioRow = new NeedRow(theme, m_ontario);
    m_headquartersRow = new NeedRow(theme, m_headquarters);
    m_employeesRow = new NeedRow(theme, m_employees);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_isMeant);
    for (NeedRow *row : { m_nameRow, m_ontarioRow, m_headquartersRow, m_employeesRow }) {
        column->addWidget(row);
        row->hide();
    }
    const auto tell = [this] { Q_EMIT edited(u"vendor"_s); };
    connect(m_isMeant, &QCheckBox::toggled, this, tell);
    connect(m_ontario, &QComboBox::currentIndexChanged, this, tell);
    connect(m_headquarters, &QComboBox::currentIndexChanged, this, tell);
    connect(m_employees, &QSpinBox::valueChanged, this, tell);
    connect(m_name, &QLineEdit::textEdited, this, &NeedVendorFields::nameEdited);
}

void NeedVendorFields::show(const Need &need, const NeedQuestions &questions)
{
    const bool isMeant = need.vendor.has_value();
    const NeedVendor vendor = need.vendor.value_or(NeedVendor());
    {
        const QSignalBlocker blocker(m_isMeant);
        m_isMeant->setChecked(isMeant);
    }
    showIndex(m_ontario, indexOf(vendor.ontarioBusiness));
    showIndex(m_headquarters, indexOf(vendor.usHeadquarters));
    {
        const QSignalBlocker blocker(m_employees);
        m_employees->setValue(vendor.canadianEmployees.value_or(unknownEmployees));
    }
    // What was answered is shown too, though no rule asks it: it stands in the need.
    m_nameRow->setVisible(isMeant);
    m_ontarioRow->setVisible(isMeant && (questions.ontarioBusiness || vendor.ontarioBusiness));
    m_headquartersRow->setVisible(isMeant && (questions.usHeadquarters || vendor.usHeadquarters));
    m_employeesRow->setVisible(isMeant && (questions.canadianEmployees || vendor.canadianEmployees));
}

void NeedVendorFields::apply(Need &need) const
{
    need.vendor.reset();
    if (!m_isMeant->isChecked())
        return;
    NeedVendor vendor { truthOf(m_ontario), truthOf(m_headquarters), std::nullopt };
    if (m_employees->value() != unknownEmployees)
        vendor.canadianEmployees = m_employees->value();
    need.vendor = vendor;
}

QString NeedVendorFields::name() const
{
    return m_name->text().trimmed();
}

void NeedVendorFields::setName(const QString &name)
{
    m_name->setText(name);
}

void NeedVendorFields::retranslate()
{
    m_isMeant->setText(tr("One firm is meant"));
    m_nameRow->setLabel(tr("Known firm (optional)"));
    m_ontarioRow->setLabel(tr("Is it an Ontario business?"));
    m_headquartersRow->setLabel(tr("Is its headquarters in the United States?"));
    m_employeesRow->setLabel(tr("Employees in Canada"));
    for (QComboBox *box : { m_ontario, m_headquarters }) {
        box->setItemText(NotKnown, tr("Not known"));
        box->setItemText(Yes, tr("Yes"));
        box->setItemText(No, tr("No"));
    }
    m_employees->setSpecialValueText(tr("Not known"));
}

} // namespace acquis
