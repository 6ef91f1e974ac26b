// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/overlay.h"

#include "core/base/money.h"
#include "core/rules/packreader.h"
#include "core/rules/packwriter.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

// Parts of the names that rows of the pack bear when they only fill a series.
constexpr QLatin1StringView below = ".below"_L1;
constexpr QLatin1StringView above = ".above"_L1;

const BilingualText &question()
{
    static const BilingualText words { u"What does the organisation ask beyond the rules above it?"_s,
                                       u"Que demande l’organisation de plus que les règles qui la dépassent?"_s };
    return words;
}

const BilingualText &silence()
{
    static const BilingualText words { u"The organisation says nothing of these values."_s,
                                       u"L’organisation ne dit rien de ces valeurs."_s };
    return words;
}

bool isClosing(OverlayKind kind)
{
    return kind == OverlayKind::LowerLimit || kind == OverlayKind::ClosedRoute;
}

QList<RuleDuty> dutiesOf(const OverlayRow &row)
{
    switch (row.kind) {
    case OverlayKind::Approval: return { { DutyKind::Approval, int(row.authority), row.text } };
    case OverlayKind::Quotes: return { { DutyKind::Quotes, row.quotes, row.text } };
    case OverlayKind::OwnForm: return { { DutyKind::Requirement, std::nullopt, row.text } };
    case OverlayKind::LowerLimit:
    case OverlayKind::ClosedRoute: break;
    }
    return {};
}

RuleSeries seriesOf(const OverlayRow &row, const Overlay &overlay)
{
    RuleSeries series;
    series.id = overlay.id + u'.' + row.id;
    series.question = question();
    series.layer = overlay.layer;
    series.subject.routes = row.routes;
    series.entities = overlay.entities;
    series.commodities = row.commodities;
    series.fromDate = row.validFrom;
    series.toDate = row.validTo;
    RuleRow said { series.id,
                   row.lower,
                   row.upper,
                   row.validFrom,
                   row.validTo,
                   isClosing(row.kind) ? Verdict::NotAllowed : Verdict::Silent,
                   dutiesOf(row),
                   row.text,
                   row.citation,
                   Confidence::Read,
                   row.verifiedOn,
                   {},
                   {} };
    RuleRow silent = said;
    silent.verdict = Verdict::Silent;
    silent.duties.clear();
    silent.text = silence();
    if (said.lower > 0) {
        silent.id = series.id + below;
        silent.lower = 0;
        silent.upper = said.lower;
        series.rows << silent;
    }
    series.rows << said;
    if (said.upper != RuleRow::noLimit) {
        silent.id = series.id + above;
        silent.lower = said.upper;
        silent.upper = RuleRow::noLimit;
        series.rows << silent;
    }
    return series;
}

/// The row of a series that says something: it bears the name of its series.
const RuleRow *saidBy(const RuleSeries &series)
{
    const auto said = std::ranges::find(series.rows, series.id, &RuleRow::id);
    return said == series.rows.end() ? nullptr : &*said;
}

OverlayKind kindOf(const RuleRow &said)
{
    if (said.verdict == Verdict::NotAllowed)
        return said.lower > 0 ? OverlayKind::LowerLimit : OverlayKind::ClosedRoute;
    switch (said.duties.isEmpty() ? DutyKind::Requirement : said.duties.first().kind) {
    case DutyKind::Approval: return OverlayKind::Approval;
    case DutyKind::Quotes: return OverlayKind::Quotes;
    default: return OverlayKind::OwnForm;
    }
}

/// What the series seems to say; whether it says just that is seen when it is written again.
OverlayRow readRow(const RuleSeries &series, const RuleRow &said, const QString &packId)
{
    OverlayRow row;
    row.id = series.id.startsWith(packId + u'.') ? series.id.mid(packId.size() + 1) : series.id;
    row.kind = kindOf(said);
    row.routes = series.subject.routes;
    row.commodities = series.commodities;
    row.lower = said.lower;
    row.upper = said.upper;
    row.validFrom = said.validFrom;
    row.validTo = said.validTo;
    const int value = said.duties.isEmpty() ? 0 : said.duties.first().value.value_or(0);
    if (row.kind == OverlayKind::Approval)
        row.authority = Authority(value);
    if (row.kind == OverlayKind::Quotes)
        row.quotes = value;
    row.text = said.text;
    row.citation = said.citation;
    row.verifiedOn = said.verifiedOn;
    return row;
}

} // namespace

RulePack packOf(const Overlay &overlay)
{
    RulePack pack;
    pack.id = overlay.id;
    pack.version = overlay.version;
    pack.jurisdiction = overlay.jurisdiction;
    pack.name = overlay.name;
    pack.validFrom = overlay.validFrom;
    pack.tax = overlay.tax;
    for (const OverlayRow &row : overlay.rows)
        pack.series << seriesOf(row, overlay);
    return pack;
}

