// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/approvals.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/filejson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

bool isNonCompetitive(Route route)
{
    return route == Route::SoleSource || route == Route::SingleSource || route == Route::Emergency;
}

NeededApproval fromDuty(const StoredDuty &duty, ApprovalSubject subject, Money amount)
{
    NeededApproval needed { subject, {}, amount, Authority::Manager, false, duty.row, duty.citation, duty.text };
    if (const auto authority = duty.authority()) {
        needed.authority = *authority;
        needed.isNamed = true;
    }
    return needed;
}

/// Where no rule names an authority: somebody else with any.
NeededApproval secondPerson(ApprovalSubject subject, const QString &part, Money amount)
{
    return { subject, part, amount, Authority::Manager, false, {}, {}, {} };
}

/// The approval of the route that asks for most; null: none names an authority.
const StoredDuty *highestAuthority(const StoredRoute *route)
{
    const StoredDuty *highest = nullptr;
    if (!route)
        return highest;
    for (const StoredDuty &duty : route->duties) {
        if (duty.kind == DutyKind::Approval && duty.authority() && (!highest || *duty.authority() > *highest->authority()))
            highest = &duty;
    }
    return highest;
}

/// What an amendment makes of the contract is approved, not what it adds: by nobody below who approved the contract.
NeededApproval ofAmendment(const Contract &contract, const Amendment &amendment, const StoredDuty *authority)
{
    const ContractFigures figures = figuresOf(contract);
    const auto step = std::ranges::find(figures.steps, amendment.uid, &ContractStep::uid);
    const Money total = step == figures.steps.end() ? heldSum(figures.total, amendment.change) : step->total;
    NeededApproval needed = secondPerson(ApprovalSubject::Amendment, amendment.uid, total);
    if (authority)
        needed = fromDuty(*authority, ApprovalSubject::Amendment, total);
    needed.part = amendment.uid;
    return needed;
}

QJsonObject only(const QJsonObject &object, const QStringList &members)
{
    QJsonObject kept;
    for (const QString &member : members) {
        if (object.contains(member))
            kept.insert(member, object.value(member));
    }
    return kept;
}

QJsonValue partOf(const QJsonObject &file, const QString &uid)
{
    const QJsonArray contracts = file.value("contracts"_L1).toArray();
    for (const QJsonValue &contract : contracts) {
        const QJsonArray amendments = contract["amendments"_L1].toArray();
        for (const QJsonValue &amendment : amendments) {
            if (amendment["uid"_L1].toString() == uid)
                return amendment;
        }
    }
    return {};
}

QJsonObject covered(const QJsonObject &file, ApprovalSubject subject, const QString &part)
{
    const QJsonObject solicitation = file.value("solicitation"_L1).toObject();
    switch (subject) {
    case ApprovalSubject::Route: return only(file, { u"need"_s, u"route"_s, u"route-reason"_s });
    case ApprovalSubject::SoleSource: {
        // How it was decided is written into the request by the decision itself.
        const QJsonObject request = only(file.value("sole-source"_L1).toObject(), { u"ground"_s, u"vendor-name"_s, u"evidence"_s,
                                                                                    u"price-reason"_s, u"effect"_s, u"later"_s });
        return { { u"need"_s, file.value("need"_L1) }, { u"sole-source"_s, request } };
    }
    case ApprovalSubject::Solicitation:
        return only(solicitation, { u"form"_s, u"criteria"_s, u"items"_s, u"phases"_s, u"requirement-version"_s });
    case ApprovalSubject::Award:
        return only(file.value("award"_L1).toObject(),
                    { u"bid"_s, u"vendor"_s, u"vendor-name"_s, u"amount"_s, u"not-top-reason"_s });
    case ApprovalSubject::Amendment: return { { u"amendment"_s, partOf(file, part) } };
    case ApprovalSubject::Modular: return only(file, { u"modular"_s });
    case ApprovalSubject::FewerQuotes: return only(solicitation, { u"fewer-quotes-reason"_s });
    case ApprovalSubject::Exception: return only(file, { u"waivers"_s });
    }
    Q_UNREACHABLE();
}

Approval *pending(ProcurementFile &file, const QString &uid)
{
    const auto found = std::ranges::find(file.approvals, uid, &Approval::uid);
    return found != file.approvals.end() && found->state == ApprovalState::Pending ? &*found : nullptr;
}

ApprovalMove decide(ProcurementFile &file, const QString &uid, bool approve, const QString &person, const QString &reason,
                    QDate day, const OfficePeople &people, bool byHand)
{
    Approval *approval = pending(file, uid);
    if (approval == nullptr)
        return ApprovalMove::NotPending;
    if (person == approval->requestedBy || person == file.head.requester)
        return ApprovalMove::SamePerson;
    const ApprovalRight right = rightToApprove(people, person, approval->needed, approval->amount, day);
    if (!right.may)
        return ApprovalMove::NoRight;
    if ((!approve || byHand) && reason.trimmed().isEmpty())
        return ApprovalMove::ReasonMissing;
    approval->state = approve ? ApprovalState::Approved : ApprovalState::Refused;
    approval->decidedBy = person;
    approval->onBehalfOf = right.onBehalfOf;
    approval->decidedOn = day;
    approval->reason = reason;
    approval->byHand = byHand;
    approval->digest = approvedContentDigest(file, approval->subject, approval->part);
    if (approval->subject == ApprovalSubject::SoleSource) {
        file.soleSource.state = approve ? SoleSourceState::Accepted : SoleSourceState::Refused;
        file.soleSource.decidedBy = person;
        file.soleSource.decidedOn = day;
        file.soleSource.refusal = approve ? QString() : reason;
    }
    return ApprovalMove::Done;
}

} // namespace

