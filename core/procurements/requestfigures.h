// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"
#include "core/procurements/textmeasure.h"

// What is asked of firms, counted. Pure functions over values; no clock; any thread.
namespace acquis {

/// The form that the route leads to.
[[nodiscard]] SolicitationForm formOf(Route route);
/// Until somebody chooses a form it is that of the route.
[[nodiscard]] SolicitationForm formIn(const ProcurementFile &file);
/// Firms are asked and answer with bids.
[[nodiscard]] bool asksForBids(SolicitationForm form);
/// The request is sent to the firms that are listed, and to nobody else; others are published.
[[nodiscard]] bool isSentToFirms(SolicitationForm form);

/// Firms that are asked against how many the method wants to be asked.
struct FirmCount
{
    int listed = 0; ///< firms with a name, each once
    int wanted = 0; ///< 0: no number is asked, or somebody waived it
    bool isFixed = false; ///< the rule itself says to how many it goes: no reason stands in for those who are missing
    bool isReasoned = false; ///< somebody wrote why fewer are enough
    QString rule; ///< that wants them; empty: none
    BilingualText citation;
    [[nodiscard]] int missing() const { return listed < wanted ? wanted - listed : 0; }
    friend bool operator==(const FirmCount &, const FirmCount &) = default;
};
[[nodiscard]] FirmCount firmCount(const ProcurementFile &file);

/// Whether the bid is of a firm that was asked, alone or with others. Of what is open to all every bid is.
[[nodiscard]] bool isAsked(const ProcurementFile &file, const Bid &bid);

/// Written quotes and bids against how many the rules want (R94).
struct QuoteCount
{
    int wanted = 0; ///< by the determination in force for the chosen route; 0: no number is asked
    int received = 0; ///< in time, neither withdrawn nor set aside; one without its time does not count
    int late = 0;
    int asked = 0; ///< firms
    int declined = 0;
    int waiting = 0;
    bool hasSearch = false; ///< a search of the market is on record
    [[nodiscard]] bool isEnough() const { return received >= wanted; }
    /// Too few, but a documented search and its reason stand in for what is missing: it may go on, and is told.
    [[nodiscard]] bool standsIn() const { return !isEnough() && hasSearch && isReasoned; }
    bool isReasoned = false; ///< somebody wrote why fewer are enough
    friend bool operator==(const QuoteCount &, const QuoteCount &) = default;
};
[[nodiscard]] QuoteCount quoteCount(const ProcurementFile &file);

/// Days that firms have to answer (R22).
struct AnswerTime
{
    int days = 0; ///< from the day of issue to the day of closing
    int least = 0; ///< that a firm without bidding staff needs, or the rules want, whichever is more
    bool isByRule = false; ///< the rules want it
    bool isKnown = false; ///< both days are set
    [[nodiscard]] bool isShort() const { return isKnown && days < least; }
    friend bool operator==(const AnswerTime &, const AnswerTime &) = default;
};
/// \p issue: the day to count from while nothing is issued.
[[nodiscard]] AnswerTime answerTime(const ProcurementFile &file, QDate issue = {});
/// The model of the program, where no rule says more: quotes 5 days, second stage 7, invitation 10, open 21, briefs 14, challenges and
/// staged procurements 30.
[[nodiscard]] int modelAnswerDays(SolicitationForm form);

/// What the request asks a firm to read and to answer (R49).
struct RequestBurden
{
    TextMeasure text;
    int items = 0;
    int criteria = 0; ///< that ask for words: all but prices
    int fields = 0; ///< that a bid fills in: a price and an answer for each item, a text for each criterion
    friend bool operator==(const RequestBurden &, const RequestBurden &) = default;
};
[[nodiscard]] RequestBurden requestBurden(const ProcurementFile &file);

/// What is missing before the solicitation can be issued.
enum class IssueGap {
    Form,
    Requirement,
    Items,
    Criteria,
    Weights,
    Scales,
    Closing,
    Firms,
    MoreFirms, ///< a rule says to how many it goes
    FewerFirmsReason, ///< unusual: why fewer are asked than the rules want
    PostedAt,
    ShortTimeReason,
};
template <>
inline constexpr std::array codeWords<IssueGap> {
    "form",    "requirement", "items",      "criteria",           "weights",   "scales",
    "closing", "firms",       "more-firms", "fewer-firms-reason", "posted-at", "short-time-reason",
};
/// In the order of the form; empty: it can be issued on \p today. Quotes without criteria are won by the lowest price.
[[nodiscard]] QList<IssueGap> issueGaps(const ProcurementFile &file, QDate today);

/// Issues it: the day, the newest version of the requirement, and everybody invited is asked on that day. Only when nothing is missing.
bool issueSolicitation(ProcurementFile &file, QDate today);
/// Sends the newest version of the requirement to everybody, after the issue.
void sendNewestVersion(ProcurementFile &file);
/// The number of the newest version of the requirement; 0: none is written.
[[nodiscard]] int newestVersion(const ProcurementFile &file);

/// A price and promise evaluation of two criteria, the price weighing \p priceWeight percent (R105).
[[nodiscard]] QList<Criterion> priceAndPromise(int priceWeight);

} // namespace acquis
