// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendorimportjobs.h"

#include "core/exchange/tablefile.h"
#include "core/storage/database.h"
#include "core/vendors/namevocabulary.h"

namespace acquis {

namespace {

constexpr qsizetype recordsShown = 100;
constexpr TableLimits limits { largestVendorTableBytes, mostVendorRecords };

ProgressCallback posting(const std::shared_ptr<ProgressBoard> &board)
{
    return [board](const Progress &progress) { board->post(progress); };
}

} // namespace

Result<VendorTableHead> readVendorTableHead(const QString &file, const QString &registerPath, const CancelToken &cancel)
{
    auto records = readTableHead(file, recordsShown, limits, cancel);
    if (!records)
        return std::unexpected(records.error());
    if (records->size() < 2)
        return failure(ErrorCode::HeaderWithoutRows, file);
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    VendorTableHead head { records->takeFirst(), {}, {} };
    head.samples = std::move(*records);
    auto remembered = rememberedMapping(**database, head.header);
    if (!remembered)
        return std::unexpected(remembered.error());
    head.remembered = std::move(*remembered);
    return head;
}

Result<SharedVendorPlan> runVendorPlan(const VendorImportTask &task, const CancelToken &cancel)
{
    const auto records = readTableFile(task.file, limits, cancel);
    if (!records)
        return std::unexpected(records.error());
    if (records->isEmpty() || records->first() != task.header)
        return failure(ErrorCode::FileChangedWhileReading, task.file);
    QList<VendorTableRow> rows;
    rows.reserve(records->size() - 1);
    for (qsizetype i = 1; i < records->size(); ++i) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        rows << vendorOfRecord(records->at(i), i, task.layout, task.source);
    }
    const auto vocabulary = NameVocabulary::shipped();
    if (!vocabulary)
        return std::unexpected(vocabulary.error());
    auto database = Database::open(task.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto plan = planVendorImport(**database, std::move(rows), *vocabulary, leastImportConfidence, cancel, posting(task.board));
    if (!plan)
        return std::unexpected(plan.error());
    return std::make_shared<const VendorImportPlan>(std::move(*plan));
}

Result<VendorImportOutcome> runVendorImport(const VendorImportTask &task, const VendorImportPlan &plan,
                                            const QList<qsizetype> &also, const CancelToken &cancel)
{
    auto database = Database::open(task.registerPath, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    VendorRegister vendors(**database, task.actor);
    auto added = applyVendorImport(vendors, plan, task.source.name, also, cancel, posting(task.board));
    if (!added)
        return std::unexpected(added.error());
    VendorImportOutcome outcome { std::move(*added), {} };
    if (auto kept = rememberMapping(**database, task.header, mappingOf(task.header, task.layout), task.actor); !kept)
        outcome.notRemembered = kept.error();
    return outcome;
}

Result<bool> runVendorUndo(const VendorImportTask &task, const AddedVendors &added)
{
    auto database = Database::open(task.registerPath, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    if (auto removed = VendorRegister(**database, task.actor).removeAdded(added, task.source.name); !removed)
        return std::unexpected(removed.error());
    return true;
}

} // namespace acquis
