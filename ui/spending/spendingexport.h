// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "ui/spending/sheet.h"

#include <QImage>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QPagedPaintDevice;
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

/// How a job hands its progress on and is told to stop.
struct WriteWatch
{
    ProgressCallback progress;
    CancelToken cancel;
};

// Each may run in any thread, writes the whole file or nothing, and answers its path.
/// Numbers in machine form, texts neutralised. \error FileNotWritable, DiskFull, Cancelled
[[nodiscard]] Result<QString> writeCsv(const QString &path, const Sheet &sheet, const WriteWatch &watch = {});
/// Money and counts as numbers, everything else as strings. \error FileNotWritable, DiskFull, Cancelled
[[nodiscard]] Result<QString> writeXlsx(const QString &path, const QString &title, const Sheet &sheet, const WriteWatch &watch = {});
/// \error FileNotWritable, DiskFull, Cancelled
[[nodiscard]] Result<QString> writePdf(const QString &path, const SpendingReport &report, const Formats &formats, const WriteWatch &watch = {});
/// \error FileNotWritable, DiskFull
[[nodiscard]] Result<QString> writeBytes(const QString &path, const QByteArray &bytes);
/// \error FileNotWritable, DiskFull
[[nodiscard]] Result<QString> writePng(const QString &path, const QImage &image);

/// Draws the report on the pages of \p device, each with the number of its rows and its own, and answers how many there are.
/// \error FileNotWritable when the device cannot be drawn on, Cancelled
[[nodiscard]] Result<int> drawReport(QPagedPaintDevice &device, const SpendingReport &report, const Formats &formats, const WriteWatch &watch = {});

/// Rows of a model as texts, header first.
[[nodiscard]] QList<QStringList> textRows(const QAbstractItemModel &model);

} // namespace acquis
