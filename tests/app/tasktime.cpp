// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tasktime.h"

namespace acquis::test {

using namespace Qt::StringLiterals;

namespace {

// The model's operators, in seconds.
constexpr double key = 0.28; ///< K of an average typist who is no secretary
constexpr double pointing = 1.10; ///< P
constexpr double button = 0.10; ///< B, down or up
constexpr double homing = 0.40; ///< H, the hand between mouse and keyboard
constexpr double thinking = 1.35; ///< M

} // namespace

void TaskTime::takeMouse()
{
    m_seconds += m_isAtMouse ? 0 : homing;
    m_isAtMouse = true;
}

void TaskTime::takeKeys()
{
    m_seconds += m_isAtMouse ? homing : 0;
    m_isAtMouse = false;
}

void TaskTime::go(int stops)
{
    m_seconds += thinking;
    const double byTab = (stops + 1) * key + (m_isAtMouse ? homing : 0); // and the key that uses it
    const double byMouse = pointing + 2 * button + (m_isAtMouse ? 0 : homing);
    if (byTab > byMouse)
        return click();
    takeKeys();
    m_tabs += stops;
    m_seconds += (stops + 1) * key;
}

void TaskTime::tab()
{
    takeKeys();
    ++m_tabs;
    m_seconds += key;
}

void TaskTime::click()
{
    takeMouse();
    ++m_clicks;
    m_seconds += pointing + 2 * button;
}

void TaskTime::type(qsizetype letters)
{
    takeKeys();
    m_letters += letters;
    m_seconds += double(letters) * key;
}

void TaskTime::shortcut()
{
    takeKeys();
    ++m_shortcuts;
    m_seconds += thinking + 2 * key;
}

QString TaskTime::told() const
{
    return u"%1 clicks, %2 tabs, %3 letters and %4 shortcuts: %5 min %6 s of work by the keystroke-level model"_s.arg(m_clicks)
        .arg(m_tabs)
        .arg(m_letters)
        .arg(m_shortcuts)
        .arg(int(m_seconds) / 60)
        .arg(int(m_seconds) % 60);
}

} // namespace acquis::test
