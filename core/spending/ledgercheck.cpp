// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/ledgercheck.h"

#include "core/spending/blocktable.h"
#include "core/spending/ledgersource.h"
#include "core/spending/spendlines.h"
#include "core/storage/database.h"

#include <QHash>
#include <QStringList>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// What lines of one reference in one cell and to one vendor come to. Sums wrap: a damaged register must not stop its own check.
struct Net
{
    quint64 amount = 0;
    qint64 lines = 0; ///< one written, one taken back, and so on by turns
};

struct Place
{
    QByteArray reference;
    quint32 cell = 0;
    qint64 vendor = 0;
    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed) { return qHashMulti(seed, place.reference, place.cell, place.vendor); }
};

using Nets = QHash<Place, Net>;

/// Reads the lines of a source. Answers what is wrong; empty when nothing is.
Result<QString> readLines(Database &database, const SourceFile &source, Nets &nets)
{
    auto lines = LineScan::open(database, source.id);
    if (!lines)
        return std::unexpected(lines.error());
    QByteArray proof;
    StoredLine line;
    for (qint64 row = 1;; ++row) {
        auto more = lines->next(line);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (line.row != row)
            return u"line %1 stands at %2"_s.arg(line.row).arg(row);
        proof = chainedProof(proof, line);
        Net &net = nets[{ line.reference.toByteArray(), line.cell, line.vendor }];
        net.amount += static_cast<quint64>(line.amount);
        ++net.lines;
    }
    return QString::fromLatin1(proof.toHex()) == source.sha256 ? QString() : u"the lines do not have the proof"_s;
}

/// Takes what stands off the nets. Answers what is wrong with an entry.
Result<QString> takeEntries(Database &database, const SourceFile &source, const LedgerSourceKey &key, Nets &nets)
{
    auto statement = Statement::prepare(database, u"SELECT file_number, record, kind, day, cell_position, vendor_id, "
                                                  "indirect_vendor_id, indirect_size_id, amount, proof "
                                                  "FROM ledger_entry WHERE source_file_id = ? ORDER BY file_number, record"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, source.id.value).exec(); !done)
        return std::unexpected(done.error());
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return QString();
        const QDate day = QDate::fromString(statement->text(3), Qt::ISODate);
        const LedgerEntry entry { statement->text(0),
                                  statement->text(1),
                                  ledgerKindFromName(statement->text(2)).value_or(key.kind),
                                  source.id,
                                  day,
                                  static_cast<quint32>(statement->integer(4)),
                                  statement->integer(5),
                                  statement->integer(6),
                                  statement->integer(7),
                                  statement->integer(8) };
        const QString subject = u"%1 %2"_s.arg(entry.file, entry.record);
        if (entry.proof() != statement->bytes(9))
            return u"%1 does not have its proof"_s.arg(subject);
        if (entry.kind != key.kind || FiscalYear::containing(day) != key.year)
            return u"%1 is of another kind or year"_s.arg(subject);
        Net &net = nets[{ ledgerReference(entry.file, entry.record), entry.cell, entry.vendor }];
        net.amount -= static_cast<quint64>(entry.amount);
        if (net.lines % 2 == 0)
            return u"%1 has no line"_s.arg(subject);
        --net.lines;
    }
}

/// True when terms of a source say another kind than its name.
Result<bool> mixesKinds(Database &database, const SourceFile &source, const LedgerSourceKey &key)
{
    auto statement =
        Statement::prepare(database, u"SELECT COUNT(*) FROM spend_terms t LEFT JOIN dimension_member k ON k.id = t.kind_id WHERE "
                                     "t.source_file_id = ? AND COALESCE(k.code, '') <> ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, source.id.value).bind(1, ledgerKindName(key.kind)).exec(); !done)
        return std::unexpected(done.error());
    if (auto row = statement->next(); !row)
        return std::unexpected(row.error());
    return statement->integer(0) > 0;
}

Result<QString> problemOf(Database &database, const SourceFile &source)
{
    const auto key = ledgerSourceOf(source.name);
    if (!key)
        return u"its name says no year and kind"_s;
    auto mixed = mixesKinds(database, source, *key);
    if (!mixed)
        return std::unexpected(mixed.error());
    if (*mixed)
        return u"it mixes kinds"_s;
    Nets nets;
    for (auto problem : { readLines(database, source, nets), takeEntries(database, source, *key, nets) }) {
        if (!problem || !problem->isEmpty())
            return problem;
    }
    for (auto net = nets.cbegin(); net != nets.cend(); ++net) {
        if (net->amount != 0 || net->lines % 2 != 0)
            return u"%1 does not stand as its lines say"_s.arg(QString::fromUtf8(net.key().reference));
    }
    return QString();
}

/// Entries of sources that procurement files do not write.
Result<qint64> strayEntries(Database &database)
{
    auto statement = Statement::prepare(
        database, u"SELECT COUNT(*) FROM ledger_entry e JOIN source_file f ON f.id = e.source_file_id WHERE f.format <> ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, QString::fromLatin1(procurementFiles)).exec(); !done)
        return std::unexpected(done.error());
    if (auto row = statement->next(); !row)
        return std::unexpected(row.error());
    return statement->integer(0);
}

} // namespace

Result<IntegrityCheck> checkLedger(Database &database)
{
    auto sources = sourceFiles(database);
    if (!sources)
        return std::unexpected(sources.error());
    auto stray = strayEntries(database);
    if (!stray)
        return std::unexpected(stray.error());
    QStringList problems;
    if (*stray > 0)
        problems << u"lines in sources that procurement files do not write: %1"_s.arg(*stray);
    for (const SourceFile &source : std::as_const(*sources)) {
        if (!isLedgerSource(source))
            continue;
        auto problem = problemOf(database, source);
        // A block that cannot be read is what this check is there to find.
        if (!problem && problem.error().code != ErrorCode::RegisterDamaged)
            return std::unexpected(problem.error());
        const QString text = problem ? *problem : problem.error().detail;
        if (!text.isEmpty())
            problems << u"%1: %2"_s.arg(source.name, text);
    }
    return IntegrityCheck { u"ledger"_s, problems.isEmpty(), problems.join(u"; "_s) };
}

} // namespace acquis
