// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include <QStringList>

#include <algorithm>

namespace acquis {

QString wrappedName(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;

    qsizetype best = -1; // the break whose wider line is narrowest
    qsizetype latest = -1; // the last break that leaves a first line that fits
    qreal bestWidth = width;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const qreal first = metrics.horizontalAdvance(text.first(at));
        const qreal second = metrics.horizontalAdvance(text.sliced(at + 1));
        if (first <= width)
            latest = at;
        if (std::max(first, second) <= bestWidth) {
            best = at;
            bestWidth = std::max(first, second);
        }
    }
    if (best >= 0)
        return text.first(best) + u'\n' + text.sliced(best + 1);
    if (latest >= 0)
        return text.first(latest) + u'\n' + metrics.elidedText(text.sliced(latest + 1), Qt::ElideMiddle, width);
    return metrics.elidedText(text, Qt::ElideMiddle, width);
}

qreal widestLine(const QString &text, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

} // namespace acquis
