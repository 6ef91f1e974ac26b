// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// Whether somebody wrote anything: blanks alone answer nothing.
[[nodiscard]] inline bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}
[[nodiscard]] inline bool isBlank(const BilingualText &text)
{
    return isBlank(text.en) && isBlank(text.fr);
}

} // namespace acquis
