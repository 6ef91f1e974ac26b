// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedossier.h"

#include "core/procurements/contractfigures.h"
#include "core/procurements/officeday.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

void countLeftOut(QList<DossierLeftOut> &counts, const DossierEntry &entry)
{
    for (DossierLeftOut &each : counts) {
        if (each.event == entry.event && each.confidentiality == entry.confidentiality) {
            ++each.count;
            return;
        }
    }
    counts << DossierLeftOut { entry.event, entry.confidentiality, 1 };
}

QList<DossierFact> headOf(const ProcurementFile &file)
{
    const FileValue values = valuesOf(file);
    QList<DossierFact> facts;
    for (const char *path :
         { "head/number", "head/title", "head/ministry", "head/program", "head/unit", "head/requester", "head/holder",
           "head/opened-on", "state", "stage", "end/day", "end/reason", "route", "award/vendor-name", "award/day" }) {
        const QString name = QString::fromLatin1(path);
        const bool hasEnded = file.state != FileState::Open;
        if ((name.startsWith("end/"_L1) && !hasEnded) || (name == "stage"_L1 && hasEnded))
            continue;
        if (name.startsWith("award/"_L1) && !file.award.day.isValid())
            continue;
        if (name == "end/reason"_L1 && file.end.reason == EndReason::None)
            continue; // all was done
        if (const FileValue *value = valueAt(values, name); value && !value->isEmpty())
            facts << DossierFact { name, *value };
    }
    return facts;
}

/// Who let a duty go, or said that it is met, and when.
DossierDuty dutyOf(const DossierSource &source, const FileDuty &duty)
{
    DossierDuty told { duty, {}, {}, {}, duty.stage > source.file.stage };
    const auto waiver = std::ranges::find(source.file.waivers, duty.key, &Waiver::duty);
    if (duty.state == DutyState::Waived && waiver != source.file.waivers.end()) {
        told.by = waiver->approver;
        told.day = waiver->day;
        told.reason = waiver->reason;
    }
    // Why the file went on without it.
    const auto isLeft = [&duty](const StagePassage &passage) { return passage.stage == duty.stage && passage.left.isValid(); };
    const auto &passages = source.file.passages;
    if (const auto left = std::find_if(passages.crbegin(), passages.crend(), isLeft);
        duty.state == DutyState::Missing && left != passages.crend())
        told.reason = left->reason;
    if (duty.state != DutyState::Met || !source.file.confirmed.contains(duty.key))
        return told;
    for (const FileStep &step : source.steps) {
        const auto confirms = [&duty](const FieldChange &change) {
            const auto names = [&duty](const QString &value) { return jsonValue(value).toArray().contains(duty.key); };
            return change.path == "confirmed"_L1 && names(change.after) && !names(change.before);
        };
        if (std::ranges::any_of(step.changes, confirms)) {
            told.by = step.actor;
            told.day = officeDay(step.at);
        }
    }
    return told;
}

/// A save, with as much of what it changed as those who see \p classes may read.
DossierStep stepOf(const ProcurementFile &file, const FileStep &step, CodeSet<FileClass> classes)
{
    DossierStep told { step, {} };
    const bool isSecret = file.need.flags.contains(NeedFlag::Confidential) && !classes.contains(FileClass::Confidential);
    if (!isSecret)
        told.changes =
            changesTold(file, step, classes.contains(FileClass::Confidential) && classes.contains(FileClass::Personal));
    told.step.changes.clear();
    if (!classes.contains(FileClass::Confidential))
        told.step.reason.clear();
    return told;
}

} // namespace

QDate dutiesDay(const ProcurementFile &file, const QDateTime &made)
{
    const QDate day = officeDay(made);
    return file.state != FileState::Open && file.end.day.isValid() ? std::min(file.end.day, day) : day;
}

CodeSet<FileClass> classesFor(DossierPurpose purpose)
{
    if (purpose == DossierPurpose::Audit)
        return { FileClass::Public, FileClass::Internal, FileClass::Confidential, FileClass::Personal };
    return { FileClass::Public, FileClass::Internal };
}

Dossier dossierOf(const DossierSource &source, DossierPurpose purpose, CodeSet<FileClass> classes)
{
    Dossier dossier;
    dossier.purpose = purpose;
    dossier.classes = classes;
    dossier.revision = source.revision;
    dossier.auditHead = source.auditHead;
    dossier.made = source.made;
    dossier.head = headOf(source.file);
    QSet<QString> named;
    QList<DossierEntry> entries = dossierEntries(source.file);
    tellRecords(entries, source.steps);
    orderEntries(entries);
    const bool isInternalTold = classes.contains(FileClass::Internal);
    for (DossierEntry &entry : entries) {
        if (!classes.contains(entry.confidentiality)) {
            countLeftOut(dossier.leftOut, entry);
            continue;
        }
        if (!isInternalTold)
            entry.recordedBy.clear();
        for (const QString &name : entry.who.split(u", "_s)) // of evaluators there are several
            named.insert(name);
        named.insert(entry.recordedBy);
        dossier.entries << entry;
    }
    std::ranges::stable_sort(dossier.leftOut, {},
                             [](const DossierLeftOut &each) { return std::pair(each.confidentiality, each.event); });

    const FileMoney money = moneyOf(source.file);
    dossier.money << DossierFact { u"derived/awarded"_s, FileValue::ofAmount(money.awarded.value_or(Money())) }
                  << DossierFact { u"derived/committed"_s, FileValue::ofAmount(money.committed) };
    if (isInternalTold) {
        dossier.money << DossierFact { u"derived/invoiced"_s, FileValue::ofAmount(money.invoiced) }
                      << DossierFact { u"derived/paid"_s, FileValue::ofAmount(money.paid) };
    }
    const bool isConfidential = source.file.need.flags.contains(NeedFlag::Confidential);
    for (const AttachedDocument &document : source.file.documents) {
        const bool isRaised = isConfidential && document.confidentiality == FileClass::Internal;
        if (classes.contains(isRaised ? FileClass::Confidential : document.confidentiality))
            dossier.documents << document;
    }
    named << source.file.head.requester << source.file.head.holder; // the head tells them
    for (const OfficePerson &person : source.people.persons) {
        if (named.remove(person.name))
            dossier.people << person;
    }
    named.remove(QString());
    QStringList others(named.cbegin(), named.cend()); // of whom the office knows no more
    others.sort();
    for (const QString &name : std::as_const(others)) {
        OfficePerson person;
        person.name = name;
        dossier.people << person;
    }
    if (!isInternalTold)
        return dossier;
    for (const FileStep &step : source.steps)
        dossier.steps << stepOf(source.file, step, classes);
    if (isConfidential && !classes.contains(FileClass::Confidential))
        return dossier;
    dossier.dutiesOn = dutiesDay(source.file, source.made);
    for (const FileDuty &duty : source.duties)
        dossier.duties << dutyOf(source, duty);
    return dossier;
}

} // namespace acquis
