// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

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

QString VendorWords::province(const QString &code)
{
    const QHash<QString, QString> names {
        { u"AB"_s, tr("Alberta") },
        { u"BC"_s, tr("British Columbia") },
        { u"MB"_s, tr("Manitoba") },
        { u"NB"_s, tr("New Brunswick") },
        { u"NL"_s, tr("Newfoundland and Labrador") },
        { u"NT"_s, tr("Northwest Territories") },
        { u"NS"_s, tr("Nova Scotia") },
        { u"NU"_s, tr("Nunavut") },
        { u"ON"_s, tr("Ontario") },
        { u"PE"_s, tr("Prince Edward Island") },
        { u"QC"_s, tr("Quebec") },
        { u"SK"_s, tr("Saskatchewan") },
        { u"YT"_s, tr("Yukon") },
    };
    return names.value(code, code);
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

QString VendorWords::standings(const VendorLine &line) const
{
    if (line.standings == 0)
        return tr("no vendor of record standing");
    if (line.jurisdictionsInForce == 0)
        return tr("no vendor of record standing in force");
    return tr("vendor of record of %n governments", nullptr, line.jurisdictionsInForce);
}

QString VendorWords::status(StandingStatus status)
{
    switch (status) {
    case StandingStatus::Active: return tr("In force");
    case StandingStatus::Suspended: return tr("Suspended");
    case StandingStatus::Expired: return tr("Expired");
    case StandingStatus::Pending: return tr("Not in force yet");
    }
    Q_UNREACHABLE();
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
