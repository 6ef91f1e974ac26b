// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 90;

bool endsSoon(const SeenStanding &seen, QDate day)
{
    return seen.status == StandingStatus::Active && seen.standing.until.isValid() && day.daysTo(seen.standing.until) <= soonDays;
}

} // namespace

QString VendorWords::day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"–"_s;
}

QStringList VendorWords::provinces()
{
    return {
        u"AB"_s, u"BC"_s, u"MB"_s, u"NB"_s, u"NL"_s, u"NT"_s, u"NS"_s, u"NU"_s, u"ON"_s, u"PE"_s, u"QC"_s, u"SK"_s, u"YT"_s
    };
}

const char *VendorWords::jurisdictionSource(const QString &code)
{
    static const QHash<QString, const char *> names {
        { u"AB"_s, QT_TR_NOOP("Alberta") },
        { u"BC"_s, QT_TR_NOOP("British Columbia") },
        { u"CA"_s, QT_TR_NOOP("Canada") },
        { u"MB"_s, QT_TR_NOOP("Manitoba") },
        { u"NB"_s, QT_TR_NOOP("New Brunswick") },
        { u"NL"_s, QT_TR_NOOP("Newfoundland and Labrador") },
        { u"NT"_s, QT_TR_NOOP("Northwest Territories") },
        { u"NS"_s, QT_TR_NOOP("Nova Scotia") },
        { u"NU"_s, QT_TR_NOOP("Nunavut") },
        { u"ON"_s, QT_TR_NOOP("Ontario") },
        { u"PE"_s, QT_TR_NOOP("Prince Edward Island") },
        { u"QC"_s, QT_TR_NOOP("Quebec") },
        { u"SK"_s, QT_TR_NOOP("Saskatchewan") },
        { u"YT"_s, QT_TR_NOOP("Yukon") },
    };
    return names.value(code, nullptr);
}

QString VendorWords::province(const QString &code)
{
    return provinces().contains(code) ? tr(jurisdictionSource(code)) : code;
}

QString VendorWords::region(const QString &country, const QString &province)
{
    if (country == "CA"_L1)
        return province.isEmpty() ? tr("Canada") : VendorWords::province(province);
    return province.isEmpty() || country.isEmpty() ? country + province : province + u", "_s + country;
}

QString VendorWords::place(const QString &place, const QString &country, const QString &province)
{
    QStringList parts { place, region(country, province) };
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("Place not known") : parts.join(u", "_s);
}

QString VendorWords::jurisdiction(const QString &code)
{
    return code == "CA"_L1 ? tr("Canada") : province(code);
}

QString VendorWords::size(const SizeDefinition &definition, const SizeAnswer &answer) const
{
    return answer.position < 0 || answer.position >= definition.classes.size()
               ? tr("Size unknown")
               : definition.classes.at(answer.position).name.of(language());
}

QString VendorWords::doubt(SizeDoubt doubt)
{
    switch (doubt) {
    case SizeDoubt::None: return {};
    case SizeDoubt::NoEvidence: return tr("Nobody gave figures of this vendor that hold today.");
    case SizeDoubt::NoFigures: return tr("The evidence has neither employees nor revenue.");
    case SizeDoubt::Undecided: return tr("The figures that are known leave several classes open.");
    case SizeDoubt::OutsideDefinition: return tr("The definition does not speak of such a vendor.");
    case SizeDoubt::DefinitionNotInForce: return tr("The definition is not in force today.");
    }
    Q_UNREACHABLE();
}

QString VendorWords::basis(SizeBasis basis)
{
    switch (basis) {
    case SizeBasis::None: return {};
    case SizeBasis::Employees: return tr("by its employees");
    case SizeBasis::Revenue: return tr("by its revenue");
    case SizeBasis::EmployeesAndRevenue: return tr("by its employees and revenue");
    }
    Q_UNREACHABLE();
}

QString VendorWords::standings(const VendorLine &line) const
{
    if (line.standings == 0)
        return tr("no vendor of record standing");
    if (line.jurisdictionsInForce == 0)
        return tr("no vendor of record standing in force");
    return tr("vendor of record of %n governments", nullptr, line.jurisdictionsInForce);
}

