// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace acquis {

DateField::DateField(QWidget *parent) : DateField(QDate::currentDate(), parent) { }

DateField::DateField(QDate date, QWidget *parent) : QDateEdit(date, parent)
{
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setMinimumHeight(28);
}

bool DateField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QDateEdit::event(event);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const QLineEdit &line = *lineEdit();
    const bool isWhole = line.selectedText().size() == line.text().size();
    const bool isStart = !line.hasSelectedText() && line.cursorPosition() == 0;
    if (typed.size() == 1 && typed[0].isDigit() && (isWhole || isStart))
        setSelectedSection(YearSection);
    // A full year goes on to the month by itself: the hyphen that is typed then would go on to the day.
    const bool isSeparator = typed == u"-" || typed == u"/" || typed == u".";
    if (isSeparator && line.hasSelectedText() && line.selectedText() == sectionText(currentSection())) {
        event->accept();
        return;
    }
    QDateEdit::keyPressEvent(event);
}

} // namespace acquis
