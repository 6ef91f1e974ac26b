// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/approvals.h"
#include "core/procurements/blanktext.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/filefaults.h"
#include "core/procurements/filejson.h"
#include "core/storage/recordchanges.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

FileFinding finding(FileFault fault, const QString &path, const QString &value = {}, const QString &limit = {})
{
    return { fault, FaultWeight::Forbidden, path, value, limit, {}, {} };
}

/// Parts of one list that have the same uid, wherever the list is.
void findDoubled(const QJsonValue &value, const QString &path, QList<FileFinding> &found)
{
    const auto within = [&path](const QString &name) { return path.isEmpty() ? name : path + u'/' + name; };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            findDoubled(it.value(), within(it.key()), found);
        return;
    }
    QSet<QString> known;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array) {
        const QJsonValue uid = part["uid"_L1];
        if (uid.isString() && known.contains(uid.toString()))
            found << finding(FileFault::DoubledUid, within(uid.toString()), uid.toString());
        known.insert(uid.toString());
        findDoubled(part, within(uid.toString()), found);
    }
}

/// Stages that some routes have no use for.
bool canBeLeftOut(FileStage stage)
{
    return stage == FileStage::Market || stage == FileStage::Solicitation || stage == FileStage::Evaluation;
}

void findDisorder(const ProcurementFile &file, QList<FileFinding> &found)
{
    if (file.passages.isEmpty())
        return;
    const auto disorder = [&found](const StagePassage &passage, const QString &limit) {
        found << finding(FileFault::StageOutOfOrder, u"passages/"_s + passage.uid, QString(codeOf(passage.stage)), limit);
    };
    for (qsizetype i = 1; i < file.passages.size(); ++i) {
        const StagePassage &left = file.passages[i - 1];
        const StagePassage &entered = file.passages[i];
        if (!left.left.isValid() || entered.entered < left.left)
            disorder(entered, iso(left.left));
        // A market sounding ends without buying.
        if (file.route == Route::MarketSounding && entered.stage == FileStage::Close)
            continue;
        for (int between = int(left.stage) + 1; between < int(entered.stage); ++between) {
            if (!canBeLeftOut(FileStage(between))) {
                disorder(entered, QString(codeOf(FileStage(between))));
                break;
            }
        }
    }
    const StagePassage &last = file.passages.constLast();
    if (last.stage != file.stage)
        found << finding(FileFault::StageOutOfOrder, u"stage"_s, QString(codeOf(file.stage)), QString(codeOf(last.stage)));
    if (last.left.isValid() == (file.state == FileState::Open))
        disorder(last, QString(codeOf(file.state)));
}

/// What was awarded: to whom, for how much, on what day and in which way.
bool isAwardedAlike(const ProcurementFile &a, const ProcurementFile &b)
{
    return a.award.day == b.award.day && a.award.bid == b.award.bid && a.award.vendor == b.award.vendor
           && a.award.vendorName == b.award.vendorName && a.award.amount == b.award.amount && a.route == b.route;
}

/// What forbids going to the award on the day it is made. It is judged when it is made and when what was awarded changes: what is
/// recorded in the file afterwards does not make it undue.
void findUndueAward(const ProcurementFile &before, const ProcurementFile &file, const RuleSet *rules, QList<FileFinding> &found)
{
    if (!file.award.day.isValid() || isAwardedAlike(before, file))
        return;
    for (const FileDuty &duty : dutiesOf(file, file.award.day, {}, rules)) {
        const bool isBefore = duty.stage < FileStage::Award;
        if (isBefore && duty.state == DutyState::Missing && duty.gate == DutyGate::Closed)
            found << FileFinding { FileFault::AwardWithoutDuties,
                                   FaultWeight::Forbidden,
                                   u"award/day"_s,
                                   duty.key,
                                   QString(codeOf(duty.stage)),
                                   duty.rule,
                                   duty.citation };
    }
}

/// An award stands on its approvals: they are taken back with it, never from under it.
void findUnapprovedAward(const ProcurementFile &before, const ProcurementFile &after, QList<FileFinding> &found)
{
    if (!before.award.day.isValid() || !after.award.day.isValid())
        return;
    for (const ApprovalSubject subject : { ApprovalSubject::Award, ApprovalSubject::SoleSource }) {
        const Approval *approval = approvalOf(before, subject);
        if (approval && approval->state == ApprovalState::Approved && !isApproved(after, subject))
            found << FileFinding { FileFault::AwardWithoutDuties,
                                   FaultWeight::Forbidden,
                                   u"approvals/"_s + approval->uid,
                                   u"approval/"_s + QString(codeOf(subject)),
                                   QString(codeOf(FileStage::Approval)),
                                   approval->rule,
                                   approval->citation };
    }
}

/// The file without what may still change when it has ended: notes, documents, how it went, what is paid and disputed, data
/// deleted, debriefings held, and what was reached.
ProcurementFile withoutLateParts(ProcurementFile file)
{
    file.notes.clear();
    file.documents.clear();
    file.review = {};
    for (Invoice &invoice : file.invoices) {
        invoice.disputes.clear();
        invoice.acceptedBy.clear();
        invoice.acceptedOn = {};
        invoice.paidOn = {};
        invoice.paid = {};
        invoice.note.clear();
    }
    for (DataHeld &data : file.intake.data) {
        data.deletedOn = {};
        data.confirmedBy.clear();
    }
    for (RegretLetter &letter : file.award.letters) {
        letter.debriefAskedOn = {};
        letter.debriefHeldOn = {};
        letter.debriefNote.clear();
    }
    for (Contract &contract : file.contracts) {
        for (Outcome &outcome : contract.outcomes) {
            outcome.reached.clear();
            outcome.day = {};
        }
    }
    return file;
}

