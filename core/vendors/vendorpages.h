// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vendors/vendorids.h"

#include <QList>
#include <QString>

#include <map>

namespace acquis {

class Database;

enum class VendorSort { Name, Place, Changed };

/// A row of the table of vendors.
struct VendorRow
{
    VendorId id;
    QString name;
    QString place;
    QString province;
    QString country;
    qint64 revision = 0;
    friend bool operator==(const VendorRow &, const VendorRow &) = default;
};

/// Reads the table of vendors in pieces, whatever its size: who was merged into another is left out. It remembers where the pieces
/// that it read begin, so that scrolling on costs what is shown. A change of the register moves rows: open anew when its revision
/// is another. Belongs to the thread of its Database, which outlives it.
class VendorPages
{
public:
    /// No rows for a register of before schema 3. \error register errors
    [[nodiscard]] static Result<VendorPages> open(Database &database, VendorSort sort, Qt::SortOrder order = Qt::AscendingOrder);

    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    /// The rows from \p first on, fewer at the end. \error register errors
    [[nodiscard]] Result<QList<VendorRow>> rows(qint64 first, qint64 count);

private:
    struct Key
    {
        QString text;
        qint64 number = 0;
        qint64 id = 0;
    };
    VendorPages(Database &database, VendorSort sort, Qt::SortOrder order) : m_database(database), m_sort(sort), m_order(order) { }
    [[nodiscard]] QString sql(bool fromKey) const;

    Database &m_database;
    VendorSort m_sort;
    Qt::SortOrder m_order;
    qint64 m_rowCount = 0;
    qint64 m_revision = 0;
    std::map<qint64, Key> m_before; ///< by row: the key of the row before it
};

/// The rows of these vendors, in their order; who is not in the register is left out. \error register errors
[[nodiscard]] Result<QList<VendorRow>> vendorRows(Database &database, const QList<VendorId> &ids);

} // namespace acquis
