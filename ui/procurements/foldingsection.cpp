// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/foldingsection.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

} // namespace

FoldingSection::FoldingSection(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new QToolButton)
    , m_summary(new WrappingLabel)
    , m_content(new QWidget)
{
    setObjectName(name);
    m_head->setObjectName(name + u"Fold"_s);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setMinimumHeight(leastTarget);
    m_summary->setObjectName(name + u"Summary"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_head);
    row->addWidget(m_summary, 1);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(8, 0, 0, 8);
    inner->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_content);
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(&context.theme, &Theme::changed, this, &FoldingSection::draw);
    draw();
}

void FoldingSection::addContent(QWidget *content)
{
    m_content->layout()->addWidget(content);
}

void FoldingSection::setTitle(const QString &title)
{
    m_title = title;
    m_head->setText(title);
    tell();
}

void FoldingSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    tell();
}

void FoldingSection::tell()
{
    m_head->setAccessibleName(m_isOpen ? tr("%1, open").arg(m_title) : tr("%1, folded").arg(m_title));
    m_head->setAccessibleDescription(m_summary->text());
}

void FoldingSection::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    m_content->setVisible(isOpen);
    tell();
    draw();
}

void FoldingSection::draw()
{
    QFont bold = font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_head->setIcon(themedIcon(m_context.theme, m_isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    QPalette palette = m_summary->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.color(ColorToken::TextSecondary));
    m_summary->setPalette(palette);
}

void FoldingSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        draw();
    else if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace acquis
