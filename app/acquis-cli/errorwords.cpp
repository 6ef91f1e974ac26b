// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/errorwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

BilingualText wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return { u"cancelled; nothing was changed"_s, u"annulé; rien n’a été modifié"_s };
    case ErrorCode::NotANumber: return { u"not a number"_s, u"n’est pas un nombre"_s };
    case ErrorCode::NotAMoneyAmount: return { u"not an amount"_s, u"n’est pas un montant"_s };
    case ErrorCode::AmountOutOfRange:
        return { u"the sum of the amounts is too large to be kept"_s,
                 u"la somme des montants est trop grande pour être conservée"_s };
    case ErrorCode::NotAFiscalYear: return { u"not a fiscal year (2016-17)"_s, u"n’est pas un exercice (2016-2017)"_s };
    case ErrorCode::FileNotFound: return { u"there is no such file"_s, u"ce fichier n’existe pas"_s };
    case ErrorCode::FileIsDirectory: return { u"this is a folder, not a file"_s, u"c’est un dossier, pas un fichier"_s };
    case ErrorCode::FileUnreadable: return { u"the file cannot be read"_s, u"le fichier ne peut pas être lu"_s };
    case ErrorCode::FileChangedWhileReading:
        return { u"the file changed while it was read; nothing was imported, try again"_s,
                 u"le fichier a changé pendant la lecture; rien n’a été importé, essayez de nouveau"_s };
    case ErrorCode::FileEmpty: return { u"the file is empty"_s, u"le fichier est vide"_s };
    case ErrorCode::FileNotWritable: return { u"the file cannot be written"_s, u"le fichier ne peut pas être écrit"_s };
    case ErrorCode::NotText:
        return { u"this is not a text file: it holds a NUL byte"_s,
                 u"ce n’est pas un fichier texte\u00A0: il contient un octet nul"_s };
    case ErrorCode::InvalidEncoding:
        return { u"the text is neither UTF-8 nor Windows-1252"_s, u"le texte n’est ni en UTF-8 ni en Windows-1252"_s };
    case ErrorCode::UnterminatedQuote:
        return { u"a quoted cell that starts here never ends"_s,
                 u"une cellule entre guillemets qui commence ici ne se termine pas"_s };
    case ErrorCode::CellTooLong: return { u"a cell or a row is too long"_s, u"une cellule ou une ligne est trop longue"_s };
    case ErrorCode::UnknownFormat:
        return { u"the format is not recognised: no column is known as an amount with a ministry and a fiscal year"_s,
                 u"le format n’est pas reconnu\u00A0: aucune colonne ne donne un montant avec un ministère et un exercice"_s };
    case ErrorCode::HeaderWithoutRows:
        return { u"the file has a header but no rows"_s, u"le fichier a un en-tête, mais aucune ligne"_s };
    case ErrorCode::MissingColumn: return { u"a column is missing"_s, u"une colonne manque"_s };
    case ErrorCode::SeveralFiscalYears:
        return { u"the file speaks of two different fiscal years"_s, u"le fichier parle de deux exercices différents"_s };
    case ErrorCode::FiscalYearMissing:
        return { u"no column names the fiscal year; name it with --fiscal-year"_s,
                 u"aucune colonne ne donne l’exercice; indiquez-le avec --fiscal-year"_s };
    case ErrorCode::NoUsableRow: return { u"no row of the file can be used"_s, u"aucune ligne du fichier n’est utilisable"_s };
    case ErrorCode::InvalidTable:
        return { u"this is not a table that can be checked"_s, u"ce n’est pas un tableau vérifiable"_s };
    case ErrorCode::RegisterNotFound: return { u"there is no such register"_s, u"ce registre n’existe pas"_s };
    case ErrorCode::RegisterExists: return { u"a file of this name exists already"_s, u"un fichier de ce nom existe déjà"_s };
    case ErrorCode::NotARegister:
        return { u"this file is not an Acquis register"_s, u"ce fichier n’est pas un registre Acquis"_s };
    case ErrorCode::RegisterNewer:
        return { u"the register was made by a newer version of Acquis"_s,
                 u"le registre a été créé par une version plus récente d’Acquis"_s };
    case ErrorCode::RegisterLocked:
        return { u"another program is using the register; nothing was changed"_s,
                 u"un autre programme utilise le registre; rien n’a été modifié"_s };
    case ErrorCode::RegisterReadOnly:
        return { u"the register cannot be written to; nothing was changed"_s,
                 u"le registre est en lecture seule; rien n’a été modifié"_s };
    case ErrorCode::RegisterDamaged:
        return { u"the register is damaged; restore a backup"_s,
                 u"le registre est endommagé; restaurez une copie de sauvegarde"_s };
    case ErrorCode::RegisterUnreachable: return { u"the register cannot be reached"_s, u"le registre est inaccessible"_s };
    case ErrorCode::DiskFull:
        return { u"the disk is full; nothing was changed"_s, u"le disque est plein; rien n’a été modifié"_s };
    case ErrorCode::StorageFailure:
        return { u"the register answered with an error; nothing was changed"_s,
                 u"le registre a répondu par une erreur; rien n’a été modifié"_s };
    case ErrorCode::RecordChanged:
        return { u"somebody else saved this meanwhile; nothing was changed"_s,
                 u"quelqu’un d’autre a enregistré ceci entre-temps; rien n’a été modifié"_s };
    case ErrorCode::InvalidData: return { u"the data are not valid"_s, u"les données ne sont pas valides"_s };
    case ErrorCode::UnknownDimension: return { u"there is no such dimension"_s, u"cette dimension n’existe pas"_s };
    case ErrorCode::UnknownValue: return { u"the register holds no such value"_s, u"le registre ne contient pas cette valeur"_s };
    case ErrorCode::UnknownTag: return { u"there is no such tag"_s, u"cette étiquette n’existe pas"_s };
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString errorSentence(const Error &error, Language language)
{
    const bool french = language == Language::French;
    const QString colon = french ? u"\u00A0: "_s : u": "_s;
    QString sentence = wordsOf(error.code).of(language);
    if (!error.subject.isEmpty())
        sentence.prepend(error.subject + colon);
    if (error.row > 0)
        sentence += (french ? u" (ligne %1)"_s : u" (line %1)"_s).arg(error.row);
    if (!error.detail.isEmpty())
        sentence += u" ["_s + error.detail + u"]"_s;
    return sentence;
}

