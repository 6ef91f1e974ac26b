// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedossier.h"
#include "core/procurements/officeday.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

// Which save tells an entry, and how the entries of a day followed each other.
namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// What is at \p path in \p value; elements of lists are known by their uid.
QJsonValue valueIn(QJsonValue value, const QString &path)
{
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        if (value.isArray()) {
            const QJsonArray elements = value.toArray();
            const auto found = std::ranges::find_if(
                elements, [&name](const QJsonValue &element) { return element["uid"_L1].toString() == name; });
            value = found == elements.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
        } else {
            value = value[name];
        }
    }
    return value;
}

/// The save changed what is at \p origin; where that ends with a slash, anything in it. Parts of an element are not the element.
bool isTold(const FieldChange &change, const QString &origin)
{
    if (change.path == origin || (origin.endsWith(u'/') && change.path.startsWith(origin)))
        return true;
    if (change.path == origin + u"/en"_s || change.path == origin + u"/fr"_s)
        return true;
    if (!origin.startsWith(change.path + u'/'))
        return false;
    const QString rest = origin.mid(change.path.size() + 1);
    return valueIn(jsonValue(change.before), rest) != valueIn(jsonValue(change.after), rest);
}

const FileStep *recordOf(const QList<FileStep> &steps, const QString &origin)
{
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (std::ranges::any_of(step->changes, [&origin](const FieldChange &change) { return isTold(change, origin); }))
            return &*step;
    }
    return nullptr;
}

/// The stage of a procurement that the event belongs to.
FileStage stageOf(const DossierEntry &entry)
{
    using enum DossierEvent;
    if (entry.event == StageEntered || entry.event == StageLeft) {
        const auto stage = std::ranges::find(entry.facts, u"passages/stage"_s, &DossierFact::path);
        return stage == entry.facts.end() ? FileStage::Close : fromCode<FileStage>(stage->value.text).value_or(FileStage::Close);
    }
    if (entry.event == ModularDeclared)
        return FileStage::Need;
    constexpr std::array lastOf {
        std::pair { DossierEvent::Risk, FileStage::Need },
        std::pair { RouteChosen, FileStage::Options },
        std::pair { ConflictDeclared, FileStage::Market },
        std::pair { BidPrices, FileStage::Solicitation },
        std::pair { EvaluationConcluded, FileStage::Evaluation },
        std::pair { ApprovalDecided, FileStage::Approval },
        std::pair { DebriefHeld, FileStage::Award },
        std::pair { ContractSigned, FileStage::Contract },
        std::pair { ValidationDecided, FileStage::Delivery },
        std::pair { Paid, FileStage::Invoices },
    };
    const auto found = std::ranges::find_if(lastOf, [&entry](const auto &last) { return entry.event <= last.first; });
    return found == lastOf.end() ? FileStage::Close : found->second;
}

/// Where the entry stands in the chain of a procurement: a stage is entered, its events come, and it is left.
std::tuple<int, int, int> placeOf(const DossierEntry &entry)
{
    if (entry.event == DossierEvent::Opened)
        return { -1, 0, 0 };
    if (entry.event == DossierEvent::Ended)
        return { int(FileStage::Close), 3, 0 };
    const int part = entry.event == DossierEvent::StageEntered ? 0 : entry.event == DossierEvent::StageLeft ? 2 : 1;
    return { int(stageOf(entry)), part, int(entry.event) };
}

/// The moment of the entry, when it is known that it was on its day; else invalid.
QDateTime momentOf(const DossierEntry &entry)
{
    if (entry.at.isValid())
        return entry.at;
    return officeDay(entry.recordedAt) == entry.day ? entry.recordedAt : QDateTime();
}

/// Entries of one day. What has no moment stands before the first that comes after it in the chain.
QList<DossierEntry> ordered(const QList<DossierEntry> &day)
{
    QList<DossierEntry> timed;
    QList<DossierEntry> others;
    for (const DossierEntry &entry : day)
        (momentOf(entry).isValid() ? timed : others) << entry;
    std::ranges::stable_sort(
        timed, {}, [](const DossierEntry &entry) { return std::pair(momentOf(entry).toMSecsSinceEpoch(), placeOf(entry)); });
    std::ranges::stable_sort(others, {}, placeOf);
    QList<DossierEntry> all;
    qsizetype next = 0;
    for (const DossierEntry &entry : timed) {
        while (next < others.size() && placeOf(others[next]) <= placeOf(entry))
            all << others[next++];
        all << entry;
    }
    return all + others.mid(next);
}

} // namespace

void tellRecords(QList<DossierEntry> &entries, const QList<FileStep> &steps)
{
    for (DossierEntry &entry : entries) {
        const FileStep *record = entry.origin.isEmpty() ? nullptr : recordOf(steps, entry.origin);
        if (!record)
            continue;
        entry.recordedBy = record->actor;
        entry.recordedAt = record->at;
        if (entry.who.isEmpty())
            entry.who = record->actor;
        if (!entry.day.isValid())
            entry.day = officeDay(record->at);
    }
}

void orderEntries(QList<DossierEntry> &entries)
{
    std::ranges::stable_sort(entries, [](const DossierEntry &a, const DossierEntry &b) {
        if (a.day.isValid() != b.day.isValid())
            return a.day.isValid();
        return a.day < b.day;
    });
    for (auto from = entries.begin(); from != entries.end() && from->day.isValid();) {
        const auto to =
            std::find_if(from, entries.end(), [day = from->day](const DossierEntry &entry) { return entry.day != day; });
        std::ranges::copy(ordered(QList<DossierEntry>(from, to)), from);
        from = to;
    }
}

} // namespace acquis
