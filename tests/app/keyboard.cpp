// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard.h"

#include "ui/forms/factstable.h"
#include "ui/procurements/foldingsection.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

namespace acquis::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else
constexpr qsizetype mostDeedsTold = 8;

QString named(const QWidget *widget)
{
    if (widget == nullptr)
        return u"nothing"_s;
    QStringList names;
    for (const QWidget *one = widget; one != nullptr && names.size() < 3; one = one->parentWidget()) {
        if (!one->objectName().isEmpty())
            names << one->objectName();
    }
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + names.join(u" in "_s);
}

} // namespace

Keyboard::Keyboard(QWidget &window) : m_window(window) { }

Keyboard::~Keyboard() = default;

QWidget &Keyboard::front() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog != nullptr ? *dialog : m_window;
}

/// Where the next key goes.
QWidget &Keyboard::focus() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() != nullptr ? *popup->focusWidget() : *popup;
    if (QApplication::activeWindow() != &front()) {
        // A window system gives the keyboard back when a menu or a dialog closes; there may be none here.
        front().activateWindow();
        QCoreApplication::processEvents();
    }
    QWidget *widget = QApplication::focusWidget();
    if (widget == nullptr)
        stop(u"the keyboard goes nowhere: the focus is lost"_s);
    return *widget;
}

void Keyboard::strike(int code, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&focus(), Qt::Key(code), modifiers);
    QCoreApplication::processEvents();
}

void Keyboard::press(int code, Qt::KeyboardModifiers modifiers)
{
    m_time.shortcut();
    strike(code, modifiers);
}

void Keyboard::type(const QString &text)
{
    m_time.type(text.size());
    // QTest::keyClicks() knows no accents.
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&focus(), &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&focus(), &up);
    }
    QCoreApplication::processEvents();
}

QWidget *Keyboard::find(const QString &name) const
{
    for (QWidget *widget : front().findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool Keyboard::isIn(const QString &name) const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (widget->objectName() == name)
            return true;
    }
    return false;
}

void Keyboard::reach(const QString &name)
{
    const QWidget *target = find(name);
    if (target == nullptr)
        stop(name + u" is not to be seen"_s);
    if (!target->isEnabled())
        stop(name + u" is not enabled"_s);
    const auto holds = [](const QWidget *one, const QWidget *widget) { return widget == one || one->isAncestorOf(widget); };
    const auto distance = [&](auto next) {
        constexpr int mostWidgets = 10'000;
        int count = 0;
        for (QWidget *widget = &focus(); !holds(target, widget) && count < mostWidgets; widget = next(widget))
            ++count;
        return count;
    };
    const bool isAhead = distance([](QWidget *widget) { return widget->nextInFocusChain(); })
                         <= distance([](QWidget *widget) { return widget->previousInFocusChain(); });
    constexpr int mostStops = 250;
    QStringList passed;
    while (passed.size() < mostStops && !isIn(name)) {
        isAhead ? strike(Qt::Key_Tab) : strike(Qt::Key_Backtab, Qt::ShiftModifier);
        passed << named(&focus());
    }
    m_time.go(int(passed.size()));
    if (!isIn(name))
        stop(u"%1 does not lead to %2, but to %3"_s.arg(isAhead ? u"Tab"_s : u"Shift+Tab"_s, name,
                                                        passed.mid(passed.size() - 5).join(u", "_s)));
}

void Keyboard::push(const QString &button)
{
    note(u"push "_s + button);
    reach(button);
    strike(Qt::Key_Space);
    settle();
}

