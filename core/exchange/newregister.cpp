// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newregister.h"

#include "core/exchange/samplerecords.h"
#include "core/exchange/shippeddata.h"
#include "core/exchange/spendimport.h"
#include "core/procurements/samplefiles.h"
#include "core/rules/packloader.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

Result<void> fill(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto done = writeShippedData(database); !done)
        return done;
    const AuditEntry entry { QDateTime::currentDateTimeUtc(),           {}, u"create"_s, u"register"_s, {},
                             QString::number(Database::newestSchema()), {} };
    if (auto done = appendAudit(database, entry); !done)
        return done;
    return transaction->commit();
}

/// The study's cases and an office's files of today, worked through step by step under the rules that the program ships.
Result<void> workThroughSampleFiles(Database &database)
{
    QFile steps(u":/sample/procurements.json"_s);
    if (!steps.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, steps.fileName(), steps.errorString());
    const auto packs = shippedPacks();
    if (!packs)
        return failure(ErrorCode::InvalidData, packs.error().constFirst().file, packs.error().constFirst().row);
    return writeSampleFiles(database, steps.readAll(), *packs);
}

Result<void> fillSample(Database &database)
{
    QStringList files;
    const QDir samples(u":/sample"_s);
    const QStringList names = samples.entryList({ u"*.csv"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files << samples.filePath(name);
    // Hundreds of small commits, of a file that has no use before all of them are made.
    if (auto done = Dialect::deferFlushing(database); !done)
        return done;
    if (auto imported = importFiles(database, files, {}); !imported)
        return std::unexpected(imported.error());
    if (auto done = writeSampleRecords(database); !done)
        return done;
    if (auto done = workThroughSampleFiles(database); !done)
        return done;
    return Dialect::flush(database);
}

} // namespace

Result<std::unique_ptr<Database>> createRegister(const QString &path)
{
    auto database = Database::create(path);
    if (!database)
        return database;
    if (auto filled = fill(**database); !filled) {
        database->reset();
        QFile::remove(path);
        return std::unexpected(filled.error());
    }
    return database;
}

Result<void> createSampleRegister(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    // Made beside its place and moved there whole: a sample that was interrupted is not opened half-made.
    const QString partial = path + u".partial"_s;
    QFile::remove(partial);
    {
        auto database = createRegister(partial);
        if (!database)
            return std::unexpected(database.error());
        const Result<void> filled = fillSample(**database);
        if (!filled) {
            database->reset();
            QFile::remove(partial);
            return filled;
        }
    }
    if (!QFile::rename(partial, path))
        return failure(ErrorCode::FileNotWritable, path);
    return {};
}

} // namespace acquis
