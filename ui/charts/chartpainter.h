// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

#include <QBrush>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// Draws over the bars what Qt Charts cannot place or scale: lines between segments, the hatch, words, the focus ring.
class ChartPainter final
{
public:
    ChartPainter(QPainter &painter, const ChartData &data, const ChartLayout &layout, const ChartFonts &fonts, const Theme &theme,
                 const QList<QBrush> &brushes);

    void paintEmptyText(const QRectF &rect) const;
    void paintLines() const;
    void paintTexts() const;
    void paintFocusRing(const QRectF &segment) const;

private:
    void paintSeparators() const;
    void paintHatches() const;
    void paintHatch(const QRectF &rect) const;
    void paintSwatches() const;
    void paintCategoryName(const ChartLabel &label) const;
    void paintSegmentLabel(const ChartLabel &label) const;

    QPainter &m_painter;
    const ChartData &m_data;
    const ChartLayout &m_layout;
    const ChartFonts &m_fonts;
    const Theme &m_theme;
    const QList<QBrush> &m_brushes;
};

} // namespace acquis
