// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/passportdocument.h"
#include "ui/vendors/vendorwords.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 6;
constexpr qsizetype mostLetters = 160; ///< of one text: a passport is one page

QString shortened(const QString &text)
{
    return text.size() <= mostLetters ? text : text.left(mostLetters - 1) + u'…';
}

QString row(const QString &name, const QString &value)
{
    return u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), shortened(value).toHtmlEscaped());
}

QString cells(const QStringList &texts, const QString &tag)
{
    QString html = u"<tr>"_s;
    for (const QString &text : texts)
        html += u"<%1 align='left'>%2</%1>"_s.arg(tag, text.isEmpty() ? u"–"_s : shortened(text).toHtmlEscaped());
    return html + u"</tr>"_s;
}

} // namespace

QString PassportHtml::jurisdiction(const QString &code) const
{
    const char *source = VendorWords::jurisdictionSource(code);
    return source ? shared(source) : code;
}

QString PassportHtml::status(StandingStatus status) const
{
    return shared(VendorWords::statusSource(status));
}

QString PassportHtml::scheme(const QString &scheme) const
{
    if (scheme == IdentifierScheme::businessNumber)
        return tr("Business number");
    return scheme == IdentifierScheme::quebecNumber ? tr("Quebec enterprise number") : scheme;
}

QString PassportHtml::recognition(const SeenStanding &seen) const
{
    switch (seen.recognition) {
    case Recognition::None: return tr("counts nowhere on this day");
    case Recognition::Held: return tr("held here");
    case Recognition::KnownElsewhere: return tr("known elsewhere, no rule counts it");
    case Recognition::Recognised: break;
    }
    QStringList sources { seen.rule.decidedBy, seen.rule.decision };
    sources.removeAll(QString());
    //: %1: category here; %2: who decided, reference of the decision
    return tr("recognised as “%1” by the rule of %2").arg(seen.rule.localCategory, sources.join(u", "_s));
}

QString PassportHtml::size(const VendorPassport &passport) const
{
    const auto &classes = passport.definition.classes;
    const auto one = std::ranges::find(classes, passport.size.code, &SizeClass::code);
    const QString definition = passport.definition.name.of(m_formats.language());
    if (one == classes.cend())
        return tr("Size not known by “%1”").arg(definition);
    //: %1: class; %2: definition
    QString text = tr("%1 by “%2”").arg(one->name.of(m_formats.language()), definition);
    const SizeEvidence &evidence = passport.size.evidence;
    QStringList figures;
    if (evidence.employees)
        figures << tr("%n employees", nullptr, int(*evidence.employees));
    if (evidence.revenue)
        figures << tr("revenue %1 %2", "amount, currency").arg(m_formats.amount(*evidence.revenue), evidence.currency);
    if (!figures.isEmpty())
        text += u"; "_s + figures.join(u", "_s);
    if (evidence.asOf.isValid())
        text += u"; "_s + tr("figures of %1", "day").arg(VendorWords::day(evidence.asOf));
    if (!evidence.source.isEmpty())
        text += u"; "_s + tr("evidence: %1").arg(shortened(evidence.source));
    return text;
}

QString PassportHtml::facts(const VendorPassport &passport) const
{
    QString html = u"<table cellspacing='0' cellpadding='1'>"_s;
    QStringList names;
    for (const VendorName &name : passport.otherNames)
        names << name.text;
    if (!names.isEmpty()) {
        QString text = names.mid(0, mostNames).join(u" · "_s);
        if (names.size() > mostNames)
            text += u" · "_s + tr("%n more", "names", int(names.size() - mostNames));
        html += row(tr("Other names"), text);
    }
    QStringList place { passport.place,
                        passport.country == "CA"_L1 || passport.country.isEmpty() ? jurisdiction(passport.province)
                                                                                  : passport.province,
                        passport.country == "CA"_L1 ? jurisdiction(passport.country) : passport.country };
    place.removeAll(QString());
    place.removeDuplicates();
    if (!place.isEmpty())
        html += row(tr("Place"), place.join(u", "_s));
    for (const VendorIdentifier &one : passport.identifiers)
        html += row(scheme(one.scheme), (one.value + u' ' + one.account).trimmed());
    html += row(tr("Size"), size(passport));
    for (const VendorContact &one : passport.contacts) {
        QStringList parts { one.name, one.role, one.email, one.telephone };
        parts.removeAll(QString());
        html += row(tr("Contact"), parts.join(u", "_s));
    }
    return html + u"</table>"_s;
}

QString PassportHtml::fileTitle(const VendorPassport &passport) const
{
    return tr("Vendor of record passport: %1").arg(passport.name);
}

QString PassportHtml::of(const VendorPassport &passport, qsizetype standings) const
{
    QString html =
        u"<p>%1</p><h1>%2</h1>"_s.arg(tr("Vendor of record passport").toHtmlEscaped(), shortened(passport.name).toHtmlEscaped());
    html += facts(passport);
    html += u"<h2>%1</h2>"_s.arg(
        //: %1: day; %2: government that asks
        tr("Standings on %1, as seen from %2").arg(VendorWords::day(passport.day), jurisdiction(passport.home)).toHtmlEscaped());
    if (passport.standings.isEmpty())
        html += u"<p>%1</p>"_s.arg(tr("No standing is known.").toHtmlEscaped());
    if (standings > 0) {
        html += u"<table width='100%' border='1' cellspacing='0' cellpadding='2' style='border-collapse:collapse'>"_s;
        html +=
            cells({ tr("Jurisdiction"), tr("Arrangement"), tr("Standing"), tr("Seen from here"), tr("Until"), tr("Evidence") },
                  u"th"_s);
        for (const SeenStanding &seen : passport.standings.first(standings)) {
            QStringList arrangement { seen.standing.arrangement, seen.standing.category };
            arrangement.removeAll(QString());
            html += cells({ jurisdiction(seen.standing.jurisdiction), arrangement.join(u", "_s), status(seen.status),
                            recognition(seen),
                            seen.standing.until.isValid() ? VendorWords::day(seen.standing.until) : tr("without end"),
                            seen.standing.evidence },
                          u"td"_s);
        }
        html += u"</table>"_s;
    }
    if (const qsizetype left = passport.standings.size() - standings; left > 0) {
        html += u"<p><b>%1</b></p>"_s.arg(
            tr("%n more standings are in the register, in Vendors, on the card of this vendor.", nullptr, int(left))
                .toHtmlEscaped());
    }
    //: %1: number of the vendor in the register; %2: of the last change of it
    return html
           + u"<p>%1</p>"_s.arg(
               tr("From the register of vendors, vendor %1, state %2. It states what the register knows on this day; "
                  "evidence decides.")
                   .arg(passport.vendor.value)
                   .arg(passport.revision)
                   .toHtmlEscaped());
}

} // namespace acquis
