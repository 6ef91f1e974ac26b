// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/spending/spendingfigures.h"
#include "ui/widgets/formats.h"

#include <QList>

namespace acquis {

/// The figures as bars: the largest rows, the rest as one. \a rows tells which row of the figures each bar is; -1 for the rest.
struct SpendingChart
{
    ChartData data;
    QList<int> rows;
};

/// Only the rows whose name holds the words of \p find are drawn.
[[nodiscard]] SpendingChart spendingChart(const SpendingFigures &figures, const Formats &formats, const QString &find = {});

/// An amount as the length of a bar; pictures only.
[[nodiscard]] double inUnit(qint64 cents, AmountUnit unit);

} // namespace acquis
