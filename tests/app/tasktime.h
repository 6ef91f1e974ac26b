// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace acquis::test {

/// How long a practised officer with mouse and keyboard would take for the deeds of a walk, by the keystroke-level model of Card, Moran and
/// Newell ("The keystroke-level model for user performance time with interactive systems", Communications of the ACM 23 (7), 1980): what is
/// counted is deeds, not the speed of the machine that walks. The time to read what the program says is not in it.
class TaskTime
{
public:
    /// Think of a thing and go there: by Tab where it is that many stops away and this is quicker, else with the mouse.
    void go(int stops);
    void click(); ///< on a thing beside the last one: a line of a list that dropped down
    void tab(); ///< to the next cell
    void type(qsizetype letters); ///< at the speed of an average typist
    void shortcut(); ///< think of a key and press it

    [[nodiscard]] double seconds() const { return m_seconds; }
    [[nodiscard]] QString told() const; ///< for those who read what a walk says

private:
    void takeMouse();
    void takeKeys();

    double m_seconds = 0;
    int m_clicks = 0;
    int m_tabs = 0;
    int m_shortcuts = 0;
    qsizetype m_letters = 0;
    bool m_isAtMouse = true; ///< the hand
};

} // namespace acquis::test
