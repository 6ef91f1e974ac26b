// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/vendorwords.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

BilingualText faultText(VendorFault fault)
{
    switch (fault) {
    case VendorFault::NameMissing: return { u"a name is missing"_s, u"il manque un nom"_s };
    case VendorFault::TextTooLong: return { u"the text is too long"_s, u"le texte est trop long"_s };
    case VendorFault::ControlCharacter:
        return { u"a control character is in the text"_s, u"le texte contient un caractère de commande"_s };
    case VendorFault::DirectionOverride:
        return { u"a mark in the text turns its direction"_s, u"une marque inverse le sens du texte"_s };
    case VendorFault::MalformedIdentifier: return { u"this is no such number"_s, u"ce n’est pas un tel numéro"_s };
    case VendorFault::WrongCheckDigit: return { u"the check digit is wrong"_s, u"le chiffre de contrôle est faux"_s };
    case VendorFault::IdentifierTwice: return { u"the number is there twice"_s, u"le numéro y est deux fois"_s };
    case VendorFault::IdentifierHeld: return { u"another vendor has this number"_s, u"un autre fournisseur a ce numéro"_s };
    case VendorFault::MalformedCode: return { u"there is no such code"_s, u"ce code n’existe pas"_s };
    case VendorFault::NegativeFigure: return { u"this is no number of 0 or more"_s, u"ce n’est pas un nombre de 0 ou plus"_s };
    case VendorFault::DateMissing: return { u"a date is missing"_s, u"il manque une date"_s };
    case VendorFault::EndBeforeStart: return { u"it ends before it begins"_s, u"la fin précède le début"_s };
    case VendorFault::UnknownVendor: return { u"the register has no such vendor"_s, u"le registre n’a pas ce fournisseur"_s };
    case VendorFault::ParentCycle: return { u"a firm cannot own itself"_s, u"une entreprise ne peut se posséder elle-même"_s };
    case VendorFault::MemberCycle:
        return { u"a consortium cannot be its own member"_s, u"un consortium ne peut être son propre membre"_s };
    case VendorFault::MergeWithItself:
        return { u"a vendor cannot be merged with itself"_s, u"un fournisseur ne peut être fusionné avec lui-même"_s };
    case VendorFault::AlreadyMerged: return { u"it is merged already"_s, u"il est déjà fusionné"_s };
    case VendorFault::PairRefused:
        return { u"somebody said that the two are different"_s, u"quelqu’un a dit que les deux sont différents"_s };
    case VendorFault::StillReferred: return { u"others still refer to it"_s, u"d’autres y renvoient encore"_s };
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString vendorFaultSentence(const VendorFinding &finding, Language language)
{
    const QString colon = language == Language::French ? u"\u00A0: "_s : u": "_s;
    return finding.field + colon + faultText(finding.fault).of(language);
}

QString standingWords(StandingStatus status, Language language)
{
    const bool french = language == Language::French;
    switch (status) {
    case StandingStatus::Active: return french ? u"en règle"_s : u"active"_s;
    case StandingStatus::Suspended: return french ? u"suspendu"_s : u"suspended"_s;
    case StandingStatus::Expired: return french ? u"expiré"_s : u"expired"_s;
    case StandingStatus::Pending: return french ? u"en attente"_s : u"pending"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString fieldWords(SearchField field, Language language)
{
    const bool french = language == Language::French;
    switch (field) {
    case SearchField::NameStart:
    case SearchField::Name: return french ? u"nom"_s : u"name"_s;
    case SearchField::Identifier: return french ? u"numéro"_s : u"number"_s;
    case SearchField::Category: return french ? u"ce qu’il offre"_s : u"what it offers"_s;
    case SearchField::Place: return french ? u"lieu"_s : u"place"_s;
    case SearchField::Standing: return french ? u"entente"_s : u"arrangement"_s;
    case SearchField::Note: return u"note"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace acquis::cli
