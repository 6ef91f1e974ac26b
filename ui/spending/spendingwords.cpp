// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingwords.h"

#include "core/base/text.h"
#include "ui/shell/sourcefilewords.h"

#include <algorithm>
#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

QString SpendingWords::dimension(Dimension dimension)
{
    switch (dimension) {
    case Dimension::FiscalYear: return tr("Fiscal year");
    case Dimension::Ministry: return tr("Ministry");
    case Dimension::Program: return tr("Program");
    case Dimension::Account: return tr("Account");
    case Dimension::SizeClass: return tr("Size class");
    case Dimension::SizeBand: return tr("Size band");
    case Dimension::Method: return tr("Method");
    case Dimension::Commodity: return tr("Commodity");
    case Dimension::Vendor: return tr("Vendor");
    case Dimension::Vor: return tr("Vendor of Record");
    case Dimension::Tag: return tr("Tag");
    case Dimension::TagRule: return tr("Rule of the tag");
    case Dimension::Source: return tr("Source file");
    case Dimension::Kind: return tr("Kind");
    }
    Q_UNREACHABLE();
    return {};
}

QString SpendingWords::all(Dimension dimension)
{
    switch (dimension) {
    case Dimension::FiscalYear: return tr("All fiscal years");
    case Dimension::Ministry: return tr("All ministries");
    case Dimension::Program: return tr("All programs");
    case Dimension::Account: return tr("All accounts");
    case Dimension::SizeClass: return tr("All size classes");
    case Dimension::SizeBand: return tr("All size bands");
    case Dimension::Method: return tr("All methods");
    case Dimension::Commodity: return tr("All commodities");
    case Dimension::Vendor: return tr("All vendors");
    case Dimension::Vor: return tr("All Vendor of Record arrangements");
    case Dimension::Tag: return tr("All tags");
    case Dimension::TagRule: return tr("All rules");
    case Dimension::Source: return tr("All source files");
    case Dimension::Kind: return tr("All kinds");
    }
    Q_UNREACHABLE();
    return {};
}

QString SpendingWords::counted(Dimension dimension, qint64 count, const Formats &formats)
{
    return countedWords(dimension, pluralNumber(count)).arg(formats.number(count));
}

QString SpendingWords::smaller(Dimension dimension, qint64 count, const Formats &formats)
{
    return smallerWords(dimension, pluralNumber(count)).arg(formats.number(count));
}

QString SpendingWords::countedWords(Dimension dimension, int count)
{
    switch (dimension) {
    case Dimension::FiscalYear: return tr("%1 fiscal years", nullptr, count);
    case Dimension::Ministry: return tr("%1 ministries", nullptr, count);
    case Dimension::Program: return tr("%1 programs", nullptr, count);
    case Dimension::Account: return tr("%1 accounts", nullptr, count);
    case Dimension::SizeClass: return tr("%1 size classes", nullptr, count);
    case Dimension::SizeBand: return tr("%1 size bands", nullptr, count);
    case Dimension::Method: return tr("%1 methods", nullptr, count);
    case Dimension::Commodity: return tr("%1 commodities", nullptr, count);
    case Dimension::Vendor: return tr("%1 vendors", nullptr, count);
    case Dimension::Vor: return tr("%1 arrangements", nullptr, count);
    case Dimension::Tag: return tr("%1 tags", nullptr, count);
    case Dimension::TagRule: return tr("%1 rules", nullptr, count);
    case Dimension::Source: return tr("%1 source files", nullptr, count);
    case Dimension::Kind: return tr("%1 kinds", nullptr, count);
    }
    Q_UNREACHABLE();
    return {};
}

QString SpendingWords::smallerWords(Dimension dimension, int count)
{
    switch (dimension) {
    case Dimension::Ministry: return tr("%1 smaller ministries", nullptr, count);
    case Dimension::Program: return tr("%1 smaller programs", nullptr, count);
    case Dimension::Account: return tr("%1 smaller accounts", nullptr, count);
    case Dimension::Vendor: return tr("%1 smaller vendors", nullptr, count);
    default: return tr("%1 others", nullptr, count);
    }
}

QString SpendingWords::title(const SpendingFigures &figures)
{
    switch (figures.rowDimension) {
    case Dimension::FiscalYear: return tr("Spending by fiscal year");
    case Dimension::Ministry: return tr("Spending by ministry");
    case Dimension::Program: return tr("Spending by program");
    case Dimension::Account: return tr("Spending by account");
    case Dimension::SizeClass: return tr("Spending by size class");
    case Dimension::SizeBand: return tr("Spending by size band");
    case Dimension::Method: return tr("Spending by method");
    case Dimension::Commodity: return tr("Spending by commodity");
    case Dimension::Vendor: return tr("Spending by vendor");
    case Dimension::Vor: return tr("Spending by Vendor of Record arrangement");
    case Dimension::Tag: return tr("Spending by tag");
    case Dimension::TagRule: return tr("Spending by rule of the tag");
    case Dimension::Source: return tr("Spending by source file");
    case Dimension::Kind: return tr("Spending by kind");
    }
    Q_UNREACHABLE();
    return {};
}

