// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendordelegate.h"

#include "ui/vendors/vendorlistmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace acquis {

namespace {

constexpr int margin = 10;
constexpr int gap = 2;

QString lineOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

} // namespace

void VendorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.features &= ~QStyleOptionViewItem::HasCheckIndicator; // drawn below, at the name
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor strong = isSelected ? option.palette.color(QPalette::HighlightedText) : m_theme.color(ColorToken::Text);
    const QColor soft = isSelected ? strong : m_theme.color(ColorToken::TextSecondary);
    QFont bold = option.font;
    bold.setBold(true);
    drawBox(*painter, boxOf(option), index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    painter->save();
    QRect line = option.rect.adjusted(boxOf(option).right() - option.rect.left() + margin - 2, margin / 2 + gap, -margin, 0);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, metrics.height() + gap);
    };
    draw(lineOf(index, Qt::DisplayRole), bold, strong);
    draw(lineOf(index, VendorListModel::PlaceRole), option.font, soft);
    draw(lineOf(index, VendorListModel::FactsRole), option.font, strong);
    if (const QString reasons = lineOf(index, VendorListModel::ReasonsRole); !reasons.isEmpty())
        draw(reasons, option.font, soft);
    painter->setPen(m_theme.color(ColorToken::Grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void VendorDelegate::drawBox(QPainter &painter, const QRect &box, bool isTicked) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(isTicked ? ColorToken::Accent : ColorToken::BorderStrong));
    painter.setBrush(m_theme.color(isTicked ? ColorToken::Accent : ColorToken::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (isTicked) {
        const double side = box.width();
        const auto at = [&](double x, double y) { return QPointF(box.left() + x * side, box.top() + y * side); };
        painter.setPen(QPen(m_theme.color(ColorToken::OnAccent), side / 7));
        painter.drawPolyline(QPolygonF { at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3) });
    }
    painter.restore();
}

QRect VendorDelegate::boxOf(const QStyleOptionViewItem &option)
{
    const int side = std::max(14, option.fontMetrics.ascent());
    return { option.rect.left() + margin, option.rect.top() + margin / 2 + gap + 1, side, side };
}

bool VendorDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const auto toggle = [&] { return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole); };
    switch (event->type()) {
    case QEvent::MouseButtonRelease: {
        // As large as a finger needs, and as high as the line.
        const QRect target(option.rect.left(), option.rect.top(), boxOf(option).right() - option.rect.left() + margin / 2,
                           option.rect.height());
        return target.contains(static_cast<QMouseEvent *>(event)->position().toPoint()) && toggle();
    }
    case QEvent::KeyPress: return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && toggle();
    default: return false;
    }
}

QSize VendorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont bold = option.font;
    bold.setBold(true);
    const int others = lineOf(index, VendorListModel::ReasonsRole).isEmpty() ? 2 : 3;
    return { 100, QFontMetrics(bold).height() + others * (QFontMetrics(option.font).height() + gap) + margin + 2 * gap };
}

} // namespace acquis
