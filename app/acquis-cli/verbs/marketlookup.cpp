// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/marketlookup.h"

#include "app/acquis-cli/marketwords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/sourcefilter.h"
#include "app/acquis-cli/verbs/vendoroutput.h"

#include "core/procurements/threequotes.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 20;
constexpr int largestLimit = 1000;
constexpr int candidatesLooked = 100; ///< among which firms to ask are picked
constexpr int largestCount = 20;
constexpr qsizetype passedShown = 10; ///< in the table; JSON has all

/// Reads a number of at least 1; nothing when it is none.
std::optional<int> numberOf(const Arguments &arguments, const QString &name, int usual, int largest)
{
    if (!arguments.has(name))
        return usual;
    bool isNumber = false;
    const int number = arguments.value(name).toInt(&isNumber);
    return isNumber && number >= 1 && number <= largest ? std::optional(number) : std::nullopt;
}

/// What both verbs need, read from an open register.
struct Asked
{
    std::unique_ptr<Database> database;
    AgreementHoldings holdings;
    QList<SearchConcept> concepts;
    MarketNeed need;
    MarketFirms found;
};

Result<Asked> ask(const QString &registerPath, const SourceFilter &filter, const QString &text, int limit)
{
    Asked asked;
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    asked.database = std::move(*database);
    const auto vocabulary = NeedVocabulary::shipped();
    if (!vocabulary)
        return std::unexpected(vocabulary.error());
    asked.concepts = vocabulary->conceptsOf(text);
    const auto index = VendorIndex::load(*asked.database);
    if (!index)
        return std::unexpected(index.error());
    auto holdings = readHoldings(*asked.database);
    if (!holdings)
        return std::unexpected(holdings.error());
    asked.holdings = std::move(*holdings);
    asked.need.words = text;
    asked.need.regions = filter.regions;
    asked.need.sizes = filter.sizes;
    asked.need.sizeClasses = filter.sizeClasses;
    asked.need.standingRequired = filter.standing;
    asked.need.day = filter.day;
    auto found = findFirms(*asked.database, *index, asked.holdings, asked.concepts, asked.need, limit);
    if (!found)
        return std::unexpected(found.error());
    asked.found = std::move(*found);
    return asked;
}

QString regionOf(const MarketFirm &firm)
{
    return firm.province.isEmpty() ? firm.country : firm.country + u'-' + firm.province;
}

QString sizeOf(const MarketFirm &firm, const SizeDefinition &sizes)
{
    return SizeRule(sizes).codeOf(firm.size);
}

QJsonArray reasonsJson(const QList<MarketReason> &reasons)
{
    QJsonArray array;
    for (const MarketReason &reason : reasons)
        array.append(QJsonObject { { u"typed"_s, reason.typed },
                                   { u"word"_s, reason.word },
                                   { u"field"_s, fieldCode(reason.field) },
                                   { u"match"_s, matchCode(reason.match) } });
    return array;
}

QJsonArray standingsJson(const MarketFirm &firm)
{
    QJsonArray array;
    for (const FirmStanding &one : firm.standings)
        array.append(QJsonObject { { u"jurisdiction"_s, one.jurisdiction },
                                   { u"holder"_s, one.holder },
                                   { u"arrangement"_s, one.arrangement },
                                   { u"active"_s, one.status == StandingStatus::Active },
                                   { u"until"_s, one.until.toString(Qt::ISODate) } });
    return array;
}

QJsonObject firmJson(const MarketFirm &firm, const Asked &asked)
{
    return { { u"id"_s, firm.id.value },
             { u"name"_s, firm.name },
             { u"place"_s, firm.place },
             { u"region"_s, regionOf(firm) },
             { u"size"_s, sizeOf(firm, asked.need.sizes) },
             { u"standings"_s, standingsJson(firm) },
             { u"covered"_s, firm.covered },
             { u"why"_s, reasonsJson(firm.reasons) } };
}

