// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/procurements/somefile.h"

namespace acquis::test {

/// A file on the way of three quotes, with a determination of its own.
[[nodiscard]] inline ProcurementFile quotesFile()
{
    ProcurementFile file = newFile();
    file.head.number = QStringLiteral("PF-2015-0042");
    file.route = Route::LowValueQuotes;
    StoredRoute route;
    route.route = Route::LowValueQuotes;
    route.verdict = Verdict::Required;
    route.stated = Verdict::Required;
    route.duties = { StoredDuty {
        DutyKind::Quotes,
        3,
        QStringLiteral("on.quotes"),
        { QStringLiteral("Three written quotes."), QStringLiteral("Trois soumissions de prix écrites.") },
        { QStringLiteral("Directive, section 4"), QStringLiteral("Directive, article 4") },
        Confidence::Study } };
    StoredDetermination determination;
    determination.uid = QStringLiteral("d1");
    determination.day = QDate(2015, 3, 9);
    determination.need = QString::fromUtf8(canonicalJson(file.need));
    determination.digest = digestOf(file.need);
    determination.awardBy = QDate(2015, 6, 19);
    determination.routes = { route };
    file.determinations = { determination };
    return file;
}

[[nodiscard]] inline MarketSearchEntry someSearch()
{
    return { QStringLiteral("s1"),
             QDate(2015, 3, 16),
             QStringLiteral("Vendor register"),
             QStringLiteral("introduction app"),
             1,
             QStringLiteral("one"),
             QStringLiteral("A. Desrosiers") };
}

[[nodiscard]] inline Declaration signedEvaluator()
{
    return { QStringLiteral("e1"), QStringLiteral("P. Nakamura"), PersonRole::Evaluator, ConflictState::None, {}, true,
             QDate(2015, 3, 12) };
}

[[nodiscard]] inline Bid someBid(int number)
{
    Bid bid;
    bid.uid = QStringLiteral("b%1").arg(number);
    bid.name = QStringLiteral("Firm %1").arg(number);
    bid.receivedAt = QDateTime(QDate(2015, 3, 18), QTime(11, 0), Qt::UTC);
    bid.yearlyCosts = { Money::fromCents(1'999'990 + number) };
    return bid;
}

/// As finance says it: who, when, and under which number the money is set aside.
inline void confirmBudget(NeedIntake &intake)
{
    intake.budgetConfirmed = true;
    intake.budgetConfirmedBy = QStringLiteral("C. Lavoie");
    intake.budgetConfirmedOn = QDate(2015, 3, 6);
    intake.commitmentNumber = QStringLiteral("2015-118");
}

/// Everything done that the stages up to the award ask for; it stands in its first stage.
[[nodiscard]] inline ProcurementFile readyFile()
{
    ProcurementFile file = quotesFile();
    file.uid = QStringLiteral("f1");
    file.passages = { StagePassage { QStringLiteral("p1"), FileStage::Need, file.head.holder, file.head.openedOn, {}, {} } };
    NeedIntake &intake = file.intake;
    intake.problem.en = QStringLiteral("Delegates do not know each other.");
    intake.elsewhereSearched = true;
    confirmBudget(intake);
    intake.ip = IpChoice::Vendor;
    intake.noData = true;
    file.market.searches = { someSearch() };
    file.market.statement.en = QStringLiteral("One firm sells it.");
    file.market.declarations = { signedEvaluator() };
    file.solicitation.items = { RequestItem { QStringLiteral("i1"), { QStringLiteral("Service"), {} }, 1, {}, false } };
    file.solicitation.issuedOn = QDate(2015, 3, 9);
    file.solicitation.closesAt = QDateTime(QDate(2015, 3, 20), QTime(17, 0), Qt::UTC);
    file.bids = { someBid(1), someBid(2), someBid(3) };
    for (const Bid &bid : std::as_const(file.bids)) {
        InvitedFirm firm;
        firm.uid = QStringLiteral("n-") + bid.uid;
        firm.name = bid.name;
        firm.askedOn = file.solicitation.issuedOn;
        file.solicitation.invited << firm;
    }
    file.award.bid = QStringLiteral("b1");
    file.award.vendorName = QStringLiteral("Firm 1");
    file.award.amount = Money::fromCents(1'999'991);
    Approval approval;
    approval.uid = QStringLiteral("a1");
    approval.subject = ApprovalSubject::Award;
    approval.state = ApprovalState::Approved;
    file.approvals = { approval };
    for (const Instrument instrument : { Instrument::AccessToInformation, Instrument::PublicService,
                                         Instrument::OccupationalHealth, Instrument::Accessibility }) {
        intake.compliance << ComplianceLine {
            QStringLiteral("l%1").arg(int(instrument)), instrument, ComplianceState::Done, {}, {}, {}
        };
    }
    return file;
}

} // namespace acquis::test
