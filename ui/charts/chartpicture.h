// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

#include <QBrush>

#include <memory>

QT_BEGIN_NAMESPACE
class QGraphicsScene;
class QPainter;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// A chart made ready for one size, one theme and one font. Qt Charts draws its bars and grid; words and lines that
/// depend on the room there is are drawn over them.
class ChartPicture final
{
public:
    ChartPicture(const ChartData &data, const Formats &formats, const Theme &theme, const QFont &font, QSizeF size);
    ~ChartPicture();

    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }
    /// The brush of each series, in the order of the data.
    [[nodiscard]] const QList<QBrush> &brushes() const { return m_brushes; }
    /// Paints at the origin, \p current with its focus ring.
    void paint(QPainter &painter, ChartPosition current = {}) const;

private:
    const ChartData &m_data;
    const Theme &m_theme;
    const ChartFonts m_fonts;
    const QSizeF m_size;
    const QList<QBrush> m_brushes;
    const ChartLayout m_layout;
    std::unique_ptr<QGraphicsScene> m_scene;
};

} // namespace acquis
