// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace acquis::test {

/// A text that is shown loses some of its no-break spaces when it is read back.
[[nodiscard]] QString withPlainSpaces(QString text);

/// What can be read in \p widget now: labels, buttons, what inputs hold, the cells of tables and lists. Parts that are hidden, behind
/// another page or folded away, are not; what scrolling brings is. A line for each, with plain spaces.
[[nodiscard]] QString wordsOn(const QWidget &widget);

} // namespace acquis::test
