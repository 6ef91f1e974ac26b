// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filemoney.h"

#include "core/procurements/contractfigures.h"

#include <algorithm>
#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Who is paid, and who makes it when somebody else does.
struct Payee
{
    QString name;
    QString sizeClass;
    QString maker;
    QString makerSize;
    QList<ConsortiumMember> members;
};

/// A size as spending knows it; whatever else stands in the file is not known to it.
QString knownSize(const QString &sizeClass)
{
    return sizeOrder(sizeClass) <= sizeOrder(u"large") ? sizeClass : QString();
}

/// Those who share on that day; when all have left, those who were in.
QList<ConsortiumMember> sharingOn(const QList<ConsortiumMember> &members, QDate day)
{
    QList<ConsortiumMember> sharing = members;
    erase_if(sharing, [day](const ConsortiumMember &member) { return member.left.isValid() && member.left <= day; });
    return sharing.isEmpty() ? members : sharing;
}

class MoneyLines
{
public:
    explicit MoneyLines(const ProcurementFile &file) : m_file(file)
    {
        m_frame.file = file.head.number;
        m_frame.ministry = file.head.ministry;
        m_frame.program = file.head.program;
        m_frame.commodity = codeOf(file.need.commodity);
        if (file.route) {
            const bool isVor = *file.route == Route::VorDirect || *file.route == Route::VorSecondStage;
            m_frame.method = methodOf(*file.route);
            m_frame.vor = codeOf(isVor ? file.need.vor : VorStanding::None);
        }
    }

    [[nodiscard]] QList<LedgerLine> take()
    {
        if (isAwardInForce(m_file))
            add(LedgerKind::Awarded, m_file.award.day, u"award"_s, *m_file.award.amount, awardedTo());
        for (const Contract &contract : m_file.contracts)
            takeContract(contract);
        for (const Invoice &invoice : m_file.invoices) {
            const Payee payee = payeeOf(invoice.contract);
            const QString record = u"invoice/"_s + invoice.uid;
            if (const QDate day = invoiceDay(invoice); day.isValid())
                add(LedgerKind::Invoiced, day, record, invoice.amount, payee);
            if (invoice.paidOn.isValid())
                add(LedgerKind::Paid, invoice.paidOn, record, paidOf(invoice), payee);
        }
        return m_lines;
    }

private:
    [[nodiscard]] QList<ConsortiumMember> membersOf(const QString &bid) const
    {
        const auto found = std::ranges::find(m_file.bids, bid, &Bid::uid);
        return found == m_file.bids.end() ? QList<ConsortiumMember>() : found->members;
    }

    [[nodiscard]] Payee awardedTo() const
    {
        const Award &award = m_file.award;
        Payee payee { award.vendorName, award.sizeClass, {}, {}, membersOf(award.bid) };
        // An award has no maker of its own: it is that of the contract that carries it out.
        const auto passing = std::ranges::find_if(m_file.contracts, isIndirect);
        if (passing != m_file.contracts.end() && passing->vendorName == award.vendorName) {
            payee.maker = passing->endVendorName;
            payee.makerSize = passing->endSizeClass;
        }
        return payee;
    }

    [[nodiscard]] Payee payeeOf(const Contract &contract) const
    {
        Payee payee { contract.vendorName, contract.sizeClass, {}, {}, contract.members };
        if (payee.members.isEmpty())
            payee.members = membersOf(contract.bid);
        if (isIndirect(contract)) {
            payee.maker = contract.endVendorName;
            payee.makerSize = contract.endSizeClass;
        }
        return payee;
    }

    [[nodiscard]] Payee payeeOf(const QString &uid) const
    {
        const auto contract = std::ranges::find(m_file.contracts, uid, &Contract::uid);
        return contract == m_file.contracts.end() ? awardedTo() : payeeOf(*contract);
    }

