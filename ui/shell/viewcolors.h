// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// Gives a view the theme's colours now, at each change, and when it is shown: a view that is shown for the first time
/// under another theme than it was made with keeps the ground of the old one under the text of the new.
void followTheme(QAbstractItemView &view, const Theme &theme);

} // namespace acquis
