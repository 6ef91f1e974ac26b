// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/amountsum.h"
#include "core/procurements/blanktext.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/evaluationresult.h"
#include "core/procurements/filefaults.h"
#include "core/procurements/requestfigures.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

class ContractFindings
{
public:
    explicit ContractFindings(const ProcurementFile &file) : m_file(file) { }

    [[nodiscard]] QList<FileFinding> take()
    {
        judgeAward();
        for (const Contract &contract : m_file.contracts) {
            judgeDays(contract);
            judgeFirm(contract);
            judgeSteps(contract);
            judgeJoining(contract);
            judgeParts(contract);
        }
        judgeSum();
        return m_found;
    }

private:
    void add(FileFault fault, const QString &path, const QString &value, const QString &limit,
             FaultWeight weight = FaultWeight::Forbidden)
    {
        m_found << FileFinding { fault, weight, path, value, limit, {}, {} };
    }

    [[nodiscard]] const Bid *bid(const QString &uid) const
    {
        const auto found = std::ranges::find(m_file.bids, uid, &Bid::uid);
        return found == m_file.bids.end() ? nullptr : &*found;
    }

    void judgeBidName(const QString &uid, const QString &path)
    {
        if (!uid.isEmpty() && !bid(uid))
            add(FileFault::UnknownPart, path, uid, {});
    }

    void judgeAward()
    {
        const Award &award = m_file.award;
        judgeBidName(award.bid, u"award/bid"_s);
        for (const RegretLetter &letter : award.letters)
            judgeBidName(letter.bid, u"award/letters/"_s + letter.uid + u"/bid"_s);
        const Bid *awarded = bid(award.bid);
        if (awarded && awarded->state != BidState::Received)
            add(FileFault::AwardOfSetAsideBid, u"award/bid"_s, awarded->name, {});
        else if (awarded)
            judgeBar(*awarded);
        // Whoever is typed beside the bids was never ranked, nor held against them.
        if (award.day.isValid() && award.bid.isEmpty() && hasCompetition() && !m_file.bids.isEmpty())
            add(FileFault::AwardWithoutBid, u"award/bid"_s, award.vendorName, {});
        judgeSoleSource();
    }

    [[nodiscard]] bool hasCompetition() const { return !m_file.route || asksForBids(formOf(*m_file.route)); }

    /// A bid that can never be ranked may be proposed until it is looked at; it cannot win.
    void judgeBar(const Bid &awarded)
    {
        const EvaluationResult result = evaluationResult(m_file);
        const BidResult *found = result.of(awarded.uid);
        const BidBar bar = found ? found->bar : BidBar::None;
        if (bar == BidBar::BelowLeast || bar == BidBar::DidNotGoOn || (bar == BidBar::NoPrice && hasCompetition()))
            add(FileFault::AwardOfBarredBid, u"award/bid"_s, awarded.name, {},
                m_file.award.day.isValid() ? FaultWeight::Forbidden : FaultWeight::Unusual);
    }

    [[nodiscard]] static bool isSameName(const QString &a, const QString &b)
    {
        return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
    }

    /// Buying from one firm is approved for that firm (R93).
    void judgeSoleSource()
    {
        const Award &award = m_file.award;
        const QString &approved = m_file.soleSource.vendorName;
        const bool isAlone =
            m_file.route == Route::SoleSource || m_file.route == Route::SingleSource || m_file.route == Route::Emergency;
        if (isAlone && m_file.soleSource.state == SoleSourceState::Accepted && !isBlank(approved) && !isBlank(award.vendorName)
            && !isSameName(award.vendorName, approved))
            add(FileFault::OtherFirmThanApproved, u"award/vendor-name"_s, award.vendorName, approved);
    }

    /// What is signed is signed with the firm that won. A consortium may sign in the name of one of its members; who takes over later
    /// is told by an amendment of the members.
    void judgeFirm(const Contract &contract)
    {
        const Award &award = m_file.award;
        if (contract.kind == ContractKind::ProofOfConcept || !contract.signedOn.isValid() || isBlank(award.vendorName)
            || isBlank(contract.vendorName))
            return;
        const bool isSame =
            isSameName(contract.vendorName, award.vendorName) || (contract.vendor.isValid() && contract.vendor == award.vendor);
        const auto isMember = [&contract](const ConsortiumMember &member) {
            return isSameName(member.name, contract.vendorName);
        };
        const Bid *awarded = bid(award.bid);
        const bool isOfConsortium = awarded && std::ranges::any_of(awarded->members, isMember);
        const bool isTakenOver = std::ranges::any_of(contract.amendments, [](const Amendment &amendment) {
            return amendment.kind == AmendmentType::Members && amendment.day.isValid();
        });
        if (!isSame && !isOfConsortium && !isTakenOver)
            add(FileFault::OtherFirmThanAwarded, u"contracts/%1/vendor-name"_s.arg(contract.uid), contract.vendorName,
                award.vendorName);
    }

