// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printedtext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace acquis {

namespace {

constexpr QRgb ink = 0xFF1A2129;
constexpr QRgb quietInk = 0xFF4A5560;
constexpr qreal bodyPoints = 9.5;
constexpr qreal footPoints = 8;
constexpr qreal margin = 15; ///< mm

QFont fontOf(qreal points)
{
    QFont font;
    font.setPointSizeF(points);
    return font;
}

void drawPage(QPainter &painter, const QTextDocument &document, int number)
{
    const QSizeF body = document.pageSize();
    painter.save();
    painter.translate(0, -number * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, number * body.height(), body.width(), body.height());
    context.palette.setColor(QPalette::Text, QColor(ink)); // paper is white under every theme
    context.palette.setColor(QPalette::Link, QColor(ink));
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

Result<int> PrintedText::draw(QPagedPaintDevice &device, const WriteWatch &watch) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::FileNotWritable);
    const QFont small = fontOf(footPoints);
    const QFontMetricsF metrics(small, &device);
    const QSizeF page(device.width(), device.height());
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(fontOf(bodyPoints));
    document.setDefaultStyleSheet(styleSheet);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize({ page.width(), page.height() - 2 * metrics.height() });
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (watch.cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (watch.progress)
            watch.progress({ number, pages, 0 });
        if (number > 0 && !device.newPage())
            return failure(ErrorCode::FileNotWritable);
        drawPage(painter, document, number);
        painter.setFont(small);
        painter.setPen(QColor(quietInk));
        const QRectF line(0, page.height() - metrics.height(), page.width(), metrics.height());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, foot);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, pageWords.arg(number + 1).arg(pages));
    }
    if (!painter.end())
        return failure(ErrorCode::FileNotWritable);
    return pages;
}

Result<QByteArray> PrintedText::pdf(const WriteWatch &watch) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins({ margin, margin, margin, margin }, QPageLayout::Millimeter);
        writer.setCreator(creator);
        writer.setTitle(title);
        if (const auto drawn = draw(writer, watch); !drawn)
            return std::unexpected(drawn.error());
    }
    return bytes;
}

} // namespace acquis
