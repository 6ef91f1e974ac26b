// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/auditcsv.h"

#include "core/exchange/csvwriter.h"
#include "core/procurements/toldentries.h"

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array headings { "sequence", "at-utc", "at-local", "actor",  "action",        "record",
                                "field",    "before", "after",    "reason", "previous-hash", "hash" };

void writeRow(CsvWriter &csv, const ChainedAuditEntry &one, const QTimeZone &zone)
{
    const AuditEntry &entry = one.entry;
    const AuditSubject subject = auditSubject(entry.record);
    csv.number(QString::number(one.sequence))
        .text(entry.at.toUTC().toString(Qt::ISODateWithMs))
        .text(entry.at.toTimeZone(zone).toString(Qt::ISODateWithMs));
    csv.text(entry.actor).text(entry.action).text(subject.record).text(subject.path);
    csv.text(entry.before).text(entry.after).text(entry.reason).text(one.previousHash).text(one.hash);
    csv.endRow();
}

} // namespace

Result<qint64> writeAuditCsv(Database &database, const AuditFilter &filter, const QString &path, const CancelToken &cancel)
{
    auto csv = CsvWriter::create(path);
    if (!csv)
        return std::unexpected(csv.error());
    for (const char *heading : headings)
        csv->text(QLatin1StringView(heading));
    csv->endRow();
    qint64 rows = 0;
    ToldEntries entries(database);
    const auto done = forEachAuditEntry(database, filter, [&](const ChainedAuditEntry &one) -> Result<void> {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto told = entries.told(one);
        if (!told)
            return std::unexpected(told.error());
        writeRow(*csv, *told, filter.zone);
        ++rows;
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    if (auto written = csv->commit(); !written)
        return std::unexpected(written.error());
    return rows;
}

} // namespace acquis
