// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/spending/spendlines.h"
#include "ui/spending/spendingfigures.h"
#include "ui/widgets/formats.h"

#include <QImage>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace acquis {

/// The table as shown: numbers in machine form, texts neutralised. \error FileNotWritable, DiskFull
[[nodiscard]] Result<QString> writeSpendingCsv(const QString &path, const SpendingFigures &figures, const Formats &formats);

/// What the PDF of the page is made of.
struct SpendingPrint
{
    QString title;
    QStringList filters; ///< "Tag: I&IT (study)"
    QStringList keyFigures; ///< "Largest ministry: 69.97% Health and Long-Term Care"
    QImage chart;
    QList<QStringList> table; ///< header first, total last; first column texts, the others figures
    QList<QStringList> proof; ///< header first
    QString proofTitle;
};
/// Writes a PDF in the language of \p formats, every row, with page numbers. \error FileNotWritable
[[nodiscard]] Result<QString> writeSpendingPdf(const QString &path, const SpendingPrint &print, const Formats &formats);

/// A proof that an auditor can check without the program: selection, rule, totals, and the fingerprint of each file.
[[nodiscard]] Result<QString> writeProof(const QString &path, const SpendingFigures &figures, const QStringList &filters, const QList<SourceProof> &files);

/// Rows of a model as texts, header first.
[[nodiscard]] QList<QStringList> textRows(const QAbstractItemModel &model);

} // namespace acquis
