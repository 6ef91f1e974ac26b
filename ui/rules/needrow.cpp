// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needrow.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

NeedRow::NeedRow(const Theme &theme, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_label(new WrappingLabel)
    , m_noteLine(new QWidget)
    , m_noteIcon(new QLabel)
    , m_noteText(new WrappingLabel)
    , m_column(new QVBoxLayout(this))
{
    m_label->setBuddy(field);
    m_noteText->setObjectName(field->objectName() + u"Note"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_label);
    m_column->addWidget(field);
    auto *line = new QHBoxLayout(m_noteLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_noteIcon, 0, Qt::AlignTop);
    line->addWidget(m_noteText, 1);
    m_column->addWidget(m_noteLine);
    m_noteLine->hide();
    connect(&theme, &Theme::changed, this, &NeedRow::writeNote);
}

void NeedRow::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void NeedRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void NeedRow::setNote(const QString &text)
{
    if (text == m_note)
        return;
    m_note = text;
    writeNote();
}

void NeedRow::setError(const QString &text)
{
    if (text == m_error)
        return;
    m_error = text;
    writeNote();
}

void NeedRow::writeNote()
{
    const bool isError = !m_error.isEmpty();
    const QString text = isError ? m_error : m_note;
    m_noteText->setText(text);
    m_field->setAccessibleDescription(text);
    m_noteLine->setVisible(!text.isEmpty());
    m_noteIcon->setVisible(isError);
    const QColor color = isError ? m_theme.state(StateToken::Error).text : m_theme.color(ColorToken::TextSecondary);
    if (isError)
        m_noteIcon->setPixmap(themedIcon(u"error"_s, color).pixmap(16, 16));
    QPalette palette = m_noteText->palette();
    palette.setColor(QPalette::WindowText, color);
    m_noteText->setPalette(palette);
}

} // namespace acquis
