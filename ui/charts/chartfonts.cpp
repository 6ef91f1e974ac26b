// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfonts.h"

#include <QFontInfo>

#include <algorithm>

namespace acquis {
namespace {

constexpr qreal textFactor = 0.92;
constexpr qreal smallFactor = 0.85;
constexpr int smallestPixels = 11;

QFont sized(QFont font, qreal pixels)
{
    font.setPixelSize(std::max(smallestPixels, qRound(pixels)));
    return font;
}

} // namespace

ChartFonts::ChartFonts(const QFont &base) : em(QFontInfo(base).pixelSize())
{
    text = sized(base, em * textFactor);
    small = sized(base, em * smallFactor);
    strong = text;
    strong.setWeight(QFont::DemiBold);
}

} // namespace acquis
