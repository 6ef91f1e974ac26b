// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/ledgerreader.h"

#include "core/storage/database.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString standingSql()
{
    return u"SELECT e.record, e.kind, e.day, e.source_file_id, e.cell_position, e.vendor_id, e.indirect_vendor_id, "
           "e.indirect_size_id, e.amount, m.text, g.text, v.text, i.text, sc.code, me.code, co.code, vo.code, mc.code, t.id "
           "FROM ledger_entry e "
           "LEFT JOIN ledger_cell c ON c.source_file_id = e.source_file_id AND c.position = e.cell_position "
           "LEFT JOIN spend_path p ON p.source_file_id = e.source_file_id AND p.position = c.path_position "
           "LEFT JOIN spend_terms t ON t.source_file_id = e.source_file_id AND t.position = c.terms_position "
           "LEFT JOIN source_text m ON m.id = p.ministry_text LEFT JOIN source_text g ON g.id = p.program_text "
           "LEFT JOIN vendor_name v ON v.id = e.vendor_id LEFT JOIN vendor_name i ON i.id = e.indirect_vendor_id "
           "LEFT JOIN dimension_member sc ON sc.id = t.size_class_id LEFT JOIN dimension_member me ON me.id = t.method_id "
           "LEFT JOIN dimension_member co ON co.id = t.commodity_id LEFT JOIN dimension_member vo ON vo.id = t.vor_id "
           "LEFT JOIN dimension_member mc ON mc.id = e.indirect_size_id WHERE e.file_number = ?"_s;
}

std::unexpected<Error> damaged(Database &database, const QString &file)
{
    return failure(ErrorCode::RegisterDamaged, database.path(), u"a line of procurement file %1 leads nowhere"_s.arg(file));
}

} // namespace

Result<LedgerReader> LedgerReader::open(Database &database)
{
    LedgerReader reader(database);
    const auto present = hasLedger(database);
    if (!present)
        return std::unexpected(present.error());
    if (!*present)
        return reader;
    // A file without money yet is told by its key alone.
    auto count = Statement::prepare(database, u"SELECT COUNT(*) FROM ledger_entry WHERE file_number = ?"_s);
    if (!count)
        return std::unexpected(count.error());
    reader.m_count = std::move(*count);
    return reader;
}

Result<StandingLines> LedgerReader::standingLines(const QString &file)
{
    StandingLines lines;
    if (!m_count)
        return lines;
    if (auto done = m_count->bind(0, file).exec(); !done)
        return std::unexpected(done.error());
    if (auto row = m_count->next(); !row)
        return std::unexpected(row.error());
    const bool hasAny = m_count->integer(0) > 0;
    m_count->finish();
    if (!hasAny)
        return lines;
    if (!m_words) {
        auto words = Statement::prepare(*m_database, standingSql());
        if (!words)
            return std::unexpected(words.error());
        m_words = std::move(*words);
    }
    const auto read = m_words->bind(0, file).forEachRow([&](const Statement &row) -> Result<void> {
        const auto kind = ledgerKindFromName(row.text(1));
        const QDate day = QDate::fromString(row.text(2), Qt::ISODate);
        // Every entry has a cell with path and terms: the joins keep a row that lost them, and here it is found.
        if (!kind || !day.isValid() || !row.optionalInteger(18) || row.text(9).isNull())
            return damaged(*m_database, file);
        LedgerLine line {
            *kind,        day,          file,         row.text(0),  row.text(9),  row.text(10), row.text(11),
            row.text(13), row.text(14), row.text(15), row.text(16), row.text(12), row.text(17), Money::fromCents(row.integer(8))
        };
        LedgerEntry entry {
            file,           line.record,    *kind,          { row.integer(3) }, day, static_cast<quint32>(row.integer(4)),
            row.integer(5), row.integer(6), row.integer(7), row.integer(8)
        };
        LedgerIdentity identity { line.kind, line.record };
        lines.emplace(std::move(identity), StandingLine { std::move(line), std::move(entry) });
        return {};
    });
    m_words->finish();
    if (!read)
        return std::unexpected(read.error());
    return lines;
}

} // namespace acquis
