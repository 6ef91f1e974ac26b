// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/countsbar.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace acquis {

namespace {

constexpr int thinnest = 4;
constexpr int amber = 4; ///< of the series

} // namespace

CountsBar::CountsBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CountsBar::setCounts(const LineCounts &counts)
{
    m_counts = counts;
    update();
}

std::array<int, 5> CountsBar::widths(const LineCounts &counts, int width)
{
    const auto parts = counts.all();
    const qint64 total = std::accumulate(parts.begin(), parts.end(), qint64(0));
    std::array<int, 5> result {};
    if (total == 0)
        return result;
    for (size_t i = 0; i < parts.size(); ++i) {
        const double share = static_cast<double>(parts[i]) / static_cast<double>(total);
        result[i] = parts[i] == 0 ? 0 : qMax(thinnest, qRound(share * width));
    }
    // What the thin parts took too much comes off the widest.
    auto widest = std::ranges::max_element(result);
    *widest += width - std::accumulate(result.begin(), result.end(), 0);
    return result;
}

QBrush CountsBar::brush(const Theme &theme, int part)
{
    switch (part) {
    case 0: return theme.state(StateToken::Neutral).line;
    case 1: return theme.series(0);
    case 2: return theme.series(amber);
    case 3: return theme.hatch();
    default: return theme.color(ColorToken::Base);
    }
}

void CountsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    const auto parts = widths(m_counts, width());
    for (int part = 0; part < static_cast<int>(parts.size()); ++part) {
        const int wide = parts[static_cast<size_t>(part)];
        if (wide == 0)
            continue;
        const QRect rect(left, 0, wide - 1, height());
        painter.fillRect(rect, brush(m_theme, part));
        if (part >= 3) {
            painter.setPen(m_theme.hatchLine());
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
        }
        left += wide;
    }
}

} // namespace acquis
