// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/listcells.h"

#include "ui/forms/factsmodel.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace acquis {

namespace {

constexpr int margin = 8;
constexpr int gap = 2;
constexpr int leastHeight = 28; ///< as a target of the pointer
constexpr int leastIcon = 16;
constexpr int markWidth = 3; ///< at the side of the row that holds the focus

QFont strong(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int iconSide(const QFont &font)
{
    return std::max(leastIcon, QFontMetrics(font).ascent() + 2);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

/// Where the words of the first column begin and end, of a cell between \p left and \p right.
QRect wordsRect(const QFont &font, QRect cell)
{
    return cell.adjusted(margin + iconSide(font) + margin, margin / 2 + gap, -margin / 2, 0);
}

} // namespace

ListCells::ListCells(const Theme &theme, const QTableView &view, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_view(view)
{ }

void ListCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, option.palette.brush(isSelected ? QPalette::Highlight : QPalette::Base));
    if (isSelected && index.column() == 0) {
        const QRect mark(option.rect.topLeft(), QSize(markWidth, option.rect.height()));
        painter->fillRect(mark, m_theme.color(m_view.hasFocus() ? ColorToken::Focus : ColorToken::Border));
    }
    index.column() == 0 ? paintTitle(*painter, option, index) : paintWord(*painter, option, index);
    painter->setPen(m_theme.color(ColorToken::Grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void ListCells::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor title = isSelected ? option.palette.color(QPalette::HighlightedText) : m_theme.color(ColorToken::Text);
    const QColor quiet = isSelected ? title : m_theme.color(ColorToken::TextSecondary);
    QRect words = wordsRect(option.font, option.rect);
    const int side = iconSide(option.font);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(&painter, QRect(option.rect.left() + margin, words.top() + 1, side, side), Qt::AlignCenter,
               isSelected ? QIcon::Selected : QIcon::Normal);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &color) {
        const int height = heightOf(text, font, words.width());
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(words.left(), words.top(), words.width(), height), Qt::TextWordWrap, text);
        words.setTop(words.top() + height);
    };
    draw(index.data().toString(), strong(option.font), title);
    draw(index.data(FactsModel::DetailRole).toString(), option.font, quiet);
}

void ListCells::paintWord(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto state = StateToken(index.data(FactsModel::StateRole).toInt());
    painter.setFont(strong(option.font));
    painter.setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : m_theme.state(state).text);
    painter.drawText(option.rect.adjusted(margin / 2, margin / 2 + gap, -margin, 0), Qt::AlignRight | Qt::AlignTop,
                     index.data().toString());
}

QSize ListCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont bold = strong(option.font);
    const QString text = index.data().toString();
    if (index.column() > 0)
        return { QFontMetrics(bold).horizontalAdvance(text) + margin / 2 + margin, leastHeight };
    const int width = wordsRect(option.font, QRect(0, 0, m_view.columnWidth(0), 0)).width();
    const int height = heightOf(text, bold, width) + heightOf(index.data(FactsModel::DetailRole).toString(), option.font, width);
    return { 0, std::max(leastHeight, height + margin + 2 * gap) };
}

} // namespace acquis
