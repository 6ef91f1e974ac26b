// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/procurementlookup.h"
#include "app/acquis-cli/verbs/vendoroutput.h"

#include "core/procurements/contractfigures.h"
#include "core/procurements/evaluationresult.h"
#include "core/procurements/filedays.h"
#include "core/procurements/filejson.h"
#include "core/procurements/filemoney.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject figuresJson(const FileMoney &money)
{
    return { { u"awarded"_s, money.awarded ? QJsonValue(money.awarded->toString()) : QJsonValue() },
             { u"committed"_s, money.committed.toString() },
             { u"invoiced"_s, money.invoiced.toString() },
             { u"paid"_s, money.paid.toString() },
             { u"options-left"_s, money.optionsLeft.toString() },
             { u"room"_s, money.room().toString() } };
}

QJsonObject daysJson(const FileDays &days)
{
    QJsonArray passages;
    for (const PassageDays &passage : days.passages)
        passages.append(QJsonObject { { u"stage"_s, codeOf(passage.stage) },
                                      { u"holder"_s, passage.holder },
                                      { u"from"_s, isoDay(passage.from) },
                                      { u"until"_s, isoDay(passage.until) },
                                      { u"days"_s, passage.days },
                                      { u"still"_s, passage.still } });
    QJsonArray spans;
    for (const StillSpan &span : days.stillSpans)
        spans.append(QJsonObject { { u"from"_s, isoDay(span.from) }, { u"until"_s, isoDay(span.until) } });
    QJsonArray desks;
    for (const DeskDays &desk : days.desks)
        desks.append(QJsonObject {
            { u"holder"_s, desk.holder }, { u"days"_s, desk.days }, { u"still"_s, desk.still }, { u"percent"_s, desk.percent } });
    return { { u"from"_s, isoDay(days.from) },
             { u"until"_s, isoDay(days.until) },
             { u"days"_s, days.days },
             { u"still"_s, days.still },
             { u"passages"_s, passages },
             { u"still-spans"_s, spans },
             { u"desks"_s, desks } };
}

QJsonObject elapsedJson(const Elapsed &elapsed)
{
    return { { u"days"_s, elapsed.days },
             { u"months"_s, elapsed.months },
             { u"rest-days"_s, elapsed.restDays },
             { u"over"_s, elapsed.isOver } };
}

void print(const ProcurementFile &file, const DirectAndIndirect &smaller, QDate day, const PaperWords &words, Output &output)
{
    const FileMoney money = moneyOf(file);
    const FileDays days = daysOf(file, day);
    const Elapsed elapsed = statementToAward(file, day);
    QList<QStringList> rows;
    const auto add = [&rows](const QString &what, const QString &text) {
        if (!text.isEmpty())
            rows << QStringList { what, printable(text) };
    };
    add(output.say("number", "numéro"), file.head.number);
    add(output.say("title", "titre"), file.head.title.of(output.language()));
    add(output.say("state", "état"), words.code(u"state"_s, codeOf(file.state)));
    add(output.say("stage", "étape"), words.code(u"stage"_s, codeOf(file.stage)));
    add(output.say("holder", "responsable"), file.head.holder);
    add(output.say("ministry", "ministère"), file.head.ministry);
    add(output.say("unit", "service"), file.head.unit);
    add(output.say("requester", "demandeur"), file.head.requester);
    add(output.say("method", "mode d’approvisionnement"), file.route ? words.code(u"route"_s, codeOf(*file.route)) : QString());
    add(output.say("planned value", "valeur prévue"), file.need.value.toString());
    add(output.say("opened", "ouvert le"), isoDay(file.head.openedOn));
    add(output.say("needed by", "requis le"), isoDay(file.need.neededBy));
    add(output.say("ended", "terminé le"), isoDay(file.end.day));
    add(output.say("awarded to", "attribué à"), file.award.vendorName);
    add(output.say("awarded", "attribué"), money.awarded ? money.awarded->toString() : QString());
    add(output.say("committed", "engagé"), money.committed.toString());
    add(output.say("invoiced", "facturé"), money.invoiced.toString());
    add(output.say("paid", "payé"), money.paid.toString());
    add(output.say("paid to micro, small and medium firms, directly",
                   "payé aux micro, petites et moyennes entreprises, directement"),
        smaller.direct.toString());
    add(output.say("reached them through another firm", "leur est parvenu par une autre entreprise"),
        smaller.indirect.toString());
    add(output.say("days, of them still", "jours, dont immobiles"), u"%1, %2"_s.arg(days.days).arg(days.still));
    add(elapsed.isOver ? output.say("days from problem to award", "jours du problème à l’attribution")
                       : output.say("days since the problem was stated", "jours depuis l’énoncé du problème"),
        QString::number(elapsed.days));
    output.table({ output.say("what", "quoi"), output.say("value", "valeur") }, rows);
    output.line({});
    QList<QStringList> passages;
    for (const PassageDays &passage : days.passages)
        passages << QStringList { words.code(u"stage"_s, codeOf(passage.stage)),
                                  printable(passage.holder),
                                  isoDay(passage.from),
                                  isoDay(passage.until),
                                  QString::number(passage.days),
                                  QString::number(passage.still) };
    output.table({ output.say("stage", "étape"), output.say("holder", "responsable"), output.say("from", "du"),
                   output.say("until", "au"), output.say(">days", ">jours"), output.say(">still", ">immobiles") },
                 passages);
}

} // namespace

int showFile(const Invocation &invocation, const QStringList &words, Output &output)
{
    const auto asked = askedFile(invocation, Arguments(words, { u"day"_s }, {}), u"procurement show"_s, output);
    if (!asked)
        return asked.error();
    const ProcurementFile &file = asked->stored.file;
    const auto paid = paidBySize(moneyLines(file));
    const auto smaller = paid ? paidToSmallerFirms(*paid) : std::unexpected(paid.error());
    if (!smaller)
        return output.fail(smaller.error());
    if (!output.isJson()) {
        const auto terms = fileWords(output.language());
        if (!terms)
            return output.fail(terms.error());
        print(file, *smaller, asked->day, *terms, output);
        return Done;
    }
    // Nobody is signed in here: while somebody still scores, no score is told.
    output.document({ { u"number"_s, file.head.number },
                      { u"day"_s, isoDay(asked->day) },
                      { u"revision"_s, asked->stored.revision },
                      { u"file"_s, fileToJson(seenBy(file, {})) },
                      { u"figures"_s, figuresJson(moneyOf(file)) },
                      { u"paid-to-smaller-firms"_s, paidJson(*smaller) },
                      { u"days"_s, daysJson(daysOf(file, asked->day)) },
                      { u"elapsed"_s, elapsedJson(statementToAward(file, asked->day)) } });
    return Done;
}

} // namespace acquis::cli
