// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis::test {

using namespace Qt::StringLiterals;

inline Money dollars(qint64 amount)
{
    return Money::fromCents(amount * 100);
}

inline Money cents(qint64 amount)
{
    return Money::fromCents(amount);
}

inline Amendment amended(int number, qint64 dollarsMore, QDate day)
{
    Amendment amendment;
    amendment.uid = u"a%1"_s.arg(number);
    amendment.number = number;
    amendment.day = day;
    amendment.change = dollars(dollarsMore);
    return amendment;
}

inline ContractOption option(const QString &uid, qint64 value, QDate usedOn = {})
{
    ContractOption made;
    made.uid = uid;
    made.value = dollars(value);
    made.months = 12;
    made.decideBy = QDate(2016, 3, 1);
    made.usedOn = usedOn;
    return made;
}

inline Contract signedContract(qint64 value)
{
    Contract contract;
    contract.uid = u"c1"_s;
    contract.number = u"C-2015-7"_s;
    contract.vendorName = u"Brume & Balise inc."_s;
    contract.sizeClass = u"small"_s;
    contract.value = dollars(value);
    contract.signedOn = QDate(2015, 4, 1);
    contract.start = QDate(2015, 4, 1);
    contract.end = QDate(2016, 3, 31);
    return contract;
}

inline Invoice received(const QString &uid, qint64 amount, QDate day)
{
    Invoice invoice;
    invoice.uid = uid;
    invoice.number = uid.toUpper();
    invoice.contract = u"c1"_s;
    invoice.day = day;
    invoice.receivedOn = day;
    invoice.amount = dollars(amount);
    return invoice;
}

inline InvoiceDispute dispute(const QString &uid, QDate from, QDate until)
{
    return { uid, from, until, u"hours"_s };
}

inline ConsortiumMember member(const QString &uid, int share, const QString &size = u"small"_s)
{
    ConsortiumMember made;
    made.uid = uid;
    made.name = u"Firm "_s + uid;
    made.sizeClass = size;
    made.shareBasisPoints = share;
    return made;
}

/// A service of an Ontario ministry, bought by quotes from the lowest of two bids, with one contract of 20,000.
inline ProcurementFile awardedFile()
{
    ProcurementFile file;
    file.uid = u"f1"_s;
    file.head.number = u"PF-2015-0042"_s;
    file.head.title = { u"Introduction service"_s, u"Service de mise en relation"_s };
    file.head.ministry = u"Economic Development"_s;
    file.head.program = u"Trade"_s;
    file.head.holder = u"P. Nakamura"_s;
    file.head.openedOn = QDate(2015, 3, 2);
    file.stage = FileStage::Invoices;
    file.need.jurisdiction = Jurisdiction::OnOps;
    file.need.entity = Entity::OnMin;
    file.need.commodity = Commodity::Services;
    file.need.value = dollars(20'000);
    file.need.date = QDate(2015, 3, 2);
    file.route = Route::LowValueQuotes;
    Bid won;
    won.uid = u"b1"_s;
    won.name = u"Brume & Balise inc."_s;
    won.sizeClass = u"small"_s;
    won.yearlyCosts = { dollars(20'000) };
    Bid lost;
    lost.uid = u"b2"_s;
    lost.name = u"Fennimore Ward Ltd"_s;
    lost.yearlyCosts = { dollars(23'450) };
    file.bids = { won, lost };
    file.award.bid = u"b1"_s;
    file.award.vendorName = won.name;
    file.award.sizeClass = u"small"_s;
    file.award.amount = dollars(20'000);
    file.award.day = QDate(2015, 3, 30);
    Contract contract = signedContract(20'000);
    contract.bid = u"b1"_s;
    file.contracts = { contract };
    return file;
}

/// The file with a determination whose route has the duty.
inline void addDuty(ProcurementFile &file, DutyKind kind, int value)
{
    StoredDuty duty;
    duty.kind = kind;
    duty.value = value;
    duty.row = u"row.1"_s;
    duty.citation = { u"Directive, 5.2"_s, u"Directive, 5.2"_s };
    if (file.determinations.isEmpty()) {
        StoredRoute route;
        route.route = file.route.value_or(Route::LowValueQuotes);
        StoredDetermination determination;
        determination.uid = u"d1"_s;
        determination.routes = { route };
        file.determinations = { determination };
    }
    file.determinations.last().routes.first().duties << duty;
}

} // namespace acquis::test
