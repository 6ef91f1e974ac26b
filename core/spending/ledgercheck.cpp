// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/ledgercheck.h"

#include "core/spending/blocktable.h"
#include "core/spending/ledgersource.h"
#include "core/spending/spendlines.h"
#include "core/storage/database.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// What the lines of a source come to, less what stands of it: nothing, when they agree. A line and the one that takes it back
/// say the same but for the sign, so the lines of a place are odd in number where something stands and even where nothing does.
/// Sums wrap: a damaged register must not stop its own check.
struct Remainder
{
    quint64 amounts = 0; ///< each weighed by its place, so that amounts in two places do not make up for each other
    quint64 places = 0;
    void take(QByteArrayView reference, quint32 cell, qint64 vendor, qint64 amount, bool stands)
    {
        const quint64 place = qHashMulti(0x9E3779B97F4A7C15U, reference, cell, vendor);
        const quint64 weighed = place * static_cast<quint64>(amount);
        amounts += stands ? quint64(0) - weighed : weighed;
        places ^= place;
    }
    friend bool operator==(const Remainder &, const Remainder &) = default;
};

struct CheckedSource
{
    LedgerSourceKey key;
    SourceFile file;
    Remainder remainder;
    QString problem;
};

/// Reads the lines of a source. Answers what is wrong; empty when nothing is.
Result<QString> readLines(Database &database, CheckedSource &source)
{
    auto lines = LineScan::open(database, source.file.id);
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
        source.remainder.take(line.reference, line.cell, line.vendor, line.amount, false);
    }
    return QString::fromLatin1(proof.toHex()) == source.file.sha256 ? QString() : u"the lines do not have the proof"_s;
}

/// The list by which cells are found must say of each what the cell says.
Result<QString> compareCells(Database &database, const CheckedSource &source)
{
    auto cells = storedCells(database, source.file.id);
    if (!cells)
        return std::unexpected(cells.error());
    auto listed = Statement::prepare(
        database,
        u"SELECT position, path_position, terms_position FROM ledger_cell WHERE source_file_id = ? ORDER BY position"_s);
    if (!listed)
        return std::unexpected(listed.error());
    listed->bind(0, source.file.id.value);
    size_t position = 0;
    QString problem;
    auto read = listed->forEachRow([&](const Statement &row) -> Result<void> {
        const bool agrees = position < cells->size() && row.integer(0) == qint64(position)
                            && row.integer(1) == qint64((*cells)[position].path)
                            && row.integer(2) == qint64((*cells)[position].terms);
        if (!agrees && problem.isEmpty())
            problem = u"cell %1 is listed as another"_s.arg(row.integer(0));
        ++position;
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return problem.isEmpty() && position != cells->size() ? u"cell %1 is not listed"_s.arg(position) : problem;
}

/// Terms of a source must all say the kind that its name says.
Result<QString> compareKinds(Database &database, const CheckedSource &source)
{
    auto statement =
        Statement::prepare(database, u"SELECT COUNT(*) FROM spend_terms t LEFT JOIN dimension_member k ON k.id = t.kind_id WHERE "
                                     "t.source_file_id = ? AND COALESCE(k.code, '') <> ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, source.file.id.value).bind(1, ledgerKindName(source.key.kind)).exec(); !done)
        return std::unexpected(done.error());
    if (auto row = statement->next(); !row)
        return std::unexpected(row.error());
    return statement->integer(0) > 0 ? u"it mixes kinds"_s : QString();
}

Result<void> checkSource(Database &database, CheckedSource &source)
{
    using Check = Result<QString> (*)(Database &, CheckedSource &);
    for (const Check check : { Check([](Database &d, CheckedSource &s) { return readLines(d, s); }),
                               Check([](Database &d, CheckedSource &s) { return compareCells(d, s); }),
                               Check([](Database &d, CheckedSource &s) { return compareKinds(d, s); }) }) {
        auto problem = check(database, source);
        // A block that cannot be read is what this check is there to find.
        if (!problem && problem.error().code != ErrorCode::RegisterDamaged)
            return std::unexpected(problem.error());
        source.problem = problem ? *problem : problem.error().detail;
        if (!source.problem.isEmpty())
            return {};
    }
    return {};
}

/// Takes what stands off the remainders, all in one pass. Answers the first entry that is wrong in itself, if any is.
Result<QString> takeEntries(Database &database, std::map<SourceFileId, CheckedSource> &sources)
{
    auto statement =
        Statement::prepare(database, u"SELECT file_number, record, kind, source_file_id, day, cell_position, vendor_id, "
                                     "indirect_vendor_id, indirect_size_id, amount FROM ledger_entry"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QString problem;
    auto read = statement->forEachRow([&](const Statement &row) -> Result<void> {
        const auto source = sources.find({ row.integer(3) });
        const QDate day = QDate::fromString(row.text(4), Qt::ISODate);
        const auto kind = ledgerKindFromName(row.text(2));
        if (source == sources.end() || kind != source->second.key.kind
            || FiscalYear::containing(day) != source->second.key.year) {
            if (problem.isEmpty())
                problem = u"%1 %2 is in a source of another kind or year"_s.arg(row.text(0), row.text(1));
            return {};
        }
        const LedgerEntry entry {
            row.text(0),    row.text(1),    *kind,          source->first, day, static_cast<quint32>(row.integer(5)),
            row.integer(6), row.integer(7), row.integer(8), row.integer(9)
        };
        source->second.remainder.take(entry.reference(), entry.cell, entry.vendor, entry.amount, true);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return problem;
}

} // namespace

Result<IntegrityCheck> checkLedger(Database &database)
{
    auto files = sourceFiles(database);
    if (!files)
        return std::unexpected(files.error());
    QStringList problems;
    std::map<SourceFileId, CheckedSource> sources;
    for (const SourceFile &file : std::as_const(*files)) {
        if (!isLedgerSource(file))
            continue;
        const auto key = ledgerSourceOf(file.name);
        if (!key) {
            problems << u"%1: its name says no year and kind"_s.arg(file.name);
            continue;
        }
        CheckedSource &source = sources.emplace(file.id, CheckedSource { *key, file, {}, {} }).first->second;
        if (auto done = checkSource(database, source); !done)
            return std::unexpected(done.error());
    }
    auto strange = takeEntries(database, sources);
    if (!strange)
        return std::unexpected(strange.error());
    for (const auto &[id, source] : sources) {
        if (!source.problem.isEmpty())
            problems << u"%1: %2"_s.arg(source.file.name, source.problem);
        else if (source.remainder != Remainder())
            problems << u"%1: what stands is not what the lines come to"_s.arg(source.file.name);
    }
    if (!strange->isEmpty())
        problems << *strange;
    return IntegrityCheck { u"ledger"_s, problems.isEmpty(), problems.join(u"; "_s) };
}

} // namespace acquis
