// SPDX-License-Identifier: GPL-3.0-or-later
// Money of procurement files: what putting one file's costs in a register of many, and what reading the cube again does. One
// figure a line. usage: FILE COUNT
#include "core/spending/ledger.h"
#include "core/exchange/newregister.h"
#include "core/spending/cubecheck.h"
#include "core/spending/ledgercheck.h"
#include "core/spending/spendcube.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

QString numberOf(int file)
{
    return u"%1-%2"_s.arg(2020 + file % 7).arg(file, 6, 10, QChar(u'0'));
}

/// A file with an award, a contract and some invoices, most of them paid.
QList<LedgerLine> linesOf(int file, QRandomGenerator &random)
{
    const QStringList sizes { u"micro"_s, u"small"_s, u"medium"_s, u"large"_s };
    const QStringList methods { u"open-competition"_s, u"invitational"_s, u"low-value-quotes"_s, u"second-stage"_s };
    const QStringList commodities { u"goods"_s, u"services"_s, u"consulting"_s };
    LedgerLine line;
    line.file = numberOf(file);
    line.day = QDate(2020 + file % 7, 4 + file % 9, 1 + file % 28);
    line.ministry = u"Ministry %1"_s.arg(random.bounded(10));
    line.program = line.ministry + u" program %1"_s.arg(random.bounded(8));
    line.vendor = u"Vendor %1"_s.arg(random.bounded(30'000));
    line.sizeClass = sizes.at(random.bounded(sizes.size()));
    line.method = methods.at(random.bounded(methods.size()));
    line.commodity = commodities.at(random.bounded(commodities.size()));
    line.vor = u"none"_s;
    QList<LedgerLine> lines;
    const auto add = [&](LedgerKind kind, const QString &record, qint64 cents) {
        line.kind = kind;
        line.record = record;
        line.amount = Money::fromCents(cents);
        lines << line;
    };
    const qint64 value = 1'000'00 + random.bounded(2'000'000'00);
    add(LedgerKind::Awarded, u"award"_s, value);
    add(LedgerKind::Committed, u"contract/c1"_s, value);
    for (int invoice = 1 + random.bounded(3); invoice > 0; --invoice) {
        add(LedgerKind::Invoiced, u"invoice/i%1"_s.arg(invoice), value / 4);
        if (random.bounded(5) > 0)
            add(LedgerKind::Paid, u"invoice/i%1"_s.arg(invoice), value / 4);
    }
    return lines;
}

double passed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
    };
    std::printf("%s-median-ms %.2f\n%s-p99-ms %.2f\n", name, at(0.5), name, at(0.99));
}

Result<void> fill(Database &database, int count, QRandomGenerator &random)
{
    QElapsedTimer timer;
    timer.start();
    for (int file = 0; file < count;) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        for (const int last = std::min(count, file + 10'000); file < last; ++file) {
            if (auto done = putLedger(database, numberOf(file), linesOf(file, random)); !done)
                return done;
        }
        if (auto done = transaction->commit(); !done)
            return done;
    }
    std::printf("files %d\nfilling-seconds %.1f\n", count, passed(timer) / 1000);
    return {};
}

/// One more invoice in a file, alone in its transaction: put, and put with what the disk takes to keep it.
Result<void> measurePuts(Database &database, int count, QRandomGenerator &random)
{
    std::vector<double> puts;
    std::vector<double> saves;
    std::vector<double> bare; // what any transaction that changes one row costs
    for (int i = 0; i < 200; ++i) {
        const QString file = numberOf(random.bounded(count));
        auto lines = ledgerOf(database, file);
        if (!lines)
            return std::unexpected(lines.error());
        lines->append(lines->last());
        lines->last().record = u"invoice/more-%1"_s.arg(i);
        lines->last().day = QDate(2026, 11, 21);
        (*lines)[0].amount = Money::fromCents((*lines)[0].amount.cents() + 1);
        QElapsedTimer timer;
        timer.start();
        {
            auto transaction = Transaction::begin(database);
            if (!transaction)
                return std::unexpected(transaction.error());
            if (auto done = putLedger(database, file, *lines); !done)
                return done;
            puts.push_back(passed(timer));
            if (auto done = transaction->commit(); !done)
                return done;
        }
        saves.push_back(passed(timer));
        timer.restart();
        {
            auto transaction = Transaction::begin(database);
            if (!transaction)
                return std::unexpected(transaction.error());
            if (auto done = database.run(u"UPDATE source_file SET encoding = '%1' WHERE id = 1"_s.arg(i)); !done)
                return done;
            if (auto done = transaction->commit(); !done)
                return done;
        }
        bare.push_back(passed(timer));
    }
    print("ledger-put", puts);
    print("ledger-put-kept", saves);
    print("least-transaction", bare);
    return {};
}

Result<void> measureReading(Database &database)
{
    std::vector<double> loads;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto cube = SpendCube::load(database);
        if (!cube)
            return std::unexpected(cube.error());
        loads.push_back(passed(timer));
        if (i == 0)
            std::printf("ledger-cells %lld\n", static_cast<long long>(cube->cellCount()));
    }
    print("cube-again", loads);
    QElapsedTimer timer;
    timer.start();
    auto cube = SpendCube::load(database, SpendCube::Detail::Vendors);
    if (!cube)
        return std::unexpected(cube.error());
    std::printf("cube-with-vendors-ms %.0f\n", passed(timer));
    for (const auto &[name, check] : { std::pair("cube-check", &checkCube), std::pair("ledger-check", &checkLedger) }) {
        timer.restart();
        auto done = check(database);
        if (!done)
            return std::unexpected(done.error());
        std::printf("%s-ms %.0f\n", name, passed(timer));
        if (!done->ok)
            return failure(ErrorCode::RegisterDamaged, database.path(), done->detail);
    }
    timer.restart();
    auto paid = paidBySize(database, QDate(2026, 4, 1), QDate(2027, 3, 31));
    if (!paid)
        return std::unexpected(paid.error());
    std::printf("paid-by-size-ms %.0f\n", passed(timer));
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    auto database = createRegister(QString::fromLocal8Bit(argv[1]));
    QRandomGenerator random(2018);
    const int count = QByteArray(argv[2]).toInt();
    Result<void> done = database ? Result<void>() : std::unexpected(database.error());
    if (done)
        done = fill(**database, count, random);
    if (done)
        done = measurePuts(**database, count, random);
    if (done)
        done = measureReading(**database);
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(errorName(done.error().code) + u' ' + done.error().detail));
    return done ? 0 : 3;
}
