// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/shareerror.h"
#include "core/agreements/signature.h"

#include <QByteArray>
#include <QString>

namespace acquis {

namespace sharelimits {
inline constexpr int version = 1;
inline constexpr qint64 packageBytes = 64LL * 1024 * 1024;
inline constexpr qint64 contentBytes = 96LL * 1024 * 1024;
} // namespace sharelimits

/// Whether the file says that it is a share package, whatever its name. False when it cannot be read.
[[nodiscard]] bool isSharePackage(const QString &path);

/// What a package holds, and whose signature is on it.
struct Unsealed
{
    QByteArray content;
    PublicKey sender;
    friend bool operator==(const Unsealed &, const Unsealed &) = default;
};

/// The file: the line "ACQUIS-SHARE 1", public key (32 bytes), Ed25519 signature (64) of all the rest, size of the content
/// (8, big-endian), the content compressed by zlib. \error TooLarge
[[nodiscard]] ShareResult<QByteArray> seal(const QByteArray &content, const SigningKey &key);

/// Judges size, version, signature, and that exactly the content that was said comes out, in this order; memory is never taken for
/// more than was said, nor for more than the limit. \error NotAPackage, NewerVersion, TooLarge, SignatureWrong, Damaged
[[nodiscard]] ShareResult<Unsealed> unseal(const QByteArray &package);

} // namespace acquis
