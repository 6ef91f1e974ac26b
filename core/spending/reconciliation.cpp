// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/reconciliation.h"

#include "core/base/numberreader.h"

#include <optional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum class ColumnKind { Text, Amount, Percent };

bool isTotalLabel(const QString &text)
{
    return text.trimmed().compare("total"_L1, Qt::CaseInsensitive) == 0;
}

bool startsWithTotal(const QString &text)
{
    return text.trimmed().startsWith("total"_L1, Qt::CaseInsensitive);
}

/// The table as numbers: what each cell reads as, where the totals stand.
class PrintedTable
{
public:
    explicit PrintedTable(const QList<QStringList> &records) : m_header(records.first())
    {
        for (const QStringList &record : records.mid(1)) {
            if (isTotalLabel(record.value(0)) && m_totalRow.isEmpty())
                m_totalRow = record;
            else
                m_rows << record;
        }
        for (qsizetype column = 0; column < m_header.size(); ++column) {
            m_kinds << (column == 0 ? ColumnKind::Text : kindOf(column));
            if (m_kinds.back() == ColumnKind::Amount)
                (startsWithTotal(m_header[column]) ? m_totalColumns : m_amountColumns) << column;
        }
    }

    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }
    [[nodiscard]] const QStringList &totalRow() const { return m_totalRow; }
    [[nodiscard]] const QList<qsizetype> &amountColumns() const { return m_amountColumns; }
    [[nodiscard]] const QList<qsizetype> &totalColumns() const { return m_totalColumns; }
    [[nodiscard]] ColumnKind kind(qsizetype column) const { return m_kinds[column]; }

    /// An empty cell is zero.
    [[nodiscard]] static std::optional<Money> amount(const QStringList &record, qsizetype column)
    {
        const QString text = record.value(column).trimmed();
        if (text.isEmpty())
            return Money();
        const auto read = readPrintedAmount(text);
        return read ? std::optional(read->amount) : std::nullopt;
    }

private:
    /// What most of the filled cells read as; one stray word does not turn a column of figures into text.
    [[nodiscard]] ColumnKind kindOf(qsizetype column) const
    {
        const QString title = m_header[column].toLower();
        int filled = 0;
        int amounts = 0;
        int percents = 0;
        for (const QStringList &row : m_rows) {
            const QString text = row.value(column).trimmed();
            if (text.isEmpty())
                continue;
            ++filled;
            percents += text.contains(u'%') && readPrintedPercent(text) ? 1 : 0;
            amounts += readPrintedAmount(text) ? 1 : 0;
        }
        const bool percentTitle = title.contains("percent"_L1) || title.contains("share"_L1) || title.contains(u'%') || title.contains("pourcent"_L1);
        if (filled > 0 && (percents * 2 > filled || (percentTitle && amounts * 2 > filled)))
            return ColumnKind::Percent;
        return filled > 0 && amounts * 2 > filled ? ColumnKind::Amount : ColumnKind::Text;
    }

    QStringList m_header;
    QList<QStringList> m_rows;
    QStringList m_totalRow;
    QList<ColumnKind> m_kinds;
    QList<qsizetype> m_amountColumns;
    QList<qsizetype> m_totalColumns;
};

/// A row or column whose printed total is not the sum of its cells.
struct Difference
{
    qsizetype index = 0;
    Money printed;
    Money sum;
    [[nodiscard]] qint64 cents() const { return sum.cents() - printed.cents(); }
};

void noteNumbers(const PrintedTable &table, const QStringList &record, Reconciliation &result)
{
    for (qsizetype column = 1; column < table.header().size(); ++column) {
        const QString text = record.value(column).trimmed();
        if (text.isEmpty() || table.kind(column) == ColumnKind::Text)
            continue;
        if (table.kind(column) == ColumnKind::Percent) {
            if (const auto percent = readPrintedPercent(text); percent && percent->repaired)
                result.repaired << RepairedNumber { record.value(0), table.header()[column], text,
                                                    Share { percent->hundredths, 10000 }.toString(4) };
            else if (!percent)
                result.unread << record.value(0) + u'/' + table.header()[column] + u": "_s + text;
            continue;
        }
        const auto amount = readPrintedAmount(text);
        if (amount && amount->repaired)
            result.repaired << RepairedNumber { record.value(0), table.header()[column], text, amount->amount.toString() };
        else if (!amount)
            result.unread << record.value(0) + u'/' + table.header()[column] + u": "_s + text;
    }
}

