// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayouter.h"

#include "ui/charts/chartscale.h"
#include "ui/widgets/formats.h"

#include <algorithm>
#include <cmath>

namespace acquis {
namespace {

constexpr qreal smallestTickDistance = 4.5; ///< in parts of the base font

} // namespace

void ChartLayouter::placeCategoryNames()
{
    const qreal left = padding * m_em;
    const qreal width = m_out.plot.left() - gap * m_em - left;
    for (int category = 0; category < m_names.size(); ++category) {
        const QString &name = m_names.at(category);
        const QString &full = m_data.categories.at(category);
        m_out.labels += ChartLabel {
            .kind = ChartLabelKind::Category,
            .rect = QRectF(left, centre(category) - m_pitch / 2, width, m_pitch),
            .text = name,
            .full = QString(name).replace(u'\n', u' ') == full ? QString() : full,
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
        };
    }
}

void ChartLayouter::placeTotals()
{
    const QFontMetricsF strong = m_fonts.strongMetrics();
    const QFontMetricsF quiet = m_fonts.textMetrics();
    const auto add = [this](ChartLabelKind kind, const QString &text, const QFontMetricsF &metrics, QRectF &room) {
        const QString drawn = metrics.elidedText(text, Qt::ElideRight, room.width());
        m_out.labels += ChartLabel {
            .kind = kind,
            .rect = room,
            .text = drawn,
            .full = drawn == text ? QString() : text,
            .alignment = Qt::AlignLeft | Qt::AlignVCenter,
        };
        room.setLeft(room.left() + metrics.horizontalAdvance(drawn));
    };
    for (int category = 0; category < std::min(m_data.totals.size(), m_data.categories.size()); ++category) {
        const QString &total = m_data.totals.at(category);
        const qreal left = m_out.x(extent(category).positive) + gap * m_em;
        // A hair more, lest rounding elide a total that was given just its width.
        QRectF room(left, centre(category) - m_pitch / 2, m_out.plot.right() - left + 1, m_pitch);
        add(ChartLabelKind::Total, total.section(u'\t', 0, 0), strong, room);
        if (const QString note = total.section(u'\t', 1); !note.isEmpty())
            add(ChartLabelKind::Note, u' ' + note, quiet, room);
    }
}

void ChartLayouter::placeTicks()
{
    const QFontMetricsF metrics = m_fonts.smallMetrics();
    const double largest = std::max(std::abs(m_out.minimum), m_out.maximum);
    const double span = m_out.maximum - m_out.minimum;
    const auto scaleFor = [&](qreal distance) { return ChartScale(span, std::max(1.0, m_out.plot.width() / distance)); };
    // The longest text decides how far ticks stand apart.
    const ChartScale draft = scaleFor(smallestTickDistance * m_em);
    const qreal longest = metrics.horizontalAdvance(draft.text(draft.ticks(-largest, largest).first(), m_formats));
    const ChartScale scale = scaleFor(std::max(smallestTickDistance * m_em, longest + m_em));

    m_out.tickStep = scale.step();
    for (const qint64 tick : scale.ticks(m_out.minimum, m_out.maximum)) {
        const QString text = scale.text(tick, m_formats);
        QRectF rect(0, m_out.plot.bottom() + gap * m_em / 2, metrics.horizontalAdvance(text) + 2, metrics.height());
        rect.moveCenter({ m_out.x(static_cast<double>(tick) * scale.step()), rect.center().y() });
        if (rect.right() > m_size.width())
            rect.moveRight(m_size.width());
        m_out.labels += ChartLabel { .kind = ChartLabelKind::Tick, .rect = rect, .text = text, .full = {} };
    }
    if (!m_data.axisTitle.isEmpty())
        placeAxisTitle();
}

void ChartLayouter::placeAxisTitle()
{
    const QFontMetricsF metrics = m_fonts.smallMetrics();
    const bool beside = titleBesideTicks();
    const qreal left = beside ? padding * m_em : m_out.plot.left();
    const qreal right = beside ? m_out.plot.left() - m_em : m_out.plot.right();
    const qreal top = m_out.plot.bottom() + gap * m_em / 2 + (beside ? 0 : metrics.height());
    const QRectF rect(left, top, right - left, metrics.height());
    m_out.labels += ChartLabel {
        .kind = ChartLabelKind::AxisTitle,
        .rect = rect,
        .text = metrics.elidedText(m_data.axisTitle, Qt::ElideRight, rect.width() + 1),
        .full = {},
        .alignment = (beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
    };
}

void ChartLayouter::placeSegmentLabels()
{
    const QFontMetricsF metrics = m_fonts.smallMetrics();
    for (const ChartSegment &segment : std::as_const(m_out.segments)) {
        const auto [category, series] = segment.position;
        const QString label = m_data.series.at(series).values.value(category).label;
        const bool fits =
            metrics.horizontalAdvance(label) + gap * m_em <= segment.rect.width() && metrics.ascent() <= segment.rect.height();
        if (!label.isEmpty() && fits) {
            m_out.labels +=
                ChartLabel { .kind = ChartLabelKind::Segment, .rect = segment.rect, .text = label, .full = {}, .series = series };
        }
    }
}

void ChartLayouter::placeNamesAboveFirstBar()
{
    if (!m_namesAbove)
        return;
    const qreal height = m_fonts.strongMetrics().height();
    for (const int series : m_order) {
        const ChartSegment *segment = m_out.segment({ .category = 0, .series = series });
        if (m_data.series.at(series).leftOut)
            continue;
        m_out.labels += ChartLabel {
            .kind = ChartLabelKind::SeriesName,
            .rect = QRectF(segment->rect.left(), segment->rect.top() - height, segment->rect.width(), height),
            .text = m_data.series.at(series).name,
            .full = {},
            .series = series,
        };
    }
}

void ChartLayouter::placeLegend()
{
    const qreal top = m_legendOnTop ? padding * m_em : m_out.plot.bottom() + m_axisHeight;
    m_legend.moveBy(padding * m_em, top);
    m_out.labels += m_legend.labels;
    m_out.swatches = m_legend.swatches;
}

} // namespace acquis
