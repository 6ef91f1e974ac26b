// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingexport.h"

#include "core/exchange/csvwriter.h"
#include "ui/spending/spreadsheetwriter.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsBetweenReports = 1000;

/// False when the job was cancelled.
bool goesOn(const WriteWatch &watch, qsizetype row, qsizetype rows)
{
    if (row % rowsBetweenReports == 0 && watch.progress)
        watch.progress({ row, rows, row });
    return !watch.cancel.isCancelled();
}

} // namespace

Result<QString> writeCsv(const QString &path, const Sheet &sheet, const WriteWatch &watch)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    const auto write = [&](const QList<SheetCell> &cells) {
        for (const SheetCell &cell : cells) {
            if (cell.kind == SheetCell::Kind::Words)
                writer->text(cell.shown);
            else
                writer->number(cell.machineForm());
        }
        writer->endRow();
    };
    for (const QString &heading : sheet.headings)
        writer->text(heading);
    writer->endRow();
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        if (!goesOn(watch, row, sheet.rows.size()))
            return failure(ErrorCode::Cancelled, path);
        write(sheet.rows[row]);
    }
    if (!sheet.total.isEmpty())
        write(sheet.total);
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

Result<QString> writeXlsx(const QString &path, const QString &title, const Sheet &sheet, const WriteWatch &watch)
{
    using Style = SpreadsheetWriter::Style;
    constexpr qsizetype widest = 60;
    auto writer = SpreadsheetWriter::create(path, title);
    if (!writer)
        return std::unexpected(writer.error());
    const auto write = [&](const QList<SheetCell> &cells, Style style) {
        for (const SheetCell &cell : cells) {
            switch (cell.kind) {
            case SheetCell::Kind::Words: writer->text(cell.shown, style); break;
            case SheetCell::Kind::Money: writer->money(Money::fromCents(cell.value), style); break;
            case SheetCell::Kind::Count: writer->number(cell.value, style); break;
            case SheetCell::Kind::Share: writer->percent(cell.share, style); break;
            }
        }
        writer->endRow();
    };
    for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
        qsizetype width = sheet.headings[column].size();
        for (const QList<SheetCell> &row : sheet.rows)
            width = std::max(width, row.value(column).shown.size());
        writer->setColumnWidth(static_cast<int>(column), static_cast<int>(std::min(width, widest)) + 4);
        writer->text(sheet.headings[column], Style::Strong);
    }
    writer->endRow();
    writer->freezeHeader();
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        if (!goesOn(watch, row, sheet.rows.size()))
            return failure(ErrorCode::Cancelled, path);
        write(sheet.rows[row], Style::Plain);
    }
    if (!sheet.total.isEmpty())
        write(sheet.total, Style::Strong);
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

Result<QString> writePdf(const QString &path, const SpendingReport &report, const Formats &formats, const WriteWatch &watch)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(notWritten(file));
    {
        constexpr int resolution = 300;
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        writer.setResolution(resolution);
        writer.setTitle(report.title);
        if (auto drawn = drawReport(paperOf(writer), report, formats, watch); !drawn)
            return std::unexpected(drawn.error().code == ErrorCode::Cancelled ? drawn.error() : notWritten(file));
    }
    if (!file.commit())
        return std::unexpected(notWritten(file));
    return path;
}

Result<QString> writePng(const QString &path, const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(ErrorCode::FileNotWritable, path);
    return writeBytes(path, bytes);
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
