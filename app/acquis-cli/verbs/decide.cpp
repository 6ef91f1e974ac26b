// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/decide.h"

#include "app/acquis-cli/rulewords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/decideregister.h"

#include "core/procurements/overlaystore.h"
#include "core/rules/determinationjson.h"
#include "core/rules/engine.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestNeedFile = 1 << 20;
constexpr qint64 largestRecordFile = 16 << 20;

QString citationWords(const Citation &citation, Language language)
{
    return u"%1, %2, %3"_s.arg(citation.title.of(language), citation.section.of(language), citation.address);
}

QString dutyWords(const AppliedDuty &duty, const RuleSet &rules, Language language)
{
    return rules.row(duty.row).duties[duty.index].text.of(language);
}

void printRoutes(const Determination &determination, const RuleSet &rules, Output &output)
{
    QList<QStringList> rows;
    for (std::size_t i = 0; i < codeCount<Route>; ++i) {
        const RouteAnswer &answer = determination.route(Route(i));
        rows << QStringList { codeOf(Route(i)), routeWords(Route(i), output.language()),
                              verdictWords(answer.verdict, output.language()),
                              answer.earliestAward.isValid() ? answer.earliestAward.toString(Qt::ISODate) : QString() };
    }
    output.table({ output.say("route", "voie"), output.say("name", "nom"), output.say("verdict", "verdict"),
                   output.say("earliest award", "attribution au plus tôt") },
                 rows);
    for (std::size_t i = 0; i < codeCount<Route>; ++i) {
        const RouteAnswer &answer = determination.route(Route(i));
        if (answer.reasons.count == 0)
            continue;
        output.line({});
        output.line(routeWords(Route(i), output.language()) + output.say(": ", "\u00A0: ")
                    + verdictWords(answer.verdict, output.language()));
        for (const int number : determination.rowsOf(answer.reasons)) {
            const RuleRow &row = rules.row(number);
            output.line(u"  - %1 [%2, %3]"_s.arg(row.text.of(output.language()), citationWords(row.citation, output.language()),
                                                 codeOf(row.confidence)));
        }
        for (const AppliedDuty &duty : determination.dutiesOf(answer))
            output.line(u"  * "_s + dutyWords(duty, rules, output.language()));
    }
}

void printSentences(const Determination &determination, const RuleSet &rules, Output &output)
{
    QStringList binding;
    for (const AgreementAnswer &answer : determination.agreements) {
        if (answer.binds)
            binding << codeOf(answer.agreement) + (answer.isFirm ? QString() : output.say(" (not verified)", " (non vérifié)"));
    }
    output.line({});
    output.line(binding.isEmpty() ? output.say("No trade agreement binds.", "Aucun accord commercial ne lie cet achat.")
                                  : output.say("Binding agreements: ", "Accords qui lient\u00A0: ") + binding.join(u", "_s));
    if (determination.awardBy.isValid())
        output.line(output.say("Award by: ", "Attribution au plus tard\u00A0: ") + determination.awardBy.toString(Qt::ISODate));
    for (const WarningAnswer &warning : determination.warnings)
        output.line(output.say("Warning: ", "Attention\u00A0: ") + warningWords(warning, rules, output.language()));
}

int decideOne(Need need, const QString &registerPath, const Request &request, Output &output)
{
    const Supposition &supposition = request.supposition;
    std::optional<RegisteredCover> found;
    if (!request.subject.isEmpty()) {
        auto cover = registeredCover(registerPath, need, request.subject);
        if (!cover)
            return output.fail(cover.error());
        need = withCover(need, cover->cover);
        found = std::move(*cover);
    }
    auto shelf = PackShelf::open(output.language());
    if (!shelf)
        return refused(shelf.error(), output);
    if (auto added = shelf->addRegister(registerPath); !added)
        return output.fail(added.error());
    const auto rules = shelf->rulesFor(need);
    if (!rules)
        return refused(rules.error(), output);
    const auto determination = determine(need, *rules);
    if (!determination)
        return refused(needSentence(determination.error(), output.language()), output);
    const auto supposed =
        supposition.isEmpty() ? std::expected<QJsonObject, QString>() : whatIfOne(need, supposition, *shelf, output);
    if (!supposed)
        return refused(supposed.error(), output);
    if (output.isJson()) {
        QJsonObject answer =
            determinationToJson(*determination, need, *rules, output.language(),
                                [&](const WarningAnswer &warning) { return warningWords(warning, *rules, output.language()); });
        if (!supposition.isEmpty())
            answer.insert("what-if"_L1, *supposed);
        if (found)
            answer.insert("register"_L1, coverToJson(*found, output.language()));
        output.document(answer);
    } else if (supposition.isEmpty()) {
        printRoutes(*determination, *rules, output);
        printSentences(*determination, *rules, output);
        if (found)
            printCover(*found, output);
    }
    return determination->hasLawfulRoute() ? Done : DoneWithFindings;
}

