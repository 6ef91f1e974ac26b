// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappinglabel.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

WrappingLabel::WrappingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingLabel::sizeHint() const
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    const QSize line(fontMetrics().horizontalAdvance(text()), fontMetrics().height());
    return line.grownBy(margins) + QSize(2 * margin() + 1, 2 * margin());
}

QSize WrappingLabel::minimumSizeHint() const
{
    ensurePolished();
    int widest = 0;
    const QStringList words = text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return { widest + 2 * margin() + contentsMargins().left() + contentsMargins().right() + 1, sizeHint().height() };
}

} // namespace acquis
