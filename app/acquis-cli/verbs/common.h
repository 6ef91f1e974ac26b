// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/arguments.h"
#include "app/acquis-cli/output.h"
#include "app/acquis-cli/verb.h"

#include "core/base/money.h"
#include "core/storage/database.h"

#include <QJsonArray>

#include <memory>

namespace acquis::cli {

/// Says what was not understood; the exit code for it.
[[nodiscard]] inline int misused(Output &output, const QString &what)
{
    output.note(output.say("acquis-cli: not understood: ", "acquis-cli\u00A0: incompris\u00A0: ") + what);
    return WrongUsage;
}

/// True when a register is named; else says so.
[[nodiscard]] inline bool namesRegister(const Invocation &invocation, Output &output)
{
    if (invocation.registerPath.isEmpty())
        output.note(output.say("acquis-cli: name a register with --register PATH",
                               "acquis-cli\u00A0: nommez un registre avec --register CHEMIN"));
    return !invocation.registerPath.isEmpty();
}

/// Who acts, for the audit trail.
[[nodiscard]] inline QString actor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("acquis-cli") : user;
}

} // namespace acquis::cli
