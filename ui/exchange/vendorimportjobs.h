// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorimport.h"
#include "core/vendors/vendormapping.h"
#include "ui/exchange/importjobs.h"

#include <memory>
#include <optional>

namespace acquis {

/// What is known of a table of vendors before a person says what its columns hold.
struct VendorTableHead
{
    QStringList header;
    QList<QStringList> samples; ///< the first records
    std::optional<RememberedMapping> remembered;
};

/// What a job of a vendor import works on. A value: the job's thread takes its own copy.
struct VendorImportTask
{
    QString registerPath;
    QString actor;
    QString file;
    QStringList header;
    VendorLayout layout;
    VendorTableSource source;
    std::shared_ptr<ProgressBoard> board;
};

using SharedVendorPlan = std::shared_ptr<const VendorImportPlan>;

struct VendorImportOutcome
{
    AddedVendors added;
    std::optional<Error> notRemembered; ///< the vendors are in, but what the columns hold could not be kept
};

// The work itself, for a pool thread: each opens its own connection to the register.

/// \error those of readTableHead(), HeaderWithoutRows, register errors
[[nodiscard]] Result<VendorTableHead> readVendorTableHead(const QString &file, const QString &registerPath,
                                                          const CancelToken &cancel);
/// \error those of readTableFile() and planVendorImport(), FileChangedWhileReading when the header is another one by now
[[nodiscard]] Result<SharedVendorPlan> runVendorPlan(const VendorImportTask &task, const CancelToken &cancel);
/// Adds the vendors, then remembers what the columns hold. \error those of applyVendorImport()
[[nodiscard]] Result<VendorImportOutcome> runVendorImport(const VendorImportTask &task, const VendorImportPlan &plan,
                                                          const QList<qsizetype> &also, const CancelToken &cancel);
/// \error those of VendorRegister::removeAdded()
[[nodiscard]] Result<bool> runVendorUndo(const VendorImportTask &task, const AddedVendors &added);

} // namespace acquis
