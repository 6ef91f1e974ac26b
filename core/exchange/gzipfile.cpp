// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gzipfile.h"

#include <QFile>

#include <zlib.h>

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int chunk = 64 << 10;
constexpr int gzipOnly = 16 + MAX_WBITS;

/// zlib's stream, ended with it.
class Inflater
{
public:
    Inflater() : m_isReady(inflateInit2(&m_stream, gzipOnly) == Z_OK) { }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    [[nodiscard]] bool isReady() const { return m_isReady; }
    z_stream *operator->() { return &m_stream; }
    z_stream *stream() { return &m_stream; }

private:
    z_stream m_stream {};
    bool m_isReady;
};

Result<void> inflateInto(QFile &packed, QIODevice &out, qint64 mostBytes, const CancelToken &cancel)
{
    Inflater inflater;
    if (!inflater.isReady())
        return failure(ErrorCode::FileUnreadable, packed.fileName());
    std::array<char, chunk> in {};
    std::array<char, chunk> unpacked {};
    qint64 written = 0;
    bool isWithin = true; // a member has begun and not ended
    for (;;) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 read = packed.read(in.data(), chunk);
        if (read < 0)
            return failure(ErrorCode::FileUnreadable, packed.fileName(), packed.errorString());
        if (read == 0)
            return isWithin ? failure(ErrorCode::InvalidTable, packed.fileName(), u"gzip: cut short"_s) : Result<void>();
        inflater->next_in = reinterpret_cast<Bytef *>(in.data());
        inflater->avail_in = uInt(read);
        while (inflater->avail_in > 0) {
            if (!isWithin && inflateReset(inflater.stream()) != Z_OK)
                return failure(ErrorCode::FileUnreadable, packed.fileName());
            isWithin = true;
            inflater->next_out = reinterpret_cast<Bytef *>(unpacked.data());
            inflater->avail_out = chunk;
            const int state = inflate(inflater.stream(), Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return failure(ErrorCode::InvalidTable, packed.fileName(), u"gzip: damaged"_s);
            const qint64 count = chunk - qint64(inflater->avail_out);
            written += count;
            if (written > mostBytes)
                return failure(ErrorCode::InvalidTable, packed.fileName(), u"more than %1 bytes"_s.arg(mostBytes));
            if (out.write(unpacked.data(), count) != count)
                return failure(ErrorCode::FileNotWritable, packed.fileName(), out.errorString());
            isWithin = state != Z_STREAM_END;
        }
    }
}

} // namespace

bool isGzipFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == QByteArrayLiteral("\x1F\x8B");
}

Result<std::unique_ptr<QTemporaryFile>> unpackedGzipFile(const QString &path, qint64 mostBytes, const CancelToken &cancel)
{
    QFile packed(path);
    if (!packed.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, packed.errorString());
    auto out = std::make_unique<QTemporaryFile>();
    if (!out->open())
        return failure(ErrorCode::FileNotWritable, path, out->errorString());
    if (auto done = inflateInto(packed, *out, mostBytes, cancel); !done)
        return std::unexpected(done.error());
    if (!out->flush())
        return failure(ErrorCode::FileNotWritable, path, out->errorString());
    return out;
}

} // namespace acquis
