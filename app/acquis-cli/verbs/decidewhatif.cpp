// SPDX-License-Identifier: GPL-3.0-or-later
// What would change: the same needs under other packs, on another day, with other limits.
#include "app/acquis-cli/rulewords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/decide.h"

#include "core/exchange/csvwriter.h"
#include "core/rules/packloader.h"
#include "core/rules/plainvalue.h"
#include "core/rules/whatif.h"

#include <QFileInfo>

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

QString faultWords(WhatIfFault fault, Language language)
{
    const auto words = [fault]() -> BilingualText {
        switch (fault) {
        case WhatIfFault::NothingSupposed: return { u"nothing is supposed"_s, u"aucune hypothèse"_s };
        case WhatIfFault::UnknownPack: return { u"there is no such rule pack"_s, u"cet ensemble de règles n’existe pas"_s };
        case WhatIfFault::PackFitsNoNeed:
            return { u"the pack is of another jurisdiction than every need"_s,
                     u"l’ensemble relève d’une autre autorité que tous les besoins"_s };
        case WhatIfFault::LimitTwice: return { u"this limit is moved twice"_s, u"cette limite est déplacée deux fois"_s };
        case WhatIfFault::LimitTooLarge: return { u"past 10^15 dollars"_s, u"au-delà de 10^15 dollars"_s };
        case WhatIfFault::UnknownLimit:
            return { u"no rule for these needs has this limit"_s, u"aucune règle visant ces besoins n’a cette limite"_s };
        case WhatIfFault::LimitBreaksRows:
            return { u"the limit would pass another one: values would have no rule, or two"_s,
                     u"la limite en dépasserait une autre\u00A0: des valeurs n’auraient aucune règle, ou en auraient deux"_s };
        case WhatIfFault::Cancelled: return { u"cancelled"_s, u"annulé"_s };
        }
        Q_UNREACHABLE();
        return {};
    };
    return words().of(language);
}

QString sentenceOf(const WhatIfError &error, Language language)
{
    QString sentence = faultWords(error.fault, language);
    if (!error.subject.isEmpty())
        sentence.prepend(error.subject + (language == Language::French ? u"\u00A0: "_s : u": "_s));
    return error.row.isEmpty() ? sentence : sentence + u" ("_s + error.row + u')';
}

std::expected<LimitChange, QString> readLimit(const QString &word, Language language)
{
    const QStringList sides = word.split(u'=');
    const auto from = parseDollars(sides.first());
    const auto to = parseDollars(sides.last());
    if (sides.size() == 2 && from && to)
        return LimitChange { *from, *to };
    return std::unexpected(u"--under-limit"_s + (language == Language::French ? u"\u00A0: "_s : u": "_s)
                           + (language == Language::French ? u"écrivez DE=À en dollars (25000=50000)"_s
                                                           : u"write FROM=TO in dollars (25000=50000)"_s)
                           + u" ("_s + word + u')');
}

/// Packs of files join those at hand. One that has the name of another stands under its path: the needs keep theirs.
std::expected<QString, QString> takePack(const QString &name, QList<RulePack> &available, Language language)
{
    if (std::ranges::find(available, name, &RulePack::id) != available.end())
        return name;
    const bool isFile = QFileInfo::exists(name) || name.contains(u'/') || name.endsWith(".json"_L1);
    if (!isFile)
        return std::unexpected(needSentence({ NeedFault::UnknownPack, u"--under-pack"_s, name }, language));
    auto pack = loadPack(name);
    if (!pack)
        return std::unexpected(packSentence(pack.error().first(), language));
    if (std::ranges::find(available, pack->id, &RulePack::id) != available.end())
        pack->id = name;
    pack->isDefault = false;
    available << *pack;
    return pack->id;
}

std::expected<WhatIf, QString> readSupposition(const Supposition &supposition, QList<RulePack> &available, Language language)
{
    WhatIf what;
    if (!supposition.date.isEmpty()) {
        what.date = parseDay(supposition.date);
        if (!what.date.isValid())
            return std::unexpected(needSentence({ NeedFault::NotADate, u"--under-date"_s, supposition.date }, language));
    }
    for (const QString &word : supposition.limits) {
        const auto limit = readLimit(word, language);
        if (!limit)
            return std::unexpected(limit.error());
        what.limits << *limit;
    }
    for (const QString &name : supposition.packs) {
        const auto id = takePack(name, available, language);
        if (!id)
            return std::unexpected(id.error());
        if (!what.packs.contains(*id))
            what.packs << *id;
    }
    return what;
}

QString routeCode(std::optional<Route> route)
{
    return route ? QString(codeOf(*route)) : QString();
}

template <typename E>
QStringList codeList(CodeSet<E> set)
{
    QStringList list;
    forEachCode(set, [&list](E value) { list << codeOf(value); });
    return list;
}

