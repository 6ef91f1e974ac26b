// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filewords.h"
#include "ui/procurements/needwords.h"

// What a missing duty lacks, in one clause each.
namespace acquis {

using namespace Qt::StringLiterals;

QString FileWords::lacking(const FileDuty &duty) const
{
    QStringList said;
    for (const QString &one : duty.lacking.isEmpty() ? QStringList { duty.subject } : duty.lacking) {
        if (const QString clause = lack(duty, one); !clause.isEmpty())
            said << clause;
    }
    return said.join(u", "_s);
}

QString FileWords::lack(const FileDuty &duty, const QString &subject) const
{
    const QString last = subject.section(u'/', -1);
    switch (duty.kind) {
    case FileDutyKind::Quotes:
        return last == "fewer-quotes-reason"_L1 ? tr("why there are fewer") : tr("more quotes, or a recorded market search");
    case FileDutyKind::PostingDays:
        return last == "issued-on"_L1   ? tr("the day of issue")
               : last == "posted-at"_L1 ? tr("where it is posted")
                                        : tr("a later closing");
    case FileDutyKind::Approval: return subject.isEmpty() ? tr("not asked for yet") : tr("the answer of %1").arg(subject);
    case FileDutyKind::BusinessCase: return caseLack(last);
    case FileDutyKind::PublishAward: {
        const QDate until = QDate::fromString(subject, Qt::ISODate);
        return until.isValid() ? tr("the notice, by %1").arg(m_rules.day(until)) : tr("the notice");
    }
    case FileDutyKind::DebriefDays:
        return last == "letters"_L1 ? tr("a debriefing that is asked for")
                                    : tr("it may be asked for until %1").arg(value(subject));
    case FileDutyKind::RecordRetention:
        return subject.isEmpty() ? tr("the day") : tr("the day, not before %1").arg(value(subject));
    case FileDutyKind::ConflictDeclarations:
        return last == "declarations"_L1 ? tr("a declaration of who evaluates") : tr("the signature of %1").arg(subject);
    case FileDutyKind::Justification: return tr("why this method");
    case FileDutyKind::SecondStageInvitations: return tr("firms that are asked");
    case FileDutyKind::Requirement: return tr("somebody who confirms it");
    case FileDutyKind::Problem: return tr("the problem in words");
    case FileDutyKind::Elsewhere:
        return last == "elsewhere"_L1 ? tr("what came of each that was found") : tr("a look at who has it");
    case FileDutyKind::OptionsCompared: return tr("ways to meet the need");
    case FileDutyKind::OpenSourceConsidered: return tr("such a way, or why there is none");
    case FileDutyKind::DataCard: return tr("which data, where and until when, or that there are none");
    case FileDutyKind::Accessibility: return tr("what makes it usable by everybody");
    case FileDutyKind::Security: return tr("what must be protected, and how");
    case FileDutyKind::TechnologyConsulted: {
        if (duty.stage == FileStage::Need)
            return tr("that the office was asked");
        const auto office = fromCode<ConsultedOffice>(subject);
        return office ? tr("the answer of: %1").arg(NeedWords::of(*office)) : tr("offices that must be asked");
    }
    case FileDutyKind::FiveYearCost: return tr("a chosen way with its costs of each year");
    case FileDutyKind::NeededByDay: return tr("the day");
    case FileDutyKind::Budget:
        return last == "budget-confirmed-by"_L1   ? tr("who confirmed it")
               : last == "budget-confirmed-on"_L1 ? tr("when it was confirmed")
               : last == "budget"_L1              ? tr("the amount or the commitment number")
               : last == "funds-source"_L1        ? tr("where the rest comes from")
                                                  : tr("that finance has confirmed it");
    case FileDutyKind::Determined: return tr("the rules asked for the need as it stands");
    case FileDutyKind::RouteChosen: return tr("a method");
    case FileDutyKind::RouteLawful:
        return last == "route-reason"_L1 ? tr("its rule is not verified: say why it is taken") : value(subject);
    case FileDutyKind::MarketSearch:
        return last == "day"_L1         ? tr("the day of a search")
               : last == "place"_L1     ? tr("the place of a search")
               : last == "terms"_L1     ? tr("the words of a search")
               : last == "statement"_L1 ? tr("what the searches show")
                                        : tr("a search with its day, place and words");
    case FileDutyKind::SearchFresh: return tr("the last one is of %1").arg(value(subject));
    case FileDutyKind::RequestComplete:
        return last == "items"_L1 ? tr("what is asked for") : last == "issued-on"_L1 ? tr("the day of issue") : tr("the closing");
    case FileDutyKind::WeightsWhole: return tr("criteria with their weights");
    case FileDutyKind::SameRequestToAll: return tr("the same request to %1").arg(subject);
    case FileDutyKind::QuestionsAnswered: return tr("answers that go to all");
    case FileDutyKind::EnoughTime: return tr("a later closing, or why it is short");
    case FileDutyKind::BidsIn: return tr("a bid");
    case FileDutyKind::ScoresIn: return subject.isEmpty() ? tr("who evaluates") : tr("the scores of %1").arg(subject);
    case FileDutyKind::Consensus: return tr("scores that are agreed");
    case FileDutyKind::AwardDecided:
        return last == "vendor-name"_L1 ? tr("who gets it") : last == "amount"_L1 ? tr("the amount") : tr("the day");
    case FileDutyKind::RegretLetters: return tr("letters that are sent");
    case FileDutyKind::Compliance: {
        const auto instrument = fromCode<Instrument>(subject);
        return instrument ? tr("still open: %1").arg(NeedWords::of(*instrument)) : QString();
    }
    case FileDutyKind::IpChosen: return tr("who owns what is made");
    case FileDutyKind::RequirementFresh: return tr("it was last looked at on %1").arg(value(subject));
    case FileDutyKind::ContractSigned: return tr("the day of the signature");
    case FileDutyKind::MilestonesAccepted: return tr("when they were reached, and who accepted them");
    case FileDutyKind::OutcomesRecorded: return tr("what was promised, and what came of it");
    case FileDutyKind::ValidationDecided: return tr("what was decided, and when");
    case FileDutyKind::InvoicesPaid: return last == "paid-on"_L1 ? tr("a payment") : tr("an invoice");
    case FileDutyKind::DataDeleted: return tr("who confirmed that this was deleted: %1").arg(subject);
    case FileDutyKind::Review: return tr("how content its users are");
    case FileDutyKind::ValueDetermined: return tr("the rules asked for the higher value");
    }
    Q_UNREACHABLE();
}

QString FileWords::caseLack(const QString &member)
{
    if (member == "problem"_L1)
        return tr("the problem in words");
    if (member == "outcome"_L1)
        return tr("what is better afterwards");
    if (member == "evidence"_L1)
        return tr("the evidence");
    if (member == "price-reason"_L1)
        return tr("why the price is fair");
    return member == "benefits"_L1 ? tr("the benefits") : tr("a chosen way");
}

} // namespace acquis
