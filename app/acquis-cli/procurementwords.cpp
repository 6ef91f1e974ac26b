// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/procurementwords.h"

#include "core/procurements/paperwords.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

BilingualText gateText(DutyGate gate)
{
    switch (gate) {
    case DutyGate::Closed: return { u"must be"_s, u"obligatoire"_s };
    case DutyGate::AsksReason: return { u"or say why"_s, u"ou dire pourquoi"_s };
    case DutyGate::Open: return { u"good practice"_s, u"bonne pratique"_s };
    }
    Q_UNREACHABLE();
    return {};
}

/// %1 is what stands there, %2 what it would have to be.
BilingualText faultText(FileFault fault)
{
    switch (fault) {
    case FileFault::NumberMissing: return { u"The file needs a number."_s, u"Le dossier doit avoir un numéro."_s };
    case FileFault::NumberChanged:
        return { u"The number of a file stays what it is: %2."_s, u"Le numéro d’un dossier reste le même\u00A0: %2."_s };
    case FileFault::HolderMissing:
        return { u"An open file needs a holder: somebody whose turn it is."_s,
                 u"Un dossier ouvert doit avoir un responsable\u00A0: quelqu’un dont c’est le tour."_s };
    case FileFault::StageOutOfOrder:
        return { u"The file cannot go on yet: %1 (%2)."_s, u"Le dossier ne peut pas encore avancer\u00A0: %1 (%2)."_s };
    case FileFault::EndWithoutReason:
        return { u"A file that ends before its time needs a reason in words."_s,
                 u"Un dossier qui finit avant son terme doit avoir un motif en mots."_s };
    case FileFault::FileEnded:
        return {
            u"The file has ended: only notes, documents, the review and payments can still change."_s,
            u"Le dossier est terminé\u00A0: seuls les notes, les documents, le bilan et les paiements peuvent encore changer."_s
        };
    case FileFault::ClosesBeforeIssue:
        return { u"The closing (%1) is before the issue (%2)."_s, u"La clôture (%1) précède le lancement (%2)."_s };
    case FileFault::WeightsNotHundred:
        return { u"The weights add up to %1, not to %2."_s, u"Les pondérations totalisent %1 et non %2."_s };
    case FileFault::CriteriaFrozen:
        return { u"Criteria, weights and items are frozen since the request was issued."_s,
                 u"Les critères, les pondérations et les articles sont figés depuis le lancement."_s };
    case FileFault::ClosingFrozen:
        return {
            u"The closing (%2) cannot move to %1: it has passed with bids in, or they are opened."_s,
            u"La clôture (%2) ne peut passer à %1\u00A0: elle est échue et des soumissions sont reçues, ou celles-ci sont ouvertes."_s
        };
    case FileFault::BidBeforeIssue:
        return { u"A bid cannot be received (%1) before the request is issued (%2)."_s,
                 u"Une soumission ne peut être reçue (%1) avant le lancement de la demande (%2)."_s };
    case FileFault::BidWithoutTime:
        return {
            u"The bid was received, but nobody says when: without day and time nobody can tell that it is not late."_s,
            u"La soumission a été reçue, mais personne ne dit quand\u00A0: sans jour ni heure, on ne peut savoir si elle est en retard."_s
        };
    case FileFault::BidLate:
        return {
            u"The bid came at %1, after closing at %2: late is late. Set it aside with its reason."_s,
            u"La soumission est arrivée à %1, après la clôture à %2\u00A0: en retard, c’est en retard. Écartez-la avec son motif."_s
        };
    case FileFault::BidderNotAsked:
        return { u"%1 was not asked, and its bid is taken: put it on the list, or say why."_s,
                 u"%1 n’a pas été invitée, et sa soumission est prise\u00A0: mettez-la sur la liste ou dites pourquoi."_s };
    case FileFault::PriceBeforeOpening:
        return {
            u"The prices of %1 are sealed: they are entered when the bids are opened, after the closing (%2)."_s,
            u"Les prix de %1 sont scellés\u00A0: ils sont inscrits à l’ouverture des soumissions, après la clôture (%2)."_s
        };
    case FileFault::BidAnswersUnknownItem:
        return { u"The bid answers an item that the request does not have."_s,
                 u"La soumission répond à un article que la demande n’a pas."_s };
    case FileFault::MandatoryItemNotMet:
        return { u"A mandatory item is not met: the bid must be set aside."_s,
                 u"Un article obligatoire n’est pas satisfait\u00A0: la soumission doit être écartée."_s };
    case FileFault::SharesNotWhole:
        return { u"The shares of the consortium add up to %1, not to the whole."_s,
                 u"Les parts du consortium totalisent %1 et non le tout."_s };
    case FileFault::PhaseCapExceeded:
        return { u"%1 is above the cap of the phase, %2."_s, u"%1 dépasse le plafond de la phase, %2."_s };
    case FileFault::BriefTooLong:
        return { u"The brief has %1 pages, the limit is %2."_s, u"Le mémoire compte %1 pages, la limite est de %2."_s };
    case FileFault::AnswerToOneOnly:
        return { u"An answer was given to one bidder only: it must go to all."_s,
                 u"Une réponse n’a été donnée qu’à un soumissionnaire\u00A0: elle doit aller à tous."_s };
    case FileFault::ContactInQuietTime:
        return { u"A contact with a bidder while the solicitation is open needs a note."_s,
                 u"Un contact avec un soumissionnaire pendant la demande doit être expliqué."_s };
    case FileFault::DeclarationMissing:
        return { u"Bids cannot be opened: a declaration is missing (%1)."_s,
                 u"Les soumissions ne peuvent être ouvertes\u00A0: il manque une déclaration (%1)."_s };
    case FileFault::DeclarationFrozen:
        return { u"%1 signed this declaration on %2: what is signed stays. Only %1 can take it back, until bids are opened."_s,
                 u"%1 a signé cette déclaration le %2\u00A0: ce qui est signé reste. Seule cette personne peut la retirer, "
                 "jusqu’à l’ouverture des soumissions."_s };
    case FileFault::OpenedBeforeClosing:
        return { u"Bids cannot be opened on %1, before closing on %2."_s,
                 u"Les soumissions ne peuvent être ouvertes le %1, avant la clôture du %2."_s };
    case FileFault::ScoreOutsideScale:
        return { u"The score %1 is outside its scale, 0 to %2."_s, u"La note %1 est hors de son échelle, de 0 à %2."_s };
    case FileFault::ScoreOfNothing:
        return { u"The score is of a bid or criterion that is not in the file."_s,
                 u"La note vise une soumission ou un critère que le dossier n’a pas."_s };
    case FileFault::ScoreByStranger:
        return { u"%1 has not signed a declaration as evaluator."_s, u"%1 n’a pas signé de déclaration à titre d’évaluateur."_s };
    case FileFault::ScoreChangedAfterFinish:
        return { u"Scores of an evaluator who has finished cannot change."_s,
                 u"Les notes d’un évaluateur qui a terminé ne peuvent changer."_s };
    case FileFault::ConsensusTooEarly:
        return { u"Consensus comes after every evaluator has scored alone."_s,
                 u"Le consensus vient après que chaque évaluateur a noté seul."_s };
    case FileFault::SamePerson:
        return { u"%1 cannot approve what the same person asked for or needs (rule of two persons)."_s,
                 u"%1 ne peut approuver ce que la même personne a demandé ou requiert (règle des deux personnes)."_s };
    case FileFault::AuthorityTooLow:
        return { u"%1 holds no authority that is enough: %2 is needed."_s,
                 u"%1 n’a pas de pouvoir suffisant\u00A0: il faut %2."_s };
    case FileFault::DecisionBeforeRequest:
        return { u"The decision (%1) is before the request (%2)."_s, u"La décision (%1) précède la demande (%2)."_s };
    case FileFault::DecisionWithoutReason:
        return { u"This decision needs its reason."_s, u"Cette décision doit être motivée."_s };
    case FileFault::DutyNotWaivable:
        return { u"%1 cannot be waived: it must be done."_s, u"%1 ne peut être levé\u00A0: il faut le faire."_s };
    case FileFault::DecisionFrozen:
        return { u"What %1 decided on %2 stays as it was decided. An approval ends only by a withdrawal with a reason."_s,
                 u"Ce que %1 a décidé le %2 reste tel quel. Une approbation ne prend fin que par un retrait motivé."_s };
    case FileFault::ApprovedIsFrozen:
        return { u"This was approved by %1 on %2 and is frozen. Withdraw the approval to change it."_s,
                 u"Cela a été approuvé par %1 le %2 et est figé. Retirez l’approbation pour le changer."_s };
    case FileFault::AwardWithoutDuties:
        return { u"There is no award before its duties are done: the file stands at %2."_s,
                 u"Il n’y a pas d’attribution avant ses obligations\u00A0: le dossier en est à %2."_s };
    case FileFault::AwardNotOfTopBid:
        return { u"The award is not of the bid that ranks first: say why."_s,
                 u"L’attribution ne vise pas la soumission classée première\u00A0: dites pourquoi."_s };
    case FileFault::AwardOfSetAsideBid:
        return { u"A bid that was set aside cannot win."_s, u"Une soumission écartée ne peut l’emporter."_s };
    case FileFault::AwardOfBarredBid:
        return {
            u"The bid of %1 cannot win: it is late, has no price, falls below a least score or stayed behind in a phase."_s,
            u"La soumission de %1 ne peut l’emporter\u00A0: elle est en retard, n’a pas de prix, n’atteint pas une note minimale ou n’a pas franchi une phase."_s
        };
    case FileFault::AwardWithoutBid:
        return { u"Bids were asked for: the award must name one of them."_s,
                 u"Des soumissions ont été demandées\u00A0: l’attribution doit en nommer une."_s };
    case FileFault::OtherFirmThanApproved:
        return { u"%1 is not the firm that was approved, %2."_s, u"%1 n’est pas l’entreprise approuvée, %2."_s };
    case FileFault::OtherFirmThanAwarded:
        return { u"The contract is with %1, the award went to %2."_s,
                 u"Le contrat est conclu avec %1, l’attribution vise %2."_s };
    case FileFault::ContractBeforeAward:
        return { u"The contract (%1) is before the award (%2)."_s, u"Le contrat (%1) précède l’attribution (%2)."_s };
    case FileFault::ContractAboveAward:
        return { u"The contract, %1, is above the award, %2."_s, u"Le contrat, %1, dépasse l’attribution, %2."_s };
    case FileFault::EndBeforeStart:
        return { u"The end (%1) is before the start (%2)."_s, u"La fin (%1) précède le début (%2)."_s };
    case FileFault::AmendmentBelowZero:
        return { u"With this amendment the contract would fall below zero: %1."_s,
                 u"Avec cette modification, le contrat passerait sous zéro\u00A0: %1."_s };
    case FileFault::AmendmentCrossesLimit:
        return {
            u"All amendments together are above the growth that asks for approval: %1 of the value as signed, limit %2 percent."_s,
            u"Ensemble, les modifications dépassent la hausse qui exige une approbation\u00A0: %1 de la valeur signée, limite "
            "%2 pour cent."_s
        };
    case FileFault::JoinedAfterDate:
        return { u"Nobody can join on %1: joining ended on %2."_s,
                 u"Personne ne peut adhérer le %1\u00A0: l’adhésion a pris fin le %2."_s };
    case FileFault::JoinedAboveCeiling:
        return { u"%1 is above what is left to join, %2."_s, u"%1 dépasse ce qui reste pour adhérer, %2."_s };
    case FileFault::SubcontractsAboveContract:
        return { u"Subcontracts of %1 are above the contract, %2."_s,
                 u"Les contrats de sous-traitance de %1 dépassent le contrat, %2."_s };
    case FileFault::InvoiceBeforeContract:
        return { u"The invoice (%1) is before its contract (%2)."_s, u"La facture (%1) précède son contrat (%2)."_s };
    case FileFault::InvoiceAboveRest:
        return { u"The invoice, %1, is above what is left of the contract, %2."_s,
                 u"La facture, %1, dépasse ce qui reste du contrat, %2."_s };
    case FileFault::InvoiceWithoutDay:
        return { u"A payment (%1) needs the day of its invoice, or the day it was received."_s,
                 u"Un paiement (%1) exige la date de sa facture ou le jour de sa réception."_s };
    case FileFault::InvoiceBelowZero:
        return { u"An invoice cannot be below zero: %1."_s, u"Une facture ne peut être inférieure à zéro\u00A0: %1."_s };
    case FileFault::PaymentBeforeReceipt:
        return { u"The payment (%1) is before the invoice was received (%2)."_s,
                 u"Le paiement (%1) précède la réception de la facture (%2)."_s };
    case FileFault::PaymentAboveInvoice:
        return { u"The payment, %1, is above the invoice, %2."_s, u"Le paiement, %1, dépasse la facture, %2."_s };
    case FileFault::DisputeOutsideInvoice:
        return { u"The dispute (%1) is outside the time of its invoice (%2)."_s,
                 u"Le litige (%1) est hors de la période de sa facture (%2)."_s };
    case FileFault::UnknownPart:
        return { u"Something is named that the file does not have: %1."_s,
                 u"Le dossier ne contient pas ce qui est nommé\u00A0: %1."_s };
    case FileFault::DoubledUid:
        return { u"Two parts of the file have the same name: %1."_s,
                 u"Deux parties du dossier portent le même nom\u00A0: %1."_s };
    }
    Q_UNREACHABLE();
    return {};
}

