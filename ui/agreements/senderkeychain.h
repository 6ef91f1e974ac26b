// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/signature.h"

#include <QString>

#include <expected>
#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace acquis {

struct KeychainFault
{
    bool isAbsent = false; ///< the system has none
    QString detail; ///< in the keychain's own words
    friend bool operator==(const KeychainFault &, const KeychainFault &) = default;
};

template <typename T>
using KeychainResult = std::expected<T, KeychainFault>;

/// Where the system keeps the secrets of whoever is logged in. An interface so that tests have one of their own. Answers come in
/// the GUI thread, at once or later, and only while \p context lives.
class SenderKeychain
{
public:
    virtual ~SenderKeychain() = default;
    /// The key that signs packages here; none: it was never made.
    virtual void read(QObject *context, const std::function<void(const KeychainResult<std::optional<SigningKey>> &)> &done) = 0;
    virtual void write(QObject *context, const SigningKey &key,
                       const std::function<void(const KeychainResult<void> &)> &done) = 0;
};

/// That of this system. Never a plain file: without a keychain it says that there is none.
[[nodiscard]] std::unique_ptr<SenderKeychain> systemKeychain();

} // namespace acquis
