// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/spendcubeloader.h"

#include "core/base/fiscalyear.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t at(Dimension dimension)
{
    return static_cast<size_t>(dimension);
}

/// The columns of the cell query after id, amount and count, in its order.
constexpr std::array cellColumns {
    Dimension::FiscalYear, Dimension::Ministry, Dimension::Program, Dimension::Account, Dimension::SizeClass,
    Dimension::SizeBand, Dimension::Method, Dimension::Commodity, Dimension::Vor, Dimension::Kind,
    Dimension::Source, Dimension::Vendor,
};

const QString cellSelect = u"SELECT c.id, c.amount, c.line_count, c.fiscal_year, c.ministry_id, c.program_id, c.account_id, "
    "c.size_class_id, c.size_band_id, c.method_id, c.commodity_id, c.vor_id, c.kind_id, c.source_file_id "
    "FROM spend_cell c JOIN source_file f ON f.id = c.source_file_id WHERE f.superseded_by IS NULL ORDER BY c.id"_s;

const QString vendorSelect = u"SELECT c.id, SUM(l.amount), COUNT(*), c.fiscal_year, c.ministry_id, c.program_id, c.account_id, "
    "c.size_class_id, c.size_band_id, c.method_id, c.commodity_id, c.vor_id, c.kind_id, c.source_file_id, l.vendor_id "
    "FROM spend_line l JOIN spend_cell c ON c.id = l.cell_id JOIN source_file f ON f.id = c.source_file_id "
    "WHERE f.superseded_by IS NULL GROUP BY c.id, l.vendor_id ORDER BY c.id, l.vendor_id"_s;

} // namespace

SpendCubeLoader::SpendCubeLoader(Database &database, SpendCube::Detail detail, CancelToken cancel)
    : m_database(database), m_detail(detail), m_cancel(std::move(cancel))
{
}

Result<SpendCube> SpendCubeLoader::load()
{
    struct MemberQuery
    {
        Dimension dimension;
        QString sql;
    };
    const QString units = u"SELECT u.id, u.code, n.name_en, n.name_fr, 0 FROM unit u JOIN unit_name n ON n.unit_id = u.id "
        "WHERE u.kind = '%1' AND n.id = (SELECT m.id FROM unit_name m WHERE m.unit_id = u.id "
        "ORDER BY CASE WHEN m.last_year = 0 THEN 9999 ELSE m.last_year END DESC, m.first_year DESC LIMIT 1) ORDER BY u.code"_s;
    const QString listed = u"SELECT id, code, name_en, name_fr, position FROM dimension_member WHERE dimension = '%1' "
        "ORDER BY position, code"_s;
    std::vector<MemberQuery> queries {
        { Dimension::Ministry, units.arg(u"ministry"_s) },
        { Dimension::Program, units.arg(u"program"_s) },
        { Dimension::Tag, u"SELECT id, code, name_en, name_fr, id FROM tag ORDER BY id"_s },
        { Dimension::TagRule, u"SELECT r.id, t.code || '/' || r.code, r.name_en, r.name_fr, r.position FROM tag_rule r "
                              "JOIN tag t ON t.id = r.tag_id ORDER BY t.id, r.position"_s },
        { Dimension::Source, u"SELECT id, sha256, name, name, id FROM source_file WHERE superseded_by IS NULL ORDER BY id"_s },
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
    if (auto done = loadCells(); !done)
        return std::unexpected(done.error());
    if (auto done = loadTags(); !done)
        return std::unexpected(done.error());
    for (const Dimension dimension : cellColumns)
        keepOccurring(dimension);
    m_cube.m_hasVendors = m_detail == SpendCube::Detail::Vendors;
    return std::move(m_cube);
}

Result<void> SpendCubeLoader::loadMembers(Dimension dimension, const QString &sql)
{
    auto statement = Statement::prepare(m_database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return done;
    auto &members = m_cube.m_members[at(dimension)];
    auto &indexById = m_indexById[at(dimension)];
    members.resize(1);
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        const auto id = static_cast<size_t>(statement->integer(0));
        if (indexById.size() <= id)
            indexById.resize(id + 1, 0);
        indexById[id] = static_cast<quint32>(members.size());
        members.push_back({ statement->integer(0), statement->text(1), { statement->text(2), statement->text(3) },
                            static_cast<int>(statement->integer(4)) });
    }
}

Result<void> SpendCubeLoader::loadNames(Dimension dimension, const QString &kind)
{
    auto statement = Statement::prepare(m_database,
        u"SELECT u.id, n.first_year, n.last_year, n.name_en, n.name_fr FROM unit_name n JOIN unit u ON u.id = n.unit_id "
        "WHERE u.kind = ? ORDER BY u.id, n.first_year"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, kind).exec(); !done)
        return done;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        m_cube.m_names[at(dimension)].push_back({ static_cast<int>(indexOf(dimension, statement->integer(0))),
                                                  static_cast<int>(statement->integer(1)), static_cast<int>(statement->integer(2)),
                                                  { statement->text(3), statement->text(4) } });
    }
}

