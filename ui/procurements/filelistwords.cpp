// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filelistwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString FileListWords::day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"–"_s;
}

QString FileListWords::longDay(QDate date) const
{
    return m_formats.locale().toString(date, QLocale::LongFormat);
}

QString FileListWords::days(qint64 days) const
{
    return tr("%n days", nullptr, int(days));
}

QString FileListWords::files(qint64 count) const
{
    return tr("%n files", nullptr, int(count));
}

QString FileListWords::stage(FileStage stage) const
{
    switch (stage) {
    case FileStage::Need: return tr("Need");
    case FileStage::Options: return tr("Options");
    case FileStage::Market: return tr("Market");
    case FileStage::Solicitation: return tr("Solicitation");
    case FileStage::Evaluation: return tr("Evaluation");
    case FileStage::Approval: return tr("Approval");
    case FileStage::Award: return tr("Award");
    case FileStage::Contract: return tr("Contract");
    case FileStage::Delivery: return tr("Delivery");
    case FileStage::Invoices: return tr("Invoices");
    case FileStage::Close: return tr("Close");
    }
    Q_UNREACHABLE();
}

QString FileListWords::state(FileState state) const
{
    switch (state) {
    case FileState::Open: return tr("Open");
    case FileState::Closed: return tr("Closed");
    case FileState::Cancelled: return tr("Cancelled");
    case FileState::Abandoned: return tr("Abandoned");
    }
    Q_UNREACHABLE();
}

QString FileListWords::wait(WaitKind kind) const
{
    switch (kind) {
    case WaitKind::Approval: return tr("To approve");
    case WaitKind::Declaration: return tr("To sign");
    case WaitKind::Score: return tr("To score");
    case WaitKind::Question: return tr("To answer");
    case WaitKind::StageWork: return tr("To do");
    }
    Q_UNREACHABLE();
}

QString FileListWords::approval(const QString &subject) const
{
    const auto known = fromCode<ApprovalSubject>(subject);
    if (!known)
        return tr("An approval");
    switch (*known) {
    case ApprovalSubject::Route: return tr("Approval of the route");
    case ApprovalSubject::SoleSource: return tr("Approval of the sole source");
    case ApprovalSubject::Solicitation: return tr("Approval of the solicitation");
    case ApprovalSubject::Award: return tr("Approval of the award");
    case ApprovalSubject::Amendment: return tr("Approval of the amendment");
    case ApprovalSubject::Modular: return tr("Approval of the work in parts");
    case ApprovalSubject::FewerQuotes: return tr("Approval of fewer quotes");
    case ApprovalSubject::Exception: return tr("Approval of an exception");
    }
    Q_UNREACHABLE();
}

QString FileListWords::waitsFor(WaitKind kind, const QString &subject) const
{
    switch (kind) {
    case WaitKind::Approval: return approval(subject);
    case WaitKind::Declaration: return tr("Conflict-of-interest declaration");
    case WaitKind::Score: return tr("Own scores of the bids");
    case WaitKind::Question: return tr("Question of a bidder; the answer goes to all");
    case WaitKind::StageWork: return {};
    }
    Q_UNREACHABLE();
}

QString FileListWords::stageWork(FileStage stage) const
{
    switch (stage) {
    case FileStage::Need: return tr("Describe the need");
    case FileStage::Options: return tr("Choose the route");
    case FileStage::Market: return tr("Search the market");
    case FileStage::Solicitation: return tr("Ask for bids and receive them");
    case FileStage::Evaluation: return tr("Evaluate the bids");
    case FileStage::Approval: return tr("Ask for approval");
    case FileStage::Award: return tr("Award and tell the others");
    case FileStage::Contract: return tr("Sign the contract");
    case FileStage::Delivery: return tr("Accept what is delivered");
    case FileStage::Invoices: return tr("Pay the invoices");
    case FileStage::Close: return tr("Review and close");
    }
    Q_UNREACHABLE();
}

QString FileListWords::next(const FileSummary &file) const
{
    if (!file.isOpen())
        return {};
    if (file.waits.isEmpty()) {
        const QString work = stageWork(file.stage);
        //: the work of a stage, and how many of its duties are missing
        return file.missingDuties == 0 ? work : tr("%1, %n duties missing", nullptr, file.missingDuties).arg(work);
    }
    const FileWait &first = file.waits.constFirst();
    const QString &person = first.person.isEmpty() ? file.holder : first.person;
    const QString what = waitsFor(first.kind, first.subject);
    //: what somebody is waited for with, and the name
    return person.isEmpty() ? what : tr("%1: %2").arg(what, person);
}

QString FileListWords::event(FileEventKind kind) const
{
    switch (kind) {
    case FileEventKind::ContractEnds: return tr("contract ends");
    case FileEventKind::OptionDecision: return tr("option must be used or dropped");
    case FileEventKind::WarrantyEnds: return tr("warranty ends");
    case FileEventKind::ValidationDecision: return tr("validation must be decided");
    case FileEventKind::JoiningEnds: return tr("joining ends");
    case FileEventKind::BidsExpire: return tr("bids expire");
    }
    Q_UNREACHABLE();
}

QString FileListWords::late(LateKind kind) const
{
    switch (kind) {
    case LateKind::NeededBy: return tr("needed earlier");
    case LateKind::Plan: return tr("beyond the plan");
    case LateKind::Payment: return tr("payment late");
    case LateKind::Debriefing: return tr("debriefing late");
    }
    Q_UNREACHABLE();
}

QString FileListWords::late(CodeSet<LateKind> kinds) const
{
    QStringList words;
    forEachCode(kinds, [&](LateKind kind) { words << late(kind); });
    return words.join(u", "_s);
}

QString FileListWords::sizeClass(const QString &code) const
{
    if (code == "micro"_L1)
        return tr("Micro");
    if (code == "small"_L1)
        return tr("Small");
    if (code == "medium"_L1)
        return tr("Medium");
    if (code == "large"_L1)
        return tr("Large");
    return code.isEmpty() ? tr("Unknown") : code;
}

QString FileListWords::commodity(Commodity commodity) const
{
    switch (commodity) {
    case Commodity::Goods: return tr("Goods");
    case Commodity::Services: return tr("Services");
    case Commodity::Consulting: return tr("Consulting services");
    case Commodity::Construction: return tr("Construction");
    }
    Q_UNREACHABLE();
}

QString FileListWords::jurisdiction(Jurisdiction jurisdiction) const
{
    switch (jurisdiction) {
    case Jurisdiction::OnOps: return tr("Ontario Public Service");
    case Jurisdiction::OnBps: return tr("Broader public sector of Ontario");
    case Jurisdiction::CaFederal: return tr("Government of Canada");
    case Jurisdiction::Bc: return tr("British Columbia");
    case Jurisdiction::Any: return tr("Trade agreements");
    }
    Q_UNREACHABLE();
}

QString FileListWords::entity(Entity entity) const
{
    switch (entity) {
    case Entity::OnMin: return tr("Ontario ministry");
    case Entity::OnOie: return tr("Other included entity of Ontario");
    case Entity::OnBps: return tr("Organization of the broader public sector");
    case Entity::OnMun: return tr("Municipality of Ontario");
    case Entity::FedDept: return tr("Federal department");
    case Entity::FedCrown: return tr("Federal Crown corporation");
    case Entity::BcMin: return tr("Ministry of British Columbia");
    }
    Q_UNREACHABLE();
}

} // namespace acquis
