// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace acquis {

namespace {

constexpr int leastHeight = 80;

} // namespace

FormScroll::FormScroll(QWidget *form, const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(form);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // it follows the input that has it
    viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    form->installEventFilter(this);
}

QSize FormScroll::minimumSizeHint() const
{
    return { widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), leastHeight };
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace acquis
