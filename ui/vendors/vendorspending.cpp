// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorspending.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

using SharedCube = std::shared_ptr<const SpendCube>;

struct Answer
{
    SharedCube cube;
    QList<VendorYear> years;
};

/// Whether the accounts write any of the names: most vendors of a register never sold us anything.
Result<QList<qint64>> writtenNames(Database &database, const QStringList &names)
{
    auto select = Statement::prepare(database, u"SELECT id FROM vendor_name WHERE text = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    QList<qint64> ids;
    for (const QString &name : names) {
        select->bind(0, name);
        auto done = select->forEachRow([&ids](const Statement &row) -> Result<void> {
            ids << row.integer(0);
            return {};
        });
        select->finish();
        if (!done)
            return std::unexpected(done.error());
    }
    return ids;
}

QList<VendorYear> yearsOf(const SpendCube &cube, const QList<qint64> &ids)
{
    QList<int> members;
    for (const qint64 id : ids) {
        if (const int member = cube.memberById(Dimension::Vendor, id); member > 0)
            members << member;
    }
    if (members.isEmpty())
        return {};
    QList<VendorYear> years;
    // The kind before the year: the rows of a kind stand together, the years of each in their order.
    const Breakdown spent = cube.breakdown({ { Dimension::Kind, Dimension::FiscalYear }, { { Dimension::Vendor, members } } });
    for (const BreakdownRow &row : spent.rows) {
        const DimensionMember &kind = cube.members(Dimension::Kind)[size_t(row.keys.first())];
        const DimensionMember &year = cube.members(Dimension::FiscalYear)[size_t(row.keys.last())];
        years << VendorYear { year.order, kind.name, row.amount, row.count };
    }
    return years;
}

Result<Answer> spendingWith(const QString &path, const QStringList &names, SharedCube cube, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const auto ids = writtenNames(**database, names);
    if (!ids)
        return std::unexpected(ids.error());
    if (ids->isEmpty())
        return Answer { std::move(cube), {} };
    if (!cube) {
        auto loaded = SpendCube::load(**database, SpendCube::Detail::Vendors, cancel);
        if (!loaded)
            return std::unexpected(loaded.error());
        cube = std::make_shared<const SpendCube>(std::move(*loaded));
    }
    return Answer { cube, yearsOf(*cube, *ids) };
}

} // namespace

VendorSpending::VendorSpending(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
{
    const auto forget = [this] {
        m_cube.reset();
        ask(m_names);
    };
    connect(&session, &RegisterSession::opened, this, forget);
    connect(&session, &RegisterSession::reloaded, this, forget);
}

void VendorSpending::ask(const QStringList &names)
{
    const int number = ++m_asks;
    m_cancel.cancel();
    m_names = names;
    const auto snapshot = m_session.snapshot();
    m_isAsking = !names.isEmpty() && snapshot && snapshot->cube.cellCount() > 0;
    if (!m_isAsking) {
        m_years.clear();
        Q_EMIT changed();
        return;
    }
    m_cancel = m_jobs.run<Answer>(
        this,
        [path = m_session.path(), names, cube = m_cube](const CancelToken &cancel) {
            return spendingWith(path, names, cube, cancel);
        },
        [this, number](const Result<Answer> &answer) {
            if (number != m_asks)
                return;
            m_isAsking = false;
            m_years = answer ? answer->years : QList<VendorYear>();
            if (answer)
                m_cube = answer->cube;
            else if (answer.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(answer.error());
            Q_EMIT changed();
        });
}

} // namespace acquis
