// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/buttonrow.h"

#include "ui/widgets/flowlayout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

ButtonRow::ButtonRow(const QList<QPushButton *> &buttons, QWidget *parent) : QWidget(parent)
{
    auto *inside = new QWidget;
    auto *flow = new FlowLayout(inside);
    for (QPushButton *button : buttons)
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addWidget(inside);
}

} // namespace acquis
