// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/useform.h"

#include "ui/forms/amountfield.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QLineEdit>

namespace acquis {

using namespace Qt::StringLiterals;

UseForm::UseForm(const UiContext &context, QWidget *parent)
    : RecordForm(context, u"use"_s, parent)
    , m_kind(addBox(u"kind"_s, u"useKind"_s))
    , m_category(addBox(u"category"_s, u"useCategory"_s))
    , m_vendor(addBox(u"vendor"_s, u"useVendor"_s))
    , m_day(new DateField)
    , m_amount(new AmountField)
{
    m_day->setObjectName(u"useDay"_s);
    m_amount->setObjectName(u"useAmount"_s);
    addField(u"day"_s, m_day);
    addField(u"amount"_s, m_amount);
    m_reference = addLine(u"reference"_s, u"useReference"_s);
    addFoot();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_amount->setEnabled(isCallOff()); });
}

bool UseForm::isCallOff() const
{
    return ArrangementUseKind(m_kind->currentIndex()) == ArrangementUseKind::CallOff;
}

void UseForm::setArrangement(const Arrangement &arrangement, const CategoryTree &tree)
{
    m_arrangement = arrangement;
    m_tree = tree;
    showFindings({});
    retranslate();
    for (QComboBox *box : { m_kind, m_category, m_vendor })
        box->setCurrentIndex(box->count() > 0 ? 0 : -1);
    m_day->setDate(QDate::currentDate());
    m_amount->clear();
    m_reference->clear();
    m_amount->setEnabled(isCallOff());
}

ArrangementUse UseForm::use() const
{
    ArrangementUse use;
    use.arrangement = m_arrangement.uid;
    use.kind = ArrangementUseKind(m_kind->currentIndex());
    use.vendor = m_vendor->currentText();
    use.category = m_category->currentData().toString();
    use.day = m_day->date();
    if (isCallOff())
        use.amount = m_amount->amount().value_or(Money());
    use.reference = m_reference->text().trimmed();
    return use;
}

QString UseForm::title() const
{
    return tr("Record a use of “%1”").arg(m_arrangement.name.of(words().language()));
}

bool UseForm::isChanged() const
{
    return !m_amount->text().isEmpty() || !m_reference->text().isEmpty();
}

void UseForm::save()
{
    QList<FormFinding> findings;
    if (m_vendor->currentIndex() < 0)
        findings << FormFinding { u"vendor"_s, tr("No vendor is on the list.") };
    if (isCallOff() && !m_amount->amount())
        findings << FormFinding { u"amount"_s, words().fault(RecordFault::NotAnAmount) };
    showFindings(findings);
    if (findings.isEmpty())
        Q_EMIT saveRequested();
}

bool UseForm::showError(const Error &error)
{
    if (error.code == ErrorCode::UnknownValue)
        showFindings({ { u"vendor"_s, tr("This vendor could not be asked in this category on this day.") } });
    else if (error.code == ErrorCode::InvalidData && error.subject == "ceiling"_L1)
        showFindings({ { u"amount"_s, tr("The amount is above the ceiling of one purchase.") } });
    else if (error.code == ErrorCode::InvalidData)
        showFindings({ { error.subject, words().fault(RecordFault::OutOfRange) } });
    else
        return false;
    return true;
}

void UseForm::retranslate()
{
    RecordForm::retranslate();
    const AgreementWords told = words();
    setLabel(u"kind"_s, tr("Kind"));
    setBoxWords(*m_kind, { told.use(ArrangementUseKind::Invitation), told.use(ArrangementUseKind::CallOff) });
    setLabel(u"category"_s, tr("Category"));
    QList<QPair<QString, QString>> categories;
    for (const QString &code : m_arrangement.categories)
        categories << QPair(code, told.category(m_tree, code));
    setBoxWords(*m_category, categories);
    setLabel(u"vendor"_s, tr("Vendor"));
    QStringList vendors;
    for (const ArrangementVendor &vendor : m_arrangement.vendors)
        vendors << vendor.name;
    setBoxWords(*m_vendor, vendors);
    setLabel(u"day"_s, tr("Day"));
    setLabel(u"amount"_s, tr("Amount in dollars, of a contract called off"));
    setLabel(u"reference"_s, tr("Number of the file or the contract"));
    m_amount->setLanguage(told.language());
    m_day->setLocale(told.formats().locale());
}

} // namespace acquis
