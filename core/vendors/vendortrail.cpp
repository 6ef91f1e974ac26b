// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendortrail.h"

#include "core/vendors/storedvalues.h"

#include <QJsonArray>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString figure(std::optional<qint64> number)
{
    return number ? QString::number(*number) : u"?"_s;
}

QString amount(std::optional<Money> money)
{
    return money ? money->toString() : u"?"_s;
}

QString days(QDate from, QDate until)
{
    return u"%1/%2"_s.arg(dateText(from), dateText(until));
}

QString said(const VendorName &one)
{
    return u"%1 (%2)"_s.arg(one.text, wordOf(nameKindWords, one.kind));
}

QString said(const VendorIdentifier &one)
{
    return QStringList { one.scheme, one.value + one.account, days(one.provenOn, one.proofEnds), one.evidence }
        .join(u' ')
        .trimmed();
}

QString said(const StaffCount &one)
{
    return u"%1 %2 on %3, %4"_s.arg(one.region, QString::number(one.fullTime), dateText(one.asOf), one.source);
}

QString said(const OwnershipAttribute &one)
{
    return u"%1 %2, %3"_s.arg(one.attribute, days(one.from, one.until), one.evidence);
}

QString said(const VendorCategory &one)
{
    return u"%1 %2 %3 / %4"_s.arg(wordOf(categorySchemeWords, one.scheme), one.code, one.words.en, one.words.fr);
}

QString said(const VendorSource &one)
{
    return u"%1 %2 %3"_s.arg(one.name, one.reference, dateText(one.seenOn));
}

QString said(const SizeEvidence &one)
{
    return u"%1: %2 employees, %3 %6, balance %4, %5"_s.arg(dateText(one.asOf), figure(one.employees), amount(one.revenue),
                                                            amount(one.balance), one.source, one.currency);
}

QString said(const VendorStanding &one)
{
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(one.jurisdiction, one.arrangement, one.category, amount(one.ceiling),
                                         days(one.from, one.until), wordOf(standingStatusWords, one.status), one.evidence);
}

QString said(VendorId one)
{
    return one.isValid() ? trailRecord(one) : QString();
}

QString said(const QString &text)
{
    return text;
}

template <typename T>
QString said(const QList<T> &list)
{
    QStringList parts;
    for (const T &one : list)
        parts << said(one);
    return parts.join(u" | "_s);
}

/// As a value of the trail; nothing where nothing is said.
template <typename T>
QJsonValue valueOf(const T &one)
{
    const QString text = said(one);
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

template <typename T>
QJsonValue valueOf(const QList<T> &list)
{
    QJsonArray parts;
    for (const T &one : list)
        parts << said(one);
    return parts.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(parts);
}

/// What takes the place of a person's notes.
QString notesSign(const QString &notes)
{
    return notes.isEmpty() ? QString() : u"…"_s;
}

/// Calls \p note with the name of each field that differs, and what it was and is. Contacts are given as their number, notes
/// as a sign that there are some.
template <typename Note>
void eachDifference(const Vendor &before, const Vendor &after, Note note)
{
    const auto compare = [&](const QString &field, auto member) {
        if (before.*member != after.*member)
            note(field, before.*member, after.*member);
    };
    compare(u"names"_s, &Vendor::names);
    compare(u"identifiers"_s, &Vendor::identifiers);
    compare(u"country"_s, &Vendor::country);
    compare(u"province"_s, &Vendor::province);
    compare(u"place"_s, &Vendor::place);
    compare(u"postal-code"_s, &Vendor::postalCode);
    compare(u"headquarters-country"_s, &Vendor::headquartersCountry);
    compare(u"headquarters-province"_s, &Vendor::headquartersProvince);
    compare(u"staff"_s, &Vendor::staff);
    compare(u"ownership"_s, &Vendor::ownership);
    compare(u"categories"_s, &Vendor::categories);
    compare(u"sources"_s, &Vendor::sources);
    compare(u"sizes"_s, &Vendor::sizes);
    compare(u"standings"_s, &Vendor::standings);
    compare(u"parent"_s, &Vendor::parent);
    compare(u"members"_s, &Vendor::members);
    if (before.contacts != after.contacts)
        note(u"contacts"_s, QString::number(before.contacts.size()), QString::number(after.contacts.size()));
    if (before.notes != after.notes)
        note(u"notes"_s, notesSign(before.notes), notesSign(after.notes));
}

} // namespace

QString trailText(const Vendor &vendor)
{
    QStringList fields;
    eachDifference({}, vendor,
                   [&fields](const QString &field, const auto &, const auto &value) { fields << field + u": "_s + said(value); });
    return fields.join(u"; "_s);
}

QList<FieldChange> trailChanges(const Vendor &before, const Vendor &after)
{
    QList<FieldChange> changes;
    eachDifference(before, after, [&changes](const QString &field, const auto &was, const auto &is) {
        changes << FieldChange { field, jsonText(valueOf(was)), jsonText(valueOf(is)) };
    });
    return changes;
}

QString trailRecord(VendorId id)
{
    return u"vendor/%1"_s.arg(id.value);
}

} // namespace acquis
