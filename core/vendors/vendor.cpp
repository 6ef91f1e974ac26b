// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendor.h"

#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Characters that change the order in which their neighbours are read: a name could look like another one.
bool overridesDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

bool isUnassignable(const QString &text, qsizetype position)
{
    const QChar c = text.at(position);
    if (c.isHighSurrogate())
        return position + 1 >= text.size() || !text.at(position + 1).isLowSurrogate()
               || QChar::isNonCharacter(QChar::surrogateToUcs4(c, text.at(position + 1)));
    if (c.isLowSurrogate())
        return position == 0 || !text.at(position - 1).isHighSurrogate();
    return QChar::isNonCharacter(char32_t(c.unicode()));
}

std::optional<VendorFault> textFault(const QString &text, qsizetype longest, bool mayHaveLines)
{
    if (text.size() > longest)
        return VendorFault::TextTooLong;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (overridesDirection(c))
            return VendorFault::DirectionOverride;
        const bool isLine = c == u'\n' || c == u'\t' || c == u'\u2028' || c == u'\u2029';
        const bool isControl = c.category() == QChar::Other_Control || isLine;
        if ((isControl && !(mayHaveLines && isLine)) || isUnassignable(text, i))
            return VendorFault::ControlCharacter;
    }
    return std::nullopt;
}

/// Collects findings, one for each field and position.
class Inspection
{
public:
    void at(const QString &field, qsizetype position = 0)
    {
        m_field = field;
        m_position = position;
    }
    void report(VendorFault fault) { m_findings << VendorFinding { fault, m_field, m_position }; }
    void expect(bool fine, VendorFault fault)
    {
        if (!fine)
            report(fault);
    }
    void line(const QString &text, qsizetype longest = longestVendorText)
    {
        if (const auto fault = lineFault(text, longest))
            report(*fault);
    }
    void period(QDate from, QDate until)
    {
        expect(!from.isValid() || !until.isValid() || from <= until, VendorFault::EndBeforeStart);
    }
    void code(const QString &text, const QRegularExpression &shape)
    {
        expect(text.isEmpty() || shape.match(text).hasMatch(), VendorFault::MalformedCode);
    }
    [[nodiscard]] const QList<VendorFinding> &findings() const { return m_findings; }

private:
    QString m_field;
    qsizetype m_position = 0;
    QList<VendorFinding> m_findings;
};

const QRegularExpression &wordShape()
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9-]{0,59}$"_s);
    return shape;
}

const QRegularExpression &countryShape()
{
    static const QRegularExpression shape(u"^[A-Z]{2}$"_s);
    return shape;
}

const QRegularExpression &provinceShape()
{
    static const QRegularExpression shape(u"^[A-Z0-9]{1,3}$"_s);
    return shape;
}

const QRegularExpression &categoryShape(CategoryScheme scheme)
{
    static const QRegularExpression naics(u"^[0-9]{2,6}$"_s);
    static const QRegularExpression unspsc(u"^([0-9]{2}){1,5}$"_s);
    static const QRegularExpression gsin(u"^[A-Z0-9]{1,10}$"_s);
    static const QRegularExpression none(u"^$"_s);
    switch (scheme) {
    case CategoryScheme::Naics: return naics;
    case CategoryScheme::Unspsc: return unspsc;
    case CategoryScheme::Gsin: return gsin;
    case CategoryScheme::FreeWords: return none;
    }
    Q_UNREACHABLE();
}

void inspectNames(const Vendor &vendor, Inspection &inspection)
{
    inspection.at(u"names"_s);
    inspection.expect(!vendor.names.isEmpty(), VendorFault::NameMissing);
    for (qsizetype i = 0; i < vendor.names.size(); ++i) {
        inspection.at(u"names"_s, i);
        inspection.expect(!vendor.names.at(i).text.trimmed().isEmpty(), VendorFault::NameMissing);
        inspection.line(vendor.names.at(i).text, longestVendorName);
    }
}

void inspectIdentifiers(const Vendor &vendor, Inspection &inspection)
{
    QSet<std::pair<QString, QString>> seen;
    for (qsizetype i = 0; i < vendor.identifiers.size(); ++i) {
        inspection.at(u"identifiers"_s, i);
        const VendorIdentifier &one = vendor.identifiers.at(i);
        const auto read = readIdentifier(one.scheme, one.value + one.account);
        if (!read)
            inspection.report(vendorFault(read.error()).value_or(VendorFault::MalformedIdentifier));
        else // kept only as it is read, or two spellings of one number could be held twice
            inspection.expect(read->value == one.value && read->account == one.account, VendorFault::MalformedIdentifier);
        inspection.line(one.value);
        inspection.line(one.evidence);
        inspection.period(one.provenOn, one.proofEnds);
        const std::pair key { one.scheme, one.value };
        inspection.expect(!seen.contains(key), VendorFault::IdentifierTwice);
        seen.insert(key);
    }
}

