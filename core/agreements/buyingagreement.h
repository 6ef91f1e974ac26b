// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/confidentiality.h"
#include "core/agreements/priceguide.h"
#include "core/base/error.h"
#include "core/vendors/vendorids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace acquis {

enum class BuyingKind { Contract, Framework, StandingOffer, SupplyArrangement, Licences };
enum class JoiningWay { Notice, JoiningLetter, HoldersConsent, Membership };
enum class PriceBasis { Fixed, UnitRates, DiscountOffList, CostPlus, SecondStage };
enum class AmendmentKind { Scope, Value, Term };
/// What of an agreement may be of a narrower class than the agreement itself.
enum class AgreementField { Vendors, PriceBasis, Prices, Ceiling, Joined, Terms, Contact, Amendments, Buyers, HowToJoin };
template <>
inline constexpr std::array codeWords<BuyingKind> { "contract", "framework", "standing-offer", "supply-arrangement", "licences" };
template <>
inline constexpr std::array codeWords<JoiningWay> { "notice", "joining-letter", "holders-consent", "membership" };
template <>
inline constexpr std::array codeWords<PriceBasis> { "fixed", "unit-rates", "discount-off-list", "cost-plus", "second-stage" };
template <>
inline constexpr std::array codeWords<AmendmentKind> { "scope", "value", "term" };
template <>
inline constexpr std::array codeWords<AgreementField> { "vendors", "price-basis", "prices",     "ceiling", "joined",
                                                        "terms",   "contact",     "amendments", "buyers",  "how-to-join" };

struct AgreementVendor
{
    VendorId vendor; ///< in this register; never leaves it
    QString name;
    QString reference; ///< number of the vendor's own agreement
    friend bool operator==(const AgreementVendor &, const AgreementVendor &) = default;
};

/// The opt-in clause.
struct JoiningTerms
{
    bool isOpen = false; ///< others may join at all
    CodeSet<Entity> entities; ///< empty: every class
    QStringList jurisdictions; ///< codes as "on", "qc", "ca"; empty: every one
    QDate until; ///< last day to join; invalid: as long as the agreement
    JoiningWay way {};
    BilingualText how;
    int days = 0; ///< calendar days from asking to joined
    friend bool operator==(const JoiningTerms &, const JoiningTerms &) = default;
};

struct ExtensionOption
{
    int months = 0;
    QDate decideBy; ///< invalid: by the end
    friend bool operator==(const ExtensionOption &, const ExtensionOption &) = default;
};

/// One term by the name it has in the set of standard terms.
struct ContractTerm
{
    QString term;
    BilingualText text;
    friend bool operator==(const ContractTerm &, const ContractTerm &) = default;
};

/// The standard terms of one kind of contract.
struct TermSet
{
    QString uid;
    QString kind; ///< e.g. "cloud"
    BilingualText name;
    QList<ContractTerm> terms;
    friend bool operator==(const TermSet &, const TermSet &) = default;
};

struct DocumentEntry
{
    QString name; ///< a plain file name
    QString sha256; ///< lower-case hexadecimal
    qint64 bytes = 0;
    Confidentiality confidentiality = Confidentiality::Members;
    friend bool operator==(const DocumentEntry &, const DocumentEntry &) = default;
};

