// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace acquis {

/// A box whose choice is told when it is made, not at every step of the arrow keys on the way to it. The wheel turns it only while it
/// has the focus, so that scrolling a form changes nothing.
class SteppedBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit SteppedBox(QWidget *parent = nullptr);

    void finish(); ///< tells what was stepped to

Q_SIGNALS:
    void chosen(); ///< picked of the list, set by the program, or stepped to and then left or confirmed by Enter
    void givenUp(); ///< Escape, after steps

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_isStepping = false;
    bool m_hasStepped = false;
};

} // namespace acquis