const char *VendorWords::statusSource(StandingStatus status)
{
    switch (status) {
    case StandingStatus::Active: return QT_TR_NOOP("In force");
    case StandingStatus::Suspended: return QT_TR_NOOP("Suspended");
    case StandingStatus::Expired: return QT_TR_NOOP("Expired");
    case StandingStatus::Pending: return QT_TR_NOOP("Not in force yet");
    }
    Q_UNREACHABLE();
}

QString VendorWords::status(StandingStatus status)
{
    return tr(statusSource(status));
}

QString VendorWords::statusIcon(StandingStatus status)
{
    switch (status) {
    case StandingStatus::Active: return u"ok"_s;
    case StandingStatus::Suspended: return u"warning"_s;
    case StandingStatus::Expired: return u"dash"_s;
    case StandingStatus::Pending: return u"clock"_s;
    }
    Q_UNREACHABLE();
}

StateToken VendorWords::statusState(StandingStatus status)
{
    switch (status) {
    case StandingStatus::Active: return StateToken::Ok;
    case StandingStatus::Suspended: return StateToken::Warning;
    case StandingStatus::Expired: return StateToken::Neutral;
    case StandingStatus::Pending: return StateToken::Info;
    }
    Q_UNREACHABLE();
}

QString VendorWords::status(const SeenStanding &seen, QDate day)
{
    return endsSoon(seen, day) ? tr("Ends in %n days", nullptr, int(day.daysTo(seen.standing.until))) : status(seen.status);
}

QString VendorWords::statusIcon(const SeenStanding &seen, QDate day)
{
    return endsSoon(seen, day) ? u"warning"_s : statusIcon(seen.status);
}

StateToken VendorWords::statusState(const SeenStanding &seen, QDate day)
{
    return endsSoon(seen, day) ? StateToken::Warning : statusState(seen.status);
}

QString VendorWords::recognition(const SeenStanding &seen)
{
    switch (seen.recognition) {
    case Recognition::None: return tr("counts nowhere today");
    case Recognition::Held: return tr("held here");
    case Recognition::KnownElsewhere: return tr("known elsewhere, no rule counts it");
    case Recognition::Recognised: break;
    }
    const EquivalenceRule &rule = seen.rule;
    //: %1: category here; %2: who decided
    const QString words = tr("recognised here as “%1” by a rule of %2").arg(rule.localCategory, rule.decidedBy);
    //: %1: recognised here…; %2: reference of the decision
    return rule.decision.isEmpty() ? words : tr("%1 (%2)", "recognised, decision").arg(words, rule.decision);
}

QStringList VendorWords::ownershipAttributes()
{
    return { u"indigenous"_s, u"women"_s,          u"black"_s,    u"lgbtq"_s,   u"disability"_s,
             u"veteran"_s,    u"social-purpose"_s, u"start-up"_s, u"newcomer"_s };
}

QString VendorWords::ownership(const QString &attribute)
{
    const QHash<QString, QString> names {
        { u"indigenous"_s, tr("Indigenous") },
        { u"women"_s, tr("Owned by women") },
        { u"black"_s, tr("Owned by Black people") },
        { u"lgbtq"_s, tr("Owned by 2SLGBTQI+ people") },
        { u"disability"_s, tr("Owned by people with disabilities") },
        { u"veteran"_s, tr("Owned by veterans") },
        { u"social-purpose"_s, tr("Social enterprise or non-profit") },
        { u"start-up"_s, tr("Start-up") },
        { u"newcomer"_s, tr("Owned by newcomers to Canada") },
    };
    return names.value(attribute, attribute);
}

QString VendorWords::trailField(const QString &path)
{
    const QHash<QString, QString> names {
        { u"names"_s, tr("Names") },
        { u"identifiers"_s, tr("Numbers") },
        { u"country"_s, tr("Country") },
        { u"province"_s, tr("Province") },
        { u"place"_s, tr("Place") },
        { u"postal-code"_s, tr("Postal code") },
        { u"headquarters-country"_s, tr("Country of the headquarters") },
        { u"headquarters-province"_s, tr("Province of the headquarters") },
        { u"staff"_s, tr("Staff") },
        { u"ownership"_s, tr("Ownership") },
        { u"categories"_s, tr("What it offers") },
        { u"sources"_s, tr("Sources") },
        { u"sizes"_s, tr("Evidence of its size") },
        { u"standings"_s, tr("Standings") },
        { u"parent"_s, tr("Parent") },
        { u"members"_s, tr("Members of the consortium") },
        { u"contacts"_s, tr("Number of contacts") },
        { u"notes"_s, tr("Notes") },
    };
    return names.value(path);
}

