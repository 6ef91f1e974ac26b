// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/ledger.h"

#include "core/spending/ledgerreader.h"
#include "core/spending/ledgersource.h"
#include "core/spending/ledgerwriter.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unknownSizeClass = "unknown"_L1;

LedgerIdentity identityOf(const LedgerLine &line)
{
    return { line.kind, line.record };
}

/// As the register would give it back: blanks folded, nothing said twice.
LedgerLine normalised(LedgerLine line)
{
    const bool hadMaker = !line.indirectVendor.isEmpty();
    for (QString *text : { &line.ministry, &line.program, &line.vendor, &line.indirectVendor })
        *text = text->simplified();
    if (hadMaker && line.indirectVendor.isEmpty()) // nothing but blanks: nobody
        line.indirectSize.clear();
    for (QString *size : { &line.sizeClass, &line.indirectSize }) {
        if (*size == unknownSizeClass)
            size->clear();
    }
    return line;
}

/// What is wrong with a line in itself; empty when nothing is.
QString faultOf(const QString &file, const LedgerLine &line)
{
    // A reference divides its parts by a control character, and number and record by the last blank.
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (file.isEmpty() || line.file != file || std::any_of(file.begin(), file.end(), isControl))
        return u"file"_s;
    if (line.record.isEmpty() || std::any_of(line.record.begin(), line.record.end(), isSpace)
        || std::any_of(line.record.begin(), line.record.end(), isControl))
        return u"record"_s;
    if (!line.day.isValid())
        return u"day"_s;
    return line.indirectVendor.isEmpty() && !line.indirectSize.isEmpty() ? u"indirectSize"_s : QString();
}

Result<std::map<LedgerIdentity, LedgerLine>> wantedLines(const QString &file, const QList<LedgerLine> &lines)
{
    std::map<LedgerIdentity, LedgerLine> wanted;
    for (const LedgerLine &one : lines) {
        const LedgerLine line = normalised(one);
        if (const QString fault = faultOf(file, line); !fault.isEmpty())
            return failure(ErrorCode::InvalidData, line.record, fault);
        if (!wanted.emplace(identityOf(line), line).second)
            return failure(ErrorCode::InvalidData, line.record, ledgerKindName(line.kind));
    }
    return wanted;
}

Result<StandingLines> linesStanding(Database &database, const QString &file)
{
    auto reader = LedgerReader::open(database);
    if (!reader)
        return std::unexpected(reader.error());
    return reader->standingLines(file);
}

/// Brings the sources of a register from what stands to what is wanted.
class LedgerUpdate
{
public:
    explicit LedgerUpdate(Database &database) : m_statements(database), m_words(m_statements) { }

    Result<void> put(const LedgerLine &line, const StandingLine *before)
    {
        auto source = sourceOf({ FiscalYear::containing(line.day), line.kind });
        if (!source)
            return std::unexpected(source.error());
        auto entry = entryOf(**source, line);
        if (!entry)
            return std::unexpected(entry.error());
        if (before && before->entry == *entry)
            return {}; // the same in other words
        if (before) {
            if (auto done = takeBack(*before); !done)
                return done;
        }
        auto done = (*source)->append(entry->cell, line.amount, entry->vendor, entry->reference());
        return done ? insert(*entry) : done;
    }

    Result<void> takeBack(const StandingLine &standing)
    {
        const LedgerEntry &entry = standing.entry;
        auto source = sourceOf({ FiscalYear::containing(entry.day), entry.kind });
        if (!source)
            return std::unexpected(source.error());
        if ((*source)->id() != entry.source)
            return failure(ErrorCode::RegisterDamaged, m_statements.database().path(),
                           u"a line of procurement file %1 is in a source of another year"_s.arg(entry.file));
        qint64 negative = 0;
        if (qSubOverflow(qint64(0), entry.amount, &negative))
            return failure(ErrorCode::AmountOutOfRange, entry.record);
        if (auto done = (*source)->append(entry.cell, Money::fromCents(negative), entry.vendor, entry.reference()); !done)
            return done;
        return m_statements.change(u"DELETE FROM ledger_entry WHERE file_number = ? AND record = ? AND kind = ?"_s, entry.file,
                                   entry.record, ledgerKindName(entry.kind));
    }

