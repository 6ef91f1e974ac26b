// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/procurements/documentblock.h"
#include "core/procurements/paperwords.h"
#include "ui/shell/printedtext.h"

#include <QDateTime>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace acquis {

/// A paper of blocks in one language or in two, one after the other. Plain value: it may go to another thread.
struct BlockDocument
{
    struct Part
    {
        Language language {};
        QList<DocumentBlock> blocks;
        QString pageWords; ///< "Page %1 of %2"
        friend bool operator==(const Part &, const Part &) = default;
    };
    QString title;
    QString foot; ///< at the lower left of each page
    QDateTime made; ///< written into the PDF, so that the same paper gives the same bytes
    QList<Part> parts;

    /// What QTextDocument and browsers show. Every text is shown as text, never as markup.
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString plainText() const;
    /// Draws the pages; answers how many. \error FileNotWritable, Cancelled
    [[nodiscard]] Result<int> draw(QPagedPaintDevice &device, const WriteWatch &watch) const;
    [[nodiscard]] Result<QByteArray> pdf(const WriteWatch &watch) const;
    /// Writes it whole or not at all: as HTML where the name ends so, else as PDF. \error FileNotWritable, DiskFull, Cancelled
    [[nodiscard]] Result<QString> write(const QString &path, const WriteWatch &watch) const;
    friend bool operator==(const BlockDocument &, const BlockDocument &) = default;

private:
    [[nodiscard]] PrintedText printed() const;
};

/// As the language writes them; times in the zone of the computer.
[[nodiscard]] PaperFormats paperFormats(Language language);

} // namespace acquis
