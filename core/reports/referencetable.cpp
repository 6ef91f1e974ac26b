// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/referencetable.h"

#include "core/base/numberreader.h"

#include <QFile>

#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Cells of one line of a shipped table: quoted where they hold a comma, never with a line break.
QStringList cellsOf(const QString &line)
{
    QStringList cells { QString() };
    bool isQuoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u',' && !isQuoted)
            cells << QString();
        else
            cells.last() += character;
    }
    return cells;
}

Result<QList<QStringList>> shippedRecords(const QString &name)
{
    QFile file(u":/reference/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    QList<QStringList> records;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        records << cellsOf(line);
        if (records.constLast().size() != records.constFirst().size())
            return failure(ErrorCode::InvalidTable, file.fileName(), line, records.size());
    }
    if (records.size() < 2)
        return failure(ErrorCode::InvalidTable, file.fileName());
    return records;
}

Result<qint64> percentOf(const QStringList &record, int column)
{
    const auto percent = readPrintedPercent(record[column]);
    if (!percent || percent->repaired)
        return failure(ErrorCode::InvalidTable, record.constFirst(), record[column]);
    return percent->hundredths;
}

/// "20-49", "5000+"; a code that does not begin with a number has no bounds.
void readBounds(SizeShare &row)
{
    const QString first = row.band.section(u'-', 0, 0).remove(u'+');
    row.firstEmployees = first.toInt();
    row.lastEmployees = row.band.section(u'-', 1).toInt();
}

Result<SizeShare> sizeShare(const QStringList &record)
{
    if (record.size() != 5 || record.contains(QString()))
        return failure(ErrorCode::InvalidTable, record.value(0), record.join(u','));
    const auto it = percentOf(record, 3);
    if (!it)
        return std::unexpected(it.error());
    const auto all = percentOf(record, 4);
    if (!all)
        return std::unexpected(all.error());
    SizeShare row;
    row.band = record[0];
    row.name = { record[1], record[2] };
    row.share = { *it, *all };
    readBounds(row);
    return row;
}

ContractShare sum(ContractShare a, const SizeShare &row)
{
    return { a.it + row.share.it, a.all + row.share.all };
}

} // namespace

Result<QList<QStringList>> studyTable(StudyTable which)
{
    return shippedRecords(u"study-table-%1.csv"_s.arg(int(which)));
}

Result<SizeShareTable> SizeShareTable::load()
{
    const auto records = studyTable(StudyTable::SupplierSizes);
    if (!records)
        return std::unexpected(records.error());
    return fromRecords(*records);
}

Result<SizeShareTable> SizeShareTable::fromRecords(const QList<QStringList> &records)
{
    SizeShareTable table;
    for (qsizetype i = 1; i < records.size(); ++i) {
        const auto row = sizeShare(records[i]);
        if (!row)
            return std::unexpected(row.error());
        table.m_rows << *row;
    }
    return table;
}

ContractShare SizeShareTable::total() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), ContractShare(), sum);
}

ContractShare SizeShareTable::between(int first, int last) const
{
    const auto lies = [first, last](const SizeShare &row) {
        return row.firstEmployees >= first && row.lastEmployees > 0 && row.lastEmployees <= last;
    };
    ContractShare share;
    for (const SizeShare &row : m_rows) {
        if (lies(row))
            share = sum(share, row);
    }
    return share;
}

Result<QList<StatedShare>> statedShares(const SizeShareTable &table)
{
    const auto records = shippedRecords(u"study-table-3-text.csv"_s);
    if (!records)
        return std::unexpected(records.error());
    QList<StatedShare> stated;
    for (const QStringList &record : records->mid(1)) {
        const auto printed = percentOf(record, 3);
        if (!printed)
            return std::unexpected(printed.error());
        StatedShare one;
        one.firstEmployees = record[0].toInt();
        one.lastEmployees = record[1].toInt();
        one.column = record[2].startsWith("it"_L1) ? StatedShare::Column::It : StatedShare::Column::All;
        one.printed = *printed;
        const ContractShare computed = table.between(one.firstEmployees, one.lastEmployees);
        one.computed = one.column == StatedShare::Column::It ? computed.it : computed.all;
        stated << one;
    }
    return stated;
}

} // namespace acquis
