// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/approvals.h"
#include "core/procurements/paperwords.h"
#include "tests/core/procurements/somefile.h"

#include <QTimeZone>

namespace acquis::test {

[[nodiscard]] inline QString text(const char *words)
{
    return QString::fromUtf8(words);
}

[[nodiscard]] inline QDateTime utc(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0), Qt::UTC);
}

/// A service of 20,000 dollars from its need to its paid invoice, with something in most of its parts.
[[nodiscard]] inline ProcurementFile wholeFile()
{
    ProcurementFile file = newFile();
    file.uid = text("f1");
    file.head.number = text("PF-2015-0042");
    file.intake.problem = { text("Delegates do not find each other."), text("Les délégués ne se trouvent pas.") };
    file.intake.outcome = { text("Each meets three firms."), text("Chacun rencontre trois entreprises.") };
    file.intake.options = { { text("o1"),
                              OptionKind::Buy,
                              { text("A service"), text("Un service") },
                              { Money::fromCents(2'000'000) },
                              true,
                              text("fastest") } };
    file.intake.noOpenSource = text("No such program was found.");
    file.intake.data = { { text("d1"), text("Names of delegates"), true, text("Toronto"), QDate(2016, 1, 1), {}, {} } };
    for (std::size_t i = 0; i < codeCount<ConsultedOffice>; ++i) {
        Consultation consultation;
        consultation.uid = text("co") + QString::number(i);
        consultation.office = ConsultedOffice(i);
        consultation.person = text("T. Singh");
        consultation.state = ConsultationState::Agreed;
        consultation.day = QDate(2015, 3, 3);
        file.intake.consultations << consultation;
    }
    for (std::size_t i = 0; i < codeCount<Instrument>; ++i) {
        ComplianceLine line;
        line.uid = text("cl") + QString::number(i);
        line.instrument = Instrument(i);
        line.state = ComplianceState::NotNeeded;
        line.day = QDate(2015, 3, 3);
        file.intake.compliance << line;
    }
    file.intake.ip = IpChoice::NotApplicable;
    StoredDetermination determination;
    determination.uid = text("t1");
    determination.day = QDate(2015, 3, 3);
    determination.by = text("A. Desrosiers");
    determination.why = text("need");
    determination.digest = QString(64, QLatin1Char('a'));
    determination.packs = { text("on-ops@7") };
    StoredRoute route;
    route.route = Route::LowValueQuotes;
    route.verdict = route.stated = Verdict::Allowed;
    route.reason = { text("Below 25,000 dollars quotes are enough."), text("Sous 25 000 dollars, des devis suffisent.") };
    route.citation = { text("Directive, section 5"), text("Directive, section 5") };
    route.duties = { { DutyKind::Quotes,
                       3,
                       text("q"),
                       { text("Three quotes"), text("Trois devis") },
                       { text("Directive, 5.1"), text("Directive, 5.1") },
                       Confidence::Read },
                     { DutyKind::DebriefDays,
                       60,
                       text("db"),
                       { text("Debriefing"), text("Compte rendu") },
                       { text("Directive, 9"), text("Directive, 9") },
                       Confidence::Read } };
    determination.routes = { route };
    file.determinations = { determination };
    file.route = Route::LowValueQuotes;
    file.routeReason = text("small and well known");
    file.routeChosenOn = QDate(2015, 3, 4);
    file.market.searches = { { text("s1"), QDate(2015, 3, 5), text("Vendor list"), text("introduction"), 4, text("four firms"),
                               text("A. Desrosiers") } };
    Sounding sounding;
    sounding.uid = text("so1");
    sounding.day = QDate(2015, 3, 6);
    sounding.organiser = text("Events");
    sounding.problem = file.intake.problem;
    sounding.views = { text("How would you do it?"), text("Comment feriez-vous?") };
    sounding.firms = { { text("sf1"), {}, text("Lanterne"), text("small"), true, text("secret method") } };
    file.market.soundings = { sounding };
    file.market.declarations = { { text("de1"), text("E. Roy"), PersonRole::Evaluator, ConflictState::Managed,
                                   text("cousin at Lanterne"), true, QDate(2015, 3, 7) } };
    file.solicitation.form = SolicitationForm::Quotes;
    file.solicitation.number = text("Q-7");
    file.solicitation.issuedOn = QDate(2015, 3, 9);
    file.solicitation.closesAt = utc(QDate(2015, 3, 20), 21);
    file.solicitation.criteria = { { text("c1"), CriterionType::Quality, { text("Fit"), text("Adéquation") }, 100, 10, 5, {} } };
    file.solicitation.items = { { text("i1"), { text("Meetings"), text("Rencontres") }, 300, text("each"), true } };
    file.solicitation.questions = { { text("qu1"),
                                      QDate(2015, 3, 10),
                                      text("Brume"),
                                      { text("Where?"), text("Où?") },
                                      { text("Toronto"), text("Toronto") },
                                      QDate(2015, 3, 11),
                                      true } };
    const auto bid = [](const char *uid, const char *name, qint64 cents) {
        Bid made;
        made.uid = text(uid);
        made.name = text(name);
        made.sizeClass = text("small");
        made.receivedAt = utc(QDate(2015, 3, 18), 15);
        made.yearlyCosts = { Money::fromCents(cents) };
        return made;
    };
    file.bids = { bid("b1", "Brume & Balise", 1'900'000), bid("b2", "Lanterne", 2'100'000), bid("b3", "Tisserand", 2'200'000) };
    file.evaluation.openedOn = QDate(2015, 3, 21);
    file.evaluation.finished = { text("E. Roy") };
    int points = 8;
    for (const Bid &each : file.bids) {
        file.evaluation.scores << Score { text("sc") + each.uid, text("E. Roy"), each.uid, text("c1"), points, text("clear") };
        file.evaluation.consensus << ConsensusScore { text("cs") + each.uid, each.uid, text("c1"), points, text("agreed") };
        --points;
    }
    file.evaluation.concludedOn = QDate(2015, 3, 24);
    Approval approval;
    approval.uid = text("a1");
    approval.subject = ApprovalSubject::Award;
    approval.amount = Money::fromCents(1'900'000);
    approval.needed = Authority::Manager;
    approval.citation = { text("Directive, 6"), text("Directive, 6") };
    approval.requestedBy = text("A. Desrosiers");
    approval.requestedOn = QDate(2015, 3, 25);
    approval.to = approval.decidedBy = text("P. Nakamura");
    approval.state = ApprovalState::Approved;
    approval.decidedOn = QDate(2015, 3, 26);
    file.approvals = { approval };
    file.award.bid = text("b1");
    file.award.vendorName = text("Brume & Balise");
    file.award.sizeClass = text("small");
    file.award.amount = Money::fromCents(1'900'000);
    file.award.day = QDate(2015, 3, 27);
    file.award.letters = { { text("l1"), text("b2"), { text("Dearer."), text("Plus cher.") }, QDate(2015, 3, 28), {}, {}, {} } };
    Contract contract;
    contract.uid = text("k1");
    contract.number = text("C-9");
    contract.vendorName = text("Brume & Balise");
    contract.value = Money::fromCents(1'900'000);
    contract.signedOn = QDate(2015, 4, 1);
    Amendment amendment;
    amendment.uid = text("am1");
    amendment.day = QDate(2015, 5, 1);
    amendment.kind = AmendmentType::Scope;
    amendment.text = { text("Ten more"), text("Dix de plus") };
    amendment.change = Money::fromCents(100'000);
    contract.amendments = { amendment };
    file.contracts = { contract };
    Invoice invoice;
    invoice.uid = text("in1");
    invoice.contract = text("k1");
    invoice.number = text("INV-1");
    invoice.receivedOn = QDate(2015, 6, 30);
    invoice.amount = Money::fromCents(2'000'000);
    invoice.paidOn = QDate(2015, 7, 20);
    invoice.paid = Money::fromCents(2'000'000);
    file.invoices = { invoice };
    file.notes = { { text("n1"), utc(QDate(2015, 3, 12), 14), text("A. Desrosiers"), text("private remark") },
                   { text("n2"), utc(QDate(2015, 3, 13), 14), text("A. Desrosiers"), text("second remark") } };
    const auto document = [](const char *uid, const char *name, FileClass confidentiality) {
        return AttachedDocument { text(uid),
                                  text(name),
                                  QString(64, QLatin1Char(*uid)),
                                  12,
                                  FileStage::Need,
                                  confidentiality,
                                  {},
                                  {},
                                  text("A. Desrosiers"),
                                  QDate(2015, 3, 14) };
    };
    file.documents = { document("e1", "open.txt", FileClass::Public), document("e2", "own.txt", FileClass::Internal),
                       document("e3", "medical.txt", FileClass::Personal) };
    file.approvals.first().digest = approvedContentDigest(file, ApprovalSubject::Award);
    return file;
}

/// As machines write them: for tests of content, not of typography.
[[nodiscard]] inline PaperFormats plainFormats()
{
    return { [](Money amount) { return amount.toString(); }, [](QDate day) { return day.toString(Qt::ISODate); },
             [](const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODate); },
             [](qint64 number) { return QString::number(number); } };
}

/// All that a reader sees, in lines.
[[nodiscard]] inline QString allText(const auto &blocks)
{
    QStringList lines;
    for (const auto &block : blocks) {
        lines << block.text;
        for (const QStringList &row : block.rows)
            lines << row.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace acquis::test