/// Codes that findings name as what stands there.
QString valueWords(const QString &value, const PaperWords &words)
{
    for (const QString &path : { u"file-duty"_s, u"stage"_s, u"route"_s, u"authority"_s }) {
        if (const QString told = words.code(path, value); told != value)
            return told;
    }
    return value;
}

} // namespace

QString dutyWords(const FileDuty &duty, const PaperWords &words)
{
    const QString text = words.of(duty.text);
    const bool isInWords = duty.kind == FileDutyKind::Requirement && !text.isEmpty();
    return isInWords ? text : words.code(u"file-duty"_s, codeOf(duty.kind));
}

QString gateWords(DutyGate gate, Language language)
{
    return gateText(gate).of(language);
}

QString fileFindingSentence(const FileFinding &finding, const PaperWords &words)
{
    const BilingualText reached { u"With this amendment the contract comes to %1 and reaches the limit of %2."_s,
                                  u"Avec cette modification, le contrat atteint %1 et touche la limite de %2."_s };
    const bool isOfRules = finding.fault == FileFault::AmendmentCrossesLimit && !finding.rule.isEmpty();
    QString sentence = (isOfRules ? reached : faultText(finding.fault)).of(words.language());
    const QString value = valueWords(finding.value, words);
    const QString limit = valueWords(finding.limit, words);
    if (!sentence.contains("%1"_L1))
        return sentence.replace(u"%2"_s, limit);
    // Both at once: what stands there may hold "%2" itself.
    return sentence.contains("%2"_L1) ? sentence.arg(value, limit) : sentence.arg(value);
}

} // namespace acquis::cli
