// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/logicmapscene.h"

#include <QGraphicsView>

namespace acquis {

/// The map on the screen: it fits by itself as long as it stays readable, zooms, and is walked by the keyboard: right and
/// left along the edges, up and down between nodes of a column, Home to the need, Enter for the rule.
class LogicMapView final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit LogicMapView(LogicMapScene &scene, QWidget *parent = nullptr);

    void fit();
    void zoomIn() { zoomBy(step); }
    void zoomOut() { zoomBy(1 / step); }
    [[nodiscard]] qreal zoom() const { return transform().m11(); }
    /// The node that the keyboard is on; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int node);

    [[nodiscard]] QSize sizeHint() const override { return { 700, 260 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 96 }; }

Q_SIGNALS:
    void nodeActivated(int node); ///< clicked, or Enter on it
    void currentChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    static constexpr qreal step = 1.2;
    void zoomBy(qreal factor);
    void takeLayout();
    void showFocus();
    [[nodiscard]] int following(int node) const;
    [[nodiscard]] int preceding(int node) const;
    [[nodiscard]] int beside(int node, int direction) const;

    LogicMapScene &m_scene;
    bool m_isFitted = true;
    int m_current = -1;
    int m_cameFrom = -1;
};

} // namespace acquis
