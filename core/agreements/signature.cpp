// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/signature.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView keyMark = "acquis-signing-key 1 ";

/// libsodium may be asked from any thread once it is ready.
void getReady()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium has no random numbers");
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

std::optional<QByteArray> decoded(const QByteArray &base64, qsizetype size)
{
    const auto result =
        QByteArray::fromBase64Encoding(base64, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.size() != size)
        return std::nullopt;
    return result.decoded;
}

} // namespace

static_assert(PublicKey::size == crypto_sign_ed25519_PUBLICKEYBYTES);
static_assert(signatureSize == crypto_sign_ed25519_BYTES);

QString PublicKey::fingerprint() const
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16);
    QString text;
    for (qsizetype i = 0; i < digest.size(); i += 2)
        text += (i > 0 ? u"-"_s : QString()) + QString::fromLatin1(digest.sliced(i, 2).toHex());
    return text;
}

QString PublicKey::toText() const
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<PublicKey> PublicKey::fromText(const QString &text)
{
    const auto bytes = decoded(text.trimmed().toLatin1(), size);
    return bytes ? std::optional(PublicKey { *bytes }) : std::nullopt;
}

SigningKey SigningKey::generate()
{
    getReady();
    std::array<unsigned char, seedSize> seed {};
    randombytes_buf(seed.data(), seed.size());
    SigningKey key;
    key.deriveFrom(seed.data());
    sodium_memzero(seed.data(), seed.size());
    return key;
}

std::optional<SigningKey> SigningKey::fromText(QByteArrayView text)
{
    constexpr qsizetype longest = 100;
    const QByteArrayView line = text.trimmed();
    if (line.size() > longest || !line.startsWith(keyMark))
        return std::nullopt;
    auto seed = decoded(line.sliced(keyMark.size()).toByteArray(), seedSize);
    if (!seed)
        return std::nullopt;
    getReady();
    SigningKey key;
    key.deriveFrom(bytesOf(*seed));
    sodium_memzero(seed->data(), size_t(seed->size()));
    return key;
}

QByteArray SigningKey::toText() const
{
    const QByteArray seed(reinterpret_cast<const char *>(m_secret.data()), qsizetype(seedSize));
    return keyMark.toByteArray() + seed.toBase64() + '\n';
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

void SigningKey::deriveFrom(const unsigned char *seed)
{
    static_assert(seedSize == crypto_sign_ed25519_SEEDBYTES && secretSize == crypto_sign_ed25519_SECRETKEYBYTES);
    std::array<unsigned char, crypto_sign_ed25519_PUBLICKEYBYTES> unused {};
    crypto_sign_ed25519_seed_keypair(unused.data(), m_secret.data(), seed);
}

PublicKey SigningKey::publicKey() const
{
    return { QByteArray(reinterpret_cast<const char *>(m_secret.data()) + seedSize, PublicKey::size) };
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(signatureSize, '\0');
    crypto_sign_ed25519_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytesOf(message),
                                 static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

bool verifies(const PublicKey &key, QByteArrayView message, QByteArrayView signature)
{
    getReady();
    return key.bytes.size() == PublicKey::size && signature.size() == signatureSize
           && crypto_sign_ed25519_verify_detached(bytesOf(signature), bytesOf(message),
                                                  static_cast<unsigned long long>(message.size()), bytesOf(key.bytes))
                  == 0;
}

} // namespace acquis
