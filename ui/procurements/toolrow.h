// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/flowlayout.h"

#include <QVBoxLayout>
#include <QWidget>

namespace acquis {

/// Tools of a part beside each other, below each other where large text leaves no room. Takes them over.
[[nodiscard]] inline QWidget *makeToolRow(const QList<QWidget *> &tools)
{
    auto *inside = new QWidget;
    auto *flow = new FlowLayout(inside);
    for (QWidget *tool : tools)
        flow->addWidget(tool);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(12, 8, 12, 0);
    column->addWidget(inside);
    return row;
}

} // namespace acquis
