// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/reclassify.h"

#include "core/spending/classifier.h"
#include "core/spending/celltable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <utility>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct StoredCell
{
    qint64 id = 0;
    CellWords words;
};

Result<std::vector<StoredCell>> storedCells(Database &database)
{
    const QString texts = u"(SELECT text FROM source_text WHERE id = c.%1_text)"_s;
    QString sql = u"SELECT c.id, c.fiscal_year"_s;
    for (const auto *level : { "ministry", "category", "program", "component", "item", "account", "detail" })
        sql += u", "_s + texts.arg(QLatin1StringView(level));
    auto statement = Statement::prepare(database, sql + u" FROM spend_cell c ORDER BY c.id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    std::vector<StoredCell> cells;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return cells;
        StoredCell cell;
        cell.id = statement->integer(0);
        cell.words.year = FiscalYear(static_cast<int>(statement->integer(1)));
        for (int level = 0; level < sourceLevelCount; ++level)
            cell.words.levels[static_cast<size_t>(level)] = statement->text(2 + level);
        cells.push_back(std::move(cell));
    }
}

} // namespace

Result<void> reclassifyCells(Database &database)
{
    auto cells = storedCells(database);
    if (!cells)
        return std::unexpected(cells.error());
    auto classifier = Classifier::load(database);
    if (!classifier)
        return std::unexpected(classifier.error());
    std::vector<std::pair<qint64, CellMeaning>> meanings;
    meanings.reserve(cells->size());
    for (const StoredCell &cell : *cells)
        meanings.emplace_back(cell.id, classifier->classify(cell.words));
    if (auto done = classifier->saveNew(database, u"crosswalk"_s); !done)
        return done;

    if (auto done = database.run(u"DELETE FROM spend_cell_tag"_s); !done)
        return done;
    auto update = Statement::prepare(database, u"UPDATE spend_cell SET ministry_id = ?, program_id = ?, account_id = ? WHERE id = ?"_s);
    auto tags = CellTagWriter::prepare(database);
    if (!update || !tags)
        return std::unexpected(update ? tags.error() : update.error());
    for (const auto &[id, meaning] : meanings) {
        update->bind(0, optionalId(meaning.ministry)).bind(1, optionalId(meaning.program)).bind(2, meaning.account).bind(3, id);
        if (auto done = update->exec(); !done)
            return done;
        if (auto done = tags->write(id, meaning.tags); !done)
            return done;
    }
    return {};
}

} // namespace acquis
