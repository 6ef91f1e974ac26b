// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/typedline.h"

#include "ui/forms/daypopup.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 8000;
constexpr int longestNumber = 60;

} // namespace

TypedLine::TypedLine(const Theme &theme, const FieldFormat &format, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_format(format)
{
    const bool isText = format.kind == FieldKind::Text;
    setMaxLength(isText ? longestLine : longestNumber);
    if (!isText)
        setInputMethodHints(Qt::ImhPreferNumbers);
    if (format.kind == FieldKind::Day) {
        m_open = addAction(QIcon(), TrailingPosition);
        connect(m_open, &QAction::triggered, this, &TypedLine::openCalendar);
        connect(&theme, &Theme::changed, this, &TypedLine::drawIcon);
        drawIcon();
    }
    connect(this, &QLineEdit::editingFinished, this, &TypedLine::finish);
    setLanguage(m_language);
}

void TypedLine::drawIcon()
{
    m_open->setIcon(themedIcon(m_theme, u"calendar"_s));
}

void TypedLine::setLanguage(Language language)
{
    m_language = language;
    if (m_open) {
        setPlaceholderText(tr("yyyy-mm-dd"));
        m_open->setToolTip(tr("Choose a day in the calendar (Alt+Down)"));
    }
    if (!isBeingTyped() && !m_fault)
        show(m_value);
}

void TypedLine::show(const QString &kept)
{
    const QString words = writeField(m_format, kept, Formats(m_language));
    if (words != text())
        setText(words); // the cursor stays where it is when nothing changes
    setModified(false);
}

void TypedLine::setValue(const QString &kept)
{
    const bool isSame = kept == m_value;
    m_value = kept;
    if (isBeingTyped() || (isSame && m_fault))
        return;
    setFault(std::nullopt);
    show(kept);
}

void TypedLine::setFault(std::optional<FieldFault> fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged();
}

void TypedLine::finish()
{
    if (isReadOnly() || !isModified())
        return;
    const auto read = readField(m_format, text());
    if (!read) {
        setModified(false);
        setFault(read.error());
        return;
    }
    setFault(std::nullopt);
    const bool isOther = *read != m_value;
    m_value = *read;
    show(m_value);
    if (isOther)
        Q_EMIT edited();
}

void TypedLine::forgetTyped()
{
    setFault(std::nullopt);
    show(m_value);
}

void TypedLine::openCalendar()
{
    if (isReadOnly())
        return;
    if (!m_calendar) {
        m_calendar = new DayPopup(*this);
        connect(m_calendar, &DayPopup::chosen, this, [this](QDate day) {
            setText(keptDay(day));
            setModified(true);
            finish();
            setFocus();
        });
    }
    const auto typed = readField(m_format, text());
    m_calendar->open(dayOf(typed ? *typed : m_value), Formats(m_language).locale());
}

void TypedLine::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) || event->key() == Qt::Key_F4;
    if (m_open && isOpen) {
        openCalendar();
        return;
    }
    if (event->key() == Qt::Key_Escape && (isModified() || m_fault)) { // takes back what is typed
        forgetTyped();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace acquis
