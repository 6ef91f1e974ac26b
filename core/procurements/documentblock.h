// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

enum class BlockKind {
    Title,
    Heading,
    Subheading,
    Paragraph,
    Notice, ///< set apart, because it must not be overlooked
    Facts, ///< rows of two: what, and its value
    Table, ///< the first row holds the headings
    Signature, ///< a line to be signed on paper; the text says by whom
};

/// A piece of a paper in words: model forms and the file as a whole are made of such pieces.
struct DocumentBlock
{
    BlockKind kind {};
    QString text; ///< of a table: what it shows, for who cannot see it
    QList<QStringList> rows;
    friend bool operator==(const DocumentBlock &, const DocumentBlock &) = default;
};

} // namespace acquis