QStringList packsOf(const QJsonObject &members)
{
    QStringList packs;
    for (const QJsonValue &name : members.value("packs"_L1).toArray())
        packs << name.toString();
    return packs;
}

int decideRecorded(const QString &file, const QStringList &packs, const QString &registerPath, Output &output)
{
    const auto json = readBoundedFile(file, largestRecordFile);
    return json ? replayOne(*json, packs, registerPath, output) : output.fail(json.error());
}

/// With a file only other packs may be asked for, and what is supposed.
int decideFiles(const Request &request, const QString &registerPath, Output &output)
{
    QJsonObject others = request.members;
    others.remove("packs"_L1);
    if (!others.isEmpty())
        return misused(output, others.keys().first());
    const QStringList packs = packsOf(request.members);
    const bool isOneNeed =
        request.files.size() == 1 && request.output.isEmpty() && !request.files.first().endsWith(".csv"_L1, Qt::CaseInsensitive);
    if (!request.subject.isEmpty() && !isOneNeed)
        return misused(output, u"--category, --words"_s);
    const bool isReplay = request.files.first() == "replay"_L1 && request.files.size() > 1;
    if (request.files.size() > (isReplay ? 2 : 1))
        return misused(output, request.files.last());
    const QString file = request.files.last();
    if (isReplay) {
        const bool asksMore = !request.output.isEmpty() || !request.supposition.isEmpty();
        return asksMore ? misused(output, u"replay"_s) : decideRecorded(file, packs, registerPath, output);
    }
    if (!request.output.isEmpty())
        return request.supposition.isEmpty() ? decideFile(file, request.output, packs, registerPath, output)
                                             : whatIfFile(file, request.output, packs, registerPath, request.supposition, output);
    if (file.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return misused(output, output.say("name the file of the answers with --output FILE",
                                          "nommez le fichier des réponses avec --output FICHIER"));
    const auto json = readBoundedFile(file, largestNeedFile);
    if (!json)
        return output.fail(json.error());
    auto need = readNeed(*json);
    if (!need)
        return refused(needSentence(need.error(), output.language()), output);
    if (!packs.isEmpty())
        need->packs = packs;
    return decideOne(*need, registerPath, request, output);
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Request request = parseRequest(words);
    if (!request.wrong.isEmpty())
        return misused(output, request.wrong);
    if (request.error)
        return refused(needSentence(*request.error, output.language()), output);
    if (!request.subject.isEmpty() && !namesRegister(invocation, output))
        return WrongUsage;
    if (!request.files.isEmpty())
        return decideFiles(request, invocation.registerPath, output);
    if (!request.output.isEmpty())
        return misused(output, u"--output"_s);
    const auto need = readNeed(request.members);
    return need ? decideOne(*need, invocation.registerPath, request, output)
                : refused(needSentence(need.error(), output.language()), output);
}

} // namespace

Result<QByteArray> readBoundedFile(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return file.read(largest + 1);
}

int refused(const QString &sentence, Output &output)
{
    output.note(u"acquis-cli: "_s + sentence);
    return WrongUsage;
}

std::expected<PackShelf, QString> PackShelf::open(Language language)
{
    auto packs = shippedPacks();
    if (!packs)
        return std::unexpected(packSentence(packs.error().first(), language));
    return PackShelf(std::move(*packs), language);
}

