// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/writtenfile.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace acquis {

/// A text on pages of Letter size, with a foot on each. Plain value: it may go to another thread.
struct PrintedText
{
    QString html;
    QString styleSheet; ///< beside the one that the text brings
    QString title;
    QString creator; ///< the program that made it
    QString foot; ///< at the lower left
    QString pageWords; ///< at the lower right: "Page %1 of %2"

    /// Draws the pages; answers how many. \error FileNotWritable, Cancelled
    [[nodiscard]] Result<int> draw(QPagedPaintDevice &device, const WriteWatch &watch) const;
    /// The bytes of a PDF. \error FileNotWritable, Cancelled
    [[nodiscard]] Result<QByteArray> pdf(const WriteWatch &watch) const;
};

} // namespace acquis
