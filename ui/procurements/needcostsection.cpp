// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needcostsection.h"

#include "core/procurements/needparts.h"
#include "core/procurements/optioncosts.h"
#include "ui/procurements/needwords.h"
#include "ui/procurements/rowsfit.h"
#include "ui/shell/languagecontroller.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

// Columns of the options: kind, chosen, English, French, the years, the reason.
constexpr int firstYear = 4;
constexpr int reasonColumn = firstYear + comparedYears;

QList<RowColumn> columns()
{
    QList<RowChoice> kinds;
    for (std::size_t i = 0; i < codeCount<OptionKind>; ++i)
        kinds << RowChoice { QString(codeOf(OptionKind(i))), NeedWords::of(OptionKind(i)) };
    QList<RowColumn> all { RowColumn::choice(NeedCostSection::tr("Way"), kinds), RowColumn::flag(NeedCostSection::tr("Chosen")),
                           RowColumn::text(NeedCostSection::tr("What, in English")),
                           RowColumn::text(NeedCostSection::tr("What, in French")) };
    for (int year = 1; year <= comparedYears; ++year)
        all << RowColumn::amount(NeedCostSection::tr("Year %1").arg(year));
    return all << RowColumn::longText(NeedCostSection::tr("Why, or why not"));
}

QStringList cellsOf(const NeedOption &option)
{
    QStringList cells { QString(codeOf(option.kind)), option.isChosen ? u"1"_s : QString(), option.text.en, option.text.fr };
    for (int year = 0; year < comparedYears; ++year)
        cells << (year < option.yearlyCosts.size() ? keptAmount(option.yearlyCosts.at(year)) : QString());
    return cells << option.reason;
}

void readCells(NeedOption &option, const QStringList &cells)
{
    option.kind = fromCode<OptionKind>(cells.at(0)).value_or(OptionKind::Buy);
    option.isChosen = !cells.at(1).isEmpty();
    option.text = { cells.at(2), cells.at(3) };
    // Years beyond those compared stay; a year that is left open before a later one costs nothing.
    QList<Money> costs = option.yearlyCosts;
    qsizetype written = 0;
    for (int year = 0; year < comparedYears; ++year) {
        const std::optional<Money> cost = amountOf(cells.at(firstYear + year));
        if (year < costs.size())
            costs[year] = cost.value_or(Money());
        else if (cost) {
            costs.resize(year);
            costs << *cost;
        }
        written = cost ? year + 1 : written;
    }
    if (costs.size() <= comparedYears)
        costs.resize(written);
    option.yearlyCosts = costs;
    option.reason = cells.at(reasonColumn);
}

/// Of two that are chosen the one that was not before is meant.
void keepOneChosen(const QList<NeedOption> &before, QList<NeedOption> &after)
{
    const auto wasChosen = [&before](const NeedOption &option) {
        return std::ranges::any_of(before, [&option](const NeedOption &old) { return old.uid == option.uid && old.isChosen; });
    };
    const bool isOther =
        std::ranges::any_of(after, [&](const NeedOption &option) { return option.isChosen && !wasChosen(option); });
    bool isTaken = false;
    for (NeedOption &option : after) {
        option.isChosen = option.isChosen && !isTaken && !(isOther && wasChosen(option));
        isTaken = isTaken || option.isChosen;
    }
}

} // namespace

NeedCostSection::NeedCostSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needCost"_s, u"intake"_s)
    , m_totals(new FactsTable(context, u"needCostTotals"_s))
{
    fields().addRows(u"options"_s, columns());
    fields().addPercent(u"discountBasisPoints"_s);
    fields().addWidget(u"totals"_s, m_totals);
    fields().addText(u"noOpenSource"_s);
    fields().addAmount(u"benefit"_s);
    fields().addNote(u"ratio"_s);
    fields().addText(u"benefits"_s);
    fields().bindRows<NeedIntake, NeedOption>(u"options"_s, &ProcurementFile::intake, &NeedIntake::options, cellsOf, readCells,
                                              keepOneChosen);
    fields().bind(
        u"discountBasisPoints"_s,
        [this](const ProcurementFile &shown) {
            const int rate = shown.intake.discountBasisPoints;
            fields().setWhole(u"discountBasisPoints"_s, rate == 0 ? std::nullopt : std::optional(rate));
        },
        [this](ProcurementFile &changed) {
            changed.intake.discountBasisPoints = fields().whole(u"discountBasisPoints"_s).value_or(0);
        });
    fields().bind(u"noOpenSource"_s, &ProcurementFile::intake, &NeedIntake::noOpenSource);
    fields().bind(u"benefit"_s, &ProcurementFile::intake, &NeedIntake::benefit);
    fields().bind(u"benefits"_s, &ProcurementFile::intake, &NeedIntake::benefits);
    fields().addPlace(u"options-compared"_s, u"options"_s);
    fields().addPlace(u"five-year-cost"_s, u"options"_s);
    fields().addPlace(u"open-source-considered"_s, u"noOpenSource"_s);
}

