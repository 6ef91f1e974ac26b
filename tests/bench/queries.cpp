// SPDX-License-Identifier: GPL-3.0-or-later
// Times the loaded cube: a two-way breakdown with two filters, and the loading itself. Prints milliseconds, one a line.
#include "core/spending/spendcube.h"
#include "core/storage/database.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

template <typename Work>
double medianMilliseconds(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<size_t>(runs / 2)];
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    if (argc != 2)
        return 2;
    auto database = Database::open(QString::fromLocal8Bit(argv[1]), Database::Mode::ReadOnly);
    if (!database)
        return 3;
    SpendCube cube;
    const double loading = medianMilliseconds(3, [&] { cube = SpendCube::load(**database).value_or(SpendCube()); });
    const QList<CubeFilter> where { { Dimension::Commodity, { cube.memberByText(Dimension::Commodity, u"services"_s) } },
                                    { Dimension::Method, { cube.memberByText(Dimension::Method, u"open-competition"_s) } } };
    Breakdown result;
    const double query = medianMilliseconds(101, [&] {
        result = cube.breakdown({ { Dimension::Ministry, Dimension::FiscalYear }, where });
    });
    out << "cells " << cube.cellCount() << '\n'
        << "load-ms " << loading << '\n'
        << "breakdown-ms " << query << '\n'
        << "breakdown-total " << result.total.toString() << '\n';
    return 0;
}