QList<NeededApproval> neededApprovals(const ProcurementFile &file)
{
    QList<NeededApproval> needed;
    const Money amount = file.award.amount.value_or(file.need.value);
    const bool alone = file.route && isNonCompetitive(*file.route);
    if (const StoredRoute *route = chosenRoute(file)) {
        for (const StoredDuty &duty : route->duties) {
            if (duty.kind == DutyKind::Approval)
                needed << fromDuty(duty, alone ? ApprovalSubject::SoleSource : ApprovalSubject::Award, amount);
        }
    }
    const StoredDuty *authority = highestAuthority(chosenRoute(file));
    const bool hasAward = std::ranges::any_of(needed, [](const auto &one) { return one.subject == ApprovalSubject::Award; });
    if (!hasAward)
        needed << secondPerson(ApprovalSubject::Award, {}, amount);
    for (const Contract &contract : file.contracts) {
        for (const Amendment &amendment : contract.amendments) {
            if (amendment.change > Money())
                needed << ofAmendment(contract, amendment, authority);
        }
    }
    return needed;
}

QList<NeededApproval> neededApprovals(const ProcurementFile &file, const RuleSet &rules)
{
    QList<NeededApproval> needed = neededApprovals(file);
    for (const Contract &contract : file.contracts) {
        for (const StepJudgement &judged : judgeSteps(contract, file.need, file.route, rules)) {
            const auto of = std::ranges::find_if(needed, [&judged](const NeededApproval &one) {
                return one.subject == ApprovalSubject::Amendment && one.part == judged.step;
            });
            if (of == needed.end() || !judged.approval || *judged.authority < of->authority
                || (of->isNamed && *judged.authority == of->authority))
                continue;
            *of = fromDuty(*judged.approval, of->subject, of->amount);
            of->part = judged.step;
        }
    }
    return needed;
}

const Approval *approvalOf(const ProcurementFile &file, ApprovalSubject subject, const QString &part)
{
    for (auto it = file.approvals.crbegin(); it != file.approvals.crend(); ++it) {
        if (it->subject == subject && it->part == part && it->state != ApprovalState::Withdrawn)
            return &*it;
    }
    return nullptr;
}

bool isApproved(const ProcurementFile &file, ApprovalSubject subject, const QString &part)
{
    const Approval *approval = approvalOf(file, subject, part);
    return approval != nullptr && approval->state == ApprovalState::Approved;
}

QString approvedContentDigest(const ProcurementFile &file, ApprovalSubject subject, const QString &part)
{
    const QByteArray bytes = QJsonDocument(covered(fileToJson(file), subject, part)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

ApprovalMove requestApproval(ProcurementFile &file, const NeededApproval &needed, const QString &by, const QString &to, QDate day)
{
    const Approval *known = approvalOf(file, needed.subject, needed.part);
    if (known != nullptr && known->state != ApprovalState::Refused)
        return ApprovalMove::AlreadyAsked;
    Approval approval;
    approval.uid = newUid(u'a');
    approval.subject = needed.subject;
    approval.part = needed.part;
    approval.amount = needed.amount;
    approval.needed = needed.authority;
    approval.rule = needed.rule;
    approval.citation = needed.citation;
    approval.requestedBy = by;
    approval.requestedOn = day;
    approval.to = to;
    file.approvals << approval;
    if (needed.subject == ApprovalSubject::SoleSource) {
        file.soleSource.state = SoleSourceState::Asked;
        file.soleSource.askedOn = day;
    }
    return ApprovalMove::Done;
}

ApprovalMove decideApproval(ProcurementFile &file, const QString &uid, bool approve, const QString &person, const QString &reason,
                            QDate day, const OfficePeople &people)
{
    return decide(file, uid, approve, person, reason, day, people, false);
}

ApprovalMove settleByHand(ProcurementFile &file, const QString &uid, bool approve, const QString &person, const QString &reason,
                          QDate day, const OfficePeople &people)
{
    return decide(file, uid, approve, person, reason, day, people, true);
}

ApprovalMove withdrawApproval(ProcurementFile &file, const QString &uid, const QString &reason, QDate day)
{
    const auto approval = std::ranges::find(file.approvals, uid, &Approval::uid);
    if (approval == file.approvals.end() || approval->state == ApprovalState::Withdrawn
        || approval->state == ApprovalState::Refused)
        return ApprovalMove::NotPending;
    if (reason.trimmed().isEmpty())
        return ApprovalMove::ReasonMissing;
    approval->state = ApprovalState::Withdrawn;
    approval->reason = reason;
    approval->decidedOn = day;
    if (approval->subject == ApprovalSubject::SoleSource)
        file.soleSource.state = SoleSourceState::Drafted;
    return ApprovalMove::Done;
}

} // namespace acquis
