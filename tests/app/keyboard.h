// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/tasktime.h"

#include <QStringList>
#include <QTest>

#include <functional>

QT_BEGIN_NAMESPACE
class QTableView;
class QWidget;
QT_END_NAMESPACE

namespace acquis::test {

/// Thrown where a walk cannot go on, after its test has failed with words: what follows would only fail because of it. Caught by
/// KeyboardOfficer::walk().
struct WalkStopped
{ };

/// A person with a keyboard and no mouse, in front of a window: keys go to what holds the focus, Tab leads to inputs, arrows lead within
/// tables. Inputs are found by their object names and changed by keys alone. What cannot be done stops the walk.
class Keyboard
{
public:
    explicit Keyboard(QWidget &window);
    virtual ~Keyboard();
    Keyboard(const Keyboard &) = delete;
    Keyboard &operator=(const Keyboard &) = delete;

    // Keys. Each is a deed of its own.
    void press(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text); ///< letter by letter, accents as well

    // Where things are. While a dialog asks, it is the window.
    [[nodiscard]] QWidget *find(const QString &name) const; ///< nullptr: it is not to be seen
    template <typename T>
    [[nodiscard]] T &shown(const QString &name) const; ///< that is to be seen
    [[nodiscard]] bool isIn(const QString &name) const; ///< the focus is there, or inside
    void reach(const QString &name); ///< by Tab, or back by Shift+Tab where that is nearer

    // Inputs. What was written is kept before these return.
    void push(const QString &button);
    void write(const QString &input, const QString &text);
    void writeBoth(const QString &input, const QString &english, const QString &french);
    void choose(const QString &box, const QString &code); ///< from its list, by its code or its words
    void tick(const QString &box);
    void tickCode(const QString &tree, const QString &words); ///< of a tree of codes
    void openFold(const QString &section); ///< where it is not open yet

    // Tables that are written in.
    void writeCell(const QString &table, int row, int column, const QString &text); ///< of choices, the code
    void tickCell(const QString &table, int row, int column); ///< by Space
    /// A new row, from cell to cell by Tab. An empty text leaves its cell as it is.
    void addRow(const QString &table, const QStringList &cells);

    /// A row of facts.
    void standOn(const QString &table, const QString &key);
    void chooseFromMenu(const QString &button, const QString &action);
    void confirm(); ///< the box that asks: yes

    // What a walk finds.
    void waitFor(const QString &what, const std::function<bool()> &isSo);
    void expect(bool isSo, const QString &what);
    template <typename A, typename B>
    void expectSame(const A &found, const B &expected, const QString &what);
    [[noreturn]] void stop(const QString &why) const;
    [[nodiscard]] const TaskTime &time() const { return m_time; } ///< what the deeds so far would take an officer

protected:
    void strike(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< a part of a deed: it takes no time of its own
    virtual void settle(); ///< after each input: until what was written is kept
    [[nodiscard]] virtual QStringList situation() const; ///< lines for those who read why a walk stopped

private:
    [[nodiscard]] QWidget &front() const;
    [[nodiscard]] QWidget &focus() const;
    [[nodiscard]] const QTableView &tableWithFocus(const QString &name) const;
    void moveTo(const QTableView &table, int row, int column);
    void writeOpenCell(const QString &table, const QString &text);
    void note(const QString &deed);

    QWidget &m_window;
    TaskTime m_time;
    QStringList m_deeds; ///< the last ones
};

template <typename T>
T &Keyboard::shown(const QString &name) const
{
    auto *found = qobject_cast<T *>(find(name));
    if (found == nullptr)
        stop(name + QStringLiteral(" is not to be seen, or is no %1").arg(QLatin1StringView(T::staticMetaObject.className())));
    return *found;
}

template <typename A, typename B>
void Keyboard::expectSame(const A &found, const B &expected, const QString &what)
{
    if (found == expected)
        return;
    const std::unique_ptr<char[]> isFound(QTest::toString(found));
    const std::unique_ptr<char[]> isExpected(QTest::toString(A(expected)));
    stop(QStringLiteral("%1: found %2, expected %3")
             .arg(what, QString::fromUtf8(isFound ? isFound.get() : "something else"),
                  QString::fromUtf8(isExpected ? isExpected.get() : "something else")));
}

} // namespace acquis::test
