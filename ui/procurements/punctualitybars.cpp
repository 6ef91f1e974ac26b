// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/punctualitybars.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int gap = 10;
constexpr int leastRow = 28;
constexpr int barMargin = 4; ///< above and below a bar in its row

} // namespace

PunctualityBars::PunctualityBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"punctualityBars"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PunctualityBars::setWords(const std::array<QString, codeCount<PaymentState>> &states, const QString &onTime,
                               const QString &range)
{
    m_states = states;
    m_onTime = onTime;
    m_range = range;
    updateGeometry();
    update();
}

void PunctualityBars::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    m_current = 0;
    QStringList sentences;
    for (const Bar &bar : bars) {
        for (const QString &sentence : bar.sentences) {
            if (!sentence.isEmpty())
                sentences << sentence;
        }
    }
    setAccessibleDescription(sentences.join(u' '));
    updateGeometry();
    update();
}

PunctualityBars::Measures PunctualityBars::measures() const
{
    const QFontMetrics font = fontMetrics();
    QFont bold = this->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics strong(bold);
    int names = 0;
    int onTime = font.horizontalAdvance(m_onTime);
    const bool hasRanges = std::ranges::any_of(m_bars, [](const Bar &bar) { return !bar.range.isEmpty(); });
    int range = hasRanges ? font.horizontalAdvance(m_range) : 0;
    for (const Bar &bar : m_bars) {
        names = std::max(names, font.horizontalAdvance(bar.name));
        onTime = std::max(onTime, strong.horizontalAdvance(bar.onTime));
        range = std::max(range, font.horizontalAdvance(bar.range));
    }
    Measures m;
    m.rowHeight = std::max(leastRow, font.height() + 2 * barMargin + 6);
    m.top = margin + 2 * (font.height() + 8);
    m.left = margin + names + gap;
    m.range = width() - margin;
    m.onTime = hasRanges ? m.range - range - gap : m.range;
    m.width = std::max(m.onTime - onTime - gap - m.left, 10);
    return m;
}

QSize PunctualityBars::minimumSizeHint() const
{
    const Measures m = measures();
    return { width() - m.width + 12 * fontMetrics().averageCharWidth(), m.top + m.rowHeight * int(m_bars.size()) + margin };
}

QSize PunctualityBars::sizeHint() const
{
    return minimumSizeHint() + QSize(40 * fontMetrics().averageCharWidth(), 0);
}

QList<PunctualityBars::Part> PunctualityBars::parts() const
{
    const Measures m = measures();
    QList<Part> parts;
    for (int i = 0; i < m_bars.size(); ++i) {
        const auto &counts = m_bars.at(i).counts;
        const qint64 all = std::accumulate(counts.begin(), counts.end(), qint64(0));
        qint64 before = 0;
        for (std::size_t state = 0; all > 0 && state < counts.size(); ++state) {
            if (counts[state] == 0)
                continue;
            const auto from = int(m.width * before / all);
            before += counts[state];
            const auto to = int(m.width * before / all);
            parts << Part { i, PaymentState(state),
                            QRect(m.left + from, m.top + i * m.rowHeight + barMargin, std::max(to - from - 1, 2),
                                  m.rowHeight - 2 * barMargin) };
        }
    }
    return parts;
}

const PunctualityBars::Part *PunctualityBars::partAt(const QList<Part> &parts, QPoint at) const
{
    // A narrow part can be met a little beside it.
    for (const int beside : { 0, 6 }) {
        for (const Part &part : parts) {
            if (part.rect.adjusted(-beside, -barMargin, beside, barMargin).contains(at))
                return &part;
        }
    }
    return nullptr;
}

QBrush PunctualityBars::fill(PaymentState state) const
{
    switch (state) {
    case PaymentState::OnTime: return m_theme.series(0);
    case PaymentState::Late: return m_theme.series(1);
    case PaymentState::InDispute: return m_theme.series(5);
    case PaymentState::NoDate: return m_theme.hatch();
    }
    Q_UNREACHABLE();
}

void PunctualityBars::paintLegend(QPainter &painter) const
{
    const QFontMetrics font = fontMetrics();
    const int box = font.ascent();
    int x = margin;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const QRect rect(x, margin + (font.height() - box) / 2, box + 4, box);
        painter.setPen(m_theme.color(ColorToken::BorderStrong));
        painter.setBrush(fill(PaymentState(i)));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        painter.setPen(m_theme.color(ColorToken::Text));
        painter.drawText(rect.right() + 6, margin + font.ascent(), m_states[i]);
        x = rect.right() + 6 + font.horizontalAdvance(m_states[i]) + 2 * gap;
    }
}

void PunctualityBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Measures m = measures();
    const QFontMetrics font = fontMetrics();
    paintLegend(painter);
    const int headings = m.top - 6 - font.descent();
    painter.setPen(m_theme.color(ColorToken::TextSecondary));
    painter.drawText(QRect(0, headings - font.ascent(), m.onTime, font.height()), Qt::AlignRight, m_onTime);
    if (m.onTime < m.range)
        painter.drawText(QRect(0, headings - font.ascent(), m.range, font.height()), Qt::AlignRight, m_range);
    QFont bold = this->font();
    bold.setWeight(QFont::DemiBold);
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const QRect row(0, m.top + i * m.rowHeight, width(), m.rowHeight);
        painter.setPen(m_theme.color(ColorToken::Text));
        painter.drawText(QRect(margin, row.top(), m.left - gap - margin, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                         bar.name);
        painter.setFont(bold);
        painter.drawText(QRect(0, row.top(), m.onTime, row.height()), Qt::AlignRight | Qt::AlignVCenter, bar.onTime);
        painter.setFont(this->font());
        painter.setPen(m_theme.color(ColorToken::TextSecondary));
        painter.drawText(QRect(0, row.top(), m.range, row.height()), Qt::AlignRight | Qt::AlignVCenter, bar.range);
    }
    const QList<Part> all = parts();
    for (int i = 0; i < all.size(); ++i) {
        const Part &part = all.at(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill(part.state));
        painter.drawRect(part.rect);
        if (part.state == PaymentState::NoDate) {
            painter.setPen(m_theme.color(ColorToken::BorderStrong));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(part.rect.adjusted(0, 0, -1, -1));
        } else {
            const QString count = QString::number(m_bars.at(part.bar).counts[std::size_t(part.state)]);
            if (font.horizontalAdvance(count) + 8 <= part.rect.width()) {
                painter.setPen(m_theme.labelOn(fill(part.state).color()));
                painter.drawText(part.rect, Qt::AlignCenter, count);
            }
        }
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(m_theme.color(ColorToken::Focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(part.rect.adjusted(-2, -2, 2, 2));
        }
    }
}

void PunctualityBars::choose(int part)
{
    const QList<Part> all = parts();
    if (all.isEmpty())
        return;
    m_current = std::clamp(part, 0, int(all.size()) - 1);
    const Part &chosen = all.at(m_current);
    setToolTip(m_bars.at(chosen.bar).sentences[std::size_t(chosen.state)]);
    setAccessibleDescription(toolTip());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void PunctualityBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    choose(m_current);
}

void PunctualityBars::keyPressEvent(QKeyEvent *event)
{
    const QList<Part> all = parts();
    const auto inBar = [&](int step) { // the first part of the next bar
        int next = m_current;
        while (next >= 0 && next < all.size() && all.at(next).bar == all.at(m_current).bar)
            next += step;
        return next;
    };
    if (all.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current, 0, int(all.size()) - 1);
    switch (event->key()) {
    case Qt::Key_Right: choose(m_current + 1); break;
    case Qt::Key_Left: choose(m_current - 1); break;
    case Qt::Key_Down: choose(inBar(1)); break;
    case Qt::Key_Up: choose(inBar(-1)); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(int(all.size()) - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT opened(all.at(m_current).bar, all.at(m_current).state); break;
    default: QWidget::keyPressEvent(event);
    }
}

void PunctualityBars::mousePressEvent(QMouseEvent *event)
{
    const QList<Part> all = parts();
    if (const Part *part = partAt(all, event->position().toPoint())) {
        choose(int(part - all.constData()));
        Q_EMIT opened(part->bar, part->state);
        return;
    }
    QWidget::mousePressEvent(event);
}

void PunctualityBars::mouseMoveEvent(QMouseEvent *event)
{
    const QList<Part> all = parts();
    setCursor(partAt(all, event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool PunctualityBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<Part> all = parts();
        if (const Part *part = partAt(all, help->pos()))
            QToolTip::showText(help->globalPos(), m_bars.at(part->bar).sentences[std::size_t(part->state)], this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace acquis
