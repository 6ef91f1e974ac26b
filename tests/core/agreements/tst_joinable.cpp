// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/joinable.h"

#include "tests/core/agreements/samples.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;
using test::dollars;

namespace {

QStringList uids(const QList<JoinOption> &options)
{
    QStringList list;
    for (const JoinOption &option : options)
        list << option.agreement;
    return list;
}

} // namespace

class TestJoinable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsAreFoundInBothLanguages_data();
    void wordsAreFoundInBothLanguages();
    void orderIsByDaysThenRoom();
    void closedOnesStandLastWithTheirTerm();
    void needWithoutValueAsksForAnyRoom();
    void lateOnesAreDoubted();
    void reasonsAreToldForAndAgainst();
    void sameAnswerWhateverTheOrder();

private:
    [[nodiscard]] AgreementWithJoins agreement(const QString &uid, int days, qint64 joined) const
    {
        AgreementWithJoins value { test::sampleAgreement(), { test::sampleJoin(dollars(joined)) } };
        value.agreement.uid = uid;
        value.agreement.joining.days = days;
        return value;
    }
    JoiningNeed m_need;
    CategoryTree m_tree { { { u"iit"_s, {}, { u"IT"_s, u"TI"_s } },
                            { u"iit-networks"_s, u"iit"_s, { u"Networks"_s, u"Réseaux"_s } },
                            { u"iit-cloud"_s, u"iit"_s, { u"Cloud"_s, u"Infonuagique"_s } },
                            { u"wifi"_s, u"iit-networks"_s, { u"Wireless"_s, u"Sans fil"_s } } } };
    const QDate m_today { 2025, 6, 2 };
};

void TestJoinable::init()
{
    m_need = {};
    m_need.need.jurisdiction = Jurisdiction::OnBps;
    m_need.need.entity = Entity::OnMun;
    m_need.need.value = dollars(100'000);
    m_need.need.date = m_today;
}

void TestJoinable::wordsAreFoundInBothLanguages_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("found");
    QTest::newRow("English title") << u"Library"_s << 1;
    QTest::newRow("French title without accents") << u"bibliotheques"_s << 1;
    QTest::newRow("beginning of a word") << u"rout"_s << 1;
    QTest::newRow("inside of a word") << u"outer"_s << -1;
    QTest::newRow("vendor") << u"RÉSEAUX DU NORD"_s << 3;
    QTest::newRow("name of the category") << u"networks"_s << 1;
    QTest::newRow("item") << u"ports"_s << 1;
    QTest::newRow("absent") << u"asphalt"_s << -1;
}

void TestJoinable::wordsAreFoundInBothLanguages()
{
    QFETCH(QString, word);
    m_need.words = { word };
    const auto options = joinableFor(m_need, { agreement(u"a"_s, 5, 0) }, m_tree, m_today);
    ACQUIS_VERIFY_RESULT(options);
    QTEST(options->isEmpty() ? -1 : options->first().wordsFound, "found");
}

