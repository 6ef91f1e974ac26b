// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QHeaderView;
QT_END_NAMESPACE

namespace acquis {

/// Makes every column as wide for letters of \p to pixels as it was for letters of \p from: text of another size keeps its
/// room, and so does what the person chose.
void scaleColumns(QHeaderView &header, int from, int to);

/// The width above which columns give way to fit into \p room, widest first: those that want less take nothing from the others.
[[nodiscard]] int widestThatFits(QList<int> wanted, int room);

} // namespace acquis
