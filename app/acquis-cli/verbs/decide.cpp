// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/decide.h"

#include "app/acquis-cli/rulewords.h"
#include "app/acquis-cli/verbs/common.h"

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

enum class OptionKind { Text, List, Truth, Count };

struct Option
{
    QLatin1StringView name;
    QLatin1StringView member;
    OptionKind kind;
};

constexpr Option options[] {
    { "jurisdiction"_L1, "jurisdiction"_L1, OptionKind::Text },
    { "entity"_L1, "entity"_L1, OptionKind::Text },
    { "commodity"_L1, "commodity"_L1, OptionKind::Text },
    { "value"_L1, "value"_L1, OptionKind::Text },
    { "tax"_L1, "tax"_L1, OptionKind::Text },
    { "date"_L1, "date"_L1, OptionKind::Text },
    { "needed-by"_L1, "needed-by"_L1, OptionKind::Text },
    { "vor"_L1, "vor"_L1, OptionKind::Text },
    { "currency"_L1, "currency"_L1, OptionKind::Text },
    { "related"_L1, "related"_L1, OptionKind::List },
    { "reason"_L1, "reasons"_L1, OptionKind::List },
    { "reasons"_L1, "reasons"_L1, OptionKind::List },
    { "flag"_L1, "flags"_L1, OptionKind::List },
    { "flags"_L1, "flags"_L1, OptionKind::List },
    { "pack"_L1, "packs"_L1, OptionKind::List },
    { "packs"_L1, "packs"_L1, OptionKind::List },
    { "ontario-business"_L1, "ontario-business"_L1, OptionKind::Truth },
    { "us-headquarters"_L1, "us-headquarters"_L1, OptionKind::Truth },
    { "canadian-employees"_L1, "canadian-employees"_L1, OptionKind::Count },
    { "output"_L1, "output"_L1, OptionKind::Text },
};

/// What the words after the verb say: members of a need, and files.
struct Request
{
    QJsonObject members;
    QStringList files;
    QString output;
    QString wrong; ///< the word that was not understood
    std::optional<NeedError> error;
};

QJsonValue truthOrText(const QString &word)
{
    if (word == "true"_L1 || word == "false"_L1)
        return word == "true"_L1;
    return word; // refused later, with its member named
}

QJsonValue countOrText(const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(word);
}

void addToVendor(Request &request, QLatin1StringView member, const QJsonValue &value)
{
    QJsonObject vendor = request.members.value("vendor"_L1).toObject();
    if (vendor.contains(member) && !request.error)
        request.error = NeedError { NeedFault::DuplicateMember, u"vendor/"_s + member, {} };
    vendor.insert(member, value);
    request.members.insert("vendor"_L1, vendor);
}

void take(Request &request, const Option &option, const QStringList &values)
{
    if (option.kind == OptionKind::List) {
        QJsonArray list = request.members.value(option.member).toArray();
        for (const QString &value : values)
            list.append(value);
        request.members.insert(option.member, list);
    } else if (option.kind == OptionKind::Truth) {
        addToVendor(request, option.member, truthOrText(values.first()));
    } else if (option.kind == OptionKind::Count) {
        addToVendor(request, option.member, countOrText(values.first()));
    } else if (option.name == "output"_L1) {
        request.output = values.first();
    } else {
        if (request.members.contains(option.member) && !request.error)
            request.error = NeedError { NeedFault::DuplicateMember, option.member, {} };
        request.members.insert(option.member, values.first());
    }
}

/// An option of several values takes every word up to the next option.
Request parse(const QStringList &words)
{
    Request request;
    for (qsizetype i = 0; i < words.size() && request.wrong.isEmpty(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith("--"_L1)) {
            request.files << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::ranges::find(options, name, [](const Option &known) { return QString(known.name); });
        QStringList values;
        if (equals >= 0)
            values << word.mid(equals + 1);
        const bool isList = option != std::end(options) && option->kind == OptionKind::List;
        while (equals < 0 && i + 1 < words.size() && !words[i + 1].startsWith("--"_L1) && (isList || values.isEmpty()))
            values << words[++i];
        if (option == std::end(options) || values.isEmpty())
            request.wrong = word;
        else
            take(request, *option, values);
    }
    return request;
}

std::expected<QByteArray, Error> readNeedFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return file.read(largestNeedFile + 1);
}

