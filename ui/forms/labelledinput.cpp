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
    , m_reason(new WrappingLabel)
    , m_help(new WrappingLabel)
    , m_fault(new WrappingLabel)
{
    if (part().objectName().isEmpty())
        part().setObjectName(name);
    // Its edge is seen in every theme, as that of a field of one line.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(input))
        area->setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    else
        input->setMinimumHeight(leastTarget);
    m_label->setBuddy(input);
    m_reason->setObjectName(name + u"Reason"_s);
    m_help->setObjectName(name + u"Help"_s);
    m_fault->setObjectName(name + u"Fault"_s);
    for (WrappingLabel *label : { m_reason, m_help, m_fault })
        label->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(input, qobject_cast<QAbstractScrollArea *>(input) ? 1 : 0);
    for (WrappingLabel *label : { m_reason, m_help, m_fault })
        column->addWidget(label);
    setFocusProxy(input);
    connect(&theme, &Theme::changed, this, &LabelledInput::takeColor);
    takeColor();
}

QWidget &LabelledInput::part() const
{
    QWidget *part = m_input;
    while (part->focusProxy())
        part = part->focusProxy();
    return *part;
}

void LabelledInput::takeColor()
{
    // Nothing but these colours is its own: the others follow the theme.
    const auto paint = [](QWidget &widget, std::initializer_list<std::pair<QPalette::ColorRole, QColor>> colors) {
        QPalette palette;
        for (const auto &[role, color] : colors)
            palette.setColor(role, color);
        widget.setPalette(palette);
    };
    paint(*m_fault, { { QPalette::WindowText, m_theme.state(StateToken::Error).text } });
    for (WrappingLabel *label : { m_reason, m_help })
        paint(*label, { { QPalette::WindowText, m_theme.color(ColorToken::TextSecondary) } });
    const QColor ground = m_theme.color(m_isFrozen ? ColorToken::Window : ColorToken::Base);
    if (qobject_cast<QAbstractScrollArea *>(m_input))
        paint(*m_input, { { QPalette::WindowText, m_theme.color(ColorToken::BorderStrong) }, { QPalette::Base, ground } });
    else if (m_isFrozen || m_input->testAttribute(Qt::WA_SetPalette))
        paint(*m_input, { { QPalette::Base, ground } });
}

void LabelledInput::setFrozen(bool isFrozen)
{
    m_isFrozen = isFrozen;
    takeColor();
}

void LabelledInput::setLabel(const QString &text)
{
    m_label->setText(text);
    part().setAccessibleName(text);
}

void LabelledInput::hideLabel()
{
    m_label->hide();
}

void LabelledInput::note(WrappingLabel &label, const QString &words)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
    part().setAccessibleDescription(notes().join(u' '));
}

void LabelledInput::setFault(const QString &sentence)
{
    note(*m_fault, sentence);
}

void LabelledInput::setHelp(const QString &words)
{
    note(*m_help, words);
}

void LabelledInput::setReason(const QString &sentence)
{
    note(*m_reason, sentence);
}

QStringList LabelledInput::notes() const
{
    QStringList notes;
    for (const WrappingLabel *label : { m_fault, m_reason, m_help }) { // what is wrong is read first
        if (!label->text().isEmpty())
            notes << label->text();
    }
    return notes;
}

bool LabelledInput::hasFault() const
{
    return !m_fault->text().isEmpty();
}

} // namespace acquis