void inspectPlaces(const Vendor &vendor, Inspection &inspection)
{
    inspection.at(u"country"_s);
    inspection.code(vendor.country, countryShape());
    inspection.at(u"province"_s);
    inspection.code(vendor.province, provinceShape());
    inspection.at(u"place"_s);
    inspection.line(vendor.place);
    inspection.at(u"postal-code"_s);
    inspection.line(vendor.postalCode, 20);
    inspection.at(u"headquarters-country"_s);
    inspection.code(vendor.headquartersCountry, countryShape());
    inspection.at(u"headquarters-province"_s);
    inspection.code(vendor.headquartersProvince, provinceShape());
    static const QRegularExpression regionShape(u"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"_s);
    for (qsizetype i = 0; i < vendor.staff.size(); ++i) {
        const StaffCount &one = vendor.staff.at(i);
        inspection.at(u"staff"_s, i);
        inspection.expect(regionShape.match(one.region).hasMatch(), VendorFault::MalformedCode);
        inspection.expect(one.fullTime >= 0, VendorFault::NegativeFigure);
        inspection.expect(one.asOf.isValid(), VendorFault::DateMissing);
        inspection.line(one.source);
    }
}

void inspectOffer(const Vendor &vendor, Inspection &inspection)
{
    for (qsizetype i = 0; i < vendor.ownership.size(); ++i) {
        const OwnershipAttribute &one = vendor.ownership.at(i);
        inspection.at(u"ownership"_s, i);
        inspection.expect(wordShape().match(one.attribute).hasMatch(), VendorFault::MalformedCode);
        inspection.line(one.evidence);
        inspection.period(one.from, one.until);
    }
    for (qsizetype i = 0; i < vendor.categories.size(); ++i) {
        const VendorCategory &one = vendor.categories.at(i);
        inspection.at(u"categories"_s, i);
        inspection.expect(categoryShape(one.scheme).match(one.code).hasMatch(), VendorFault::MalformedCode);
        inspection.expect(!one.code.isEmpty() || !one.words.isEmpty(), VendorFault::MalformedCode);
        inspection.line(one.words.en);
        inspection.line(one.words.fr);
    }
    for (qsizetype i = 0; i < vendor.contacts.size(); ++i) {
        inspection.at(u"contacts"_s, i);
        const VendorContact &one = vendor.contacts.at(i);
        for (const QString *text : { &one.name, &one.role, &one.email, &one.telephone })
            inspection.line(*text);
    }
    inspection.at(u"notes"_s);
    if (const auto fault = textFault(vendor.notes, longestVendorNotes, true))
        inspection.report(*fault);
    for (qsizetype i = 0; i < vendor.sources.size(); ++i) {
        inspection.at(u"sources"_s, i);
        inspection.line(vendor.sources.at(i).name);
        inspection.line(vendor.sources.at(i).reference);
    }
}

void inspectEvidence(const Vendor &vendor, Inspection &inspection)
{
    static const QRegularExpression currencyShape(u"^[A-Z]{3}$"_s);
    static const QRegularExpression jurisdictionShape(u"^[A-Z]{2}(-[A-Z0-9]{1,40})*$"_s);
    for (qsizetype i = 0; i < vendor.sizes.size(); ++i) {
        const SizeEvidence &one = vendor.sizes.at(i);
        inspection.at(u"sizes"_s, i);
        inspection.expect(one.asOf.isValid(), VendorFault::DateMissing);
        inspection.expect(one.employees.value_or(0) >= 0 && !one.revenue.value_or(Money()).isNegative()
                              && !one.balance.value_or(Money()).isNegative(),
                          VendorFault::NegativeFigure);
        const bool needsCurrency = one.revenue || one.balance;
        inspection.expect(currencyShape.match(one.currency).hasMatch() || (one.currency.isEmpty() && !needsCurrency),
                          VendorFault::MalformedCode);
        inspection.line(one.source);
    }
    for (qsizetype i = 0; i < vendor.standings.size(); ++i) {
        const VendorStanding &one = vendor.standings.at(i);
        inspection.at(u"standings"_s, i);
        inspection.expect(jurisdictionShape.match(one.jurisdiction).hasMatch(), VendorFault::MalformedCode);
        inspection.expect(!one.ceiling.value_or(Money()).isNegative(), VendorFault::NegativeFigure);
        inspection.period(one.from, one.until);
        for (const QString *text : { &one.arrangement, &one.category, &one.evidence })
            inspection.line(*text);
    }
}

} // namespace

QString displayName(const Vendor &vendor)
{
    for (const VendorName &name : vendor.names) {
        if (name.kind == NameKind::Legal)
            return name.text;
    }
    return vendor.names.isEmpty() ? QString() : vendor.names.first().text;
}

QList<VendorFinding> vendorFindings(const Vendor &vendor)
{
    Inspection inspection;
    inspectNames(vendor, inspection);
    inspectIdentifiers(vendor, inspection);
    inspectPlaces(vendor, inspection);
    inspectOffer(vendor, inspection);
    inspectEvidence(vendor, inspection);
    return inspection.findings();
}

std::optional<VendorFault> lineFault(const QString &text, qsizetype longest)
{
    return textFault(text, longest, false);
}

} // namespace acquis
