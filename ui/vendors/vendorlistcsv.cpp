// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorlistcsv.h"

#include "core/exchange/csvwriter.h"
#include "ui/vendors/vendorlistmodel.h"

namespace acquis {

namespace {

constexpr int linesAtOnce = 1000;

void writeRow(CsvWriter &writer, const QStringList &cells)
{
    for (const QString &cell : cells)
        writer.text(cell);
    writer.endRow();
}

} // namespace

Result<QString> writeVendorListCsv(const QString &path, const VendorListFile &list, const WriteWatch &watch)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    const VendorWords words(list.language);
    writeRow(*writer, VendorListModel::headings());
    for (qint64 first = 0;; first += linesAtOnce) {
        const auto found =
            lookUpVendors(list.registerPath, *list.index, list.choice, list.measure, first, linesAtOnce, watch.cancel);
        if (!found)
            return std::unexpected(found.error());
        for (const VendorLine &line : found->lines)
            writeRow(*writer, VendorListModel::cells(line, words, list.measure.sizes));
        if (watch.progress)
            watch.progress({ first, found->total, 0 });
        if (first + linesAtOnce >= found->total)
            break;
    }
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

} // namespace acquis
