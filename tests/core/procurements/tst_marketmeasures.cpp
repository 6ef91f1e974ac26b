// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/marketmeasures.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2015, 3, 9);

SoundedFirm firm(const QString &size, bool answered)
{
    return { u"f"_s, {}, u"Firm"_s, size, answered, {} };
}

ProcurementFile issued(QDate issue, QDate award, QDate end)
{
    ProcurementFile file;
    file.solicitation.issuedOn = issue;
    file.award.day = award;
    file.end.day = end;
    return file;
}

} // namespace

class TestMarketMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchIsFreshForNinetyDays_data();
    void searchIsFreshForNinetyDays();
    void fitIsTheShareOnTheMarket_data();
    void fitIsTheShareOnTheMarket();
    void ideaHasItsCost_data();
    void ideaHasItsCost();
    void answersAreCountedBySize();
    void onlyWhatIsNotThereYetIsInnovation_data();
    void onlyWhatIsNotThereYetIsInnovation();
    void quietTimeGoesFromIssueToAward_data();
    void quietTimeGoesFromIssueToAward();
    void everybodyWithAPartDeclares();
};

void TestMarketMeasures::searchIsFreshForNinetyDays_data()
{
    QTest::addColumn<QDate>("searched");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("today") << day << day << false;
    QTest::newRow("ninety days") << day << day.addDays(90) << false;
    QTest::newRow("a day more") << day << day.addDays(91) << true;
    QTest::newRow("no day") << QDate() << day << true;
}

void TestMarketMeasures::searchIsFreshForNinetyDays()
{
    QFETCH(QDate, searched);
    QFETCH(QDate, today);
    QFETCH(bool, isOld);
    MarketSearchEntry entry;
    entry.day = searched;
    QCOMPARE(isStale(entry, today), isOld);
}

void TestMarketMeasures::fitIsTheShareOnTheMarket_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("met");
    QTest::addColumn<QString>("share");
    QTest::newRow("twelve of twenty") << 20 << 12 << u"0.60"_s;
    QTest::newRow("all") << 5 << 5 << u"1.00"_s;
    QTest::newRow("none") << 5 << 0 << u"0.00"_s;
    QTest::newRow("nothing was compared") << 0 << 0 << QString();
}

void TestMarketMeasures::fitIsTheShareOnTheMarket()
{
    QFETCH(int, items);
    QFETCH(int, met);
    QFETCH(QString, share);
    Sounding sounding;
    sounding.needItems = items;
    sounding.metItems = met;
    QCOMPARE(fitOf(sounding).toString(2), share);
}

