// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filelistwords.h"

#include "ui/procurements/filewords.h"

#include <algorithm>

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

QString FileListWords::next(const FileSummary &file) const
{
    if (!file.isOpen())
        return {};
    // Who declares is asked beside the work of the stage: what is missing there is said first.
    const bool isWorkFirst =
        file.nextDuty && file.nextDuty != FileDutyKind::ConflictDeclarations
        && std::ranges::all_of(file.waits, [](const FileWait &wait) { return wait.kind == WaitKind::Declaration; });
    if (file.waits.isEmpty() || isWorkFirst) {
        if (!file.nextDuty)
            return tr("Nothing is missing: it can go on");
        FileDuty duty;
        duty.kind = *file.nextDuty;
        const QString missing = FileWords(language()).duty(duty);
        //: the first missing duty, and how many more there are
        return file.missingDuties == 1 ? missing : tr("%1, and %n more", nullptr, file.missingDuties - 1).arg(missing);
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
    case FileEventKind::ContractEnds: return tr("Contract ends");
    case FileEventKind::OptionDecision: return tr("Option must be used or dropped");
    case FileEventKind::WarrantyEnds: return tr("Warranty ends");
    case FileEventKind::ValidationDecision: return tr("Validation must be decided");
    case FileEventKind::JoiningEnds: return tr("Joining ends");
    case FileEventKind::BidsExpire: return tr("Bids expire");
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

} // namespace acquis