Result<Money> sumOf(const QList<Money> &amounts)
{
    Money sum;
    for (const Money amount : amounts) {
        auto next = sum.plus(amount);
        if (!next)
            return next;
        sum = *next;
    }
    return sum;
}

Result<QList<Difference>> rowDifferences(const PrintedTable &table, Reconciliation &result)
{
    QList<Difference> differences;
    if (table.totalColumns().isEmpty() || table.amountColumns().isEmpty())
        return differences;
    const qsizetype totalColumn = table.totalColumns().first();
    QList<QStringList> records = table.rows();
    if (!table.totalRow().isEmpty())
        records << table.totalRow();
    for (qsizetype row = 0; row < records.size(); ++row) {
        QList<Money> cells;
        for (const qsizetype column : table.amountColumns())
            cells << PrintedTable::amount(records[row], column).value_or(Money());
        auto sum = sumOf(cells);
        if (!sum)
            return std::unexpected(sum.error());
        const Money printed = PrintedTable::amount(records[row], totalColumn).value_or(Money());
        ++result.rowsChecked;
        if (*sum != printed)
            differences << Difference { row, printed, *sum };
    }
    return differences;
}

Result<QList<Difference>> columnDifferences(const PrintedTable &table, Reconciliation &result)
{
    QList<Difference> differences;
    if (table.totalRow().isEmpty())
        return differences;
    for (const qsizetype column : table.amountColumns() + table.totalColumns()) {
        QList<Money> cells;
        for (const QStringList &row : table.rows())
            cells << PrintedTable::amount(row, column).value_or(Money());
        auto sum = sumOf(cells);
        if (!sum)
            return std::unexpected(sum.error());
        const Money printed = PrintedTable::amount(table.totalRow(), column).value_or(Money());
        ++result.columnsChecked;
        if (*sum != printed)
            differences << Difference { column, printed, *sum };
    }
    return differences;
}

QString textColumns(const PrintedTable &table, const QStringList &record)
{
    QStringList texts;
    for (qsizetype column = 1; column < table.header().size(); ++column) {
        if (table.kind(column) == ColumnKind::Text && !record.value(column).trimmed().isEmpty())
            texts << record.value(column).trimmed();
    }
    return texts.join(u", "_s);
}

} // namespace

Result<Reconciliation> reconcile(const QList<QStringList> &records)
{
    if (records.size() < 2 || records.first().size() < 2)
        return failure(ErrorCode::InvalidTable);
    const PrintedTable table(records);
    if (table.amountColumns().isEmpty() && table.totalColumns().isEmpty())
        return failure(ErrorCode::InvalidTable);
    Reconciliation result;
    for (const QStringList &record : records.mid(1))
        noteNumbers(table, record, result);

    auto rows = rowDifferences(table, result);
    auto columns = columnDifferences(table, result);
    if (!rows || !columns)
        return std::unexpected(rows ? columns.error() : rows.error());
    // One wrong cell breaks its row and its column by the same difference.
    for (auto row = rows->begin(); row != rows->end();) {
        const auto column = std::find_if(columns->begin(), columns->end(), [&](const Difference &one) { return one.cents() == row->cents(); });
        if (column == columns->end() || row->index >= table.rows().size()) {
            ++row;
            continue;
        }
        const QStringList &record = table.rows()[row->index];
        const Money printed = PrintedTable::amount(record, column->index).value_or(Money());
        result.cells << BrokenCell { record.value(0), textColumns(table, record), table.header()[column->index], printed,
                                     Money::fromCents(printed.cents() - row->cents()), Money::fromCents(row->cents()) };
        columns->erase(column);
        row = rows->erase(row);
    }
    for (const Difference &row : std::as_const(*rows)) {
        const QStringList &record = row.index < table.rows().size() ? table.rows()[row.index] : table.totalRow();
        result.sums << UnexplainedSum { true, record.value(0), row.printed, row.sum };
    }
    for (const Difference &column : std::as_const(*columns))
        result.sums << UnexplainedSum { false, table.header()[column.index], column.printed, column.sum };
    return result;
}

} // namespace acquis
