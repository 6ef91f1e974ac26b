// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/rulewords.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

BilingualText needFaultWords(NeedFault fault)
{
    switch (fault) {
    case NeedFault::NotJson: return { u"this is no JSON object"_s, u"ceci n’est pas un objet JSON"_s };
    case NeedFault::TooLarge: return { u"too long"_s, u"trop long"_s };
    case NeedFault::TooDeep: return { u"nested too deeply"_s, u"trop de niveaux imbriqués"_s };
    case NeedFault::DuplicateMember: return { u"named twice"_s, u"donné deux fois"_s };
    case NeedFault::UnknownMember: return { u"a need has no such member"_s, u"un besoin n’a pas ce membre"_s };
    case NeedFault::MissingMember: return { u"missing"_s, u"manquant"_s };
    case NeedFault::WrongType:
        return { u"not the kind of value that belongs here"_s, u"ce n’est pas le genre de valeur attendu ici"_s };
    case NeedFault::UnknownCode: return { u"unknown code"_s, u"code inconnu"_s };
    case NeedFault::NotAnAmount: return { u"not an amount in dollars"_s, u"ce n’est pas un montant en dollars"_s };
    case NeedFault::BelowZero: return { u"below zero"_s, u"inférieur à zéro"_s };
    case NeedFault::AmountTooLarge: return { u"past 10^15 dollars"_s, u"au-delà de 10^15 dollars"_s };
    case NeedFault::TooManyDecimals: return { u"more than two decimals"_s, u"plus de deux décimales"_s };
    case NeedFault::NotADate:
        return { u"no day of the calendar (year-month-day)"_s, u"ce n’est pas un jour du calendrier (année-mois-jour)"_s };
    case NeedFault::NotANumber: return { u"not a number that can be"_s, u"ce nombre n’est pas possible"_s };
    case NeedFault::NeededBeforeDate:
        return { u"earlier than the day the procurement is issued"_s,
                 u"antérieur au jour du lancement de l’approvisionnement"_s };
    case NeedFault::CurrencyNotCad:
        return { u"only Canadian dollars (CAD) are read"_s, u"seuls les dollars canadiens (CAD) sont lus"_s };
    case NeedFault::Contradiction: return { u"these cannot all be true"_s, u"tout cela ne peut être vrai à la fois"_s };
    case NeedFault::NotCovered:
        return { u"the rule packs do not cover this"_s, u"les ensembles de règles ne couvrent pas ce cas"_s };
    case NeedFault::UnknownPack: return { u"there is no such rule pack"_s, u"cet ensemble de règles n’existe pas"_s };
    }
    Q_UNREACHABLE();
    return {};
}

struct FaultWords
{
    const char *name;
    BilingualText words;
};

