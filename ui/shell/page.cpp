// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QEvent>

namespace acquis {

QAction *Page::makeAction(const QString &name, const QKeySequence &shortcut, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
}

} // namespace acquis
