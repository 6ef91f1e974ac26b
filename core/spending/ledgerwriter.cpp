// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/ledgerwriter.h"

#include "core/spending/pathtable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QDateTime>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The statement with its values, run.
template <typename... Values>
Result<Statement> ran(Database &database, const QString &sql, const Values &...values)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return statement;
    int position = 0;
    (statement->bind(position++, values), ...);
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    return statement;
}

/// The first column of the first row, where there is one.
template <typename... Values>
Result<std::optional<qint64>> numberOf(Database &database, const QString &sql, const Values &...values)
{
    auto statement = ran(database, sql, values...);
    if (!statement)
        return std::unexpected(statement.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(statement->integer(0)) : std::nullopt;
}

Result<qint64> nextPosition(Database &database, const QString &table, SourceFileId source)
{
    auto next =
        numberOf(database, u"SELECT COALESCE(MAX(position), -1) + 1 FROM %1 WHERE source_file_id = ?"_s.arg(table), source.value);
    if (!next)
        return std::unexpected(next.error());
    return next->value_or(0);
}

/// Adds to the amount and the count of a row: read and written in two steps, for an engine's sum leaves 64 bits in its own way.
Result<void> addTo(Database &database, const QString &table, SourceFileId source, qint64 position, Money amount, qint64 lines)
{
    auto row = ran(database, u"SELECT amount, line_count FROM %1 WHERE source_file_id = ? AND position = ?"_s.arg(table),
                   source.value, position);
    if (!row)
        return std::unexpected(row.error());
    auto more = row->next();
    if (!more)
        return std::unexpected(more.error());
    if (!*more)
        return failure(ErrorCode::RegisterDamaged, database.path(), u"a line has no cell or no path"_s);
    auto sum = Money::fromCents(row->integer(0)).plus(amount);
    if (!sum)
        return std::unexpected(sum.error());
    const qint64 count = row->integer(1) + lines;
    row->finish();
    auto done = ran(database, u"UPDATE %1 SET amount = ?, line_count = ? WHERE source_file_id = ? AND position = ?"_s.arg(table),
                    sum->cents(), count, source.value, position);
    return done ? Result<void>() : std::unexpected(done.error());
}

} // namespace

Result<void> LedgerSourceWriter::Change::add(Money more, qint64 moreLines)
{
    auto sum = amount.plus(more);
    if (!sum)
        return std::unexpected(sum.error());
    amount = *sum;
    lines += moreLines;
    return {};
}

Result<std::unique_ptr<LedgerSourceWriter>> LedgerSourceWriter::open(Database &database, const LedgerSourceKey &key)
{
    const QString format = QString::fromLatin1(procurementFiles);
    auto found = ran(database, u"SELECT id, sha256, rows_read, control_total FROM source_file WHERE format = ? AND name = ?"_s,
                     format, key.name());
    if (!found)
        return std::unexpected(found.error());
    auto row = found->next();
    if (!row)
        return std::unexpected(row.error());
    SourceFileId id;
    if (*row) {
        id = { found->integer(0) };
    } else {
        // Of no bytes: no file that is imported can be taken for it.
        auto made = ran(database,
                        u"INSERT INTO source_file (name, sha256, bytes, format, encoding, licence, rows_read, rows_rejected, "
                        "control_total, imported_at) VALUES (?, '', 0, ?, 'UTF-8', '', 0, 0, 0, '')"_s,
                        key.name(), format);
        if (!made)
            return std::unexpected(made.error());
        id = { made->lastInsertId() };
    }
    auto lines = LineAppender::open(database, id);
    if (!lines)
        return std::unexpected(lines.error());
    std::unique_ptr<LedgerSourceWriter> writer(new LedgerSourceWriter(database, std::move(*lines), key.name(), id));
    if (*row) {
        writer->m_proof = QByteArray::fromHex(found->text(1).toLatin1());
        writer->m_rows = found->integer(2);
        writer->m_total = Money::fromCents(found->integer(3));
    }
    return writer;
}

