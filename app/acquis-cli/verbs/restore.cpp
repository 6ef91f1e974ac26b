// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"

#include "core/storage/backup.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, {}, {});
    if (!arguments.unknown().isEmpty() || arguments.rest().size() != 1)
        return misused(output, arguments.unknown().isEmpty() ? output.say("one file is needed", "il faut un fichier")
                                                             : arguments.unknown());
    if (!namesRegister(invocation, output))
        return WrongUsage;
    auto report = restoreRegister(invocation.registerPath, arguments.rest().first());
    if (!report)
        return output.fail(report.error());
    if (output.isJson())
        output.document({ { u"output"_s, report->output }, { u"sha256"_s, report->sha256 } });
    else
        output.line(report->output + u"  SHA-256 "_s + report->sha256);
    return Done;
}

} // namespace

const Verb restoreVerb { "restore",
                         { u"--register PATH restore FILE"_s, u"--register CHEMIN restore FICHIER"_s },
                         { u"puts a checked backup in the place of the register, which is kept beside it"_s,
                           u"met une copie vérifiée à la place du registre, qui est gardé à côté"_s },
                         run };

} // namespace acquis::cli
