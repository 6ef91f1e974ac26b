// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/spendlines.h"

#include "core/spending/blocktable.h"
#include "core/spending/ledgersource.h"
#include "core/spending/linefilter.h"
#include "core/spending/pathtable.h"
#include "core/spending/vendornames.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <unordered_map>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Tags of the paths of one page; paths repeat, so each is asked once.
class PathTags
{
public:
    explicit PathTags(Database &database) : m_database(database) { }

    Result<QList<LineTag>> of(qint64 path)
    {
        if (const auto known = m_known.find(path); known != m_known.end())
            return known->second;
        if (!m_statement) {
            auto prepared = Statement::prepare(
                m_database, u"SELECT t.code, t.version, t.name_en, t.name_fr, r.code, r.name_en, r.name_fr FROM spend_path_tag s "
                            "JOIN tag_rule r ON r.id = s.tag_rule_id JOIN tag t ON t.id = r.tag_id "
                            "WHERE s.path_id = ? AND s.decision = 'counted' ORDER BY t.id"_s);
            if (!prepared)
                return std::unexpected(prepared.error());
            m_statement.emplace(std::move(*prepared));
        }
        if (auto done = m_statement->bind(0, path).exec(); !done)
            return std::unexpected(done.error());
        QList<LineTag> tags;
        for (;;) {
            auto row = m_statement->next();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            tags.append({ m_statement->text(0),
                          static_cast<int>(m_statement->integer(1)),
                          { m_statement->text(2), m_statement->text(3) },
                          m_statement->text(4),
                          { m_statement->text(5), m_statement->text(6) } });
        }
        m_known.emplace(path, tags);
        return tags;
    }

private:
    Database &m_database;
    std::optional<Statement> m_statement;
    std::unordered_map<qint64, QList<LineTag>> m_known;
};

/// Turns the stored lines of one source file into lines with words.
class LineWords
{
public:
    static Result<LineWords> prepare(Database &database, const SourceFile &file)
    {
        auto paths = PathReader::prepare(database, file.id);
        if (!paths)
            return std::unexpected(paths.error());
        auto cells = storedCells(database, file.id);
        if (!cells)
            return std::unexpected(cells.error());
        return LineWords(file, std::move(*paths), std::move(*cells));
    }

    Result<SpendLine> of(const StoredLine &stored, PathTags &tags, VendorNames &vendors)
    {
        if (stored.cell >= m_cells.size())
            return failure(ErrorCode::RegisterDamaged, m_file.name, u"a line has no cell"_s);
        auto path = m_paths.at(m_cells[stored.cell].path);
        if (!path)
            return std::unexpected(path.error());
        auto lineTags = tags.of((*path)->id);
        if (!lineTags)
            return std::unexpected(lineTags.error());
        auto vendor = vendors.of(stored.vendor);
        if (!vendor)
            return std::unexpected(vendor.error());
        SpendLine line;
        line.year = (*path)->year;
        line.levels = (*path)->levels;
        line.vendor = *vendor;
        line.reference = QString::fromUtf8(isLedgerSource(m_file) ? readableReference(stored.reference) : stored.reference);
        line.amount = Money::fromCents(stored.amount);
        line.sourceName = m_file.name;
        line.sha256 = m_file.sha256;
        line.row = stored.row;
        line.tags = *lineTags;
        return line;
    }

private:
    LineWords(SourceFile file, PathReader paths, std::vector<StoredCell> cells)
        : m_file(std::move(file))
        , m_paths(std::move(paths))
        , m_cells(std::move(cells))
    { }

    SourceFile m_file;
    PathReader m_paths;
    std::vector<StoredCell> m_cells;
};

/// Reads the lines of one file that pass, skipping and stopping as the page asks. False once the page is full.
class PageReader
{
public:
    PageReader(Database &database, LineFilter &filter, qint64 offset, qint64 limit, const CancelToken &cancel)
        : m_database(database)
        , m_filter(filter)
        , m_skip(offset)
        , m_limit(limit)
        , m_cancel(cancel)
        , m_tags(database)
        , m_vendors(database)
    { }

    Result<bool> read(const SourceFile &file)
    {
        auto scan = LineScan::open(m_database, file.id);
        if (!scan)
            return std::unexpected(scan.error());
        std::optional<LineWords> words;
        m_filter.enter(file.id);
        StoredLine line;
        for (qint64 count = 0;; ++count) {
            if (count % 1024 == 0 && m_cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            auto more = scan->next(line);
            if (!more)
                return more;
            if (!*more)
                return true;
            if (!m_filter.passes(line))
                continue;
            ++m_page.matching;
            if (m_skip > 0) {
                --m_skip;
                continue;
            }
            if (isFull()) {
                if (m_filter.count() >= 0)
                    return false;
                continue; // only the lines themselves can say how many pass
            }
            if (!words) {
                auto prepared = LineWords::prepare(m_database, file);
                if (!prepared)
                    return std::unexpected(prepared.error());
                words.emplace(std::move(*prepared));
            }
            auto one = words->of(line, m_tags, m_vendors);
            if (!one)
                return std::unexpected(one.error());
            m_page.lines.append(std::move(*one));
        }
    }

    [[nodiscard]] LinePage page()
    {
        if (m_filter.count() >= 0)
            m_page.matching = m_filter.count();
        return std::move(m_page);
    }

private:
    [[nodiscard]] bool isFull() const { return m_limit > 0 && m_page.lines.size() >= m_limit; }

    Database &m_database;
    LineFilter &m_filter;
    qint64 m_skip;
    qint64 m_limit;
    const CancelToken &m_cancel;
    PathTags m_tags;
    VendorNames m_vendors;
    LinePage m_page;
};

} // namespace

Result<LinePage> spendLines(Database &database, const SpendCube &cube, const QList<CubeFilter> &where, qint64 offset,
                            qint64 limit, const CancelToken &cancel)
{
    auto sources = sourceFiles(database);
    if (!sources)
        return std::unexpected(sources.error());
    LineFilter filter(cube, where);
    PageReader reader(database, filter, offset, limit, cancel);
    const QList<SourceFileId> files = filter.files();
    for (const SourceFile &source : std::as_const(*sources)) {
        if (!files.contains(source.id) || source.supersededBy.isValid())
            continue;
        auto more = reader.read(source);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
    }
    return reader.page();
}

Result<QList<SourceFile>> sourceFiles(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT id, name, sha256, format, encoding, rows_read, rows_rejected, "
                                                  u"control_total, imported_at, superseded_by, licence "
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
        files.append({ { statement->integer(0) },
                       statement->text(1),
                       statement->text(2),
                       statement->text(3),
                       statement->text(4),
                       statement->integer(5),
                       statement->integer(6),
                       Money::fromCents(statement->integer(7)),
                       statement->text(8),
                       { statement->integer(9) },
                       statement->text(10) });
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
