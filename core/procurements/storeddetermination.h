// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/rules/codes.h"
#include "core/rules/need.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace acquis {

/// A duty as a determination found it, with its words and its source: it can be read when its pack is long gone.
struct StoredDuty
{
    DutyKind kind {};
    std::optional<int> value; ///< a number, or an Authority for an approval
    QString row; ///< id of the rule
    BilingualText text;
    BilingualText citation;
    Confidence confidence {};
    [[nodiscard]] std::optional<Authority> authority() const
    {
        return kind == DutyKind::Approval && value ? std::optional(Authority(*value)) : std::nullopt;
    }
    friend bool operator==(const StoredDuty &, const StoredDuty &) = default;
};

struct StoredRoute
{
    Route route {};
    Verdict verdict {}; ///< as told
    Verdict stated {}; ///< what the rules say when nothing firm says it
    BilingualText reason; ///< of the deciding row
    QString row;
    BilingualText citation;
    Confidence confidence {};
    QDate earliestAward;
    QList<StoredDuty> duties;
    [[nodiscard]] bool isLawful() const
    {
        return stated == Verdict::Required || stated == Verdict::Allowed || stated == Verdict::Conditional;
    }
    friend bool operator==(const StoredRoute &, const StoredRoute &) = default;
};

/// What the rules said of the file's need on a day. Never changed; a newer one is put after it.
struct StoredDetermination
{
    QString uid;
    QDate day;
    QString by;
    QString why; ///< what had changed: "value", "date", "need", or a sentence
    QString need; ///< canonical JSON, as readNeed() takes it
    QString digest; ///< of the need
    QStringList packs; ///< "id@version"
    QDate awardBy;
    QList<StoredRoute> routes;
    [[nodiscard]] const StoredRoute *route(Route route) const;
    friend bool operator==(const StoredDetermination &, const StoredDetermination &) = default;
};

} // namespace acquis
