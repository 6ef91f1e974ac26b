// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/writtenfile.h"
#include "ui/spending/sheet.h"

#include <QImage>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QPagedPaintDevice;
class QPaintDevice;
QT_END_NAMESPACE

namespace acquis {

/// What a printed page or a PDF of the spending page is made of: values only, so that any thread may draw it.
struct SpendingReport
{
    QString title;
    QString origin; ///< the register, and when this was made
    QStringList filters; ///< "Tag: I&IT (study)"
    QStringList keyFigures; ///< "Largest ministry: 69.97% Health and Long-Term Care"
    QImage chart;
    Sheet table;
    QString proofTitle;
    Sheet proof;
};

// Each may run in any thread, writes the whole file or nothing, and answers its path.
/// Numbers in machine form, texts neutralised. \error FileNotWritable, DiskFull, Cancelled
[[nodiscard]] Result<QString> writeCsv(const QString &path, const Sheet &sheet, const WriteWatch &watch = {});
/// Money and counts as numbers, everything else as strings. \error FileNotWritable, DiskFull, Cancelled
[[nodiscard]] Result<QString> writeXlsx(const QString &path, const QString &title, const Sheet &sheet,
                                        const WriteWatch &watch = {});
/// \error FileNotWritable, DiskFull, Cancelled
[[nodiscard]] Result<QString> writePdf(const QString &path, const SpendingReport &report, const Formats &formats,
                                       const WriteWatch &watch = {});
/// \error FileNotWritable, DiskFull
[[nodiscard]] Result<QString> writePng(const QString &path, const QImage &image);

/// Paper to draw on: its printable size in the device's pixels, and how the next sheet is taken.
struct ReportPaper
{
    QPaintDevice &device;
    QSizeF size;
    std::function<bool()> newPage;
};
[[nodiscard]] ReportPaper paperOf(QPagedPaintDevice &device);

/// Draws the report page by page, each with the numbers of its rows and its own, and answers how many there are.
/// \error FileNotWritable when the paper cannot be drawn on, Cancelled
[[nodiscard]] Result<int> drawReport(const ReportPaper &paper, const SpendingReport &report, const Formats &formats,
                                     const WriteWatch &watch = {});

/// Rows of a model as texts, header first.
[[nodiscard]] QList<QStringList> textRows(const QAbstractItemModel &model);

} // namespace acquis
