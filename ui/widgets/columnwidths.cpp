// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnwidths.h"

#include <QHeaderView>

namespace acquis {

void scaleColumns(QHeaderView &header, int from, int to)
{
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            header.resizeSection(column, header.sectionSize(column) * to / from);
    }
}

} // namespace acquis
