// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace acquis::test {

/// The folder of published public data that tests may use but that the repository does not hold: the environment variable
/// ACQUIS_SHARED_DATA, else ../shared/data beside the source folder. Empty when there is none; such tests say QSKIP.
[[nodiscard]] QString sharedDataFolder();

} // namespace acquis::test
