// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"

#include "core/spending/coverage.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

QString stateName(CoverageState state)
{
    switch (state) {
    case CoverageState::Counted: return u"counted"_s;
    case CoverageState::PresentNotCounted: return u"present-not-counted"_s;
    case CoverageState::Absent: return u"absent"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString reasonName(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::None: return {};
    case LeftOutReason::YearNotCounted: return u"year-not-counted"_s;
    case LeftOutReason::Amortisation: return u"amortisation"_s;
    }
    Q_UNREACHABLE();
    return {};
}

void printJson(const QString &tag, const Coverage &coverage, Output &output)
{
    QJsonArray grid;
    for (const CoverageEntry &entry : coverage.grid) {
        QJsonObject object { { u"program"_s, entry.program.of(output.language()) },
                             { u"ministry"_s, entry.ministry.of(output.language()) },
                             { u"rule"_s, entry.ruleCode },
                             { u"fiscal-year"_s, entry.year.toString() },
                             { u"state"_s, stateName(entry.state) },
                             { u"amount"_s, entry.amount.toString() },
                             { u"lines"_s, entry.lines } };
        if (entry.reason != LeftOutReason::None)
            object.insert(u"reason"_s, reasonName(entry.reason));
        grid.append(object);
    }
    output.document({ { u"tag"_s, tag },
                      { u"grid"_s, grid },
                      { u"counted"_s, coverage.counted.toString() },
                      { u"left-out"_s, QJsonObject { { u"year-not-counted"_s, coverage.leftOutYears.toString() },
                                                     { u"amortisation"_s, coverage.leftOutAmortisation.toString() } } } });
}

void printTable(const Coverage &coverage, Output &output)
{
    const auto words = [&](const CoverageEntry &entry) {
        if (entry.state == CoverageState::Absent)
            return output.say("absent", "absent");
        if (entry.state == CoverageState::Counted)
            return output.say("counted", "compté");
        return entry.reason == LeftOutReason::Amortisation ? output.say("left out (amortisation)", "non compté (amortissement)")
                                                           : output.say("left out", "non compté");
    };
    QList<QStringList> rows;
    for (const CoverageEntry &entry : coverage.grid)
        rows << QStringList { entry.program.of(output.language()), entry.ministry.of(output.language()), entry.year.toString(),
                              words(entry), entry.amount.toString() };
    output.table({ output.say("program", "programme"), output.say("ministry", "ministère"), output.say("year", "exercice"),
                   output.say("state", "état"), output.say(">amount", ">montant") },
                 rows);
    output.line(output
                    .say("Counted: %1. Same-named lines left out of some years: %2. Amortisation left out: %3.",
                         "Compté\u00A0: %1. Lignes de même nom non comptées certaines années\u00A0: %2. Amortissement non "
                         "compté\u00A0: %3.")
                    .arg(coverage.counted.toString(), coverage.leftOutYears.toString(), coverage.leftOutAmortisation.toString()));
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, { u"tag"_s }, {});
    if (!arguments.unknown().isEmpty() || !arguments.rest().isEmpty())
        return misused(output, arguments.unknown() + arguments.rest().value(0));
    if (!arguments.has(u"tag"_s))
        return misused(output, output.say("name a tag with --tag NAME", "nommez une étiquette avec --tag NOM"));
    if (!namesRegister(invocation, output))
        return WrongUsage;
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return output.fail(database.error());
    auto coverage = coverageOf(**database, arguments.value(u"tag"_s));
    if (!coverage)
        return output.fail(coverage.error());
    if (output.isJson())
        printJson(arguments.value(u"tag"_s), *coverage, output);
    else
        printTable(*coverage, output);
    return Done;
}

} // namespace

const Verb coverageVerb { "coverage",
                          { u"--register PATH coverage --tag NAME"_s, u"--register CHEMIN coverage --tag NOM"_s },
                          { u"tells which program a tag counts in which year, and what it leaves out"_s,
                            u"dit quel programme une étiquette compte quel exercice, et ce qu’elle laisse de côté"_s },
                          run };

} // namespace acquis::cli
