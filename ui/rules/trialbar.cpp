// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialbar.h"

#include "ui/rules/optionssession.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace acquis {

using namespace Qt::StringLiterals;

TrialBar::TrialBar(const UiContext &context, OptionsSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_icon(new QLabel)
    , m_words(new QLabel)
    , m_reset(new QPushButton)
    , m_enter(new QPushButton)
{
    setObjectName(u"trialBar"_s);
    m_words->setObjectName(u"trialWords"_s);
    m_reset->setObjectName(u"trialReset"_s);
    m_enter->setObjectName(u"trialEnter"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_words);
    row->addWidget(m_reset);
    row->addWidget(m_enter);
    constexpr int target = 24;
    m_reset->setMinimumHeight(target);
    m_enter->setMinimumHeight(target);
    hide();
    connect(m_reset, &QPushButton::clicked, &m_session, &OptionsSession::resetTrial);
    connect(m_enter, &QPushButton::clicked, &m_session, &OptionsSession::enterTrial);
    connect(&context.theme, &Theme::changed, this, &TrialBar::retakeColors);
    retakeColors();
}

void TrialBar::retakeColors()
{
    const QColor color = m_context.theme.state(StateToken::Warning).text;
    constexpr int size = 16;
    m_icon->setPixmap(themedIcon(u"edit"_s, color).pixmap(size, size));
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, color);
    m_words->setPalette(palette);
}

void TrialBar::retranslate()
{
    setAccessibleName(tr("Trial"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Go back to what is entered."));
    m_enter->setText(tr("Keep"));
    m_enter->setToolTip(tr("Enter what is tried."));
    update();
}

void TrialBar::update()
{
    setVisible(m_session.isTrial());
    if (!m_session.isTrial())
        return;
    const RulesWords words(m_context.language.language());
    const Need &entered = m_session.entered();
    QStringList parts;
    if (entered.value != m_session.need().value)
        parts << words.formats().money(entered.value);
    if (entered.date != m_session.need().date)
        parts << words.day(entered.date);
    m_words->setText(tr("Trial: entered %1", "an amount, a day, or both").arg(parts.join(u", "_s)));
}

} // namespace acquis
