// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filecheck.h"

#include "core/procurements/filejson.h"
#include "core/procurements/filesummaries.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 20;

/// What the program makes of rules, plans and disputes is not compared: another version of it may think otherwise of the same file. Nor
/// are days that come of a moment: they are those of the office's clock, and the register may be looked at elsewhere.
bool isSame(FileSummary told, const FileSummary &said)
{
    told.nextDuty = said.nextDuty;
    told.missingDuties = said.missingDuties;
    told.planUntil = said.planUntil;
    told.nextPayment = said.nextPayment;
    for (qsizetype i = 0; i < std::min(told.payments.size(), said.payments.size()); ++i)
        told.payments[i].isDisputed = said.payments[i].isDisputed;
    told.closesOn = said.closesOn;
    told.lastEntry = said.lastEntry;
    for (qsizetype i = 0; i < std::min(told.waits.size(), said.waits.size()); ++i)
        told.waits[i].due = said.waits[i].due;
    return told == said;
}

} // namespace

Result<IntegrityCheck> checkFiles(Database &database)
{
    IntegrityCheck check { u"procurement-files"_s, true, {} };
    if (!keepsSummaries(database))
        return check;
    const auto told = FileSummaries::read(database);
    if (!told && told.error().code != ErrorCode::RegisterDamaged)
        return std::unexpected(told.error());
    QStringList wrong;
    if (!told)
        wrong << told.error().detail;
    auto select = Statement::prepare(
        database, u"SELECT id, number, revision, body, saved_at_utc, saved_by FROM procurement_file ORDER BY id"_s);
    if (!select)
        return std::unexpected(select.error());
    qsizetype position = 0; // in the summaries, which have the same order
    const auto done = select->forEachRow([&](const Statement &row) -> Result<void> {
        const ProcurementFileId id { row.integer(0) };
        const QString number = row.text(1);
        auto file = fileFromJson(row.bytes(3));
        if (!file) {
            wrong << number + u": "_s + file.error().constFirst().member;
            return {};
        }
        if (file->head.number != number)
            wrong << number + u": head/number"_s;
        if (!told)
            return {};
        for (; position < told->count() && told->at(position).id < id; ++position)
            wrong << told->at(position).number + u": summary without a file"_s;
        const StoredFile stored { id, int(row.integer(2)), std::move(*file), row.text(5),
                                  QDateTime::fromString(row.text(4), Qt::ISODateWithMs) };
        if (position >= told->count() || told->at(position).id != id)
            wrong << number + u": no summary"_s;
        else if (!isSame(told->at(position++), summaryOf(stored)))
            wrong << number + u": summary"_s;
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    for (; told && position < told->count(); ++position)
        wrong << told->at(position).number + u": summary without a file"_s;
    check.ok = wrong.isEmpty();
    check.detail = wrong.mid(0, mostNamed).join(u", "_s);
    if (wrong.size() > mostNamed)
        check.detail += u" (%1)"_s.arg(wrong.size());
    return check;
}

} // namespace acquis
