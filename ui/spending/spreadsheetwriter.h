// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QString>

#include <memory>

namespace acquis {

/// Writes one sheet of an Excel workbook row by row. A text is always a string cell, whatever it begins with: nothing that
/// is written here is ever run as a formula. The file appears whole at commit() or not at all.
class SpreadsheetWriter
{
public:
    /// \error FileNotWritable
    [[nodiscard]] static Result<SpreadsheetWriter> create(const QString &path, const QString &sheetName);
    SpreadsheetWriter(SpreadsheetWriter &&) noexcept;
    ~SpreadsheetWriter();

    enum class Style { Plain, Strong };
    SpreadsheetWriter &text(const QString &value, Style style = Style::Plain);
    SpreadsheetWriter &money(Money value, Style style = Style::Plain);
    SpreadsheetWriter &number(qint64 value, Style style = Style::Plain);
    SpreadsheetWriter &percent(const Share &value, Style style = Style::Plain);
    void endRow();
    /// How wide the columns are drawn, in characters, and that the first row stays in sight.
    void setColumnWidth(int column, int characters);
    void freezeHeader();
    /// \error DiskFull, FileNotWritable
    [[nodiscard]] Result<void> commit();

private:
    struct Private;
    explicit SpreadsheetWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace acquis
