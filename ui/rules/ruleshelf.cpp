// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleshelf.h"

#include "ui/shell/jobrunner.h"

namespace acquis {

RuleShelf::RuleShelf(JobRunner &jobs, QObject *parent) : QObject(parent), m_jobs(jobs) { }

void RuleShelf::load()
{
    if (m_isLoaded || m_isLoading)
        return;
    m_isLoading = true;
    m_jobs.run<PacksResult>(
        this, [](const CancelToken &) -> Result<PacksResult> { return shippedPacks(); },
        [this](const Result<PacksResult> &loaded) {
            m_isLoading = false;
            if (!loaded) // the program is being closed
                return;
            if (!*loaded) {
                Q_EMIT failed(loaded->error());
                return;
            }
            m_shipped = **loaded;
            m_isLoaded = true;
            collect();
        });
}

void RuleShelf::setOrganisationPacks(const QList<RulePack> &packs)
{
    if (packs == m_organisation)
        return;
    m_organisation = packs;
    if (m_isLoaded)
        collect();
}

void RuleShelf::collect()
{
    m_packs = m_shipped + m_organisation;
    m_ready.clear();
    Q_EMIT changed();
}

NeedResult<RuleSet> RuleShelf::rulesFor(const Need &need)
{
    const QString key = QString(codeOf(need.jurisdiction)) + u'\n' + need.packs.join(u'\n');
    if (const auto known = m_ready.constFind(key); known != m_ready.cend())
        return *known;
    auto packs = packsFor(need, m_packs);
    if (!packs)
        return std::unexpected(packs.error());
    return *m_ready.insert(key, RuleSet(std::move(*packs)));
}

} // namespace acquis
