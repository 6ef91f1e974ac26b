// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorlists.h"

#include "core/storage/database.h"
#include "core/vendors/storedvalues.h"

#include <optional>
#include <tuple>
#include <variant>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Binds the values of rows. What a place holds already is not bound again: in many rows most values are those of the rows before, and
/// binding costs more than comparing.
class RowBinder
{
public:
    explicit RowBinder(Statement &statement) : m_statement(&statement) { }

    RowBinder &bind(int place, const QString &text) { return bindNew(place, text); }
    RowBinder &bind(int place, std::optional<qint64> number) { return bindNew(place, number); }
    [[nodiscard]] Result<void> exec() { return m_statement->exec(); }

private:
    using Value = std::variant<std::monostate, QString, std::optional<qint64>>;

    template <typename T>
    RowBinder &bindNew(int place, const T &value)
    {
        if (m_bound.size() <= std::size_t(place))
            m_bound.resize(std::size_t(place) + 1);
        Value &bound = m_bound[std::size_t(place)];
        if (const T *same = std::get_if<T>(&bound); same && *same == value)
            return *this;
        bound = value;
        m_statement->bind(place, value);
        return *this;
    }

    Statement *m_statement;
    std::vector<Value> m_bound; ///< by place
};

/// How the values of one list are kept in their table. Reading answers false for a row that no writing makes.
template <typename T>
struct ListTable
{
    QLatin1StringView name;
    QLatin1StringView columns;
    int columnCount;
    void (*bind)(RowBinder &, int first, const T &);
    bool (*read)(const Statement &, int first, T &);
};

const ListTable<VendorName> nameTable { "vendor_called"_L1, "text, kind"_L1, 2,
                                        [](RowBinder &row, int at, const VendorName &one) {
                                            row.bind(at, one.text).bind(at + 1, wordOf(nameKindWords, one.kind));
                                        },
                                        [](const Statement &row, int at, VendorName &one) {
                                            one.text = row.text(at);
                                            return readWord(nameKindWords, row.text(at + 1), one.kind);
                                        } };

