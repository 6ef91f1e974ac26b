// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filemovebar.h"

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
class QMenu;
QT_END_NAMESPACE

namespace acquis {

/// What can be done with the open file as a whole: its steps taken back and again, its moves, and what its stage can do. Actions of the
/// page, with their shortcuts. They ask; the page does it, once what is being typed is taken.
class FileActions final : public QObject
{
    Q_OBJECT
public:
    FileActions(const UiContext &context, FileSession &session, QWidget &page);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *next() const { return m_next; }
    /// Everything that the stage that is looked at can do.
    [[nodiscard]] QMenu *stageMenu() const { return m_stageMenu; }
    void setStageActions(const QList<QAction *> &actions);
    [[nodiscard]] QList<QAction *> moves() const; ///< back to a stage, hand over, end, open again; copy the number
    [[nodiscard]] QList<QAction *> all() const; ///< for the Edit menu

    /// As the open file allows them now.
    void update();
    void retranslate();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void nextRequested();
    void moveRequested(acquis::FileMoveBar::Move move);

private:
    QAction *make(const QString &name, const QKeySequence &shortcut);
    QAction *makeMove(const QString &name, FileMoveBar::Move move);

    const UiContext m_context;
    FileSession &m_session;
    QWidget &m_page;
    QAction *m_undo;
    QAction *m_redo;
    QMenu *m_stageMenu;
    QAction *m_next;
    QAction *m_return;
    QAction *m_holder;
    QAction *m_cancel;
    QAction *m_abandon;
    QAction *m_reopen;
    QAction *m_copy;
};

} // namespace acquis
