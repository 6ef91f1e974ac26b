// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/awardsize.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/vendors/storedvalues.h"
#include "core/vendors/vendorreading.h"

#include <QDateTime>

namespace acquis {

using namespace Qt::StringLiterals;

Result<QList<AwardSize>> awardSizes(Database &database, const QString &award)
{
    QList<AwardSize> sizes;
    const auto keeps = keepsVendors(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return sizes;
    auto select =
        Statement::prepare(database, u"SELECT vendor_id, awarded_on, definition, micro_below, size, basis, doubt, as_of, "
                                     "employees, revenue, balance, currency, source FROM award_size WHERE award = ? "
                                     "ORDER BY vendor_id, definition, micro_below"_s);
    if (!select)
        return std::unexpected(select.error());
    const auto done = select->bind(0, award).forEachRow([&](const Statement &row) -> Result<void> {
        AwardSize one { award, { row.integer(0) }, {} };
        SizeClassification &size = one.size;
        size.definition = row.text(2);
        size.microBelow = int(row.integer(3));
        size.code = row.text(4);
        size.evidence = {
            {},          row.optionalInteger(8), moneyOf(row.optionalInteger(9)), moneyOf(row.optionalInteger(10)), row.text(11),
            row.text(12)
        };
        if (!readDate(row.text(1), size.day) || !readDate(row.text(7), size.evidence.asOf)
            || !readWord(sizeBasisWords, row.text(5), size.basis) || !readWord(sizeDoubtWords, row.text(6), size.doubt))
            return failure(ErrorCode::RegisterDamaged, database.path(), award);
        sizes << std::move(one);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return sizes;
}

Result<void> keepAwardSize(Database &database, const AwardSize &size, const QString &actor)
{
    if (const auto fault = lineFault(size.award, longestVendorText))
        return vendorFailure(*fault, u"award"_s);
    if (size.award.isEmpty())
        return vendorFailure(VendorFault::NameMissing, u"award"_s);
    if (!size.size.day.isValid())
        return vendorFailure(VendorFault::DateMissing, u"awarded-on"_s);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto kept = awardSizes(database, size.award);
    if (!kept)
        return std::unexpected(kept.error());
    for (const AwardSize &one : *kept) {
        if (one == size)
            return {};
        if (one.vendor == size.vendor && one.size.definition == size.size.definition
            && one.size.microBelow == size.size.microBelow)
            return failure(ErrorCode::RecordChanged, size.award, one.size.code);
    }
    PreparedStatements statements(database);
    if (const auto known = readVendor(statements, size.vendor); !known)
        return known.error().code == ErrorCode::UnknownValue ? vendorFailure(VendorFault::UnknownVendor, u"vendor"_s)
                                                             : std::unexpected(known.error());
    auto insert =
        Statement::prepare(database, u"INSERT INTO award_size (award, vendor_id, awarded_on, definition, micro_below, size, "
                                     "basis, doubt, as_of, employees, revenue, balance, currency, source) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    const SizeClassification &one = size.size;
    insert->bind(0, size.award).bind(1, size.vendor.value).bind(2, dateText(one.day)).bind(3, one.definition);
    insert->bind(4, one.microBelow).bind(5, one.code).bind(6, wordOf(sizeBasisWords, one.basis));
    insert->bind(7, wordOf(sizeDoubtWords, one.doubt)).bind(8, dateText(one.evidence.asOf)).bind(9, one.evidence.employees);
    insert->bind(10, storedCents(one.evidence.revenue)).bind(11, storedCents(one.evidence.balance));
    insert->bind(12, one.evidence.currency).bind(13, one.evidence.source);
    if (auto done = insert->exec(); !done)
        return done;
    const AuditEntry entry { QDateTime::currentDateTimeUtc(),
                             actor,
                             u"award-size"_s,
                             u"vendor/%1"_s.arg(size.vendor.value),
                             {},
                             u"%1: %2 by %3 on %4"_s.arg(size.award, one.code, one.definition, dateText(one.day)),
                             {} };
    if (auto done = appendAudit(database, entry); !done)
        return done;
    return transaction->commit();
}

} // namespace acquis