FaultWords packFaultWords(PackFault fault)
{
    switch (fault) {
    case PackFault::FileNotFound: return { "file-not-found", { u"there is no such file"_s, u"ce fichier n’existe pas"_s } };
    case PackFault::FileUnreadable: return { "file-unreadable", { u"the file cannot be read"_s, u"le fichier est illisible"_s } };
    case PackFault::TooLarge:
        return { "too-large",
                 { u"larger than a pack may be (4 MiB)"_s, u"plus gros qu’un ensemble de règles ne peut l’être (4 Mio)"_s } };
    case PackFault::TooDeep: return { "too-deep", { u"nested deeper than 32 levels"_s, u"plus de 32 niveaux imbriqués"_s } };
    case PackFault::NotJson: return { "not-json", { u"this is no JSON object"_s, u"ceci n’est pas un objet JSON"_s } };
    case PackFault::DuplicateMember:
        return { "duplicate-member", { u"named twice in one object"_s, u"donné deux fois dans un objet"_s } };
    case PackFault::UnknownMember: return { "unknown-member", { u"no such member here"_s, u"ce membre n’existe pas ici"_s } };
    case PackFault::MissingMember: return { "missing-member", { u"missing"_s, u"manquant"_s } };
    case PackFault::WrongType:
        return { "wrong-type",
                 { u"not the kind of value that belongs here"_s, u"ce n’est pas le genre de valeur attendu ici"_s } };
    case PackFault::UnknownCode: return { "unknown-code", { u"unknown code"_s, u"code inconnu"_s } };
    case PackFault::EmptyList: return { "empty-list", { u"an empty list"_s, u"une liste vide"_s } };
    case PackFault::NotAnId: return { "not-an-id", { u"not a name in lower case"_s, u"ce n’est pas un nom en minuscules"_s } };
    case PackFault::EmptyText: return { "empty-text", { u"no text"_s, u"texte absent"_s } };
    case PackFault::TextTooLong: return { "text-too-long", { u"the text is too long"_s, u"le texte est trop long"_s } };
    case PackFault::ControlCharacter:
        return { "control-character",
                 { u"the text holds a control character"_s, u"le texte contient un caractère de commande"_s } };
    case PackFault::NotAnAmount:
        return { "not-an-amount", { u"not an amount in dollars"_s, u"ce n’est pas un montant en dollars"_s } };
    case PackFault::NotADate: return { "not-a-date", { u"no day of the calendar"_s, u"ce n’est pas un jour du calendrier"_s } };
    case PackFault::OutOfRange: return { "out-of-range", { u"a number that cannot be"_s, u"ce nombre n’est pas possible"_s } };
    case PackFault::EmptySpan: return { "empty-span", { u"ends before it begins"_s, u"finit avant de commencer"_s } };
    case PackFault::OutsideSpan:
        return { "outside-span", { u"outside the span of what holds it"_s, u"hors de la période de ce qui le contient"_s } };
    case PackFault::Overlap: return { "overlap", { u"overlaps another row"_s, u"chevauche une autre ligne"_s } };
    case PackFault::Gap: return { "gap", { u"no row covers this"_s, u"aucune ligne ne couvre ceci"_s } };
    case PackFault::DuplicateId: return { "duplicate-id", { u"used twice"_s, u"utilisé deux fois"_s } };
    case PackFault::VerdictDoesNotFit:
        return { "verdict-does-not-fit", { u"no verdict for this subject"_s, u"ce verdict ne convient pas à ce sujet"_s } };
    case PackFault::ConditionDoesNotFit:
        return { "condition-does-not-fit", { u"cannot be asked here"_s, u"ne peut être demandé ici"_s } };
    case PackFault::UnknownRow:
        return { "unknown-row", { u"no other row has this name"_s, u"aucune autre ligne ne porte ce nom"_s } };
    case PackFault::TooManyRows:
        return { "too-many-rows", { u"too many rows in one series"_s, u"trop de lignes dans une série"_s } };
    case PackFault::Contradicts: return { "contradicts", { u"contradicts another row"_s, u"contredit une autre ligne"_s } };
    case PackFault::WrongLayer:
        return { "wrong-layer",
                 { u"an organisation may speak only for the layers ministry and organisation"_s,
                   u"une organisation ne peut parler que pour les niveaux ministry et organisation"_s } };
    case PackFault::NotAnOverlay:
        return { "not-an-overlay",
                 { u"more than the editor of an organisation’s rules can show"_s,
                   u"plus que l’éditeur des règles d’une organisation ne peut montrer"_s } };
    }
    Q_UNREACHABLE();
    return {};
}

QString colon(Language language)
{
    return language == Language::French ? u"\u00A0: "_s : u": "_s;
}

} // namespace

QString needSentence(const NeedError &error, Language language)
{
    QString text = error.member.isEmpty() ? QString() : error.member + colon(language);
    text += needFaultWords(error.fault).of(language);
    if (!error.value.isEmpty())
        text += u" ("_s + error.value + u')';
    return text;
}

QString packSentence(const PackFinding &finding, Language language)
{
    QStringList parts;
    for (const QString &part : { finding.file, finding.row, finding.member }) {
        if (!part.isEmpty())
            parts << part;
    }
    QString words = packFaultWords(finding.fault).words.of(language);
    if (!finding.value.isEmpty())
        words += u" ("_s + finding.value + u')';
    parts << words;
    return parts.join(colon(language));
}

