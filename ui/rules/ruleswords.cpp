// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleswords.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString RulesWords::jurisdiction(Jurisdiction jurisdiction) const
{
    switch (jurisdiction) {
    case Jurisdiction::OnOps: return tr("Ontario Public Service");
    case Jurisdiction::OnBps: return tr("Broader public sector of Ontario");
    case Jurisdiction::CaFederal: return tr("Government of Canada");
    case Jurisdiction::Bc: return tr("British Columbia");
    case Jurisdiction::Any: return tr("Trade agreements");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::entity(Entity entity) const
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
    return {};
}

QString RulesWords::commodity(Commodity commodity) const
{
    switch (commodity) {
    case Commodity::Goods: return tr("Goods");
    case Commodity::Services: return tr("Services");
    case Commodity::Consulting: return tr("Consulting services");
    case Commodity::Construction: return tr("Construction");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::tax(TaxBasis basis) const
{
    return basis == TaxBasis::Before ? tr("before taxes") : tr("taxes included");
}

QString RulesWords::vor(VorStanding standing) const
{
    switch (standing) {
    case VorStanding::None: return tr("No arrangement covers it");
    case VorStanding::Enterprise: return tr("Enterprise-wide arrangement");
    case VorStanding::MultiMinistry: return tr("Multi-ministry arrangement");
    case VorStanding::Ministry: return tr("Arrangement of the ministry");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::flag(NeedFlag flag) const
{
    switch (flag) {
    case NeedFlag::It: return tr("Information technology");
    case NeedFlag::Emergency: return tr("Emergency");
    case NeedFlag::HealthService: return tr("Health or social service");
    case NeedFlag::LegalService: return tr("Legal service");
    case NeedFlag::ArchitectureEngineering: return tr("Architecture or engineering");
    case NeedFlag::IndigenousSetAside: return tr("Set aside for Indigenous businesses");
    case NeedFlag::Confidential: return tr("Confidential matter");
    case NeedFlag::ModularDeclared: return tr("Division into parts declared beforehand");
    case NeedFlag::AgreementOpen: return tr("An agreement that may be joined covers it");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::ground(Ground ground) const
{
    switch (ground) {
    case Ground::OnlyOneSupplier: return tr("Only one supplier can do it");
    case Ground::ExclusiveRights: return tr("Patents, copyright or other exclusive rights");
    case Ground::TechnicalNoCompetition: return tr("No competition for technical reasons");
    case Ground::Compatibility: return tr("Compatibility with what is in use");
    case Ground::AdditionalDeliveries: return tr("Additional deliveries by the original supplier");
    case Ground::UnforeseeableUrgency: return tr("Urgency that could not be foreseen");
    case Ground::Confidential: return tr("Confidential or privileged matter");
    case Ground::NoBids: return tr("No bids were received");
    case Ground::NonConformingBids: return tr("No bid met the requirements");
    case Ground::CollusiveBids: return tr("The bids were collusive");
    case Ground::Prototype: return tr("Prototype or first good or service");
    case Ground::DesignContest: return tr("Winner of a design contest");
    case Ground::CommodityMarket: return tr("Purchase on a commodity market");
    case Ground::ExceptionallyAdvantageous: return tr("Exceptionally advantageous, short-lived conditions");
    case Ground::Warranty: return tr("Held by a warranty");
    case Ground::LeasedPremises: return tr("Work on leased premises");
    case Ground::Subscription: return tr("Subscription or publication");
    case Ground::WorkOfArt: return tr("Work of art");
    case Ground::StatutoryMonopoly: return tr("Statutory monopoly");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::route(Route route) const
{
    switch (route) {
    case Route::VorDirect: return tr("Vendor of Record, directly");
    case Route::VorSecondStage: return tr("Vendor of Record, second stage");
    case Route::LowValueQuotes: return tr("Quotes");
    case Route::Invitational: return tr("Invitational competition");
    case Route::Open: return tr("Open competition");
    case Route::SoleSource: return tr("Sole source");
    case Route::SingleSource: return tr("Single source");
    case Route::OptIn: return tr("Join an agreement");
    case Route::SprintWithUs: return tr("Sprint With Us");
    case Route::CodeWithUs: return tr("Code With Us");
    case Route::Challenge: return tr("Challenge");
    case Route::MarketSounding: return tr("Market sounding");
    case Route::Indirect: return tr("Indirect purchase");
    case Route::Emergency: return tr("Emergency purchase");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::routeMeaning(Route route) const
{
    switch (route) {
    case Route::VorDirect: return tr("a vendor of the arrangement, without a second competition");
    case Route::VorSecondStage: return tr("vendors of the arrangement compete");
    case Route::LowValueQuotes: return tr("a few vendors are asked for a price");
    case Route::Invitational: return tr("chosen vendors are invited in writing");
    case Route::Open: return tr("posted electronically, open to all");
    case Route::SoleSource: return tr("only one firm can do it");
    case Route::SingleSource: return tr("one firm is chosen among several");
    case Route::OptIn: return tr("a contract that another buyer signed");
    case Route::SprintWithUs: return tr("agile teams, British Columbia");
    case Route::CodeWithUs: return tr("small code tasks, British Columbia");
    case Route::Challenge: return tr("a problem, answered in stages");
    case Route::MarketSounding: return tr("asks the market, binds nobody");
    case Route::Indirect: return tr("through a contract somebody else holds");
    case Route::Emergency: return tr("when waiting would do harm");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::verdict(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::NotApplicable: return tr("Not applicable");
    case Verdict::Allowed: return tr("Allowed");
    case Verdict::Conditional: return tr("If justified");
    case Verdict::Required: return tr("Required");
    case Verdict::NotAllowed: return tr("Not allowed");
    case Verdict::Unverified: return tr("Not verified");
    case Verdict::Binds: return tr("Binds");
    case Verdict::DoesNotBind: return tr("Does not bind");
    case Verdict::Accepted: return tr("Accepted");
    case Verdict::NotAccepted: return tr("Not accepted");
    case Verdict::Warn: return tr("Warning");
    case Verdict::Silent: return tr("Adds duties");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::verdictMeaning(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Required: return tr("The rules ask for this way first. A way marked “Allowed” may be taken instead.");
    case Verdict::Allowed: return tr("You may take this way. The rules do not ask for it first.");
    case Verdict::Conditional: return tr("You may take this way when what its reason asks for is there, and written down.");
    case Verdict::NotAllowed: return tr("A rule closes this way for this need.");
    case Verdict::Unverified:
        return tr(
            "A rule is held here, but it was not checked against a source of that date. Read your directive before you decide.");
    case Verdict::NotApplicable: return tr("This way is not meant for such a need.");
    case Verdict::Binds:
    case Verdict::DoesNotBind:
    case Verdict::Accepted:
    case Verdict::NotAccepted:
    case Verdict::Warn:
    case Verdict::Silent: break; // not said of ways
    }
    return {};
}

QString RulesWords::routes(const QList<Route> &routes) const
{
    QStringList names;
    for (const Route one : routes)
        names << route(one);
    return names.join(u", "_s);
}

QString RulesWords::mayDo(const OpenWays &ways) const
{
    QStringList said;
    const QList<Route> free = ways.required + ways.allowed;
    if (ways.allowed.isEmpty() && !free.isEmpty()) {
        said << (free.size() == 1 ? tr("The rules require this way: %1.").arg(routes(free))
                                  : tr("The rules require one of these ways: %1.").arg(routes(free)));
    } else if (!free.isEmpty()) {
        said << (free.size() == 1 ? tr("You may take this way: %1.").arg(routes(free))
                                  : tr("You may take any of these ways: %1.").arg(routes(free)));
        if (!ways.required.isEmpty())
            said << tr("The rules ask first for: %1.").arg(routes(ways.required));
    }
    if (!ways.conditional.isEmpty())
        said << (free.isEmpty() ? tr("You may take a way only if it is justified: %1.").arg(routes(ways.conditional))
                                : tr("Also, if it is justified: %1.").arg(routes(ways.conditional)));
    if (said.isEmpty() && ways.unverified.isEmpty())
        return tr("No way is open by the rules held here.");
    if (said.isEmpty())
        return tr("No way is verified against a source of that date: read your directive before you take one. Stated as open: "
                  "%1.")
            .arg(routes(ways.unverified));
    if (ways.unverified.isEmpty())
        said << tr("This is verified against its sources.");
    else
        said << tr("Not verified against a source of that date: %1. Read your directive before you take such a way.")
                    .arg(routes(ways.unverified));
    return said.join(u' ');
}

StateToken RulesWords::verdictState(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Required:
    case Verdict::Binds: return StateToken::Info;
    case Verdict::Allowed:
    case Verdict::Accepted:
    case Verdict::DoesNotBind: return StateToken::Ok;
    case Verdict::Conditional:
    case Verdict::Warn: return StateToken::Warning;
    case Verdict::NotAllowed:
    case Verdict::NotAccepted: return StateToken::Error;
    case Verdict::NotApplicable:
    case Verdict::Unverified:
    case Verdict::Silent: return StateToken::Neutral;
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Required:
    case Verdict::Binds: return u"required"_s;
    case Verdict::Allowed:
    case Verdict::Accepted: return u"ok"_s;
    case Verdict::Conditional: return u"half"_s;
    case Verdict::Warn: return u"warning"_s;
    case Verdict::NotAllowed:
    case Verdict::NotAccepted: return u"barred"_s;
    case Verdict::Unverified: return u"unverified"_s;
    case Verdict::NotApplicable:
    case Verdict::DoesNotBind:
    case Verdict::Silent: return u"dash"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::agreement(Agreement agreement) const
{
    switch (agreement) {
    case Agreement::Cfta: return tr("CFTA");
    case Agreement::Oqtca: return tr("OQTCA");
    case Agreement::Ceta: return tr("CETA");
    case Agreement::Tca: return tr("TCA");
    case Agreement::Gpa: return tr("GPA");
    case Agreement::Cptpp: return tr("CPTPP");
    case Agreement::Nwpta: return tr("NWPTA");
    case Agreement::Ait: return tr("AIT");
    case Agreement::Ckfta: return tr("CKFTA");
    case Agreement::Ccfta: return tr("CCFTA");
    case Agreement::Ccofta: return tr("CCoFTA");
    case Agreement::Cpfta: return tr("CPFTA");
    case Agreement::Cpafta: return tr("CPaFTA");
    case Agreement::Chfta: return tr("CHFTA");
    case Agreement::Cufta: return tr("CUFTA");
    case Agreement::Nafta: return tr("NAFTA");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::layer(RuleLayer layer) const
{
    switch (layer) {
    case RuleLayer::Law: return tr("Law");
    case RuleLayer::TradeAgreement: return tr("Trade agreement");
    case RuleLayer::Directive: return tr("Directive");
    case RuleLayer::ItRules: return tr("IT rules");
    case RuleLayer::Ministry: return tr("Ministry");
    case RuleLayer::Organisation: return tr("Organization");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::duty(DutyKind kind) const
{
    switch (kind) {
    case DutyKind::Quotes: return tr("Quotes");
    case DutyKind::PostingDays: return tr("Days of posting");
    case DutyKind::Approval: return tr("Approval");
    case DutyKind::BusinessCase: return tr("Business case");
    case DutyKind::PublishAward: return tr("Award notice");
    case DutyKind::DebriefDays: return tr("Days to ask for a debriefing");
    case DutyKind::RecordRetentionYears: return tr("Years records are kept");
    case DutyKind::ConflictDeclaration: return tr("Conflict-of-interest declaration");
    case DutyKind::Justification: return tr("Justification");
    case DutyKind::SecondStageInvitations: return tr("Vendors invited to the second stage");
    case DutyKind::Requirement: return tr("Requirement");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::authority(Authority authority) const
{
    switch (authority) {
    case Authority::Manager: return tr("Manager");
    case Authority::Director: return tr("Director");
    case Authority::Adm: return tr("Assistant deputy minister");
    case Authority::Dm: return tr("Deputy minister");
    case Authority::Minister: return tr("Minister");
    case Authority::TreasuryBoard: return tr("Treasury Board");
    case Authority::Ceo: return tr("Chief executive officer");
    case Authority::Board: return tr("Board of directors");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::confidence(Confidence confidence) const
{
    switch (confidence) {
    case Confidence::Read: return tr("R: read in the source itself");
    case Confidence::Secondary: return tr("R2: read in a second source that reports it");
    case Confidence::Study: return tr("S: printed in the study of 2018; firm for 2014 to 2018");
    case Confidence::Derived: return tr("D: derived, not read; check your directive");
    case Confidence::NotRead: return tr("K+: believed, not read; check your directive");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::citation(const Citation &citation) const
{
    return u"%1, %2, %3"_s.arg(citation.title.of(language()), citation.section.of(language()), citation.address);
}

QString RulesWords::warning(const WarningAnswer &warning, const RuleSet &rules) const
{
    switch (warning.kind) {
    case WarningKind::Rule: return rules.row(warning.row).text.of(language());
    case WarningKind::TaxBasis: {
        const RulePack &pack = rules.packs()[warning.pack];
        const QString text =
            pack.tax == TaxBasis::Included
                ? tr("The limits of “%1” are measured with taxes, and the value is given before taxes: it was compared as it "
                     "stands.")
                : tr("The limits of “%1” are measured before taxes, and the value is given with taxes: it was compared as it "
                     "stands.");
        return text.arg(pack.name.of(language()));
    }
    case WarningKind::NeededByImpossible: return tr("No open route can be over by the day it is needed.");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::bounds(const RuleRow &row) const
{
    const QString lower = m_formats.money(Money::fromCents(row.lower));
    if (row.upper == RuleRow::noLimit)
        return row.lower == 0 ? tr("any value") : tr("%1 and more", "an amount").arg(lower);
    const QString upper = m_formats.money(Money::fromCents(row.upper));
    return row.lower == 0 ? tr("below %1", "an amount").arg(upper) : tr("%1 to below %2", "amounts").arg(lower, upper);
}

QString RulesWords::day(QDate date) const
{
    // The first of a month is written "1er" in French.
    const bool isFirst = language() == Language::French && date.day() == 1;
    return m_formats.locale().toString(date, isFirst ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString RulesWords::validity(QDate from, QDate to) const
{
    return to.isValid() ? tr("%1 to %2", "two days").arg(day(from), day(to)) : tr("from %1 on", "a day").arg(day(from));
}

QString RulesWords::member(const QString &member) const
{
    const QString name = member.section(u'/', 0, 0);
    if (name == "jurisdiction"_L1)
        return tr("Jurisdiction");
    if (name == "entity"_L1)
        return tr("Organization");
    if (name == "commodity"_L1)
        return tr("Kind");
    if (name == "value"_L1)
        return tr("Value");
    if (name == "tax"_L1)
        return tr("Taxes");
    if (name == "related"_L1)
        return tr("Related needs");
    if (name == "amends"_L1)
        return tr("Contract that is amended");
    if (name == "date"_L1)
        return tr("Issued on");
    if (name == "needed-by"_L1)
        return tr("Needed by");
    if (name == "lead-days"_L1)
        return tr("Days the vendor needs");
    if (name == "reasons"_L1)
        return tr("Reasons not to compete");
    if (name == "vor"_L1)
        return tr("Vendor of Record");
    if (name == "flags"_L1)
        return tr("What else is true");
    if (name == "vendor"_L1)
        return tr("Vendor");
    if (name == "packs"_L1)
        return tr("Rules");
    return member;
}

QString RulesWords::needFault(NeedFault fault) const
{
    switch (fault) {
    case NeedFault::NotJson: return tr("this is no JSON object");
    case NeedFault::TooLarge: return tr("too long");
    case NeedFault::TooDeep: return tr("nested too deeply");
    case NeedFault::DuplicateMember: return tr("given twice");
    case NeedFault::UnknownMember: return tr("a need has no such member");
    case NeedFault::MissingMember: return tr("missing");
    case NeedFault::WrongType: return tr("not the kind of value that belongs here");
    case NeedFault::UnknownCode: return tr("unknown code");
    case NeedFault::NotAnAmount: return tr("not an amount in dollars");
    case NeedFault::BelowZero: return tr("below zero");
    case NeedFault::AmountTooLarge: return tr("more than any procurement");
    case NeedFault::TooManyDecimals: return tr("more than two decimals");
    case NeedFault::NotADate: return tr("no day of the calendar");
    case NeedFault::NotANumber: return tr("not a number that can be");
    case NeedFault::NeededBeforeDate: return tr("earlier than the day the procurement is issued");
    case NeedFault::CurrencyNotCad: return tr("only Canadian dollars (CAD) are read");
    case NeedFault::Contradiction: return tr("these cannot all be true");
    case NeedFault::NotCovered: return tr("the rules held here do not cover this");
    case NeedFault::UnknownPack: return tr("there is no such rule pack");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::needError(const NeedError &error) const
{
    const QString fault = error.value.isEmpty()
                              ? needFault(error.fault)
                              : tr("%1 (%2)", "what is wrong, what stood there").arg(needFault(error.fault), error.value);
    return error.member.isEmpty() ? fault : tr("%1: %2", "field, what is wrong").arg(member(error.member), fault);
}

QString RulesWords::packFault(PackFault fault) const
{
    switch (fault) {
    case PackFault::FileNotFound: return tr("there is no such file");
    case PackFault::FileUnreadable: return tr("the file cannot be read");
    case PackFault::TooLarge: return tr("larger than a rule pack may be (4 MiB)");
    case PackFault::TooDeep: return tr("nested deeper than 32 levels");
    case PackFault::NotJson: return tr("this is no JSON object");
    case PackFault::DuplicateMember: return tr("named twice in one object");
    case PackFault::UnknownMember: return tr("no such member here");
    case PackFault::MissingMember: return tr("missing");
    case PackFault::WrongType: return tr("not the kind of value that belongs here");
    case PackFault::UnknownCode: return tr("unknown code");
    case PackFault::EmptyList: return tr("an empty list");
    case PackFault::NotAnId: return tr("not a name in lower case");
    case PackFault::EmptyText: return tr("no text");
    case PackFault::TextTooLong: return tr("the text is too long");
    case PackFault::ControlCharacter: return tr("the text holds a control character");
    case PackFault::NotAnAmount: return tr("not an amount in dollars");
    case PackFault::NotADate: return tr("no day of the calendar");
    case PackFault::OutOfRange: return tr("a number that cannot be");
    case PackFault::EmptySpan: return tr("ends before it begins");
    case PackFault::OutsideSpan: return tr("outside the span of what holds it");
    case PackFault::Overlap: return tr("overlaps another row");
    case PackFault::Gap: return tr("no row covers this");
    case PackFault::DuplicateId: return tr("used twice");
    case PackFault::VerdictDoesNotFit: return tr("no verdict for this subject");
    case PackFault::ConditionDoesNotFit: return tr("cannot be asked here");
    case PackFault::UnknownRow: return tr("no other row has this name");
    case PackFault::TooManyRows: return tr("too many rows in one series");
    case PackFault::Contradicts: return tr("contradicts another row");
    case PackFault::WrongLayer: return tr("an organization speaks only for the layers of a ministry or an organization");
    case PackFault::NotAnOverlay: return tr("more than the editor of an organization’s rules can show");
    }
    Q_UNREACHABLE();
    return {};
}

QString RulesWords::packFinding(const PackFinding &finding) const
{
    QString words = packFault(finding.fault);
    if (!finding.value.isEmpty())
        words = tr("%1 (%2)", "what is wrong, what stood there").arg(words, finding.value);
    const QString place = finding.member.isEmpty() ? finding.row
                          : finding.row.isEmpty()  ? finding.member
                                                   : tr("%1, %2", "row, member").arg(finding.row, finding.member);
    return place.isEmpty() ? words : tr("%1: %2", "field, what is wrong").arg(place, words);
}

} // namespace acquis
