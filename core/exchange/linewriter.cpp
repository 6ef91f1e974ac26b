// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linewriter.h"

#include "core/spending/pathtable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace acquis {

using namespace Qt::StringLiterals;

LineWriter::LineWriter(Database &database, SourceFileId file, const CellCollector &cells, TextEncoding encoding)
    : m_database(database)
    , m_file(file)
    , m_cells(cells)
    , m_encoding(encoding)
{ }

Result<void> LineWriter::begin()
{
    auto blocks = BlockTableWriter::prepare(m_database, m_file);
    if (!blocks)
        return std::unexpected(blocks.error());
    m_blocks.emplace(std::move(*blocks));
    auto texts = TextIds::prepare(m_database, u"source_text"_s);
    if (!texts)
        return std::unexpected(texts.error());
    m_texts.emplace(std::move(*texts));
    auto vendors = TextIds::prepare(m_database, u"vendor_name"_s);
    if (!vendors)
        return std::unexpected(vendors.error());
    m_vendorNames.emplace(std::move(*vendors));
    return {};
}

QString LineWriter::textOf(std::string_view bytes) const
{
    return decoded(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), m_encoding).simplified();
}

Result<qint64> LineWriter::textId(quint32 word)
{
    qint64 &id = m_textIds[word];
    if (id == 0) {
        auto found = m_texts->idOf(m_cells.word(word));
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
        auto found = m_vendorNames->idOf(textOf(name));
        if (!found)
            return found;
        m_vendorIds.push_back(*found);
    }
    return m_vendorIds[index];
}

Result<void> LineWriter::addLine(quint32 cell, qint64 row, const SpendRow &line)
{
    StoredLine stored { cell, row, line.amount.cents(), 0, {} };
    if (!line.vendor.empty()) {
        auto vendor = vendorId(line.vendor);
        if (!vendor)
            return std::unexpected(vendor.error());
        stored.vendor = *vendor;
    }
    if (line.reference.empty())
        return m_blocks->add(stored);
    const QByteArray reference = textOf(line.reference).toUtf8();
    stored.reference = reference;
    return m_blocks->add(stored);
}

Result<void> LineWriter::finish()
{
    m_textIds.assign(m_cells.wordCount(), 0);
    if (auto done = m_blocks->finish(); !done)
        return done;
    if (auto done = m_blocks->addCells(m_cells.cells()); !done)
        return done;
    if (auto done = writePaths(); !done)
        return done;
    return writeTerms();
}

Result<void> LineWriter::writePaths()
{
    struct Sum
    {
        Money amount;
        qint64 count = 0;
    };
    std::vector<Sum> sums(m_cells.paths().size());
    for (const StoredCell &cell : m_cells.cells()) {
        Sum &sum = sums[cell.path];
        auto amount = sum.amount.plus(Money::fromCents(cell.amount));
        if (!amount)
            return std::unexpected(amount.error());
        sum.amount = *amount;
        sum.count += cell.count;
    }

    auto insert = Statement::prepare(
        m_database, u"INSERT INTO spend_path (source_file_id, position, fiscal_year, ministry_text, category_text, program_text, "
                    u"component_text, "
                    "item_text, account_text, detail_text, ministry_id, program_id, account_id, amount, line_count) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    auto tags = PathTagWriter::prepare(m_database);
    if (!insert || !tags)
        return std::unexpected(insert ? tags.error() : insert.error());
    for (size_t i = 0; i < sums.size(); ++i) {
        const CellCollector::Path &path = m_cells.paths()[i];
        insert->bind(0, m_file.value).bind(1, static_cast<qint64>(i)).bind(2, path.year.startYear());
        for (int level = 0; level < sourceLevelCount; ++level) {
            auto text = textId(path.words[static_cast<size_t>(level)]);
            if (!text)
                return std::unexpected(text.error());
            insert->bind(3 + level, *text);
        }
        insert->bind(10, optionalId(path.meaning.ministry))
            .bind(11, optionalId(path.meaning.program))
            .bind(12, path.meaning.account);
        if (auto done = insert->bind(13, sums[i].amount.cents()).bind(14, sums[i].count).exec(); !done)
            return done;
        if (auto done = tags->write(insert->lastInsertId(), path.meaning.tags); !done)
            return done;
    }
    return {};
}

Result<void> LineWriter::writeTerms()
{
    auto insert = Statement::prepare(
        m_database,
        u"INSERT INTO spend_terms (source_file_id, position, size_band_id, method_id, commodity_id, kind_id) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    qint64 position = 0;
    for (const CellMeaning &terms : m_cells.terms()) {
        insert->bind(0, m_file.value).bind(1, position++);
        insert->bind(2, terms.sizeBand).bind(3, terms.method).bind(4, terms.commodity).bind(5, terms.kind);
        if (auto done = insert->exec(); !done)
            return done;
    }
    return {};
}

} // namespace acquis
