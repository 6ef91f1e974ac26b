// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/amountsum.h"
#include "core/procurements/bidfigures.h"
#include "core/procurements/challengephases.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/evaluationresult.h"
#include "core/procurements/filefaults.h"
#include "core/procurements/marketmeasures.h"
#include "core/procurements/requestfigures.h"
#include "core/procurements/sealedprices.h"
#include "core/procurements/solicitationweights.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

class SolicitationFindings
{
public:
    explicit SolicitationFindings(const ProcurementFile &file) : m_file(file), m_solicitation(file.solicitation) { }

    [[nodiscard]] QList<FileFinding> take()
    {
        judgeDays();
        judgeCriteria();
        judgeQuestions();
        judgeContacts();
        for (const Bid &bid : m_file.bids)
            judgeBid(bid);
        judgeCaps();
        return m_found;
    }

private:
    void add(FileFault fault, const QString &path, const QString &value, const QString &limit,
             FaultWeight weight = FaultWeight::Forbidden)
    {
        m_found << FileFinding { fault, weight, path, value, limit, {}, {} };
    }

    [[nodiscard]] bool isIssued() const { return m_solicitation.issuedOn.isValid(); }
    [[nodiscard]] FaultWeight fromIssueOn() const { return isIssued() ? FaultWeight::Forbidden : FaultWeight::Unusual; }
    [[nodiscard]] bool hasPhase(const QString &uid) const
    {
        return uid.isEmpty()
               || std::ranges::find(m_solicitation.phases, uid, &SolicitationPhase::uid) != m_solicitation.phases.end();
    }

    void judgeDays()
    {
        if (!isIssued() || !m_solicitation.closesAt.isValid())
            return;
        // A moment near midnight is on another day in UTC: the later day counts.
        const QDate closes = std::max(m_solicitation.closesAt.date(), m_solicitation.closesAt.toLocalTime().date());
        if (closes < m_solicitation.issuedOn)
            add(FileFault::ClosesBeforeIssue, u"solicitation/closes-at"_s, momentText(m_solicitation.closesAt),
                dayText(m_solicitation.issuedOn));
    }

    void judgeCriteria()
    {
        for (const WeightSum &sum : weightSums(m_solicitation)) {
            if (!sum.isWhole())
                add(FileFault::WeightsNotHundred, u"solicitation/criteria"_s, QString::number(sum.sum), u"100"_s, fromIssueOn());
        }
        for (const Criterion &criterion : m_solicitation.criteria) {
            const QString path = u"solicitation/criteria/"_s + criterion.uid;
            if (!hasPhase(criterion.phase))
                add(FileFault::UnknownPart, path + u"/phase"_s, criterion.phase, {});
            if (criterion.scale < 1)
                add(FileFault::ScoreOutsideScale, path + u"/scale"_s, QString::number(criterion.scale), u"1"_s, fromIssueOn());
            if (criterion.least > criterion.scale)
                add(FileFault::ScoreOutsideScale, path + u"/least"_s, QString::number(criterion.least),
                    QString::number(criterion.scale), fromIssueOn());
        }
    }

    void judgeQuestions()
    {
        for (const BidderQuestion &question : m_solicitation.questions) {
            if ((question.answeredOn.isValid() || !question.answer.isEmpty()) && !question.toAll)
                add(FileFault::AnswerToOneOnly, u"solicitation/questions/%1/to-all"_s.arg(question.uid), question.firm, {},
                    FaultWeight::Unusual);
        }
    }

    /// From the issue until the award is decided nobody talks with a firm without a note of it.
    void judgeContacts()
    {
        const std::optional<QuietTime> quiet = quietTimeOf(m_file);
        if (!quiet)
            return;
        for (const ContactEntry &contact : m_file.market.contacts) {
            if (quiet->contains(contact.day) && contact.note.trimmed().isEmpty())
                add(FileFault::ContactInQuietTime, u"market/contacts/%1/note"_s.arg(contact.uid), contact.vendorName,
                    dayText(m_solicitation.issuedOn), FaultWeight::Unusual);
        }
    }

