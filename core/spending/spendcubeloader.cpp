// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/spendcubeloader.h"

#include "core/base/fiscalyear.h"
#include "core/spending/blocktable.h"
#include "core/spending/ledgersource.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <set>
#include <span>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t at(Dimension dimension)
{
    return static_cast<size_t>(dimension);
}

const QString cellWithoutMeaning = u"a cell has no path or no terms"_s;
const QString gapFound = u"positions of paths or terms have a gap"_s;

} // namespace

SpendCubeLoader::SpendCubeLoader(Database &database, SpendCube::Detail detail, CancelToken cancel)
    : m_database(database)
    , m_detail(detail)
    , m_cancel(std::move(cancel))
{ }

Result<SpendCube> SpendCubeLoader::load()
{
    struct MemberQuery
    {
        Dimension dimension;
        QString sql;
    };
    const QString units =
        u"SELECT u.id, u.code, n.name_en, n.name_fr, 0 FROM unit u JOIN unit_name n ON n.unit_id = u.id "
        "WHERE u.kind = '%1' AND n.id = (SELECT m.id FROM unit_name m WHERE m.unit_id = u.id "
        "ORDER BY CASE WHEN m.last_year = 0 THEN 9999 ELSE m.last_year END DESC, m.first_year DESC LIMIT 1) ORDER BY u.code"_s;
    const QString listed = u"SELECT id, code, name_en, name_fr, position FROM dimension_member WHERE dimension = '%1' "
                           "ORDER BY position, code"_s;
    // The proof of a source of procurement files changes with every save of one: its name is what lasts.
    const QString sources = u"SELECT id, CASE WHEN format = '%1' THEN name ELSE sha256 END, name, name, id FROM source_file "
                            "WHERE superseded_by IS NULL ORDER BY id"_s.arg(QLatin1StringView(procurementFiles));
    std::vector<MemberQuery> queries {
        { Dimension::Ministry, units.arg(u"ministry"_s) },
        { Dimension::Program, units.arg(u"program"_s) },
        { Dimension::Tag, u"SELECT id, code, name_en, name_fr, id FROM tag ORDER BY id"_s },
        { Dimension::TagRule, u"SELECT r.id, t.code || '/' || r.code, r.name_en, r.name_fr, r.position FROM tag_rule r "
                              "JOIN tag t ON t.id = r.tag_id ORDER BY t.id, r.position"_s },
        { Dimension::Source, sources },
    };
    for (const Dimension dimension : { Dimension::Account, Dimension::SizeClass, Dimension::SizeBand, Dimension::Method,
                                       Dimension::Commodity, Dimension::Vor, Dimension::Kind })
        queries.push_back({ dimension, listed.arg(dimensionName(dimension)) });
    if (m_detail == SpendCube::Detail::Vendors)
        queries.push_back({ Dimension::Vendor, u"SELECT id, text, text, text, 0 FROM vendor_name ORDER BY text"_s });

    for (const MemberQuery &query : queries) {
        if (auto done = loadMembers(query.dimension, query.sql); !done)
            return std::unexpected(done.error());
    }
    if (auto done = loadNames(Dimension::Ministry, u"ministry"_s); !done)
        return std::unexpected(done.error());
    if (auto done = loadNames(Dimension::Program, u"program"_s); !done)
        return std::unexpected(done.error());
    using Step = Result<void> (SpendCubeLoader::*)();
    for (const Step step : { &SpendCubeLoader::loadTerms, &SpendCubeLoader::loadPaths, &SpendCubeLoader::loadTags }) {
        if (auto done = (this->*step)(); !done)
            return std::unexpected(done.error());
    }
    orderYears();
    for (const DimensionMember &source : std::vector(m_cube.members(Dimension::Source))) {
        if (source.id == 0)
            continue;
        if (auto done = loadFile({ source.id }); !done)
            return std::unexpected(done.error());
    }
    for (auto &column : m_cube.m_tags) {
        if (!column.empty())
            column.resize(m_cube.m_amounts.size(), 0);
    }
    for (const Dimension dimension : allDimensions) {
        if (dimension != Dimension::Tag && dimension != Dimension::TagRule)
            keepOccurring(dimension);
    }
    m_cube.m_hasVendors = m_detail == SpendCube::Detail::Vendors;
    return std::move(m_cube);
}

