// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"

#include "core/exchange/auditcsv.h"
#include "core/procurements/toldentries.h"
#include "core/storage/registerfile.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

int writeFile(Database &database, const AuditFilter &filter, const QString &path, Output &output)
{
    const auto rows = writeAuditCsv(database, filter, path);
    if (!rows)
        return output.fail(rows.error());
    const auto sha256 = fileSha256(path);
    if (!sha256)
        return output.fail(sha256.error());
    if (output.isJson())
        output.document({ { u"output"_s, path }, { u"rows"_s, *rows }, { u"sha256"_s, *sha256 } });
    else
        output.line(output.say("%1 entries in %2", "%1 inscriptions dans %2").arg(*rows).arg(path));
    return Done;
}

QJsonObject json(const ChainedAuditEntry &one)
{
    const AuditEntry &entry = one.entry;
    const AuditSubject subject = auditSubject(entry.record);
    return { { u"sequence"_s, one.sequence }, { u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs) },
             { u"actor"_s, entry.actor },     { u"action"_s, entry.action },
             { u"record"_s, subject.record }, { u"field"_s, subject.path },
             { u"before"_s, entry.before },   { u"after"_s, entry.after },
             { u"reason"_s, entry.reason },   { u"previous-hash"_s, one.previousHash },
             { u"hash"_s, one.hash } };
}

int print(Database &database, const AuditFilter &filter, Output &output)
{
    QJsonArray list;
    QList<QStringList> rows;
    ToldEntries entries(database);
    const auto done = forEachAuditEntry(database, filter, [&](const ChainedAuditEntry &one) -> Result<void> {
        const auto told = entries.told(one);
        if (!told)
            return std::unexpected(told.error());
        const AuditEntry &entry = told->entry;
        if (output.isJson())
            list.append(json(*told));
        else
            rows << QStringList { QString::number(one.sequence),
                                  entry.at.toTimeZone(filter.zone).toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                  entry.actor,
                                  entry.action,
                                  auditSubject(entry.record).path,
                                  entry.before,
                                  entry.after,
                                  entry.reason };
        return {};
    });
    if (!done)
        return output.fail(done.error());
    if (output.isJson()) {
        output.document({ { u"record"_s, filter.record }, { u"rows"_s, list } });
        return Done;
    }
    output.table({ output.say(">number", ">numéro"), output.say("when", "quand"), output.say("who", "qui"),
                   output.say("what", "quoi"), output.say("field", "champ"), output.say("before", "avant"),
                   output.say("after", "après"), output.say("why", "pourquoi") },
                 rows);
    return Done;
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, { u"year"_s, u"record"_s, u"output"_s }, {});
    if (!arguments.unknown().isEmpty() || !arguments.rest().isEmpty())
        return misused(output, arguments.unknown().isEmpty() ? arguments.rest().first() : arguments.unknown());
    AuditFilter filter;
    filter.record = arguments.value(u"record"_s);
    if (arguments.has(u"year"_s)) {
        const auto year = FiscalYear::parse(arguments.value(u"year"_s));
        if (!year)
            return misused(output, u"--year "_s + arguments.value(u"year"_s));
        filter.year = *year;
    }
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty() && filter.record.isEmpty()) {
        output.note(output.say("acquis-cli: name a record with --record, or a file with --output",
                               "acquis-cli\u00A0: nommez un enregistrement avec --record ou un fichier avec --output"));
        return WrongUsage;
    }
    if (!namesRegister(invocation, output))
        return WrongUsage;
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return output.fail(database.error());
    return path.isEmpty() ? print(**database, filter, output) : writeFile(**database, filter, path, output);
}

} // namespace

const Verb auditVerb {
    "audit",
    { u"--register PATH audit [--year Y] [--record R] --output FILE.csv  |  audit --record R [--year Y]"_s,
      u"--register CHEMIN audit [--year EXERCICE] [--record E] --output FICHIER.csv  |  audit --record E [--year EXERCICE]"_s },
    { u"writes the audit trail, of a fiscal year or of one record, to a CSV file; or prints the history of one record"_s,
      u"écrit la piste d’audit, d’un exercice ou d’un enregistrement, dans un fichier CSV; ou affiche l’historique d’un enregistrement"_s },
    run
};

} // namespace acquis::cli
