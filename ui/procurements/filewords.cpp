// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filewords.h"

#include "core/procurements/filejson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QDate dayIn(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// Core names what is missing by its path where a person can go.
bool isPath(const QString &subject)
{
    static const QStringList roots { u"intake"_s,   u"need"_s,       u"determinations"_s, u"route"_s,        u"route-reason"_s,
                                     u"market"_s,   u"award"_s,      u"bids"_s,           u"solicitation"_s, u"contracts"_s,
                                     u"invoices"_s, u"evaluation"_s, u"documents"_s,      u"review"_s,       u"sole-source"_s };
    return roots.contains(subject.section(u'/', 0, 0));
}

} // namespace

QString FileWords::stage(FileStage stage, std::optional<Route> route) const
{
    switch (stage) {
    case FileStage::Need: return tr("Need", "stage");
    case FileStage::Options: return tr("Options", "stage");
    case FileStage::Market: return tr("Market", "stage");
    case FileStage::Solicitation: return route == Route::LowValueQuotes ? tr("Quotes", "stage") : tr("Solicitation", "stage");
    case FileStage::Evaluation: return tr("Evaluation", "stage");
    case FileStage::Approval: return tr("Approval", "stage");
    case FileStage::Award: return tr("Award", "stage");
    case FileStage::Contract: return tr("Contract", "stage");
    case FileStage::Delivery: return tr("Delivery", "stage");
    case FileStage::Invoices: return tr("Invoices", "stage");
    case FileStage::Close: return tr("Close", "stage");
    }
    return {};
}

QString FileWords::stageInSentence(FileStage stage, std::optional<Route> route) const
{
    return m_formats.locale().toLower(this->stage(stage, route));
}

QString FileWords::state(FileState state) const
{
    switch (state) {
    case FileState::Open: return tr("Open", "file");
    case FileState::Closed: return tr("Closed", "file");
    case FileState::Cancelled: return tr("Cancelled", "file");
    case FileState::Abandoned: return tr("Abandoned", "file");
    }
    return {};
}

StateToken FileWords::stateToken(FileState state)
{
    switch (state) {
    case FileState::Open: return StateToken::Info;
    case FileState::Closed: return StateToken::Ok;
    case FileState::Cancelled: return StateToken::Warning;
    case FileState::Abandoned: return StateToken::Neutral;
    }
    return StateToken::Neutral;
}

QString FileWords::endReason(EndReason reason) const
{
    switch (reason) {
    case EndReason::None: return tr("No reason given");
    case EndReason::NoBids: return tr("Nobody bid");
    case EndReason::NoValidBid: return tr("No bid was valid");
    case EndReason::NeedGone: return tr("The need is gone");
    case EndReason::BudgetGone: return tr("The budget is gone");
    case EndReason::TooLate: return tr("It would come too late");
    case EndReason::TooDear: return tr("All bids were too dear");
    case EndReason::RefusedRoute: return tr("The way of buying was refused");
    case EndReason::TookTooLong: return tr("It took too long");
    case EndReason::OtherSource: return tr("Bought from another source");
    }
    return {};
}

QString FileWords::confidentiality(FileClass confidentiality) const
{
    switch (confidentiality) {
    case FileClass::Public: return tr("Public", "document");
    case FileClass::Internal: return tr("Internal", "document");
    case FileClass::Confidential: return tr("Confidential", "document");
    case FileClass::Personal: return tr("Personal data", "document");
    }
    return {};
}

QString FileWords::dutyState(DutyState state) const
{
    switch (state) {
    case DutyState::Met: return tr("Met");
    case DutyState::Missing: return tr("Missing");
    case DutyState::NotApplicable: return tr("Not needed");
    case DutyState::Waived: return tr("Waived");
    }
    return {};
}

StateToken FileWords::dutyToken(const FileDuty &duty)
{
    switch (duty.state) {
    case DutyState::Met: return StateToken::Ok;
    case DutyState::Missing: return duty.gate == DutyGate::Open ? StateToken::Info : StateToken::Warning;
    case DutyState::NotApplicable: return StateToken::Neutral;
    case DutyState::Waived: return StateToken::Info;
    }
    return StateToken::Neutral;
}

