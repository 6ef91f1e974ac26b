// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>

namespace acquis {

/// \p text on at most three lines of \p width: one if it fits, two as even as its words allow, else three, the last of
/// them elided where it must be.
[[nodiscard]] QString wrappedName(const QString &text, const QFontMetricsF &metrics, qreal width);

/// The widest line of \p text.
[[nodiscard]] qreal widestLine(const QString &text, const QFontMetricsF &metrics);

} // namespace acquis
