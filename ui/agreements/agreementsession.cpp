// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementsession.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

namespace acquis {

namespace {

using SharedHoldings = std::shared_ptr<const AgreementHoldings>;

/// \p known again when nothing is otherwise.
Result<SharedHoldings> readFrom(const QString &path, const SharedHoldings &known)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto holdings = readHoldings(**database);
    if (!holdings)
        return std::unexpected(holdings.error());
    if (known && *known == *holdings)
        return known;
    return std::make_shared<const AgreementHoldings>(std::move(*holdings));
}

} // namespace

AgreementSession::AgreementSession(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
{
    connect(&session, &RegisterSession::opened, this, [this] {
        m_holdings.reset(); // never those of another register
        load();
        Q_EMIT changed();
    });
    connect(&session, &RegisterSession::reloaded, this, &AgreementSession::load);
    load();
}

void AgreementSession::refresh()
{
    load();
}

void AgreementSession::load()
{
    const int number = ++m_loads;
    m_isLoading = m_session.isOpen();
    if (!m_isLoading)
        return;
    m_jobs.run<SharedHoldings>(
        this, [path = m_session.path(), known = m_holdings](const CancelToken &) { return readFrom(path, known); },
        [this, number](const Result<SharedHoldings> &holdings) {
            if (number != m_loads)
                return; // another register, or a newer state of this one, is on its way
            m_isLoading = false;
            if (!holdings) {
                Q_EMIT failed(holdings.error());
                Q_EMIT settled();
                return;
            }
            if (*holdings != m_holdings) {
                m_holdings = *holdings;
                Q_EMIT changed();
            }
            Q_EMIT settled();
        });
}

} // namespace acquis
