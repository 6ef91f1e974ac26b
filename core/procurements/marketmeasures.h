// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

#include <optional>

// What evidence of the market tells in figures. Pure; no clock.
namespace acquis {

/// Days for which a search of the market speaks of it (R95).
inline constexpr int searchFreshDays = 90;

/// The last day on which the entry counts; invalid without a day.
[[nodiscard]] QDate searchFreshUntil(const MarketSearchEntry &entry);
/// Without a day, or older than that on \p day.
[[nodiscard]] bool isStale(const MarketSearchEntry &entry, QDate day);

/// How much of the need is on the market (R123); undefined without items.
[[nodiscard]] Share fitOf(const Sounding &sounding);
/// The cost of a sounding for each idea that was used, rounded half up to the cent (R178); none without ideas.
[[nodiscard]] std::optional<Money> costPerIdea(const Sounding &sounding);

/// How many firms of a size answered (R130).
struct AnswerRate
{
    QString sizeClass; ///< as the firm's; empty: not known
    int invited = 0;
    int answered = 0;
    [[nodiscard]] Share rate() const { return { answered, invited }; }
    friend bool operator==(const AnswerRate &, const AnswerRate &) = default;
};

/// All firms of the soundings together.
[[nodiscard]] AnswerRate answerRate(const QList<Sounding> &soundings);
/// By size, in the order in which the sizes first appear, the unknown last.
[[nodiscard]] QList<AnswerRate> answerRatesBySize(const QList<Sounding> &soundings);

/// What is not, or not wholly, on the market yet: buying it is procurement of innovation (R174).
[[nodiscard]] bool isInnovation(const ProcurementFile &file);

/// A search of the market that says where, for what and when: only such a one stands in for a missing quote (R94, R95).
[[nodiscard]] bool isDocumented(const MarketSearchEntry &search);

/// What lacks until a search is recorded, as paths of the file; empty: nothing. Where no entry is documented, those of the entry that
/// lacks least.
[[nodiscard]] QStringList lackingOfSearch(const MarketEvidence &market);

/// From the issue of the solicitation to the day before the award, or the end of the file, nobody talks with a bidder but by its rules
/// (R142).
struct QuietTime
{
    QDate from;
    QDate until; ///< last day; invalid: it lasts
    [[nodiscard]] bool contains(QDate day) const { return day.isValid() && day >= from && (!until.isValid() || day <= until); }
    friend bool operator==(const QuietTime &, const QuietTime &) = default;
};
/// None before the issue.
[[nodiscard]] std::optional<QuietTime> quietTimeOf(const ProcurementFile &file);
/// Uids of the talks that fell into it, in their order.
[[nodiscard]] QStringList contactsInQuietTime(const ProcurementFile &file);

/// Of those who have a part in the file and no declaration yet, in the order of their roles; each with a new uid, not signed (R109).
[[nodiscard]] QList<Declaration> missingDeclarations(const ProcurementFile &file);

} // namespace acquis
