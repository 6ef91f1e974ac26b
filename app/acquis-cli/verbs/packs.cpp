// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/rulewords.h"
#include "app/acquis-cli/verbs/common.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packJson(const RulePack &pack, Language language)
{
    return { { u"id"_s, pack.id },
             { u"version"_s, pack.version },
             { u"jurisdiction"_s, codeOf(pack.jurisdiction) },
             { u"name"_s, pack.name.of(language) },
             { u"default"_s, pack.isDefault },
             { u"valid-from"_s, pack.validFrom.toString(Qt::ISODate) },
             { u"valid-to"_s, pack.validTo.isValid() ? QJsonValue(pack.validTo.toString(Qt::ISODate)) : QJsonValue() },
             { u"rules"_s, ruleCount(pack) },
             { u"unverified"_s, unverifiedCount(pack) } };
}

QJsonObject findingJson(const PackFinding &finding, Language language)
{
    return { { u"file"_s, finding.file },     { u"row"_s, finding.row },
             { u"member"_s, finding.member }, { u"code"_s, packFaultName(finding.fault) },
             { u"value"_s, finding.value },   { u"message"_s, packSentence(finding, language) } };
}

void printPacks(const QList<RulePack> &packs, Output &output)
{
    QList<QStringList> rows;
    for (const RulePack &pack : packs) {
        rows << QStringList { pack.id,
                              pack.name.of(output.language()),
                              codeOf(pack.jurisdiction),
                              pack.validFrom.toString(Qt::ISODate),
                              pack.validTo.isValid() ? pack.validTo.toString(Qt::ISODate) : output.say("in force", "en vigueur"),
                              QString::number(ruleCount(pack)),
                              QString::number(unverifiedCount(pack)) };
    }
    output.table({ output.say("pack", "ensemble"), output.say("name", "nom"), output.say("jurisdiction", "administration"),
                   output.say("from", "du"), output.say("to", "au"), output.say(">rules", ">règles"),
                   output.say(">unverified", ">non vérifiées") },
                 rows);
}

/// A file that is no pack is a negative answer; one that cannot be read is no answer.
int refused(const QList<PackFinding> &findings, Output &output)
{
    QJsonArray list;
    for (const PackFinding &finding : findings) {
        output.note(u"acquis-cli: "_s + packSentence(finding, output.language()));
        list.append(findingJson(finding, output.language()));
    }
    if (output.isJson())
        output.document({ { u"packs"_s, QJsonArray() }, { u"valid"_s, false }, { u"findings"_s, list } });
    const PackFault first = findings.first().fault;
    return first == PackFault::FileNotFound || first == PackFault::FileUnreadable ? WrongUsage : DoneWithFindings;
}

int validate(const QString &path, Output &output)
{
    const PackResult pack = loadPack(path);
    if (!pack)
        return refused(pack.error(), output);
    if (output.isJson()) {
        output.document({ { u"packs"_s, QJsonArray { packJson(*pack, output.language()) } },
                          { u"valid"_s, true },
                          { u"findings"_s, QJsonArray() } });
        return Done;
    }
    printPacks({ *pack }, output);
    output.line(output.say("The pack is valid.", "L’ensemble de règles est valide."));
    return Done;
}

int run(const Invocation &, const QStringList &words, Output &output)
{
    const Arguments arguments(words, {}, {});
    const QStringList &rest = arguments.rest();
    if (!arguments.unknown().isEmpty())
        return misused(output, arguments.unknown());
    if (rest.size() == 2 && rest.first() == "validate"_L1)
        return validate(rest[1], output);
    if (!rest.isEmpty())
        return misused(output, rest.join(u' '));
    const PacksResult packs = shippedPacks();
    if (!packs)
        return refused(packs.error(), output);
    if (!output.isJson()) {
        printPacks(*packs, output);
        return Done;
    }
    QJsonArray list;
    for (const RulePack &pack : *packs)
        list.append(packJson(pack, output.language()));
    output.document({ { u"packs"_s, list } });
    return Done;
}

} // namespace

const Verb packsVerb { "packs",
                       { u"packs [validate FILE]"_s, u"packs [validate FICHIER]"_s },
                       { u"lists the rule packs, or checks one"_s, u"liste les ensembles de règles, ou en vérifie un"_s },
                       run };

} // namespace acquis::cli
