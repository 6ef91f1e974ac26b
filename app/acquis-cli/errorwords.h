// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/exchange/importfinding.h"

namespace acquis {

/// What happened and to which record, as one sentence. The command line keeps its own words: core has none, and the
/// catalogue of ui needs an application with windows.
[[nodiscard]] QString errorSentence(const Error &error, Language language);

[[nodiscard]] QString findingSentence(FindingCode code, Language language);

} // namespace acquis
