// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"
#include "app/acquis-cli/verbs/decideoptions.h"
#include "core/procurements/needcover.h"

#include <QJsonObject>

namespace acquis::cli {

/// What the register holds for a need, with what is told of it.
struct RegisteredCover
{
    NeedCover cover;
    AgreementHoldings holdings;
};

/// Looked up on the day the need is issued. \error UnknownValue: no such category; register errors
[[nodiscard]] Result<RegisteredCover> registeredCover(const QString &registerPath, const Need &need, const Subject &subject);

[[nodiscard]] QJsonObject coverToJson(const RegisteredCover &found, Language language);
void printCover(const RegisteredCover &found, Output &output);

} // namespace acquis::cli
