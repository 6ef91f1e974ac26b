// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString AgreementWords::day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"–"_s;
}

QString AgreementWords::daysLeft(int days) const
{
    if (days == 0)
        return tr("today");
    return days > 0 ? tr("in %n days", nullptr, days) : tr("%n days late", nullptr, -days);
}

QString AgreementWords::days(int days) const
{
    return tr("%n days", nullptr, days);
}

QString AgreementWords::months(int months) const
{
    return tr("%n months", nullptr, months);
}

QString AgreementWords::arrangementKind(ArrangementKind kind) const
{
    switch (kind) {
    case ArrangementKind::EnterpriseWide: return tr("Enterprise-wide vendor of record arrangement");
    case ArrangementKind::MultiMinistry: return tr("Multi-ministry vendor of record arrangement");
    case ArrangementKind::Ministry: return tr("Vendor of record arrangement of a ministry");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::buyingKind(BuyingKind kind) const
{
    switch (kind) {
    case BuyingKind::Contract: return tr("Contract");
    case BuyingKind::Framework: return tr("Framework agreement");
    case BuyingKind::StandingOffer: return tr("Standing offer");
    case BuyingKind::SupplyArrangement: return tr("Supply arrangement");
    case BuyingKind::Licences: return tr("Licences");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::guideKind(PriceGuideKind kind) const
{
    switch (kind) {
    case PriceGuideKind::PriceGuide: return tr("Price guide");
    case PriceGuideKind::ApprovedItems: return tr("List of approved items");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::confidentiality(Confidentiality of) const
{
    switch (of) {
    case Confidentiality::Public: return tr("Public");
    case Confidentiality::Members: return tr("Members");
    case Confidentiality::Restricted: return tr("Restricted");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::confidentialityMeaning(Confidentiality of) const
{
    switch (of) {
    case Confidentiality::Public: return tr("Public: anybody may see it.");
    case Confidentiality::Members: return tr("Members: only members of the community may see it.");
    case Confidentiality::Restricted: return tr("Restricted: only offices that are named may see it.");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::standing(StandingState state) const
{
    switch (state) {
    case StandingState::Qualified: return tr("Qualified");
    case StandingState::Suspended: return tr("Suspended");
    case StandingState::Withdrawn: return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::use(ArrangementUseKind kind) const
{
    switch (kind) {
    case ArrangementUseKind::Invitation: return tr("Invitation to the second stage");
    case ArrangementUseKind::CallOff: return tr("Contract called off");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::criterion(QualificationKind kind) const
{
    switch (kind) {
    case QualificationKind::YearsInBusiness: return tr("Years in business");
    case QualificationKind::YearlyRevenue: return tr("Revenue of a year");
    case QualificationKind::Bonding: return tr("Bonding");
    case QualificationKind::Insurance: return tr("Insurance");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::joiningWay(JoiningWay way) const
{
    switch (way) {
    case JoiningWay::Notice: return tr("by notice to the holder");
    case JoiningWay::JoiningLetter: return tr("by a joining letter");
    case JoiningWay::HoldersConsent: return tr("with the consent of the holder");
    case JoiningWay::Membership: return tr("by becoming a member of the buying group");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::priceBasis(PriceBasis basis) const
{
    switch (basis) {
    case PriceBasis::Fixed: return tr("Fixed price");
    case PriceBasis::UnitRates: return tr("Unit rates");
    case PriceBasis::DiscountOffList: return tr("Discount off the list price");
    case PriceBasis::CostPlus: return tr("Cost plus a fee");
    case PriceBasis::SecondStage: return tr("Set in a second stage");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::amendment(AmendmentKind kind) const
{
    switch (kind) {
    case AmendmentKind::Scope: return tr("Scope");
    case AmendmentKind::Value: return tr("Value");
    case AmendmentKind::Term: return tr("Term");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::field(AgreementField field) const
{
    switch (field) {
    case AgreementField::Vendors: return tr("vendors");
    case AgreementField::PriceBasis: return tr("price basis");
    case AgreementField::Prices: return tr("prices");
    case AgreementField::Ceiling: return tr("ceiling");
    case AgreementField::Joined: return tr("what was joined");
    case AgreementField::Terms: return tr("terms");
    case AgreementField::Contact: return tr("contact");
    case AgreementField::Amendments: return tr("amendments");
    case AgreementField::Buyers: return tr("buyers");
    case AgreementField::HowToJoin: return tr("how to join");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::due(DueKind kind) const
{
    switch (kind) {
    case DueKind::ArrangementEnds: return tr("Arrangement ends");
    case DueKind::RefreshDue: return tr("Refresh of the list is due");
    case DueKind::AgreementEnds: return tr("Agreement ends");
    case DueKind::JoiningEnds: return tr("Last day to join");
    case DueKind::ExtensionDecision: return tr("Decision on an extension");
    case DueKind::PriceReview: return tr("Review of prices is due");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::bar(JoinBar bar) const
{
    switch (bar) {
    case JoinBar::NotOpen: return tr("The agreement is not open to others.");
    case JoinBar::NotStarted: return tr("The agreement has not started yet.");
    case JoinBar::Ended: return tr("The agreement has ended.");
    case JoinBar::JoiningDatePassed: return tr("The last day to join has passed.");
    case JoinBar::EntityNotAdmitted: return tr("Offices of this class may not join.");
    case JoinBar::JurisdictionNotAdmitted: return tr("Offices of this government may not join.");
    case JoinBar::OverCeiling: return tr("The amount is above the room that is left under the ceiling.");
    case JoinBar::NotEnoughSeats: return tr("Not enough licences are left.");
    case JoinBar::RoomNotTold: return tr("The room that is left was not told: only the holder can say.");
    case JoinBar::AmountNotAboveZero: return tr("The amount must be above zero, and the seats not below.");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::reason(JoinReason reason) const
{
    switch (reason) {
    case JoinReason::CategoryFits: return tr("It covers the category.");
    case JoinReason::WordsFit: return tr("It speaks of what is needed.");
    case JoinReason::EntityAdmitted: return tr("Offices of this class may join.");
    case JoinReason::JurisdictionAdmitted: return tr("Offices of this government may join.");
    case JoinReason::RoomEnough: return tr("There is room enough.");
    case JoinReason::InTime: return tr("It can be joined in time.");
    case JoinReason::CategoryDiffers: return tr("It is of another category.");
    case JoinReason::TooLate: return tr("Joining takes longer than the day on which it is needed.");
    case JoinReason::EndsBeforeNeeded: return tr("It ends before the day on which it is needed.");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::entity(Entity entity) const
{
    switch (entity) {
    case Entity::OnMin: return tr("Ontario ministry");
    case Entity::OnOie: return tr("Other included entity of Ontario");
    case Entity::OnBps: return tr("Organization of the broader public sector");
    case Entity::OnMun: return tr("Municipality of Ontario");
    case Entity::FedDept: return tr("Federal department");
    case Entity::FedCrown: return tr("Federal Crown corporation");
    case Entity::BcMin: return tr("Ministry of British Columbia");
    }
    Q_UNREACHABLE();
}

QStringList AgreementWords::jurisdictions()
{
    return { u"ca"_s, u"ab"_s, u"bc"_s, u"mb"_s, u"nb"_s, u"nl"_s, u"nt"_s,
             u"ns"_s, u"nu"_s, u"on"_s, u"pe"_s, u"qc"_s, u"sk"_s, u"yt"_s };
}

QString AgreementWords::jurisdiction(const QString &code) const
{
    const QHash<QString, QString> names {
        { u"ca"_s, tr("Canada") },
        { u"ab"_s, tr("Alberta") },
        { u"bc"_s, tr("British Columbia") },
        { u"mb"_s, tr("Manitoba") },
        { u"nb"_s, tr("New Brunswick") },
        { u"nl"_s, tr("Newfoundland and Labrador") },
        { u"nt"_s, tr("Northwest Territories") },
        { u"ns"_s, tr("Nova Scotia") },
        { u"nu"_s, tr("Nunavut") },
        { u"on"_s, tr("Ontario") },
        { u"pe"_s, tr("Prince Edward Island") },
        { u"qc"_s, tr("Quebec") },
        { u"sk"_s, tr("Saskatchewan") },
        { u"yt"_s, tr("Yukon") },
    };
    return names.value(code, code);
}

QString AgreementWords::category(const CategoryTree &tree, const QString &code) const
{
    const Category *category = tree.find(code);
    return category == nullptr ? code : category->name.of(language());
}

QString AgreementWords::categories(const CategoryTree &tree, const QStringList &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names << category(tree, code);
    return names.join(u", "_s);
}

QString AgreementWords::fault(RecordFault fault) const
{
    switch (fault) {
    case RecordFault::NotJson:
    case RecordFault::TooDeep:
    case RecordFault::NotCanonical:
    case RecordFault::UnknownMember:
    case RecordFault::WrongType: return tr("This cannot be kept as it is.");
    case RecordFault::TooLarge: return tr("This is too much to be kept in one record.");
    case RecordFault::MissingMember:
    case RecordFault::EmptyText: return tr("This must be filled in.");
    case RecordFault::UnknownCode: return tr("This is none of the words that are known here.");
    case RecordFault::TextTooLong: return tr("This text is too long.");
    case RecordFault::ControlCharacter: return tr("This text holds a character that cannot be kept.");
    case RecordFault::NotAWord: return tr("Write lower-case letters and digits, joined by hyphens or dots.");
    case RecordFault::NotADate: return tr("This is no day; write it as 2026-03-31.");
    case RecordFault::NotAnAmount: return tr("This is no amount; write dollars, for example 1,900,000.");
    case RecordFault::OutOfRange: return tr("This number is too small or too large.");
    case RecordFault::ListTooLong: return tr("This list is too long.");
    case RecordFault::DuplicateEntry: return tr("The same is there twice.");
    case RecordFault::NotAPlainFileName: return tr("This cannot be the name of a file.");
    case RecordFault::NotADigest: return tr("The fingerprint of the file is wrong.");
    case RecordFault::Contradiction: return tr("This contradicts another value: look at the days, categories and amounts.");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::fault(CategoryFault fault) const
{
    switch (fault) {
    case CategoryFault::None: return {};
    case CategoryFault::UnknownCategory: return tr("There is no such category.");
    case CategoryFault::UnknownParent: return tr("The category above does not exist.");
    case CategoryFault::BelowItself: return tr("A category cannot stand below itself.");
    case CategoryFault::HasBranches: return tr("Other categories stand below this one: move or remove them first.");
    case CategoryFault::NameMissing: return tr("The name must be there in both languages.");
    case CategoryFault::NotACode: return tr("The code is made of lower-case letters and digits, joined by hyphens.");
    }
    Q_UNREACHABLE();
}

} // namespace acquis
