// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/personbox.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace acquis {

namespace {

constexpr int longestName = 200;
constexpr int leastTarget = 28;
constexpr int shortestBox = 16; ///< in letters

} // namespace

PersonBox::PersonBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumHeight(leastTarget);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortestBox);
    lineEdit()->setMaxLength(longestName);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PersonBox::finish);
    connect(this, &QComboBox::activated, this, [this] {
        lineEdit()->setModified(true);
        finish();
    });
}

void PersonBox::setPeople(const QStringList &names)
{
    const QSignalBlocker blocker(this);
    const QString typed = currentText();
    const bool isModified = lineEdit()->isModified();
    const int at = lineEdit()->cursorPosition();
    clear();
    addItems(names);
    setCurrentIndex(int(names.indexOf(typed)));
    setEditText(typed);
    lineEdit()->setCursorPosition(at);
    lineEdit()->setModified(isModified);
}

void PersonBox::setPerson(const QString &name)
{
    m_person = name;
    if (!(lineEdit()->hasFocus() && lineEdit()->isModified()))
        forgetTyped();
}

void PersonBox::forgetTyped()
{
    const QSignalBlocker blocker(this);
    if (currentText() != m_person) {
        setCurrentIndex(findText(m_person));
        setEditText(m_person);
    }
    lineEdit()->setModified(false);
}

void PersonBox::setReadOnly(bool isReadOnly)
{
    lineEdit()->setReadOnly(isReadOnly);
}

void PersonBox::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp
                         || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_F4;
    if (lineEdit()->isReadOnly() && chooses)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

void PersonBox::wheelEvent(QWheelEvent *event)
{
    if (lineEdit()->isReadOnly())
        event->ignore();
    else
        QComboBox::wheelEvent(event);
}

void PersonBox::showPopup()
{
    if (!lineEdit()->isReadOnly())
        QComboBox::showPopup();
}

void PersonBox::finish()
{
    if (lineEdit()->isReadOnly() || !lineEdit()->isModified())
        return;
    lineEdit()->setModified(false);
    const QString typed = currentText().simplified();
    if (typed == m_person)
        return;
    m_person = typed;
    Q_EMIT edited();
}

} // namespace acquis
