// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/shell/writtenfile.h"
#include "ui/vendors/vendorlookup.h"

#include <memory>

namespace acquis {

/// Which vendors, judged by what, in which language.
struct VendorListFile
{
    QString registerPath;
    std::shared_ptr<const VendorIndex> index;
    VendorChoice choice;
    VendorMeasure measure;
    Language language {};
};

/// Writes all vendors that are found, whether the list has come to them or not, as CSV in which nothing can run. Made for a job.
/// \error Cancelled, FileNotWritable, DiskFull, register errors
[[nodiscard]] Result<QString> writeVendorListCsv(const QString &path, const VendorListFile &list, const WriteWatch &watch);

} // namespace acquis