    void judgeBid(const Bid &bid)
    {
        const QString path = u"bids/"_s + bid.uid;
        const bool isIn = bid.state == BidState::Received;
        const QDate received =
            bid.receivedAt.isValid() ? std::max(bid.receivedAt.date(), bid.receivedAt.toLocalTime().date()) : QDate();
        if (isIssued() && received.isValid() && received < m_solicitation.issuedOn)
            add(FileFault::BidBeforeIssue, path + u"/received-at"_s, momentText(bid.receivedAt),
                dayText(m_solicitation.issuedOn));
        else if (!isIssued())
            add(FileFault::BidBeforeIssue, path + u"/received-at"_s, bid.name, {}, FaultWeight::Unusual);
        if (isIn && isIssued() && !bid.receivedAt.isValid())
            add(FileFault::BidWithoutTime, path + u"/received-at"_s, bid.name, {});
        if (isIn && isLate(m_solicitation, bid))
            add(FileFault::BidLate, path + u"/received-at"_s, momentText(bid.receivedAt), momentText(m_solicitation.closesAt));
        if (isIn && bid.reason.trimmed().isEmpty() && !isAsked(m_file, bid))
            add(FileFault::BidderNotAsked, path + u"/name"_s, bid.name, {}, FaultWeight::Unusual);
        if (isIn && m_solicitation.pageLimit > 0 && bid.pages > m_solicitation.pageLimit)
            add(FileFault::BriefTooLong, path + u"/pages"_s, QString::number(bid.pages),
                QString::number(m_solicitation.pageLimit));
        if (!areSharesWhole(bid.members))
            add(FileFault::SharesNotWhole, path + u"/members"_s, sumOfShares(bid), u"10000"_s);
        if (!hasPhase(bid.phase))
            add(FileFault::UnknownPart, path + u"/phase"_s, bid.phase, {});
        judgeLines(bid, path);
    }

    [[nodiscard]] static QString sumOfShares(const Bid &bid)
    {
        int sum = 0;
        for (const ConsortiumMember &member : bid.members)
            sum += member.left.isValid() ? 0 : member.shareBasisPoints;
        return QString::number(sum);
    }

    void judgeLines(const Bid &bid, const QString &path)
    {
        QSet<QString> answered;
        for (const BidLine &line : bid.lines) {
            const auto item = std::ranges::find(m_solicitation.items, line.item, &RequestItem::uid);
            const QString linePath = path + u"/lines/"_s + line.uid;
            if (item == m_solicitation.items.end() || answered.contains(line.item)) {
                add(FileFault::BidAnswersUnknownItem, linePath + u"/item"_s, line.item, {});
                continue;
            }
            answered.insert(line.item);
            // It may be looked at; it can never win.
            if (item->isMandatory && line.meets == Meets::No && bid.state == BidState::Received)
                add(FileFault::MandatoryItemNotMet, linePath + u"/meets"_s, bid.name, item->name.en,
                    m_file.award.bid == bid.uid ? FaultWeight::Forbidden : FaultWeight::Unusual);
        }
    }

    /// What a firm is paid in a phase is never more than the phase allows: all its contracts of that phase together, with what they
    /// have grown to.
    void judgeCaps()
    {
        std::map<std::pair<QString, QString>, Money> sums; // by phase and firm
        for (const Contract &contract : m_file.contracts) {
            const QString path = u"contracts/"_s + contract.uid;
            if (!hasPhase(contract.phase))
                add(FileFault::UnknownPart, path + u"/phase"_s, contract.phase, {});
            const SolicitationPhase *phase = paidPhase(m_solicitation, contract);
            if (!phase || !phase->cap)
                continue;
            const QString firm = contract.vendor.isValid() ? QString::number(contract.vendor.value)
                                                           : contract.vendorName.simplified().toCaseFolded();
            Money &sum = sums[{ phase->uid, firm.isEmpty() ? contract.uid : firm }];
            sum = heldSum(sum, figuresOf(contract).total);
            if (sum > *phase->cap)
                add(FileFault::PhaseCapExceeded, path + u"/value"_s, sum.toString(), phase->cap->toString());
        }
    }

