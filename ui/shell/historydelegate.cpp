// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historydelegate.h"

#include "ui/shell/historymodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int gap = 2;
constexpr int columnGap = 10;
constexpr int leastHeight = 24; ///< as a target of the pointer
constexpr qsizetype longestLine = 600; ///< letters; the rest is read in the tip and in what is copied

QString shortened(QString text)
{
    return text.size() <= longestLine ? text : text.first(longestLine).trimmed() + u'…';
}

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

bool beginsStep(const QModelIndex &index)
{
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    return !above.isValid() || above.data(HistoryModel::StepRole) != index.data(HistoryModel::StepRole);
}

bool endsStep(const QModelIndex &index)
{
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    return !below.isValid() || below.data(HistoryModel::StepRole) != index.data(HistoryModel::StepRole);
}

int timeWidth(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(u"8888-88-88"_s))) + gap;
}

/// A text in lines that are no wider than \p width; words that are wider are broken.
class Lines
{
public:
    Lines(const QString &text, const QFont &font, int width) : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            line.setPosition({ 0, m_height });
            m_height += line.height();
        }
        m_layout.endLayout();
    }
    [[nodiscard]] int height() const { return int(std::ceil(m_height)); }
    void draw(QPainter &painter, QPoint at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

struct Paragraph
{
    QString text;
    bool isBold = false;
    bool isSoft = false;
};

std::vector<Paragraph> paragraphsOf(const QModelIndex &index)
{
    const auto text = [&index](int role) { return shortened(index.data(role).toString()); };
    std::vector<Paragraph> paragraphs;
    if (beginsStep(index)) {
        paragraphs.push_back({ text(HistoryModel::ActorRole), true, false });
        paragraphs.push_back({ text(HistoryModel::ActionRole), false, true });
    }
    paragraphs.push_back({ text(HistoryModel::ChangeRole), false, false });
    if (endsStep(index))
        paragraphs.push_back({ text(HistoryModel::ReasonRole), false, true });
    std::erase_if(paragraphs, [](const Paragraph &one) { return one.text.isEmpty(); });
    return paragraphs;
}

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    return whole - 2 * margin - columnGap - timeWidth(option.font);
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor strong = isSelected ? option.palette.color(QPalette::HighlightedText) : m_theme.color(ColorToken::Text);
    const QColor soft = isSelected ? strong : m_theme.color(ColorToken::TextSecondary);
    painter->save();
    QPoint at = option.rect.topLeft() + QPoint(margin, beginsStep(index) ? margin : gap);
    if (beginsStep(index)) {
        painter->setPen(soft);
        const Lines day(index.data(HistoryModel::DayRole).toString(), option.font, timeWidth(option.font));
        day.draw(*painter, at);
        Lines(index.data(HistoryModel::TimeRole).toString(), option.font, timeWidth(option.font))
            .draw(*painter, at + QPoint(0, day.height()));
    }
    at.rx() += timeWidth(option.font) + columnGap;
    for (const Paragraph &one : paragraphsOf(index)) {
        const Lines lines(one.text, one.isBold ? boldOf(option.font) : option.font, textWidth(option));
        painter->setPen(one.isSoft ? soft : strong);
        lines.draw(*painter, at);
        at.ry() += lines.height() + gap;
    }
    if (endsStep(index)) {
        painter->setPen(m_theme.color(ColorToken::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = beginsStep(index) ? margin : gap;
    for (const Paragraph &one : paragraphsOf(index))
        height += Lines(one.text, one.isBold ? boldOf(option.font) : option.font, textWidth(option)).height() + gap;
    if (beginsStep(index)) // beside day and time
        height = std::max(height, margin + 2 * QFontMetrics(option.font).height() + gap);
    if (endsStep(index))
        height += margin;
    return { 100, std::max(height, leastHeight) };
}

} // namespace acquis
