// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/bidfigures.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/contractfigures.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeShare = 10'000;

Money times(Money price, int quantity)
{
    qint64 cents = 0;
    if (qMulOverflow(price.cents(), qint64(quantity), &cents))
        cents = price.isNegative() ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    return Money::fromCents(cents);
}

BidBar barOf(const Bid &bid, const BidFigures &figures)
{
    if (bid.state == BidState::Withdrawn)
        return BidBar::Withdrawn;
    if (bid.state == BidState::SetAside)
        return BidBar::SetAside;
    if (figures.isLate)
        return BidBar::Late;
    return figures.notMet > 0 ? BidBar::MandatoryNotMet : BidBar::None;
}

class Figures
{
public:
    explicit Figures(const ProcurementFile &file) : m_file(file)
    {
        for (const RequestItem &item : file.solicitation.items)
            m_items.insert(item.uid, &item);
        for (const Bid &bid : file.bids) {
            for (const BidLine &line : bid.lines) {
                if (line.unitPrice && m_items.contains(line.item))
                    m_priced.insert(line.item);
            }
        }
    }

    [[nodiscard]] BidFigures of(const Bid &bid) const
    {
        BidFigures figures;
        figures.bid = bid.uid;
        figures.isLate = isLate(m_file.solicitation, bid);
        figures.sizeClass = bid.members.isEmpty() ? bid.sizeClass : consortiumSize(bid.members);
        addLines(bid, figures);
        addYears(bid, figures);
        figures.withOptions = heldSum(figures.total, bid.options);
        figures.bar = barOf(bid, figures);
        return figures;
    }

private:
    void addLines(const Bid &bid, BidFigures &figures) const
    {
        QSet<QString> priced;
        QHash<QString, Meets> answers;
        for (const BidLine &line : bid.lines) {
            const RequestItem *item = m_items.value(line.item);
            if (!item)
                continue;
            answers.insert(line.item, line.meets);
            if (line.unitPrice) {
                priced.insert(line.item);
                figures.items = heldSum(figures.items, times(*line.unitPrice, item->quantity));
            }
        }
        for (const RequestItem &item : m_file.solicitation.items) {
            if (!item.isMandatory)
                continue;
            ++figures.mandatory;
            const Meets answer = answers.value(item.uid, Meets::Unclear);
            ++(answer == Meets::Yes ? figures.met : answer == Meets::No ? figures.notMet : figures.unclear);
        }
        figures.unpriced = int(m_priced.size() - priced.size());
        figures.hasTotal = !priced.isEmpty() && figures.unpriced == 0;
        figures.total = figures.items;
        figures.first = figures.items;
    }

    static void addYears(const Bid &bid, BidFigures &figures)
    {
        figures.years = int(bid.yearlyCosts.size());
        if (figures.years == 0)
            return;
        figures.hasTotal = true;
        figures.unpriced = 0;
        figures.first = bid.yearlyCosts.first();
        for (const Money year : bid.yearlyCosts.sliced(1))
            figures.later = heldSum(figures.later, year);
        figures.total = heldSum(figures.first, figures.later);
    }

    const ProcurementFile &m_file;
    QHash<QString, const RequestItem *> m_items;
    QSet<QString> m_priced; ///< items that any bid prices
};

} // namespace

bool isLate(const Solicitation &solicitation, const Bid &bid)
{
    return solicitation.closesAt.isValid() && bid.receivedAt.isValid() && bid.receivedAt > solicitation.closesAt;
}

bool isReceived(const Solicitation &solicitation, const Bid &bid)
{
    return bid.state == BidState::Received && bid.receivedAt.isValid() && !isLate(solicitation, bid);
}

bool isValidOn(const Bid &bid, QDate day)
{
    return !bid.validUntil.isValid() || day <= bid.validUntil;
}

QList<BidFigures> bidFigures(const ProcurementFile &file)
{
    const Figures figures(file);
    QList<BidFigures> all;
    std::optional<Money> lowest;
    for (const Bid &bid : file.bids) {
        BidFigures one = figures.of(bid);
        if (one.bar == BidBar::None && !one.hasTotal)
            one.bar = BidBar::NoPrice;
        if (one.bar == BidBar::None && (!lowest || one.total < *lowest))
            lowest = one.total;
        all << one;
    }
    for (BidFigures &one : all) {
        if (!lowest || !one.hasTotal)
            continue;
        one.isLowest = one.bar == BidBar::None && one.total == *lowest;
        one.aboveLowest = { heldDifference(one.total, *lowest).cents(), lowest->cents() };
    }
    return all;
}

QString consortiumSize(const QList<ConsortiumMember> &members)
{
    QString largest;
    for (const ConsortiumMember &member : members) {
        if (member.left.isValid())
            continue;
        if (largest.isEmpty() || sizeOrder(member.sizeClass) > sizeOrder(largest))
            largest = member.sizeClass.isEmpty() ? u"unknown"_s : member.sizeClass;
    }
    return largest;
}

bool areSharesWhole(const QList<ConsortiumMember> &members)
{
    int sum = 0;
    bool isIn = false;
    for (const ConsortiumMember &member : members) {
        if (member.left.isValid())
            continue;
        isIn = true;
        sum += member.shareBasisPoints;
    }
    return !isIn || sum == 0 || sum == wholeShare;
}

ExactRatio pricePoints(Money lowest, Money total, int scale)
{
    if (total <= lowest)
        return { quint64(std::max(scale, 0)), 1 };
    return ExactRatio(quint64(std::max<qint64>(lowest.cents(), 0)), quint64(total.cents())).times(quint64(std::max(scale, 0)));
}

} // namespace acquis
