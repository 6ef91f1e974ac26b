// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communityview.h"

#include "ui/agreements/agreementsession.h"
#include "ui/agreements/communitychairtab.h"
#include "ui/agreements/communityedits.h"
#include "ui/agreements/communitymeetingstab.h"
#include "ui/agreements/communitymemberstab.h"
#include "ui/agreements/communityrecommendationstab.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quartersNamed = 4; ///< the newest; of the others their number

} // namespace

CommunityView::CommunityView(const UiContext &context, AgreementSession &agreements, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_agreements(agreements)
    , m_edits(new CommunityEdits(context.session, context.jobs, this))
    , m_notice(new WrappingLabel)
    , m_tabs(new QTabWidget)
{
    const CommunityTab::Parts parts { agreements, *m_edits };
    m_pages = { new CommunityMembersTab(context, parts), new CommunityMeetingsTab(context, parts),
                new CommunityChairTab(context, parts), new CommunityRecommendationsTab(context, parts) };
    m_notice->setObjectName(u"communityNotice"_s);
    m_notice->setMargin(4);
    m_tabs->setObjectName(u"communityTabs"_s);
    m_tabs->setDocumentMode(true);
    for (CommunityTab *page : std::as_const(m_pages))
        m_tabs->addTab(page, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    makeActions();
    connectParts();
    retranslate();
}

CommunityTab *CommunityView::current() const
{
    return m_pages.at(m_tabs->currentIndex());
}

void CommunityView::makeActions()
{
    const auto make = [this](const QString &name, const QKeySequence &shortcut, auto &&act) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        // Only while the focus is here: the page around has other views with shortcuts of their own.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions << action;
        return action;
    };
    m_undo = make(u"communityUndoAction"_s, QKeySequence::Undo, [this] { m_edits->undo(); });
    m_save = make(u"communitySaveAction"_s, QKeySequence::Save, [this] {
        if (current()->isChanged())
            current()->save();
    });
    m_add = make(u"communityAddAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { current()->add(); });
}

void CommunityView::connectParts()
{
    for (const CommunityTab *page : std::as_const(m_pages))
        connect(page, &CommunityTab::messagePosted, this, &CommunityView::messagePosted);
    connect(m_edits, &CommunityEdits::stateChanged, this, &CommunityView::updateActions);
    connect(m_edits, &CommunityEdits::done, this, [this](CommunityEdits::Kind kind) {
        m_agreements.refresh();
        if (kind != CommunityEdits::Kind::Undone)
            return;
        Message message;
        message.state = StateToken::Ok;
        message.title = [] { return tr("Undone."); };
        message.text = [] { return tr("The record is as it was before."); };
        Q_EMIT messagePosted(message);
    });
    connect(m_edits, &CommunityEdits::undoFailed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(&m_agreements, &AgreementSession::changed, this, [this] {
        showNotice();
        updateActions();
    });
    connect(&m_context.theme, &Theme::changed, this, &CommunityView::retranslate);
}

void CommunityView::showNotice()
{
    const auto holdings = m_agreements.holdings();
    QString notice;
    if (holdings && !holdings->members.isEmpty()) {
        QList<CommunityMeeting> meetings;
        for (const Kept<CommunityMeeting> &kept : holdings->meetings)
            meetings << kept.value;
        const QDate today = QDate::currentDate();
        QDate first = today;
        for (const Kept<CommunityMember> &kept : holdings->members)
            first = std::min(first, kept.value.from);
        const QList<QDate> missing = quartersWithoutMeeting(meetings, first, today);
        const CommunityWords words(m_context.language.language());
        QStringList names;
        for (const QDate quarter : missing.last(std::min(quartersNamed, missing.size())))
            names << words.quarter(quarter);
        if (missing.size() > quartersNamed)
            notice = tr("%n quarters have no regular meeting, the last of them %1.", nullptr, int(missing.size()))
                         .arg(names.join(u", "_s));
        else if (!missing.isEmpty())
            notice = tr("No regular meeting was held or set for %1.").arg(names.join(u", "_s));
    }
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.state(StateToken::Warning).text);
    m_notice->setPalette(palette);
}

void CommunityView::updateActions()
{
    m_undo->setEnabled(m_edits->canUndo());
    m_save->setEnabled(m_agreements.holdings() && !m_edits->isWriting());
    m_add->setEnabled(m_agreements.holdings() && !m_edits->isWriting());
}

QString CommunityView::unsavedWork() const
{
    const bool isChanged = std::ranges::any_of(m_pages, &CommunityTab::isChanged);
    return isChanged ? tr("What you wrote of the community is not saved.") : QString();
}

void CommunityView::retranslate()
{
    const QStringList titles { tr("Members"), tr("Meetings"), tr("Chair"), tr("Recommendations") };
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, titles.at(i));
        m_pages.at(i)->retranslate();
    }
    m_tabs->setAccessibleName(tr("Community of practice"));
    m_undo->setText(tr("Undo the last change of the community"));
    m_undo->setIcon(themedIcon(m_context.theme, u"undo"_s));
    m_save->setText(tr("Save what is written of the community"));
    m_add->setText(tr("New record of the community"));
    showNotice();
    updateActions();
}

} // namespace acquis
