// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorsession.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

namespace acquis {

namespace {

using SharedIndex = std::shared_ptr<const VendorIndex>;

Result<SharedIndex> readIndex(const QString &path, const SharedIndex &known, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto index = known ? known->refreshed(**database, cancel) : VendorIndex::load(**database, cancel);
    if (!index)
        return std::unexpected(index.error());
    if (known && known->revision() == index->revision())
        return known;
    return std::make_shared<const VendorIndex>(std::move(*index));
}

} // namespace

VendorSession::VendorSession(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
{
    connect(&session, &RegisterSession::opened, this, [this] {
        m_index.reset(); // never the vendors of another register
        load();
        Q_EMIT changed();
    });
    connect(&session, &RegisterSession::reloaded, this, &VendorSession::load);
    load();
}

void VendorSession::refresh()
{
    if (!m_isLoading || m_index)
        load();
}

void VendorSession::load()
{
    const int number = ++m_loads;
    m_isLoading = m_session.isOpen();
    if (!m_isLoading)
        return;
    m_jobs.run<SharedIndex>(
        this, [path = m_session.path(), known = m_index](const CancelToken &cancel) { return readIndex(path, known, cancel); },
        [this, number](const Result<SharedIndex> &index) {
            if (number != m_loads)
                return; // another register, or a newer state of this one, is on its way
            m_isLoading = false;
            if (!index) {
                Q_EMIT failed(index.error());
                return;
            }
            if (*index == m_index)
                return;
            m_index = *index;
            Q_EMIT changed();
        });
}

} // namespace acquis
