// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/growingtext.h"

#include <QFocusEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace acquis {

namespace {

constexpr int mostLines = 14;
constexpr int leastTarget = 28;

} // namespace

GrowingText::GrowingText(int leastLines, QWidget *parent) : QPlainTextEdit(parent), m_leastLines(leastLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Later: a scroll area whose height is changed while it is being laid out leaves its viewport as it was.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::grow,
            Qt::QueuedConnection);
    grow();
}

void GrowingText::grow()
{
    // A plain text document is measured in lines, as they are wrapped.
    const int written = int(std::ceil(document()->size().height()));
    const int lines = std::clamp(written, m_leastLines, mostLines);
    setVerticalScrollBarPolicy(written > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int around = 2 * (int(std::ceil(document()->documentMargin())) + frameWidth()) + 2;
    const int high = std::max(leastTarget, fontMetrics().lineSpacing() * lines + around);
    if (high != height() || high != minimumHeight())
        setFixedHeight(high);
}

void GrowingText::setValue(const QString &text)
{
    m_value = text;
    if (!isBeingTyped())
        forgetTyped();
}

void GrowingText::forgetTyped()
{
    if (toPlainText() != m_value)
        setPlainText(m_value);
    document()->setModified(false);
}

void GrowingText::finish()
{
    if (isReadOnly() || !document()->isModified())
        return;
    document()->setModified(false);
    const QString typed = toPlainText();
    if (typed == m_value)
        return;
    m_value = typed;
    Q_EMIT edited();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    QMetaObject::invokeMethod(this, &GrowingText::grow, Qt::QueuedConnection);
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu
        finish();
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool writes = !event->text().isEmpty() && event->text().front().isPrint();
    if (writes && toPlainText().size() >= longest && !textCursor().hasSelection())
        return;
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const qsizetype room = longest - toPlainText().size() + textCursor().selectedText().size();
    insertPlainText(source->text().left(std::max<qsizetype>(0, room)));
}

} // namespace acquis