    const ProcurementFile &m_file;
    const Solicitation &m_solicitation;
    QList<FileFinding> m_found;
};

class Frozen
{
public:
    Frozen(const ProcurementFile &before, const ProcurementFile &after, const QDateTime &now)
        : m_before(before)
        , m_after(after)
        , m_now(now)
    { }

    [[nodiscard]] QList<FileFinding> take()
    {
        const Solicitation &before = m_before.solicitation;
        const Solicitation &after = m_after.solicitation;
        if (before.issuedOn.isValid()) {
            compare(before.criteria, after.criteria, u"solicitation/criteria"_s, FileFault::CriteriaFrozen);
            compare(before.items, after.items, u"solicitation/items"_s, FileFault::CriteriaFrozen);
            // It can be taken back only while nobody has answered.
            const bool isAnswered = !m_before.bids.isEmpty() || std::ranges::any_of(before.invited, [](const InvitedFirm &firm) {
                return firm.answer != InvitationAnswer::Waiting;
            });
            if (before.issuedOn != after.issuedOn && isAnswered)
                add(FileFault::CriteriaFrozen, u"solicitation/issued-on"_s, dayText(after.issuedOn), dayText(before.issuedOn));
            compareClosing();
            compareForm();
        }
        comparePrices();
        compareScores();
        compareOpening();
        compareConflicts();
        return m_found;
    }

private:
    void add(FileFault fault, const QString &path, const QString &value, const QString &limit)
    {
        m_found << FileFinding { fault, FaultWeight::Forbidden, path, value, limit, {}, {} };
    }

    /// One finding for each part that is new, gone or another.
    template <typename Part>
    void compare(const QList<Part> &before, const QList<Part> &after, const QString &path, FileFault fault)
    {
        for (const Part &part : before) {
            const auto now = std::ranges::find(after, part.uid, &Part::uid);
            if (now == after.end() || *now != part)
                add(fault, path + u'/' + part.uid, {}, {});
        }
        for (const Part &part : after) {
            if (std::ranges::find(before, part.uid, &Part::uid) == before.end())
                add(fault, path + u'/' + part.uid, {}, {});
        }
    }

    /// What came late stays late: nothing moves the closing behind it. A closing set for the first time decides nothing anew.
    void compareClosing()
    {
        const QDateTime before = m_before.solicitation.closesAt;
        const QDateTime after = m_after.solicitation.closesAt;
        if (!before.isValid() || before == after)
            return;
        const auto cameAfter = [&before](const Bid &bid) { return bid.receivedAt.isValid() && bid.receivedAt > before; };
        // Nobody extends what is over and was answered; what nobody answered may be extended. A bid that came after it tells that it
        // is over.
        const bool hasPassed = (m_now > before && m_now.isValid() && !m_before.bids.isEmpty())
                               || std::ranges::any_of(m_before.bids, cameAfter) || std::ranges::any_of(m_after.bids, cameAfter);
        if (hasPassed || m_before.evaluation.openedOn.isValid())
            add(FileFault::ClosingFrozen, u"solicitation/closes-at"_s, momentText(after), momentText(before));
    }

    /// Bids that are in stay sealed: no other form opens them.
    void compareForm()
    {
        if (!m_before.bids.isEmpty() && arePricesSealed(m_before) && !arePricesSealed(m_after)
            && formIn(m_before) != formIn(m_after))
            add(FileFault::CriteriaFrozen, u"solicitation/form"_s, QString(codeOf(formIn(m_after))),
                QString(codeOf(formIn(m_before))));
    }

    /// Nobody writes a price down before the bids are opened. A file that comes whole tells its past.
    void comparePrices()
    {
        if (m_before.passages.isEmpty() || !arePricesSealed(m_after))
            return;
        for (const Bid &bid : m_after.bids) {
            const auto was = std::ranges::find(m_before.bids, bid.uid, &Bid::uid);
            if (hasPrices(bid) && (was == m_before.bids.end() || !isPricedAlike(*was, bid)))
                add(FileFault::PriceBeforeOpening, u"bids/"_s + bid.uid, bid.name, momentText(m_after.solicitation.closesAt));
        }
    }

