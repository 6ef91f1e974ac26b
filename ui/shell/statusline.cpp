// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/integritywords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/icon.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 24;

} // namespace

StatusLine::StatusLine(const UiContext &context, QWidget *parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_register(new QLabel)
    , m_checkIcon(new QLabel)
    , m_check(new QLabel)
    , m_network(new QLabel)
    , m_officer(new QToolButton)
{
    setSizeGripEnabled(false);
    m_register->setObjectName(u"statusRegister"_s);
    m_check->setObjectName(u"statusCheck"_s);
    for (QLabel *label : { m_register, m_network })
        label->setContentsMargins(8, 0, 8, 0);
    addWidget(m_register);
    addWidget(m_checkIcon);
    addWidget(m_check);
    m_officer->setObjectName(u"statusOfficer"_s);
    m_officer->setAutoRaise(true);
    m_officer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_officer->setFocusPolicy(Qt::StrongFocus);
    m_officer->setMinimumHeight(leastTarget);
    addPermanentWidget(m_network);
    addPermanentWidget(m_officer);
    connect(m_officer, &QToolButton::clicked, this, &StatusLine::officerRequested);
    for (const auto signal : { &RegisterSession::opened, &RegisterSession::reloaded, &RegisterSession::checked,
                               &RegisterSession::busyChanged, &RegisterSession::checkingChanged })
        connect(&context.session, signal, this, &StatusLine::retranslate);
    connect(&context.theme, &Theme::changed, this, &StatusLine::retranslate);
    retranslate();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::retranslate()
{
    const auto snapshot = m_context.session.snapshot();
    const QString name = QFileInfo(m_context.session.path()).fileName();
    m_register->setText(m_context.session.isBusy() ? tr("Opening the register…")
                        : snapshot                 ? tr("Register: %1 (SQLite)").arg(name)
                                                   : tr("No register open"));
    m_register->setToolTip(m_context.session.path());
    const bool checking = m_context.session.isChecking();
    const bool checked = snapshot && !checking && snapshot->checkedAt.isValid();
    const bool sound = checked && snapshot->isSound();
    m_checkIcon->setVisible(checked);
    if (checked)
        m_checkIcon->setPixmap(
            themedIcon(sound ? u"ok"_s : u"error"_s, m_context.theme.state(sound ? StateToken::Ok : StateToken::Error).text)
                .pixmap(14, 14));
    const QString time = checked ? m_context.language.formats().time(snapshot->checkedAt) : QString();
    m_check->setText(!snapshot  ? QString()
                     : checking ? tr("Checking its integrity…")
                     : !checked ? tr("Integrity not checked")
                     : sound    ? tr("Integrity checked today, %1").arg(time)
                                : tr("Integrity check failed, %1").arg(time));
    m_check->setToolTip(checked ? IntegrityWords::findings(snapshot->failedChecks) : QString());
    m_network->setText(tr("No network in use"));
    sayOfficer();
}

void StatusLine::sayOfficer()
{
    // The account's name is no name that a file should bear: until somebody says who, this asks.
    const bool isNamed = m_context.settings.isOfficerNamed();
    const QString name = m_context.settings.officer();
    m_officer->setText(isNamed ? QString(name).replace(u"&"_s, u"&&"_s) : tr("Say who you are"));
    m_officer->setIcon(isNamed ? themedIcon(m_context.theme, u"person"_s)
                               : themedIcon(u"warning"_s, m_context.theme.state(StateToken::Warning).text));
    m_officer->setToolTip(isNamed
                              ? tr("%1 works here. Opens the page Office.").arg(name)
                              : tr("Nobody has said who works here: files and the audit trail would name %1, as the account is "
                                   "called. Opens the page Office.")
                                    .arg(name));
    m_officer->setAccessibleName(isNamed ? tr("Who works here: %1").arg(name) : m_officer->text());
    m_officer->setAccessibleDescription(m_officer->toolTip());
}

} // namespace acquis
