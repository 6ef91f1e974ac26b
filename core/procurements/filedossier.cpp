// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedossier.h"

#include "core/procurements/contractfigures.h"

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
    for (const char *path : { "head/number", "head/title", "head/ministry", "head/program", "head/unit", "head/holder",
                              "head/requester", "head/opened-on", "state", "stage", "end/reason", "route" }) {
        const QString name = QString::fromLatin1(path);
        const bool hasEnded = file.state != FileState::Open;
        if ((name == "end/reason"_L1 && !hasEnded) || (name == "stage"_L1 && hasEnded))
            continue;
        if (const FileValue *value = valueAt(values, name); value && !value->isEmpty())
            facts << DossierFact { name, *value };
    }
    return facts;
}

} // namespace

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
    for (const DossierEntry &entry : dossierEntries(source.file)) {
        if (classes.contains(entry.confidentiality)) {
            dossier.entries << entry;
            named.insert(entry.who);
        } else {
            countLeftOut(dossier.leftOut, entry);
        }
    }
    std::ranges::stable_sort(dossier.leftOut, {},
                             [](const DossierLeftOut &each) { return std::pair(each.confidentiality, each.event); });

    const FileMoney money = moneyOf(source.file);
    dossier.money << DossierFact { u"derived/awarded"_s, FileValue::ofAmount(money.awarded.value_or(Money())) }
                  << DossierFact { u"derived/committed"_s, FileValue::ofAmount(money.committed) };
    if (classes.contains(FileClass::Internal)) {
        dossier.money << DossierFact { u"derived/invoiced"_s, FileValue::ofAmount(money.invoiced) }
                      << DossierFact { u"derived/paid"_s, FileValue::ofAmount(money.paid) };
    }
    const bool isConfidential = source.file.need.flags.contains(NeedFlag::Confidential);
    for (const AttachedDocument &document : source.file.documents) {
        const bool isRaised = isConfidential && document.confidentiality == FileClass::Internal;
        if (classes.contains(isRaised ? FileClass::Confidential : document.confidentiality))
            dossier.documents << document;
    }
    for (const OfficePerson &person : source.people.persons) {
        if (named.contains(person.name))
            dossier.people << person;
    }
    if (classes.contains(FileClass::Internal)) {
        for (FileStep step : source.steps) {
            step.changes.clear();
            if (!classes.contains(FileClass::Confidential))
                step.reason.clear();
            dossier.steps << step;
        }
    }
    return dossier;
}

} // namespace acquis