Result<void> SpendCubeLoader::loadMembers(Dimension dimension, const QString &sql)
{
    auto statement = Statement::prepare(m_database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    auto &members = m_cube.m_members[at(dimension)];
    auto &indexById = m_indexById[at(dimension)];
    members.resize(1);
    return statement->forEachRow([&](const Statement &row) -> Result<void> {
        const auto id = static_cast<size_t>(row.integer(0));
        if (indexById.size() <= id)
            indexById.resize(id + 1, 0);
        indexById[id] = static_cast<quint32>(members.size());
        members.push_back({ row.integer(0), row.text(1), { row.text(2), row.text(3) }, static_cast<int>(row.integer(4)) });
        return {};
    });
}

Result<void> SpendCubeLoader::loadNames(Dimension dimension, const QString &kind)
{
    auto statement = Statement::prepare(
        m_database,
        u"SELECT u.id, n.first_year, n.last_year, n.name_en, n.name_fr FROM unit_name n JOIN unit u ON u.id = n.unit_id "
        "WHERE u.kind = ? ORDER BY u.id, n.first_year"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, kind);
    return statement->forEachRow([&](const Statement &row) -> Result<void> {
        m_cube.m_names[at(dimension)].push_back({ static_cast<int>(indexOf(dimension, row.integer(0))),
                                                  static_cast<int>(row.integer(1)),
                                                  static_cast<int>(row.integer(2)),
                                                  { row.text(3), row.text(4) } });
        return {};
    });
}

quint32 SpendCubeLoader::indexOf(Dimension dimension, qint64 id) const
{
    const auto &indexById = m_indexById[at(dimension)];
    return id > 0 && static_cast<size_t>(id) < indexById.size() ? indexById[static_cast<size_t>(id)] : 0;
}

Result<void> SpendCubeLoader::loadTerms()
{
    auto statement = Statement::prepare(
        m_database,
        u"SELECT t.source_file_id, t.position, t.size_class_id, t.size_band_id, t.method_id, t.commodity_id, t.vor_id, t.kind_id "
        u"FROM spend_terms t "
        "JOIN source_file f ON f.id = t.source_file_id WHERE f.superseded_by IS NULL ORDER BY t.source_file_id, t.position"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->forEachRow([&](const Statement &row) -> Result<void> {
        auto &terms = m_meanings[row.integer(0)].terms;
        if (row.integer(1) != static_cast<qint64>(terms.size()))
            return failure(ErrorCode::RegisterDamaged, m_database.path(), gapFound);
        TermMembers &members = terms.emplace_back();
        for (size_t i = 0; i < termDimensions.size(); ++i)
            members[i] = indexOf(termDimensions[i], row.integer(static_cast<int>(i) + 2));
        return {};
    });
}

Result<void> SpendCubeLoader::loadPaths()
{
    auto statement = Statement::prepare(
        m_database,
        u"SELECT p.source_file_id, p.position, p.fiscal_year, p.ministry_id, p.program_id, p.account_id FROM spend_path p "
        "JOIN source_file f ON f.id = p.source_file_id WHERE f.superseded_by IS NULL ORDER BY p.source_file_id, p.position"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->forEachRow([&](const Statement &row) -> Result<void> {
        auto &paths = m_meanings[row.integer(0)].paths;
        if (row.integer(1) != static_cast<qint64>(paths.size()))
            return failure(ErrorCode::RegisterDamaged, m_database.path(), gapFound);
        PathMembers &path = paths.emplace_back();
        path.members[0] = static_cast<quint32>(row.integer(2)); // the year itself until orderYears()
        for (size_t i = 1; i < pathDimensions.size(); ++i)
            path.members[i] = indexOf(pathDimensions[i], row.integer(static_cast<int>(i) + 2));
        return {};
    });
}

Result<void> SpendCubeLoader::loadTags()
{
    const size_t tags = m_cube.members(Dimension::Tag).size();
    m_cube.m_tags.resize(tags);
    auto statement = Statement::prepare(
        m_database,
        u"SELECT p.source_file_id, p.position, r.tag_id, r.id FROM spend_path_tag t JOIN tag_rule r ON r.id = t.tag_rule_id "
        "JOIN spend_path p ON p.id = t.path_id JOIN source_file f ON f.id = p.source_file_id "
        "WHERE t.decision = 'counted' AND f.superseded_by IS NULL"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->forEachRow([&](const Statement &row) -> Result<void> {
        // loadPaths() has seen every path of these files.
        auto &rules = m_meanings[row.integer(0)].paths[static_cast<size_t>(row.integer(1))].rules;
        rules.resize(tags, 0);
        rules[indexOf(Dimension::Tag, row.integer(2))] = static_cast<quint16>(indexOf(Dimension::TagRule, row.integer(3)));
        return {};
    });
}

bool SpendCubeLoader::FileMeaning::holds(const StoredCell &cell) const
{
    return cell.path < paths.size() && cell.terms < terms.size();
}

Result<void> SpendCubeLoader::loadFile(SourceFileId file)
{
    auto count = storedCellCount(m_database, file);
    if (!count)
        return std::unexpected(count.error());
    // A cell takes four bytes at least: a damaged count must not ask for all the memory there is.
    makeRoom(static_cast<size_t>(std::min(*count, QFileInfo(m_database.path()).size() / 4)));
    const FileMeaning &meaning = m_meanings[file.value];
    auto loaded = m_detail == SpendCube::Detail::Vendors ? loadVendors(file, meaning) : loadCells(file, meaning);
    if (!loaded)
        return std::unexpected(loaded.error());
    m_cube.m_files.push_back({ file, *loaded });
    return {};
}

Result<size_t> SpendCubeLoader::loadCells(SourceFileId file, const FileMeaning &meaning)
{
    auto cells = CellScan::open(m_database, file);
    if (!cells)
        return std::unexpected(cells.error());
    StoredCell cell;
    for (size_t read = 0;; ++read) {
        if (read % 4096 == 0 && m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        auto more = cells->next(cell);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return read;
        if (!meaning.holds(cell))
            return failure(ErrorCode::RegisterDamaged, m_database.path(), cellWithoutMeaning);
        addRow(file, meaning, cell, cell.amount, cell.count);
    }
}

Result<size_t> SpendCubeLoader::loadVendors(SourceFileId file, const FileMeaning &meaning)
{
    auto cells = storedCells(m_database, file);
    if (!cells)
        return std::unexpected(cells.error());
    if (!std::all_of(cells->begin(), cells->end(), [&](const StoredCell &cell) { return meaning.holds(cell); }))
        return failure(ErrorCode::RegisterDamaged, m_database.path(), cellWithoutMeaning);
    struct Sum
    {
        qint64 amount = 0;
        qint64 count = 0;
    };
    auto lines = LineScan::open(m_database, file);
    if (!lines)
        return std::unexpected(lines.error());
    std::unordered_map<quint64, Sum> sums; // by cell and vendor
    StoredLine line;
    for (qint64 read = 0;; ++read) {
        if (read % 4096 == 0 && m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        auto more = lines->next(line);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (line.cell >= cells->size())
            return failure(ErrorCode::RegisterDamaged, m_database.path(), u"a line has no cell"_s);
        Sum &sum = sums[(quint64(line.cell) << 32) | indexOf(Dimension::Vendor, line.vendor)];
        sum.amount += line.amount;
        ++sum.count;
    }
    std::vector<std::pair<quint64, Sum>> sorted(sums.begin(), sums.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const auto first =
        static_cast<quint32>(std::accumulate(m_cube.m_files.begin(), m_cube.m_files.end(), size_t(0),
                                             [](size_t cellsBefore, const auto &span) { return cellsBefore + span.cells; }));
    for (const auto &[key, sum] : sorted) {
        const auto cell = static_cast<quint32>(key >> 32);
        addRow(file, meaning, (*cells)[cell], sum.amount, sum.count);
        m_cube.m_columns[at(Dimension::Vendor)].push_back(static_cast<quint32>(key));
        m_cube.m_storedCells.push_back(first + cell);
    }
    return cells->size();
}

void SpendCubeLoader::makeRoom(size_t rows)
{
    const size_t needed = m_cube.m_amounts.size() + rows;
    // Files come one after the other: room for each alone would copy the columns once a file.
    if (m_cube.m_amounts.capacity() >= needed)
        return;
    const size_t room = std::max(needed, 2 * m_cube.m_amounts.size());
    m_cube.m_amounts.reserve(room);
    m_cube.m_counts.reserve(room);
    for (const auto &dimensions : { std::span<const Dimension>(pathDimensions), std::span<const Dimension>(termDimensions) }) {
        for (const Dimension dimension : dimensions)
            m_cube.m_columns[at(dimension)].reserve(room);
    }
    m_cube.m_columns[at(Dimension::Source)].reserve(room);
}

void SpendCubeLoader::addRow(SourceFileId file, const FileMeaning &meaning, const StoredCell &cell, qint64 amount, qint64 count)
{
    const PathMembers &path = meaning.paths[cell.path];
    const size_t row = m_cube.m_amounts.size();
    m_cube.m_amounts.push_back(amount);
    m_cube.m_counts.push_back(count);
    for (size_t i = 0; i < pathDimensions.size(); ++i)
        m_cube.m_columns[at(pathDimensions[i])].push_back(path.members[i]);
    for (size_t i = 0; i < termDimensions.size(); ++i)
        m_cube.m_columns[at(termDimensions[i])].push_back(meaning.terms[cell.terms][i]);
    m_cube.m_columns[at(Dimension::Source)].push_back(indexOf(Dimension::Source, file.value));
    for (size_t tag = 0; tag < path.rules.size(); ++tag) {
        if (path.rules[tag] == 0)
            continue;
        m_cube.m_tags[tag].resize(row + 1, 0);
        m_cube.m_tags[tag][row] = path.rules[tag];
    }
}

void SpendCubeLoader::orderYears()
{
    std::set<quint32> years;
    for (const auto &[file, meaning] : m_meanings) {
        for (const PathMembers &path : meaning.paths)
            years.insert(path.members[0]);
    }
    years.erase(0);
    auto &members = m_cube.m_members[at(Dimension::FiscalYear)];
    members.resize(1);
    auto &indexByYear = m_indexById[at(Dimension::FiscalYear)];
    for (const quint32 year : years) {
        indexByYear.resize(year + 1, 0);
        indexByYear[year] = static_cast<quint32>(members.size());
        const FiscalYear fiscalYear(static_cast<int>(year));
        members.push_back({ fiscalYear.startYear(),
                            fiscalYear.toString(),
                            { fiscalYear.toString(), fiscalYear.toLongString() },
                            fiscalYear.startYear() });
    }
    for (auto &[file, meaning] : m_meanings) {
        for (PathMembers &path : meaning.paths)
            path.members[0] = indexOf(Dimension::FiscalYear, path.members[0]);
    }
}

void SpendCubeLoader::keepOccurring(Dimension dimension)
{
    auto &column = m_cube.m_columns[at(dimension)];
    auto &members = m_cube.m_members[at(dimension)];
    if (members.empty())
        members.resize(1);
    // A dimension that only says "unknown" needs no column.
    if (members.size() == 1) {
        column = {};
        return;
    }
    std::vector<quint8> occurs(members.size(), 0);
    for (const quint32 member : column)
        occurs[member] = 1;
    occurs[0] = 1;
    std::vector<quint32> moved(members.size(), 0);
    std::vector<DimensionMember> kept;
    for (size_t i = 0; i < members.size(); ++i) {
        if (!occurs[i])
            continue;
        moved[i] = static_cast<quint32>(kept.size());
        kept.push_back(std::move(members[i]));
    }
    members = std::move(kept);
    for (quint32 &member : column)
        member = moved[member];
    auto &names = m_cube.m_names[at(dimension)];
    std::erase_if(names, [&](const auto &span) { return !occurs[static_cast<size_t>(span.member)]; });
    for (auto &span : names)
        span.member = static_cast<int>(moved[static_cast<size_t>(span.member)]);
    if (members.size() == 1)
        column = {};
}

} // namespace acquis
