// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendorfindingscsv.h"

#include "core/exchange/csvwriter.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(const VendorImportRow &row)
{
    switch (row.state) {
    case VendorImportState::New: return u"new"_s;
    case VendorImportState::Known: return row.knownBy == VendorKnownBy::Number ? u"same-number"_s : u"same-name-and-place"_s;
    case VendorImportState::Possible: return u"possible"_s;
    case VendorImportState::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString numberOrNothing(qint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

} // namespace

Result<QString> writeVendorFindings(const VendorImportPlan &plan, const QStringList &header, const QString &path,
                                    const CancelToken &cancel)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    for (const QString &word : { u"row"_s, u"code"_s, u"column"_s, u"name"_s, u"vendor"_s, u"vendor_name"_s, u"same_as_row"_s,
                                 u"percent"_s, u"reasons"_s })
        writer->text(word);
    writer->endRow();
    for (const VendorImportRow &row : plan.rows) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (row.state == VendorImportState::New)
            continue;
        QStringList reasons;
        for (const MatchReason &one : row.reasons)
            reasons << matchCodeName(one.code);
        const auto write = [&](const QString &code, const QString &column) {
            writer->number(QString::number(row.read.row)).text(code).text(column).text(displayName(row.read.vendor));
            writer->text(numberOrNothing(row.known.value)).text(row.knownName).text(numberOrNothing(row.sameAs));
            writer->text(numberOrNothing(row.confidence)).text(reasons.join(u' '));
            writer->endRow();
        };
        if (row.read.findings.isEmpty())
            write(stateWord(row), {});
        for (qsizetype i = 0; i < row.read.findings.size(); ++i)
            write(vendorFaultName(row.read.findings[i].fault), header.value(row.read.columns.value(i, -1)));
    }
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

} // namespace acquis
