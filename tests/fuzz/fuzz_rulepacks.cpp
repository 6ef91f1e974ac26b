// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a pack: it is refused with findings, or it can be asked and moved without harm.
#include "core/rules/engine.h"
#include "core/rules/packloader.h"
#include "core/rules/whatif.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace acquis;

namespace {

/// A finding of the fuzzer is an abort; assertions are off in this build.
void require(bool holds)
{
    if (!holds)
        std::abort();
}

void ask(const RulePack &pack, const Need &need)
{
    const auto answer = determine(need, RuleSet({ pack }));
    require(answer || !answer.error().member.isEmpty());
}

/// On the first and the last day, on both sides of every bound.
void askEverything(const RulePack &pack)
{
    Need need;
    need.jurisdiction = pack.jurisdiction == Jurisdiction::Any ? Jurisdiction::OnOps : pack.jurisdiction;
    need.reasons = { Ground::OnlyOneSupplier };
    need.amends = Money::fromCents(100);
    const RuleSet rules({ pack });
    for (const RuleSeries &series : pack.series) {
        forEachCode(series.entities, [&](Entity entity) { need.entity = entity; });
        forEachCode(series.commodities, [&](Commodity commodity) { need.commodity = commodity; });
        for (const RuleRow &row : series.rows) {
            need.date = row.validFrom;
            need.neededBy = need.date.addDays(90);
            need.leadDays = 20;
            need.value = Money::fromCents(row.lower);
            const auto answer = determine(need, rules);
            require(answer || !answer.error().member.isEmpty());
        }
    }
    ask(pack, need);
    const auto moved = withLimits(pack, { { Money::fromCents(2'500'000), Money::fromCents(5'000'000) } }, { need });
    if (moved)
        ask(*moved, need);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const PackResult pack = parsePack(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (pack)
        askEverything(*pack);
    else
        require(!pack.error().isEmpty());
    return 0;
}