QList<FileFinding> changedAfterEnd(const ProcurementFile &before, const ProcurementFile &after)
{
    const ProcurementFile then = withoutLateParts(before);
    const ProcurementFile now = withoutLateParts(after);
    if (then == now)
        return {};
    QList<FileFinding> found;
    for (const FieldChange &change : changesBetween(fileToJson(then), fileToJson(now)))
        found << finding(FileFault::FileEnded, change.path, QString(codeOf(before.state)), iso(before.end.day));
    return found;
}

/// What forbids that the file goes on from where \p there stands, on the way to \p next.
void findOpenDuties(const ProcurementFile &there, QDate day, const RuleSet *rules, const QString &path, const QString &next,
                    QList<FileFinding> &found)
{
    const auto open = [&](const FileDuty &duty, const QString &where) {
        return FileFinding {
            FileFault::StageOutOfOrder, FaultWeight::Forbidden, where, next, duty.key, duty.rule, duty.citation
        };
    };
    const StagePassage &left = there.passages.constLast();
    const StageGate gate = gateOf(there, day, {}, rules);
    for (const FileDuty &duty : gate.closed)
        found << open(duty, path);
    if (!gate.asksReason.isEmpty() && isBlank(left.reason))
        found << open(gate.asksReason.constFirst(), u"passages/"_s + left.uid + u"/reason"_s);
}

void findUndueEnd(const ProcurementFile &after, const RuleSet *rules, QList<FileFinding> &found)
{
    ProcurementFile there = after;
    there.state = FileState::Open;
    const QString closed = codeOf(FileState::Closed);
    const QList<FileStage> stages = stagesOf(there);
    if (const auto next = std::ranges::upper_bound(stages, there.stage); next != stages.end())
        found << finding(FileFault::StageOutOfOrder, u"state"_s, closed, QString(codeOf(*next)));
    if (!there.passages.isEmpty())
        findOpenDuties(there, after.end.day.isValid() ? after.end.day : there.passages.constLast().left, rules, u"state"_s,
                       closed, found);
}

} // namespace

QList<FileFinding> stageFindings(const ProcurementFile &file)
{
    QList<FileFinding> found;
    if (file.head.number.trimmed().isEmpty())
        found << finding(FileFault::NumberMissing, u"head/number"_s);
    if (file.state == FileState::Open && file.head.holder.trimmed().isEmpty())
        found << finding(FileFault::HolderMissing, u"head/holder"_s);
    const bool isEndedEarly = file.state == FileState::Cancelled || file.state == FileState::Abandoned;
    if (isEndedEarly && (file.end.reason == EndReason::None || file.end.text.isEmpty()))
        found << finding(FileFault::EndWithoutReason, u"end/text"_s, QString(codeOf(file.state)));
    findDisorder(file, found);
    findDoubled(fileToJson(file), {}, found);
    return found;
}

QList<FileFinding> stageFrozen(const ProcurementFile &before, const ProcurementFile &after, const RuleSet *rules)
{
    QList<FileFinding> found;
    if (!before.head.number.isEmpty() && before.head.number != after.head.number)
        found << finding(FileFault::NumberChanged, u"head/number"_s, after.head.number, before.head.number);
    // Opening it again, or undoing its end, is a step of its own.
    if (before.state != FileState::Open && after.state != FileState::Open)
        return found + changedAfterEnd(before, after);
    findUndueAward(before, after, rules, found);
    findUnapprovedAward(before, after, found);
    // A file that comes whole tells its past: findingsIn() judges it.
    if (before.passages.isEmpty())
        return found;
    if (after.state == FileState::Closed)
        findUndueEnd(after, rules, found);
    // Only what is entered anew is judged: taking a step back by undo removes what it had entered.
    for (qsizetype i = 1; i < after.passages.size(); ++i) {
        const StagePassage &entered = after.passages[i];
        const auto known = std::ranges::find(before.passages, entered.uid, &StagePassage::uid);
        if (known != before.passages.end()) {
            // Where it was is past: another stage is entered by a passage of its own.
            if (known->stage != entered.stage)
                found << finding(FileFault::StageOutOfOrder, u"passages/"_s + entered.uid + u"/stage"_s,
                                 QString(codeOf(entered.stage)), QString(codeOf(known->stage)));
            continue;
        }
        const StagePassage &left = after.passages[i - 1];
        const QString path = u"passages/"_s + entered.uid;
        if (entered.stage <= left.stage) {
            if (left.reason.trimmed().isEmpty())
                found << finding(FileFault::StageOutOfOrder, u"passages/"_s + left.uid + u"/reason"_s,
                                 QString(codeOf(entered.stage)), QString(codeOf(left.stage)));
            continue;
        }
        ProcurementFile there = after;
        there.state = FileState::Open;
        there.stage = left.stage;
        there.passages = after.passages.first(i);
        const QList<FileStage> stages = stagesOf(there);
        const auto next = std::ranges::upper_bound(stages, left.stage);
        if (next == stages.end() || *next != entered.stage)
            found << finding(FileFault::StageOutOfOrder, path, QString(codeOf(entered.stage)),
                             next == stages.end() ? QString() : QString(codeOf(*next)));
        findOpenDuties(there, entered.entered, rules, path, QString(codeOf(entered.stage)), found);
    }
    return found;
}

} // namespace acquis
