// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorcard.h"

#include "ui/vendors/vendorwords.h"
#include "ui/widgets/icon.h"

#include <QTextDocument>
#include <QUrl>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses { StandingStatus::Active, StandingStatus::Suspended, StandingStatus::Expired,
                                StandingStatus::Pending };

QUrl iconUrl(StandingStatus status)
{
    return QUrl(u"icon:"_s + VendorWords::statusIcon(status));
}

QString section(const QString &title, const QString &content)
{
    return u"<p style='margin-top:10px;margin-bottom:2px'><b>%1</b></p>%2"_s.arg(title.toHtmlEscaped(), content);
}

QString paragraph(const QString &text)
{
    return u"<p style='margin-top:0;margin-bottom:2px'>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

/// What nobody knows is said to be so, in a word.
QString cell(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.toHtmlEscaped();
}

} // namespace

VendorCard::VendorCard(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
}

QVariant VendorCard::loadResource(int, const QUrl &)
{
    return {};
}

void VendorCard::showNothing(const QString &sentence)
{
    setHtml(paragraph(sentence));
}

void VendorCard::addIcons()
{
    const int side = fontMetrics().height();
    for (const StandingStatus status : statuses) {
        const QIcon icon = themedIcon(VendorWords::statusIcon(status), m_theme.state(VendorWords::statusState(status)).text);
        document()->addResource(QTextDocument::ImageResource, iconUrl(status), icon.pixmap(side, side));
    }
}

QString VendorCard::table(const QStringList &headings, const QList<QStringList> &cells) const
{
    const QString line = m_theme.color(ColorToken::Border).name();
    QString html = u"<table width='99%' border='1' cellspacing='0' cellpadding='4' "
                   "style='border-collapse:collapse;border-color:%1;border-style:solid'><tr>"_s.arg(line);
    for (const QString &heading : headings)
        html += u"<th align='left' bgcolor='%1'>%2</th>"_s.arg(m_theme.color(ColorToken::Header).name(), heading.toHtmlEscaped());
    html += u"</tr>"_s;
    // Pre-wrapped: else the narrow space between groups of digits becomes one at which lines break.
    const QString opening = u"<td style='white-space:pre-wrap'>"_s;
    for (const QStringList &row : cells)
        html += u"<tr>%1%2</td></tr>"_s.arg(opening, row.join(u"</td>"_s + opening));
    return html + u"</table>"_s;
}

QString VendorCard::sizePart(const VendorWords &words, const Vendor &vendor, const VendorMeasure &measure) const
{
    const SizeRule rule(measure.sizes);
    const SizeAnswer answer = rule.judge(vendor.sizes, measure.day);
    QString html = u"<p style='margin-top:0;margin-bottom:2px'><b>%1</b> · %2</p>"_s.arg(
        words.size(measure.sizes, answer).toHtmlEscaped(),
        tr("by “%1”, from the figures below").arg(measure.sizes.name.of(words.language())).toHtmlEscaped());
    if (answer.doubt != SizeDoubt::None)
        html += paragraph(VendorWords::doubt(answer.doubt));
    if (vendor.sizes.isEmpty())
        return html;
    QList<QStringList> cells;
    const qsizetype holds = evidenceOn(vendor.sizes, measure.day);
    for (qsizetype i = 0; i < vendor.sizes.size(); ++i) {
        const SizeEvidence &one = vendor.sizes.at(i);
        const SizeAnswer then = rule.judge({ one }, one.asOf);
        const auto money = [&](const std::optional<Money> &amount) {
            return amount ? cell(tr("%1 %2", "amount, currency").arg(words.formats().amount(*amount), one.currency)) : cell({});
        };
        cells << QStringList { cell(i == holds ? tr("%1 (holds today)").arg(VendorWords::day(one.asOf))
                                               : VendorWords::day(one.asOf)),
                               one.employees ? cell(words.formats().number(*one.employees)) : cell({}), money(one.revenue),
                               cell(words.size(measure.sizes, then)), cell(one.source) };
    }
    return html + table({ tr("From"), tr("Employees"), tr("Revenue"), tr("Class"), tr("Evidence") }, cells);
}

