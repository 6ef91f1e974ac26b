// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <QSaveFile>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

Error writeError(const QSaveFile &file)
{
    // Qt says ResourceError when the device has no space left.
    const bool full = file.error() == QFileDevice::ResourceError;
    return { full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, file.fileName(), file.errorString(), 0 };
}

/// Would a spreadsheet program take the text for a formula?
bool looksLikeFormula(const QString &value)
{
    const auto first = std::find_if(value.cbegin(), value.cend(), [](QChar c) { return c != u'\t' && c != u'\r' && c != u'\n'; });
    return first != value.cend() && QStringView(u"=+-@").contains(*first);
}

bool needsQuotes(const QString &cell)
{
    // Semicolon and tab too: some spreadsheet programs divide at them, by the language of the system.
    constexpr QStringView dividers(u",;\t\"\r\n");
    const auto divides = [dividers](QChar c) { return dividers.contains(c); };
    return !cell.isEmpty()
           && (cell.front().isSpace() || cell.back().isSpace() || std::any_of(cell.cbegin(), cell.cend(), divides));
}

bool isMachineNumber(QStringView value)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (value.startsWith(u'-') || value.startsWith(u'+'))
        value = value.sliced(1);
    const qsizetype point = value.indexOf(u'.');
    const QStringView whole = point < 0 ? value : value.first(point);
    const QStringView decimals = point < 0 ? QStringView(u"0") : value.sliced(point + 1);
    return !whole.isEmpty() && !decimals.isEmpty() && std::all_of(whole.begin(), whole.end(), isDigit)
           && std::all_of(decimals.begin(), decimals.end(), isDigit);
}

} // namespace

QString csvCell(const QString &value)
{
    QString cell = looksLikeFormula(value) ? u'\'' + value : value;
    if (!needsQuotes(cell))
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

Result<CsvWriter> CsvWriter::create(const QString &path)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return std::unexpected(writeError(*file));
    return CsvWriter(std::move(file));
}

CsvWriter::CsvWriter(std::unique_ptr<QSaveFile> file) : m_file(std::move(file)), m_row("\xEF\xBB\xBF") { }

CsvWriter::CsvWriter(CsvWriter &&) noexcept = default;
CsvWriter::~CsvWriter() = default;

CsvWriter &CsvWriter::text(const QString &value)
{
    cell(csvCell(value).toUtf8());
    return *this;
}

CsvWriter &CsvWriter::number(const QString &value)
{
    if (!isMachineNumber(value))
        return text(value);
    cell(value.toLatin1());
    return *this;
}

void CsvWriter::cell(const QByteArray &bytes)
{
    if (!m_rowEmpty)
        m_row += ',';
    m_row += bytes;
    m_rowEmpty = false;
}

void CsvWriter::endRow()
{
    m_row += "\r\n";
    m_failed = m_failed || m_file->write(m_row) != m_row.size();
    m_row.clear();
    m_rowEmpty = true;
}

Result<void> CsvWriter::commit()
{
    if (m_failed || !m_file->commit())
        return std::unexpected(writeError(*m_file));
    return {};
}

} // namespace acquis
