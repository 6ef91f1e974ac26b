// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace acquis {

/// Keeps the wheel from changing what it only passes over: lists to choose from, numbers, dates and sliders turn by the wheel
/// while they have the focus, and the wheel does not give it to them; otherwise the page under them scrolls. Installed on the
/// application.
class WheelGuard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace acquis
