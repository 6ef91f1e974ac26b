// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorformpart.h"

#include "ui/vendors/faultlabel.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int linesShown = 4;
constexpr int longestTyped = 30'000;

} // namespace

VendorFormPart::VendorFormPart(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context) { }

FormField &VendorFormPart::addField(QLayout &layout, QWidget *input)
{
    m_fields.push_back(std::make_unique<FormField>(FormField { new QLabel, input, new WrappingLabel }));
    FormField &field = *m_fields.back();
    field.label->setBuddy(input);
    field.fault->setObjectName(input->objectName() + u"Fault"_s);
    field.fault->hide();
    // Several lines show that there are several.
    if (qobject_cast<QAbstractScrollArea *>(input))
        input->setFixedHeight(input->fontMetrics().height() * linesShown + 12);
    else
        input->setMinimumHeight(leastTarget);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(field.label);
    column->addWidget(input);
    column->addWidget(field.fault);
    column->addStretch(1);
    layout.addWidget(part);
    return field;
}

void VendorFormPart::say(FormField &field, const QString &sentence)
{
    sayFault(*field.fault, *field.input, m_context.theme, sentence);
    if (!sentence.isEmpty())
        Q_EMIT faultSaid();
}

void VendorFormPart::clearFaults()
{
    for (const auto &field : m_fields)
        sayFault(*field->fault, *field->input, m_context.theme, {});
}

bool VendorFormPart::checkLine(FormField &field)
{
    const auto *line = qobject_cast<QLineEdit *>(field.input);
    const auto fault = line ? lineFault(line->text(), longestVendorText) : std::nullopt;
    say(field, fault ? VendorWords::fault(*fault) : QString());
    if (fault)
        field.input->setFocus();
    return !fault;
}

QLineEdit *makeFormLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setMaxLength(longestTyped);
    return line;
}

QPushButton *makeFormButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

} // namespace acquis