quint32 SpendCubeLoader::indexOf(Dimension dimension, qint64 id) const
{
    const auto &indexById = m_indexById[at(dimension)];
    return id > 0 && static_cast<size_t>(id) < indexById.size() ? indexById[static_cast<size_t>(id)] : 0;
}

void SpendCubeLoader::readCell(const Statement &row)
{
    m_cube.m_cellIds.push_back(row.integer(0));
    m_cube.m_amounts.push_back(row.integer(1));
    m_cube.m_counts.push_back(row.integer(2));
    m_cube.m_columns[at(Dimension::FiscalYear)].push_back(static_cast<quint32>(row.integer(3)));
    const size_t last = m_detail == SpendCube::Detail::Vendors ? cellColumns.size() : cellColumns.size() - 1;
    for (size_t i = 1; i < last; ++i)
        m_cube.m_columns[at(cellColumns[i])].push_back(indexOf(cellColumns[i], row.integer(static_cast<int>(i) + 3)));
}

Result<void> SpendCubeLoader::loadCells()
{
    auto statement = Statement::prepare(m_database, m_detail == SpendCube::Detail::Vendors ? vendorSelect : cellSelect);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return done;
    for (qint64 read = 0;; ++read) {
        if (read % 4096 == 0 && m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        readCell(*statement);
    }
    orderYears();
    return {};
}

void SpendCubeLoader::orderYears()
{
    auto &column = m_cube.m_columns[at(Dimension::FiscalYear)];
    std::vector<quint32> years(column);
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    auto &members = m_cube.m_members[at(Dimension::FiscalYear)];
    members.resize(1);
    auto &indexByYear = m_indexById[at(Dimension::FiscalYear)];
    for (const quint32 year : years) {
        if (year == 0)
            continue;
        indexByYear.resize(year + 1, 0);
        indexByYear[year] = static_cast<quint32>(members.size());
        const FiscalYear fiscalYear(static_cast<int>(year));
        members.push_back({ fiscalYear.startYear(), fiscalYear.toString(), { fiscalYear.toString(), fiscalYear.toLongString() },
                            fiscalYear.startYear() });
    }
    for (quint32 &value : column)
        value = indexOf(Dimension::FiscalYear, value);
}

void SpendCubeLoader::keepOccurring(Dimension dimension)
{
    auto &column = m_cube.m_columns[at(dimension)];
    auto &members = m_cube.m_members[at(dimension)];
    if (members.empty())
        members.resize(1);
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
    // A dimension that only says "unknown" needs no column.
    if (members.size() == 1)
        column.clear();
}

Result<void> SpendCubeLoader::loadTags()
{
    m_cube.m_tags.resize(m_cube.members(Dimension::Tag).size());
    auto statement = Statement::prepare(m_database,
        u"SELECT t.cell_id, r.tag_id, r.id FROM spend_cell_tag t JOIN tag_rule r ON r.id = t.tag_rule_id "
        "WHERE t.decision = 'counted' ORDER BY t.cell_id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return done;
    size_t cell = 0;
    const auto &ids = m_cube.m_cellIds;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        while (cell < ids.size() && ids[cell] < statement->integer(0))
            ++cell;
        SpendCube::TagColumn &column = m_cube.m_tags[indexOf(Dimension::Tag, statement->integer(1))];
        const auto rule = static_cast<quint16>(indexOf(Dimension::TagRule, statement->integer(2)));
        // With vendors, one cell stands in several rows.
        for (size_t i = cell; i < ids.size() && ids[i] == statement->integer(0); ++i) {
            if (column.empty())
                column.resize(ids.size(), 0);
            column[i] = rule;
        }
    }
}

} // namespace acquis
