// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorfault.h"

#include <array>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array faultNames {
    std::pair { VendorFault::NameMissing, "name-missing"_L1 },
    std::pair { VendorFault::TextTooLong, "text-too-long"_L1 },
    std::pair { VendorFault::ControlCharacter, "control-character"_L1 },
    std::pair { VendorFault::DirectionOverride, "direction-override"_L1 },
    std::pair { VendorFault::MalformedIdentifier, "malformed-identifier"_L1 },
    std::pair { VendorFault::WrongCheckDigit, "wrong-check-digit"_L1 },
    std::pair { VendorFault::IdentifierTwice, "identifier-twice"_L1 },
    std::pair { VendorFault::IdentifierHeld, "identifier-held"_L1 },
    std::pair { VendorFault::MalformedCode, "malformed-code"_L1 },
    std::pair { VendorFault::NegativeFigure, "negative-figure"_L1 },
    std::pair { VendorFault::DateMissing, "date-missing"_L1 },
    std::pair { VendorFault::EndBeforeStart, "end-before-start"_L1 },
    std::pair { VendorFault::UnknownVendor, "unknown-vendor"_L1 },
    std::pair { VendorFault::ParentCycle, "parent-cycle"_L1 },
    std::pair { VendorFault::MemberCycle, "member-cycle"_L1 },
    std::pair { VendorFault::MergeWithItself, "merge-with-itself"_L1 },
    std::pair { VendorFault::AlreadyMerged, "already-merged"_L1 },
    std::pair { VendorFault::PairRefused, "pair-refused"_L1 },
    std::pair { VendorFault::StillReferred, "still-referred"_L1 },
};

} // namespace

QString vendorFaultName(VendorFault fault)
{
    for (const auto &[known, name] : faultNames) {
        if (known == fault)
            return name;
    }
    Q_UNREACHABLE();
}

Error vendorError(const VendorFinding &finding)
{
    return { ErrorCode::InvalidData, finding.field, vendorFaultName(finding.fault), finding.position + 1 };
}

std::unexpected<Error> vendorFailure(VendorFault fault, const QString &field, qsizetype position)
{
    return std::unexpected(vendorError({ fault, field, position }));
}

std::optional<VendorFault> vendorFault(const Error &error)
{
    if (error.code != ErrorCode::InvalidData)
        return std::nullopt;
    for (const auto &[fault, name] : faultNames) {
        if (name == error.detail)
            return fault;
    }
    return std::nullopt;
}

} // namespace acquis
