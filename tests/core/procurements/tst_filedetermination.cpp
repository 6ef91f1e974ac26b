// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedetermination.h"

#include "core/rules/packloader.h"
#include "tests/core/procurements/somefile.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestFileDetermination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answerIsKeptWithWordsAndSourcesInBothLanguages();
    void olderOnesAreKept();
    void changesOfTheNeedAskAgain_data();
    void changesOfTheNeedAskAgain();
    void whatTheRegisterAddsIsNoChange();
    void needThatCannotBeJudgedIsTold();
    void dayIsPromisedOnlyWhereARuleCountsDays_data();
    void dayIsPromisedOnlyWhereARuleCountsDays();
    void onlyWaysOfTheJurisdictionAreListed_data();
    void onlyWaysOfTheJurisdictionAreListed();

private:
    QList<RulePack> m_packs;
};

void TestFileDetermination::initTestCase()
{
    const auto packs = shippedPacks();
    QVERIFY(packs.has_value());
    m_packs = *packs;
}

void TestFileDetermination::answerIsKeptWithWordsAndSourcesInBothLanguages()
{
    const ProcurementFile file = test::newFile();
    const auto found = determineFile(file, m_packs, QDate(2015, 3, 9), u"A. Desrosiers"_s, u"first"_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->digest, digestOf(file.need));
    QCOMPARE(readNeed(found->need.toUtf8()).value(), file.need);
    QVERIFY(!found->packs.isEmpty());
    QVERIFY(found->packs[0].contains(u'@'));
    const StoredRoute *quotes = found->route(Route::LowValueQuotes);
    QVERIFY(quotes);
    QVERIFY(quotes->isLawful());
    QVERIFY(!quotes->reason.en.isEmpty() && !quotes->reason.fr.isEmpty());
    QVERIFY(!quotes->citation.en.isEmpty() && !quotes->citation.fr.isEmpty());
    const auto duty = std::ranges::find(quotes->duties, DutyKind::Quotes, &StoredDuty::kind);
    QVERIFY(duty != quotes->duties.end());
    QCOMPARE(duty->value.value_or(0), 3);
    QVERIFY(!duty->row.isEmpty());
    QVERIFY(!duty->citation.fr.isEmpty());
}

void TestFileDetermination::olderOnesAreKept()
{
    ProcurementFile file = test::newFile();
    const auto first = determineFile(file, m_packs, QDate(2015, 3, 9), u"A. Desrosiers"_s, {});
    QVERIFY(addDetermination(file, *first));
    QVERIFY(!isDeterminedAnewNeeded(file));
    // Asking again without a change adds nothing.
    QVERIFY(!addDetermination(file, *determineFile(file, m_packs, QDate(2015, 3, 20), u"R. Iyer"_s, u"again"_s)));
    QCOMPARE(file.determinations.size(), 1);
    file.need.value = Money::fromCents(15'000'000);
    QVERIFY(isDeterminedAnewNeeded(file));
    QVERIFY(addDetermination(file, *determineFile(file, m_packs, QDate(2015, 3, 20), u"R. Iyer"_s, u"value"_s)));
    QCOMPARE(file.determinations.size(), 2);
    QCOMPARE(file.determinations[0], *first);
    QVERIFY(file.determinations[0].uid != file.determinations[1].uid);
    QVERIFY(!isDeterminedAnewNeeded(file));
}

void TestFileDetermination::changesOfTheNeedAskAgain_data()
{
    using Edit = std::function<void(Need &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("member");
    QTest::newRow("value") << Edit([](Need &need) { need.value = Money::fromCents(1); }) << u"value"_s;
    QTest::newRow("date") << Edit([](Need &need) { need.date = QDate(2015, 4, 1); }) << u"date"_s;
    QTest::newRow("needed by") << Edit([](Need &need) { need.neededBy = QDate(2015, 7, 1); }) << u"needed-by"_s;
    QTest::newRow("commodity") << Edit([](Need &need) { need.commodity = Commodity::Goods; }) << u"commodity"_s;
    QTest::newRow("related") << Edit([](Need &need) { need.related = { Money::fromCents(5) }; }) << u"related"_s;
}

void TestFileDetermination::changesOfTheNeedAskAgain()
{
    QFETCH(std::function<void(Need &)>, edit);
    QFETCH(QString, member);
    ProcurementFile file = test::newFile();
    QVERIFY(isDeterminedAnewNeeded(file));
    QVERIFY(addDetermination(file, *determineFile(file, m_packs, QDate(2015, 3, 9), {}, {})));
    QVERIFY(changedSinceDetermination(file).isEmpty());
    edit(file.need);
    QVERIFY(isDeterminedAnewNeeded(file));
    QCOMPARE(changedSinceDetermination(file), QStringList { member });
}

void TestFileDetermination::whatTheRegisterAddsIsNoChange()
{
    ProcurementFile file = test::newFile();
    file.need.date = {};
    ProcurementFile asked = file;
    asked.need.date = QDate(2015, 3, 9);
    asked.need.vor = VorStanding::Ministry;
    asked.need.flags.insert(NeedFlag::AgreementOpen);
    asked.need.related = { Money::fromCents(100) };
    const auto found = determineFile(asked, m_packs, QDate(2015, 3, 9), {}, {});
    QVERIFY(found.has_value());
    QVERIFY(addDetermination(file, *found));
    QVERIFY(!isDeterminedAnewNeeded(file));
}

void TestFileDetermination::needThatCannotBeJudgedIsTold()
{
    ProcurementFile file = test::newFile();
    file.need.packs = { u"no-such-pack"_s };
    const auto found = determineFile(file, m_packs, QDate(2015, 3, 9), {}, {});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().fault, NeedFault::UnknownPack);
}

