// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/ledgerwriter.h"

#include "core/spending/pathtable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QDateTime>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> nextPosition(LedgerStatements &statements, const QString &table, SourceFileId source)
{
    auto next =
        statements.number(u"SELECT COALESCE(MAX(position), -1) + 1 FROM %1 WHERE source_file_id = ?"_s.arg(table), source.value);
    if (!next)
        return std::unexpected(next.error());
    return next->value_or(0);
}

/// The sum, checked.
Result<void> add(Money &sum, Money more)
{
    auto added = sum.plus(more);
    if (!added)
        return std::unexpected(added.error());
    sum = *added;
    return {};
}

} // namespace

Result<Statement *> LedgerStatements::prepared(const QString &sql)
{
    auto &kept = m_statements[sql];
    if (!kept) {
        auto statement = Statement::prepare(m_database, sql);
        if (!statement)
            return std::unexpected(statement.error());
        kept = std::make_unique<Statement>(std::move(*statement));
    }
    return kept.get();
}

Result<std::unique_ptr<LedgerSourceWriter>> LedgerSourceWriter::open(LedgerStatements &statements, const LedgerSourceKey &key)
{
    const QString format = QString::fromLatin1(procurementFiles);
    auto found = statements.run(u"SELECT id, sha256, rows_read, control_total FROM source_file WHERE format = ? AND name = ?"_s,
                                format, key.name());
    if (!found)
        return std::unexpected(found.error());
    auto row = (*found)->next();
    if (!row)
        return std::unexpected(row.error());
    SourceFileId id;
    QByteArray proof;
    qint64 rows = 0;
    Money total;
    if (*row) {
        id = { (*found)->integer(0) };
        proof = QByteArray::fromHex((*found)->text(1).toLatin1());
        rows = (*found)->integer(2);
        total = Money::fromCents((*found)->integer(3));
        (*found)->finish();
    } else {
        // Of no bytes: no file that is imported can be taken for it.
        auto made =
            statements.run(u"INSERT INTO source_file (name, sha256, bytes, format, encoding, licence, rows_read, rows_rejected, "
                           "control_total, imported_at) VALUES (?, '', 0, ?, 'UTF-8', '', 0, 0, 0, '')"_s,
                           key.name(), format);
        if (!made)
            return std::unexpected(made.error());
        id = { (*made)->lastInsertId() };
    }
    auto lines = LineAppender::open(statements.database(), id);
    if (!lines)
        return std::unexpected(lines.error());
    std::unique_ptr<LedgerSourceWriter> writer(new LedgerSourceWriter(statements, std::move(*lines), key.name(), id));
    writer->m_proof = std::move(proof);
    writer->m_rows = rows;
    writer->m_total = total;
    return writer;
}

Result<quint32> LedgerSourceWriter::cellOf(quint32 path, quint32 terms)
{
    auto found = m_statements.number(
        u"SELECT position FROM ledger_cell WHERE source_file_id = ? AND path_position = ? AND terms_position = ?"_s, m_id.value,
        qint64(path), qint64(terms));
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return static_cast<quint32>(**found);
    auto position = m_cells.add(path, terms);
    if (!position)
        return position;
    auto made = m_statements.change(
        u"INSERT INTO ledger_cell (source_file_id, position, path_position, terms_position) VALUES (?, ?, ?, ?)"_s, m_id.value,
        qint64(*position), qint64(path), qint64(terms));
    if (!made)
        return std::unexpected(made.error());
    return position;
}

Result<void> LedgerSourceWriter::append(quint32 cell, Money amount, qint64 vendor, const QByteArray &reference)
{
    auto changed = m_cells.at(cell);
    if (!changed)
        return std::unexpected(changed.error());
    Money sum = Money::fromCents((*changed)->amount);
    Change &path = m_paths[(*changed)->path];
    for (Money *one : { &sum, &path.amount, &m_total }) {
        if (auto done = add(*one, amount); !done)
            return done;
    }
    (*changed)->amount = sum.cents();
    ++(*changed)->count;
    ++path.lines;
    const StoredLine line { cell, ++m_rows, amount.cents(), vendor, reference };
    m_proof = chainedProof(m_proof, line);
    return m_lines.add(line);
}

