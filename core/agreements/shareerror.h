// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rules/codes.h"

#include <QString>

#include <expected>
#include <optional>

namespace acquis {

/// Why a share package is not made, not opened or not taken.
enum class ShareFault {
    NotAPackage,
    NewerVersion, ///< value: its number
    TooLarge, ///< the file, what it says it holds, or what it really holds
    Damaged, ///< cut short, added to, or not compressed as it says
    SignatureWrong, ///< changed after it was signed
    ContentWrong, ///< member: where; value: a word of RecordFault
    DocumentWrong, ///< not of its digest or size, not named by an agreement, or missing
    SenderUnknown, ///< value: fingerprint
    NothingToShare,
    KeyWrong, ///< no signing key
    NotApplied, ///< nothing to undo
    Register, ///< cause says what
};
template <>
inline constexpr std::array codeWords<ShareFault> {
    "not-a-package",  "newer-version",  "too-large",        "damaged",   "signature-wrong", "content-wrong",
    "document-wrong", "sender-unknown", "nothing-to-share", "key-wrong", "not-applied",     "register",
};

struct ShareError
{
    ShareFault fault {};
    QString member;
    QString value;
    std::optional<Error> cause;
    friend bool operator==(const ShareError &, const ShareError &) = default;
};

template <typename T>
using ShareResult = std::expected<T, ShareError>;

[[nodiscard]] inline std::unexpected<ShareError> refusal(ShareFault fault, QString member = {}, QString value = {})
{
    return std::unexpected(ShareError { fault, std::move(member), std::move(value), std::nullopt });
}

[[nodiscard]] inline std::unexpected<ShareError> refusal(const Error &cause)
{
    return std::unexpected(ShareError { ShareFault::Register, cause.subject, errorName(cause.code), cause });
}

} // namespace acquis
