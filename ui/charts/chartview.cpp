// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartpicture.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>
#include <QtMath>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace acquis {
namespace {

constexpr qreal comfortableWidth = 1.5; ///< times the smallest one

/// Brings \p rect of \p view into sight where the view is scrolled.
void reveal(QWidget *view, const QRect &rect)
{
    for (QWidget *above = view->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget())
            continue;
        const QRect seen(view->mapTo(area->widget(), rect.topLeft()), rect.size());
        area->ensureVisible(seen.center().x(), seen.center().y(), seen.width() / 2, seen.height());
        return;
    }
}

} // namespace

class ChartView::Private
{
public:
    Private(const ChartView &view, const Theme &colours) : q(view), theme(colours) { }

    /// The chart for the size of the view; made when it is first needed after a change.
    const ChartPicture &picture() const
    {
        if (!made)
            made = std::make_unique<ChartPicture>(data, formats, theme, q.font(), q.size());
        return *made;
    }
    const ChartSegment *segment(ChartPosition position) const { return picture().layout().segment(position); }
    ChartPosition positionAt(QPointF point) const
    {
        const ChartSegment *hit = picture().layout().segmentAt(point);
        return hit ? hit->position : ChartPosition {};
    }

    const ChartView &q;
    const Theme &theme;
    Formats formats { Language::English };
    ChartData data;
    QList<ChartPosition> positions;
    ChartPosition current;
    ChartPosition pressed;
    mutable std::unique_ptr<ChartPicture> made;
};

ChartView::ChartView(const Theme &theme, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(*this, theme))
{
    installChartAccessibility();
    setObjectName(u"chartView"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, &ChartView::redraw);
}

ChartView::~ChartView() = default;

void ChartView::setData(const ChartData &data)
{
    d->made.reset();
    d->data = data;
    d->positions = chartPositions(data);
    d->pressed = {};
    setAccessibleName(data.title);
    setAccessibleDescription(d->positions.isEmpty() ? data.emptyText : data.summary);
    setFocusPolicy(d->positions.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);

    if (!d->positions.contains(d->current))
        moveTo(hasFocus() && !d->positions.isEmpty() ? d->positions.first() : ChartPosition {});
    redraw();
}

const ChartData &ChartView::data() const
{
    return d->data;
}

void ChartView::setFormats(const Formats &formats)
{
    d->formats = formats;
    redraw();
}

int ChartView::currentCategory() const
{
    return d->current.category;
}

int ChartView::currentSeries() const
{
    return d->current.series;
}

void ChartView::setCurrent(int category, int series)
{
    const ChartPosition wanted { .category = category, .series = series };
    moveTo(d->positions.contains(wanted) ? wanted : ChartPosition {});
}

int ChartView::segmentCount() const
{
    return static_cast<int>(d->positions.size());
}

int ChartView::currentSegment() const
{
    return static_cast<int>(d->positions.indexOf(d->current));
}

void ChartView::setCurrentSegment(int segment)
{
    moveTo(d->positions.value(segment));
}

int ChartView::segmentAt(QPointF point) const
{
    return static_cast<int>(d->positions.indexOf(d->positionAt(point)));
}

QString ChartView::segmentText(int segment) const
{
    const ChartPosition position = d->positions.value(segment);
    return position.isValid() ? d->data.series.at(position.series).values.at(position.category).exact : QString();
}

QRectF ChartView::segmentRect(int segment) const
{
    const ChartSegment *found = d->segment(d->positions.value(segment));
    return found ? found->rect : QRectF();
}

QBrush ChartView::segmentBrush(int segment) const
{
    return d->picture().brushes().value(d->positions.value(segment).series);
}

QImage ChartView::toImage(QSize size, qreal scale) const
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(d->theme.color(ColorToken::Base));
    QPainter painter(&image);
    render(painter, QRectF(QPointF(), size));
    return image;
}

void ChartView::render(QPainter &painter, const QRectF &target) const
{
    if (target.isEmpty())
        return;
    // A printer counts more points to the inch than the screen that the font was chosen for.
    const qreal unit = static_cast<qreal>(painter.device()->logicalDpiX()) / logicalDpiX();
    const QSizeF asked = target.size() / unit;
    const QSizeF needed = ChartPicture(d->data, d->formats, d->theme, font(), asked).layout().smallest;
    const qreal growth = std::max({ 1.0, needed.width() / asked.width(), needed.height() / asked.height() });
    const ChartPicture picture(d->data, d->formats, d->theme, font(), asked * growth);

    painter.save();
    painter.translate(target.topLeft());
    painter.scale(unit / growth, unit / growth);
    picture.paint(painter);
    painter.restore();
}

QSize ChartView::sizeHint() const
{
    const ChartLayout &layout = d->picture().layout();
    return QSizeF(layout.smallest.width() * comfortableWidth, layout.comfortableHeight).toSize();
}

QSize ChartView::minimumSizeHint() const
{
    const QSizeF smallest = d->picture().layout().smallest;
    return QSize(qCeil(smallest.width()), qCeil(smallest.height()));
}

void ChartView::redraw()
{
    d->made.reset();
    updateGeometry();
    update();
}

void ChartView::moveTo(ChartPosition position)
{
    if (position == d->current)
        return;
    d->current = position;
    if (hasFocus() && position.isValid())
        tellCurrent();
    update();
    Q_EMIT currentChanged(position.category, position.series);
}

void ChartView::tellCurrent()
{
    const QRect rect = segmentRect(currentSegment()).toAlignedRect();
    reveal(this, rect);
    QToolTip::showText(mapToGlobal(rect.bottomLeft()), segmentText(currentSegment()), this);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentSegment());
    QAccessible::updateAccessibility(&event);
}

void ChartView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange: redraw(); break;
    default: break;
    }
    QWidget::changeEvent(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), d->theme.color(ColorToken::Base));
    d->picture().paint(painter, hasFocus() ? d->current : ChartPosition {});
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier || d->positions.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: moveTo(movedPosition(d->positions, d->current, static_cast<Qt::Key>(event->key()))); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (d->current.isValid())
            Q_EMIT activated(d->current.category, d->current.series);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    d->pressed = d->positionAt(event->position());
    if (d->pressed.isValid())
        moveTo(d->pressed);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartPosition pressed = std::exchange(d->pressed, {});
    if (event->button() == Qt::LeftButton && pressed.isValid() && pressed == d->positionAt(event->position()))
        Q_EMIT activated(pressed.category, pressed.series);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint global = event->globalPosition().toPoint();
    const ChartLayout &layout = d->picture().layout();
    if (const int segment = segmentAt(event->position()); segment >= 0) {
        setCursor(Qt::PointingHandCursor);
        QToolTip::showText(global, segmentText(segment), this, segmentRect(segment).toAlignedRect());
        return;
    }
    unsetCursor();
    const auto cut = std::ranges::find_if(layout.labels, [point = event->position()](const ChartLabel &label) {
        return !label.full.isEmpty() && label.rect.contains(point);
    });
    if (cut != layout.labels.end())
        QToolTip::showText(global, cut->full, this, cut->rect.toAlignedRect());
    else
        QToolTip::hideText();
}

void ChartView::leaveEvent(QEvent *event)
{
    unsetCursor();
    QWidget::leaveEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    // Another width wraps names differently, which may ask for another height.
    const QSize before = minimumSizeHint();
    d->made.reset();
    if (minimumSizeHint() != before)
        updateGeometry();
    QWidget::resizeEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!d->current.isValid())
        moveTo(d->positions.value(0));
    else if (event->reason() != Qt::MouseFocusReason)
        tellCurrent();
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

} // namespace acquis
