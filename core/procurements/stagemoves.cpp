// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/stagemoves.h"

#include "core/procurements/blanktext.h"
#include "core/procurements/fileduties.h"

#include <algorithm>

namespace acquis {

namespace {

StagePassage &currentPassage(ProcurementFile &file)
{
    if (file.passages.isEmpty())
        file.passages << StagePassage { newUid(u's'), file.stage, file.head.holder, file.head.openedOn, {}, {} };
    return file.passages.last();
}

void addReason(StagePassage &passage, const QString &reason)
{
    if (isBlank(reason))
        return;
    passage.reason = passage.reason.isEmpty() ? reason.trimmed() : passage.reason + u'\n' + reason.trimmed();
}

void leave(ProcurementFile &file, const QString &reason, QDate day)
{
    StagePassage &passage = currentPassage(file);
    passage.holder = file.head.holder;
    passage.left = std::max(day, passage.entered);
    addReason(passage, reason);
}

void enter(ProcurementFile &file, FileStage stage, QDate day)
{
    const QDate entered = std::max(day, file.passages.constLast().left);
    file.stage = stage;
    file.passages << StagePassage { newUid(u's'), stage, file.head.holder, entered, {}, {} };
}
} // namespace

StageMove passStage(ProcurementFile &file, const QString &reason, QDate today, const WorkingDays &days, const RuleSet *rules)
{
    if (file.state != FileState::Open)
        return StageMove::Ended;
    const StageGate gate = gateOf(file, today, days, rules);
    if (!gate.closed.isEmpty())
        return StageMove::Forbidden;
    if (!gate.mayPass(reason))
        return StageMove::ReasonMissing;
    const QList<FileStage> stages = stagesOf(file);
    const auto next = std::ranges::upper_bound(stages, file.stage);
    leave(file, reason, today);
    if (next == stages.end()) {
        file.state = FileState::Closed;
        file.end.day = today;
        file.end.by = file.head.holder;
        return StageMove::Done;
    }
    enter(file, *next, today);
    return StageMove::Done;
}

StageMove returnToStage(ProcurementFile &file, FileStage stage, const QString &reason, QDate today)
{
    if (file.state != FileState::Open)
        return StageMove::Ended;
    if (stage >= file.stage || std::ranges::find(file.passages, stage, &StagePassage::stage) == file.passages.end())
        return StageMove::NothingLeft;
    if (isBlank(reason))
        return StageMove::ReasonMissing;
    leave(file, reason, today);
    enter(file, stage, today);
    return StageMove::Done;
}

StageMove endFile(ProcurementFile &file, FileState state, const FileEnd &end)
{
    if (file.state != FileState::Open)
        return StageMove::Ended;
    if (state != FileState::Cancelled && state != FileState::Abandoned)
        return StageMove::Forbidden;
    if (end.reason == EndReason::None || isBlank(end.text) || !end.day.isValid())
        return StageMove::ReasonMissing;
    leave(file, {}, end.day);
    file.state = state;
    file.end = end;
    return StageMove::Done;
}

StageMove reopenFile(ProcurementFile &file, const QString &reason, QDate today)
{
    if (file.state == FileState::Open)
        return StageMove::NothingLeft;
    if (isBlank(reason))
        return StageMove::ReasonMissing;
    leave(file, reason, file.end.day);
    file.state = FileState::Open;
    file.end = {};
    enter(file, file.stage, today);
    return StageMove::Done;
}

} // namespace acquis
