// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartnavigation.h"

#include <QBrush>
#include <QImage>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace acquis {

class Formats;
class Theme;

/// The only door to Qt Charts: horizontal bars fed by plain values. Every segment is reached by the keyboard (up and down
/// between categories, left and right between series, Home, End, Enter to activate) and tells its exact value on hover,
/// on focus and to screen readers. Its smallest height grows with the categories: many of them need a scroll area.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);
    ~ChartView() override;

    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const;
    /// How axis ticks are written.
    void setFormats(const Formats &formats);

    /// The segment the keyboard is on; -1, -1 when none.
    [[nodiscard]] int currentCategory() const;
    [[nodiscard]] int currentSeries() const;
    void setCurrent(int category, int series);

    // The segments in reading order, as keyboard and screen readers walk them.
    [[nodiscard]] int segmentCount() const;
    /// The segment the keyboard is on, or -1.
    [[nodiscard]] int currentSegment() const;
    void setCurrentSegment(int segment);
    /// The segment under \p point, or -1.
    [[nodiscard]] int segmentAt(QPointF point) const;
    [[nodiscard]] QString segmentText(int segment) const;
    [[nodiscard]] QRectF segmentRect(int segment) const;
    /// What it is filled with: a colour, or the hatch of what is left out.
    [[nodiscard]] QBrush segmentBrush(int segment) const;

    /// The chart at \p size logical pixels and \p scale, on the panel's ground; made smaller where it would not fit.
    [[nodiscard]] QImage toImage(QSize size, qreal scale = 2) const;
    void render(QPainter &painter, const QRectF &target) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A segment was clicked, or Enter was pressed on it.
    void activated(int category, int series);
    void currentChanged(int category, int series);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void redraw();
    void moveTo(ChartPosition position);
    void tellCurrent();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace acquis
