// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/reconciliation.h"

#include "core/base/numberreader.h"

#include <QMap>
#include <QtNumeric>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum class ColumnKind { Text, Amount, Percent };

/// A column of figures stays one although a few of its cells are no number: those are told as unread.
bool isMost(qsizetype part, qsizetype whole)
{
    return 2 * part > whole;
}

/// What the printed table holds and where its totals stand.
class PrintedTable
{
public:
    /// \error InvalidTable
    [[nodiscard]] static Result<PrintedTable> read(const QList<QStringList> &records);

    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    [[nodiscard]] qsizetype columnCount() const { return m_header.size(); }
    [[nodiscard]] bool isTotalRow(qsizetype row) const { return row == m_totalRow; }
    [[nodiscard]] bool hasTotalRow() const { return m_totalRow >= 0; }
    [[nodiscard]] bool isTotalColumn(qsizetype column) const { return m_totalColumns.contains(column); }
    [[nodiscard]] const QList<qsizetype> &totalColumns() const { return m_totalColumns; }
    [[nodiscard]] const QList<qsizetype> &partColumns() const { return m_partColumns; }
    [[nodiscard]] QList<qsizetype> amountColumns() const { return m_partColumns + m_totalColumns; }

    [[nodiscard]] ColumnKind kind(qsizetype column) const { return m_kinds[column]; }
    [[nodiscard]] const QString &title(qsizetype column) const { return m_header[column]; }
    [[nodiscard]] QString label(qsizetype row) const { return text(row, 0); }
    [[nodiscard]] QString text(qsizetype row, qsizetype column) const { return m_rows[row].value(column).trimmed(); }
    [[nodiscard]] QString rowText(qsizetype row) const;
    /// An empty cell is zero, and so is one that cannot be read.
    [[nodiscard]] Money amount(qsizetype row, qsizetype column) const;

private:
    [[nodiscard]] ColumnKind kindOf(qsizetype column) const;

    QStringList m_header;
    QList<QStringList> m_rows;
    QList<ColumnKind> m_kinds;
    QList<qsizetype> m_partColumns;
    QList<qsizetype> m_totalColumns;
    qsizetype m_totalRow = -1;
};

