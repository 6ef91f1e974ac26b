// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/sourcedelegate.h"

#include "ui/procurements/sourcelistmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace acquis {

namespace {

constexpr int margin = 10;
constexpr int gap = 2;
constexpr int tickTarget = 24; ///< least side of what is clicked

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont bold = option.font;
    bold.setBold(true);
    return bold;
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

void toggle(QAbstractItemModel *model, const QModelIndex &index)
{
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace

QRect SourceDelegate::tickRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(Qt::CheckStateRole).isValid())
        return {};
    const int side = std::max(tickTarget, QFontMetrics(option.font).height());
    return { option.rect.left() + margin / 2, option.rect.top() + margin / 2, side, side };
}

QRect SourceDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect tick = tickRect(option, index);
    const int left = tick.isNull() ? option.rect.left() + margin : tick.right() + margin / 2;
    return { left, option.rect.top() + margin / 2 + gap, option.rect.right() - margin - left,
             option.rect.height() - margin - 2 * gap };
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor strong = isSelected ? option.palette.color(QPalette::HighlightedText) : m_theme.color(ColorToken::Text);
    const QColor soft = isSelected ? strong : m_theme.color(ColorToken::TextSecondary);
    if (const QRect tick = tickRect(option, index); !tick.isNull()) {
        QStyleOptionButton box;
        box.initFrom(item.widget);
        const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, item.widget);
        box.rect = QRect(tick.center() - QPoint(side / 2, side / 2), QSize(side, side));
        box.state = QStyle::State_Enabled
                    | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, item.widget);
    }
    painter->save();
    QRect rest = textRect(option, index);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &color) {
        const int height = heightOf(text, font, rest.width());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(rest.left(), rest.top(), rest.width(), height), Qt::TextWordWrap, text);
        rest.setTop(rest.top() + height + gap);
    };
    draw(index.data().toString(), titleFont(option), strong);
    for (const QString &line : index.data(SourceListModel::LinesRole).toStringList())
        draw(line, option.font, soft);
    painter->setPen(m_theme.color(ColorToken::Grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.rect = QRect(0, 0, m_view.viewport()->width(), 0);
    const int width = textRect(item, index).width();
    int height = heightOf(index.data().toString(), titleFont(option), width);
    for (const QString &line : index.data(SourceListModel::LinesRole).toStringList())
        height += gap + heightOf(line, option.font, width);
    return { 100, std::max(height, tickTarget) + margin + 3 * gap };
}

bool SourceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const QRect tick = tickRect(option, index);
    if (tick.isNull())
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && tick.contains(mouse->position().toPoint())) {
            toggle(model, index);
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggle(model, index);
        return true;
    }
    return false;
}

} // namespace acquis
