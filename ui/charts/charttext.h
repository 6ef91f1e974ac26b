// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>

namespace acquis {

/// \p text on at most two lines of \p width, the lines as even as its words allow, elided where it does not fit.
[[nodiscard]] QString wrappedName(const QString &text, const QFontMetricsF &metrics, qreal width);

/// The widest line of \p text.
[[nodiscard]] qreal widestLine(const QString &text, const QFontMetricsF &metrics);

} // namespace acquis
