// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/procurements/biddingfile.h"

namespace acquis::test {

/// A service whose quotes are asked, with three must-have items; not issued, nobody has answered.
inline ProcurementFile draftFile()
{
    ProcurementFile file = biddingFile();
    file.head = awardedFile().head;
    file.need = awardedFile().need;
    file.route = Route::LowValueQuotes;
    file.stage = FileStage::Solicitation;
    file.bids.clear();
    file.evaluation = {};
    Solicitation &asked = file.solicitation;
    asked.issuedOn = {};
    asked.criteria.clear();
    asked.items.clear();
    for (int i = 1; i <= 3; ++i) {
        RequestItem item;
        item.uid = u"i%1"_s.arg(i);
        item.name = { u"Item %1"_s.arg(i), u"Article %1"_s.arg(i) };
        item.quantity = i;
        item.isMandatory = i < 3;
        asked.items << item;
    }
    asked.invited = { { u"n1"_s, {}, u"Brume & Balise inc."_s, u"small"_s, {}, {}, {}, {} },
                      { u"n2"_s, {}, u"Quillfern Software Ltd."_s, u"micro"_s, {}, {}, {}, {} } };
    file.intake.requirements = { { u"v1"_s, 1, QDate(2015, 3, 5), { u"Introduce delegates"_s, {} }, {} } };
    return file;
}

/// Issued on 9 March 2015 with price and promise half and half; three quotes, the last one late.
inline ProcurementFile quotesFile()
{
    ProcurementFile file = draftFile();
    Solicitation &asked = file.solicitation;
    asked.issuedOn = QDate(2015, 3, 9);
    asked.requirementVersion = 1;
    asked.criteria = { criterion("price", CriterionType::Price, 50), criterion("promise", CriterionType::Promise, 50) };
    asked.invited[1].answer = InvitationAnswer::Declined;
    asked.invited[1].reason = u"no such product"_s;
    asked.invited[1].answeredOn = QDate(2015, 3, 17);
    asked.invited << InvitedFirm {
        u"n3"_s, {}, u"Fennimore Ward Ltd"_s, u"small"_s, QDate(2015, 3, 9), InvitationAnswer::Bid, QDate(2015, 3, 18), {}
    };
    file.bids = { bid("b1", { 20'000 }), bid("b2", { 5'000, 5'000, 15'000 }), bid("b3", { 1 }) };
    file.bids[0].name = u"Brume & Balise inc."_s;
    file.bids[0].validUntil = QDate(2015, 5, 17);
    file.bids[0].requirementVersion = 1;
    file.bids[0].lines = { { u"l1"_s, u"i1"_s, dollars(20'000), Meets::Yes, {} },
                           { u"l2"_s, u"i2"_s, {}, Meets::Yes, u"7 days"_s } };
    file.bids[1].name = u"Fennimore Ward Ltd"_s;
    file.bids[1].lines = { { u"l3"_s, u"i1"_s, {}, Meets::Yes, {} } };
    file.bids[2].name = u"Late & Co"_s;
    file.bids[2].receivedAt = moment("2015-03-21T09:00:00Z");
    file.bids[2].state = BidState::SetAside;
    file.bids[2].reason = u"Received after closing"_s;
    return file;
}

/// The same when the bids may be opened.
inline ProcurementFile evaluationFile()
{
    ProcurementFile file = quotesFile();
    file.stage = FileStage::Evaluation;
    file.market.declarations = { evaluator("Ada"), evaluator("Bo") };
    // Whoever has a part in the file declares before bids are opened.
    for (const QString &person : { file.head.requester, file.head.holder }) {
        Declaration declaration = evaluator("x");
        declaration.uid = QStringLiteral("d%1").arg(file.market.declarations.size() + 1);
        declaration.person = person;
        declaration.role = PersonRole::Officer;
        if (!person.isEmpty())
            file.market.declarations << declaration;
    }
    return file;
}

} // namespace acquis::test