QString FileWords::dutyIcon(DutyState state)
{
    switch (state) {
    case DutyState::Met: return u"ok"_s;
    case DutyState::Missing: return u"warning"_s;
    case DutyState::NotApplicable: return u"dash"_s;
    case DutyState::Waived: return u"edit"_s;
    }
    return {};
}

QString FileWords::duty(const FileDuty &duty) const
{
    switch (duty.kind) {
    case FileDutyKind::Quotes: return tr("%n written quote(s)", nullptr, duty.want);
    case FileDutyKind::PostingDays: return tr("Posted for %n day(s)", nullptr, duty.want);
    case FileDutyKind::Approval: {
        const auto subject = fromCode<ApprovalSubject>(duty.key.section(u'/', 1, 1));
        const QString by = duty.authority ? m_rules.authority(*duty.authority) : QString();
        if (subject == ApprovalSubject::SoleSource)
            return by.isEmpty() ? tr("Approval of the sole source") : tr("Approval of the sole source: %1").arg(by);
        if (subject == ApprovalSubject::Amendment)
            return by.isEmpty() ? tr("Approval of the amendment") : tr("Approval of the amendment: %1").arg(by);
        if (subject == ApprovalSubject::Award)
            return by.isEmpty() ? tr("Approval of the award") : tr("Approval of the award: %1").arg(by);
        return by.isEmpty() ? tr("Approval") : tr("Approval: %1").arg(by);
    }
    case FileDutyKind::AwardDecided:
        return duty.stage == FileStage::Approval ? tr("Firm and amount proposed") : dutyKind(duty.kind);
    case FileDutyKind::TechnologyConsulted:
        return duty.stage == FileStage::Approval ? tr("Offices informed before the award") : dutyKind(duty.kind);
    case FileDutyKind::Budget:
        return duty.stage == FileStage::Approval ? tr("Source of funds above the budget") : dutyKind(duty.kind);
    case FileDutyKind::SecondStageInvitations: return tr("%n firm(s) invited", nullptr, duty.want);
    case FileDutyKind::Requirement: return duty.text.isEmpty() ? dutyKind(duty.kind) : duty.text.of(language());
    default: return dutyKind(duty.kind);
    }
}

QString FileWords::dutyKind(FileDutyKind kind) const
{
    switch (kind) {
    case FileDutyKind::Quotes: return tr("Written quotes");
    case FileDutyKind::PostingDays: return tr("Days posted");
    case FileDutyKind::Approval: return tr("Approval");
    case FileDutyKind::BusinessCase: return tr("Business case");
    case FileDutyKind::PublishAward: return tr("Award notice");
    case FileDutyKind::DebriefDays: return tr("Debriefing");
    case FileDutyKind::RecordRetention: return tr("Record retention");
    case FileDutyKind::ConflictDeclarations: return tr("Conflict-of-interest declarations");
    case FileDutyKind::Justification: return tr("Justification of the route");
    case FileDutyKind::SecondStageInvitations: return tr("Firms invited to the second stage");
    case FileDutyKind::Requirement: return tr("Requirement of the rules");
    case FileDutyKind::Problem: return tr("Problem before any product");
    case FileDutyKind::Elsewhere: return tr("Who in government has it already");
    case FileDutyKind::OptionsCompared: return tr("Options compared");
    case FileDutyKind::OpenSourceConsidered: return tr("Open source or reuse considered");
    case FileDutyKind::DataCard: return tr("Data card");
    case FileDutyKind::Accessibility: return tr("Accessibility");
    case FileDutyKind::Security: return tr("Security");
    case FileDutyKind::TechnologyConsulted: return tr("Information technology consulted");
    case FileDutyKind::FiveYearCost: return tr("Cost over the years");
    case FileDutyKind::NeededByDay: return tr("Day on which it is needed");
    case FileDutyKind::Budget: return tr("Budget confirmed");
    case FileDutyKind::Determined: return tr("Rules asked for the need as it is");
    case FileDutyKind::RouteChosen: return tr("Way of buying chosen");
    case FileDutyKind::RouteLawful: return tr("Way of buying allowed");
    case FileDutyKind::MarketSearch: return tr("Recorded market search");
    case FileDutyKind::SearchFresh: return tr("Market search of the last 90 days");
    case FileDutyKind::RequestComplete: return tr("Request complete");
    case FileDutyKind::WeightsWhole: return tr("Weights add up to 100");
    case FileDutyKind::SameRequestToAll: return tr("Same request to every vendor");
    case FileDutyKind::QuestionsAnswered: return tr("Questions answered to all");
    case FileDutyKind::EnoughTime: return tr("Enough time to answer");
    case FileDutyKind::BidsIn: return tr("Bids received");
    case FileDutyKind::ScoresIn: return tr("Individual scores in");
    case FileDutyKind::Consensus: return tr("Consensus with reasons");
    case FileDutyKind::AwardDecided: return tr("Award decided");
    case FileDutyKind::RegretLetters: return tr("Regret letters");
    case FileDutyKind::Compliance: return tr("Statutes and directives");
    case FileDutyKind::IpChosen: return tr("Intellectual property settled");
    case FileDutyKind::RequirementFresh: return tr("Requirement checked within a year");
    case FileDutyKind::ContractSigned: return tr("Contract signed");
    case FileDutyKind::MilestonesAccepted: return tr("Milestones accepted");
    case FileDutyKind::OutcomesRecorded: return tr("Outcomes recorded");
    case FileDutyKind::ValidationDecided: return tr("Trial decided");
    case FileDutyKind::InvoicesPaid: return tr("Invoices paid");
    case FileDutyKind::DataDeleted: return tr("Data deleted");
    case FileDutyKind::Review: return tr("Closing review");
    }
    return {};
}