QString VendorCard::standingPart(const VendorWords &words, const Vendor &vendor, QDate day) const
{
    if (vendor.standings.isEmpty())
        return paragraph(tr("No list of a government that was entered here names this vendor."));
    QList<QStringList> cells;
    for (const VendorStanding &one : vendor.standings) {
        const StandingStatus status = statusOn(one, day);
        QStringList arrangement { one.arrangement, one.category };
        arrangement.removeAll(QString());
        cells << QStringList { cell(VendorWords::jurisdiction(one.jurisdiction)),
                               cell(arrangement.join(u", "_s)),
                               u"<img src='%1' style='vertical-align:middle'> %2"_s.arg(
                                   iconUrl(status).toString(), VendorWords::status(status).toHtmlEscaped()),
                               cell(one.until.isValid() ? VendorWords::day(one.until) : tr("without end")),
                               one.ceiling ? cell(words.formats().money(*one.ceiling)) : cell({}),
                               cell(one.evidence) };
    }
    return table({ tr("Jurisdiction"), tr("Arrangement"), tr("Standing"), tr("Until"), tr("Ceiling"), tr("Evidence") }, cells);
}

void VendorCard::showVendor(const VendorWords &words, const Vendor &vendor, const VendorMeasure &measure)
{
    document()->clear();
    addIcons();
    QString html = u"<h3 style='margin-bottom:2px'>%1</h3>"_s.arg(displayName(vendor).toHtmlEscaped());
    QString place = VendorWords::place(vendor.place, vendor.country, vendor.province);
    if (!vendor.postalCode.isEmpty())
        place += u" · "_s + vendor.postalCode;
    html += paragraph(place);
    QList<QStringList> cells;
    for (const VendorName &name : vendor.names)
        cells << QStringList { cell(name.text), cell(VendorWords::nameKind(name.kind)) };
    html += section(tr("Names"), table({ tr("Name"), tr("Kind") }, cells));
    cells.clear();
    for (const VendorIdentifier &one : vendor.identifiers) {
        cells << QStringList { cell(VendorWords::identifierScheme(one.scheme)), cell((one.value + u' ' + one.account).trimmed()),
                               cell(one.proofEnds.isValid() ? VendorWords::day(one.proofEnds) : QString()), cell(one.evidence) };
    }
    html +=
        section(tr("Numbers"), cells.isEmpty() ? paragraph(tr("No number is known."))
                                               : table({ tr("Kind"), tr("Number"), tr("Proof ends"), tr("Evidence") }, cells));
    html += section(tr("Size class"), sizePart(words, vendor, measure));
    html += section(tr("Vendor of record standing"), standingPart(words, vendor, measure.day));
    cells.clear();
    for (const VendorCategory &one : vendor.categories)
        cells << QStringList { cell(VendorWords::categoryScheme(one.scheme)), cell(one.code),
                               cell(one.words.of(words.language())) };
    html += section(tr("What it offers"), cells.isEmpty() ? paragraph(tr("No category is known."))
                                                          : table({ tr("Scheme"), tr("Code"), tr("Words") }, cells));
    if (!vendor.contacts.isEmpty()) {
        cells.clear();
        for (const VendorContact &one : vendor.contacts)
            cells << QStringList { cell(one.name), cell(one.role), cell(one.email), cell(one.telephone) };
        html += section(tr("Contacts"), table({ tr("Person"), tr("Role"), tr("Email"), tr("Telephone") }, cells));
    }
    if (!vendor.notes.isEmpty())
        html += section(tr("Notes"), paragraph(vendor.notes));
    cells.clear();
    for (const VendorSource &one : vendor.sources)
        cells << QStringList { cell(one.name), cell(one.reference), cell(VendorWords::day(one.seenOn)) };
    html += section(tr("Sources"), cells.isEmpty() ? paragraph(tr("Entered by hand; no source is named."))
                                                   : table({ tr("Source"), tr("Line or number"), tr("Seen on") }, cells));
    setHtml(html);
}

} // namespace acquis
