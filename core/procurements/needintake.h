// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/rules/codes.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

// The intake of a need, as the interview guide of the study asks (its appendix 1), the problem before any product.
namespace acquis {

/// Whether what is asked for can be bought already; the last two make a public procurement of innovation (R174).
enum class OnTheMarket { NotSaid, Yes, Partly, No };
template <>
inline constexpr std::array codeWords<OnTheMarket> { "not-said", "yes", "partly", "no" };

/// Something like it that somebody in government has already, and what came of looking at it (R85).
enum class ElsewhereAnswer { Open, Used, NotFit };
template <>
inline constexpr std::array codeWords<ElsewhereAnswer> { "open", "used", "not-fit" };

struct ElsewhereFound
{
    QString uid;
    QString holder; ///< who has it
    QString reference; ///< of the agreement, contract or line where it was found
    QString what;
    ElsewhereAnswer answer {};
    QString reason; ///< why it does not fit
    friend bool operator==(const ElsewhereFound &, const ElsewhereFound &) = default;
};

/// A way to meet the need, compared over the years (R86, R108, R135).
enum class OptionKind { Buy, Reuse, OpenSource, Build, Join, DoNothing };
template <>
inline constexpr std::array codeWords<OptionKind> { "buy", "reuse", "open-source", "build", "join", "do-nothing" };

struct NeedOption
{
    QString uid;
    OptionKind kind {};
    BilingualText text;
    QList<Money> yearlyCosts; ///< first year first: price, training, access, support, exit
    bool isChosen = false;
    QString reason; ///< why, or why not
    friend bool operator==(const NeedOption &, const NeedOption &) = default;
};

/// What data the thing bought holds, where, and until when (R100).
struct DataHeld
{
    QString uid;
    QString what;
    bool isPersonal = false;
    QString where;
    QDate keptUntil;
    QDate deletedOn; ///< invalid: not deleted, or nobody confirmed it
    QString confirmedBy;
    friend bool operator==(const DataHeld &, const DataHeld &) = default;
};

/// An office that must be told, or must agree, before the award (R19, R118).
enum class ConsultedOffice { InformationTechnology, Privacy, Security, Accessibility, Legal, Finance, Users };
template <>
inline constexpr std::array codeWords<ConsultedOffice> {
    "information-technology", "privacy", "security", "accessibility", "legal", "finance", "users"
};
enum class ConsultationState { Asked, Informed, Agreed, Objected };
template <>
inline constexpr std::array codeWords<ConsultationState> { "asked", "informed", "agreed", "objected" };

struct Consultation
{
    QString uid;
    ConsultedOffice office {};
    QString person;
    ConsultationState state {};
    QDate day;
    QString note;
    friend bool operator==(const Consultation &, const Consultation &) = default;
};

/// A statute or directive that the file must respect (R19).
enum class ComplianceState { Open, NotNeeded, Done };
template <>
inline constexpr std::array codeWords<ComplianceState> { "open", "not-needed", "done" };
enum class Instrument {
    AccessToInformation,
    Privacy,
    PublicService,
    Environment,
    OccupationalHealth,
    Accessibility,
    InformationTechnology,
    SecurityScreening,
    InformationClassification,
};
template <>
inline constexpr std::array codeWords<Instrument> {
    "access-to-information",      "privacy",       "public-service",         "environment",
    "occupational-health",        "accessibility", "information-technology", "security-screening",
    "information-classification",
};

struct ComplianceLine
{
    QString uid;
    Instrument instrument {};
    ComplianceState state {};
    QString evidence;
    QString person;
    QDate day;
    friend bool operator==(const ComplianceLine &, const ComplianceLine &) = default;
};

/// A version of what is asked for; bidders all get the same one (R110).
struct RequirementVersion
{
    QString uid;
    int version = 1;
    QDate day;
    BilingualText text;
    QString reason; ///< why it was changed
    friend bool operator==(const RequirementVersion &, const RequirementVersion &) = default;
};

/// A risk and its answer (R68).
enum class RiskLevel { Low, Medium, High };
template <>
inline constexpr std::array codeWords<RiskLevel> { "low", "medium", "high" };

struct Risk
{
    QString uid;
    QString what;
    RiskLevel likelihood {};
    RiskLevel effect {};
    QString answer;
    QString owner;
    QDate reviewOn;
    bool isClosed = false;
    friend bool operator==(const Risk &, const Risk &) = default;
};

/// Who owns what is made (R119).
enum class IpChoice { NotSaid, Buyer, Vendor, Shared, OpenLicence, NotApplicable };
template <>
inline constexpr std::array codeWords<IpChoice> { "not-said", "buyer", "vendor", "shared", "open-licence", "not-applicable" };

struct NeedIntake
{
    BilingualText problem; ///< before any product or solution (R177)
    BilingualText outcome; ///< what is different when it is solved
    BilingualText product; ///< asked last
    QString words; ///< what sources are looked for with
    QString howFound; ///< how the need was found
    QString users; ///< who will use it and how they were asked
    OnTheMarket onTheMarket {};
    QString onTheMarketEvidence;
    bool elsewhereSearched = false; ///< somebody looked who has it already
    QList<ElsewhereFound> elsewhere;
    QList<NeedOption> options;
    QString noOpenSource; ///< why no open-source or reuse option is listed (R108)
    int discountBasisPoints = 0; ///< a year, for comparing costs over years
    QList<DataHeld> data;
    bool noData = false; ///< it holds no data of ours
    BilingualText accessibility;
    BilingualText security;
    bool usesInformationTechnology = false;
    QList<Consultation> consultations;
    QList<ComplianceLine> compliance;
    QList<RequirementVersion> requirements; ///< oldest first
    QDate requirementsChecked; ///< that they are not stale (R51)
    QList<Risk> risks;
    IpChoice ip {};
    QString trainingPlan;
    QString benefits; ///< against the costs, with what was assumed (R98)
    std::optional<Money> benefit;
    bool budgetConfirmed = false; ///< by whom, when, and what: the budget or the commitment
    QString budgetConfirmedBy;
    QDate budgetConfirmedOn;
    QString commitmentNumber; ///< under which the money is set aside
    QString fundsSource; ///< where more than the budget comes from (R91)
    std::optional<Money> budget;
    friend bool operator==(const NeedIntake &, const NeedIntake &) = default;
};

} // namespace acquis
