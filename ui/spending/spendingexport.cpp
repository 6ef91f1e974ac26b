// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingexport.h"

#include "core/exchange/csvwriter.h"
#include "ui/spending/spendingwords.h"

#include <QAbstractItemModel>
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpendingExport)
};

Error notWritable(const QSaveFile &file)
{
    return { ErrorCode::FileNotWritable, file.fileName(), file.errorString(), 0 };
}

QString htmlTable(const QList<QStringList> &rows, bool lastIsTotal)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0\">"_s;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool strong = row == 0 || (lastIsTotal && row == rows.size() - 1);
        html += strong ? u"<tr bgcolor=\"#ECEFF2\">"_s : u"<tr>"_s;
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString text = rows[row][column].toHtmlEscaped();
            html += u"<td align=\"%1\">%2</td>"_s.arg(column == 0 ? u"left"_s : u"right"_s, strong ? u"<b>"_s + text + u"</b>"_s : text);
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString htmlImage(const QImage &image, int width)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return u"<p><img width=\"%1\" src=\"data:image/png;base64,%2\"></p>"_s.arg(width).arg(QString::fromLatin1(bytes.toBase64()));
}

} // namespace

Result<QString> writeSpendingCsv(const QString &path, const SpendingFigures &figures, const Formats &formats)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    writer->text(SpendingWords::dimension(figures.rowDimension));
    for (const SpendingColumn &column : figures.columns)
        writer->text(SpendingWords::column(figures, column, formats));
    writer->text(Words::tr("Total")).text(Words::tr("Share"));
    writer->endRow();
    const auto value = [&](const SpendingCell &cell) {
        return figures.measure == SpendMeasure::Amount ? cell.amount.toString() : QString::number(cell.count);
    };
    for (const SpendingRow &row : figures.rows) {
        writer->text(SpendingWords::row(figures, row, formats));
        for (const SpendingCell &cell : row.cells)
            writer->number(value(cell));
        writer->number(value(row.total)).number(row.share.toString());
        writer->endRow();
    }
    writer->text(Words::tr("Total"));
    for (const SpendingCell &cell : figures.columnTotals)
        writer->number(value(cell));
    writer->number(value(figures.total)).number(u"1"_s);
    writer->endRow();
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

Result<QString> writeSpendingPdf(const QString &path, const SpendingPrint &print, const Formats &formats)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(notWritable(file));
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(12, 12, 12, 14), QPageLayout::Millimeter);
        writer.setResolution(150);
        writer.setTitle(print.title);
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(8.5);
        document.setDefaultFont(font);
        const QRect area = writer.pageLayout().paintRectPixels(writer.resolution());
        const int footer = writer.resolution() / 4;
        document.documentLayout()->setPaintDevice(&writer);
        document.setPageSize(QSizeF(area.width(), area.height() - footer));
        QString html = u"<h2>%1</h2><p>%2</p><p>%3</p>"_s.arg(print.title.toHtmlEscaped(), print.filters.join(u" · "_s).toHtmlEscaped(),
                                                             print.keyFigures.join(u" · "_s).toHtmlEscaped());
        html += htmlImage(print.chart, area.width()) + htmlTable(print.table, true);
        html += u"<h3>%1</h3>"_s.arg(print.proofTitle.toHtmlEscaped()) + htmlTable(print.proof, false);
        document.setHtml(html);

        QPainter painter(&writer);
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -page * document.pageSize().height());
            document.drawContents(&painter, QRectF(0, page * document.pageSize().height(), document.pageSize().width(), document.pageSize().height()));
            painter.restore();
            painter.setFont(font);
            painter.drawText(QRect(0, area.height() - footer, area.width(), footer), Qt::AlignRight | Qt::AlignBottom,
                             Words::tr("Page %1 of %2").arg(formats.number(page + 1), formats.number(pages)));
        }
    }
    if (!file.commit())
        return std::unexpected(notWritable(file));
    return path;
}

Result<QString> writeProof(const QString &path, const SpendingFigures &figures, const QStringList &filters, const QList<SourceProof> &files)
{
    QJsonArray sources;
    for (const SourceProof &proof : files)
        sources.append(QJsonObject { { u"name"_s, proof.file.name }, { u"sha256"_s, proof.file.sha256 }, { u"rows-read"_s, proof.file.rowsRead },
                                     { u"control-total"_s, proof.file.controlTotal.toString() }, { u"counted-lines"_s, proof.countedLines },
                                     { u"counted"_s, proof.counted.toString() }, { u"licence"_s, proof.file.licence } });
    const QJsonObject proof { { u"program"_s, u"Acquis "_s + QCoreApplication::applicationVersion() },
                              { u"by"_s, QJsonArray { dimensionName(figures.rowDimension), figures.columnDimension ? dimensionName(*figures.columnDimension) : QString() } },
                              { u"filters"_s, QJsonArray::fromStringList(filters) }, { u"total"_s, figures.total.amount.toString() },
                              { u"lines"_s, figures.total.count }, { u"sources"_s, sources } };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(notWritable(file));
    const QByteArray json = QJsonDocument(proof).toJson();
    if (file.write(json) != json.size() || !file.commit())
        return std::unexpected(notWritable(file));
    return path;
}

QList<QStringList> textRows(const QAbstractItemModel &model)
{
    QList<QStringList> rows;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.headerData(column, Qt::Horizontal).toString();
    rows << cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        rows << cells;
    }
    return rows;
}

} // namespace acquis
