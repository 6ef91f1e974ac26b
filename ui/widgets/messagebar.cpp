// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/icon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct StateLook
{
    QString name;
    QString icon;
};

StateLook lookOf(StateToken state)
{
    switch (state) {
    case StateToken::Ok: return { u"ok"_s, u"ok"_s };
    case StateToken::Warning: return { u"warning"_s, u"warning"_s };
    case StateToken::Error: return { u"error"_s, u"error"_s };
    case StateToken::Neutral: return { u"neutral"_s, u"info"_s };
    case StateToken::Info: break;
    }
    return { u"info"_s, u"info"_s };
}

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_action(new QPushButton)
    , m_second(new QPushButton)
    , m_close(new QToolButton)
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_second->setObjectName(u"messageSecondAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setMinimumSize(24, 24);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_second);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto act = m_message.action)
            act();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (const auto act = m_message.secondAction)
            act();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(&m_theme, &Theme::changed, this, &MessageBar::retranslate);
    hide();
}

void MessageBar::show(const Message &message)
{
    m_message = message;
    setProperty("state", lookOf(message.state).name);
    style()->unpolish(this);
    style()->polish(this);
    retranslate();
    QFrame::show();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void MessageBar::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::retranslate()
{
    const auto said = [](const std::function<QString()> &words) { return words ? words() : QString(); };
    const StateColors colors = m_theme.state(m_message.state);
    m_icon->setPixmap(themedIcon(lookOf(m_message.state).icon, colors.text).pixmap(18, 18));
    const QString title = said(m_message.title);
    const QString text = said(m_message.text);
    m_text->setText(u"<b style=\"color:%1\">%2</b> %3"_s.arg(colors.text.name(), title.toHtmlEscaped(), text.toHtmlEscaped()));
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_action->setText(said(m_message.actionText));
    m_action->setVisible(!m_action->text().isEmpty());
    m_second->setText(said(m_message.secondActionText));
    m_second->setVisible(!m_second->text().isEmpty());
    m_close->setIcon(themedIcon(m_theme, u"close"_s));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace acquis
