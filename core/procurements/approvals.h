// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/officepeople.h"
#include "core/procurements/procurementfile.h"
#include "core/rules/ruleset.h"

namespace acquis {

/// An approval that the file needs: what for, by whom, by which rule.
struct NeededApproval
{
    ApprovalSubject subject {};
    QString part; ///< of an amendment: its uid
    Money amount;
    Authority authority = Authority::Manager; ///< the least that is enough
    bool isNamed = false; ///< the rule names the authority; else somebody other than the officer, as the ministry decides
    QString rule; ///< empty: nothing but the rule of two persons
    BilingualText citation;
    BilingualText text;
    friend bool operator==(const NeededApproval &, const NeededApproval &) = default;
};

/// What must be approved by the chosen route's rules (those of the organisation among them): the request to buy from one firm, else the
/// award; and amendments that add to the value: each is approved for what the contract then comes to, by no less than the authority that
/// the rules name for the contract itself. An award always wants a second person (two-person rule). Pure.
[[nodiscard]] QList<NeededApproval> neededApprovals(const ProcurementFile &file);
/// The same with rules at hand, which may name a higher authority for what an amendment makes of the contract.
[[nodiscard]] QList<NeededApproval> neededApprovals(const ProcurementFile &file, const RuleSet &rules);

/// The newest approval of that subject that was not withdrawn; null: none.
[[nodiscard]] const Approval *approvalOf(const ProcurementFile &file, ApprovalSubject subject, const QString &part = {});
[[nodiscard]] bool isApproved(const ProcurementFile &file, ApprovalSubject subject, const QString &part = {});

/// Of what is, or would be, approved: SHA-256 in hexadecimal of the members that the approval covers. Notes, documents, notices and
/// letters are never among them.
[[nodiscard]] QString approvedContentDigest(const ProcurementFile &file, ApprovalSubject subject, const QString &part = {});

enum class ApprovalMove { Done, NotPending, SamePerson, NoRight, ReasonMissing, AlreadyAsked };

/// Asks \p to for it. AlreadyAsked while one of that subject is pending or approved.
ApprovalMove requestApproval(ProcurementFile &file, const NeededApproval &needed, const QString &by, const QString &to,
                             QDate day);
/// Decides as \p person: by own right or by a delegation of the day, never by the one who asked or requests (two-person rule, R91). The
/// file itself may be handed to whom it waits for. A refusal wants a reason. The digest of what is approved is kept: it is frozen from now on, and so is the decision.
ApprovalMove decideApproval(ProcurementFile &file, const QString &uid, bool approve, const QString &person, const QString &reason,
                            QDate day, const OfficePeople &people);
/// Settles a stuck one by hand: \p person decided on paper, and \p reason says where that is found. Right and two persons hold all the same.
ApprovalMove settleByHand(ProcurementFile &file, const QString &uid, bool approve, const QString &person, const QString &reason,
                          QDate day, const OfficePeople &people);
/// Opens again what was frozen; the approval must be asked for anew. A reason is required.
ApprovalMove withdrawApproval(ProcurementFile &file, const QString &uid, const QString &reason, QDate day);

} // namespace acquis