QJsonArray conceptsJson(const QList<SearchConcept> &concepts)
{
    QJsonArray array;
    for (const SearchConcept &one : concepts)
        array.append(one.written);
    return array;
}

QString coverageWords(const MarketFirm &firm, const Asked &asked, const Output &output)
{
    return output.say("%1 of %2", "%1 sur %2").arg(firm.covered).arg(asked.concepts.size());
}

QString whyWords(const MarketFirm &firm, Language language)
{
    QStringList parts;
    for (const MarketReason &reason : firm.reasons)
        parts << reasonWords(reason, language);
    return parts.join(u", "_s);
}

QString standingWords(const MarketFirm &firm)
{
    QStringList where;
    for (const FirmStanding &one : firm.standings) {
        if (one.status == StandingStatus::Active)
            where << (one.jurisdiction.isEmpty() ? one.arrangement : one.jurisdiction);
    }
    where.removeDuplicates();
    return where.join(u", "_s);
}

/// What is common to both verbs: an exit code when they cannot go on.
struct Request
{
    SourceFilter filter;
    QString text;
    std::optional<int> refused;
};

Request requestOf(const Invocation &invocation, const Arguments &arguments, const QString &needsWords, Output &output)
{
    Request request;
    if (!arguments.unknown().isEmpty()) {
        request.refused = misused(output, arguments.unknown());
        return request;
    }
    const auto filter = SourceFilter::read(arguments);
    if (!filter) {
        request.refused = filter.error().code == ErrorCode::UnknownValue ? misused(output, filter.error().subject)
                                                                         : output.fail(filter.error());
        return request;
    }
    request.filter = *filter;
    request.text = arguments.rest().join(u' ');
    if (request.text.trimmed().isEmpty())
        request.refused = misused(output, needsWords);
    else if (!namesRegister(invocation, output))
        request.refused = WrongUsage;
    return request;
}

QJsonObject verdictJson(const QuoteVerdict &verdict, const MarketFirm &firm, const Asked &asked, const VendorDealings &history)
{
    QJsonArray reasons;
    for (const QuoteReason reason : verdict.reasons)
        reasons.append(codeOf(reason));
    QJsonObject object = firmJson(firm, asked);
    object.insert(u"place-in-order"_s, verdict.place);
    object.insert(u"reasons"_s, reasons);
    object.insert(u"invitations"_s, history.invitations);
    object.insert(u"call-offs"_s, history.callOffs);
    object.insert(u"spending-lines"_s, history.lines);
    return object;
}

} // namespace

int searchByNeed(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, SourceFilter::valued + QStringList { u"limit"_s },
                              SourceFilter::switches + QStringList { u"any"_s });
    const Request request =
        requestOf(invocation, arguments, output.say("vendors search needs words", "vendors search demande des mots"), output);
    if (request.refused)
        return *request.refused;
    const auto limit = numberOf(arguments, u"limit"_s, usualLimit, largestLimit);
    if (!limit)
        return misused(output, u"--limit "_s + arguments.value(u"limit"_s));
    const auto asked = ask(invocation.registerPath, request.filter, request.text, *limit);
    if (!asked)
        return output.fail(asked.error());
    const QList<MarketFirm> &firms = asked->found.firms;
    if (output.isJson()) {
        QJsonArray rows;
        for (const MarketFirm &firm : firms)
            rows.append(firmJson(firm, *asked));
        output.document({ { u"concepts"_s, conceptsJson(asked->concepts) },
                          { u"rows"_s, rows },
                          { u"matching"_s, asked->found.total },
                          { u"forgiving"_s, asked->found.forgiving } });
        return Done;
    }
    QList<QStringList> cells;
    for (const MarketFirm &firm : firms)
        cells << QStringList { QString::number(firm.id.value),
                               printable(firm.name),
                               printable(firm.place),
                               regionOf(firm),
                               sizeOf(firm, asked->need.sizes),
                               standingWords(firm),
                               coverageWords(firm, *asked, output),
                               whyWords(firm, output.language()) };
    output.table({ output.say(">id", ">id"), output.say("vendor", "fournisseur"), output.say("place", "lieu"),
                   output.say("region", "région"), output.say("size", "taille"), output.say("standing", "statut"),
                   output.say("words", "mots"), output.say("found in", "trouvé dans") },
                 cells);
    output.line(output.say("%1 of %2 vendors", "%1 de %2 fournisseurs").arg(cells.size()).arg(asked->found.total));
    return Done;
}

