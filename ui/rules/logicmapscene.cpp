// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmapscene.h"

#include <algorithm>

namespace acquis {

namespace {

constexpr qreal margin = 8;

} // namespace

LogicMapScene::LogicMapScene(const Theme &theme, QObject *parent) : QGraphicsScene(parent), m_brushes(theme, font())
{
    setItemIndexMethod(NoIndex); // a few dozen items
}

void LogicMapScene::setTextFont(const QFont &font)
{
    m_brushes.setFont(font);
    rebuild();
}

void LogicMapScene::setLanguage(Language language)
{
    m_words = LogicMapWords(language);
    rebuild();
}

void LogicMapScene::retakeColors()
{
    m_brushes.forgetIcons();
    update();
}

void LogicMapScene::setPicture(const std::optional<LogicMapPicture> &picture)
{
    const bool sameMap = picture && m_picture && picture->map == m_picture->map
                         && &picture->rules.compiled() == &m_picture->rules.compiled()
                         && picture->need.commodity == m_picture->need.commodity;
    m_picture = picture;
    if (sameMap)
        showLights();
    else
        rebuild();
}

/// Second lines that a node may come to say while only the value or the day moves.
QStringList LogicMapScene::widestSeconds(const MapNode &node) const
{
    if (node.kind == MapNodeKind::Need)
        return { m_words.rules().formats().money(Money::fromCents(88'888'888'88)) };
    if (node.kind != MapNodeKind::Outcome)
        return {};
    if (node.agreement)
        return { m_words.rules().verdict(Verdict::Binds), m_words.rules().verdict(Verdict::DoesNotBind) };
    QStringList seconds;
    for (int verdict = 0; verdict <= int(Verdict::Unverified); ++verdict)
        seconds << m_words.rules().verdict(Verdict(verdict));
    return seconds;
}

std::vector<QSizeF> LogicMapScene::wantedSizes() const
{
    std::vector<QSizeF> wanted;
    for (int i = 0; i < int(m_picture->map.nodes.size()); ++i) {
        const MapNode &node = m_picture->map.nodes[i];
        MapNodeWords words = m_words.node(*m_picture, i);
        if (node.kind == MapNodeKind::Award) // the longest month
            words.title = words.title.left(0)
                          + LogicMapWords::tr("Award: %1", "the earliest day").arg(m_words.rules().day(QDate(2028, 9, 28)));
        wanted.push_back(LogicMapNodeItem::wantedSize(m_brushes, node.kind, words, widestSeconds(node)));
    }
    return wanted;
}

void LogicMapScene::rebuild()
{
    clear();
    m_nodes.clear();
    m_edges.clear();
    if (!m_picture) {
        setSceneRect({});
        Q_EMIT laidOut();
        return;
    }
    const LogicMap &map = m_picture->map;
    const LogicMapLayout layout = layOut(map, wantedSizes(), m_brushes.unit());
    for (std::size_t i = 0; i < map.edges.size(); ++i) {
        auto *edge = new LogicMapEdgeItem(m_brushes);
        edge->place(layout.edges[i], layout.isDownward[i]);
        addItem(edge);
        m_edges.push_back(edge);
    }
    for (std::size_t i = 0; i < map.nodes.size(); ++i) {
        auto *node = new LogicMapNodeItem(m_brushes, map.nodes[i].kind);
        node->place(layout.nodes[i]);
        addItem(node);
        m_nodes.push_back(node);
    }
    const qreal around = margin * m_brushes.unit();
    setSceneRect(layout.bounds.adjusted(-around, -around, around, around));
    showLights();
    Q_EMIT laidOut();
}

void LogicMapScene::showLights()
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i]->show(m_words.node(*m_picture, int(i)), m_picture->lights.nodes[i].light);
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        m_edges[i]->show(m_picture->lights.edges[i], m_picture->before[i]);
}

int LogicMapScene::nodeAt(QPointF point) const
{
    const auto found = std::ranges::find_if(m_nodes, [&](const LogicMapNodeItem *node) { return node->box().contains(point); });
    return found == m_nodes.end() ? -1 : int(found - m_nodes.begin());
}

QRectF LogicMapScene::litRect() const
{
    QRectF lit;
    for (const LogicMapNodeItem *node : m_nodes) {
        if (node->light() == MapLight::Taken)
            lit |= node->box();
    }
    return lit;
}

} // namespace acquis