std::expected<Overlay, QList<PackFinding>> overlayOf(const RulePack &pack)
{
    PackReport report({});
    Overlay overlay { pack.id, pack.version, pack.name, {}, pack.jurisdiction, {}, pack.tax, pack.validFrom, {} };
    if (!pack.series.isEmpty()) {
        overlay.layer = pack.series.first().layer;
        overlay.entities = pack.series.first().entities;
    }
    for (const RuleSeries &series : pack.series) {
        if (const RuleRow *said = saidBy(series))
            overlay.rows << readRow(series, *said, pack.id);
        else
            report.add(PackFault::NotAnOverlay, series.id, u"rows"_s);
    }
    if (overlay.layer != RuleLayer::Ministry && overlay.layer != RuleLayer::Organisation)
        report.add(PackFault::NotAnOverlay, pack.series.value(0).id, u"layer"_s, codeOf(overlay.layer));
    if (!report.isClean())
        return std::unexpected(report.findings());
    // An overlay is what its pack says and nothing else: whatever would be lost is told, not lost.
    RulePack again = packOf(overlay);
    for (qsizetype i = 0; i < again.series.size(); ++i) {
        if (again.series[i] != pack.series[i])
            report.add(PackFault::NotAnOverlay, pack.series[i].id, {});
    }
    again.series = pack.series;
    if (again != pack)
        report.add(PackFault::NotAnOverlay, {}, pack.steps.isEmpty() ? u"valid-to"_s : u"steps"_s);
    if (!report.isClean())
        return std::unexpected(report.findings());
    return overlay;
}

QList<PackFinding> overlayFindings(const Overlay &overlay)
{
    PackReport report({});
    const RulePack pack = packOf(overlay);
    for (const PackFinding &finding : organisationFindings(pack, {}))
        report.add(finding.fault, finding.row, finding.member, finding.value);
    for (const OverlayRow &row : overlay.rows) {
        const QString name = overlay.id + u'.' + row.id;
        // What a person leaves open in a form, and a pack could say in another way.
        if (row.kind == OverlayKind::LowerLimit && row.lower <= 0)
            report.add(PackFault::OutOfRange, name, u"lower"_s, Money::fromCents(row.lower).toString());
        if (row.kind == OverlayKind::ClosedRoute && row.lower != 0)
            report.add(PackFault::OutOfRange, name, u"lower"_s, Money::fromCents(row.lower).toString());
        if (isClosing(row.kind) && row.upper != RuleRow::noLimit)
            report.add(PackFault::OutOfRange, name, u"upper"_s, Money::fromCents(row.upper).toString());
        if (row.kind == OverlayKind::Quotes && row.quotes < 1)
            report.add(PackFault::OutOfRange, name, u"duties/1/value"_s, QString::number(row.quotes));
    }
    const PackResult read = parsePack(writePack(pack));
    if (!read) {
        for (const PackFinding &finding : read.error())
            report.add(finding.fault, finding.row, finding.member, finding.value);
    }
    return report.findings();
}

QString rowOf(const Overlay &overlay, const QString &nameInPack)
{
    QString name = nameInPack.startsWith(overlay.id + u'.') ? nameInPack.mid(overlay.id.size() + 1) : nameInPack;
    for (const QLatin1StringView end : { QLatin1StringView(), below, above }) {
        const QString row = name.endsWith(end) ? name.chopped(end.size()) : name;
        if (std::ranges::find(overlay.rows, row, &OverlayRow::id) != overlay.rows.end())
            return row;
    }
    // A row whose own name is refused is found by its place: "series/2".
    static constexpr QLatin1StringView place = "series/"_L1;
    const qsizetype number = name.startsWith(place) ? name.mid(place.size()).section(u'/', 0, 0).toInt() : 0;
    return number > 0 ? overlay.rows.value(number - 1).id : QString();
}

QList<PackFinding> organisationFindings(const RulePack &pack, const QList<RulePack> &shipped)
{
    PackReport report({});
    if (pack.jurisdiction == Jurisdiction::Any)
        report.add(PackFault::ConditionDoesNotFit, {}, u"jurisdiction"_s, codeOf(pack.jurisdiction));
    if (std::ranges::find(shipped, pack.id, &RulePack::id) != shipped.end())
        report.add(PackFault::DuplicateId, {}, u"pack"_s, pack.id);
    for (const RuleSeries &series : pack.series) {
        if (series.layer != RuleLayer::Ministry && series.layer != RuleLayer::Organisation)
            report.add(PackFault::WrongLayer, series.id, u"layer"_s, codeOf(series.layer));
    }
    return report.findings();
}

} // namespace acquis
