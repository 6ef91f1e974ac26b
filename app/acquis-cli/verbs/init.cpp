// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"

#include "core/exchange/newregister.h"

#include <QFileInfo>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> make(const QString &path, bool sample)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::RegisterExists, path);
    if (sample)
        return createSampleRegister(path);
    if (auto made = createRegister(path); !made)
        return std::unexpected(made.error());
    return {};
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, {}, { u"sample"_s });
    if (!arguments.unknown().isEmpty() || !arguments.rest().isEmpty())
        return misused(output, arguments.unknown() + arguments.rest().value(0));
    if (!namesRegister(invocation, output))
        return WrongUsage;
    if (auto made = make(invocation.registerPath, arguments.has(u"sample"_s)); !made)
        return output.fail(made.error());
    if (output.isJson())
        output.document({ { u"register"_s, invocation.registerPath }, { u"schema"_s, Database::newestSchema() } });
    else
        output.line(output.say("Made the register %1 (schema %2).", "Registre %1 créé (schéma %2).")
                        .arg(invocation.registerPath)
                        .arg(Database::newestSchema()));
    return Done;
}

} // namespace

const Verb initVerb { "init",
                      { u"--register PATH init [--sample]"_s, u"--register CHEMIN init [--sample]"_s },
                      { u"makes a register; --sample: with the sample data"_s,
                        u"crée un registre; --sample\u00A0: avec les données d’exemple"_s },
                      run };

} // namespace acquis::cli
