// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <memory>

QT_BEGIN_NAMESPACE
class QSaveFile;
QT_END_NAMESPACE

namespace acquis {

/// Writes UTF-8 CSV with a byte-order mark and CRLF, so that accents survive spreadsheet programs. A text that starts with
/// = + - @ (or a tab or return before them) is prefixed with an apostrophe, so that no spreadsheet runs it; numbers pass
/// through number() and stay numbers. The file appears whole at commit() or not at all.
class CsvWriter
{
public:
    /// \error FileNotWritable
    [[nodiscard]] static Result<CsvWriter> create(const QString &path);
    CsvWriter(CsvWriter &&) noexcept;
    ~CsvWriter();

    CsvWriter &text(const QString &value);
    /// A machine-form number; \p value must consist of digits, sign and point only, else it is written as text().
    CsvWriter &number(const QString &value);
    void endRow();
    /// \error DiskFull, FileNotWritable
    [[nodiscard]] Result<void> commit();

private:
    explicit CsvWriter(std::unique_ptr<QSaveFile> file);
    void cell(const QByteArray &bytes);
    std::unique_ptr<QSaveFile> m_file;
    QByteArray m_row;
    bool m_rowEmpty = true;
    bool m_failed = false;
};

/// The cell as CsvWriter::text() writes it: neutralised and quoted where needed.
[[nodiscard]] QString csvCell(const QString &value);

} // namespace acquis
