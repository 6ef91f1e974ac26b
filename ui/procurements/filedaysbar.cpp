// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filedaysbar.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace acquis {

namespace {

constexpr int gap = 8;
constexpr int leastScale = 200;

} // namespace

FileDaysBar::FileDaysBar(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FileDaysBar::setPicture(const Picture &picture, const Words &words)
{
    m_picture = picture;
    m_words = words;
    updateGeometry();
    update();
}

int FileDaysBar::rowHeight() const
{
    return fontMetrics().height() + gap;
}

int FileDaysBar::labelWidth() const
{
    return std::max(fontMetrics().horizontalAdvance(m_words.thisFile), fontMetrics().horizontalAdvance(m_words.median)) + 2 * gap;
}

QSize FileDaysBar::minimumSizeHint() const
{
    return { labelWidth() + leastScale, 4 * rowHeight() };
}

QSize FileDaysBar::sizeHint() const
{
    return { labelWidth() + 3 * leastScale, 4 * rowHeight() };
}

QDate FileDaysBar::scaleEnd() const
{
    QDate end = std::max(m_picture.days.until, m_picture.awardBy);
    if (m_picture.median.files > 0)
        end = std::max(end, m_picture.days.from.addDays(m_picture.median.days));
    return std::max(end, m_picture.days.from.addDays(1));
}

void FileDaysBar::paintEvent(QPaintEvent *)
{
    const FileDays &days = m_picture.days;
    if (!days.from.isValid() || !days.until.isValid())
        return;
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    const int row = rowHeight();
    const int left = labelWidth();
    const double width = std::max(this->width() - left - gap, 1);
    const double perDay = width / double(std::max<qint64>(days.from.daysTo(scaleEnd()), 1));
    const auto at = [&](QDate day) { return left + double(days.from.daysTo(day)) * perDay; };
    const auto bar = [&](QDate from, QDate until, int line) {
        return QRectF(at(from), line * row + gap / 2.0, std::max(at(until) - at(from), 1.0), row - gap);
    };
    const auto text = [&](double x, int line, const QString &words, const QColor &color, Qt::Alignment alignment) {
        const int needed = fontMetrics().horizontalAdvance(words) + 2;
        double begin = alignment & Qt::AlignRight ? x - needed : x;
        begin = std::clamp(begin, double(left), std::max(double(this->width() - needed), double(left)));
        painter.setPen(color);
        painter.drawText(QRectF(begin, line * row, needed, row), Qt::AlignVCenter | Qt::AlignLeft, words);
        return begin + needed;
    };

    painter.setPen(theme.color(ColorToken::Text));
    painter.drawText(QRectF(gap, row, left - gap, row), Qt::AlignVCenter | Qt::AlignLeft, m_words.thisFile);
    painter.fillRect(bar(days.from, days.until, 1), theme.color(ColorToken::Accent));
    const StateColors still = theme.state(StateToken::Warning);
    for (const StillSpan &span : days.stillSpans) {
        const QRectF box = bar(span.from, span.until, 1);
        painter.fillRect(box, still.ground);
        painter.fillRect(box, QBrush(still.text, Qt::BDiagPattern));
        painter.setPen(still.line);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    if (m_picture.median.files > 0) {
        painter.setPen(theme.color(ColorToken::TextSecondary));
        painter.drawText(QRectF(gap, 2 * row, left - gap, row), Qt::AlignVCenter | Qt::AlignLeft, m_words.median);
        const QRectF box = bar(days.from, days.from.addDays(m_picture.median.days), 2);
        painter.fillRect(box, theme.color(ColorToken::Header));
        painter.setPen(theme.color(ColorToken::BorderStrong));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        text(box.right() + gap, 2, m_words.medianText, theme.color(ColorToken::TextSecondary), Qt::AlignLeft);
    }
    const auto mark = [&](QDate day, const QColor &color, int from, int until) {
        painter.setPen(QPen(color, 2));
        painter.drawLine(QPointF(at(day), from), QPointF(at(day), until));
    };
    const QColor now = theme.color(ColorToken::Accent);
    mark(days.until, now, row / 2, 3 * row);
    // Words stand right of their line; left of it where they would not fit, for a line through figures makes others of them.
    const int wanted = fontMetrics().horizontalAdvance(m_words.until) + 2;
    const bool fitsRight = at(days.until) + gap / 2.0 + wanted <= this->width();
    const double wordsEnd = fitsRight ? text(at(days.until) + gap / 2.0, 0, m_words.until, now, Qt::AlignLeft)
                                      : text(at(days.until) - gap / 2.0, 0, m_words.until, now, Qt::AlignRight) + gap;
    const double wordsBegin = wordsEnd - wanted - gap;
    if (m_picture.awardBy.isValid()) {
        const QColor limit = theme.state(StateToken::Error).text;
        mark(m_picture.awardBy, limit, row / 2, 3 * row);
        // Two words on one spot could not be read.
        const int needed = fontMetrics().horizontalAdvance(m_words.limit) + gap;
        const bool isFree = at(m_picture.awardBy) - needed > wordsEnd || at(m_picture.awardBy) < wordsBegin;
        text(at(m_picture.awardBy) - gap / 2.0, isFree ? 0 : 1, m_words.limit, limit, Qt::AlignRight);
    }
    painter.setPen(theme.color(ColorToken::TextSecondary));
    text(left, 3, m_words.from, theme.color(ColorToken::TextSecondary), Qt::AlignLeft);
    text(this->width() - gap, 3, m_words.end, theme.color(ColorToken::TextSecondary), Qt::AlignRight);
}

} // namespace acquis
