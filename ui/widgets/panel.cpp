// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeaderHeight = 32;

} // namespace

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_title(new WrappingLabel)
    , m_subtitle(new QLabel)
    , m_footnote(new QLabel)
{
    m_headerRow = new QWidget;
    m_headerRow->setObjectName(u"panelHeader"_s);
    m_header = new QHBoxLayout(m_headerRow);
    m_header->setContentsMargins(10, 3, 6, 3);
    m_header->setSpacing(8);
    m_title->setObjectName(u"panelTitle"_s);
    m_subtitle->setObjectName(u"panelSubtitle"_s);
    m_subtitle->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_subtitle->setFocusPolicy(Qt::NoFocus);
    m_subtitle->setWordWrap(true); // gives way to the title
    m_header->addWidget(m_icon);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    m_icon->hide();
    m_headerRow->setMinimumHeight(leastHeaderHeight);

    m_footnote->setObjectName(u"panelFootnote"_s);
    m_footnote->setWordWrap(true);
    m_footnote->hide();

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(m_headerRow);
    m_content = new QVBoxLayout;
    m_content->setSpacing(0);
    outer->addLayout(m_content, 1);
    outer->addWidget(m_footnote);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    keepHeaderWhole();
}

void Panel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    keepHeaderWhole();
}

void Panel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    keepHeaderWhole();
}

void Panel::keepHeaderWhole()
{
    const int wanted = m_header->heightForWidth(contentsRect().width() - 2);
    m_headerRow->setMinimumHeight(std::max(leastHeaderHeight, wanted));
}

void Panel::setHeaderIcon(const QIcon &icon)
{
    m_icon->setPixmap(icon.pixmap(16, 16));
    m_icon->setVisible(!icon.isNull());
}

void Panel::addTool(QWidget *tool)
{
    m_header->addWidget(tool);
}

void Panel::addContent(QWidget *content, int stretch)
{
    m_content->addWidget(content, stretch);
}

void Panel::setFootnote(const QString &text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

} // namespace acquis
