// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"

#include "core/exchange/registerchecks.h"

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    if (!words.isEmpty())
        return misused(output, words.first());
    if (!namesRegister(invocation, output))
        return WrongUsage;
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return output.fail(database.error());
    const auto checks = checkWholeRegister(**database);
    if (!checks)
        return output.fail(checks.error());
    if (output.isJson()) {
        QJsonArray list;
        for (const IntegrityCheck &check : *checks)
            list.append(QJsonObject { { u"name"_s, check.name }, { u"ok"_s, check.ok }, { u"detail"_s, check.detail } });
        output.document({ { u"checks"_s, list } });
    } else {
        QList<QStringList> rows;
        for (const IntegrityCheck &check : *checks)
            rows << QStringList { check.name, check.ok ? output.say("ok", "bon") : output.say("FAILED", "ÉCHEC"), check.detail };
        output.table({ output.say("check", "vérification"), output.say("result", "résultat"), output.say("detail", "détail") },
                     rows);
    }
    return std::all_of(checks->begin(), checks->end(), [](const IntegrityCheck &check) { return check.ok; }) ? Done
                                                                                                             : DoneWithFindings;
}

} // namespace

const Verb verifyVerb {
    "verify",
    { u"--register PATH verify"_s, u"--register CHEMIN verify"_s },
    { u"checks schema, pages, foreign keys, audit chain, the cube against its lines, the organisation’s rules, agreements, what search knows of vendors, procurement files against their steps, the audit trail, lists and the spend cube, and documents against their fingerprints"_s,
      u"vérifie le schéma, les pages, les clés étrangères, la chaîne d’audit, le cube contre ses lignes, les règles de l’organisation, les ententes, ce que la recherche sait des fournisseurs, les dossiers d’approvisionnement contre leurs étapes, la piste d’audit, les listes et le cube des dépenses, et les documents contre leurs empreintes"_s },
    run
};

} // namespace acquis::cli
