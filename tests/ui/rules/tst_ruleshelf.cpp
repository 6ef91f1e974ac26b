// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleshelf.h"

#include "core/rules/packloader.h"
#include "ui/shell/jobrunner.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

RulePack organisationPack()
{
    RulePack pack = shippedPacks()->first();
    pack.id = u"our-office"_s;
    return pack;
}

} // namespace

class TestRuleShelf final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsOnceAndTells();
    void theOrganisationsPacksFollowTheShippedOnes();
    void rulesAreMadeReadyOncePerJurisdiction();
    void anUnknownPackIsNamed();
};

void TestRuleShelf::loadsOnceAndTells()
{
    JobRunner jobs;
    RuleShelf shelf(jobs);
    QSignalSpy changed(&shelf, &RuleShelf::changed);
    shelf.load();
    shelf.load();
    QVERIFY(!shelf.isLoaded()); // nothing waits in the thread of the window
    QTRY_VERIFY(shelf.isLoaded());
    shelf.load();
    QTRY_VERIFY(jobs.isIdle());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shelf.packs(), *shippedPacks());
}

void TestRuleShelf::theOrganisationsPacksFollowTheShippedOnes()
{
    JobRunner jobs;
    RuleShelf shelf(jobs);
    shelf.setOrganisationPacks({ organisationPack() });
    QVERIFY(shelf.packs().isEmpty()); // never without the rules they lie upon
    shelf.load();
    QTRY_VERIFY(shelf.isLoaded());
    QCOMPARE(shelf.packs().last().id, u"our-office"_s);
    QCOMPARE(shelf.packs().size(), shippedPacks()->size() + 1);
    QSignalSpy changed(&shelf, &RuleShelf::changed);
    shelf.setOrganisationPacks({ organisationPack() });
    QCOMPARE(changed.size(), 0);
    shelf.setOrganisationPacks({});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shelf.packs(), *shippedPacks());
}

void TestRuleShelf::rulesAreMadeReadyOncePerJurisdiction()
{
    JobRunner jobs;
    RuleShelf shelf(jobs);
    shelf.load();
    QTRY_VERIFY(shelf.isLoaded());
    Need need;
    need.jurisdiction = Jurisdiction::OnOps;
    const auto first = shelf.rulesFor(need);
    const auto again = shelf.rulesFor(need);
    QVERIFY(first && again);
    QCOMPARE(&first->compiled(), &again->compiled());
    need.jurisdiction = Jurisdiction::Bc;
    QVERIFY(&shelf.rulesFor(need)->compiled() != &first->compiled());
    QVERIFY(std::ranges::any_of(shelf.rulesFor(need)->packs(), [](const RulePack &pack) { return pack.id == "bc-core"_L1; }));
}

void TestRuleShelf::anUnknownPackIsNamed()
{
    JobRunner jobs;
    RuleShelf shelf(jobs);
    shelf.load();
    QTRY_VERIFY(shelf.isLoaded());
    Need need;
    need.packs = QStringList { u"no-such-pack"_s };
    const auto rules = shelf.rulesFor(need);
    QVERIFY(!rules);
    QCOMPARE(rules.error(), (NeedError { NeedFault::UnknownPack, u"packs"_s, u"no-such-pack"_s }));
}

QTEST_GUILESS_MAIN(TestRuleShelf)
#include "tst_ruleshelf.moc"
