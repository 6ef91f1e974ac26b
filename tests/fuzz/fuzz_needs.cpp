// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a need: it is refused, or it is written and read back the same, judged, and its answer given again.
#include "core/rules/determinationjson.h"
#include "core/rules/engine.h"
#include "core/rules/packloader.h"
#include "core/rules/replay.h"

#include <QJsonDocument>

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

const QList<RulePack> &packs()
{
    static const QList<RulePack> shipped = shippedPacks().value_or(QList<RulePack>());
    return shipped;
}

/// The rules of each jurisdiction, made ready once.
const RuleSet &rulesOf(Jurisdiction jurisdiction)
{
    static const std::vector<RuleSet> sets = [] {
        std::vector<RuleSet> made;
        for (std::size_t i = 0; i < codeCount<Jurisdiction>; ++i) {
            Need need;
            need.jurisdiction = Jurisdiction(i);
            made.emplace_back(packsFor(need, packs()).value_or(QList<RulePack>()));
        }
        return made;
    }();
    return sets[std::size_t(jurisdiction)];
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    // The same bytes as a record of a determination, which they hardly ever are.
    if (const auto recorded = readDetermination(json))
        require(replay(*recorded, packs()) == replay(*recorded, packs()));
    const auto need = readNeed(json);
    if (!need)
        return 0;
    const auto again = readNeed(canonicalJson(*need));
    require(again && *again == *need);
    const RuleSet &rules = rulesOf(need->jurisdiction);
    const auto answer = determine(*need, rules);
    if (!answer) {
        require(!answer.error().member.isEmpty());
        return 0;
    }
    const QJsonObject written =
        determinationToJson(*answer, *need, rules, Language::French, [](const WarningAnswer &) { return QString(); });
    const auto recorded = readDetermination(QJsonDocument(written).toJson());
    require(recorded && replay(*recorded, packs()).isSame());
    return 0;
}
