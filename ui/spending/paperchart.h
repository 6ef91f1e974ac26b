// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QImage>

namespace acquis {

/// A chart as it leaves the program: dark on light, whatever the colours of the screen, as high as its bars need.
/// A widget that is never shown: for the GUI thread only.
class PaperChart
{
public:
    PaperChart(const ChartData &data, const Formats &formats);

    [[nodiscard]] QImage toImage() const;
    [[nodiscard]] QByteArray toSvg() const;

private:
    Theme m_theme;
    ChartView m_view;
};

} // namespace acquis
