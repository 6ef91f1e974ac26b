// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace acquis {

/// Draws a vendor of the list: its name, where it is and what it offers, size and standing, and why it was found.
class VendorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit VendorDelegate(const Theme &theme, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// A click on the box ticks; Space does too.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void drawBox(QPainter &painter, const QRect &box, bool isTicked) const;
    [[nodiscard]] static QRect boxOf(const QStyleOptionViewItem &option);
    const Theme &m_theme;
};

} // namespace acquis