void TestJoinable::orderIsByDaysThenRoom()
{
    AgreementWithJoins unlimited = agreement(u"unlimited"_s, 10, 0);
    unlimited.agreement.ceiling.reset();
    AgreementWithJoins cloud = agreement(u"cloud"_s, 1, 0);
    cloud.agreement.categories = { u"iit-cloud"_s };
    m_need.categories = { u"wifi"_s };
    m_need.words = { u"switch"_s };
    const auto options = joinableFor(
        m_need,
        { agreement(u"slow"_s, 30, 0), agreement(u"little"_s, 10, 500'000), agreement(u"much"_s, 10, 100'000), unlimited, cloud },
        m_tree, m_today);
    ACQUIS_VERIFY_RESULT(options);
    // The one of another category is found by its words only.
    QCOMPARE(uids(*options), (QStringList { u"unlimited"_s, u"much"_s, u"little"_s, u"slow"_s, u"cloud"_s }));
    QCOMPARE(*options->at(1).left, dollars(900'000));
    QVERIFY(options->last().doubts.contains(JoinReason::CategoryDiffers));
}

void TestJoinable::closedOnesStandLastWithTheirTerm()
{
    AgreementWithJoins closed = agreement(u"closed"_s, 1, 0);
    closed.agreement.joining.entities = { Entity::BcMin };
    const auto options = joinableFor(m_need, { closed, agreement(u"open"_s, 90, 0) }, m_tree, m_today);
    ACQUIS_VERIFY_RESULT(options);
    QCOMPARE(uids(*options), (QStringList { u"open"_s, u"closed"_s }));
    QVERIFY(!options->last().mayJoin());
    QCOMPARE(options->last().bars, QList { JoinBar::EntityNotAdmitted });
    QVERIFY(!options->last().favours.contains(JoinReason::EntityAdmitted));
    // Full: the value is judged against the room that is left, not against the ceiling.
    const auto full = joinableFor(m_need, { agreement(u"full"_s, 1, 900'001) }, m_tree, m_today);
    QCOMPARE(full->first().bars, QList { JoinBar::OverCeiling });
    QVERIFY(joinableFor(m_need, { agreement(u"just"_s, 1, 900'000) }, m_tree, m_today)->first().mayJoin());
}

void TestJoinable::needWithoutValueAsksForAnyRoom()
{
    m_need.need.value = Money();
    const auto options =
        joinableFor(m_need, { agreement(u"full"_s, 1, 1'000'000), agreement(u"open"_s, 20, 100) }, m_tree, m_today);
    ACQUIS_VERIFY_RESULT(options);
    QCOMPARE(options->first().agreement, u"open"_s);
    QVERIFY(options->first().mayJoin());
    QCOMPARE(options->last().bars, QList { JoinBar::OverCeiling });
}

void TestJoinable::lateOnesAreDoubted()
{
    m_need.need.neededBy = m_today.addDays(20);
    const auto options = joinableFor(m_need, { agreement(u"late"_s, 21, 0), agreement(u"in-time"_s, 20, 0) }, m_tree, m_today);
    ACQUIS_VERIFY_RESULT(options);
    QCOMPARE(uids(*options), (QStringList { u"in-time"_s, u"late"_s }));
    QVERIFY(options->first().favours.contains(JoinReason::InTime));
    QCOMPARE(options->last().doubts, QList { JoinReason::TooLate });
    QVERIFY(options->last().mayJoin());
    m_need.need.neededBy = QDate(2026, 4, 1);
    QCOMPARE(joinableFor(m_need, { agreement(u"a"_s, 1, 0) }, m_tree, m_today)->first().doubts,
             QList { JoinReason::EndsBeforeNeeded });
}

void TestJoinable::reasonsAreToldForAndAgainst()
{
    m_need.categories = { u"iit-networks"_s };
    m_need.words = { u"wifi"_s };
    const auto options = joinableFor(m_need, { agreement(u"a"_s, 5, 0) }, m_tree, m_today);
    ACQUIS_VERIFY_RESULT(options);
    QCOMPARE(options->first().favours, (QList { JoinReason::CategoryFits, JoinReason::WordsFit, JoinReason::EntityAdmitted,
                                                JoinReason::JurisdictionAdmitted, JoinReason::RoomEnough, JoinReason::InTime }));
    QVERIFY(options->first().doubts.isEmpty());
    // An agreement for one branch is no agreement for all that stands above it.
    m_need.words.clear();
    m_need.categories = { u"iit"_s };
    QVERIFY(joinableFor(m_need, { agreement(u"a"_s, 5, 0) }, m_tree, m_today)->isEmpty());
    m_need.jurisdiction = u"bc"_s;
    m_need.categories.clear();
    QCOMPARE(joinableFor(m_need, { agreement(u"a"_s, 5, 0) }, m_tree, m_today)->first().bars,
             QList { JoinBar::JurisdictionNotAdmitted });
}

void TestJoinable::sameAnswerWhateverTheOrder()
{
    QList<AgreementWithJoins> list { agreement(u"a"_s, 5, 0), agreement(u"b"_s, 5, 0), agreement(u"c"_s, 5, 0) };
    const auto one = joinableFor(m_need, list, m_tree, m_today);
    std::reverse(list.begin(), list.end());
    QVERIFY(one == joinableFor(m_need, list, m_tree, m_today));
}

QTEST_GUILESS_MAIN(TestJoinable)
#include "tst_joinable.moc"
