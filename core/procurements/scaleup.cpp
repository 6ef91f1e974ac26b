// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/scaleup.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/contractfigures.h"

#include <algorithm>

namespace acquis {

namespace {

ScaleUpLink linkOf(const ProcurementFile &file, const Contract &contract)
{
    const ContractFigures figures = figuresOf(contract);
    ScaleUpLink link {
        file.head.number, contract.number, contract.vendorName, contract.signedOn, figures.end, figures.total, {}, 0
    };
    for (const JoinedBody &body : contract.optIn.joined) {
        link.joined = heldSum(link.joined, body.amount);
        ++link.joiners;
    }
    return link;
}

} // namespace

Money ScaleUpChain::total() const
{
    return heldSum(contracts, joined);
}

int ScaleUpChain::days() const
{
    return from.isValid() && until.isValid() && from <= until ? int(from.daysTo(until)) + 1 : 0;
}

ScaleUpChain scaleUpOf(const ProcurementFile &file, const QString &contract, const FileByNumber &fileOf)
{
    ScaleUpChain chain;
    QStringList known { file.head.number };
    QString earlier;
    for (const Contract &one : file.contracts) {
        if (one.uid != contract)
            continue;
        chain.links << linkOf(file, one);
        earlier = one.follows;
    }
    while (!earlier.isEmpty() && !known.contains(earlier)) {
        const auto before = fileOf(earlier);
        if (!before) {
            chain.missing = earlier;
            break;
        }
        known << earlier;
        earlier.clear();
        QList<ScaleUpLink> links;
        for (const Contract &one : before->contracts) {
            links << linkOf(*before, one);
            if (!one.follows.isEmpty())
                earlier = one.follows;
        }
        chain.links = links + chain.links;
    }
    for (const ScaleUpLink &link : std::as_const(chain.links)) {
        chain.contracts = heldSum(chain.contracts, link.total);
        chain.joined = heldSum(chain.joined, link.joined);
        if (link.from.isValid() && (!chain.from.isValid() || link.from < chain.from))
            chain.from = link.from;
        if (link.until.isValid())
            chain.until = std::max(chain.until, link.until);
    }
    return chain;
}

} // namespace acquis