void Keyboard::write(const QString &input, const QString &text)
{
    note(u"write %1: %2"_s.arg(input, text));
    reach(input);
    strike(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        strike(Qt::Key_Delete);
    type(text);
    strike(Qt::Key_Tab);
    settle();
}

void Keyboard::writeBoth(const QString &input, const QString &english, const QString &french)
{
    write(input + u"En"_s, english);
    write(input + u"Fr"_s, french);
}

void Keyboard::choose(const QString &box, const QString &code)
{
    note(u"choose %1: %2"_s.arg(box, code));
    reach(box);
    auto *choice = qobject_cast<QComboBox *>(&focus());
    if (choice == nullptr)
        stop(box + u" is no choice"_s);
    int index = choice->findData(code);
    index = index < 0 ? choice->findText(code) : index;
    if (index < 0) {
        QStringList offered;
        for (int i = 0; i < choice->count(); ++i)
            offered << choice->itemData(i).toString() + u'/' + choice->itemText(i);
        stop(u"%1 does not offer %2, only %3"_s.arg(box, code, offered.join(u", "_s)));
    }
    m_time.click();
    strike(Qt::Key_F4);
    for (int at = choice->currentIndex(); at != index; at += at < index ? 1 : -1)
        strike(at < index ? Qt::Key_Down : Qt::Key_Up);
    strike(Qt::Key_Return);
    if (choice->currentIndex() != index)
        stop(u"the keys choose %1 in %2, not %3"_s.arg(choice->currentText(), box, code));
    settle();
}

void Keyboard::tick(const QString &box)
{
    push(box);
    expect(shown<QAbstractButton>(box).isChecked(), box + u" is ticked"_s);
}

void Keyboard::tickCode(const QString &tree, const QString &words)
{
    note(u"tick %1 in %2"_s.arg(words, tree));
    reach(tree);
    const auto *codes = qobject_cast<QTreeWidget *>(&focus());
    if (codes == nullptr)
        stop(tree + u" is no tree"_s);
    const auto isThere = [&] { return codes->currentItem() && codes->currentItem()->text(0) == words; };
    strike(Qt::Key_Home);
    constexpr int mostItems = 2000;
    for (int item = 0; item < mostItems && !isThere(); ++item)
        strike(Qt::Key_Down);
    expect(isThere(), u"%1 holds %2"_s.arg(tree, words));
    strike(Qt::Key_Space);
    settle();
}

void Keyboard::openFold(const QString &section)
{
    const QString head = section + u"Fold"_s;
    const auto *folding = qobject_cast<FoldingSection *>(shown<QAbstractButton>(head).parentWidget());
    if (folding == nullptr)
        stop(section + u" does not fold"_s);
    if (!folding->isOpen())
        push(head);
    expect(folding->isOpen(), section + u" is open"_s);
}

const QTableView &Keyboard::tableWithFocus(const QString &name) const
{
    const auto *table = qobject_cast<QTableView *>(&focus());
    if (table == nullptr || table->objectName() != name)
        stop(u"the focus is not in the table %1"_s.arg(name));
    return *table;
}

void Keyboard::moveTo(const QTableView &table, int row, int column)
{
    if (!table.currentIndex().isValid())
        strike(Qt::Key_Down);
    constexpr int mostKeys = 400;
    for (int key = 0; key < mostKeys && table.currentIndex().row() != row; ++key)
        strike(table.currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
    for (int key = 0; key < mostKeys && table.currentIndex().column() != column; ++key)
        strike(table.currentIndex().column() < column ? Qt::Key_Right : Qt::Key_Left);
    if (table.currentIndex() != table.model()->index(row, column))
        stop(u"the arrows do not lead to row %1, column %2 of %3"_s.arg(row).arg(column).arg(table.objectName()));
}

/// Of the cell whose editor holds the focus.
void Keyboard::writeOpenCell(const QString &table, const QString &text)
{
    if (focus().objectName() == table || !isIn(table))
        stop(u"no cell of %1 is open"_s.arg(table));
    auto *box = qobject_cast<QComboBox *>(&focus());
    if (box == nullptr) {
        strike(Qt::Key_A, Qt::ControlModifier);
        type(text);
        return;
    }
    const int index = box->findData(text);
    if (index < 0)
        stop(u"the cell of %1 does not offer %2"_s.arg(table, text));
    while (box->currentIndex() != index)
        strike(box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

void Keyboard::writeCell(const QString &table, int row, int column, const QString &text)
{
    note(u"write %1, row %2, column %3: %4"_s.arg(table).arg(row).arg(column).arg(text));
    reach(table);
    const QTableView &view = tableWithFocus(table);
    moveTo(view, row, column);
    m_time.click();
    strike(Qt::Key_F2);
    writeOpenCell(table, text);
    strike(Qt::Key_Return);
    // An editor hands its value over in the loop of events.
    waitFor(u"the cell of %1 closes"_s.arg(table), [&] { return QApplication::focusWidget() == &view; });
    settle();
}

void Keyboard::tickCell(const QString &table, int row, int column)
{
    note(u"tick %1, row %2, column %3"_s.arg(table).arg(row).arg(column));
    reach(table);
    const QTableView &view = tableWithFocus(table);
    moveTo(view, row, column);
    m_time.click();
    strike(Qt::Key_Space);
    settle();
    expect(view.model()->index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked, u"the cell is ticked"_s);
}

void Keyboard::addRow(const QString &table, const QStringList &cells)
{
    note(u"add a row to %1: %2"_s.arg(table, cells.join(u" | "_s)));
    reach(table + u"Add"_s);
    strike(Qt::Key_Space);
    const auto &view = shown<QTableView>(table);
    const int row = view.model()->rowCount() - 1;
    for (int column = 0; column < cells.size(); ++column) {
        if (cells.at(column).isEmpty())
            continue;
        m_time.tab();
        for (int tabs = 0; tabs < column && view.currentIndex().column() < column; ++tabs)
            strike(Qt::Key_Tab);
        if (!isIn(table) || view.currentIndex() != view.model()->index(row, column))
            stop(u"Tab does not lead to row %1, column %2 of %3"_s.arg(row).arg(column).arg(table));
        writeOpenCell(table, cells.at(column));
        settle();
    }
    strike(Qt::Key_Return);
    waitFor(u"the last cell of %1 closes"_s.arg(table), [&] { return QApplication::focusWidget() == &view; });
    settle();
}

void Keyboard::standOn(const QString &table, const QString &key)
{
    note(u"stand on %1 in %2"_s.arg(key, table));
    reach(table);
    const FactsTable *facts = nullptr;
    for (QWidget *widget = &focus(); widget != nullptr && facts == nullptr; widget = widget->parentWidget())
        facts = qobject_cast<FactsTable *>(widget);
    if (facts == nullptr)
        stop(table + u" is no table of facts"_s);
    strike(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < facts->rowCount() && facts->current() != key; ++row)
        strike(Qt::Key_Down);
    expect(facts->current() == key, u"%1 holds %2"_s.arg(table, key));
}

void Keyboard::chooseFromMenu(const QString &button, const QString &action)
{
    note(u"choose %1 from the menu %2"_s.arg(action, button));
    reach(button);
    // The menu has a loop of its own: its keys are pressed from inside, and what is wrong is told after it.
    QStringList offered;
    bool isChosen = false;
    QTimer::singleShot(0, &m_window, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        for (qsizetype i = 0; i < menu->actions().size() && !isChosen; ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            offered << (menu->activeAction() ? menu->activeAction()->objectName() : u"nothing"_s);
            isChosen = offered.constLast() == action;
        }
        QTest::keyClick(menu, isChosen ? Qt::Key_Return : Qt::Key_Escape);
    });
    strike(Qt::Key_Space);
    m_time.click();
    expect(isChosen, u"the menu %1 offers %2 (it offers %3)"_s.arg(button, action, offered.join(u", "_s)));
    settle();
}

void Keyboard::confirm()
{
    waitFor(u"a box asks"_s, [] { return QApplication::activeModalWidget() != nullptr; });
    const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    if (box == nullptr)
        stop(u"what asks is no message box"_s);
    m_time.go(1);
    // The default is to leave things as they are.
    for (int tabs = 0; tabs < 4 && box->focusWidget() == box->defaultButton(); ++tabs)
        strike(Qt::Key_Tab);
    strike(Qt::Key_Space);
    waitFor(u"the box closes"_s, [] { return QApplication::activeModalWidget() == nullptr; });
    settle();
}

void Keyboard::waitFor(const QString &what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, patience))
        stop(what + u": it does not come"_s);
}

void Keyboard::expect(bool isSo, const QString &what)
{
    if (!isSo)
        stop(u"not so: "_s + what);
}

void Keyboard::settle()
{
    QCoreApplication::processEvents();
}

QStringList Keyboard::situation() const
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return { u"focus: %1"_s.arg(named(dialog ? dialog->focusWidget() : QApplication::focusWidget())),
             u"last keys for: %1"_s.arg(m_deeds.join(u"; "_s)) };
}

void Keyboard::note(const QString &deed)
{
    m_deeds << deed;
    if (m_deeds.size() > mostDeedsTold)
        m_deeds.removeFirst();
}

void Keyboard::stop(const QString &why) const
{
    const QString told = why + u"\n  "_s + situation().join(u"\n  "_s);
    QTest::qFail(told.toUtf8().constData(), __FILE__, __LINE__);
    throw WalkStopped();
}

} // namespace acquis::test
