// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shippeddata.h"

#include "core/base/fiscalyear.h"
#include "core/exchange/tablefile.h"
#include "core/spending/dimension.h"
#include "core/spending/tags.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

#include <functional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// One record of a shipped table, by column name.
class Record
{
public:
    Record(const QStringList &header, const QStringList &cells, QString place)
        : m_header(header)
        , m_cells(cells)
        , m_place(std::move(place))
    { }

    [[nodiscard]] QString operator[](QLatin1StringView column) const { return m_cells.value(m_header.indexOf(column)); }
    /// Start year, 0 for a blank.
    [[nodiscard]] Result<qint64> year(QLatin1StringView column) const
    {
        const QString text = (*this)[column];
        if (text.isEmpty())
            return 0;
        auto year = FiscalYear::parse(text);
        if (!year)
            return failure(ErrorCode::InvalidData, m_place, text);
        return qint64(year->startYear());
    }
    [[nodiscard]] const QString &place() const { return m_place; }

private:
    const QStringList &m_header;
    const QStringList &m_cells;
    QString m_place;
};

Result<void> forEachRecord(const QString &path, const std::function<Result<void>(const Record &)> &take)
{
    auto records = readTableFile(path);
    if (!records)
        return std::unexpected(records.error());
    for (qsizetype i = 1; i < records->size(); ++i) {
        const Record record(records->first(), records->at(i), u"%1, record %2"_s.arg(path).arg(i));
        if (auto done = take(record); !done)
            return done;
    }
    return {};
}

/// Ids of units by "kind:code", given out in the order of the file.
using UnitIds = QHash<QString, qint64>;

Result<UnitIds> writeUnits(Database &database)
{
    auto unit = Statement::prepare(database, u"INSERT INTO unit (kind, code) VALUES (?, ?)"_s);
    auto name = Statement::prepare(
        database,
        u"INSERT INTO unit_name (unit_id, first_year, last_year, name_en, name_fr, predecessors, source) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    if (!unit || !name)
        return std::unexpected(unit ? name.error() : unit.error());
    UnitIds ids;
    const auto written = forEachRecord(u":/reference/units.csv"_s, [&](const Record &record) -> Result<void> {
        const QString key = record["kind"_L1] + u':' + record["code"_L1];
        if (!ids.contains(key)) {
            if (auto done = unit->bind(0, record["kind"_L1]).bind(1, record["code"_L1]).exec(); !done)
                return done;
            ids.insert(key, unit->lastInsertId());
        }
        auto first = record.year("first_year"_L1);
        auto last = record.year("last_year"_L1);
        if (!first || !last)
            return std::unexpected(first ? last.error() : first.error());
        name->bind(0, ids.value(key)).bind(1, *first).bind(2, *last).bind(3, record["name_en"_L1]).bind(4, record["name_fr"_L1]);
        return name->bind(5, record["predecessors"_L1]).bind(6, record["source"_L1]).exec();
    });
    if (!written)
        return std::unexpected(written.error());
    return ids;
}

Result<void> writeCrosswalk(Database &database, const UnitIds &ids)
{
    auto row = Statement::prepare(
        database,
        u"INSERT INTO crosswalk (kind, written, within_ministry, with_component, first_year, last_year, unit_id, source) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!row)
        return std::unexpected(row.error());
    return forEachRecord(u":/reference/crosswalk.csv"_s, [&](const Record &record) -> Result<void> {
        const qint64 unit = ids.value(record["kind"_L1] + u':' + record["unit"_L1]);
        if (unit == 0)
            return failure(ErrorCode::InvalidData, record.place(), record["unit"_L1]);
        auto first = record.year("first_year"_L1);
        auto last = record.year("last_year"_L1);
        if (!first || !last)
            return std::unexpected(first ? last.error() : first.error());
        row->bind(0, record["kind"_L1]).bind(1, record["written"_L1]).bind(2, record["within_ministry"_L1]);
        return row->bind(3, record["with_component"_L1])
            .bind(4, *first)
            .bind(5, *last)
            .bind(6, unit)
            .bind(7, record["source"_L1])
            .exec();
    });
}

Result<void> writeMembers(Database &database)
{
    auto row = Statement::prepare(
        database,
        u"INSERT INTO dimension_member (dimension, code, position, name_en, name_fr, aliases, source) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    if (!row)
        return std::unexpected(row.error());
    return forEachRecord(u":/reference/members.csv"_s, [&](const Record &record) -> Result<void> {
        if (!dimensionFromName(record["dimension"_L1]))
            return failure(ErrorCode::InvalidData, record.place(), record["dimension"_L1]);
        row->bind(0, record["dimension"_L1]).bind(1, record["code"_L1]).bind(2, record["order"_L1].toLongLong());
        row->bind(3, record["name_en"_L1]).bind(4, record["name_fr"_L1]);
        return row->bind(5, record["aliases"_L1]).bind(6, record["source"_L1]).exec();
    });
}

Result<void> writeTags(Database &database)
{
    auto tags = shippedTags();
    if (!tags)
        return std::unexpected(tags.error());
    auto tagRow = Statement::prepare(database, u"INSERT INTO tag (code, version, name_en, name_fr) VALUES (?, ?, ?, ?)"_s);
    auto ruleRow =
        Statement::prepare(database, u"INSERT INTO tag_rule (tag_id, position, code, name_en, name_fr) VALUES (?, ?, ?, ?, ?)"_s);
    if (!tagRow || !ruleRow)
        return std::unexpected(tagRow ? ruleRow.error() : tagRow.error());
    for (const Tag &tag : std::as_const(*tags)) {
        if (auto done = tagRow->bind(0, tag.code).bind(1, tag.version).bind(2, tag.name.en).bind(3, tag.name.fr).exec(); !done)
            return done;
        const qint64 tagId = tagRow->lastInsertId();
        for (qsizetype position = 0; position < tag.rules.size(); ++position) {
            const TagRule &rule = tag.rules[position];
            ruleRow->bind(0, tagId).bind(1, qint64(position) + 1).bind(2, rule.code).bind(3, rule.name.en).bind(4, rule.name.fr);
            if (auto done = ruleRow->exec(); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<void> writeShippedData(Database &database)
{
    auto ids = writeUnits(database);
    if (!ids)
        return std::unexpected(ids.error());
    if (auto done = writeCrosswalk(database, *ids); !done)
        return done;
    if (auto done = writeMembers(database); !done)
        return done;
    return writeTags(database);
}

} // namespace acquis
