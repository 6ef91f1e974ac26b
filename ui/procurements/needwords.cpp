// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString NeedWords::of(OnTheMarket answer)
{
    switch (answer) {
    case OnTheMarket::NotSaid: return tr("Not said");
    case OnTheMarket::Yes: return tr("Yes, it is on the market");
    case OnTheMarket::Partly: return tr("Partly");
    case OnTheMarket::No: return tr("No, nobody offers it yet");
    }
    return {};
}

QString NeedWords::of(ElsewhereAnswer answer)
{
    switch (answer) {
    case ElsewhereAnswer::Open: return tr("Not answered");
    case ElsewhereAnswer::Used: return tr("Used");
    case ElsewhereAnswer::NotFit: return tr("Does not fit");
    }
    return {};
}

QString NeedWords::of(OptionKind kind)
{
    switch (kind) {
    case OptionKind::Buy: return tr("Buy");
    case OptionKind::Reuse: return tr("Reuse what is there");
    case OptionKind::OpenSource: return tr("Open source");
    case OptionKind::Build: return tr("Build it ourselves");
    case OptionKind::Join: return tr("Join others");
    case OptionKind::DoNothing: return tr("Do nothing");
    }
    return {};
}

QString NeedWords::of(ConsultedOffice office)
{
    switch (office) {
    case ConsultedOffice::InformationTechnology: return tr("Information technology");
    case ConsultedOffice::Privacy: return tr("Privacy");
    case ConsultedOffice::Security: return tr("Security");
    case ConsultedOffice::Accessibility: return tr("Accessibility");
    case ConsultedOffice::Legal: return tr("Legal services");
    case ConsultedOffice::Finance: return tr("Finance");
    case ConsultedOffice::Users: return tr("Users");
    }
    return {};
}

QString NeedWords::of(ConsultationState state)
{
    switch (state) {
    case ConsultationState::Asked: return tr("Asked");
    case ConsultationState::Informed: return tr("Informed");
    case ConsultationState::Agreed: return tr("Agreed");
    case ConsultationState::Objected: return tr("Objected");
    }
    return {};
}

QString NeedWords::of(Instrument instrument)
{
    switch (instrument) {
    case Instrument::AccessToInformation: return tr("Access to information");
    case Instrument::Privacy: return tr("Protection of privacy");
    case Instrument::PublicService: return tr("Public service");
    case Instrument::Environment: return tr("Environment");
    case Instrument::OccupationalHealth: return tr("Occupational health and safety");
    case Instrument::Accessibility: return tr("Accessibility for people with disabilities");
    case Instrument::InformationTechnology: return tr("Directive on information technology");
    case Instrument::SecurityScreening: return tr("Security screening");
    case Instrument::InformationClassification: return tr("Classification of information");
    }
    return {};
}

QString NeedWords::of(ComplianceState state)
{
    switch (state) {
    case ComplianceState::Open: return tr("Still open");
    case ComplianceState::NotNeeded: return tr("Not needed");
    case ComplianceState::Done: return tr("Done");
    }
    return {};
}

QString NeedWords::of(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return tr("Low");
    case RiskLevel::Medium: return tr("Medium");
    case RiskLevel::High: return tr("High");
    }
    return {};
}

QString NeedWords::of(IpChoice choice)
{
    switch (choice) {
    case IpChoice::NotSaid: return tr("Not said");
    case IpChoice::Buyer: return tr("The buyer");
    case IpChoice::Vendor: return tr("The vendor");
    case IpChoice::Shared: return tr("Shared by both");
    case IpChoice::OpenLicence: return tr("Open licence");
    case IpChoice::NotApplicable: return tr("Nothing is made");
    }
    return {};
}

QString NeedWords::of(SoundingKind kind)
{
    switch (kind) {
    case SoundingKind::MarketSounding: return tr("Market sounding");
    case SoundingKind::RequestForInformation: return tr("Request for information");
    case SoundingKind::IndustryDay: return tr("Industry day");
    }
    return {};
}

QString NeedWords::of(PersonRole role)
{
    switch (role) {
    case PersonRole::Requester: return tr("Requester");
    case PersonRole::Officer: return tr("Procurement officer");
    case PersonRole::Evaluator: return tr("Evaluator");
    case PersonRole::Approver: return tr("Approver");
    case PersonRole::Expert: return tr("Expert");
    }
    return {};
}

QString NeedWords::of(ConflictState state)
{
    switch (state) {
    case ConflictState::NotDeclared: return tr("Not declared yet");
    case ConflictState::None: return tr("No conflict of interest");
    case ConflictState::Declared: return tr("Conflict declared");
    case ConflictState::Managed: return tr("Conflict declared and managed");
    }
    return {};
}

QString NeedWords::brands(const QList<BrandWord> &words)
{
    QStringList names;
    for (const BrandWord &word : words) {
        const QString quoted = tr("“%1”").arg(word.text);
        if (!names.contains(quoted))
            names << quoted;
    }
    if (names.isEmpty())
        return {};
    //: %1: names in quotation marks, joined by commas
    return tr("%1 looks like the name of a product or a firm. Say here what is wrong today, and leave what would mend it to the "
              "market.")
        .arg(names.join(u", "_s));
}

} // namespace acquis