void NeedCostSection::showFile()
{
    fields().showFile();
    showTotals();
    const NeedIntake &intake = file().intake;
    const Formats formats = context().language.formats();
    const bool lacks = lacksOpenOption(intake) && !intake.options.isEmpty();
    fields().setShown(u"noOpenSource"_s, lacks || !intake.noOpenSource.isEmpty());
    const auto both = benefitAgainstCost(intake, file().need.value);
    fields().setShown(u"ratio"_s, both.has_value());
    if (both)
        fields().setLabel(u"ratio"_s, tr("%1 of benefit for %2 of cost: %3 to 1.")
                                          .arg(formats.money(both->benefit), formats.money(both->cost),
                                               formats.decimal(both->ratio().scaled(1), 1)));
    setSummary(intake.options.isEmpty() ? tr("No option yet") : tr("%n option(s)", nullptr, int(intake.options.size())));
}

void NeedCostSection::showTotals()
{
    const NeedIntake &intake = file().intake;
    const Formats formats = context().language.formats();
    const Language language = context().language.language();
    std::optional<Money> cheapest;
    QList<std::optional<OptionCost>> costs;
    for (const NeedOption &option : intake.options) {
        const auto cost = costOf(option.yearlyCosts, intake.discountBasisPoints);
        costs << (cost && cost->years > 0 ? std::optional(*cost) : std::nullopt);
        if (costs.constLast())
            cheapest = std::min(cheapest.value_or(costs.constLast()->presentValue), costs.constLast()->presentValue);
    }
    QList<FactsRow> rows;
    for (qsizetype i = 0; i < intake.options.size(); ++i) {
        const NeedOption &option = intake.options.at(i);
        QString name = option.text.of(language);
        name = name.isEmpty() ? NeedWords::of(option.kind) : name;
        FactsRow row { option.uid, { { .text = name, .icon = option.isChosen ? u"ok"_s : QString(), .state = StateToken::Ok } } };
        if (const std::optional<OptionCost> &cost = costs.at(i)) {
            const Money more = Money::fromCents(cost->presentValue.cents() - cheapest->cents());
            row.cells << FactsCell { .text = formats.money(cost->total), .order = cost->total.cents() }
                      << FactsCell { .text = formats.money(cost->presentValue), .order = cost->presentValue.cents() }
                      << FactsCell { .text = more == Money() ? tr("Lowest") : tr("+ %1").arg(formats.money(more)),
                                     .order = more.cents() }
                      << FactsCell { .text = cost->isWhole() ? QString() : tr("%n year(s) only", nullptr, cost->years) };
        } else {
            row.cells << FactsCell { .text = u"–"_s } << FactsCell { .text = u"–"_s } << FactsCell { .text = u"–"_s }
                      << FactsCell { .text = tr("No cost yet") };
        }
        rows << row;
    }
    m_totals->setTable({ tr("Option"), tr("Five years"), tr("Worth today"), tr("Against the lowest"), tr("Note") }, rows);
    fitToRows(*m_totals, 8);
    fields().setShown(u"totals"_s, !rows.isEmpty());
}

void NeedCostSection::goTo(const QString &path)
{
    fields().setShown(u"noOpenSource"_s, true); // asked for before there is any option
    FileSection::goTo(path);
}

void NeedCostSection::retranslate()
{
    setTitle(tr("Ways to meet it, and what they cost"));
    fields().setLabel(u"options"_s, tr("Reuse, join, build or buy"),
                      tr("Each year with price, training, access, support and leaving it again. Tick the one that is chosen."));
    fields().setRowColumns(u"options"_s, columns());
    fields().setLabel(u"discountBasisPoints"_s, tr("Discount rate a year"),
                      tr("The first year counts in full, each later one is discounted by a year more."));
    fields().setLabel(u"totals"_s, tr("Costs compared"));
    m_totals->setAccessibleTitle(tr("Costs compared"));
    fields().setLabel(u"noOpenSource"_s, tr("Why nothing open source, reused or joined is among them"));
    fields().setLabel(u"benefit"_s, tr("Benefit over the same years"));
    fields().setLabel(u"benefits"_s, tr("What the benefit is, and what was assumed"));
    showFile();
}

} // namespace acquis
