// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorhtml.h"

#include "ui/widgets/icon.h"

#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct StateIcon
{
    const char *icon;
    StateToken state;
};
constexpr std::array stateIcons { StateIcon { "ok", StateToken::Ok },        StateIcon { "warning", StateToken::Warning },
                                  StateIcon { "dash", StateToken::Neutral }, StateIcon { "clock", StateToken::Info },
                                  StateIcon { "vendors", StateToken::Info }, StateIcon { "help", StateToken::Neutral } };

/// What nobody knows is said to be so, in a sign.
QString cell(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.toHtmlEscaped();
}

QString joined(QStringList parts, const QString &with = u", "_s)
{
    parts.removeAll(QString());
    return parts.join(with);
}

} // namespace

void VendorHtml::addIcons(QTextDocument &document, int side) const
{
    for (const auto &[icon, state] : stateIcons) {
        const QString name = QString::fromLatin1(icon);
        document.addResource(QTextDocument::ImageResource, QUrl(u"icon:"_s + name),
                             themedIcon(name, m_theme.state(state).text).pixmap(side, side));
    }
}

QString VendorHtml::paragraph(const QString &text)
{
    return u"<p style='margin-top:0;margin-bottom:4px'>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString VendorHtml::section(const QString &title, const QString &content) const
{
    return u"<p style='margin-top:12px;margin-bottom:4px'><b>%1</b></p>%2"_s.arg(title.toHtmlEscaped(), content);
}

QString VendorHtml::link(const QString &address, const QString &text) const
{
    return u"<a href='%1' style='color:%2'>%3</a>"_s.arg(address, m_theme.color(ColorToken::Accent).name(), text.toHtmlEscaped());
}

QString VendorHtml::badge(const QString &icon, StateToken state, const QString &text) const
{
    const StateColors colors = m_theme.state(state);
    // The narrow spaces at both ends are the room within the badge.
    return u"<img src='icon:%1' style='vertical-align:middle'>&nbsp;"
           "<span style='background-color:%2;color:%3'>&#8239;%4&#8239;</span>"_s.arg(icon, colors.ground.name(),
                                                                                      colors.text.name(), text.toHtmlEscaped());
}

QString VendorHtml::table(const QStringList &headings, const QList<QStringList> &cells) const
{
    QString html = u"<table width='99%' border='1' cellspacing='0' cellpadding='4' "
                   "style='border-collapse:collapse;border-color:%1;border-style:solid'><tr>"_s.arg(
                       m_theme.color(ColorToken::Border).name());
    for (const QString &heading : headings)
        html += u"<th align='left' bgcolor='%1' style='white-space:nowrap'>%2</th>"_s.arg(
            m_theme.color(ColorToken::Header).name(), heading.toHtmlEscaped());
    html += u"</tr>"_s;
    // Pre-wrapped: else the narrow space between groups of digits becomes one at which lines break.
    const QString opening = u"<td style='white-space:pre-wrap'>"_s;
    for (const QStringList &row : cells)
        html += u"<tr>%1%2</td></tr>"_s.arg(opening, row.join(u"</td>"_s + opening));
    return html + u"</table>"_s;
}

QString VendorHtml::band(const SizeClass &one) const
{
    if (one.code.isEmpty() || !one.code.front().isDigit())
        return one.name.of(m_words.language()).toLower();
    // "1000-1499", "5000+"
    QStringList figures;
    for (const QString &figure : one.code.split(u'-'))
        figures << m_words.formats().number(figure.chopped(figure.endsWith(u'+') ? 1 : 0).toLongLong());
    return one.code.endsWith(u'+') ? tr("%1 and more", "employees").arg(figures.first()) : figures.join(u'–');
}

QString VendorHtml::bands(const Vendor &vendor, const VendorMeasure &measure) const
{
    if (measure.bands.classes.isEmpty())
        return {};
    const qsizetype own = SizeRule(measure.bands).judge(vendor.sizes, measure.day).position;
    QStringList parts;
    for (qsizetype i = 0; i < measure.bands.classes.size(); ++i) {
        const QString name = band(measure.bands.classes.at(i)).toHtmlEscaped();
        parts << (i == own ? u"<b>▸ %1</b>"_s.arg(tr("%1: this vendor", "band of sizes").arg(name)) : name);
    }
    const QString unknown = tr("unknown").toHtmlEscaped();
    parts << (own < 0 ? u"<b>▸ %1</b>"_s.arg(tr("%1: this vendor", "band of sizes").arg(unknown)) : unknown);
    return u"<p style='margin-top:2px;margin-bottom:6px;white-space:pre-wrap'>%1</p>"_s.arg(
        tr("Bands of the study, in employees: %1").arg(parts.join(u" · "_s)));
}

QString VendorHtml::sizes(const Vendor &vendor, const VendorMeasure &measure) const
{
    const SizeRule rule(measure.sizes, measure.microBelow);
    const SizeAnswer answer = rule.judge(vendor.sizes, measure.day);
    const qsizetype holds = evidenceOn(vendor.sizes, measure.day);
    QStringList facts { tr("by “%1”, from the figures below").arg(measure.sizes.name.of(m_words.language())) };
    if (answer.basis != SizeBasis::None)
        facts << VendorWords::basis(answer.basis);
    if (!measure.sizes.microChoices.isEmpty())
        facts << tr("micro: fewer than %1 employees").arg(m_words.formats().number(rule.microBelow()));
    const bool isKnown = answer.position >= 0;
    QString html = u"<p style='margin-top:0;margin-bottom:4px'>%1 · %2</p>"_s.arg(
        badge(isKnown ? u"vendors"_s : u"help"_s, isKnown ? StateToken::Info : StateToken::Neutral,
              m_words.size(measure.sizes, answer)),
        facts.join(u", "_s).toHtmlEscaped());
    if (answer.doubt != SizeDoubt::None)
        html += paragraph(VendorWords::doubt(answer.doubt));
    html += bands(vendor, measure);
    QList<QStringList> cells;
    for (qsizetype i = 0; i < vendor.sizes.size(); ++i) {
        const SizeEvidence &one = vendor.sizes.at(i);
        const SizeAnswer then = rule.judge({ one }, one.asOf);
        const auto money = [&](const std::optional<Money> &amount) {
            return amount ? cell(tr("%1 %2", "amount, currency").arg(m_words.formats().amount(*amount), one.currency)) : cell({});
        };
        QString figures = money(one.revenue);
        if (one.balance)
            figures += u"<br>"_s + tr("balance sheet %1", "amount").arg(money(one.balance));
        cells << QStringList { cell(i == holds ? tr("%1 (holds today)").arg(VendorWords::day(one.asOf))
                                               : VendorWords::day(one.asOf)),
                               one.employees ? cell(m_words.formats().number(*one.employees)) : cell({}), figures,
                               cell(m_words.size(measure.sizes, then)), cell(one.source) };
    }
    return cells.isEmpty() ? html
                           : html + table({ tr("From"), tr("Employees"), tr("Revenue"), tr("Class"), tr("Evidence") }, cells);
}

QString VendorHtml::standings(const VendorFacts &facts, QDate day, const QString &home) const
{
    if (facts.whole.vendor.standings.isEmpty())
        return paragraph(tr("No list of a government that was entered here names this vendor."));
    QList<QStringList> cells;
    for (const SeenStanding &seen : seenStandings(facts.whole.vendor.standings, facts.rules, home, day)) {
        const VendorStanding &one = seen.standing;
        QString arrangement = joined({ one.arrangement, one.category });
        if (one.ceiling)
            arrangement = joined({ arrangement, tr("up to %1").arg(m_words.formats().money(*one.ceiling)) });
        cells << QStringList {
            cell(VendorWords::jurisdiction(one.jurisdiction)), cell(arrangement),
            badge(VendorWords::statusIcon(seen, day), VendorWords::statusState(seen, day), VendorWords::status(seen, day))
                + u"<br>"_s
                + (one.until.isValid() ? tr("until %1", "day").arg(VendorWords::day(one.until)) : tr("without end"))
                      .toHtmlEscaped(),
            cell(VendorWords::recognition(seen)), cell(one.evidence)
        };
    }
    return table({ tr("Jurisdiction"), tr("Arrangement"), tr("Standing"), tr("For us"), tr("Evidence") }, cells);
}

QString VendorHtml::offer(const Vendor &vendor) const
{
    if (vendor.categories.isEmpty())
        return paragraph(tr("No category is known."));
    QList<QStringList> cells;
    for (const VendorCategory &one : vendor.categories)
        cells << QStringList { cell(VendorWords::categoryScheme(one.scheme)), cell(one.code),
                               cell(one.words.of(m_words.language())) };
    return table({ tr("Scheme"), tr("Code"), tr("Words") }, cells);
}

QString VendorHtml::people(const Vendor &vendor) const
{
    QString html;
    QList<QStringList> cells;
    for (const OwnershipAttribute &one : vendor.ownership) {
        cells << QStringList { cell(VendorWords::ownership(one.attribute)),
                               cell(one.from.isValid() ? VendorWords::day(one.from) : QString()),
                               cell(one.until.isValid() ? VendorWords::day(one.until) : tr("without end")), cell(one.evidence) };
    }
    if (!cells.isEmpty())
        html += section(tr("Ownership"), table({ tr("Attribute"), tr("From"), tr("Until"), tr("Evidence") }, cells));
    cells.clear();
    for (const StaffCount &one : vendor.staff) {
        cells << QStringList { cell(VendorWords::region(one.region.section(u'-', 0, 0), one.region.section(u'-', 1))),
                               cell(m_words.formats().number(one.fullTime)), cell(VendorWords::day(one.asOf)), cell(one.source) };
    }
    const QString headquarters = VendorWords::region(vendor.headquartersCountry, vendor.headquartersProvince);
    QString places;
    if (!headquarters.isEmpty())
        places = paragraph(tr("Headquarters: %1").arg(headquarters));
    if (!cells.isEmpty())
        places += table({ tr("Region"), tr("Full-time staff"), tr("On"), tr("Evidence") }, cells);
    return places.isEmpty() ? html : html + section(tr("Where its people are"), places);
}

QString VendorHtml::spent(const QList<VendorYear> &years) const
{
    if (years.isEmpty())
        return {};
    const Formats &formats = m_words.formats();
    const bool severalKinds = years.first().kind != years.last().kind;
    const auto bold = [](const QString &text) { return u"<b>%1</b>"_s.arg(text.toHtmlEscaped()); };
    QList<QStringList> cells;
    // A kind after the other, each with a total of its own.
    for (auto first = years.cbegin(); first != years.cend();) {
        const auto last = std::find_if(first, years.cend(), [&](const VendorYear &one) { return one.kind != first->kind; });
        const QString kind = first->kind.en.isEmpty() ? tr("Kind not known") : first->kind.of(formats.language());
        qint64 cents = 0;
        qint64 lines = 0;
        for (auto one = first; one != last; ++one) {
            const QString year = one->year > 0 ? formats.fiscalYear(FiscalYear(one->year)) : tr("Year not known");
            cells << QStringList { cell(severalKinds ? tr("%1, %2", "fiscal year, kind of amounts").arg(year, kind) : year),
                                   cell(formats.money(one->amount)), cell(formats.number(one->lines)) };
            cents += one->amount.cents();
            lines += one->lines;
        }
        cells << QStringList { bold(severalKinds ? tr("Total, %1", "kind of amounts").arg(kind) : tr("Total")),
                               bold(formats.money(Money::fromCents(cents))), bold(formats.number(lines)) };
        first = last;
    }
    return section(tr("Our spending with this vendor"), table({ tr("Fiscal year"), tr("Amount"), tr("Lines") }, cells));
}

QString VendorHtml::ties(const VendorTies &ties) const
{
    QStringList lines;
    const auto links = [this](const QList<VendorTies::Named> &ones) {
        QStringList all;
        for (const VendorTies::Named &one : ones)
            all << link(u"vendor:%1"_s.arg(one.id.value), one.name);
        return all.join(u", "_s);
    };
    if (!ties.parent.isEmpty())
        lines << tr("Parent: %1").toHtmlEscaped().arg(links(ties.parent));
    if (!ties.subsidiaries.isEmpty())
        lines << tr("Subsidiaries: %1").toHtmlEscaped().arg(links(ties.subsidiaries));
    if (!ties.members.isEmpty())
        lines << tr("Members of the consortium: %1").toHtmlEscaped().arg(links(ties.members));
    const auto reason = [](const QString &text) { return text.isEmpty() ? QString() : u" ("_s + text.toHtmlEscaped() + u')'; };
    for (const VendorTies::Merged &one : ties.merged) {
        lines << tr("Merged from “%1”").arg(one.name).toHtmlEscaped() + reason(one.reason) + u" · "_s
                     + link(u"undo-merge:%1"_s.arg(one.id.value), tr("Undo the merge of “%1”").arg(one.name));
    }
    for (const VendorTies::Different &one : ties.different) {
        lines << tr("Found different from “%1”").arg(one.name).toHtmlEscaped() + reason(one.reason) + u" · "_s
                     + link(u"undo-different:%1-%2"_s.arg(one.one.value).arg(one.other.value),
                            tr("Undo the finding about “%1”").arg(one.name));
    }
    QString html;
    for (const QString &line : std::as_const(lines))
        html += u"<p style='margin-top:0;margin-bottom:4px'>%1</p>"_s.arg(line);
    return html.isEmpty() ? html : section(tr("Related firms"), html);
}

QString VendorHtml::overview(const VendorFacts &facts, const VendorMeasure &measure, const QString &home,
                             const QList<VendorYear> &spending) const
{
    const Vendor &vendor = facts.whole.vendor;
    QString html = section(tr("Size class"), sizes(vendor, measure));
    html += section(tr("Vendor of record standing"), standings(facts, measure.day, home));
    html += spent(spending);
    html += section(tr("What it offers"), offer(vendor));
    html += ties(facts.ties);
    html += people(vendor);
    if (!vendor.notes.isEmpty())
        html += section(tr("Notes"), paragraph(vendor.notes));
    return html;
}

QString VendorHtml::names(const Vendor &vendor) const
{
    QList<QStringList> cells;
    for (const VendorName &name : vendor.names)
        cells << QStringList { cell(name.text), cell(VendorWords::nameKind(name.kind)) };
    QString html = section(tr("Names"), table({ tr("Name"), tr("Kind") }, cells));
    cells.clear();
    for (const VendorIdentifier &one : vendor.identifiers) {
        cells << QStringList { cell(VendorWords::identifierScheme(one.scheme)), cell((one.value + u' ' + one.account).trimmed()),
                               cell(one.proofEnds.isValid() ? VendorWords::day(one.proofEnds) : QString()), cell(one.evidence) };
    }
    html +=
        section(tr("Numbers"), cells.isEmpty() ? paragraph(tr("No number is known."))
                                               : table({ tr("Kind"), tr("Number"), tr("Proof ends"), tr("Evidence") }, cells));
    cells.clear();
    for (const VendorSource &one : vendor.sources)
        cells << QStringList { cell(one.name), cell(one.reference), cell(VendorWords::day(one.seenOn)) };
    return html
           + section(tr("Sources"), cells.isEmpty() ? paragraph(tr("Entered by hand; no source is named."))
                                                    : table({ tr("Source"), tr("Line or number"), tr("Seen on") }, cells));
}

QString VendorHtml::contacts(const Vendor &vendor) const
{
    if (vendor.contacts.isEmpty())
        return paragraph(tr("No contact is kept. Contacts are personal data: enter them only when you need them."));
    QList<QStringList> cells;
    for (const VendorContact &one : vendor.contacts)
        cells << QStringList { cell(one.name), cell(one.role), cell(one.email), cell(one.telephone) };
    return table({ tr("Person"), tr("Role"), tr("Email"), tr("Telephone") }, cells);
}

} // namespace acquis
