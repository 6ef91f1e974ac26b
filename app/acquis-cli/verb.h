// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringList>

namespace acquis {
class Output;
}

namespace acquis::cli {

/// Exit codes of the contract.
enum Exit { Done = 0, DoneWithFindings = 1, WrongUsage = 2, RegisterFault = 3 };

/// What stands before the verb and is the same for all of them.
struct Invocation
{
    QString registerPath;
    Language language = Language::English;
    bool json = false;
};

/// One verb of the command line. Each is defined in verbs/<name>.cpp.
struct Verb
{
    const char *name;
    BilingualText usage;
    BilingualText about;
    int (*run)(const Invocation &invocation, const QStringList &arguments, Output &output);
};

extern const Verb auditVerb;
extern const Verb backupVerb;
extern const Verb coverageVerb;
extern const Verb decideVerb;
extern const Verb exportVerb;
extern const Verb formatsVerb;
extern const Verb importVerb;
extern const Verb initVerb;
extern const Verb linesVerb;
extern const Verb packsVerb;
extern const Verb procurementVerb;
extern const Verb reconcileVerb;
extern const Verb restoreVerb;
extern const Verb spendingVerb;
extern const Verb vendorsVerb;
extern const Verb verifyVerb;

} // namespace acquis::cli
