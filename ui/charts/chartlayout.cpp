// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/charts/chartscale.h"
#include "ui/charts/charttext.h"
#include "ui/widgets/formats.h"

#include <algorithm>

namespace acquis {
namespace {

// Measures in parts of the base font.
constexpr qreal padding = 0.75;
constexpr qreal gap = 0.55;
constexpr qreal smallestRow = 1.85;
constexpr qreal comfortableRow = 2.3;
constexpr qreal largestRow = 3.0;
constexpr qreal largestBar = 1.4;
constexpr qreal smallestGroupedBar = 0.8;
constexpr qreal largestGroupedBar = 1.2;
constexpr qreal smallestPlot = 13;
constexpr qreal smallestNames = 7;
constexpr qreal swatchWidth = 1.1;
constexpr qreal swatchHeight = 0.75;
// Parts of a whole.
constexpr qreal largestNameShare = 0.38; ///< of the width
constexpr qreal smallestBarShare = 0.4; ///< of the plot, for the longest bar beside its total
constexpr qreal barShareOfRow = 0.66;
constexpr qreal groupShareOfRow = 0.82;

/// The two ends of a bar: negative values are stacked away from the positive ones.
struct BarExtent
{
    double negative = 0;
    double positive = 0;
};

class Layouter
{
public:
    Layouter(const ChartData &data, const Formats &formats, const ChartFonts &fonts, QSizeF size);
    ChartLayout layOut();

private:
    void placeNameColumn();
    void fitDomain();
    void placeRows();
    void placeBars();
    void placeGroup(int category, qreal centre, qreal height);
    void placeStack(int category, qreal centre, qreal height);
    void placeNames();
    void placeTotals();
    void placeTicks();
    void placeSegmentLabels();
    bool namesFitAboveFirstBar() const;
    void placeNamesAboveFirstBar();
    qreal placeLegend(const QList<int> &series, qreal top);
    QList<int> legendSeries() const;
    BarExtent extent(int category) const;
    qreal row(qreal height) const { return m_out.plot.top() + height * m_pitch; }
    void addLabel(ChartLabelKind kind, const QRectF &rect, const QString &text, Qt::Alignment alignment, int series = -1);

    const ChartData &m_data;
    const Formats &m_formats;
    const ChartFonts &m_fonts;
    const QSizeF m_size;
    const qreal m_em;
    const QList<int> m_order;
    ChartLayout m_out;
    QStringList m_names; ///< wrapped
    qreal m_nameWidth = 0;
    qreal m_pitch = 0;
    bool m_namesAbove = false;
};

