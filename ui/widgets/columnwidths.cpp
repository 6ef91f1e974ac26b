// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnwidths.h"

#include <QHeaderView>

#include <algorithm>

namespace acquis {

void scaleColumns(QHeaderView &header, int from, int to)
{
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            header.resizeSection(column, header.sectionSize(column) * to / from);
    }
}

int widestThatFits(QList<int> wanted, int room)
{
    std::ranges::sort(wanted);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const int share = room / int(wanted.size() - i);
        if (wanted[i] > share)
            return share;
        room -= wanted[i];
    }
    return wanted.isEmpty() ? 0 : wanted.constLast();
}

} // namespace acquis
