// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"
#include "core/agreements/joinable.h"

#include <QDate>
#include <QList>
#include <QString>

namespace acquis {

/// A vendor of record arrangement that covers a need, by category, on the day it is issued.
struct ArrangementCover
{
    QString arrangement; ///< uid
    QString number;
    QString category; ///< the need's, under which vendors are offered
    VorStanding standing {};
    int vendors = 0; ///< that may be asked
    SecondStageAnswer stage;
    friend bool operator==(const ArrangementCover &, const ArrangementCover &) = default;
};

/// What the register already holds for a need.
struct NeedCover
{
    QList<ArrangementCover> arrangements; ///< enterprise-wide first, then by uid
    QList<JoinOption> agreements; ///< as joinableFor() ranks them
    /// Of the first arrangement; None without one.
    [[nodiscard]] VorStanding standing() const;
    /// The first agreement that may be joined today and in time; empty: none.
    [[nodiscard]] QString joinable() const;
    friend bool operator==(const NeedCover &, const NeedCover &) = default;
};

/// What covers \p need. Arrangements count by category alone: words only suggest, and a standing changes what is lawful.
/// Pure. \error AmountOutOfRange
[[nodiscard]] Result<NeedCover> coverOf(const JoiningNeed &need, const AgreementHoldings &holdings, QDate today);

/// The need as the rules are to judge it with what the register holds: its standing, unless one is stated already, and that an
/// agreement may be joined. Only an agreement that is about the need by word or category is counted.
[[nodiscard]] Need withCover(Need need, const NeedCover &cover);

} // namespace acquis
