// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/filekind.h"

#include "core/agreements/sharecontainer.h"
#include "core/exchange/columnlayout.h"
#include "core/exchange/tablefile.h"
#include "core/storage/database.h"
#include "core/vendors/vendormapping.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recordsLookedAt = 50;

bool isRemembered(const QString &registerPath, const QStringList &header)
{
    if (registerPath.isEmpty())
        return false;
    // A register that cannot be read remembers nothing; whoever imports into it is told what is wrong.
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    const auto mapping = database ? rememberedMapping(**database, header) : std::unexpected(database.error());
    return mapping && mapping->has_value();
}

/// What only a list of firms says: contracts have amounts and places, too.
bool describesFirms(const VendorLayout &layout)
{
    return layout.hasName()
           && (layout.columns.contains(VendorColumn::Employees) || layout.columns.contains(VendorColumn::OperatingName)
               || layout.columns.contains(VendorColumn::Revenue));
}

RecognisedFile recognised(const QString &path, const QString &registerPath, const CancelToken &cancel)
{
    if (isSharePackage(path))
        return { path, FileKind::Package, false };
    const auto head = readTableHead(path, recordsLookedAt, { largestVendorTableBytes, mostVendorRecords }, cancel);
    if (!head || head->isEmpty())
        return { path, FileKind::Spending, false };
    const QStringList &header = head->first();
    const VendorLayout layout = layoutOfHeader(header);
    if (describesFirms(layout) && !isHeaderOfSpending(header))
        return { path, FileKind::Vendors, false };
    const bool namesVendors = header.size() > 1 && layout.hasName();
    if (findLayout(header, head->mid(1), {}, {}, false))
        return { path, FileKind::Spending, namesVendors };
    const bool isOfVendors = isHeaderOfVendors(header) || namesVendors || isRemembered(registerPath, header);
    return { path, isOfVendors ? FileKind::Vendors : FileKind::Spending, false };
}

} // namespace

Result<QList<RecognisedFile>> recogniseFiles(const QStringList &paths, const QString &registerPath, const CancelToken &cancel)
{
    QList<RecognisedFile> files;
    for (const QString &path : paths) {
        files << recognised(path, registerPath, cancel);
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
    }
    return files;
}

} // namespace acquis