QJsonValue routeValue(std::optional<Route> route)
{
    return route ? QJsonValue(codeOf(*route)) : QJsonValue();
}

QJsonObject supposedJson(const WhatIf &what)
{
    QJsonArray limits;
    for (const LimitChange &limit : what.limits)
        limits.append(QJsonObject { { u"from"_s, limit.from.toString() }, { u"to"_s, limit.to.toString() } });
    return { { u"date"_s, what.date.isValid() ? QJsonValue(what.date.toString(Qt::ISODate)) : QJsonValue() },
             { u"packs"_s, QJsonArray::fromStringList(what.packs) },
             { u"limits"_s, limits } };
}

QJsonObject judgedJson(const NeedWhatIf &judged, const WhatIf &what)
{
    QJsonArray routes;
    for (const RouteChange &change : judged.routes)
        routes.append(QJsonObject { { u"route"_s, codeOf(change.route) },
                                    { u"verdict-before"_s, codeOf(change.from) },
                                    { u"verdict-after"_s, codeOf(change.to) },
                                    { u"stated-before"_s, codeOf(change.statedFrom) },
                                    { u"stated-after"_s, codeOf(change.statedTo) } });
    return { { u"under"_s, supposedJson(what) },
             { u"changed"_s, judged.isChanged() },
             { u"rerouted"_s, judged.isRerouted() },
             { u"leading-before"_s, routeValue(judged.leadingBefore) },
             { u"leading-after"_s, routeValue(judged.leadingAfter) },
             { u"required-before"_s, QJsonArray::fromStringList(codeList(judged.requiredBefore)) },
             { u"required-after"_s, QJsonArray::fromStringList(codeList(judged.requiredAfter)) },
             { u"binding-before"_s, QJsonArray::fromStringList(codeList(judged.bindingBefore)) },
             { u"binding-after"_s, QJsonArray::fromStringList(codeList(judged.bindingAfter)) },
             { u"routes"_s, routes } };
}

QString leadingWords(std::optional<Route> route, Output &output)
{
    return route ? routeWords(*route, output.language()) : output.say("no route", "aucune voie");
}

void print(const NeedWhatIf &judged, Output &output)
{
    QList<QStringList> rows;
    for (const RouteChange &change : judged.routes) {
        rows << QStringList { codeOf(change.route), routeWords(change.route, output.language()),
                              verdictWords(change.from, output.language()), verdictWords(change.to, output.language()) };
    }
    if (rows.isEmpty())
        output.line(output.say("No route changes.", "Aucune voie ne change."));
    else
        output.table({ output.say("route", "voie"), output.say("name", "nom"), output.say("before", "avant"),
                       output.say("after", "après") },
                     rows);
    output.line(output.say("First route before: %1. After: %2.", "Première voie avant\u00A0: %1. Après\u00A0: %2.")
                    .arg(leadingWords(judged.leadingBefore, output), leadingWords(judged.leadingAfter, output)));
}

void printMoves(const WhatIfAnswer &answer, qsizetype needs, qsizetype rejected, Output &output)
{
    output.line(output
                    .say("Needs: %1. Rejected: %2. Some route changes: %3. Another first route: %4.",
                         "Besoins\u00A0: %1. Rejetés\u00A0: %2. Une voie change\u00A0: %3. Autre première voie\u00A0: %4.")
                    .arg(needs)
                    .arg(rejected)
                    .arg(answer.changed)
                    .arg(answer.rerouted));
    if (answer.moves.isEmpty())
        return;
    QList<QStringList> rows;
    for (const RouteMove &move : answer.moves)
        rows << QStringList { leadingWords(move.from, output), leadingWords(move.to, output), QString::number(move.needs) };
    output.table({ output.say("from", "de"), output.say("to", "à"), output.say(">needs", ">besoins") }, rows);
}

QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

void writeJudged(const QString &name, const Need &need, const NeedWhatIf &judged, CsvWriter &writer)
{
    QStringList changes;
    for (const RouteChange &change : judged.routes)
        changes << codeOf(change.route) + u'=' + codeOf(change.from) + u'>' + codeOf(change.to);
    writer.text(name).text(truth(judged.isChanged())).text(truth(judged.isRerouted()));
    writer.text(routeCode(judged.leadingBefore)).text(routeCode(judged.leadingAfter));
    writer.text(codeList(judged.requiredBefore).join(u';')).text(codeList(judged.requiredAfter).join(u';'));
    writer.text(changes.join(u';'));
    writer.text(codeList(judged.bindingBefore).join(u';')).text(codeList(judged.bindingAfter).join(u';'));
    writer.text(digestOf(need)).text({}).endRow();
}

