// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace acquis {

class Formats;

/// Round numbers for an axis. A tick is a whole number of steps of mantissa x 10^exponent, so its text is exact.
class ChartScale
{
public:
    /// The smallest round step (1, 2 or 5 by a power of ten) that parts \p span at most \p mostSteps times.
    ChartScale(double span, double mostSteps);

    [[nodiscard]] double step() const;
    /// The ticks from \p minimum to \p maximum, both included, as numbers of steps.
    [[nodiscard]] QList<qint64> ticks(double minimum, double maximum) const;
    [[nodiscard]] QString text(qint64 tick, const Formats &formats) const;

private:
    int m_mantissa = 1;
    int m_exponent = 0;
};

} // namespace acquis