bool isBlank(const QStringList &record)
{
    return std::all_of(record.cbegin(), record.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

Result<PrintedTable> PrintedTable::read(const QList<QStringList> &records)
{
    PrintedTable table;
    if (records.isEmpty() || records.first().size() < 2)
        return failure(ErrorCode::InvalidTable, {}, u"a row label and a column of figures are needed"_s, 1);
    table.m_header = records.first();
    for (qsizetype i = 1; i < records.size(); ++i) {
        const QStringList &record = records[i];
        if (isBlank(record))
            continue;
        if (!isBlank(record.mid(table.columnCount())))
            return failure(ErrorCode::InvalidTable, {}, u"more cells than the header"_s, i + 1);
        if (record.first().trimmed().compare("total"_L1, Qt::CaseInsensitive) == 0) {
            if (table.hasTotalRow())
                return failure(ErrorCode::InvalidTable, {}, u"a second row labelled total"_s, i + 1);
            table.m_totalRow = table.rowCount();
        }
        table.m_rows << record;
    }
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        table.m_kinds << (column == 0 ? ColumnKind::Text : table.kindOf(column));
        if (table.m_kinds.back() != ColumnKind::Amount)
            continue;
        const bool isTotal = table.title(column).trimmed().startsWith("total"_L1, Qt::CaseInsensitive);
        (isTotal ? table.m_totalColumns : table.m_partColumns) << column;
    }
    if (table.amountColumns().isEmpty())
        return failure(ErrorCode::InvalidTable, {}, u"no column of figures"_s);
    return table;
}

ColumnKind PrintedTable::kindOf(qsizetype column) const
{
    qsizetype filled = 0;
    qsizetype amounts = 0;
    qsizetype percents = 0;
    for (qsizetype row = 0; row < rowCount(); ++row) {
        const QString cell = text(row, column);
        filled += cell.isEmpty() ? 0 : 1;
        amounts += readPrintedAmount(cell) ? 1 : 0;
        percents += cell.contains(u'%') && readPrintedPercent(cell) ? 1 : 0;
    }
    const QString &name = title(column);
    const bool namedPercent = name.contains("percent"_L1, Qt::CaseInsensitive)
                              || name.contains("pourcent"_L1, Qt::CaseInsensitive)
                              || name.contains("share"_L1, Qt::CaseInsensitive) || name.contains(u'%');
    if (isMost(percents, filled) || (namedPercent && isMost(amounts + percents, filled)))
        return ColumnKind::Percent;
    return isMost(amounts, filled) ? ColumnKind::Amount : ColumnKind::Text;
}

QString PrintedTable::rowText(qsizetype row) const
{
    QStringList texts;
    for (qsizetype column = 1; column < columnCount(); ++column) {
        if (kind(column) == ColumnKind::Text && !text(row, column).isEmpty())
            texts << text(row, column);
    }
    return texts.join(", "_L1);
}

Money PrintedTable::amount(qsizetype row, qsizetype column) const
{
    const Result<ReadAmount> read = readPrintedAmount(text(row, column));
    return read ? read->amount : Money();
}

/// A printed total against the sum of what it should hold.
struct Check
{
    Money printed;
    Money sum;
    qint64 difference = 0; ///< sum minus printed, in cents
};

Result<Check> checkOf(Money printed, const QList<Money> &parts)
{
    Check check { printed, {}, 0 };
    for (const Money part : parts) {
        const Result<Money> sum = check.sum.plus(part);
        if (!sum)
            return std::unexpected(sum.error());
        check.sum = *sum;
    }
    // The smallest number has no opposite, and the difference is told both ways round.
    const bool outOfRange = qSubOverflow(check.sum.cents(), printed.cents(), &check.difference);
    if (outOfRange || check.difference == std::numeric_limits<qint64>::min())
        return failure(ErrorCode::AmountOutOfRange, printed.toString());
    return check;
}

using CellPlace = std::pair<qsizetype, qsizetype>; ///< row, column

/// The sums of a table, checked both ways, and the cells that explain those that fail.
class Checks
{
public:
    /// \error AmountOutOfRange
    [[nodiscard]] static Result<Checks> of(const PrintedTable &table);
    [[nodiscard]] QList<CellPlace> brokenCells() const;
    /// By how many cents the cell is too large, if it alone is wrong; 0 when its row and its column do not say the same.
    [[nodiscard]] qint64 excess(CellPlace cell) const;
    /// The cell is told as broken: the sums it breaks need no other word.
    void explain(CellPlace cell);
    void tellUnexplained(Reconciliation &result) const;

private:
    explicit Checks(const PrintedTable &table) : m_table(table) { }
    [[nodiscard]] qint64 excessByRow(CellPlace cell) const;
    [[nodiscard]] qint64 excessByColumn(CellPlace cell) const;

    const PrintedTable &m_table;
    std::map<CellPlace, Check> m_rows; ///< by row and total column
    std::map<qsizetype, Check> m_columns;
};

Result<Checks> Checks::of(const PrintedTable &table)
{
    Checks checks(table);
    for (qsizetype row = 0; row < table.rowCount() && !table.partColumns().isEmpty(); ++row) {
        QList<Money> parts;
        for (const qsizetype column : table.partColumns())
            parts << table.amount(row, column);
        for (const qsizetype total : table.totalColumns()) {
            const Result<Check> check = checkOf(table.amount(row, total), parts);
            if (!check)
                return std::unexpected(check.error());
            checks.m_rows.emplace(CellPlace(row, total), *check);
        }
    }
    if (!table.hasTotalRow())
        return checks;
    for (const qsizetype column : table.amountColumns()) {
        QList<Money> parts;
        Money printed;
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            if (table.isTotalRow(row))
                printed = table.amount(row, column);
            else
                parts << table.amount(row, column);
        }
        const Result<Check> check = checkOf(printed, parts);
        if (!check)
            return std::unexpected(check.error());
        checks.m_columns.emplace(column, *check);
    }
    return checks;
}

/// A part that is too large makes its sum too large; a total that is too large makes its sum look too small.
qint64 Checks::excessByRow(CellPlace cell) const
{
    const auto [row, column] = cell;
    if (m_table.isTotalColumn(column)) {
        const auto own = m_rows.find(cell);
        return own == m_rows.cend() ? 0 : -own->second.difference;
    }
    // A wrong part breaks the row against each of its totals alike.
    const auto first = m_rows.lower_bound(CellPlace(row, 0));
    const auto last = m_rows.lower_bound(CellPlace(row + 1, 0));
    if (first == last)
        return 0;
    const qint64 excess = first->second.difference;
    const bool alike = std::all_of(first, last, [excess](const auto &check) { return check.second.difference == excess; });
    return alike ? excess : 0;
}

