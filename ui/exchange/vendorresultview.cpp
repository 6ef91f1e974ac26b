// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendorresultview.h"

#include "ui/exchange/vendorimportsession.h"
#include "ui/exchange/vendorimportwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/message.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 32;

} // namespace

VendorResultView::VendorResultView(const VendorImportSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_vendors(new QPushButton)
    , m_undo(new QPushButton)
    , m_again(new QPushButton)
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setObjectName(u"vendorResult"_s);
    m_text->setObjectName(u"vendorResultText"_s);
    m_vendors->setObjectName(u"showVendors"_s);
    m_vendors->setProperty("primary", true);
    m_undo->setObjectName(u"undoVendors"_s);
    m_again->setObjectName(u"importMoreAfterVendors"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : { m_vendors, m_undo, m_again }) {
        button->setMinimumHeight(28);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(1);
    for (QLabel *label : { m_icon, m_title, m_text }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(buttons);
    column->addStretch(3);
    connect(m_vendors, &QPushButton::clicked, this, &VendorResultView::vendorsRequested);
    connect(m_undo, &QPushButton::clicked, this, &VendorResultView::undoRequested);
    connect(m_again, &QPushButton::clicked, this, &VendorResultView::againRequested);
    connect(&theme, &Theme::changed, this, &VendorResultView::retakeIcons);
    retakeIcons();
}

void VendorResultView::retakeIcons()
{
    m_icon->setPixmap(themedIcon(u"ok"_s, m_theme.state(StateToken::Ok).text).pixmap(iconSize, iconSize));
    m_undo->setIcon(themedIcon(m_theme, u"undo"_s));
}

QString VendorResultView::title(const VendorImportSession &session, const Formats &formats)
{
    const qsizetype count = session.outcome().added.ids.size();
    const int plural = static_cast<int>(qMin<qsizetype>(count, std::numeric_limits<int>::max()));
    return tr("%1 vendors were added to the register.", nullptr, plural).arg(formats.number(count));
}

void VendorResultView::retranslate(const Formats &formats)
{
    m_title->setText(title(m_session, formats));
    const QString source = VendorImportWords::shown(m_session.source().name);
    const std::optional<Error> &problem = m_session.outcome().notRemembered;
    m_text->setText(problem
                        ? tr("From %1. What the columns hold could not be remembered: %2").arg(source, errorTitle(*problem))
                        : tr("From %1. What the columns hold is remembered for the next file with these headings.").arg(source));
    m_vendors->setText(tr("Show in Vendors"));
    m_undo->setText(tr("Undo import"));
    m_again->setText(tr("Import other files"));
}

void VendorResultView::takeFocus()
{
    m_vendors->setFocus();
}

} // namespace acquis
