// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/sizeshare.h"

#include "core/vendors/sizeclass.h"

namespace acquis {

namespace {

/// Adds up and remembers the first error.
class Sum
{
public:
    explicit Sum(Result<void> &outcome) : m_outcome(outcome) { }
    void add(Money amount)
    {
        const auto sum = m_sum.plus(amount);
        if (sum)
            m_sum = *sum;
        else
            m_outcome = std::unexpected(sum.error());
    }
    [[nodiscard]] Money amount() const { return m_sum; }

private:
    Result<void> &m_outcome;
    Money m_sum;
};

} // namespace

Result<SizeShares> sizeShares(const QList<SizedAmount> &amounts, const QStringList &sizes)
{
    Result<void> outcome;
    Sum total(outcome);
    Sum inside(outcome);
    Sum unknown(outcome);
    Sum least(outcome);
    Sum most(outcome);
    for (const SizedAmount &one : amounts) {
        total.add(one.amount);
        const bool isUnknown = one.size == unknownSize && !sizes.contains(one.size);
        if (isUnknown) {
            unknown.add(one.amount);
            (one.amount.isNegative() ? least : most).add(one.amount);
        } else if (sizes.contains(one.size)) {
            inside.add(one.amount);
            least.add(one.amount);
            most.add(one.amount);
        }
    }
    if (!outcome)
        return std::unexpected(outcome.error());
    const qint64 whole = total.amount().cents();
    return SizeShares {
        inside.amount(), unknown.amount(), total.amount(), { { least.amount().cents(), whole }, { most.amount().cents(), whole } }
    };
}

} // namespace acquis
