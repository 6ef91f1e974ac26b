// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/routesmodel.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace acquis {

/// Draws the cells of the table of routes: two lines of words, the verdict as a badge with its icon, codes as small badges.
/// It only draws: the words are those of the model.
class RoutesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RoutesDelegate(const RoutesModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    [[nodiscard]] int badgeWidth(const QFontMetrics &metrics, const QString &word) const;

private:
    void drawBadge(QPainter &painter, const QRect &rect, const QString &icon, const QString &word, StateToken state) const;
    void drawCodes(QPainter &painter, const QRect &rect, const QStringList &codes) const;
    [[nodiscard]] const QPixmap &icon(const QString &name, const QColor &color, int size, qreal ratio) const;

    const RoutesModel &m_model;
    const Theme &m_theme;
    /// Drawing an SVG at each repaint would cost more than the rest of the table.
    mutable QHash<QString, QPixmap> m_icons;
};

} // namespace acquis
