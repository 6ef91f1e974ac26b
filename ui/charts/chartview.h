// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartnavigation.h"

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
/// on focus and to screen readers.
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

    /// Segments one by one, bar by bar: for screen readers.
    [[nodiscard]] int segmentCount() const;
    [[nodiscard]] int currentSegment() const;
    [[nodiscard]] QString segmentText(int segment) const;
    [[nodiscard]] QRect segmentRect(int segment) const; ///< in the widget's coordinates

    /// The chart at \p size logical pixels and \p scale, on the panel's ground.
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
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(ChartPosition position);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace acquis
