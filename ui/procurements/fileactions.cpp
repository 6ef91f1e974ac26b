// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/fileactions.h"

#include "ui/procurements/filesession.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

namespace acquis {

using namespace Qt::StringLiterals;

FileActions::FileActions(const UiContext &context, FileSession &session, QWidget &page)
    : QObject(&page)
    , m_context(context)
    , m_session(session)
    , m_page(page)
    , m_undo(make(u"fileUndo"_s, QKeySequence::Undo))
    , m_redo(make(u"fileRedo"_s, QKeySequence::Redo))
    , m_stageMenu(new QMenu(&page))
    , m_next(make(u"fileNext"_s, QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , m_return(makeMove(u"fileReturn"_s, FileMoveBar::Move::Return))
    , m_holder(makeMove(u"fileHolder"_s, FileMoveBar::Move::Holder))
    , m_cancel(makeMove(u"fileCancel"_s, FileMoveBar::Move::Cancel))
    , m_abandon(makeMove(u"fileAbandon"_s, FileMoveBar::Move::Abandon))
    , m_reopen(makeMove(u"fileReopen"_s, FileMoveBar::Move::Reopen))
    , m_copy(make(u"fileCopyNumber"_s, {}))
{
    m_redo->setShortcuts({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) }); // either habit
    m_undo->setIcon(themedIcon(m_context.theme, u"undo"_s));
    m_stageMenu->setObjectName(u"fileStageMenu"_s);
    connect(m_undo, &QAction::triggered, this, &FileActions::undoRequested);
    connect(m_redo, &QAction::triggered, this, &FileActions::redoRequested);
    connect(m_next, &QAction::triggered, this, &FileActions::nextRequested);
    connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_session.file().head.number); });
}

QAction *FileActions::make(const QString &name, const QKeySequence &shortcut)
{
    auto *action = new QAction(&m_page);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    m_page.addAction(action);
    return action;
}

QAction *FileActions::makeMove(const QString &name, FileMoveBar::Move move)
{
    QAction *action = make(name, {});
    connect(action, &QAction::triggered, this, [this, move] { Q_EMIT moveRequested(move); });
    return action;
}

QList<QAction *> FileActions::moves() const
{
    return { m_return, m_holder, m_cancel, m_abandon, m_reopen, m_copy };
}

QList<QAction *> FileActions::all() const
{
    return QList<QAction *> { m_undo, m_redo, m_stageMenu->menuAction(), m_next } + moves();
}

void FileActions::setStageActions(const QList<QAction *> &actions)
{
    if (m_stageMenu->actions() != actions) {
        for (QAction *action : m_stageMenu->actions())
            m_stageMenu->removeAction(action);
        m_stageMenu->addActions(actions);
    }
    m_stageMenu->menuAction()->setEnabled(!actions.isEmpty());
}

void FileActions::update()
{
    const ProcurementFile &file = m_session.file();
    const bool isOpen = m_session.isOpen() && file.state == FileState::Open;
    m_undo->setEnabled(m_session.isOpen() && m_session.canUndo());
    m_redo->setEnabled(m_session.isOpen() && m_session.canRedo());
    for (QAction *action : { m_next, m_holder, m_cancel, m_abandon })
        action->setEnabled(isOpen);
    m_return->setEnabled(isOpen && file.stage != FileStage::Need);
    m_reopen->setEnabled(m_session.isOpen() && !isOpen);
    m_copy->setEnabled(m_session.isOpen());
    m_next->setText(file.stage == FileStage::Close ? tr("Close the file") : tr("Next stage"));
}

void FileActions::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_stageMenu->setTitle(tr("In this stage"));
    m_return->setText(tr("Back to a stage…"));
    m_holder->setText(tr("Hand over…"));
    m_cancel->setText(tr("Cancel the file…"));
    m_abandon->setText(tr("Abandon the file…"));
    m_reopen->setText(tr("Open again…"));
    m_copy->setText(tr("Copy the number"));
    update();
}

} // namespace acquis
