// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include "ui/widgets/formats.h"

#include <cmath>

namespace acquis {
namespace {

/// Past this the integers of a tick would overflow; no amount of money comes near.
constexpr int largestExponent = 15;

} // namespace

ChartScale::ChartScale(double span, double mostSteps)
{
    if (!(span > 0) || !std::isfinite(span) || !(mostSteps > 0))
        return;
    const double rough = span / mostSteps;
    m_exponent = static_cast<int>(std::floor(std::log10(rough)));
    for (const int mantissa : { 1, 2, 5, 10 }) {
        m_mantissa = mantissa;
        if (step() >= rough)
            break;
    }
    if (m_mantissa == 10) {
        m_mantissa = 1;
        ++m_exponent;
    }
}

double ChartScale::step() const
{
    return m_mantissa * std::pow(10.0, m_exponent);
}

QList<qint64> ChartScale::ticks(double minimum, double maximum) const
{
    constexpr double tolerance = 1e-9;
    QList<qint64> ticks;
    const auto last = static_cast<qint64>(std::floor(maximum / step() + tolerance));
    for (auto tick = static_cast<qint64>(std::ceil(minimum / step() - tolerance)); tick <= last; ++tick)
        ticks += tick;
    return ticks;
}

QString ChartScale::text(qint64 tick, const Formats &formats) const
{
    if (std::abs(m_exponent) > largestExponent)
        return formats.locale().toString(static_cast<double>(tick) * step(), 'g', 3);
    qint64 value = tick * m_mantissa;
    for (int i = 0; i < m_exponent; ++i)
        value *= 10;
    return formats.decimal(value, std::max(0, -m_exponent));
}

} // namespace acquis