void TestMarketMeasures::ideaHasItsCost_data()
{
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<int>("ideas");
    QTest::addColumn<qint64>("each"); ///< -1: none
    QTest::newRow("four ideas for 10,000") << qint64(1'000'000) << 4 << qint64(250'000);
    QTest::newRow("rounded to the cent") << qint64(1'000'000) << 3 << qint64(333'333);
    QTest::newRow("half a cent goes up") << qint64(101) << 2 << qint64(51);
    QTest::newRow("free") << qint64(0) << 2 << qint64(0);
    QTest::newRow("no idea") << qint64(1'000'000) << 0 << qint64(-1);
}

void TestMarketMeasures::ideaHasItsCost()
{
    QFETCH(qint64, cost);
    QFETCH(int, ideas);
    QFETCH(qint64, each);
    Sounding sounding;
    sounding.cost = Money::fromCents(cost);
    sounding.ideasUsed = ideas;
    QCOMPARE(costPerIdea(sounding).value_or(Money::fromCents(-1)).cents(), each);
}

void TestMarketMeasures::answersAreCountedBySize()
{
    Sounding first;
    first.firms = { firm(u"small"_s, true), firm(u"micro"_s, false), firm(u"small"_s, false), firm({}, false),
                    firm(u"large"_s, true) };
    Sounding second;
    second.firms = { firm(u"micro"_s, false), firm(u"micro"_s, true), firm(u"micro"_s, false), firm(u"small"_s, false),
                     firm({}, false) };
    const QList<AnswerRate> expected { { u"small"_s, 3, 1 }, { u"micro"_s, 4, 1 }, { u"large"_s, 1, 1 }, { QString(), 2, 0 } };
    QCOMPARE(answerRatesBySize({ first, second }), expected);
    const AnswerRate all = answerRate({ first, second });
    QCOMPARE(all.invited, 10);
    QCOMPARE(all.answered, 3);
    QCOMPARE(all.rate().toString(2), u"0.30"_s);
    QVERIFY(answerRatesBySize({}).isEmpty());
    QVERIFY(!answerRate({}).rate().isDefined());
}

void TestMarketMeasures::onlyWhatIsNotThereYetIsInnovation_data()
{
    QTest::addColumn<OnTheMarket>("answer");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("not said") << OnTheMarket::NotSaid << false;
    QTest::newRow("yes") << OnTheMarket::Yes << false;
    QTest::newRow("partly") << OnTheMarket::Partly << true;
    QTest::newRow("no") << OnTheMarket::No << true;
}

void TestMarketMeasures::onlyWhatIsNotThereYetIsInnovation()
{
    QFETCH(OnTheMarket, answer);
    QFETCH(bool, isOne);
    ProcurementFile file;
    file.intake.onTheMarket = answer;
    QCOMPARE(isInnovation(file), isOne);
}

void TestMarketMeasures::quietTimeGoesFromIssueToAward_data()
{
    QTest::addColumn<ProcurementFile>("file");
    QTest::addColumn<QDate>("talk");
    QTest::addColumn<bool>("isQuiet");
    const QDate never;
    QTest::newRow("nothing is out") << issued(never, never, never) << day << false;
    QTest::newRow("the day before") << issued(day, never, never) << day.addDays(-1) << false;
    QTest::newRow("the day of issue") << issued(day, never, never) << day << true;
    QTest::newRow("no award yet") << issued(day, never, never) << day.addYears(1) << true;
    QTest::newRow("the day before the award") << issued(day, day.addDays(30), never) << day.addDays(29) << true;
    QTest::newRow("the day of award") << issued(day, day.addDays(30), never) << day.addDays(30) << false;
    QTest::newRow("awarded on the day of issue") << issued(day, day, never) << day << false;
    QTest::newRow("after the award") << issued(day, day.addDays(30), never) << day.addDays(31) << false;
    QTest::newRow("after the end without an award") << issued(day, never, day.addDays(5)) << day.addDays(6) << false;
    QTest::newRow("a talk without a day") << issued(day, never, never) << never << false;
}

void TestMarketMeasures::quietTimeGoesFromIssueToAward()
{
    QFETCH(ProcurementFile, file);
    QFETCH(QDate, talk);
    QFETCH(bool, isQuiet);
    ContactEntry contact;
    contact.uid = u"t1"_s;
    contact.day = talk;
    file.market.contacts = { contact };
    QCOMPARE(contactsInQuietTime(file), isQuiet ? QStringList { u"t1"_s } : QStringList());
}

void TestMarketMeasures::everybodyWithAPartDeclares()
{
    ProcurementFile file;
    QVERIFY(missingDeclarations(file).isEmpty());
    file.head.requester = u"R. Iyer"_s;
    file.head.holder = u"A. Desrosiers"_s;
    file.evaluation.scores = { { u"s1"_s, u"P. Nakamura"_s, {}, {}, 1, {} }, { u"s2"_s, u"P. Nakamura"_s, {}, {}, 2, {} } };
    file.evaluation.finished = { u"A. Desrosiers"_s };
    Approval approval;
    approval.to = u"D. Marsh"_s;
    file.approvals = { approval };
    file.market.declarations = { { u"d1"_s, u"r. iyer"_s, PersonRole::Requester, ConflictState::None, {}, true, day } };
    QStringList told;
    for (const Declaration &one : missingDeclarations(file)) {
        told << one.person + u'/' + QString(codeOf(one.role));
        QVERIFY(!one.isSigned());
    }
    QCOMPARE(told, (QStringList { u"A. Desrosiers/officer"_s, u"P. Nakamura/evaluator"_s, u"D. Marsh/approver"_s }));
}

QTEST_APPLESS_MAIN(TestMarketMeasures)
#include "tst_marketmeasures.moc"
