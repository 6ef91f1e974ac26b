// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/reconcilefindings.h"

#include "core/base/numberreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/tablefile.h"

#include <QSet>

#include <functional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

bool startsTotal(const QString &text)
{
    return text.trimmed().startsWith("total"_L1, Qt::CaseInsensitive);
}

/// Finds the cells that a Reconciliation names by their labels. Labels may occur twice; each cell is given out once.
class CellFinder
{
public:
    explicit CellFinder(const QList<QStringList> &records) : m_records(records) { }

    using Test = std::function<bool(const QString &row, const QString &column, const QString &text)>;
    void place(TableFinding &finding, const Test &isIt)
    {
        for (qsizetype record = 1; record < m_records.size(); ++record) {
            const QString row = m_records[record].value(0).trimmed();
            for (qsizetype cell = 1; cell < m_records.first().size(); ++cell) {
                const QString text = m_records[record].value(cell).trimmed();
                if (m_given.contains({ record, cell }) || !isIt(row, m_records.first()[cell], text))
                    continue;
                m_given.insert({ record, cell });
                finding.record = record;
                finding.cell = cell;
                finding.text = text;
                return;
            }
        }
    }

    /// An empty cell is zero, as it is for the check.
    static bool holds(const QString &text, Money amount)
    {
        const auto read = readPrintedAmount(text);
        return read ? read->amount == amount : amount == Money();
    }

private:
    const QList<QStringList> &m_records;
    QSet<QPair<qsizetype, qsizetype>> m_given;
};

TableFinding brokenCell(const BrokenCell &cell, CellFinder &cells)
{
    TableFinding finding {
        TableFinding::Kind::BrokenCell, cell.row, cell.column, -1, -1, {}, {}, cell.printed, cell.implied, cell.difference
    };
    cells.place(finding, [&](const QString &row, const QString &column, const QString &text) {
        return row == cell.row && column == cell.column && CellFinder::holds(text, cell.printed);
    });
    return finding;
}

TableFinding unexplainedSum(const UnexplainedSum &sum, CellFinder &cells)
{
    // The check has made sure that the difference can be held.
    const Money difference = Money::fromCents(sum.printed.cents() - sum.sum.cents());
    TableFinding finding { sum.isRow ? TableFinding::Kind::RowSum : TableFinding::Kind::ColumnSum,
                           sum.isRow ? sum.label : QString(),
                           sum.isRow ? QString() : sum.label,
                           -1,
                           -1,
                           {},
                           {},
                           sum.printed,
                           sum.sum,
                           difference };
    cells.place(finding, [&](const QString &row, const QString &column, const QString &text) {
        const bool mine = sum.isRow ? row == sum.label && startsTotal(column)
                                    : column == sum.label && row.compare("total"_L1, Qt::CaseInsensitive) == 0;
        return mine && CellFinder::holds(text, sum.printed);
    });
    return finding;
}

} // namespace

Result<TableCheck> checkTable(const QString &path, const CancelToken &cancel)
{
    auto records = readTableFile(path, cancel);
    if (!records)
        return std::unexpected(records.error());
    auto outcome = reconcile(*records);
    return TableCheck { path, std::move(*records), std::move(outcome) };
}

QList<TableFinding> findingsOf(const TableCheck &check)
{
    QList<TableFinding> findings;
    if (!check.outcome)
        return findings;
    // A repaired number may be a broken cell too: each kind looks for its cells anew.
    CellFinder broken(check.records);
    for (const BrokenCell &cell : check.outcome->cells)
        findings << brokenCell(cell, broken);
    CellFinder sums(check.records);
    for (const UnexplainedSum &sum : check.outcome->sums)
        findings << unexplainedSum(sum, sums);
    CellFinder unread(check.records);
    for (const QString &told : check.outcome->unread) {
        TableFinding finding { TableFinding::Kind::Unread, {}, {}, -1, -1, told, {}, {}, {}, {} };
        unread.place(finding, [&told](const QString &row, const QString &column, const QString &text) {
            return told == row + u'/' + column + ": "_L1 + text;
        });
        if (finding.record >= 0) {
            finding.row = check.records[finding.record].value(0).trimmed();
            finding.column = check.records.first()[finding.cell];
        }
        findings << finding;
    }
    CellFinder repaired(check.records);
    for (const RepairedNumber &number : check.outcome->repaired) {
        TableFinding finding {
            TableFinding::Kind::Repaired, number.row, number.column, -1, -1, number.text, number.readAs, {}, {}, {}
        };
        repaired.place(finding, [&number](const QString &row, const QString &column, const QString &text) {
            return row == number.row && column == number.column && text == number.text;
        });
        findings << finding;
    }
    return findings;
}

QString findingName(TableFinding::Kind kind)
{
    switch (kind) {
    case TableFinding::Kind::BrokenCell: return u"broken-cell"_s;
    case TableFinding::Kind::RowSum: return u"row-sum"_s;
    case TableFinding::Kind::ColumnSum: return u"column-sum"_s;
    case TableFinding::Kind::Unread: return u"unread"_s;
    case TableFinding::Kind::Repaired: return u"repaired"_s;
    }
    Q_UNREACHABLE();
    return {};
}

Result<void> writeTableFindings(const QList<TableFinding> &findings, const QString &path)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    for (const QString &word :
         { u"finding"_s, u"row"_s, u"column"_s, u"text"_s, u"printed"_s, u"implied"_s, u"difference"_s, u"read_as"_s })
        writer->text(word);
    writer->endRow();
    for (const TableFinding &finding : findings) {
        writer->text(findingName(finding.kind)).text(finding.row).text(finding.column).text(finding.text);
        const bool hasSums = finding.kind != TableFinding::Kind::Unread && finding.kind != TableFinding::Kind::Repaired;
        for (const Money amount : { finding.printed, finding.implied, finding.difference })
            writer->number(hasSums ? amount.toString() : QString());
        writer->text(finding.readAs);
        writer->endRow();
    }
    return writer->commit();
}

} // namespace acquis
