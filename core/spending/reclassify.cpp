// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/reclassify.h"

#include "core/spending/classifier.h"
#include "core/spending/ledgersource.h"
#include "core/spending/pathtable.h"
#include "core/spending/spendlines.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QSet>

#include <utility>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

Result<void> reclassifyPaths(Database &database)
{
    auto paths = storedPaths(database);
    if (!paths)
        return std::unexpected(paths.error());
    auto sources = sourceFiles(database);
    if (!sources)
        return std::unexpected(sources.error());
    QSet<SourceFileId> ofFiles;
    for (const SourceFile &source : std::as_const(*sources)) {
        if (isLedgerSource(source))
            ofFiles.insert(source.id);
    }
    auto classifier = Classifier::load(database);
    if (!classifier)
        return std::unexpected(classifier.error());
    std::vector<std::pair<qint64, CellMeaning>> meanings;
    meanings.reserve(paths->size());
    for (const StoredPath &path : *paths) {
        CellWords words;
        words.year = path.year;
        words.levels = path.levels;
        CellMeaning meaning = classifier->classify(words);
        if (ofFiles.contains(path.file))
            meaning.tags.clear(); // tags say which lines of published accounts a study counts
        meanings.emplace_back(path.id, std::move(meaning));
    }
    if (auto done = classifier->saveNew(database, u"crosswalk"_s); !done)
        return done;

    if (auto done = database.run(u"DELETE FROM spend_path_tag"_s); !done)
        return done;
    auto update =
        Statement::prepare(database, u"UPDATE spend_path SET ministry_id = ?, program_id = ?, account_id = ? WHERE id = ?"_s);
    auto tags = PathTagWriter::prepare(database);
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