void TestFileDetermination::dayIsPromisedOnlyWhereARuleCountsDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<qint64>("dollars");
    QTest::addColumn<Route>("route");
    QTest::addColumn<bool>("anyDay");
    QTest::addColumn<bool>("lacksPosting");
    QTest::newRow("invited on a working day") << QDate(2026, 11, 20) << qint64(20'000) << Route::Invitational << true << false;
    QTest::newRow("invited on a Sunday") << QDate(2026, 11, 22) << qint64(20'000) << Route::Invitational << true << false;
    QTest::newRow("posted, days not held") << QDate(2026, 11, 22) << qint64(20'000) << Route::Open << false << true;
    QTest::newRow("posted for forty days") << QDate(2026, 11, 20) << qint64(500'000) << Route::Open << false << false;
    QTest::newRow("closed") << QDate(2026, 11, 22) << qint64(20'000) << Route::SoleSource << false << false;
}

void TestFileDetermination::dayIsPromisedOnlyWhereARuleCountsDays()
{
    QFETCH(QDate, date);
    QFETCH(qint64, dollars);
    QFETCH(Route, route);
    ProcurementFile file = test::newFile();
    file.need = {};
    file.need.commodity = Commodity::Services;
    file.need.value = Money::fromCents(dollars * 100);
    file.need.date = date;
    const auto found = determineFile(file, m_packs, date, u"A. Desrosiers"_s, {});
    QVERIFY(found.has_value());
    const StoredRoute *way = found->route(route);
    QVERIFY(way);
    QTEST(hasNoMinimumTime(*found, *way, WorkingDays(HolidayCalendar::Ontario)), "anyDay");
    QTEST(lacksPostingDays(*way), "lacksPosting");
}

void TestFileDetermination::onlyWaysOfTheJurisdictionAreListed_data()
{
    QTest::addColumn<Jurisdiction>("jurisdiction");
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<bool>("hasDigitalPrograms");
    QTest::newRow("an Ontario ministry") << Jurisdiction::OnOps << Entity::OnMin << false;
    QTest::newRow("another included entity of Ontario") << Jurisdiction::OnOps << Entity::OnOie << false;
    QTest::newRow("the broader public sector") << Jurisdiction::OnBps << Entity::OnBps << false;
    QTest::newRow("a federal department") << Jurisdiction::CaFederal << Entity::FedDept << false;
    QTest::newRow("a ministry of British Columbia") << Jurisdiction::Bc << Entity::BcMin << true;
}

void TestFileDetermination::onlyWaysOfTheJurisdictionAreListed()
{
    QFETCH(Jurisdiction, jurisdiction);
    QFETCH(Entity, entity);
    QFETCH(bool, hasDigitalPrograms);
    for (const qint64 dollars : { 1'000, 20'000, 500'000 }) {
        ProcurementFile file = test::newFile();
        file.need = {};
        file.need.jurisdiction = jurisdiction;
        file.need.entity = entity;
        file.need.commodity = Commodity::Services;
        file.need.value = Money::fromCents(dollars * 100);
        file.need.date = QDate(2026, 11, 20);
        const auto found = determineFile(file, m_packs, QDate(2026, 11, 20), u"A. Desrosiers"_s, {});
        QVERIFY(found.has_value());
        QVERIFY(found->route(Route::Open));
        QCOMPARE(found->route(Route::SprintWithUs) != nullptr, hasDigitalPrograms);
        QCOMPARE(found->route(Route::CodeWithUs) != nullptr, hasDigitalPrograms);
        // What is no way for this need stays listed where it is one for others: its row says why not.
        QVERIFY(found->route(Route::Emergency));
        QCOMPARE(found->route(Route::Emergency)->verdict, Verdict::NotApplicable);
    }
}

QTEST_APPLESS_MAIN(TestFileDetermination)
#include "tst_filedetermination.moc"
