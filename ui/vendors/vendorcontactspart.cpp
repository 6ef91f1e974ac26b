// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorcontactspart.h"

#include "ui/widgets/wrappinglabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

VendorContactsPart::VendorContactsPart(const UiContext &context, QWidget *parent)
    : VendorListPart(context, { u"vendorContacts"_s, u"vendorContactRemove"_s, u"vendorContactChange"_s, u"vendorContactAdd"_s },
                     parent)
    , m_advice(new WrappingLabel)
    , m_name(makeFormLine(u"vendorContactName"_s))
    , m_role(makeFormLine(u"vendorContactRole"_s))
    , m_email(makeFormLine(u"vendorContactEmail"_s))
    , m_telephone(makeFormLine(u"vendorContactTelephone"_s))
{
    m_advice->setObjectName(u"vendorContactAdvice"_s);
    top().addWidget(m_advice);
    m_nameField = &addField(entry(), m_name);
    m_roleField = &addField(entry(), m_role);
    m_emailField = &addField(entry(), m_email);
    m_telephoneField = &addField(entry(), m_telephone);
}

QString VendorContactsPart::title() const
{
    return tr("Contacts");
}

void VendorContactsPart::load(const Vendor &vendor)
{
    m_values = vendor.contacts;
    forgetPlace();
    clearEntry();
    fillList();
}

void VendorContactsPart::store(Vendor &vendor) const
{
    vendor.contacts = m_values;
}

FormField *VendorContactsPart::fieldOf(const VendorFinding &finding, const Vendor &)
{
    return finding.field == "contacts"_L1 ? listFieldAt(finding.position) : nullptr;
}

QString VendorContactsPart::line(qsizetype position) const
{
    const VendorContact &one = m_values.at(position);
    QStringList parts { one.name, one.role, one.email, one.telephone };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void VendorContactsPart::fillEntry(qsizetype position)
{
    const VendorContact &one = m_values.at(position);
    m_name->setText(one.name);
    m_role->setText(one.role);
    m_email->setText(one.email);
    m_telephone->setText(one.telephone);
}

bool VendorContactsPart::takeEntry(qsizetype position)
{
    for (FormField *field : { m_nameField, m_roleField, m_emailField, m_telephoneField }) {
        if (!checkLine(*field))
            return false;
    }
    const VendorContact contact { m_name->text().trimmed(), m_role->text().trimmed(), m_email->text().trimmed(),
                                  m_telephone->text().trimmed() };
    if (contact == VendorContact {}) {
        say(*m_nameField, tr("Write a name, an email address or a telephone number."));
        m_name->setFocus();
        return false;
    }
    if (!contact.email.isEmpty() && (contact.email.count(u'@') != 1 || contact.email.contains(u' '))) {
        say(*m_emailField, tr("An email address has one @ and no blanks."));
        m_email->setFocus();
        return false;
    }
    m_values.insert(position, contact);
    return true;
}

void VendorContactsPart::clearEntry()
{
    for (QLineEdit *line : { m_name, m_role, m_email, m_telephone })
        line->clear();
}

bool VendorContactsPart::isEntryTyped() const
{
    return !m_name->text().isEmpty() || !m_email->text().isEmpty() || !m_telephone->text().isEmpty();
}

void VendorContactsPart::retranslate()
{
    m_advice->setText(tr("Personal data: enter only what you need. What is removed is gone for good."));
    m_nameField->label->setText(tr("New contact: name"));
    m_roleField->label->setText(tr("Role"));
    m_emailField->label->setText(tr("Email"));
    m_telephoneField->label->setText(tr("Telephone"));
    setTexts(tr("Contacts"), tr("Remove this contact"), tr("Change this contact"), tr("Add this contact"));
}

} // namespace acquis