Result<void> PackShelf::addRegister(const QString &path)
{
    if (path.isEmpty())
        return {};
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto packs = organisationPacks(**database);
    if (!packs)
        return std::unexpected(packs.error());
    m_packs << *packs;
    return {};
}

std::expected<RuleSet, QString> PackShelf::rulesFor(Need &need)
{
    for (QString &name : need.packs) {
        if (std::ranges::find(m_packs, name, &RulePack::id) != m_packs.end())
            continue;
        if (!m_ids.contains(name)) {
            const bool isFile = QFileInfo::exists(name) || name.contains(u'/') || name.endsWith(".json"_L1);
            if (!isFile)
                return std::unexpected(needSentence({ NeedFault::UnknownPack, u"packs"_s, name }, m_language));
            auto pack = loadPack(name);
            if (!pack)
                return std::unexpected(packSentence(pack.error().first(), m_language));
            m_packs.removeIf([&](const RulePack &other) { return other.id == pack->id; });
            m_ids.insert(name, pack->id);
            // Chosen only where it is named.
            pack->isDefault = false;
            m_packs << std::move(*pack);
        }
        name = m_ids.value(name);
    }
    const QString key = QString(codeOf(need.jurisdiction)) + u'\n' + need.packs.join(u'\n');
    if (const auto known = m_sets.constFind(key); known != m_sets.cend())
        return *known;
    auto packs = packsFor(need, m_packs);
    if (!packs)
        return std::unexpected(needSentence(packs.error(), m_language));
    return *m_sets.insert(key, RuleSet(std::move(*packs)));
}

const Verb decideVerb {
    "decide",
    { u"[--register PATH] decide --jurisdiction J --entity E --commodity C --value V --date D [--needed-by D [--lead-days N]] "
      u"[--reason CODE …] "
      u"[--vor V] [--related V …] [--amends V] [--flag F …] [--tax before|included] "
      "[--ontario-business true|false] [--us-headquarters true|false] [--canadian-employees N] [--pack ID|FILE …] [WHAT-IF] "
      "[HELD]\n"
      "       acquis-cli decide NEED.json [--pack ID|FILE …] [WHAT-IF]\n"
      "       acquis-cli decide NEEDS.csv --output ANSWERS.csv [--pack ID|FILE …] [WHAT-IF]\n"
      "       acquis-cli decide replay DETERMINATION.json [--pack FILE …]\n"
      "WHAT-IF: [--under-date D] [--under-pack ID|FILE …] [--under-limit FROM=TO …]\n"
      "HELD: --category CODE … --words WORD … (asks the register for a standing and for agreements that may be joined)"_s,
      u"[--register CHEMIN] decide --jurisdiction J --entity E --commodity C --value V --date D [--needed-by D [--lead-days N]] "
      u"[--reason CODE …] "
      u"[--vor V] [--related V …] [--amends V] [--flag F …] [--tax before|included] "
      "[--ontario-business true|false] [--us-headquarters true|false] [--canadian-employees N] [--pack ID|FICHIER …] "
      "[HYPOTHÈSE] [REGISTRE]\n"
      "       acquis-cli decide BESOIN.json [--pack ID|FICHIER …] [HYPOTHÈSE]\n"
      "       acquis-cli decide BESOINS.csv --output RÉPONSES.csv [--pack ID|FICHIER …] [HYPOTHÈSE]\n"
      "       acquis-cli decide replay DÉTERMINATION.json [--pack FICHIER …]\n"
      "HYPOTHÈSE\u00A0: [--under-date D] [--under-pack ID|FICHIER …] [--under-limit DE=À …]\n"
      u"REGISTRE\u00A0: --category CODE … --words MOT … (cherche dans le registre un fournisseur attitré et une entente à laquelle adhérer)"_s },
    { u"tells which ways of buying are open for a need, why, and with which duties; with --under-… what would change; replay "
      u"gives a "
      "saved answer again"_s,
      u"dit quelles voies d’achat sont ouvertes pour un besoin, pourquoi, et avec quelles obligations; avec --under-…, ce qui "
      "changerait; replay redonne une réponse enregistrée"_s },
    run
};

} // namespace acquis::cli
