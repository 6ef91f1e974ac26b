// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/blockdocument.h"

#include "ui/widgets/formats.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb ink = 0xFF1A2129;
constexpr QRgb quietInk = 0xFF4A5560;
constexpr qreal bodyPoints = 9.5;
constexpr qreal footPoints = 8;
constexpr qreal margin = 15; ///< mm
constexpr int factsLabelPercent = 30;

/// In parts of the text's size: the same on the screen, where people set that, and on paper.
const QString sheet = u"<style>h1 { font-size: 150%; } h2 { font-size: 120%; } h3 { font-size: 105%; margin-top: 8px; } "
                      "p { margin-top: 2px; margin-bottom: 4px; }</style>"_s;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// A digest has no place to break.
QString cell(const QString &text)
{
    constexpr qsizetype piece = 32;
    if (text.size() != 2 * piece || text.contains(u' '))
        return escaped(text);
    return escaped(text.left(piece)) + u"<br>"_s + escaped(text.mid(piece));
}

QString heading(int level, const QString &text)
{
    return u"<h%1>%2</h%1>"_s.arg(level).arg(escaped(text));
}

QString facts(const DocumentBlock &block)
{
    QString rows;
    for (const QStringList &row : block.rows) {
        rows += u"<tr><td width=\"%1%\"><b>%2</b></td><td>%3</td></tr>"_s.arg(QString::number(factsLabelPercent),
                                                                              escaped(row.value(0)), cell(row.value(1)));
    }
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">%1</table>"_s.arg(rows);
}

QString table(const DocumentBlock &block)
{
    QString rows;
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        QString cells;
        for (const QString &text : block.rows[i])
            cells += i == 0 ? u"<th align=\"left\">%1</th>"_s.arg(escaped(text)) : u"<td>%1</td>"_s.arg(cell(text));
        rows += i == 0 ? u"<thead><tr>%1</tr></thead>"_s.arg(cells) : u"<tr>%1</tr>"_s.arg(cells);
    }
    const QString caption = block.text.isEmpty() ? QString() : u"<p><i>%1</i></p>"_s.arg(escaped(block.text));
    return caption
           + u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\" style=\"border-collapse: collapse\">%1</table>"_s
                 .arg(rows);
}

QString htmlOf(const DocumentBlock &block)
{
    switch (block.kind) {
    case BlockKind::Title: return heading(1, block.text);
    case BlockKind::Heading: return heading(2, block.text);
    case BlockKind::Subheading: return heading(3, block.text);
    case BlockKind::Paragraph: return u"<p>%1</p>"_s.arg(escaped(block.text));
    case BlockKind::Notice:
        return u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\" style=\"border-collapse: collapse\">"
               "<tr><td><b>%1</b></td></tr></table>"_s.arg(escaped(block.text));
    case BlockKind::Facts: return facts(block);
    case BlockKind::Table: return table(block);
    case BlockKind::Signature:
        return u"<p><br><br>______________________________________________<br>%1</p>"_s.arg(escaped(block.text));
    }
    return {};
}

/// The writer puts the present moment into the file; the paper's own has the same length.
void setCreationDate(QByteArray &pdf, const QDateTime &made)
{
    constexpr QByteArrayView mark("/CreationDate (D:");
    const qsizetype start = pdf.indexOf(mark);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end < 0)
        return;
    const qsizetype from = start + mark.size();
    QByteArray day = made.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    const qsizetype digits = day.size();
    if (end - from < digits)
        return;
    // Whatever the writer told of the zone: none of it.
    day += "+00'00'";
    day = day.left(end - from).leftJustified(end - from, '\'');
    pdf.replace(from, end - from, day);
}

} // namespace

QString BlockDocument::html() const
{
    QString body;
    for (const Part &part : parts) {
        const QString code = part.language == Language::French ? u"fr-CA"_s : u"en-CA"_s;
        QString text;
        QString before;
        for (DocumentBlock block : part.blocks) {
            // A table right below its own name need not say it again.
            if (block.kind == BlockKind::Table && block.text == before)
                block.text.clear();
            text += htmlOf(block);
            before = block.text;
        }
        if (!body.isEmpty())
            text.replace(text.indexOf(u"<h1>"_s), 4, u"<h1 style=\"page-break-before: always\">"_s);
        body += u"<div lang=\"%1\">%2</div>"_s.arg(code, text);
    }
    return u"<html><head><meta charset=\"utf-8\"><title>%1</title>%2</head><body>%3</body></html>"_s.arg(title.toHtmlEscaped(),
                                                                                                         sheet, body);
}

QString BlockDocument::plainText() const
{
    QTextDocument document;
    document.setHtml(html());
    return document.toPlainText();
}

Result<int> BlockDocument::draw(QPagedPaintDevice &device, const WriteWatch &watch) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::FileNotWritable);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    QFont font;
    font.setPointSizeF(bodyPoints);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html());
    QFont small = font;
    small.setPointSizeF(footPoints);
    const QFontMetricsF metrics(small, &device);
    const QSizeF page(device.width(), device.height());
    const QSizeF body(page.width(), page.height() - 2 * metrics.height());
    document.setPageSize(body);
    const int pages = document.pageCount();
    const QString pageWords = parts.isEmpty() ? QString() : parts.first().pageWords;
    for (int number = 0; number < pages; ++number) {
        if (watch.cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (watch.progress)
            watch.progress({ number, pages, 0 });
        if (number > 0 && !device.newPage())
            return failure(ErrorCode::FileNotWritable);
        painter.save();
        painter.translate(0, -number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, QColor(ink)); // paper is white under every theme
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
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

Result<QByteArray> BlockDocument::pdf(const WriteWatch &watch) const
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly))
            return failure(ErrorCode::FileNotWritable);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins({ margin, margin, margin, margin }, QPageLayout::Millimeter);
        writer.setCreator(u"Acquis"_s);
        writer.setTitle(title);
        if (const auto drawn = draw(writer, watch); !drawn)
            return std::unexpected(drawn.error());
    }
    setCreationDate(bytes, made);
    return bytes;
}

Result<QString> BlockDocument::write(const QString &path, const WriteWatch &watch) const
{
    if (path.endsWith(".html"_L1, Qt::CaseInsensitive))
        return writeBytes(path, html().toUtf8());
    const auto bytes = pdf(watch);
    if (!bytes)
        return std::unexpected(Error { bytes.error().code, path, bytes.error().detail });
    return writeBytes(path, *bytes);
}

PaperFormats paperFormats(Language language)
{
    const Formats formats(language);
    return { [formats](Money amount) { return formats.money(amount); },
             [formats](QDate day) {
                 // The first of a month is written "1er" in French.
                 const bool isFirst = formats.language() == Language::French && day.day() == 1;
                 return formats.locale().toString(day, isFirst ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s);
             },
             [formats](const QDateTime &moment) { return formats.dateTime(moment.toLocalTime()); },
             [formats](qint64 number) { return formats.number(number); } };
}

} // namespace acquis
