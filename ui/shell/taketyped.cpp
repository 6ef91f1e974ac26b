// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taketyped.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace acquis {

void takeTyped(const QWidget &part)
{
    const QPointer<QWidget> input = part.window()->focusWidget();
    if (!input || (input != &part && !part.isAncestorOf(input)))
        return;
    if (input != QApplication::focusWidget()) {
        // In a window that is not in front inputs keep what is typed until one comes back to them.
        QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(input, &left);
        return;
    }
    input->clearFocus();
    if (input && input->isVisible() && !QApplication::focusWidget())
        input->setFocus(Qt::OtherFocusReason);
}

} // namespace acquis
