// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/names.h"
#include "app/acquis-cli/verbs/common.h"

#include "core/spending/spendlines.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array levelNames { "ministry", "category", "program", "component", "item", "account", "detail" };

QJsonObject lineJson(const SpendLine &line, Language language)
{
    QJsonObject object { { u"source"_s, line.sourceName },
                         { u"sha256"_s, line.sha256 },
                         { u"row"_s, line.row },
                         { u"fiscal-year"_s, line.year.toString() },
                         { u"amount"_s, line.amount.toString() } };
    for (size_t level = 0; level < levelNames.size(); ++level)
        object.insert(QLatin1StringView(levelNames[level]), line.levels[level]);
    if (!line.vendor.isEmpty())
        object.insert(u"vendor"_s, line.vendor);
    if (!line.reference.isEmpty())
        object.insert(u"reference"_s, line.reference);
    QJsonArray tags;
    for (const LineTag &tag : line.tags)
        tags.append(QJsonObject { { u"tag"_s, tag.tag },
                                  { u"version"_s, tag.version },
                                  { u"rule"_s, tag.rule },
                                  { u"name"_s, tag.ruleName.of(language) } });
    object.insert(u"tags"_s, tags);
    return object;
}

QStringList lineCells(const SpendLine &line)
{
    QStringList tags;
    for (const LineTag &tag : line.tags)
        tags << tag.tag + u'/' + tag.rule;
    return { line.sourceName, QString::number(line.row), line.year.toString(), line.levels[0], line.levels[2], line.levels[3],
             line.levels[5],  line.amount.toString(),    tags.join(u' ') };
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, { u"where"_s, u"limit"_s }, {});
    const QStringList where = arguments.values(u"where"_s) + arguments.rest();
    bool limitIsNumber = true;
    const qint64 limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toLongLong(&limitIsNumber) : 0;
    if (!arguments.unknown().isEmpty())
        return misused(output, arguments.unknown());
    if (!limitIsNumber || limit < 0)
        return misused(output, u"--limit "_s + arguments.value(u"limit"_s));
    if (!namesRegister(invocation, output))
        return WrongUsage;
    auto whereDimensions = dimensionsOf(where);
    if (!whereDimensions)
        return output.fail(whereDimensions.error());
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return output.fail(database.error());
    auto cube = SpendCube::load(**database, whereDimensions->contains(Dimension::Vendor) ? SpendCube::Detail::Vendors
                                                                                         : SpendCube::Detail::Cells);
    if (!cube)
        return output.fail(cube.error());
    auto filters = filtersOf(*cube, where);
    if (!filters)
        return output.fail(filters.error());
    auto page = spendLines(**database, *cube, *filters, 0, limit);
    if (!page)
        return output.fail(page.error());
    if (output.isJson()) {
        QJsonArray rows;
        for (const SpendLine &line : std::as_const(page->lines))
            rows.append(lineJson(line, output.language()));
        output.document({ { u"rows"_s, rows }, { u"matching"_s, page->matching } });
        return Done;
    }
    QList<QStringList> rows;
    for (const SpendLine &line : std::as_const(page->lines))
        rows << lineCells(line);
    output.table({ output.say("source", "source"), output.say(">row", ">ligne"), output.say("year", "exercice"),
                   output.say("ministry", "ministère"), output.say("program", "programme"), output.say("component", "volet"),
                   output.say("account", "compte"), output.say(">amount", ">montant"), output.say("counted by", "comptée par") },
                 rows);
    output.line(output.say("%1 of %2 lines", "%1 lignes sur %2").arg(page->lines.size()).arg(page->matching));
    return Done;
}

} // namespace

const Verb linesVerb { "lines",
                       { u"--register PATH lines [--where DIM=VALUE …] [--limit N]"_s,
                         u"--register CHEMIN lines [--where DIM=VALEUR …] [--limit N]"_s },
                       { u"lists the rows behind a figure, with file, fingerprint and row"_s,
                         u"liste les lignes derrière un chiffre, avec fichier, empreinte et ligne"_s },
                       run };

} // namespace acquis::cli
