// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/buyingagreement.h"

#include <algorithm>
#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeInBasisPoints = 10'000;

bool isAfterReport(const BuyingAgreement &agreement, const AgreementJoin &join)
{
    return !agreement.joinedAsOf.isValid() || join.day > agreement.joinedAsOf;
}

Result<Money> joinedOf(const BuyingAgreement &agreement, const QList<AgreementJoin> &joins)
{
    Result<Money> sum = agreement.joinedReported;
    for (const AgreementJoin &join : joins) {
        if (sum && isAfterReport(agreement, join))
            sum = sum->plus(join.amount);
    }
    return sum;
}

Result<Money> minus(Money amount, Money less)
{
    return amount.plus(Money::fromCents(-less.cents()));
}

/// Without losing a cent and without a product that leaves 64 bits.
Money partOf(Money amount, int basisPoints)
{
    const qint64 cents = amount.cents();
    return Money::fromCents(cents / wholeInBasisPoints * basisPoints
                            + cents % wholeInBasisPoints * basisPoints / wholeInBasisPoints);
}

} // namespace

Result<AgreementRoom> roomOf(const BuyingAgreement &agreement, const QList<AgreementJoin> &joins)
{
    const auto joined = joinedOf(agreement, joins);
    if (!joined)
        return std::unexpected(joined.error());
    AgreementRoom room;
    room.joined = *joined;
    if (agreement.ceiling) {
        const auto summary = amendmentsOf(agreement);
        if (!summary)
            return std::unexpected(summary.error());
        const auto ceiling = agreement.ceiling->plus(summary->valueChange);
        if (!ceiling)
            return std::unexpected(ceiling.error());
        const auto left = minus(*ceiling, *joined);
        if (!left)
            return std::unexpected(left.error());
        room.ceiling = *ceiling;
        room.left = *left;
    }
    if (agreement.seats) {
        qint64 taken = agreement.seatsReported;
        for (const AgreementJoin &join : joins)
            taken += isAfterReport(agreement, join) ? join.seats : 0;
        room.seatsLeft = int(std::max<qint64>(*agreement.seats - taken, std::numeric_limits<int>::min()));
    }
    return room;
}

QDate endOf(const BuyingAgreement &agreement)
{
    QDate end = agreement.end;
    QDate latest;
    for (const AgreementAmendment &amendment : agreement.amendments) {
        if (amendment.kind != AmendmentKind::Term || (latest.isValid() && amendment.day < latest))
            continue;
        latest = amendment.day;
        end = amendment.end;
    }
    return end;
}

QStringList categoriesOf(const BuyingAgreement &agreement)
{
    QStringList categories = agreement.categories;
    for (const AgreementAmendment &amendment : agreement.amendments) {
        if (amendment.kind == AmendmentKind::Scope)
            categories << amendment.categories;
    }
    categories.removeDuplicates();
    return categories;
}

Result<QList<JoinBar>> barsAgainst(const BuyingAgreement &agreement, const QList<AgreementJoin> &joins,
                                   const AgreementJoin &request)
{
    const auto room = roomOf(agreement, joins);
    if (!room)
        return std::unexpected(room.error());
    const JoiningTerms &terms = agreement.joining;
    QList<JoinBar> bars;
    const auto barIf = [&bars](bool stands, JoinBar bar) {
        if (stands)
            bars << bar;
    };
    barIf(!terms.isOpen, JoinBar::NotOpen);
    barIf(request.day < agreement.start, JoinBar::NotStarted);
    barIf(request.day > endOf(agreement), JoinBar::Ended);
    barIf(terms.until.isValid() && request.day > terms.until, JoinBar::JoiningDatePassed);
    barIf(!terms.entities.isEmpty() && !terms.entities.contains(request.entity), JoinBar::EntityNotAdmitted);
    barIf(!terms.jurisdictions.isEmpty() && !terms.jurisdictions.contains(request.jurisdiction),
          JoinBar::JurisdictionNotAdmitted);
    barIf(room->left && request.amount > *room->left, JoinBar::OverCeiling);
    barIf(room->seatsLeft && request.seats > *room->seatsLeft, JoinBar::NotEnoughSeats);
    barIf(agreement.withheld.intersects({ AgreementField::Ceiling, AgreementField::Joined }), JoinBar::RoomNotTold);
    barIf(request.amount <= Money() || request.seats < 0, JoinBar::AmountNotAboveZero);
    return bars;
}

Result<AmendmentSummary> amendmentsOf(const BuyingAgreement &agreement)
{
    AmendmentSummary summary;
    for (const AgreementAmendment &amendment : agreement.amendments) {
        switch (amendment.kind) {
        case AmendmentKind::Scope:
            ++summary.scope;
            summary.categoriesGained << amendment.categories;
            break;
        case AmendmentKind::Term: ++summary.term; break;
        case AmendmentKind::Value: {
            ++summary.value;
            const auto sum = summary.valueChange.plus(amendment.change);
            if (!sum)
                return std::unexpected(sum.error());
            summary.valueChange = *sum;
            break;
        }
        }
    }
    summary.categoriesGained.removeDuplicates();
    return summary;
}

QList<TermDifference> termsThatDiffer(const TermSet &standard, const QList<ContractTerm> &terms)
{
    QList<TermDifference> differences;
    const auto textOf = [](const QList<ContractTerm> &list, const QString &term) {
        const auto it = std::ranges::find(list, term, &ContractTerm::term);
        return it == list.end() ? BilingualText() : it->text;
    };
    for (const ContractTerm &ours : standard.terms) {
        if (const BilingualText theirs = textOf(terms, ours.term); theirs != ours.text)
            differences << TermDifference { ours.term, ours.text, theirs };
    }
    for (const ContractTerm &theirs : terms) {
        if (textOf(standard.terms, theirs.term).isEmpty())
            differences << TermDifference { theirs.term, {}, theirs.text };
    }
    return differences;
}

Result<QList<Money>> partsOf(Money amount, const QList<JointBuyer> &buyers)
{
    qint64 whole = 0;
    for (const JointBuyer &buyer : buyers) {
        if (buyer.basisPoints < 0)
            return failure(ErrorCode::InvalidData, buyer.name);
        whole += buyer.basisPoints;
    }
    const auto leads = std::ranges::count(buyers, true, &JointBuyer::leads);
    if (whole != wholeInBasisPoints || leads != 1)
        return failure(ErrorCode::InvalidData, u"buyers"_s, QString::number(whole));
    QList<Money> parts;
    qint64 rest = amount.cents();
    for (const JointBuyer &buyer : buyers) {
        parts << partOf(amount, buyer.basisPoints);
        rest -= parts.last().cents();
    }
    for (qsizetype i = 0; i < buyers.size(); ++i) {
        if (buyers[i].leads)
            parts[i] = Money::fromCents(parts[i].cents() + rest);
    }
    return parts;
}

} // namespace acquis