    void takeContract(const Contract &contract)
    {
        if (!contract.signedOn.isValid())
            return;
        const Payee payee = payeeOf(contract);
        const QString record = u"contract/"_s + contract.uid;
        add(LedgerKind::Committed, contract.signedOn, record, contract.value, payee);
        const QList<ContractStep> steps = figuresOf(contract).steps;
        for (const ContractStep &step : steps)
            add(LedgerKind::Committed, step.day, record + u'/' + step.uid, step.change, payee);
    }

    void add(LedgerKind kind, QDate day, const QString &record, Money amount, const Payee &payee)
    {
        LedgerLine line = m_frame;
        line.kind = kind;
        line.day = day;
        line.record = record;
        line.indirectVendor = payee.maker;
        line.indirectSize = payee.maker.isEmpty() ? QString() : knownSize(payee.makerSize);
        const QList<ConsortiumMember> members = sharingOn(payee.members, day);
        if (members.isEmpty()) {
            line.vendor = payee.name;
            line.sizeClass = knownSize(payee.sizeClass);
            line.amount = amount;
            m_lines << line;
            return;
        }
        QList<int> weights;
        for (const ConsortiumMember &member : members)
            weights << member.shareBasisPoints;
        const QList<Money> parts = dividedBy(amount, weights);
        for (qsizetype i = 0; i < members.size(); ++i) {
            line.record = record + u'/' + members[i].uid;
            line.vendor = members[i].name;
            line.sizeClass = knownSize(members[i].sizeClass);
            line.amount = parts[i];
            m_lines << line;
        }
    }

    const ProcurementFile &m_file;
    LedgerLine m_frame; ///< what all lines have alike
    QList<LedgerLine> m_lines;
};

} // namespace

QList<LedgerLine> moneyLines(const ProcurementFile &file)
{
    return MoneyLines(file).take();
}

QList<Money> dividedBy(Money whole, const QList<int> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    QList<Money> parts(weights.size());
    if (sum <= 0) {
        if (!parts.isEmpty())
            parts.first() = whole;
        return parts;
    }
    // Multiples of the sum and the rest apart, so that no product leaves the range.
    const qint64 each = whole.cents() / sum;
    const qint64 rest = whole.cents() % sum;
    QList<qint64> remainders;
    qint64 left = whole.cents();
    for (qsizetype i = 0; i < weights.size(); ++i) {
        parts[i] = Money::fromCents(each * weights[i] + rest * weights[i] / sum);
        remainders << std::abs(rest * weights[i] % sum);
        left -= parts[i].cents();
    }
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&remainders](qsizetype i) { return remainders[i]; });
    const qint64 cent = left < 0 ? -1 : 1;
    for (qsizetype i = 0; left != 0; ++i, left -= cent)
        parts[order[i]] = Money::fromCents(parts[order[i]].cents() + cent);
    return parts;
}

QString methodOf(Route route)
{
    switch (route) {
    case Route::Open:
    case Route::SprintWithUs:
    case Route::CodeWithUs:
    case Route::Challenge: return u"open-competition"_s;
    case Route::Invitational: return u"invitational"_s;
    case Route::VorDirect: return u"selective-tendering"_s;
    case Route::VorSecondStage: return u"second-stage"_s;
    case Route::LowValueQuotes: return u"low-value-quotes"_s;
    case Route::SoleSource:
    case Route::SingleSource:
    case Route::Indirect:
    case Route::Emergency: return u"limited-tendering"_s;
    case Route::OptIn:
    case Route::MarketSounding: break;
    }
    return {};
}

Result<DirectAndIndirect> paidToSmallerFirms(const QList<PassedOn> &paid)
{
    QStringList sizes;
    for (const PassedOn &one : paid) {
        for (const QString &size : { one.payeeSize, one.makerSize }) {
            if (isSmallerFirm(size) && !sizes.contains(size))
                sizes << size;
        }
    }
    return directAndIndirect(paid, sizes);
}

} // namespace acquis
