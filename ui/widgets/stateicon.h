// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>

namespace acquis {

/// One of our icons for a row of a view with Theme::itemViewPalette(): in the colour of a state, and of the text where the row is
/// selected.
[[nodiscard]] QIcon stateIcon(const Theme &theme, const QString &name, StateToken state);

} // namespace acquis