    void judgeDays(const Contract &contract)
    {
        const QString path = u"contracts/"_s + contract.uid;
        judgeBidName(contract.bid, path + u"/bid"_s);
        // A proof of concept is paid while bidders still compete.
        const QDate awarded = m_file.award.day;
        if (contract.kind != ContractKind::ProofOfConcept && contract.signedOn.isValid()
            && (!awarded.isValid() || contract.signedOn < awarded))
            add(FileFault::ContractBeforeAward, path + u"/signed-on"_s, dayText(contract.signedOn), dayText(awarded));
        if (contract.start.isValid() && contract.end.isValid() && contract.end < contract.start)
            add(FileFault::EndBeforeStart, path + u"/end"_s, dayText(contract.end), dayText(contract.start));
    }

    [[nodiscard]] bool isApproved(const QString &amendment) const
    {
        return std::ranges::any_of(m_file.approvals, [&amendment](const Approval &approval) {
            return approval.subject == ApprovalSubject::Amendment && approval.part == amendment
                   && approval.state == ApprovalState::Approved;
        });
    }

    void judgeSteps(const Contract &contract)
    {
        const QString path = u"contracts/"_s + contract.uid;
        if (contract.value.isNegative())
            add(FileFault::AmendmentBelowZero, path + u"/value"_s, contract.value.toString(), Money().toString());
        QDate end = contract.end;
        const QList<ContractStep> steps = figuresOf(contract).steps;
        for (const ContractStep &step : steps) {
            const QString part = path + (step.number > 0 ? u"/amendments/"_s : u"/options/"_s) + step.uid;
            if (step.total.isNegative())
                add(FileFault::AmendmentBelowZero, part + (step.number > 0 ? u"/change"_s : u"/value"_s), step.total.toString(),
                    Money().toString());
            const bool ends = step.end != end;
            end = step.end;
            if (ends && contract.start.isValid() && end < contract.start)
                add(FileFault::EndBeforeStart, part + u"/new-end"_s, dayText(end), dayText(contract.start));
            const bool grows = step.number > 0 && step.change > Money();
            if (grows && isGrowthAbove(step, usualGrowthPercent) && !isApproved(step.uid))
                add(FileFault::AmendmentCrossesLimit, part + u"/change"_s, step.growth.toString(4),
                    QString::number(usualGrowthPercent), FaultWeight::Unusual);
        }
        for (const Amendment &amendment : contract.amendments) {
            const auto option = std::ranges::find(contract.options, amendment.option, &ContractOption::uid);
            if (!amendment.option.isEmpty() && option == contract.options.end())
                add(FileFault::UnknownPart, path + u"/amendments/"_s + amendment.uid + u"/option"_s, amendment.option, {});
        }
    }

    void judgeJoining(const Contract &contract)
    {
        const OptInTerms &terms = contract.optIn;
        QList<const JoinedBody *> joined;
        for (const JoinedBody &body : terms.joined)
            joined << &body;
        std::ranges::stable_sort(joined, {}, &JoinedBody::day);
        Money sum;
        for (const JoinedBody *body : std::as_const(joined)) {
            const QString path = u"contracts/"_s + contract.uid + u"/opt-in/joined/"_s + body->uid;
            if (terms.until.isValid() && body->day > terms.until)
                add(FileFault::JoinedAfterDate, path + u"/day"_s, dayText(body->day), dayText(terms.until));
            sum = heldSum(sum, body->amount);
            if (terms.ceiling && sum > *terms.ceiling)
                add(FileFault::JoinedAboveCeiling, path + u"/amount"_s, sum.toString(), terms.ceiling->toString());
        }
    }

    void judgeParts(const Contract &contract)
    {
        Money sum;
        for (const Subcontract &part : contract.subcontracts)
            sum = heldSum(sum, part.value);
        const Money total = figuresOf(contract).total;
        if (!contract.subcontracts.isEmpty() && sum > total)
            add(FileFault::SubcontractsAboveContract, u"contracts/"_s + contract.uid + u"/subcontracts"_s, sum.toString(),
                total.toString());
        int shares = 0;
        for (const ConsortiumMember &member : contract.members)
            shares += member.shareBasisPoints;
        if (!contract.members.isEmpty() && shares != wholeShare)
            add(FileFault::SharesNotWhole, u"contracts/"_s + contract.uid + u"/members"_s, QString::number(shares),
                QString::number(wholeShare), FaultWeight::Unusual);
    }

    /// The award is for the whole term with its options; what was signed may not come to more.
    void judgeSum()
    {
        if (!m_file.award.amount)
            return;
        Money sum;
        for (const Contract &contract : m_file.contracts) {
            if (contract.kind == ContractKind::ProofOfConcept)
                continue;
            sum = heldSum(sum, contract.value);
            for (const ContractOption &option : contract.options)
                sum = heldSum(sum, option.value);
            if (sum > *m_file.award.amount)
                add(FileFault::ContractAboveAward, u"contracts/"_s + contract.uid + u"/value"_s, sum.toString(),
                    m_file.award.amount->toString());
        }
    }

    static constexpr int wholeShare = 10'000;
    const ProcurementFile &m_file;
    QList<FileFinding> m_found;
};

} // namespace

QList<FileFinding> contractFindings(const ProcurementFile &file)
{
    return ContractFindings(file).take();
}

} // namespace acquis
