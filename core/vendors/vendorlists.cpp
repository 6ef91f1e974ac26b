// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorlists.h"

#include "core/storage/database.h"
#include "core/vendors/storedvalues.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// How the values of one list are kept in their table. Reading answers false for a row that no writing makes.
template <typename T>
struct ListTable
{
    QLatin1StringView name;
    QLatin1StringView columns;
    int columnCount;
    void (*bind)(Statement &, int first, const T &);
    bool (*read)(const Statement &, int first, T &);
};

const ListTable<VendorName> nameTable { "vendor_called"_L1, "text, kind"_L1, 2,
                                        [](Statement &row, int at, const VendorName &one) {
                                            row.bind(at, one.text).bind(at + 1, wordOf(nameKindWords, one.kind));
                                        },
                                        [](const Statement &row, int at, VendorName &one) {
                                            one.text = row.text(at);
                                            return readWord(nameKindWords, row.text(at + 1), one.kind);
                                        } };

const ListTable<VendorIdentifier> identifierTable {
    "vendor_identifier"_L1, "scheme, value, account, proven_on, proof_ends, evidence"_L1, 6,
    [](Statement &row, int at, const VendorIdentifier &one) {
        row.bind(at, one.scheme).bind(at + 1, one.value).bind(at + 2, one.account);
        row.bind(at + 3, dateText(one.provenOn)).bind(at + 4, dateText(one.proofEnds)).bind(at + 5, one.evidence);
    },
    [](const Statement &row, int at, VendorIdentifier &one) {
        one = { row.text(at), row.text(at + 1), row.text(at + 2), {}, {}, row.text(at + 5) };
        return readDate(row.text(at + 3), one.provenOn) && readDate(row.text(at + 4), one.proofEnds);
    }
};

const ListTable<StaffCount> staffTable {
    "vendor_staff"_L1, "region, full_time, as_of, source"_L1, 4,
    [](Statement &row, int at, const StaffCount &one) {
        row.bind(at, one.region).bind(at + 1, one.fullTime).bind(at + 2, dateText(one.asOf)).bind(at + 3, one.source);
    },
    [](const Statement &row, int at, StaffCount &one) {
        one = { row.text(at), row.integer(at + 1), {}, row.text(at + 3) };
        return readDate(row.text(at + 2), one.asOf);
    }
};

const ListTable<OwnershipAttribute> ownershipTable {
    "vendor_ownership"_L1, "attribute, evidence, valid_from, valid_until"_L1, 4,
    [](Statement &row, int at, const OwnershipAttribute &one) {
        row.bind(at, one.attribute).bind(at + 1, one.evidence).bind(at + 2, dateText(one.from)).bind(at + 3, dateText(one.until));
    },
    [](const Statement &row, int at, OwnershipAttribute &one) {
        one = { row.text(at), row.text(at + 1), {}, {} };
        return readDate(row.text(at + 2), one.from) && readDate(row.text(at + 3), one.until);
    }
};

const ListTable<VendorCategory> categoryTable { "vendor_category"_L1, "scheme, code, words_en, words_fr"_L1, 4,
                                                [](Statement &row, int at, const VendorCategory &one) {
                                                    row.bind(at, wordOf(categorySchemeWords, one.scheme)).bind(at + 1, one.code);
                                                    row.bind(at + 2, one.words.en).bind(at + 3, one.words.fr);
                                                },
                                                [](const Statement &row, int at, VendorCategory &one) {
                                                    one.code = row.text(at + 1);
                                                    one.words = { row.text(at + 2), row.text(at + 3) };
                                                    return readWord(categorySchemeWords, row.text(at), one.scheme);
                                                } };

const ListTable<VendorContact> contactTable {
    "vendor_contact"_L1, "name, role, email, telephone"_L1, 4,
    [](Statement &row, int at, const VendorContact &one) {
        row.bind(at, one.name).bind(at + 1, one.role).bind(at + 2, one.email).bind(at + 3, one.telephone);
    },
    [](const Statement &row, int at, VendorContact &one) {
        one = { row.text(at), row.text(at + 1), row.text(at + 2), row.text(at + 3) };
        return true;
    }
};

const ListTable<VendorSource> sourceTable {
    "vendor_source"_L1, "name, reference, seen_on"_L1, 3,
    [](Statement &row, int at, const VendorSource &one) {
        row.bind(at, one.name).bind(at + 1, one.reference).bind(at + 2, dateText(one.seenOn));
    },
    [](const Statement &row, int at, VendorSource &one) {
        one = { row.text(at), row.text(at + 1), {} };
        return readDate(row.text(at + 2), one.seenOn);
    }
};

const ListTable<SizeEvidence> sizeTable {
    "vendor_size"_L1, "as_of, employees, revenue, balance, currency, source"_L1, 6,
    [](Statement &row, int at, const SizeEvidence &one) {
        row.bind(at, dateText(one.asOf)).bind(at + 1, one.employees).bind(at + 2, storedCents(one.revenue));
        row.bind(at + 3, storedCents(one.balance)).bind(at + 4, one.currency).bind(at + 5, one.source);
    },
    [](const Statement &row, int at, SizeEvidence &one) {
        one = { {},
                row.optionalInteger(at + 1),
                moneyOf(row.optionalInteger(at + 2)),
                moneyOf(row.optionalInteger(at + 3)),
                row.text(at + 4),
                row.text(at + 5) };
        return readDate(row.text(at), one.asOf);
    }
};

