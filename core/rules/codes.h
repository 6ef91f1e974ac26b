// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>

// The vocabulary of needs and packs. Nothing here says what is allowed: only packs do.
namespace acquis {

enum class Jurisdiction { OnOps, OnBps, CaFederal, Bc, Any };
enum class Entity { OnMin, OnOie, OnBps, OnMun, FedDept, FedCrown, BcMin };
enum class Commodity { Goods, Services, Consulting, Construction };
enum class TaxBasis { Before, Included };
enum class VorStanding { None, Enterprise, MultiMinistry, Ministry };
enum class NeedFlag {
    It,
    Emergency,
    HealthService,
    LegalService,
    ArchitectureEngineering,
    IndigenousSetAside,
    Confidential,
    ModularDeclared,
    AgreementOpen, ///< an agreement of another buyer covers the need and may be joined
};
enum class Ground {
    OnlyOneSupplier,
    ExclusiveRights,
    TechnicalNoCompetition,
    Compatibility,
    AdditionalDeliveries,
    UnforeseeableUrgency,
    Confidential,
    NoBids,
    NonConformingBids,
    CollusiveBids,
    Prototype,
    DesignContest,
    CommodityMarket,
    ExceptionallyAdvantageous,
    Warranty,
    LeasedPremises,
    Subscription,
    WorkOfArt,
    StatutoryMonopoly,
};
/// In the order in which an answer lists them.
enum class Route {
    VorDirect,
    VorSecondStage,
    LowValueQuotes,
    Invitational,
    Open,
    SoleSource,
    SingleSource,
    OptIn,
    SprintWithUs,
    CodeWithUs,
    Challenge,
    MarketSounding,
    Indirect,
    Emergency,
};
enum class Agreement { Cfta, Oqtca, Ceta, Tca, Gpa, Cptpp, Nwpta, Ait, Ckfta, Ccfta, Ccofta, Cpfta, Cpafta, Chfta, Cufta, Nafta };
/// What a row says. The first five are verdicts on a route, weakest first; an answer may also be Unverified.
enum class Verdict {
    NotApplicable,
    Allowed,
    Conditional,
    Required,
    NotAllowed,
    Unverified,
    Binds,
    DoesNotBind,
    Accepted,
    NotAccepted,
    Warn,
    Silent,
};
enum class RuleLayer { Law, TradeAgreement, Directive, ItRules, Ministry, Organisation };
enum class DutyKind {
    Quotes,
    PostingDays,
    Approval,
    BusinessCase,
    PublishAward,
    DebriefDays,
    RecordRetentionYears,
    ConflictDeclaration,
    Justification,
    SecondStageInvitations,
    Requirement,
};
/// From the lowest to the highest.
enum class Authority { Manager, Director, Adm, Dm, Minister, TreasuryBoard, Ceo, Board };
enum class Confidence { Read, Secondary, Study, Derived, NotRead };
enum class HolidayCalendar { Ontario, Canada, BritishColumbia };
enum class DayUnit { Calendar, Working };

/// The words of an enumeration, in the order of its values.
template <typename E>
inline constexpr std::array<const char *, 0> codeWords {};
template <>
inline constexpr std::array codeWords<Jurisdiction> { "on-ops", "on-bps", "ca-federal", "bc", "any" };
template <>
inline constexpr std::array codeWords<Entity> { "on-min", "on-oie", "on-bps", "on-mun", "fed-dept", "fed-crown", "bc-min" };
template <>
inline constexpr std::array codeWords<Commodity> { "goods", "services", "consulting", "construction" };
template <>
inline constexpr std::array codeWords<TaxBasis> { "before", "included" };
template <>
inline constexpr std::array codeWords<VorStanding> { "none", "enterprise", "multi-ministry", "ministry" };
template <>
inline constexpr std::array codeWords<NeedFlag> {
    "it",           "emergency",        "health-service", "legal-service", "architecture-engineering", "indigenous-set-aside",
    "confidential", "modular-declared", "agreement-open",
};
template <>
inline constexpr std::array codeWords<Ground> {
    "only-one-supplier",
    "exclusive-rights",
    "technical-no-competition",
    "compatibility",
    "additional-deliveries",
    "unforeseeable-urgency",
    "confidential",
    "no-bids",
    "non-conforming-bids",
    "collusive-bids",
    "prototype",
    "design-contest",
    "commodity-market",
    "exceptionally-advantageous",
    "warranty",
    "leased-premises",
    "subscription",
    "work-of-art",
    "statutory-monopoly",
};
template <>
inline constexpr std::array codeWords<Route> {
    "vor-direct",  "vor-second-stage", "low-value-quotes", "invitational",   "open",
    "sole-source", "single-source",    "opt-in",           "sprint-with-us", "code-with-us",
    "challenge",   "market-sounding",  "indirect",         "emergency",
};
template <>
inline constexpr std::array codeWords<Agreement> {
    "CFTA",  "OQTCA", "CETA",   "TCA",   "GPA",    "CPTPP", "NWPTA", "AIT",
    "CKFTA", "CCFTA", "CCOFTA", "CPFTA", "CPAFTA", "CHFTA", "CUFTA", "NAFTA",
};
template <>
inline constexpr std::array codeWords<Verdict> {
    "not-applicable", "allowed",       "conditional", "required",     "not-allowed", "unverified",
    "binds",          "does-not-bind", "accepted",    "not-accepted", "warn",        "silent",
};
template <>
inline constexpr std::array codeWords<RuleLayer> {
    "law", "trade-agreement", "directive", "it-rules", "ministry", "organisation"
};
template <>
inline constexpr std::array codeWords<DutyKind> {
    "quotes",
    "posting-days",
    "approval",
    "business-case",
    "publish-award",
    "debrief-days",
    "record-retention-years",
    "conflict-declaration",
    "justification",
    "second-stage-invitations",
    "requirement",
};
template <>
inline constexpr std::array codeWords<Authority> { "manager",  "director",       "adm", "dm",
                                                   "minister", "treasury-board", "ceo", "board" };
template <>
inline constexpr std::array codeWords<Confidence> { "R", "R2", "S", "D", "K+" };
template <>
inline constexpr std::array codeWords<HolidayCalendar> { "on", "ca", "bc" };
template <>
inline constexpr std::array codeWords<DayUnit> { "calendar", "working" };

template <typename E>
inline constexpr std::size_t codeCount = codeWords<E>.size();

template <typename E>
[[nodiscard]] QLatin1StringView codeOf(E value)
{
    return QLatin1StringView(codeWords<E>[std::size_t(value)]);
}

template <typename E>
[[nodiscard]] std::optional<E> fromCode(QStringView word)
{
    for (std::size_t i = 0; i < codeCount<E>; ++i) {
        if (word == QLatin1StringView(codeWords<E>[i]))
            return E(i);
    }
    return std::nullopt;
}

/// A set of codes in one word of memory.
template <typename E>
class CodeSet
{
public:
    constexpr CodeSet() = default;
    constexpr CodeSet(std::initializer_list<E> values)
    {
        for (const E value : values)
            insert(value);
    }
    constexpr void insert(E value) { m_bits |= bit(value); }
    constexpr void remove(E value) { m_bits &= ~bit(value); }
    [[nodiscard]] constexpr bool contains(E value) const { return (m_bits & bit(value)) != 0; }
    [[nodiscard]] constexpr bool containsAll(CodeSet other) const { return (m_bits & other.m_bits) == other.m_bits; }
    [[nodiscard]] constexpr bool intersects(CodeSet other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr CodeSet unitedWith(CodeSet other) const
    {
        other.m_bits |= m_bits;
        return other;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr bool operator==(CodeSet, CodeSet) = default;

private:
    static constexpr unsigned bit(E value) { return 1U << unsigned(value); }
    static_assert(codeCount<E> <= 32);
    unsigned m_bits = 0;
};

/// The members of the set in the order of their enumeration.
template <typename E, typename Take>
void forEachCode(CodeSet<E> set, Take take)
{
    for (std::size_t i = 0; i < codeCount<E>; ++i) {
        if (set.contains(E(i)))
            take(E(i));
    }
}

} // namespace acquis
