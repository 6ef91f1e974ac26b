// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorownershippart.h"

#include "ui/shell/languagecontroller.h"
#include "ui/vendors/optionaldate.h"
#include "ui/vendors/vendorwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace acquis {

using namespace Qt::StringLiterals;

VendorOwnershipPart::VendorOwnershipPart(const UiContext &context, QWidget *parent)
    : VendorListPart(context,
                     { u"vendorOwnership"_s, u"vendorOwnershipRemove"_s, u"vendorOwnershipChange"_s, u"vendorOwnershipAdd"_s },
                     parent)
    , m_attribute(new QComboBox)
    , m_evidence(makeFormLine(u"vendorOwnershipEvidence"_s))
    , m_from(new OptionalDate(u"vendorOwnershipHasFrom"_s, u"vendorOwnershipFrom"_s, QDate::currentDate()))
    , m_until(new OptionalDate(u"vendorOwnershipEnds"_s, u"vendorOwnershipUntil"_s, QDate::currentDate().addYears(1)))
{
    m_attribute->setObjectName(u"vendorOwnershipAttribute"_s);
    for (const QString &attribute : VendorWords::ownershipAttributes())
        m_attribute->addItem(QString(), attribute);
    m_attributeField = &addField(entry(), m_attribute);
    m_evidenceField = &addField(entry(), m_evidence);
    m_fromField = &addField(entry(), m_from);
    m_untilField = &addField(entry(), m_until);
}

QString VendorOwnershipPart::title() const
{
    return tr("Ownership");
}

void VendorOwnershipPart::load(const Vendor &vendor)
{
    m_values = vendor.ownership;
    // A word that others wrote can be chosen, too.
    for (const OwnershipAttribute &one : std::as_const(m_values)) {
        if (m_attribute->findData(one.attribute) < 0)
            m_attribute->addItem(VendorWords::ownership(one.attribute), one.attribute);
    }
    forgetPlace();
    clearEntry();
    fillList();
}

void VendorOwnershipPart::store(Vendor &vendor) const
{
    vendor.ownership = m_values;
}

FormField *VendorOwnershipPart::fieldOf(const VendorFinding &finding, const Vendor &)
{
    return finding.field == "ownership"_L1 ? listFieldAt(finding.position) : nullptr;
}

QString VendorOwnershipPart::line(qsizetype position) const
{
    const OwnershipAttribute &one = m_values.at(position);
    QStringList parts { VendorWords::ownership(one.attribute),
                        one.from.isValid() ? tr("from %1", "day").arg(VendorWords::day(one.from)) : QString(),
                        one.until.isValid() ? tr("until %1", "day").arg(VendorWords::day(one.until)) : QString(), one.evidence };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void VendorOwnershipPart::fillEntry(qsizetype position)
{
    const OwnershipAttribute &one = m_values.at(position);
    m_attribute->setCurrentIndex(m_attribute->findData(one.attribute));
    m_evidence->setText(one.evidence);
    m_from->setDate(one.from);
    m_until->setDate(one.until);
}

bool VendorOwnershipPart::takeEntry(qsizetype position)
{
    if (!checkLine(*m_evidenceField))
        return false;
    const OwnershipAttribute one { m_attribute->currentData().toString(), m_evidence->text().trimmed(), m_from->date(),
                                   m_until->date() };
    if (one.evidence.isEmpty()) {
        say(*m_evidenceField, tr("Write what it rests on: a list, a certificate, a declaration."));
        m_evidence->setFocus();
        return false;
    }
    if (one.from.isValid() && one.until.isValid() && one.until < one.from) {
        say(*m_untilField, VendorWords::fault(VendorFault::EndBeforeStart));
        m_until->setFocus();
        return false;
    }
    m_values.insert(position, one);
    return true;
}

void VendorOwnershipPart::clearEntry()
{
    m_evidence->clear();
    m_from->setDate({});
    m_until->setDate({});
}

bool VendorOwnershipPart::isEntryTyped() const
{
    return !m_evidence->text().isEmpty();
}

void VendorOwnershipPart::retranslate()
{
    const QLocale locale = Formats(m_context.language.language()).locale();
    m_attributeField->label->setText(tr("New attribute"));
    for (int i = 0; i < m_attribute->count(); ++i)
        m_attribute->setItemText(i, VendorWords::ownership(m_attribute->itemData(i).toString()));
    m_evidenceField->label->setText(tr("Evidence"));
    m_fromField->label->setText(tr("From"));
    m_from->setTexts(tr("it began on"), tr("First day"), locale);
    m_untilField->label->setText(tr("Until"));
    m_until->setTexts(tr("it ends on"), tr("Last day"), locale);
    setTexts(tr("Attributes"), tr("Remove this attribute"), tr("Change this attribute"), tr("Add this attribute"));
}

} // namespace acquis
