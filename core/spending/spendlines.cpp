// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/spendlines.h"

#include "core/spending/linefilter.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <unordered_map>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Tags of the cells of one page; cells repeat, so each is asked once.
class CellTags
{
public:
    explicit CellTags(Database &database) : m_database(database) { }

    Result<QList<LineTag>> of(qint64 cell)
    {
        if (const auto known = m_known.find(cell); known != m_known.end())
            return known->second;
        if (!m_statement) {
            auto prepared = Statement::prepare(m_database,
                u"SELECT t.code, t.version, t.name_en, t.name_fr, r.code, r.name_en, r.name_fr FROM spend_cell_tag s "
                "JOIN tag_rule r ON r.id = s.tag_rule_id JOIN tag t ON t.id = r.tag_id "
                "WHERE s.cell_id = ? AND s.decision = 'counted' ORDER BY t.id"_s);
            if (!prepared)
                return std::unexpected(prepared.error());
            m_statement.emplace(std::move(*prepared));
        }
        if (auto done = m_statement->bind(0, cell).exec(); !done)
            return std::unexpected(done.error());
        QList<LineTag> tags;
        for (;;) {
            auto row = m_statement->next();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            tags.append({ m_statement->text(0), static_cast<int>(m_statement->integer(1)),
                          { m_statement->text(2), m_statement->text(3) }, m_statement->text(4),
                          { m_statement->text(5), m_statement->text(6) } });
        }
        m_known.emplace(cell, tags);
        return tags;
    }

private:
    Database &m_database;
    std::optional<Statement> m_statement;
    std::unordered_map<qint64, QList<LineTag>> m_known;
};

const QString lineFrom = u" FROM spend_line l JOIN spend_cell c ON c.id = l.cell_id "
    "JOIN source_file f ON f.id = c.source_file_id WHERE f.superseded_by IS NULL"_s;

Result<qint64> countLines(Database &database, const SpendCube &cube, const QList<CubeFilter> &where)
{
    const bool byVendor = std::any_of(where.begin(), where.end(), [](const CubeFilter &f) { return f.dimension == Dimension::Vendor; });
    if (!byVendor || cube.hasVendors())
        return cube.breakdown({ {}, where }).count;
    const LineFilter filter(cube, where);
    auto statement = Statement::prepare(database, u"SELECT COUNT(*)"_s + lineFrom + filter.sql());
    if (!statement)
        return std::unexpected(statement.error());
    filter.bind(*statement);
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    return statement->integer(0);
}

} // namespace

Result<LinePage> spendLines(Database &database, const SpendCube &cube, const QList<CubeFilter> &where, qint64 offset, qint64 limit,
                            const CancelToken &cancel)
{
    const LineFilter filter(cube, where);
    const QString texts = u"(SELECT text FROM source_text WHERE id = c.%1_text)"_s;
    QString sql = u"SELECT l.id, c.id, c.fiscal_year, l.amount, l.line_number, l.reference, f.name, f.sha256, "
                  "(SELECT text FROM vendor_name WHERE id = l.vendor_id)"_s;
    for (const auto *level : { "ministry", "category", "program", "component", "item", "account", "detail" })
        sql += u", "_s + texts.arg(QLatin1StringView(level));
    sql += lineFrom + filter.sql() + u" ORDER BY c.source_file_id, l.line_number, l.id"_s;
    if (limit > 0)
        sql += u" LIMIT %1 OFFSET %2"_s.arg(limit).arg(offset);
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    filter.bind(*statement);
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());

    LinePage page;
    CellTags tags(database);
    for (;;) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        SpendLine line;
        line.id = { statement->integer(0) };
        line.year = FiscalYear(static_cast<int>(statement->integer(2)));
        line.amount = Money::fromCents(statement->integer(3));
        line.row = statement->integer(4);
        line.reference = statement->text(5);
        line.sourceName = statement->text(6);
        line.sha256 = statement->text(7);
        line.vendor = statement->text(8);
        for (int level = 0; level < sourceLevelCount; ++level)
            line.levels[static_cast<size_t>(level)] = statement->text(9 + level);
        auto cellTags = tags.of(statement->integer(1));
        if (!cellTags)
            return std::unexpected(cellTags.error());
        line.tags = *cellTags;
        page.lines.append(std::move(line));
    }
    if (limit == 0 && offset == 0) {
        page.matching = page.lines.size();
        return page;
    }
    auto matching = countLines(database, cube, where);
    if (!matching)
        return std::unexpected(matching.error());
    page.matching = *matching;
    return page;
}

Result<QList<SourceFile>> sourceFiles(Database &database)
{
    auto statement = Statement::prepare(database,
        u"SELECT id, name, sha256, format, encoding, rows_read, rows_rejected, control_total, imported_at, superseded_by, licence "
        "FROM source_file ORDER BY id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    QList<SourceFile> files;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return files;
        files.append({ { statement->integer(0) }, statement->text(1), statement->text(2), statement->text(3), statement->text(4),
                       statement->integer(5), statement->integer(6), Money::fromCents(statement->integer(7)), statement->text(8),
                       { statement->integer(9) }, statement->text(10) });
    }
}

QList<SourceProof> proofOf(const SpendCube &cube, const QList<SourceFile> &files, const QList<CubeFilter> &where)
{
    const Breakdown bySource = cube.breakdown({ { Dimension::Source }, where });
    QList<SourceProof> proofs;
    for (const SourceFile &file : files) {
        if (file.supersededBy.isValid())
            continue;
        SourceProof proof { file, 0, {} };
        const int member = cube.memberById(Dimension::Source, file.id.value);
        for (const BreakdownRow &row : bySource.rows) {
            if (member > 0 && row.keys.front() == member) {
                proof.countedLines = row.count;
                proof.counted = row.amount;
            }
        }
        proofs.append(proof);
    }
    return proofs;
}

} // namespace acquis
