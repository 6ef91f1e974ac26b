// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/packloader.h"
#include "core/rules/ruleset.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace acquis {

class JobRunner;

/// The rule packs that the pages ask: those shipped and, over them, those of the organisation. Loaded once, off the GUI
/// thread, when a page first asks for them.
class RuleShelf final : public QObject
{
    Q_OBJECT
public:
    explicit RuleShelf(JobRunner &jobs, QObject *parent = nullptr);

    /// Begins to load the shipped packs, unless that is done or under way; changed() or failed() follows.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// Shipped packs in the order of their ids, then the organisation's.
    [[nodiscard]] const QList<RulePack> &packs() const { return m_packs; }
    [[nodiscard]] const QList<RulePack> &organisationPacks() const { return m_organisation; }
    /// Puts other packs of the organisation in the place of those that were there.
    void setOrganisationPacks(const QList<RulePack> &packs);

    /// The rules that judge the need, made ready once for all needs of the same jurisdiction and packs.
    /// \error UnknownPack, Contradiction (member packs)
    [[nodiscard]] NeedResult<RuleSet> rulesFor(const Need &need);

Q_SIGNALS:
    void changed();
    void failed(const QList<acquis::PackFinding> &findings);

private:
    void collect();

    JobRunner &m_jobs;
    QList<RulePack> m_shipped;
    QList<RulePack> m_organisation;
    QList<RulePack> m_packs;
    QHash<QString, RuleSet> m_ready;
    bool m_isLoaded = false;
    bool m_isLoading = false;
};

} // namespace acquis
