// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/sharewords.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

BilingualText sentenceOf(ShareFault fault)
{
    switch (fault) {
    case ShareFault::NotAPackage: return { u"It is no share package."_s, u"Ce n’est pas un fichier de partage."_s };
    case ShareFault::NewerVersion:
        return { u"It is of a version that this program does not know: %1."_s,
                 u"Sa version est inconnue de ce programme\u00A0: %1."_s };
    case ShareFault::TooLarge: return { u"It is larger than may be: %1."_s, u"Il dépasse la taille permise\u00A0: %1."_s };
    case ShareFault::Damaged: return { u"It is damaged or not whole."_s, u"Il est endommagé ou incomplet."_s };
    case ShareFault::SignatureWrong:
        return { u"It was changed after it was signed."_s, u"Il a été modifié après sa signature."_s };
    case ShareFault::ContentWrong:
        return { u"Its content is not as it must be (%1)."_s, u"Son contenu n’est pas conforme (%1)."_s };
    case ShareFault::DocumentWrong:
        return { u"A document is missing, changed or not named: %1."_s,
                 u"Un document manque, a été modifié ou n’est pas nommé\u00A0: %1."_s };
    case ShareFault::SenderUnknown:
        return { u"Its sender is not trusted here. Compare this fingerprint with the office, then add --trust %1."_s,
                 u"Son expéditeur n’est pas reconnu ici. Comparez cette empreinte avec le bureau, puis ajoutez --trust %1."_s };
    case ShareFault::NothingToShare:
        return { u"Nothing may go to this receiver."_s, u"Rien ne peut être transmis à ce destinataire."_s };
    case ShareFault::KeyWrong:
        return { u"The file holds no signing key."_s, u"Le fichier ne contient aucune clé de signature."_s };
    case ShareFault::NotApplied: return { u"There is no such import to undo."_s, u"Il n’y a pas d’importation à annuler."_s };
    case ShareFault::Register: return { u"The register refused: %1."_s, u"Le registre a refusé\u00A0: %1."_s };
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString shareSentence(const ShareError &error, Language language)
{
    const QString sentence = sentenceOf(error.fault).of(language);
    const QString what = error.member.isEmpty() ? error.value : error.member + u' ' + error.value;
    return sentence.contains(u"%1"_s) ? sentence.arg(what.trimmed()) : sentence;
}

QString shareSentence(ShareAction action, Language language)
{
    BilingualText text;
    switch (action) {
    case ShareAction::Add: text = { u"new"_s, u"nouvelle"_s }; break;
    case ShareAction::Replace: text = { u"changed"_s, u"modifiée"_s }; break;
    case ShareAction::Same: text = { u"same"_s, u"identique"_s }; break;
    case ShareAction::OursKept:
        text = { u"kept: it is ours or came from another office"_s, u"conservée\u00A0: la nôtre ou celle d’un autre bureau"_s };
        break;
    case ShareAction::NewerKept:
        text = { u"kept: a later package of this office was taken"_s,
                 u"conservée\u00A0: un envoi plus récent de ce bureau a été importé"_s };
        break;
    }
    return text.of(language);
}

} // namespace acquis::cli
