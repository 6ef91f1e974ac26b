// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <algorithm>

namespace acquis {

/// Rows that are high enough to be pointed at.
class TallRows final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int least = 24;

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return { size.width(), std::max(least, size.height()) };
    }
};

} // namespace acquis
