// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying a whole register whose audit trail tells of nothing but procurement files, beside reading the rows that must agree (trail,
// files and their steps) and hashing their bytes without looking at them. One figure a line.
// usage: acquis_bench_verify make REGISTER FILES ENTRIES_EACH | measure REGISTER [ROUNDS]
#include "core/exchange/newregister.h"
#include "core/exchange/registerchecks.h"
#include "core/procurements/filecheck.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/savedfiles.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2015, 3, 24);
constexpr int usualRounds = 3;

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, QList<double> times)
{
    std::ranges::sort(times);
    std::printf("%s-ms %.0f\n", name, times[times.size() / 2]);
}

int say(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(errorName(error.code) + u' ' + error.subject + u' ' + error.detail));
    return 3;
}

int make(const QString &path, int files, int entriesEach)
{
    const auto database = createRegister(path);
    if (!database)
        return say(database.error());
    const auto kept = test::keepSavedFiles(**database, files, entriesEach, today);
    return kept ? 0 : say(kept.error());
}

Result<qint64> countOf(Database &database, const QString &table)
{
    auto count = Statement::prepare(database, u"SELECT COUNT(*) FROM "_s + table);
    if (!count)
        return std::unexpected(count.error());
    if (auto done = count->exec(); !done)
        return std::unexpected(done.error());
    if (auto row = count->next(); !row)
        return std::unexpected(row.error());
    return count->integer(0);
}

/// The peer: the same rows read once and their bytes hashed in one go.
Result<void> readAndHashed(Database &database, QCryptographicHash &hash, const QString &sql, int columns)
{
    auto rows = Statement::prepare(database, sql);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->forEachRow([&](const Statement &row) -> Result<void> {
        for (int column = 0; column < columns; ++column)
            hash.addData(row.bytes(column));
        return {};
    });
}

Result<void> peer(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto done = readAndHashed(database, hash,
                              u"SELECT at_utc, actor, action, record, before_value, after_value, reason, previous_hash, hash "
                              "FROM audit_entry ORDER BY sequence"_s,
                              9);
    if (done)
        done =
            readAndHashed(database, hash,
                          u"SELECT action, actor, reason, at_utc, changes FROM procurement_step ORDER BY file_id, revision"_s, 5);
    if (done)
        done =
            readAndHashed(database, hash, u"SELECT number, body, saved_at_utc, saved_by FROM procurement_file ORDER BY id"_s, 4);
    return done;
}

/// What is wrong with it is an error: the register was made so that nothing is.
Result<void> verified(Database &database)
{
    const auto checks = checkWholeRegister(database);
    if (!checks)
        return std::unexpected(checks.error());
    for (const IntegrityCheck &check : *checks) {
        if (!check.ok)
            return failure(ErrorCode::RegisterDamaged, check.name, check.detail);
    }
    return {};
}

int measure(const QString &path, int rounds)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return say(database.error());
    const auto entries = countOf(**database, u"audit_entry"_s);
    const auto steps = countOf(**database, u"procurement_step"_s);
    const auto files = countOf(**database, u"procurement_file"_s);
    if (!entries || !steps || !files)
        return say(failure(ErrorCode::RegisterDamaged, path).error());
    std::printf("whole-entries %lld\nwhole-steps %lld\nwhole-files %lld\n", *entries, *steps, *files);
    QList<double> verifying;
    QList<double> chain;
    QList<double> replaying;
    QList<double> reading;
    for (int round = 0; round < rounds; ++round) {
        Result<void> done;
        verifying << milliseconds([&] { done = verified(**database); });
        if (!done)
            return say(done.error());
        reading << milliseconds([&] { done = peer(**database); });
        if (!done)
            return say(done.error());
        chain << milliseconds([&] { (void)firstBrokenAuditEntry(**database); });
        replaying << milliseconds([&] { (void)checkFiles(**database); });
    }
    print("whole-verify", verifying);
    print("whole-peer", reading);
    print("whole-chain", chain);
    print("whole-files-check", replaying);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 5 && qstrcmp(argv[1], "make") == 0)
        return make(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt(), QByteArray(argv[4]).toInt());
    if ((argc == 3 || argc == 4) && qstrcmp(argv[1], "measure") == 0)
        return measure(QString::fromLocal8Bit(argv[2]), argc == 4 ? std::max(1, QByteArray(argv[3]).toInt()) : usualRounds);
    std::fputs("usage: acquis_bench_verify make REGISTER FILES ENTRIES_EACH | measure REGISTER [ROUNDS]\n", stderr);
    return 2;
}
