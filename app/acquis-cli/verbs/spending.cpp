// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/names.h"
#include "app/acquis-cli/verbs/common.h"

#include "core/spending/kinds.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDimensions = 4;

Result<QList<Dimension>> readBy(const QStringList &texts)
{
    QList<Dimension> by;
    for (const QString &text : texts) {
        const QStringList names = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const auto dimension = dimensionFromName(name.trimmed());
            if (!dimension)
                return failure(ErrorCode::UnknownDimension, name);
            if (!by.contains(*dimension))
                by << *dimension;
        }
    }
    return by;
}

struct Figures
{
    CubeQuery query; ///< with the kind, when several are told apart
    BreakdownByKind breakdown;
    bool counts = false;
    [[nodiscard]] Share share(const BreakdownRow &row) const
    {
        const BreakdownByKind::Total &total = breakdown.totalFor(row);
        return counts ? Share { row.count, total.count } : Share { row.amount.cents(), total.amount.cents() };
    }
    [[nodiscard]] Share coverage() const { return { breakdown.breakdown.known.cents(), breakdown.breakdown.total.cents() }; }
};

QString kindCode(const SpendCube &cube, int kind)
{
    return cube.members(Dimension::Kind)[static_cast<size_t>(kind)].code;
}

QJsonValue text(const Share &share)
{
    return share.isDefined() ? QJsonValue(share.toString()) : QJsonValue();
}

void printJson(const Figures &figures, const SpendCube &cube, const MemberNames &names, const QStringList &where, Output &output)
{
    const Breakdown &breakdown = figures.breakdown.breakdown;
    QJsonArray by;
    for (const Dimension dimension : figures.query.by)
        by.append(dimensionName(dimension));
    QJsonArray rows;
    for (const BreakdownRow &row : breakdown.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.keys.size(); ++i)
            object.insert(dimensionName(figures.query.by[i]), names.json(i, row.keys[i]));
        object.insert(u"amount"_s, row.amount.toString());
        object.insert(u"count"_s, row.count);
        object.insert(u"share"_s, text(figures.share(row)));
        rows.append(object);
    }
    QJsonArray totals;
    for (const BreakdownByKind::Total &total : figures.breakdown.totals) {
        const QString kind = kindCode(cube, total.kind);
        totals.append(QJsonObject { { u"kind"_s, kind.isEmpty() ? QJsonValue() : QJsonValue(kind) },
                                    { u"amount"_s, total.amount.toString() },
                                    { u"count"_s, total.count } });
    }
    const bool several = figures.breakdown.hasSeveralKinds();
    const QJsonObject total { { u"amount"_s, breakdown.total.toString() }, { u"count"_s, breakdown.count } };
    output.document({ { u"by"_s, by },
                      { u"where"_s, QJsonArray::fromStringList(where) },
                      { u"rows"_s, rows },
                      { u"totals"_s, totals },
                      { u"total"_s, several ? QJsonValue() : QJsonValue(total) },
                      { u"coverage"_s, several ? QJsonValue() : text(figures.coverage()) } });
}

void printTable(const Figures &figures, const SpendCube &cube, const MemberNames &names, Output &output)
{
    QStringList headings;
    for (const Dimension dimension : figures.query.by)
        headings << dimensionName(dimension);
    headings << output.say(">amount", ">montant") << output.say(">lines", ">lignes") << output.say(">share", ">part");
    QList<QStringList> rows;
    for (const BreakdownRow &row : figures.breakdown.breakdown.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.keys.size(); ++i)
            cells << names.text(i, row.keys[i]);
        rows << (cells << row.amount.toString() << QString::number(row.count) << figures.share(row).toString());
    }
    const auto addTotal = [&](const QString &heading, Money amount, qint64 count) {
        QStringList total { heading };
        while (total.size() < figures.query.by.size())
            total << QString();
        rows << (total << amount.toString() << QString::number(count) << QString());
    };
    if (!figures.breakdown.hasSeveralKinds())
        addTotal(output.say("total", "total"), figures.breakdown.breakdown.total, figures.breakdown.breakdown.count);
    else
        for (const BreakdownByKind::Total &total : figures.breakdown.totals) {
            const QString kind = total.kind == 0 ? output.say("unknown", "inconnu") : kindCode(cube, total.kind);
            addTotal(output.say("total of %1", "total de %1").arg(kind), total.amount, total.count);
        }
    output.table(headings, rows);
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, { u"by"_s, u"where"_s, u"measure"_s }, {});
    // "--where A=1 B=2" is the same as "--where A=1 --where B=2".
    const QStringList where = arguments.values(u"where"_s) + arguments.rest();
    const QString measure = arguments.has(u"measure"_s) ? arguments.value(u"measure"_s) : u"amount"_s;
    if (!arguments.unknown().isEmpty())
        return misused(output, arguments.unknown());
    if (measure != "amount"_L1 && measure != "count"_L1)
        return misused(output, u"--measure "_s + measure);
    if (!namesRegister(invocation, output))
        return WrongUsage;
    auto by = readBy(arguments.values(u"by"_s));
    auto whereDimensions = dimensionsOf(where);
    if (!by || !whereDimensions)
        return output.fail(by ? whereDimensions.error() : by.error());
    if (by->isEmpty() || by->size() > mostDimensions)
        return misused(output, output.say("--by takes one to four dimensions", "--by prend une à quatre dimensions"));

    auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return output.fail(database.error());
    const bool needsVendors = by->contains(Dimension::Vendor) || whereDimensions->contains(Dimension::Vendor);
    auto cube = SpendCube::load(**database, needsVendors ? SpendCube::Detail::Vendors : SpendCube::Detail::Cells);
    if (!cube)
        return output.fail(cube.error());
    auto filters = filtersOf(*cube, where);
    if (!filters)
        return output.fail(filters.error());
    BreakdownByKind breakdown = breakdownByKind(*cube, { *by, *filters });
    const CubeQuery query = breakdown.breakdown.query;
    const Figures figures { query, std::move(breakdown), measure == "count"_L1 };
    const MemberNames names(*cube, query, output.language());
    if (output.isJson())
        printJson(figures, *cube, names, where, output);
    else
        printTable(figures, *cube, names, output);
    if (figures.breakdown.hasSeveralKinds())
        output.note(output.say("Several kinds of amounts answer: each stands for itself and has its own total. Ask for one "
                               "with --where kind=KIND.",
                               "Plusieurs natures de montants répondent\u00A0: chacune est à part et a son propre total. "
                               "Demandez-en une avec --where kind=NATURE."));
    return Done;
}

} // namespace

const Verb spendingVerb {
    "spending",
    { u"--register PATH spending --by DIM[,DIM…] [--where DIM=VALUE …] [--measure amount|count]"_s,
      u"--register CHEMIN spending --by DIM[,DIM…] [--where DIM=VALEUR …] [--measure amount|count]"_s },
    { u"breaks spending down; dimensions: fiscal-year ministry program account size-class size-band method commodity vendor vor tag tag-rule source kind"_s,
      u"ventile les dépenses; dimensions\u00A0: fiscal-year ministry program account size-class size-band method commodity vendor vor tag tag-rule source kind"_s },
    run
};

} // namespace acquis::cli
