// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace acquis {

/// An Ed25519 key by which packages of an office are known.
struct PublicKey
{
    static constexpr qsizetype size = 32;
    QByteArray bytes; ///< of that size

    /// What people compare by voice: the SHA-256 of the key, its first 32 digits in groups of four joined by hyphens.
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString toText() const; ///< base64
    [[nodiscard]] static std::optional<PublicKey> fromText(const QString &text);
    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// The secret that signs. Core never keeps it: who has it (the system's keychain, or a file that the user names) hands it in.
/// Its memory is wiped when it goes. Thread-safe value.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey generate();
    /// Reads what toText() wrote; nothing when it is something else.
    [[nodiscard]] static std::optional<SigningKey> fromText(QByteArrayView text);
    /// One line, to be kept secret.
    [[nodiscard]] QByteArray toText() const;

    ~SigningKey();
    SigningKey(const SigningKey &) = default;
    SigningKey &operator=(const SigningKey &) = default;

    [[nodiscard]] PublicKey publicKey() const;
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    static constexpr size_t seedSize = 32;
    static constexpr size_t secretSize = 64;
    SigningKey() = default;
    void deriveFrom(const unsigned char *seed);
    std::array<unsigned char, secretSize> m_secret {}; ///< as libsodium keeps it: seed, then public key
};

inline constexpr qsizetype signatureSize = 64;
[[nodiscard]] bool verifies(const PublicKey &key, QByteArrayView message, QByteArrayView signature);

} // namespace acquis