QString SpendingWords::largest(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Ministry: return tr("Largest ministry");
    case Dimension::Program: return tr("Largest program");
    case Dimension::FiscalYear: return tr("Largest year");
    case Dimension::Vendor: return tr("Largest vendor");
    default: return tr("Largest share");
    }
}

QString SpendingWords::member(Dimension dimension, const QString &code, const BilingualText &name, const Formats &formats)
{
    if (code == unknownMemberCode())
        return dimension == Dimension::Tag || dimension == Dimension::TagRule ? tr("Not counted by any tag") : tr("Unknown");
    if (dimension == Dimension::FiscalYear) {
        if (const Result<FiscalYear> year = FiscalYear::parse(code))
            return formats.fiscalYear(*year);
    }
    if (dimension == Dimension::Source)
        return SourceFileWords::name(name.en, formats);
    const QString &words = name.of(formats.language());
    return words.isEmpty() ? code : words;
}

QString SpendingWords::tag(const SpendCube &cube, const QString &code, const Formats &formats)
{
    const int index = memberOfCode(cube, Dimension::Tag, code);
    return member(Dimension::Tag, code, index > 0 ? cube.memberName(Dimension::Tag, index, 0) : BilingualText(), formats);
}

QString SpendingWords::kind(const SpendCube &cube, const QString &code, const Formats &formats)
{
    const int index = memberOfCode(cube, Dimension::Kind, code);
    return member(Dimension::Kind, code, index > 0 ? cube.memberName(Dimension::Kind, index, 0) : BilingualText(), formats);
}

QString SpendingWords::findText(Dimension dimension, const QString &code, const BilingualText &name)
{
    return foldedName(member(dimension, code, name, Formats(Language::English))) + u'\n'
           + foldedName(member(dimension, code, name, Formats(Language::French)));
}

QString SpendingWords::row(const SpendingFigures &figures, const SpendingRow &row, const Formats &formats)
{
    return member(figures.rowDimension, row.code, row.name, formats);
}

QString SpendingWords::column(const SpendingFigures &figures, const SpendingColumn &column, const Formats &formats)
{
    return member(figures.columnDimension.value_or(Dimension::FiscalYear), column.code, column.name, formats);
}

QStringList SpendingWords::filterNames(const SpendCube &cube, const SpendingSelection &selection, qsizetype index,
                                       const Formats &formats)
{
    const SpendingFilter &filter = selection.filters[index];
    const std::vector<int> lastYears = cube.lastYears(filter.dimension, resolvedFiltersAt(selection, index, cube));
    QStringList names;
    for (const QString &code : filter.codes) {
        const int found = memberOfCode(cube, filter.dimension, code);
        const BilingualText name =
            found > 0 ? cube.memberName(filter.dimension, found, lastYears[static_cast<size_t>(found)]) : BilingualText();
        names.append(member(filter.dimension, code, name, formats));
    }
    return names;
}

QString SpendingWords::filterValue(const SpendCube &cube, const SpendingSelection &selection, qsizetype index,
                                   const Formats &formats)
{
    constexpr qsizetype mostNames = 2;
    const QStringList names = filterNames(cube, selection, index, formats);
    if (names.size() <= mostNames + 1)
        return names.join(u", "_s);
    const qsizetype others = names.size() - mostNames;
    return tr("%1 and %2 more", "members of a filter", pluralNumber(others))
        .arg(names.first(mostNames).join(u", "_s), formats.number(others));
}

QStringList SpendingWords::filterTexts(const SpendCube &cube, const SpendingSelection &selection, const Formats &formats)
{
    QStringList texts;
    for (qsizetype i = 0; i < selection.filters.size(); ++i)
        texts << tr("%1: %2", "a filter: its dimension, its members")
                     .arg(dimension(selection.filters[i].dimension), filterNames(cube, selection, i, formats).join(u", "_s));
    return texts;
}

QString SpendingWords::figure(SpendMeasure measure, qint64 value, const Formats &formats)
{
    return measure == SpendMeasure::Amount ? formats.money(Money::fromCents(value)) : lines(value, formats);
}

QString SpendingWords::bare(SpendMeasure measure, qint64 value, const Formats &formats)
{
    return measure == SpendMeasure::Amount ? formats.amount(Money::fromCents(value)) : formats.number(value);
}

QString SpendingWords::lines(qint64 count, const Formats &formats)
{
    return tr("%1 lines", "of a source file", pluralNumber(count)).arg(formats.number(count));
}

QString SpendingWords::licence(const QString &licence)
{
    return licence == u"Open Government Licence – Ontario"_s ? tr("Open Government Licence – Ontario") : licence;
}

QString SpendingWords::leftOut()
{
    return tr("left out", "lines that exist but that the tag does not count");
}

QString SpendingWords::unit(AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::Dollars: return tr("dollars");
    case AmountUnit::Thousands: return tr("thousands of dollars");
    case AmountUnit::Millions: return tr("millions of dollars");
    }
    Q_UNREACHABLE();
    return {};
}

QString SpendingWords::shown(Dimension dimension, qint64 shown, qint64 all, const Formats &formats)
{
    return tr("%1 of %2 shown", "3 of 24 ministries", pluralNumber(shown))
        .arg(formats.number(shown), counted(dimension, all, formats));
}

int SpendingWords::pluralNumber(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace acquis