struct ContactPoint
{
    QString name;
    QString organisation;
    QString email;
    QString telephone;
    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

/// A change of the agreement. Of scope: what else it covers; of value: by how much its ceiling changes; of term: its new end.
struct AgreementAmendment
{
    QDate day;
    AmendmentKind kind {};
    BilingualText text;
    QStringList categories; ///< that scope gains
    Money change;
    QDate end;
    friend bool operator==(const AgreementAmendment &, const AgreementAmendment &) = default;
};

/// A buyer of a joint agreement with its share.
struct JointBuyer
{
    QString name;
    int basisPoints = 0; ///< of 10000
    bool leads = false;
    friend bool operator==(const JointBuyer &, const JointBuyer &) = default;
};

struct FieldClass
{
    AgreementField field {};
    Confidentiality confidentiality {};
    friend bool operator==(const FieldClass &, const FieldClass &) = default;
};

/// An agreement of any government or buying group, ours included.
struct BuyingAgreement
{
    QString uid;
    BuyingKind kind {};
    QString number;
    QString owner; ///< who holds it
    QString jurisdiction; ///< of the holder: "on", "qc", "ca"
    BilingualText title;
    BilingualText scope;
    QStringList words; ///< to be found by, in any language
    QStringList categories;
    QList<AgreementVendor> vendors;
    JoiningTerms joining;
    QDate start;
    QDate end; ///< last day, before amendments
    QList<ExtensionOption> extensions;
    std::optional<Money> ceiling; ///< before amendments; none: no ceiling
    std::optional<int> seats; ///< licences that may be used; none: not counted
    Money joinedReported; ///< what the holder says was joined up to joinedAsOf; joins after that day are added to it
    int seatsReported = 0;
    QDate joinedAsOf; ///< invalid: every join that is known one by one is added
    PriceBasis priceBasis {};
    BilingualText priceNote;
    QList<PricedItem> prices;
    QList<ContractTerm> terms;
    QList<DocumentEntry> documents;
    ContactPoint contact;
    QList<AgreementAmendment> amendments;
    QList<JointBuyer> buyers; ///< of a joint agreement
    Confidentiality confidentiality = Confidentiality::Members;
    QList<FieldClass> fieldClasses;
    QStringList releasedTo; ///< receivers that may have what is restricted
    CodeSet<AgreementField> withheld; ///< left out by the office that sent it
    friend bool operator==(const BuyingAgreement &, const BuyingAgreement &) = default;
};

/// One office that joined.
struct AgreementJoin
{
    qint64 id = 0;
    QString agreement;
    QString joiner;
    Entity entity {};
    QString jurisdiction;
    QDate day;
    Money amount;
    int seats = 0;
    friend bool operator==(const AgreementJoin &, const AgreementJoin &) = default;
};

/// The term of an agreement that stands against joining it.
enum class JoinBar {
    NotOpen,
    NotStarted,
    Ended,
    JoiningDatePassed,
    EntityNotAdmitted,
    JurisdictionNotAdmitted,
    OverCeiling,
    NotEnoughSeats,
    RoomNotTold, ///< the ceiling or what is joined was withheld: only the holder can say
    AmountNotAboveZero,
};
template <>
inline constexpr std::array codeWords<JoinBar> {
    "not-open",
    "not-started",
    "ended",
    "joining-date-passed",
    "entity-not-admitted",
    "jurisdiction-not-admitted",
    "over-ceiling",
    "not-enough-seats",
    "room-not-told",
    "amount-not-above-zero",
};

/// Sums of amounts that leave 64 bits of cents are an error wherever they are met. \error AmountOutOfRange
struct AgreementRoom
{
    std::optional<Money> ceiling; ///< with its amendments
    Money joined;
    std::optional<Money> left; ///< negative: over
    std::optional<int> seatsLeft;
    friend bool operator==(const AgreementRoom &, const AgreementRoom &) = default;
};
[[nodiscard]] Result<AgreementRoom> roomOf(const BuyingAgreement &agreement, const QList<AgreementJoin> &joins);

/// The last day, with the amendments of its term.
[[nodiscard]] QDate endOf(const BuyingAgreement &agreement);
/// What it covers, with the amendments of its scope.
[[nodiscard]] QStringList categoriesOf(const BuyingAgreement &agreement);

/// Every term that stands against \p request, in the order of JoinBar; empty: it may join. \error AmountOutOfRange
[[nodiscard]] Result<QList<JoinBar>> barsAgainst(const BuyingAgreement &agreement, const QList<AgreementJoin> &joins,
                                                 const AgreementJoin &request);

/// Changes of scope apart from changes of value and of term.
struct AmendmentSummary
{
    int scope = 0;
    QStringList categoriesGained;
    int value = 0;
    Money valueChange;
    int term = 0;
    friend bool operator==(const AmendmentSummary &, const AmendmentSummary &) = default;
};
[[nodiscard]] Result<AmendmentSummary> amendmentsOf(const BuyingAgreement &agreement);

/// A term that is not ours, or that one side lacks.
struct TermDifference
{
    QString term;
    BilingualText ours; ///< empty: we have none
    BilingualText theirs; ///< empty: theirs says nothing
    friend bool operator==(const TermDifference &, const TermDifference &) = default;
};
[[nodiscard]] QList<TermDifference> termsThatDiffer(const TermSet &standard, const QList<ContractTerm> &terms);

/// Each buyer's part of \p amount; the parts sum to it to the cent, what does not divide goes to the lead.
/// \error InvalidData when the shares do not sum to the whole or not exactly one leads
[[nodiscard]] Result<QList<Money>> partsOf(Money amount, const QList<JointBuyer> &buyers);

} // namespace acquis
