// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/openparts.h"

#include "core/procurements/awardchoice.h"
#include "core/procurements/contractfigures.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

void addAward(const ProcurementFile &file, QList<OpenEntry> &open)
{
    if (!file.award.day.isValid())
        return;
    if (!file.award.noticePublishedOn.isValid())
        open << OpenEntry { OpenPart::NoticeNotPublished, u"award/notice-published-on"_s, file.award.vendorName, {} };
    const QStringList losing = losingBids(file);
    for (const QString &uid : losing) {
        const auto letter = std::ranges::find(file.award.letters, uid, &RegretLetter::bid);
        const auto bid = std::ranges::find(file.bids, uid, &Bid::uid);
        if (letter == file.award.letters.end())
            open << OpenEntry { OpenPart::LetterNotSent, u"award/letters"_s, bid->name, {} };
        else if (!letter->sentOn.isValid())
            open << OpenEntry { OpenPart::LetterNotSent, u"award/letters/"_s + letter->uid + u"/sent-on"_s, bid->name, {} };
    }
}

void addDelivery(const Contract &contract, Language language, QList<OpenEntry> &open)
{
    const QString path = u"contracts/"_s + contract.uid;
    for (const Milestone &milestone : contract.milestones) {
        if (!milestone.reached.isValid())
            open << OpenEntry {
                OpenPart::MilestoneNotReached, path + u"/milestones/"_s + milestone.uid, milestone.name.of(language), {}
            };
    }
    if (contract.validation.until.isValid() && !contract.validation.decidedOn.isValid())
        open << OpenEntry { OpenPart::TrialNotDecided, path + u"/validation/decided-on"_s, contract.number, {} };
}

} // namespace

QList<OpenEntry> openParts(const ProcurementFile &file, Language language)
{
    QList<OpenEntry> open;
    addAward(file, open);
    for (const Contract &contract : file.contracts)
        addDelivery(contract, language, open);
    for (const DataHeld &data : file.intake.data) {
        if (!data.deletedOn.isValid())
            open << OpenEntry { OpenPart::DataNotDeleted, u"intake/data/"_s + data.uid, data.what, {} };
    }
    for (const Invoice &invoice : file.invoices) {
        if (!invoice.paidOn.isValid())
            open << OpenEntry { OpenPart::InvoiceNotPaid, u"invoices/"_s + invoice.uid, invoice.number, invoice.amount };
    }
    for (const Contract &contract : file.contracts) {
        const Money room = roomForInvoices(file, contract);
        if (contract.signedOn.isValid() && room > Money())
            open << OpenEntry { OpenPart::NotInvoiced, u"contracts/"_s + contract.uid, contract.number, room };
    }
    return open;
}

} // namespace acquis