const ListTable<VendorStanding> standingTable {
    "vendor_standing"_L1, "arrangement, jurisdiction, category, ceiling, valid_from, valid_until, status, evidence"_L1, 8,
    [](Statement &row, int at, const VendorStanding &one) {
        row.bind(at, one.arrangement).bind(at + 1, one.jurisdiction).bind(at + 2, one.category);
        row.bind(at + 3, storedCents(one.ceiling)).bind(at + 4, dateText(one.from)).bind(at + 5, dateText(one.until));
        row.bind(at + 6, wordOf(standingStatusWords, one.status)).bind(at + 7, one.evidence);
    },
    [](const Statement &row, int at, VendorStanding &one) {
        one = { row.text(at), row.text(at + 1), row.text(at + 2), moneyOf(row.optionalInteger(at + 3)), {}, {},
                {},           row.text(at + 7) };
        return readDate(row.text(at + 4), one.from) && readDate(row.text(at + 5), one.until)
               && readWord(standingStatusWords, row.text(at + 6), one.status);
    }
};

const ListTable<VendorId> memberTable { "vendor_member"_L1, "member_id"_L1, 1,
                                        [](Statement &row, int at, const VendorId &one) { row.bind(at, one.value); },
                                        [](const Statement &row, int at, VendorId &one) {
                                            one.value = row.integer(at);
                                            return one.isValid();
                                        } };

/// Calls \p each for every list of a vendor with its table.
template <typename Each>
Result<void> forEachList(Each each)
{
    Result<void> done;
    const auto next = [&](const auto &table, auto list) {
        if (done)
            done = each(table, list);
    };
    next(nameTable, &Vendor::names);
    next(identifierTable, &Vendor::identifiers);
    next(staffTable, &Vendor::staff);
    next(ownershipTable, &Vendor::ownership);
    next(categoryTable, &Vendor::categories);
    next(contactTable, &Vendor::contacts);
    next(sourceTable, &Vendor::sources);
    next(sizeTable, &Vendor::sizes);
    next(standingTable, &Vendor::standings);
    next(memberTable, &Vendor::members);
    return done;
}

template <typename T>
Result<void> readList(PreparedStatements &statements, const ListTable<T> &table, VendorId id, QList<T> &list)
{
    auto rows = statements.of(
        u"SELECT %1 FROM %2 WHERE vendor_id = ? ORDER BY position"_s.arg(QString(table.columns), QString(table.name)));
    if (!rows)
        return std::unexpected(rows.error());
    list.clear();
    (*rows)->bind(0, id.value);
    auto done = (*rows)->forEachRow([&](const Statement &row) -> Result<void> {
        T one;
        if (!table.read(row, 0, one))
            return failure(ErrorCode::RegisterDamaged, statements.database().path(), table.name);
        list << std::move(one);
        return {};
    });
    (*rows)->finish();
    return done;
}

template <typename T>
Result<void> writeList(PreparedStatements &statements, const ListTable<T> &table, VendorId id, const QList<T> &list)
{
    QString places = u"?, ?"_s;
    for (int i = 0; i < table.columnCount; ++i)
        places += u", ?"_s;
    auto insert = statements.of(
        u"INSERT INTO %1 (vendor_id, position, %2) VALUES (%3)"_s.arg(QString(table.name), QString(table.columns), places));
    if (!insert)
        return std::unexpected(insert.error());
    for (qsizetype i = 0; i < list.size(); ++i) {
        (*insert)->bind(0, id.value).bind(1, qint64(i));
        table.bind(**insert, 2, list.at(i));
        if (auto done = (*insert)->exec(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Statement *> PreparedStatements::of(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &known->second;
    auto prepared = Statement::prepare(m_database, sql);
    if (!prepared)
        return std::unexpected(prepared.error());
    return &m_statements.emplace(sql, std::move(*prepared)).first->second;
}

Result<void> readVendorLists(PreparedStatements &statements, VendorId id, Vendor &vendor)
{
    return forEachList([&](const auto &table, auto list) { return readList(statements, table, id, vendor.*list); });
}

Result<void> writeVendorLists(PreparedStatements &statements, VendorId id, const Vendor &vendor, const Vendor &before)
{
    return forEachList([&](const auto &table, auto list) -> Result<void> {
        if (vendor.*list == before.*list)
            return {};
        if (!(before.*list).isEmpty()) {
            auto remove = statements.of(u"DELETE FROM %1 WHERE vendor_id = ?"_s.arg(QString(table.name)));
            if (!remove)
                return std::unexpected(remove.error());
            if (auto done = (*remove)->bind(0, id.value).exec(); !done)
                return done;
        }
        return writeList(statements, table, id, vendor.*list);
    });
}

Result<void> eraseAddedLists(PreparedStatements &statements, qint64 revision)
{
    return forEachList([&](const auto &table, auto) -> Result<void> {
        auto remove =
            statements.of(u"DELETE FROM %1 WHERE vendor_id IN (SELECT id FROM vendor WHERE listed = 1 AND revision = ?)"_s.arg(
                QString(table.name)));
        if (!remove)
            return std::unexpected(remove.error());
        return (*remove)->bind(0, revision).exec();
    });
}

} // namespace acquis
