// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/editioncomparer.h"

#include "core/spending/blocktable.h"
#include "core/spending/pathtable.h"
#include "core/spending/vendornames.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// 64-bit FNV-1a over the parts of a key, each closed by a separator that no text holds.
class KeyHash
{
public:
    void add(const QString &text)
    {
        for (const QChar character : text)
            add(character.unicode());
        add(0xFFFF);
    }
    void add(quint16 unit) { m_hash = (m_hash ^ unit) * 1099511628211ULL; }
    [[nodiscard]] quint64 value() const { return m_hash; }

private:
    quint64 m_hash = 14695981039346656037ULL;
};

QString textOf(std::string_view bytes, TextEncoding encoding)
{
    return decoded(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), encoding).simplified();
}

} // namespace

Result<std::vector<Edition>> EditionComparer::candidates(Database &database, const QString &format, FiscalYear year)
{
    auto statement = Statement::prepare(
        database,
        u"SELECT f.id, f.name FROM source_file f WHERE f.format = ? AND f.superseded_by IS NULL AND "
        "(? = 0 OR EXISTS (SELECT 1 FROM spend_path p WHERE p.source_file_id = f.id AND p.fiscal_year = ?)) ORDER BY f.id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, format).bind(1, year.startYear()).bind(2, year.startYear());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    std::vector<Edition> editions;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return editions;
        editions.push_back({ { statement->integer(0) }, statement->text(1) });
    }
}

Result<EditionComparer> EditionComparer::load(Database &database, const Edition &edition)
{
    auto cells = storedCells(database, edition.id);
    if (!cells)
        return std::unexpected(cells.error());
    auto paths = PathReader::prepare(database, edition.id);
    if (!paths)
        return std::unexpected(paths.error());
    auto scan = LineScan::open(database, edition.id);
    if (!scan)
        return std::unexpected(scan.error());
    VendorNames vendors(database);
    EditionComparer comparer;
    comparer.m_edition = edition;
    StoredLine line;
    for (;;) {
        auto more = scan->next(line);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (line.cell >= cells->size())
            return failure(ErrorCode::RegisterDamaged, database.path(), u"a line has no cell"_s);
        auto path = paths->at((*cells)[line.cell].path);
        if (!path)
            return std::unexpected(path.error());
        auto vendor = vendors.of(line.vendor);
        if (!vendor)
            return std::unexpected(vendor.error());
        KeyHash hash;
        hash.add(static_cast<quint16>((*path)->year.startYear()));
        hash.add(QString::fromUtf8(line.reference));
        hash.add(*vendor);
        for (const QString &level : (*path)->levels)
            hash.add(level);
        comparer.m_lines.push_back({ hash.value(), line.amount });
    }
    std::sort(comparer.m_lines.begin(), comparer.m_lines.end(),
              [](const Line &a, const Line &b) { return std::pair(a.key, a.amount) < std::pair(b.key, b.amount); });
    comparer.m_used.resize(comparer.m_lines.size(), false);
    return comparer;
}

EditionComparer::Compared EditionComparer::compare(const SpendRow &row, TextEncoding encoding)
{
    KeyHash hash;
    hash.add(static_cast<quint16>(row.year.startYear()));
    hash.add(textOf(row.reference, encoding));
    hash.add(textOf(row.vendor, encoding));
    for (const std::string_view level : row.levels)
        hash.add(textOf(level, encoding));

    const auto first = std::lower_bound(m_lines.begin(), m_lines.end(), hash.value(),
                                        [](const Line &line, quint64 key) { return line.key < key; });
    // Among lines with the same key, an equal amount is the same line; only without one the row counts as changed.
    auto changed = m_lines.end();
    for (auto it = first; it != m_lines.end() && it->key == hash.value(); ++it) {
        const auto index = static_cast<size_t>(it - m_lines.begin());
        if (m_used[index])
            continue;
        if (it->amount == row.amount.cents()) {
            m_used[index] = true;
            ++m_matched;
            return { Match::Same, {} };
        }
        if (changed == m_lines.end())
            changed = it;
    }
    if (changed == m_lines.end())
        return { Match::New, {} };
    m_used[static_cast<size_t>(changed - m_lines.begin())] = true;
    ++m_matched;
    return { Match::Changed, Money::fromCents(changed->amount) };
}

qint64 EditionComparer::unmatched() const
{
    return lines() - m_matched;
}

} // namespace acquis
