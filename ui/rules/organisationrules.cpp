// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/organisationrules.h"

#include "core/procurements/overlaystore.h"
#include "core/storage/database.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

namespace acquis {

OrganisationRules::OrganisationRules(RegisterSession &session, JobRunner &jobs, RuleShelf &shelf, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
    , m_shelf(shelf)
{
    connect(&session, &RegisterSession::opened, this, [this] {
        m_shelf.setOrganisationPacks({}); // never those of another register
        load();
    });
    connect(&session, &RegisterSession::reloaded, this, &OrganisationRules::load);
    load();
}

void OrganisationRules::load()
{
    const int number = ++m_loads;
    m_isLoading = m_session.isOpen();
    if (!m_isLoading)
        return;
    m_jobs.run<QList<RulePack>>(
        this,
        [path = m_session.path()](const CancelToken &) -> Result<QList<RulePack>> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return std::unexpected(database.error());
            return organisationPacks(**database);
        },
        [this, number](const Result<QList<RulePack>> &packs) {
            if (number != m_loads)
                return; // another register, or a newer state of this one, is on its way
            m_isLoading = false;
            if (!packs) {
                Q_EMIT failed(packs.error());
                return;
            }
            m_shelf.setOrganisationPacks(*packs);
            Q_EMIT loaded();
        });
}

} // namespace acquis
