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
    auto report = backupRegister(invocation.registerPath, arguments.rest().first());
    if (!report)
        return output.fail(report.error());
    if (output.isJson())
        output.document({ { u"output"_s, report->output }, { u"sha256"_s, report->sha256 } });
    else
        output.line(report->output + u"  SHA-256 "_s + report->sha256);
    return Done;
}

} // namespace

const Verb backupVerb { "backup",
                        { u"--register PATH backup FILE"_s, u"--register CHEMIN backup FICHIER"_s },
                        { u"writes a whole, checked copy of the register"_s,
                          u"écrit une copie entière et vérifiée du registre"_s },
                        run };

} // namespace acquis::cli
