// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filewriting.h"
#include "ui/shell/registersession.h"
#include "ui/vendors/duplicatesview.h"
#include "ui/vendors/equivalenceview.h"
#include "ui/vendors/passportexports.h"
#include "ui/vendors/sizechoice.h"
#include "ui/vendors/vendorcard.h"
#include "ui/vendors/vendorcomparison.h"
#include "ui/vendors/vendorform.h"
#include "ui/vendors/vendorlistview.h"
#include "ui/vendors/vendorspage.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QPushButton>

#include <array>

// The words of the page of vendors.
namespace acquis {

using namespace Qt::StringLiterals;

QString VendorsPage::title() const
{
    return tr("Vendors");
}

QString VendorsPage::iconName() const
{
    return u"vendors"_s;
}

QString VendorsPage::helpAnchor() const
{
    return u"vendors"_s;
}

QString VendorsPage::unsavedWork() const
{
    if (isFormOpen() && m_form->isChanged())
        return tr("What you changed of a vendor is not saved.");
    return m_rules->isHalfTyped() ? tr("A rule for recognised standings is typed and not added.") : QString();
}

void VendorsPage::showEmptyWords()
{
    const bool isOpen = m_context.session.isOpen();
    m_emptyAdd->setVisible(isOpen);
    m_emptySample->setVisible(!isOpen);
    m_emptyImport->setVisible(!isOpen);
    m_emptyText->setText(isOpen
                             ? tr("This register has no vendors yet. Here stand the firms you buy from or could buy from: their "
                                  "names and numbers, their size with its evidence, and whose lists they are on.")
                             : tr("No register is open. Vendors belong to a register: open one from the File menu, open the "
                                  "sample, or import files of accounts to begin one."));
}

void VendorsPage::retranslate()
{
    m_undo->setText(tr("&Undo the last change of a vendor"));
    m_find->setText(tr("&Find a vendor"));
    m_add->setText(tr("&Add a vendor"));
    m_edit->setText(tr("&Change the vendor"));
    m_remove->setText(tr("&Remove the vendor"));
    m_compare->setText(tr("Compare vendors"));
    m_same->setText(tr("Same firm: merge the pair"));
    m_different->setText(tr("Not the same firm"));
    m_next->setText(tr("Next pair of possible duplicates"));
    m_copy->setText(tr("Copy the vendors"));
    m_csv->setText(tr("Save the vendors as CSV…"));
    const std::array parts { tr("Register"), tr("Possible duplicates"), tr("Recognised standings") };
    const std::array shows { tr("Show the register of vendors"), tr("Show possible duplicates"),
                             tr("Show recognised standings") };
    const std::array icons { u"vendors"_s, u"both"_s, u"shield"_s };
    for (int i = 0; i < int(parts.size()); ++i) {
        m_parts->setSegmentText(i, parts[size_t(i)]);
        m_parts->setSegmentIcon(i, themedIcon(m_context.theme, icons[size_t(i)]));
        m_partActions.at(i)->setText(shows[size_t(i)]);
    }
    m_cardPanel->setTitle(tr("The vendor"));
    m_card->setAccessibleName(tr("The chosen vendor"));
    m_addButton->setText(tr("Add…"));
    m_addButton->setIcon(themedIcon(m_context.theme, u"plus"_s));
    m_editButton->setText(tr("Change…"));
    m_editButton->setIcon(themedIcon(m_context.theme, u"edit"_s));
    m_removeButton->setText(tr("Remove"));
    m_removeButton->setIcon(themedIcon(m_context.theme, u"minus"_s));
    m_passportButton->setText(tr("VOR passport…"));
    m_passportButton->setIcon(themedIcon(m_context.theme, u"export"_s));
    m_emptyAdd->setText(tr("Add a vendor…"));
    m_emptyAdd->setIcon(themedIcon(m_context.theme, u"plus"_s));
    m_emptySample->setText(tr("Open the sample register"));
    m_emptySample->setIcon(themedIcon(m_context.theme, u"sample"_s));
    m_emptyImport->setText(tr("Import files…"));
    m_emptyImport->setIcon(themedIcon(m_context.theme, u"import"_s));
    m_sizes->retranslate();
    m_writing->retranslate();
    m_passport->retranslate();
    m_list->retranslate();
    m_duplicates->retranslate();
    m_rules->retranslate();
    m_comparison->retranslate();
    m_card->retranslate();
    m_form->retranslate();
    m_formPanel->setTitle(m_form->title());
    showEmptyWords();
    showCard();
}

} // namespace acquis
