// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorstaffpart.h"

#include "ui/shell/languagecontroller.h"
#include "ui/vendors/typedfigures.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString regionWords(const QString &region)
{
    return VendorWords::region(region.section(u'-', 0, 0), region.section(u'-', 1));
}

} // namespace

VendorStaffPart::VendorStaffPart(const UiContext &context, QWidget *parent)
    : VendorListPart(context, { u"vendorStaff"_s, u"vendorStaffRemove"_s, u"vendorStaffChange"_s, u"vendorStaffAdd"_s }, parent)
    , m_region(new QComboBox)
    , m_fullTime(makeFormLine(u"vendorStaffCount"_s))
    , m_asOf(new DateField(QDate::currentDate()))
    , m_source(makeFormLine(u"vendorStaffSource"_s))
{
    m_region->setObjectName(u"vendorStaffRegion"_s);
    m_asOf->setObjectName(u"vendorStaffAsOf"_s);
    m_region->addItem(QString(), u"CA"_s);
    for (const QString &province : VendorWords::provinces())
        m_region->addItem(QString(), QString(u"CA-"_s + province));
    m_regionField = &addField(entry(), m_region);
    m_fullTimeField = &addField(entry(), m_fullTime);
    m_asOfField = &addField(entry(), m_asOf);
    m_sourceField = &addField(entry(), m_source);
}

QString VendorStaffPart::title() const
{
    return tr("Staff by region");
}

void VendorStaffPart::load(const Vendor &vendor)
{
    m_values = vendor.staff;
    for (const StaffCount &one : std::as_const(m_values)) {
        if (m_region->findData(one.region) < 0)
            m_region->addItem(regionWords(one.region), one.region);
    }
    forgetPlace();
    clearEntry();
    fillList();
}

void VendorStaffPart::store(Vendor &vendor) const
{
    vendor.staff = m_values;
}

FormField *VendorStaffPart::fieldOf(const VendorFinding &finding, const Vendor &)
{
    return finding.field == "staff"_L1 ? listFieldAt(finding.position) : nullptr;
}

QString VendorStaffPart::line(qsizetype position) const
{
    const StaffCount &one = m_values.at(position);
    const Formats formats(m_context.language.language());
    QStringList parts { regionWords(one.region),
                        tr("%1 full-time employees", nullptr, int(one.fullTime)).arg(formats.number(one.fullTime)),
                        VendorWords::day(one.asOf), one.source };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void VendorStaffPart::fillEntry(qsizetype position)
{
    const StaffCount &one = m_values.at(position);
    m_region->setCurrentIndex(m_region->findData(one.region));
    m_fullTime->setText(QString::number(one.fullTime));
    m_asOf->setDate(one.asOf);
    m_source->setText(one.source);
}

bool VendorStaffPart::takeEntry(qsizetype position)
{
    const auto count = typedCount(m_fullTime->text().trimmed());
    if (!count) {
        say(*m_fullTimeField, tr("Write a whole number, for example 14."));
        m_fullTime->setFocus();
        return false;
    }
    if (!checkLine(*m_sourceField))
        return false;
    m_values.insert(position, { m_region->currentData().toString(), *count, m_asOf->date(), m_source->text().trimmed() });
    return true;
}

void VendorStaffPart::clearEntry()
{
    m_fullTime->clear();
    m_source->clear();
}

bool VendorStaffPart::isEntryTyped() const
{
    return !m_fullTime->text().isEmpty();
}

void VendorStaffPart::retranslate()
{
    m_regionField->label->setText(tr("New count, in"));
    for (int i = 0; i < m_region->count(); ++i)
        m_region->setItemText(i, regionWords(m_region->itemData(i).toString()));
    m_fullTimeField->label->setText(tr("Full-time employees there"));
    m_asOfField->label->setText(tr("On"));
    m_asOf->setLocale(Formats(m_context.language.language()).locale());
    m_sourceField->label->setText(tr("Who says so"));
    setTexts(tr("Counts"), tr("Remove this count"), tr("Change this count"), tr("Add this count"));
}

} // namespace acquis