    Result<void> finish()
    {
        for (const auto &[key, source] : m_sources) {
            if (auto done = source->finish(); !done)
                return done;
        }
        return {};
    }

private:
    Result<LedgerSourceWriter *> sourceOf(const LedgerSourceKey &key)
    {
        auto &source = m_sources[key];
        if (!source) {
            auto opened = LedgerSourceWriter::open(m_statements, key);
            if (!opened)
                return std::unexpected(opened.error());
            source = std::move(*opened);
        }
        return source.get();
    }

    Result<LedgerEntry> entryOf(LedgerSourceWriter &source, const LedgerLine &line)
    {
        auto path = m_words.pathOf(source, FiscalYear::containing(line.day), line.ministry, line.program);
        if (!path)
            return std::unexpected(path.error());
        auto terms = m_words.termsOf(source, line);
        if (!terms)
            return std::unexpected(aboutRecord(terms.error(), line));
        auto cell = source.cellOf(*path, *terms);
        if (!cell)
            return std::unexpected(cell.error());
        auto vendor = m_words.vendorOf(line.vendor);
        auto maker = m_words.vendorOf(line.indirectVendor);
        if (!vendor || !maker)
            return std::unexpected(vendor ? maker.error() : vendor.error());
        auto makerSize = m_words.sizeOf(line.indirectSize);
        if (!makerSize)
            return std::unexpected(aboutRecord(makerSize.error(), line));
        return LedgerEntry { line.file, line.record, line.kind, source.id(), line.day,
                             *cell,     *vendor,     *maker,    *makerSize,  line.amount.cents() };
    }

    /// An unknown word is told with the record it stands in.
    static Error aboutRecord(Error error, const LedgerLine &line)
    {
        if (error.code == ErrorCode::InvalidData) {
            error.detail += u'=' + error.subject;
            error.subject = line.record;
        }
        return error;
    }

    Result<void> insert(const LedgerEntry &entry)
    {
        const auto optional = [](qint64 id) { return id > 0 ? std::optional(id) : std::nullopt; };
        return m_statements.change(
            u"INSERT INTO ledger_entry (file_number, record, kind, source_file_id, day, cell_position, vendor_id, "
            "indirect_vendor_id, indirect_size_id, amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            entry.file, entry.record, ledgerKindName(entry.kind), entry.source.value, entry.day.toString(Qt::ISODate),
            qint64(entry.cell), optional(entry.vendor), optional(entry.indirectVendor), optional(entry.indirectSize),
            entry.amount);
    }

    LedgerStatements m_statements;
    LedgerWords m_words;
    std::map<LedgerSourceKey, std::unique_ptr<LedgerSourceWriter>> m_sources;
};

/// By the sizes of payee and maker, and whether the payee passed it on.
using SizeSums = std::map<std::tuple<QString, QString, bool>, Money>;

Result<void> addPaid(SizeSums &sums, const QString &payee, const QString &maker, bool isIndirect, Money amount)
{
    Money &sum = sums[{ payee, isIndirect ? maker : payee, isIndirect }];
    const auto more = sum.plus(amount);
    if (!more)
        return std::unexpected(more.error());
    sum = *more;
    return {};
}

QList<PassedOn> listed(const SizeSums &sums)
{
    QList<PassedOn> paid;
    for (const auto &[key, amount] : sums)
        paid.append({ std::get<0>(key), std::get<1>(key), std::get<2>(key), amount });
    return paid;
}

} // namespace

Result<void> putLedger(Database &database, const QString &file, const QList<LedgerLine> &lines)
{
    auto wanted = wantedLines(file, lines);
    if (!wanted)
        return std::unexpected(wanted.error());
    auto standing = linesStanding(database, file);
    if (!standing)
        return std::unexpected(standing.error());
    LedgerUpdate update(database);
    for (const auto &[identity, before] : *standing) {
        if (wanted->contains(identity))
            continue;
        if (auto done = update.takeBack(before); !done)
            return done;
    }
    for (const auto &[identity, line] : *wanted) {
        const auto before = standing->find(identity);
        const bool isNew = before == standing->end();
        if (!isNew && before->second.line == line)
            continue;
        if (auto done = update.put(line, isNew ? nullptr : &before->second); !done)
            return done;
    }
    return update.finish();
}

