// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/formsection.h"

#include "ui/vendors/vendorformpart.h"
#include "ui/widgets/icon.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 30;

} // namespace

FormSection::FormSection(VendorFormPart *part, const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new QToolButton)
    , m_part(part)
    , m_inside(new QWidget)
{
    m_line->setObjectName(name);
    m_line->setCheckable(true);
    m_line->setAutoRaise(true);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setFocusPolicy(Qt::StrongFocus);
    m_line->setMinimumHeight(leastTarget);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont bold = m_line->font();
    bold.setBold(true);
    m_line->setFont(bold);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(20, 2, 4, 10);
    inside->addWidget(part);
    m_inside->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_inside);
    connect(m_line, &QToolButton::toggled, this, [this](bool isOpen) {
        m_inside->setVisible(isOpen);
        showState();
    });
    connect(part, &VendorFormPart::countChanged, this, &FormSection::showState);
    connect(part, &VendorFormPart::faultSaid, this, [this] { setOpen(true); });
}

void FormSection::setOpen(bool isOpen)
{
    m_line->setChecked(isOpen);
}

bool FormSection::isOpen() const
{
    return m_line->isChecked();
}

void FormSection::showState()
{
    const QString title = m_part->title();
    const qsizetype count = m_part->count();
    //: A part of the form and how many entries it has
    m_line->setText(count > 0 ? tr("%1 (%2)", "part, count").arg(title).arg(count) : title);
    m_line->setAccessibleDescription(isOpen() ? tr("unfolded") : tr("folded"));
    m_line->setIcon(themedIcon(m_theme, isOpen() ? u"chevron-down"_s : u"chevron-right"_s));
}

void FormSection::retranslate()
{
    m_part->retranslate();
    showState();
}

} // namespace acquis
