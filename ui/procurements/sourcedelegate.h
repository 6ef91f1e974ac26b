// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace acquis {

/// Draws a source: its tick, its name, and all that is to be known of it, wrapped to the width of the list.
class SourceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SourceDelegate(const Theme &theme, QAbstractItemView &view) : m_theme(theme), m_view(view) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QRect tickRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    QAbstractItemView &m_view;
};

} // namespace acquis
