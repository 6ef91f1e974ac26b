// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/pathtable.h"

#include "core/storage/database.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString decisionName(TagDecision decision)
{
    switch (decision) {
    case TagDecision::Counted: return u"counted"_s;
    case TagDecision::LeftOutYear: return u"left-out-year"_s;
    case TagDecision::LeftOutAmortisation: return u"left-out-amortisation"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString pathSelect()
{
    const QString texts = u", (SELECT text FROM source_text WHERE id = p.%1_text)"_s;
    QString sql = u"SELECT p.id, p.fiscal_year"_s;
    for (const auto *level : { "ministry", "category", "program", "component", "item", "account", "detail" })
        sql += texts.arg(QLatin1StringView(level));
    return sql + u", p.source_file_id, p.position FROM spend_path p"_s;
}

StoredPath pathOf(const Statement &row)
{
    StoredPath path;
    path.id = row.integer(0);
    path.year = FiscalYear(static_cast<int>(row.integer(1)));
    for (int level = 0; level < sourceLevelCount; ++level)
        path.levels[static_cast<size_t>(level)] = row.text(2 + level);
    path.file = { row.integer(2 + sourceLevelCount) };
    path.position = static_cast<quint32>(row.integer(3 + sourceLevelCount));
    return path;
}

} // namespace

Result<std::vector<StoredPath>> storedPaths(Database &database)
{
    auto statement = Statement::prepare(database, pathSelect() + u" ORDER BY p.id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<StoredPath> paths;
    auto read = statement->forEachRow([&](const Statement &row) -> Result<void> {
        paths.push_back(pathOf(row));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return paths;
}

Result<PathReader> PathReader::prepare(Database &database, SourceFileId file)
{
    auto select = Statement::prepare(database, pathSelect() + u" WHERE p.source_file_id = ? AND p.position = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    return PathReader(std::move(*select), file, database.path());
}

Result<const StoredPath *> PathReader::at(quint32 position)
{
    if (const auto known = m_known.find(position); known != m_known.end())
        return &known->second;
    if (auto done = m_select.bind(0, m_file.value).bind(1, qint64(position)).exec(); !done)
        return std::unexpected(done.error());
    auto row = m_select.next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::RegisterDamaged, m_subject, u"a cell has no path"_s);
    const StoredPath &path = m_known.emplace(position, pathOf(m_select)).first->second;
    m_select.finish();
    return &path;
}

Result<PathTagWriter> PathTagWriter::prepare(Database &database)
{
    auto insert = Statement::prepare(database, u"INSERT INTO spend_path_tag (path_id, tag_rule_id, decision) VALUES (?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    return PathTagWriter(std::move(*insert));
}

Result<void> PathTagWriter::write(qint64 path, const std::vector<CellTag> &tags)
{
    for (const CellTag &tag : tags) {
        if (auto done = m_insert.bind(0, path).bind(1, tag.rule.value).bind(2, decisionName(tag.decision)).exec(); !done)
            return done;
    }
    return {};
}

} // namespace acquis
