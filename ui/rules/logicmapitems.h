// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/logicmap.h"
#include "ui/rules/logicmapwords.h"

#include <QFont>
#include <QGraphicsItem>
#include <QHash>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>

namespace acquis {

class Theme;

/// What the items of a map are drawn with: fonts in three sizes, measures, and icons drawn once.
class LogicMapBrushes
{
public:
    LogicMapBrushes(const Theme &theme, const QFont &font);

    void setFont(const QFont &font);
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const QFont &text() const { return m_text; }
    [[nodiscard]] const QFont &strong() const { return m_strong; }
    /// Pixels of what is one pixel at a body text of 13 pixels.
    [[nodiscard]] qreal unit() const { return m_unit; }
    [[nodiscard]] bool isHighContrast() const;
    void forgetIcons() { m_icons.clear(); }
    /// On paper icons are drawn as lines, on the screen from a picture kept.
    void setForPaper(bool forPaper) { m_forPaper = forPaper; }
    void drawIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

private:
    const Theme &m_theme;
    QFont m_text;
    QFont m_strong;
    qreal m_unit = 1;
    bool m_forPaper = false;
    QHash<QString, QPixmap> m_icons;
};

/// A node: a rounded box with one or more lines of words and, where it has a verdict, that verdict's shape.
class LogicMapNodeItem final : public QGraphicsItem
{
public:
    LogicMapNodeItem(LogicMapBrushes &brushes, MapNodeKind kind);

    /// How large the box should be for these words, whatever light falls on it.
    [[nodiscard]] static QSizeF wantedSize(const LogicMapBrushes &brushes, MapNodeKind kind, const MapNodeWords &words,
                                           const QStringList &otherSeconds);
    void place(const QRectF &rect);
    void show(const MapNodeWords &words, MapLight light);
    void setFocused(bool focused);
    [[nodiscard]] MapLight light() const { return m_light; }
    [[nodiscard]] const QRectF &box() const { return m_rect; }
    /// The lines as they are drawn, shortened where they must be.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Look
    {
        QColor ground;
        QColor text;
        QPen edge;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] Look highContrastLook() const;
    [[nodiscard]] bool isStrong() const;
    void breakLines();
    void drawLine(QPainter &painter, const QString &line, const QRectF &rect, bool hasIcon, const QColor &color) const;

    LogicMapBrushes &m_brushes;
    MapNodeKind m_kind;
    QRectF m_rect;
    MapNodeWords m_words;
    MapLight m_light = MapLight::Quiet;
    QStringList m_lines;
    bool m_hasFocus = false;
};

/// An edge with its arrow head.
class LogicMapEdgeItem final : public QGraphicsItem
{
public:
    explicit LogicMapEdgeItem(const LogicMapBrushes &brushes);

    void place(const QPainterPath &path, bool isDownward);
    void show(MapLight light, bool wasBefore);
    [[nodiscard]] MapLight light() const { return m_light; }
    [[nodiscard]] bool wasBefore() const { return m_wasBefore; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// The pen of edges in this light; legend and map draw with the same.
    [[nodiscard]] static QPen pen(const LogicMapBrushes &brushes, MapLight light, bool wasBefore);

private:
    const LogicMapBrushes &m_brushes;
    QPainterPath m_path;
    bool m_isDownward = false;
    MapLight m_light = MapLight::Quiet;
    bool m_wasBefore = false;
};

} // namespace acquis
