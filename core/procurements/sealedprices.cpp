// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/sealedprices.h"

#include "core/procurements/marketmeasures.h"
#include "core/procurements/requestfigures.h"

#include <algorithm>

namespace acquis {

bool arePricesSealed(const ProcurementFile &file)
{
    const SolicitationForm form = formIn(file);
    return asksForBids(form) && form != SolicitationForm::Quotes && !file.evaluation.openedOn.isValid()
           && !file.award.day.isValid();
}

bool hasPrices(const Bid &bid)
{
    return !bid.yearlyCosts.isEmpty() || bid.options != Money()
           || std::ranges::any_of(bid.lines, [](const BidLine &line) { return line.unitPrice.has_value(); });
}

Bid withoutPrices(Bid bid)
{
    bid.yearlyCosts.clear();
    bid.options = {};
    for (BidLine &line : bid.lines)
        line.unitPrice.reset();
    return bid;
}

ProcurementFile withoutSealedPrices(ProcurementFile file)
{
    if (arePricesSealed(file))
        std::ranges::transform(file.bids, file.bids.begin(), withoutPrices);
    return file;
}

QStringList undeclaredPeople(const ProcurementFile &file)
{
    QStringList people;
    for (const Declaration &declaration : file.market.declarations) {
        if (!declaration.isSigned())
            people << declaration.person;
    }
    for (const Declaration &declaration : missingDeclarations(file))
        people << declaration.person;
    people.removeDuplicates();
    return people;
}

} // namespace acquis
