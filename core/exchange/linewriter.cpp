// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linewriter.h"

#include "core/spending/celltable.h"
#include "core/storage/database.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Lines a statement. 5 values each: well under the 32,766 bound values of SQLite and the 65,535 of PostgreSQL.
constexpr size_t linesPerStatement = 400;

QString lineSql(size_t lines)
{
    QString sql = u"INSERT INTO spend_line (cell_id, line_number, amount, vendor_id, reference) VALUES "_s;
    for (size_t i = 0; i < lines; ++i)
        sql += i == 0 ? u"(?, ?, ?, ?, ?)"_s : u", (?, ?, ?, ?, ?)"_s;
    return sql;
}

} // namespace

LineWriter::LineWriter(Database &database, SourceFileId file, const CellCollector &cells, TextEncoding encoding)
    : m_database(database), m_file(file), m_cells(cells), m_encoding(encoding)
{
    m_waiting.reserve(linesPerStatement);
}

Result<void> LineWriter::begin()
{
    struct Wanted
    {
        std::optional<Statement> *statement;
        QString sql;
    };
    const Wanted wanted[] {
        { &m_lines, lineSql(linesPerStatement) },
        { &m_cell, u"INSERT INTO spend_cell (id, source_file_id, fiscal_year, ministry_text, category_text, program_text, component_text, "
                   "item_text, account_text, detail_text, ministry_id, program_id, account_id, size_band_id, method_id, commodity_id, "
                   "kind_id, amount, line_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"_s },
        { &m_findText, u"SELECT id FROM source_text WHERE text = ?"_s },
        { &m_addText, u"INSERT INTO source_text (text) VALUES (?)"_s },
        { &m_findVendor, u"SELECT id FROM vendor_name WHERE text = ?"_s },
        { &m_addVendor, u"INSERT INTO vendor_name (text) VALUES (?)"_s },
        { &m_tag, u"SELECT COALESCE(MAX(id), 0) + 1 FROM spend_cell"_s },
    };
    for (const Wanted &one : wanted) {
        auto prepared = Statement::prepare(m_database, one.sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        one.statement->emplace(std::move(*prepared));
    }
    if (auto done = m_tag->exec(); !done)
        return done;
    if (auto row = m_tag->next(); !row)
        return std::unexpected(row.error());
    m_firstCell = m_tag->integer(0);
    m_tag.reset();
    return {};
}

Result<qint64> LineWriter::idOf(Statement &find, Statement &insert, const QString &text)
{
    if (auto done = find.bind(0, text).exec(); !done)
        return std::unexpected(done.error());
    auto row = find.next();
    if (!row)
        return std::unexpected(row.error());
    if (*row) {
        const qint64 id = find.integer(0);
        find.finish();
        return id;
    }
    if (auto done = insert.bind(0, text).exec(); !done)
        return std::unexpected(done.error());
    return insert.lastInsertId();
}

Result<qint64> LineWriter::textId(quint32 word)
{
    if (m_textIds.size() <= word)
        m_textIds.resize(m_cells.wordCount(), 0);
    qint64 &id = m_textIds[word];
    if (id == 0) {
        auto found = idOf(*m_findText, *m_addText, m_cells.word(word));
        if (!found)
            return found;
        id = *found;
    }
    return id;
}

Result<qint64> LineWriter::vendorId(std::string_view name)
{
    const quint32 index = m_vendors.indexOf(name);
    if (index == m_vendorIds.size()) {
        const QString text = decoded(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())), m_encoding).simplified();
        auto found = idOf(*m_findVendor, *m_addVendor, text);
        if (!found)
            return found;
        m_vendorIds.push_back(*found);
    }
    return m_vendorIds[index];
}

Result<void> LineWriter::addCell(quint32 cell)
{
    const CellMeaning &meaning = m_cells.meaning(cell);
    const CellMeaning &attributes = m_cells.attributes(cell);
    m_cell->bind(0, m_firstCell + cell).bind(1, m_file.value).bind(2, qint64(m_cells.cells()[cell].key[0]));
    for (int level = 0; level < sourceLevelCount; ++level) {
        auto text = textId(m_cells.levelWord(cell, level));
        if (!text)
            return std::unexpected(text.error());
        m_cell->bind(3 + level, *text);
    }
    m_cell->bind(10, optionalId(meaning.ministry)).bind(11, optionalId(meaning.program)).bind(12, meaning.account);
    m_cell->bind(13, attributes.sizeBand).bind(14, attributes.method).bind(15, attributes.commodity).bind(16, attributes.kind);
    return m_cell->exec();
}

Result<void> LineWriter::addLine(quint32 cell, qint64 lineNumber, const SpendRow &row)
{
    Line line { m_firstCell + cell, lineNumber, row.amount.cents(), std::nullopt, QString() };
    if (!row.vendor.empty()) {
        auto vendor = vendorId(row.vendor);
        if (!vendor)
            return std::unexpected(vendor.error());
        line.vendor = *vendor;
    }
    if (!row.reference.empty())
        line.reference = decoded(QByteArrayView(row.reference.data(), static_cast<qsizetype>(row.reference.size())), m_encoding).simplified();
    m_waiting.push_back(std::move(line));
    return m_waiting.size() == linesPerStatement ? flush() : Result<void>();
}

Result<void> LineWriter::writeLines(Statement &statement)
{
    int position = 0;
    for (const Line &line : m_waiting) {
        statement.bind(position, line.cell).bind(position + 1, line.number).bind(position + 2, line.amount);
        statement.bind(position + 3, line.vendor);
        if (line.reference.isEmpty())
            statement.bindNull(position + 4);
        else
            statement.bind(position + 4, line.reference);
        position += 5;
    }
    m_waiting.clear();
    return statement.exec();
}

Result<void> LineWriter::flush()
{
    if (m_waiting.size() == linesPerStatement)
        return writeLines(*m_lines);
    if (m_waiting.empty())
        return {};
    auto rest = Statement::prepare(m_database, lineSql(m_waiting.size()));
    if (!rest)
        return std::unexpected(rest.error());
    return writeLines(*rest);
}

Result<void> LineWriter::finish()
{
    if (auto done = flush(); !done)
        return done;
    auto sums = Statement::prepare(m_database, u"UPDATE spend_cell SET amount = ?, line_count = ? WHERE id = ?"_s);
    if (!sums)
        return std::unexpected(sums.error());
    auto tags = CellTagWriter::prepare(m_database);
    if (!tags)
        return std::unexpected(tags.error());
    const auto &cells = m_cells.cells();
    for (quint32 cell = 0; cell < cells.size(); ++cell) {
        if (auto done = sums->bind(0, cells[cell].amount).bind(1, cells[cell].count).bind(2, m_firstCell + cell).exec(); !done)
            return done;
        if (auto done = tags->write(m_firstCell + cell, m_cells.meaning(cell).tags); !done)
            return done;
    }
    return {};
}

} // namespace acquis
