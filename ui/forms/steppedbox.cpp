// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/steppedbox.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace acquis {

SteppedBox::SteppedBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isStepping)
            m_hasStepped = true;
        else
            Q_EMIT chosen();
    });
}

void SteppedBox::finish()
{
    if (std::exchange(m_hasStepped, false))
        Q_EMIT chosen();
}

bool SteppedBox::event(QEvent *event)
{
    // Before Tab looks for the next input: the choice may show another one.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            finish();
    }
    return QComboBox::event(event);
}

void SteppedBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_hasStepped && isEnter) {
        finish();
        return;
    }
    if (m_hasStepped && event->key() == Qt::Key_Escape) {
        m_hasStepped = false;
        Q_EMIT givenUp();
        return;
    }
    const QScopedValueRollback stepping(m_isStepping, true);
    QComboBox::keyPressEvent(event);
}

void SteppedBox::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    const QScopedValueRollback stepping(m_isStepping, true);
    QComboBox::wheelEvent(event);
}

void SteppedBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        finish();
    QComboBox::focusOutEvent(event);
}

} // namespace acquis
