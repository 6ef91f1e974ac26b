// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendornotespart.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

VendorNotesPart::VendorNotesPart(const UiContext &context, QWidget *parent)
    : VendorFormPart(context, parent)
    , m_notes(new QPlainTextEdit)
{
    m_notes->setObjectName(u"vendorNotes"_s);
    m_notes->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_field = &addField(*column, m_notes);
}

QString VendorNotesPart::title() const
{
    return tr("Notes");
}

void VendorNotesPart::load(const Vendor &vendor)
{
    m_notes->setPlainText(vendor.notes);
}

void VendorNotesPart::store(Vendor &vendor) const
{
    vendor.notes = m_notes->toPlainText();
}

FormField *VendorNotesPart::fieldOf(const VendorFinding &finding, const Vendor &)
{
    return finding.field == "notes"_L1 ? m_field : nullptr;
}

void VendorNotesPart::retranslate()
{
    m_field->label->setText(tr("Notes, in the words of whoever writes them"));
}

} // namespace acquis
