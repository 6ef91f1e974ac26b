// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spreadsheetwriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// What Excel takes as the name of a sheet: no brackets, slashes, stars, question marks or colons, at most 31 characters.
QByteArray sheetNameOf(QString name)
{
    static const QRegularExpression refused(u"[\\[\\]:*?/\\\\']"_s);
    return name.replace(refused, u" "_s).simplified().left(31).toUtf8();
}

/// The largest text of a cell in Excel.
constexpr qsizetype longestText = 32767;

} // namespace

struct SpreadsheetWriter::Private
{
    ~Private()
    {
        if (book)
            workbook_close(book);
    }

    [[nodiscard]] lxw_format *formatOf(const char *pattern, Style style) const
    {
        lxw_format *format = workbook_add_format(book);
        if (pattern)
            format_set_num_format(format, pattern);
        if (style == Style::Strong)
            format_set_bold(format);
        return format;
    }

    QString path;
    QTemporaryFile draft;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::array<lxw_format *, 2> textFormat {};
    std::array<lxw_format *, 2> moneyFormat {};
    std::array<lxw_format *, 2> numberFormat {};
    std::array<lxw_format *, 2> percentFormat {};
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    bool failed = false;
};

SpreadsheetWriter::SpreadsheetWriter(std::unique_ptr<Private> given) : d(std::move(given)) { }
SpreadsheetWriter::SpreadsheetWriter(SpreadsheetWriter &&) noexcept = default;
SpreadsheetWriter::~SpreadsheetWriter() = default;

Result<SpreadsheetWriter> SpreadsheetWriter::create(const QString &path, const QString &sheetName)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    // The library closes its file as it likes: it writes beside, and commit() puts the whole in its place.
    if (!d->draft.open())
        return failure(ErrorCode::FileNotWritable, path, d->draft.errorString());
    d->draft.close();
    d->book = workbook_new(QFile::encodeName(d->draft.fileName()).constData());
    if (!d->book)
        return failure(ErrorCode::FileNotWritable, path);
    const QByteArray name = sheetNameOf(sheetName);
    d->sheet = workbook_add_worksheet(d->book, name.isEmpty() ? nullptr : name.constData());
    if (!d->sheet)
        return failure(ErrorCode::FileNotWritable, path);
    for (const Style style : { Style::Plain, Style::Strong }) {
        const auto at = static_cast<size_t>(style);
        d->textFormat.at(at) = d->formatOf(nullptr, style);
        d->moneyFormat.at(at) = d->formatOf("#,##0.00", style);
        d->numberFormat.at(at) = d->formatOf("#,##0", style);
        d->percentFormat.at(at) = d->formatOf("0.00%", style);
    }
    return SpreadsheetWriter(std::move(d));
}

SpreadsheetWriter &SpreadsheetWriter::text(const QString &value, Style style)
{
    d->failed |= worksheet_write_string(d->sheet, d->row, d->column++, value.left(longestText).toUtf8().constData(),
                                        d->textFormat.at(static_cast<size_t>(style)))
                 != LXW_NO_ERROR;
    return *this;
}

SpreadsheetWriter &SpreadsheetWriter::money(Money value, Style style)
{
    // A spreadsheet knows no integers: this is where cents become a double, on their way out.
    const double dollars = static_cast<double>(value.cents()) / 100;
    d->failed |= worksheet_write_number(d->sheet, d->row, d->column++, dollars, d->moneyFormat.at(static_cast<size_t>(style)))
                 != LXW_NO_ERROR;
    return *this;
}

SpreadsheetWriter &SpreadsheetWriter::number(qint64 value, Style style)
{
    d->failed |= worksheet_write_number(d->sheet, d->row, d->column++, static_cast<double>(value),
                                        d->numberFormat.at(static_cast<size_t>(style)))
                 != LXW_NO_ERROR;
    return *this;
}

SpreadsheetWriter &SpreadsheetWriter::percent(const Share &value, Style style)
{
    if (value.isDefined()) {
        const double share = static_cast<double>(value.part) / static_cast<double>(value.whole);
        d->failed |= worksheet_write_number(d->sheet, d->row, d->column, share, d->percentFormat.at(static_cast<size_t>(style)))
                     != LXW_NO_ERROR;
    }
    ++d->column;
    return *this;
}

void SpreadsheetWriter::endRow()
{
    ++d->row;
    d->column = 0;
}

void SpreadsheetWriter::setColumnWidth(int column, int characters)
{
    const auto at = static_cast<lxw_col_t>(column);
    d->failed |= worksheet_set_column(d->sheet, at, at, characters, nullptr) != LXW_NO_ERROR;
}

void SpreadsheetWriter::freezeHeader()
{
    worksheet_freeze_panes(d->sheet, 1, 0);
}

Result<void> SpreadsheetWriter::commit()
{
    const lxw_error closed = workbook_close(std::exchange(d->book, nullptr));
    if (closed != LXW_NO_ERROR || d->failed)
        return failure(ErrorCode::FileNotWritable, d->path, QString::fromUtf8(lxw_strerror(closed)));
    QFile draft(d->draft.fileName());
    QSaveFile file(d->path);
    if (!draft.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, d->path, file.errorString());
    constexpr qint64 piece = 1 << 20;
    while (!draft.atEnd()) {
        const QByteArray bytes = draft.read(piece);
        if (bytes.isEmpty() || file.write(bytes) != bytes.size())
            return failure(ErrorCode::FileNotWritable, d->path, file.errorString());
    }
    if (!file.commit())
        return failure(ErrorCode::FileNotWritable, d->path, file.errorString());
    return {};
}

} // namespace acquis
