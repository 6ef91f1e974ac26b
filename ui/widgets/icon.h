// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QString>

namespace acquis {

/// One of our icons (resources/icons/<name>.svg, drawn with currentColor) in the colour of a token.
[[nodiscard]] QIcon themedIcon(const Theme &theme, const QString &name, ColorToken token = ColorToken::Text);
[[nodiscard]] QIcon themedIcon(const QString &name, const QColor &color);

} // namespace acquis
