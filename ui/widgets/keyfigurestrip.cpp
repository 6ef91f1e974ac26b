// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyfigurestrip.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyfigurebutton.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;

} // namespace

KeyFigureButton::KeyFigureButton(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

QFont KeyFigureButton::valueFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    return large;
}

void KeyFigureButton::setFigure(const KeyFigure &figure)
{
    m_label = figure.label;
    m_value = figure.value;
    m_note = figure.note;
    m_opens = figure.opens;
    setText(m_label);
    setToolTip(m_note);
    setAccessibleName(QStringList { m_label, m_value, m_note }.join(u' '));
    setFocusPolicy(m_opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(m_opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QSize KeyFigureButton::sizeHint() const
{
    const QFontMetrics small(font());
    const QFontMetrics large(valueFont());
    const int second = large.horizontalAdvance(m_value) + (m_note.isEmpty() ? 0 : 8 + small.horizontalAdvance(m_note));
    // A long note is cut with a tooltip rather than that it takes a row of its own.
    const int widest = small.averageCharWidth() * 38;
    return { std::clamp(std::max(small.horizontalAdvance(m_label), second), large.horizontalAdvance(m_value),
                        std::max(widest, large.horizontalAdvance(m_value)))
                 + 2 * padding,
             small.height() + large.height() + 14 };
}

void KeyFigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette colors = QApplication::palette(); // a style sheet would make the quiet colours half transparent
    if (m_opens && underMouse())
        painter.fillRect(rect().adjusted(1, 1, -1, -1), colors.color(QPalette::Midlight));
    painter.setPen(colors.color(QPalette::Mid));
    painter.drawLine(rect().topRight(), rect().bottomRight());

    const QFontMetrics small(font());
    const QFontMetrics large(valueFont());
    const int width = this->width() - 2 * padding;
    const int labelBase = 6 + small.ascent();
    painter.setPen(colors.color(QPalette::PlaceholderText));
    painter.drawText(padding, labelBase, small.elidedText(m_label, Qt::ElideMiddle, width));
    const int valueBase = 6 + small.height() + 2 + large.ascent();
    painter.setFont(valueFont());
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(padding, valueBase, m_value);
    const int valueWidth = large.horizontalAdvance(m_value);
    if (m_opens) { // a figure that opens its rows
        painter.setPen(QPen(colors.color(QPalette::PlaceholderText), 1, Qt::DotLine));
        painter.drawLine(padding, valueBase + 3, padding + valueWidth, valueBase + 3);
    }
    painter.setFont(font());
    painter.setPen(colors.color(QPalette::PlaceholderText));
    painter.drawText(padding + valueWidth + 8, valueBase,
                     small.elidedText(m_note, Qt::ElideMiddle, std::max(0, width - valueWidth - 8)));
    if (hasFocus()) {
        painter.setPen(QPen(colors.color(QPalette::Link), 2));
        painter.drawRect(rect().adjusted(2, 2, -2, -2));
    }
}

KeyFigureStrip::KeyFigureStrip(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"keyFigureStrip"_s);
    new FlowLayout(this, FlowLayout::Columns::Equal, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyFigureStrip::setFigures(const QList<KeyFigure> &figures)
{
    while (m_buttons.size() < figures.size()) {
        auto *button = new KeyFigureButton(this);
        const auto index = static_cast<int>(m_buttons.size());
        button->setObjectName(u"keyFigure%1"_s.arg(index));
        connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT activated(index); });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < figures.size());
        if (i < figures.size())
            m_buttons[i]->setFigure(figures[i]);
    }
    updateGeometry();
}

} // namespace acquis