QString findingSentence(FindingCode code, Language language)
{
    const auto say = [language](const char16_t *english, const char16_t *french) {
        return QString::fromUtf16(language == Language::French ? french : english);
    };
    switch (code) {
    case FindingCode::TooFewCells:
        return say(u"held back: fewer cells than the header", u"mise de côté\u00A0: moins de cellules que l’en-tête");
    case FindingCode::TooManyCells:
        return say(u"held back: more cells than the header", u"mise de côté\u00A0: plus de cellules que l’en-tête");
    case FindingCode::AmountMissing: return say(u"held back: no amount", u"mise de côté\u00A0: aucun montant");
    case FindingCode::AmountUnreadable:
        return say(u"held back: the amount is no number", u"mise de côté\u00A0: le montant n’est pas un nombre");
    case FindingCode::AmountGlued:
        return say(u"held back: two points, or two amounts in one cell",
                   u"mise de côté\u00A0: deux points, ou deux montants dans une cellule");
    case FindingCode::AmountTooLarge:
        return say(u"held back: the amount is too large to be kept",
                   u"mise de côté\u00A0: le montant est trop grand pour être conservé");
    case FindingCode::AmountLikeTelephone:
        return say(u"held back: the amount looks like a telephone number",
                   u"mise de côté\u00A0: le montant ressemble à un numéro de téléphone");
    case FindingCode::FiscalYearMissing: return say(u"held back: no fiscal year", u"mise de côté\u00A0: aucun exercice");
    case FindingCode::FiscalYearUnreadable:
        return say(u"held back: the fiscal year cannot be read", u"mise de côté\u00A0: l’exercice est illisible");
    case FindingCode::MinistryMissing: return say(u"held back: no ministry", u"mise de côté\u00A0: aucun ministère");
    case FindingCode::InvalidText:
        return say(u"held back: the text cannot be read", u"mise de côté\u00A0: le texte est illisible");
    case FindingCode::AmountDash: return say(u"read as zero", u"lu comme zéro");
    case FindingCode::MinistryNotInCrosswalk:
        return say(u"read: a ministry that the crosswalk does not know",
                   u"lue\u00A0: ministère absent du tableau de correspondance");
    case FindingCode::RowChanged:
        return say(u"the amount differs from the earlier edition", u"le montant diffère de l’édition précédente");
    case FindingCode::RowAbsent: return say(u"the earlier edition had this row", u"l’édition précédente avait cette ligne");
    case FindingCode::SizeBandUnknown:
        return say(u"read: a size band that is not known", u"lue\u00A0: tranche de taille inconnue");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace acquis