const ListTable<VendorIdentifier> identifierTable {
    "vendor_identifier"_L1, "scheme, value, account, proven_on, proof_ends, evidence"_L1, 6,
    [](RowBinder &row, int at, const VendorIdentifier &one) {
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
    [](RowBinder &row, int at, const StaffCount &one) {
        row.bind(at, one.region).bind(at + 1, one.fullTime).bind(at + 2, dateText(one.asOf)).bind(at + 3, one.source);
    },
    [](const Statement &row, int at, StaffCount &one) {
        one = { row.text(at), row.integer(at + 1), {}, row.text(at + 3) };
        return readDate(row.text(at + 2), one.asOf);
    }
};

const ListTable<OwnershipAttribute> ownershipTable {
    "vendor_ownership"_L1, "attribute, evidence, valid_from, valid_until"_L1, 4,
    [](RowBinder &row, int at, const OwnershipAttribute &one) {
        row.bind(at, one.attribute).bind(at + 1, one.evidence).bind(at + 2, dateText(one.from)).bind(at + 3, dateText(one.until));
    },
    [](const Statement &row, int at, OwnershipAttribute &one) {
        one = { row.text(at), row.text(at + 1), {}, {} };
        return readDate(row.text(at + 2), one.from) && readDate(row.text(at + 3), one.until);
    }
};

const ListTable<VendorCategory> categoryTable { "vendor_category"_L1, "scheme, code, words_en, words_fr"_L1, 4,
                                                [](RowBinder &row, int at, const VendorCategory &one) {
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
    [](RowBinder &row, int at, const VendorContact &one) {
        row.bind(at, one.name).bind(at + 1, one.role).bind(at + 2, one.email).bind(at + 3, one.telephone);
    },
    [](const Statement &row, int at, VendorContact &one) {
        one = { row.text(at), row.text(at + 1), row.text(at + 2), row.text(at + 3) };
        return true;
    }
};

const ListTable<VendorSource> sourceTable {
    "vendor_source"_L1, "name, reference, seen_on"_L1, 3,
    [](RowBinder &row, int at, const VendorSource &one) {
        row.bind(at, one.name).bind(at + 1, one.reference).bind(at + 2, dateText(one.seenOn));
    },
    [](const Statement &row, int at, VendorSource &one) {
        one = { row.text(at), row.text(at + 1), {} };
        return readDate(row.text(at + 2), one.seenOn);
    }
};

const ListTable<SizeEvidence> sizeTable {
    "vendor_size"_L1, "as_of, employees, revenue, balance, currency, source"_L1, 6,
    [](RowBinder &row, int at, const SizeEvidence &one) {
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
    [](RowBinder &row, int at, const VendorStanding &one) {
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
                                        [](RowBinder &row, int at, const VendorId &one) { row.bind(at, one.value); },
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

/// Inserts as many rows as are asked for.
template <typename T>
QString insertSql(const ListTable<T> &table, int rows)
{
    const QString one = u"(?, ?"_s + u", ?"_s.repeated(table.columnCount) + u')';
    QString sql = u"INSERT INTO %1 (vendor_id, position, %2) VALUES "_s.arg(QString(table.name), QString(table.columns)) + one;
    for (int i = 1; i < rows; ++i)
        sql += u", "_s + one;
    return sql;
}

template <typename T>
Result<void> writeList(PreparedStatements &statements, const ListTable<T> &table, VendorId id, const QList<T> &list)
{
    if (list.isEmpty())
        return {};
    auto insert = statements.of(insertSql(table, 1));
    if (!insert)
        return std::unexpected(insert.error());
    RowBinder row(**insert);
    for (qsizetype i = 0; i < list.size(); ++i) {
        row.bind(0, id.value).bind(1, qint64(i));
        table.bind(row, 2, list.at(i));
        if (auto done = row.exec(); !done)
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

namespace {

constexpr int rowsAtOnce = 50;

/// A value of a list of a new vendor.
template <typename T>
struct NewRow
{
    qint64 vendor = 0;
    qint64 position = 0;
    const T *value = nullptr;
};

template <typename T>
struct NewRows
{
    std::vector<NewRow<T>> rows;
    std::optional<RowBinder> many; ///< of the statement that inserts rowsAtOnce rows
};

template <typename T>
void bindRow(RowBinder &insert, const ListTable<T> &table, int row, const NewRow<T> &one)
{
    const int first = row * (table.columnCount + 2);
    insert.bind(first, one.vendor).bind(first + 1, one.position);
    table.bind(insert, first + 2, *one.value);
}

template <typename T>
Result<void> writeMany(PreparedStatements &statements, const ListTable<T> &table, NewRows<T> &waiting)
{
    if (!waiting.many) {
        auto prepared = statements.of(insertSql(table, rowsAtOnce));
        if (!prepared)
            return std::unexpected(prepared.error());
        waiting.many.emplace(**prepared);
    }
    for (int i = 0; i < rowsAtOnce; ++i)
        bindRow(*waiting.many, table, i, waiting.rows[std::size_t(i)]);
    waiting.rows.clear();
    return waiting.many->exec();
}

template <typename T>
Result<void> writeRest(PreparedStatements &statements, const ListTable<T> &table, NewRows<T> &waiting)
{
    if (waiting.rows.empty())
        return {};
    auto insert = statements.of(insertSql(table, int(waiting.rows.size())));
    if (!insert)
        return std::unexpected(insert.error());
    RowBinder binder(**insert);
    int row = 0;
    for (const NewRow<T> &one : waiting.rows)
        bindRow(binder, table, row++, one);
    waiting.rows.clear();
    return binder.exec();
}

} // namespace

struct NewVendorLists::Waiting
{
    std::tuple<NewRows<VendorName>, NewRows<VendorIdentifier>, NewRows<StaffCount>, NewRows<OwnershipAttribute>,
               NewRows<VendorCategory>, NewRows<VendorContact>, NewRows<VendorSource>, NewRows<SizeEvidence>,
               NewRows<VendorStanding>, NewRows<VendorId>>
        rows;

    template <typename T>
    [[nodiscard]] NewRows<T> &of(const ListTable<T> &)
    {
        return std::get<NewRows<T>>(rows);
    }
};

NewVendorLists::NewVendorLists(PreparedStatements &statements) : m_statements(statements), m_waiting(std::make_unique<Waiting>())
{ }

NewVendorLists::~NewVendorLists() = default;

Result<void> NewVendorLists::add(VendorId id, const Vendor &vendor)
{
    return forEachList([&](const auto &table, auto list) -> Result<void> {
        auto &waiting = m_waiting->of(table);
        for (qsizetype i = 0; i < (vendor.*list).size(); ++i) {
            waiting.rows.push_back({ id.value, qint64(i), &(vendor.*list).at(i) });
            if (waiting.rows.size() < rowsAtOnce)
                continue;
            if (auto done = writeMany(m_statements, table, waiting); !done)
                return done;
        }
        return {};
    });
}

Result<void> NewVendorLists::flush()
{
    return forEachList([&](const auto &table, auto) { return writeRest(m_statements, table, m_waiting->of(table)); });
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