qint64 Checks::excessByColumn(CellPlace cell) const
{
    const auto own = m_columns.find(cell.second);
    if (own == m_columns.cend())
        return 0;
    return m_table.isTotalRow(cell.first) ? -own->second.difference : own->second.difference;
}

qint64 Checks::excess(CellPlace cell) const
{
    const qint64 byRow = excessByRow(cell);
    return byRow == excessByColumn(cell) ? byRow : 0;
}

/// Only cells that are the one explanation of their row and of their column: where two could be meant, none is named.
QList<CellPlace> Checks::brokenCells() const
{
    QList<CellPlace> candidates;
    QMap<qsizetype, int> perRow;
    QMap<qsizetype, int> perColumn;
    for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
        for (const qsizetype column : m_table.amountColumns()) {
            if (excess({ row, column }) == 0)
                continue;
            candidates << CellPlace(row, column);
            ++perRow[row];
            ++perColumn[column];
        }
    }
    candidates.removeIf([&](const CellPlace &cell) { return perRow[cell.first] > 1 || perColumn[cell.second] > 1; });
    return candidates;
}

void Checks::explain(CellPlace cell)
{
    const auto [row, column] = cell;
    m_columns.erase(column);
    if (m_table.isTotalColumn(column))
        m_rows.erase(cell);
    else
        m_rows.erase(m_rows.lower_bound(CellPlace(row, 0)), m_rows.lower_bound(CellPlace(row + 1, 0)));
}

void Checks::tellUnexplained(Reconciliation &result) const
{
    for (const auto &[place, check] : m_rows) {
        if (check.difference != 0)
            result.sums << UnexplainedSum { true, m_table.label(place.first), check.printed, check.sum };
    }
    for (const auto &[column, check] : m_columns) {
        if (check.difference != 0)
            result.sums << UnexplainedSum { false, m_table.title(column), check.printed, check.sum };
    }
}

/// What a cell of figures reads as, in machine form.
struct ReadCell
{
    QString readAs;
    bool repaired = false;
};

Result<ReadCell> readCell(const QString &text, ColumnKind kind)
{
    if (kind == ColumnKind::Percent) {
        const Result<ReadPercent> percent = readPrintedPercent(text);
        if (!percent)
            return std::unexpected(percent.error());
        return ReadCell { Share { percent->hundredths, 100 }.toString(2) + u'%', percent->repaired };
    }
    const Result<ReadAmount> amount = readPrintedAmount(text);
    if (!amount)
        return std::unexpected(amount.error());
    return ReadCell { amount->amount.toString(), amount->repaired };
}

/// Tells the cells that were repaired and those that could not be read.
void tellNumbers(const PrintedTable &table, Reconciliation &result)
{
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const QString text = table.text(row, column);
            if (text.isEmpty() || table.kind(column) == ColumnKind::Text)
                continue;
            const Result<ReadCell> cell = readCell(text, table.kind(column));
            if (!cell)
                result.unread << table.label(row) + u'/' + table.title(column) + ": "_L1 + text;
            else if (cell->repaired)
                result.repaired << RepairedNumber { table.label(row), table.title(column), text, cell->readAs };
        }
    }
}

} // namespace

Result<Reconciliation> reconcile(const QList<QStringList> &records)
{
    const Result<PrintedTable> table = PrintedTable::read(records);
    if (!table)
        return std::unexpected(table.error());
    Result<Checks> checks = Checks::of(*table);
    if (!checks)
        return std::unexpected(checks.error());

    Reconciliation result;
    tellNumbers(*table, result);
    const bool hasRowSums = !table->totalColumns().isEmpty() && !table->partColumns().isEmpty();
    result.rowsChecked = hasRowSums ? int(table->rowCount()) : 0;
    result.columnsChecked = table->hasTotalRow() ? int(table->amountColumns().size()) : 0;

    const QList<CellPlace> broken = checks->brokenCells();
    for (const CellPlace &cell : broken) {
        const auto [row, column] = cell;
        const Money printed = table->amount(row, column);
        const qint64 excess = checks->excess(cell);
        const Result<Money> implied = printed.plus(Money::fromCents(-excess));
        if (!implied)
            return std::unexpected(implied.error());
        result.cells << BrokenCell { table->label(row), table->rowText(row),     table->title(column), printed,
                                     *implied,          Money::fromCents(excess) };
    }
    for (const CellPlace &cell : broken)
        checks->explain(cell);
    checks->tellUnexplained(result);
    return result;
}

} // namespace acquis
