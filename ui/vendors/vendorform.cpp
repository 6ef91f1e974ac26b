// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorform.h"

#include "ui/vendors/formsection.h"
#include "ui/vendors/vendorcategoriespart.h"
#include "ui/vendors/vendorcontactspart.h"
#include "ui/vendors/vendorlinkspart.h"
#include "ui/vendors/vendornamespart.h"
#include "ui/vendors/vendornotespart.h"
#include "ui/vendors/vendornumberspart.h"
#include "ui/vendors/vendorownershippart.h"
#include "ui/vendors/vendorplacepart.h"
#include "ui/vendors/vendorsizespart.h"
#include "ui/vendors/vendorstaffpart.h"
#include "ui/vendors/vendorstandingspart.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype openAtFirst = 3; ///< names, numbers, place

} // namespace

VendorForm::VendorForm(const UiContext &context, VendorSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea)
    , m_fault(new WrappingLabel)
    , m_save(makeFormButton(u"vendorSave"_s))
    , m_cancel(makeFormButton(u"vendorCancel"_s))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(2);
    addPart(*column, new VendorNamesPart(context), u"vendorPartNames"_s);
    addPart(*column, new VendorNumbersPart(context), u"vendorPartNumbers"_s);
    addPart(*column, new VendorPlacePart(context), u"vendorPartPlace"_s);
    addPart(*column, new VendorSizesPart(context), u"vendorPartSizes"_s);
    addPart(*column, new VendorStandingsPart(context), u"vendorPartStandings"_s);
    addPart(*column, new VendorCategoriesPart(context), u"vendorPartCategories"_s);
    addPart(*column, new VendorOwnershipPart(context), u"vendorPartOwnership"_s);
    addPart(*column, new VendorStaffPart(context), u"vendorPartStaff"_s);
    addPart(*column, new VendorLinksPart(context, session), u"vendorPartLinks"_s);
    addPart(*column, new VendorContactsPart(context), u"vendorPartContacts"_s);
    addPart(*column, new VendorNotesPart(context), u"vendorPartNotes"_s);
    column->addStretch(1);
    m_scroll->setObjectName(u"vendorFormScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inside);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The ground of the panel shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 8);
    m_save->setProperty("primary", true);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_fault->setObjectName(u"vendorFault"_s);
    m_fault->setMargin(8);
    m_fault->hide();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_fault);
    page->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &VendorForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &VendorForm::cancelRequested);
    // Tab may lead to what is scrolled away.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
}

void VendorForm::addPart(QVBoxLayout &column, VendorFormPart *part, const QString &name)
{
    auto *section = new FormSection(part, name, m_context.theme);
    column.addWidget(section);
    m_sections << section;
}

void VendorForm::setRecord(const std::optional<VendorRecord> &record)
{
    m_record = record;
    clearFaults();
    const Vendor vendor = record ? record->vendor : Vendor {};
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        m_sections.at(i)->part().load(vendor);
        m_sections.at(i)->setOpen(i < openAtFirst);
    }
    m_asSet = this->vendor();
    retranslate();
}

QString VendorForm::title() const
{
    return m_record ? tr("Change the vendor") : tr("New vendor");
}

void VendorForm::begin()
{
    m_sections.first()->part().setFocus();
}

Vendor VendorForm::vendor() const
{
    Vendor vendor = m_record ? m_record->vendor : Vendor {};
    for (const FormSection *section : m_sections)
        section->part().store(vendor);
    return vendor;
}

bool VendorForm::isChanged() const
{
    return vendor() != m_asSet
           || std::ranges::any_of(m_sections, [](const FormSection *one) { return one->part().isHalfTyped(); });
}

void VendorForm::clearFaults()
{
    for (const FormSection *section : std::as_const(m_sections))
        section->part().clearFaults();
    m_fault->hide();
}

std::pair<VendorFormPart *, FormField *> VendorForm::fieldOf(const VendorFinding &finding) const
{
    const Vendor written = vendor();
    for (const FormSection *section : m_sections) {
        if (FormField *field = section->part().fieldOf(finding, written))
            return { &section->part(), field };
    }
    return { nullptr, nullptr };
}

void VendorForm::showFindings(const QList<VendorFinding> &findings)
{
    clearFaults();
    QWidget *first = nullptr;
    for (const VendorFinding &finding : findings) {
        const auto [part, field] = fieldOf(finding);
        if (!field) {
            m_fault->setText(VendorWords::fault(finding.fault));
            m_fault->show();
            continue;
        }
        part->say(*field, VendorWords::fault(finding.fault));
        if (!first)
            first = field->input;
    }
    if (first)
        first->setFocus();
}

void VendorForm::sayHolder(const VendorFinding &finding, const QString &holder)
{
    const auto [part, field] = fieldOf(finding);
    if (field)
        part->say(*field, tr("“%1” has this number.").arg(holder));
}

void VendorForm::save()
{
    // What was typed for a new entry and not added yet belongs to what is saved.
    for (const FormSection *section : std::as_const(m_sections)) {
        if (!section->part().finishEntry())
            return;
    }
    const QList<VendorFinding> findings = vendorFindings(vendor());
    showFindings(findings);
    if (findings.isEmpty())
        Q_EMIT saveRequested();
}

void VendorForm::setWriting(bool isWriting)
{
    m_save->setEnabled(!isWriting);
}

void VendorForm::retranslate()
{
    for (FormSection *section : std::as_const(m_sections))
        section->retranslate();
    m_save->setText(tr("Save"));
    m_save->setIcon(themedIcon(m_context.theme, u"save"_s, ColorToken::OnAccent));
    m_cancel->setText(tr("Cancel"));
}

} // namespace acquis
