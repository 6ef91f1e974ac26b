// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/agreementwords.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

QString joinWords(JoinBar bar, Language language)
{
    BilingualText text;
    switch (bar) {
    case JoinBar::NotOpen: text = { u"others may not join"_s, u"l’adhésion n’est pas permise"_s }; break;
    case JoinBar::NotStarted: text = { u"not begun"_s, u"pas encore en vigueur"_s }; break;
    case JoinBar::Ended: text = { u"ended"_s, u"terminée"_s }; break;
    case JoinBar::JoiningDatePassed: text = { u"the last day to join has passed"_s, u"le délai d’adhésion est passé"_s }; break;
    case JoinBar::EntityNotAdmitted: text = { u"not for this kind of body"_s, u"ne vise pas ce type d’organisme"_s }; break;
    case JoinBar::JurisdictionNotAdmitted:
        text = { u"not for this jurisdiction"_s, u"ne vise pas cette administration"_s };
        break;
    case JoinBar::OverCeiling: text = { u"not enough room left"_s, u"marge insuffisante"_s }; break;
    case JoinBar::NotEnoughSeats: text = { u"not enough seats left"_s, u"licences insuffisantes"_s }; break;
    case JoinBar::RoomNotTold:
        text = { u"only the holder knows the room left"_s, u"seul le détenteur connaît la marge"_s };
        break;
    case JoinBar::AmountNotAboveZero:
        text = { u"the amount must be above zero"_s, u"le montant doit être supérieur à zéro"_s };
        break;
    }
    return text.of(language);
}

QString joinWords(JoinReason reason, Language language)
{
    BilingualText text;
    switch (reason) {
    case JoinReason::CategoryFits: text = { u"category fits"_s, u"même catégorie"_s }; break;
    case JoinReason::WordsFit: text = { u"words fit"_s, u"mots trouvés"_s }; break;
    case JoinReason::EntityAdmitted: text = { u"for this kind of body"_s, u"vise ce type d’organisme"_s }; break;
    case JoinReason::JurisdictionAdmitted: text = { u"for this jurisdiction"_s, u"vise cette administration"_s }; break;
    case JoinReason::RoomEnough: text = { u"room enough"_s, u"marge suffisante"_s }; break;
    case JoinReason::InTime: text = { u"in time"_s, u"à temps"_s }; break;
    case JoinReason::CategoryDiffers: text = { u"another category"_s, u"autre catégorie"_s }; break;
    case JoinReason::TooLate: text = { u"joined too late"_s, u"adhésion trop tardive"_s }; break;
    case JoinReason::EndsBeforeNeeded: text = { u"ends before it is needed"_s, u"prend fin avant la date voulue"_s }; break;
    }
    return text.of(language);
}

QString stageWords(const SecondStageAnswer &answer, Language language)
{
    BilingualText text;
    switch (answer.stage) {
    case SecondStage::Direct: text = { u"directly"_s, u"directement"_s }; break;
    case SecondStage::Invited: text = { u"second stage, %1 invited"_s, u"deuxième étape, %1 invités"_s }; break;
    case SecondStage::EveryVendor: text = { u"second stage, every vendor invited"_s, u"deuxième étape, tous invités"_s }; break;
    case SecondStage::OverCeiling: text = { u"over the ceiling"_s, u"au-dessus du plafond"_s }; break;
    }
    const QString words = text.of(language);
    return answer.stage == SecondStage::Invited ? words.arg(answer.invited) : words;
}

} // namespace acquis::cli