int refused(const QString &sentence, Output &output)
{
    output.note(u"acquis-cli: "_s + sentence);
    return WrongUsage;
}

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
    for (const WarningAnswer &warning : determination.warnings)
        output.line(output.say("Warning: ", "Attention\u00A0: ") + warningWords(warning, rules, output.language()));
}

int decideOne(Need need, const QString &registerPath, Output &output)
{
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
    if (output.isJson()) {
        output.document(determinationToJson(*determination, need, *rules, output.language(), [&](const WarningAnswer &warning) {
            return warningWords(warning, *rules, output.language());
        }));
    } else {
        printRoutes(*determination, *rules, output);
        printSentences(*determination, *rules, output);
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

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Request request = parse(words);
    if (!request.wrong.isEmpty())
        return misused(output, request.wrong);
    if (request.error)
        return refused(needSentence(*request.error, output.language()), output);
    if (request.files.isEmpty()) {
        if (!request.output.isEmpty())
            return misused(output, u"--output"_s);
        const auto need = readNeed(request.members);
        return need ? decideOne(*need, invocation.registerPath, output)
                    : refused(needSentence(need.error(), output.language()), output);
    }
    // With a file only other packs may be asked for: that is the what-if.
    QJsonObject others = request.members;
    others.remove("packs"_L1);
    if (request.files.size() > 1 || !others.isEmpty())
        return misused(output, request.files.size() > 1 ? request.files[1] : others.keys().first());
    const QStringList packs = packsOf(request.members);
    const QString file = request.files.first();
    if (!request.output.isEmpty())
        return decideFile(file, request.output, packs, invocation.registerPath, output);
    if (file.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return misused(output, output.say("name the file of the answers with --output FILE",
                                          "nommez le fichier des réponses avec --output FICHIER"));
    const auto json = readNeedFile(file);
    if (!json)
        return output.fail(json.error());
    auto need = readNeed(*json);
    if (!need)
        return refused(needSentence(need.error(), output.language()), output);
    if (!packs.isEmpty())
        need->packs = packs;
    return decideOne(*need, invocation.registerPath, output);
}

} // namespace

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
    { u"[--register PATH] decide --jurisdiction J --entity E --commodity C --value V --date D [--needed-by D] [--reason CODE …] "
      u"[--vor V] "
      u"[--related V …] [--flag F …] [--tax before|included] "
      "[--ontario-business true|false] [--us-headquarters true|false] [--canadian-employees N] [--pack ID|FILE …]\n"
      "       acquis-cli decide NEED.json [--pack ID|FILE …]\n       acquis-cli decide NEEDS.csv --output ANSWERS.csv [--pack ID|FILE …]"_s,
      u"[--register CHEMIN] decide --jurisdiction J --entity E --commodity C --value V --date D [--needed-by D] [--reason CODE "
      u"…] [--vor V] "
      u"[--related V …] [--flag F …] [--tax before|included] "
      "[--ontario-business true|false] [--us-headquarters true|false] [--canadian-employees N] [--pack ID|FICHIER …]\n"
      "       acquis-cli decide BESOIN.json [--pack ID|FICHIER …]\n       acquis-cli decide BESOINS.csv --output RÉPONSES.csv [--pack ID|FICHIER …]"_s },
    { u"tells which ways of buying are open for a need, why, and with which duties"_s,
      u"dit quelles voies d’achat sont ouvertes pour un besoin, pourquoi, et avec quelles obligations"_s },
    run
};

} // namespace acquis::cli