Result<void> LedgerSourceWriter::finish()
{
    if (m_paths.empty())
        return {};
    if (auto done = m_lines.finish(); !done)
        return done;
    if (auto done = m_cells.finish(); !done)
        return done;
    if (auto done = finishPaths(); !done)
        return done;
    return finishTotals();
}

Result<void> LedgerSourceWriter::finishPaths()
{
    for (const auto &[position, change] : m_paths) {
        // Read and written in two steps: an engine's own sum leaves 64 bits in its own way.
        auto row = m_statements.run(u"SELECT amount, line_count FROM spend_path WHERE source_file_id = ? AND position = ?"_s,
                                    m_id.value, qint64(position));
        if (!row)
            return std::unexpected(row.error());
        auto more = (*row)->next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return failure(ErrorCode::RegisterDamaged, m_statements.database().path(), u"a cell has no path"_s);
        Money sum = Money::fromCents((*row)->integer(0));
        const qint64 lines = (*row)->integer(1) + change.lines;
        (*row)->finish();
        if (auto done = add(sum, change.amount); !done)
            return done;
        auto done =
            m_statements.change(u"UPDATE spend_path SET amount = ?, line_count = ? WHERE source_file_id = ? AND position = ?"_s,
                                sum.cents(), lines, m_id.value, qint64(position));
        if (!done)
            return done;
    }
    return {};
}

Result<void> LedgerSourceWriter::finishTotals()
{
    return m_statements.change(
        u"UPDATE source_file SET sha256 = ?, rows_read = ?, control_total = ?, imported_at = ? WHERE id = ?"_s,
        QString::fromLatin1(m_proof.toHex()), m_rows, m_total.cents(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
        m_id.value);
}

Result<qint64> LedgerWords::textOf(const QString &text)
{
    if (!m_texts) {
        auto texts = TextIds::prepare(m_statements.database(), u"source_text"_s);
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
        auto vendors = TextIds::prepare(m_statements.database(), u"vendor_name"_s);
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
    auto found = m_statements.number(u"SELECT id FROM dimension_member WHERE dimension = ? AND code = ?"_s,
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
        auto classifier = Classifier::load(m_statements.database());
        if (!classifier)
            return std::unexpected(classifier.error());
        m_classifier.emplace(std::move(*classifier));
    }
    CellMeaning meaning = m_classifier->classify(words);
    if (auto done = m_classifier->saveNew(m_statements.database(), source); !done)
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
    auto found = m_statements.number(
        u"SELECT position FROM spend_path WHERE source_file_id = ? AND ministry_text = ? AND program_text = ?"_s,
        source.id().value, *ministryText, *programText);
    if (!found)
        return std::unexpected(found.error());
    qint64 position = found->value_or(0);
    if (!*found) {
        auto next = nextPosition(m_statements, u"spend_path"_s, source.id());
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
        auto made =
            m_statements.change(u"INSERT INTO spend_path (source_file_id, position, fiscal_year, ministry_text, category_text, "
                                "program_text, component_text, item_text, account_text, detail_text, ministry_id, program_id, "
                                "account_id, amount, line_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0, 0)"_s,
                                source.id().value, position, year.startYear(), *ministryText, *blank, *programText, *blank,
                                *blank, *blank, *blank, optionalId(meaning->ministry), optionalId(meaning->program));
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
    auto found =
        m_statements.number(u"SELECT position FROM spend_terms WHERE source_file_id = ? AND COALESCE(size_class_id, 0) = ? AND "
                            "COALESCE(method_id, 0) = ? AND COALESCE(commodity_id, 0) = ? AND COALESCE(vor_id, 0) = ?"_s,
                            source.id().value, *size, *method, *commodity, *vor);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return static_cast<quint32>(**found);
    auto position = nextPosition(m_statements, u"spend_terms"_s, source.id());
    if (!position)
        return std::unexpected(position.error());
    const auto optional = [](qint64 id) { return id > 0 ? std::optional(id) : std::nullopt; };
    auto made = m_statements.change(
        u"INSERT INTO spend_terms (source_file_id, position, size_class_id, method_id, commodity_id, vor_id, kind_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        source.id().value, *position, optional(*size), optional(*method), optional(*commodity), optional(*vor), *kind);
    if (!made)
        return std::unexpected(made.error());
    return static_cast<quint32>(*position);
}

} // namespace acquis
