// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/vendors/vendorfault.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace acquis::test {

/// All rows of all tables of vendors, and of the trail: equal when nothing changed.
inline QStringList everything(Database &database)
{
    using namespace Qt::StringLiterals;
    QStringList rows;
    for (const char *table : { "vendor", "vendor_called", "vendor_identifier", "vendor_staff", "vendor_ownership",
                               "vendor_category", "vendor_contact", "vendor_source", "vendor_size", "vendor_standing",
                               "vendor_member", "vendor_merge", "vendor_different", "vendor_search_block", "audit_entry" }) {
        auto query = QSqlQuery(database.connection());
        if (!query.exec(u"SELECT * FROM "_s + QString::fromLatin1(table) + u" ORDER BY 1, 2"_s))
            return { u"cannot read "_s + QString::fromLatin1(table) };
        while (query.next()) {
            QString row = QString::fromLatin1(table);
            for (int i = 0; query.value(i).isValid(); ++i)
                row += u'|' + QString::fromLatin1(query.value(i).toByteArray().toHex());
            rows << row;
        }
    }
    return rows;
}

template <typename T>
std::optional<VendorFault> faultOf(const Result<T> &result)
{
    return result ? std::nullopt : vendorFault(result.error());
}

} // namespace acquis::test
