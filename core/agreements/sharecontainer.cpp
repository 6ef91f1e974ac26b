// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/sharecontainer.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <memory>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mark = "ACQUIS-SHARE ";
constexpr qsizetype longestNumber = 9;
constexpr qsizetype sizeBytes = 8;

QByteArray firstLine()
{
    return mark.toByteArray() + QByteArray::number(sharelimits::version) + '\n';
}

/// What is signed: everything but the signature itself.
QByteArray signedText(const QByteArray &key, QByteArrayView sizeAndStream)
{
    QByteArray text = firstLine() + key;
    text.append(sizeAndStream);
    return text;
}

ShareResult<int> versionOf(const QByteArray &package)
{
    if (!package.startsWith(mark))
        return refusal(ShareFault::NotAPackage);
    const qsizetype end = package.indexOf('\n', mark.size());
    const QByteArray number = end < 0 ? QByteArray() : package.sliced(mark.size(), end - mark.size());
    const bool isNumber = !number.isEmpty() && number.size() <= longestNumber
                          && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return refusal(ShareFault::NotAPackage);
    return number.toInt();
}

struct InflateEnd
{
    void operator()(z_stream *stream) const { inflateEnd(stream); }
};

/// Exactly \p size bytes, from exactly this stream.
ShareResult<QByteArray> inflated(QByteArrayView compressed, qsizetype size)
{
    z_stream stream {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.data()));
    stream.avail_in = uInt(compressed.size());
    if (inflateInit(&stream) != Z_OK)
        return refusal(ShareFault::Damaged, u"zlib"_s);
    const std::unique_ptr<z_stream, InflateEnd> ending(&stream);
    constexpr qsizetype step = 1024 * 1024;
    QByteArray content;
    int state = Z_OK;
    while (state == Z_OK) {
        // Room grows with what really comes, so that what was only said costs nothing; a byte more than said ends it.
        const qsizetype before = content.size();
        const qsizetype room = std::min(step, size + 1 - before);
        content.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef *>(content.data() + before);
        stream.avail_out = uInt(room);
        state = inflate(&stream, Z_NO_FLUSH);
        content.resize(before + room - qsizetype(stream.avail_out));
        if (content.size() > size)
            return refusal(ShareFault::TooLarge, u"content"_s, QString::number(size));
        if (state == Z_OK && stream.avail_in == 0 && stream.avail_out > 0)
            return refusal(ShareFault::Damaged, u"content"_s); // cut short
    }
    if (state != Z_STREAM_END || stream.avail_in != 0 || content.size() != size)
        return refusal(ShareFault::Damaged, u"content"_s);
    return content;
}

} // namespace

bool isSharePackage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

ShareResult<QByteArray> seal(const QByteArray &content, const SigningKey &key)
{
    if (content.size() > sharelimits::contentBytes)
        return refusal(ShareFault::TooLarge, u"content"_s, QString::number(content.size()));
    uLongf length = compressBound(uLong(content.size()));
    QByteArray rest(sizeBytes + qsizetype(length), '\0');
    qToBigEndian<quint64>(quint64(content.size()), rest.data());
    const int state = compress2(reinterpret_cast<Bytef *>(rest.data() + sizeBytes), &length,
                                reinterpret_cast<const Bytef *>(content.constData()), uLong(content.size()), Z_BEST_COMPRESSION);
    if (state != Z_OK)
        return refusal(ShareFault::TooLarge, u"zlib"_s, QString::number(state));
    rest.truncate(sizeBytes + qsizetype(length));
    const QByteArray publicKey = key.publicKey().bytes;
    const QByteArray package = firstLine() + publicKey + key.sign(signedText(publicKey, rest)) + rest;
    if (package.size() > sharelimits::packageBytes)
        return refusal(ShareFault::TooLarge, u"package"_s, QString::number(package.size()));
    return package;
}

ShareResult<Unsealed> unseal(const QByteArray &package)
{
    if (package.size() > sharelimits::packageBytes)
        return refusal(ShareFault::TooLarge, u"package"_s, QString::number(package.size()));
    const auto version = versionOf(package);
    if (!version)
        return std::unexpected(version.error());
    if (*version != sharelimits::version)
        return refusal(ShareFault::NewerVersion, {}, QString::number(*version));
    const qsizetype keyAt = firstLine().size();
    const qsizetype signatureAt = keyAt + PublicKey::size;
    const qsizetype restAt = signatureAt + signatureSize;
    if (!package.startsWith(firstLine()) || package.size() < restAt + sizeBytes)
        return refusal(ShareFault::Damaged, u"package"_s);
    const PublicKey sender { package.sliced(keyAt, PublicKey::size) };
    const QByteArrayView rest = QByteArrayView(package).sliced(restAt);
    if (!verifies(sender, signedText(sender.bytes, rest), QByteArrayView(package).sliced(signatureAt, signatureSize)))
        return refusal(ShareFault::SignatureWrong);
    const auto size = qFromBigEndian<quint64>(rest.data());
    if (size > quint64(sharelimits::contentBytes))
        return refusal(ShareFault::TooLarge, u"content"_s, QString::number(size));
    auto content = inflated(rest.sliced(sizeBytes), qsizetype(size));
    if (!content)
        return std::unexpected(content.error());
    return Unsealed { std::move(*content), sender };
}

} // namespace acquis
