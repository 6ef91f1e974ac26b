// SPDX-License-Identifier: GPL-3.0-or-later
// A saved answer given again.
#include "app/acquis-cli/rulewords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/decide.h"

#include "core/rules/packloader.h"
#include "core/rules/replay.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const RecordError &error, Language language)
{
    if (error.need)
        return needSentence(*error.need, language);
    const auto words = [&error]() -> BilingualText {
        switch (error.fault) {
        case ReplayFault::NotJson: return { u"this is no JSON object"_s, u"ceci n’est pas un objet JSON"_s };
        case ReplayFault::TooLarge: return { u"larger than 16 MiB"_s, u"plus gros que 16 Mio"_s };
        case ReplayFault::TooDeep: return { u"nested too deeply"_s, u"trop de niveaux imbriqués"_s };
        case ReplayFault::DuplicateMember: return { u"named twice"_s, u"donné deux fois"_s };
        case ReplayFault::BadMember:
        case ReplayFault::BadNeed:
            return { u"not as an answer of \"decide --json\" has it"_s,
                     u"n’est pas comme dans une réponse de «\u00A0decide --json\u00A0»"_s };
        }
        Q_UNREACHABLE();
        return {};
    };
    const QString text = words().of(language);
    return error.member.isEmpty() ? text : error.member + (language == Language::French ? u"\u00A0: "_s : u": "_s) + text;
}

QJsonArray packsJson(const QList<RecordedPack> &packs)
{
    QJsonArray list;
    for (const RecordedPack &pack : packs)
        list.append(QJsonObject { { u"id"_s, pack.id },
                                  { u"version-recorded"_s, pack.recorded },
                                  { u"version"_s, pack.atHand ? QJsonValue(*pack.atHand) : QJsonValue() } });
    return list;
}

QJsonObject replayJson(const Replay &again, Language language)
{
    QJsonArray routes;
    for (const RouteDifference &route : again.routes)
        routes.append(QJsonObject { { u"route"_s, codeOf(route.route) },
                                    { u"verdict-recorded"_s, codeOf(route.recorded) },
                                    { u"verdict"_s, codeOf(route.now) },
                                    { u"differs"_s, QJsonArray::fromStringList(route.members) } });
    return { { u"same"_s, again.isSame() },
             { u"digest-fits"_s, again.digestFits },
             { u"packs"_s, packsJson(again.otherPacks) },
             { u"error"_s, again.error ? QJsonValue(needSentence(*again.error, language)) : QJsonValue() },
             { u"routes"_s, routes },
             { u"differs"_s, QJsonArray::fromStringList(again.members) } };
}

void print(const Replay &again, Output &output)
{
    output.line(again.isSame() ? output.say("The same answer.", "La même réponse.")
                               : output.say("Another answer.", "Une autre réponse."));
    if (!again.digestFits)
        output.line(output.say("The digest is not that of the need: one of them was changed.",
                               "L’empreinte n’est pas celle du besoin\u00A0: l’un des deux a été modifié."));
    for (const RecordedPack &pack : again.otherPacks) {
        if (pack.atHand)
            output.line(output.say("Pack %1: version %2 then, %3 now.", "Ensemble %1\u00A0: version %2 alors, %3 maintenant.")
                            .arg(pack.id)
                            .arg(pack.recorded)
                            .arg(*pack.atHand));
        else
            output.line(output
                            .say("Pack %1, version %2: not at hand; name its file with --pack.",
                                 "Ensemble %1, version %2\u00A0: introuvable; nommez son fichier avec --pack.")
                            .arg(pack.id)
                            .arg(pack.recorded));
    }
    if (again.error)
        output.line(needSentence(*again.error, output.language()));
    QList<QStringList> rows;
    for (const RouteDifference &route : again.routes) {
        rows << QStringList { codeOf(route.route), verdictWords(route.recorded, output.language()),
                              verdictWords(route.now, output.language()), route.members.join(u", "_s) };
    }
    if (!rows.isEmpty())
        output.table({ output.say("route", "voie"), output.say("then", "alors"), output.say("now", "maintenant"),
                       output.say("differs", "diffère") },
                     rows);
    if (!again.members.isEmpty())
        output.line(output.say("Also different: ", "Diffèrent aussi\u00A0: ") + again.members.join(u", "_s));
}

} // namespace

int replayOne(const QByteArray &json, const QStringList &packs, const QString &registerPath, Output &output)
{
    const auto recorded = readDetermination(json);
    if (!recorded)
        return refused(sentenceOf(recorded.error(), output.language()), output);
    auto shelf = PackShelf::open(output.language());
    if (!shelf)
        return refused(shelf.error(), output);
    if (auto added = shelf->addRegister(registerPath); !added)
        return output.fail(added.error());
    QList<RulePack> available = shelf->packs();
    for (const QString &file : packs) {
        auto pack = loadPack(file);
        if (!pack)
            return refused(packSentence(pack.error().first(), output.language()), output);
        // The file may be the very version that judged then.
        available.removeIf([&](const RulePack &other) { return other.id == pack->id; });
        available << std::move(*pack);
    }
    const Replay again = replay(*recorded, available);
    if (output.isJson())
        output.document(replayJson(again, output.language()));
    else
        print(again, output);
    return again.isSame() ? Done : DoneWithFindings;
}

} // namespace acquis::cli
