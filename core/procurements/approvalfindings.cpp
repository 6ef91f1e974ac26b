// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/approvals.h"
#include "core/procurements/filefaults.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const Approval &approval, const QString &member)
{
    return u"approvals/"_s + approval.uid + u'/' + member;
}

FileFinding found(FileFault fault, const Approval &approval, const QString &member, const QString &value,
                  const QString &limit = {})
{
    return { fault, FaultWeight::Forbidden, pathOf(approval, member), value, limit, approval.rule, approval.citation };
}

bool isDecided(const Approval &approval)
{
    return approval.state == ApprovalState::Approved || approval.state == ApprovalState::Refused;
}

/// A decision stays as it was made: what was approved may still be withdrawn.
bool isRewritten(const Approval &was, const Approval &now)
{
    Approval expected = was;
    if (was.state == ApprovalState::Approved && now.state == ApprovalState::Withdrawn) {
        expected.state = now.state;
        expected.reason = now.reason;
        expected.decidedOn = now.decidedOn;
    }
    return now != expected;
}

FileFinding rewritten(const Approval &was, const QString &member)
{
    return found(FileFault::DecisionFrozen, was, member, was.decidedBy, was.decidedOn.toString(Qt::ISODate));
}

/// Where the part of the file stands that the approval covers.
QString coveredPath(const Approval &approval, const ProcurementFile &file)
{
    switch (approval.subject) {
    case ApprovalSubject::Route: return u"route"_s;
    case ApprovalSubject::SoleSource: return u"sole-source"_s;
    case ApprovalSubject::Solicitation: return u"solicitation"_s;
    case ApprovalSubject::Award: return u"award"_s;
    case ApprovalSubject::Amendment: {
        for (const Contract &contract : file.contracts) {
            if (std::ranges::find(contract.amendments, approval.part, &Amendment::uid) != contract.amendments.end())
                return u"contracts/%1/amendments/%2"_s.arg(contract.uid, approval.part);
        }
        return u"contracts"_s;
    }
    case ApprovalSubject::Modular: return u"modular"_s;
    case ApprovalSubject::FewerQuotes: return u"solicitation/fewer-quotes-reason"_s;
    case ApprovalSubject::Exception: return u"waivers"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<FileFinding> approvalFindings(const ProcurementFile &file, const OfficePeople &people)
{
    QList<FileFinding> findings;
    for (const Approval &approval : file.approvals) {
        const bool needsReason = approval.state == ApprovalState::Refused || approval.state == ApprovalState::Withdrawn
                                 || (isDecided(approval) && approval.byHand);
        if (needsReason && approval.reason.trimmed().isEmpty())
            findings << found(FileFault::DecisionWithoutReason, approval, u"reason"_s, {});
        if (!isDecided(approval))
            continue;
        if (approval.decidedBy == approval.requestedBy
            || (!file.head.requester.isEmpty() && approval.decidedBy == file.head.requester))
            findings << found(FileFault::SamePerson, approval, u"decided-by"_s, approval.decidedBy);
        if (!rightToApprove(people, approval.decidedBy, approval.needed, approval.amount, approval.decidedOn).may)
            findings << found(FileFault::AuthorityTooLow, approval, u"decided-by"_s, approval.decidedBy, codeOf(approval.needed));
        if (approval.decidedOn < approval.requestedOn) {
            findings << found(FileFault::DecisionBeforeRequest, approval, u"decided-on"_s,
                              approval.decidedOn.toString(Qt::ISODate), approval.requestedOn.toString(Qt::ISODate));
        }
    }
    return findings;
}

QList<FileFinding> approvalFrozen(const ProcurementFile &before, const ProcurementFile &after)
{
    QList<FileFinding> findings;
    for (const Approval &approval : before.approvals) {
        if (approval.state == ApprovalState::Pending)
            continue;
        const auto now = std::ranges::find(after.approvals, approval.uid, &Approval::uid);
        if (now == after.approvals.end())
            findings << rewritten(approval, u"uid"_s);
        else if (isRewritten(approval, *now))
            findings << rewritten(approval, u"state"_s);
    }
    for (const Approval &approval : after.approvals) {
        // Also of one that is given with this very save: somebody else may have changed meanwhile what it covers.
        if (approval.state == ApprovalState::Approved
            && approvedContentDigest(after, approval.subject, approval.part) != approval.digest)
            findings << FileFinding { FileFault::ApprovedIsFrozen,
                                      FaultWeight::Forbidden,
                                      coveredPath(approval, before),
                                      approval.decidedBy,
                                      approval.decidedOn.toString(Qt::ISODate),
                                      approval.rule,
                                      approval.citation };
    }
    return findings;
}

} // namespace acquis