void writeRejected(const QString &name, const QString &error, CsvWriter &writer)
{
    writer.text(name);
    for (int i = 0; i < 10; ++i)
        writer.text({});
    writer.text(error).endRow();
}

/// A record that was read, or why it could not be.
struct ReadRecord
{
    QString name;
    Need need;
    QString error;
};

ReadRecord readRecord(const NamedNeed &record, const QStringList &packs, PackShelf &shelf, Language language)
{
    ReadRecord read { record.name, {}, {} };
    const NeedResult<Need> &need = record.need;
    if (!need) {
        read.error = needSentence(need.error(), language);
        return read;
    }
    read.need = *need;
    if (!packs.isEmpty())
        read.need.packs = packs;
    if (const auto rules = shelf.rulesFor(read.need); !rules)
        read.error = rules.error();
    return read;
}

/// Writes a row for each record. How many were rejected, or what went wrong with the file.
Result<qsizetype> writeAll(const QString &needs, const QString &target, const QList<ReadRecord> &records,
                           const WhatIfAnswer &answer, Output &output)
{
    auto writer = CsvWriter::create(target);
    if (!writer)
        return std::unexpected(writer.error());
    for (const QString &column :
         { u"need"_s, u"changed"_s, u"rerouted"_s, u"leading-before"_s, u"leading-after"_s, u"required-before"_s,
           u"required-after"_s, u"changes"_s, u"binding-before"_s, u"binding-after"_s, u"digest"_s, u"error"_s })
        writer->text(column);
    writer->endRow();
    qsizetype rejected = 0;
    qsizetype next = 0;
    for (const ReadRecord &record : records) {
        QString error = record.error;
        const NeedWhatIf *judged = error.isEmpty() ? &answer.needs[next++] : nullptr;
        if (judged && !judged->isCompared())
            error = needSentence(judged->errorBefore ? *judged->errorBefore : *judged->errorAfter, output.language());
        if (error.isEmpty()) {
            writeJudged(record.name, record.need, *judged, *writer);
            continue;
        }
        ++rejected;
        output.note(u"acquis-cli: %1, %2: %3"_s.arg(needs, record.name, error));
        writeRejected(record.name, error, *writer);
    }
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return rejected;
}

} // namespace

std::expected<QJsonObject, QString> whatIfOne(const Need &need, const Supposition &supposition, const PackShelf &shelf,
                                              Output &output)
{
    QList<RulePack> available = shelf.packs();
    const auto what = readSupposition(supposition, available, output.language());
    if (!what)
        return std::unexpected(what.error());
    const auto answer = whatIf({ need }, *what, available);
    if (!answer)
        return std::unexpected(sentenceOf(answer.error(), output.language()));
    const NeedWhatIf &judged = answer->needs.first();
    if (!judged.isCompared())
        return std::unexpected(needSentence(judged.errorBefore ? *judged.errorBefore : *judged.errorAfter, output.language()));
    if (!output.isJson())
        print(judged, output);
    return judgedJson(judged, *what);
}

int whatIfFile(const QString &needs, const QString &target, const QStringList &packs, const QString &registerPath,
               const Supposition &supposition, Output &output)
{
    const auto table = readNeedTable(needs);
    if (!table)
        return output.fail(table.error());
    auto shelf = PackShelf::open(output.language());
    if (!shelf)
        return refused(shelf.error(), output);
    if (auto added = shelf->addRegister(registerPath); !added)
        return output.fail(added.error());
    QList<ReadRecord> records;
    QList<Need> read;
    for (const NamedNeed &record : *table) {
        records << readRecord(record, packs, *shelf, output.language());
        if (records.last().error.isEmpty())
            read << records.last().need;
    }
    QList<RulePack> available = shelf->packs();
    const auto what = readSupposition(supposition, available, output.language());
    if (!what)
        return refused(what.error(), output);
    const auto answer = whatIf(read, *what, available);
    if (!answer)
        return refused(sentenceOf(answer.error(), output.language()), output);
    const auto rejected = writeAll(needs, target, records, *answer, output);
    if (!rejected)
        return output.fail(rejected.error());
    if (output.isJson()) {
        QJsonArray moves;
        for (const RouteMove &move : answer->moves)
            moves.append(QJsonObject {
                { u"from"_s, routeValue(move.from) }, { u"to"_s, routeValue(move.to) }, { u"needs"_s, move.needs } });
        output.document({ { u"output"_s, target },
                          { u"under"_s, supposedJson(*what) },
                          { u"needs"_s, records.size() },
                          { u"rejected"_s, *rejected },
                          { u"changed"_s, answer->changed },
                          { u"rerouted"_s, answer->rerouted },
                          { u"moves"_s, moves } });
    } else {
        printMoves(*answer, records.size(), *rejected, output);
    }
    return *rejected > 0 ? DoneWithFindings : Done;
}

} // namespace acquis::cli
