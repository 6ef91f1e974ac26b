// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/procurements/somecontract.h"

#include <utility>

namespace acquis::test {

inline QDateTime moment(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

inline Criterion criterion(const char *uid, CriterionType kind, int weight, int scale = 10)
{
    Criterion one;
    one.uid = QString::fromLatin1(uid);
    one.kind = kind;
    one.name = { one.uid + QStringLiteral(" en"), one.uid + QStringLiteral(" fr") };
    one.weight = weight;
    one.scale = scale;
    return one;
}

inline Bid bid(const char *uid, std::initializer_list<qint64> years)
{
    Bid one;
    one.uid = QString::fromLatin1(uid);
    one.name = QStringLiteral("Firm ") + one.uid;
    one.sizeClass = QStringLiteral("small");
    one.receivedAt = moment("2015-03-18T14:00:00Z");
    for (const qint64 year : years)
        one.yearlyCosts << dollars(year);
    return one;
}

inline Declaration evaluator(const char *name)
{
    Declaration one;
    one.uid = QStringLiteral("d") + QString::fromLatin1(name).toLower();
    one.person = QString::fromLatin1(name);
    one.role = PersonRole::Evaluator;
    one.conflict = ConflictState::None;
    one.keepsConfidence = true;
    one.signedOn = QDate(2015, 3, 10);
    return one;
}

inline void give(ProcurementFile &file, const char *who, const char *bid, const char *criterion, int points)
{
    Score score;
    score.evaluator = QString::fromLatin1(who);
    score.bid = QString::fromLatin1(bid);
    score.criterion = QString::fromLatin1(criterion);
    score.uid = QStringLiteral("s%1").arg(file.evaluation.scores.size());
    score.points = points;
    file.evaluation.scores << score;
}

inline void agree(ProcurementFile &file, const char *bid, const char *criterion, int points)
{
    ConsensusScore score;
    score.bid = QString::fromLatin1(bid);
    score.criterion = QString::fromLatin1(criterion);
    score.uid = QStringLiteral("k%1").arg(file.evaluation.consensus.size());
    score.points = points;
    file.evaluation.consensus << score;
}

inline void finishAll(ProcurementFile &file)
{
    for (const Declaration &one : std::as_const(file.market.declarations))
        file.evaluation.finished << one.person;
}

/// Issued on 9 March 2015, closed on 20 March at 18:00 UTC, price and promise half and half, two evaluators, two bids.
inline ProcurementFile biddingFile()
{
    ProcurementFile file;
    file.uid = QStringLiteral("f1");
    file.head.number = QStringLiteral("PF-2015-0042");
    Solicitation &asked = file.solicitation;
    asked.form = SolicitationForm::Quotes;
    asked.issuedOn = QDate(2015, 3, 9);
    asked.closesAt = moment("2015-03-20T18:00:00Z");
    asked.criteria = { criterion("price", CriterionType::Price, 50), criterion("promise", CriterionType::Promise, 50) };
    RequestItem item;
    item.uid = QStringLiteral("i1");
    item.name = { QStringLiteral("Delegates"), QStringLiteral("Délégués") };
    item.quantity = 3;
    item.isMandatory = true;
    asked.items << item;
    file.market.declarations = { evaluator("Ada"), evaluator("Bo") };
    file.bids = { bid("b1", { 20'000 }), bid("b2", { 25'000 }) };
    for (const Bid &one : std::as_const(file.bids)) {
        InvitedFirm firm;
        firm.uid = QStringLiteral("n") + one.uid;
        firm.name = one.name;
        firm.askedOn = asked.issuedOn;
        asked.invited << firm;
    }
    return file;
}

} // namespace acquis::test
