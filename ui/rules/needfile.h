// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rules/need.h"

#include <QString>

namespace acquis {

/// Reads a need from a file as the command line writes it; no more of the file is read than a need may be long. Any thread.
/// \error FileNotFound, FileUnreadable; inside: as readNeed()
[[nodiscard]] Result<NeedResult<Need>> readNeedFile(const QString &path);

/// The need as the command line reads it, indented for people.
[[nodiscard]] QByteArray needFileBytes(const Need &need);

} // namespace acquis
