// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/routesdelegate.h"

#include "ui/widgets/icon.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int iconSize = 16;
constexpr int badgeMargin = 7;
constexpr int leastBadge = 24;
constexpr qreal codeScale = 0.85;

struct TextPlace
{
    QRect rect;
    QFont font;
    QColor color;
};

void drawLine(QPainter &painter, const TextPlace &place, const QString &text)
{
    painter.setFont(place.font);
    painter.setPen(place.color);
    const QString shown = QFontMetrics(place.font).elidedText(text, Qt::ElideRight, place.rect.width());
    painter.drawText(place.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

/// The text in two lines at most, the second cut where it does not fit.
void drawWrapped(QPainter &painter, const TextPlace &place, const QString &text)
{
    const QFontMetrics metrics(place.font);
    const int height = metrics.height();
    QTextLayout layout(text, place.font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.rect.width());
    const int end = line.textStart() + line.textLength();
    layout.endLayout();
    const bool isOneLine = end >= text.size();
    const int top = place.rect.center().y() - (isOneLine ? height / 2 : height);
    const QRect first(place.rect.left(), top, place.rect.width(), height);
    drawLine(painter, { first, place.font, place.color }, text.left(end).trimmed());
    if (!isOneLine)
        drawLine(painter, { first.translated(0, height), place.font, place.color }, text.mid(end));
}

} // namespace

RoutesDelegate::RoutesDelegate(const RoutesModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_icons.clear(); });
}

int RoutesDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(2 * metrics.height() + 8, leastBadge + 8);
}

int RoutesDelegate::badgeWidth(const QFontMetrics &metrics, const QString &word) const
{
    return metrics.horizontalAdvance(word) + iconSize + 2 * badgeMargin + 6;
}

QSize RoutesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RouteLine &line = m_model.line(index.row());
    const int words = index.column() == RoutesModel::VerdictColumn ? badgeWidth(option.fontMetrics, line.verdictWord.first)
                                                                   : option.fontMetrics.averageCharWidth() * 16;
    return { words + 2 * padding, rowHeight(option.fontMetrics) };
}

const QPixmap &RoutesDelegate::icon(const QString &name, const QColor &color, int size, qreal ratio) const
{
    QPixmap &pixmap = m_icons[name + color.name() + QString::number(ratio)];
    if (pixmap.isNull())
        pixmap = themedIcon(name, color).pixmap(QSize(size, size), ratio);
    return pixmap;
}

void RoutesDelegate::drawBadge(QPainter &painter, const QRect &rect, const QString &name, const QString &word,
                               StateToken state) const
{
    const StateColors colors = m_theme.state(state);
    const QFontMetrics metrics(painter.font());
    QRect badge(rect.left(), 0, std::min(badgeWidth(metrics, word), rect.width()), std::max(leastBadge, metrics.height() + 6));
    badge.moveTop(rect.center().y() - badge.height() / 2);
    painter.setPen(QPen(colors.line, m_theme.kind() == ThemeKind::HighContrast ? 2 : 1));
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QPoint corner(badge.left() + badgeMargin, badge.center().y() - iconSize / 2 + 1);
    painter.drawPixmap(corner, icon(name, colors.text, iconSize, painter.device()->devicePixelRatioF()));
    const QRect text = badge.adjusted(badgeMargin + iconSize + 5, 0, -4, 0);
    drawLine(painter, { text, painter.font(), colors.text }, word);
}

void RoutesDelegate::drawCodes(QPainter &painter, const QRect &rect, const QStringList &codes) const
{
    const StateColors colors = m_theme.state(StateToken::Neutral);
    QFont font = painter.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * codeScale);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    int left = rect.left();
    for (const QString &code : codes) {
        const QRect badge(left, rect.top(), metrics.horizontalAdvance(code) + 10, rect.height() - 1);
        const bool isSure =
            code == codeOf(Confidence::Read) || code == codeOf(Confidence::Secondary) || code == codeOf(Confidence::Study);
        painter.setPen(QPen(colors.line, 1, isSure ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(colors.ground);
        painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(colors.text);
        painter.drawText(badge, Qt::AlignCenter, code);
        left = badge.right() + 5;
    }
}

void RoutesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const RouteLine &line = m_model.line(index.row());
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const bool isOnFill = isSelected && m_theme.kind() == ThemeKind::HighContrast;
    const QColor quiet = isOnFill ? text : m_theme.color(ColorToken::TextSecondary);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect area = option.rect.adjusted(padding, 3, -4, -3);
    const int half = option.fontMetrics.height();
    const QRect upper(area.left(), area.center().y() - half, area.width(), half);
    const QRect lower = upper.translated(0, half);
    const auto twoLines = [&](const RouteCell &cell, bool isStrong, const QColor &second) {
        QFont font = option.font;
        if (isStrong)
            font.setWeight(QFont::DemiBold);
        drawLine(*painter, { upper, font, text }, cell.first);
        drawLine(*painter, { lower, option.font, second }, cell.second);
    };
    switch (index.column()) {
    case RoutesModel::RouteColumn: {
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        // A long name is worth more than what the route is.
        if (QFontMetrics(strong).horizontalAdvance(line.name.first) > area.width())
            drawWrapped(*painter, { area, strong, text }, line.name.first);
        else
            twoLines(line.name, true, quiet);
        break;
    }
    case RoutesModel::VerdictColumn:
        drawBadge(*painter, area, RulesWords::verdictIcon(line.verdict), line.verdictWord.first,
                  RulesWords::verdictState(line.verdict));
        break;
    case RoutesModel::WhyColumn: drawWrapped(*painter, { area, option.font, text }, line.why.first); break;
    case RoutesModel::DutiesColumn: drawWrapped(*painter, { area, option.font, text }, line.duties.first); break;
    case RoutesModel::ApproverColumn:
        if (line.approver.second.isEmpty())
            drawWrapped(*painter, { area, option.font, line.approverIsKnown ? text : quiet }, line.approver.first);
        else
            twoLines(line.approver, false, quiet);
        break;
    case RoutesModel::AwardColumn: {
        const StateToken state = line.inTime.value_or(true) ? StateToken::Ok : StateToken::Error;
        const QColor color = isOnFill ? text : line.inTime ? m_theme.state(state).text : quiet;
        if (line.award.second.isEmpty()) {
            drawWrapped(*painter, { area, option.font, text }, line.award.first);
            break;
        }
        RouteCell date { line.award.first, {}, {} };
        twoLines(date, true, quiet);
        const QString name = !line.inTime ? u"clock"_s : *line.inTime ? u"ok"_s : u"warning"_s;
        painter->drawPixmap(lower.left(), lower.center().y() - iconSize / 2 + 1,
                            icon(name, color, iconSize, painter->device()->devicePixelRatioF()));
        drawLine(*painter, { lower.adjusted(iconSize + 4, 0, 0, 0), option.font, color }, line.award.second);
        break;
    }
    case RoutesModel::SourceColumn:
        drawLine(*painter, { upper, option.font, text }, line.source.first);
        drawCodes(*painter, lower, line.codes);
        break;
    default: break;
    }
    painter->restore();
}

} // namespace acquis
