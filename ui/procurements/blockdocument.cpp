// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/blockdocument.h"

#include "ui/widgets/formats.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

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

/// Letters of the longest word, which is never broken.
int longestWord(const QString &text)
{
    static const QRegularExpression breaks(u"[\\s\u2013/-]+"_s);
    qsizetype longest = 0;
    for (const QStringView word : QStringView(text).split(breaks))
        longest = std::max(longest, word.size());
    return int(longest);
}

/// Percents of the page: each column has room for its longest word, and what is left goes where there is much to read.
QList<int> columnWidths(const QList<QStringList> &rows)
{
    constexpr int pageLetters = 96; ///< about as many stand beside each other
    constexpr int longWord = 34; ///< half of a digest; a longer one is broken
    constexpr int muchText = 240;
    constexpr int hundred = 100;
    const qsizetype columns = rows.isEmpty() ? 0 : rows.constFirst().size();
    constexpr int shortText = 20; ///< stands in one line where there is room
    QList<int> least(columns, 0);
    QList<int> easy(columns, 0);
    QList<int> texts(columns, 0);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < std::min(columns, rows[row].size()); ++column) {
            const QString &text = rows[row][column];
            const int bold = row == 0 ? 2 : 0; // letters of headings are wider
            least[column] = std::max(least[column], std::min(longWord, longestWord(text) + 2 + bold));
            easy[column] = std::max({ easy[column], least[column], std::min(shortText, int(text.size())) + 2 + bold });
            texts[column] = std::max(texts[column], std::min(muchText, int(text.size())));
        }
    }
    if (std::accumulate(easy.cbegin(), easy.cend(), 0) <= pageLetters)
        least = easy;
    const int taken = std::accumulate(least.cbegin(), least.cend(), 0);
    QList<double> wanted;
    for (qsizetype column = 0; column < columns; ++column)
        wanted << std::sqrt(double(std::max(0, texts[column] - least[column])));
    const double all = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
    QList<int> widths;
    for (qsizetype column = 0; column < columns; ++column) {
        const double more = all > 0 ? std::max(0, pageLetters - taken) * wanted[column] / all : 0;
        widths << std::max(1, int(hundred * (least[column] + more) / std::max(pageLetters, taken)));
    }
    return widths;
}

QString table(const DocumentBlock &block)
{
    QString rows;
    const QList<int> widths = columnWidths(block.rows);
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        QString cells;
        for (qsizetype column = 0; column < block.rows[i].size(); ++column) {
            const QString &text = block.rows[i][column];
            cells += i == 0
                         ? u"<th align=\"left\" width=\"%1%\">%2</th>"_s.arg(QString::number(widths.value(column)), escaped(text))
                         : u"<td>%1</td>"_s.arg(cell(text));
        }
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
        QString name; ///< of what stands below it
        for (DocumentBlock block : part.blocks) {
            // A table below its own name need not say it again.
            if (block.kind == BlockKind::Table && block.text == name)
                block.text.clear();
            text += htmlOf(block);
            if (block.kind == BlockKind::Heading || block.kind == BlockKind::Subheading)
                name = block.text;
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

PrintedText BlockDocument::printed() const
{
    return { html(), {}, title, u"Acquis"_s, foot, parts.isEmpty() ? QString() : parts.first().pageWords };
}

Result<int> BlockDocument::draw(QPagedPaintDevice &device, const WriteWatch &watch) const
{
    return printed().draw(device, watch);
}

Result<QByteArray> BlockDocument::pdf(const WriteWatch &watch) const
{
    auto bytes = printed().pdf(watch);
    if (bytes)
        setCreationDate(*bytes, made);
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
    const auto written = [formats](QDate day) {
        // The first of a month is written "1er" in French.
        const bool isFirst = formats.language() == Language::French && day.day() == 1;
        return formats.locale().toString(day, isFirst ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s);
    };
    return { [formats](Money amount) { return formats.money(amount); }, written,
             [formats, written](const QDateTime &moment) {
                 const QDateTime local = moment.toLocalTime();
                 return written(local.date()) + u", "_s + formats.time(local);
             },
             [formats](qint64 number) { return formats.number(number); } };
}

} // namespace acquis
