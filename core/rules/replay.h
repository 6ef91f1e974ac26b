// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/codes.h"
#include "core/rules/need.h"
#include "core/rules/rulepack.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace acquis {

/// A pack that judged then, and the one of that name that is at hand now.
struct RecordedPack
{
    QString id;
    int recorded = 0;
    std::optional<int> atHand; ///< empty: there is no such pack, or nobody has looked
    friend bool operator==(const RecordedPack &, const RecordedPack &) = default;
};

/// What was recorded when a need was judged: the answer as determinationToJson() writes it, without its words.
struct RecordedDetermination
{
    Need need;
    QString digest;
    QList<RecordedPack> packs; ///< in the order in which they judged
    QJsonObject answer; ///< verdicts, rules by id, duties, days
    friend bool operator==(const RecordedDetermination &, const RecordedDetermination &) = default;
};

/// A route that is answered otherwise than it was recorded.
struct RouteDifference
{
    Route route {};
    Verdict recorded {};
    Verdict now {};
    QStringList members; ///< of the route in JSON that differ: "verdict", "reasons", "duties", "plan" and others
    friend bool operator==(const RouteDifference &, const RouteDifference &) = default;
};

struct Replay
{
    bool digestFits = true; ///< the recorded digest is that of the recorded need
    QList<RecordedPack> otherPacks; ///< of another version, or missing; the answer may be the same all the same
    std::optional<NeedError> error; ///< the need cannot be judged any more: no routes are compared
    QList<RouteDifference> routes;
    QStringList members; ///< of the answer in JSON, routes left aside, that differ: "agreements", "warnings" and others

    [[nodiscard]] bool isSame() const { return digestFits && !error && routes.isEmpty() && members.isEmpty(); }
    friend bool operator==(const Replay &, const Replay &) = default;
};

enum class ReplayFault {
    NotJson,
    TooLarge, ///< past 16 MiB
    TooDeep,
    DuplicateMember,
    BadMember, ///< missing, or not as a determination has it
    BadNeed, ///< see RecordError::need
};

struct RecordError
{
    ReplayFault fault {};
    QString member; ///< e.g. "packs/2", "routes/3"
    std::optional<NeedError> need;
    friend bool operator==(const RecordError &, const RecordError &) = default;
};

/// Reads an answer of `acquis-cli decide --json`, in whichever language its words are. Size, depth and doubled members are
/// judged before. \error every ReplayFault
[[nodiscard]] std::expected<RecordedDetermination, RecordError> readDetermination(const QByteArray &json);

/// Judges the recorded need again under the packs of the recorded names and says what is otherwise: rules, verdicts, duties
/// and days, not words. Pure and deterministic; any thread may call it.
[[nodiscard]] Replay replay(const RecordedDetermination &recorded, const QList<RulePack> &available);

} // namespace acquis
