// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// Buttons of a panel beside each other, below each other where large text leaves no room.
class ButtonRow final : public QWidget
{
    Q_OBJECT
public:
    /// Takes the buttons over.
    explicit ButtonRow(const QList<QPushButton *> &buttons, QWidget *parent = nullptr);
};

} // namespace acquis
