// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stateicon.h"

#include "ui/widgets/icon.h"

#include <array>

namespace acquis {

QIcon stateIcon(const Theme &theme, const QString &name, StateToken state)
{
    constexpr std::array sides { 16, 24, 32 };
    QIcon icon;
    const QColor selected = theme.itemViewPalette().color(QPalette::HighlightedText);
    for (const int side : sides) {
        icon.addPixmap(themedIcon(name, theme.state(state).text).pixmap(side), QIcon::Normal);
        icon.addPixmap(themedIcon(name, selected).pixmap(side), QIcon::Selected);
    }
    return icon;
}

} // namespace acquis
