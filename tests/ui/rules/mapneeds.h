// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/packloader.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/rules/optionssession.h"
#include "ui/rules/ruleshelf.h"

#include <QSignalSpy>
#include <QTest>

namespace acquis::test {

using namespace Qt::StringLiterals;

inline Need needOf(Jurisdiction jurisdiction, Entity entity, Commodity commodity, qint64 dollars, QDate date)
{
    Need need;
    need.jurisdiction = jurisdiction;
    need.entity = entity;
    need.commodity = commodity;
    need.value = Money::fromCents(dollars * 100);
    need.date = date;
    return need;
}

/// A service for 20,000 dollars, asked for by an Ontario ministry in March 2015 and needed four months later.
inline Need conferenceService()
{
    Need need = needOf(Jurisdiction::OnOps, Entity::OnMin, Commodity::Services, 20'000, QDate(2015, 3, 2));
    need.neededBy = QDate(2015, 7, 2);
    return need;
}

struct NamedNeed
{
    const char *name;
    Need need;
};

/// Needs over all packs: quiet ones, ones under agreements, with a reason, a flag, related needs.
inline QList<NamedNeed> mapNeeds()
{
    QList<NamedNeed> needs;
    needs << NamedNeed { "conference", conferenceService() };
    Need dear = conferenceService();
    dear.value = Money::fromCents(130'000'00);
    needs << NamedNeed { "conference, dear", dear };
    Need reason = conferenceService();
    reason.reasons = { Ground::OnlyOneSupplier };
    needs << NamedNeed { "one supplier", reason };
    Need related = conferenceService();
    related.related = { related.value, related.value };
    needs << NamedNeed { "related needs", related };
    Need listed = conferenceService();
    listed.vor = VorStanding::Enterprise;
    listed.flags = { NeedFlag::It };
    needs << NamedNeed { "vendor of record", listed };
    needs << NamedNeed { "road",
                         needOf(Jurisdiction::OnOps, Entity::OnMin, Commodity::Construction, 500'000, QDate(2024, 5, 6)) };
    needs << NamedNeed { "school board",
                         needOf(Jurisdiction::OnBps, Entity::OnBps, Commodity::Goods, 130'000, QDate(2022, 5, 6)) };
    needs << NamedNeed { "federal advice",
                         needOf(Jurisdiction::CaFederal, Entity::FedDept, Commodity::Consulting, 150'000, QDate(2021, 5, 6)) };
    needs << NamedNeed { "victoria", needOf(Jurisdiction::Bc, Entity::BcMin, Commodity::Services, 60'000, QDate(2020, 5, 6)) };
    Need study = conferenceService();
    study.packs = { u"study-2018"_s };
    needs << NamedNeed { "as the study printed it", study };
    return needs;
}

/// A session whose packs are loaded.
struct MapSession
{
    MapSession()
    {
        QSignalSpy loaded(&shelf, &RuleShelf::changed);
        shelf.load();
        isLoaded = loaded.wait(30000);
    }
    UiFixture ui;
    RuleShelf shelf { ui.jobs };
    OptionsSession session { shelf };
    bool isLoaded = false;
};

} // namespace acquis::test
