// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/procurementlookup.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const QString what = words.value(0);
    if (what == "list"_L1)
        return listFiles(invocation, words.mid(1), output);
    if (what == "show"_L1)
        return showFile(invocation, words.mid(1), output);
    if (what == "check"_L1)
        return checkFile(invocation, words.mid(1), output);
    if (what == "dossier"_L1)
        return writeDossier(invocation, words.mid(1), output);
    return misused(output, what.isEmpty() ? output.say("procurement needs list, show, check or dossier",
                                                       "procurement demande list, show, check ou dossier")
                                          : what);
}

} // namespace

const Verb procurementVerb {
    "procurement",
    { u"--register PATH procurement list [--where state=STATE|stage=STAGE|holder=NAME|ministry=NAME|text=WORDS …] [--limit N] [--day D] | procurement show NUMBER [--day D] | procurement check NUMBER [--day D] | procurement dossier NUMBER --purpose audit|access --output FILE.md"_s,
      u"--register CHEMIN procurement list [--where state=ÉTAT|stage=ÉTAPE|holder=NOM|ministry=NOM|text=MOTS …] [--limit N] [--day J] | procurement show NUMÉRO [--day J] | procurement check NUMÉRO [--day J] | procurement dossier NUMÉRO --purpose audit|access --output FICHIER.md"_s },
    { u"lists procurement files, shows one with its money and its days, checks which duties are met and what is missing, writes the whole file as text for an audit or for an access-to-information request"_s,
      u"liste les dossiers d’approvisionnement, en montre un avec son argent et ses jours, vérifie quelles obligations sont remplies et ce qui manque, écrit le dossier entier en texte pour une vérification ou une demande d’accès à l’information"_s },
    run
};

} // namespace acquis::cli
