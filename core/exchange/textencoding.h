// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace acquis {

enum class TextEncoding { Utf8, Utf8WithMark, Windows1252 };

[[nodiscard]] QString encodingName(TextEncoding encoding);
/// Text of bytes that inspectFile() has found to be in \p encoding.
[[nodiscard]] QString decoded(QByteArrayView bytes, TextEncoding encoding);

/// What a first pass over a file tells before it is parsed.
struct FileInspection
{
    qint64 bytes = 0;
    QDateTime modified;
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    QString lineEnds; ///< "CRLF", "LF" or "CR": that of the first line
};

/// Reads the whole file once, in chunks. Bytes that are no UTF-8 are taken for Windows-1252 when they are plausible in
/// English or French text; anything else is refused, never guessed.
/// \error FileNotFound, FileIsDirectory, FileUnreadable, FileEmpty, NotText, InvalidEncoding, Cancelled
[[nodiscard]] Result<FileInspection> inspectFile(const QString &path, const CancelToken &cancel = {});

/// True when the file still has the size and time that \p inspection saw.
[[nodiscard]] bool isUnchanged(const QString &path, const FileInspection &inspection);

} // namespace acquis
