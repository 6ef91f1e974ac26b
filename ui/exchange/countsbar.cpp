// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/countsbar.h"

#include <QPainter>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 12;

} // namespace

CountsBar::CountsBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CountsBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    QStringList words;
    for (const Part &part : parts)
        words << part.words;
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize CountsBar::sizeHint() const
{
    return { 600, fontMetrics().height() + barHeight + 20 };
}

QBrush CountsBar::brushOf(Part::Look look) const
{
    switch (look) {
    case Part::Look::Same: return m_theme.color(ColorToken::BorderStrong);
    case Part::Look::New: return m_theme.series(0);
    case Part::Look::Changed: return m_theme.series(4);
    case Part::Look::HeldBack: return m_theme.hatch();
    }
    Q_UNREACHABLE();
    return {};
}

void CountsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    int x = 0;
    qint64 total = 0;
    for (const Part &part : std::as_const(m_parts)) {
        painter.setPen(QPen(m_theme.color(ColorToken::BorderStrong), 1));
        painter.setBrush(brushOf(part.look));
        painter.drawRect(x, 4 + (metrics.height() - 12) / 2, 12, 12);
        painter.setPen(m_theme.color(ColorToken::Text));
        painter.drawText(x + 18, 4 + metrics.ascent(), part.words);
        x += 18 + metrics.horizontalAdvance(part.words) + 24;
        total += part.count;
    }
    double left = 0;
    for (const Part &part : std::as_const(m_parts)) {
        if (total == 0 || part.count == 0)
            continue;
        const double width = (this->width() - 1) * static_cast<double>(part.count) / static_cast<double>(total);
        painter.setPen(QPen(m_theme.color(ColorToken::Base), 1));
        painter.setBrush(brushOf(part.look));
        painter.drawRect(QRectF(left, metrics.height() + 10, qMax(2.0, width), barHeight));
        left += width;
    }
}

} // namespace acquis