Result<quint32> LedgerSourceWriter::cellOf(quint32 path, quint32 terms)
{
    auto found = numberOf(
        m_database, u"SELECT position FROM ledger_cell WHERE source_file_id = ? AND path_position = ? AND terms_position = ?"_s,
        m_id.value, qint64(path), qint64(terms));
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return static_cast<quint32>(**found);
    auto position = nextPosition(m_database, u"ledger_cell"_s, m_id);
    if (!position)
        return std::unexpected(position.error());
    auto made = ran(m_database,
                    u"INSERT INTO ledger_cell (source_file_id, position, path_position, terms_position, amount, line_count) "
                    "VALUES (?, ?, ?, ?, 0, 0)"_s,
                    m_id.value, *position, qint64(path), qint64(terms));
    if (!made)
        return std::unexpected(made.error());
    return static_cast<quint32>(*position);
}

Result<void> LedgerSourceWriter::append(quint32 cell, Money amount, qint64 vendor, const QByteArray &reference)
{
    auto total = m_total.plus(amount);
    if (!total)
        return std::unexpected(total.error());
    if (auto done = m_cells[cell].add(amount, 1); !done)
        return done;
    m_total = *total;
    const StoredLine line { cell, ++m_rows, amount.cents(), vendor, reference };
    m_proof = chainedProof(m_proof, line);
    return m_lines.add(line);
}

Result<void> LedgerSourceWriter::finish()
{
    if (m_cells.empty())
        return {};
    if (auto done = m_lines.finish(); !done)
        return done;
    std::map<qint64, Change> paths;
    if (auto done = finishCells(paths); !done)
        return done;
    if (auto done = finishPaths(paths); !done)
        return done;
    return finishTotals();
}

Result<void> LedgerSourceWriter::finishCells(std::map<qint64, Change> &paths)
{
    for (const auto &[cell, change] : m_cells) {
        if (auto done = addTo(m_database, u"ledger_cell"_s, m_id, cell, change.amount, change.lines); !done)
            return done;
        auto path = numberOf(m_database, u"SELECT path_position FROM ledger_cell WHERE source_file_id = ? AND position = ?"_s,
                             m_id.value, qint64(cell));
        if (!path)
            return std::unexpected(path.error());
        if (auto done = paths[path->value_or(-1)].add(change.amount, change.lines); !done)
            return done;
    }
    return {};
}

Result<void> LedgerSourceWriter::finishPaths(const std::map<qint64, Change> &paths)
{
    for (const auto &[path, change] : paths) {
        if (auto done = addTo(m_database, u"spend_path"_s, m_id, path, change.amount, change.lines); !done)
            return done;
    }
    return {};
}

