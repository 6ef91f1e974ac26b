// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QScrollArea>

namespace acquis {

/// Scrolls to the input that has the focus, once what was opened or shown for it has its place.
inline void showFocus(QScrollArea &scroll)
{
    QMetaObject::invokeMethod(
        &scroll,
        [&scroll] {
            constexpr int around = 80; // its label and what stands under it
            QWidget *focus = scroll.window()->focusWidget();
            if (focus && scroll.isAncestorOf(focus))
                scroll.ensureWidgetVisible(focus, 0, around);
        },
        Qt::QueuedConnection);
}

} // namespace acquis
