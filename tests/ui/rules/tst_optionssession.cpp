// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/optionssession.h"

#include "ui/rules/ruleshelf.h"
#include "ui/shell/jobrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// A service for 20,000 dollars, asked for by an Ontario ministry in March 2015.
Need conferenceService()
{
    Need need;
    need.jurisdiction = Jurisdiction::OnOps;
    need.entity = Entity::OnMin;
    need.commodity = Commodity::Services;
    need.value = Money::fromCents(20'000'00);
    need.date = QDate(2015, 3, 2);
    need.neededBy = QDate(2015, 7, 2);
    return need;
}

struct Shelf
{
    Shelf() { shelf.load(); }
    JobRunner jobs;
    RuleShelf shelf { jobs };
};

} // namespace

class TestOptionsSession final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAsSoonAsTheRulesAreThere();
    void aNeedIsAnsweredBeforeTheCallReturns();
    void aTrialEntersNothing();
    void aTrialThatComesBackIsNone();
    void aTrialCanBeEntered();
    void otherPacksAreTaken();
    void aPackThatIsNotThereIsAnError();
    void otherRulesKeepTheTrial();
};

void TestOptionsSession::answersAsSoonAsTheRulesAreThere()
{
    Shelf shelf;
    OptionsSession session(shelf.shelf);
    session.enter(conferenceService());
    QVERIFY(!session.hasRules());
    QVERIFY(!session.answer());
    QSignalSpy answered(&session, &OptionsSession::answered);
    QVERIFY(answered.wait());
    QVERIFY(session.hasRules());
    QCOMPARE(session.answer()->route(Route::LowValueQuotes).verdict, Verdict::Required);
}

void TestOptionsSession::aNeedIsAnsweredBeforeTheCallReturns()
{
    Shelf shelf;
    OptionsSession session(shelf.shelf);
    QTRY_VERIFY(session.hasRules());
    QSignalSpy answered(&session, &OptionsSession::answered);
    session.enter(conferenceService());
    QCOMPARE(answered.size(), 1);
    QCOMPARE(session.answer()->route(Route::LowValueQuotes).verdict, Verdict::Required);
    session.enter(conferenceService());
    QCOMPARE(answered.size(), 1);
}

void TestOptionsSession::aTrialEntersNothing()
{
    Shelf shelf;
    OptionsSession session(shelf.shelf);
    QTRY_VERIFY(session.hasRules());
    session.enter(conferenceService());
    session.tryValue(Money::fromCents(130'000'00));
    QVERIFY(session.isTrial());
    QCOMPARE(session.entered(), conferenceService());
    QCOMPARE(session.answer()->route(Route::Open).verdict, Verdict::Required);
    QCOMPARE(session.enteredAnswer()->route(Route::LowValueQuotes).verdict, Verdict::Required);
    session.tryDate(QDate(2015, 4, 1));
    QCOMPARE(session.need().value, Money::fromCents(130'000'00));
    QCOMPARE(session.need().date, QDate(2015, 4, 1));
    session.resetTrial();
    QVERIFY(!session.isTrial());
    QCOMPARE(session.need(), conferenceService());
    QCOMPARE(session.answer()->route(Route::LowValueQuotes).verdict, Verdict::Required);
}

void TestOptionsSession::aTrialThatComesBackIsNone()
{
    Shelf shelf;
    OptionsSession session(shelf.shelf);
    QTRY_VERIFY(session.hasRules());
    session.enter(conferenceService());
    session.tryValue(Money::fromCents(20'000'01));
    QVERIFY(session.isTrial());
    session.tryValue(Money::fromCents(20'000'00));
    QVERIFY(!session.isTrial());
}

void TestOptionsSession::aTrialCanBeEntered()
{
    Shelf shelf;
    OptionsSession session(shelf.shelf);
    QTRY_VERIFY(session.hasRules());
    session.enter(conferenceService());
    session.tryValue(Money::fromCents(130'000'00));
    session.enterTrial();
    QVERIFY(!session.isTrial());
    QCOMPARE(session.entered().value, Money::fromCents(130'000'00));
    QCOMPARE(session.answer()->route(Route::Open).verdict, Verdict::Required);
}

void TestOptionsSession::otherPacksAreTaken()
{
    Shelf shelf;
    OptionsSession session(shelf.shelf);
    QTRY_VERIFY(session.hasRules());
    Need need = conferenceService();
    need.packs = QStringList { u"study-2018"_s };
    session.enter(need);
    QVERIFY(session.answer());
    QVERIFY(std::ranges::any_of(session.rules().packs(), [](const RulePack &pack) { return pack.id == "study-2018"_L1; }));
}

void TestOptionsSession::aPackThatIsNotThereIsAnError()
{
    Shelf shelf;
    OptionsSession session(shelf.shelf);
    QTRY_VERIFY(session.hasRules());
    Need need = conferenceService();
    need.packs = QStringList { u"no-such-pack"_s };
    session.enter(need);
    QVERIFY(!session.hasRules());
    QVERIFY(!session.answer());
    QCOMPARE(session.answer().error().member, u"packs"_s);
    session.enter(conferenceService());
    QVERIFY(session.answer());
}

void TestOptionsSession::otherRulesKeepTheTrial()
{
    Shelf shelf;
    OptionsSession session(shelf.shelf);
    QTRY_VERIFY(session.hasRules());
    session.enter(conferenceService());
    session.tryValue(Money::fromCents(130'000'00));
    RulePack extra = shelf.shelf.packs().first();
    extra.id = u"our-office"_s;
    QSignalSpy answered(&session, &OptionsSession::answered);
    shelf.shelf.setOrganisationPacks({ extra });
    QCOMPARE(answered.size(), 1);
    QVERIFY(session.isTrial());
    QCOMPARE(session.answer()->route(Route::Open).verdict, Verdict::Required);
    QCOMPARE(session.enteredAnswer()->route(Route::LowValueQuotes).verdict, Verdict::Required);
}

QTEST_GUILESS_MAIN(TestOptionsSession)
#include "tst_optionssession.moc"
