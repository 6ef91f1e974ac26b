// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/logicmapitems.h"
#include "ui/rules/logicmaplayout.h"
#include "ui/rules/logicmappicture.h"
#include "ui/rules/logicmapwords.h"

#include <QGraphicsScene>

#include <vector>

namespace acquis {

/// The map as a picture. Laid out when other rows are in force or asked, when the language or the text size changes;
/// in between only lights and the words of the answer change.
class LogicMapScene final : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit LogicMapScene(const Theme &theme, QObject *parent = nullptr);

    void setTextFont(const QFont &font);
    void setLanguage(Language language);
    void setForPaper(bool forPaper) { m_brushes.setForPaper(forPaper); }
    /// Colours are taken anew.
    void retakeColors();
    void setPicture(const std::optional<LogicMapPicture> &picture);
    [[nodiscard]] const std::optional<LogicMapPicture> &picture() const { return m_picture; }
    [[nodiscard]] const LogicMapWords &words() const { return m_words; }
    [[nodiscard]] const LogicMapBrushes &brushes() const { return m_brushes; }

    [[nodiscard]] const std::vector<LogicMapNodeItem *> &nodeItems() const { return m_nodes; }
    [[nodiscard]] const std::vector<LogicMapEdgeItem *> &edgeItems() const { return m_edges; }
    /// -1: none.
    [[nodiscard]] int nodeAt(QPointF point) const;
    /// Around the nodes that are taken.
    [[nodiscard]] QRectF litRect() const;

Q_SIGNALS:
    void laidOut();

private:
    void rebuild();
    void showLights();
    [[nodiscard]] std::vector<QSizeF> wantedSizes() const;
    [[nodiscard]] QStringList widestSeconds(const MapNode &node) const;

    LogicMapBrushes m_brushes;
    LogicMapWords m_words { Language::English };
    std::optional<LogicMapPicture> m_picture;
    std::vector<LogicMapNodeItem *> m_nodes;
    std::vector<LogicMapEdgeItem *> m_edges;
};

} // namespace acquis