Result<bool> isInLedger(const QString &file, const StandingLines &standing, const QList<LedgerLine> &lines)
{
    const auto wanted = wantedLines(file, lines);
    if (!wanted)
        return std::unexpected(wanted.error());
    return std::ranges::equal(*wanted, standing, [](const auto &one, const auto &other) {
        return one.first == other.first && one.second == other.second.line;
    });
}

Result<QStringList> filesInLedger(Database &database)
{
    QStringList files;
    auto present = hasLedger(database);
    if (!present)
        return std::unexpected(present.error());
    if (!*present)
        return files;
    auto statement = Statement::prepare(database, u"SELECT DISTINCT file_number FROM ledger_entry ORDER BY file_number"_s);
    if (!statement)
        return std::unexpected(statement.error());
    auto read = statement->forEachRow([&files](const Statement &row) -> Result<void> {
        files << row.text(0);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return files;
}

Result<QList<LedgerLine>> ledgerOf(Database &database, const QString &file)
{
    auto standing = linesStanding(database, file);
    if (!standing)
        return std::unexpected(standing.error());
    QList<LedgerLine> lines;
    for (auto &[identity, one] : *standing)
        lines.append(std::move(one.line));
    return lines;
}

Result<QList<PassedOn>> paidBySize(Database &database, QDate from, QDate to)
{
    QList<PassedOn> paid;
    auto present = hasLedger(database);
    if (!present)
        return std::unexpected(present.error());
    if (!*present)
        return paid;
    auto statement = Statement::prepare(
        database,
        u"SELECT s.code, i.code, e.indirect_vendor_id, e.amount FROM ledger_entry e "
        "JOIN ledger_cell c ON c.source_file_id = e.source_file_id AND c.position = e.cell_position "
        "JOIN spend_terms t ON t.source_file_id = e.source_file_id AND t.position = c.terms_position "
        "LEFT JOIN dimension_member s ON s.id = t.size_class_id LEFT JOIN dimension_member i ON i.id = e.indirect_size_id "
        "WHERE e.kind = 'paid' AND e.day BETWEEN ? AND ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, from.toString(Qt::ISODate)).bind(1, to.toString(Qt::ISODate));
    SizeSums sums;
    auto read = statement->forEachRow([&](const Statement &row) {
        return addPaid(sums, row.text(0), row.text(1), row.optionalInteger(2).has_value(), Money::fromCents(row.integer(3)));
    });
    if (!read)
        return std::unexpected(read.error());
    return listed(sums);
}

Result<QList<PassedOn>> paidBySize(const QList<LedgerLine> &lines)
{
    SizeSums sums;
    for (const LedgerLine &line : lines) {
        if (line.kind != LedgerKind::Paid)
            continue;
        if (auto done = addPaid(sums, line.sizeClass, line.indirectSize, !line.indirectVendor.isEmpty(), line.amount); !done)
            return std::unexpected(done.error());
    }
    return listed(sums);
}

Result<DirectAndIndirect> directAndIndirect(const QList<PassedOn> &paid, const QStringList &sizes)
{
    DirectAndIndirect found;
    for (const PassedOn &one : paid) {
        auto total = found.total.plus(one.amount);
        if (!total)
            return std::unexpected(total.error());
        found.total = *total;
        const bool isDirect = sizes.contains(one.payeeSize);
        if (!isDirect && !(one.isIndirect && sizes.contains(one.makerSize)))
            continue;
        Money &part = isDirect ? found.direct : found.indirect;
        auto sum = part.plus(one.amount);
        if (!sum)
            return std::unexpected(sum.error());
        part = *sum;
    }
    return found;
}

} // namespace acquis