int pickVendors(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, SourceFilter::valued + QStringList { u"count"_s, u"lot"_s }, SourceFilter::switches);
    const Request request =
        requestOf(invocation, arguments, output.say("vendors pick needs words", "vendors pick demande des mots"), output);
    if (request.refused)
        return *request.refused;
    const auto count = numberOf(arguments, u"count"_s, QuoteRules {}.count, largestCount);
    if (!count)
        return misused(output, u"--count "_s + arguments.value(u"count"_s));
    const auto asked = ask(invocation.registerPath, request.filter, request.text, candidatesLooked);
    if (!asked)
        return output.fail(asked.error());
    QHash<VendorId, MarketFirm> byId;
    QList<VendorId> ids;
    for (const MarketFirm &firm : asked->found.firms) {
        byId.insert(firm.id, firm);
        ids << firm.id;
    }
    const auto histories = vendorDealings(*asked->database, asked->holdings, ids);
    if (!histories)
        return output.fail(histories.error());
    QuoteRules rules;
    rules.count = *count;
    rules.standingRequired = request.filter.standing;
    rules.lot = arguments.has(u"lot"_s) ? arguments.value(u"lot"_s) : request.text.simplified().toCaseFolded();
    const QuoteChoice choice = pickThree(quoteCandidates(asked->found.firms, asked->need.sizes, *histories), rules);

    if (output.isJson()) {
        QJsonArray picked;
        QJsonArray passed;
        for (const QuoteVerdict &verdict : choice.verdicts)
            (verdict.isPicked ? picked : passed)
                .append(verdictJson(verdict, byId.value(verdict.id), *asked, histories->value(verdict.id)));
        output.document({ { u"concepts"_s, conceptsJson(asked->concepts) },
                          { u"count"_s, rules.count },
                          { u"lot"_s, rules.lot },
                          { u"incumbent-percent"_s, rules.incumbentPercent },
                          { u"picked"_s, picked },
                          { u"passed-over"_s, passed } });
        return Done;
    }
    QList<QStringList> cells;
    qsizetype passed = 0;
    for (const QuoteVerdict &verdict : choice.verdicts) {
        if (!verdict.isPicked && ++passed > passedShown)
            continue;
        const MarketFirm firm = byId.value(verdict.id);
        QStringList why;
        for (const QuoteReason reason : verdict.reasons)
            why << quoteWords(reason, output.language());
        cells << QStringList { verdict.isPicked ? output.say("ask", "solliciter") : output.say("passed over", "écarté"),
                               QString::number(firm.id.value),
                               printable(firm.name),
                               regionOf(firm),
                               coverageWords(firm, *asked, output),
                               why.join(u"; "_s) };
    }
    output.table({ output.say("choice", "choix"), output.say(">id", ">id"), output.say("vendor", "fournisseur"),
                   output.say("region", "région"), output.say("words", "mots"), output.say("because", "parce que") },
                 cells);
    output.line(output
                    .say("%1 picked of %2 looked at; firms that are otherwise equal stand in the order of the lot “%3”",
                         "%1 choisis sur %2 examinés; à égalité, les entreprises suivent l’ordre du tirage «\u00A0%3\u00A0»")
                    .arg(choice.picked().size())
                    .arg(choice.verdicts.size())
                    .arg(printable(rules.lot)));
    return Done;
}

} // namespace acquis::cli