QString VendorWords::nameKind(NameKind kind)
{
    switch (kind) {
    case NameKind::Legal: return tr("Legal name");
    case NameKind::Operating: return tr("Operating name");
    case NameKind::Former: return tr("Former name");
    }
    Q_UNREACHABLE();
}

QString VendorWords::identifierScheme(const QString &scheme)
{
    if (scheme == IdentifierScheme::businessNumber)
        return tr("Business number");
    if (scheme == IdentifierScheme::quebecNumber)
        return tr("Quebec enterprise number");
    return scheme;
}

QString VendorWords::categoryScheme(CategoryScheme scheme)
{
    switch (scheme) {
    case CategoryScheme::Naics: return tr("NAICS");
    case CategoryScheme::Unspsc: return tr("UNSPSC");
    case CategoryScheme::Gsin: return tr("GSIN");
    case CategoryScheme::FreeWords: return tr("Own words");
    }
    Q_UNREACHABLE();
}

QString VendorWords::field(SearchField field)
{
    switch (field) {
    case SearchField::NameStart:
    case SearchField::Name: return tr("name");
    case SearchField::Identifier: return tr("number");
    case SearchField::Category: return tr("category");
    case SearchField::Place: return tr("place");
    case SearchField::Standing: return tr("arrangement");
    case SearchField::Note: return tr("note");
    }
    Q_UNREACHABLE();
}

QString VendorWords::reasons(const QList<VendorReason> &reasons) const
{
    QStringList parts;
    for (const VendorReason &reason : reasons) {
        if (reason.kind == MatchKind::Spelling)
            //: %1: name, category…; %2: the word found; %3: what was typed
            parts << tr("%1 “%2”, close to “%3”").arg(field(reason.field), reason.word, reason.typed);
        else
            //: %1: name, category…; %2: the word found
            parts << tr("%1 “%2”").arg(field(reason.field), reason.word);
    }
    parts.removeDuplicates();
    return parts.isEmpty() ? QString() : tr("Found by %1").arg(parts.join(u", "_s));
}

QString VendorWords::fault(VendorFault fault)
{
    switch (fault) {
    case VendorFault::NameMissing: return tr("A name is missing.");
    case VendorFault::TextTooLong: return tr("This text is too long.");
    case VendorFault::ControlCharacter: return tr("This text holds a character that cannot be kept.");
    case VendorFault::DirectionOverride: return tr("This text holds a character that changes the direction of reading.");
    case VendorFault::MalformedIdentifier: return tr("This is no such number: look at how many digits it has.");
    case VendorFault::WrongCheckDigit: return tr("The check digit is wrong: a digit may be mistyped or two of them swapped.");
    case VendorFault::IdentifierTwice: return tr("This number is there twice.");
    case VendorFault::IdentifierHeld: return tr("Another vendor has this number.");
    case VendorFault::MalformedCode: return tr("This code cannot be one.");
    case VendorFault::NegativeFigure: return tr("A figure cannot be below zero.");
    case VendorFault::DateMissing: return tr("A date is missing.");
    case VendorFault::EndBeforeStart: return tr("The end is before the start.");
    case VendorFault::UnknownVendor: return tr("There is no such vendor in the register.");
    case VendorFault::ParentCycle: return tr("A vendor cannot be its own parent.");
    case VendorFault::MemberCycle: return tr("A consortium cannot be a member of itself.");
    case VendorFault::MergeWithItself: return tr("A vendor cannot be merged with itself.");
    case VendorFault::AlreadyMerged: return tr("The vendor is merged already.");
    case VendorFault::PairRefused: return tr("Somebody said that the two vendors are not the same.");
    case VendorFault::StillReferred:
        return tr("Others still refer to this vendor: as a parent, a member, a merged vendor or the winner of an award.");
    }
    Q_UNREACHABLE();
}

QString VendorWords::count(qint64 found, qint64 all) const
{
    return tr("%1 of %2 vendors", nullptr, int(std::min<qint64>(all, std::numeric_limits<int>::max())))
        .arg(m_formats.number(found), m_formats.number(all));
}

} // namespace acquis