    [[nodiscard]] static bool isPricedAlike(const Bid &a, const Bid &b)
    {
        const auto prices = [](const Bid &bid) {
            std::map<QString, Money> all;
            for (const BidLine &line : bid.lines) {
                if (line.unitPrice)
                    all[line.item] = *line.unitPrice;
            }
            return all;
        };
        return a.yearlyCosts == b.yearlyCosts && a.options == b.options && prices(a) == prices(b);
    }

    /// Nobody opens a bid undeclared: neither those who are listed nor those who have a part in the file and are not (R109).
    void compareOpening()
    {
        const QDate opened = m_after.evaluation.openedOn;
        if (!opened.isValid() || opened == m_before.evaluation.openedOn)
            return;
        for (const Declaration &declaration : m_after.market.declarations) {
            if (!declaration.isSigned() || declaration.signedOn > opened)
                add(FileFault::DeclarationMissing, u"market/declarations/"_s + declaration.uid, declaration.person,
                    dayText(opened));
        }
        for (const Declaration &declaration : missingDeclarations(m_after))
            add(FileFault::DeclarationMissing, u"market/declarations"_s, declaration.person, dayText(opened));
    }

    /// Who declared a conflict that nobody manages gives no score any more.
    void compareConflicts()
    {
        const QStringList conflicted = conflictedEvaluators(m_after);
        for (const Score &score : m_after.evaluation.scores) {
            if (!conflicted.contains(score.evaluator))
                continue;
            const auto was = std::ranges::find(m_before.evaluation.scores, score.uid, &Score::uid);
            if (was == m_before.evaluation.scores.end() || *was != score)
                add(FileFault::ScoreByStranger, u"evaluation/scores/%1/evaluator"_s.arg(score.uid), score.evaluator, {});
        }
    }

    void compareScores()
    {
        const Evaluation &before = m_before.evaluation;
        const Evaluation &after = m_after.evaluation;
        for (const QString &evaluator : before.finished) {
            if (!after.finished.contains(evaluator))
                add(FileFault::ScoreChangedAfterFinish, u"evaluation/finished"_s, evaluator, {});
        }
        const auto isFinal = [&before](const Score &score) { return before.finished.contains(score.evaluator); };
        QList<Score> fixed;
        std::ranges::copy_if(before.scores, std::back_inserter(fixed), isFinal);
        QList<Score> now;
        for (const Score &score : after.scores) {
            const bool was = std::ranges::find(fixed, score.uid, &Score::uid) != fixed.end();
            if (was || isFinal(score))
                now << score;
        }
        compare(fixed, now, u"evaluation/scores"_s, FileFault::ScoreChangedAfterFinish);
        if (before.concludedOn.isValid() && after.concludedOn.isValid())
            compare(before.consensus, after.consensus, u"evaluation/consensus"_s, FileFault::ScoreChangedAfterFinish);
    }

    const ProcurementFile &m_before;
    const ProcurementFile &m_after;
    const QDateTime m_now;
    QList<FileFinding> m_found;
};

} // namespace

QList<WeightSum> weightSums(const Solicitation &solicitation)
{
    QList<WeightSum> sums;
    for (const Criterion &criterion : solicitation.criteria) {
        auto sum = std::ranges::find(sums, criterion.phase, &WeightSum::phase);
        if (sum == sums.end())
            sum = sums.insert(sums.end(), { criterion.phase, 0 });
        sum->sum += criterion.weight;
    }
    return sums;
}

bool areWeightsWhole(const Solicitation &solicitation)
{
    return std::ranges::all_of(weightSums(solicitation), &WeightSum::isWhole);
}

QList<FileFinding> solicitationFindings(const ProcurementFile &file)
{
    return SolicitationFindings(file).take();
}

QList<FileFinding> solicitationFrozen(const ProcurementFile &before, const ProcurementFile &after, const QDateTime &now)
{
    return Frozen(before, after, now).take();
}

} // namespace acquis
