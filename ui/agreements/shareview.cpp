// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/shareview.h"

#include "ui/agreements/agreementsession.h"
#include "ui/agreements/senderkey.h"
#include "ui/agreements/sharegiveview.h"
#include "ui/agreements/sharesendersview.h"
#include "ui/agreements/sharesession.h"
#include "ui/agreements/sharetakeview.h"
#include "ui/agreements/sharewords.h"
#include "ui/shell/filewriting.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The one local file that is dragged; a package is one file.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ShareView::ShareView(const UiContext &context, AgreementSession &agreements, QWidget *parent)
    : ShareView(context, agreements, systemKeychain(), parent)
{ }

ShareView::ShareView(const UiContext &context, AgreementSession &agreements, std::unique_ptr<SenderKeychain> keychain,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_share(new ShareSession(context.session, context.jobs, this))
    , m_key(new SenderKey(context.jobs, std::move(keychain), this))
    , m_writing(new FileWriting(context))
    , m_tabs(new QTabWidget)
    , m_give(new ShareGiveView(context, { agreements, *m_share, *m_key, *m_writing }))
    , m_take(new ShareTakeView(context, *m_share))
    , m_senders(new ShareSendersView(context, *m_share, *m_key))
{
    setAcceptDrops(true);
    m_tabs->setObjectName(u"shareTabs"_s);
    m_tabs->setDocumentMode(true);
    for (QWidget *tab : std::initializer_list<QWidget *> { m_give, m_take, m_senders })
        m_tabs->addTab(tab, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_writing);
    makeActions();
    connectParts(agreements);
    retranslate();
}

void ShareView::makeActions()
{
    m_open = new QAction(this);
    m_open->setObjectName(u"shareOpenAction"_s);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    // Only while the focus is here: the page around has shortcuts of its own.
    m_open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_open, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(TakeTab);
        m_take->chooseFile();
    });
    addAction(m_open);
    m_actions = { m_open };
}

void ShareView::connectParts(AgreementSession &agreements)
{
    connect(m_give, &ShareGiveView::messagePosted, this, &ShareView::messagePosted);
    connect(m_give, &ShareGiveView::messageWithdrawn, this, &ShareView::messageWithdrawn);
    connect(m_take, &ShareTakeView::messagePosted, this, &ShareView::messagePosted);
    connect(m_senders, &ShareSendersView::messagePosted, this, &ShareView::messagePosted);
    connect(m_writing, &FileWriting::messagePosted, this, &ShareView::messagePosted);
    connect(m_share, &ShareSession::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(m_key, &SenderKey::failed, this, [this](const ShareError &error) {
        Q_EMIT messagePosted(ShareWords::message(error, [] { return tr("The key was not taken."); }));
    });
    connect(m_take, &ShareTakeView::registerChanged, &agreements, &AgreementSession::refresh);
    connect(&m_context.theme, &Theme::changed, this, &ShareView::retranslate);
}

void ShareView::openPackage(const QString &path)
{
    m_tabs->setCurrentIndex(TakeTab);
    m_take->openPackage(path);
}

void ShareView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ShareView::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openPackage(path);
}

void ShareView::retranslate()
{
    m_tabs->setTabText(GiveTab, tr("Give"));
    m_tabs->setTabText(TakeTab, tr("Take"));
    m_tabs->setTabText(SendersTab, tr("Trusted offices"));
    m_tabs->setTabIcon(GiveTab, themedIcon(m_context.theme, u"export"_s));
    m_tabs->setTabIcon(TakeTab, themedIcon(m_context.theme, u"import"_s));
    m_tabs->setTabIcon(SendersTab, themedIcon(m_context.theme, u"shield"_s));
    m_tabs->setAccessibleName(tr("Share packages"));
    m_open->setText(tr("Open a share package…"));
    m_give->retranslate();
    m_take->retranslate();
    m_senders->retranslate();
    m_writing->retranslate();
}

} // namespace acquis
