// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/approvalwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString ApprovalWords::of(ApprovalSubject subject)
{
    switch (subject) {
    case ApprovalSubject::Route: return tr("Procurement method");
    case ApprovalSubject::SoleSource: return tr("Purchase without competition");
    case ApprovalSubject::Solicitation: return tr("Solicitation");
    case ApprovalSubject::Award: return tr("Award");
    case ApprovalSubject::Amendment: return tr("Amendment");
    case ApprovalSubject::Modular: return tr("Modular procurement");
    case ApprovalSubject::FewerQuotes: return tr("Fewer quotes than asked for");
    case ApprovalSubject::Exception: return tr("Exception");
    }
    Q_UNREACHABLE();
}

QString ApprovalWords::of(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending: return tr("Waiting");
    case ApprovalState::Approved: return tr("Approved");
    case ApprovalState::Refused: return tr("Refused");
    case ApprovalState::Withdrawn: return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

StateToken ApprovalWords::stateOf(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending: return StateToken::Warning;
    case ApprovalState::Approved: return StateToken::Ok;
    case ApprovalState::Refused: return StateToken::Error;
    case ApprovalState::Withdrawn: return StateToken::Neutral;
    }
    Q_UNREACHABLE();
}

QString ApprovalWords::iconOf(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending: return u"clock"_s;
    case ApprovalState::Approved: return u"ok"_s;
    case ApprovalState::Refused: return u"barred"_s;
    case ApprovalState::Withdrawn: return u"dash"_s;
    }
    Q_UNREACHABLE();
}

QString ApprovalWords::of(SoleSourceState state)
{
    switch (state) {
    case SoleSourceState::None: return tr("No request was written.");
    case SoleSourceState::Drafted: return tr("The request is a draft.");
    case SoleSourceState::Asked: return tr("The request waits for a decision.");
    case SoleSourceState::Accepted: return tr("The request was accepted.");
    case SoleSourceState::Refused: return tr("The request was refused.");
    }
    Q_UNREACHABLE();
}

QString ApprovalWords::refusal(ApprovalMove move, const QString &person, const QString &authority)
{
    switch (move) {
    case ApprovalMove::Done: return {};
    case ApprovalMove::NotPending: return tr("This request was decided or withdrawn already.");
    case ApprovalMove::SamePerson:
        return tr("%1 asked for it or needs it: somebody else must decide (rule of two persons).").arg(person);
    case ApprovalMove::NoRight:
        return tr("%1 holds no authority that is enough on this day, neither own nor delegated. Needed: %2.")
            .arg(person, authority);
    case ApprovalMove::ReasonMissing: return tr("Write the reason first: the file keeps it.");
    case ApprovalMove::AlreadyAsked: return tr("It was asked for already. Withdraw that request to ask anew.");
    }
    Q_UNREACHABLE();
}

} // namespace acquis
