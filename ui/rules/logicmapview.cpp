// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmapview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace acquis {

namespace {

constexpr qreal leastReadable = 0.8;
constexpr qreal leastZoom = 0.3;
constexpr qreal mostZoom = 4;

} // namespace

LogicMapView::LogicMapView(LogicMapScene &scene, QWidget *parent) : QGraphicsView(&scene, parent), m_scene(scene)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignCenter);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlag(DontSavePainterState);
    connect(&scene, &LogicMapScene::laidOut, this, &LogicMapView::takeLayout);
}

void LogicMapView::takeLayout()
{
    const auto count = int(m_scene.nodeItems().size());
    if (m_current >= count)
        m_current = count - 1;
    m_cameFrom = -1;
    showFocus();
    if (m_isFitted)
        fit();
}

void LogicMapView::fit()
{
    m_isFitted = true;
    const QSizeF map = m_scene.sceneRect().size();
    if (map.isEmpty())
        return;
    const QSizeF room = contentsRect().size();
    const qreal whole = std::min(room.width() / map.width(), room.height() / map.height());
    const qreal zoom = std::clamp(whole, leastReadable, 1.0);
    setTransform(QTransform::fromScale(zoom, zoom));
    if (whole < leastReadable)
        ensureVisible(m_scene.litRect(), 4, 4);
}

void LogicMapView::zoomBy(qreal factor)
{
    m_isFitted = false;
    const qreal next = std::clamp(zoom() * factor, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(next, next));
}

void LogicMapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
}

void LogicMapView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    constexpr qreal notch = 120;
    setTransformationAnchor(AnchorUnderMouse);
    zoomBy(std::pow(step, event->angleDelta().y() / notch));
    setTransformationAnchor(AnchorViewCenter);
    event->accept();
}

void LogicMapView::mousePressEvent(QMouseEvent *event)
{
    const int node = m_scene.nodeAt(mapToScene(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || node < 0) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    setCurrent(node);
    Q_EMIT nodeActivated(node);
}

void LogicMapView::setCurrent(int node)
{
    if (node < 0 || node >= int(m_scene.nodeItems().size()) || node == m_current)
        return;
    m_current = node;
    showFocus();
    ensureVisible(m_scene.nodeItems()[node]->box(), 12, 12);
    Q_EMIT currentChanged();
}

void LogicMapView::showFocus()
{
    const auto &nodes = m_scene.nodeItems();
    for (int i = 0; i < int(nodes.size()); ++i)
        nodes[i]->setFocused(hasFocus() && i == m_current);
}

void LogicMapView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
    showFocus();
}

void LogicMapView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    showFocus();
}

/// Along the edge that is lit most.
int LogicMapView::following(int node) const
{
    const LogicMap &map = m_scene.picture()->map;
    int best = -1;
    for (std::size_t i = 0; i < map.edges.size(); ++i) {
        const auto light = [&](int edge) { return m_scene.picture()->lights.edges[edge]; };
        if (map.edges[i].from == node && (best < 0 || light(int(i)) > light(best)))
            best = int(i);
    }
    return best < 0 ? node : map.edges[best].to;
}

/// Back to where the walk came from, else along the edge that is lit most.
int LogicMapView::preceding(int node) const
{
    const LogicMap &map = m_scene.picture()->map;
    int best = -1;
    for (std::size_t i = 0; i < map.edges.size(); ++i) {
        if (map.edges[i].to != node)
            continue;
        if (map.edges[i].from == m_cameFrom)
            return m_cameFrom;
        if (best < 0 || m_scene.picture()->lights.edges[i] > m_scene.picture()->lights.edges[best])
            best = int(i);
    }
    return best < 0 ? node : map.edges[best].from;
}

/// The nearest node above or below in the same column.
int LogicMapView::beside(int node, int direction) const
{
    const auto &nodes = m_scene.nodeItems();
    const QRectF here = nodes[node]->box();
    int best = node;
    qreal nearest = 0;
    for (int i = 0; i < int(nodes.size()); ++i) {
        const QRectF &box = nodes[i]->box();
        const qreal distance = (box.center().y() - here.center().y()) * direction;
        const bool isInColumn = box.left() < here.right() && here.left() < box.right();
        if (isInColumn && distance > 0 && (best == node || distance < nearest)) {
            best = i;
            nearest = distance;
        }
    }
    return best;
}

void LogicMapView::keyPressEvent(QKeyEvent *event)
{
    if (m_current < 0 || !m_scene.picture()) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    const int before = m_current;
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(following(m_current));
        m_cameFrom = before;
        break;
    case Qt::Key_Left: setCurrent(preceding(m_current)); break;
    case Qt::Key_Up: setCurrent(beside(m_current, -1)); break;
    case Qt::Key_Down: setCurrent(beside(m_current, 1)); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT nodeActivated(m_current); break;
    default: QGraphicsView::keyPressEvent(event);
    }
}

bool LogicMapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = m_scene.nodeAt(mapToScene(help->pos()));
        if (node >= 0)
            QToolTip::showText(help->globalPos(), m_scene.words().whole(*m_scene.picture(), node), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace acquis