Result<void> LedgerSourceWriter::finishTotals()
{
    auto done =
        ran(m_database, u"UPDATE source_file SET sha256 = ?, rows_read = ?, control_total = ?, imported_at = ? WHERE id = ?"_s,
            QString::fromLatin1(m_proof.toHex()), m_rows, m_total.cents(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
            m_id.value);
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<qint64> LedgerWords::textOf(const QString &text)
{
    if (!m_texts) {
        auto texts = TextTable::prepare(m_database, u"source_text"_s);
        if (!texts)
            return std::unexpected(texts.error());
        m_texts.emplace(std::move(*texts));
    }
    return m_texts->idOf(text);
}

Result<qint64> LedgerWords::vendorOf(const QString &name)
{
    if (name.isEmpty())
        return 0;
    if (!m_vendors) {
        auto vendors = TextTable::prepare(m_database, u"vendor_name"_s);
        if (!vendors)
            return std::unexpected(vendors.error());
        m_vendors.emplace(std::move(*vendors));
    }
    return m_vendors->idOf(name);
}

Result<qint64> LedgerWords::memberOf(Dimension dimension, const QString &code)
{
    if (code.isEmpty())
        return 0;
    const auto [place, isNew] = m_members.try_emplace({ dimension, code }, 0);
    if (!isNew)
        return place->second;
    auto found = numberOf(m_database, u"SELECT id FROM dimension_member WHERE dimension = ? AND code = ?"_s,
                          dimensionName(dimension), code);
    if (!found)
        return std::unexpected(found.error());
    place->second = found->value_or(0);
    return place->second;
}

Result<qint64> LedgerWords::knownMemberOf(Dimension dimension, const QString &code)
{
    auto member = memberOf(dimension, code);
    if (member && *member == 0 && !code.isEmpty())
        return failure(ErrorCode::InvalidData, code, dimensionName(dimension));
    return member;
}

Result<qint64> LedgerWords::sizeOf(const QString &code)
{
    return knownMemberOf(Dimension::SizeClass, code);
}

Result<CellMeaning> LedgerWords::classified(const CellWords &words, const QString &source)
{
    if (!m_classifier) {
        auto classifier = Classifier::load(m_database);
        if (!classifier)
            return std::unexpected(classifier.error());
        m_classifier.emplace(std::move(*classifier));
    }
    CellMeaning meaning = m_classifier->classify(words);
    if (auto done = m_classifier->saveNew(m_database, source); !done)
        return std::unexpected(done.error());
    return meaning;
}

Result<quint32> LedgerWords::pathOf(const LedgerSourceWriter &source, FiscalYear year, const QString &ministry,
                                    const QString &program)
{
    const std::tuple key { source.id().value, ministry, program };
    if (const auto known = m_paths.find(key); known != m_paths.end())
        return known->second;
    auto ministryText = textOf(ministry);
    auto programText = textOf(program);
    auto blank = textOf({});
    if (!ministryText || !programText || !blank)
        return std::unexpected((!ministryText ? ministryText : !programText ? programText : blank).error());
    auto found = numberOf(
        m_database, u"SELECT position FROM spend_path WHERE source_file_id = ? AND ministry_text = ? AND program_text = ?"_s,
        source.id().value, *ministryText, *programText);
    if (!found)
        return std::unexpected(found.error());
    qint64 position = found->value_or(0);
    if (!*found) {
        auto next = nextPosition(m_database, u"spend_path"_s, source.id());
        if (!next)
            return std::unexpected(next.error());
        position = *next;
        CellWords words;
        words.year = year;
        words.levels[static_cast<size_t>(SourceLevel::Ministry)] = ministry;
        words.levels[static_cast<size_t>(SourceLevel::Program)] = program;
        // Without tags: they say which lines of published accounts a study counts.
        auto meaning = classified(words, source.name());
        if (!meaning)
            return std::unexpected(meaning.error());
        auto made = ran(m_database,
                        u"INSERT INTO spend_path (source_file_id, position, fiscal_year, ministry_text, category_text, "
                        "program_text, component_text, item_text, account_text, detail_text, ministry_id, program_id, "
                        "account_id, amount, line_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0, 0)"_s,
                        source.id().value, position, year.startYear(), *ministryText, *blank, *programText, *blank, *blank,
                        *blank, *blank, optionalId(meaning->ministry), optionalId(meaning->program));
        if (!made)
            return std::unexpected(made.error());
    }
    m_paths.emplace(key, static_cast<quint32>(position));
    return static_cast<quint32>(position);
}

Result<quint32> LedgerWords::termsOf(const LedgerSourceWriter &source, const LedgerLine &line)
{
    auto size = sizeOf(line.sizeClass);
    auto vor = knownMemberOf(Dimension::Vor, line.vor);
    auto kind = knownMemberOf(Dimension::Kind, ledgerKindName(line.kind));
    auto method = memberOf(Dimension::Method, line.method);
    auto commodity = memberOf(Dimension::Commodity, line.commodity);
    for (const auto *member : { &size, &vor, &kind, &method, &commodity }) {
        if (!*member)
            return std::unexpected(member->error());
    }
    if ((*method == 0 && !line.method.isEmpty()) || (*commodity == 0 && !line.commodity.isEmpty())) {
        CellWords words;
        words.method = line.method;
        words.commodity = line.commodity;
        auto meaning = classified(words, source.name());
        if (!meaning)
            return std::unexpected(meaning.error());
        method = meaning->method.value_or(0);
        commodity = meaning->commodity.value_or(0);
    }
    auto found = numberOf(m_database,
                          u"SELECT position FROM spend_terms WHERE source_file_id = ? AND COALESCE(size_class_id, 0) = ? AND "
                          "COALESCE(method_id, 0) = ? AND COALESCE(commodity_id, 0) = ? AND COALESCE(vor_id, 0) = ?"_s,
                          source.id().value, *size, *method, *commodity, *vor);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return static_cast<quint32>(**found);
    auto position = nextPosition(m_database, u"spend_terms"_s, source.id());
    if (!position)
        return std::unexpected(position.error());
    const auto optional = [](qint64 id) { return id > 0 ? std::optional(id) : std::nullopt; };
    auto made =
        ran(m_database,
            u"INSERT INTO spend_terms (source_file_id, position, size_class_id, method_id, commodity_id, vor_id, kind_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            source.id().value, *position, optional(*size), optional(*method), optional(*commodity), optional(*vor), *kind);
    if (!made)
        return std::unexpected(made.error());
    return static_cast<quint32>(*position);
}

} // namespace acquis
