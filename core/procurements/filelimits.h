// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace acquis {

/// What no file exceeds, whoever wrote it.
namespace filelimits {
inline constexpr qsizetype manyParts = 2000;
inline constexpr qsizetype scores = 20'000;
inline constexpr int days = 36'500;
inline constexpr int basisPoints = 10'000;
inline constexpr qint64 documentBytes = 256LL * 1024 * 1024;
} // namespace filelimits

} // namespace acquis
