// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"

#include "core/exchange/csvreader.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstring>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr char utf8Mark[] = "\xEF\xBB\xBF";
constexpr qint64 chunkSize = 1 << 20;

/// Windows-1252, upper half; 0 where it defines nothing.
constexpr std::array<char16_t, 32> windows1252High {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

char16_t fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? windows1252High[byte - 0x80] : byte;
}

/// Undefined bytes, and letters and signs that no English or French text of a government holds but that stray bytes of
/// other encodings look like.
bool isImplausible(uchar byte)
{
    static constexpr char16_t never[] =
        u"\u00A4\u00A6\u00AC\u00AF\u00B6\u00B8\u00C3\u00D0\u00D7\u00DD\u00DE\u00F0\u00FD\u00FE\u00FF";
    const char16_t character = fromWindows1252(byte);
    return character == 0 || QStringView(never).contains(QChar(character));
}

/// Walks the bytes of a file and remembers what only the whole file can tell.
class EncodingScan
{
public:
    /// False at a NUL byte.
    bool take(const char *data, qint64 size)
    {
        const char *const end = data + size;
        while (data != end) {
            if (m_pending == 0 && end - data >= 8) {
                quint64 word;
                std::memcpy(&word, data, 8);
                const quint64 zero = (word - 0x0101010101010101ULL) & ~word;
                if (((word | zero) & 0x8080808080808080ULL) == 0) {
                    m_lines += countLines(word);
                    data += 8;
                    continue;
                }
            }
            const auto byte = static_cast<uchar>(*data++);
            if (byte == 0)
                return false;
            takeByte(byte);
        }
        return true;
    }

    void finish()
    {
        if (m_pending > 0)
            ++m_invalid;
        m_pending = 0;
    }

    [[nodiscard]] qint64 line() const { return m_lines + 1; }
    [[nodiscard]] bool isUtf8() const { return m_invalid == 0; }
    [[nodiscard]] qint64 firstInvalidLine() const { return m_firstInvalidLine; }
    /// More bytes look like Windows-1252 than like UTF-8, and all of them are plausible.
    [[nodiscard]] bool isWindows1252() const { return m_invalid > m_multibyte && !m_implausible; }

private:
    static qint64 countLines(quint64 word)
    {
        const quint64 other = word ^ 0x0A0A0A0A0A0A0A0AULL; // zero bytes where there is a line feed; all bytes are ASCII here
        const quint64 found = ~(((other & 0x7F7F7F7F7F7F7F7FULL) + 0x7F7F7F7F7F7F7F7FULL) | other | 0x7F7F7F7F7F7F7F7FULL);
        return qPopulationCount(found);
    }

    void takeByte(uchar byte)
    {
        if (byte == '\n')
            ++m_lines;
        if (byte >= 0x80 && isImplausible(byte))
            m_implausible = true;
        if (m_pending > 0) {
            if (byte >= m_low && byte <= m_high) {
                m_low = 0x80;
                m_high = 0xBF;
                if (--m_pending == 0)
                    ++m_multibyte;
                return;
            }
            m_pending = 0;
            noteInvalid();
        }
        if (byte < 0x80)
            return;
        m_low = 0x80;
        m_high = 0xBF;
        if (byte >= 0xC2 && byte <= 0xDF) {
            m_pending = 1;
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            m_pending = 2;
            m_low = byte == 0xE0 ? 0xA0 : 0x80;
            m_high = byte == 0xED ? 0x9F : 0xBF;
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            m_pending = 3;
            m_low = byte == 0xF0 ? 0x90 : 0x80;
            m_high = byte == 0xF4 ? 0x8F : 0xBF;
        } else {
            noteInvalid();
        }
    }

    void noteInvalid()
    {
        if (m_invalid++ == 0)
            m_firstInvalidLine = line();
    }

    qint64 m_lines = 0;
    qint64 m_multibyte = 0;
    qint64 m_invalid = 0;
    qint64 m_firstInvalidLine = 0;
    bool m_implausible = false;
    int m_pending = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
};

QString lineEndsOf(QByteArrayView sample)
{
    const qsizetype feed = sample.indexOf('\n');
    const qsizetype carriage = sample.indexOf('\r');
    if (feed < 0)
        return carriage < 0 ? QString() : u"CR"_s;
    return carriage >= 0 && carriage + 1 == feed ? u"CRLF"_s : u"LF"_s;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf8WithMark: return u"UTF-8 with byte-order mark"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString decoded(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding != TextEncoding::Windows1252)
        return QString::fromUtf8(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(fromWindows1252(static_cast<uchar>(bytes[i])));
    return text;
}

Result<FileInspection> inspectFile(const QString &path, const CancelToken &cancel)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());

    FileInspection inspection;
    inspection.modified = info.lastModified();
    EncodingScan scan;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    bool hasMark = false;
    for (;;) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 got = file.read(chunk.data(), chunkSize);
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, path, file.errorString());
        if (got == 0)
            break;
        if (inspection.bytes == 0) {
            const QByteArrayView sample(chunk.constData(), got);
            hasMark = sample.startsWith(utf8Mark);
            inspection.lineEnds = lineEndsOf(sample);
            inspection.delimiter = sniffDelimiter(sample.first(qMin<qsizetype>(got, 1 << 16)));
        }
        inspection.bytes += got;
        if (!scan.take(chunk.constData(), got))
            return failure(ErrorCode::NotText, path, {}, scan.line());
    }
    scan.finish();
    if (inspection.bytes <= (hasMark ? 3 : 0))
        return failure(ErrorCode::FileEmpty, path);
    if (scan.isUtf8())
        inspection.encoding = hasMark ? TextEncoding::Utf8WithMark : TextEncoding::Utf8;
    else if (!hasMark && scan.isWindows1252())
        inspection.encoding = TextEncoding::Windows1252;
    else
        return failure(ErrorCode::InvalidEncoding, path, {}, scan.firstInvalidLine());
    return inspection;
}

bool isUnchanged(const QString &path, const FileInspection &inspection)
{
    const QFileInfo info(path);
    return info.exists() && info.size() == inspection.bytes && info.lastModified() == inspection.modified;
}

} // namespace acquis