QString packFaultName(PackFault fault)
{
    return QString::fromLatin1(packFaultWords(fault).name);
}

QString routeWords(Route route, Language language)
{
    const auto words = [route]() -> BilingualText {
        switch (route) {
        case Route::VorDirect: return { u"vendor of record, directly"_s, u"fournisseur attitré, directement"_s };
        case Route::VorSecondStage: return { u"vendor of record, second stage"_s, u"fournisseurs attitrés, deuxième étape"_s };
        case Route::LowValueQuotes: return { u"quotes"_s, u"devis"_s };
        case Route::Invitational: return { u"invitational competition"_s, u"appel à la concurrence sur invitation"_s };
        case Route::Open: return { u"open competition"_s, u"appel d’offres ouvert"_s };
        case Route::SoleSource: return { u"sole source"_s, u"fournisseur exclusif"_s };
        case Route::SingleSource: return { u"single source"_s, u"fournisseur désigné"_s };
        case Route::OptIn: return { u"opting in to another buyer’s contract"_s, u"adhésion au contrat d’un autre acheteur"_s };
        case Route::SprintWithUs: return { u"Sprint With Us"_s, u"Sprint With Us"_s };
        case Route::CodeWithUs: return { u"Code With Us"_s, u"Code With Us"_s };
        case Route::Challenge: return { u"challenge"_s, u"défi"_s };
        case Route::MarketSounding: return { u"market sounding"_s, u"sondage du marché"_s };
        case Route::Indirect: return { u"through a contract somebody else holds"_s, u"par le contrat d’un tiers"_s };
        case Route::Emergency: return { u"emergency"_s, u"urgence"_s };
        }
        Q_UNREACHABLE();
        return {};
    };
    return words().of(language);
}

QString verdictWords(Verdict verdict, Language language)
{
    const auto words = [verdict]() -> BilingualText {
        switch (verdict) {
        case Verdict::Required: return { u"required"_s, u"exigé"_s };
        case Verdict::Allowed: return { u"allowed"_s, u"permis"_s };
        case Verdict::Conditional: return { u"conditional"_s, u"sous conditions"_s };
        case Verdict::NotAllowed: return { u"not allowed"_s, u"non permis"_s };
        case Verdict::NotApplicable: return { u"not applicable"_s, u"sans objet"_s };
        case Verdict::Unverified:
            return { u"unverified: check your directive"_s, u"non vérifié\u00A0: consultez votre directive"_s };
        default: return {};
        }
    };
    return words().of(language);
}

QString warningWords(const WarningAnswer &warning, const RuleSet &rules, Language language)
{
    const bool isFrench = language == Language::French;
    switch (warning.kind) {
    case WarningKind::Rule: return rules.row(warning.row).text.of(language);
    case WarningKind::TaxBasis: {
        const RulePack &pack = rules.packs()[warning.pack];
        const bool isIncluded = pack.tax == TaxBasis::Included;
        const QString text =
            isFrench
                ? (isIncluded
                       ? u"Les limites de «\u00A0%1\u00A0» se mesurent taxes comprises, et la valeur est donnée avant taxes\u00A0: elle a été comparée telle quelle."_s
                       : u"Les limites de «\u00A0%1\u00A0» se mesurent avant taxes, et la valeur est donnée taxes comprises\u00A0: elle a été comparée telle quelle."_s)
                : (isIncluded
                       ? u"The limits of \"%1\" are measured with taxes, and the value is given before taxes: it was compared as it stands."_s
                       : u"The limits of \"%1\" are measured before taxes, and the value is given with taxes: it was compared as it stands."_s);
        return text.arg(pack.name.of(language));
    }
    case WarningKind::NeededByImpossible:
        return isFrench ? u"Aucune voie ouverte ne peut aboutir pour la date voulue."_s
                        : u"No open route can be over by the day it is needed."_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace acquis
