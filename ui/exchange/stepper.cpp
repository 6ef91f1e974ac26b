// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/stepper.h"

#include "ui/exchange/stepperaccessible.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8; ///< between circle and word
constexpr int line = 44; ///< between two steps, with a gap at each side
constexpr int edge = 4;

} // namespace

Stepper::Stepper(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    installStepperAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Stepper::setSteps(const QStringList &steps)
{
    m_steps = steps;
    updateGeometry();
    update();
}

void Stepper::setCurrent(int index)
{
    m_current = index;
    update();
}

int Stepper::diameter() const
{
    return qMax(24, fontMetrics().height() + 6);
}

QRect Stepper::stepRect(int index) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int left = edge;
    for (int step = 0; step < m_steps.size(); ++step) {
        const int wide = diameter() + gap + metrics.horizontalAdvance(m_steps[step]);
        if (step == index)
            return layoutDirection() == Qt::LeftToRight ? QRect(left, 0, wide, height())
                                                        : QRect(width() - left - wide, 0, wide, height());
        left += wide + 2 * gap + line;
    }
    return {};
}

QString Stepper::spokenStep(int index) const
{
    const QString step = m_steps.value(index);
    if (index < m_current)
        return tr("%1, done").arg(step);
    return index == m_current ? tr("%1, current step").arg(step) : tr("%1, to come").arg(step);
}

QSize Stepper::sizeHint() const
{
    const QRect last = stepRect(static_cast<int>(m_steps.size()) - 1);
    return { last.right() + 1 + edge, diameter() + 2 * edge };
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < m_steps.size(); ++index) {
        paintStep(painter, index);
        if (index + 1 == m_steps.size())
            break;
        const int left = stepRect(index).right() + gap;
        painter.setPen(QPen(m_theme.color(ColorToken::Border), 1));
        painter.drawLine(QPoint(left, height() / 2), QPoint(left + line, height() / 2));
    }
}

void Stepper::paintStep(QPainter &painter, int index) const
{
    const QRect all = stepRect(index);
    const QRect circle(all.left(), (height() - diameter()) / 2, diameter(), diameter());
    const bool done = index < m_current;
    const bool current = index == m_current;
    const QColor accent = m_theme.color(ColorToken::Accent);
    painter.setPen(QPen(done || current ? accent : m_theme.color(ColorToken::BorderStrong), current ? 2.5 : 1));
    painter.setBrush(done ? accent : m_theme.color(ColorToken::Base));
    painter.drawEllipse(QRectF(circle).adjusted(1.5, 1.5, -1.5, -1.5));
    QFont words = font();
    words.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    if (done) {
        const int inset = diameter() / 4;
        themedIcon(m_theme, u"ok"_s, ColorToken::OnAccent).paint(&painter, circle.adjusted(inset, inset, -inset, -inset));
    } else {
        painter.setPen(current ? accent : m_theme.color(ColorToken::TextSecondary));
        painter.drawText(circle, Qt::AlignCenter, locale().toString(index + 1));
    }
    painter.setPen(m_theme.color(done || current ? ColorToken::Text : ColorToken::TextSecondary));
    painter.drawText(all.adjusted(diameter() + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_steps[index]);
}

} // namespace acquis
