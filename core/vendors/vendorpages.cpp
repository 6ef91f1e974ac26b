// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorpages.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/vendors/vendorreading.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"id, name, place, province, country, revision"_s;
constexpr std::size_t mostRemembered = 4096;
constexpr qsizetype idsAtOnce = 200;

VendorRow rowOf(const Statement &row)
{
    return { { row.integer(0) }, row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5) };
}

QString keyColumn(VendorSort sort)
{
    switch (sort) {
    case VendorSort::Name: return u"name_key"_s;
    case VendorSort::Place: return u"place_key"_s;
    case VendorSort::Changed: return u"revision"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<VendorPages> VendorPages::open(Database &database, VendorSort sort, Qt::SortOrder order)
{
    VendorPages pages(database, sort, order);
    const auto keeps = keepsVendors(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return pages;
    PreparedStatements statements(database);
    const auto revision = vendorRevision(statements);
    if (!revision)
        return std::unexpected(revision.error());
    pages.m_revision = *revision;
    auto count = Statement::prepare(database, u"SELECT COUNT(*) FROM vendor WHERE listed = 1"_s);
    if (!count)
        return std::unexpected(count.error());
    if (auto done = count->exec(); !done)
        return std::unexpected(done.error());
    if (auto row = count->next(); !row)
        return std::unexpected(row.error());
    pages.m_rowCount = count->integer(0);
    return pages;
}

QString VendorPages::sql(bool fromKey) const
{
    const bool ascending = m_order == Qt::AscendingOrder;
    const QString key = keyColumn(m_sort);
    QString text = u"SELECT %1, %2 FROM vendor WHERE listed = 1"_s.arg(columns, key);
    if (fromKey)
        text += u" AND %1 %2= ? AND (%1 %2 ? OR id %2 ?)"_s.arg(key, ascending ? u">"_s : u"<"_s);
    const QString direction = ascending ? u"ASC"_s : u"DESC"_s;
    return text + u" ORDER BY %1 %2, id %2 LIMIT ? OFFSET ?"_s.arg(key, direction);
}

Result<QList<VendorRow>> VendorPages::rows(qint64 first, qint64 count)
{
    QList<VendorRow> rows;
    first = std::clamp<qint64>(first, 0, m_rowCount);
    count = std::clamp<qint64>(count, 0, m_rowCount - first);
    if (count == 0)
        return rows;
    const auto after = m_before.upper_bound(first);
    const auto known = after == m_before.begin() ? m_before.end() : std::prev(after);
    const bool fromKey = known != m_before.end();
    auto select = Statement::prepare(m_database, sql(fromKey));
    if (!select)
        return std::unexpected(select.error());
    int position = 0;
    if (fromKey) {
        const Key &key = known->second;
        for (int i = 0; i < 2; ++i) {
            if (m_sort == VendorSort::Changed)
                select->bind(position++, key.number);
            else
                select->bind(position++, key.text);
        }
        select->bind(position++, key.id);
    }
    select->bind(position, count).bind(position + 1, fromKey ? first - known->first : first);
    Key last;
    const auto done = select->forEachRow([&](const Statement &row) -> Result<void> {
        rows << rowOf(row);
        last =
            m_sort == VendorSort::Changed ? Key { {}, row.integer(6), row.integer(0) } : Key { row.text(6), 0, row.integer(0) };
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    if (!rows.isEmpty() && m_before.size() < mostRemembered)
        m_before.insert_or_assign(first + rows.size(), last);
    return rows;
}

Result<QList<VendorRow>> vendorRows(Database &database, const QList<VendorId> &ids)
{
    QHash<VendorId, VendorRow> found;
    const auto keeps = keepsVendors(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    for (qsizetype start = 0; *keeps && start < ids.size(); start += idsAtOnce) {
        const qsizetype count = std::min(idsAtOnce, ids.size() - start);
        QString places = u"?"_s;
        for (qsizetype i = 1; i < count; ++i)
            places += u", ?"_s;
        auto select = Statement::prepare(database, u"SELECT %1 FROM vendor WHERE id IN (%2)"_s.arg(columns, places));
        if (!select)
            return std::unexpected(select.error());
        for (qsizetype i = 0; i < count; ++i)
            select->bind(int(i), ids.at(start + i).value);
        const auto done = select->forEachRow([&found](const Statement &row) -> Result<void> {
            const VendorRow one = rowOf(row);
            found.insert(one.id, one);
            return {};
        });
        if (!done)
            return std::unexpected(done.error());
    }
    QList<VendorRow> rows;
    for (const VendorId &id : ids) {
        if (const auto one = found.constFind(id); one != found.cend())
            rows << *one;
    }
    return rows;
}

} // namespace acquis
