// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorlistpart.h"

#include "ui/shell/viewcolors.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QWidget *makeFlow(FlowLayout::Columns columns, QLayout **layout)
{
    auto *widget = new QWidget;
    *layout = new FlowLayout(widget, columns, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return widget;
}

} // namespace

VendorListPart::VendorListPart(const UiContext &context, const Names &names, QWidget *parent)
    : VendorFormPart(context, parent)
    , m_top(new QVBoxLayout)
    , m_list(new QListWidget)
    , m_change(makeFormButton(names.change))
    , m_remove(makeFormButton(names.remove))
    , m_add(makeFormButton(names.add))
{
    m_list->setObjectName(names.list);
    followTheme(*m_list, context.theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_top);
    m_listField = &addField(*column, m_list);
    QLayout *buttonRow = nullptr;
    m_buttons = makeFlow(FlowLayout::Columns::Natural, &buttonRow);
    column->addWidget(m_buttons);
    buttonRow->addWidget(m_change);
    buttonRow->addWidget(m_remove);
    column->addWidget(makeFlow(FlowLayout::Columns::Equal, &m_entry));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &VendorListPart::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &VendorListPart::change);
    connect(m_change, &QPushButton::clicked, this, &VendorListPart::change);
    connect(m_remove, &QPushButton::clicked, this, &VendorListPart::remove);
    connect(m_add, &QPushButton::clicked, this, &VendorListPart::add);
}

bool VendorListPart::isHalfTyped() const
{
    return isEntryTyped();
}

bool VendorListPart::finishEntry()
{
    if (isEntryTyped())
        add();
    return !isEntryTyped();
}

void VendorListPart::add()
{
    clearFaults();
    const qsizetype place = m_place >= 0 ? std::min(m_place, count()) : count();
    if (!takeEntry(place))
        return;
    m_place = -1;
    clearEntry();
    fillList();
    m_list->setCurrentRow(int(place));
}

void VendorListPart::change()
{
    const int row = m_list->currentRow();
    clearFaults();
    if (row < 0)
        return;
    if (isEntryTyped()) { // it would be lost
        say(*m_listField, tr("Add what is typed below first: its fields are needed."));
        return;
    }
    fillEntry(row);
    removeAt(row);
    m_place = row;
    fillList();
    if (auto *first = qobject_cast<QLabel *>(m_entry->itemAt(0)->widget()->layout()->itemAt(0)->widget()))
        first->buddy()->setFocus();
}

void VendorListPart::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    removeAt(row);
    fillList();
}

void VendorListPart::fillList()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (qsizetype i = 0; i < count(); ++i)
        m_list->addItem(line(i));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    // An empty list says nothing that its missing does not.
    m_listField->input->parentWidget()->setVisible(count() > 0);
    m_buttons->setVisible(count() > 0);
    updateButtons();
    Q_EMIT countChanged();
}

void VendorListPart::updateButtons()
{
    const bool isChosen = m_list->currentRow() >= 0;
    m_remove->setEnabled(isChosen);
    m_change->setEnabled(isChosen);
}

FormField *VendorListPart::listFieldAt(qsizetype position)
{
    m_list->setCurrentRow(int(position));
    return m_listField;
}

void VendorListPart::setTexts(const QString &list, const QString &remove, const QString &change, const QString &add)
{
    m_listField->label->setText(list);
    m_remove->setText(remove);
    m_change->setText(change);
    m_add->setText(add);
    m_add->setIcon(themedIcon(m_context.theme, u"plus"_s));
    fillList();
}

} // namespace acquis
