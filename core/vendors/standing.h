// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/vendors/vendorids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace acquis {

enum class StandingStatus { Active, Suspended, Expired, Pending };

/// A place on somebody's list: a vendor of record arrangement, standing offer, supply arrangement or qualified list.
struct VendorStanding
{
    QString arrangement; ///< reference of its issuer
    QString jurisdiction; ///< who issued it: the code of a government, e.g. "ON", "BC", "CA", "ON-TORONTO"
    QString category;
    std::optional<Money> ceiling;
    QDate from;
    QDate until; ///< last day; invalid: without end
    StandingStatus status = StandingStatus::Active; ///< as the issuer says
    QString evidence;
    friend bool operator==(const VendorStanding &, const VendorStanding &) = default;
};

/// What the standing is on that day: days outside its period win over what its issuer says.
[[nodiscard]] StandingStatus statusOn(const VendorStanding &standing, QDate day);

/// Somebody's decision that the standing of another government counts here.
struct EquivalenceRule
{
    EquivalenceId id;
    QString jurisdiction; ///< of the standing
    QString category; ///< of the standing; empty: any
    QString localJurisdiction;
    QString localCategory;
    QDate from;
    QDate until; ///< last day; invalid: without end
    QString decidedBy;
    QString decision; ///< its reference
    friend bool operator==(const EquivalenceRule &, const EquivalenceRule &) = default;
};

/// Weakest first.
enum class Recognition { None, KnownElsewhere, Recognised, Held };

/// What a vendor's standings are worth here. Positions are into the lists that were asked, -1 where nothing decided.
struct RecognitionAnswer
{
    Recognition recognition = Recognition::None;
    qsizetype standing = -1;
    qsizetype rule = -1;
    friend bool operator==(const RecognitionAnswer &, const RecognitionAnswer &) = default;
};

struct RecognitionQuestion
{
    QString jurisdiction;
    QString category;
    QDate day;
    friend bool operator==(const RecognitionQuestion &, const RecognitionQuestion &) = default;
};

/// Held: active here in this category. Recognised: active elsewhere and a rule says that it counts. KnownElsewhere: active elsewhere
/// in any category, but no rule counts it. The strongest standing answers, among equals the first. Pure; any thread.
[[nodiscard]] RecognitionAnswer recognise(const QList<VendorStanding> &standings, const QList<EquivalenceRule> &rules,
                                          const RecognitionQuestion &question);

} // namespace acquis
