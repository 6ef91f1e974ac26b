// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/procurementlookup.h"
#include "app/acquis-cli/verbs/vendoroutput.h"

#include "core/base/fiscalyear.h"
#include "core/procurements/filemoney.h"
#include "core/procurements/filesummaries.h"

#include <QJsonValue>

#include <algorithm>
#include <optional>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

/// What --where asks for; several for one member are alternatives, words of a text must all be there.
struct Conditions
{
    FileFilter filter;
    QStringList holders;
    QStringList ministries;

    [[nodiscard]] bool pass(const FileSummary &file) const
    {
        const auto isOneOf = [](const QStringList &names, const QString &name) {
            return names.isEmpty() || names.contains(name, Qt::CaseInsensitive);
        };
        return isOneOf(holders, file.holder) && isOneOf(ministries, file.ministry);
    }
};

template <typename E>
bool addCode(CodeSet<E> &set, const QString &word)
{
    const auto code = fromCode<E>(word);
    if (code)
        set.insert(*code);
    return code.has_value();
}

/// False when the condition is none.
bool add(Conditions &conditions, const QString &condition)
{
    const QString name = condition.section(u'=', 0, 0);
    const QString value = condition.section(u'=', 1).trimmed();
    if (value.isEmpty())
        return false;
    if (name == "state"_L1)
        return addCode(conditions.filter.states, value);
    if (name == "stage"_L1)
        return addCode(conditions.filter.stages, value);
    if (name == "holder"_L1)
        conditions.holders << value;
    else if (name == "ministry"_L1)
        conditions.ministries << value;
    else if (name == "text"_L1)
        conditions.filter.text += u' ' + value;
    else
        return false;
    return true;
}

/// How long an open file has been in its stage; a file that has ended is in none.
std::optional<qint64> daysInStage(const FileSummary &file, QDate day)
{
    if (!file.isOpen() || !file.stageSince.isValid())
        return std::nullopt;
    return std::max<qint64>(0, file.stageSince.daysTo(day));
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(isoDay(day)) : QJsonValue();
}

QJsonObject rowJson(const FileSummary &file, QDate day)
{
    const auto days = daysInStage(file, day);
    return { { u"number"_s, file.number },
             { u"title"_s, bothJson(file.title) },
             { u"state"_s, codeOf(file.state) },
             { u"stage"_s, codeOf(file.stage) },
             { u"holder"_s, file.holder },
             { u"ministry"_s, file.ministry },
             { u"value"_s, file.value.toString() },
             { u"opened"_s, dayJson(file.openedOn) },
             { u"stage-since"_s, dayJson(file.stageSince) },
             { u"needed-by"_s, dayJson(file.neededBy) },
             { u"days-in-stage"_s, days ? QJsonValue(*days) : QJsonValue() },
             { u"waits-for"_s, QJsonArray::fromStringList(file.waitsFor()) } };
}

/// By number: the same files are told in the same order by every register that holds them.
std::vector<const FileSummary *> found(const FileSummaries &files, const Conditions &conditions, QDate day)
{
    std::vector<const FileSummary *> rows;
    for (const quint32 position : filesThatPass(files, conditions.filter, day)) {
        const FileSummary &file = files.at(qsizetype(position));
        if (conditions.pass(file))
            rows.push_back(&file);
    }
    std::ranges::sort(rows, {}, &FileSummary::number);
    return rows;
}

} // namespace

int listFiles(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, { u"where"_s, u"limit"_s, u"day"_s }, {});
    if (!arguments.unknown().isEmpty() || !arguments.rest().isEmpty())
        return misused(output, arguments.unknown().isEmpty() ? arguments.rest().first() : arguments.unknown());
    Conditions conditions;
    for (const QString &condition : arguments.values(u"where"_s)) {
        if (!add(conditions, condition))
            return misused(output, u"--where "_s + condition);
    }
    bool isNumber = true;
    const qint64 limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toLongLong(&isNumber) : 0;
    if (!isNumber || (arguments.has(u"limit"_s) && limit < 1))
        return misused(output, u"--limit "_s + arguments.value(u"limit"_s));
    const QDate day = dayOf(arguments);
    if (!day.isValid())
        return misused(output, u"--day "_s + arguments.value(u"day"_s));
    const auto terms = fileWords(output.language());
    if (!terms)
        return output.fail(terms.error());
    const auto database = openForFiles(invocation, output);
    if (!database)
        return database.error();
    const FiscalYear year = FiscalYear::containing(day);
    const auto paid = paidBySize(**database, year.firstDay(), year.lastDay());
    const auto smaller = paid ? paidToSmallerFirms(*paid) : std::unexpected(paid.error());
    if (!smaller)
        return output.fail(smaller.error());
    FileSummaries files;
    if (!isBeforeFiles(**database, output)) {
        auto read = FileSummaries::read(**database);
        if (!read)
            return output.fail(read.error());
        files = std::move(*read);
    }
    std::vector<const FileSummary *> rows = found(files, conditions, day);
    const auto matching = qint64(rows.size());
    if (limit > 0 && matching > limit)
        rows.resize(std::size_t(limit));
    if (output.isJson()) {
        QJsonArray list;
        for (const FileSummary *file : rows)
            list.append(rowJson(*file, day));
        QJsonObject inYear = paidJson(*smaller);
        inYear.insert(u"fiscal-year"_s, year.toString());
        output.document({ { u"rows"_s, list },
                          { u"matching"_s, matching },
                          { u"day"_s, isoDay(day) },
                          { u"paid-to-smaller-firms"_s, inYear } });
        return Done;
    }
    QList<QStringList> cells;
    for (const FileSummary *file : rows) {
        const auto days = daysInStage(*file, day);
        cells << QStringList { printable(file->number),
                               printable(file->title.of(output.language())),
                               terms->code(u"state"_s, codeOf(file->state)),
                               terms->code(u"stage"_s, codeOf(file->stage)),
                               printable(file->holder),
                               file->value.toString(),
                               days ? QString::number(*days) : QString(),
                               isoDay(file->neededBy),
                               printable(file->waitsFor().join(u", "_s)) };
    }
    output.table({ output.say("number", "numéro"), output.say("title", "titre"), output.say("state", "état"),
                   output.say("stage", "étape"), output.say("holder", "responsable"), output.say(">value", ">valeur"),
                   output.say(">days in stage", ">jours à l’étape"), output.say("needed by", "requis le"),
                   output.say("waits for", "attend") },
                 cells);
    output.line(output.say("%1 of %2 files", "%1 de %2 dossiers").arg(cells.size()).arg(matching));
    output.line(
        output
            .say("paid in %1 by all files: %2; to micro, small and medium firms directly %3, through others %4",
                 "payé en %1 par tous les dossiers\u00A0: %2; aux micro, petites et moyennes entreprises directement %3, par "
                 "d’autres %4")
            .arg(output.language() == Language::French ? year.toLongString() : year.toString(), smaller->total.toString(),
                 smaller->direct.toString(), smaller->indirect.toString()));
    return Done;
}

} // namespace acquis::cli
