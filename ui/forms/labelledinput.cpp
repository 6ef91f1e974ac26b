// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/labelledinput.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAbstractScrollArea>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

} // namespace

LabelledInput::LabelledInput(const Theme &theme, QWidget *input, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new WrappingLabel)
    , m_input(input)
    , m_fault(new WrappingLabel)
{
    input->setObjectName(name);
    // Its edge is seen in every theme, as that of a field of one line.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(input))
        area->setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    else
        input->setMinimumHeight(leastTarget);
    m_label->setBuddy(input);
    m_fault->setObjectName(name + u"Fault"_s);
    m_fault->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(input, qobject_cast<QAbstractScrollArea *>(input) ? 1 : 0);
    column->addWidget(m_fault);
    setFocusProxy(input);
    connect(&theme, &Theme::changed, this, &LabelledInput::takeColor);
    takeColor();
}

void LabelledInput::takeColor()
{
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, m_theme.state(StateToken::Error).text);
    m_fault->setPalette(palette);
    if (!qobject_cast<QAbstractScrollArea *>(m_input))
        return;
    QPalette frame = m_input->palette();
    frame.setColor(QPalette::WindowText, m_theme.color(ColorToken::BorderStrong));
    m_input->setPalette(frame);
}

void LabelledInput::setLabel(const QString &text)
{
    m_label->setText(text);
    m_input->setAccessibleName(text);
}

void LabelledInput::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
}

bool LabelledInput::hasFault() const
{
    return !m_fault->text().isEmpty();
}

} // namespace acquis