QString FileWords::dutyDetail(const FileDuty &duty) const
{
    if (duty.state == DutyState::NotApplicable)
        return {};
    QString said;
    if (duty.kind == FileDutyKind::RecordRetention || duty.kind == FileDutyKind::DebriefDays
        || duty.kind == FileDutyKind::EnoughTime)
        said = {};
    else if (duty.kind == FileDutyKind::MarketSearch && duty.have > 0)
        said = tr("%n search(es)", nullptr, duty.have);
    else if (duty.kind == FileDutyKind::WeightsWhole)
        said = tr("%1 of 100").arg(duty.have);
    else if (duty.want > 0)
        said = tr("%1 of %2").arg(m_formats.number(duty.have), m_formats.number(duty.want));
    QString subject = duty.subject;
    if (const QDate date = dayIn(subject); date.isValid()) {
        subject = day(date);
        if (duty.kind == FileDutyKind::SearchFresh)
            subject = tr("last search on %1").arg(subject);
        else if (duty.kind == FileDutyKind::RequirementFresh)
            subject = tr("last checked on %1").arg(subject);
        else if (duty.kind == FileDutyKind::PublishAward)
            subject = tr("by %1").arg(subject);
        else if (duty.kind == FileDutyKind::DebriefDays)
            subject = tr("firms may ask until %1").arg(subject);
        else if (duty.kind == FileDutyKind::RecordRetention)
            subject = tr("to be kept until %1 at least").arg(subject);
    } else if (const auto route = fromCode<Route>(subject); route) {
        subject = m_rules.route(*route);
    } else if (isPath(subject)) {
        subject = duty.want > 0 ? QString() : field(subject, {});
    } else if (duty.kind == FileDutyKind::Compliance || duty.kind == FileDutyKind::TechnologyConsulted) {
        subject = code(duty.kind == FileDutyKind::Compliance ? u"instrument"_s : u"office"_s, subject, {});
    } else if (duty.kind == FileDutyKind::Approval && !subject.isEmpty()) {
        subject = tr("waits for %1").arg(subject);
    }
    if (duty.state != DutyState::Missing && duty.kind != FileDutyKind::SearchFresh && duty.kind != FileDutyKind::RequirementFresh)
        subject.clear();
    QStringList parts { said, subject };
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString FileWords::gate(DutyGate gate) const
{
    switch (gate) {
    case DutyGate::Closed: return tr("The file cannot go on without it.");
    case DutyGate::AsksReason: return tr("Going on without it asks for a reason.");
    case DutyGate::Open: return tr("It does not hold the file up.");
    }
    return {};
}

QString FileWords::fault(const FileFinding &finding, const ProcurementFile &file) const
{
    const QString where = field(finding.path, file);
    const auto said = [&](const QString &text) {
        QString shown = text;
        if (const QDate date = dayIn(text); date.isValid())
            shown = day(date);
        return shown;
    };
    const QString value = said(finding.value);
    const QString limit = said(finding.limit);
    switch (finding.fault) {
    case FileFault::NumberMissing: return tr("The file has no number.");
    case FileFault::HolderMissing: return tr("An open file needs a holder.");
    case FileFault::StageOutOfOrder: {
        const auto to = fromCode<FileStage>(finding.value);
        const auto from = fromCode<FileStage>(finding.limit);
        const QString stageName = to ? stageInSentence(*to, file.route) : value;
        if (from)
            return tr("The file cannot enter the stage “%1” here: “%2” comes first.")
                .arg(stageName, stageInSentence(*from, file.route));
        const auto kind = fromCode<FileDutyKind>(finding.limit.section(u'/', 0, 0));
        if (kind)
            return tr("The file cannot enter the stage “%1”: a duty is missing, %2.").arg(stageName, dutyKind(*kind));
        return tr("The stages of the file are out of order at “%1”.").arg(stageName);
    }
    case FileFault::EndWithoutReason: return tr("A file that ends before its time needs a reason in words.");
    case FileFault::FileEnded:
        return tr("%1: the file ended on %2. Notes, documents, payments and the review can still be changed.").arg(where, limit);
    case FileFault::ClosesBeforeIssue: return tr("It closes on %1, before it is issued on %2.").arg(value, limit);
    case FileFault::WeightsNotHundred: return tr("The weights add up to %1, not to 100.").arg(value);
    case FileFault::CriteriaFrozen:
        return tr("%1: criteria, weights and items cannot change after the request is issued.").arg(where);
    case FileFault::BidBeforeIssue:
        return tr("%1: the bid of %2 came before the request was issued on %3.").arg(where, value, limit);
    case FileFault::BidLate:
        return tr("%1: the bid came at %2, after closing at %3. It must be set aside.").arg(where, value, limit);
    case FileFault::BidAnswersUnknownItem: return tr("%1: the request has no such item.").arg(where);
    case FileFault::MandatoryItemNotMet: return tr("%1: a mandatory item is not met. The bid must be set aside.").arg(where);
    case FileFault::SharesNotWhole: return tr("%1: the shares of the members add up to %2, not to %3.").arg(where, value, limit);
    case FileFault::PhaseCapExceeded: return tr("%1: %2 is more than the phase pays at most, %3.").arg(where, value, limit);
    case FileFault::BriefTooLong: return tr("%1: %2 pages; at most %3 are allowed.").arg(where, value, limit);
    case FileFault::AnswerToOneOnly: return tr("%1: the answer must go to all bidders.").arg(where);
    case FileFault::ContactInQuietTime: return tr("%1: a contact while bids are out needs a note.").arg(where);
    case FileFault::DeclarationMissing:
        return tr("Bids cannot be opened: the declaration of %1 is not signed.").arg(value.isEmpty() ? where : value);
    case FileFault::OpenedBeforeClosing: return tr("Bids cannot be opened on %1: the request closes at %2.").arg(value, limit);
    case FileFault::ScoreOutsideScale: return tr("%1: %2 is outside the scale, 0 to %3.").arg(where, value, limit);
    case FileFault::ScoreOfNothing: return tr("%1: the score is for a bid or criterion that is not there.").arg(where);
    case FileFault::ScoreByStranger: return tr("%1: %2 has not signed a declaration as evaluator.").arg(where, value);
    case FileFault::ScoreChangedAfterFinish:
        return tr("%1: %2 has finished scoring; the scores stay as they are.").arg(where, value);
    case FileFault::ConsensusTooEarly: return tr("%1: consensus begins when all individual scores are in.").arg(where);
    case FileFault::SamePerson: return tr("%1: who asks or needs it cannot approve it (%2).").arg(where, value);
    case FileFault::AuthorityTooLow: {
        const auto needed = fromCode<Authority>(finding.limit);
        return tr("%1: %2 has not the authority; it takes %3.").arg(where, value, needed ? m_rules.authority(*needed) : limit);
    }
    case FileFault::DecisionBeforeRequest:
        return tr("%1: decided on %2, before it was asked for on %3.").arg(where, value, limit);
    case FileFault::DecisionWithoutReason: return tr("%1: the decision needs a reason.").arg(where);
    case FileFault::ApprovedIsFrozen:
        return tr("%1: it was approved and is frozen. Withdraw the approval to change it.").arg(where);
    case FileFault::AwardWithoutDuties: {
        const auto kind = fromCode<FileDutyKind>(finding.value.section(u'/', 0, 0));
        return tr("The award cannot be made: a duty is missing, %1.").arg(kind ? dutyKind(*kind) : value);
    }
    case FileFault::AwardNotOfTopBid:
        return tr("The award goes to another bid than the one that ranks first: that needs a reason and an approver.");
    case FileFault::AwardOfSetAsideBid: return tr("The award cannot go to a bid that was set aside or withdrawn.");
    case FileFault::ContractBeforeAward: return tr("%1: %2 is before the award of %3.").arg(where, value, limit);
    case FileFault::ContractAboveAward: return tr("%1: %2 is more than was awarded, %3.").arg(where, value, limit);
    case FileFault::EndBeforeStart: return tr("%1: it ends on %2, before it starts on %3.").arg(where, value, limit);
    case FileFault::AmendmentBelowZero: return tr("%1: the contract would fall below zero, to %2.").arg(where, value);
    case FileFault::AmendmentCrossesLimit: return tr("%1: the contract would reach %2 and cross %3.").arg(where, value, limit);
    case FileFault::JoinedAfterDate: return tr("%1: joined on %2; joining ended on %3.").arg(where, value, limit);
    case FileFault::JoinedAboveCeiling: return tr("%1: %2 is above the ceiling of %3.").arg(where, value, limit);
    case FileFault::SubcontractsAboveContract:
        return tr("%1: subcontracts of %2 are more than the contract, %3.").arg(where, value, limit);
    case FileFault::InvoiceBeforeContract: return tr("%1: %2 is before the contract was signed on %3.").arg(where, value, limit);
    case FileFault::InvoiceAboveRest: return tr("%1: %2 is more than is left on the contract, %3.").arg(where, value, limit);
    case FileFault::InvoiceBelowZero: return tr("%1: an invoice cannot be below zero.").arg(where);
    case FileFault::PaymentBeforeReceipt: return tr("%1: paid on %2, before it was received on %3.").arg(where, value, limit);
    case FileFault::PaymentAboveInvoice: return tr("%1: %2 is more than the invoice, %3.").arg(where, value, limit);
    case FileFault::DisputeOutsideInvoice: return tr("%1: the dispute lies outside the time of the invoice.").arg(where);
    case FileFault::UnknownPart: return tr("%1: it names a part that is not in the file.").arg(where);
    case FileFault::DoubledUid: return tr("%1: two parts have the same mark.").arg(where);
    }
    return {};
}

QString FileWords::code(const QString &path, const QString &code, const ProcurementFile &file) const
{
    const QString name = path.section(u'/', -1);
    if (name == "stage"_L1) {
        const auto found = fromCode<FileStage>(code);
        return found ? stage(*found, file.route) : QString();
    }
    if (name == "route"_L1 || name == "next-route"_L1) {
        const auto found = fromCode<Route>(code);
        return found ? m_rules.route(*found) : QString();
    }
    if (name == "commodity"_L1) {
        const auto found = fromCode<Commodity>(code);
        return found ? m_rules.commodity(*found) : QString();
    }
    if (name == "needed"_L1) {
        const auto found = fromCode<Authority>(code);
        return found ? m_rules.authority(*found) : QString();
    }
    if (name == "ground"_L1) {
        const auto found = fromCode<Ground>(code);
        return found ? m_rules.ground(*found) : QString();
    }
    if (name == "class"_L1) {
        const auto found = fromCode<FileClass>(code);
        return found ? confidentiality(*found) : QString();
    }
    if (path == "state"_L1) {
        const auto found = fromCode<FileState>(code);
        return found ? state(*found) : QString();
    }
    if (path == "end/reason"_L1) {
        const auto found = fromCode<EndReason>(code);
        return found ? endReason(*found) : QString();
    }
    if (name == "instrument"_L1) {
        const auto found = fromCode<Instrument>(code);
        if (!found)
            return {};
        switch (*found) {
        case Instrument::AccessToInformation: return tr("Access to information");
        case Instrument::Privacy: return tr("Privacy");
        case Instrument::PublicService: return tr("Public service");
        case Instrument::Environment: return tr("Environment");
        case Instrument::OccupationalHealth: return tr("Occupational health and safety");
        case Instrument::Accessibility: return tr("Accessibility");
        case Instrument::InformationTechnology: return tr("Information technology");
        case Instrument::SecurityScreening: return tr("Security screening");
        case Instrument::InformationClassification: return tr("Classification of information");
        }
    }
    if (name == "office"_L1) {
        const auto found = fromCode<ConsultedOffice>(code);
        if (!found)
            return {};
        switch (*found) {
        case ConsultedOffice::InformationTechnology: return tr("Information technology");
        case ConsultedOffice::Privacy: return tr("Privacy");
        case ConsultedOffice::Security: return tr("Security");
        case ConsultedOffice::Accessibility: return tr("Accessibility");
        case ConsultedOffice::Legal: return tr("Legal services");
        case ConsultedOffice::Finance: return tr("Finance");
        case ConsultedOffice::Users: return tr("Users");
        }
    }
    return {};
}

QString FileWords::value(const QString &path, const QJsonValue &value, const ProcurementFile &file) const
{
    static const QStringList amounts { u"amount"_s, u"value"_s,  u"paid"_s, u"unit-price"_s, u"cap"_s,     u"ceiling"_s,
                                       u"budget"_s, u"change"_s, u"cost"_s, u"total"_s,      u"benefit"_s, u"price-difference"_s,
                                       u"amends"_s, u"options"_s };
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (!value.isString())
        return {};
    const QString text = value.toString();
    if (const QString said = code(path, text, file); !said.isEmpty())
        return said;
    static const QRegularExpression isDay(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression isMoment(u"^\\d{4}-\\d{2}-\\d{2}T"_s);
    static const QRegularExpression isAmount(u"^-?\\d+\\.\\d{2}$"_s);
    if (isDay.match(text).hasMatch())
        return day(dayIn(text));
    if (isMoment.match(text).hasMatch())
        return m_formats.dateTime(QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime());
    if (isAmount.match(text).hasMatch() && amounts.contains(path.section(u'/', -1)))
        return m_formats.money(Money::fromCents(QString(text).remove(u'.').toLongLong()));
    return {};
}

QString FileWords::action(const QString &action) const
{
    if (action == "create"_L1)
        return tr("Opened the file");
    if (action == "edit"_L1)
        return tr("Changed");
    if (action == "pass-stage"_L1)
        return tr("Went on to the next stage");
    if (action == "return-stage"_L1)
        return tr("Went back to a stage");
    if (action == "end-file"_L1)
        return tr("Ended the file");
    if (action == "reopen-file"_L1)
        return tr("Opened the file again");
    if (action == "change-holder"_L1)
        return tr("Changed the holder");
    if (action == "determine"_L1)
        return tr("Asked the rules");
    if (action == "waive-duty"_L1)
        return tr("Waived a duty");
    if (action == "add-note"_L1)
        return tr("Added a note");
    if (action == "attach-document"_L1)
        return tr("Attached a document");
    if (action == "undo"_L1)
        return tr("Undid a step");
    if (action == "redo"_L1)
        return tr("Redid a step");
    if (action == "resolve"_L1)
        return tr("Settled two changes");
    return {};
}

QString FileWords::clock(FileClockKind kind) const
{
    switch (kind) {
    case FileClockKind::SprintSeventeen: return tr("17 days, the fastest award of its kind");
    case FileClockKind::SprintFortyTwo: return tr("42 days to the award");
    case FileClockKind::SolutionBrief: return tr("90 days to the contract");
    case FileClockKind::Residency: return tr("16 weeks to a working product");
    }
    return {};
}

QString FileWords::day(QDate day) const
{
    return day.isValid() ? m_rules.day(day) : QString();
}

QString FileWords::days(int days) const
{
    return tr("%n day(s)", nullptr, days);
}

} // namespace acquis
