// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"

#include "core/exchange/tablefile.h"
#include "core/spending/reconciliation.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject resultJson(const Reconciliation &result)
{
    QJsonArray cells;
    for (const BrokenCell &cell : result.cells) {
        cells.append(QJsonObject { { u"row"_s, cell.row },
                                   { u"text"_s, cell.rowText },
                                   { u"column"_s, cell.column },
                                   { u"printed"_s, cell.printed.toString() },
                                   { u"implied"_s, cell.implied.toString() },
                                   { u"difference"_s, cell.difference.toString() } });
    }
    QJsonArray sums;
    for (const UnexplainedSum &sum : result.sums)
        sums.append(QJsonObject { { u"kind"_s, sum.isRow ? u"row"_s : u"column"_s },
                                  { u"label"_s, sum.label },
                                  { u"printed"_s, sum.printed.toString() },
                                  { u"sum"_s, sum.sum.toString() } });
    QJsonArray repaired;
    for (const RepairedNumber &number : result.repaired)
        repaired.append(QJsonObject { { u"row"_s, number.row },
                                      { u"column"_s, number.column },
                                      { u"text"_s, number.text },
                                      { u"read-as"_s, number.readAs } });
    return { { u"cells"_s, cells },
             { u"sums"_s, sums },
             { u"repaired"_s, repaired },
             { u"unread"_s, QJsonArray::fromStringList(result.unread) },
             { u"rows-checked"_s, result.rowsChecked },
             { u"columns-checked"_s, result.columnsChecked } };
}

void printResult(const Reconciliation &result, Output &output)
{
    QList<QStringList> rows;
    for (const BrokenCell &cell : result.cells)
        rows << QStringList { cell.row, cell.column, cell.printed.toString(), cell.implied.toString(),
                              cell.difference.toString() };
    if (!rows.isEmpty())
        output.table({ output.say("row", "ligne"), output.say("column", "colonne"), output.say(">printed", ">imprimé"),
                       output.say(">implied", ">impliqué"), output.say(">difference", ">écart") },
                     rows);
    for (const UnexplainedSum &sum : result.sums)
        output.line(output.say("%1: printed %2, its cells add up to %3", "%1\u00A0: imprimé %2, ses cellules donnent %3")
                        .arg(sum.label, sum.printed.toString(), sum.sum.toString()));
    for (const RepairedNumber &number : result.repaired)
        output.line(output.say("%1, %2: \"%3\" was read as %4", "%1, %2\u00A0: «\u00A0%3\u00A0» a été lu %4")
                        .arg(number.row, number.column, number.text, number.readAs));
    for (const QString &cell : result.unread)
        output.line(output.say("not a number: ", "n’est pas un nombre\u00A0: ") + cell);
    output.line(output.say("%1 rows and %2 columns checked", "%1 lignes et %2 colonnes vérifiées")
                    .arg(result.rowsChecked)
                    .arg(result.columnsChecked));
}

int run(const Invocation &, const QStringList &words, Output &output)
{
    const Arguments arguments(words, {}, {});
    if (!arguments.unknown().isEmpty() || arguments.rest().size() != 1)
        return misused(output, arguments.unknown().isEmpty() ? output.say("one table is needed", "il faut un tableau")
                                                             : arguments.unknown());
    auto records = readTableFile(arguments.rest().first());
    if (!records)
        return output.fail(records.error());
    auto result = reconcile(*records);
    if (!result)
        return output.fail(result.error());
    if (output.isJson())
        output.document(resultJson(*result));
    else
        printResult(*result, output);
    return result->addsUp() ? Done : DoneWithFindings;
}

} // namespace

const Verb reconcileVerb { "reconcile",
                           { u"reconcile TABLE.csv"_s, u"reconcile TABLEAU.csv"_s },
                           { u"checks whether a printed table adds up, and finds the cell that breaks it"_s,
                             u"vérifie si un tableau imprimé concorde et trouve la cellule fautive"_s },
                           run };

} // namespace acquis::cli
