// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include <QStringList>

#include <algorithm>

namespace acquis {
namespace {

/// The break that makes the wider of two lines narrowest, or -1 where two lines do not do.
qsizetype evenBreak(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const qreal wider = std::max(metrics.horizontalAdvance(text.first(at)), metrics.horizontalAdvance(text.sliced(at + 1)));
        if (wider <= width) {
            best = at;
            width = wider;
        }
    }
    return best;
}

/// The last break that leaves a first line that fits, or -1.
qsizetype lastBreak(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    qsizetype last = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (metrics.horizontalAdvance(text.first(at)) <= width)
            last = at;
    }
    return last;
}

} // namespace

QString wrappedName(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    if (const qsizetype even = evenBreak(text, metrics, width); even >= 0)
        return text.first(even) + u'\n' + text.sliced(even + 1);

    const qsizetype first = lastBreak(text, metrics, width);
    if (first < 0)
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    QString rest = text.sliced(first + 1);
    if (const qsizetype second = lastBreak(rest, metrics, width); second >= 0)
        rest = rest.first(second) + u'\n' + metrics.elidedText(rest.sliced(second + 1), Qt::ElideMiddle, width);
    else
        rest = metrics.elidedText(rest, Qt::ElideMiddle, width);
    return text.first(first) + u'\n' + rest;
}

qreal widestLine(const QString &text, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

} // namespace acquis
