// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/helddelegate.h"

#include "ui/agreements/heldlistmodel.h"

#include <QApplication>
#include <QPainter>

namespace acquis {

namespace {

constexpr int margin = 10;
constexpr int gap = 2;
constexpr int lines = 2; ///< beside the name

} // namespace

void HeldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor strong = isSelected ? option.palette.color(QPalette::HighlightedText) : m_theme.color(ColorToken::Text);
    const QColor soft = isSelected ? strong : m_theme.color(ColorToken::TextSecondary);
    QFont bold = option.font;
    bold.setBold(true);
    painter->save();
    QRect line = option.rect.adjusted(margin, margin / 2 + gap, -margin, 0);
    const auto draw = [&](int role, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(index.data(role).toString(), Qt::ElideRight, line.width()));
        line.translate(0, metrics.height() + gap);
    };
    draw(Qt::DisplayRole, bold, strong);
    draw(HeldListModel::OwnerRole, option.font, soft);
    draw(HeldListModel::FactsRole, option.font, strong);
    painter->setPen(m_theme.color(ColorToken::Grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize HeldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QFont bold = option.font;
    bold.setBold(true);
    return { 100, QFontMetrics(bold).height() + lines * (QFontMetrics(option.font).height() + gap) + margin + 2 * gap };
}

} // namespace acquis
