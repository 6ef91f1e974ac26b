// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying a long audit trail, beside reading its rows and hashing their bytes without looking at them; writing it, and
// asking for the history of single records. usage: acquis_bench_audit REGISTER ENTRIES; makes the register.
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int inOneStep = 20; ///< fields that one saving changes
constexpr int files = 10'000;
constexpr int rounds = 3;
constexpr int asked = 200;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

Result<void> fill(Database &database, int entries)
{
    QRandomGenerator random(2018);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    QDateTime at(QDate(2025, 4, 1), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < entries; i += inOneStep) {
        at = at.addMSecs(random.bounded(60'000));
        const AuditEntry whole {
            at, u"officer%1"_s.arg(random.bounded(40)), u"file-save"_s, u"procurement-file/%1"_s.arg(random.bounded(files)), {},
            {}, u"Clarified with the program area"_s
        };
        QList<FieldChange> changes;
        for (int field = 0; field < inOneStep; ++field)
            changes << FieldChange { u"bids/b%1/price"_s.arg(field), QString::number(random.bounded(100'000'000)),
                                     u"{\"cents\":%1,\"note\":\"prix révisé\"}"_s.arg(random.bounded(100'000'000)) };
        if (auto done = appendAudit(database, fieldEntries(whole, changes)); !done)
            return done;
    }
    return transaction->commit();
}

/// The peer: the same rows read once and their bytes hashed in one go.
Result<QByteArray> readAndHashed(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT at_utc, actor, action, record, before_value, after_value, reason, "
                                                  "previous_hash, hash FROM audit_entry ORDER BY sequence"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto done = statement->forEachRow([&hash](const Statement &row) -> Result<void> {
        for (int column = 0; column < 9; ++column)
            hash.addData(row.text(column).toUtf8());
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return hash.result();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const int entries = QByteArray(argv[2]).toInt();
    auto database = Database::create(QString::fromLocal8Bit(argv[1]));
    QElapsedTimer timer;
    timer.start();
    if (!database || !fill(**database, entries))
        return 1;
    const double writing = milliseconds(timer);
    QList<double> verifying;
    QList<double> peer;
    for (int round = 0; round < rounds; ++round) {
        timer.start();
        if (firstBrokenAuditEntry(**database).value_or(-1) != 0)
            return 1;
        verifying << milliseconds(timer);
        timer.start();
        if (!readAndHashed(**database))
            return 1;
        peer << milliseconds(timer);
    }
    QList<double> questions;
    for (int i = 0; i < asked; ++i) {
        timer.start();
        if (!auditOf(**database, u"procurement-file/%1"_s.arg(i * files / asked)))
            return 1;
        questions << milliseconds(timer);
    }
    for (QList<double> *times : { &verifying, &peer, &questions })
        std::sort(times->begin(), times->end());
    std::printf("entries %d\nwriting-ms %.0f\nverify-ms %.0f\npeer-ms %.0f\nrecord-p99-ms %.2f\n", entries, writing,
                verifying[rounds / 2], peer[rounds / 2], questions[asked * 99 / 100]);
    return 0;
}
