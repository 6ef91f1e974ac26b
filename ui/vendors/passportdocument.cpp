// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/passportdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 15; ///< millimetres
constexpr double largestPoints = 10;
constexpr double smallestPoints = 6.5;
constexpr double step = 0.5;
constexpr qsizetype mostStandings = 80; ///< more never fit
constexpr auto ink = 0xFF1A2129;
constexpr auto sheet = "h1 { font-size: 150%; margin-bottom: 2px } h2 { font-size: 110%; margin-top: 8px; margin-bottom: 2px } "
                       "p { margin-top: 0; margin-bottom: 3px } th { background-color: #eceff2 }"_L1;

void fill(QTextDocument &document, const QString &html, double points, double width)
{
    QFont font;
    font.setPointSizeF(points);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(QString(sheet));
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setTextWidth(width);
}

/// Smaller letters first, then fewer standings: what is left out is said.
void fit(QTextDocument &document, const PassportHtml &html, const VendorPassport &passport, const QSizeF &room)
{
    const auto fits = [&](qsizetype standings, double points) {
        fill(document, html.of(passport, standings), points, room.width());
        return document.size().height() <= room.height();
    };
    const qsizetype all = passport.standings.size();
    for (double points = largestPoints; all <= mostStandings && points >= smallestPoints; points -= step) {
        if (fits(all, points))
            return;
    }
    qsizetype few = 0; // fit, or names alone fill the page: its end is cut off by the clip
    qsizetype many = std::min(all, mostStandings) + 1; // do not
    while (many - few > 1) {
        const qsizetype middle = (few + many) / 2;
        (fits(middle, smallestPoints) ? few : many) = middle;
    }
    (void)fits(few, smallestPoints);
}

} // namespace

void PassportDocument::paint(QPainter &painter, QPaintDevice &device, const QList<Language> &languages) const
{
    const double gap = languages.size() > 1 ? device.height() * 0.02 : 0;
    const auto parts = double(std::max<qsizetype>(1, languages.size()));
    const QSizeF room(device.width(), (device.height() - gap * (parts - 1)) / parts);
    for (const Language language : languages) {
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&device);
        fit(document, PassportHtml(language), m_passport, room);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(), room);
        context.palette.setColor(QPalette::Text, QColor::fromRgba(ink)); // paper is white under every theme
        painter.save();
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.translate(0, room.height() + gap);
    }
}

Result<QString> PassportDocument::writePdf(const QString &path, const QList<Language> &languages) const
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly))
            return failure(ErrorCode::FileNotWritable, path);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins({ margin, margin, margin, margin }, QPageLayout::Millimeter);
        writer.setCreator(u"Acquis"_s);
        writer.setTitle(PassportHtml(languages.value(0)).fileTitle(m_passport));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ErrorCode::FileNotWritable, path);
        paint(painter, writer, languages);
        if (!painter.end())
            return failure(ErrorCode::FileNotWritable, path);
    }
    return writeBytes(path, bytes);
}

} // namespace acquis
